// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/commandinside.h"

#include "core/host/procdirectory.h"
#include "core/network/netlinksocket.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

struct NamespaceType {
    QLatin1StringView name, option;
    int flag;
};
// In the order of entering: /proc of another mount namespace may show other processes, so mounts come last.
constexpr std::array NamespaceTypes{
    NamespaceType{"ipc"_L1, "--ipc"_L1, CLONE_NEWIPC}, NamespaceType{"uts"_L1, "--uts"_L1, CLONE_NEWUTS},
    NamespaceType{"net"_L1, "--net"_L1, CLONE_NEWNET}, NamespaceType{"pid"_L1, "--pid"_L1, CLONE_NEWPID},
    NamespaceType{"mnt"_L1, "--mount"_L1, CLONE_NEWNS}};

std::unexpected<Error> invalidInside(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

std::unexpected<Error> isGone(qint64 pid)
{
    return std::unexpected(Error{ErrorKind::NotFound, u"process %1 has ended"_s.arg(pid), {}});
}

} // namespace

Result<> checkInside(const InsideRequest &request)
{
    if (request.pid < 1 || request.pid > std::numeric_limits<int>::max())
        return invalidInside(u"%1 is no process id"_s.arg(request.pid));
    if (request.namespaces.isEmpty())
        return invalidInside(u"no namespace is chosen"_s);
    for (const QString &name : request.namespaces) {
        if (!std::ranges::contains(NamespaceTypes, name, &NamespaceType::name))
            return invalidInside(u"“%1” is none of ipc, uts, net, pid and mnt"_s.arg(name));
        if (request.namespaces.count(name) > 1)
            return invalidInside(u"“%1” is chosen twice"_s.arg(name));
    }
    if (request.command.isEmpty() || request.command.first().isEmpty())
        return invalidInside(u"there is no command to run"_s);
    const auto holdsZero = [](const QString &word) { return word.contains(QChar(u'\0')); };
    if (std::ranges::any_of(request.command, holdsZero))
        return invalidInside(u"a command cannot hold a zero character"_s);
    const CommandLimits &limits = request.limits;
    if (limits.time.count() < 1 || limits.time > InsideRequest::MostTime || limits.output < 0
        || limits.output > InsideRequest::MostOutput)
        return invalidInside(u"at most 10 minutes and 16 MiB"_s);
    return {};
}

QStringList insideWords(const InsideRequest &request)
{
    QStringList words{u"nsenter"_s, u"--target"_s, QString::number(request.pid)};
    for (const NamespaceType &type : NamespaceTypes) {
        if (request.namespaces.contains(type.name))
            words.append(type.option);
    }
    return words + QStringList{u"--"_s} + request.command;
}

Result<CommandOutcome> runInside(const InsideRequest &request, const NetworkPlaces &places)
{
    if (const auto checked = checkInside(request); !checked)
        return std::unexpected(checked.error());
    const host::ProcDirectory process(places.proc, request.pid);
    const auto before = process.startTime();
    if (!before || (request.startTime && before != request.startTime))
        return isGone(request.pid);
    std::vector<Descriptor> open;
    QList<EnteredNamespace> entered;
    for (const NamespaceType &type : NamespaceTypes) {
        if (!request.namespaces.contains(type.name))
            continue;
        const QByteArray path = QFile::encodeName(u"%1/%2/ns/%3"_s.arg(places.proc).arg(request.pid).arg(type.name));
        const Descriptor &file = open.emplace_back(::open(path.constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen())
            return std::unexpected(systemError(errno));
        entered.append({type.flag, file.get()});
    }
    const auto facts = process.facts();
    if (!facts)
        return std::unexpected(facts.error());
    if (!facts->capabilities)
        return std::unexpected(Error{ErrorKind::Unavailable, u"the target's bounding set is not known"_s, {}});
    if (process.startTime() != before) // the files opened were of the process that was meant
        return isGone(request.pid);
    return runCommand(request.command, entered, request.limits, facts->capabilities->bounding);
}

} // namespace bulkhead::network
