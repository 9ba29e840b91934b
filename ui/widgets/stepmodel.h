// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QAbstractListModel>
#include <QCoroTask>

namespace bulkhead::ui {

/// What a person has changed on a host, step by step: the command that does the same, what came of it, and what takes it back.
/// The base of each room's steps, which know how.
class StepModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// UndoRole: the commands that take it back, in their order.
    enum Role { ResultRole = Qt::UserRole + 1, OutputRole, StateRole, UndoRole };
    enum class State : quint8 { Running, Done, Failed, Undone };
    using QAbstractListModel::QAbstractListModel;

    void undoAll();
    void undoLast();
    [[nodiscard]] bool canUndo() const { return !m_isBusy && std::ranges::any_of(m_steps, &Step::canBeUndone); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged(); ///< busy or not, something to undo or not
    void hostChanged();  ///< by a step: look at it again

protected:
    /// Of another host: the steps of the former one are forgotten, and answers to them dropped.
    void forget();
    [[nodiscard]] int round() const { return m_round; } ///< counts forget()
    /// A step that runs; gives its row.
    int begin(const QString &command);
    void finish(int row, State state, const QString &result, const QString &output = {});
    void fail(int row, const Error &error);
    /// Before finish(): none where it cannot be taken back.
    void setUndo(int row, const QStringList &commands);
    /// Takes a step back. What is left of it has been told with setUndo() where that failed.
    virtual QCoro::Task<Result<>> takeBack(int row) = 0;

private:
    struct Step {
        QString command, result, output;
        State state = State::Running;
        QStringList undo;
        [[nodiscard]] bool canBeUndone() const { return state == State::Done && !undo.isEmpty(); }
    };
    void undoRows(const QList<int> &rows);
    QCoro::Task<> doUndo(QList<int> rows);

    QList<Step> m_steps;
    bool m_isBusy = false;
    int m_round = 0;
};

} // namespace bulkhead::ui
