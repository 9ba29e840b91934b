// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/hostbanners.h"

#include "ui/connection/hostregistry.h"
#include "ui/connection/hoststatetext.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bulkhead::ui {

HostBanners::HostBanners(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"hostBanners"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner **banner : {&m_unprotected, &m_stale, &m_sample}) {
        *banner = new Banner(this);
        column->addWidget(*banner);
    }
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &HostBanners::updateCountdown);
}

void HostBanners::setActions(QAction *connectAction, QAction *startLab, QAction *retryNow)
{
    m_connectAction = connectAction;
    m_startLab = startLab;
    m_retryNow = retryNow;
}

void HostBanners::showHost(const OpenHost *host, const std::optional<Error> &startProblem, const QString &startSubject)
{
    const auto snapshot = host ? host->host->snapshot() : nullptr;
    const bool recordedUnprotected = snapshot && snapshot->provenance.unprotected;
    if (host && (host->isUnprotected() || recordedUnprotected))
        m_unprotected->show(Tone::Critical, unprotectedSentence(), {m_connectAction});
    else
        m_unprotected->hide();

    m_lost =
        host && host->host->state() == snapshot::Host::State::Stale ? qobject_cast<snapshot::LiveHost *>(host->host) : nullptr;
    if (m_lost) {
        const auto error = m_lost->error();
        m_stale->show(Tone::High, {}, {m_retryNow}, error ? errorText(*error, host->place()).technical : QString());
        updateCountdown();
        m_countdown.start();
    } else {
        m_stale->hide();
        m_countdown.stop();
    }

    if (host && host->isSample)
        showSample(startProblem, startSubject);
    else
        m_sample->hide();
}

void HostBanners::showSample(const std::optional<Error> &problem, const QString &subject)
{
    if (!problem) {
        m_sample->show(Tone::Accent, tr("Recorded sample: these containers ran on a lab engine, not on this machine."),
                       {m_connectAction, m_startLab});
        return;
    }
    const ErrorText text = errorText(*problem, subject);
    m_sample->show(Tone::Accent, tr("Recorded sample, because no engine was found. %1").arg(text.sentence),
                   {m_connectAction, m_startLab}, text.remedy + u'\n' + text.technical);
}

void HostBanners::updateCountdown()
{
    if (!m_lost)
        return;
    const auto wait = m_lost->nextRetry();
    const int seconds = wait ? int(std::chrono::ceil<std::chrono::seconds>(*wait).count()) : 0;
    const QString lost = tr("The engine is lost; what is shown may be out of date.");
    m_stale->setSentence(seconds > 0 ? tr("%1 Next try in %n second(s).", nullptr, seconds).arg(lost)
                                     : tr("%1 Trying to reconnect…").arg(lost));
}

} // namespace bulkhead::ui
