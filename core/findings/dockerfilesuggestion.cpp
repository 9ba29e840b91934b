// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profiletemplates.h"
#include "core/capability/resolution.h"
#include "core/findings/checkfacts.h"
#include "core/findings/filechecks.h"
#include "core/handoff/shellwords.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

using capability::Capability;
using capability::CapabilitySet;

namespace {

constexpr int FirstOpenPort = 1024; // ip_unprivileged_port_start, which engines since 20.10 set to 0 in their containers

/// What the last stage says of the image, and what of its commands tells of more.
struct ImageNeeds {
    QString user;
    QStringList volumes;
    QList<std::pair<int, QString>> ports; ///< number and protocol
    QString program;                      ///< of ENTRYPOINT or CMD where it is a path
    QString runs;                         ///< all commands
    bool startsAsRoot = false;            ///< and changes to another user itself
    bool pings = false;

    [[nodiscard]] bool isRoot() const { return user.isEmpty() || capability::parseUser(user).isRoot(); }
    [[nodiscard]] CapabilitySet capabilities() const
    {
        CapabilitySet set;
        if (startsAsRoot)
            set = {Capability::Setuid, Capability::Setgid};
        if (pings)
            set.insert(Capability::NetRaw);
        return set;
    }
};

/// ["/app", "-x"], or words with blanks between them.
QStringList wordsOf(const QString &arguments)
{
    const QJsonDocument list = QJsonDocument::fromJson(arguments.toUtf8());
    if (!list.isArray())
        return arguments.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    QStringList words;
    for (const QJsonValue &word : list.array())
        words << word.toString();
    return words;
}

ImageNeeds needsOf(const Dockerfile &file)
{
    ImageNeeds needs;
    QString entry, command;
    for (const DockerInstruction &instruction : file.instructions) {
        const QString &name = instruction.name;
        if (name == "RUN"_L1 || name == "ENTRYPOINT"_L1 || name == "CMD"_L1)
            needs.runs += instruction.arguments + u'\n' + instruction.heredocs.join(u'\n') + u'\n';
        if (name == "FROM"_L1) {
            needs.user.clear();
            needs.volumes.clear();
            needs.ports.clear();
            entry.clear();
            command.clear();
        } else if (name == "USER"_L1) {
            needs.user = instruction.arguments.trimmed();
        } else if (name == "VOLUME"_L1) {
            needs.volumes += wordsOf(instruction.arguments);
        } else if (name == "EXPOSE"_L1) {
            for (const QString &port : instruction.arguments.split(u' ', Qt::SkipEmptyParts)) {
                const QString protocol = port.section(u'/', 1).toLower();
                needs.ports.append(
                    {port.section(u'/', 0, 0).section(u'-', 0, 0).toInt(), protocol == "udp"_L1 ? u"udp"_s : u"tcp"_s});
            }
        } else if (name == "ENTRYPOINT"_L1) {
            entry = wordsOf(instruction.arguments).value(0);
        } else if (name == "CMD"_L1) {
            command = wordsOf(instruction.arguments).value(0);
        }
    }
    const QString program = entry.isEmpty() ? command : entry;
    if (program.startsWith(u'/'))
        needs.program = program;
    static const QRegularExpression dropsUser(u"\\b(gosu|su-exec|setpriv|s6-setuidgid|runuser)\\b"_s);
    static const QRegularExpression pings(u"\\b(iputils|ping|traceroute|arping)\\b"_s);
    needs.startsAsRoot = dropsUser.match(needs.runs).hasMatch();
    needs.pings = pings.match(needs.runs).hasMatch();
    return needs;
}

} // namespace

