// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

// What both ends of the agent's connection agree on: JSON-RPC 2.0 in frames of four bytes length (big endian) and that many
// bytes.
namespace bulkhead::agent {

/// Told in hello; an agent speaks exactly one.
inline constexpr int ProtocolVersion = 1;
/// Bytes of one frame towards the agent. Longer ones end the connection: its client may be hostile.
inline constexpr qsizetype LargestRequest = 1024 * 1024;
/// Bytes of one frame from the agent; the client's memory is protected by it.
inline constexpr qsizetype LargestAnswer = 64 * 1024 * 1024;
/// Requests that an agent has in work at a time; more are answered with Busy.
inline constexpr qsizetype MostInWork = 64;

/// What a verb may do to the host. A group is what a person allows as a whole: one polkit action each.
enum class VerbGroup : quint8 { Reading, Changing };
[[nodiscard]] constexpr QLatin1StringView groupName(VerbGroup group)
{
    return group == VerbGroup::Reading ? QLatin1StringView("reading") : QLatin1StringView("changing");
}

/// The codes of JSON-RPC 2.0, section 5.1, and in the range that it leaves to servers our own.
enum class RpcCode : int {
    ParseError = -32700,
    InvalidRequest = -32600,
    UnknownVerb = -32601,
    BadArguments = -32602,
    Failed = -32000,       ///< the verb was run and says why it could not
    NoHello = -32001,      ///< hello comes first
    WrongVersion = -32002, ///< of the protocol
    Locked = -32003,       ///< a changing verb on a connection that is not unlocked
    NotAllowed = -32004,   ///< a changing verb, and the agent was started for reading only
    Busy = -32005,
    TooLarge = -32006, ///< a request or an answer beyond its limit
    Cancelled = -32800,
};

} // namespace bulkhead::agent
