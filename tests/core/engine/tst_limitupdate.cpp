// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/limitupdate.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::engine;

namespace {

constexpr qint64 MiB = 1 << 20;

const LimitUpdate Full{
    .memory = 64 * MiB, .memoryAndSwap = 128 * MiB, .nanoCpus = 1'500'000'000, .pids = 100, .cpus = u"0-1"_s, .mems = u"0"_s};
const LimitUpdate Nothing{.memory = LimitUpdate::NoLimit,
                          .memoryAndSwap = LimitUpdate::NoLimit,
                          .nanoCpus = LimitUpdate::NoLimit,
                          .pids = LimitUpdate::NoLimit,
                          .cpus = QString(),
                          .mems = QString()};

} // namespace

class LimitUpdateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<LimitUpdate>("update");
        QTest::addColumn<QString>("words");
        QTest::newRow("everything")
            << Full
            << u"docker update --memory 64m --memory-swap 128m --cpus 1.5 --pids-limit 100 --cpuset-cpus 0-1 "
               "--cpuset-mems 0 web"_s;
        QTest::newRow("bytes that are no whole unit")
            << LimitUpdate{.memory = 64 * MiB + 1} << u"docker update --memory 67108865 web"_s;
        QTest::newRow("no limit of swap") << LimitUpdate{.memoryAndSwap = -1} << u"docker update --memory-swap -1 web"_s;
        QTest::newRow("no limit of processes") << LimitUpdate{.pids = -1} << u"docker update --pids-limit -1 web"_s;
        QTest::newRow("a whole number of CPUs") << LimitUpdate{.nanoCpus = 2'000'000'000} << u"docker update --cpus 2 web"_s;
        QTest::newRow("a hundredth") << LimitUpdate{.nanoCpus = 10'000'000} << u"docker update --cpus 0.01 web"_s;
    }
    void words()
    {
        QFETCH(LimitUpdate, update);
        QFETCH(QString, words);
        QCOMPARE(limitUpdateWords(update, u"web"_s).join(u' '), words);
    }

    void theBodyHoldsOnlyWhatChanges()
    {
        QCOMPARE(limitUpdateToJson({.pids = 5}), (QJsonObject{{u"PidsLimit"_s, 5}}));
        QCOMPARE(limitUpdateToJson(Full).size(), 6);
        QVERIFY(LimitUpdate().isEmpty());
    }

    void limitsOfAnInspectDocument_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<LimitUpdate>("limits");
        QTest::newRow("all") << QByteArray(
            R"({"HostConfig": {"Memory": 67108864, "MemorySwap": 134217728, "NanoCpus": 1500000000, "PidsLimit": 100,
                             "CpusetCpus": "0-1", "CpusetMems": "0"}})")
                             << Full;
        QTest::newRow("none: zero, null and -1")
            << QByteArray(R"({"HostConfig": {"Memory": 0, "MemorySwap": -1, "PidsLimit": null, "CpusetCpus": ""}})") << Nothing;
        QTest::newRow("no document") << QByteArray("x") << LimitUpdate();
        QTest::newRow("another one") << QByteArray(R"({"HostConfig": 5})") << LimitUpdate();
    }
    void limitsOfAnInspectDocument()
    {
        QFETCH(QByteArray, document);
        QFETCH(LimitUpdate, limits);
        QVERIFY(limitsOf(document) == limits);
    }

    void undo_data()
    {
        QTest::addColumn<LimitUpdate>("update");
        QTest::addColumn<LimitUpdate>("before");
        QTest::addColumn<std::optional<LimitUpdate>>("undo");
        using Undo = std::optional<LimitUpdate>;
        QTest::newRow("only what was changed") << LimitUpdate{.pids = 5} << Full << Undo(LimitUpdate{.pids = 100});
        QTest::newRow("processes without a limit again") << LimitUpdate{.pids = 5} << Nothing << Undo(LimitUpdate{.pids = -1});
        QTest::newRow("memory had none: it cannot be taken away") << LimitUpdate{.memory = 5} << Nothing << Undo();
        QTest::newRow("CPU time had none") << LimitUpdate{.nanoCpus = 5} << Nothing << Undo();
        QTest::newRow("a list was empty") << LimitUpdate{.cpus = u"0"_s} << Nothing << Undo();
        QTest::newRow("one of two cannot be taken back") << LimitUpdate{.memory = 5, .pids = 5} << Nothing << Undo();
        QTest::newRow("not known what was before") << LimitUpdate{.pids = 5} << LimitUpdate() << Undo();
        QTest::newRow("a list") << LimitUpdate{.mems = u"1"_s} << Full << Undo(LimitUpdate{.mems = u"0"_s});
    }
    void undo()
    {
        QFETCH(LimitUpdate, update);
        QFETCH(LimitUpdate, before);
        QFETCH(std::optional<LimitUpdate>, undo);
        QVERIFY(limitUndo(update, before) == undo);
    }

    void warnings()
    {
        QCOMPARE(updateWarnings(R"({"Warnings": ["a", "b"]})"), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(updateWarnings(R"({"Warnings": null})"), QStringList());
        QCOMPARE(updateWarnings("x"), QStringList());
    }
};

BULKHEAD_TEST(LimitUpdateTest)
#include "tst_limitupdate.moc"
