// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/ipvalues.h"

#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <linux/if.h>

using namespace Qt::StringLiterals;

namespace bulkhead::network {

namespace {

std::unexpected<Error> invalidValue(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.isSurrogate() || c.isNull();
}

// What both kinds of names may not be.
Result<> checkName(const QString &name, qsizetype mostBytes)
{
    if (name.isEmpty())
        return invalidValue(u"a name is needed"_s);
    if (name.toUtf8().size() > mostBytes)
        return invalidValue(u"a name has at most %1 bytes"_s.arg(mostBytes));
    if (name == "."_L1 || name == ".."_L1)
        return invalidValue(u"“%1” is no name"_s.arg(name));
    if (name.startsWith(u'-'))
        return invalidValue(u"a name cannot start with “-”"_s);
    if (name.contains(u'/'))
        return invalidValue(u"a name cannot hold “/”"_s);
    if (std::ranges::any_of(name, isControl))
        return invalidValue(u"a name cannot hold control characters"_s);
    return {};
}

} // namespace

IpAddress IpAddress::fromBytes(QByteArrayView bytes)
{
    IpAddress address;
    if (bytes.size() == 4 || bytes.size() == 16)
        address.m_bytes = bytes.toByteArray();
    return address;
}

Result<IpAddress> IpAddress::parse(const QString &text)
{
    const bool six = text.contains(u':');
    std::array<char, sizeof(in6_addr)> bytes{};
    // inet_pton stops at a zero byte
    if (text.contains(QChar(u'\0')) || inet_pton(six ? AF_INET6 : AF_INET, text.toUtf8().constData(), bytes.data()) != 1)
        return invalidValue(u"“%1” is no IP address"_s.arg(text));
    return fromBytes({bytes.data(), six ? 16 : 4});
}

int IpAddress::family() const
{
    return m_bytes.isEmpty() ? 0 : m_bytes.size() == 4 ? 4 : 6;
}

QString IpAddress::toString() const
{
    if (m_bytes.isEmpty())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(family() == 4 ? AF_INET : AF_INET6, m_bytes.constData(), text.data(), socklen_t(text.size()));
    return QString::fromLatin1(text.data());
}

Result<IpPrefix> IpPrefix::parse(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return invalidValue(u"“%1” needs a prefix length, as in 10.0.0.1/24"_s.arg(text));
    const auto address = IpAddress::parse(text.left(slash));
    if (!address)
        return std::unexpected(address.error());
    const QString digits = text.sliced(slash + 1);
    bool isNumber = false;
    const int length = digits.toInt(&isNumber);
    const bool isPlain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !isPlain || length > address->bits())
        return invalidValue(u"“%1” is no prefix length of 0 to %2"_s.arg(digits).arg(address->bits()));
    return IpPrefix{*address, length};
}

bool IpPrefix::hasHostBits() const
{
    for (int bit = length; bit < address.bits(); ++bit) {
        if (quint8(address.bytes().at(bit / 8)) & (0x80u >> (bit % 8)))
            return true;
    }
    return false;
}

QString IpPrefix::toString() const
{
    return u"%1/%2"_s.arg(address.toString()).arg(length);
}

Result<QString> checkInterfaceName(const QString &name)
{
    if (const auto checked = checkName(name, IFNAMSIZ - 1); !checked)
        return std::unexpected(checked.error());
    const auto isForbidden = [](QChar c) { return c.isSpace() || c == u':' || c == u'%'; };
    if (std::ranges::any_of(name, isForbidden))
        return invalidValue(u"an interface's name cannot hold blanks, “:” or “%”"_s);
    return name;
}

Result<QString> checkNamespaceName(const QString &name)
{
    if (const auto checked = checkName(name, NAME_MAX); !checked)
        return std::unexpected(checked.error());
    return name;
}

Result<QString> checkMac(const QString &mac)
{
    const QStringList parts = mac.split(u':');
    const bool isWellFormed = parts.size() == 6 && std::ranges::all_of(parts, [](const QString &part) {
                                  return part.size() == 2 && std::ranges::all_of(part, [](QChar c) {
                                             return c.unicode() < 128 && isxdigit(c.unicode());
                                         });
                              });
    if (!isWellFormed)
        return invalidValue(u"“%1” is no hardware address as in 02:42:ac:11:00:02"_s.arg(mac));
    if (parts.first().toUInt(nullptr, 16) & 1u)
        return invalidValue(u"“%1” is the hardware address of a group"_s.arg(mac));
    if (mac == "00:00:00:00:00:00"_L1)
        return invalidValue(u"a hardware address cannot be all zeros"_s);
    return mac.toLower();
}

QString macText(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(':'));
}

} // namespace bulkhead::network
