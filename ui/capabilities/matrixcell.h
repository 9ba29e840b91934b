// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/processcapabilities.h"

#include <QMetaType>

#include <optional>

namespace bulkhead::ui {

/// How strongly a process holds one capability, weakest first. The strongest that applies is painted.
enum class Holding : quint8 {
    Unknown,     ///< nobody could tell; with Held::bounding: at least in the bounding set
    Absent,      ///< in none of the five sets
    Bounding,    ///< bounding set only: a set-user-ID or file-capability program may still bring it
    Inheritable, ///< inheritable or ambient, not permitted: a file's inheritable capability brings it
    Permitted,   ///< permitted, not effective: the process switches it on by itself, capset(2)
    Effective,
};

/// The holding of one capability in one set of five.
struct Held {
    Holding holding = Holding::Unknown;
    bool bounding = false; ///< also in the bounding set

    friend bool operator==(const Held &, const Held &) = default;
};
[[nodiscard]] Held heldIn(const capability::ProcessCapabilities &sets, capability::Capability capability);

/// What the cells of containers show.
enum class CellView : quint8 {
    Both,      ///< observed where it is known, else predicted; the corner marks where they differ
    Predicted, ///< what the configuration gives
    Observed,  ///< only what the kernel showed
};

/// Predicted against observed; the observation of any process counts.
enum class Mismatch : quint8 { None, ObservedMore, ObservedLess };
/// A cell against the same row of the baseline column.
enum class Difference : quint8 { None, More, Less };

/// One cell: what is painted and what it is made of.
struct MatrixCell {
    Held shown;
    bool shownIsObserved = false;
    std::optional<Held> predicted; ///< empty: the prediction failed
    std::optional<Held> observed;  ///< of all processes together where they are known, else of the first
    std::optional<Held> observedFirst;
    Mismatch mismatch = Mismatch::None;
    Difference difference = Difference::None;
    bool unavailable = false; ///< the engine itself does not have this capability

    /// Another process of the container holds it more strongly than the first one.
    [[nodiscard]] bool otherProcessHoldsMore() const;
    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// What a column knows of one container, or of one policy.
struct CellSources {
    std::optional<capability::ProcessCapabilities> predicted{};
    /// False: the prediction took a user name that only the image resolves for a user other than root. Where the bounding set
    /// has a capability its effective set is then not known, and no observation contradicts it.
    bool predictedUserIsKnown = true;
    std::optional<capability::ProcessCapabilities> observedFirst{};
    std::optional<capability::ProcessCapabilities> observedAny{};
    /// Where ps told the permitted set alone, of all processes together: the other sets are then the predicted ones as far as it
    /// does not contradict them.
    std::optional<capability::CapabilitySet> observedPermitted{};
};
/// The cell without its difference, which needs the baseline.
[[nodiscard]] MatrixCell matrixCell(const CellSources &sources, capability::Capability capability, CellView view);
/// Unknown on either side is no difference: it is not known to be one.
[[nodiscard]] Difference differenceBetween(const Held &cell, const Held &baseline);

} // namespace bulkhead::ui

Q_DECLARE_METATYPE(bulkhead::ui::MatrixCell)
