// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/decider.h"
#include "core/apparmor/learner.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

/// Issue 5: on a profile of 5,000 rules, decide 100,000 paths a second; 100,000 denials become proposals in under a quarter of
/// the time that aa-logprof's own parser needs to read them.
class BenchApparmor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decide_data();
    void decide();
    void learn();
};

void BenchApparmor::decide_data()
{
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("rules of many directories")
        << QStringList{u"/srv/app%1/** rw,"_s, u"deny /etc/app%1/*.conf w,"_s, u"/usr/{lib,lib64}/app%1/*.so* mr,"_s,
                       u"owner /run/user/*/app%1 rwk,"_s, u"/{usr/,}bin/tool%1 ix,"_s};
    QTest::newRow("rules that all begin with **") << QStringList{u"/**/app%1/file r,"_s, u"deny /**/secret%1* rw,"_s};
}

void BenchApparmor::decide()
{
    constexpr int ruleCount = 5'000, pathCount = 100'000;
    QFETCH(QStringList, forms);
    QString text = u"profile big {\n"_s;
    for (int i = 0; i < ruleCount; ++i)
        text += forms[i % forms.size()].arg(i) + u'\n';
    const auto file = parseProfileFile(text + u"}\n"_s);
    QVERIFY(file);
    QElapsedTimer timer;
    timer.start();
    Decider decider(*resolvePolicy(*file, {}, noIncludes()));
    const qint64 prepared = timer.elapsed();
    QList<QByteArray> paths;
    for (int i = 0; i < pathCount; ++i) {
        const QByteArray n = QByteArray::number(i % 7919), m = QByteArray::number(i);
        switch (i % 5) {
        case 0: paths.append("/srv/app" + n + "/data/" + m + ".db"); break;
        case 1: paths.append("/etc/app" + n + "/main.conf"); break;
        case 2: paths.append("/usr/lib64/app" + n + "/plugin.so.1"); break;
        case 3: paths.append("/var/lib/other/secret" + n); break;
        default: paths.append("/bin/tool" + n);
        }
    }
    QList<qint64> runs;
    qsizetype allowed = 0;
    for (int run = 0; run < 3; ++run) {
        timer.restart();
        for (const QByteArray &path : std::as_const(paths))
            allowed += decider.decidePath(path, {.read = true, .write = true}).allowed;
        runs.append(timer.elapsed());
    }
    const qint64 first = runs.front();
    std::ranges::sort(runs);
    qInfo("%d rules ready in %lld ms; %d paths in %lld ms the first time, %lld ms in the median; %lld allowed", ruleCount,
          prepared, pathCount, first, runs[1], qlonglong(allowed / 3));
    QVERIFY(allowed > 0 || forms.size() == 2);
    QCOMPARE_LT(first, 1000);
}

static QByteArray records(int count)
{
    QByteArray log;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i % 1999);
        log += "type=AVC msg=audit(" + QByteArray::number(1'790'000'000 + i) + ".123:" + QByteArray::number(i + 1)
               + "): apparmor=\"DENIED\" ";
        switch (i % 5) {
        case 0:
            log += "operation=\"capable\" class=\"cap\" profile=\"docker-web\" pid=" + n
                   + " comm=\"httpd\" capability=12  capname=\"net_admin\"\n";
            break;
        case 1:
            log += "operation=\"signal\" class=\"signal\" profile=\"docker-web\" pid=" + n
                   + " comm=\"runc\" requested_mask=\"receive\" denied_mask=\"receive\" signal=term peer=\"runc\"\n";
            break;
        default:
            log += "operation=\"open\" class=\"file\" profile=\"docker-web\" name=\"/srv/data/" + n + "/file" + n
                   + ".db\" pid=" + n + " comm=\"httpd\" requested_mask=\"wc\" denied_mask=\"wc\" fsuid=33 ouid=33\n";
        }
    }
    return log;
}

// What aa-logprof does before it asks its first question; it needs no profile.
static const char *const LogprofsParser = R"(
import sys, time
from apparmor.logparser import ReadLog
class Profiles:
    def filename_from_profile_name(self, name): return name
    def profile_exists(self, name): return True
log = ReadLog(sys.argv[1], Profiles(), '/etc/apparmor.d')
begin = time.monotonic()
log.read_log('')
print(int((time.monotonic() - begin) * 1000))
)";

void BenchApparmor::learn()
{
    constexpr int recordCount = 100'000;
    const QByteArray log = records(recordCount);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(log) == log.size() && file.flush());
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(LogprofsParser), file.fileName()});
    if (!python.waitForFinished(300'000) || python.exitCode() != 0)
        QSKIP("aa-logprof's parser (python3-apparmor) is not installed");
    const qint64 theirs = python.readAllStandardOutput().trimmed().toLongLong();
    QList<qint64> runs;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        Learner learner;
        learner.addText(log, u"audit.log"_s);
        const Learning learning = learner.finish();
        runs.append(timer.elapsed());
        QCOMPARE(learning.records, recordCount);
        QCOMPARE(learning.proposals.size(), 2 + 1999);
    }
    std::ranges::sort(runs);
    qInfo("%d records to proposals in %lld ms; aa-logprof's parser reads them in %lld ms", recordCount, runs[1], theirs);
    QCOMPARE_LT(runs[1] * 4, theirs);
}

QTEST_GUILESS_MAIN(BenchApparmor)

#include "bench_apparmor.moc"
