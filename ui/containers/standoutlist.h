// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/standouts.h"

#include <QWidget>

class QVBoxLayout;

namespace bulkhead::ui {

class ToneBadge;
class WrappedLabel;

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
        WrappedLabel *title = nullptr;
        WrappedLabel *why = nullptr;
        WrappedLabel *evidence = nullptr;
    };
    [[nodiscard]] Row makeRow();
    QVBoxLayout *m_column = nullptr;
    WrappedLabel *m_nothing = nullptr;
    QList<Row> m_rows; ///< kept and reused
    QList<findings::Standout> m_standouts;
};

} // namespace bulkhead::ui
