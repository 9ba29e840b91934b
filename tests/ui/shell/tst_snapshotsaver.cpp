// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/shell/snapshotsaver.h"
#include "ui/widgets/states.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

class TestSnapshotSaver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::useOwnSettings(); }

    void secretsAreHiddenUnlessThePersonSaysOtherwise()
    {
        SaveSnapshotDialog dialog(u"/tmp/x.bulkhead"_s, false, nullptr);
        auto *warning = dialog.findChild<Banner *>();
        QVERIFY(dialog.options().maskSecrets);
        QVERIFY(warning->isHidden());
        dialog.findChild<QCheckBox *>()->click();
        QVERIFY(!dialog.options().maskSecrets);
        QVERIFY(!warning->isHidden());
    }

    void whatIsHiddenAlreadyCannotBeShown()
    {
        SaveSnapshotDialog dialog(u"/tmp/x.bulkhead"_s, true, nullptr);
        QVERIFY(!dialog.findChild<QCheckBox *>()->isEnabled());
        QVERIFY(dialog.options().maskSecrets);
    }

    void aPathThatCannotBeIsNotOffered_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("possible");
        QTemporaryDir dir;
        QTest::newRow("a file in a folder that exists") << QDir::tempPath() + u"/x.bulkhead"_s << true;
        QTest::newRow("a folder that does not exist") << u"/nonexistent/x.bulkhead"_s << false;
        QTest::newRow("a folder") << QDir::tempPath() << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aPathThatCannotBeIsNotOffered()
    {
        QFETCH(QString, path);
        SaveSnapshotDialog dialog(path, false, nullptr);
        QTEST(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled(), "possible");
    }

    void theEndingIsAdded()
    {
        QCOMPARE(SaveSnapshotDialog(u"/tmp/lab"_s, false, nullptr).path(), u"/tmp/lab.bulkhead"_s);
        QCOMPARE(SaveSnapshotDialog(u"/tmp/lab.bulkhead"_s, false, nullptr).path(), u"/tmp/lab.bulkhead"_s);
    }

    void theNameOfAHostMakesAFileName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("name");
        QTest::newRow("a word") << u"lab"_s << u"lab-2026-11-21.bulkhead"_s;
        QTest::newRow("the name of a snapshot loses its ending") << u"lab.bulkhead"_s << u"lab-2026-11-21.bulkhead"_s;
        QTest::newRow("an address") << u"ssh://me@host"_s << u"ssh-me-host-2026-11-21.bulkhead"_s;
        QTest::newRow("a path that climbs") << u"../../etc/x"_s << u"etc-x-2026-11-21.bulkhead"_s;
        QTest::newRow("nothing") << QString() << u"host-2026-11-21.bulkhead"_s;
    }
    void theNameOfAHostMakesAFileName()
    {
        QFETCH(QString, host);
        QTEST(QFileInfo(suggestedSnapshotPath(host, QDate(2026, 11, 21))).fileName(), "name");
    }

    void aSnapshotIsWrittenAndReadAgain()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"x.bulkhead"_s);
        snapshot::SavedHost host(test::makeSnapshot(5));
        SnapshotSaver saver;
        QSignalSpy saved(&saver, &SnapshotSaver::saved);
        saver.save(&host, path, {});
        QTRY_COMPARE(saved.count(), 1);
        const auto read = snapshot::openSnapshot(path);
        QVERIFY(read);
        QCOMPARE(read->containers.size(), 5);
        QVERIFY(read->provenance.secretsMasked);
    }

    void aFailureNamesTheFile()
    {
        snapshot::SavedHost host(test::makeSnapshot(1));
        SnapshotSaver saver;
        QSignalSpy failed(&saver, &SnapshotSaver::failed);
        saver.save(&host, u"/nonexistent/x.bulkhead"_s, {});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().at(1).toString(), u"/nonexistent/x.bulkhead"_s);
    }
};

BULKHEAD_TEST(TestSnapshotSaver)
#include "tst_snapshotsaver.moc"
