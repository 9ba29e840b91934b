// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profiletemplates.h"

#include "core/apparmor/glob.h"
#include "core/apparmor/profilestore.h"

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

/// A profile with these rules between its beginning and what keeps the kernel's own files and `docker stop` right.
QString profileWith(const QString &name, const BaneHost &host, const QStringList &rules)
{
    QString text = host.hasTunables ? u"#include <tunables/global>\n\n"_s : u"@{PROC}=/proc/\n\n"_s;
    text += u"profile %1 flags=(attach_disconnected,mediate_deleted) {\n"_s.arg(name);
    if (host.hasBase)
        text += u"  #include <abstractions/base>\n"_s;
    for (const QString &rule : rules)
        text += rule.isEmpty() ? u"\n"_s : u"  "_s + rule + u'\n';
    text += u"\n"
            "  # docker stop and docker kill\n"
            "  signal (receive) peer=unconfined,\n"
            "  signal (receive) peer=runc,\n"
            "  signal (receive) peer=crun,\n"
            "  signal (send, receive) peer=%1,\n"
            "\n"
            "  deny mount,\n"
            "  deny @{PROC}/sys/kernel/** wl,\n"
            "  deny @{PROC}/sysrq-trigger rwklx,\n"
            "  deny /sys/firmware/** rwklx,\n"
            "  deny /sys/kernel/security/** rwklx,\n"
            "}\n"_s.arg(name);
    return text;
}

QString pathRule(const QString &path, const QString &access)
{
    Statement statement{.rule = FileRule{.path = path, .access = *parseFileAccess(access), .target = {}}};
    return ruleText(statement);
}

} // namespace

QString profileNameFor(const QString &name)
{
    QString stored;
    for (const QChar c : name)
        stored += c.unicode() < 128 && (c.isLetterOrNumber() || u"._-+:@="_s.contains(c)) ? c : u'-';
    const QString full = stored.startsWith(u"docker-") ? stored : u"docker-"_s + stored;
    return isStorableProfileName(full.left(200)) ? full.left(200) : u"docker-container"_s;
}

QString emptyProfileText(const QString &name, const BaneHost &host)
{
    return profileWith(name, host, {});
}

QString webServerProfileText(const QString &name, const BaneHost &host)
{
    return profileWith(name, host,
                       {{},
                        u"network inet stream,"_s,
                        u"network inet6 stream,"_s,
                        u"network unix stream,"_s,
                        {},
                        u"capability chown,"_s,
                        u"capability dac_override,"_s,
                        u"capability net_bind_service,"_s,
                        u"capability setgid,"_s,
                        u"capability setuid,"_s,
                        {},
                        u"/etc/{,**} r,"_s,
                        u"/usr/{,**} mr,"_s,
                        u"/{,usr/}sbin/{nginx,apache2,httpd,lighttpd} ix,"_s,
                        u"/usr/local/apache2/bin/httpd ix,"_s,
                        u"/srv/{,**} r,"_s,
                        u"/var/www/{,**} r,"_s,
                        u"/run/{,**} rwk,"_s,
                        u"/tmp/{,**} rw,"_s,
                        u"/var/cache/{,**} rwk,"_s,
                        u"/var/lib/{,**} rwk,"_s,
                        u"/var/log/** w,"_s,
                        u"/dev/{null,zero,urandom,stdout,stderr} rw,"_s});
}

QString containerProfileText(const QString &name, const ContainerNeeds &needs, const BaneHost &host)
{
    QStringList rules{{}};
    QStringList protocols = needs.protocols;
    protocols.removeDuplicates();
    for (const QString &protocol : protocols) {
        const QString type = protocol == u"udp" ? u"dgram"_s : u"stream"_s;
        rules += {u"network inet %1,"_s.arg(type), u"network inet6 %1,"_s.arg(type)};
    }
    for (const QString &capability : needs.capabilities)
        rules += u"capability %1,"_s.arg(capability);
    if (rules.size() > 1)
        rules += QString();
    if (needs.readsEverything)
        rules += pathRule(u"/{,**}"_s, u"mr"_s);
    if (needs.program.startsWith(u'/'))
        rules += pathRule(globForPath(needs.program), u"ix"_s);
    const auto addMount = [&rules](const QString &path, const QString &access) {
        const QString glob = globForPath(path.endsWith(u'/') ? path.chopped(1) : path);
        rules += pathRule(glob + u"{,/**}"_s, access);
    };
    for (const QString &path : needs.readablePaths)
        addMount(path, u"r"_s);
    for (const QString &path : needs.writablePaths)
        addMount(path, u"rwkl"_s);
    return profileWith(name, host, rules);
}

} // namespace bulkhead::apparmor
