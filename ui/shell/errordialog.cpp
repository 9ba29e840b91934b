// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/errordialog.h"

#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

ErrorDialog::ErrorDialog(const Error &error, const QString &subject, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What went wrong"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 280);
    const ErrorText text = errorText(error, subject);
    auto *sentence = new QLabel(text.sentence, this);
    sentence->setFont(Theme::instance().heading());
    auto *remedy = new QLabel(text.remedy, this);
    for (QLabel *label : {sentence, remedy}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *technical = new QPlainTextEdit(text.technical, this);
    technical->setReadOnly(true);
    technical->setFont(Theme::instance().monospace());
    technical->setAccessibleName(tr("The error in its own words"));
    technical->setVisible(!text.technical.isEmpty());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] {
        QGuiApplication::clipboard()->setText(u"%1\n%2\n%3"_s.arg(text.sentence, text.remedy, text.technical).trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Between);
    column->addWidget(sentence);
    column->addWidget(remedy);
    column->addWidget(technical, 1);
    column->addWidget(buttons);
}

} // namespace bulkhead::ui
