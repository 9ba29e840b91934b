// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/resolution.h"
#include "core/snapshot/containercapabilities.h"
#include "ui/capabilities/matrixcell.h"

namespace bulkhead::ui {

/// Names a column of the matrix for good: in the settings, as baseline, over restarts of the container.
struct ColumnKey {
    enum class Kind : quint8 { Default, Privileged, Whitelist, Pasted, Container };
    Kind kind = Kind::Default;
    QString container{}; ///< its name; only for Container

    [[nodiscard]] QString toString() const; ///< "default", "container:web1"
    [[nodiscard]] static std::optional<ColumnKey> fromString(QStringView text);
    friend bool operator==(const ColumnKey &, const ColumnKey &) = default;
};

/// One column: a policy, a pasted `docker run` line or a container, with everything that its cells are made of.
struct MatrixColumn {
    using Kind = ColumnKey::Kind;

    Kind kind = Kind::Default;
    QString name;   ///< of a container, as the engine has it
    QString title;  ///< one line to show
    ContainerId id; ///< only for Container; empty until the container was seen
    bool gone = false;
    bool running = false;

    capability::CapabilityRequest configured;
    Result<capability::Resolution> predicted = std::unexpected(Error{});
    std::optional<capability::ProcessCapabilities> observed;
    std::optional<capability::ProcessCapabilities> observedAny;
    std::optional<capability::CapabilitySet> observedPermitted; ///< of all processes, where nothing but this set was seen
    std::optional<Error> observedReason;
    std::optional<bool> noNewPrivileges; ///< empty: not known
    bool inUserNamespace = false;        ///< root in it is not root of the host
    capability::CapabilitySet lacking;   ///< known capabilities that the engine does not have
    std::optional<Error> engineRefusal;  ///< Whitelist: what the engine would answer to its options

    [[nodiscard]] ColumnKey key() const { return {kind, name}; }
    [[nodiscard]] bool isContainer() const { return kind == Kind::Container; }
    [[nodiscard]] MatrixCell cell(capability::Capability capability, CellView view) const;
};

/// A foreign name without line breaks and control characters.
[[nodiscard]] QString oneLine(QString text);

[[nodiscard]] MatrixColumn defaultColumn(const capability::EngineRules &rules);
[[nodiscard]] MatrixColumn privilegedColumn(const capability::EngineRules &rules);
[[nodiscard]] MatrixColumn whitelistColumn(capability::CapabilitySet wanted, const capability::EngineRules &rules);
/// `line` is what the person pasted; an unreadable or refused one gives a column of unknown cells that says why.
[[nodiscard]] MatrixColumn pastedColumn(const QString &line, const capability::EngineRules &rules);
[[nodiscard]] MatrixColumn containerColumn(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot);
/// A remembered container that this engine does not have (yet).
[[nodiscard]] MatrixColumn goneColumn(const QString &name);

} // namespace bulkhead::ui
