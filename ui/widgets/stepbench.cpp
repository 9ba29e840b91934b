// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stepbench.h"

#include "ui/widgets/states.h"
#include "ui/widgets/stepdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BenchWidth = 380; // four buttons beside each other, with longer words too

}

StepBench::StepBench(StepModel *steps, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    m_steps->setParent(this);
    setAccessibleName(accessibleName);
    setMinimumWidth(BenchWidth);
    m_locked = new StateView(this);
    m_unlocked = new QWidget(this);
    auto *inner = new QVBoxLayout(m_unlocked);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::Inside);
    m_toolRow = new QHBoxLayout;
    m_toolRow->setSpacing(metrics::Step);
    m_toolRow->addStretch(1);
    inner->addLayout(m_toolRow);
    inner->addWidget(makeSteps(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Between);
    column->addWidget(m_locked);
    column->addWidget(m_unlocked);
    connect(m_steps, &StepModel::stateChanged, this, &StepBench::showState);
    connect(m_steps, &StepModel::hostChanged, this, &StepBench::hostChanged);
    connect(m_steps, &QAbstractItemModel::rowsInserted, this,
            [this] { m_list->setCurrentIndex(m_steps->index(m_steps->rowCount() - 1)); });
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &StepBench::showOutput);
    connect(m_steps, &QAbstractItemModel::modelReset, this, &StepBench::showOutput);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepBench::showOutput);
}

QToolButton *StepBench::addTool(const QString &text, const QString &iconName)
{
    auto *tool = new QToolButton(m_unlocked);
    tool->setText(text);
    tool->setIcon(Theme::icon(iconName));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setPopupMode(QToolButton::InstantPopup);
    m_toolRow->insertWidget(int(m_tools.size()), tool);
    m_tools.append(tool);
    return tool;
}

QWidget *StepBench::makeSteps()
{
    auto *steps = new QWidget(this);
    m_list = new QListView(steps);
    m_list->setModel(m_steps);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setAccessibleName(tr("Steps that were done"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &StepBench::showMenu);
    m_empty = new QLabel(tr("Nothing has been changed yet. Each step is shown here with the command that does the same."), steps);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_output = new QPlainTextEdit(steps);
    m_output->setReadOnly(true);
    m_output->setFont(Theme::instance().monospace());
    m_output->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_output->setAccessibleName(tr("Output of the step"));
    m_copy = new QPushButton(tr("&Copy commands"), steps);
    m_undo = new QPushButton(tr("&Undo last"), steps);
    m_undoAll = new QPushButton(tr("Undo a&ll"), steps);
    connect(m_copy, &QPushButton::clicked, this, &StepBench::copyCommands);
    connect(m_undo, &QPushButton::clicked, m_steps, &StepModel::undoLast);
    connect(m_undoAll, &QPushButton::clicked, m_steps, &StepModel::undoAll);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Inside);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_undoAll);
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Inside);
    column->addWidget(m_empty);
    auto *parts = new QSplitter(Qt::Vertical, steps); // a command may say more than fits
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_output);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    column->addWidget(parts, 1);
    column->addLayout(row);
    return steps;
}

void StepBench::setNoWay(const QString &sentence, const QString &remedy)
{
    m_noWay = sentence;
    m_noWayRemedy = remedy;
    showState();
}

void StepBench::setLock(Lock lock)
{
    m_lock = lock;
    showState();
}

bool StepBench::isReady() const
{
    return m_lock == Lock::Unlocked && !m_steps->isBusy();
}

void StepBench::copyCommands()
{
    QStringList commands;
    for (int row = 0; row < m_steps->rowCount(); ++row)
        commands.append(m_steps->index(row).data().toString());
    QGuiApplication::clipboard()->setText(commands.join(u'\n') + u'\n');
    Q_EMIT notice(tr("Copied %n command(s)", nullptr, int(commands.size())));
}

void StepBench::copyOf(const QModelIndex &step, bool undo)
{
    const QStringList commands = undo ? step.data(StepModel::UndoRole).toStringList() : QStringList{step.data().toString()};
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
    Q_EMIT notice(tr("Copied %n command(s)", nullptr, int(commands.size())));
}

void StepBench::showMenu(const QPoint &position)
{
    const QPersistentModelIndex step = m_list->indexAt(position);
    if (!step.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the command"), this, [this, step] { copyOf(step, false); });
    menu->addAction(tr("Copy what takes it back"), this, [this, step] { copyOf(step, true); })
        ->setEnabled(!step.data(StepModel::UndoRole).toStringList().isEmpty());
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void StepBench::showState()
{
    const bool isUnlocked = m_lock == Lock::Unlocked;
    // what was done stays in sight while changes are locked again
    const bool showsSteps = isUnlocked || m_steps->rowCount() > 0;
    m_unlocked->setVisible(showsSteps);
    m_locked->setVisible(!showsSteps);
    if (m_lock == Lock::NoWay)
        m_locked->show(u"object-locked"_s, m_noWay, m_noWayRemedy);
    else if (!isUnlocked)
        m_locked->show(
            u"object-locked"_s, tr("Changes are locked."),
            tr("Nothing here can change the host until you unlock changes: in the menu of the agent, in the status bar."));
    for (QToolButton *tool : std::as_const(m_tools))
        tool->setEnabled(isReady());
    m_undo->setEnabled(isUnlocked && m_steps->canUndo());
    m_undoAll->setEnabled(isUnlocked && m_steps->canUndo());
    m_copy->setEnabled(m_steps->rowCount() > 0);
    m_empty->setVisible(m_steps->rowCount() == 0);
    m_list->setVisible(m_steps->rowCount() > 0);
    showOutput();
    toolsChanged();
}

void StepBench::showOutput()
{
    const QModelIndex step = m_list->currentIndex();
    QStringList parts;
    if (const QString output = step.data(StepModel::OutputRole).toString(); !output.isEmpty())
        parts.append(output);
    if (const QStringList undo = step.data(StepModel::UndoRole).toStringList(); !undo.isEmpty())
        parts.append(tr("Taken back by:") + "\n  "_L1 + undo.join("\n  "_L1));
    const QString text = parts.join(u'\n');
    if (m_output->toPlainText() != text)
        m_output->setPlainText(text);
    m_output->setVisible(!text.isEmpty());
    // once the list has its new row, and its new height
    QMetaObject::invokeMethod(m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

} // namespace bulkhead::ui
