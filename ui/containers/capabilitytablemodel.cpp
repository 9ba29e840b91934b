// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/capabilitytablemodel.h"

#include "core/capability/capabilitycatalogue.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::KnownCapabilities;

void CapabilityTableModel::setCapabilities(const snapshot::ContainerCapabilities &capabilities)
{
    m_capabilities = capabilities;
    rebuild();
}

void CapabilityTableModel::setShowAll(bool all)
{
    m_all = all;
    rebuild();
}

void CapabilityTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk()) {
        if (m_all || isWorthARow(info.capability))
            m_rows << info.capability;
    }
    for (int bit = KnownCapabilities; bit < 64; ++bit) {
        if (isWorthARow(Capability(bit)))
            m_rows << Capability(bit);
    }
    endResetModel();
}

bool CapabilityTableModel::isWorthARow(Capability capability) const
{
    using Rule = capability::Reason::Rule;
    const auto has = [capability](const capability::ProcessCapabilities &sets) {
        return (sets.bounding | sets.permitted | sets.inheritable | sets.ambient).contains(capability);
    };
    if (m_capabilities.observed && has(*m_capabilities.observed))
        return true;
    if (!m_capabilities.predicted)
        return false;
    if (has(m_capabilities.predicted->sets))
        return true;
    const auto &reasons = m_capabilities.predicted->reasons;
    const Rule rule = int(capability) < reasons.size() ? reasons.at(int(capability)).rule : Rule::NotDefault;
    return rule == Rule::DroppedByName || rule == Rule::DropBeatsAddAll || rule == Rule::NotAvailable;
}

bool CapabilityTableModel::differs(Capability capability) const
{
    return (m_capabilities.effectiveMismatch() | m_capabilities.boundingMismatch()).contains(capability);
}

QString CapabilityTableModel::text(Capability capability, int column) const
{
    switch (column) {
    case Name: return capability::capabilityName(capability);
    case Predicted: return m_capabilities.predicted ? membershipText(m_capabilities.predicted->sets, capability) : tr("unknown");
    case Observed:
        if (!m_capabilities.observed)
            return tr("unknown");
        return differs(capability) ? u"≠ %1"_s.arg(membershipText(*m_capabilities.observed, capability))
                                   : membershipText(*m_capabilities.observed, capability);
    case Reason:
        if (!m_capabilities.predicted || int(capability) >= KnownCapabilities)
            return {};
        return reasonText(m_capabilities.predicted->effectiveReason(capability));
    default: return {};
    }
}

QString CapabilityTableModel::toolTip(Capability capability, int column) const
{
    if (column != Name || int(capability) >= KnownCapabilities)
        return text(capability, column);
    const capability::CapabilityInfo &info = capability::capabilityInfo(capability);
    return u"%1\n%2"_s.arg(info.allows(), info.attackerGains());
}

QString CapabilityTableModel::explanation(int row) const
{
    const Capability capability = m_rows.at(row);
    const QString name = capability::capabilityName(capability);
    const QString why = text(capability, Reason);
    QStringList lines{why.isEmpty() ? name : tr("%1: %2.", "capability and why it is so").arg(name, why)};
    if (int(capability) < KnownCapabilities)
        lines << capability::capabilityInfo(capability).allows();
    return lines.join(u'\n');
}

int CapabilityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CapabilityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CapabilityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Capability capability = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(capability, index.column());
    case KeyRole: return capability::capabilityName(capability);
    case SortRole: // the first column in the order of risk
        return index.column() == Name ? QVariant(index.row()) : QVariant(text(capability, index.column()));
    case CopyRole: return index.column() == Name ? QVariant(capability::capabilityName(capability)) : QVariant{};
    case ToneRole: return index.column() == Observed && differs(capability) ? QVariant(int(Tone::High)) : QVariant{};
    case Qt::ToolTipRole: return toolTip(capability, index.column());
    default: return {};
    }
}

QVariant CapabilityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Name)
        return tr("Most dangerous first");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Capability");
    case Predicted: return tr("Predicted");
    case Observed: return tr("Observed");
    case Reason: return tr("Because");
    default: return {};
    }
}

QString membershipText(const capability::ProcessCapabilities &sets, Capability capability)
{
    QStringList words;
    if (sets.effective.contains(capability))
        words << CapabilityTableModel::tr("effective");
    else if (sets.permitted.contains(capability))
        words << CapabilityTableModel::tr("permitted");
    if (sets.inheritable.contains(capability))
        words << CapabilityTableModel::tr("inheritable");
    if (sets.ambient.contains(capability))
        words << CapabilityTableModel::tr("ambient");
    if (words.isEmpty() && sets.bounding.contains(capability))
        words << CapabilityTableModel::tr("bounding only");
    return words.isEmpty() ? u"—"_s : words.join(u", "_s);
}

QString reasonText(const capability::Reason &reason)
{
    using Rule = capability::Reason::Rule;
    QString field = u"%1 = \"%2\""_s.arg(reason.field, reason.value);
    switch (reason.rule) {
    case Rule::Default: return CapabilityTableModel::tr("in the engine's default list");
    case Rule::NotDefault: return CapabilityTableModel::tr("not in the default list, not asked for");
    case Rule::Privileged: return CapabilityTableModel::tr("HostConfig.Privileged = true gives all");
    case Rule::AddedByName: return field;
    case Rule::AddedByAll: return CapabilityTableModel::tr("%1 adds all").arg(field);
    case Rule::DroppedByName: return CapabilityTableModel::tr("%1 takes it away").arg(field);
    case Rule::DroppedByAll: return CapabilityTableModel::tr("%1 takes all away").arg(field);
    case Rule::AddBeatsDrop: return CapabilityTableModel::tr("%1 beats CapDrop").arg(field);
    case Rule::DropBeatsAddAll: return CapabilityTableModel::tr("%1 beats CapAdd ALL").arg(field);
    case Rule::NotAvailable: return CapabilityTableModel::tr("the engine does not have it itself");
    case Rule::UserNotRoot: break;
    }
    return CapabilityTableModel::tr("the user is not root: cleared when its program starts");
}

} // namespace bulkhead::ui
