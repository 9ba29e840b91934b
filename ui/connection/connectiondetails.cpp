// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectiondetails.h"

#include "ui/connection/connectioneditor.h"
#include "ui/connection/hoststatetext.h"
#include "ui/connection/probeview.h"
#include "ui/connection/remarkline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::EngineContext;

namespace {

QLabel *makeWrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConnectionDetails::ConnectionDetails(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    m_title = makeWrappedLabel(content);
    m_title->setFont(Theme::instance().title());
    m_place = makeWrappedLabel(content);
    m_place->setFont(Theme::instance().monospace());
    m_origin = makeWrappedLabel(content);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_unprotected = new Banner(content);
    m_problem = new RemarkLine(content);
    m_editor = new ConnectionEditor(content);
    m_editorButtons = new QWidget(content);
    m_save = new QPushButton(Theme::icon(u"document-save"_s), tr("&Save"), m_editorButtons);
    m_revert = new QPushButton(Theme::icon(u"edit-undo"_s), tr("&Revert"), m_editorButtons);
    m_save->setAutoDefault(false);
    m_revert->setAutoDefault(false);
    auto *buttons = new QHBoxLayout(m_editorButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::Inside);
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    m_probe = new ProbeView(content);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::Between, 0, metrics::Between, metrics::Inside);
    layout->setSpacing(metrics::Inside);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_place, m_origin, m_unprotected, m_problem, m_editor, m_editorButtons})
        layout->addWidget(widget);
    layout->addSpacing(metrics::Inside);
    layout->addWidget(m_probe, 1);
    layout->addStretch(0);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    connect(m_editor, &ConnectionEditor::draftChanged, this, [this] {
        m_probe->cancel();
        m_probe->clear();
        showHeader(connectionOf(m_editor->draft()));
        Q_EMIT draftChanged();
    });
    connect(m_probe, &ProbeView::runningChanged, this, [this](bool running) {
        // after the layout of what it says, whose height decides how far can be scrolled
        if (!running)
            QTimer::singleShot(0, m_probe, [this] { verticalScrollBar()->setValue(m_probe->y()); });
    });
    connect(m_save, &QPushButton::clicked, this, &ConnectionDetails::saveRequested);
    connect(m_revert, &QPushButton::clicked, this, &ConnectionDetails::revertRequested);
    showNothing();
}

void ConnectionDetails::showNothing()
{
    m_isEmpty = true;
    m_isDraft = false;
    m_title->setText(tr("No connection"));
    m_place->clear();
    m_origin->setText(tr("Choose one at the left, or make a new one."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_unprotected, m_editor, m_editorButtons})
        widget->hide();
    m_problem->showNothing();
    m_probe->clear();
}

void ConnectionDetails::showHeader(const EngineContext &context)
{
    m_context = context;
    m_isEmpty = false;
    m_title->setText(context.name.isEmpty() ? tr("New connection") : context.name);
    const bool isAddress = !context.problem && (!context.endpoint.host.isEmpty() || !context.endpoint.socketPath.isEmpty());
    m_place->setText(isAddress ? endpointText(context.endpoint) : QString());
    m_place->setVisible(!m_place->text().isEmpty());
    m_origin->setText(originSentence(context));
    const bool isUnprotected = !context.problem && context.endpoint.isUnprotected();
    if (isUnprotected)
        m_unprotected->show(Tone::Critical, tr("Critical: %1").arg(unprotectedSentence()));
    m_unprotected->setVisible(isUnprotected);
}

void ConnectionDetails::showConnection(const EngineContext &context)
{
    m_isDraft = false;
    m_probe->clear();
    showHeader(context);
    m_editor->hide();
    m_editorButtons->hide();
    if (context.problem) {
        const ErrorText text = errorText(*context.problem, context.name);
        m_problem->show(Tone::High, tr("This context cannot be used: %1").arg(context.problem->what));
        m_problem->setToolTip(text.technical.toHtmlEscaped());
    } else {
        m_problem->showNothing();
    }
}

void ConnectionDetails::showDraft(const ConnectionDraft &draft, const QStringList &takenNames)
{
    m_isDraft = true;
    m_probe->clear();
    m_problem->showNothing();
    m_editor->setDraft(draft, takenNames);
    m_editor->show();
    m_editorButtons->show();
    showHeader(connectionOf(draft));
}

void ConnectionDetails::setModified(bool modified, bool isNew)
{
    m_save->setEnabled(modified && m_editor->isUsable());
    m_revert->setEnabled(modified);
    m_revert->setText(isNew ? tr("D&iscard") : tr("&Revert"));
}

void ConnectionDetails::focusEditor()
{
    m_editor->focusName();
}

ConnectionDraft ConnectionDetails::draft() const
{
    return m_editor->draft();
}

std::optional<EngineContext> ConnectionDetails::testable() const
{
    if (m_isEmpty || m_context.problem)
        return std::nullopt;
    if (!m_isDraft)
        return m_context;
    const auto remarks = m_editor->remarks();
    const bool isBlocked =
        std::ranges::any_of(remarks, [](const DraftRemark &remark) { return remark.blocks && remark.field != DraftField::Name; });
    return isBlocked ? std::nullopt : std::optional(connectionOf(m_editor->draft()));
}

std::optional<EngineContext> ConnectionDetails::connectable() const
{
    if (m_isDraft && !m_editor->isUsable())
        return std::nullopt;
    return testable();
}

QString ConnectionDetails::originSentence(const EngineContext &context)
{
    QString sentence;
    switch (context.origin) {
    case EngineContext::Origin::Default: sentence = tr("The docker command's default."); break;
    case EngineContext::Origin::Environment: sentence = tr("From the environment: DOCKER_HOST."); break;
    case EngineContext::Origin::ContextFile: sentence = tr("A Docker context. Bulkhead reads it and never writes it."); break;
    case EngineContext::Origin::RootlessSocket: sentence = tr("Rootless Docker, found by its socket."); break;
    case EngineContext::Origin::PodmanSocket: sentence = tr("Podman, found by its socket."); break;
    case EngineContext::Origin::Own:
        sentence = tr("Your own connection. Bulkhead keeps its address and file names, never a key or password.");
        break;
    case EngineContext::Origin::CommandLine: sentence = tr("From the command line."); break;
    }
    const bool isOwn = context.origin == EngineContext::Origin::Own;
    return context.description.isEmpty() || isOwn ? sentence : u"%1\n%2"_s.arg(context.description, sentence);
}

} // namespace bulkhead::ui
