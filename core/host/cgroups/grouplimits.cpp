// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/grouplimits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct GroupLimitsText {
    Q_DECLARE_TR_FUNCTIONS(GroupLimits)
};

constexpr int LargestCpu = 8191; // NR_CPUS of the largest kernels
constexpr double LargestLimit = 9.2e18;

Error invalid(const QString &what, const QString &text)
{
    return {ErrorKind::Invalid, what, text};
}

bool isNoLimit(const QString &text)
{
    return text.compare("max"_L1, Qt::CaseInsensitive) == 0 || text.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<int> cpuNumber(QStringView text)
{
    const bool isDigits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = text.toInt(&ok);
    return isDigits && ok && number <= LargestCpu ? std::optional(number) : std::nullopt;
}

double unitFactor(QStringView unit)
{
    constexpr std::array Letters{u'k', u'm', u'g', u't'};
    if (unit.isEmpty())
        return 1;
    const auto found = std::ranges::find(Letters, unit.front().toLower().unicode());
    return found == Letters.end() ? 1 : std::pow(1024.0, double(found - Letters.begin()) + 1);
}

} // namespace

Result<QString> parseCpuList(const QString &text)
{
    QStringList parts;
    for (const QString &raw : text.split(u',')) {
        const QString part = raw.trimmed();
        const QStringList ends = part.split(u'-');
        const auto first = cpuNumber(ends.constFirst().trimmed());
        const auto last = ends.size() == 2 ? cpuNumber(ends[1].trimmed()) : first;
        if (!first || !last || ends.size() > 2)
            return std::unexpected(invalid(GroupLimitsText::tr("A list of numbers is expected, such as 0-3 or 0,2."), text));
        if (*first > *last)
            return std::unexpected(invalid(GroupLimitsText::tr("The range %1 runs backwards.").arg(part), text));
        parts += ends.size() == 2 ? u"%1-%2"_s.arg(*first).arg(*last) : QString::number(*first);
    }
    return parts.join(u',');
}

Result<CgroupValue> parseMemoryLimit(const QString &text, quint64 hostMemory)
{
    const QString word = text.trimmed();
    if (isNoLimit(word))
        return CgroupValue::noLimit();
    static const QRegularExpression form(u"^(\\d{1,19}(?:[.,]\\d{1,6})?)\\s*(%|[kmgt]?(?:i?b)?)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return std::unexpected(
            invalid(GroupLimitsText::tr("An amount of memory is expected, such as 256M, 1.5G or 50 %."), text));
    const double number = match.captured(1).replace(u',', u'.').toDouble();
    double bytes = 0;
    if (match.capturedView(2) == "%"_L1) {
        if (number > 100)
            return std::unexpected(invalid(GroupLimitsText::tr("More than 100 % of the host's memory."), text));
        if (hostMemory == 0)
            return std::unexpected(invalid(GroupLimitsText::tr("The host's memory is not known: give an amount."), text));
        bytes = number / 100 * double(hostMemory);
    } else {
        bytes = number * unitFactor(match.capturedView(2));
    }
    if (bytes < 1 || bytes > LargestLimit)
        return std::unexpected(invalid(GroupLimitsText::tr("The amount must be at least one byte and less than 8 EiB."), text));
    return CgroupValue::of(quint64(bytes));
}

Result<CgroupValue> parsePidsLimit(const QString &text)
{
    const QString word = text.trimmed();
    if (isNoLimit(word))
        return CgroupValue::noLimit();
    static const QRegularExpression form(u"^\\d{1,7}$"_s);
    // pid_max is at most 2^22, proc_sys_kernel(5)
    const int number = form.match(word).hasMatch() ? word.toInt() : -1;
    if (number < 0 || number > 4'194'304)
        return std::unexpected(invalid(GroupLimitsText::tr("A number of processes up to 4194304 is expected, or max."), text));
    return CgroupValue::of(quint64(number));
}

Result<QString> checkedGroupPath(const QString &path)
{
    if (path == "/"_L1)
        return path;
    const auto refuse = [&](const QString &what) { return std::unexpected(invalid(what, path)); };
    if (!path.startsWith(u'/'))
        return refuse(GroupLimitsText::tr("A group's path begins with a slash."));
    QString checked = path;
    if (checked.endsWith(u'/'))
        checked.chop(1);
    if (checked.toUtf8().size() > 4000)
        return refuse(GroupLimitsText::tr("The group's path is too long."));
    for (const QString &part : checked.mid(1).split(u'/')) {
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1)
            return refuse(GroupLimitsText::tr("A group's path has no empty part and neither . nor .."));
        if (part.toUtf8().size() > 255)
            return refuse(GroupLimitsText::tr("A group's name has at most 255 bytes."));
        if (part.startsWith("cgroup."_L1))
            return refuse(GroupLimitsText::tr("Names that begin with cgroup. are the kernel's own."));
        if (std::ranges::any_of(part, [](QChar c) { return c < u' ' || c == QChar(0x7f); }))
            return refuse(GroupLimitsText::tr("A group's name has no control characters."));
    }
    return checked;
}

} // namespace bulkhead::host
