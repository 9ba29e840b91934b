// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeengine.h"

#include <QIODevice>

namespace bulkhead::testsupport {

/// One accepted connection of a FakeEngine: reads requests one after the other and writes their answers.
class FakeConnection : public QObject
{
    Q_OBJECT
public:
    FakeConnection(QIODevice *device, int number, FakeEngine *engine);

    [[nodiscard]] bool isStream() const { return m_stream; }
    void writeChunk(const QByteArray &bytes);
    void endStream();
    void drop();

Q_SIGNALS:
    void closed();

private:
    void read();
    void respond(const FakeRequest &request);
    void openStream();
    void writeAnswer(const FakeAnswer &answer, bool head);
    void writeFault(const FakeAnswer &answer, const QByteArray &head);
    void flood();
    void closeGracefully();

    FakeEngine *m_engine;
    QIODevice *m_device;
    int m_number;
    QByteArray m_input;
    bool m_stream = false;
    bool m_deaf = false; ///< hangs or is over: reads no further request
    qint64 m_floodLeft = 0;
};

} // namespace bulkhead::testsupport
