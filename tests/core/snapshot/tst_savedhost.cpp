// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

class tst_SavedHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensInTheBackground();
    void aMissingFileFails();
    void aFileThatBrokeLaterKeepsWhatIsShown();
    void theSampleSaysThatItIsOne();
    void aSnapshotInMemoryIsThereAtOnce();
    void aHostThatIsClosedWhileOpeningSaysNothing();
    void moreFilesThanThreadsOpenAtOnce();
};

void tst_SavedHost::opensInTheBackground()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"harbour.bulkhead"_s);
    QVERIFY(saveSnapshot(test::makeSnapshot(8), path));

    SavedHost host(path);
    QSignalSpy changed(&host, &Host::snapshotChanged);
    host.open();
    QCOMPARE(host.state(), Host::State::Connecting);
    QVERIFY(host.snapshot()->containers.isEmpty());
    QTRY_COMPARE(host.state(), Host::State::Saved);
    QCOMPARE(host.snapshot()->containers.size(), 8);
    QCOMPARE(host.snapshot()->provenance.kind, Provenance::Kind::File);
    QCOMPARE(host.name(), u"harbour.bulkhead"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<SnapshotChange>().everything);
}

void tst_SavedHost::aMissingFileFails()
{
    SavedHost host(u"/nonexistent/x.bulkhead"_s);
    QSignalSpy changed(&host, &Host::snapshotChanged);
    host.open();
    QTRY_COMPARE(host.state(), Host::State::Failed);
    QCOMPARE(host.error()->kind, ErrorKind::NotFound);
    QCOMPARE(changed.size(), 0);
}

void tst_SavedHost::aFileThatBrokeLaterKeepsWhatIsShown()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"x.bulkhead"_s);
    QVERIFY(saveSnapshot(test::makeSnapshot(3), path));
    SavedHost host(path);
    host.open();
    QTRY_COMPARE(host.state(), Host::State::Saved);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("garbage");
    file.close();
    host.refresh();
    QTRY_VERIFY(host.error());
    QCOMPARE(host.error()->kind, ErrorKind::Malformed);
    QCOMPARE(host.state(), Host::State::Saved);
    QCOMPARE(host.snapshot()->containers.size(), 3);
}

void tst_SavedHost::theSampleSaysThatItIsOne()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"x.bulkhead"_s);
    QVERIFY(saveSnapshot(test::makeSnapshot(1), path));
    SavedHost host(path, Provenance::Kind::Sample);
    host.open();
    QTRY_COMPARE(host.state(), Host::State::Saved);
    QCOMPARE(host.snapshot()->provenance.kind, Provenance::Kind::Sample);
}

void tst_SavedHost::aSnapshotInMemoryIsThereAtOnce()
{
    SavedHost host(test::makeSnapshot(2));
    QCOMPARE(host.state(), Host::State::Saved);
    QCOMPARE(host.snapshot()->containers.size(), 2);
    QCOMPARE(host.name(), u"harbour"_s);
    host.refresh();
    QCOMPARE(host.state(), Host::State::Saved);
}

void tst_SavedHost::aHostThatIsClosedWhileOpeningSaysNothing()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"x.bulkhead"_s);
    QVERIFY(saveSnapshot(test::makeSnapshot(50), path));
    auto closed = std::make_unique<SavedHost>(path);
    closed->open();
    closed.reset();
    SavedHost host(path);
    host.open();
    QTRY_COMPARE(host.state(), Host::State::Saved);
}

void tst_SavedHost::moreFilesThanThreadsOpenAtOnce()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"x.bulkhead"_s);
    QVERIFY(saveSnapshot(test::makeSnapshot(50), path));
    std::vector<std::unique_ptr<SavedHost>> hosts;
    for (int number = 0; number < 4 * QThreadPool::globalInstance()->maxThreadCount(); ++number) {
        hosts.push_back(std::make_unique<SavedHost>(path));
        hosts.back()->open();
    }
    QTRY_VERIFY(std::ranges::all_of(hosts, [](const auto &host) { return host->state() == Host::State::Saved; }));
}

BULKHEAD_TEST(tst_SavedHost)
#include "tst_savedhost.moc"
