// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/values.h"
#include "core/snapshot/hostsnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bulkhead::test {

inline ContainerId findingsId(char digit)
{
    return ContainerId(QString(64, QLatin1Char(digit)));
}

inline snapshot::ContainerPtr containerForFindings(char digit, const QString &name, const QJsonObject &hostConfig,
                                                   const QString &user = QStringLiteral("1000"))
{
    using namespace Qt::StringLiterals;
    QJsonObject host{{u"NetworkMode"_s, u"bridge"_s}, {u"Memory"_s, 1 << 26}, {u"PidsLimit"_s, 100}};
    for (auto it = hostConfig.begin(); it != hostConfig.end(); ++it)
        host[it.key()] = it.value();
    const QJsonObject inspect{
        {u"Id"_s, findingsId(digit).toString()},
        {u"Name"_s, u'/' + name},
        {u"Created"_s, u"2026-11-01T00:00:00Z"_s},
        {u"Image"_s, u"sha256:"_s + QString(64, u'1')},
        {u"State"_s, QJsonObject{{u"Status"_s, u"exited"_s}}},
        {u"Config"_s, QJsonObject{{u"Image"_s, u"web:1"_s}, {u"User"_s, user}}},
        {u"HostConfig"_s, host},
        {u"Mounts"_s, QJsonArray()},
    };
    auto entry = std::make_shared<snapshot::ContainerEntry>();
    entry->summary.id = findingsId(digit);
    entry->summary.name = name;
    entry->summary.state = engine::ContainerState::Exited;
    entry->rawInspect = QJsonDocument(inspect).toJson();
    entry->details = engine::parseContainerDetails(entry->rawInspect).value();
    return entry;
}

/// web (a) is confined, builder (b) is privileged and root, socket (c) may ask the engine.
inline snapshot::HostSnapshot hostForFindings()
{
    using namespace Qt::StringLiterals;
    snapshot::HostSnapshot snapshot;
    snapshot.takenAt = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);
    snapshot.info.name = u"lab"_s;
    snapshot.provenance.endpoint = u"unix:///run/docker.sock"_s;
    snapshot.containers = {
        containerForFindings('a', u"web"_s, {}), containerForFindings('b', u"builder"_s, {{u"Privileged"_s, true}}, {}),
        containerForFindings('c', u"socket"_s, {{u"PidMode"_s, u"host"_s}, {u"CapAdd"_s, QJsonArray{u"SYS_ADMIN"_s}}})};
    snapshot.arrange();
    return snapshot;
}

} // namespace bulkhead::test
