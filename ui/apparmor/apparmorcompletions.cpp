// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/apparmorcompletions.h"

#include "core/apparmor/glob.h"
#include "core/capability/capabilitycatalogue.h"
#include "ui/apparmor/pathsource.h"

#include <QDir>
#include <QRegularExpression>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList abstractionNames()
{
    static const QStringList names = QDir(u"/etc/apparmor.d/abstractions"_s).entryList(QDir::Files, QDir::Name);
    return names;
}

/// Whether a path may follow these words of a rule.
bool isBeforePath(const QString &rest)
{
    static const QStringList before{u"deny"_s, u"audit"_s, u"allow"_s, u"owner"_s, u"file"_s, u"link"_s, u"->"_s};
    return rest.isEmpty() || before.contains(rest.section(u' ', -1));
}

} // namespace

Completions apparmorCompletions(const QString &line, int column, PathSource &paths)
{
    static const QStringList starts{u"abi"_s,     u"audit"_s,   u"allow"_s,   u"capability"_s, u"change_profile"_s,
                                    u"deny"_s,    u"file"_s,    u"include"_s, u"link"_s,       u"mount"_s,
                                    u"mqueue"_s,  u"network"_s, u"owner"_s,   u"pivot_root"_s, u"priority"_s,
                                    u"profile"_s, u"ptrace"_s,  u"remount"_s, u"set rlimit"_s, u"signal"_s,
                                    u"umount"_s,  u"unix"_s,    u"userns"_s};
    static const QStringList networks{u"inet"_s,   u"inet6"_s, u"unix"_s,      u"netlink"_s, u"packet"_s, u"raw"_s,
                                      u"stream"_s, u"dgram"_s, u"bluetooth"_s, u"vsock"_s,   u"alg"_s};
    static const QStringList signalWords{u"send"_s, u"receive"_s, u"peer="_s, u"set="_s};
    static const QRegularExpression word(u"([A-Za-z_0-9/<.-]+)$"_s);
    const QString before = line.left(column);
    const auto match = word.match(before);
    if (!match.hasMatch() || before.contains(u'#') != before.contains(u"#include"))
        return {};
    QString typed = match.captured(1);
    const QString rest = before.chopped(typed.size()).trimmed();
    QStringList words;
    if (rest.endsWith(u"include")) {
        for (const QString &name : abstractionNames())
            words += u"<abstractions/"_s + name + u'>';
        words += u"<tunables/global>"_s;
    } else if (rest.contains(u"capability")) {
        for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk())
            words += capability::CapabilitySet{info.capability}.toNames().value(0).toLower().sliced(4);
    } else if (rest.contains(u"network")) {
        words = networks;
    } else if (rest.contains(u"signal")) {
        words = signalWords;
    } else if (typed.startsWith(u'/') && isBeforePath(rest)) {
        const QString directory = typed.first(typed.lastIndexOf(u'/') + 1);
        for (const QString &entry : paths.entriesOf(directory))
            words += directory + apparmor::globForPath(entry);
    } else if (rest.isEmpty() || rest == u"deny" || rest == u"audit" || rest == u"audit deny" || rest == u"owner") {
        words = starts;
    }
    Completions found{.typed = int(typed.size()), .words = {}};
    for (const QString &each : std::as_const(words)) {
        if (each.startsWith(typed, Qt::CaseInsensitive) && each != typed)
            found.words += each;
    }
    return found;
}

} // namespace bulkhead::ui
