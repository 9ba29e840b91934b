// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/dockerdefault.h"

#include "core/apparmor/apparmortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

/// Engines newer than this are taken for this one.
QVersionNumber newest()
{
    return {29, 4, 3};
}
QVersionNumber orNewest(const QVersionNumber &engine)
{
    return engine.isNull() ? newest() : engine;
}

/// Whether the engine has what came with the first of these versions in its own branch, or was branched off after the last.
bool isSince(const QVersionNumber &engine, const QStringList &versions)
{
    bool isNewerBranch = false;
    for (const QString &text : versions) {
        const auto version = QVersionNumber::fromString(text);
        if (engine.majorVersion() == version.majorVersion())
            return engine >= version;
        isNewerBranch = engine > version;
    }
    return isNewerBranch;
}

// Branches that a change reached one by one: 24 never had the signal rules of 23.0.12.
QStringList powercapSince()
{
    return {u"20.10.27"_s, u"23.0.8"_s, u"24.0.7"_s, u"25.0.0"_s};
}
QStringList signalsSince()
{
    return {u"23.0.12"_s, u"25.0.6"_s, u"26.1.3"_s, u"27.0.0"_s};
}
QStringList globSince()
{
    return {u"20.10.26"_s, u"23.0.0"_s};
}

QList<DockerDefaultLine> makeLines()
{
    const QStringList modern{u"29.4.3"_s};
    const auto always = [](const QString &text, const QString &why = {}) { return DockerDefaultLine{text, why, {}, {}}; };
    const auto since = [](const QString &text, const QStringList &versions, const QString &why = {}) {
        return DockerDefaultLine{text, why, versions, {}};
    };
    const auto until = [](const QString &text, const QStringList &versions, const QString &why = {}) {
        return DockerDefaultLine{text, why, {}, versions};
    };
    const QString whyProc =
        ApparmorText::tr("write to /proc outside of processes and /proc/sys; older globs match more or less than that");
    QList<DockerDefaultLine> lines{
        always(u"  #include <abstractions/base>"_s),
        until(QString(), modern),
        always(u"  network,"_s),
        since(u"  # Disallow AF_ALG (Linux kernel crypto API); see https://copy.fail/"_s, modern),
        since(u"  deny network alg,"_s, modern, ApparmorText::tr("the kernel's crypto sockets, CVE-2026-31431")),
        always(u"  capability,"_s),
        always(u"  file,"_s),
        always(u"  umount,"_s),
        always(u"  # Host (privileged) processes may send signals to container processes."_s),
        always(u"  signal (receive) peer=unconfined,"_s),
        since(u"  # runc may send signals to container processes (for \"docker stop\")."_s, signalsSince()),
        since(u"  signal (receive) peer=runc,"_s, signalsSince(),
              ApparmorText::tr("docker stop where runc has a profile of its own (Ubuntu 24.04)")),
        since(u"  # crun may send signals to container processes (for \"docker stop\" when used with crun OCI runtime)."_s,
              signalsSince()),
        since(u"  signal (receive) peer=crun,"_s, signalsSince(), ApparmorText::tr("docker stop with crun")),
        always(u"  # dockerd may send signals to container processes (for \"docker kill\")."_s),
        until(u"  signal (receive) peer=%D,"_s, modern, ApparmorText::tr("docker kill")),
        since(u"  signal (receive) peer=\"%D\","_s, modern, ApparmorText::tr("docker kill")),
        always(u"  # Container processes may send signals amongst themselves."_s),
        until(u"  signal (send,receive) peer=%N,"_s, modern),
        since(u"  signal (send,receive) peer=\"%N\","_s, modern),
        always(QString()),
        always(u"  deny @{PROC}/* w,   # deny write for all files directly in /proc (not in a subdir)"_s),
        always(u"  # deny write to files not in /proc/<number>/** or /proc/sys/**"_s),
        until(u"  deny @{PROC}/{[^1-9],[^1-9][^0-9],[^1-9s][^0-9y][^0-9s],[^1-9][^0-9][^0-9][^0-9]*}/** w,"_s, globSince(),
              whyProc),
        DockerDefaultLine{u"  deny @{PROC}/{[^1-9],[^1-9][^0-9],[^1-9s][^0-9y][^0-9s],[^1-9][^0-9][^0-9][^0-9/]*}/** w,"_s,
                          whyProc, globSince(), modern},
        since(u"  deny @{PROC}/{[^1-9/],[^1-9/][^0-9/],[^1-9s/][^0-9y/][^0-9s/],[^1-9/][^0-9/][^0-9/][^0-9/]*}/** w,"_s, modern,
              whyProc),
        always(u"  deny @{PROC}/sys/[^k]** w,  # deny /proc/sys except /proc/sys/k* (effectively /proc/sys/kernel)"_s),
        always(u"  deny @{PROC}/sys/kernel/{?,??,[^s][^h][^m]**} w,  # deny everything except shm* in /proc/sys/kernel/"_s),
        always(u"  deny @{PROC}/sysrq-trigger rwklx,"_s),
        always(u"  deny @{PROC}/kcore rwklx,"_s),
        always(QString()),
        always(u"  deny mount,"_s),
        always(QString()),
        always(u"  deny /sys/[^f]*/** wklx,"_s),
        always(u"  deny /sys/f[^s]*/** wklx,"_s),
        always(u"  deny /sys/fs/[^c]*/** wklx,"_s),
        always(u"  deny /sys/fs/c[^g]*/** wklx,"_s),
        always(u"  deny /sys/fs/cg[^r]*/** wklx,"_s),
        always(u"  deny /sys/firmware/** rwklx,"_s),
        since(u"  deny /sys/devices/virtual/powercap/** rwklx,"_s, powercapSince(),
              ApparmorText::tr("power readings that give away secrets (PLATYPUS, CVE-2020-8694)")),
        always(u"  deny /sys/kernel/security/** rwklx,"_s),
        always(QString()),
        until(u"  # suppress ptrace denials when using 'docker ps' or using 'ps' inside a container"_s, modern),
        until(u"  ptrace (trace,read,tracedby,readby) peer=%N,"_s, modern),
        since(u"  # allow processes within the container to trace each other,"_s, modern),
        since(u"  # provided all other LSM and yama setting allow it."_s, modern),
        since(u"  ptrace (trace,tracedby,read,readby) peer=\"%N\","_s, modern),
    };
    return lines;
}

