// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsheet.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bulkhead::ui {

namespace {

constexpr int KeyColumn = 132;
constexpr int MeaningColumn = 232;

QWidget *shortcutColumn(const ShortcutGroup &group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, metrics::Between);
    grid->setHorizontalSpacing(metrics::Between);
    grid->setVerticalSpacing(metrics::Step + 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, KeyColumn);
    auto *title = new QLabel(group.title, box);
    title->setFont(Theme::instance().heading());
    grid->addWidget(title, 0, 0, 1, 2);
    for (int row = 0; row < group.rows.size(); ++row) {
        auto *keys = new QLabel(group.rows[row].keys, box);
        keys->setFont(Theme::instance().monospace());
        keys->setForegroundRole(QPalette::Link);
        auto *meaning = new QLabel(group.rows[row].meaning, box);
        meaning->setWordWrap(true);
        meaning->setMinimumWidth(MeaningColumn);
        grid->addWidget(keys, row + 1, 0, Qt::AlignTop);
        grid->addWidget(meaning, row + 1, 1, Qt::AlignTop);
    }
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inside = new QWidget(this);
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, 0);
    columns->setSpacing(2 * metrics::PageMargin);
    QVBoxLayout *sides[] = {new QVBoxLayout, new QVBoxLayout};
    // the next group goes where there is more room
    qsizetype lengths[] = {0, 0};
    for (const ShortcutGroup &group : groups) {
        const int side = lengths[0] <= lengths[1] ? 0 : 1;
        sides[side]->addWidget(shortcutColumn(group, inside));
        lengths[side] += group.rows.size() + 2;
    }
    for (QVBoxLayout *side : sides) {
        side->addStretch(1);
        columns->addLayout(side, 1);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setAccessibleName(windowTitle());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(metrics::PageMargin, metrics::Inside, metrics::PageMargin, metrics::Between);
    bottom->addWidget(buttons);
    column->addLayout(bottom);
    resize(880, 480);
}

} // namespace bulkhead::ui
