// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/snapshotfile.h"

#include "core/network/valuesjson.h"
#include "core/snapshot/secrets.h"
#include "core/snapshot/snapshotblocks.h"
#include "core/snapshot/snapshotrecords.h"
#include "core/snapshot/stringpool.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

namespace {

struct SnapshotFileText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotFile)
};

QByteArray compactRecord(QLatin1StringView name, QJsonObject json, bool hasRaw = false)
{
    json[u"record"_s] = QString(name);
    if (hasRaw)
        json[u"raw"_s] = true;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// On one line: between the tokens of a JSON document a line break is as good as a blank, and inside them there is none.
// Empty where it is no JSON: a file must not hold what it cannot be read back with.
QByteArray rawLine(const QByteArray &json, bool mask)
{
    if (json.isEmpty())
        return json;
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    QByteArray line = mask ? maskedDocument(json) : json;
    if (line.contains('\n') || line.contains('\r')) {
        line.replace('\n', ' ');
        line.replace('\r', ' ');
    }
    return line.trimmed();
}

Error maskedError(Error error)
{
    error.what = maskedText(error.what);
    error.detail = maskedText(error.detail);
    return error;
}

ContainerEntry withMaskedFacts(ContainerEntry entry)
{
    for (host::ProcessFacts &process : entry.processes.processes)
        process.command = maskedText(process.command);
    if (entry.processes.reason)
        entry.processes.reason = maskedError(*entry.processes.reason);
    if (entry.error)
        entry.error = maskedError(*entry.error);
    return entry;
}

struct ContainerLines {
    QByteArray record, raw;
};

ContainerLines containerLines(const ContainerPtr &container, bool mask)
{
    const ContainerEntry entry = mask ? withMaskedFacts(*container) : *container;
    ContainerLines lines;
    lines.raw = rawLine(entry.rawInspect, mask);
    QJsonObject json{{u"summary"_s, summaryToJson(entry.summary)}, {u"processes"_s, processesToJson(entry.processes)}};
    if (entry.error)
        json[u"error"_s] = errorToJson(*entry.error);
    lines.record = compactRecord("container"_L1, json, !lines.raw.isEmpty());
    return lines;
}

struct RawMember {
    QLatin1StringView record;
    QByteArray HostSnapshot::*raw;
};
constexpr std::array RawMembers{RawMember{"version"_L1, &HostSnapshot::rawVersion}, RawMember{"info"_L1, &HostSnapshot::rawInfo},
                                RawMember{"images"_L1, &HostSnapshot::rawImages},
                                RawMember{"networks"_L1, &HostSnapshot::rawNetworks},
                                RawMember{"volumes"_L1, &HostSnapshot::rawVolumes}};

/// For tasks that wait for no other. Files are opened in threads of the global pool: if the parts of a file went there too, as
/// many files as it has threads would wait for each other for ever.
QThreadPool &leafPool()
{
    static QThreadPool pool;
    return pool;
}

Error deviceError(const QFileDevice &file)
{
    ErrorKind kind = ErrorKind::Io;
    if (file.error() == QFileDevice::PermissionsError)
        kind = ErrorKind::PermissionDenied;
    else if (file.error() == QFileDevice::ResourceError) // what Qt makes of ENOSPC
        kind = ErrorKind::NoSpace;
    return {kind, file.errorString(), file.fileName()};
}

/// QSaveFile tells no reason apart when it cannot be opened: ask the directory, which the file is made in.
Error openForSavingError(const QSaveFile &file)
{
    Error error = deviceError(file);
    const QByteArray directory = QFile::encodeName(QFileInfo(file.fileName()).absolutePath());
    if (::eaccess(directory.constData(), W_OK | X_OK) != 0 && errno != ENOENT && errno != ENOTDIR)
        error.kind = ErrorKind::PermissionDenied; // EACCES, EROFS
    return error;
}

Error malformedLine(int line, const QString &reason)
{
    return {ErrorKind::Malformed, SnapshotFileText::tr("The file is damaged: an entry cannot be read."),
            SnapshotFileText::tr("Line %1 of its content: %2").arg(line).arg(reason)};
}

struct PendingContainer {
    std::shared_ptr<ContainerEntry> entry;
    int line = 0;
    std::optional<Error> error;
};

void parsePendingDetails(PendingContainer &pending)
{
    if (pending.entry->rawInspect.isEmpty())
        return;
    auto details = engine::parseContainerDetails(pending.entry->rawInspect);
    if (details)
        pending.entry->details = *std::move(details);
    else
        pending.error = malformedLine(pending.line, details.error().what);
}

// Parses the lines of a file as they come; the engine's inspect documents, most of it, when all are there and in parallel.
class SnapshotAssembler
{
public:
    explicit SnapshotAssembler(const OpenLimits &limits)
        : m_limits(limits)
    {
    }

    Result<> read(SnapshotReader &reader);
    Result<HostSnapshot> finish();

private:
    Result<> takeRecord(const QByteArray &line, SnapshotReader &reader);
    Result<> takeContainer(const QJsonObject &record, const QByteArray &raw, int line);
    void takeHostPart(const QString &name, QJsonObject record);
    Result<> readHost();
    Result<> readNetworks();
    Result<> parseLists();

    const OpenLimits &m_limits;
    HostSnapshot m_snapshot;
    QList<PendingContainer> m_pending;
    QJsonObject m_host; // its parts, put together as one document
    QJsonArray m_hierarchies;
    std::optional<QJsonObject> m_networks;
    QJsonArray m_networkNamespaces;
    bool m_hasHeader = false;
    qint64 m_promised = -1; // containers, as the last record says
};

Result<> SnapshotAssembler::read(SnapshotReader &reader)
{
    for (;;) {
        const auto line = reader.readLine();
        if (!line)
            return std::unexpected(line.error());
        if (!*line)
            return {};
        if (const auto taken = takeRecord(**line, reader); !taken)
            return taken;
    }
}

Result<> SnapshotAssembler::takeRecord(const QByteArray &line, SnapshotReader &reader)
{
    const int number = reader.lineNumber();
    QJsonParseError parseError;
    const QJsonObject record = QJsonDocument::fromJson(line, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return std::unexpected(malformedLine(number, parseError.errorString()));
    QByteArray raw;
    if (record["raw"_L1].toBool()) {
        const auto next = reader.readLine();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return std::unexpected(malformedLine(number, SnapshotFileText::tr("the engine's answer is missing")));
        raw = **next;
    }
    const QString name = record["record"_L1].toString();
    if (name == "container"_L1)
        return takeContainer(record, raw, number);
    if (name.startsWith("host"_L1)) {
        takeHostPart(name, record);
    } else if (name == "networkNamespaces"_L1) {
        m_networks = record;
    } else if (name == "networkNamespace"_L1) {
        m_networkNamespaces += record;
    } else if (name == "snapshot"_L1) {
        snapshotFromJson(record, m_snapshot);
        m_hasHeader = true;
    } else if (name == "end"_L1) {
        m_promised = record["containers"_L1].toInteger(-1);
    } else {
        const auto member = std::ranges::find(RawMembers, name, &RawMember::record);
        if (member != RawMembers.end())
            m_snapshot.*member->raw = raw;
    }
    return {};
}

Result<> SnapshotAssembler::takeContainer(const QJsonObject &record, const QByteArray &raw, int line)
{
    if (m_pending.size() >= m_limits.maximumContainers) {
        return std::unexpected(Error{ErrorKind::TooLarge, SnapshotFileText::tr("The file holds too many containers."),
                                     SnapshotFileText::tr("More than %1.").arg(m_limits.maximumContainers)});
    }
    auto entry = std::make_shared<ContainerEntry>();
    entry->summary = summaryFromJson(record["summary"_L1].toObject());
    entry->processes = processesFromJson(record["processes"_L1].toObject());
    if (record["error"_L1].isObject())
        entry->error = errorFromJson(record["error"_L1].toObject());
    entry->rawInspect = raw;
    m_pending.emplaceBack(std::move(entry), line, std::nullopt);
    return {};
}

void SnapshotAssembler::takeHostPart(const QString &name, QJsonObject record)
{
    record.remove("record"_L1);
    if (name == "host"_L1)
        m_host = record;
    else if (name == "hostProcesses"_L1)
        m_host[u"processes"_s] = record;
    else if (name == "hostNamespaces"_L1)
        m_host[u"namespaces"_s] = record;
    else if (name == "hostHierarchy"_L1)
        m_hierarchies += record;
}

Result<> SnapshotAssembler::readHost()
{
    if (m_host.isEmpty())
        return {};
    QJsonObject cgroups = m_host["cgroups"_L1].toObject();
    cgroups[u"hierarchies"_s] = m_hierarchies;
    m_host[u"cgroups"_s] = cgroups;
    auto facts = host::hostFactsFromJson(m_host);
    if (!facts) {
        return std::unexpected(Error{ErrorKind::Malformed, SnapshotFileText::tr("The file is damaged: an entry cannot be read."),
                                     facts.error().detail});
    }
    m_snapshot.host = std::make_shared<const host::HostFacts>(*std::move(facts));
    return {};
}

Result<> SnapshotAssembler::readNetworks()
{
    if (!m_networks)
        return {};
    (*m_networks)[u"namespaces"_s] = m_networkNamespaces;
    auto networks = network::networksFromJson(*m_networks);
    if (!networks) {
        return std::unexpected(Error{ErrorKind::Malformed, SnapshotFileText::tr("The file is damaged: an entry cannot be read."),
                                     networks.error().what});
    }
    m_snapshot.networkNamespaces = std::make_shared<const network::HostNetworks>(*std::move(networks));
    return {};
}

template<typename Value>
Result<> parseInto(Value &value, const QByteArray &raw, Result<Value> (*parse)(const QByteArray &))
{
    if (raw.isEmpty())
        return {};
    auto parsed = parse(raw);
    if (!parsed)
        return std::unexpected(Error{ErrorKind::Malformed, SnapshotFileText::tr("The file is damaged: an entry cannot be read."),
                                     parsed.error().what});
    value = *std::move(parsed);
    return {};
}

Result<> SnapshotAssembler::parseLists()
{
    return parseInto(m_snapshot.version, m_snapshot.rawVersion, engine::parseEngineVersion)
        .and_then([this] { return parseInto(m_snapshot.info, m_snapshot.rawInfo, engine::parseEngineInfo); })
        .and_then([this] { return parseInto(m_snapshot.images, m_snapshot.rawImages, engine::parseImageList); })
        .and_then([this] { return parseInto(m_snapshot.networks, m_snapshot.rawNetworks, engine::parseNetworkList); })
        .and_then([this] { return parseInto(m_snapshot.volumes, m_snapshot.rawVolumes, engine::parseVolumeList); });
}

Result<HostSnapshot> SnapshotAssembler::finish()
{
    if (!m_hasHeader || m_promised != m_pending.size()) {
        return std::unexpected(
            Error{ErrorKind::Malformed, SnapshotFileText::tr("The file is damaged: entries are missing."),
                  SnapshotFileText::tr("%1 of %2 containers are there.").arg(m_pending.size()).arg(m_promised)});
    }
    if (const auto parsed = parseLists(); !parsed)
        return std::unexpected(parsed.error());
    if (const auto read = readHost(); !read)
        return std::unexpected(read.error());
    if (const auto read = readNetworks(); !read)
        return std::unexpected(read.error());
    QtConcurrent::blockingMap(&leafPool(), m_pending, parsePendingDetails);
    m_snapshot.containers.reserve(m_pending.size());
    StringPool pool;
    for (PendingContainer &pending : m_pending) {
        if (pending.error)
            return std::unexpected(*pending.error);
        shareStrings(*pending.entry, pool);
        m_snapshot.containers += std::move(pending.entry);
    }
    m_snapshot.arrange();
    return std::move(m_snapshot);
}

} // namespace

namespace {

// In lines of their own: each must fit OpenLimits::maximumLine. What is sampled live is not written.
void writeHost(const host::HostFacts &facts, SnapshotWriter &writer)
{
    QJsonObject head = host::hostFactsToJson(facts);
    const QJsonObject processes = head.take("processes"_L1).toObject(), namespaces = head.take("namespaces"_L1).toObject();
    QJsonObject cgroups = head["cgroups"_L1].toObject();
    const QJsonArray hierarchies = cgroups.take("hierarchies"_L1).toArray();
    head[u"cgroups"_s] = cgroups;
    writer.writeLine(compactRecord("host"_L1, head));
    writer.writeLine(compactRecord("hostProcesses"_L1, processes));
    writer.writeLine(compactRecord("hostNamespaces"_L1, namespaces));
    for (const QJsonValue &hierarchy : hierarchies)
        writer.writeLine(compactRecord("hostHierarchy"_L1, hierarchy.toObject()));
}

void writeNetworks(const network::HostNetworks &networks, SnapshotWriter &writer)
{
    QJsonObject head = network::toJson(networks);
    const QJsonArray namespaces = head.take("namespaces"_L1).toArray();
    writer.writeLine(compactRecord("networkNamespaces"_L1, head));
    for (const QJsonValue &ns : namespaces)
        writer.writeLine(compactRecord("networkNamespace"_L1, ns.toObject()));
}

} // namespace

Result<> writeSnapshot(const HostSnapshot &snapshot, QIODevice &device, SaveOptions options)
{
    SnapshotWriter writer(device);
    HostSnapshot head = snapshot;
    head.provenance.secretsMasked = snapshot.provenance.secretsMasked || options.maskSecrets;
    if (options.maskSecrets) {
        for (Error &error : head.errors)
            error = maskedError(error);
    }
    writer.writeLine(compactRecord("snapshot"_L1, snapshotToJson(head)));
    for (const RawMember &member : RawMembers) {
        const QByteArray raw = rawLine(snapshot.*member.raw, options.maskSecrets);
        if (raw.isEmpty())
            continue;
        writer.writeLine(compactRecord(member.record, {}, true));
        writer.writeLine(raw);
    }
    if (snapshot.host)
        writeHost(*snapshot.host, writer);
    if (snapshot.networkNamespaces)
        writeNetworks(*snapshot.networkNamespaces, writer);
    // masked in parallel, written in order, a part at a time: not all of it twice in memory
    constexpr qsizetype AtOnce = 256;
    for (qsizetype first = 0; first < snapshot.containers.size(); first += AtOnce) {
        const auto part = snapshot.containers.mid(first, AtOnce);
        const auto lines = QtConcurrent::blockingMapped(
            &leafPool(), part, [&](const ContainerPtr &container) { return containerLines(container, options.maskSecrets); });
        for (const ContainerLines &container : lines) {
            writer.writeLine(container.record);
            if (!container.raw.isEmpty())
                writer.writeLine(container.raw);
        }
    }
    writer.writeLine(compactRecord("end"_L1, {{u"containers"_s, snapshot.containers.size()}}));
    if (!writer.finish())
        return std::unexpected(Error{ErrorKind::Io, device.errorString(), {}});
    return {};
}

Result<> saveSnapshot(const HostSnapshot &snapshot, const QString &path, SaveOptions options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(openForSavingError(file));
    // who may read the file may read what was running here
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!writeSnapshot(snapshot, file, options) || !file.commit())
        return std::unexpected(deviceError(file));
    return {};
}

Result<HostSnapshot> readSnapshot(QIODevice &device, OpenLimits limits)
{
    SnapshotReader reader(device, limits);
    if (const auto header = reader.readHeader(); !header)
        return std::unexpected(header.error());
    SnapshotAssembler assembler(limits);
    if (const auto read = assembler.read(reader); !read)
        return std::unexpected(read.error());
    return assembler.finish();
}

Result<HostSnapshot> openSnapshot(const QString &path, OpenLimits limits)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(Error{ErrorKind::NotFound, SnapshotFileText::tr("The file is not there."), path});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(deviceError(file));
    auto snapshot = readSnapshot(file, limits);
    if (snapshot)
        snapshot->provenance.kind = Provenance::Kind::File;
    return snapshot;
}

} // namespace bulkhead::snapshot
