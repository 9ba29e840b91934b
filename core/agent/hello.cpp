// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/hello.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

using capability::CapabilitySet;
using capability::ProcessCapabilities;

namespace {

struct HelloSet {
    QLatin1StringView name;
    CapabilitySet ProcessCapabilities::*set;
};
constexpr std::array HelloSets{
    HelloSet{"effective"_L1, &ProcessCapabilities::effective}, HelloSet{"permitted"_L1, &ProcessCapabilities::permitted},
    HelloSet{"inheritable"_L1, &ProcessCapabilities::inheritable}, HelloSet{"bounding"_L1, &ProcessCapabilities::bounding},
    HelloSet{"ambient"_L1, &ProcessCapabilities::ambient}};

QJsonValue helloSetToJson(CapabilitySet set)
{
    return QJsonArray::fromStringList(set.toNames());
}

/// Reads members and remembers whether all were there.
class HelloReader
{
public:
    explicit HelloReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    QString text(QLatin1StringView name) { return expect(name, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView name) { return expect(name, QJsonValue::Bool).toBool(); }
    qint64 number(QLatin1StringView name) { return expect(name, QJsonValue::Double).toInteger(-1); }
    QJsonArray array(QLatin1StringView name) { return expect(name, QJsonValue::Array).toArray(); }
    CapabilitySet set(QLatin1StringView name)
    {
        CapabilitySet set;
        for (const QJsonValue entry : array(name)) {
            const auto known = capability::capabilityFromName(entry.toString());
            m_complete = m_complete && known;
            if (known)
                set.insert(*known);
        }
        return set;
    }

private:
    QJsonValue expect(QLatin1StringView name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object[name];
        m_complete = m_complete && value.type() == type;
        return value;
    }
    QJsonObject m_object;
    bool m_complete = true;
};

std::optional<AgentHello::VerbInfo> verbInfoFromJson(const QJsonObject &json)
{
    HelloReader reader(json);
    const QString group = reader.text("group"_L1);
    const AgentHello::VerbInfo verb{
        .name = reader.text("name"_L1),
        .group = group == groupName(VerbGroup::Changing) ? VerbGroup::Changing : VerbGroup::Reading,
        .allowed = reader.flag("allowed"_L1),
        .missing = reader.set("missing"_L1),
    };
    return reader.isComplete() ? std::optional(verb) : std::nullopt;
}

} // namespace

bool AgentHello::has(QStringView verb) const
{
    return std::ranges::any_of(verbs, [&](const VerbInfo &info) { return info.allowed && info.name == verb; });
}

AgentHello makeHello(const VerbRegistry &verbs, const Privileges &privileges, bool changingAllowed)
{
    const CapabilitySet kept = privileges.capabilities.effective;
    AgentHello hello{.protocol = ProtocolVersion,
                     .version = QStringLiteral(BULKHEAD_VERSION),
                     .changingAllowed = changingAllowed,
                     .privileges = privileges,
                     .missing = verbs.needs(changingAllowed) - kept,
                     .verbs = {}};
    for (const Verb &verb : verbs.verbs())
        hello.verbs.append({.name = verb.name,
                            .group = verb.group,
                            .allowed = verb.group == VerbGroup::Reading || changingAllowed,
                            .missing = verb.needs - kept});
    return hello;
}

QJsonObject helloToJson(const AgentHello &hello)
{
    QJsonArray verbs;
    for (const AgentHello::VerbInfo &verb : hello.verbs)
        verbs.append(QJsonObject{{u"name"_s, verb.name},
                                 {u"group"_s, groupName(verb.group)},
                                 {u"allowed"_s, verb.allowed},
                                 {u"missing"_s, helloSetToJson(verb.missing)}});
    QJsonObject json{{u"protocol"_s, hello.protocol},
                     {u"version"_s, hello.version},
                     {u"changingAllowed"_s, hello.changingAllowed},
                     {u"uid"_s, qint64(hello.privileges.uid)},
                     {u"noNewPrivileges"_s, hello.privileges.noNewPrivileges},
                     {u"dumpable"_s, hello.privileges.dumpable},
                     {u"missing"_s, helloSetToJson(hello.missing)},
                     {u"verbs"_s, verbs}};
    for (const HelloSet &member : HelloSets)
        json[member.name] = helloSetToJson(hello.privileges.capabilities.*member.set);
    return json;
}

Result<AgentHello> helloFromJson(const QJsonValue &json)
{
    HelloReader reader(json.toObject());
    AgentHello hello;
    const qint64 protocol = reader.number("protocol"_L1), uid = reader.number("uid"_L1);
    hello.protocol = int(protocol);
    hello.version = reader.text("version"_L1);
    hello.changingAllowed = reader.flag("changingAllowed"_L1);
    hello.privileges.uid = quint32(uid);
    hello.privileges.noNewPrivileges = reader.flag("noNewPrivileges"_L1);
    hello.privileges.dumpable = reader.flag("dumpable"_L1);
    hello.missing = reader.set("missing"_L1);
    for (const HelloSet &member : HelloSets)
        hello.privileges.capabilities.*member.set = reader.set(member.name);
    bool isComplete = protocol > 0 && uid >= 0 && uid <= std::numeric_limits<quint32>::max();
    for (const QJsonValue entry : reader.array("verbs"_L1)) {
        const auto verb = verbInfoFromJson(entry.toObject());
        isComplete = isComplete && verb;
        if (verb)
            hello.verbs.append(*verb);
    }
    if (!isComplete || !reader.isComplete())
        return std::unexpected(Error{ErrorKind::Malformed, u"the agent's hello cannot be read"_s, {}});
    return hello;
}

} // namespace bulkhead::agent
