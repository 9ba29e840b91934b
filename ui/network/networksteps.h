// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/network/networkhands.h"

#include <QAbstractListModel>
#include <QPointer>

namespace bulkhead::ui {

/// What a person has done to the networks of a host, step by step: the command that does the same, and what came of it. Keeps
/// what takes the steps back.
class NetworkSteps : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ResultRole = Qt::UserRole + 1, OutputRole, StateRole };
    enum class State : quint8 { Running, Done, Failed, Undone };
    using QAbstractListModel::QAbstractListModel;

    void setHands(NetworkHands *hands); ///< of another host: the steps of the former are forgotten
    [[nodiscard]] NetworkHands *hands() const { return m_hands; }

    void change(const network::NetworkChange &change);
    void ping(const network::PingRequest &request);
    void run(const network::InsideRequest &request);
    void undoAll();
    void undoLast();
    [[nodiscard]] bool canUndo() const { return !m_isBusy && std::ranges::any_of(m_steps, &Step::canBeUndone); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();    ///< busy or not, something to undo or not
    void networksChanged(); ///< read them again

private:
    struct Step {
        QString command, result, output;
        State state = State::Running;
        QList<network::NetworkChange> undo;
        [[nodiscard]] bool canBeUndone() const { return state == State::Done && !undo.isEmpty(); }
    };
    int begin(const QString &command);
    void finish(int row, State state, const QString &result, const QString &output = {});
    void fail(int row, const Error &error);
    QCoro::Task<> doChange(network::NetworkChange change, int row);
    QCoro::Task<> doPing(network::PingRequest request, int row);
    QCoro::Task<> doRun(network::InsideRequest request, int row);
    QCoro::Task<> doUndo(QList<int> rows);
    void undoRows(const QList<int> &rows);

    QPointer<NetworkHands> m_hands;
    QList<Step> m_steps;
    bool m_isBusy = false;
    int m_host = 0; ///< counts setHands: an answer of a former host is dropped
};

/// "2 of 3 answered, 0.05 ms on average"
[[nodiscard]] QString pingText(const network::PingReport &report);

} // namespace bulkhead::ui
