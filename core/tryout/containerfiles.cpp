// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/containerfiles.h"

#include "core/engine/tarreader.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::tryout {
namespace {

struct ContainerFilesText {
    Q_DECLARE_TR_FUNCTIONS(ContainerFiles)
};

} // namespace

QStringList entriesOfArchive(QByteArrayView tar)
{
    QSet<QString> found;
    engine::TarReader reader;
    std::ignore = reader.take(tar, [&found](const engine::TarEntry &entry) {
        const QByteArray name = entry.path().sliced(1);
        const qsizetype slash = name.indexOf('/');
        const QByteArray own = slash < 0 ? name : name.first(slash);
        if (own.isEmpty() || own == "." || own == ".." || found.size() >= MostEntriesOfDirectory)
            return;
        const bool isDirectory = slash >= 0 || entry.kind() == engine::TarEntry::Kind::Directory;
        found += QString::fromUtf8(own) + (isDirectory ? u"/"_s : QString());
    });
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
