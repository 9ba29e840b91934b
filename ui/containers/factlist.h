// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/containerfacts.h"

class QGridLayout;
class QLabel;

namespace bulkhead::ui {

/// Labels and values in two aligned columns, in groups with a heading. The context menu copies a value.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setGroups(const QList<ContainerFactGroup> &groups);

Q_SIGNALS:
    void copied(const QString &notice);

private:
    [[nodiscard]] QLabel *makeValue(bool monospace);
    void rebuild(const QList<ContainerFactGroup> &groups);
    QGridLayout *m_grid = nullptr;
    QList<QLabel *> m_values;
    QStringList m_structure; ///< titles and labels that the widgets stand for
};

} // namespace bulkhead::ui
