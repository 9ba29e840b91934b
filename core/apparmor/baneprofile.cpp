// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneprofile.h"

#include "core/apparmor/apparmortext.h"
#include "core/apparmor/glob.h"
#include "core/capability/capabilityset.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

using ValueProblem = BaneProblem::Kind;

constexpr std::array NetworkWords{"stream"_L1, "dgram"_L1, "seqpacket"_L1, "rdm"_L1, "raw"_L1,
                                  "packet"_L1, "tcp"_L1,   "udp"_L1,       "icmp"_L1};

bool hasControl(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// A variable's value is the host's; any will do to see whether the rest is a pattern.
QString withoutVariables(QString glob)
{
    static const QRegularExpression variable(u"@\\{[A-Za-z_][A-Za-z0-9_]*\\}"_s);
    return glob.replace(variable, u"x"_s);
}

/// Why a path cannot be in a rule; empty if it can. The rule is read back: it must say exactly what it was made of.
QString pathProblem(const QString &path, const FileAccess &access)
{
    if (hasControl(path))
        return ApparmorText::tr("a path cannot hold a line break or another control character here");
    if (!path.startsWith(u'/') && !path.startsWith(u"@{"))
        return ApparmorText::tr("a path begins with / or with a variable");
    if (const auto glob = Glob::compile(withoutVariables(path)); !glob)
        return glob.error().what;
    const Statement rule{.rule = FileRule{path, access, {}}};
    const auto again = parseRule(ruleText(rule));
    return again && again->rule == rule.rule ? QString() : ApparmorText::tr("this is no path that a rule can hold");
}

QString nameProblem(const QString &name)
{
    if (name.isEmpty())
        return {}; // bane's "docker-"
    const auto isAllowed = [](QChar c) { return c.isLetterOrNumber() || u" ._-+:=@~"_s.contains(c); };
    if (!std::ranges::all_of(name, isAllowed) || hasControl(name))
        return ApparmorText::tr("a profile's name is also a file's: letters, digits, blanks and . _ - + : = @ ~ only");
    if (name.front() == u' ' || name.back() == u' ' || name.size() > 200)
        return ApparmorText::tr("a profile's name does not begin or end with a blank, and has at most 200 characters");
    return {};
}

/// Lines that bane prints as they are: one include, comment, variable or whole rule each.
QString importProblem(const QString &line, bool isInner)
{
    if (hasControl(line))
        return ApparmorText::tr("each import is one line");
    const auto file = parseProfileFile(line);
    if (!file || file->statements.size() > 1)
        return ApparmorText::tr("an import is one include or one rule");
    if (file->statements.empty())
        return {};
    const Rule &rule = file->statements.front().rule;
    if (std::holds_alternative<Profile>(rule) || std::holds_alternative<QualifierBlock>(rule)
        || std::holds_alternative<UnreadText>(rule))
        return ApparmorText::tr("an import is one include or one rule");
    const bool isPreamble = std::holds_alternative<VariableRule>(rule) || std::holds_alternative<AbiRule>(rule)
                            || std::holds_alternative<AliasRule>(rule);
    const bool isEither = std::holds_alternative<IncludeRule>(rule) || std::holds_alternative<Comment>(rule);
    if (!isEither && isPreamble == isInner)
        return isInner ? ApparmorText::tr("variables stand before the profile, in Imports")
                       : ApparmorText::tr("rules stand in the profile, in InnerImports");
    return {};
}

/// "net_admin" of any spelling that Docker takes; nothing where there is no such capability.
std::optional<QString> capabilityWord(const QString &name)
{
    const auto known = capability::capabilityFromName(name);
    if (!known)
        return std::nullopt;
    return capability::capabilityName(*known).sliced(4).toLower();
}

class ValueChecker
{
public:
    QList<BaneProblem> check(const BaneProfile &profile)
    {
        refuse(u"Name"_s, profile.name, nameProblem(profile.name));
        for (const QString &line : profile.imports)
            refuse(u"Imports"_s, line, importProblem(line, false));
        for (const QString &line : profile.innerImports)
            refuse(u"InnerImports"_s, line, importProblem(line, true));
        checkPaths(u"Filesystem.ReadOnlyPaths"_s, profile.readOnlyPaths, u"wl"_s);
        checkPaths(u"Filesystem.LogOnWritePaths"_s, profile.logOnWritePaths, u"w"_s);
        checkPaths(u"Filesystem.WritablePaths"_s, profile.writablePaths, u"w"_s);
        checkPaths(u"Filesystem.AllowExec"_s, profile.allowExec, u"ix"_s);
        checkPaths(u"Filesystem.DenyExec"_s, profile.denyExec, u"mrwklx"_s);
        for (const QString &protocol : profile.protocols) {
            const bool isKnown = std::ranges::any_of(NetworkWords, [&](QLatin1StringView word) { return protocol == word; });
            refuse(u"Network.Protocols"_s, protocol, isKnown ? QString() : ApparmorText::tr("AppArmor knows no such protocol"));
        }
        checkCapabilities(u"Capabilities.Allow"_s, profile.allowCapabilities);
        checkCapabilities(u"Capabilities.DenyRule"_s, profile.denyCapabilities);
        return m_problems;
    }

private:
    void report(ValueProblem kind, const QString &key, const QString &value, const QString &why)
    {
        m_problems.append({kind, key, u"\"%1\": %2"_s.arg(value.left(200), why), {}});
    }
    void refuse(const QString &key, const QString &value, const QString &why)
    {
        if (!why.isEmpty())
            report(ValueProblem::Refused, key, value, why);
    }
    void checkPaths(const QString &key, const QStringList &paths, const QString &access)
    {
        for (const QString &path : paths)
            refuse(key, path, pathProblem(path, *parseFileAccess(access)));
    }
    void checkCapabilities(const QString &key, const QStringList &names)
    {
        for (const QString &name : names) {
            const auto word = capabilityWord(name);
            if (!word)
                report(ValueProblem::Refused, key, name, ApparmorText::tr("there is no such capability"));
            else if (*word != name)
                report(ValueProblem::Respelled, key, name, ApparmorText::tr("AppArmor writes this capability \"%1\"").arg(*word));
        }
    }

    QList<BaneProblem> m_problems;
};

/// Puts the statements of a profile one after the other.
class BodyBuilder
{
public:
    void add(const QString &rule)
    {
        if (auto statement = parseRule(rule)) {
            statement->blankAbove = std::exchange(m_blank, false);
            m_body.push_back(std::move(*statement));
        } else {
            Q_ASSERT_X(false, "BodyBuilder::add", qPrintable(rule)); // our own texts, and values that were checked
        }
    }
    void addLine(const QString &line)
    {
        if (!line.trimmed().isEmpty())
            add(line);
    }
    void addPath(const QString &path, const QString &access, const Qualifiers &qualifiers)
    {
        m_body.push_back({.rule = FileRule{path, *parseFileAccess(access), {}},
                          .qualifiers = qualifiers,
                          .blankAbove = std::exchange(m_blank, false)});
    }
    void comment(const QString &text) { add(u"# "_s + text); }
    void blank() { m_blank = true; }
    [[nodiscard]] std::vector<Statement> take() { return std::move(m_body); }

private:
    std::vector<Statement> m_body;
    bool m_blank = false;
};

constexpr Qualifiers DenyRule{.deny = true};

void addPreamble(BodyBuilder &builder, const BaneProfile &profile, const BaneHost &host)
{
    for (const QString &line : profile.imports)
        builder.addLine(line);
    builder.add(host.hasTunables ? u"#include <tunables/global>"_s : u"@{PROC}=/proc/"_s);
}

ProfileFile fileOf(BodyBuilder &preamble, BodyBuilder &body, const QString &name)
{
    ProfileFile file;
    file.statements = preamble.take();
    Profile profile;
    profile.name = name;
    profile.flags = {u"attach_disconnected"_s, u"mediate_deleted"_s};
    profile.body = body.take();
    file.statements.push_back({.rule = std::move(profile), .blankAbove = true});
    return file;
}

// The tail that bane and docker-default share; the first glob is bane's own, which matches all of /proc/sys/*/** as well.
void addTail(BodyBuilder &builder, const QString &procGlob)
{
    for (const QString &rule :
         {u"deny @{PROC}/* w,"_s, u"deny @{PROC}/%1/** w,"_s.arg(procGlob), u"deny @{PROC}/sys/[^k]** w,"_s,
          u"deny @{PROC}/sys/kernel/{?,??,[^s][^h][^m]**} w,"_s, u"deny @{PROC}/sysrq-trigger rwklx,"_s,
          u"deny @{PROC}/mem rwklx,"_s, u"deny @{PROC}/kmem rwklx,"_s, u"deny @{PROC}/kcore rwklx,"_s, u"deny mount,"_s,
          u"deny /sys/[^f]*/** wklx,"_s, u"deny /sys/f[^s]*/** wklx,"_s, u"deny /sys/fs/[^c]*/** wklx,"_s,
          u"deny /sys/fs/c[^g]*/** wklx,"_s, u"deny /sys/fs/cg[^r]*/** wklx,"_s, u"deny /sys/firmware/efi/efivars/** rwklx,"_s,
          u"deny /sys/kernel/security/** rwklx,"_s})
        builder.add(rule);
}

Result<> refuseBad(const BaneProfile &profile)
{
    for (const BaneProblem &problem : checkBaneProfile(profile)) {
        if (problem.isFatal())
            return std::unexpected(Error{ErrorKind::Invalid, u"%1: %2"_s.arg(problem.key, problem.text), {}});
    }
    return {};
}

QStringList capabilityWords(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words.append(capabilityWord(name).value_or(name));
    return words;
}

/// A path that the glob matches; the glob itself where it is none.
QByteArray exampleOf(const QString &glob)
{
    const auto compiled = Glob::compile(withoutVariables(glob));
    return compiled ? compiled->example().value_or(QByteArray()) : QByteArray();
}

/// The first of the globs that matches what the other one stands for.
std::optional<QString> matchedBy(const QStringList &globs, const QString &glob)
{
    const QByteArray example = exampleOf(glob);
    for (const QString &each : globs) {
        const auto compiled = Glob::compile(withoutVariables(each));
        if (compiled && !example.isEmpty() && compiled->matches(example))
            return each;
    }
    return std::nullopt;
}

} // namespace

