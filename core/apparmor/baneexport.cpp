// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneexport.h"

#include "core/apparmor/apparmortext.h"
#include "core/apparmor/profileedit.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

const QString ReadOnlyAccess = u"wl"_s, DenyExecAccess = u"mrwklx"_s, WriteAccess = u"w"_s, InheritAccess = u"ix"_s;

/// "include" and "#include" are the same.
QString ruleKey(Statement statement)
{
    if (auto *include = std::get_if<IncludeRule>(&statement.rule))
        include->hash = false;
    statement.qualifiers.saysAllow = false;
    return ruleText(statement);
}

Statement asPlaced(const ProfileFile &file, const PlacedRule &placed)
{
    Statement statement = *statementAt(file, placed.address);
    statement.qualifiers = placed.qualifiers;
    return statement;
}

QSet<QString> keysOf(const ProfileFile &file)
{
    QSet<QString> keys;
    for (const PlacedRule &placed : rulesOf(file, {}))
        keys += ruleKey(asPlaced(file, placed));
    return keys;
}

bool isWholeFileRule(const Statement &statement)
{
    const auto *rule = std::get_if<FileRule>(&statement.rule);
    return rule && rule->path.isEmpty() && !statement.qualifiers.deny && !statement.qualifiers.owner;
}

/// Sorts a profile's rules into bane's keys.
class BaneSorter
{
public:
    explicit BaneSorter(QSet<QString> byItself, bool isStrict)
        : m_byItself(std::move(byItself))
        , m_isStrict(isStrict)
    {
    }

    void take(const Statement &statement)
    {
        if (std::holds_alternative<Comment>(statement.rule))
            return;
        if (std::holds_alternative<UnreadText>(statement.rule)) {
            ++m_unread;
            return;
        }
        const bool isDone = std::visit(
            [&](const auto &rule) {
                using RuleKind = std::decay_t<decltype(rule)>;
                if constexpr (std::is_same_v<RuleKind, NetworkRule>)
                    return takeNetwork(rule, statement.qualifiers);
                else if constexpr (std::is_same_v<RuleKind, FileRule>)
                    return takeFile(rule, statement.qualifiers);
                else if constexpr (std::is_same_v<RuleKind, CapabilityRule>)
                    return takeCapability(rule, statement.qualifiers);
                else
                    return false;
            },
            statement.rule);
        if (!isDone && !m_byItself.contains(ruleKey(statement)))
            m_export.profile.innerImports += ruleText(statement);
    }

    BaneExport finish()
    {
        BaneProfile &bane = m_export.profile;
        bane.networkRaw = !m_deniesRaw;
        bane.networkPacket = !m_deniesPacket;
        if (m_allowsNetworks) {
            bane.protocols.clear();
        } else if (bane.protocols.isEmpty()) {
            remark(ApparmorText::tr("bane allows every network where the file names no protocol"));
        }
        if (m_allowsCapabilities && bane.denyCapabilities.isEmpty()) {
            bane.innerImports += u"capability,"_s;
        } else if (m_allowsCapabilities) {
            bane.allowCapabilities.clear();
        } else { // bane would allow all that are not denied
            for (const QString &name : std::exchange(bane.denyCapabilities, {}))
                bane.innerImports += u"deny capability %1,"_s.arg(name);
        }
        if (m_isStrict)
            remark(ApparmorText::tr("bane allows every file that no rule denies: only read as it was meant does the file say "
                                    "which ones may be written and started"));
        if (m_unread > 0)
            remark(ApparmorText::tr("%n passage(s) that are not understood are left out", nullptr, m_unread));
        return std::move(m_export);
    }

    void remark(const QString &text) { m_export.remarks += text; }
    [[nodiscard]] BaneProfile &profile() { return m_export.profile; }

private:
    bool takeNetwork(const NetworkRule &rule, const Qualifiers &qualifiers)
    {
        if (qualifiers.audit || qualifiers.priority || !rule.access.isEmpty() || !rule.conditions.isEmpty()
            || !rule.peer.isEmpty())
            return false;
        const bool isOfAll = rule.domain.isEmpty();
        if (qualifiers.deny) { // "packet" is a family and a type
            const QString word = isOfAll ? rule.type : rule.type.isEmpty() ? rule.domain : QString();
            m_deniesRaw = m_deniesRaw || word == u"raw";
            m_deniesPacket = m_deniesPacket || word == u"packet";
            return word == u"raw" || word == u"packet";
        }
        if (isOfAll && rule.type.isEmpty()) {
            m_allowsNetworks = true;
            return true;
        }
        if (rule.domain == u"inet" && !rule.type.isEmpty()) {
            m_export.profile.protocols += rule.type;
            return true;
        }
        // as meant, a protocol is of both families, and unix sockets go with it
        return m_isStrict
               && ((rule.domain == u"inet6" && m_export.profile.protocols.contains(rule.type)) || rule.domain == u"unix");
    }

