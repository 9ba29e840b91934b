// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/policy.h"

#include "core/apparmor/apparmortext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

constexpr qsizetype MostRules = 1'000'000, MostValues = 4096, MostIncludes = 20'000;
constexpr int DeepestInclude = 32, DeepestVariable = 32;
constexpr qint64 LargestInclude = 16LL * 1024 * 1024;

Result<IncludedFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::NotFound, file.errorString(), path});
    if (file.size() > LargestInclude)
        return std::unexpected(Error{ErrorKind::TooLarge, ApparmorText::tr("the included file is larger than 16 MiB"), path});
    return IncludedFile{path, file.readAll()};
}

// apparmor_parser skips what editors and packages leave behind (skip_path_suffix in parser/parser_include.c).
bool isLeftover(const QString &name)
{
    constexpr std::array suffixes{".dpkg-new"_L1,    ".dpkg-old"_L1, ".dpkg-dist"_L1, ".dpkg-bak"_L1,
                                  ".dpkg-remove"_L1, ".pacsave"_L1,  ".pacnew"_L1,    ".rpmnew"_L1,
                                  ".rpmsave"_L1,     ".orig"_L1,     ".rej"_L1,       "~"_L1};
    return name.startsWith(u'.') || name == u"README"
           || std::ranges::any_of(suffixes, [&name](QLatin1StringView suffix) { return name.endsWith(suffix); });
}

/// Puts one profile together.
class Resolver
{
public:
    explicit Resolver(const IncludeSource &includes)
        : m_includes(includes)
    {
    }

    /// What stands outside of profiles: variables, the ABI, and the files that bring them.
    void readPreamble(const std::vector<Statement> &statements, const QString &file)
    {
        for (const Statement &statement : statements) {
            if (const auto *variable = std::get_if<VariableRule>(&statement.rule))
                setVariable(*variable, statement, file);
            else if (const auto *abi = std::get_if<AbiRule>(&statement.rule))
                m_policy.abi = abi->path.path;
            else if (const auto *include = std::get_if<IncludeRule>(&statement.rule))
                follow(*include, statement, file, [this](const auto &inner, const QString &path) { readPreamble(inner, path); });
        }
    }

    void readBody(const std::vector<Statement> &statements, const Qualifiers &outer, const QString &file)
    {
        for (const Statement &statement : statements) {
            if (m_policy.rules.size() >= MostRules) {
                m_isTooLarge = true;
                return;
            }
            if (const auto *include = std::get_if<IncludeRule>(&statement.rule)) {
                const bool isOutermost = m_includedBy.isEmpty();
                if (isOutermost)
                    m_includedBy = include->path.path;
                follow(*include, statement, file, [&](const auto &inner, const QString &path) { readBody(inner, outer, path); });
                if (isOutermost)
                    m_includedBy.clear();
            } else if (const auto *block = std::get_if<QualifierBlock>(&statement.rule)) {
                readBody(block->body, joined(outer, statement.qualifiers), file);
            } else if (const auto *unread = std::get_if<UnreadText>(&statement.rule)) {
                report(PolicyProblem::Kind::NotUnderstood, unread->reason, file, statement.place);
            } else if (const auto *variable = std::get_if<VariableRule>(&statement.rule)) {
                setVariable(*variable, statement, file);
            } else if (!std::holds_alternative<Comment>(statement.rule) && !std::holds_alternative<Profile>(statement.rule)
                       && !std::holds_alternative<AbiRule>(statement.rule)) {
                Statement rule = statement;
                rule.qualifiers = joined(outer, statement.qualifiers);
                m_policy.rules.append({std::move(rule), file, m_includedBy});
            }
        }
    }

    Result<Policy> finish(const QString &name, const Profile &profile)
    {
        m_policy.name = name;
        m_policy.flags = profile.flags;
        m_policy.mode = modeOfFlags(profile.flags);
        if (!m_policy.variables.contains(u"@{profile_name}"_s))
            m_policy.variables.insert(u"@{profile_name}"_s, {name});
        if (m_isTooLarge)
            return std::unexpected(Error{
                ErrorKind::TooLarge, ApparmorText::tr("with what it includes, the profile has more than a million rules"), {}});
        return std::move(m_policy);
    }

private:
    static Qualifiers joined(const Qualifiers &outer, const Qualifiers &inner)
    {
        return {inner.priority ? inner.priority : outer.priority, inner.audit || outer.audit, inner.deny || outer.deny,
                inner.saysAllow || outer.saysAllow, inner.owner || outer.owner};
    }

    void report(PolicyProblem::Kind kind, const QString &what, const QString &file, Place place)
    {
        if (m_policy.problems.size() < 1000)
            m_policy.problems.append({kind, what, file, place, file.isEmpty() ? place : m_includedAt});
    }

    void setVariable(const VariableRule &rule, const Statement &statement, const QString &file)
    {
        QStringList &values = m_policy.variables[rule.name];
        if (!rule.append && !values.isEmpty())
            report(PolicyProblem::Kind::VariableTwice, ApparmorText::tr("%1 is set twice; += adds to it").arg(rule.name), file,
                   statement.place);
        if (values.size() < MostValues)
            values.append(rule.values);
    }