QString BaneProfile::profileName() const
{
    return name.startsWith(u"docker-") ? name : u"docker-"_s + name;
}

QList<BaneProblem> checkBaneProfile(const BaneProfile &profile)
{
    return ValueChecker().check(profile);
}

Result<ProfileFile> baneRules(const BaneProfile &profile, const BaneHost &host)
{
    if (const auto good = refuseBad(profile); !good)
        return std::unexpected(good.error());
    BodyBuilder preamble, body;
    addPreamble(preamble, profile, host);
    for (const QString &line : profile.innerImports)
        body.addLine(line);
    if (host.hasBase)
        body.add(u"#include <abstractions/base>"_s);
    body.blank();
    for (const QString &protocol : profile.protocols)
        body.add(u"network inet %1,"_s.arg(protocol));
    if (profile.protocols.isEmpty())
        body.add(u"network,"_s);
    if (!profile.networkRaw)
        body.add(u"deny network raw,"_s);
    if (!profile.networkPacket)
        body.add(u"deny network packet,"_s);
    body.blank();
    body.add(u"file,"_s);
    body.add(u"umount,"_s);
    body.blank();
    for (const QString &path : profile.readOnlyPaths)
        body.addPath(path, u"wl"_s, DenyRule);
    for (const QString &path : profile.logOnWritePaths)
        body.addPath(path, u"w"_s, {.audit = true});
    for (const QString &path : profile.writablePaths)
        body.addPath(path, u"w"_s, {});
    for (const QString &path : profile.allowExec)
        body.addPath(path, u"ix"_s, {});
    for (const QString &path : profile.denyExec)
        body.addPath(path, u"mrwklx"_s, DenyRule);
    body.blank();
    if (!profile.denyCapabilities.isEmpty()) {
        body.add(u"capability,"_s);
        for (const QString &name : capabilityWords(profile.denyCapabilities))
            body.add(u"deny capability %1,"_s.arg(name));
    } else {
        for (const QString &name : capabilityWords(profile.allowCapabilities))
            body.add(u"capability %1,"_s.arg(name));
    }
    body.blank();
    addTail(body, u"{[^1-9],[^1-9][^0-9],[^1-9s][^0-9y][^0-9s],[^1-9][^0-9][^0-9][^0-9]*}"_s);
    return fileOf(preamble, body, profile.profileName());
}