    bool takeFile(const FileRule &rule, const Qualifiers &qualifiers)
    {
        if (qualifiers.priority || qualifiers.owner || rule.path.isEmpty() || !rule.target.isEmpty())
            return false;
        const QString access = fileAccessText(rule.access);
        const auto is = [&access](const QString &text) { return access == fileAccessText(*parseFileAccess(text)); };
        BaneProfile &bane = m_export.profile;
        QStringList *list = nullptr;
        if (m_byItself.contains(ruleKey({.rule = rule, .qualifiers = qualifiers})))
            return true;
        if (qualifiers.deny && !qualifiers.audit)
            list = is(ReadOnlyAccess) ? &bane.readOnlyPaths : is(DenyExecAccess) ? &bane.denyExec : nullptr;
        else if (!qualifiers.deny && qualifiers.audit)
            list = is(WriteAccess) ? &bane.logOnWritePaths : nullptr;
        else if (!qualifiers.deny)
            list = is(WriteAccess) || (m_isStrict && is(ReadOnlyAccess)) ? &bane.writablePaths
                   : is(InheritAccess)                                   ? &bane.allowExec
                                                                         : nullptr;
        if (list && !list->contains(rule.path))
            *list += rule.path;
        return list != nullptr;
    }

    bool takeCapability(const CapabilityRule &rule, const Qualifiers &qualifiers)
    {
        if (qualifiers.audit || qualifiers.priority || (rule.names.isEmpty() && qualifiers.deny))
            return false;
        if (rule.names.isEmpty())
            m_allowsCapabilities = true;
        (qualifiers.deny ? m_export.profile.denyCapabilities : m_export.profile.allowCapabilities) += rule.names;
        return true;
    }

    BaneExport m_export;
    QSet<QString> m_byItself;
    bool m_isStrict;
    bool m_allowsNetworks = false, m_deniesRaw = false, m_deniesPacket = false, m_allowsCapabilities = false;
    int m_unread = 0;
};

} // namespace

Result<BaneExport> baneFromProfile(const ProfileFile &file, const QString &name)
{
    const Profile *profile = findProfile(file, name);
    if (!profile)
        return std::unexpected(Error{ErrorKind::NotFound, ApparmorText::tr("there is no profile %1").arg(name), {}});
    const QList<PlacedRule> rules = rulesOf(file, name);
    const bool isStrict =
        std::ranges::none_of(rules, [&](const PlacedRule &placed) { return isWholeFileRule(asPlaced(file, placed)); });
    BaneProfile empty;
    empty.name = profile->name;
    const auto written = isStrict ? meantRules(empty) : baneRules(empty);
    BaneSorter sorter(written ? keysOf(*written) : QSet<QString>(), isStrict);
    for (const PlacedRule &placed : rules)
        sorter.take(asPlaced(file, placed));
    BaneProfile &bane = sorter.profile();
    bane.name = profile->name;
    if (!profile->name.startsWith(u"docker-"))
        sorter.remark(ApparmorText::tr("bane calls the profile %1").arg(bane.profileName()));
    const QSet<QString> usual{u"attach_disconnected"_s, u"mediate_deleted"_s};
    if (QSet<QString>(profile->flags.begin(), profile->flags.end()) != usual)
        sorter.remark(ApparmorText::tr("bane's profiles have the flags attach_disconnected and mediate_deleted, and no others"));
    for (const Statement &statement : file.statements) {
        const bool isRule = !std::holds_alternative<Profile>(statement.rule) && !std::holds_alternative<Comment>(statement.rule)
                            && !std::holds_alternative<UnreadText>(statement.rule);
        const QString text = ruleKey(statement);
        if (isRule && text != u"include <tunables/global>" && !text.startsWith(u"@{PROC}=") && !text.startsWith(u"@{PROC} ="))
            bane.imports += ruleText(statement);
    }
    if (std::ranges::any_of(profile->body, [](const Statement &each) { return std::holds_alternative<Profile>(each.rule); }))
        sorter.remark(ApparmorText::tr("bane knows no profiles inside a profile: they are left out"));
    return sorter.finish();
}

} // namespace bulkhead::apparmor
