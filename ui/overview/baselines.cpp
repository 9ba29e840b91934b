// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/baselines.h"

#include "core/snapshot/snapshotfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct BaselineText {
    Q_DECLARE_TR_FUNCTIONS(Baselines)
};

} // namespace

Baselines::Baselines(QString folder)
    : m_folder(std::move(folder))
{
}

QString Baselines::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/seen"_s;
}

QString Baselines::pathFor(const snapshot::HostSnapshot &snapshot) const
{
    const QString who = snapshot.info.id.isEmpty() ? snapshot.provenance.endpoint : snapshot.info.id;
    if (who.isEmpty())
        return {};
    const QByteArray name = QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return u"%1/%2.bulkhead"_s.arg(m_folder, QString::fromLatin1(name));
}

Result<snapshot::HostSnapshot> Baselines::last(const snapshot::HostSnapshot &snapshot) const
{
    const QString path = pathFor(snapshot);
    if (path.isEmpty())
        return std::unexpected(Error{ErrorKind::NotFound, BaselineText::tr("This engine does not say which it is."), {}});
    return snapshot::openSnapshot(path);
}

Result<> Baselines::remember(const snapshot::HostSnapshot &snapshot) const
{
    const QString path = pathFor(snapshot);
    if (path.isEmpty())
        return {};
    if (snapshot.containers.size() > MostContainers)
        return std::unexpected(
            Error{ErrorKind::TooLarge,
                  BaselineText::tr("Engines with more than %1 containers are not remembered.").arg(MostContainers),
                  {}});
    QDir folder(m_folder);
    // whom somebody asks is nobody else's business
    if (!folder.exists() && folder.mkpath(u"."_s))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (auto saved = snapshot::saveSnapshot(snapshot, path, {.maskSecrets = true}); !saved)
        return saved;
    const QFileInfoList all = folder.entryInfoList({u"*.bulkhead"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = MostEngines; i < all.size(); ++i)
        QFile::remove(all[i].filePath());
    return {};
}

} // namespace bulkhead::ui
