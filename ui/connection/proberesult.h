// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/connectionprobe.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextBrowser;
class QToolButton;

namespace bulkhead::ui {

class RemarkLine;

/// What trying a connection has shown: the sentence, the remedy, a command to copy, the certificates and the error's own words.
class ProbeResult : public QFrame
{
    Q_OBJECT
public:
    explicit ProbeResult(QWidget *parent = nullptr);

    void showNothing();
    void showCancelled();
    /// Of a probe that ended.
    void showSteps(const QList<engine::ProbeStep> &steps, const engine::Endpoint &endpoint);

private:
    void showFailure(const engine::ProbeStep &failed, const engine::Endpoint &endpoint);
    void showSuccess(const QList<engine::ProbeStep> &steps, const engine::Endpoint &endpoint);
    void showChain(const QList<QSslCertificate> &chain, bool opened);
    void showTechnical(const Error &error);
    QToolButton *addToggle(const QString &text, QWidget *body);

    RemarkLine *m_sentence;
    QLabel *m_remedy;
    QWidget *m_commandRow;
    QLineEdit *m_command;
    QToolButton *m_chainToggle, *m_technicalToggle, *m_copyChain;
    QTextBrowser *m_chain;
    QPlainTextEdit *m_technical;
};

} // namespace bulkhead::ui
