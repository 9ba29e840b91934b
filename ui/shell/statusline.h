// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace bulkhead::ui {

class AgentButton;
struct OpenHost;

/// The bottom of the window: how fresh what is shown is, engine and version, API version, the agent, a short
/// notice, the last error.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showHost(const OpenHost *host); ///< null: none
    void showNotice(const QString &text);
    void showError(const std::optional<Error> &error, const QString &subject);
    [[nodiscard]] QToolButton *errorButton() const { return m_error; }
    [[nodiscard]] AgentButton *agentButton() const { return m_agent; }
    [[nodiscard]] QString engineText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString noticeText() const;

Q_SIGNALS:
    void errorClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_engine = nullptr;
    QLabel *m_api = nullptr;
    AgentButton *m_agent = nullptr;
    QLabel *m_notice = nullptr;
    QToolButton *m_error = nullptr;
    QTimer m_noticeEnd;
    QString m_stateIconName;
    int m_stateTone = 0;
};

} // namespace bulkhead::ui
