// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/auditverbs.h"

#include "core/agent/arguments.h"
#include "core/host/processorigins.h"

#include <QJsonArray>

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bulkhead::agentverbs {

using agent::Arguments;
using capability::Capability;

namespace {

constexpr qsizetype MostRules = 256;
constexpr int LongestWait = 2000;
constexpr QLatin1StringView RulesDirectory("/etc/audit/rules.d");

bool isRule(QStringView text)
{
    const auto rule = audit::parseRule(text.toString());
    return rule && rule->kind != audit::AuditRule::Kind::Control;
}
bool isRulesName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}
constexpr agent::TextRule RuleRule{isRule, "an audit rule as auditctl writes it"_L1};
constexpr agent::TextRule RulesNameRule{isRulesName, "a name of lower-case letters, digits and hyphens"_L1};

QList<audit::AuditRule> rulesOf(const QStringList &texts)
{
    QList<audit::AuditRule> rules;
    for (const QString &text : texts)
        rules.append(audit::parseRule(text).value_or(audit::AuditRule()));
    return rules;
}

Result<QJsonValue> auditStatus(const AuditQuestionWish &, std::stop_token)
{
    return audit::readAuditStatus().transform(
        [](const audit::KernelAuditStatus &status) { return QJsonValue(auditStatusToJson(status)); });
}

Result<QJsonValue> auditRules(const AuditQuestionWish &, std::stop_token)
{
    return audit::readLoadedRules().transform([](const audit::RuleFile &file) {
        QJsonArray rules;
        for (const audit::AuditRule &rule : file.rules)
            rules.append(audit::ruleText(rule));
        return QJsonValue(QJsonObject{{u"rules"_s, rules}, {u"problems"_s, QJsonArray::fromStringList(file.problems)}});
    });
}

/// From the first question on; null where this agent may not listen to it.
host::ProcessOrigins *processOrigins()
{
    static const std::unique_ptr<host::ProcessOrigins> origins = [] {
        auto started = host::ProcessOrigins::start();
        return started ? std::move(*started) : nullptr;
    }();
    return origins.get();
}

/// Between two questions the kernel keeps what comes.
Result<QJsonValue> auditStream(const AuditStreamWish &wish, std::stop_token)
{
    struct Listener {
        std::mutex mutex;
        std::optional<audit::AuditMulticast> multicast;
    };
    static std::array<Listener, MostListeners> listeners;
    auto &[mutex, multicast] = listeners.at(size_t(wish.listener));
    host::ProcessOrigins *const origins = processOrigins(); // before the stream: what is told of was seen to begin
    const std::scoped_lock lock(mutex);
    if (!multicast) {
        auto opened = audit::AuditMulticast::open();
        if (!opened)
            return std::unexpected(opened.error());
        multicast = std::move(*opened);
    }
    const auto messages = multicast->read(wish.milliseconds);
    if (!messages) {
        multicast.reset();
        return std::unexpected(messages.error());
    }
    QJsonArray array;
    QHash<qint64, std::optional<ContainerId>> places;
    for (const auto &message : *messages) {
        QJsonObject object{{u"type"_s, message.type}, {u"text"_s, QString::fromLatin1(message.text)}}; // byte by byte
        if (const auto pid = origins ? audit::pidOfRecord(message.text) : std::nullopt) {
            const auto place = places.constFind(*pid);
            const auto container = place != places.cend() ? *place : *places.insert(*pid, origins->containerOf(*pid));
            if (container)
                object.insert(u"container"_s, container->toString());
        }
        array.append(object);
    }
    return QJsonObject{{u"messages"_s, array}, {u"overruns"_s, qint64(multicast->overruns())}};
}

Result<QJsonValue> eachRule(const AuditRulesWish &wish, Result<> (*change)(const audit::AuditRule &))
{
    int done = 0;
    for (const audit::AuditRule &rule : wish.rules) {
        if (auto changed = change(rule); !changed) {
            Error error = changed.error();
            error.detail = u"%1 of %2 done; refused: %3"_s.arg(done).arg(wish.rules.size()).arg(audit::ruleText(rule));
            return std::unexpected(error);
        }
        ++done;
    }
    return QJsonObject{{u"done"_s, done}};
}

Result<QJsonValue> loadRules(const AuditRulesWish &wish, std::stop_token)
{
    return eachRule(wish, audit::loadRule);
}

Result<QJsonValue> unloadRules(const AuditRulesWish &wish, std::stop_token)
{
    return eachRule(wish, audit::unloadRule);
}

Result<QJsonValue> enableAudit(const AuditEnableWish &wish, std::stop_token)
{
    return audit::setAuditEnabled(wish.enabled).transform([] { return QJsonValue(QJsonObject()); });
}

Result<QJsonValue> saveRuleFile(const AuditSaveWish &wish, std::stop_token)
{
    if (const auto saved = audit::saveRules(RulesDirectory, wish.name, wish.rules); !saved)
        return std::unexpected(saved.error());
    return QJsonObject{{u"file"_s, RulesDirectory + u'/' + wish.name + u".rules"_s}};
}

} // namespace

