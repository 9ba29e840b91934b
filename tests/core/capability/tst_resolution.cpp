// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/resolution.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::capability;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Default = "00000000a80425fb";
constexpr auto All = "000001ffffffffff";
constexpr auto None = "0000000000000000";

/// The lists of a test row: entries separated by bars, so that blanks and empty entries can be written.
QStringList testEntries(const QString &text)
{
    return text.isNull() ? QStringList() : text.split(u'|');
}

QString hexOf(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// The rules of the newest engine; versions are in tst_resolutionversions.
class ResolutionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheBoundingSet_data();
    void givesTheBoundingSet();
    void refusesInTheEnginesWords_data();
    void refusesInTheEnginesWords();
    void readsTheUser_data();
    void readsTheUser();
    void onlyRootKeepsEffective_data();
    void onlyRootKeepsEffective();
    void tellsTheReason_data();
    void tellsTheReason();
    void anUnknownUserAndEngineAreSaid();
    void aDaemonWithoutADefaultCannotStartIt();
};

void ResolutionTest::givesTheBoundingSet_data()
{
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("drop");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<QString>("bounding");
    const auto row = [](const char *name, const char *add, const char *drop, bool privileged, const char *bounding) {
        QTest::newRow(name) << (add ? QString::fromUtf8(add) : QString()) << (drop ? QString::fromUtf8(drop) : QString())
                            << privileged << hexOf(bounding);
    };
    row("nothing asked is the default", nullptr, nullptr, false, Default);
    row("an addition joins the default", "NET_ADMIN", nullptr, false, "00000000a80435fb");
    row("the prefix may be written", "CAP_NET_ADMIN", nullptr, false, "00000000a80435fb");
    row("lower case is read", "net_admin", nullptr, false, "00000000a80435fb");
    row("a lower prefix with upper name is read", "cap_NET_ADMIN", nullptr, false, "00000000a80435fb");
    row("a drop leaves the default", nullptr, "CHOWN", false, "00000000a80425fa");
    row("a drop of what is not there changes nothing", nullptr, "SYS_ADMIN", false, Default);
    row("adding a default changes nothing", "CHOWN", nullptr, false, Default);
    row("duplicates change nothing", "SYS_TIME|sys_time|CAP_SYS_TIME", nullptr, false, "00000000aa0425fb");
    row("adding beats dropping the same", "CHOWN", "CHOWN", false, Default);
    row("adding beats dropping in another spelling", "cap_chown", "Chown", false, Default);
    row("adding beats dropping what is no default", "SYS_ADMIN", "SYS_ADMIN", false, "00000000a82425fb");
    row("dropping ALL leaves nothing", nullptr, "ALL", false, None);
    row("all is read in lower case", nullptr, "all", false, None);
    row("dropping ALL leaves what is added", "net_bind_service", "all", false, "0000000000000400");
    row("dropping ALL and one by name leaves what is added", "NET_RAW|KILL", "ALL|KILL", false, "0000000000002020");
    row("a name beside drop ALL makes no difference", nullptr, "KILL|ALL", false, None);
    row("adding ALL gives everything", "ALL", nullptr, false, All);
    row("all in mixed case is read", "aLL", nullptr, false, All);
    row("adding ALL spares what is dropped by name", "ALL", "MKNOD", false, "000001fff7ffffff");
    row("adding ALL beats dropping ALL", "ALL", "ALL", false, All);
    row("adding ALL beats dropping ALL, but not a drop by name", "ALL", "ALL|SYS_ADMIN", false, "000001ffffdfffff");
    row("a name beside add ALL does not save it from a drop", "ALL|MKNOD", "MKNOD", false, "000001fff7ffffff");
    row("privileged gives everything", nullptr, nullptr, true, All);
    row("privileged ignores drops", nullptr, "ALL", true, All);
    row("privileged ignores a drop by name", nullptr, "SYS_ADMIN", true, All);
    row("the newest capability is known", "CHECKPOINT_RESTORE", "ALL", false, "0000010000000000");
    row("a dotless i is upper-cased to I as Go does", "k\u0131ll", "ALL", false, "0000000000000020");
    row("many defaults dropped", nullptr, "NET_RAW|MKNOD|AUDIT_WRITE", false, "00000000800405fb");
}