Result<ProfileFile> meantRules(const BaneProfile &profile, const BaneHost &host)
{
    if (const auto good = refuseBad(profile); !good)
        return std::unexpected(good.error());
    BodyBuilder preamble, body;
    addPreamble(preamble, profile, host);
    for (const QString &line : profile.innerImports)
        body.addLine(line);
    if (host.hasBase)
        body.add(u"#include <abstractions/base>"_s);
    body.blank();
    if (profile.protocols.isEmpty()) {
        body.add(u"network,"_s);
    } else {
        for (const QString &protocol : profile.protocols) {
            body.add(u"network inet %1,"_s.arg(protocol));
            // "network inet6 icmp" is not in the language; icmp without raw sockets is a datagram socket
            if (protocol == u"icmp") {
                for (const QString &rule : {u"network inet dgram,"_s, u"network inet6 dgram,"_s})
                    body.add(rule);
                if (profile.networkRaw)
                    body.add(u"network inet6 raw,"_s);
            } else {
                body.add(u"network inet6 %1,"_s.arg(protocol));
            }
        }
        body.add(u"network unix,"_s);
    }
    body.add(u"unix,"_s);
    if (!profile.networkRaw)
        body.add(u"deny network raw,"_s);
    if (!profile.networkPacket)
        body.add(u"deny network packet,"_s);
    body.blank();
    const bool onlySomeWritable = !profile.writablePaths.isEmpty();
    body.add(u"umount,"_s);
    body.addPath(u"/{**,}"_s, u"mrk"_s, {});
    if (onlySomeWritable) {
        body.comment(ApparmorText::tr("the writable paths, and no others"));
        for (const QString &path : profile.writablePaths)
            body.addPath(path, u"wl"_s, {.audit = matchedBy(profile.logOnWritePaths, path).has_value()});
    } else {
        body.addPath(u"/{**,}"_s, u"wl"_s, {});
        for (const QString &path : profile.readOnlyPaths)
            body.addPath(path, u"wl"_s, DenyRule);
        for (const QString &path : profile.logOnWritePaths)
            body.addPath(path, u"w"_s, {.audit = true});
    }
    if (!profile.allowExec.isEmpty()) {
        body.comment(ApparmorText::tr("the programs, and no others"));
        for (const QString &path : profile.allowExec)
            body.addPath(path, u"ix"_s, {});
    } else {
        body.addPath(u"/**"_s, u"ix"_s, {});
    }
    for (const QString &path : profile.denyExec) {
        if (!profile.allowExec.contains(path))
            body.addPath(path, u"mrwklx"_s, DenyRule);
    }
    body.blank();
    if (profile.allowCapabilities.isEmpty() && !profile.denyCapabilities.isEmpty())
        body.add(u"capability,"_s);
    for (const QString &name : capabilityWords(profile.allowCapabilities))
        body.add(u"capability %1,"_s.arg(name));
    for (const QString &name : capabilityWords(profile.denyCapabilities))
        body.add(u"deny capability %1,"_s.arg(name));
    body.blank();
    const QString label = profile.profileName().contains(u' ') ? u'"' + profile.profileName() + u'"' : profile.profileName();
    body.comment(ApparmorText::tr("docker stop and docker kill, and signals inside the container"));
    for (const QString &peer : {u"unconfined"_s, u"runc"_s, u"crun"_s})
        body.add(u"signal receive peer=%1,"_s.arg(peer));
    body.add(u"signal (send, receive) peer=%1,"_s.arg(label));
    body.add(u"ptrace (trace, read, tracedby, readby) peer=%1,"_s.arg(label));
    body.blank();
    addTail(body, u"{[^1-9/],[^1-9/][^0-9/],[^1-9s/][^0-9y/][^0-9s/],[^1-9/][^0-9/][^0-9/][^0-9/]*}"_s);
    return fileOf(preamble, body, profile.profileName());
}

