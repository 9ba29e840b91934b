// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/errorjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct ErrorKindName {
    ErrorKind kind;
    QLatin1StringView name;
};
constexpr std::array ErrorKindNames{
    ErrorKindName{ErrorKind::NotFound, "not-found"_L1},
    ErrorKindName{ErrorKind::NoSocket, "no-socket"_L1},
    ErrorKindName{ErrorKind::PermissionDenied, "permission-denied"_L1},
    ErrorKindName{ErrorKind::ConnectionRefused, "connection-refused"_L1},
    ErrorKindName{ErrorKind::ConnectionLost, "connection-lost"_L1},
    ErrorKindName{ErrorKind::HostUnknown, "host-unknown"_L1},
    ErrorKindName{ErrorKind::Timeout, "timeout"_L1},
    ErrorKindName{ErrorKind::Cancelled, "cancelled"_L1},
    ErrorKindName{ErrorKind::TlsUntrusted, "tls-untrusted"_L1},
    ErrorKindName{ErrorKind::TlsExpired, "tls-expired"_L1},
    ErrorKindName{ErrorKind::TlsHostMismatch, "tls-host-mismatch"_L1},
    ErrorKindName{ErrorKind::TlsClientCertificate, "tls-client-certificate"_L1},
    ErrorKindName{ErrorKind::TlsFailed, "tls-failed"_L1},
    ErrorKindName{ErrorKind::PlainHttpOnTls, "plain-http-on-tls"_L1},
    ErrorKindName{ErrorKind::SshFailed, "ssh-failed"_L1},
    ErrorKindName{ErrorKind::NotDocker, "not-docker"_L1},
    ErrorKindName{ErrorKind::Malformed, "malformed"_L1},
    ErrorKindName{ErrorKind::TooLarge, "too-large"_L1},
    ErrorKindName{ErrorKind::EngineTooOld, "engine-too-old"_L1},
    ErrorKindName{ErrorKind::EngineTooNew, "engine-too-new"_L1},
    ErrorKindName{ErrorKind::EngineRefused, "engine-refused"_L1},
    ErrorKindName{ErrorKind::EngineFailed, "engine-failed"_L1},
    ErrorKindName{ErrorKind::FormatTooNew, "format-too-new"_L1},
    ErrorKindName{ErrorKind::Io, "io"_L1},
    ErrorKindName{ErrorKind::NoSpace, "no-space"_L1},
    ErrorKindName{ErrorKind::Invalid, "invalid"_L1},
    ErrorKindName{ErrorKind::Unavailable, "unavailable"_L1},
};

} // namespace

QJsonObject errorToJson(const Error &error)
{
    const auto found = std::ranges::find(ErrorKindNames, error.kind, &ErrorKindName::kind);
    QJsonObject json{{u"kind"_s, QString(found == ErrorKindNames.end() ? "io"_L1 : found->name)}, {u"what"_s, error.what}};
    if (!error.detail.isEmpty())
        json[u"detail"_s] = error.detail;
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    const auto found = std::ranges::find(ErrorKindNames, json["kind"_L1].toString(), &ErrorKindName::name);
    return {found == ErrorKindNames.end() ? ErrorKind::Io : found->kind, json["what"_L1].toString(),
            json["detail"_L1].toString()};
}

} // namespace bulkhead::host
