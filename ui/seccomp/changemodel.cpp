// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/changemodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace seccomp;

namespace {

Tone directionTone(ChangeDirection direction)
{
    switch (direction) {
    case ChangeDirection::Loosened: return Tone::Medium;
    case ChangeDirection::Tightened: return Tone::Ok;
    case ChangeDirection::Different: return Tone::Info;
    }
    return Tone::Info;
}

} // namespace

void ChangeModel::setDiff(const ProfileDiff &diff)
{
    beginResetModel();
    m_diff = diff;
    endResetModel();
}

QString ChangeModel::callAt(int row) const
{
    return row >= m_diff.settings.size() ? m_diff.calls.at(row - m_diff.settings.size()).name : QString();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_diff.settings.size() + m_diff.calls.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeModel::settingText(const SettingChange &change, int column) const
{
    const auto orNone = [this](const QString &text) { return text.isEmpty() ? tr("(not set)") : text; };
    switch (column) {
    case Direction: return tr("setting");
    case Call: return change.setting;
    case Before: return orNone(change.before);
    case After: return orNone(change.after);
    default: return {};
    }
}

QString ChangeModel::callText(const CallChange &change, int column) const
{
    switch (column) {
    case Direction:
        switch (change.direction) {
        case ChangeDirection::Loosened: return tr("allows more");
        case ChangeDirection::Tightened: return tr("allows less");
        case ChangeDirection::Different: return tr("otherwise");
        }
        return {};
    case Call: return change.name;
    case Arch: return unameArchName(change.arch);
    case Before: return change.before;
    case After: return change.after;
    default: return {};
    }
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSetting = index.row() < m_diff.settings.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isSetting ? settingText(m_diff.settings.at(index.row()), index.column())
                         : callText(m_diff.calls.at(index.row() - m_diff.settings.size()), index.column());
    case ToneRole:
        if (index.column() != Direction)
            return {};
        return int(isSetting ? Tone::Info : directionTone(m_diff.calls.at(index.row() - m_diff.settings.size()).direction));
    case KeyRole:
        return isSetting ? m_diff.settings.at(index.row()).setting
                         : callText(m_diff.calls.at(index.row() - m_diff.settings.size()), Call)
                               + callText(m_diff.calls.at(index.row() - m_diff.settings.size()), Arch);
    default: return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Direction: return tr("Change");
    case Call: return tr("Call or setting");
    case Arch: return tr("Architecture");
    case Before: return tr("There");
    case After: return tr("Here");
    default: return {};
    }
}

} // namespace bulkhead::ui
