// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/socketchannel.h"

#include "core/engine/socketquestion.h"

#include <QFile>
#include <QPointer>
#include <QSocketNotifier>

#include <algorithm>
#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr long CurlBuffer = 64 * 1024;

/// What would be two lines, or none, is not sent: Qt's manager does the same.
bool isHeader(const QByteArray &name, const QByteArray &value)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return !name.isEmpty() && std::ranges::none_of(name, [&](char c) { return isControl(c) || c == ' ' || c == ':'; })
           && std::ranges::none_of(value, [&](char c) { return isControl(c) && c != '\t'; });
}

curl_slist *headerList(const Endpoint &endpoint, bool withJson)
{
    // nothing is unpacked: the limits count what arrives
    auto *list = curl_slist_append(nullptr, "Accept-Encoding: identity");
    if (withJson)
        list = curl_slist_append(list, "Content-Type: application/json");
    for (const auto &[name, value] : endpoint.headers) {
        if (isHeader(name, value)) // a semicolon is libcurl's way to say a header without a value
            list = curl_slist_append(list, QByteArray(value.isEmpty() ? name + ';' : name + ": " + value).constData());
    }
    return list;
}

} // namespace

Result<SocketChannel::Pointer> SocketChannel::open(const Endpoint &endpoint, int connections)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    Pointer channel(new SocketChannel);
    channel->m_endpoint = endpoint;
    channel->m_multi = curl_multi_init();
    if (!channel->m_multi)
        return std::unexpected(Error{ErrorKind::Io, u"libcurl cannot be initialized"_s, {}});
    channel->m_headers = headerList(endpoint, false);
    channel->m_jsonHeaders = headerList(endpoint, true);
    curl_multi_setopt(channel->m_multi, CURLMOPT_SOCKETFUNCTION, &watchSocket);
    curl_multi_setopt(channel->m_multi, CURLMOPT_SOCKETDATA, channel.get());
    curl_multi_setopt(channel->m_multi, CURLMOPT_TIMERFUNCTION, &setTimer);
    curl_multi_setopt(channel->m_multi, CURLMOPT_TIMERDATA, channel.get());
    curl_multi_setopt(channel->m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(connections));
    channel->m_timer.setSingleShot(true);
    channel->m_timer.setTimerType(Qt::PreciseTimer);
    connect(&channel->m_timer, &QTimer::timeout, channel.get(), [self = channel.get()] { self->act(CURL_SOCKET_TIMEOUT, 0); });
    channel->m_silence.setSingleShot(true);
    connect(&channel->m_silence, &QTimer::timeout, channel.get(), &SocketChannel::endSilent);
    return channel;
}

SocketChannel::~SocketChannel()
{
    if (m_multi) {
        curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, nullptr);
        curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
        curl_multi_cleanup(m_multi);
    }
    for (auto *easy : std::as_const(m_idle))
        curl_easy_cleanup(easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_jsonHeaders);
}

CURL *SocketChannel::take()
{
    if (!m_idle.isEmpty())
        return m_idle.takeLast();
    auto *easy = curl_easy_init();
    if (!easy)
        qBadAlloc();
    curl_easy_setopt(easy, CURLOPT_UNIX_SOCKET_PATH, QFile::encodeName(m_endpoint.socketPath).constData());
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // none of the environment's either
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L); // an id that looks like ".." is the engine's to refuse
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Bulkhead/" BULKHEAD_VERSION);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, CurlBuffer);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &closeSocket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    return easy;
}

void SocketChannel::give(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, nullptr); // the question's
    m_idle.append(easy);
}

CURLMcode SocketChannel::add(CURL *easy, SocketQuestion &question, std::chrono::milliseconds transferTimeout)
{
    curl_easy_setopt(easy, CURLOPT_PRIVATE, &question);
    m_running.append(&question);
    if (transferTimeout > transferTimeout.zero()
        && (!m_silence.isActive() || m_silence.remainingTimeAsDuration() > transferTimeout))
        m_silence.start(transferTimeout);
    return curl_multi_add_handle(m_multi, easy);
}

