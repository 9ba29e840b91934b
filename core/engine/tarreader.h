// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace bulkhead::engine {

/// One entry of a tar archive; it is read from its header when it is asked, and is gone when its reader goes on.
class TarEntry
{
public:
    enum class Kind : quint8 { File, HardLink, Link, Directory, Other };

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QByteArray path() const;             ///< absolute, without a slash at its end: "/", "/usr/bin/su"
    [[nodiscard]] QByteArray linkTarget() const;       ///< of a link, as it was written; empty where it does not fit the header
    [[nodiscard]] std::optional<quint32> mode() const; ///< the lower twelve bits; nothing where it cannot be read
    [[nodiscard]] qint64 uid() const;                  ///< 0 where it cannot be read
    [[nodiscard]] qint64 gid() const;

private:
    friend class TarReader;
    QByteArrayView m_header;
    QByteArray m_longName;
    qint64 m_size = -1, m_uid = -1, m_gid = -1; // by pax
    bool m_hasLongTarget = false;
};

/// Reads the headers of a tar archive (pax(1), and GNU's long names) piece by piece, as the engine sends archives of containers'
/// files. Content is skipped, so memory stays small. An archive that ends early or cannot be read is never complete.
class TarReader
{
public:
    static constexpr qint64 MostEntries = 10'000'000;   ///< more is TooLarge
    static constexpr qint64 LongestName = 1024 * 1024L; ///< bytes of a pax record or a GNU long name; more is Malformed

    using EntrySink = std::function<void(const TarEntry &entry)>;
    /// The next bytes; the sink gets each entry whose header ends in them. Errors: Malformed, TooLarge; every later call gives
    /// the same.
    Result<> take(QByteArrayView bytes, const EntrySink &sink);

    [[nodiscard]] bool isComplete() const { return m_state == State::Over; } ///< the archive's end mark was seen
    [[nodiscard]] qint64 entries() const { return m_entries; }               ///< of any kind
    [[nodiscard]] qint64 bytes() const { return m_bytes; }                   ///< taken so far

private:
    enum class State : quint8 { Header, Content, Over, Broken };

    Result<> readHeader(const EntrySink &sink);
    Result<> readExtension();
    Result<> broken(const QString &why, ErrorKind kind = ErrorKind::Malformed);

    State m_state = State::Header;
    QByteArray m_block;       // of a header that came in pieces, or the content of an extension
    bool m_isKept = false;    // the content is an extension's
    qint64 m_left = 0;        // bytes of content and padding still to come
    qint64 m_contentSize = 0; // without padding
    char m_type = 0;
    TarEntry m_next; // what extensions say of the entry that follows them
    qint64 m_entries = 0, m_bytes = 0;
    std::optional<Error> m_error;
};

} // namespace bulkhead::engine
