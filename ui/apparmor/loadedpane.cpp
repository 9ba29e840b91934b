// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/loadedpane.h"

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using Wish = agentverbs::ApparmorChangeWish;

QString refusalText(const Error &error, const QString &text)
{
    if (error.kind != ErrorKind::Malformed && error.kind != ErrorKind::Invalid)
        return errorText(error).sentence;
    QString sentence = error.what;
    for (const apparmor::ParserMessage &message :
         apparmor::readParserOutput(error.detail.toUtf8(), 1, {}, text.toUtf8()).messages) {
        if (message.level != apparmor::ParserMessage::Level::Error)
            continue;
        sentence = message.line > 0 ? LoadedPane::tr("%1: line %2, %3").arg(error.what).arg(message.line).arg(message.text)
                                    : LoadedPane::tr("%1: %2").arg(error.what, message.text);
        break;
    }
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

LoadedPane::LoadedPane(QWidget *parent)
    : QWidget(parent)
{
    m_model = new LoadedModel(this);
    auto *proxy = new DataSortProxy(m_model);
    proxy->setSourceModel(m_model);
    m_table = new DataTable(tr("Loaded profiles"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(proxy);
    m_table->setColumns({{.key = u"name"_s, .width = 240, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"mode"_s, .width = 112},
                         {.key = u"containers"_s, .width = 320, .elide = Qt::ElideMiddle},
                         {.key = u"processes"_s, .width = 88}});
    const auto action = [this](const QString &icon, const QString &text, const QString &toolTip) {
        auto *made = new QAction(Theme::icon(icon), text, this);
        made->setToolTip(toolTip);
        return made;
    };
    m_load =
        action(u"document-send"_s, tr("Load, enforcing"),
               tr("Check the profile of the editor on the engine's host, load it, and keep it in /etc/apparmor.d/containers"));
    m_loadComplain = action(u"document-send"_s, tr("Load, complaining"),
                            tr("The same in complain mode: nothing is refused, and what would be is logged"));
    m_complain = action(u"view-list-text"_s, tr("Complain"), tr("Let the selected profile log instead of refuse"));
    m_enforce = action(u"security-high"_s, tr("Enforce"), tr("Let the selected profile refuse"));
    m_remove = action(u"edit-delete"_s, tr("Remove"), tr("Unload the selected profile; its file is kept as NAME.orig"));
    m_refresh = action(u"view-refresh"_s, tr("Read again"), tr("Ask which profiles are loaded now"));
    connect(m_load, &QAction::triggered, this, [this] {
        confirm({Wish::Action::Load, m_profile, m_text, false}, tr("Load the profile %1?").arg(m_profile),
                tr("Containers that run under it are bound by it at once. The one before is kept as %1.orig.").arg(m_profile));
    });
    connect(m_loadComplain, &QAction::triggered, this, [this] {
        confirm({Wish::Action::Load, m_profile, m_text, true}, tr("Load the profile %1 in complain mode?").arg(m_profile),
                tr("Containers that run under it are refused nothing but what a deny rule names."));
    });
    connect(m_complain, &QAction::triggered, this, [this] {
        confirm({Wish::Action::Complain, currentName()}, tr("Set %1 to complain mode?").arg(currentName()),
                tr("Until it is enforced again it refuses nothing but what a deny rule names."));
    });
    connect(m_enforce, &QAction::triggered, this, [this] { change({Wish::Action::Enforce, currentName()}); });
    connect(m_remove, &QAction::triggered, this, [this] {
        confirm({Wish::Action::Remove, currentName()}, tr("Remove the profile %1?").arg(currentName()),
                tr("Processes under it are unconfined from then on, and containers that name it do not start."));
    });
    connect(m_refresh, &QAction::triggered, this, &LoadedPane::refresh);
    m_table->addActions({m_complain, m_enforce, m_remove});

    m_banner = new Banner(this);
    m_banner->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::Inside, metrics::Step, metrics::Between, metrics::Step);
    bar->setSpacing(metrics::Step);
    for (QAction *each : actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(each);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline(this));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::copied, this, &LoadedPane::notice);
    connect(m_table, &DataTable::selectionMoved, this, &LoadedPane::enableActions);
    showLoaded();
}

agent::AgentClient *LoadedPane::client() const
{
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    return live ? live->agent() : nullptr;
}

void LoadedPane::setHost(snapshot::Host *host)
{
    if (agent::AgentClient *before = client())
        before->disconnect(this);
    m_host = host;
    if (agent::AgentClient *now = client())
        connect(now, &agent::AgentClient::stateChanged, this, [this] {
            enableActions();
            refresh();
        });
    m_loaded = {};
    m_loadedTexts.clear();
    m_isRefusalShown = false;
    refresh();
}

void LoadedPane::setFacts(const QList<LabelFact> &facts)
{
    m_facts = facts;
    m_model->setProfiles(m_loaded, m_facts);
    enableActions();
}

void LoadedPane::setDocument(const QString &text, const QString &profile)
{
    m_text = text;
    m_profile = profile;
    enableActions();
}

void LoadedPane::setLoaded(const LoadedProfiles &loaded)
{
    m_loaded = loaded;
    showLoaded();
    Q_EMIT loadedChanged();
}

void LoadedPane::refresh()
{
    using State = LoadedProfiles::State;
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    if (!live) {
        setLoaded({.state = State::Unknown, .reason = tr("A saved snapshot does not tell which profiles are loaded.")});
        return;
    }
    if (client() && client()->isRunning()) {
        if (!m_isAsking)
            askLoaded(this);
        return;
    }
    if (!live->context().endpoint.isLocal()) {
        setLoaded({.state = State::Unknown,
                   .reason = tr("Start bulkhead-agent on the engine's host to see which profiles are loaded.")});
        return;
    }
    const auto profiles = apparmor::readLoadedProfiles(); // two small files of the kernel
    setLoaded(profiles ? LoadedProfiles{.state = State::Known, .profiles = *profiles}
              : profiles.error().kind == ErrorKind::Unavailable
                  ? LoadedProfiles{.state = State::NotAvailable, .reason = profiles.error().what}
                  : LoadedProfiles{.state = State::Unknown, .reason = profiles.error().what});
}

QCoro::Task<> LoadedPane::askLoaded(QPointer<LoadedPane> self)
{
    using State = LoadedProfiles::State;
    self->m_isAsking = true;
    const auto answer = co_await self->client()->ask(u"apparmor.list"_s);
    if (!self)
        co_return;
    self->m_isAsking = false;
    const auto state = answer.and_then([](const QJsonValue &json) { return agentverbs::apparmorStateFromJson(json); });
    self->setLoaded(!state               ? LoadedProfiles{.state = State::Unknown, .reason = state.error().what}
                    : state->isAvailable ? LoadedProfiles{.state = State::Known, .profiles = state->profiles}
                                         : LoadedProfiles{.state = State::NotAvailable, .reason = state->reason});
}

void LoadedPane::showLoaded()
{
    using State = LoadedProfiles::State;
    m_model->setProfiles(m_loaded, m_facts);
    if (m_isRefusalShown) { // it is read, not gone with the next list
        enableActions();
        return;
    }
    m_banner->hide();
    if (m_loaded.state == State::NotAvailable)
        m_banner->show(Tone::Info,
                       tr("%1: profiles can be written, checked and learnt here, but not loaded.").arg(m_loaded.reason));
    else if (m_loaded.state == State::Unknown && !m_loaded.reason.isEmpty())
        m_banner->show(Tone::Unknown, m_loaded.reason);
    m_banner->setVisible(m_loaded.state != State::Known && !m_loaded.reason.isEmpty());
    enableActions();
}

QString LoadedPane::currentName() const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    return rows.isEmpty() ? QString() : m_model->row(proxy->mapToSource(rows.first()).row()).profile.name;
}

