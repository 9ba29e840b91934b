// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/diff.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// How the profile differs from another in what it does: a row a call, settings first.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Direction, Call, Arch, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiff(const seccomp::ProfileDiff &diff);
    [[nodiscard]] QString callAt(int row) const; ///< empty for a setting
    [[nodiscard]] const seccomp::ProfileDiff &diff() const { return m_diff; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString settingText(const seccomp::SettingChange &change, int column) const;
    [[nodiscard]] QString callText(const seccomp::CallChange &change, int column) const;

    seccomp::ProfileDiff m_diff;
};

} // namespace bulkhead::ui
