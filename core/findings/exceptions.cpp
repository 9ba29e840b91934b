// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/exceptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

struct ExceptionsText {
    Q_DECLARE_TR_FUNCTIONS(FindingExceptions)
};

constexpr qint64 LargestFile = 8 * 1024 * 1024;
constexpr int Version = 1;

std::unexpected<Error> malformed(const QString &place)
{
    return std::unexpected(
        Error{ErrorKind::Malformed, ExceptionsText::tr("The file of exceptions cannot be read: %1").arg(place), place});
}

Result<FindingException> readException(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return malformed(place);
    const QJsonObject json = value.toObject();
    for (const auto name : {"check"_L1, "subject"_L1, "reason"_L1, "author"_L1, "expires"_L1}) {
        if (json.contains(name) && !json[name].isString())
            return malformed(u"%1.%2"_s.arg(place, name));
    }
    FindingException exception{.check = json["check"_L1].toString(),
                               .subject = json["subject"_L1].toString(),
                               .reason = json["reason"_L1].toString().trimmed(),
                               .author = json["author"_L1].toString(),
                               .expires = {}};
    if (exception.check.isEmpty())
        return malformed(u"%1.check"_s.arg(place));
    if (exception.reason.isEmpty())
        return malformed(u"%1.reason"_s.arg(place));
    if (const QString day = json["expires"_L1].toString(); !day.isEmpty()) {
        exception.expires = QDate::fromString(day, Qt::ISODate);
        // an expiry that cannot be read must not make it hold for ever
        if (!exception.expires.isValid())
            return malformed(u"%1.expires"_s.arg(place));
    }
    return exception;
}

Error fileError(const QFileDevice &file)
{
    const bool isDenied = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    return {isDenied ? ErrorKind::PermissionDenied : ErrorKind::Io, file.errorString(), file.fileName()};
}

} // namespace

bool FindingException::covers(const Finding &finding) const
{
    if (check != finding.id)
        return false;
    const bool isHost = finding.subject.kind == Subject::Kind::Engine || finding.subject.kind == Subject::Kind::Host;
    if (subject == "*"_L1 || (subject.isEmpty() && isHost))
        return true;
    if (subject.endsWith(u'*'))
        return finding.subject.name.startsWith(QStringView(subject).chopped(1));
    return !subject.isEmpty() && subject == finding.subject.name;
}

Result<QList<FindingException>> parseExceptions(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return std::unexpected(Error{ErrorKind::TooLarge, ExceptionsText::tr("The file of exceptions is too large."), {}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return malformed(error.error == QJsonParseError::NoError ? ExceptionsText::tr("it is no JSON object")
                                                                 : u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject root = document.object();
    if (root["format"_L1].toString() != "bulkhead-exceptions"_L1)
        return malformed(u"format"_s);
    if (root["version"_L1].toInt() > Version)
        return std::unexpected(
            Error{ErrorKind::FormatTooNew, ExceptionsText::tr("A newer Bulkhead wrote the file of exceptions."), {}});
    if (!root["exceptions"_L1].isArray())
        return malformed(u"exceptions"_s);
    QList<FindingException> exceptions;
    const QJsonArray list = root["exceptions"_L1].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto exception = readException(list[i], u"exceptions[%1]"_s.arg(i));
        if (!exception)
            return std::unexpected(exception.error());
        exceptions << *std::move(exception);
    }
    return exceptions;
}

QByteArray writeExceptions(const QList<FindingException> &exceptions)
{
    QJsonArray list;
    for (const FindingException &exception : exceptions) {
        QJsonObject json{{u"check"_s, exception.check}, {u"subject"_s, exception.subject}, {u"reason"_s, exception.reason}};
        if (!exception.author.isEmpty())
            json[u"author"_s] = exception.author;
        if (exception.expires.isValid())
            json[u"expires"_s] = exception.expires.toString(Qt::ISODate);
        list += json;
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"bulkhead-exceptions"_s}, {u"version"_s, Version}, {u"exceptions"_s, list}})
        .toJson();
}

Result<QList<FindingException>> openExceptions(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(Error{ErrorKind::NotFound, ExceptionsText::tr("There is no file %1.").arg(path), {}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileError(file));
    return parseExceptions(file.read(LargestFile + 1));
}

Result<> saveExceptions(const QList<FindingException> &exceptions, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(fileError(file));
    file.write(writeExceptions(exceptions));
    if (!file.commit())
        return std::unexpected(fileError(file));
    return {};
}

} // namespace bulkhead::findings
