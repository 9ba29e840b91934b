// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkworkbench.h"

#include "ui/network/networkaskdialogs.h"
#include "ui/network/networkchangedialog.h"
#include "ui/network/networktexts.h"
#include "ui/network/stepdelegate.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;
using Kind = NetworkChange::Kind;

NetworkWorkbench::NetworkWorkbench(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Changes to the networks"));
    setMinimumWidth(380); // four buttons beside each other, with longer words too
    m_steps = new NetworkSteps(this);
    m_locked = new StateView(this);
    m_unlocked = new QWidget(this);
    auto *inner = new QVBoxLayout(m_unlocked);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::Inside);
    inner->addWidget(makeActions());
    inner->addWidget(makeSteps(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Between);
    column->addWidget(m_locked);
    column->addWidget(m_unlocked);
    connect(m_steps, &NetworkSteps::stateChanged, this, &NetworkWorkbench::showState);
    connect(m_steps, &NetworkSteps::networksChanged, this, &NetworkWorkbench::networksChanged);
    connect(m_steps, &QAbstractItemModel::rowsInserted, this,
            [this] { m_list->setCurrentIndex(m_steps->index(m_steps->rowCount() - 1)); });
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &NetworkWorkbench::showOutput);
    connect(m_steps, &QAbstractItemModel::modelReset, this, &NetworkWorkbench::showOutput);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NetworkWorkbench::showOutput);
    showState();
}

QWidget *NetworkWorkbench::makeActions()
{
    auto *actions = new QWidget(this);
    const auto button = [actions](const QString &text, const QString &icon) {
        auto *tool = new QToolButton(actions);
        tool->setText(text);
        tool->setIcon(Theme::icon(icon));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setPopupMode(QToolButton::InstantPopup);
        tool->setMenu(new QMenu(tool));
        return tool;
    };
    m_add = button(tr("&Add"), u"list-add"_s);
    m_set = button(tr("&Set"), u"configure"_s);
    m_remove = button(tr("&Remove"), u"list-remove"_s);
    m_try = button(tr("&Try"), u"system-run"_s);
    const auto offer = [this](QToolButton *tool, std::initializer_list<Kind> kinds) {
        for (const Kind kind : kinds)
            connect(tool->menu()->addAction(NetworkChangeDialog::titleOf(kind) + u'…'), &QAction::triggered, this,
                    [this, kind] { askForChange(kind); });
    };
    offer(m_add, {Kind::CreateNamespace, Kind::CreateVeth, Kind::AddAddress, Kind::AddRoute});
    offer(m_set, {Kind::SetUp, Kind::SetDown, Kind::MoveInterface});
    offer(m_remove, {Kind::DeleteNamespace, Kind::DeleteInterface, Kind::RemoveAddress, Kind::RemoveRoute});
    connect(m_try->menu()->addAction(tr("Ping…")), &QAction::triggered, this, &NetworkWorkbench::askForPing);
    m_run = m_try->menu()->addAction(tr("Run a command inside…"));
    connect(m_run, &QAction::triggered, this, &NetworkWorkbench::askForCommand);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Step);
    for (QToolButton *tool : {m_add, m_set, m_remove, m_try})
        row->addWidget(tool);
    row->addStretch(1);
    return actions;
}

