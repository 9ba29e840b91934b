// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agent/frame.h"
#include "core/agent/message.h"
#include "core/agent/verb.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

class QIODevice;

namespace bulkhead::agent {

/// Answers one client over one device until its end. Verbs run in workers: reading ones a few at a time, changing ones one after
/// the other, in the order in which they were asked for.
///
/// The client may be hostile: whatever it sends is answered with an error, or ends the connection.
class AgentServer : public QObject
{
    Q_OBJECT
public:
    /// `hello` is what greets the client. The device is open for reading and writing, and outlives the server.
    AgentServer(VerbRegistry verbs, QJsonObject hello, bool changingAllowed, QIODevice *device, QObject *parent = nullptr);
    ~AgentServer() override; ///< asks the workers to stop and waits for them

    [[nodiscard]] bool isUnlocked() const { return m_unlocked; }
    /// Waits for the workers; false where they do not end in time.
    bool waitForWorkers(int milliseconds);

Q_SIGNALS:
    void ended(); ///< the client is gone, or sent what cannot be followed

private:
    void readRequests();
    void handle(const QByteArray &frame);
    void handleRequest(const Request &request);
    void handleNotification(const Notification &notification);
    void greet(const Request &request);
    void setUnlocked(const Request &request, bool unlocked);
    void start(const Request &request, const Verb &verb, Job job);
    void jobDone(qint64 id, const QByteArray &frame);
    void answer(qint64 id, const QJsonValue &result);
    void refuse(std::optional<qint64> id, RpcCode code, const Error &error);
    void end();

    VerbRegistry m_verbs;
    QJsonObject m_hello;
    bool m_changingAllowed;
    QIODevice *m_device;
    FrameDecoder m_decoder;
    QHash<qint64, std::stop_source> m_inWork; ///< by the request's id
    bool m_greeted = false, m_unlocked = false, m_ended = false;
    QThreadPool m_readers, m_changer; ///< last: their threads use the rest
};

} // namespace bulkhead::agent
