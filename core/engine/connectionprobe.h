// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"

#include <QSslCertificate>

namespace bulkhead::engine {

/// One step of trying a connection, as the connection dialog lists them.
struct ProbeStep {
    enum class Kind : quint8 { Resolve, Connect, Tls, Ping, Version, Permission };
    enum class State : quint8 { Waiting, Running, Passed, Failed, Skipped };
    Kind kind = Kind::Resolve;
    State state = State::Waiting;
    QString outcome; ///< data, not prose: "127.0.0.1", "TLSv1.3", "1.45", "26.1.5 on linux/amd64"
    std::optional<Error> error;
    QList<QSslCertificate> chain; ///< of the Tls step, leaf first, also when it failed
};

/// Tries an endpoint step by step and names the step that fails. Owned by the dialog; deleting it cancels.
class ConnectionProbe : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionProbe(Endpoint endpoint, ClientLimits limits = {}, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    void start();
    [[nodiscard]] const QList<ProbeStep> &
    steps() const; ///< all six from the beginning, in order; Tls is Skipped where there is none

Q_SIGNALS:
    void stepChanged(int index);
    void finished(bool passed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bulkhead::engine
