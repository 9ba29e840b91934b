// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/apparmortryout.h"

#include "ui/apparmor/apparmorbench.h"
#include "ui/apparmor/apparmorpage.h"
#include "ui/apparmor/learnpane.h"
#include "ui/apparmor/loadedpane.h"
#include "ui/apparmor/pathsource.h"
#include "ui/apparmor/proposalmodel.h"
#include "ui/tryout/recreatedialog.h"
#include "ui/tryout/tryoutpane.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/wrappedlabel.h"

#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString LoopFieldsKey = u"apparmor/tryOut"_s;

} // namespace

ApparmorLoop::ApparmorLoop(ApparmorPage *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
{
    m_standing = new ElidedLine(this);
    auto *loads = new QHBoxLayout;
    loads->setSpacing(metrics::Step);
    for (QAction *action : {page->loaded()->loadComplainAction(), page->loaded()->loadAction(), page->learn()->watchAction()}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(action == page->learn()->watchAction() ? Qt::ToolButtonTextBesideIcon
                                                                          : Qt::ToolButtonTextOnly);
        loads->addWidget(button);
    }
    loads->addStretch(1);
    m_accept = new QPushButton(Theme::icon(u"list-add"_s), tr("&Accept all"), this);
    m_accept->setObjectName(u"acceptAll"_s);
    m_accept->setToolTip(tr("Add the proposed rules to the profile: one step for undo"));
    m_choose = new QPushButton(tr("&Choose…"), this);
    m_choose->setObjectName(u"chooseRules"_s);
    m_choose->setToolTip(tr("Go to the tab Learn, where each rule can be made wider or left"));

    m_stack = new FillingStack(this);
    auto *nothing = new QWidget(m_stack);
    m_hint = new WrappedLabel(nothing); // the pane is too low for a picture
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *hints = new QVBoxLayout(nothing);
    hints->setContentsMargins(metrics::Step, metrics::Inside, 0, 0);
    hints->addWidget(m_hint);
    hints->addStretch(1);
    auto *found = new QWidget(m_stack);
    auto *proxy = new DataSortProxy(this);
    proxy->setSourceModel(page->learn()->model());
    m_table = new DataTable(tr("Rules that denials ask for"), found);
    m_table->setModel(proxy);
    m_table->setColumns({{.key = u"rule"_s, .width = 200, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"choice"_s, .width = 120, .shown = false},
                         {.key = u"records"_s, .width = 72},
                         {.key = u"who"_s, .width = 96},
                         {.key = u"operation"_s, .width = 112, .shown = false},
                         {.key = u"profile"_s, .width = 144, .shown = false, .elide = Qt::ElideMiddle},
                         {.key = u"where"_s, .width = 120, .elide = Qt::ElideMiddle},
                         {.key = u"note"_s, .width = 240, .shown = false}});
    m_table->setSettingsGroup(u"apparmor/tryOutRules"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Inside);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_choose);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(found);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::Inside);
    rows->addLayout(buttons);
    rows->addWidget(m_table, 1);
    m_stack->addWidget(nothing);
    m_stack->addWidget(found);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Step);
    column->addWidget(m_standing);
    column->addLayout(loads);
    column->addWidget(m_stack, 1);

    LearnPane *learn = page->learn();
    connect(m_accept, &QPushButton::clicked, learn, &LearnPane::acceptAll);
    connect(m_choose, &QPushButton::clicked, this, [page] { page->tabs()->setCurrentWidget(page->learn()); });
    connect(m_table, &DataTable::copied, page, &Page::notice);
    connect(learn->model(), &QAbstractItemModel::modelReset, this, &ApparmorLoop::showProposals);
    connect(learn->model(), &QAbstractItemModel::rowsRemoved, this, &ApparmorLoop::showProposals);
    connect(learn, &LearnPane::watchingChanged, this, &ApparmorLoop::showProposals);
    connect(page->loaded(), &LoadedPane::loadedChanged, this, &ApparmorLoop::showStanding);
    connect(page->bench(), &ApparmorBench::textRead, this, &ApparmorLoop::showStanding, Qt::QueuedConnection); // after the page
    showStanding();
    showProposals();
}

