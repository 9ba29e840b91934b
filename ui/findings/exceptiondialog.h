// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/exceptions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bulkhead::ui {

/// Asks why a finding is accepted, by whom, for which subjects and until when.
class ExceptionDialog : public QDialog
{
    Q_OBJECT
public:
    ExceptionDialog(const findings::Finding &finding, const QDate &today, QWidget *parent);

    [[nodiscard]] findings::FindingException exception() const;
    [[nodiscard]] QPlainTextEdit *reasonEdit() const { return m_reason; }
    [[nodiscard]] QComboBox *scopeBox() const { return m_scope; }
    [[nodiscard]] QCheckBox *endsBox() const { return m_ends; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

private:
    QString m_check;
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_author = nullptr;
    QComboBox *m_scope = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_lastDay = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace bulkhead::ui
