// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/containerfiles.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

constexpr qsizetype Block = 512, NameBytes = 100, SizeAt = 124, SizeBytes = 12, TypeAt = 156, PrefixAt = 345, PrefixBytes = 155;

struct ContainerFilesText {
    Q_DECLARE_TR_FUNCTIONS(ContainerFiles)
};

/// A field of a header: up to its first zero.
QByteArrayView fieldOf(QByteArrayView header, qsizetype at, qsizetype bytes)
{
    const QByteArrayView field = header.sliced(at, bytes);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

/// Octal, or base 256 with its highest bit set; -1 where it is neither.
qint64 sizeOf(QByteArrayView header)
{
    const QByteArrayView field = header.sliced(SizeAt, SizeBytes);
    qint64 size = 0;
    if ((quint8(field.front()) & 0x80U) != 0) {
        for (const char byte : field.last(8))
            size = qint64((quint64(size) << 8U) | quint8(byte));
        return size;
    }
    bool isNumber = false;
    size = field.toByteArray().replace('\0', ' ').trimmed().toLongLong(&isNumber, 8);
    return isNumber ? size : -1;
}

/// "27 path=some/name\n" records of pax(1); empty where there is none.
QByteArray paxPath(QByteArrayView records)
{
    QByteArray path;
    while (!records.isEmpty()) {
        const qsizetype blank = records.indexOf(' ');
        bool isNumber = false;
        const qsizetype length = blank > 0 ? records.first(blank).toByteArray().toLongLong(&isNumber) : 0;
        if (!isNumber || length <= blank + 1 || length > records.size())
            break;
        const QByteArrayView record = records.sliced(blank + 1, length - blank - 2);
        if (record.startsWith("path="))
            path = record.sliced(5).toByteArray();
        records = records.sliced(length);
    }
    return path;
}

} // namespace

QStringList entriesOfArchive(QByteArrayView tar)
{
    QSet<QString> found;
    QByteArray longName;
    for (qsizetype at = 0; at + Block <= tar.size() && found.size() < MostEntriesOfDirectory;) {
        const QByteArrayView header = tar.sliced(at, Block);
        if (header.front() == '\0')
            break; // the archive's end
        const qint64 size = sizeOf(header);
        at += Block;
        if (size < 0)
            break;
        const QByteArrayView content = tar.sliced(at, std::min<qsizetype>(size, tar.size() - at));
        at = size > tar.size() - at ? tar.size() : at + (size + Block - 1) / Block * Block;
        const char type = header[TypeAt];
        if (type == 'L' || type == 'x') {
            longName = type == 'x' ? paxPath(content) : content.toByteArray();
            if (type == 'L' && longName.endsWith('\0'))
                longName.chop(1);
            continue;
        }
        if (type == 'g' || type == 'K')
            continue;
        QByteArray name = std::exchange(longName, {});
        if (name.isEmpty()) {
            name = fieldOf(header, 0, NameBytes).toByteArray();
            const QByteArrayView prefix =
                header.sliced(257, 5) == "ustar" ? fieldOf(header, PrefixAt, PrefixBytes) : QByteArrayView();
            if (!prefix.isEmpty())
                name.prepend(prefix.toByteArray() + '/');
        }
        while (name.startsWith("./") || name.startsWith('/'))
            name.remove(0, name.startsWith('/') ? 1 : 2);
        const qsizetype slash = name.indexOf('/');
        const QByteArray own = slash < 0 ? name : name.first(slash);
        if (own.isEmpty() || own == "." || own == "..")
            continue;
        const bool isDirectory = slash >= 0 || type == '5';
        found += QString::fromUtf8(own) + (isDirectory ? u"/"_s : QString());
    }
    QStringList entries(found.cbegin(), found.cend());
    entries.sort();
    return entries;
}

QCoro::Task<Result<QStringList>> entriesOfDirectory(QPointer<engine::EngineClient> client, ContainerId id, QString directory)
{
    if (!client)
        co_return std::unexpected(Error{ErrorKind::Cancelled, ContainerFilesText::tr("The host was closed."), {}});
    // "/bin/.": where it is a link, what it leads to
    const QString path = (directory.endsWith(u'/') ? directory : directory + u'/') + u'.';
    const auto tar = co_await client->getBytes(
        u"/containers/%1/archive?path=%2"_s.arg(id.toString(), QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))));
    co_return tar.transform([](const QByteArray &bytes) { return entriesOfArchive(bytes); });
}

QStringList usualEntries(const QString &directory)
{
    if (directory == u"/")
        return {u"bin/"_s,   u"boot/"_s, u"dev/"_s, u"etc/"_s,  u"home/"_s, u"lib/"_s, u"lib64/"_s,
                u"media/"_s, u"mnt/"_s,  u"opt/"_s, u"proc/"_s, u"root/"_s, u"run/"_s, u"sbin/"_s,
                u"srv/"_s,   u"sys/"_s,  u"tmp/"_s, u"usr/"_s,  u"var/"_s};
    if (directory == u"/usr/")
        return {u"bin/"_s, u"include/"_s, u"lib/"_s, u"lib64/"_s, u"libexec/"_s, u"local/"_s, u"sbin/"_s, u"share/"_s};
    if (directory == u"/var/")
        return {u"cache/"_s, u"lib/"_s, u"lock/"_s, u"log/"_s, u"mail/"_s, u"run/"_s, u"spool/"_s, u"tmp/"_s, u"www/"_s};
    return {};
}

} // namespace bulkhead::tryout
