// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectiondialog.h"

#include "ui/connection/choicemodel.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/endpointcommands.h"
#include "ui/connection/enginelistdelegate.h"
#include "ui/connection/enginelistmodel.h"
#include "ui/connection/hostregistry.h"
#include "ui/connection/probeview.h"
#include "ui/connection/remarkline.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::EngineContext;

ConnectionDialog::ConnectionDialog(HostRegistry *registry, engine::ContextStore contexts, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_contexts(std::move(contexts))
    , m_model(new EngineListModel(registry, EngineListModel::Show::Connections, this))
    , m_choiceModel(new ChoiceModel(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connect to an engine"));
    m_details = new ConnectionDetails(this);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 560});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(makeChoice());
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    makeShortcuts();
    resize(900, 620);

    connect(m_model, &QAbstractItemModel::modelReset, this, &ConnectionDialog::restoreSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectionDialog::showIndex);
    connect(m_list, &QListView::doubleClicked, this, &ConnectionDialog::connectNow);
    connect(m_details, &ConnectionDetails::draftChanged, this, &ConnectionDialog::draftChanged);
    connect(m_details, &ConnectionDetails::saveRequested, this, &ConnectionDialog::save);
    connect(m_details, &ConnectionDetails::revertRequested, this, &ConnectionDialog::revert);
    connect(m_details->probe(), &ProbeView::runningChanged, this, &ConnectionDialog::showButtons);
    reload();
    m_list->setFocus();
}

QWidget *ConnectionDialog::makeLeft()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(200);
    m_list = new QListView(left);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EngineListDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Connections"));

    auto *add = new QPushButton(Theme::icon(u"list-add"_s), tr("&New"), left);
    add->setToolTip(tr("Make an own connection (Ctrl+N)"));
    add->setAutoDefault(false);
    m_remove = new QPushButton(Theme::icon(u"list-remove"_s), tr("Re&move"), left);
    m_remove->setToolTip(tr("Remove this own connection (Delete)"));
    m_remove->setAutoDefault(false);
    auto *readOnly = new QLabel(tr("Docker contexts are read, never written."), left);
    readOnly->setWordWrap(true);
    readOnly->setForegroundRole(QPalette::PlaceholderText);
    readOnly->setToolTip(QDir::toNativeSeparators(m_contexts.configDir()));

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Inside);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(readOnly);
    connect(add, &QPushButton::clicked, this, &ConnectionDialog::newConnection);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::removeSelected);
    return left;
}

QWidget *ConnectionDialog::makeChoice()
{
    auto *choice = new QWidget(this);
    m_choice = new RemarkLine(choice);
    m_rulesToggle = new QToolButton(choice);
    m_rulesToggle->setText(tr("&Why?"));
    m_rulesToggle->setToolTip(tr("Show the rules in their order, the winner and whom it overrides"));
    m_rulesToggle->setAccessibleName(tr("Why this engine: show the rules"));
    m_rulesToggle->setCheckable(true);
    m_rulesToggle->setFocusPolicy(Qt::StrongFocus);
    m_rules = new QTreeView(choice);
    m_rules->setModel(m_choiceModel);
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setAllColumnsShowFocus(true);
    m_rules->setTextElideMode(Qt::ElideMiddle);
    m_rules->setAccessibleName(tr("Rules that choose the engine, first wins"));
    m_rules->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Inside);
    row->addWidget(m_choice, 1, Qt::AlignVCenter);
    row->addWidget(m_rulesToggle, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Inside);
    layout->addLayout(row);
    layout->addWidget(m_rules);
    connect(m_rulesToggle, &QToolButton::toggled, m_rules, &QWidget::setVisible);
    return choice;
}

QWidget *ConnectionDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_notice = new QLabel(bar);
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_copy = new QToolButton(bar);
    m_copy->setText(tr("Cop&y as…"));
    m_copy->setIcon(Theme::icon(u"edit-copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copyMenu = new QMenu(m_copy);
    m_copyMenu->setToolTipsVisible(true);
    m_copy->setMenu(m_copyMenu);
    m_test = new QPushButton(bar);
    m_test->setAutoDefault(false);
    auto *closeButton = new QPushButton(tr("Close"), bar);
    closeButton->setAutoDefault(false);
    m_connect = new QPushButton(Theme::icon(u"network-connect"_s), tr("&Connect"), bar);
    m_connect->setDefault(true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, metrics::Inside, 0, 0);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(m_notice, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_test, closeButton, m_connect})
        layout->addWidget(button);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &ConnectionDialog::fillCopyMenu);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(closeButton, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::connectNow);
    return bar;
}

