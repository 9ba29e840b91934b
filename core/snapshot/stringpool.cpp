// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/stringpool.h"

namespace bulkhead::snapshot {

namespace {

template<typename Tag>
void shareStrong(StrongString<Tag> &string, StringPool &pool)
{
    QString text = string.toString();
    pool.share(text);
    string = StrongString<Tag>(std::move(text));
}

} // namespace

void StringPool::share(QString &text)
{
    if (!text.isEmpty())
        text = *m_strings.insert(text);
}

void StringPool::share(QStringList &texts)
{
    for (QString &text : texts)
        share(text);
}

void StringPool::share(QMap<QString, QString> &texts)
{
    QMap<QString, QString> shared;
    for (auto [key, value] : texts.asKeyValueRange()) {
        QString name = key;
        share(name);
        share(value);
        shared.insert(shared.cend(), name, value);
    }
    texts = std::move(shared);
}

void shareStrings(ContainerEntry &entry, StringPool &pool)
{
    shareStrong(entry.summary.image, pool);
    shareStrong(entry.summary.imageId, pool);
    pool.share(entry.summary.status);
    if (!entry.details)
        return;
    engine::ContainerDetails &details = *entry.details;
    if (details.id == entry.summary.id)
        details.id = entry.summary.id; // the same text in one place
    shareStrong(details.image, pool);
    shareStrong(details.imageId, pool);
    for (QStringList *list : {&details.environment, &details.entrypoint, &details.command, &details.capAdd, &details.capDrop,
                              &details.securityOpt, &details.groupAdd, &details.devices})
        pool.share(*list);
    for (std::optional<QStringList> *list : {&details.maskedPaths, &details.readonlyPaths}) {
        if (*list)
            pool.share(**list);
    }
    for (QMap<QString, QString> *map : {&details.labels, &details.tmpfs, &details.networks})
        pool.share(*map);
    for (QString *text :
         {&details.user, &details.appArmorProfile, &details.networkMode, &details.pidMode, &details.ipcMode, &details.utsMode,
          &details.usernsMode, &details.cgroupnsMode, &details.runtime, &details.restartPolicy, &details.health})
        pool.share(*text);
    for (engine::Mount &mount : details.mounts) {
        for (QString *text : {&mount.type, &mount.source, &mount.destination, &mount.mode, &mount.propagation})
            pool.share(*text);
    }
}

} // namespace bulkhead::snapshot
