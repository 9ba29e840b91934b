// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/seccomppage.h"
#include "ui/tryout/recreatedialog.h"
#include "ui/tryout/recreatestepmodel.h"
#include "ui/tryout/seccomptryout.h"
#include "ui/tryout/tryoutpane.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;

class SeccompTryOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
        QCoreApplication::setApplicationName(u"seccomptryout"_s);
        QSettings().clear();
    }
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setContainer(sampleId(1), u"web1"_s);
        engine::EngineContext context;
        context.name = u"tested"_s;
        context.endpoint = m_engine->listenTcp();
        m_host = std::make_unique<snapshot::LiveHost>(context);
        m_host->start();
        QTRY_COMPARE(m_host->state(), snapshot::Host::State::Live);
        m_page = std::make_unique<SeccompPage>();
        m_tryOut = new SeccompTryOut(m_page.get());
        m_page->resize(1200, 760);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_host.reset();
        m_engine.reset();
    }

    void thePageHasATabAndAnAction()
    {
        QVERIFY(m_page->tabs()->indexOf(m_tryOut->pane()) >= 0);
        QVERIFY(!m_tryOut->applyAction()->isEnabled()); // no engine
        m_page->setHost(m_host.get());
        QVERIFY(m_tryOut->applyAction()->isEnabled());
        m_page->setHost(nullptr);
        QVERIFY(!m_tryOut->applyAction()->isEnabled());
    }

    void callsThatAreWantedAreAllowed()
    {
        m_page->setHost(m_host.get());
        const auto recorded = std::make_shared<seccomp::ImportedCalls>(recordingOf({u"read"_s}));
        m_page->useImport(recorded, ImportDialog::Use::NewProfile, {});
        QTRY_VERIFY(allows(u"read"_s));
        QVERIFY(!allows(u"mkdir"_s));
        Q_EMIT m_tryOut->pane()->callsWanted({u"mkdir"_s});
        QTRY_VERIFY(allows(u"mkdir"_s));
    }

    void aRecordingBecomesAProfile()
    {
        m_page->setHost(m_host.get());
        Q_EMIT m_tryOut->pane()->recorded(recordingOf({u"symlink"_s, u"read"_s}));
        QTRY_VERIFY(allows(u"symlink"_s));
        QVERIFY(!allows(u"mount"_s));
    }

    void applyingOpensTheDialogWithTheProfile()
    {
        m_page->setHost(m_host.get());
        Q_EMIT m_tryOut->pane()->recorded(recordingOf({u"read"_s}));
        QTRY_VERIFY(allows(u"read"_s));
        m_tryOut->applyAction()->trigger();
        QVERIFY(m_tryOut->dialog());
        m_engine->answer("/containers/" + sampleId(1).toLatin1() + "/changes", FakeAnswer{.body = "null"});
        auto *choice = m_tryOut->dialog()->findChild<QComboBox *>(u"container"_s);
        QSignalSpy planned(m_tryOut->dialog(), &RecreateDialog::planned);
        choice->setCurrentIndex(choice->findText(u"web1"_s));
        QVERIFY(planned.wait());
        const auto *changes = m_tryOut->dialog()->findChild<SettingChangeModel *>();
        QCOMPARE(changes->rowCount(), 1);
        QVERIFY(
            changes->data(changes->index(0, SettingChangeModel::AfterColumn)).toString().startsWith(uR"({"defaultAction")"_s));
        m_tryOut->dialog()->reject();
        QTRY_VERIFY(!m_tryOut->dialog());
    }

private:
    static seccomp::ImportedCalls recordingOf(const QStringList &names)
    {
        seccomp::ImportTally tally;
        tally.addFile(u"recording"_s);
        for (const QString &name : names)
            tally.add({.name = name, .origin = seccomp::ImportOrigin::Audit, .count = 1});
        return tally.take();
    }
    [[nodiscard]] bool allows(const QString &name) const
    {
        return std::ranges::any_of(m_page->bench()->profile().rules, [&name](const seccomp::Rule &rule) {
            return rule.action.kind == seccomp::ActionKind::Allow && rule.names.contains(name);
        });
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<snapshot::LiveHost> m_host;
    std::unique_ptr<SeccompPage> m_page;
    SeccompTryOut *m_tryOut = nullptr;
};

BULKHEAD_TEST(SeccompTryOutTest)
#include "tst_seccomptryout.moc"
