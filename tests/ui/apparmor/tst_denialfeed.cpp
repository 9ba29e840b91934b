// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/apparmor/denialfeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;

namespace {

/// A refusal of a process that nobody can look at: its number is beyond every kernel's.
QByteArray refusal(qint64 pid, const QByteArray &profile = "docker-nobody", int milliseconds = 400)
{
    return "audit(1790000000." + QByteArray::number(milliseconds) + ":4): apparmor=\"DENIED\" operation=\"open\" profile=\""
           + profile + "\" name=\"/root/hello\" pid=" + QByteArray::number(pid)
           + " comm=\"touch\" requested_mask=\"wc\" denied_mask=\"wc\" fsuid=0 ouid=0";
}

constexpr qint64 Gone = 99'999'999;

} // namespace

class DenialFeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<snapshot::SavedHost>(test::makeSnapshot(3));
        m_feed = std::make_unique<DenialFeed>();
        m_feed->setHost(m_host.get());
    }

    void whoseDenialItIs_data()
    {
        QTest::addColumn<bool>("isWatched");
        QTest::addColumn<QString>("container"); // "first", or an id
        QTest::addColumn<QString>("place");     // "first": its name
        QTest::newRow("a container that the agent names, though its process has ended") << true << u"first"_s << u"first"_s;
        QTest::newRow("the host") << true << QString() << u"the host"_s;
        QTest::newRow("a container that is not known here") << true << QString(64, u'e') << QString(12, u'e');
        QTest::newRow("where nobody saw it begin") << false << QString() << QString();
    }
    void whoseDenialItIs()
    {
        QFETCH(bool, isWatched);
        QFETCH(QString, container);
        QFETCH(QString, place);
        const snapshot::ContainerPtr first = m_host->snapshot()->containers.constFirst();
        tryout::HeardDenial heard{.text = refusal(Gone)};
        if (isWatched)
            heard.container = container == u"first" ? first->id() : ContainerId(container);
        QCOMPARE(places({heard}), QStringList{place == u"first" ? first->summary.name : place});
    }
    void oneRecordWithoutItsContainerFollowsTheProcess()
    {
        const snapshot::ContainerPtr first = m_host->snapshot()->containers.constFirst();
        QCOMPARE(places({{.text = refusal(Gone), .container = first->id()},
                         {.text = refusal(Gone, "docker-nobody", 500)},
                         {.text = refusal(Gone - 1)}}),
                 (QStringList{first->summary.name, first->summary.name, QString()}));
    }
    void aNumberThatIsUsedAgainIsAnotherProcess()
    {
        const auto containers = m_host->snapshot()->containers;
        QCOMPARE(places({{.text = refusal(Gone), .container = containers.at(0)->id()},
                         {.text = refusal(Gone, "docker-nobody", 500), .container = containers.at(1)->id()}}),
                 (QStringList{containers.at(0)->summary.name, containers.at(1)->summary.name}));
    }
    void whatAsksForNothingIsLeftOut()
    {
        QSignalSpy arrived(m_feed.get(), &DenialFeed::arrived);
        m_feed->take({{.text = "audit(1790000000.400:4): apparmor=\"STATUS\" operation=\"profile_load\" name=\"x\" pid=1"}});
        m_feed->take({{.text = "apparmor=\"nonsense"}, {.text = {}}});
        QCOMPARE(arrived.size(), 0);
    }

private:
    QStringList places(const QList<tryout::HeardDenial> &heard)
    {
        QStringList found;
        const auto connection = connect(m_feed.get(), &DenialFeed::arrived, this, [&found](const QList<LiveDenial> &denials) {
            for (const LiveDenial &each : denials)
                found += each.place;
        });
        m_feed->take(heard);
        disconnect(connection);
        return found;
    }

    std::unique_ptr<snapshot::SavedHost> m_host;
    std::unique_ptr<DenialFeed> m_feed;
};

BULKHEAD_TEST(DenialFeedTest)
#include "tst_denialfeed.moc"
