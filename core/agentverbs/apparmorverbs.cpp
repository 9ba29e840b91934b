// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agentverbs/apparmorverbs.h"

#include "core/agent/arguments.h"
#include "core/network/childprocess.h"

#include <QJsonArray>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::agentverbs {

using ProfileAction = ApparmorChangeWish::Action;
using capability::Capability;

namespace {

constexpr std::array ProfileActionNames{"load"_L1, "remove"_L1, "complain"_L1, "enforce"_L1};
constexpr capability::CapabilitySet WritesPolicy{Capability::MacAdmin, Capability::DacOverride};
constexpr qsizetype LargestText = 512LL * 1024; ///< characters; a request of the protocol holds no more

bool isProfileActionName(QStringView text)
{
    return std::ranges::any_of(ProfileActionNames, [text](QLatin1StringView name) { return text == name; });
}
bool isProfileText(QStringView text)
{
    return text.size() <= LargestText && !text.contains(QChar(u'\0'));
}
constexpr agent::TextRule ProfileActionRule{isProfileActionName, "load, remove, complain or enforce"_L1};
constexpr agent::TextRule NameRule{apparmor::isStorableProfileName, "a profile's name of harmless characters"_L1};
constexpr agent::TextRule ProfileRule{isProfileText, "a profile of at most 512 Ki characters"_L1};

/// The parser reads what a profile includes, and its messages quote it: only files of apparmor.d may be named.
QString foreignInclude(const std::vector<apparmor::Statement> &statements)
{
    for (const apparmor::Statement &statement : statements) {
        const auto *include = std::get_if<apparmor::IncludeRule>(&statement.rule);
        const auto *abi = std::get_if<apparmor::AbiRule>(&statement.rule);
        const apparmor::IncludePath *path = include ? &include->path : abi ? &abi->path : nullptr;
        if (path && (path->style != apparmor::IncludePath::Style::Magic || path->path.split(u'/').contains(u"..")))
            return path->path;
        if (const auto *unread = std::get_if<apparmor::UnreadText>(&statement.rule);
            unread && (unread->text.contains(u"include") || unread->text.contains(u"abi")))
            return unread->text.left(80);
        const auto *profile = std::get_if<apparmor::Profile>(&statement.rule);
        const auto *block = std::get_if<apparmor::QualifierBlock>(&statement.rule);
        const QString inner = profile ? foreignInclude(profile->body) : block ? foreignInclude(block->body) : QString();
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

void refuseForeignIncludes(agent::Arguments &reader, const QString &text)
{
    const auto file = apparmor::parseProfileFile(text);
    if (!file)
        reader.refuse(u"%1 (%2)"_s.arg(file.error().what, file.error().detail));
    else if (const QString foreign = foreignInclude(file->statements); !foreign.isEmpty())
        reader.refuse(u"only <...> can be included: %1"_s.arg(foreign));
}

/// apparmor_parser of this host, ended after a while, with these capabilities at most.
Result<apparmor::ParserRun> runParser(const QStringList &arguments, capability::CapabilitySet most)
{
    const QString program = apparmor::findApparmorParser();
    if (program.isEmpty())
        return std::unexpected(Error{ErrorKind::Unavailable, u"apparmor_parser is not installed"_s, {}});
    const auto outcome = network::runCommand(QStringList{program} + arguments, {}, {.time = std::chrono::seconds(60)}, most);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (outcome->timedOut)
        return std::unexpected(Error{ErrorKind::Timeout, u"apparmor_parser did not end within a minute"_s, {}});
    return apparmor::ParserRun{outcome->exitCode, outcome->output + outcome->errorOutput};
}

Result<QJsonValue> listProfiles(const ApparmorListWish &, std::stop_token)
{
    const auto profiles = apparmor::readLoadedProfiles();
    if (profiles)
        return apparmorStateToJson({true, {}, *profiles});
    if (profiles.error().kind == ErrorKind::Unavailable)
        return apparmorStateToJson({false, profiles.error().what, {}});
    return std::unexpected(profiles.error());
}

Result<QJsonValue> checkProfile(const ApparmorCheckWish &wish, std::stop_token)
{
    const QByteArray text = wish.text.toUtf8();
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return std::unexpected(Error{ErrorKind::Io, u"the profile cannot be written to a temporary file"_s, file.errorString()});
    const auto run = runParser({u"-QTK"_s, u"--warn=rule-not-enforced"_s, file.fileName()}, {});
    if (!run)
        return std::unexpected(run.error());
    return verdictToJson(apparmor::readParserOutput(run->output, run->exitCode, file.fileName(), text));
}

Result<QJsonValue> changeStoredProfile(const ApparmorChangeWish &wish, std::stop_token)
{
    if (const auto loaded = apparmor::readLoadedProfiles(); !loaded)
        return std::unexpected(loaded.error());
    apparmor::ProfileStore store(u"/etc/apparmor.d/containers"_s,
                                 [](const QStringList &arguments) { return runParser(arguments, WritesPolicy); });
    return changeProfiles(wish, store).transform([] { return QJsonValue(QJsonObject()); });
}

std::unexpected<Error> unreadableApparmor()
{
    return std::unexpected(Error{ErrorKind::Malformed, u"the agent's answer cannot be read"_s, {}});
}

} // namespace

Result<ApparmorListWish> readApparmorList(const QJsonObject &arguments)
{
    return agent::Arguments(arguments).finish().transform([] { return ApparmorListWish(); });
}

QJsonObject apparmorStateToJson(const ApparmorState &state)
{
    QJsonArray profiles;
    for (const apparmor::LoadedProfile &profile : state.profiles)
        profiles.append(QJsonObject{{u"name"_s, profile.name}, {u"mode"_s, profile.mode}});
    return {{u"available"_s, state.isAvailable}, {u"reason"_s, state.reason}, {u"profiles"_s, profiles}};
}

Result<ApparmorState> apparmorStateFromJson(const QJsonValue &json)
{
    if (!json.isObject() || !json["available"_L1].isBool() || !json["profiles"_L1].isArray())
        return unreadableApparmor();
    ApparmorState state{json["available"_L1].toBool(), json["reason"_L1].toString(), {}};
    for (const auto &profile : json["profiles"_L1].toArray())
        state.profiles.append({profile["name"_L1].toString(), profile["mode"_L1].toString()});
    return state;
}

QJsonObject apparmorCheckArguments(const ApparmorCheckWish &wish)
{
    return {{u"text"_s, wish.text}};
}

Result<ApparmorCheckWish> readApparmorCheck(const QJsonObject &arguments)
{
    agent::Arguments reader(arguments);
    ApparmorCheckWish wish{reader.text("text"_L1, ProfileRule)};
    refuseForeignIncludes(reader, wish.text);
    return reader.finish().transform([&] { return wish; });
}

QJsonObject verdictToJson(const apparmor::ParserVerdict &verdict)
{
    QJsonArray messages;
    for (const apparmor::ParserMessage &message : verdict.messages)
        messages.append(QJsonObject{{u"error"_s, message.level == apparmor::ParserMessage::Level::Error},
                                    {u"text"_s, message.text},
                                    {u"file"_s, message.file},
                                    {u"line"_s, message.line},
                                    {u"guess"_s, message.isGuess}});
    return {{u"accepted"_s, verdict.isAccepted},
            {u"messages"_s, messages},
            {u"notEnforced"_s, QJsonArray::fromStringList(verdict.notEnforced)}};
}

Result<apparmor::ParserVerdict> verdictFromJson(const QJsonValue &json)
{
    if (!json["accepted"_L1].isBool() || !json["messages"_L1].isArray())
        return unreadableApparmor();
    apparmor::ParserVerdict verdict;
    verdict.isAccepted = json["accepted"_L1].toBool();
    for (const auto &message : json["messages"_L1].toArray())
        verdict.messages.append(
            {message["error"_L1].toBool() ? apparmor::ParserMessage::Level::Error : apparmor::ParserMessage::Level::Warning,
             message["text"_L1].toString(), message["file"_L1].toString(), message["line"_L1].toInt(),
             message["guess"_L1].toBool()});
    for (const auto &kind : json["notEnforced"_L1].toArray())
        verdict.notEnforced.append(kind.toString());
    return verdict;
}

QJsonObject apparmorChangeArguments(const ApparmorChangeWish &wish)
{
    QJsonObject json{{u"action"_s, ProfileActionNames[std::size_t(wish.action)]}, {u"name"_s, wish.name}};
    if (wish.action == ProfileAction::Load) {
        json[u"text"_s] = wish.text;
        json[u"complain"_s] = wish.complain;
    }
    return json;
}

Result<ApparmorChangeWish> readApparmorChange(const QJsonObject &arguments)
{
    agent::Arguments reader(arguments);
    ApparmorChangeWish wish;
    const QString action = reader.text("action"_L1, ProfileActionRule);
    const auto found = std::ranges::find(ProfileActionNames, action);
    wish.action = found == ProfileActionNames.end() ? ProfileAction::Load : ProfileAction(found - ProfileActionNames.begin());
    wish.name = reader.text("name"_L1, NameRule);
    if (wish.action == ProfileAction::Load) {
        wish.text = reader.text("text"_L1, ProfileRule);
        wish.complain = reader.flag("complain"_L1);
        // checked here, too, so that a request that cannot succeed is refused before anything runs
        if (const auto mode = apparmor::profileInMode(wish.text, wish.name, apparmor::StoredMode::Enforce); !mode)
            reader.refuse(mode.error().what);
        refuseForeignIncludes(reader, wish.text);
    }
    return reader.finish().transform([&] { return wish; });
}

Result<> changeProfiles(const ApparmorChangeWish &wish, apparmor::ProfileStore &store)
{
    using apparmor::StoredMode;
    switch (wish.action) {
    case ProfileAction::Load: return store.load(wish.name, wish.text, wish.complain ? StoredMode::Complain : StoredMode::Enforce);
    case ProfileAction::Remove: return store.remove(wish.name);
    case ProfileAction::Complain: return store.setMode(wish.name, StoredMode::Complain);
    case ProfileAction::Enforce: break;
    }
    return store.setMode(wish.name, StoredMode::Enforce);
}

QList<agent::Verb> apparmorVerbs()
{
    // who changes AppArmor's policy has MAC_ADMIN (aa_policy_admin_capable of security/apparmor/policy.c); everybody may read it.
    // /etc/apparmor.d/containers is root's: DAC_OVERRIDE
    agent::Verb changing =
        agent::makeVerb(u"apparmor.change"_s, agent::VerbGroup::Changing, WritesPolicy, readApparmorChange, changeStoredProfile);
    changing.handsDown = WritesPolicy;
    return {agent::makeVerb(u"apparmor.list"_s, agent::VerbGroup::Reading, {}, readApparmorList, listProfiles),
            agent::makeVerb(u"apparmor.check"_s, agent::VerbGroup::Reading, {}, readApparmorCheck, checkProfile), changing};
}

} // namespace bulkhead::agentverbs
