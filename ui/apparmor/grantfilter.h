// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/apparmor/grantmodel.h"
#include "ui/widgets/datasortproxy.h"

namespace bulkhead::ui {

/// One group of a GrantModel, or what the profile names, and words of it.
class GrantFilter : public DataSortProxy
{
    Q_OBJECT
public:
    using DataSortProxy::DataSortProxy;

    static constexpr int All = -1, Named = -2;
    void setShown(int shown); ///< All, Named, or a GrantModel::Group
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_shown = All;
    QString m_text;
};

} // namespace bulkhead::ui
