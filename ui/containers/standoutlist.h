// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/standouts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bulkhead::ui {

class ToneBadge;

/// What stands out of a container, worst first: severity, title, what an attacker gains, and the field that says so.
class StandoutList : public QWidget
{
    Q_OBJECT
public:
    explicit StandoutList(QWidget *parent = nullptr);
    void setStandouts(const QList<findings::Standout> &standouts);

private:
    struct Row {
        QWidget *widget = nullptr;
        ToneBadge *badge = nullptr;
        QLabel *title = nullptr;
        QLabel *why = nullptr;
        QLabel *evidence = nullptr;
    };
    [[nodiscard]] Row makeRow();
    QVBoxLayout *m_column = nullptr;
    QLabel *m_nothing = nullptr;
    QList<Row> m_rows; ///< kept and reused
    QList<findings::Standout> m_standouts;
};

} // namespace bulkhead::ui
