// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/standouts.h"
#include "ui/widgets/theme.h"

#include <array>

namespace bulkhead::ui {

enum class ContainerColumn : quint8 {
    Name,
    Severity,
    State,
    User,
    Privileged,
    Capabilities,
    Seccomp,
    AppArmor,
    NoNewPrivileges,
    Network,
    ProcessNamespace,
    UserNamespace,
    Mounts,
    Image,
    Created,
    Id,
    Pid,
};
inline constexpr int ContainerColumns = int(ContainerColumn::Pid) + 1;

[[nodiscard]] QString containerColumnTitle(ContainerColumn column);
[[nodiscard]] QString containerColumnHelp(ContainerColumn column); ///< for the header's tooltip

/// One fact in a cell: what is shown, what it sorts by, and what it means.
struct ContainerCell {
    QString text{};
    QString key{};     ///< sorts by this after `number`; natural order, see naturalKey()
    qint64 number = 0; ///< sorts by this first
    std::optional<Tone> tone{};

    friend bool operator==(const ContainerCell &, const ContainerCell &) = default;
};

/// A row of the containers table, with all that painting, sorting and filtering reads. Made in a worker for many.
struct ContainerRow {
    snapshot::ContainerPtr entry;
    std::array<ContainerCell, ContainerColumns> cells;
    QString haystack; ///< case-folded: what the filter looks at
    bool running = false;
    std::optional<findings::Severity> severity;

    [[nodiscard]] const ContainerCell &cell(ContainerColumn column) const { return cells.at(size_t(column)); }
};

/// Pure; some tens of microseconds. `places` is hostPlaces() of the snapshot.
[[nodiscard]] ContainerRow containerRow(const snapshot::ContainerPtr &container, const snapshot::HostSnapshot &snapshot,
                                        const findings::HostPlaces &places);

/// Case-folded, numbers padded: comparing keys puts web2 before web10. A thousand times cheaper than QCollator for each compare.
[[nodiscard]] QString naturalKey(const QString &text);

[[nodiscard]] Tone toneOf(findings::Severity severity);
[[nodiscard]] Tone toneOf(const std::optional<findings::Severity> &severity); ///< Unknown where there is none
[[nodiscard]] QString severityWord(const std::optional<findings::Severity> &severity);
/// "running", "exited (137)"; with health where a check failed.
[[nodiscard]] ContainerCell stateCell(const snapshot::ContainerEntry &container);
[[nodiscard]] QString containerName(const snapshot::ContainerEntry &container); ///< the id where it has no name
/// "container web1" for "container:<id>", "own" for nothing, else the mode as the engine spells it.
[[nodiscard]] QString namespaceModeText(const QString &mode, const snapshot::HostSnapshot &snapshot);

} // namespace bulkhead::ui
