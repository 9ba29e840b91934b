// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/tryoutrequest.h"

#include "core/engine/limitupdate.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilewriter.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(TryOutRequest)
};

} // namespace

Result<QJsonObject> tryOutBody(const TryOutRequest &request, const QString &word, const seccomp::SeccompProfile *profile)
{
    if (request.image.isEmpty())
        return std::unexpected(Error{ErrorKind::Invalid, RequestText::tr("Name an image to run."), {}});
    QStringList options;
    if (request.noNewPrivileges)
        options << u"no-new-privileges"_s;
    if (profile)
        options << u"seccomp="_s + QString::fromUtf8(seccomp::writeCompactProfile(*profile));
    if (!request.appArmorProfile.isEmpty())
        options << u"apparmor="_s + request.appArmorProfile;
    QJsonObject host{
        {u"AutoRemove"_s, false}, // its end has to be read first
        {u"SecurityOpt"_s, QJsonArray::fromStringList(options)},
        {u"CapAdd"_s, QJsonArray::fromStringList(request.capAdd)},
        {u"CapDrop"_s, QJsonArray::fromStringList(request.capDrop)},
        {u"ReadonlyRootfs"_s, request.isReadOnly},
        // an engine may be set to a log driver that nothing can be read back from; what it keeps is bounded
        {u"LogConfig"_s,
         QJsonObject{{u"Type"_s, u"json-file"_s}, {u"Config"_s, QJsonObject{{u"max-size"_s, u"2m"_s}, {u"max-file"_s, u"2"_s}}}}},
    };
    if (!request.hasNetwork)
        host[u"NetworkMode"_s] = u"none"_s;
    if (!request.binds.isEmpty())
        host[u"Binds"_s] = QJsonArray::fromStringList(request.binds);
    if (request.memory > 0)
        host[u"Memory"_s] = request.memory;
    if (request.pids > 0)
        host[u"PidsLimit"_s] = request.pids;
    QJsonObject body{
        {u"Image"_s, request.image}, {u"Labels"_s, QJsonObject{{QString(TryOutLabel), word}}}, {u"HostConfig"_s, host}};
    if (!request.command.isEmpty())
        body[u"Cmd"_s] = QJsonArray::fromStringList(request.command);
    if (!request.user.isEmpty())
        body[u"User"_s] = request.user;
    return body;
}

QStringList tryOutWords(const TryOutRequest &request, const QString &profileFile)
{
    QStringList words{u"docker"_s, u"run"_s, u"--rm"_s};
    if (request.noNewPrivileges)
        words << u"--security-opt=no-new-privileges"_s;
    if (!request.seccompProfile.isEmpty())
        words << u"--security-opt=seccomp="_s + profileFile;
    if (!request.appArmorProfile.isEmpty())
        words << u"--security-opt=apparmor="_s + request.appArmorProfile;
    for (const QString &name : request.capDrop)
        words << u"--cap-drop="_s + name;
    for (const QString &name : request.capAdd)
        words << u"--cap-add="_s + name;
    if (!request.user.isEmpty())
        words << u"--user="_s + request.user;
    for (const QString &bind : request.binds)
        words << u"--volume="_s + bind;
    if (!request.hasNetwork)
        words << u"--network=none"_s;
    if (request.isReadOnly)
        words << u"--read-only"_s;
    if (request.memory > 0)
        words << u"--memory="_s + engine::dockerBytes(request.memory);
    if (request.pids > 0)
        words << u"--pids-limit=%1"_s.arg(request.pids);
    return words << request.image << request.command;
}

seccomp::SeccompProfile loggingProfile()
{
    seccomp::SeccompProfile profile;
    profile.defaultAction = seccomp::ActionKind::Log;
    profile.archMap = seccomp::dockerDefaultProfile().archMap;
    return profile;
}

} // namespace bulkhead::tryout
