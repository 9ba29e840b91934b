// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/setuidsearch.h"

#include "core/snapshot/livehost.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {
namespace {

/// A container's archive beyond this is not read to its end: a disk that is full of data, not of programs.
constexpr qint64 LargestArchive = 64LL * 1024 * 1024 * 1024;
/// How many containers of one image are asked for their changes, to take the one that changed least.
constexpr qsizetype MostAsked = 4;

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SetuidSearch)
};

Error cancelledSearch()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, {}};
}

ImageId imageOf(const ContainerEntry &container)
{
    return container.details ? container.details->imageId : container.summary.imageId;
}

qint64 weightOf(const ContainerChanges &changes)
{
    return changes.modified.size() + changes.deleted;
}

/// A container's files as they come.
struct Reading {
    SetuidScan scan;
    std::shared_ptr<SetuidSearchControl> control;

    Result<> take(QByteArrayView bytes)
    {
        if (control->isCancelled)
            return std::unexpected(cancelledSearch());
        if (auto taken = scan.take(bytes); !taken)
            return taken;
        constexpr qint64 Step = 4 * 1024 * 1024;
        if (scan.bytes() / Step != control->bytes / Step && control->changed) {
            control->bytes = scan.bytes();
            control->changed();
        }
        control->bytes = scan.bytes();
        return {};
    }
};

struct Choice {
    ContainerPtr container;
    ContainerChanges changes;
};

QCoro::Task<Result<Choice>> leastChanged(QPointer<engine::EngineClient> client, QList<ContainerPtr> containers)
{
    Result<Choice> best = std::unexpected(Error{ErrorKind::NotFound, u"no container"_s, {}});
    for (qsizetype i = 0; i < std::min(containers.size(), MostAsked); ++i) {
        if (!client)
            co_return std::unexpected(cancelledSearch());
        const auto raw = co_await client->get(u"/containers/%1/changes"_s.arg(containers[i]->id().toString()));
        auto changes = raw.and_then(parseContainerChanges);
        if (!changes && !best)
            best = std::unexpected(changes.error());
        if (!changes || (best && weightOf(best->changes) <= weightOf(*changes)))
            continue;
        best = Choice{containers[i], *std::move(changes)};
        if (weightOf(best->changes) == 0)
            break;
    }
    co_return std::move(best);
}

QCoro::Task<Result<ImageSearch>> searchImage(QPointer<engine::EngineClient> client, QList<ContainerPtr> containers,
                                             std::shared_ptr<SetuidSearchControl> control)
{
    const auto chosen = co_await leastChanged(client, containers);
    if (control->isCancelled || !client)
        co_return std::unexpected(cancelledSearch());
    if (!chosen)
        co_return std::unexpected(chosen.error());
    control->container = chosen->container->summary.name;
    control->bytes = 0;
    if (control->changed)
        control->changed();
    const auto reading = std::make_shared<Reading>(SetuidScan(chosen->changes.modified), control);
    const auto read = co_await client->stream(
        u"/containers/%1/export"_s.arg(chosen->container->id().toString()),
        [reading](QByteArrayView bytes) { return reading->take(bytes); }, LargestArchive);
    if (control->isCancelled)
        co_return std::unexpected(cancelledSearch());
    ImageSearch search = imageSearchOf(control->container, reading->scan, chosen->changes);
    if (!read)
        search.reason = read.error().what;
    else if (!search.isComplete)
        search.reason = SearchText::tr("The engine ended the archive before its end.");
    co_return std::move(search);
}

} // namespace

QJsonObject imageSearchToJson(const ImageSearch &search)
{
    QJsonArray files;
    for (const SetuidFile &file : search.files) {
        files += QJsonObject{{u"Path"_s, file.path},
                             {u"Mode"_s, u"%1"_s.arg(file.mode, 4, 8, '0'_L1)},
                             {u"Uid"_s, file.uid},
                             {u"Gid"_s, file.gid}};
    }
    QJsonObject json{{u"Container"_s, search.container},
                     {u"Complete"_s, search.isComplete},
                     {u"Entries"_s, search.entries},
                     {u"Found"_s, search.found},
                     {u"Files"_s, files},
                     {u"Changed"_s, search.changed}};
    if (!search.reason.isEmpty())
        json[u"Reason"_s] = search.reason;
    return json;
}

