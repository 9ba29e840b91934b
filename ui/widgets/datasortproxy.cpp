// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datasortproxy.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

DataSortProxy::DataSortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    // the C locale compares bytes: it knows no natural order
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool DataSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [](const QModelIndex &index) {
        const QVariant typed = index.data(SortRole);
        return typed.isValid() ? typed : index.data(Qt::DisplayRole);
    };
    const QVariant a = key(left);
    const QVariant b = key(right);
    if (a.isNull() != b.isNull())
        return (sortOrder() == Qt::AscendingOrder) == b.isNull();
    if (a.metaType() == b.metaType() && a.typeId() != QMetaType::QString) {
        const QPartialOrdering order = QVariant::compare(a, b);
        if (order != QPartialOrdering::Unordered)
            return order == QPartialOrdering::Less;
    }
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace bulkhead::ui
