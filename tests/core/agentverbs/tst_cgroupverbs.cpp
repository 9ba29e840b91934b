// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/cgroupverbs.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentverbs;
using CgroupAction = CgroupChangeWish::Action;

namespace {

const host::CgroupMount Cpuset{1, {u"cpuset"_s}, u"/sys/fs/cgroup/cpuset"_s};
const host::CgroupMount Unified{2, {}, u"/sys/fs/cgroup"_s};

CgroupChangeWish wishOf(CgroupAction action)
{
    CgroupChangeWish wish;
    wish.action = action;
    wish.mountPoint = Cpuset.mountPoint;
    wish.path = u"/Charlie"_s;
    if (action == CgroupAction::Set)
        wish.text = u"2-3"_s;
    if (action == CgroupAction::Move)
        wish.pid = 17;
    return wish;
}

} // namespace

class CgroupVerbsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWishComesBack()
    {
        for (const CgroupAction action : {CgroupAction::Create, CgroupAction::Set, CgroupAction::Move, CgroupAction::Remove})
            QCOMPARE(readCgroupChange(cgroupChangeArguments(wishOf(action))), Result<CgroupChangeWish>(wishOf(action)));
    }

    void theClassicExercise()
    {
        const auto plan = [](const CgroupChangeWish &wish) {
            QStringList commands;
            for (const host::CgroupStep &step :
                 planCgroupChange(wish, {Unified, Cpuset}, {}, 0).value_or(QList<host::CgroupStep>()))
                commands.append(step.command());
            return commands;
        };
        QCOMPARE(plan(wishOf(CgroupAction::Create)), QStringList{u"mkdir /sys/fs/cgroup/cpuset/Charlie"_s});
        QCOMPARE(plan(wishOf(CgroupAction::Set)), QStringList{u"echo 2-3 > /sys/fs/cgroup/cpuset/Charlie/cpuset.cpus"_s});
        QCOMPARE(plan(wishOf(CgroupAction::Move)), QStringList{u"echo 17 > /sys/fs/cgroup/cpuset/Charlie/cgroup.procs"_s});
        QCOMPARE(plan(wishOf(CgroupAction::Remove)), QStringList{u"rmdir /sys/fs/cgroup/cpuset/Charlie"_s});
    }

    void everyOutcomeComesBack()
    {
        CgroupChangeWish back = wishOf(CgroupAction::Move);
        back.start = 4711;
        const CgroupChangeOutcome outcome{{{u"/sys/fs/cgroup/cpuset/Charlie"_s, u"mkdir /sys/fs/cgroup/cpuset/Charlie"_s}},
                                          u"cpuset:/"_s,
                                          {{back, u"echo 17"_s}}};
        QCOMPARE(cgroupOutcomeFromJson(cgroupOutcomeToJson(outcome)), Result<CgroupChangeOutcome>(outcome));
        const CgroupChangeOutcome bare{{{u"f"_s, u"c"_s}}, {}, {}};
        QCOMPARE(cgroupOutcomeFromJson(cgroupOutcomeToJson(bare)), Result<CgroupChangeOutcome>(bare));
        QJsonObject hostile = cgroupOutcomeToJson(outcome);
        hostile[u"undo"_s] = QJsonArray{QJsonObject{{u"wish"_s, QJsonObject{{u"action"_s, u"write"_s}}}, {u"command"_s, u"c"_s}}};
        QCOMPARE(cgroupOutcomeFromJson(hostile).error().kind, ErrorKind::Malformed);
    }

    void undoing_data()
    {
        QTest::addColumn<CgroupChangeWish>("wish");
        QTest::addColumn<CgroupBefore>("before");
        QTest::addColumn<QList<CgroupChangeWish>>("undo");
        const auto wish = [](CgroupAction action, const QString &text = {},
                             host::CgroupSetting setting = host::CgroupSetting::Cpus) {
            CgroupChangeWish one = wishOf(action);
            one.text = text;
            one.setting = setting;
            return one;
        };
        QTest::newRow("what was made is removed")
            << wish(CgroupAction::Create) << CgroupBefore() << QList{wish(CgroupAction::Remove)};
        QTest::newRow("a limit gets what it was")
            << wish(CgroupAction::Set, u"2"_s) << CgroupBefore{.text = u"0-1"_s, .group = {}, .limits = {}}
            << QList{wish(CgroupAction::Set, u"0-1"_s)};
        QTest::newRow("an empty list is emptied again")
            << wish(CgroupAction::Set, u"2"_s) << CgroupBefore{.text = u"none"_s, .group = {}, .limits = {}}
            << QList{wish(CgroupAction::Set, u"none"_s)};
        QTest::newRow("what could not be read stays")
            << wish(CgroupAction::Set, u"2"_s) << CgroupBefore() << QList<CgroupChangeWish>();
        CgroupChangeWish back = wish(CgroupAction::Move);
        back.path = u"/user"_s;
        back.start = 99;
        QTest::newRow("a process goes back, that one")
            << wish(CgroupAction::Move) << CgroupBefore{.text = {}, .group = u"/user"_s, .start = 99, .limits = {}}
            << QList{back};
        QTest::newRow("whose group was not seen stays")
            << wish(CgroupAction::Move) << CgroupBefore() << QList<CgroupChangeWish>();
        QTest::newRow("what was removed comes with what was set")
            << wish(CgroupAction::Remove)
            << CgroupBefore{.text = {},
                            .group = {},
                            .limits = {{host::CgroupSetting::Cpus, u"0-1"_s},
                                       {host::CgroupSetting::Mems, u"none"_s},
                                       {host::CgroupSetting::MemoryMax, u"max"_s},
                                       {host::CgroupSetting::PidsMax, QString()}}}
            << QList{wish(CgroupAction::Create), wish(CgroupAction::Set, u"0-1"_s)};
    }
    void undoing()
    {
        QFETCH(CgroupChangeWish, wish);
        QFETCH(CgroupBefore, before);
        QFETCH(QList<CgroupChangeWish>, undo);
        QCOMPARE(cgroupUndo(wish, before), undo);
    }

    void groupsToSample_data()
    {
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one") << QStringList{u"/docker/web"_s} << true;
        QTest::newRow("the root") << QStringList{u"/"_s} << true;
        QTest::newRow("none") << QStringList() << false;
        QTest::newRow("one that leads out") << QStringList{u"/"_s, u"/../../etc"_s} << false;
        QTest::newRow("a relative one") << QStringList{u"docker"_s} << false;
        QTest::newRow("the kernel's own") << QStringList{u"/cgroup.procs"_s} << false;
        QTest::newRow("too many") << QStringList(MostSampledGroups + 1, u"/a"_s) << false;
    }
    void groupsToSample()
    {
        QFETCH(QStringList, groups);
        QFETCH(bool, isGood);
        const auto read = readCgroupSample(cgroupSampleArguments(groups));
        QCOMPARE(read.has_value(), isGood);
        if (read)
            QCOMPARE(read->paths, groups);
    }

    void hostileArguments_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        const auto row = [](const char *name, CgroupAction action, const QString &member, const QJsonValue &value) {
            QJsonObject arguments = cgroupChangeArguments(wishOf(action));
            arguments[member] = value;
            QTest::newRow(name) << arguments;
        };
        row("another action", CgroupAction::Create, u"action"_s, u"write"_s);
        row("another setting", CgroupAction::Set, u"setting"_s, u"release_agent"_s);
        row("a setting with a path", CgroupAction::Set, u"setting"_s, u"../cpuset.cpus"_s);
        row("pid 0 moves the agent itself", CgroupAction::Move, u"pid"_s, 0);
        row("a start before any", CgroupAction::Move, u"start"_s, -1);
        row("a file to write", CgroupAction::Set, u"file"_s, u"/etc/passwd"_s);
        row("a pid to create", CgroupAction::Create, u"pid"_s, 1);
        row("a path as a number", CgroupAction::Create, u"path"_s, 5);
    }
    void hostileArguments()
    {
        QFETCH(QJsonObject, arguments);
        QCOMPARE(readCgroupChange(arguments).error().kind, ErrorKind::Invalid);
    }

    void hostilePlaces_data()
    {
        QTest::addColumn<QString>("mountPoint");
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a place that is no hierarchy") << u"/etc"_s << u"/Charlie"_s << ErrorKind::NotFound;
        QTest::newRow("a hierarchy spelled otherwise") << u"/sys/fs/cgroup/cpuset/"_s << u"/Charlie"_s << ErrorKind::NotFound;
        QTest::newRow("a path that leads out") << Cpuset.mountPoint << u"/../../../etc"_s << ErrorKind::Invalid;
        QTest::newRow("a path that leads out in the middle") << Cpuset.mountPoint << u"/a/../../b"_s << ErrorKind::Invalid;
        QTest::newRow("a relative path") << Cpuset.mountPoint << u"Charlie"_s << ErrorKind::Invalid;
        QTest::newRow("a line end") << Cpuset.mountPoint << u"/a\nb"_s << ErrorKind::Invalid;
        QTest::newRow("the root") << Cpuset.mountPoint << u"/"_s << ErrorKind::Invalid;
    }
    void hostilePlaces()
    {
        QFETCH(QString, mountPoint);
        QFETCH(QString, path);
        QFETCH(ErrorKind, kind);
        for (const CgroupAction action : {CgroupAction::Create, CgroupAction::Remove}) {
            CgroupChangeWish wish = wishOf(action);
            wish.mountPoint = mountPoint;
            wish.path = path;
            const auto steps = planCgroupChange(wish, {Cpuset}, {}, 0);
            QVERIFY(!steps);
            QCOMPARE(steps.error().kind, kind);
        }
    }
};

BULKHEAD_TEST(CgroupVerbsTest)
#include "tst_cgroupverbs.moc"
