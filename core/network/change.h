// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/namespacehandle.h"

#include <QJsonObject>
#include <QStringList>

// What can be changed, as values: checked, written as the command that does the same, and undone. Pure; applying is
// changeapply.h.
namespace bulkhead::network {

/// One step. Which members it needs is said at its kind; the others must be empty.
struct NetworkChange {
    enum class Kind : quint8 {
        CreateNamespace, ///< where (Named)
        DeleteNamespace, ///< where (Named)
        CreateVeth,      ///< where, interface; the peer in target
        DeleteInterface, ///< where, interface
        MoveInterface,   ///< where, interface, target
        AddAddress,      ///< where, interface, address
        RemoveAddress,   ///< where, interface, address
        SetUp,           ///< where, interface
        SetDown,         ///< where, interface
        AddRoute,        ///< where, destination; gateway or interface or both
        RemoveRoute,     ///< as AddRoute
    };
    Kind kind = Kind::CreateNamespace;
    NamespaceRef where; ///< the namespace that is changed
    QString interface{};
    QString peer{};        ///< the name of the other end
    NamespaceRef target{}; ///< the namespace that an end goes to
    QString address{};     ///< with its prefix length: "10.0.0.1/24"
    QString destination{}; ///< "10.1.0.0/16", "default"
    QString gateway{};

    friend bool operator==(const NetworkChange &, const NetworkChange &) = default;
};

/// The change with its texts normalised. Error Invalid with what is wrong with which member.
[[nodiscard]] Result<NetworkChange> checkChange(const NetworkChange &change);
/// Error Invalid where the namespace's name or process id cannot be one.
[[nodiscard]] Result<> checkNamespaceRef(const NamespaceRef &ref);

/// The words of the ip(8) command that does the same; in the namespace of a process with nsenter(1) before it.
[[nodiscard]] QStringList commandWords(const NetworkChange &change);
/// The words that run `command` in that namespace: "ip netns exec NAME …", "nsenter --target PID --net -- …", or itself.
[[nodiscard]] QStringList wordsIn(const NamespaceRef &ref, const QStringList &command);
/// Words as a line that any POSIX shell reads back as them.
[[nodiscard]] QString commandLine(const QStringList &words);

[[nodiscard]] QJsonObject toJson(const NetworkChange &change);
/// Errors Malformed (no such change), Invalid (checkChange).
[[nodiscard]] Result<NetworkChange> changeFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const NamespaceRef &ref);
[[nodiscard]] Result<NamespaceRef> namespaceRefFromJson(const QJsonObject &json);

} // namespace bulkhead::network
