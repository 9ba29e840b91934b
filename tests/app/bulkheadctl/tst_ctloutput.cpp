// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/capsjson.h"
#include "app/bulkheadctl/capstable.h"
#include "app/bulkheadctl/containerselection.h"
#include "app/bulkheadctl/helptexts.h"
#include "app/bulkheadctl/terminaltext.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ctl;
using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;

namespace {

snapshot::ContainerPtr containerNamed(const QString &name, const QString &id, const engine::ContainerDetails &details = {})
{
    auto entry = std::make_shared<snapshot::ContainerEntry>();
    entry->summary.name = name;
    entry->summary.id = ContainerId(id);
    entry->summary.state = engine::ContainerState::Running;
    entry->details = details;
    entry->details->state = engine::ContainerState::Running;
    return entry;
}

snapshot::ContainerPtr observedAs(const snapshot::ContainerPtr &container, const capability::ProcessCapabilities &sets)
{
    auto entry = std::make_shared<snapshot::ContainerEntry>(*container);
    host::ProcessFacts process;
    process.pid = entry->details->pid;
    process.capabilities = sets;
    entry->processes.source = host::ProcessObservation::Source::Proc;
    entry->processes.processes = {process};
    return entry;
}

} // namespace

class CtlOutputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terminalsGetNoControlCharacters_data();
    void terminalsGetNoControlCharacters();
    void jsonKeepsItsMeaning();
    void setsAreShort_data();
    void setsAreShort();
    void theTableTellsEachColumn();
    void theJsonTellsEverything();
    void findsContainersAsTheEngineDoes_data();
    void findsContainersAsTheEngineDoes();
    void everyManualNamesTheExitStatus();
};

void CtlOutputTest::terminalsGetNoControlCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text stays") << u"web-1 \u00e9 \U0001F600"_s << u"web-1 \u00e9 \U0001F600"_s;
    QTest::newRow("an escape sequence") << u"\u001b[2J"_s << u"\\x1b[2J"_s;
    QTest::newRow("a line break") << u"a\nb\tc\rd"_s << u"a\\nb\\tc\\x0dd"_s;
    QTest::newRow("a C1 control sequence") << u"\u009b2J"_s << u"\\x9b2J"_s;
    QTest::newRow("a right-to-left override") << u"\u202egpj"_s << u"\\u202egpj"_s;
    QTest::newRow("a line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("an invisible tag beyond 16 bits") << u"\U000E0041"_s << u"\\U000e0041"_s;
}

void CtlOutputTest::terminalsGetNoControlCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(terminalText(text), shown);
}

void CtlOutputTest::jsonKeepsItsMeaning()
{
    const QJsonObject object{{u"name"_s, u"a\u009b\u202e\U000E0041\u007f\u00e9\n\u001b"_s}};
    const QByteArray shown = terminalJson(QJsonDocument(object).toJson());
    QCOMPARE(QJsonDocument::fromJson(shown).object(), object);
    QVERIFY(shown.contains("\\u009b\\u202e\\udb40\\udc41\\u007f\u00e9\\n\\u001b"));
}

void CtlOutputTest::setsAreShort_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << u"0"_s << u"none"_s;
    QTest::newRow("the default") << u"a80425fb"_s << u"default"_s;
    QTest::newRow("one more") << u"a80435fb"_s << u"default +NET_ADMIN"_s;
    QTest::newRow("one less and one more") << u"a80435fa"_s << u"default +NET_ADMIN -CHOWN"_s;
    QTest::newRow("all") << u"1ffffffffff"_s << u"all"_s;
    QTest::newRow("all but one") << u"1fff7ffffff"_s << u"all -MKNOD"_s;
    QTest::newRow("all that an engine without SYS_RESOURCE has") << u"1fffeffffff"_s << u"all -SYS_RESOURCE"_s;
    QTest::newRow("one alone") << u"400"_s << u"NET_BIND_SERVICE"_s;
    QTest::newRow("two, one of them new") << u"20000000400"_s << u"NET_BIND_SERVICE,41"_s;
}

void CtlOutputTest::setsAreShort()
{
    QFETCH(QString, hex);
    QFETCH(QString, shown);
    QCOMPARE(shortSet(CapabilitySet::fromHex(hex).value()), shown);
}

