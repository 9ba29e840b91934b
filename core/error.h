// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace bulkhead {

/// What went wrong, as a kind that the program decides by. The sentence with the remedy is made from it in ui.
enum class ErrorKind : quint8 {
    NotFound,          ///< the thing asked for is not there (HTTP 404, a vanished container, a missing file)
    NoSocket,          ///< the socket file does not exist
    PermissionDenied,  ///< the operating system or the engine refuses this user
    ConnectionRefused, ///< nobody listens
    ConnectionLost,    ///< the peer went away in the middle
    HostUnknown,       ///< name resolution failed
    Timeout,
    Cancelled,
    TlsUntrusted,         ///< the peer's certificate is not signed by the given CA
    TlsExpired,           ///< the peer's certificate is expired or not yet valid
    TlsHostMismatch,      ///< the peer's certificate is for another name
    TlsClientCertificate, ///< our client certificate or key is missing, unreadable or refused
    TlsFailed,            ///< any other TLS failure
    PlainHttpOnTls,       ///< HTTP spoken to a TLS port, or the reverse
    SshFailed,            ///< ssh ended; detail holds its stderr
    NotDocker,            ///< somebody answers, but it is no Docker Engine API
    Malformed,            ///< an answer or a file that cannot be read; detail says where
    TooLarge,             ///< beyond a stated limit
    EngineTooOld,         ///< the engine's newest API is older than our oldest
    EngineTooNew,         ///< the engine's oldest API is newer than our newest
    EngineRefused,        ///< HTTP 4xx; what holds the engine's own words
    EngineFailed,         ///< HTTP 5xx; what holds the engine's own words
    FormatTooNew,         ///< a file written by a newer Bulkhead
    Io,                   ///< reading or writing a file failed
    NoSpace,              ///< no space left on the device
    Invalid,              ///< an argument of the person that cannot be used
    Unavailable,          ///< not available on this host; what says why
};

/// An error as it travels between rooms: nothing throws across them.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString what;   ///< one line in the words of whoever refused (engine, kernel, TLS library), or our own
    QString detail; ///< everything else worth one click: raw answer, stderr, position; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = std::expected<T, Error>;

} // namespace bulkhead
