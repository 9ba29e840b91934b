// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <cstring>
#include <linux/netlink.h>
#include <netlink/attr.h>
#include <netlink/msg.h>

// The attributes of a netlink message; a length that does not fit reads as absent. Internal to the room.
namespace bulkhead::network {

/// Attributes 0 to Most by number; null where absent.
template<int Most>
class Attributes
{
public:
    /// Those behind the fixed part of `fixedSize` bytes of a message.
    Attributes(const nlmsghdr *header, int fixedSize)
    {
        m_isValid = nlmsg_parse(const_cast<nlmsghdr *>(header), fixedSize, m_all.data(), Most, nullptr) >= 0;
    }
    /// Those within an attribute.
    explicit Attributes(nlattr *nest) { m_isValid = nest && nla_parse_nested(m_all.data(), Most, nest, nullptr) >= 0; }

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] nlattr *operator[](int type) const { return m_all[std::size_t(type)]; }

    [[nodiscard]] QByteArrayView bytes(int type) const
    {
        nlattr *found = m_all[std::size_t(type)];
        return found ? QByteArrayView(static_cast<const char *>(nla_data(found)), nla_len(found)) : QByteArrayView();
    }
    [[nodiscard]] QString text(int type) const
    {
        const QByteArrayView all = bytes(type);
        const qsizetype end = all.indexOf('\0');
        return QString::fromUtf8(end < 0 ? all : all.first(end));
    }
    template<typename Number>
    [[nodiscard]] Number number(int type, Number otherwise = {}) const
    {
        const QByteArrayView all = bytes(type);
        if (all.size() < qsizetype(sizeof(Number)))
            return otherwise;
        Number value;
        std::memcpy(&value, all.data(), sizeof value);
        return value;
    }

private:
    std::array<nlattr *, Most + 1> m_all{};
    bool m_isValid = false;
};

/// The fixed part of a message; absent where the message is shorter.
template<typename Fixed>
[[nodiscard]] std::optional<Fixed> fixedPart(const nlmsghdr *header)
{
    if (nlmsg_datalen(header) < int(sizeof(Fixed)))
        return std::nullopt;
    Fixed part;
    std::memcpy(&part, nlmsg_data(header), sizeof part);
    return part;
}

} // namespace bulkhead::network
