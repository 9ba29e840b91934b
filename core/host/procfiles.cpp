// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/procfiles.h"

using namespace Qt::StringLiterals;

namespace bulkhead::host {

using capability::CapabilitySet;
using capability::ProcessCapabilities;

namespace {

template<typename Number>
std::optional<Number> numberOf(QByteArrayView text)
{
    bool ok = false;
    const qlonglong number = text.trimmed().toLongLong(&ok);
    if (!ok || number < 0 || number > qlonglong(std::numeric_limits<Number>::max()))
        return std::nullopt;
    return Number(number);
}

template<typename Visit>
void forEachLine(QByteArrayView text, Visit visit)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        visit(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
}

// The kernel prints 16 hexadecimal digits.
std::optional<CapabilitySet> setOf(QByteArrayView text)
{
    bool ok = false;
    const quint64 mask = text.trimmed().toULongLong(&ok, 16);
    return ok ? std::optional(CapabilitySet(mask)) : std::nullopt;
}

struct CapabilityLine {
    QByteArrayView key;
    CapabilitySet ProcessCapabilities::*set;
};
constexpr std::array CapabilityLines{
    CapabilityLine{"CapInh", &ProcessCapabilities::inheritable}, CapabilityLine{"CapPrm", &ProcessCapabilities::permitted},
    CapabilityLine{"CapEff", &ProcessCapabilities::effective}, CapabilityLine{"CapBnd", &ProcessCapabilities::bounding},
    CapabilityLine{"CapAmb", &ProcessCapabilities::ambient}};

SeccompMode seccompModeOf(QByteArrayView text)
{
    const auto mode = numberOf<quint8>(text);
    return mode && *mode <= quint8(SeccompMode::Filter) ? SeccompMode(*mode) : SeccompMode::Unknown;
}

// Of "real effective saved filesystem".
std::optional<quint32> userIdOf(QByteArrayView ids, qsizetype index)
{
    const QList<QByteArray> words = ids.toByteArray().simplified().split(' ');
    return index < words.size() ? numberOf<quint32>(words[index]) : std::nullopt;
}

} // namespace

Result<ProcessStatus> parseProcessStatus(QByteArrayView status)
{
    ProcessStatus result;
    ProcessCapabilities sets;
    unsigned seenSets = 0;
    forEachLine(status, [&](QByteArrayView line) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return;
        const QByteArrayView key = line.first(colon), value = line.sliced(colon + 1).trimmed();
        if (key == "Name")
            result.name = QString::fromUtf8(value);
        else if (key == "Pid")
            result.pid = numberOf<qint64>(value);
        else if (key == "PPid")
            result.parentPid = numberOf<qint64>(value);
        else if (key == "Uid") {
            result.uid = userIdOf(value, 0);
            result.effectiveUid = userIdOf(value, 1);
        } else if (key == "NoNewPrivs" && (value == "0" || value == "1"))
            result.noNewPrivileges = value == "1";
        else if (key == "Seccomp")
            result.seccomp = seccompModeOf(value);
        for (std::size_t i = 0; i < CapabilityLines.size(); ++i) {
            const auto set = key == CapabilityLines[i].key ? setOf(value) : std::nullopt;
            if (!set)
                continue;
            sets.*CapabilityLines[i].set = *set;
            seenSets |= 1u << i;
        }
    });
    if (!result.pid)
        return std::unexpected(Error{ErrorKind::Malformed, u"no Pid line in the status of a process"_s, {}});
    if (seenSets == (1u << CapabilityLines.size()) - 1)
        result.capabilities = sets;
    return result;
}

std::optional<qint64> parseStartTime(QByteArrayView stat)
{
    // the name ends at the last bracket, whatever is in it; field 3 follows
    const qsizetype end = stat.lastIndexOf(')');
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> fields = stat.sliced(end + 1).toByteArray().simplified().split(' ');
    return fields.size() > 19 ? numberOf<qint64>(fields[19]) : std::nullopt;
}

QStringList parseArguments(QByteArrayView cmdline)
{
    while (cmdline.endsWith('\0'))
        cmdline.chop(1);
    if (cmdline.isEmpty())
        return {};
    return QString::fromUtf8(cmdline).split(QChar(u'\0'));
}

QList<CgroupMembership> parseCgroups(QByteArrayView cgroups)
{
    QList<CgroupMembership> result;
    forEachLine(cgroups, [&](QByteArrayView line) {
        const qsizetype first = line.indexOf(':');
        const qsizetype second = first < 0 ? -1 : line.indexOf(':', first + 1);
        if (second > 0)
            result.append(
                {QString::fromUtf8(line.sliced(first + 1, second - first - 1)), QString::fromUtf8(line.sliced(second + 1))});
    });
    return result;
}

QString containerGroup(const QString &path, QStringView containerId)
{
    if (containerId.size() != 64)
        return {};
    qsizetype start = 0;
    while (start < path.size()) {
        qsizetype end = path.indexOf(u'/', start + 1);
        if (end < 0)
            end = path.size();
        if (QStringView(path).sliced(start, end - start).contains(containerId))
            return path.left(end);
        start = end;
    }
    return {};
}

} // namespace bulkhead::host
