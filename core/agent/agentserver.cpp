// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentserver.h"

#include "core/agent/arguments.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace bulkhead::agent {

namespace {

constexpr int ParallelReaders = 4;
constexpr qint64 ReadPiece = 64 * 1024;
/// While the client does not read its answers, it is not listened to.
constexpr qint64 MostUnread = 4 * 1024 * 1024;

bool isAnyText(QStringView text)
{
    return text.size() <= 200;
}
constexpr TextRule ClientNameRule{isAnyText, "a text of at most 200 characters"_L1};

Response refusal(std::optional<qint64> id, RpcCode code, const Error &error)
{
    return {id, std::unexpected(RpcError{code, error})};
}

/// In the worker: an answer of many megabytes is not written as JSON in the event loop.
QByteArray frameOfJob(qint64 id, const Job &job, const std::stop_token &stop)
{
    Result<QJsonValue> result = std::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, {}});
    if (!stop.stop_requested())
        result = job(stop);
    Response response{id, {}};
    if (result)
        response.result = *std::move(result);
    else
        response =
            refusal(id, result.error().kind == ErrorKind::Cancelled ? RpcCode::Cancelled : RpcCode::Failed, result.error());
    const QByteArray body = encodeMessage(response);
    if (body.size() <= LargestAnswer)
        return encodeFrame(body);
    return encodeFrame(encodeMessage(refusal(
        id, RpcCode::TooLarge,
        {ErrorKind::TooLarge, u"the answer has %1 bytes; at most %2 are sent"_s.arg(body.size()).arg(LargestAnswer), {}})));
}

} // namespace

AgentServer::AgentServer(VerbRegistry verbs, QJsonObject hello, bool changingAllowed, QIODevice *device, QObject *parent)
    : QObject(parent)
    , m_verbs(std::move(verbs))
    , m_hello(std::move(hello))
    , m_changingAllowed(changingAllowed)
    , m_device(device)
    , m_decoder(LargestRequest)
{
    m_readers.setMaxThreadCount(ParallelReaders);
    m_changer.setMaxThreadCount(1);
    connect(m_device, &QIODevice::readyRead, this, &AgentServer::readRequests);
    connect(m_device, &QIODevice::readChannelFinished, this, &AgentServer::end);
    // later, because an answer is written while a request is handled
    connect(m_device, &QIODevice::bytesWritten, this, &AgentServer::readRequests, Qt::QueuedConnection);
}

AgentServer::~AgentServer()
{
    end();
    m_readers.waitForDone();
    m_changer.waitForDone();
}

bool AgentServer::waitForWorkers(int milliseconds)
{
    return m_readers.waitForDone(milliseconds) && m_changer.waitForDone(milliseconds);
}

void AgentServer::readRequests()
{
    while (!m_ended && m_device->bytesToWrite() < MostUnread) {
        const QByteArray bytes = m_device->read(ReadPiece);
        if (bytes.isEmpty())
            return;
        m_decoder.append(bytes);
        while (const auto frame = m_decoder.take())
            handle(*frame);
        if (m_decoder.error()) {
            refuse({}, m_decoder.error()->kind == ErrorKind::TooLarge ? RpcCode::TooLarge : RpcCode::ParseError,
                   *m_decoder.error());
            end();
        }
    }
}

void AgentServer::handle(const QByteArray &frame)
{
    const auto message = decodeMessage(frame);
    if (!message)
        refuse(message.error().id, message.error().error.code, message.error().error.error);
    else if (const auto *request = std::get_if<Request>(&*message))
        handleRequest(*request);
    else if (const auto *notification = std::get_if<Notification>(&*message))
        handleNotification(*notification);
    else
        refuse({}, RpcCode::InvalidRequest, {ErrorKind::Malformed, u"an agent asks nothing, so it takes no answers"_s, {}});
}