/// The rule in our own spelling, so that quotes and blanks are no difference.
QString ruleOf(const DockerDefaultLine &line)
{
    const auto rule = parseRule(line.text.trimmed());
    if (!rule || std::holds_alternative<Comment>(rule->rule))
        return {};
    Statement bare = *rule;
    if (auto *mediation = std::get_if<MediationRule>(&bare.rule))
        std::ranges::sort(mediation->access);
    return ruleText(bare);
}

} // namespace

bool DockerDefaultLine::has(const QVersionNumber &engine) const
{
    const QVersionNumber version = orNewest(engine);
    return (since.isEmpty() || isSince(version, since)) && (until.isEmpty() || !isSince(version, until));
}

const QList<DockerDefaultLine> &dockerDefaultLines()
{
    static const QList<DockerDefaultLine> lines = makeLines();
    return lines;
}

QString dockerDefaultText(const QVersionNumber &engine, const DockerHost &host, const QString &name)
{
    const QVersionNumber version = orNewest(engine);
    const bool isModern = version >= newest();
    QString text = isModern ? u"# profile generated by github.com/moby/profiles/apparmor.\n"_s : u"\n"_s;
    if (isModern && host.hasAbi)
        text += u"abi <abi/3.0>,\n"_s;
    text += host.hasTunables ? u"#include <tunables/global>\n"_s : u"@{PROC}=/proc/\n"_s;
    text += isModern ? u"\nprofile \"%1\" flags=(attach_disconnected,mediate_deleted) {\n"_s.arg(name)
                     : u"\nprofile %1 flags=(attach_disconnected,mediate_deleted) {\n"_s.arg(name);
    for (const DockerDefaultLine &line : dockerDefaultLines()) {
        if (!line.has(version) || (line.text == u"  #include <abstractions/base>" && !host.hasBase))
            continue;
        QString written = line.text;
        text += written.replace(u"%N"_s, name).replace(u"%D"_s, host.daemonLabel) + u'\n';
    }
    return text + u"}\n"_s;
}

QList<DockerDefaultDifference> dockerDefaultDifferences(const QVersionNumber &from, const QVersionNumber &to,
                                                        const DockerHost &host)
{
    QList<DockerDefaultDifference> differences;
    const auto &lines = dockerDefaultLines();
    const auto hasRule = [&lines](const QString &rule, const QVersionNumber &engine) {
        return std::ranges::any_of(lines,
                                   [&](const DockerDefaultLine &line) { return line.has(engine) && ruleOf(line) == rule; });
    };
    if (host.hasAbi && (orNewest(from) >= newest()) != (orNewest(to) >= newest()))
        differences.append(
            {u"abi <abi/3.0>,"_s, ApparmorText::tr("which of the kernel's features are enforced"), orNewest(to) >= newest()});
    for (const DockerDefaultLine &line : lines) {
        const QString rule = ruleOf(line);
        if (rule.isEmpty() || line.has(from) == line.has(to))
            continue;
        const bool isAdded = line.has(to);
        if (hasRule(rule, isAdded ? from : to))
            continue;
        QString shown = rule;
        shown.replace(u"%N"_s, u"docker-default"_s).replace(u"%D"_s, host.daemonLabel);
        differences.append({shown, line.why, isAdded});
    }
    return differences;
}

QString dockerDefaultCaveat(const QVersionNumber &engine)
{
    return orNewest(engine) >= newest()
               ? ApparmorText::tr(
                     "this engine loads its profile anew whenever it starts; the kernel cannot be asked for the text")
               : ApparmorText::tr(
                     "this engine loads its profile only where none is loaded: after an upgrade the old one stays until "
                     "the host is "
                     "started again, and the kernel cannot be asked for its text");
}

} // namespace bulkhead::apparmor
