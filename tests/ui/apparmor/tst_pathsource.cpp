// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "tests/support/fakeengine.h"
#include "tests/support/tararchive.h"
#include "tests/support/testmain.h"
#include "ui/apparmor/pathbanner.h"
#include "ui/apparmor/pathsource.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;

/// The paths of images, from an engine that is scripted. tst_tryout_real has a real one.
class PathSourceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<snapshot::LiveHost> m_host;
    std::unique_ptr<PathSource> m_source;
    EngineLock m_lock = EngineLock::Unlocked;
    int m_made = 0, m_removed = 0;

    void offer(const QByteArray &files)
    {
        m_engine->answer("/containers/" + sampleId(7).toLatin1() + "/export",
                         FakeAnswer{.body = files, .contentType = "application/octet-stream"});
    }

private Q_SLOTS:
    void init()
    {
        m_made = m_removed = 0;
        m_lock = EngineLock::Unlocked;
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setContainer(sampleId(1), u"web1"_s, {{u"Image"_s, u"sha256:1"_s}});
        m_engine->answer("/images/json", FakeAnswer{.body = R"([{"Id":"sha256:1","RepoTags":["web:latest"],"Size":1,"Created":1},
            {"Id":"sha256:2","RepoTags":["db:1","db:latest"],"Size":1,"Created":1},
            {"Id":"sha256:3","RepoTags":["cache:1"],"Size":1,"Created":1}])"});
        for (const char *name : {"db:1", "db", "cache:1"})
            m_engine->answer(QByteArray("/images/") + name + "/json",
                             FakeAnswer{.body = QByteArray(R"({"Id":"sha256:)") + (name[0] == 'c' ? "3" : "2") + "\"}"});
        m_engine->answer("/containers/create", [this](const FakeRequest &) {
            ++m_made;
            return FakeAnswer{.status = 201, .body = QJsonDocument(QJsonObject{{u"Id"_s, sampleId(7)}}).toJson()};
        });
        m_engine->answer("/containers/" + sampleId(7).toLatin1(), [this](const FakeRequest &request) {
            m_removed += request.method == "DELETE";
            return FakeAnswer{.status = 204};
        });
        offer(tarEntry("etc/", 0755, '5') + tarEntry("etc/db.conf") + TarEnd);
        engine::EngineContext context;
        context.name = u"fake"_s;
        context.endpoint = m_engine->listenUnix();
        m_host = std::make_unique<snapshot::LiveHost>(context);
        m_host->start();
        QTRY_COMPARE(m_host->snapshot()->images.size(), 3);
        QTRY_COMPARE(m_host->snapshot()->containers.size(), 1);
        m_source = std::make_unique<PathSource>();
        m_source->setLock([this](snapshot::Host *) { return m_lock; });
        m_source->setHost(m_host.get());
    }
    void cleanup()
    {
        m_source.reset();
        m_host.reset();
        m_engine.reset();
    }

    void anImageWithoutAContainerIsRead()
    {
        QSignalSpy arrived(m_source.get(), &PathSource::arrived), said(m_source.get(), &PathSource::notice);
        m_source->setImage(u"db:1"_s);
        QVERIFY(m_source->entriesOf(u"/etc/"_s).isEmpty());
        QVERIFY(m_source->isReading());
        QVERIFY(m_source->entriesOf(u"/srv/"_s).isEmpty()); // asked for while it is read: no second container
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().first().toString(), u"/srv/"_s); // the last that was typed
        QCOMPARE(m_source->entriesOf(u"/etc/"_s), QStringList{u"db.conf"_s});
        QCOMPARE(m_source->entriesOf(u"/"_s), QStringList{u"etc/"_s}); // and not what is usual
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), u"2 paths of db:1 are offered."_s);
        QCOMPARE(m_made, 1);
        QCOMPARE(m_removed, 1);
    }
    void anImageIsReadOnceASession()
    {
        QSignalSpy arrived(m_source.get(), &PathSource::arrived);
        m_source->setImage(u"db:1"_s);
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        QTRY_COMPARE(arrived.size(), 1);
        m_source->setImage(u"cache:1"_s);
        QVERIFY(m_source->entriesOf(u"/etc/"_s).isEmpty());
        QTRY_COMPARE(arrived.size(), 2);
        m_source->setImage(u"db"_s); // the same one by another name
        QCOMPARE(m_source->entriesOf(u"/etc/"_s), QStringList{u"db.conf"_s});
        QCOMPARE(m_made, 2);
    }
    void anImageThatHasAContainerIsAskedThere()
    {
        m_source->setImage(u"web"_s); // by the image's id: the container was not made by this name
        QCOMPARE(m_source->container(), ContainerId(sampleId(1)));
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        QVERIFY(!m_source->isReading());
        QCOMPARE(m_made, 0);
    }
    void aThrowAwayContainerIsNoneToAsk()
    {
        m_engine->setContainer(sampleId(2), u"tried"_s,
                               {{u"Image"_s, u"sha256:2"_s},
                                {u"Config"_s, QJsonObject{{u"Labels"_s, QJsonObject{{u"org.bulkhead.tryout"_s, u"word"_s}}}}}});
        m_host->refresh();
        QTRY_COMPARE(m_host->snapshot()->containers.size(), 2);
        QTRY_VERIFY(m_host->snapshot()->container(ContainerId(sampleId(2)))->details);
        m_source->setImage(u"db:1"_s);
        QVERIFY(m_source->container().isEmpty());
    }
    void whileChangesAreLockedItSaysWhatToDo()
    {
        m_lock = EngineLock::Locked;
        QSignalSpy refused(m_source.get(), &PathSource::refused), arrived(m_source.get(), &PathSource::arrived);
        m_source->setImage(u"db:1"_s);
        QVERIFY(m_source->entriesOf(u"/etc/"_s).isEmpty());
        std::ignore = m_source->entriesOf(u"/srv/"_s);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(u"no container is made of db:1. Unlock changes"));
        QCOMPARE(m_made, 0);
        m_lock = EngineLock::Unlocked;
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_made, 1);
    }
    void theNewestImageWins()
    {
        QSignalSpy arrived(m_source.get(), &PathSource::arrived);
        m_source->setImage(u"db:1"_s);
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        m_source->setImage(u"cache:1"_s);
        QVERIFY(!m_source->isReading());
        m_engine->answer("/containers/" + sampleId(7).toLatin1() + "/export",
                         FakeAnswer{.body = tarEntry("srv/cache") + TarEnd, .contentType = "application/octet-stream"});
        std::ignore = m_source->entriesOf(u"/srv/"_s);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_source->entriesOf(u"/srv/"_s), QStringList{u"cache"_s});
        QTRY_COMPARE(m_made, m_removed);
    }
    void itCanBeCancelledAndBegunAgain()
    {
        offer(tarEntry("etc/data", 0644, '0', QByteArray(40'000'000, 'x')) + TarEnd);
        PathBanner banner(m_source.get(), nullptr);
        QSignalSpy arrived(m_source.get(), &PathSource::arrived);
        m_source->setImage(u"db:1"_s);
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        QVERIFY(banner.isVisibleTo(nullptr));
        QVERIFY2(banner.sentence().contains(u"Reading the paths of db:1"), qPrintable(banner.sentence()));
        QTRY_VERIFY(!banner.sentence().contains(u": 0 bytes"));
        action(banner, u"Cancel"_s)->trigger();
        QVERIFY(!m_source->isReading());
        QVERIFY(banner.sentence().contains(u"cancelled"));
        std::ignore = m_source->entriesOf(u"/etc/"_s); // typing on does not begin it again
        QVERIFY(!m_source->isReading());
        QTRY_COMPARE(m_removed, 1);
        action(banner, u"Try again"_s)->trigger();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_source->entriesOf(u"/etc/"_s), QStringList{u"data"_s});
        QVERIFY(!banner.isVisibleTo(nullptr));
        QTRY_COMPARE(m_removed, 2);
    }
    void whatFailsIsSaid()
    {
        m_engine->answer("/images/db:1/json", FakeAnswer::error(404, u"No such image: db:1"_s));
        PathBanner banner(m_source.get(), nullptr);
        m_source->setImage(u"db:1"_s);
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        QTRY_VERIFY(banner.sentence().contains(u"No such image"));
        QVERIFY(!m_source->isReading());
        m_source->setImage(u"cache:1"_s);
        QVERIFY(!banner.isVisibleTo(nullptr));
    }
    void aClosedPageEndsIt()
    {
        offer(tarEntry("etc/data", 0644, '0', QByteArray(40'000'000, 'x')) + TarEnd);
        m_source->setImage(u"db:1"_s);
        std::ignore = m_source->entriesOf(u"/etc/"_s);
        QTRY_VERIFY(m_source->bytesRead() > 0);
        m_source.reset();
        QTRY_COMPARE(m_removed, 1);
    }

private:
    static QAction *action(const Banner &banner, const QString &text)
    {
        for (QAction *each : banner.findChildren<QAction *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
};

BULKHEAD_TEST(PathSourceTest)
#include "tst_pathsource.moc"
