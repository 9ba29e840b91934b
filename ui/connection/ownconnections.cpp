// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/ownconnections.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <array>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::Endpoint;
using engine::EngineContext;
using engine::Transport;

namespace {

constexpr std::array TransportNames{"unix"_L1, "tcp"_L1, "tls"_L1, "ssh"_L1};

std::optional<Transport> transportFromName(const QString &name)
{
    for (size_t i = 0; i < TransportNames.size(); ++i) {
        if (name == TransportNames.at(i))
            return static_cast<Transport>(i);
    }
    return std::nullopt;
}

QString resolvedSocket(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

Endpoint comparable(Endpoint endpoint)
{
    endpoint.host = endpoint.host.toLower();
    switch (endpoint.transport) {
    case Transport::Unix: endpoint.socketPath = resolvedSocket(endpoint.socketPath); break;
    case Transport::Tcp: endpoint.port = endpoint.port == 0 ? 2375 : endpoint.port; break;
    case Transport::Tls: endpoint.port = endpoint.port == 0 ? 2376 : endpoint.port; break;
    case Transport::Ssh: break;
    }
    if (endpoint.transport != Transport::Tls)
        endpoint.tls = {};
    return endpoint;
}

} // namespace

QList<EngineContext> loadOwnConnections(QSettings &settings)
{
    QList<EngineContext> connections;
    const int count = settings.beginReadArray("ownConnections"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto transport = transportFromName(settings.value("transport"_L1).toString());
        EngineContext context{.name = settings.value("name"_L1).toString(),
                              .description = settings.value("description"_L1).toString(),
                              .endpoint = {},
                              .origin = EngineContext::Origin::Own,
                              .problem = {}};
        if (!transport || context.name.isEmpty())
            continue;
        context.endpoint.transport = *transport;
        context.endpoint.socketPath = settings.value("socket"_L1).toString();
        context.endpoint.host = settings.value("host"_L1).toString();
        context.endpoint.port = static_cast<quint16>(settings.value("port"_L1).toUInt());
        context.endpoint.sshUser = settings.value("user"_L1).toString();
        context.endpoint.basePath = settings.value("basePath"_L1).toString();
        context.endpoint.tls = {.ca = settings.value("ca"_L1).toString(),
                                .cert = settings.value("cert"_L1).toString(),
                                .key = settings.value("key"_L1).toString(),
                                .verify = settings.value("verify"_L1, true).toBool()};
        connections.append(context);
    }
    settings.endArray();
    return connections;
}

void saveOwnConnections(QSettings &settings, const QList<EngineContext> &connections)
{
    settings.remove("ownConnections"_L1);
    settings.beginWriteArray("ownConnections"_L1, static_cast<int>(connections.size()));
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const EngineContext &context = connections.at(i);
        const Endpoint &endpoint = context.endpoint;
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue("name"_L1, context.name);
        settings.setValue("description"_L1, context.description);
        settings.setValue("transport"_L1, QString(TransportNames.at(static_cast<size_t>(endpoint.transport))));
        settings.setValue("socket"_L1, endpoint.socketPath);
        settings.setValue("host"_L1, endpoint.host);
        settings.setValue("port"_L1, endpoint.port);
        settings.setValue("user"_L1, endpoint.sshUser);
        settings.setValue("basePath"_L1, endpoint.basePath);
        settings.setValue("ca"_L1, endpoint.tls.ca);
        settings.setValue("cert"_L1, endpoint.tls.cert);
        settings.setValue("key"_L1, endpoint.tls.key);
        settings.setValue("verify"_L1, endpoint.tls.verify);
    }
    settings.endArray();
}

bool isSameEndpoint(const Endpoint &a, const Endpoint &b)
{
    return comparable(a) == comparable(b);
}

} // namespace bulkhead::ui
