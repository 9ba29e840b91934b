// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capability/capabilityset.h"

#include <sys/capability.h>

#include <QHash>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace bulkhead::capability {

namespace {

constexpr int Bits = 64;
constexpr int MaximumTextLength = 64 * 1024;

struct CapFree {
    void operator()(void *pointer) const { cap_free(pointer); }
};
template<typename T>
using CapPtr = std::unique_ptr<T, CapFree>;
using CapState = CapPtr<std::remove_pointer_t<cap_t>>;

std::unexpected<Error> malformedCapabilities(ErrorKind kind, const QString &what)
{
    return std::unexpected(Error{kind, what, {}});
}

/// "CAP_41" … "CAP_63": the spelling of bits that this program has no name for.
std::optional<Capability> numberedCapability(QStringView digits)
{
    if (digits.size() != 2)
        return {};
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber || number < KnownCapabilities || number >= Bits)
        return {};
    return static_cast<Capability>(number);
}

const QHash<QString, Capability> &capabilitiesByName()
{
    static const auto table = [] {
        QHash<QString, Capability> names;
        for (int number = 0; number < KnownCapabilities; ++number)
            names.insert(capabilityName(static_cast<Capability>(number)), static_cast<Capability>(number));
        return names;
    }();
    return table;
}

} // namespace

QString capabilityName(Capability capability)
{
    static const auto names = [] {
        QStringList list;
        for (int number = 0; number < Bits; ++number) {
            // libcap's own table, but only as far as this program knows: a newer libcap must not change what "CAP_41" means
            const CapPtr<char> name(number < KnownCapabilities ? cap_to_name(number) : nullptr);
            const bool isNamed = name && qstrncmp(name.get(), "cap_", 4) == 0;
            list << (isNamed ? QString::fromLatin1(name.get()).toUpper() : u"CAP_%1"_s.arg(number));
        }
        return list;
    }();
    return names.at(quint8(capability) % Bits);
}

Result<Capability> capabilityFromName(QStringView name)
{
    const auto unknown = [&] { return malformedCapabilities(ErrorKind::Invalid, u"unknown capability: \"%1\""_s.arg(name)); };
    // ASCII only: Unicode upper-casing would take the dotless i for an I
    if (!std::ranges::all_of(name, [](QChar c) { return c.unicode() < 128; }))
        return unknown();
    QString upper = name.toString().toUpper();
    if (!upper.startsWith("CAP_"_L1))
        upper.prepend("CAP_"_L1);
    if (const auto known = capabilitiesByName().constFind(upper); known != capabilitiesByName().cend())
        return *known;
    if (const auto numbered = numberedCapability(QStringView(upper).sliced(4)))
        return *numbered;
    return unknown();
}

Result<CapabilitySet> CapabilitySet::fromHex(QStringView text)
{
    QStringView digits = text;
    if (digits.startsWith("0x"_L1, Qt::CaseInsensitive))
        digits = digits.sliced(2);
    quint64 mask = 0;
    for (const QChar c : digits) {
        const char16_t u = c.unicode();
        const int digit = u >= u'0' && u <= u'9'   ? u - u'0'
                          : u >= u'a' && u <= u'f' ? u - u'a' + 10
                          : u >= u'A' && u <= u'F' ? u - u'A' + 10
                                                   : -1;
        if (digit < 0 || digits.size() > 16)
            return malformedCapabilities(ErrorKind::Malformed, u"not a capability mask: \"%1\""_s.arg(text.left(80)));
        mask = (mask << 4) | quint64(digit);
    }
    if (digits.isEmpty())
        return malformedCapabilities(ErrorKind::Malformed, u"not a capability mask: \"%1\""_s.arg(text.left(80)));
    return CapabilitySet(mask);
}

Result<CapabilitySet> CapabilitySet::fromList(QStringView text)
{
    CapabilitySet set;
    qsizetype start = 0;
    const auto isSeparator = [](QChar c) { return c == u',' || c.isSpace(); };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSeparator(text[i]))
            continue;
        const QStringView word = text.sliced(start, i - start);
        start = i + 1;
        if (word.isEmpty() || word.compare("none"_L1, Qt::CaseInsensitive) == 0)
            continue;
        if (word.compare("all"_L1, Qt::CaseInsensitive) == 0) {
            set = set | allUpTo(KnownCapabilities - 1);
            continue;
        }
        const auto capability = capabilityFromName(word);
        if (!capability)
            return std::unexpected(capability.error());
        set.insert(*capability);
    }
    return set;
}

Result<CapabilitySet> CapabilitySet::fromText(const QString &text)
{
    const auto malformed = [&] {
        return malformedCapabilities(ErrorKind::Malformed, u"not libcap's text form: \"%1\""_s.arg(QStringView(text).left(80)));
    };
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() > 0 && c.unicode() < 128; });
    if (!isPlain || text.size() > MaximumTextLength)
        return malformed();
    const CapState state(cap_from_text(text.toLatin1().constData()));
    if (!state)
        return malformed();
    CapabilitySet set;
    for (int number = 0; number < Bits; ++number) {
        cap_flag_value_t value = CAP_CLEAR;
        if (cap_get_flag(state.get(), number, CAP_EFFECTIVE, &value) == 0 && value == CAP_SET)
            set.insert(static_cast<Capability>(number));
    }
    return set;
}

QString CapabilitySet::toHex() const
{
    return QString::number(m_mask, 16).rightJustified(16, u'0');
}

QStringList CapabilitySet::toNames() const
{
    QStringList names;
    for (int number = 0; number < Bits; ++number) {
        if (contains(static_cast<Capability>(number)))
            names << capabilityName(static_cast<Capability>(number));
    }
    return names;
}

QString CapabilitySet::toText() const
{
    const CapState state(cap_init());
    for (int number = 0; state && number < Bits; ++number) {
        if (!contains(static_cast<Capability>(number)))
            continue;
        const cap_value_t value = number;
        cap_set_flag(state.get(), CAP_EFFECTIVE, 1, &value, CAP_SET);
        cap_set_flag(state.get(), CAP_PERMITTED, 1, &value, CAP_SET);
    }
    const CapPtr<char> text(state ? cap_to_text(state.get(), nullptr) : nullptr);
    return text ? QString::fromLatin1(text.get()) : QString();
}

} // namespace bulkhead::capability