void SocketChannel::remove(CURL *easy, SocketQuestion &question)
{
    m_running.removeOne(&question);
    curl_multi_remove_handle(m_multi, easy);
    give(easy);
}

int SocketChannel::watchSocket(CURL * /*easy*/, curl_socket_t socket, int what, void *self, void * /*unused*/)
{
    auto &channel = *static_cast<SocketChannel *>(self);
    auto &watch = channel.m_watches[socket];
    watch.isIdle = what == CURL_POLL_REMOVE;
    channel.watch(watch.writable, socket, what == CURL_POLL_OUT || what == CURL_POLL_INOUT, false);
    if (!watch.isIdle)
        channel.watch(watch.readable, socket, what == CURL_POLL_IN || what == CURL_POLL_INOUT, true);
    return 0;
}

int SocketChannel::closeSocket(void *self, curl_socket_t socket)
{
    auto &channel = *static_cast<SocketChannel *>(self);
    if (const auto found = channel.m_watches.find(socket); found != channel.m_watches.end()) {
        channel.watch(found->readable, socket, false, true);
        channel.watch(found->writable, socket, false, false);
    }
    return ::close(socket);
}

/// A number that comes back for another connection finds its notifiers ready.
void SocketChannel::watch(QSocketNotifier *&notifier, curl_socket_t socket, bool wanted, bool forReading)
{
    if (!notifier && !wanted)
        return;
    if (!notifier) {
        notifier = new QSocketNotifier(socket, forReading ? QSocketNotifier::Read : QSocketNotifier::Write, this);
        const int what = forReading ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
        connect(notifier, &QSocketNotifier::activated, this, [this, socket, what] { socketActive(socket, what); });
    }
    if (notifier->isEnabled() != wanted)
        notifier->setEnabled(wanted);
}

void SocketChannel::socketActive(curl_socket_t socket, int what)
{
    const auto found = m_watches.find(socket);
    if (found->isIdle) // the engine closed it; libcurl finds out when it wants to use it again
        watch(found->readable, socket, false, true);
    else
        act(socket, what);
}

int SocketChannel::setTimer(CURLM * /*multi*/, long milliseconds, void *self)
{
    auto &channel = *static_cast<SocketChannel *>(self);
    channel.m_due = milliseconds == 0 && channel.m_acting;
    if (milliseconds < 0 || channel.m_due)
        channel.m_timer.stop();
    else
        channel.m_timer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

void SocketChannel::act(curl_socket_t socket, int what)
{
    const QPointer self(this);
    m_acting = true;
    int running = 0;
    curl_multi_socket_action(m_multi, socket, what, &running);
    tellFinished();
    while (self && std::exchange(m_due, false)) { // what was asked by those that were told, without a turn of the event loop
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
        tellFinished();
    }
    if (self)
        m_acting = false;
}

/// First everything is taken from libcurl, then the coroutines resume: they ask anew, end others, or close this channel.
void SocketChannel::tellFinished()
{
    QList<QPointer<SocketQuestion>> finished;
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        SocketQuestion *question = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &question);
        question->over(message->data.result);
        finished.append(question);
    }
    for (const auto &question : std::as_const(finished)) {
        if (question)
            question->finish();
    }
}

void SocketChannel::endSilent()
{
    QList<QPointer<SocketQuestion>> silent;
    for (auto *question : std::as_const(m_running)) {
        if (question->silentUntil().hasExpired())
            silent.append(question);
    }
    const QPointer self(this);
    for (const auto &question : std::as_const(silent)) {
        if (question)
            question->end({ErrorKind::Timeout, u"no byte of the answer came in time"_s, {}});
    }
    if (!self || m_running.isEmpty())
        return;
    const auto next = std::ranges::min(m_running, {}, &SocketQuestion::silentUntil)->silentUntil();
    if (!next.isForever())
        m_silence.start(std::chrono::ceil<std::chrono::milliseconds>(next.remainingTimeAsDuration()));
}

} // namespace bulkhead::engine
