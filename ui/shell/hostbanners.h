// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/livehost.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;

namespace bulkhead::ui {

class Banner;
struct OpenHost;

/// Above the pages: what must be known of the source before anything below is believed. A recorded sample, a lost engine with the
/// time until the next try, an engine that anybody on the network commands.
class HostBanners : public QWidget
{
    Q_OBJECT
public:
    explicit HostBanners(QWidget *parent = nullptr);

    /// The buttons of the banners; owned by the window.
    void setActions(QAction *connectAction, QAction *startLab, QAction *retryNow);
    /// `startProblem`: why the sample is shown instead of an engine.
    void showHost(const OpenHost *host, const std::optional<Error> &startProblem, const QString &startSubject);

    [[nodiscard]] Banner *sampleBanner() const { return m_sample; }
    [[nodiscard]] Banner *staleBanner() const { return m_stale; }
    [[nodiscard]] Banner *unprotectedBanner() const { return m_unprotected; }

private:
    void showSample(const std::optional<Error> &problem, const QString &subject);
    void updateCountdown();

    Banner *m_unprotected = nullptr;
    Banner *m_stale = nullptr;
    Banner *m_sample = nullptr;
    QAction *m_connectAction = nullptr;
    QAction *m_startLab = nullptr;
    QAction *m_retryNow = nullptr;
    QTimer m_countdown; ///< runs only while an engine is lost
    QPointer<snapshot::LiveHost> m_lost;
};

} // namespace bulkhead::ui
