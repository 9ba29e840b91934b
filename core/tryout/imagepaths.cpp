// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/imagepaths.h"

#include "core/engine/containerchanges.h"
#include "core/tryout/throwaway.h"
#include "core/tryout/tryoutrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

constexpr qsizetype LongestPath = 4096; ///< PATH_MAX, limits.h
constexpr int MostHops = 40;            ///< of links, path_resolution(7)
/// An archive beyond this is not read to its end: it is full of data, not of programs.
constexpr qint64 LargestArchive = 64LL * 1024 * 1024 * 1024;
constexpr qint64 ProgressStep = 4LL * 1024 * 1024;

struct ImagePathsText {
    Q_DECLARE_TR_FUNCTIONS(ImagePaths)
};

Error cancelledReading()
{
    return {ErrorKind::Cancelled, ImagePathsText::tr("Cancelled."), {}};
}

/// The archive as it comes.
struct PathReading {
    engine::TarReader reader;
    ImagePaths paths;
    std::shared_ptr<ImageReadingControl> control;

    Result<> take(QByteArrayView bytes)
    {
        if (control->isCancelled)
            return std::unexpected(cancelledReading());
        if (auto taken = reader.take(bytes, [this](const engine::TarEntry &entry) { paths.add(entry); }); !taken)
            return taken;
        const bool isStep = reader.bytes() / ProgressStep != std::exchange(control->bytes, reader.bytes()) / ProgressStep;
        if (isStep && control->changed)
            control->changed();
        // what is left is not wanted
        return paths.isCut() ? Result<>(std::unexpected(cancelledReading())) : Result<>();
    }
};

} // namespace

void ImagePaths::add(const engine::TarEntry &entry)
{
    using Kind = engine::TarEntry::Kind;
    const QByteArray path = entry.path();
    if (m_isCut || path.size() > LongestPath || path.contains('\0'))
        return;
    add(path, entry.kind() == Kind::Directory);
    if (const QByteArray target = entry.kind() == Kind::Link ? entry.linkTarget() : QByteArray(); !target.isEmpty()) {
        m_links.insert(path, target);
        m_bytes += path.size() + target.size();
    }
}

void ImagePaths::add(const QByteArray &path, bool isDirectory)
{
    QByteArray own = path;
    for (bool isParent = isDirectory; own.size() > 1; isParent = true) {
        if (m_size >= m_mostPaths || m_bytes >= MostBytes) {
            m_isCut = true;
            return;
        }
        const qsizetype slash = own.lastIndexOf('/');
        const QByteArray parent = own.first(std::max<qsizetype>(slash, 1)), name = own.sliced(slash + 1);
        const bool isNew = !m_directories.contains(parent);
        if (isParent && !m_directories.contains(own)) {
            m_directories.insert(own, {});
            m_bytes += own.size();
        }
        m_directories[parent] += name + (isParent ? QByteArray("/\0", 2) : QByteArray(1, '\0'));
        m_bytes += name.size() + 2;
        ++m_size;
        if (!isNew)
            return;
        own = parent; // an archive may have files without their directories
    }
}

QByteArray ImagePaths::resolved(const QByteArray &path) const
{
    QByteArrayList left = path.split('/');
    QByteArray at;
    for (int hops = 0; !left.isEmpty();) {
        const QByteArray name = left.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            at.truncate(std::max<qsizetype>(at.lastIndexOf('/'), 0));
            continue;
        }
        const QByteArray next = at + '/' + name;
        const auto link = m_links.constFind(next);
        if (link == m_links.constEnd()) {
            at = next;
            continue;
        }
        if (++hops > MostHops)
            return {};
        if (link->startsWith('/'))
            at.clear();
        left = link->split('/') + left;
    }
    return at.isEmpty() ? QByteArray("/") : at;
}

QStringList ImagePaths::entriesOf(const QString &directory) const
{
    QStringList entries;
    const QByteArray names = m_directories.value(resolved(directory.toUtf8()));
    for (qsizetype from = 0; from < names.size();) {
        const qsizetype end = names.indexOf('\0', from);
        entries += QString::fromUtf8(names.constData() + from, end - from);
        from = end + 1;
    }
    entries.sort();
    entries.removeDuplicates();
    return entries;
}

Result<QJsonObject> pathsContainerBody(const QByteArray &image, const QString &word)
{
    const QJsonDocument document = QJsonDocument::fromJson(image);
    const QString id = document["Id"_L1].toString();
    if (id.isEmpty())
        return std::unexpected(Error{ErrorKind::Malformed, ImagePathsText::tr("The engine does not say which image it is."),
                                     QString::fromUtf8(image.left(300))});
    QJsonArray mounts;
    for (const QString &volume : document["Config"_L1]["Volumes"_L1].toObject().keys())
        mounts += QJsonObject{{u"Type"_s, u"tmpfs"_s}, {u"Target"_s, volume}};
    return QJsonObject{{u"Image"_s, id},
                       // the engine wants one where the image names none; nothing runs it
                       {u"Cmd"_s, QJsonArray{u"true"_s}},
                       {u"Labels"_s, QJsonObject{{QString(TryOutLabel), word}}},
                       {u"HostConfig"_s, QJsonObject{{u"NetworkMode"_s, u"none"_s}, {u"Mounts"_s, mounts}}}};
}

QCoro::Task<ImageReading> readImagePaths(QPointer<engine::EngineClient> client, QString image,
                                         std::shared_ptr<ImageReadingControl> control)
{
    if (!client)
        co_return ImageReading{.error = clientGone()};
    const RunWord word;
    const auto inspected = co_await client->inspectImage(image);
    const auto body = inspected.and_then([&word](const QByteArray &json) { return pathsContainerBody(json, word.text()); });
    if (!body || control->isCancelled || !client)
        co_return ImageReading{.error = !body ? body.error() : control->isCancelled ? cancelledReading() : clientGone()};
    const auto created = co_await engine::createContainer(client, u"bulkhead-paths-"_s + word.text().first(8), *body);
    if (!created)
        co_return ImageReading{.error = created.error()};
    ImageReading outcome{.image = ImageId((*body)["Image"_L1].toString())};
    const auto reading = std::make_shared<PathReading>(PathReading{.reader = {}, .paths = ImagePaths(), .control = control});
    Result<> read = std::unexpected(control->isCancelled ? cancelledReading() : clientGone());
    if (client && !control->isCancelled) {
        read = co_await client->stream(
            u"/containers/%1/export"_s.arg(created->id.toString()),
            [reading](QByteArrayView bytes) { return reading->take(bytes); }, LargestArchive);
    }
    if (control->isCancelled)
        outcome.error = cancelledReading();
    else if (!read && !reading->paths.isCut())
        outcome.error = read.error();
    else if (!reading->reader.isComplete() && !reading->paths.isCut())
        outcome.error = Error{ErrorKind::ConnectionLost, ImagePathsText::tr("The engine ended the archive before its end."), {}};
    else
        outcome.paths = std::make_shared<const ImagePaths>(std::move(reading->paths));
    outcome.leftOver = co_await removeAnyhow(client, created->id);
    co_return outcome;
}

} // namespace bulkhead::tryout
