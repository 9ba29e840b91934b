// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

struct SeccompConditions {
    Q_DECLARE_TR_FUNCTIONS(SeccompConditions)
};

struct ComparisonRow {
    Comparison comparison;
    QLatin1StringView name;
    QStringView sign;
};
constexpr std::array<ComparisonRow, 7> ComparisonRows{{
    {Comparison::NotEqual, "SCMP_CMP_NE"_L1, u"≠"},
    {Comparison::Less, "SCMP_CMP_LT"_L1, u"<"},
    {Comparison::LessOrEqual, "SCMP_CMP_LE"_L1, u"≤"},
    {Comparison::Equal, "SCMP_CMP_EQ"_L1, u"="},
    {Comparison::GreaterOrEqual, "SCMP_CMP_GE"_L1, u"≥"},
    {Comparison::Greater, "SCMP_CMP_GT"_L1, u">"},
    {Comparison::MaskedEqual, "SCMP_CMP_MASKED_EQ"_L1, u"&"},
}};

constexpr quint64 DecimalUpTo = 4096; // larger ones are flags more often than counts

QString numberText(quint64 value)
{
    return value < DecimalUpTo ? QString::number(value) : u"0x"_s + QString::number(value, 16);
}

Error badKernel(QStringView text, QStringView why)
{
    return {ErrorKind::Malformed, u"invalid kernel version \"%1\": %2"_s.arg(text, why), {}};
}

} // namespace

QString comparisonName(Comparison comparison)
{
    return ComparisonRows[quint8(comparison)].name;
}

std::optional<Comparison> comparisonFromName(QStringView name)
{
    const auto found = std::ranges::find_if(ComparisonRows, [name](const ComparisonRow &row) { return row.name == name; });
    return found == ComparisonRows.end() ? std::nullopt : std::optional(found->comparison);
}

QString comparisonSign(Comparison comparison)
{
    return ComparisonRows[quint8(comparison)].sign.toString();
}

bool Argument::matches(quint64 argument) const
{
    switch (comparison) {
    case Comparison::NotEqual: return argument != value;
    case Comparison::Less: return argument < value;
    case Comparison::LessOrEqual: return argument <= value;
    case Comparison::Equal: return argument == value;
    case Comparison::GreaterOrEqual: return argument >= value;
    case Comparison::Greater: return argument > value;
    case Comparison::MaskedEqual:
        // bits of valueTwo outside of the mask are dropped by libseccomp, or nothing could ever match
        return (argument & value) == (valueTwo & value);
    }
    return false;
}

bool Argument::sameAs(const Argument &other) const
{
    if (index != other.index || comparison != other.comparison || value != other.value)
        return false;
    return comparison != Comparison::MaskedEqual || (valueTwo & value) == (other.valueTwo & value);
}

QString Argument::text() const
{
    if (comparison == Comparison::MaskedEqual)
        return u"arg %1 & %2 = %3"_s.arg(QString::number(index), numberText(value), numberText(valueTwo));
    return u"arg %1 %2 %3"_s.arg(QString::number(index), comparisonSign(comparison), numberText(value));
}

QString conditionsText(const QList<Argument> &conditions)
{
    QStringList texts;
    for (const Argument &condition : conditions)
        texts << condition.text();
    return texts.join(SeccompConditions::tr(" and "));
}

bool Rule::saysSameAs(const Rule &other) const
{
    const auto sameFilter = [](const Filter &a, const Filter &b) {
        return a.caps == b.caps && a.arches == b.arches && a.minKernel == b.minKernel;
    };
    return action.meansSameAs(other.action) && sameFilter(includes, other.includes) && sameFilter(excludes, other.excludes)
           && std::ranges::equal(args, other.args, [](const Argument &a, const Argument &b) { return a.sameAs(b); });
}

Result<KernelVersion> KernelVersion::fromProfile(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 2)
        return std::unexpected(badKernel(text, u"expected \"<kernel>.<major>\""));
    std::array<int, 2> numbers{};
    for (int i = 0; i < 2; ++i) {
        bool isNumber = false;
        numbers.at(i) = parts.at(i).toUShort(&isNumber);
        const bool isPlain = std::ranges::all_of(parts.at(i), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber || !isPlain || numbers.at(i) > 255)
            return std::unexpected(badKernel(text, u"expected two numbers of at most 255"));
    }
    if (numbers[0] == 0 && numbers[1] == 0)
        return std::unexpected(badKernel(text, u"0.0 is no kernel"));
    return KernelVersion{numbers[0], numbers[1]};
}

Result<KernelVersion> KernelVersion::fromRelease(QStringView release)
{
    const auto digits = [&release] {
        qsizetype length = 0;
        while (length < release.size() && release.at(length) >= u'0' && release.at(length) <= u'9')
            ++length;
        const QStringView found = release.first(length);
        release = release.sliced(length);
        return found;
    };
    const QStringView whole = release;
    const QStringView kernel = digits();
    const bool hasDot = release.startsWith(u'.');
    if (hasDot)
        release = release.sliced(1);
    const QStringView major = digits();
    bool fits = false;
    bool majorFits = false;
    const KernelVersion version{int(kernel.toUShort(&fits)), int(major.toUShort(&majorFits))};
    if (!hasDot || !fits || !majorFits)
        return std::unexpected(badKernel(whole, u"expected \"6.12…\""));
    return version;
}

QString KernelVersion::toString() const
{
    return u"%1.%2"_s.arg(kernel).arg(major);
}

} // namespace bulkhead::seccomp
