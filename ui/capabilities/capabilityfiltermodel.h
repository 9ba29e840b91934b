// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilitycatalogue.h"

#include <QSortFilterProxyModel>

namespace bulkhead::ui {

class CapabilityMatrixModel;

/// What the person wants to see of the 41 rows.
struct RowFilter {
    QString text{};                         ///< words, all of which must occur in name, number, sentences or system calls
    std::optional<capability::Risk> risk{}; ///< empty = all
    bool onlyDiffering = false;             ///< rows in which any column differs from the baseline

    friend bool operator==(const RowFilter &, const RowFilter &) = default;
};
[[nodiscard]] bool matchesText(const capability::CapabilityInfo &info, QStringView text);

/// Hides rows of the matrix; a risk's header row goes with its last capability.
class CapabilityFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CapabilityFilterModel(CapabilityMatrixModel &matrix, QObject *parent = nullptr);

    void setFilter(const RowFilter &filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool accepts(int row) const;

    CapabilityMatrixModel &m_matrix;
    RowFilter m_filter;
};

} // namespace bulkhead::ui
