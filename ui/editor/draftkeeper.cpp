// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/draftkeeper.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

/// One thread: what is told later is done later.
QThreadPool &draftWriter()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

QByteArray draftBytes(const Draft &draft)
{
    return QJsonDocument(QJsonObject{{u"path"_s, draft.path},
                                     {u"name"_s, draft.name},
                                     {u"base"_s, draft.base},
                                     {u"text"_s, draft.text},
                                     {u"time"_s, draft.time.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Draft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.contains("text"_L1))
        return {};
    return Draft{.path = object.value("path"_L1).toString(),
                 .name = object.value("name"_L1).toString(),
                 .base = object.value("base"_L1).toString(),
                 .text = object.value("text"_L1).toString(),
                 .time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs)};
}

} // namespace

DraftKeeper::DraftKeeper(QString kind, QObject *parent)
    : QObject(parent)
    , m_kind(std::move(kind))
{
}

DraftKeeper::~DraftKeeper()
{
    waitForWrites();
}

void DraftKeeper::waitForWrites()
{
    draftWriter().waitForDone();
}

QString DraftKeeper::folder(const QString &kind)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts/"_s + kind;
}

bool DraftKeeper::claim(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // not by age: only where its program is gone
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    m_path = path;
    return true;
}

void DraftKeeper::keep(const Draft &draft)
{
    if (m_path.isEmpty()) {
        const QString place = folder(m_kind);
        if (!QDir().mkpath(place) || !claim(place + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".draft"_s)) {
            Q_EMIT failed({ErrorKind::Io, tr("The folder cannot be written to"), place});
            return;
        }
    }
    draftWriter().start([self = QPointer(this), path = m_path, draft] {
        QSaveFile file(path);
        const QByteArray bytes = draftBytes(draft);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return;
        const Error error{ErrorKind::Io, file.errorString(), path};
        QMetaObject::invokeMethod(qApp, [self, error] {
            if (self)
                Q_EMIT self->failed(error);
        });
    });
}

void DraftKeeper::drop()
{
    if (m_path.isEmpty())
        return;
    draftWriter().start([path = m_path] { QFile::remove(path); });
}

std::optional<Draft> DraftKeeper::takeOrphan()
{
    const QFileInfoList files = QDir(folder(m_kind)).entryInfoList({u"*.draft"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (!claim(file.absoluteFilePath()))
            continue;
        if (auto draft = readDraft(m_path))
            return draft;
        m_path.clear(); // not readable: leave it where it is
        m_lock.reset();
    }
    return {};
}

} // namespace bulkhead::ui