QString leastPrivilegeSuggestion(const Dockerfile &file)
{
    const ImageNeeds needs = needsOf(file);
    QStringList comments, options{u"--cap-drop=ALL"_s};
    if (needs.startsAsRoot) {
        comments << findingsTr(
            QT_TRANSLATE_NOOP("Findings", "It starts as root and changes to another user (gosu or its like)."));
        options << u"--cap-add=SETUID"_s << u"--cap-add=SETGID"_s;
    } else if (needs.isRoot()) {
        comments << findingsTr(
            QT_TRANSLATE_NOOP("Findings", "The image names no user: 1000:1000 must be able to read its files."));
        options << u"--user=1000:1000"_s;
    } else {
        comments << findingsTr(QT_TRANSLATE_NOOP("Findings", "The image's own user: %1")).arg(needs.user.simplified());
    }
    if (needs.pings) {
        comments << findingsTr(QT_TRANSLATE_NOOP("Findings", "It installs ping or its like, which may need raw sockets."));
        options << u"--cap-add=NET_RAW"_s;
    }
    comments << findingsTr(QT_TRANSLATE_NOOP("Findings",
                                             "The engine's own seccomp filter and AppArmor profile stay in force; the "
                                             "drafts beside this are named with --security-opt."));
    options << u"--security-opt=no-new-privileges"_s << u"--read-only"_s << u"--tmpfs=/tmp"_s;
    for (const QString &volume : needs.volumes) {
        comments << findingsTr(QT_TRANSLATE_NOOP("Findings", "It writes to %1 (VOLUME).")).arg(volume);
        options << u"--volume=%1"_s.arg(volume);
    }
    comments << findingsTr(QT_TRANSLATE_NOOP("Findings", "Where else it writes and what it calls only a recording tells."));
    options << u"--memory=512m"_s << u"--pids-limit=200"_s;
    QString text;
    for (const QString &comment : comments)
        text += u"# %1\n"_s.arg(QString(comment).replace(u'\n', u' '));
    text += u"docker run"_s;
    for (const QString &option : options)
        text += u" \\\n  %1"_s.arg(handoff::shellQuoted(option));
    return text + u" \\\n  IMAGE\n"_s;
}

QString appArmorDraft(const Dockerfile &file, const QString &name)
{
    const ImageNeeds needs = needsOf(file);
    apparmor::ContainerNeeds draft;
    draft.program = needs.program;
    draft.writablePaths << u"/tmp"_s;
    for (const QString &volume : needs.volumes) {
        if (volume.startsWith(u'/') && !draft.writablePaths.contains(volume))
            draft.writablePaths << volume;
    }
    for (const QString &capability : needs.capabilities().toNames())
        draft.capabilities << capability.sliced(4).toLower(); // without CAP_
    for (const auto &[number, protocol] : needs.ports) {
        draft.protocols << protocol;
        if (number > 0 && number < FirstOpenPort && !draft.capabilities.contains("net_bind_service"_L1))
            draft.capabilities << u"net_bind_service"_s;
    }
    if (!needs.ports.isEmpty())
        draft.protocols << u"udp"_s; // a server looks names up
    const QString profile = apparmor::profileNameFor(name);
    const QStringList comments{
        findingsTr(QT_TRANSLATE_NOOP("Findings",
                                     "A draft from the Dockerfile alone: let it complain first, and learn from the denials.")),
        findingsTr(QT_TRANSLATE_NOOP("Findings", "Load it, then: docker run --security-opt=apparmor=%1")).arg(profile)};
    QString text;
    for (const QString &comment : comments)
        text += u"# %1\n"_s.arg(comment);
    return text + apparmor::containerProfileText(profile, draft);
}

QByteArray seccompDraft(const Dockerfile &file)
{
    const CapabilitySet held = needsOf(file).capabilities();
    const auto isHeld = [&held](const QString &name) {
        const auto capability = capability::capabilityFromName(name);
        return capability && held.contains(*capability);
    };
    seccomp::SeccompProfile profile = seccomp::dockerDefaultProfile();
    QList<seccomp::Rule> kept;
    for (seccomp::Rule &rule : profile.rules) {
        // as the engine reads it: all of the included, none of the excluded (moby profiles/seccomp, setupSeccomp)
        if (!std::ranges::all_of(rule.includes.caps, isHeld) || std::ranges::any_of(rule.excludes.caps, isHeld))
            continue;
        rule.includes.caps.clear();
        rule.excludes.caps.clear();
        kept << rule;
    }
    profile.rules = kept;
    return seccomp::writeProfile(profile) + '\n';
}

} // namespace bulkhead::findings
