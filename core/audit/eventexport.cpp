// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventexport.h"

#include "core/audit/eventhtml.h"
#include "core/audit/eventjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(AuditExport)
};

Error saveError(const QSaveFile &file, int number)
{
    const ErrorKind kind = number == ENOSPC || number == EDQUOT || number == EFBIG  ? ErrorKind::NoSpace
                           : number == EACCES || number == EPERM || number == EROFS ? ErrorKind::PermissionDenied
                           : number == ENOENT                                       ? ErrorKind::NotFound
                                                                                    : ErrorKind::Io;
    return {kind, ExportText::tr("the events could not be written to %1").arg(file.fileName()), file.errorString()};
}

Attribution placeOf(const AuditStore &store, EventRef ref)
{
    const ContainerColumn &column = store.containers;
    return ref.segment < column.bySegment.size() ? column.attributions.at(column.bySegment[ref.segment][ref.event])
                                                 : Attribution();
}

QByteArray bytesOf(ExportFormat format, const AuditEvent &event, const Attribution &attribution, const LineContext &context)
{
    if (format == ExportFormat::Raw)
        return event.text;
    const EventFacts facts = decodeEvent(event, context);
    switch (format) {
    case ExportFormat::Csv: return eventToCsv(facts, attribution);
    case ExportFormat::Html: return eventToHtml(event, facts, attribution);
    default: return QJsonDocument(eventToJson(event, facts, attribution)).toJson(QJsonDocument::Compact) + '\n';
    }
}

} // namespace

Result<quint64> exportEvents(const QString &path, ExportFormat format, const std::vector<ExportedEvents> &events,
                             const LineContext &context, const std::function<bool(quint64 done)> &goesOn)
{
    constexpr qsizetype portion = 1 << 20;
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(saveError(file, errno));
    QByteArray text = format == ExportFormat::Csv    ? csvHead()
                      : format == ExportFormat::Html ? htmlHead(ExportText::tr("Audit events"))
                                                     : QByteArray();
    quint64 done = 0;
    // QSaveFile tells a full disk when it is written to, or at the latest when it is closed
    const auto write = [&] {
        errno = 0;
        const bool isWritten = file.write(text) == text.size() && file.flush();
        text.clear();
        return isWritten;
    };
    for (const ExportedEvents &part : events) {
        for (const EventRef ref : part.refs) {
            text += bytesOf(format, part.chunk->read(ref), placeOf(*part.chunk, ref), context);
            ++done;
            if (text.size() < portion)
                continue;
            if (!write())
                return std::unexpected(saveError(file, errno));
            if (goesOn && !goesOn(done))
                return std::unexpected(Error{ErrorKind::Cancelled, ExportText::tr("cancelled"), {}});
        }
    }
    if (format == ExportFormat::Html)
        text += htmlTail();
    if (!write())
        return std::unexpected(saveError(file, errno));
    errno = 0;
    if (!file.commit())
        return std::unexpected(saveError(file, errno));
    return done;
}

} // namespace bulkhead::audit