void CtlOutputTest::theTableTellsEachColumn()
{
    engine::ContainerDetails details;
    details.capAdd = {u"net_admin"_s};
    details.capDrop = {u"CHOWN"_s};
    details.user = u"1000"_s;
    const auto plain = containerNamed(u"web"_s, u"aa"_s, details);
    details = {};
    details.privileged = true;
    const CapabilitySet few{Capability::Kill};
    const auto odd = observedAs(containerNamed(u"evil\u001b[2J\nname"_s, u"bb"_s, details), {few, few, {}, few, {}});
    snapshot::HostSnapshot snapshot;
    snapshot.daemonCapabilities = CapabilitySet{Capability::Kill, Capability::Chown};
    const QStringList lines = capsTable(snapshot, {plain, odd}).split(u'\n');
    QCOMPARE(lines.size(), 4);
    const auto start = [](const QString &name, const QString &user, const QString &privileged, const QString &configured) {
        return name.leftJustified(19) + user.leftJustified(6) + privileged.leftJustified(12) + configured.leftJustified(19);
    };
    QVERIFY2(lines[0].startsWith(start(u"CONTAINER"_s, u"USER"_s, u"PRIVILEGED"_s, u"CONFIGURED"_s) + "EFFECTIVE"_L1),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(start(u"web"_s, u"1000"_s, u"no"_s, u"+net_admin -CHOWN"_s) + "? invalid CapAdd"_L1),
             qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith("? Its processes have not been looked at yet."_L1), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(start(u"evil\\x1b[2J\\nname"_s, u"root"_s, u"yes"_s, u"-"_s)), qPrintable(lines[2]));
    QVERIFY2(lines[2].endsWith("! effective differs: -CHOWN ! bounding differs: -CHOWN"_L1), qPrintable(lines[2]));
}

void CtlOutputTest::theJsonTellsEverything()
{
    engine::ContainerDetails details;
    details.capAdd = {u"net_admin"_s};
    const CapabilitySet seen(0xa80425fb);
    const auto container = observedAs(containerNamed(u"web"_s, u"aa"_s, details), {seen, seen, {}, seen, {}});
    const snapshot::HostSnapshot snapshot;
    const QJsonObject json = capsToJson(snapshot, {container});
    QCOMPARE(json.keys(), QStringList({u"containers"_s, u"engine"_s, u"errors"_s}));
    const QJsonObject first = json.value("containers"_L1).toArray().first().toObject();
    QCOMPARE(first.value("configured"_L1).toObject().value("capAdd"_L1), QJsonArray({u"net_admin"_s}));
    QVERIFY(first.value("predicted"_L1).toObject().value("effective"_L1).toArray().contains(u"CAP_NET_ADMIN"_s));
    QCOMPARE(first.value("observed"_L1).toObject().value("bounding"_L1).toArray().size(), 14);
    QCOMPARE(first.value("mismatch"_L1).toObject().value("effective"_L1), QJsonArray({u"CAP_NET_ADMIN"_s}));
    QCOMPARE(
        first.value("reasons"_L1).toObject().value("CAP_NET_ADMIN"_L1).toObject(),
        QJsonObject({{u"rule"_s, u"added-by-name"_s}, {u"field"_s, u"HostConfig.CapAdd[0]"_s}, {u"value"_s, u"net_admin"_s}}));
    QCOMPARE(first.value("reasons"_L1).toObject().size(), capability::KnownCapabilities);
    QVERIFY(first.value("error"_L1).isNull() && first.value("observedReason"_L1).isNull());
}

void CtlOutputTest::findsContainersAsTheEngineDoes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("error");
    QTest::newRow("a name") << u"web"_s << u"web"_s << QString();
    QTest::newRow("a name with its slash") << u"/web"_s << u"web"_s << QString();
    QTest::newRow("a full id") << u"abc1"_s << u"web"_s << QString();
    QTest::newRow("a unique beginning of an id") << u"abd"_s << u"db"_s << QString();
    QTest::newRow("a name that is the beginning of an id") << u"ab"_s << u"ab"_s << QString();
    QTest::newRow("a beginning that fits two") << u"a"_s << QString() << u"multiple IDs found with provided prefix: a"_s;
    QTest::newRow("the beginning of a name is none") << u"we"_s << QString() << u"No such container: we"_s;
    QTest::newRow("nothing is none") << QString() << QString() << u"No such container: "_s;
    QTest::newRow("a slash is none") << u"/"_s << QString() << u"No such container: /"_s;
}

void CtlOutputTest::findsContainersAsTheEngineDoes()
{
    QFETCH(QString, word);
    QFETCH(QString, found);
    QFETCH(QString, error);
    snapshot::HostSnapshot snapshot;
    snapshot.containers = {containerNamed(u"web"_s, u"abc1"_s), containerNamed(u"db"_s, u"abd1"_s),
                           containerNamed(u"ab"_s, u"f1"_s)};
    snapshot.arrange();
    const auto container = findContainer(snapshot, word);
    QCOMPARE(container.has_value(), error.isEmpty());
    if (container)
        QCOMPARE((*container)->summary.name, found);
    else
        QCOMPARE(container.error().what, error);
}

void CtlOutputTest::everyManualNamesTheExitStatus()
{
    for (const QString &topic : {QString(), u"caps"_s, u"snapshot"_s}) {
        const QString text = helpText(topic);
        QVERIFY(text.startsWith("bulkheadctl"_L1));
        QVERIFY(text.contains("\nUSAGE\n"_L1) && text.contains("\nEXIT STATUS\n"_L1));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

BULKHEAD_TEST(CtlOutputTest)
#include "tst_ctloutput.moc"
