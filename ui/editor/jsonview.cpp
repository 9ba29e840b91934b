// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/jsonview.h"

#include "ui/editor/editorloader.h"
#include "ui/editor/searchbar.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LaidOutAtOnce = 48 * 1024; ///< bytes; about a millisecond
}

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
{
    m_path = new QLabel(this);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setFont(Theme::instance().monospace());
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setAccessibleName(tr("Path of the value under the cursor"));
    addActions();

    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Inside, metrics::Step, metrics::Inside, metrics::Step);
    row->setSpacing(metrics::Step);
    row->addWidget(m_path, 1);
    for (QAction *action : actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    m_notice = new Banner(this);
    m_notice->hide();
    m_searchBar = new SearchBar(this);
    m_searchBar->hide();

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(row);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_searchBar);
    connect(&Theme::instance(), &Theme::changed, this, &JsonView::applyLook);
}

void JsonView::addActions()
{
    m_copyPath = new QAction(Theme::icon(u"edit-copy-path"_s), tr("Copy path"), this);
    m_copyValue = new QAction(Theme::icon(u"edit-copy"_s), tr("Copy value"), this);
    m_reveal = new QAction(Theme::icon(u"view-visible"_s), tr("Reveal secrets"), this);
    m_reveal->setCheckable(true);
    m_find = new QAction(Theme::icon(u"search"_s), tr("Find…"), this);
    m_copyPath->setToolTip(tr("Copy the JSON pointer of the value under the cursor"));
    m_copyValue->setToolTip(tr("Copy the value under the cursor"));
    m_reveal->setToolTip(tr("Show secrets in this document"));
    m_find->setToolTip(tr("Find in this text (Ctrl+F)"));
    QWidget::addActions({m_copyPath, m_copyValue, m_reveal, m_find});

    connect(m_copyPath, &QAction::triggered, this, [this] { copy(pointer(), tr("Copied the path %1").arg(pointer())); });
    connect(m_copyValue, &QAction::triggered, this, [this] {
        if (m_view)
            copy(m_layout.valueAt(m_view->cursor().line), tr("Copied the value"));
    });
    connect(m_find, &QAction::triggered, this, [this] { m_searchBar->open(); });
    connect(m_reveal, &QAction::toggled, this, [this](bool on) {
        m_revealed = on;
        m_wantedPointer = pointer();
        layOut();
    });
}

void JsonView::copy(const QString &text, const QString &notice)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(notice);
}

void JsonView::makeView()
{
    m_view = createCodeView(this, &m_missing);
    m_view->widget()->setAccessibleName(tr("Raw JSON"));
    m_view->widget()->installEventFilter(this);
    m_view->cursorMoved = [this] { showPath(); };
    m_searchBar->setView(m_view);
    m_column->addWidget(m_view->widget(), 1);
    setFocusProxy(m_view->widget());
    applyLook();
}

void JsonView::showNotice(const Result<json::JsonLayout> &layout)
{
    if (!layout && !m_json.isEmpty())
        m_notice->show(Tone::Medium, tr("This is no JSON document; it is shown as it came."), {}, layout.error().what);
    else if (!m_missing.isEmpty())
        m_notice->show(Tone::Info, tr("The editor library is not installed: the text is shown without colours and folding."), {},
                       m_missing);
    m_notice->setVisible((!layout && !m_json.isEmpty()) || !m_missing.isEmpty());
}

void JsonView::applyLook()
{
    if (m_view)
        m_view->setLook(currentEditorLook());
}

void JsonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_view)
        makeView();
    if (m_stale)
        layOut();
}

void JsonView::setJson(const QByteArray &json, Mask mask)
{
    if (json == m_json && mask == m_mask)
        return;
    m_json = json;
    m_mask = mask;
    m_reveal->setVisible(mask != nullptr);
    if (m_wantedPointer.isEmpty())
        m_wantedPointer = pointer(); // the same place, where the new document has it
    m_stale = true;
    if (isVisible())
        layOut();
}

void JsonView::layOut()
{
    m_stale = m_view == nullptr;
    if (m_stale)
        return;
    const quint64 generation = ++m_generation;
    const auto work = [json = m_json, mask = m_revealed ? nullptr : m_mask] {
        const QByteArray shown = mask ? mask(json) : json;
        return std::pair(json::layOutJson(shown), shown);
    };
    if (m_json.size() <= LaidOutAtOnce) {
        const auto [layout, source] = work();
        showLayout(layout, source);
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this), generation, work] {
        QMetaObject::invokeMethod(qApp, [self, generation, done = work()] {
            if (self && self->m_generation == generation)
                self->showLayout(done.first, done.second);
        });
    });
}

void JsonView::showLayout(const Result<json::JsonLayout> &layout, const QByteArray &source)
{
    m_layout = layout.value_or(json::JsonLayout{});
    const QString text = layout ? m_layout.text() : QString::fromUtf8(source);
    showNotice(layout);
    m_view->setText(text, u"JSON"_s);
    m_searchBar->setText(text);
    goTo(std::exchange(m_wantedPointer, {}));
    showPath();
    Q_EMIT documentShown();
}

void JsonView::goTo(const QString &pointer)
{
    if (m_stale || !m_view) {
        m_wantedPointer = pointer;
        return;
    }
    const int line = m_layout.lineOf(pointer);
    if (line >= 0)
        m_view->select({{line, 0}, {line, 0}});
}

QString JsonView::pointer() const
{
    return m_view ? m_layout.pointerAt(m_view->cursor().line) : QString{};
}

void JsonView::showPath()
{
    const QStringList segments = m_layout.segmentsAt(m_view->cursor().line);
    const QString path = segments.isEmpty() ? tr("(whole document)") : visibleText(segments.join(u" › "_s));
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideLeft, qMax(m_path->width(), 80)));
    m_path->setToolTip(pointer());
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+F also filters the page: the text with the focus takes it first.
    return (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) && handleKey(event)
               ? true
               : QWidget::eventFilter(watched, event);
}

bool JsonView::handleKey(QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    const bool find = key->matches(QKeySequence::Find) || (key->key() == Qt::Key_Slash && key->modifiers() == Qt::NoModifier);
    const bool next = key->matches(QKeySequence::FindNext);
    const bool previous = key->matches(QKeySequence::FindPrevious);
    if (!find && !next && !previous)
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (find)
        m_searchBar->open();
    else
        next ? m_searchBar->findNext() : m_searchBar->findPrevious();
    return true;
}

} // namespace bulkhead::ui