QString LoadedPane::standing() const
{
    using State = LoadedProfiles::State;
    if (m_profile.isEmpty())
        return tr("the text is broken");
    if (m_loaded.state != State::Known)
        return m_loaded.state == State::NotAvailable ? tr("not loaded: %1").arg(m_loaded.reason)
                                                     : tr("whether it is loaded is not known");
    const auto found = std::ranges::find(m_loaded.profiles, m_profile, &apparmor::LoadedProfile::name);
    if (found == m_loaded.profiles.end())
        return tr("not loaded");
    const QString mode = found->mode == u"enforce"_s    ? tr("loaded, enforcing")
                         : found->mode == u"complain"_s ? tr("loaded, complaining: nothing is refused")
                                                        : tr("loaded, %1").arg(found->mode);
    const auto text = m_loadedTexts.constFind(m_profile);
    return text != m_loadedTexts.constEnd() && *text != m_text ? tr("%1; the text has changed since").arg(mode) : mode;
}

QString LoadedPane::obstacle() const
{
    using State = LoadedProfiles::State;
    if (m_profile.isEmpty())
        return tr("The text is broken: mend it first, or undo.");
    if (m_loaded.state == State::NotAvailable)
        return tr("%1: the engine would run the container without the profile.").arg(m_loaded.reason);
    if (m_loaded.state == State::Known
        && std::ranges::find(m_loaded.profiles, m_profile, &apparmor::LoadedProfile::name) == m_loaded.profiles.end())
        return tr("%1 is not loaded on the engine's host: load it first, complaining to learn what it lacks.").arg(m_profile);
    return {};
}

