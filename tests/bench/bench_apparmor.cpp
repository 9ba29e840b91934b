// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/decider.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

/// Issue 5: on a profile of 5,000 rules, decide 100,000 paths a second.
class BenchApparmor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decide_data();
    void decide();
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

QTEST_GUILESS_MAIN(BenchApparmor)

#include "bench_apparmor.moc"
