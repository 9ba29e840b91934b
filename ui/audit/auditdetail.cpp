// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditdetail.h"

#include "core/audit/sentence.h"
#include "ui/audit/eventfields.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using audit::Relation;

namespace {

constexpr int MostRelated = 500;

}

AuditDetail::AuditDetail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Selected event"));
    m_state = new StateView(this);
    auto *single = new QWidget(this);
    m_sentence = new WrappedLabel(single);
    m_sentence->setFont(Theme::instance().heading());
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("What happened"));
    m_kind = new ToneBadge(single);
    m_time = new QLabel(single);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::Inside);
    line->addWidget(m_kind);
    line->addWidget(m_time, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(metrics::Step);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Inside);
    header->setSpacing(metrics::Inside);
    header->addLayout(line);
    header->addWidget(m_sentence);
    header->addLayout(m_actions);
    m_tabs = new QTabWidget(single);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    makeTabs();
    auto *column = new QVBoxLayout(single);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_tabs, 1);
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(single);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    showNothing(0);
}

void AuditDetail::makeTabs()
{
    m_fields = new EventFieldModel(this);
    m_fieldTable = new DataTable(tr("Fields of the event"), this);
    m_fieldTable->setModel(m_fields);
    m_fieldTable->setColumns({{.key = u"name"_s, .width = 116}, {.key = u"value"_s, .width = 180, .elide = Qt::ElideMiddle}});
    m_fieldTable->setSortingEnabled(false);
    connect(m_fieldTable, &DataTable::copied, this, &AuditDetail::notice);
    auto *filter = new QAction(Theme::icon(u"view-filter"_s), tr("Filter by this value"), this);
    connect(filter, &QAction::triggered, this, [this] {
        if (const int row = m_fieldTable->currentIndex().row(); row >= 0 && !m_fields->field(row).test.isEmpty())
            Q_EMIT filterWanted(m_fields->field(row).test);
    });
    m_fieldTable->addAction(filter);
    connect(m_fieldTable, &QAbstractItemView::activated, filter, &QAction::trigger);
    m_fieldTable->setObjectName(u"fields"_s);
    m_tabs->addTab(m_fieldTable, tr("Fields"));

    m_records = new QPlainTextEdit(this);
    m_records->setReadOnly(true);
    m_records->setFrameShape(QFrame::NoFrame);
    m_records->setFont(Theme::instance().monospace());
    m_records->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_records->setAccessibleName(tr("Records as they were logged"));
    m_records->setObjectName(u"records"_s);
    m_tabs->addTab(m_records, tr("Records"));

    m_explanation = new QTextBrowser(this);
    m_explanation->setFrameShape(QFrame::NoFrame);
    m_explanation->setOpenLinks(false);
    m_explanation->setAccessibleName(tr("Why it was logged"));
    m_explanation->setObjectName(u"explain"_s);
    m_explanation->document()->setDocumentMargin(metrics::Between);
    m_tabs->addTab(m_explanation, tr("Explain"));

    auto *related = new QWidget(this);
    related->setObjectName(u"related"_s);
    m_relation = new QComboBox(related);
    m_relation->setAccessibleName(tr("Which events"));
    m_relation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_relation->setMinimumContentsLength(12);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &AuditDetail::askRelated);
    m_relatedCount = new QLabel(related);
    m_relatedCount->setForegroundRole(QPalette::PlaceholderText);
    auto *show = new QToolButton(related);
    show->setText(tr("Filter"));
    show->setToolTip(tr("Show these events alone"));
    show->setIcon(Theme::icon(u"view-filter"_s));
    show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(show, &QToolButton::clicked, this, [this] {
        if (const QString text = relatedFilter(); !text.isEmpty())
            Q_EMIT filterWanted(text);
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Inside);
    row->setSpacing(metrics::Inside);
    row->addWidget(m_relation);
    row->addWidget(m_relatedCount, 1);
    row->addWidget(show);
    m_related = new RelatedModel(this);
    auto *sorted = new DataSortProxy(m_related);
    sorted->setSourceModel(m_related);
    m_relatedTable = new DataTable(tr("Related events"), related);
    m_relatedTable->setModel(sorted);
    m_relatedTable->setColumns({{.key = u"time"_s, .width = 96},
                                {.key = u"process"_s, .width = 80},
                                {.key = u"what"_s, .width = 80},
                                {.key = u"object"_s, .width = 120, .elide = Qt::ElideMiddle},
                                {.key = u"result"_s, .width = 80}});
    auto *column = new QVBoxLayout(related);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_relatedTable, 1);
    m_tabs->addTab(related, tr("Related"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AuditDetail::askRelated);
}

