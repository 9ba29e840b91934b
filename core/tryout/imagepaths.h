// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"
#include "core/engine/tarreader.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

// The names of an image's files where no container of it exists.
namespace bulkhead::tryout {

/// The paths of a file system, by directory. Filled once, then only read.
class ImagePaths
{
public:
    static constexpr qsizetype MostPaths = 500'000;
    static constexpr qsizetype MostBytes = 64LL * 1024 * 1024; ///< of names

    explicit ImagePaths(qsizetype mostPaths = MostPaths)
        : m_mostPaths(mostPaths)
    {
    }

    /// Nothing where it is full: isCut().
    void add(const engine::TarEntry &entry);

    /// What a directory ("/etc/") holds: names, directories with a slash at their end, sorted. A directory that is a link holds
    /// what it leads to.
    [[nodiscard]] QStringList entriesOf(const QString &directory) const;
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isCut() const { return m_isCut; } ///< there are more than are kept

private:
    void add(const QByteArray &path, bool isDirectory);
    [[nodiscard]] QByteArray resolved(const QByteArray &path) const;

    QHash<QByteArray, QByteArray> m_directories; ///< names that end with zeros, by path
    QHash<QByteArray, QByteArray> m_links;       ///< what they lead to, by path
    qsizetype m_mostPaths, m_size = 0, m_bytes = 0;
    bool m_isCut = false;
};

/// Shared between a reading and whoever watches it.
struct ImageReadingControl {
    bool isCancelled = false; ///< set it: the container is removed, the reading ends
    qint64 bytes = 0;         ///< of the archive so far
    std::function<void()> changed{};
};

struct ImageReading {
    ImageId image{}; ///< whose paths they are
    std::shared_ptr<const ImagePaths> paths{};
    std::optional<Error> error{};          ///< why there are none
    std::optional<ContainerId> leftOver{}; ///< the container that could not be removed
};

/// What POST /containers/create takes for it: a container that is never started, with no network and without the volumes that the
/// image would make. `image` is GET /images/{name}/json. Pure. Error Malformed.
[[nodiscard]] Result<QJsonObject> pathsContainerBody(const QByteArray &image, const QString &word);

/// Makes a container of an image, never starts it, reads the names in GET /containers/{id}/export and removes it, whatever
/// happens. The engine sends all content, of which nothing is kept. A changing action: changes are unlocked.
///
/// Not GET /images/{name}/get, which needs no container: an engine with its own image store first writes a copy of the whole
/// image to its disk before it sends a byte (moby, image/tarexport/save.go), one with containerd's sends compressed layers, and
/// both send what later layers deleted. A container that never runs is the smaller change.
QCoro::Task<ImageReading> readImagePaths(QPointer<engine::EngineClient> client, QString image,
                                         std::shared_ptr<ImageReadingControl> control);

} // namespace bulkhead::tryout
