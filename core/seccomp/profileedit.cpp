// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profileedit.h"

#include "core/seccomp/profilewriter.h"

#include <QSet>

#include <algorithm>

namespace bulkhead::seccomp {

namespace {

/// A profile as it is edited, with what the engine does with each of its rules.
class ProfileEdit
{
public:
    ProfileEdit(SeccompProfile profile, const Target &target)
        : m_profile(std::move(profile))
        , m_default(m_profile.defaultActionOr())
    {
        if (const auto resolution = resolve(m_profile, target)) {
            m_default = resolution->oci.defaultAction;
            for (const SkippedRule &skipped : resolution->skipped)
                m_skipped.insert(skipped.profileRule);
        }
    }

    void set(const QStringList &names, const Action &action)
    {
        QStringList wanted = names;
        wanted.removeIf([&](const QString &name) { return isAlready(name, action); });
        const QSet<QString> leaving(wanted.cbegin(), wanted.cend());
        for (int rule = 0; rule < m_profile.rules.size(); ++rule) {
            if (!m_skipped.contains(rule))
                m_profile.rules[rule].names.removeIf([&](const QString &name) { return leaving.contains(name); });
        }
        if (!action.meansSameAs(m_default))
            add(wanted, action);
        m_profile.rules.removeIf([](const Rule &rule) { return rule.names.isEmpty(); });
    }

    [[nodiscard]] const SeccompProfile &profile() const { return m_profile; }

private:
    /// What the rules for the target say of the call is just that: one rule without conditions, or none and the default.
    [[nodiscard]] bool isAlready(const QString &name, const Action &action) const
    {
        bool isSaid = false;
        for (int i = 0; i < m_profile.rules.size(); ++i) {
            const Rule &rule = m_profile.rules.at(i);
            if (m_skipped.contains(i) || !rule.names.contains(name))
                continue;
            if (!rule.args.isEmpty() || !rule.action.meansSameAs(action))
                return false;
            isSaid = true;
        }
        return isSaid || action.meansSameAs(m_default);
    }

    void add(const QStringList &names, const Action &action)
    {
        if (names.isEmpty())
            return;
        Rule *home = nullptr;
        for (Rule &rule : m_profile.rules) {
            const bool isOpen = rule.args.isEmpty() && rule.includes.isEmpty() && rule.excludes.isEmpty() && !rule.isLegacyName
                                && rule.errnoName.isEmpty();
            if (isOpen && rule.action.meansSameAs(action) && !rule.names.isEmpty()
                && (!home || rule.names.size() > home->names.size()))
                home = &rule;
        }
        if (!home) {
            QStringList sorted = names;
            sorted.sort();
            m_profile.rules << Rule{.names = sorted, .action = action};
            return;
        }
        const bool isSorted = std::ranges::is_sorted(home->names);
        for (const QString &name : names) {
            if (!home->names.contains(name))
                home->names.insert(isSorted ? std::ranges::lower_bound(home->names, name) : home->names.end(), name);
        }
    }

    SeccompProfile m_profile;
    Action m_default;
    QSet<int> m_skipped;
};

/// One step of a text's indentation: that of its first indented line.
QByteArray indentationOf(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] == ' ')
            ++end;
        if (end < text.size() && text[end] == '\t')
            return "\t";
        if (end > at + 1 && end < text.size() && text[end] != '\n')
            return QByteArray(end - at - 1, ' ');
    }
    return "\t";
}

} // namespace

SeccompProfile withCalls(const SeccompProfile &profile, const QStringList &names, const Action &action, const Target &target)
{
    ProfileEdit edit(profile, target);
    edit.set(names, action);
    return edit.profile();
}

QByteArray writeProfileLike(const SeccompProfile &profile, QByteArrayView text)
{
    const QByteArray written = writeProfile(profile);
    const QByteArray indentation = indentationOf(text);
    QByteArray result;
    if (indentation == "\t") {
        result = written;
    } else {
        bool isAtStart = true;
        for (const char c : written) {
            isAtStart = c == '\n' || (isAtStart && c == '\t');
            isAtStart &&c == '\t' ? void(result += indentation) : void(result += c);
        }
    }
    if (text.endsWith('\n'))
        result += '\n';
    return result;
}

} // namespace bulkhead::seccomp
