// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/host/hostfacts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace bulkhead::snapshot {

/// Reads the facts of a host when told to, one reading at a time. Owned by LiveHost.
class HostWatch : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<host::HostFacts>)>;
    /// Reads once and calls back in this thread; the call is dropped where `context` is gone by then.
    using Reader = std::function<void(QObject *context, Answer answer)>;

    explicit HostWatch(QObject *parent = nullptr);

    /// How facts are read from now on: this machine's in a worker by default, an agent's otherwise; null for not at all.
    void setReader(Reader reader);
    [[nodiscard]] bool canRead() const { return bool(m_reader); }
    [[nodiscard]] static Reader localReader(host::HostTrees trees = {});

    /// Reads in a moment; several wishes are one reading.
    void lookSoon();
    /// Forgets wishes; a reading under way is dropped.
    void cancel();
    [[nodiscard]] bool isIdle() const { return !m_timer.isActive() && !m_isReading; }

Q_SIGNALS:
    void seen(const bulkhead::host::HostFactsPtr &facts);
    void failed(const bulkhead::Error &why);
    void idle();

private:
    void look();
    void take(const Result<host::HostFacts> &facts);

    Reader m_reader;
    QTimer m_timer;
    bool m_isReading = false, m_again = false;
    int m_round = 0; ///< of cancel()
};

} // namespace bulkhead::snapshot