void ResolutionTest::givesTheBoundingSet()
{
    QFETCH(QString, add);
    QFETCH(QString, drop);
    QFETCH(bool, privileged);
    QFETCH(QString, bounding);
    const auto resolution = resolve({.add = testEntries(add), .drop = testEntries(drop), .privileged = privileged});
    QVERIFY2(resolution.has_value(), resolution ? "" : qPrintable(resolution.error().what));
    const ProcessCapabilities &sets = resolution->sets;
    QCOMPARE(sets.bounding.toHex(), bounding);
    QCOMPARE(sets.effective.toHex(), bounding);
    QCOMPARE(sets.permitted.toHex(), bounding);
    QCOMPARE(sets.inheritable.toHex(), hexOf(None));
    QCOMPARE(sets.ambient.toHex(), hexOf(None));
    QCOMPARE(resolution->reasons.size(), KnownCapabilities);
}

void ResolutionTest::refusesInTheEnginesWords_data()
{
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("drop");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *add, const char *drop, bool privileged, const char *words) {
        QTest::newRow(name) << (add ? QString::fromUtf8(add) : QString()) << (drop ? QString::fromUtf8(drop) : QString())
                            << privileged << QString::fromUtf8(words);
    };
    row("an unknown name", "FOO", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_FOO")");
    row("an unknown name to drop", nullptr, "foo", false, R"(invalid CapDrop: unknown capability: "CAP_FOO")");
    row("CapAdd is checked first", "bar", "foo", false, R"(invalid CapAdd: unknown capability: "CAP_BAR")");
    row("the first wrong entry is named", "chown|x|y", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_X")");
    row("a wrong name beside ALL", "ALL|foo", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_FOO")");
    row("nothing is trimmed", " CHOWN", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_ CHOWN")");
    row("an empty name", "|x", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_")");
    row("CAP_ALL is no name", "CAP_ALL", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_ALL")");
    row("a doubled prefix", "CAP_CAP_CHOWN", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_CAP_CHOWN")");
    row("a list in one entry", "CHOWN,KILL", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_CHOWN,KILL")");
    row("a capability by number", "CAP_41", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_41")");
    row("a quote is escaped", "a\"b", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_A\"B")");
    row("a newline is escaped", "a\nb", nullptr, false, R"(invalid CapAdd: unknown capability: "CAP_A\nB")");
    row("privileged checks CapAdd all the same", "foo", nullptr, true, R"(invalid CapAdd: unknown capability: "CAP_FOO")");
    row("privileged checks CapDrop all the same", nullptr, "foo", true, R"(invalid CapDrop: unknown capability: "CAP_FOO")");
    row("what the daemon lacks", "SYS_RESOURCE", nullptr, false,
        R"(invalid CapAdd: capability not supported by your kernel or not available in the current environment: "CAP_SYS_RESOURCE")");
    row("dropping what the daemon lacks", "ALL", "sys_resource", true,
        R"(invalid CapDrop: capability not supported by your kernel or not available in the current environment: "CAP_SYS_RESOURCE")");
}

void ResolutionTest::refusesInTheEnginesWords()
{
    QFETCH(QString, add);
    QFETCH(QString, drop);
    QFETCH(bool, privileged);
    QFETCH(QString, words);
    QStringList adds = testEntries(add);
    if (adds == QStringList{QString(), u"x"_s})
        adds.removeLast();
    const EngineRules withoutSysResource{.available = CapabilitySet(0x1fffeffffff), .availableIsKnown = true};
    const auto resolution = resolve({.add = adds, .drop = testEntries(drop), .privileged = privileged}, withoutSysResource);
    QVERIFY(!resolution);
    QCOMPARE(resolution.error(), (Error{ErrorKind::EngineRefused, words, {}}));
}

void ResolutionTest::readsTheUser_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("group");
    QTest::addColumn<qint64>("uid"); // -1: only the image knows, -2: out of range
    const auto row = [](const char *name, const QString &text, const QString &user, const QString &group, qint64 uid) {
        QTest::newRow(name) << text << user << group << uid;
    };
    row("empty is root", QString(), QString(), QString(), 0);
    row("root by name", u"root"_s, u"root"_s, QString(), 0);
    row("root by number", u"0"_s, u"0"_s, QString(), 0);
    row("root and group by number", u"0:0"_s, u"0"_s, u"0"_s, 0);
    row("root and group by name", u"root:root"_s, u"root"_s, u"root"_s, 0);
    row("more zeros are root", u"00"_s, u"00"_s, QString(), 0);
    row("a signed zero is root", u"+0"_s, u"+0"_s, QString(), 0);
    row("minus zero is root", u"-0"_s, u"-0"_s, QString(), 0);
    row("a group alone is root", u":1000"_s, QString(), u"1000"_s, 0);
    row("a number", u"1000:100"_s, u"1000"_s, u"100"_s, 1000);
    row("the largest number", u"2147483647"_s, u"2147483647"_s, QString(), 2147483647);
    row("a number with zeros in front", u"007"_s, u"007"_s, QString(), 7);
    row("a name", u"nginx"_s, u"nginx"_s, QString(), -1);
    row("root in capitals is another name", u"Root"_s, u"Root"_s, QString(), -1);
    row("a blank makes a name", u" 0"_s, u" 0"_s, QString(), -1);
    row("hexadecimal is a name", u"0x0"_s, u"0x0"_s, QString(), -1);
    row("an Arabic zero is a name", u"\u0660"_s, u"\u0660"_s, QString(), -1);
    row("beyond 64 bits is a name", u"99999999999999999999"_s, u"99999999999999999999"_s, QString(), -1);
    row("one too many", u"2147483648"_s, u"2147483648"_s, QString(), -2);
    row("a number that would wrap to root", u"4294967296"_s, u"4294967296"_s, QString(), -2);
    row("a negative number", u"-1"_s, u"-1"_s, QString(), -2);
}