QList<BaneNote> baneNotes(const BaneProfile &profile, const BaneHost &host)
{
    using Note = BaneNote::Kind;
    QList<BaneNote> notes;
    const auto note = [&notes](Note kind, const QString &text, const QString &subject = {}) {
        notes.append({kind, subject, text});
    };
    if (!profile.writablePaths.isEmpty())
        note(Note::WritablePathsDoNothing,
             ApparmorText::tr("WritablePaths changes nothing: bane's \"file,\" allows every write that no rule denies"));
    for (const QString &path : profile.writablePaths) {
        if (const auto readOnly = matchedBy(profile.readOnlyPaths, path))
            note(Note::WritableInsideReadOnly,
                 ApparmorText::tr("%1 cannot be written: the deny of %2 wins, whatever the order").arg(path, *readOnly), path);
    }
    if (!profile.allowExec.isEmpty())
        note(Note::AllowExecDoesNothing,
             ApparmorText::tr("AllowExec changes nothing: bane's \"file,\" allows every program that no rule denies"));
    for (const QString &path : profile.allowExec) {
        if (const auto denied = matchedBy(profile.denyExec, path))
            note(Note::AllowedExecIsDenied, ApparmorText::tr("%1 cannot be started: the deny of %2 wins").arg(path, *denied),
                 path);
    }
    if (!profile.protocols.isEmpty()) {
        note(Note::Ipv4Only, ApparmorText::tr("Protocols allows IPv4 only: the same over IPv6 is denied"));
        note(Note::NoUnixSockets,
             ApparmorText::tr("with Protocols, netlink is denied, and unix sockets as far as abstractions/base does "
                              "not allow them"));
    }
    if (profile.protocols.contains(u"icmp"_s) && !profile.networkRaw)
        note(Note::IcmpIsRaw, ApparmorText::tr("icmp is denied all the same: it is a raw socket, and Raw is false"));
    if (!profile.denyCapabilities.isEmpty() && !profile.allowCapabilities.isEmpty())
        note(Note::AllowedCapabilitiesIgnored,
             ApparmorText::tr(
                 "Capabilities.Allow is ignored where DenyRule is there: every capability that is not denied is allowed"));
    note(Note::NoSignals,
         host.hasBase ? ApparmorText::tr("there are no signal rules: whether docker stop works depends on abstractions/base")
                      : ApparmorText::tr("there are no signal rules: docker stop and signals inside the container are denied"));
    note(Note::ProcGlob,
         ApparmorText::tr("all of /proc/sys/*/ is denied for writing, /proc/sys/kernel/shm* too: the glob matches more than "
                          "was meant (moby issue 39791)"));
    return notes;
}

} // namespace bulkhead::apparmor