void LoadedPane::enableActions()
{
    const bool isUnlocked =
        client() && client()->state() == agent::AgentClient::State::Unlocked && m_loaded.state == LoadedProfiles::State::Known;
    const QString locked = m_loaded.state == LoadedProfiles::State::NotAvailable
                               ? m_loaded.reason
                               : tr("Unlock changes first: in the menu of the agent, in the status bar.");
    for (QAction *action : {m_load, m_loadComplain})
        action->setEnabled(isUnlocked && apparmor::isStorableProfileName(m_profile));
    for (QAction *action : {m_complain, m_enforce, m_remove})
        action->setEnabled(isUnlocked && !currentName().isEmpty());
    for (QAction *action : {m_load, m_loadComplain, m_complain, m_enforce, m_remove})
        action->setStatusTip(isUnlocked ? QString() : locked);
}

void LoadedPane::confirm(Wish wish, const QString &question, const QString &consequence)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Change the host's AppArmor policy"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    auto *yes = box->addButton(wish.action == Wish::Action::Remove ? tr("Remove")
                               : wish.action == Wish::Action::Load ? tr("Load")
                                                                   : tr("Complain"),
                               QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, wish] { change(wish); });
    box->open();
}

void LoadedPane::change(const Wish &wish)
{
    if (client() && client()->isRunning())
        askChange(this, wish);
}

QCoro::Task<> LoadedPane::askChange(QPointer<LoadedPane> self, Wish wish)
{
    const auto answer = co_await self->client()->ask(u"apparmor.change"_s, agentverbs::apparmorChangeArguments(wish));
    if (!self)
        co_return;
    self->m_isRefusalShown = !answer;
    self->refresh();
    if (answer && wish.action == Wish::Action::Load)
        self->m_loadedTexts.insert(wish.name, wish.text);
    if (answer) {
        Q_EMIT self->notice(wish.action == Wish::Action::Remove ? tr("%1 is removed.").arg(wish.name)
                                                                : tr("%1 is loaded.").arg(wish.name));
        co_return;
    }
    auto *close = new QAction(tr("Close"), self->m_banner);
    connect(close, &QAction::triggered, self, [self = self.data()] {
        self->m_isRefusalShown = false;
        self->showLoaded();
    });
    self->m_banner->show(
        Tone::High,
        tr("%1 was not changed; what was loaded is still in force. %2").arg(wish.name, refusalText(answer.error(), wish.text)),
        {close}, answer.error().what + u'\n' + answer.error().detail);
    self->m_banner->setVisible(true);
}

} // namespace bulkhead::ui
