// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace bulkhead::ui {

/// Paints rows of an EngineListModel: name over endpoint, state with its shape at the right, headings between.
class EngineListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EngineListDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    [[nodiscard]] static QRect closeButtonRect(const QRect &row);

Q_SIGNALS:
    void closeRequested(const QModelIndex &index); ///< the cross of an open host was clicked

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int right) const;
};

} // namespace bulkhead::ui