void AgentServer::handleRequest(const Request &request)
{
    if (m_inWork.contains(request.id))
        return refuse({}, RpcCode::InvalidRequest, {ErrorKind::Invalid, u"the id %1 is in work"_s.arg(request.id), {}});
    if (request.method == "hello"_L1)
        return greet(request);
    if (!m_greeted)
        return refuse(request.id, RpcCode::NoHello, {ErrorKind::Invalid, u"hello comes first"_s, {}});
    if (request.method == "unlock"_L1 || request.method == "lock"_L1)
        return setUnlocked(request, request.method == "unlock"_L1);
    const Verb *verb = m_verbs.find(request.method);
    if (!verb)
        return refuse(request.id, RpcCode::UnknownVerb, {ErrorKind::NotFound, u"no such verb: %1"_s.arg(request.method), {}});
    if (verb->group == VerbGroup::Changing && !m_changingAllowed)
        return refuse(request.id, RpcCode::NotAllowed,
                      {ErrorKind::PermissionDenied, u"this agent was started for reading only"_s, {}});
    if (verb->group == VerbGroup::Changing && !m_unlocked)
        return refuse(request.id, RpcCode::Locked, {ErrorKind::PermissionDenied, u"changes are locked"_s, {}});
    if (m_inWork.size() >= MostInWork)
        return refuse(request.id, RpcCode::Busy, {ErrorKind::Unavailable, u"too many requests are in work"_s, {}});
    auto job = verb->prepare(request.params);
    if (!job)
        return refuse(request.id, RpcCode::BadArguments, job.error());
    start(request, *verb, *std::move(job));
}

void AgentServer::handleNotification(const Notification &notification)
{
    if (notification.method != "cancel"_L1)
        return; // JSON-RPC 2.0, section 4.1: never answered
    const auto found = m_inWork.find(notification.params["id"_L1].toInteger(-1));
    if (found != m_inWork.end())
        found->request_stop(); // the job itself answers: it may have changed something already
}

void AgentServer::greet(const Request &request)
{
    Arguments arguments(request.params);
    const qint64 protocol = arguments.integer("protocol"_L1, 1, std::numeric_limits<int>::max());
    (void)arguments.text("client"_L1, ClientNameRule);
    if (const auto good = arguments.finish(); !good)
        return refuse(request.id, RpcCode::BadArguments, good.error());
    if (protocol != ProtocolVersion)
        return refuse(request.id, RpcCode::WrongVersion,
                      {ErrorKind::Unavailable,
                       u"the agent speaks version %1 of the protocol, not %2"_s.arg(ProtocolVersion).arg(protocol),
                       u"bulkhead-agent %1"_s.arg(QLatin1StringView(BULKHEAD_VERSION))});
    m_greeted = true;
    answer(request.id, m_hello);
}

void AgentServer::setUnlocked(const Request &request, bool unlocked)
{
    if (const auto good = Arguments(request.params).finish(); !good)
        return refuse(request.id, RpcCode::BadArguments, good.error());
    if (unlocked && !m_changingAllowed)
        return refuse(request.id, RpcCode::NotAllowed,
                      {ErrorKind::PermissionDenied, u"this agent was started for reading only"_s, {}});
    m_unlocked = unlocked;
    answer(request.id, QJsonObject{{u"unlocked"_s, m_unlocked}});
}

void AgentServer::start(const Request &request, const Verb &verb, Job job)
{
    std::stop_source source;
    m_inWork.insert(request.id, source);
    QThreadPool &workers = verb.group == VerbGroup::Changing ? m_changer : m_readers;
    workers.start([this, id = request.id, job = std::move(job), stop = source.get_token()] {
        const QByteArray frame = frameOfJob(id, job, stop);
        QMetaObject::invokeMethod(this, [this, id, frame] { jobDone(id, frame); }, Qt::QueuedConnection);
    });
}

void AgentServer::jobDone(qint64 id, const QByteArray &frame)
{
    m_inWork.remove(id);
    if (!m_ended)
        m_device->write(frame);
}

void AgentServer::answer(qint64 id, const QJsonValue &result)
{
    m_device->write(encodeFrame(encodeMessage(Response{id, result})));
}

void AgentServer::refuse(std::optional<qint64> id, RpcCode code, const Error &error)
{
    m_device->write(encodeFrame(encodeMessage(refusal(id, code, error))));
}

void AgentServer::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_unlocked = false;
    for (std::stop_source &source : m_inWork)
        source.request_stop();
    m_readers.clear();
    m_changer.clear();
    Q_EMIT ended();
}

} // namespace bulkhead::agent
