// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/denialdialog.h"

#include "core/seccomp/profilereader.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using audit::DenialFacts;
using audit::DenialReason;

namespace {

constexpr QSize DenialSize(680, 600);

std::pair<Tone, QString> stateOf(const DenialReason &reason)
{
    switch (reason.state) {
    case DenialReason::State::Fine: return {Tone::Ok, DenialDialog::tr("fine")};
    case DenialReason::State::Hides: return {Tone::Medium, DenialDialog::tr("hides refusals")};
    case DenialReason::State::Unknown: break;
    }
    return {Tone::Unknown, DenialDialog::tr("not known")};
}

QString cureTitle(DenialReason::Cure cure)
{
    using Cure = DenialReason::Cure;
    switch (cure) {
    case Cure::StartAgent: return DenialDialog::tr("Start the agent…");
    case Cure::LogProfile: return DenialDialog::tr("Go to Seccomp");
    case Cure::AuditDeny: return DenialDialog::tr("Go to AppArmor");
    case Cure::AddRule: return DenialDialog::tr("Add the rule…");
    case Cure::OpenLog: return DenialDialog::tr("Follow");
    case Cure::TurnOn: return DenialDialog::tr("Turn it on");
    case Cure::None: break;
    }
    return {};
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void addContainerFacts(DenialFacts &facts, const snapshot::ContainerEntry &container, const engine::EngineVersion &version)
{
    facts.container = container.summary.name;
    if (!container.details)
        return;
    facts.isPrivileged = container.details->privileged;
    facts.appArmorProfile = container.details->appArmorProfile;
    if (container.details->privileged && facts.appArmorProfile.isEmpty())
        facts.appArmorProfile = u"unconfined"_s; // as moby's daemon/oci_linux.go, WithApparmor
    const engine::SeccompChoice choice = engine::seccompInForce(*container.details, version);
    switch (choice.kind) {
    case engine::SeccompChoice::Kind::EngineDefault: facts.seccomp = DenialFacts::Seccomp::Default; break;
    case engine::SeccompChoice::Kind::Unconfined: facts.seccomp = DenialFacts::Seccomp::Unconfined; break;
    case engine::SeccompChoice::Kind::Custom: {
        const auto profile = seccomp::parseProfile(choice.profileJson.toUtf8());
        if (!profile)
            break;
        facts.seccomp = DenialFacts::Seccomp::Own;
        facts.seccompHasLogFlag = profile->flags && profile->flags->contains(u"SECCOMP_FILTER_FLAG_LOG"_s);
        facts.seccompDefaultAction = seccomp::actionName(profile->defaultActionOr().kind);
        facts.seccompHasLogRule = std::ranges::any_of(
            profile->rules, [](const seccomp::Rule &rule) { return rule.action.kind == seccomp::ActionKind::Log; });
    }
    }
}

DenialDialog::DenialDialog(const DenialFacts &facts, const snapshot::HostSnapshotPtr &snapshot, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_snapshot(snapshot)
{
    setWindowTitle(tr("Why do I see no denial?"));
    resize(DenialSize);
    auto *intro =
        wrapped(tr("Most refusals leave no record by themselves. These are the places where one may be lost on its way to this "
                   "window."),
                this);
    auto *choice = new QHBoxLayout;
    auto *label = new QLabel(tr("&Container:"), this);
    m_containers = new QComboBox(this);
    m_containers->setAccessibleName(tr("Container"));
    label->setBuddy(m_containers);
    m_containers->addItem(tr("none in particular"), QString());
    for (const snapshot::ContainerPtr &container : snapshot->containers)
        m_containers->addItem(visibleText(container->summary.name), container->id().toString());
    choice->addWidget(label);
    choice->addWidget(m_containers, 1);
    connect(m_containers, &QComboBox::currentIndexChanged, this, &DenialDialog::showReasons);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Reasons"));
    m_list = new QWidget(area);
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, metrics::Inside, 0);
    m_column->setSpacing(metrics::Inside);
    area->setWidget(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Between);
    column->addWidget(intro);
    column->addLayout(choice);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    showReasons();
}

void DenialDialog::setFacts(const DenialFacts &facts)
{
    m_facts = facts;
    showReasons();
}

void DenialDialog::choose(const ContainerId &id)
{
    m_containers->setCurrentIndex(std::max(0, m_containers->findData(id.toString())));
}

void DenialDialog::showReasons()
{
    DenialFacts facts = m_facts;
    const ContainerId id(m_containers->currentData().toString());
    if (const auto container = m_snapshot->container(id))
        addContainerFacts(facts, *container, m_snapshot->version);
    m_reasons = audit::whyNoDenial(facts);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const DenialReason &reason : std::as_const(m_reasons)) {
        auto *part = new QWidget(m_list);
        part->setObjectName(reason.id);
        auto *badge = new ToneBadge(part);
        const auto [tone, word] = stateOf(reason);
        badge->show(tone, word);
        auto *title = new QLabel(reason.title, part);
        title->setFont(Theme::instance().heading());
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::Inside);
        line->addWidget(title, 1);
        line->addWidget(badge);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, metrics::Step, 0, metrics::Inside);
        column->setSpacing(metrics::Step);
        column->addLayout(line);
        column->addWidget(wrapped(visibleText(reason.text), part));
        if (reason.state != DenialReason::State::Fine && !reason.cureText.isEmpty()) {
            auto *cure = wrapped(reason.cureText, part);
            cure->setForegroundRole(QPalette::PlaceholderText);
            column->addWidget(cure);
            auto *ways = new QHBoxLayout;
            ways->setSpacing(metrics::Inside);
            // a page that the window does not have is not offered
            const QStringList pages =
                parentWidget() ? parentWidget()->window()->property("offeredPages").toStringList() : QStringList();
            const bool leadsNowhere = (reason.cure == DenialReason::Cure::LogProfile && !pages.contains(u"seccomp"_s))
                                      || (reason.cure == DenialReason::Cure::AuditDeny && !pages.contains(u"apparmor"_s));
            if (const QString go = cureTitle(reason.cure); !go.isEmpty() && !leadsNowhere) {
                auto *button = new QPushButton(go, part);
                button->setAutoDefault(false);
                connect(button, &QPushButton::clicked, this, [this, wanted = reason.cure, id] { Q_EMIT cureWanted(wanted, id); });
                ways->addWidget(button);
            }
            if (!reason.command.isEmpty()) {
                auto *command = new QLabel(reason.command, part);
                command->setFont(Theme::instance().monospace());
                command->setTextFormat(Qt::PlainText);
                command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
                command->setWordWrap(true);
                auto *copy = new QToolButton(part);
                copy->setIcon(Theme::icon(u"edit-copy"_s));
                copy->setText(tr("Copy the command"));
                copy->setToolTip(tr("Copy the command"));
                copy->setAccessibleName(tr("Copy the command: %1").arg(reason.command));
                connect(copy, &QToolButton::clicked, this, [this, text = reason.command] {
                    QGuiApplication::clipboard()->setText(text);
                    Q_EMIT notice(tr("Copied the command"));
                });
                ways->addWidget(command, 1);
                ways->addWidget(copy);
            } else {
                ways->addStretch(1);
            }
            column->addLayout(ways);
        }
        column->addWidget(new Hairline(part));
        m_column->addWidget(part);
    }
    m_column->addStretch(1);
}

} // namespace bulkhead::ui
