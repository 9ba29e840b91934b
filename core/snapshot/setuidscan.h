// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

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

/// Reads a tar archive of a root file system piece by piece, as the engine exports it, and keeps the regular files with a
/// set-user-ID or set-group-ID bit; directories, where the bit raises nobody, are no part of CIS 4.8. Their content is skipped,
/// so memory stays small. An archive that ends early, or that cannot be read, is never complete: what was not seen may be there.
class SetuidScan
{
public:
    static constexpr qsizetype MostFiles = 1000;        ///< kept; more are only counted
    static constexpr qint64 MostEntries = 10'000'000;   ///< more is TooLarge
    static constexpr qint64 LongestName = 1024 * 1024L; ///< bytes of a pax record or a GNU long name; more is Malformed

    /// `watched` are paths whose being a file and no directory is to be known; see watchedFiles().
    explicit SetuidScan(QSet<QByteArray> watched = {});

    /// The next bytes. Errors: Malformed, TooLarge; every later call gives the same.
    Result<> take(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return m_state == State::Over; } ///< the archive's end mark was seen
    [[nodiscard]] const QList<SetuidFile> &files() const { return m_files; }
    [[nodiscard]] qint64 found() const { return m_found; }     ///< files with the bit, kept or not
    [[nodiscard]] qint64 entries() const { return m_entries; } ///< of any kind
    [[nodiscard]] qint64 bytes() const { return m_bytes; }     ///< taken so far
    /// Those of the watched paths that the archive has as directories.
    [[nodiscard]] const QSet<QByteArray> &watchedDirectories() const { return m_watchedDirectories; }

private:
    enum class State : quint8 { Header, Content, Over, Broken };

    Result<> readHeader();
    Result<> readExtension();
    void readEntry(QByteArrayView header, char type);
    Result<> broken(const QString &why, ErrorKind kind = ErrorKind::Malformed);

    State m_state = State::Header;
    QByteArray m_block;       // of a header that came in pieces, or the content of an extension
    bool m_isKept = false;    // the content is an extension's
    qint64 m_left = 0;        // bytes of content and padding still to come
    qint64 m_contentSize = 0; // without padding
    char m_type = 0;
    QByteArray m_longName;                                  // of the next entry
    qint64 m_nextSize = -1, m_nextUid = -1, m_nextGid = -1; // by pax, of the next entry
    QSet<QByteArray> m_watched, m_watchedDirectories;
    QList<SetuidFile> m_files;
    qint64 m_found = 0, m_entries = 0, m_bytes = 0;
    std::optional<Error> m_error;
};

} // namespace bulkhead::snapshot
