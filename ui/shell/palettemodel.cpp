// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzymatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulkhead::ui {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    setPattern({});
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (auto match = fuzzyMatch(pattern, m_entries[i].title))
            m_shown.push_back({i, match->score, std::move(match->positions)});
        else if (match = fuzzyMatch(pattern, m_entries[i].detail); match)
            m_shown.push_back({i, match->score / 2, {}});
    }
    std::ranges::stable_sort(m_shown, std::ranges::greater{}, &Shown::score);
    if (m_shown.size() > MaximumRows)
        m_shown.resize(MaximumRows);
    endResetModel();
}

const PaletteEntry &PaletteModel::entry(int row) const
{
    return m_entries[m_shown[size_t(row)].entry];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::ToolTipRole: return shown.detail;
    case Qt::AccessibleTextRole:
        return QCoreApplication::translate("PaletteModel", "%1, %2").arg(shown.title, kindWord(shown.kind));
    case DetailRole: return shown.detail;
    case KindRole: return int(shown.kind);
    case IconNameRole: return shown.iconName;
    case ShortcutRole: return shown.shortcut.toString(QKeySequence::NativeText);
    case PositionsRole: return QVariant::fromValue(m_shown[size_t(index.row())].positions);
    default: return {};
    }
}

QString PaletteModel::kindWord(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Page: return QCoreApplication::translate("PaletteModel", "Page");
    case PaletteEntry::Kind::Action: return QCoreApplication::translate("PaletteModel", "Action");
    case PaletteEntry::Kind::Container: return QCoreApplication::translate("PaletteModel", "Container");
    case PaletteEntry::Kind::Engine: return QCoreApplication::translate("PaletteModel", "Engine");
    case PaletteEntry::Kind::File: break;
    }
    return QCoreApplication::translate("PaletteModel", "Recent file");
}

} // namespace bulkhead::ui
