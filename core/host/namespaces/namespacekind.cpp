// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/namespaces/namespacekind.h"

#include <sched.h>

#ifndef CLONE_NEWTIME // Linux 5.6
#define CLONE_NEWTIME 0x00000080
#endif

namespace bulkhead::host {

namespace {

struct NamespaceKindFacts {
    const char *file;
    int flag;
    quint64 initial;
    int initialSinceMajor, initialSinceMinor;
};

constexpr std::array<NamespaceKindFacts, NamespaceKindCount> KindFacts{{{"cgroup", CLONE_NEWCGROUP, 0xEFFFFFFB, 4, 6},
                                                                        {"ipc", CLONE_NEWIPC, 0xEFFFFFFF, 3, 8},
                                                                        {"mnt", CLONE_NEWNS, 0xEFFFFFF8, 6, 18},
                                                                        {"net", CLONE_NEWNET, 0xEFFFFFF9, 6, 18},
                                                                        {"pid", CLONE_NEWPID, 0xEFFFFFFC, 3, 8},
                                                                        {"time", CLONE_NEWTIME, 0xEFFFFFFA, 5, 6},
                                                                        {"user", CLONE_NEWUSER, 0xEFFFFFFD, 3, 8},
                                                                        {"uts", CLONE_NEWUTS, 0xEFFFFFFE, 3, 8}}};

} // namespace

const char *namespaceFile(NamespaceKind kind)
{
    return KindFacts[std::size_t(kind)].file;
}

std::optional<NamespaceKind> namespaceKindFromFile(QByteArrayView name)
{
    for (const NamespaceKind kind : AllNamespaceKinds) {
        if (name == QByteArrayView(namespaceFile(kind)))
            return kind;
    }
    return std::nullopt;
}

std::optional<NamespaceKind> namespaceKindFromFlag(int flag)
{
    for (const NamespaceKind kind : AllNamespaceKinds) {
        if (KindFacts[std::size_t(kind)].flag == flag)
            return kind;
    }
    return std::nullopt;
}

quint64 parseNamespaceLink(QByteArrayView link, NamespaceKind kind)
{
    const QByteArrayView name(namespaceFile(kind));
    if (link.size() < name.size() + 4 || !link.startsWith(name) || link[name.size()] != ':' || link[name.size() + 1] != '['
        || link.back() != ']')
        return 0;
    quint64 number = 0;
    const QByteArrayView digits = link.sliced(name.size() + 2).chopped(1);
    if (digits.size() > 19)
        return 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return 0;
        number = number * 10 + quint64(c - '0');
    }
    return number;
}

quint64 initialNamespace(NamespaceKind kind, int kernelMajor, int kernelMinor)
{
    const NamespaceKindFacts &facts = KindFacts[std::size_t(kind)];
    const bool isConstant = kernelMajor > facts.initialSinceMajor
                            || (kernelMajor == facts.initialSinceMajor && kernelMinor >= facts.initialSinceMinor);
    return isConstant ? facts.initial : 0;
}

} // namespace bulkhead::host