ImageSearch imageSearchFromJson(const QJsonObject &json)
{
    ImageSearch search{.container = json["Container"_L1].toString(),
                       .isComplete = json["Complete"_L1].toBool(),
                       .reason = json["Reason"_L1].toString(),
                       .entries = json["Entries"_L1].toInteger(),
                       .found = json["Found"_L1].toInteger(),
                       .files = {},
                       .changed = json["Changed"_L1].toInteger(-1)};
    const QJsonArray files = json["Files"_L1].toArray();
    for (qsizetype i = 0; i < std::min(files.size(), SetuidScan::MostFiles); ++i) {
        const QJsonValue file = files[i];
        search.files << SetuidFile{.path = file["Path"_L1].toString(),
                                   .mode = file["Mode"_L1].toString().toUInt(nullptr, 8),
                                   .uid = file["Uid"_L1].toInteger(),
                                   .gid = file["Gid"_L1].toInteger()};
    }
    search.found = std::max<qint64>(search.found, search.files.size());
    return search;
}

Result<ContainerChanges> parseContainerChanges(const QByteArray &json)
{
    if (json.trimmed() == "null") // there are none
        return ContainerChanges();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isArray())
        return std::unexpected(
            Error{ErrorKind::Malformed, SearchText::tr("The container's changes cannot be read."), problem.errorString()});
    ContainerChanges changes;
    enum Kind : int { Modified, Added, Deleted }; // of the API's ChangeType
    for (const QJsonValue &change : document.array()) {
        const QByteArray path = change["Path"_L1].toString().toUtf8();
        switch (change["Kind"_L1].toInt(Deleted)) {
        case Modified: changes.modified.insert(path); break;
        case Added: changes.added.insert(path); break;
        default: ++changes.deleted; break;
        }
    }
    return changes;
}

ImageSearch imageSearchOf(const QString &container, const SetuidScan &scan, const ContainerChanges &changes)
{
    ImageSearch search{.container = container,
                       .isComplete = scan.isComplete(),
                       .reason = {},
                       .entries = scan.entries(),
                       .found = scan.found(),
                       .files = {},
                       .changed = changes.deleted + changes.modified.size() - scan.watchedDirectories().size()};
    for (const SetuidFile &file : scan.files()) {
        // the container's own, or what it made of the image's
        const QByteArray path = file.path.toUtf8();
        if (changes.added.contains(path) || changes.modified.contains(path))
            --search.found;
        else
            search.files << file;
    }
    return search;
}

QList<std::pair<ImageId, QList<ContainerPtr>>> unsearchedImages(const HostSnapshot &snapshot)
{
    QSet<QString> wanted;
    for (const QJsonValue &image : QJsonDocument::fromJson(snapshot.rawImages).array()) {
        if (!imageSearchFromJson(image[ImageSearchMember].toObject()).isProof())
            wanted.insert(image["Id"_L1].toString());
    }
    QList<std::pair<ImageId, QList<ContainerPtr>>> images;
    QHash<QString, qsizetype> places;
    for (const ContainerPtr &container : snapshot.containers) {
        const ImageId id = imageOf(*container);
        if (!wanted.contains(id.toString()))
            continue;
        auto place = places.find(id.toString());
        if (place == places.end()) {
            place = places.insert(id.toString(), images.size());
            images.emplaceBack(id, QList<ContainerPtr>());
        }
        images[*place].second << container;
    }
    const auto rank = [](const ContainerPtr &container) {
        return container->state() == engine::ContainerState::Created ? 0 : container->isRunning() ? 2 : 1;
    };
    for (auto &image : images)
        std::ranges::stable_sort(image.second, {}, rank);
    return images;
}

QCoro::Task<Result<>> searchSetuidFiles(QPointer<LiveHost> host, std::shared_ptr<SetuidSearchControl> control)
{
    if (!host)
        co_return std::unexpected(cancelledSearch());
    const auto images = unsearchedImages(*host->snapshot());
    control->all = images.size();
    for (const auto &[id, containers] : images) {
        if (!host || control->isCancelled)
            co_return std::unexpected(cancelledSearch());
        auto search = co_await searchImage(&host->client(), containers, control);
        if (!host || control->isCancelled)
            co_return std::unexpected(cancelledSearch());
        if (!search && search.error().kind == ErrorKind::Cancelled)
            co_return std::unexpected(search.error());
        const QString failure = search ? QString() : search.error().what;
        if (!search) {
            search.emplace();
            search->reason = failure;
        }
        host->keepImageSearch(id, *search);
        ++control->done;
        if (control->changed)
            control->changed();
    }
    co_return {};
}

} // namespace bulkhead::snapshot
