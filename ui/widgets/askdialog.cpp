// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/askdialog.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 460;

}

AskDialog::AskDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
{
    setWindowTitle(title);
    setMinimumWidth(DialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->setSpacing(metrics::Between);
    m_form = new QFormLayout;
    m_form->setSpacing(metrics::Inside);
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(metrics::Inside);
    column->addLayout(m_form);
    column->addLayout(m_remarks);
}

// After the fields: the focus goes from the first of them to the buttons in the order in which they are made.
void AskDialog::makeRest()
{
    m_command = new QLabel(this);
    m_command->setFont(Theme::instance().monospace());
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setWordWrap(true);
    m_command->setAccessibleName(tr("The command that does the same"));
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_action);
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_command);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_buttons);
}

QString AskDialog::command() const
{
    return m_command->text();
}

QComboBox *AskDialog::addChoice(const QString &label)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    connect(box, &QComboBox::currentTextChanged, this, &AskDialog::fieldChanged);
    m_form->addRow(label, box);
    return box;
}

QLineEdit *AskDialog::addTextField(const QString &label, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(example);
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::textChanged, this, &AskDialog::fieldChanged);
    m_form->addRow(label, edit);
    return edit;
}

void AskDialog::addRemark(const QString &text)
{
    auto *remark = new QLabel(text, this);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->addWidget(remark);
}

void AskDialog::made()
{
    makeRest();
    showState();
}

void AskDialog::fieldChanged()
{
    if (m_buttons)
        showState();
}

void AskDialog::tell(const Result<QString> &command, bool isFilled)
{
    m_command->setText(command ? *command : u"…"_s);
    // while a field is empty, nothing is wrong yet
    m_problem->setText(command || !isFilled ? QString() : command.error().what);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(command.has_value());
}

} // namespace bulkhead::ui
