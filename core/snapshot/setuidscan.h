// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/tarreader.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace bulkhead::snapshot {

/// A file that gives who runs it its owner's or its group's rights, execve(2).
struct SetuidFile {
    QString path;     ///< absolute
    quint32 mode = 0; ///< the lower twelve bits
    qint64 uid = 0, gid = 0;
    friend bool operator==(const SetuidFile &, const SetuidFile &) = default;
};

/// Keeps the regular files with a set-user-ID or set-group-ID bit of a root file system's archive, as the engine exports it;
/// directories, where the bit raises nobody, are no part of CIS 4.8. An archive that ends early, or that cannot be read, is never
/// complete: what was not seen may be there.
class SetuidScan
{
public:
    static constexpr qsizetype MostFiles = 1000; ///< kept; more are only counted

    /// `watched` are paths whose being a file and no directory is to be known; see watchedFiles().
    explicit SetuidScan(QSet<QByteArray> watched = {});

    /// The next bytes. Errors: those of engine::TarReader.
    Result<> take(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return m_reader.isComplete(); } ///< the archive's end mark was seen
    [[nodiscard]] const QList<SetuidFile> &files() const { return m_files; }
    [[nodiscard]] qint64 found() const { return m_found; }              ///< files with the bit, kept or not
    [[nodiscard]] qint64 entries() const { return m_reader.entries(); } ///< of any kind
    [[nodiscard]] qint64 bytes() const { return m_reader.bytes(); }     ///< taken so far
    /// Those of the watched paths that the archive has as directories.
    [[nodiscard]] const QSet<QByteArray> &watchedDirectories() const { return m_watchedDirectories; }

private:
    void readEntry(const engine::TarEntry &entry);

    engine::TarReader m_reader;
    QSet<QByteArray> m_watched, m_watchedDirectories;
    QList<SetuidFile> m_files;
    qint64 m_found = 0;
};

} // namespace bulkhead::snapshot