void ConnectionDialog::makeShortcuts()
{
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &ConnectionDialog::newConnection);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &ConnectionDialog::reload);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &ConnectionDialog::save);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ConnectionDialog::removeSelected);
}

void ConnectionDialog::reload()
{
    const engine::EngineChoice choice = m_contexts.choose();
    m_choiceModel->setRules(choice.rules);
    const bool isUnprotected = choice.context && choice.context->endpoint.isUnprotected();
    m_choice->show(!choice.context ? Tone::High : isUnprotected ? Tone::Critical : Tone::Info, choiceSentence(choice));
    for (int column = 0; column < ChoiceModel::ColumnCount; ++column) {
        m_rules->resizeColumnToContents(column);
        m_rules->setColumnWidth(column, m_rules->columnWidth(column) + metrics::Between);
    }
    const int row = std::max(m_rules->sizeHintForRow(0), metrics::RowDense);
    m_rules->setFixedHeight(row * m_choiceModel->rowCount() + m_rules->header()->sizeHint().height() + 2 * metrics::Step);
    m_model->setConnections(m_contexts.contexts(), m_contexts.discoveredSockets());
}

void ConnectionDialog::select(const QString &connectionKey)
{
    const QModelIndex index = m_model->indexOfKey(connectionKey);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void ConnectionDialog::restoreSelection()
{
    if (m_details->isDraft() && m_shownKey.isEmpty()) {
        showButtons();
        return;
    }
    const QModelIndex kept = m_model->indexOfKey(m_shownKey);
    m_list->setCurrentIndex(kept.isValid() ? kept : m_model->firstEntry());
    if (!m_list->currentIndex().isValid())
        showIndex({});
}

void ConnectionDialog::showIndex(const QModelIndex &index)
{
    const EngineContext *context = m_model->connection(index);
    m_notice->clear();
    if (!context) {
        m_shownKey.clear();
        m_details->showNothing();
    } else if (context->origin != EngineContext::Origin::Own) {
        m_shownKey = EngineListModel::keyOf(*context);
        m_details->showConnection(*context);
    } else if (const QString key = EngineListModel::keyOf(*context); key != m_shownKey || !m_details->isDraft()) {
        m_shownKey = key;
        m_details->showDraft(m_drafts.value(key, draftOf(*context)), takenNames(context->name));
        m_details->setModified(m_drafts.contains(key), false);
    }
    showButtons();
}

void ConnectionDialog::newConnection()
{
    m_shownKey.clear();
    m_list->selectionModel()->clear();
    ConnectionDraft fresh;
    fresh.transport = engine::Transport::Ssh;
    m_details->showDraft(m_drafts.value({}, fresh), takenNames({}));
    m_details->setModified(m_drafts.contains({}), true);
    m_details->focusEditor();
    showButtons();
}

QStringList ConnectionDialog::takenNames(const QString &except) const
{
    QStringList names;
    for (const EngineContext &context : m_registry->ownConnections()) {
        if (context.name != except)
            names.append(context.name);
    }
    return names;
}

const EngineContext *ConnectionDialog::savedOwn(const QString &key) const
{
    const auto &own = m_registry->ownConnections();
    const auto found = std::ranges::find(own, key, &EngineListModel::keyOf);
    return found == own.end() ? nullptr : &*found;
}

void ConnectionDialog::draftChanged()
{
    const EngineContext *saved = savedOwn(m_shownKey);
    const bool isModified = !saved || m_details->draft() != draftOf(*saved);
    if (isModified)
        m_drafts.insert(m_shownKey, m_details->draft());
    else
        m_drafts.remove(m_shownKey);
    m_details->setModified(isModified, !saved);
    showButtons();
}

bool ConnectionDialog::save()
{
    const auto connection = m_details->connectable();
    if (!m_details->isDraft() || !connection || !m_drafts.contains(m_shownKey))
        return false;
    const EngineContext *saved = savedOwn(m_shownKey);
    const QString oldName = saved ? saved->name : QString();
    m_drafts.remove(m_shownKey);
    m_shownKey = EngineListModel::keyOf(*connection);
    m_registry->saveOwnConnection(*connection, oldName);
    m_details->setModified(false, false);
    select(m_shownKey);
    notice(tr("Saved “%1”.").arg(connection->name));
    return true;
}

void ConnectionDialog::revert()
{
    m_drafts.remove(m_shownKey);
    const EngineContext *saved = savedOwn(m_shownKey);
    if (!saved) {
        m_details->showNothing();
        restoreSelection();
        return;
    }
    m_details->showDraft(draftOf(*saved), takenNames(saved->name));
    m_details->setModified(false, false);
    showButtons();
}

void ConnectionDialog::removeSelected()
{
    const EngineContext *context = m_model->connection(m_list->currentIndex());
    if (!context || context->origin != EngineContext::Origin::Own)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove a connection"),
                        tr("Remove the own connection “%1”?").arg(context->name), QMessageBox::Yes | QMessageBox::Cancel, this);
    question->setInformativeText(
        tr("Only Bulkhead's entry goes; the engine, its certificates and Docker contexts stay as they are."));
    question->button(QMessageBox::Yes)->setText(tr("Remove"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this,
            [this, name = context->name, key = EngineListModel::keyOf(*context)](int answer) {
                if (answer != QMessageBox::Yes)
                    return;
                m_drafts.remove(key);
                m_registry->removeOwnConnection(name);
                notice(tr("Removed “%1”.").arg(name));
            });
    question->open();
}

void ConnectionDialog::test()
{
    if (m_details->probe()->isRunning()) {
        m_details->probe()->cancel();
        return;
    }
    if (const auto context = m_details->testable()) {
        m_details->probe()->start(context->endpoint, m_limits);
        m_details->ensureWidgetVisible(m_details->probe());
    }
}

void ConnectionDialog::connectNow()
{
    if (m_details->isDraft() && m_drafts.contains(m_shownKey) && !save())
        return;
    const auto context = m_details->connectable();
    if (!context)
        return;
    m_details->probe()->cancel();
    leave([this, chosen = *context] {
        m_registry->open(chosen);
        accept();
    });
}

void ConnectionDialog::showButtons()
{
    const bool isRunning = m_details->probe()->isRunning();
    m_test->setText(isRunning ? tr("Cancel &test") : tr("&Test connection"));
    m_test->setIcon(Theme::icon(isRunning ? u"dialog-cancel"_s : u"network-connect"_s));
    m_test->setEnabled(isRunning || m_details->testable());
    m_connect->setEnabled(m_details->connectable().has_value());
    m_copy->setEnabled(m_details->testable().has_value());
    const EngineContext *listed = m_model->connection(m_list->currentIndex());
    m_remove->setEnabled(listed && listed->origin == EngineContext::Origin::Own);
}

void ConnectionDialog::fillCopyMenu()
{
    m_copyMenu->clear();
    const auto context = m_details->testable();
    if (!context)
        return;
    const auto add = [this](const QString &text, const Result<QString> &command) {
        QAction *action = m_copyMenu->addAction(text);
        action->setEnabled(command.has_value());
        action->setToolTip((command ? *command : command.error().what).toHtmlEscaped());
        if (command)
            connect(action, &QAction::triggered, this, [this, text = *command] { copy(text, text); });
    };
    add(tr("Address"), context->endpoint.toString());
    add(tr("docker context create …"), dockerContextCreateCommand(*context));
    add(tr("export DOCKER_HOST=…"), dockerHostExport(context->endpoint));
    if (context->endpoint.transport == engine::Transport::Ssh)
        add(tr("ssh … docker version"), sshTryCommand(context->endpoint));
}

void ConnectionDialog::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    notice(tr("Copied: %1").arg(what.section(u'\n', 0, 0)));
}

void ConnectionDialog::notice(const QString &text)
{
    m_notice->setText(text);
}

void ConnectionDialog::reject()
{
    if (m_details->probe()->isRunning()) {
        m_details->probe()->cancel();
        return;
    }
    leave([this] { QDialog::reject(); });
}

void ConnectionDialog::leave(std::function<void()> how)
{
    if (m_drafts.isEmpty()) {
        how();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Changes are not saved"),
                        tr("%n connections have changes that are not saved.", nullptr, static_cast<int>(m_drafts.size())),
                        QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, how = std::move(how)](int answer) {
        if (answer != QMessageBox::Discard)
            return;
        m_drafts.clear();
        how();
    });
    question->open();
}

} // namespace bulkhead::ui