void ResolutionTest::readsTheUser()
{
    QFETCH(QString, text);
    QFETCH(QString, user);
    QFETCH(QString, group);
    QFETCH(qint64, uid);
    const UserSpec spec = parseUser(text);
    QCOMPARE(spec.user, user);
    QCOMPARE(spec.group, group);
    QCOMPARE(spec.isRoot(), uid == 0);
    QCOMPARE(spec.isOutOfRange, uid == -2);
    QCOMPARE(spec.uid, uid < 0 ? std::optional<quint32>() : std::optional(quint32(uid)));
    const auto resolution = resolve({.user = text});
    QCOMPARE(resolution.has_value(), uid != -2);
    if (!resolution)
        QCOMPARE(resolution.error(), (Error{ErrorKind::EngineRefused, u"uids and gids must be in range 0-2147483647"_s, {}}));
}

void ResolutionTest::onlyRootKeepsEffective_data()
{
    QTest::addColumn<CapabilityRequest>("request");
    QTest::addColumn<QString>("effective");
    QTest::addColumn<QString>("bounding");
    QTest::newRow("root keeps the default") << CapabilityRequest{.user = u"0:1000"_s} << hexOf(Default) << hexOf(Default);
    QTest::newRow("another user keeps the bounding set only")
        << CapabilityRequest{.user = u"1000"_s} << hexOf(None) << hexOf(Default);
    QTest::newRow("an addition does not reach another user")
        << CapabilityRequest{.add = {u"NET_ADMIN"_s}, .user = u"1000"_s} << hexOf(None) << u"00000000a80435fb"_s;
    QTest::newRow("privileged does not reach another user")
        << CapabilityRequest{.privileged = true, .user = u"app"_s} << hexOf(None) << hexOf(All);
}

void ResolutionTest::onlyRootKeepsEffective()
{
    QFETCH(CapabilityRequest, request);
    QFETCH(QString, effective);
    QFETCH(QString, bounding);
    const auto resolution = resolve(request);
    QVERIFY(resolution);
    QCOMPARE(resolution->sets.effective.toHex(), effective);
    QCOMPARE(resolution->sets.permitted.toHex(), effective);
    QCOMPARE(resolution->sets.bounding.toHex(), bounding);
    QCOMPARE(resolution->sets.inheritable.toHex(), hexOf(None));
    QCOMPARE(resolution->sets.ambient.toHex(), hexOf(None));
}

void ResolutionTest::tellsTheReason_data()
{
    using enum Reason::Rule;
    using enum Capability;
    QTest::addColumn<CapabilityRequest>("request");
    QTest::addColumn<int>("capability");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const CapabilityRequest &request, Capability c, Reason::Rule rule, const char *field,
                        const char *value) {
        QTest::newRow(name) << request << int(c) << int(rule) << QString::fromLatin1(field) << QString::fromLatin1(value);
    };
    row("a default", {}, Chown, Default, "", "");
    row("no default", {}, SysAdmin, NotDefault, "", "");
    row("added by name, as it was spelled", {.add = {u"kill"_s, u"cap_Net_Admin"_s}}, NetAdmin, AddedByName,
        "HostConfig.CapAdd[1]", "cap_Net_Admin");
    row("the first of two spellings is named", {.add = {u"SYS_TIME"_s, u"sys_time"_s}}, SysTime, AddedByName,
        "HostConfig.CapAdd[0]", "SYS_TIME");
    row("added by ALL", {.add = {u"chown"_s, u"all"_s}}, SysAdmin, AddedByAll, "HostConfig.CapAdd[1]", "all");
    row("dropped by name", {.drop = {u"Chown"_s}}, Chown, DroppedByName, "HostConfig.CapDrop[0]", "Chown");
    row("dropped by ALL", {.drop = {u"ALL"_s}}, Chown, DroppedByAll, "HostConfig.CapDrop[0]", "ALL");
    row("adding beats dropping", {.add = {u"CHOWN"_s}, .drop = {u"CHOWN"_s}}, Chown, AddBeatsDrop, "HostConfig.CapAdd[0]",
        "CHOWN");
    row("a drop by name beats add ALL", {.add = {u"ALL"_s}, .drop = {u"MKNOD"_s}}, Mknod, DropBeatsAddAll,
        "HostConfig.CapDrop[0]", "MKNOD");
    row("privileged", {.drop = {u"MKNOD"_s}, .privileged = true}, Mknod, Privileged, "HostConfig.Privileged", "true");
    row("privileged where the daemon lacks it", {.privileged = true}, SysResource, NotAvailable, "HostConfig.Privileged", "true");
    row("ALL where the daemon lacks it", {.add = {u"ALL"_s}}, SysResource, NotAvailable, "HostConfig.CapAdd[0]", "ALL");
}