    template<typename Visit>
    void follow(const IncludeRule &include, const Statement &statement, const QString &file, const Visit &visit)
    {
        if (file.isEmpty())
            m_includedAt = statement.place;
        const auto files = m_includes(include.path);
        if (!files) {
            if (!include.ifExists)
                report(PolicyProblem::Kind::MissingInclude, ApparmorText::tr("%1 is not there").arg(include.path.path), file,
                       statement.place);
            return;
        }
        for (const IncludedFile &found : *files) {
            if (m_open.contains(found.path) || m_open.size() >= DeepestInclude) {
                report(PolicyProblem::Kind::IncludeLoop, ApparmorText::tr("%1 includes itself").arg(include.path.path), file,
                       statement.place);
                continue;
            }
            auto parsed = m_parsed.constFind(found.path);
            if (parsed == m_parsed.cend()) {
                auto read = parseProfileFile(found.text);
                if (!read)
                    report(PolicyProblem::Kind::UnreadableInclude,
                           u"%1: %2, %3"_s.arg(found.path, read.error().what, read.error().detail), file, statement.place);
                parsed =
                    m_parsed.insert(found.path, std::make_shared<const ProfileFile>(read ? std::move(*read) : ProfileFile()));
            }
            const auto kept = *parsed;
            m_open.append(found.path);
            if (!m_isTooLarge && ++m_followed < MostIncludes)
                visit(kept->statements, found.path);
            else
                m_isTooLarge = true;
            m_open.removeLast();
        }
    }

    const IncludeSource &m_includes;
    Policy m_policy;
    QStringList m_open;
    QString m_includedBy;
    Place m_includedAt;
    QHash<QString, std::shared_ptr<const ProfileFile>> m_parsed;
    qsizetype m_followed = 0;
    bool m_isTooLarge = false;
};

struct Found {
    const Profile *profile = nullptr;
    QString name;
};

/// "a//b" is the profile b inside a.
Found findProfile(const std::vector<Statement> &statements, const QString &wanted, const QString &outer)
{
    for (const Statement &statement : statements) {
        const auto *profile = std::get_if<Profile>(&statement.rule);
        if (!profile)
            continue;
        const QString name = outer.isEmpty() ? profile->name : outer + u"//"_s + profile->name;
        if (wanted.isEmpty() || wanted == name)
            return {profile, name};
        if (wanted.startsWith(name + u"//"_s)) {
            if (const Found inner = findProfile(profile->body, wanted, name); inner.profile)
                return inner;
        }
    }
    return {};
}

Result<> expandInto(const Policy &policy, const QString &glob, int depth, QStringList &out)
{
    const qsizetype at = glob.indexOf(u"@{"_s);
    const qsizetype end = at < 0 ? -1 : glob.indexOf(u'}', at);
    if (end < 0) {
        if (out.size() >= MostValues)
            return std::unexpected(
                Error{ErrorKind::TooLarge, ApparmorText::tr("the variables stand for more than 4096 paths"), glob});
        out.append(glob);
        return {};
    }
    const QString name = glob.sliced(at, end + 1 - at);
    const auto values = policy.variables.constFind(name);
    if (values == policy.variables.cend())
        return std::unexpected(Error{ErrorKind::NotFound, ApparmorText::tr("%1 is not set anywhere").arg(name), {}});
    if (depth >= DeepestVariable || glob.size() > 65'536)
        return std::unexpected(Error{ErrorKind::Malformed, ApparmorText::tr("%1 contains itself").arg(name), {}});
    for (const QString &value : *values) {
        // a sign of a glob in front of the value would be an escape's end otherwise; AppArmor puts it in as it is, too
        if (const auto done = expandInto(policy, glob.first(at) + value + glob.sliced(end + 1), depth + 1, out); !done)
            return done;
    }
    return {};
}

} // namespace

IncludeSource includesFromDirectory(const QString &directory)
{
    return [root = QDir(directory)](const IncludePath &path) -> Result<QList<IncludedFile>> {
        if (path.style == IncludePath::Style::Magic && path.path.split(u'/').contains(u".."))
            return std::unexpected(Error{ErrorKind::Invalid, ApparmorText::tr("the include leaves its directory"), path.path});
        const QString full = QDir::cleanPath(root.absoluteFilePath(path.path));
        QList<IncludedFile> files;
        if (!QFileInfo(full).isDir()) {
            const auto file = readFile(full);
            if (!file)
                return std::unexpected(file.error());
            files.append(*file);
            return files;
        }
        const auto names = QDir(full).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            if (isLeftover(name))
                continue;
            if (const auto file = readFile(full + u'/' + name))
                files.append(*file);
        }
        return files;
    };
}

IncludeSource noIncludes()
{
    return [](const IncludePath &path) -> Result<QList<IncludedFile>> {
        return std::unexpected(Error{ErrorKind::NotFound, ApparmorText::tr("includes are not looked up"), path.path});
    };
}

ProfileMode modeOfFlags(const QStringList &flags)
{
    constexpr std::array modes{std::pair{"complain"_L1, ProfileMode::Complain}, std::pair{"kill"_L1, ProfileMode::Kill},
                               std::pair{"default_allow"_L1, ProfileMode::DefaultAllow},
                               std::pair{"unconfined"_L1, ProfileMode::Unconfined}, std::pair{"prompt"_L1, ProfileMode::Prompt}};
    for (const auto &[name, mode] : modes) {
        if (flags.contains(name))
            return mode;
    }
    return ProfileMode::Enforce;
}

Result<QStringList> Policy::expand(const QString &glob) const
{
    QStringList all;
    return expandInto(*this, glob, 0, all).transform([&] { return all; });
}

Result<Policy> resolvePolicy(const ProfileFile &file, const QString &name, const IncludeSource &includes)
{
    const Found found = findProfile(file.statements, name, {});
    if (!found.profile)
        return std::unexpected(Error{ErrorKind::NotFound,
                                     name.isEmpty() ? ApparmorText::tr("there is no profile in the file")
                                                    : ApparmorText::tr("there is no profile %1 in the file").arg(name),
                                     {}});
    Resolver resolver(includes);
    resolver.readPreamble(file.statements, {});
    resolver.readBody(found.profile->body, {}, {});
    return resolver.finish(found.name, *found.profile);
}

} // namespace bulkhead::apparmor
