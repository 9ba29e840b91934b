// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containerfacts.h"

class QGridLayout;
class QLabel;

namespace bulkhead::ui {

class WrappedLabel;

/// Labels and values in two aligned columns, in groups with a heading. The context menu copies a value whole.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setGroups(const QList<ContainerFactGroup> &groups);

Q_SIGNALS:
    void copied(const QString &notice);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Line {
        QLabel *label = nullptr;
        WrappedLabel *value = nullptr;
        ContainerFact fact;
        bool isTitle = false;
    };
    [[nodiscard]] Line &line(qsizetype index);
    void showLine(qsizetype index, const ContainerFact &fact, bool isTitle);

    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines; ///< kept and reused
};

} // namespace bulkhead::ui
