// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/connection/hostregistry.h"
#include "ui/connection/hoststatetext.h"
#include "ui/shell/hostbanners.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

class TestHostBanners : public QObject
{
    Q_OBJECT

    QAction m_connect{u"Connect"_s}, m_lab{u"Start the lab"_s}, m_retry{u"Refresh"_s};

private Q_SLOTS:
    void aPlainFileNeedsNoBanner()
    {
        HostBanners banners;
        banners.setActions(&m_connect, &m_lab, &m_retry);
        snapshot::SavedHost host(test::makeSnapshot(1));
        const OpenHost open{.host = &host, .context = {}, .path = u"/a.bulkhead"_s, .isSample = false};
        banners.showHost(&open, {}, {});
        for (const Banner *banner : banners.findChildren<Banner *>())
            QVERIFY(banner->isHidden());
        banners.showHost(nullptr, {}, {});
        for (const Banner *banner : banners.findChildren<Banner *>())
            QVERIFY(banner->isHidden());
    }

    void theSampleOffersToConnectAndToStartTheLab()
    {
        HostBanners banners;
        banners.setActions(&m_connect, &m_lab, &m_retry);
        snapshot::SavedHost host(test::makeSnapshot(1));
        const OpenHost open{.host = &host, .context = {}, .path = {}, .isSample = true};
        banners.showHost(&open, {}, {});
        QVERIFY(!banners.sampleBanner()->isHidden());
        QVERIFY(banners.sampleBanner()->sentence().startsWith(u"Recorded sample"_s));
        QList<QAction *> offered;
        for (const QToolButton *button : banners.sampleBanner()->findChildren<QToolButton *>())
            offered << button->defaultAction();
        QCOMPARE(offered, (QList<QAction *>{&m_connect, &m_lab}));
    }

    void aRecordingOfAnUnprotectedEngineIsCritical()
    {
        HostBanners banners;
        banners.setActions(&m_connect, &m_lab, &m_retry);
        auto snapshot = test::makeSnapshot(1);
        snapshot.provenance.unprotected = true;
        snapshot::SavedHost host(std::move(snapshot));
        const OpenHost open{.host = &host, .context = {}, .path = u"/a.bulkhead"_s, .isSample = false};
        banners.showHost(&open, {}, {});
        QVERIFY(!banners.unprotectedBanner()->isHidden());
        QCOMPARE(banners.unprotectedBanner()->tone(), Tone::Critical);
        QCOMPARE(banners.unprotectedBanner()->sentence(), unprotectedSentence());
    }
};

BULKHEAD_TEST(TestHostBanners)
#include "tst_hostbanners.moc"
