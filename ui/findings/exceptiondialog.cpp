// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/exceptiondialog.h"

#include "ui/findings/findingwords.h"
#include "ui/widgets/datadelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExceptionDialogWidth = 480;
constexpr int UsualMonths = 6;

} // namespace

ExceptionDialog::ExceptionDialog(const findings::Finding &finding, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_check(finding.id)
{
    setWindowTitle(tr("Accept a finding"));
    auto *intro = new QLabel(tr("%1 (%2) of %3 stays in every report, as accepted. After its last day it comes back.")
                                 .arg(visibleText(finding.title), finding.id, subjectTitle(finding.subject)),
                             this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    intro->setMinimumWidth(ExceptionDialogWidth);
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(4 * fontMetrics().lineSpacing());
    m_reason->setPlaceholderText(tr("Why this is acceptable here"));
    const QString author = QSettings().value("findings/author"_L1, qEnvironmentVariable("USER")).toString();
    m_author = new QLineEdit(author, this);
    m_scope = new QComboBox(this);
    if (finding.subject.kind == findings::Subject::Kind::Container || finding.subject.kind == findings::Subject::Kind::Image) {
        m_scope->addItem(tr("Only %1").arg(visibleText(finding.subject.name)), finding.subject.name);
        m_scope->addItem(tr("Everything that this check finds"), u"*"_s);
    } else {
        m_scope->addItem(tr("The engine and its host"), QString());
    }
    m_ends = new QCheckBox(tr("Until"), this);
    m_ends->setChecked(true);
    m_lastDay = new QDateEdit(today.addMonths(UsualMonths), this);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(today);
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    auto *end = new QHBoxLayout;
    end->addWidget(m_ends);
    end->addWidget(m_lastDay, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Author"), m_author);
    form->addRow(tr("Applies to"), m_scope);
    form->addRow(tr("Holds"), end);
    m_reason->setAccessibleName(tr("Reason"));
    m_author->setAccessibleName(tr("Author"));
    m_scope->setAccessibleName(tr("Applies to"));
    m_ends->setAccessibleName(tr("Has a last day"));
    m_lastDay->setAccessibleName(tr("Last day"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Accept"), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("primary", true);
    m_accept->setEnabled(false);
    m_accept->setDefault(true);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Between);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(buttons);
}

findings::FindingException ExceptionDialog::exception() const
{
    QSettings().setValue("findings/author"_L1, m_author->text().trimmed());
    return {.check = m_check,
            .subject = m_scope->currentData().toString(),
            .reason = m_reason->toPlainText().trimmed(),
            .author = m_author->text().trimmed(),
            .expires = m_ends->isChecked() ? m_lastDay->date() : QDate()};
}

} // namespace bulkhead::ui
