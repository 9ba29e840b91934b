// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/seccomptrycommand.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ctl;
using namespace Qt::StringLiterals;

class SeccompTryCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("error"); // empty: accepted
        QTest::newRow("an image and a profile") << u"try --image lab:1 profile.json"_s << QString();
        QTest::newRow("a command with options of its own")
            << u"try --image lab:1 profile.json -- ls --image x -H y"_s << QString();
        QTest::newRow("options behind the profile") << u"try profile.json --image lab:1 --json"_s << QString();
        QTest::newRow("a recording") << u"record --image lab:1 -o out.json -- ls"_s << QString();
        QTest::newRow("an engine") << u"try -H tcp://host:2376 --image lab:1 profile.json"_s << QString();
        QTest::newRow("no image") << u"try profile.json"_s << u"--image"_s;
        QTest::newRow("no profile") << u"try --image lab:1 -- ls"_s << u"needs a profile"_s;
        QTest::newRow("a command without its dashes") << u"try --image lab:1 profile.json ls"_s << u"\"ls\""_s;
        QTest::newRow("a recording takes no profile") << u"record --image lab:1 profile.json"_s << u"\"profile.json\""_s;
        QTest::newRow("a time that is none") << u"try --image lab:1 --time soon profile.json"_s << u"soon"_s;
        QTest::newRow("no time at all") << u"try --image lab:1 --time 0 profile.json"_s << u"0"_s;
        QTest::newRow("an option that there is not") << u"try --image lab:1 --privileged profile.json"_s << u"privileged"_s;
        QTest::newRow("a snapshot runs nothing") << u"try --image lab:1 --snapshot x profile.json"_s << u"--snapshot"_s;
        QTest::newRow("two images") << u"try --image lab:1 --image lab:2 profile.json"_s << u"twice"_s;
        QTest::newRow("a recording is no JSON outcome") << u"record --image lab:1 --json"_s << u"json"_s;
    }
    void lines()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, error);
        const auto options = parseTryOptions(line.split(u' '));
        if (error.isEmpty()) {
            QVERIFY2(options, options ? "" : qPrintable(options.error().what));
            QCOMPARE(options->request.image, u"lab:1"_s);
            return;
        }
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ErrorKind::Invalid);
        QVERIFY2(options.error().what.contains(error), qPrintable(options.error().what));
    }

    void everyOptionArrives()
    {
        const auto options = parseTryOptions(
            u"try --image lab:1 --user 1000 --cap-add NET_RAW --cap-add CHOWN --cap-drop ALL -v /a:/b:ro --time 5 --no-network "
            "--new-privileges --read-only --agent --json p.json -- sh -c"_s.split(u' '));
        QVERIFY(options);
        const tryout::TryOutRequest expected{.image = u"lab:1"_s,
                                             .command = {u"sh"_s, u"-c"_s},
                                             .user = u"1000"_s,
                                             .capAdd = {u"NET_RAW"_s, u"CHOWN"_s},
                                             .capDrop = {u"ALL"_s},
                                             .noNewPrivileges = false,
                                             .binds = {u"/a:/b:ro"_s},
                                             .hasNetwork = false,
                                             .isReadOnly = true,
                                             .timeLimit = std::chrono::seconds(5)};
        QCOMPARE(options->request, expected);
        QVERIFY(options->usesAgent && options->json && !options->isRecording);
        QCOMPARE(options->profileFile, u"p.json"_s);
    }

    void aRecordingNeedsTheAgent()
    {
        const auto options = parseTryOptions({u"record"_s, u"--image"_s, u"lab:1"_s});
        QVERIFY(options && options->isRecording && options->usesAgent);
    }
};

BULKHEAD_TEST(SeccompTryCommandTest)
#include "tst_seccomptrycommand.moc"
