// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/proberesult.h"

#include "ui/connection/certificatetext.h"
#include "ui/connection/hoststatetext.h"
#include "ui/connection/proberemedy.h"
#include "ui/connection/remarkline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::ProbeStep;

namespace {

QToolButton *makeCopyButton(QWidget *parent, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(Theme::icon(u"edit-copy"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ProbeResult::ProbeResult(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new RemarkLine(this))
    , m_remedy(new QLabel(this))
    , m_commandRow(new QWidget(this))
    , m_command(new QLineEdit(m_commandRow))
    , m_chain(new QTextBrowser(this))
    , m_technical(new QPlainTextEdit(this))
{
    m_sentence->setFont(Theme::instance().heading());
    m_remedy->setWordWrap(true);
    m_remedy->setTextFormat(Qt::PlainText);
    m_remedy->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_command->setReadOnly(true);
    m_command->setFont(Theme::instance().monospace());
    m_command->setAccessibleName(tr("Command to try"));
    QToolButton *copyCommand = makeCopyButton(m_commandRow, tr("Copy"));
    copyCommand->setAccessibleName(tr("Copy the command"));
    auto *commandLayout = new QHBoxLayout(m_commandRow);
    commandLayout->setContentsMargins(0, 0, 0, 0);
    commandLayout->setSpacing(metrics::Step);
    commandLayout->addWidget(m_command, 1);
    commandLayout->addWidget(copyCommand);

    m_chain->setAccessibleName(tr("Certificates"));
    m_chain->setOpenLinks(false);
    m_technical->setReadOnly(true);
    m_technical->setFont(Theme::instance().monospace());
    m_technical->setAccessibleName(tr("The error's own words"));
    m_copyChain = makeCopyButton(this, tr("Copy certificates"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remedy);
    layout->addWidget(m_commandRow);
    auto *toggles = new QHBoxLayout;
    toggles->setSpacing(metrics::Inside);
    m_chainToggle = addToggle(tr("Certificates"), m_chain);
    m_technicalToggle = addToggle(tr("Details"), m_technical);
    toggles->addWidget(m_chainToggle);
    toggles->addWidget(m_technicalToggle);
    toggles->addStretch(1);
    toggles->addWidget(m_copyChain);
    layout->addLayout(toggles);
    layout->addWidget(m_chain, 1);
    layout->addWidget(m_technical, 1);

    connect(copyCommand, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    showNothing();
}

QToolButton *ProbeResult::addToggle(const QString &text, QWidget *body)
{
    auto *toggle = new QToolButton(this);
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setArrowType(Qt::RightArrow);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    connect(toggle, &QToolButton::toggled, body, [toggle, body](bool on) {
        toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        body->setVisible(on);
    });
    body->hide();
    return toggle;
}

void ProbeResult::showNothing()
{
    m_sentence->showNothing();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_remedy, m_commandRow, m_chainToggle, m_technicalToggle, m_copyChain}) {
        widget->hide();
    }
    m_chainToggle->setChecked(false);
    m_technicalToggle->setChecked(false);
}

void ProbeResult::showCancelled()
{
    showNothing();
    m_sentence->show(Tone::Info, tr("The test was cancelled."));
}

void ProbeResult::showSteps(const QList<ProbeStep> &steps, const engine::Endpoint &endpoint)
{
    showNothing();
    const auto failed = std::ranges::find(steps, ProbeStep::State::Failed, &ProbeStep::state);
    if (failed != steps.end())
        showFailure(*failed, endpoint);
    else
        showSuccess(steps, endpoint);
    const auto tls = std::ranges::find(steps, ProbeStep::Kind::Tls, &ProbeStep::kind);
    if (tls != steps.end() && !tls->chain.isEmpty())
        showChain(tls->chain, tls->state == ProbeStep::State::Failed);
}

void ProbeResult::showFailure(const ProbeStep &failed, const engine::Endpoint &endpoint)
{
    const ProbeRemedy remedy = probeRemedy(failed, endpoint);
    m_sentence->show(Tone::High, remedy.sentence);
    m_remedy->setText(remedy.remedy);
    m_remedy->setVisible(!remedy.remedy.isEmpty());
    m_command->setText(remedy.command);
    m_command->setCursorPosition(0);
    m_commandRow->setVisible(!remedy.command.isEmpty());
    if (failed.error)
        showTechnical(*failed.error);
}

void ProbeResult::showSuccess(const QList<ProbeStep> &steps, const engine::Endpoint &endpoint)
{
    const auto version = std::ranges::find(steps, ProbeStep::Kind::Version, &ProbeStep::kind);
    const auto ping = std::ranges::find(steps, ProbeStep::Kind::Ping, &ProbeStep::kind);
    m_sentence->show(Tone::Ok, version == steps.end() || ping == steps.end()
                                   ? tr("The connection works.")
                                   : tr("The connection works: engine %1, API %2.").arg(version->outcome, ping->outcome));
    if (endpoint.isUnprotected()) {
        m_sentence->show(Tone::Critical, tr("The connection works, and that is the problem: nobody was asked who they are."));
        m_remedy->setText(unprotectedSentence());
        m_remedy->show();
    }
}

void ProbeResult::showTechnical(const Error &error)
{
    // ssh's last line is both
    QStringList words{error.detail.contains(error.what) ? QString() : error.what, error.detail};
    words.removeIf([](const QString &text) { return text.isEmpty(); });
    m_technical->setPlainText(words.join(u'\n'));
    m_technicalToggle->setVisible(!words.isEmpty());
    m_technicalToggle->setChecked(error.kind == ErrorKind::SshFailed);
}

void ProbeResult::showChain(const QList<QSslCertificate> &chain, bool opened)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_chain->setHtml(certificateChainHtml(chain, now));
    m_chainToggle->setText(tr("Certificates (%1)").arg(chain.size()));
    m_chainToggle->show();
    m_chainToggle->setChecked(opened);
    m_copyChain->show();
    m_copyChain->disconnect(this);
    connect(m_copyChain, &QToolButton::clicked, this,
            [text = certificateChainText(chain, now)] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace bulkhead::ui
