// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/stepmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace bulkhead::ui {

class StateView;

/// Where a page changes the host: what can be done, the steps that were done with their commands, and undo. Stands beside what it
/// changes; nothing can be done until changes are unlocked. Each room puts its tools into it.
class StepBench : public QWidget
{
    Q_OBJECT
public:
    /// The steps become the bench's child.
    StepBench(StepModel *steps, const QString &accessibleName, QWidget *parent);

    enum class Lock : quint8 { NoWay, Locked, Unlocked };

Q_SIGNALS:
    void hostChanged(); ///< read it again
    void notice(const QString &text);

protected:
    /// In the row above the steps; enabled where something can be done.
    QToolButton *addTool(const QString &text, const QString &iconName);
    /// For NoWay: what cannot be changed, and by what it would be.
    void setNoWay(const QString &sentence, const QString &remedy);
    void setLock(Lock lock);
    [[nodiscard]] bool isReady() const; ///< unlocked, and nothing runs
    /// After each change of lock or steps.
    virtual void toolsChanged() {}

private:
    [[nodiscard]] QWidget *makeSteps();
    void copyCommands();
    void copyOf(const QModelIndex &step, bool undo);
    void showMenu(const QPoint &position);
    void showState();
    void showOutput();

    StepModel *m_steps;
    Lock m_lock = Lock::NoWay;
    QString m_noWay, m_noWayRemedy;
    QList<QToolButton *> m_tools;
    StateView *m_locked = nullptr;
    QWidget *m_unlocked = nullptr;
    QHBoxLayout *m_toolRow = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPlainTextEdit *m_output = nullptr;
    QPushButton *m_undo = nullptr, *m_undoAll = nullptr, *m_copy = nullptr;
};

} // namespace bulkhead::ui
