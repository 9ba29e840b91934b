// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/socketquestion.h"

#include "core/engine/socketchannel.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr qsizetype UsualAnswer = 8 * 1024; ///< an inspect answer

/// The URL to ask, or why it is none. Paths of plain letters, nearly all, need no parser.
Result<QByteArray> requestUrl(const QString &path)
{
    constexpr QLatin1StringView Host{"http://bulkhead.localhost"};
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || u"/._-?=&"_s.contains(c);
    };
    if (path.startsWith(u'/') && std::ranges::all_of(path, isPlain))
        return Host.latin1() + path.toLatin1();
    const QUrl url(Host + path, QUrl::StrictMode);
    if (!url.isValid())
        return std::unexpected(Error{ErrorKind::Invalid, url.errorString(), {}});
    return url.toEncoded();
}

/// The value of a header line where it has this name (in lower case), else a null view.
QByteArrayView headerValue(QByteArrayView line, QByteArrayView name)
{
    if (line.size() <= name.size() || line[name.size()] != ':' || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return {};
    const auto value = line.sliced(name.size() + 1).trimmed();
    return value.isNull() ? QByteArrayView("") : value;
}

QNetworkReply::NetworkError networkCode(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: // a path that is too long for a socket
    case CURLE_COULDNT_CONNECT: return QNetworkReply::ConnectionRefusedError;
    case CURLE_OPERATION_TIMEDOUT: return QNetworkReply::TimeoutError;
    default: return QNetworkReply::RemoteHostClosedError;
    }
}

} // namespace

SocketQuestion::SocketQuestion(Wish wish, SocketChannel &channel)
    : Question(std::move(wish))
    , m_channel(&channel)
{
}

SocketQuestion::~SocketQuestion()
{
    release();
}

void SocketQuestion::start()
{
    const auto url = requestUrl(wish().path);
    if (!url) {
        settle(std::unexpected(url.error()));
        return;
    }
    Q_ASSERT(m_channel); // whoever closes it ends its questions first
    m_easy = m_channel->take();
    const bool head = wish().verb == QNetworkAccessManager::HeadOperation;
    const bool post = wish().verb == QNetworkAccessManager::PostOperation;
    curl_easy_setopt(m_easy, CURLOPT_URL, url->constData());
    if (post) {
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t{wish().body.size()});
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, wish().body.constData()); // not copied: the wish outlives it
    }
    curl_easy_setopt(m_easy, head ? CURLOPT_NOBODY : post ? CURLOPT_POST : CURLOPT_HTTPGET, 1L); // each takes back the others
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, wish().verb == QNetworkAccessManager::DeleteOperation ? "DELETE" : nullptr);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_channel->headers(post));
    curl_easy_setopt(m_easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t{head ? 0 : wish().maximumAnswer});
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    byteCame();
    if (const auto code = m_channel->add(m_easy, *this, wish().transferTimeout); code != CURLM_OK) {
        release();
        settle(std::unexpected(Error{ErrorKind::Io, QString::fromLatin1(curl_multi_strerror(code)), {}}));
    }
}

void SocketQuestion::end(Error error)
{
    if (isSettled())
        return;
    release();
    settle(std::unexpected(std::move(error)));
}

void SocketQuestion::over(CURLcode code)
{
    m_code = code;
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = static_cast<int>(status);
    release();
}

void SocketQuestion::finish()
{
    if (isSettled())
        return;
    if (m_tooLarge || m_code == CURLE_FILESIZE_EXCEEDED) {
        settle(std::unexpected(tooLarge()));
    } else if (m_code != CURLE_OK) {
        settle(std::unexpected(failure()));
    } else {
        if (m_framed && wish().verb != QNetworkAccessManager::HeadOperation)
            m_answer.length = m_answer.body.size(); // libcurl has seen its end
        settle(std::move(m_answer));
    }
}

Error SocketQuestion::failure() const
{
    const auto words = QString::fromLocal8Bit(m_words[0] == '\0' ? curl_easy_strerror(m_code) : m_words.data());
    if (m_code == CURLE_URL_MALFORMAT)
        return {ErrorKind::Invalid, words, {}};
    const auto endpoint = m_channel ? m_channel->endpoint() : Endpoint();
    return networkError(endpoint, networkCode(m_code), words, {}, m_answer.status != 0 || !m_channel);
}

size_t SocketQuestion::takeHeader(char *line, size_t /*one*/, size_t length, void *self)
{
    static_cast<SocketQuestion *>(self)->readHeader({line, static_cast<qsizetype>(length)});
    return length;
}

void SocketQuestion::readHeader(QByteArrayView line)
{
    byteCame();
    if (line.startsWith("HTTP/")) { // an interim answer may have come before
        m_answer = {};
        m_framed = false;
    } else if (const auto type = headerValue(line, "content-type"); !type.isNull()) {
        m_answer.contentType = type.toByteArray();
    } else if (const auto version = headerValue(line, "api-version"); !version.isNull()) {
        m_answer.apiVersion = version.toByteArray();
    } else if (const auto server = headerValue(line, "server"); !server.isNull()) {
        m_answer.server = server.toByteArray();
    } else if (!headerValue(line, "content-length").isNull()
               || headerValue(line, "transfer-encoding").compare("chunked", Qt::CaseInsensitive) == 0) {
        m_framed = true;
    }
}

size_t SocketQuestion::takeBody(char *bytes, size_t /*one*/, size_t length, void *self)
{
    auto &question = *static_cast<SocketQuestion *>(self);
    question.byteCame();
    auto &body = question.m_answer.body;
    if (body.size() + static_cast<qint64>(length) > question.wish().maximumAnswer) {
        question.m_tooLarge = true;
        return CURL_WRITEFUNC_ERROR;
    }
    const auto needed = body.size() + static_cast<qsizetype>(length);
    if (needed > body.capacity()) // doubles, but never beyond what it may hold
        body.reserve(qMax(needed, qMin(qMax(UsualAnswer, 2 * needed), question.wish().maximumAnswer)));
    body.append(bytes, static_cast<qsizetype>(length));
    return length;
}

void SocketQuestion::byteCame()
{
    if (wish().transferTimeout > std::chrono::milliseconds::zero())
        m_silentUntil.setRemainingTime(wish().transferTimeout);
}

void SocketQuestion::release()
{
    if (auto *easy = std::exchange(m_easy, nullptr); easy && m_channel)
        m_channel->remove(easy, *this);
}

} // namespace bulkhead::engine