QWidget *NetworkWorkbench::makeSteps()
{
    auto *steps = new QWidget(this);
    m_list = new QListView(steps);
    m_list->setModel(m_steps);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setAccessibleName(tr("Steps that were done"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new QLabel(tr("Nothing has been changed yet. Each step is shown here with the command that does the same."), steps);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_output = new QPlainTextEdit(steps);
    m_output->setReadOnly(true);
    m_output->setFont(Theme::instance().monospace());
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setAccessibleName(tr("Output of the step"));
    m_copy = new QPushButton(tr("&Copy commands"), steps);
    m_undo = new QPushButton(tr("&Undo last"), steps);
    m_undoAll = new QPushButton(tr("Undo a&ll"), steps);
    connect(m_copy, &QPushButton::clicked, this, &NetworkWorkbench::copyCommands);
    connect(m_undo, &QPushButton::clicked, m_steps, &NetworkSteps::undoLast);
    connect(m_undoAll, &QPushButton::clicked, m_steps, &NetworkSteps::undoAll);
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
    column->addWidget(m_list, 3);
    column->addWidget(m_output, 2);
    column->addLayout(row);
    return steps;
}

void NetworkWorkbench::setHands(NetworkHands *hands)
{
    if (m_steps->hands())
        disconnect(m_steps->hands(), nullptr, this, nullptr);
    m_steps->setHands(hands);
    if (hands)
        connect(hands, &NetworkHands::stateChanged, this, &NetworkWorkbench::showState);
    showState();
}

void NetworkWorkbench::setNetworks(const HostNetworks &networks, std::optional<quint32> selected)
{
    m_networks = networks;
    m_selected = selected;
    showState();
}

void NetworkWorkbench::askForChange(Kind kind)
{
    auto *dialog = new NetworkChangeDialog(kind, m_networks, m_selected.value_or(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto change = dialog->change())
            m_steps->change(*change);
    });
    dialog->open();
}

void NetworkWorkbench::askForPing()
{
    auto *dialog = new PingDialog(m_networks, m_selected.value_or(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto request = dialog->request())
            m_steps->ping(*request);
    });
    dialog->open();
}

void NetworkWorkbench::askForCommand()
{
    const NetworkNamespace *ns = m_selected ? m_networks.find(*m_selected) : nullptr;
    if (!ns || ns->processes.isEmpty())
        return;
    auto *dialog = new RunInsideDialog(ns->processes.first(), namespaceName(*ns), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto request = dialog->request())
            m_steps->run(*request);
    });
    dialog->open();
}

void NetworkWorkbench::copyCommands()
{
    QStringList commands;
    for (int row = 0; row < m_steps->rowCount(); ++row)
        commands.append(m_steps->index(row).data().toString());
    QGuiApplication::clipboard()->setText(commands.join(u'\n') + u'\n');
    Q_EMIT notice(tr("Copied %n command(s)", nullptr, int(commands.size())));
}

void NetworkWorkbench::showState()
{
    const NetworkHands *hands = m_steps->hands();
    const bool isUnlocked = hands && hands->isUnlocked();
    // what was done stays in sight while changes are locked again
    const bool showsSteps = isUnlocked || m_steps->rowCount() > 0;
    m_unlocked->setVisible(showsSteps);
    m_locked->setVisible(!showsSteps);
    if (!hands)
        m_locked->show(u"object-locked"_s, tr("Networks cannot be changed here."),
                       tr("Changes are made by the agent on a live host."));
    else if (!isUnlocked)
        m_locked->show(
            u"object-locked"_s, tr("Changes are locked."),
            tr("Nothing here can change the host until you unlock changes: in the menu of the agent, in the status bar."));
    const NetworkNamespace *ns = m_selected ? m_networks.find(*m_selected) : nullptr;
    m_run->setEnabled(ns && !ns->processes.isEmpty());
    m_run->setToolTip(m_run->isEnabled() ? QString() : tr("The selected namespace has no process of a container."));
    for (QToolButton *tool : {m_add, m_set, m_remove, m_try})
        tool->setEnabled(isUnlocked && !m_steps->isBusy());
    m_undo->setEnabled(isUnlocked && m_steps->canUndo());
    m_undoAll->setEnabled(isUnlocked && m_steps->canUndo());
    m_copy->setEnabled(m_steps->rowCount() > 0);
    m_empty->setVisible(m_steps->rowCount() == 0);
    m_list->setVisible(m_steps->rowCount() > 0);
    showOutput();
}

void NetworkWorkbench::showOutput()
{
    const QString output = m_list->currentIndex().data(NetworkSteps::OutputRole).toString();
    if (m_output->toPlainText() != output)
        m_output->setPlainText(output);
    m_output->setVisible(!output.isEmpty());
}

} // namespace bulkhead::ui
