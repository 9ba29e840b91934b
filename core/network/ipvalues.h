// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

// Names, addresses and prefixes that a person gives, checked. Pure; the agent checks them again with the same functions.
// Every error is Invalid and says what is wrong.
namespace bulkhead::network {

/// An IPv4 or IPv6 address, as the kernel takes it: 4 or 16 bytes in network order.
class IpAddress
{
public:
    IpAddress() = default;
    /// From a message of the kernel: empty where it is neither 4 nor 16 bytes.
    [[nodiscard]] static IpAddress fromBytes(QByteArrayView bytes);
    /// As inet_pton(3) reads it, so no "10.1" and no leading zeros; no zone ("%eth0").
    [[nodiscard]] static Result<IpAddress> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] int family() const; ///< 4 or 6; 0 when empty
    [[nodiscard]] int bits() const { return int(m_bytes.size()) * 8; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString toString() const;
    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    QByteArray m_bytes;
};

/// "10.0.0.1/24": an address of an interface, or with no host bits the destination of a route.
struct IpPrefix {
    IpAddress address;
    int length = 0;

    /// An address without a length is refused: which one was meant is a guess that has locked people out.
    [[nodiscard]] static Result<IpPrefix> parse(const QString &text);
    [[nodiscard]] bool hasHostBits() const;
    [[nodiscard]] QString toString() const;
    friend bool operator==(const IpPrefix &, const IpPrefix &) = default;
};

/// An interface's name: 1 to 15 bytes, no blanks, no '/', ':' or '%', not "." or ".." (dev_valid_name of the kernel), and no '-'
/// at the start, which a tool would take for an option.
[[nodiscard]] Result<QString> checkInterfaceName(const QString &name);
/// A name below /run/netns: 1 to 255 bytes, no '/', no control characters, not "." or "..", no '-' at the start.
[[nodiscard]] Result<QString> checkNamespaceName(const QString &name);
/// "02:42:ac:11:00:02", six bytes, neither a group's nor all zeros; in lower case.
[[nodiscard]] Result<QString> checkMac(const QString &mac);

/// "02:42:ac:11:00:02" of a hardware address of any length.
[[nodiscard]] QString macText(QByteArrayView bytes);

} // namespace bulkhead::network