void ApparmorLoop::showStanding()
{
    const QString name = m_page->bench()->profileName();
    m_standing->setText(name.isEmpty() ? m_page->loaded()->standing()
                                       : u"%1: %2"_s.arg(visibleText(name), m_page->loaded()->standing()));
    showProposals();
}

void ApparmorLoop::showProposals()
{
    const LearnPane *learn = m_page->learn();
    const int rules = learn->model()->rowCount();
    m_stack->setCurrentIndex(rules > 0 ? 1 : 0);
    m_accept->setEnabled(m_page->bench()->read().isCurrent());
    if (rules > 0)
        return;
    const QString obstacle = m_page->loaded()->obstacle();
    m_hint->setText(!obstacle.isEmpty()   ? tr("It cannot be tried here yet. %1").arg(obstacle)
                    : learn->isWatching() ? tr("Nothing was refused so far. What the kernel refuses is listed here as it comes.")
                                          : tr("Rules that are missing are listed here: the kernel's audit records, read through "
                                               "the agent, tell what was refused."));
}

ApparmorTryOut::ApparmorTryOut(ApparmorPage *page)
    : QObject(page)
    , m_page(page)
{
    m_pane = new TryOutPane(page);
    m_pane->setObjectName(u"tryout"_s);
    m_loop = new ApparmorLoop(page, m_pane);
    m_pane->showBeside(m_loop);
    m_pane->setAppArmorProfile([page] { return page->bench()->profileName(); },
                               [page]() -> Result<> {
                                   const QString obstacle = page->loaded()->obstacle();
                                   return obstacle.isEmpty() ? Result<>()
                                                             : std::unexpected(Error{ErrorKind::Unavailable, obstacle, {}});
                               });
    connect(m_pane, &TryOutPane::imageChosen, page->pathSource(), &PathSource::setImage);
    m_pane->restoreState(QSettings().value(LoopFieldsKey).toByteArray());
    page->tabs()->addTab(m_pane, tr("Try it"));
    connect(m_pane, &TryOutPane::notice, page, &Page::notice);
    connect(m_pane, &TryOutPane::started, page->learn(), [page] { page->learn()->setWatching(true); });
    connect(m_pane, &TryOutPane::finished, this, [this] { QSettings().setValue(LoopFieldsKey, m_pane->saveState()); });
    m_apply = new QAction(Theme::icon(u"dialog-ok-apply"_s), tr("Apply to a container…"), page);
    m_apply->setObjectName(u"applyProfile"_s);
    m_apply->setToolTip(tr("Makes a container again under this profile and with all of its other settings"));
    connect(m_apply, &QAction::triggered, this, &ApparmorTryOut::apply);
    page->addProfileAction(m_apply);
    connect(page, &Page::hostReplaced, this, &ApparmorTryOut::takeHost);
    takeHost();
}

RecreateDialog *ApparmorTryOut::dialog() const
{
    return m_dialog;
}

void ApparmorTryOut::takeHost()
{
    m_pane->setHost(m_page->host());
    m_apply->setEnabled(qobject_cast<snapshot::LiveHost *>(m_page->host()) != nullptr);
}

void ApparmorTryOut::apply()
{
    auto *host = qobject_cast<snapshot::LiveHost *>(m_page->host());
    if (!host || m_dialog)
        return;
    if (const QString obstacle = m_page->loaded()->obstacle(); !obstacle.isEmpty()) {
        Q_EMIT m_page->notice(obstacle);
        return;
    }
    m_dialog = new RecreateDialog(host, {}, {.appArmor = m_page->bench()->profileName()}, m_page->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace bulkhead::ui
