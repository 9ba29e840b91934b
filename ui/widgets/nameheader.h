// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace bulkhead::ui {

class ForeignText;

/// A table's horizontal header that draws a title in another script in a worker. A model whose titles are names that people gave
/// answers Qt::SizeHintRole with size(), so that none is measured either.
class NameHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit NameHeader(QWidget *parent);

    /// For Qt::SizeHintRole.
    [[nodiscard]] static QSize size();

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    ForeignText *m_foreign;
};

} // namespace bulkhead::ui
