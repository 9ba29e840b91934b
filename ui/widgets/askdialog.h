// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bulkhead::ui {

/// Asks for what one change needs, shows the command that does the same, and says what is wrong with it as one types. The base of
/// each room's questions.
class AskDialog : public QDialog
{
    Q_OBJECT
public:
    [[nodiscard]] QString command() const; ///< that is shown

protected:
    /// `action` is the word on the button.
    AskDialog(const QString &title, const QString &action, QWidget *parent);

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    QComboBox *addChoice(const QString &label);
    QLineEdit *addTextField(const QString &label, const QString &example);
    void addRemark(const QString &text); ///< below the fields
    /// What was entered, as its command; an empty problem while a field still is.
    void tell(const Result<QString> &command, bool isFilled = true);
    /// When all fields are there: from now on each change of one asks showState(), and this once.
    void made();
    /// A field that was not made by the functions above has changed.
    void fieldChanged();
    /// Tells what was entered.
    virtual void showState() = 0;

private:
    void makeRest();
    QString m_action;
    QFormLayout *m_form = nullptr;
    QVBoxLayout *m_remarks = nullptr;
    QLabel *m_command = nullptr, *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace bulkhead::ui
