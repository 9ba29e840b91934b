// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentserver.h"
#include "core/agentverbs/allverbs.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

using namespace bulkhead;
using namespace bulkhead::agent;

namespace {

/// A client's bytes in pieces; what the server answers must be whole frames that the client's side can read.
class FuzzDevice : public QIODevice
{
public:
    FuzzDevice(QByteArray bytes, qsizetype piece)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    {
        setOpenMode(ReadWrite | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qsizetype count = std::min({size, m_piece, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_answers.append(QByteArrayView(data, size));
        while (const auto body = m_answers.take()) {
            const auto message = decodeMessage(*body);
            if (!message || !std::holds_alternative<Response>(*message))
                abort();
        }
        if (m_answers.error())
            abort();
        return size;
    }

private:
    QByteArray m_bytes;
    qsizetype m_piece, m_at = 0;
    FrameDecoder m_answers{LargestAnswer};
};

/// The real verbs with their real checks of arguments; what they would do is left out.
VerbRegistry harmlessVerbs()
{
    QList<Verb> verbs = agentverbs::allVerbs().verbs();
    for (Verb &verb : verbs) {
        verb.prepare = [prepare = verb.prepare](const QJsonObject &arguments) {
            return prepare(arguments).transform(
                [](const Job &) { return Job([](std::stop_token) -> Result<QJsonValue> { return 1; }); });
        };
    }
    return VerbRegistry(verbs);
}

} // namespace

/// The first byte is the size of the pieces that the rest arrives in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_agent";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static const VerbRegistry verbs = harmlessVerbs();
    if (size == 0)
        return 0;
    FuzzDevice device(QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)), data[0] + 1);
    AgentServer server(verbs, QJsonObject(), true, &device);
    Q_EMIT device.readyRead();
    if (!server.waitForWorkers(5000))
        abort();
    QCoreApplication::processEvents();
    return 0;
}
