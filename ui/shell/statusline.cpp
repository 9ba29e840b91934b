// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "core/snapshot/livehost.h"
#include "ui/connection/hostregistry.h"
#include "ui/connection/hoststatetext.h"
#include "ui/shell/agentbutton.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::ui {

namespace {

constexpr auto NoticeTime = 6s;

QLabel *statusLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// "Docker 26.1.5 on debian (linux/amd64)", as far as it is known.
QString engineWords(const snapshot::HostSnapshot &snapshot)
{
    if (snapshot.version.versionText.isEmpty())
        return {};
    const QString product = snapshot.version.isPodman ? u"Podman"_s : u"Docker"_s;
    QString words = u"%1 %2"_s.arg(product, snapshot.version.versionText);
    if (!snapshot.info.name.isEmpty())
        words = StatusLine::tr("%1 on %2", "engine and host").arg(words, snapshot.info.name);
    return words;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    m_stateIcon = new QLabel(this);
    m_state = statusLabel(this);
    m_engine = statusLabel(this);
    m_api = statusLabel(this);
    m_agent = new AgentButton(this);
    m_notice = new ElidedLine(this); // its beginning says what it is about
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {m_engine, m_api, m_notice})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_error = new QToolButton(this);
    m_error->setAutoRaise(true);
    m_error->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_error->setFocusPolicy(Qt::TabFocus);
    m_error->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Between, metrics::Step / 2, metrics::Inside, metrics::Step / 2);
    row->setSpacing(metrics::Between);
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::Step + 2);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state);
    row->addLayout(state);
    row->addWidget(m_engine);
    row->addWidget(m_api);
    row->addWidget(m_agent);
    row->addWidget(m_notice, 1);
    row->addWidget(m_error);
    setMinimumHeight(metrics::RowDense + metrics::Step);

    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(NoticeTime);
    connect(&m_noticeEnd, &QTimer::timeout, m_notice, &QLabel::clear);
    connect(m_error, &QToolButton::clicked, this, &StatusLine::errorClicked);
    connect(&Theme::instance(), &Theme::changed, this, &StatusLine::recolour);
    showHost(nullptr);
}

void StatusLine::showHost(const OpenHost *host)
{
    auto *live = host ? qobject_cast<snapshot::LiveHost *>(host->host) : nullptr;
    m_agent->setClient(live ? live->agent() : nullptr);
    if (!host) {
        m_stateIconName.clear();
        m_stateTone = int(Tone::Unknown);
        m_state->setText(tr("no engine"));
        m_engine->clear();
        m_api->clear();
    } else {
        const auto text = hostStateText(host->host->state());
        const auto snapshot = host->host->snapshot();
        m_stateIconName = text.iconName;
        m_stateTone = int(text.tone);
        const bool dated =
            (host->host->state() == snapshot::Host::State::Saved || host->host->state() == snapshot::Host::State::Stale)
            && snapshot->takenAt.isValid();
        m_state->setText(dated ? tr("%1, as of %2", "state and time")
                                     .arg(text.word, QLocale().toString(snapshot->takenAt.toLocalTime(), QLocale::ShortFormat))
                               : text.word);
        m_state->setToolTip(text.explanation);
        m_engine->setText(engineWords(*snapshot));
        m_engine->setToolTip(snapshot->info.operatingSystem);
        m_api->setText(snapshot->provenance.apiVersion.isEmpty() ? QString() : tr("API %1").arg(snapshot->provenance.apiVersion));
    }
    setAccessibleDescription(u"%1 %2 %3"_s.arg(m_state->text(), m_engine->text(), m_api->text()).simplified());
    recolour();
}

void StatusLine::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_noticeEnd.start();
}

void StatusLine::showError(const std::optional<Error> &error, const QString &subject)
{
    m_error->setVisible(error.has_value());
    if (!error)
        return;
    const ErrorText text = errorText(*error, subject);
    m_error->setText(m_error->fontMetrics().elidedText(text.sentence, Qt::ElideRight, 360));
    m_error->setAccessibleName(tr("Last error: %1").arg(text.sentence));
    m_error->setToolTip(tr("%1 Click for details.").arg(text.sentence));
}

QString StatusLine::engineText() const
{
    return m_engine->text();
}
QString StatusLine::stateText() const
{
    return m_state->text();
}
QString StatusLine::noticeText() const
{
    return m_notice->text();
}

void StatusLine::recolour()
{
    const Tone tone = Tone(m_stateTone);
    const QString icon = m_stateIconName.isEmpty() ? Theme::toneIconName(tone) : m_stateIconName;
    m_stateIcon->setPixmap(Theme::icon(icon, tone).pixmap(QSize(14, 14), devicePixelRatio()));
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::instance().foreground(tone));
    m_state->setPalette(palette);
    m_error->setIcon(Theme::toneIcon(Tone::Critical));
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().chrome());
    painter.fillRect(0, 0, width(), 1, Theme::instance().border());
}

} // namespace bulkhead::ui
