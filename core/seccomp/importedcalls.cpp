// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importedcalls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

bool ImportedCall::isMaybeNotNeeded() const
{
    quint64 refused = 0;
    for (const ImportedError &error : errors) {
        if (error.name == "ENOSYS"_L1 || error.name == "EPERM"_L1)
            refused += error.count;
    }
    return count > 0 && refused == count;
}

QString ImportedCall::onlyError() const
{
    return isMaybeNotNeeded() && errors.size() == 1 ? errors.first().name : QString();
}

const ImportedCall *ImportedCalls::find(QStringView name) const
{
    const auto found = std::ranges::lower_bound(calls, name, {}, [](const ImportedCall &call) { return QStringView(call.name); });
    return found != calls.end() && found->name == name ? &*found : nullptr;
}

QStringList ImportedCalls::names() const
{
    QStringList names;
    names.reserve(calls.size());
    for (const ImportedCall &call : calls)
        names << call.name;
    return names;
}

int ImportTally::addFile(const QString &name)
{
    m_result.files << name;
    return int(m_result.files.size()) - 1;
}

void ImportTally::add(const ImportedCall &call)
{
    const auto known = m_indexOfName.constFind(call.name);
    if (known == m_indexOfName.cend()) {
        m_indexOfName.insert(call.name, m_result.calls.size());
        m_result.calls << call;
        return;
    }
    ImportedCall &sum = m_result.calls[*known];
    sum.origin = std::min(sum.origin, call.origin);
    // the table of strace -C counts what its lines have counted already
    if (call.origin == ImportOrigin::Summary && sum.count > 0 && sum.first.file == call.first.file)
        return;
    sum.count += call.count;
    sum.failed += call.failed;
    if (call.first < sum.first) {
        sum.first = call.first;
        sum.firstSeen = call.firstSeen;
    }
    if (call.last > sum.last) {
        sum.last = call.last;
        sum.lastSeen = call.lastSeen;
    }
    for (const ImportedError &error : call.errors) {
        const auto same = std::ranges::find(sum.errors, error.name, &ImportedError::name);
        if (same != sum.errors.end())
            same->count += error.count;
        else if (sum.errors.size() < ImportedCall::MostErrors)
            sum.errors << error;
    }
    sum.processes += call.processes;
    for (const qint64 pid : call.processIds) {
        if (sum.processIds.size() < ImportedCall::MostProcesses && !sum.processIds.contains(pid))
            sum.processIds << pid;
    }
    for (const QString &command : call.commands) {
        if (sum.commands.size() < ImportedCall::MostCommands && !sum.commands.contains(command))
            sum.commands << command;
    }
    for (const Arch arch : call.arches) {
        if (!sum.arches.contains(arch))
            sum.arches << arch;
    }
    sum.hasMoreArguments |= call.hasMoreArguments;
    for (const ImportedArgument &argument : call.arguments) {
        const auto same = std::ranges::find(sum.arguments, argument.text, &ImportedArgument::text);
        if (same != sum.arguments.end())
            same->count += argument.count;
        else if (sum.arguments.size() < ImportedCall::MostArguments)
            sum.arguments << argument;
        else
            sum.hasMoreArguments = true;
    }
}

void ImportTally::add(const ImportedCalls &calls)
{
    for (const ImportedCall &call : calls.calls)
        add(call);
    for (const ConditionalCall &call : calls.conditional)
        addConditional(call);
    for (const UnknownCall &call : calls.unknown)
        addUnknown(call.name, call.count, call.first);
    addLines(calls.lines, calls.ignoredLines);
    m_result.isCutShort |= calls.isCutShort;
    m_result.saw32Bit |= calls.saw32Bit;
}

void ImportTally::addUnknown(const QString &name, quint64 count, ImportedPlace first)
{
    const auto known = m_indexOfUnknown.constFind(name);
    if (known != m_indexOfUnknown.cend()) {
        m_result.unknown[*known].count += count;
    } else if (m_result.unknown.size() < MostUnknown) {
        m_indexOfUnknown.insert(name, m_result.unknown.size());
        m_result.unknown << UnknownCall{name, count, first};
    }
}

void ImportTally::addLines(quint64 lines, quint64 ignored)
{
    m_result.lines += lines;
    m_result.ignoredLines += ignored;
}

ImportedCalls ImportTally::take()
{
    for (ImportedCall &call : m_result.calls)
        std::ranges::stable_sort(call.errors, std::ranges::greater(), &ImportedError::count);
    std::ranges::sort(m_result.calls, {}, &ImportedCall::name);
    std::ranges::sort(m_result.unknown, {}, &UnknownCall::name);
    m_indexOfName.clear();
    m_indexOfUnknown.clear();
    return std::exchange(m_result, {});
}

} // namespace bulkhead::seccomp
