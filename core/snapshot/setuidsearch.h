// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"
#include "core/snapshot/setuidscan.h"

#include <QCoroTask>
#include <QPointer>

#include <functional>
#include <memory>

namespace bulkhead::snapshot {

class LiveHost;

/// The member of an image's entry in HostSnapshot::rawImages that holds an ImageSearch.
inline constexpr QLatin1StringView ImageSearchMember{"SetuidFiles"};

/// What a search for set-user-ID files found in an image, by the files of a container made from it. The engine tells an image's
/// own files only layer by layer, a container's as one archive, stopped or running and over any connection; volumes and bind
/// mounts are not in it.
struct ImageSearch {
    QString container;       ///< the name of the one that was read
    bool isComplete = false; ///< the whole archive was read; else files may have been missed
    QString reason;          ///< why it is not complete, or why nothing was read
    qint64 entries = 0;      ///< of the archive
    qint64 found = 0;        ///< files with the bit that the container did not add itself
    QList<SetuidFile> files; ///< of these, at most SetuidScan::MostFiles
    /// Files of the image that the container changed or deleted: what they were is not known.
    qint64 changed = 0;

    /// Whether nothing found means that there is nothing.
    [[nodiscard]] bool isProof() const { return isComplete && changed == 0; }
    friend bool operator==(const ImageSearch &, const ImageSearch &) = default;
};
[[nodiscard]] QJsonObject imageSearchToJson(const ImageSearch &search);
/// What is missing or of another kind stays at its default: incomplete.
[[nodiscard]] ImageSearch imageSearchFromJson(const QJsonObject &json);

/// GET /containers/{id}/changes: the files that a container added, changed and deleted.
struct ContainerChanges {
    QSet<QByteArray> added, modified;
    qint64 deleted = 0;
};
[[nodiscard]] Result<ContainerChanges> parseContainerChanges(const QByteArray &json);

/// What an archive and the changes say of the image. Pure.
[[nodiscard]] ImageSearch imageSearchOf(const QString &container, const SetuidScan &scan, const ContainerChanges &changes);

/// How far a search is, and the way to end it. Shared with whoever watches it.
struct SetuidSearchControl {
    bool isCancelled = false;
    qsizetype done = 0, all = 0; ///< images
    QString container;           ///< whose files are being read
    qint64 bytes = 0;            ///< of its archive so far
    std::function<void()> changed{};
};

/// The images that containers use and that no complete search has answered, each with its containers, those that ran least first.
[[nodiscard]] QList<std::pair<ImageId, QList<ContainerPtr>>> unsearchedImages(const HostSnapshot &snapshot);

/// Reads the files of one container of each unsearched image: GET /containers/{id}/changes and /export, which change nothing. The
/// engine sends all content, so it takes as long as reading that from the disk; nothing of it is kept. The answers become part of
/// each snapshot. Errors: Cancelled; what failed for one image is that image's reason.
[[nodiscard]] QCoro::Task<Result<>> searchSetuidFiles(QPointer<LiveHost> host, std::shared_ptr<SetuidSearchControl> control);

} // namespace bulkhead::snapshot
