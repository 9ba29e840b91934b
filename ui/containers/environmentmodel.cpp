// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/environmentmodel.h"

#include "core/snapshot/secrets.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

void EnvironmentModel::setEnvironment(const QStringList &environment)
{
    if (environment == m_environment)
        return;
    beginResetModel();
    m_environment = environment;
    m_variables.clear();
    for (const QString &entry : environment) {
        Variable variable{.name = entry.section(u'=', 0, 0), .value = entry.section(u'=', 1), .masked = {}};
        variable.masked = snapshot::maskedValue(variable.name, variable.value);
        variable.secret = variable.masked != variable.value;
        m_variables << variable;
    }
    endResetModel();
}

void EnvironmentModel::setRevealed(int row, bool revealed)
{
    m_variables[row].revealed = revealed;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

int EnvironmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

int EnvironmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable &variable = m_variables.at(index.row());
    const QString &value = variable.revealed ? variable.value : variable.masked;
    if (role == KeyRole)
        return variable.name;
    if (role == Qt::ToolTipRole && index.column() == Secret && variable.secret)
        return variable.revealed ? tr("Hide this value (Enter)") : tr("Reveal this value (Enter)");
    if (role == Qt::ToolTipRole && index.column() == Value)
        return visibleText(value);
    if (role == ToneRole && index.column() == Secret && variable.secret)
        return int(Tone::Accent);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return variable.name;
    case Value: return value;
    default: return variable.secret ? (variable.revealed ? tr("Hide") : tr("Reveal")) : QString{};
    }
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Variable");
    case Value: return tr("Value");
    case Secret: return tr("Secret");
    default: return {};
    }
}

} // namespace bulkhead::ui
