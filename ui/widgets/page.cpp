// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page.h"

#include "ui/widgets/elidedline.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace bulkhead::ui {

namespace {

constexpr int NarrowestFilter = 168;
constexpr int WidestFilter = 420;

/// From the filter down into what it filtered, as in every search.
void enterContent(QWidget *content)
{
    if (!content)
        return;
    content->setFocus(Qt::ShortcutFocusReason);
    const auto *view = qobject_cast<QAbstractItemView *>(content);
    if (!view || !view->selectionModel() || view->selectionModel()->hasSelection())
        return;
    const QModelIndex first = view->model()->index(0, 0);
    if (first.flags() & Qt::ItemIsSelectable)
        view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// A field or an editor: what is typed into it is not to end up elsewhere.
bool isTypedInto(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->testAttribute(Qt::WA_InputMethodEnabled)
           && !qobject_cast<const QAbstractItemView *>(widget);
}

} // namespace

Page::Page(QString id, const QString &title, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(id))
{
    setObjectName(m_id);
    setAccessibleName(title);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);

    m_title = new QLabel(title, this);
    m_title->setFont(Theme::instance().title());
    m_question = new ElidedLine(question, this);
    m_question->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::Step / 2);
    words->addWidget(m_title);
    words->addWidget(m_question);

    m_actionRow = new QHBoxLayout;
    m_actionRow->setSpacing(metrics::Inside);
    m_actionRow->addLayout(words, 1);
    m_filterRow = new QHBoxLayout;
    m_filterRow->setSpacing(metrics::Inside);

    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics::PageMargin, metrics::Between, metrics::PageMargin, metrics::Between);
    header->setSpacing(metrics::Between - metrics::Step);
    header->addLayout(m_actionRow);
    header->addLayout(m_filterRow);
    m_layout->addLayout(header);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setHost(snapshot::Host *host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (m_host) {
        connect(m_host, &snapshot::Host::snapshotChanged, this, &Page::snapshotChanged);
        connect(m_host, &snapshot::Host::stateChanged, this, &Page::hostStateChanged);
    }
    hostChanged();
    Q_EMIT hostReplaced();
}

snapshot::HostSnapshotPtr Page::snapshot() const
{
    static const auto empty = std::make_shared<const snapshot::HostSnapshot>();
    return m_host ? m_host->snapshot() : empty;
}

bool Page::isOffered(const QString &pageId) const
{
    return window()->property("offeredPages").toStringList().contains(pageId);
}

QLineEdit *Page::addFilter(const QString &placeholder)
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(tr("Filter this page (Ctrl+F or /)"));
    m_filter->addAction(Theme::icon(QStringLiteral("search"), Tone::Unknown), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(NarrowestFilter);
    m_filter->setMaximumWidth(WidestFilter);
    m_filterRow->insertWidget(0, m_filter, 1);
    m_filterRow->insertStretch(1);
    connect(m_filter, &QLineEdit::textChanged, this, &Page::filterTextChanged);
    auto *down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { enterContent(focusProxy()); });
    return m_filter;
}

void Page::addHeaderAction(QAction *action, bool primary)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("primary", primary);
    button->setFocusPolicy(Qt::StrongFocus);
    m_actionRow->addWidget(button, 0, Qt::AlignVCenter);
    m_actionButtons << button;
}

void Page::addHeaderWidget(QWidget *widget)
{
    m_filterRow->addWidget(widget);
    m_rowWidgets << widget;
}

void Page::setContent(QWidget *content)
{
    // hairlines, not boxes: the content reaches the window's edges below one line
    if (auto *view = qobject_cast<QFrame *>(content); view && !qobject_cast<QSplitter *>(content))
        view->setFrameShape(QFrame::NoFrame);
    m_layout->addWidget(new Hairline(this));
    m_layout->addWidget(content, 1);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_focusOrdered, true))
        orderFocus();
}

void Page::takeFocus(Qt::FocusReason reason)
{
    QWidget *target = this;
    while (target->focusProxy())
        target = target->focusProxy();
    forgetFocus();
    if (!target->isVisible()) { // still loading; Qt would give the focus to the next widget that is seen, the navigation
        m_awaited = target;
        m_awaited->installEventFilter(this);
    }
    setFocus(reason);
}

void Page::forgetFocus()
{
    if (m_awaited)
        m_awaited->removeEventFilter(this);
    m_awaited.clear();
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_awaited && event->type() == QEvent::Show) {
        const QPointer target = m_awaited;
        forgetFocus();
        if (!isTypedInto(window()->focusWidget()))
            target->setFocus(Qt::OtherFocusReason);
    }
    return QWidget::eventFilter(watched, event);
}

/// Filter, its row, the actions, then the content, whatever order the page made them in.
void Page::orderFocus()
{
    QWidget *last = m_filter;
    for (QWidget *next : m_rowWidgets + m_actionButtons) {
        if (next->focusPolicy() == Qt::NoFocus)
            continue;
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

} // namespace bulkhead::ui
