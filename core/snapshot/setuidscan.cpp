// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/setuidscan.h"

namespace bulkhead::snapshot {
namespace {

constexpr quint32 SetuidBits = 06000;

} // namespace

SetuidScan::SetuidScan(QSet<QByteArray> watched)
    : m_watched(std::move(watched))
{
}

Result<> SetuidScan::take(QByteArrayView bytes)
{
    return m_reader.take(bytes, [this](const engine::TarEntry &entry) { readEntry(entry); });
}

void SetuidScan::readEntry(const engine::TarEntry &entry)
{
    using Kind = engine::TarEntry::Kind;
    if (!m_watched.isEmpty() && entry.kind() == Kind::Directory) {
        if (const QByteArray path = entry.path(); m_watched.contains(path))
            m_watchedDirectories.insert(path);
    }
    // a hard link is the file once more under another name; a mode that cannot be read may have the bit
    const bool isFile = entry.kind() == Kind::File || entry.kind() == Kind::HardLink;
    const quint32 mode = isFile ? entry.mode().value_or(SetuidBits) : 0;
    if ((mode & SetuidBits) == 0)
        return;
    ++m_found;
    if (m_files.size() < MostFiles)
        m_files << SetuidFile{.path = QString::fromUtf8(entry.path()), .mode = mode, .uid = entry.uid(), .gid = entry.gid()};
}

} // namespace bulkhead::snapshot