void ResolutionTest::tellsTheReason()
{
    QFETCH(CapabilityRequest, request);
    QFETCH(int, capability);
    QFETCH(int, rule);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const EngineRules withoutSysResource{.available = CapabilitySet(0x1fffeffffff), .availableIsKnown = true};
    const auto resolution = resolve(request, withoutSysResource);
    QVERIFY(resolution);
    const Reason reason = resolution->reasons.at(capability);
    QCOMPARE(int(reason.rule), rule);
    QCOMPARE(reason.field, field);
    QCOMPARE(reason.value, value);
    QCOMPARE(int(resolution->effectiveReason(static_cast<Capability>(capability)).rule), rule);

    CapabilityRequest asUser = request;
    asUser.user = u"1000"_s;
    const auto ofUser = resolve(asUser, withoutSysResource);
    const Reason effective = ofUser->effectiveReason(static_cast<Capability>(capability));
    const bool isIn = ofUser->sets.bounding.contains(static_cast<Capability>(capability));
    QCOMPARE(int(effective.rule), isIn ? int(Reason::Rule::UserNotRoot) : rule);
    QCOMPARE(effective.field, isIn ? u"Config.User"_s : field);
    QCOMPARE(effective.value, isIn ? u"1000"_s : value);
}

void ResolutionTest::anUnknownUserAndEngineAreSaid()
{
    const auto named = resolve({.user = u"nginx"_s});
    QVERIFY(!named->userIsKnown && !named->userIsRoot);
    QCOMPARE(named->caveats, QList{Caveat::UserNameUnknown});
    QCOMPARE(resolve({})->caveats, QList<Caveat>());
    QCOMPARE(resolve({.drop = {u"ALL"_s}})->caveats, QList<Caveat>());
    QCOMPARE(resolve({.privileged = true})->caveats, QList{Caveat::AvailableAssumed});
    QCOMPARE(resolve({.add = {u"SYS_ADMIN"_s}})->caveats, QList{Caveat::AvailableAssumed});
    QCOMPARE(resolve({.privileged = true}, {.availableIsKnown = true})->caveats, QList<Caveat>());
    QCOMPARE(resolve({}, {.flavour = EngineFlavour::Unknown})->caveats, QList{Caveat::UnknownEngine});
    QCOMPARE(resolve({}, {.inUserNamespace = true})->caveats, QList{Caveat::InUserNamespace});
    for (const Caveat caveat : {Caveat::UserNameUnknown, Caveat::AvailableAssumed, Caveat::BeforeOldestRules,
                                Caveat::PodmanSettings, Caveat::UnknownEngine, Caveat::InUserNamespace})
        QVERIFY(caveatText(caveat).endsWith(u'.'));
}

void ResolutionTest::aDaemonWithoutADefaultCannotStartIt()
{
    const EngineRules withoutMknod{.available = CapabilitySet(0x1fff7ffffff), .availableIsKnown = true};
    const auto refusal = resolve({}, withoutMknod);
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().kind, ErrorKind::EngineRefused);
    QCOMPARE(refusal.error().what,
             u"OCI runtime create failed: runc create failed: unable to start container process: unable to apply "
             "caps: operation not permitted: unknown"_s);
    QCOMPARE(resolve({.privileged = true}, withoutMknod)->sets.bounding.toHex(), u"000001fff7ffffff"_s);
    QCOMPARE(resolve({.add = {u"KILL"_s}, .drop = {u"ALL"_s}}, withoutMknod)->sets.bounding.toHex(), u"0000000000000020"_s);
}

BULKHEAD_TEST(ResolutionTest)
#include "tst_resolution.moc"