Result<AuditQuestionWish> readAuditQuestionWish(const QJsonObject &arguments)
{
    return Arguments(arguments).finish().transform([] { return AuditQuestionWish(); });
}

QJsonObject auditStatusToJson(const audit::KernelAuditStatus &status)
{
    return {{u"enabled"_s, status.enabled},
            {u"immutable"_s, status.immutable},
            {u"failure"_s, qint64(status.failure)},
            {u"daemonPid"_s, qint64(status.daemonPid)},
            {u"rateLimit"_s, qint64(status.rateLimit)},
            {u"backlogLimit"_s, qint64(status.backlogLimit)},
            {u"backlog"_s, qint64(status.backlog)},
            {u"lost"_s, qint64(status.lost)}};
}

Result<audit::KernelAuditStatus> auditStatusFromJson(const QJsonObject &json)
{
    constexpr qint64 most = 0xffffffff;
    Arguments reader(json);
    audit::KernelAuditStatus status;
    status.enabled = reader.flag("enabled"_L1);
    status.immutable = reader.flag("immutable"_L1);
    status.failure = quint32(reader.integer("failure"_L1, 0, 2));
    status.daemonPid = quint32(reader.integer("daemonPid"_L1, 0, agent::LargestPid));
    status.rateLimit = quint32(reader.integer("rateLimit"_L1, 0, most));
    status.backlogLimit = quint32(reader.integer("backlogLimit"_L1, 0, most));
    status.backlog = quint32(reader.integer("backlog"_L1, 0, most));
    status.lost = quint32(reader.integer("lost"_L1, 0, most));
    return reader.finish().transform([&] { return status; });
}

Result<AuditStreamWish> readAuditStreamWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    AuditStreamWish wish{.milliseconds = int(reader.integer("milliseconds"_L1, 0, LongestWait))};
    if (reader.has("listener"_L1))
        wish.listener = int(reader.integer("listener"_L1, 0, MostListeners - 1));
    return reader.finish().transform([&] { return wish; });
}

Result<QList<audit::AuditMulticast::Message>> auditMessagesFromJson(const QJsonObject &json)
{
    QList<audit::AuditMulticast::Message> messages;
    const QJsonArray array = json[u"messages"_s].toArray();
    for (const QJsonValue &value : array) {
        const int type = value[u"type"_s].toInt(-1);
        if (type < 0 || type > 0xffff || !value[u"text"_s].isString())
            return std::unexpected(Error{ErrorKind::Malformed, u"no audit message"_s, {}});
        audit::AuditMulticast::Message message{.type = quint16(type), .text = value[u"text"_s].toString().toLatin1()};
        if (const QJsonValue container = value[u"container"_s]; container.isString()) {
            const QString id = container.toString();
            if (!id.isEmpty() && !agent::ContainerIdRule.accepts(id))
                return std::unexpected(Error{ErrorKind::Malformed, u"no audit message"_s, {}});
            message.container = ContainerId(id);
        }
        messages.append(message);
    }
    return messages;
}

Result<AuditRulesWish> readAuditRulesWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    const QStringList texts = reader.texts("rules"_L1, RuleRule, MostRules);
    return reader.finish().transform([&] { return AuditRulesWish{rulesOf(texts)}; });
}

Result<AuditEnableWish> readAuditEnableWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    const AuditEnableWish wish{.enabled = reader.flag("enabled"_L1)};
    return reader.finish().transform([&] { return wish; });
}

Result<AuditSaveWish> readAuditSaveWish(const QJsonObject &arguments)
{
    Arguments reader(arguments);
    const QString name = reader.text("name"_L1, RulesNameRule);
    const QStringList texts = reader.texts("rules"_L1, RuleRule, MostRules);
    return reader.finish().transform([&] { return AuditSaveWish{name, rulesOf(texts)}; });
}

QList<agent::Verb> auditVerbs()
{
    using enum agent::VerbGroup;
    // the kernel asks for AUDIT_CONTROL even for reading rules and status (kernel/audit.c, audit_netlink_ok)
    const capability::CapabilitySet control{Capability::AuditControl},
        read{Capability::AuditRead, Capability::NetAdmin}; // NET_ADMIN for host::ProcessOrigins
    return {agent::makeVerb(u"audit.status"_s, Reading, control, readAuditQuestionWish, auditStatus),
            agent::makeVerb(u"audit.rules"_s, Reading, control, readAuditQuestionWish, auditRules),
            agent::makeVerb(u"audit.stream"_s, Reading, read, readAuditStreamWish, auditStream),
            agent::makeVerb(u"audit.load"_s, Changing, control, readAuditRulesWish, loadRules),
            agent::makeVerb(u"audit.unload"_s, Changing, control, readAuditRulesWish, unloadRules),
            agent::makeVerb(u"audit.enable"_s, Changing, control, readAuditEnableWish, enableAudit),
            agent::makeVerb(u"audit.save"_s, Changing, {}, readAuditSaveWish, saveRuleFile)};
}

} // namespace bulkhead::agentverbs
