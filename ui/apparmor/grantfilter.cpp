// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/grantfilter.h"

namespace bulkhead::ui {

void GrantFilter::setShown(int shown)
{
    m_shown = shown;
    invalidateRowsFilter();
}

void GrantFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

bool GrantFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const auto *model = qobject_cast<const GrantModel *>(sourceModel());
    const GrantModel::Row &shown = model->row(row);
    const bool isNamed = shown.grant.kind != apparmor::RuleGrant::Kind::Unset || shown.group == GrantModel::Group::Other;
    if ((m_shown >= 0 && m_shown != int(shown.group)) || (m_shown == Named && !isNamed))
        return false;
    return m_text.isEmpty() || shown.label.contains(m_text, Qt::CaseInsensitive)
           || shown.meaning.contains(m_text, Qt::CaseInsensitive) || shown.why.contains(m_text, Qt::CaseInsensitive);
}

} // namespace bulkhead::ui
