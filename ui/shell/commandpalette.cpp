// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace bulkhead::ui {

namespace {

constexpr int PaletteWidth = 620;
constexpr int PaletteHeight = 440;
constexpr int ShadowWidth = 16; ///< around the panel, inside the widget

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_model = new PaletteModel(this);
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(tr("Pages, actions, containers, engines, files…"));
    m_edit->setAccessibleName(tr("What to do"));
    m_edit->setFrame(false);
    m_edit->addAction(Theme::icon(QStringLiteral("search"), Tone::Unknown), QLineEdit::LeadingPosition);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_edit->setFont(large);
    m_edit->setMinimumHeight(44);

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Results"));
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing = new QLabel(tr("Nothing is called that. Try fewer letters."), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ShadowWidth + 1, ShadowWidth + 1, ShadowWidth + 1, ShadowWidth + metrics::Step);
    column->setSpacing(0);
    auto *editRow = new QHBoxLayout;
    editRow->setContentsMargins(metrics::Inside, 0, metrics::Inside, 0);
    editRow->addWidget(m_edit);
    column->addLayout(editRow);
    column->addWidget(new Hairline(this));
    column->addSpacing(metrics::Step);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    m_focusBefore = QApplication::focusWidget();
    m_model->setEntries(std::move(entries));
    m_edit->clear();
    filter({});
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(PaletteWidth + 2 * ShadowWidth, window->width() - 2 * metrics::Between);
    const int full = qMin(PaletteHeight + 2 * ShadowWidth, window->height() - 2 * metrics::Between);
    // no higher than what was found
    const int rows = qMax(1, m_model->rowCount()) * m_list->sizeHintForRow(0);
    const int around = m_edit->minimumHeight() + 2 * ShadowWidth + 3 * metrics::Step;
    const int height = m_model->rowCount() == 0 ? around + 2 * metrics::RowComfortable : qMin(full, around + rows);
    setGeometry((window->width() - width) / 2, qMin(80, (window->height() - full) / 2), width, height);
}

void CommandPalette::filter(const QString &pattern)
{
    m_model->setPattern(pattern);
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_list->setCurrentIndex(m_model->index(0));
    place();
    m_list->scrollToTop();
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_model->entry(index.row()).run;
    dismiss();
    run();
}

bool CommandPalette::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return true;
    int row = m_list->currentIndex().row() + rows;
    if (qAbs(rows) == 1)
        row = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentIndex(m_model->index(qBound(0, row, last)));
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && QApplication::activePopupWidget() == nullptr
        && QApplication::activeWindow() == window())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Down:
    case Qt::Key_Tab: return moveBy(1);
    case Qt::Key_Up:
    case Qt::Key_Backtab: return moveBy(-1);
    case Qt::Key_PageDown: return moveBy(8);
    case Qt::Key_PageUp: return moveBy(-8);
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF panel = QRectF(rect()).adjusted(ShadowWidth, ShadowWidth, -ShadowWidth, -ShadowWidth);
    for (int i = 0; i < ShadowWidth; i += 2) {
        painter.setBrush(QColor(0, 0, 0, theme.isDark() ? 14 : 5));
        painter.drawRoundedRect(panel.adjusted(-ShadowWidth + i, -ShadowWidth + i + 4, ShadowWidth - i, ShadowWidth - i),
                                8 + ShadowWidth - i, 8 + ShadowWidth - i);
    }
    painter.setPen(theme.controlBorder());
    painter.setBrush(theme.surface());
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace bulkhead::ui
