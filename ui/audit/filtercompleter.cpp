// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/filtercompleter.h"

#include "core/audit/auditfilter.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

FilterCompleter::FilterCompleter(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    m_candidates = new QStringListModel(this);
    m_completer = new QCompleter(m_candidates, this);
    // not QLineEdit::setCompleter(): that completes the whole text, this a word of it
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->popup()->setAccessibleName(tr("What could stand here"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterCompleter::insert);
    connect(edit, &QLineEdit::textEdited, this, &FilterCompleter::complete);
    edit->installEventFilter(this);
}

void FilterCompleter::setKnown(const QStringList &containers, const QStringList &keys)
{
    m_containers = containers;
    m_keys = keys;
}

void FilterCompleter::complete()
{
    const audit::Completion completion = audit::completeFilter(m_edit->text(), m_edit->cursorPosition(), m_containers, m_keys);
    m_from = completion.from;
    const QString word = m_edit->text().sliced(m_from, std::max<qsizetype>(0, m_edit->cursorPosition() - m_from));
    const bool isThere =
        completion.candidates.isEmpty() || (completion.candidates.size() == 1 && completion.candidates[0] == word);
    if (word.isEmpty() || isThere) {
        m_completer->popup()->hide();
        return;
    }
    m_candidates->setStringList(completion.candidates);
    m_completer->setCompletionPrefix({});
    const QRect cursor = m_edit->rect();
    m_completer->complete(QRect(0, cursor.top(), std::min(360, std::max(240, cursor.width())), cursor.height()));
}

void FilterCompleter::insert(const QString &candidate)
{
    QString text = m_edit->text();
    const int cursor = m_edit->cursorPosition();
    text.replace(m_from, cursor - m_from, candidate);
    m_edit->setText(text);
    m_edit->setCursorPosition(int(m_from + candidate.size()));
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            complete();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

FilterHelp::FilterHelp(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The filter's language"));
    resize(620, 560);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("The filter's language"));
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    const auto row = [](const QString &code, const QString &meaning) {
        return u"<tr><td style='padding:2px 12px 2px 0'><code>%1</code></td><td>%2</td></tr>"_s.arg(code.toHtmlEscaped(),
                                                                                                    meaning.toHtmlEscaped());
    };
    QString html = u"<p>"_s
                   + tr("Words beside each other must all hold. Anything that is no test is free text, in any letter case.")
                   + u"</p><table>"_s;
    html += row(u"key=docker"_s, tr("equal; several values by commas: any of them"));
    html += row(u"comm~\"ng.*\""_s, tr("a regular expression finds something"));
    html += row(u"uid!=root  comm!~sh"_s, tr("none of these; finds nothing"));
    html += row(u"pid>=1000"_s, tr("numbers: < <= > >="));
    html += row(u"since:10m until:10:30"_s, tr("times: 10m, 2h, 3d, 10:30, today, 2026-11-27T10:00"));
    html += row(u"shadow \"two words\""_s, tr("free text, also where the log has it in hexadecimal"));
    html += row(u"(a or b) and not c"_s, tr("and, or, not, brackets"));
    html += u"</table><p><b>"_s + tr("Fields").toHtmlEscaped() + u"</b></p><table>"_s;
    for (const audit::FilterName &name : audit::filterNames())
        html += row(name.name, name.meaning);
    html += u"</table><p>"_s + tr("Any other field of the records works too.").toHtmlEscaped() + u"</p>"_s;
    text->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->addWidget(text, 1);
    column->addWidget(buttons);
}

} // namespace bulkhead::ui
