// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/exceptionsview.h"

#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"

#include <QAction>
#include <QFileDialog>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

void ExceptionTableModel::setView(const FindingsViewPtr &view, const QDate &today)
{
    beginResetModel();
    m_today = today;
    m_exceptions = view ? view->exceptions : QList<findings::FindingException>();
    m_covered.fill(0, m_exceptions.size());
    if (view) {
        for (const findings::AcceptedFinding &accepted : view->evaluation.accepted) {
            const qsizetype at = m_exceptions.indexOf(accepted.by);
            if (at >= 0)
                ++m_covered[at];
        }
    }
    endResetModel();
}

int ExceptionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exceptions.size());
}

int ExceptionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ExceptionTableModel::text(int row, int column) const
{
    const findings::FindingException &one = m_exceptions.at(row);
    switch (column) {
    case Check: return one.check;
    case Subject: return one.subject.isEmpty() ? tr("the engine or its host") : one.subject == "*"_L1 ? tr("all") : one.subject;
    case State:
        if (one.isExpired(m_today))
            return tr("expired");
        return m_covered.at(row) > 0 ? tr("accepts %n finding(s)", nullptr, m_covered.at(row)) : tr("nothing to accept here");
    case Reason: return one.reason;
    case Author: return one.author;
    case Expires: return one.expires.isValid() ? QLocale().toString(one.expires, QLocale::ShortFormat) : tr("never");
    default: return {};
    }
}

QVariant ExceptionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const findings::FindingException &one = m_exceptions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return visibleText(text(index.row(), index.column()));
    case SortRole: return index.column() == Expires ? QVariant(one.expires) : QVariant(text(index.row(), index.column()));
    case ToneRole:
        if (index.column() != State)
            return {};
        return int(one.isExpired(m_today) ? Tone::Medium : m_covered.at(index.row()) > 0 ? Tone::Info : Tone::Neutral);
    case KeyRole: return u"%1/%2"_s.arg(one.check, one.subject);
    default: return {};
    }
}

QVariant ExceptionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Check: return tr("Check");
    case Subject: return tr("Applies to");
    case State: return tr("State");
    case Reason: return tr("Reason");
    case Author: return tr("Author");
    case Expires: return tr("Last day");
    default: return {};
    }
}

ExceptionsView::ExceptionsView(QWidget *parent)
    : QWidget(parent)
{
    m_model = new ExceptionTableModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_table = new DataTable(tr("Exceptions"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"check"_s, .width = 112},
                         {.key = u"subject"_s, .width = 160, .elide = Qt::ElideMiddle},
                         {.key = u"state"_s, .width = 168},
                         {.key = u"reason"_s, .width = 320},
                         {.key = u"author"_s, .width = 112},
                         {.key = u"expires"_s, .width = 96}});
    connect(m_table, &DataTable::copied, this, &ExceptionsView::notice);
    connect(m_table, &DataTable::selectionMoved, this, &ExceptionsView::showSelection);

    m_head = new ElidedLine(this);
    static_cast<ElidedLine *>(m_head)->setElideMode(Qt::ElideMiddle);
    m_remove = new QAction(Theme::icon(u"edit-delete"_s), tr("Remove"), this);
    m_remove->setToolTip(tr("Remove the selected exceptions: their findings come back"));
    connect(m_remove, &QAction::triggered, this, [this] {
        const QModelIndexList selected = m_table->selectedRowsInOrder();
        QList<findings::FindingException> exceptions;
        for (const QModelIndex &index : selected)
            exceptions << m_model->exception(m_sorted->mapToSource(index).row());
        for (const findings::FindingException &exception : std::as_const(exceptions))
            Q_EMIT removeRequested(exception);
    });
    m_choose = new QAction(Theme::icon(u"document-open"_s), tr("Other file…"), this);
    m_choose->setToolTip(tr("Use a file that is shared, under version control for example"));
    connect(m_choose, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("The file of exceptions"), {}, tr("Exceptions (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->setLabelText(QFileDialog::Accept, tr("Use"));
        connect(dialog, &QFileDialog::fileSelected, this, &ExceptionsView::fileChosen);
        dialog->open();
    });
    m_own = new QAction(Theme::icon(u"go-home"_s), tr("Own file"), this);
    m_own->setToolTip(tr("Use the file among this program's own data again"));
    connect(m_own, &QAction::triggered, this, [this] { Q_EMIT fileChosen({}); });
    m_table->addActions({m_remove});
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Inside);
    row->setSpacing(metrics::Inside);
    row->addWidget(m_head, 1);
    for (QAction *action : {m_remove, m_choose, m_own}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    showSelection();
}

void ExceptionsView::setView(const FindingsViewPtr &view, const QString &path, const QDate &today)
{
    m_model->setView(view, today);
    m_head->setText(m_model->rowCount() == 0 ? tr("Nothing is accepted. Exceptions are kept in %1").arg(path)
                                             : tr("Kept in %1").arg(path));
    showSelection();
}

void ExceptionsView::showSelection()
{
    m_remove->setEnabled(!m_table->selectedRowsInOrder().isEmpty());
}

} // namespace bulkhead::ui