void AuditDetail::setActions(QAction *main, const QList<QAction *> &others)
{
    const auto add = [this](QAction *action, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        button->setVisible(action->isVisible());
        m_actions->addWidget(button);
    };
    add(main, Qt::ToolButtonTextBesideIcon);
    for (QAction *action : others)
        add(action, Qt::ToolButtonIconOnly);
    m_actions->addStretch(1);
}

QString AuditDetail::currentTab() const
{
    return m_tabs->currentWidget()->objectName();
}

void AuditDetail::goTo(const QString &tab)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == tab)
            m_tabs->setCurrentIndex(i);
    }
}

QString AuditDetail::sentence() const
{
    return m_sentence->text();
}

QString AuditDetail::records() const
{
    return m_records->toPlainText();
}

void AuditDetail::showNothing(qsizetype selected)
{
    m_event = {};
    m_relatedNumber = 0;
    if (selected > 1)
        m_state->show(u"view-list-text"_s, tr("%n event(s) are selected.", nullptr, int(selected)),
                      tr("They can be copied or exported. Select one to see what it is."));
    else
        m_state->show(u"bulkhead-audit"_s, tr("No event is selected."),
                      tr("Select one to see what happened, its records, and what belongs to it."));
    m_stack->setCurrentIndex(0);
}

void AuditDetail::showEvent(const AuditTableModel::Event &event)
{
    m_event = event;
    const bool isForgotten = event.event.text.isEmpty();
    const audit::EventKind kind = isForgotten && event.row.shown ? event.row.shown->kind : audit::kindOf(event.facts);
    m_kind->show(toneOf(kind, {}), audit::kindName(kind));
    m_time->setText(event.row.time == 0 ? tr("time not known")
                                        : QDateTime::fromMSecsSinceEpoch(event.row.time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
    m_sentence->setText(isForgotten ? tr("The records of this event have been forgotten: newer ones took their place.")
                                    : visibleText(audit::sentenceOf(event.facts, event.attribution)));
    m_fields->setFields(isForgotten ? QList<EventField>() : fieldsOf(event.facts, event.attribution, event.row));
    QString text = audit::readableText(event.event.text);
    text.replace(QChar(0x1d), u"  "_s); // between the kernel's words and what auditd added
    m_records->setPlainText(text.trimmed());
    QString html;
    for (const audit::Explanation &part : audit::explainEvent(event.facts, event.attribution))
        html += u"<h4 style='margin:8px 0 2px 0'>%1</h4><p style='margin:0'>%2</p>"_s.arg(part.title.toHtmlEscaped(),
                                                                                          part.text.toHtmlEscaped());
    m_explanation->setHtml(html);
    const QSignalBlocker blocker(m_relation);
    const QVariant before = m_relation->currentData();
    m_relation->clear();
    const std::pair<Relation, QString> relations[] = {{Relation::Process, tr("Of this process")},
                                                      {Relation::SameRefusal, tr("The same refusal")},
                                                      {Relation::Session, tr("Of this login session")},
                                                      {Relation::Key, tr("With this key")}};
    for (const auto &[relation, title] : relations) {
        if (!audit::relatedFilter(event.facts, event.attribution, relation).isEmpty())
            m_relation->addItem(title, int(relation));
    }
    m_relation->setCurrentIndex(std::max(0, m_relation->findData(before)));
    m_relation->setEnabled(m_relation->count() > 0);
    m_stack->setCurrentIndex(1);
    askRelated();
}

QString AuditDetail::relatedFilter() const
{
    return m_relation->count() == 0
               ? QString()
               : audit::relatedFilter(m_event.facts, m_event.attribution, Relation(m_relation->currentData().toInt()));
}

// Only while it is looked at: a search reads the whole log.
void AuditDetail::askRelated()
{
    if (currentTab() != "related"_L1 || m_stack->currentIndex() == 0)
        return;
    m_related->setRows({});
    const QString filter = relatedFilter();
    m_relatedCount->setText(filter.isEmpty() ? tr("The event tells nothing to look for.") : tr("searching…"));
    if (!filter.isEmpty())
        Q_EMIT relatedWanted(filter);
}

void AuditDetail::showRelated(quint64 number, const QList<AuditRow> &rows)
{
    if (number != m_relatedNumber)
        return;
    m_related->setRows(rows);
    m_relatedCount->setText(rows.size() >= MostRelated ? tr("the newest %1").arg(MostRelated)
                                                       : tr("%n event(s)", nullptr, int(rows.size())));
}

} // namespace bulkhead::ui
