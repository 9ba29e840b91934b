// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilitymatrixmodel.h"

#include "ui/capabilities/cellwords.h"

// What the model answers to views and screen readers.
namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;

int CapabilityMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CapabilityMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CapabilityMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RiskRole)
        return int(riskAt(index.row()));
    if (role == GoneRole)
        return column(index.column()).gone;
    const auto capability = capabilityAt(index.row());
    if (!capability)
        return {};
    const MatrixColumn &ofColumn = column(index.column());
    const MatrixCell &shown = cell(index.column(), *capability);
    switch (role) {
    case CellRole: return QVariant::fromValue(shown);
    case CapabilityRole: return int(*capability);
    case Qt::DisplayRole: return holdingWord(shown.shown.holding);
    case Qt::CheckStateRole:
        if (ofColumn.kind == Kind::Whitelist)
            return m_whitelist.contains(*capability) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole: return cellSentence(ofColumn, *capability, shown);
    case Qt::AccessibleDescriptionRole: return cellNotes(ofColumn, shown).join(u' ');
    case Qt::ToolTipRole: {
        const QStringList lines = QStringList{cellSentence(ofColumn, *capability, shown)} + cellNotes(ofColumn, shown);
        return u"<p>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', "</p><p>"_L1));
    }
    default: return {};
    }
}

QVariant CapabilityMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QVariant CapabilityMatrixModel::columnHeader(int section, int role) const
{
    const MatrixColumn &header = column(section);
    const auto count = effectiveCount(section);
    const QString sum = count ? tr("%n capability(s) effective", nullptr, *count) : tr("capabilities not known");
    switch (role) {
    case Qt::DisplayRole: return header.title;
    case GoneRole: return header.gone;
    case KindRole: return int(header.kind);
    case BaselineRole: return header.key() == m_baseline;
    case CountRole: return count ? QVariant(*count) : QVariant();
    case ObservedRole:
        return header.isContainer() && m_view != CellView::Predicted && (header.observed || header.observedPermitted);
    case Qt::AccessibleTextRole:
        return header.key() == m_baseline ? tr("%1, %2, baseline").arg(header.title, sum) : tr("%1, %2").arg(header.title, sum);
    case Qt::ToolTipRole: {
        QStringList lines{header.title, sum};
        if (header.gone)
            lines << tr("This container is gone.");
        lines += columnCaveats(header);
        return u"<p>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', "</p><p>"_L1));
    }
    default: return {};
    }
}

QVariant CapabilityMatrixModel::rowHeader(int section, int role) const
{
    const auto capability = capabilityAt(section);
    const QString group = capability::riskName(riskAt(section));
    if (role == RiskRole)
        return int(riskAt(section));
    if (!capability)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(group) : QVariant();
    const QString name = capability::capabilityName(*capability);
    const QString allows = capability::capabilityInfo(*capability).allows();
    switch (role) {
    case CapabilityRole: return int(*capability);
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return tr("%1, number %2, %3: %4").arg(name).arg(int(*capability)).arg(group, allows);
    case Qt::ToolTipRole:
        return u"<p><b>%1</b> (%2)</p><p>%3</p>"_s.arg(name, QString::number(int(*capability)), allows.toHtmlEscaped());
    default: return {};
    }
}

Qt::ItemFlags CapabilityMatrixModel::flags(const QModelIndex &index) const
{
    // header rows are no items: the arrow keys skip them
    if (!index.isValid() || !capabilityAt(index.row()))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (column(index.column()).kind == Kind::Whitelist)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool CapabilityMatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT whitelistEdited(*capabilityAt(index.row()), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

} // namespace bulkhead::ui
