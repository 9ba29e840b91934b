// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixcell.h"

namespace bulkhead::ui {

using capability::Capability;
using capability::ProcessCapabilities;

Held heldIn(const ProcessCapabilities &sets, Capability capability)
{
    Held held{.holding = Holding::Absent, .bounding = sets.bounding.contains(capability)};
    if (sets.effective.contains(capability))
        held.holding = Holding::Effective;
    else if (sets.permitted.contains(capability))
        held.holding = Holding::Permitted;
    else if (sets.inheritable.contains(capability) || sets.ambient.contains(capability))
        held.holding = Holding::Inheritable;
    else if (held.bounding)
        held.holding = Holding::Bounding;
    return held;
}

bool MatrixCell::otherProcessHoldsMore() const
{
    return observed && observedFirst && observed->holding > observedFirst->holding;
}

namespace {

std::optional<Held> heldWhereKnown(const std::optional<ProcessCapabilities> &sets, Capability capability)
{
    return sets ? std::optional(heldIn(*sets, capability)) : std::nullopt;
}

/// What is known of the kernel's side where only the permitted set was seen.
Held completedByPrediction(bool isPermitted, const std::optional<Held> &predicted)
{
    if (!predicted)
        return isPermitted ? Held{.holding = Holding::Permitted} : Held{};
    Held held = *predicted;
    if (isPermitted && held.holding < Holding::Permitted)
        held.holding = Holding::Permitted;
    else if (!isPermitted && (held.holding >= Holding::Permitted || held.holding == Holding::Unknown))
        held.holding = held.bounding ? Holding::Bounding : Holding::Absent;
    return held;
}

Mismatch mismatchBetween(const Held &predicted, const Held &observed)
{
    if (observed == predicted)
        return Mismatch::None;
    if (predicted.holding == Holding::Unknown && observed.bounding == predicted.bounding)
        return Mismatch::None;
    if (predicted.holding == Holding::Unknown)
        return Mismatch::ObservedLess;
    // with the same holding the bounding bit decides
    if (observed.holding != predicted.holding)
        return observed.holding > predicted.holding ? Mismatch::ObservedMore : Mismatch::ObservedLess;
    return observed.bounding ? Mismatch::ObservedMore : Mismatch::ObservedLess;
}

} // namespace

MatrixCell matrixCell(const CellSources &sources, Capability capability, CellView view)
{
    MatrixCell cell;
    cell.predicted = heldWhereKnown(sources.predicted, capability);
    if (cell.predicted && !sources.predictedUserIsKnown && cell.predicted->bounding
        && cell.predicted->holding < Holding::Effective)
        cell.predicted->holding = Holding::Unknown;
    cell.observedFirst = heldWhereKnown(sources.observedFirst, capability);
    cell.observed = sources.observedAny ? heldWhereKnown(sources.observedAny, capability) : cell.observedFirst;
    if (!cell.observed && sources.observedPermitted)
        cell.observed = completedByPrediction(sources.observedPermitted->contains(capability), cell.predicted);
    if (cell.predicted && cell.observed) {
        cell.mismatch = mismatchBetween(*cell.predicted, *cell.observed);
        // the union of all processes may equal the prediction while the first process, which was predicted, does not
        if (cell.mismatch == Mismatch::None && cell.observedFirst)
            cell.mismatch = mismatchBetween(*cell.predicted, *cell.observedFirst);
    }
    const bool wantsObserved = view == CellView::Observed || (view == CellView::Both && cell.observed);
    cell.shownIsObserved = wantsObserved && cell.observed.has_value();
    cell.shown = (wantsObserved ? cell.observed : cell.predicted).value_or(Held{});
    return cell;
}

Difference differenceBetween(const Held &cell, const Held &baseline)
{
    if (cell.holding == Holding::Unknown || baseline.holding == Holding::Unknown || cell == baseline)
        return Difference::None;
    if (cell.holding != baseline.holding)
        return cell.holding > baseline.holding ? Difference::More : Difference::Less;
    return cell.bounding ? Difference::More : Difference::Less;
}

} // namespace bulkhead::ui
