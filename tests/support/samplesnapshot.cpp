// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplesnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bulkhead::test {

using capability::CapabilitySet;
using snapshot::ContainerEntry;
using snapshot::ContainerPtr;
using snapshot::HostSnapshot;

namespace {

class Dice
{
public:
    Dice(int index, quint32 seed)
        : m_generator(seed * 1'000'003u + quint32(index))
    {
    }
    template<typename T, std::size_t N>
    const T &one(const std::array<T, N> &of)
    {
        return of[std::size_t(m_generator.bounded(int(N)))];
    }
    bool chance(int percent) { return m_generator.bounded(100) < percent; }
    int below(int limit) { return m_generator.bounded(limit); }
    QString hex(int digits)
    {
        QString text;
        while (text.size() < digits)
            text += u"%1"_s.arg(m_generator.generate(), 8, 16, '0'_L1);
        return text.left(digits);
    }

private:
    QRandomGenerator m_generator;
};

QString sampleName(int index, Dice &dice)
{
    static const std::array roles{u"web"_s, u"api"_s, u"db"_s, u"cache"_s, u"worker"_s, u"proxy"_s, u"queue"_s, u"metrics"_s};
    const QString plain = u"%1-%2-%3"_s.arg(u"shop"_s, dice.one(roles)).arg(index);
    switch (index % 50) {
    case 7: return u"größe-naïve-☃-%1"_s.arg(index);
    case 19: return u"two\nlines-%1"_s.arg(index);
    case 31: return u"a-very-long-name-that-no-column-can-hold-"_s.repeated(5) + QString::number(index);
    case 43: return u"日本語コンテナ-%1"_s.arg(index);
    default: return plain;
    }
}

QString sampleState(int index)
{
    static const std::array others{u"created"_s, u"paused"_s, u"restarting"_s, u"removing"_s, u"exited"_s, u"dead"_s};
    return index % 4 == 3 ? others[std::size_t(index / 4) % others.size()] : u"running"_s;
}

bool isSampleRunning(const QString &state)
{
    return state == "running"_L1 || state == "paused"_L1;
}

QJsonArray sampleStrings(std::initializer_list<QString> strings)
{
    return QJsonArray::fromStringList(QStringList(strings));
}

struct SampleRequest {
    QJsonValue add, drop;
    bool privileged = false;
};

SampleRequest sampleRequest(int index)
{
    switch (index % 12) {
    case 1: return {.add = sampleStrings({u"NET_ADMIN"_s}), .drop = {}};
    case 2: return {.add = sampleStrings({u"net_bind_service"_s}), .drop = sampleStrings({u"all"_s})};
    case 4: return {.add = {}, .drop = sampleStrings({u"CAP_CHOWN"_s, u"MKNOD"_s})};
    case 5: return {.add = {}, .drop = {}, .privileged = true};
    case 8: return {.add = sampleStrings({u"ALL"_s}), .drop = sampleStrings({u"SYS_ADMIN"_s})};
    case 10: return {.add = sampleStrings({u"SYS_PTRACE"_s, u"CAP_SYS_TIME"_s}), .drop = sampleStrings({u"NET_RAW"_s})};
    default: return {};
    }
}

QString sampleUser(int index)
{
    static const std::array users{u""_s, u""_s, u"1000"_s, u"0:0"_s, u"nginx"_s, u"root"_s, u"65534:65534"_s, u""_s, u"00"_s};
    return users[std::size_t(index) % users.size()];
}

QJsonObject sampleMount(const QString &type, const QString &source, const QString &destination, bool writable)
{
    return {{u"Type"_s, type},
            {u"Source"_s, source},
            {u"Destination"_s, destination},
            {u"Mode"_s, writable ? u""_s : u"ro"_s},
            {u"RW"_s, writable},
            {u"Propagation"_s, type == "bind"_L1 ? u"rprivate"_s : u""_s}};
}

QJsonArray sampleMounts(int index, Dice &dice)
{
    QJsonArray mounts;
    if (index % 3 == 0) {
        QJsonObject volume =
            sampleMount(u"volume"_s, u"/var/lib/docker/volumes/data%1/_data"_s.arg(index), u"/var/lib/data"_s, true);
        volume[u"Name"_s] = u"data%1"_s.arg(index);
        volume[u"Driver"_s] = u"local"_s;
        mounts += volume;
    }
    if (index % 17 == 0)
        mounts += sampleMount(u"bind"_s, u"/var/run/docker.sock"_s, u"/var/run/docker.sock"_s, true);
    if (index % 23 == 0)
        mounts += sampleMount(u"bind"_s, u"/run"_s, u"/host/run"_s, dice.chance(50));
    if (index % 29 == 0)
        mounts += sampleMount(u"bind"_s, u"/"_s, u"/host"_s, false);
    return mounts;
}

QJsonArray sampleEnvironment(int index, Dice &dice)
{
    QJsonArray environment{u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s, u"LANG=C.UTF-8"_s,
                           u"APP_ENV=production"_s, u"INSTANCE=%1"_s.arg(index)};
    if (index % 2 == 0)
        environment += u"POSTGRES_PASSWORD=%1"_s.arg(dice.hex(12));
    if (index % 5 == 0)
        environment += u"DATABASE_URL=postgres://app:%1@db:5432/shop"_s.arg(dice.hex(10));
    return environment;
}

QJsonObject sampleHostConfig(int index, const SampleRequest &request, Dice &dice)
{
    static const std::array networks{u"bridge"_s, u"bridge"_s, u"shop_default"_s, u"host"_s, u"none"_s};
    QJsonArray securityOpt;
    if (index % 6 == 0)
        securityOpt += u"no-new-privileges"_s;
    if (index % 21 == 0)
        securityOpt += u"seccomp=unconfined"_s;
    const bool isOpen = request.privileged;
    return {{u"Binds"_s, QJsonValue::Null},
            {u"ContainerIDFile"_s, u""_s},
            {u"LogConfig"_s, QJsonObject{{u"Type"_s, u"json-file"_s}, {u"Config"_s, QJsonObject{}}}},
            {u"NetworkMode"_s, dice.one(networks)},
            {u"PortBindings"_s, QJsonObject{}},
            {u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"unless-stopped"_s}, {u"MaximumRetryCount"_s, 0}}},
            {u"AutoRemove"_s, false},
            {u"VolumeDriver"_s, u""_s},
            {u"ConsoleSize"_s, QJsonArray{0, 0}},
            {u"CapAdd"_s, request.add},
            {u"CapDrop"_s, request.drop},
            {u"CgroupnsMode"_s, u"private"_s},
            {u"Dns"_s, QJsonArray{}},
            {u"GroupAdd"_s, QJsonValue::Null},
            {u"IpcMode"_s, u"private"_s},
            {u"PidMode"_s, index % 37 == 0 ? u"host"_s : u""_s},
            {u"Privileged"_s, request.privileged},
            {u"PublishAllPorts"_s, false},
            {u"ReadonlyRootfs"_s, index % 7 == 0},
            {u"SecurityOpt"_s, securityOpt.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(securityOpt)},
            {u"UTSMode"_s, u""_s},
            {u"UsernsMode"_s, u""_s},
            {u"ShmSize"_s, 67108864},
            {u"Runtime"_s, u"runc"_s},
            {u"Memory"_s, index % 4 == 0 ? 536870912 : 0},
            {u"NanoCpus"_s, index % 8 == 0 ? 1500000000 : 0},
            {u"CpuShares"_s, 0},
            {u"CpuPeriod"_s, 0},
            {u"CpuQuota"_s, 0},
            {u"PidsLimit"_s, index % 4 == 0 ? QJsonValue(200) : QJsonValue(QJsonValue::Null)},
            {u"Devices"_s, QJsonArray{}},
            {u"Ulimits"_s, QJsonArray{}},
            {u"MaskedPaths"_s, isOpen ? QJsonArray{}
                                      : sampleStrings({u"/proc/asound"_s, u"/proc/acpi"_s, u"/proc/kcore"_s, u"/proc/keys"_s,
                                                       u"/proc/latency_stats"_s, u"/proc/timer_list"_s, u"/proc/timer_stats"_s,
                                                       u"/proc/sched_debug"_s, u"/proc/scsi"_s, u"/sys/firmware"_s,
                                                       u"/sys/devices/virtual/powercap"_s})},
            {u"ReadonlyPaths"_s,
             isOpen ? QJsonArray{}
                    : sampleStrings({u"/proc/bus"_s, u"/proc/fs"_s, u"/proc/irq"_s, u"/proc/sys"_s, u"/proc/sysrq-trigger"_s})}};
}

QJsonObject sampleConfig(int index, Dice &dice)
{
    const QString project = u"shop%1"_s.arg(index % 40);
    return {{u"Hostname"_s, dice.hex(12)},
            {u"Domainname"_s, u""_s},
            {u"User"_s, sampleUser(index)},
            {u"AttachStdin"_s, false},
            {u"Tty"_s, false},
            {u"Env"_s, sampleEnvironment(index, dice)},
            {u"Cmd"_s, sampleStrings({u"/usr/sbin/httpd"_s, u"-f"_s, u"-p"_s, u"8080"_s})},
            {u"Image"_s, u"registry.example.org/shop/app%1:1.%2"_s.arg(index % 30).arg(index % 9)},
            {u"Volumes"_s, QJsonValue::Null},
            {u"WorkingDir"_s, u"/srv"_s},
            {u"Entrypoint"_s, sampleStrings({u"/docker-entrypoint.sh"_s})},
            {u"Labels"_s, QJsonObject{{u"com.docker.compose.project"_s, project},
                                      {u"com.docker.compose.service"_s, u"app%1"_s.arg(index % 30)},
                                      {u"com.docker.compose.config-hash"_s, dice.hex(64)},
                                      {u"com.docker.compose.project.working_dir"_s, u"/srv/%1"_s.arg(project)},
                                      {u"org.opencontainers.image.source"_s, u"https://git.example.org/shop/app"_s},
                                      {u"org.opencontainers.image.revision"_s, dice.hex(40)}}}};
}

QJsonObject sampleNetwork(int index, Dice &dice)
{
    return {{u"EndpointID"_s, dice.hex(64)}, {u"NetworkID"_s, dice.hex(64)},
            {u"Gateway"_s, u"172.18.0.1"_s}, {u"IPAddress"_s, u"172.18.%1.%2"_s.arg(index / 250 % 250).arg(index % 250 + 2)},
            {u"IPPrefixLen"_s, 16},          {u"MacAddress"_s, u"02:42:ac:12:%1:%2"_s.arg(dice.hex(2), dice.hex(2))},
            {u"GlobalIPv6Address"_s, u""_s}, {u"DNSNames"_s, sampleStrings({dice.hex(12)})}};
}

CapabilitySet sampleBounding(int index)
{
    const CapabilitySet all = CapabilitySet::allUpTo(capability::KnownCapabilities - 1);
    const SampleRequest asked = sampleRequest(index);
    capability::CapabilityRequest request{.privileged = asked.privileged};
    for (const QJsonValue name : asked.add.toArray())
        request.add += name.toString();
    for (const QJsonValue name : asked.drop.toArray())
        request.drop += name.toString();
    const auto resolution = capability::resolve(request, {.version = QVersionNumber(26, 1, 5), .available = all});
    return resolution ? resolution->sets.bounding : CapabilitySet();
}

host::ProcessFacts sampleProcess(int index, int ordinal)
{
    const auto user = capability::parseUser(sampleUser(index));
    const quint32 uid = user.uid.value_or(101);
    CapabilitySet bounding = sampleBounding(index);
    if (index % 40 == 11) // as if it had given one up itself
        bounding.remove(capability::Capability::NetRaw);
    const CapabilitySet effective = uid == 0 ? bounding : CapabilitySet();
    return {.pid = 10'000 + qint64(index) * 8 + ordinal,
            .parentPid = ordinal == 0 ? 9000 : 10'000 + qint64(index) * 8,
            .startTime = 400'000 + qint64(index) * 10 + ordinal,
            .uid = uid,
            .effectiveUid = uid,
            .user = {},
            .command = ordinal == 0 ? u"/usr/sbin/httpd -f -p 8080"_s : u"httpd: worker %1"_s.arg(ordinal),
            .capabilities =
                capability::ProcessCapabilities{
                    .effective = effective, .permitted = effective, .inheritable = {}, .bounding = bounding, .ambient = {}},
            .noNewPrivileges = index % 6 == 0,
            .seccomp =
                sampleRequest(index).privileged || index % 21 == 0 ? host::SeccompMode::Disabled : host::SeccompMode::Filter,
            .label = sampleRequest(index).privileged ? u"unconfined"_s : u"docker-default (enforce)"_s};
}

host::ProcessObservation sampleProcesses(int index, bool isRunning)
{
    host::ProcessObservation observation;
    if (!isRunning)
        return observation;
    if (index % 41 == 6) {
        observation.reason =
            Error{ErrorKind::PermissionDenied, u"Permission denied"_s, u"/proc/%1/status"_s.arg(10'000 + index * 8)};
        return observation;
    }
    observation.source = host::ProcessObservation::Source::Proc;
    for (int ordinal = 0; ordinal < 1 + index % 4; ++ordinal)
        observation.processes += sampleProcess(index, ordinal);
    return observation;
}

} // namespace

QByteArray makeInspect(int index, quint32 seed)
{
    Dice dice(index, seed);
    const QString id = dice.hex(64);
    const QString name = sampleName(index, dice);
    const QString state = sampleState(index);
    const SampleRequest request = sampleRequest(index);
    const bool isRunning = isSampleRunning(state);
    const QString layers = u"/var/lib/docker/overlay2/"_s;
    const QString layer = dice.hex(64);
    const QString created = u"2026-03-%1T10:%2:00.123456789Z"_s.arg(1 + index % 28, 2, 10, '0'_L1).arg(index % 60, 2, 10, '0'_L1);
    const QJsonObject inspect{
        {u"Id"_s, id},
        {u"Created"_s, created},
        {u"Path"_s, u"/docker-entrypoint.sh"_s},
        {u"Args"_s, sampleStrings({u"/usr/sbin/httpd"_s, u"-f"_s, u"-p"_s, u"8080"_s})},
        {u"State"_s, QJsonObject{{u"Status"_s, state},
                                 {u"Running"_s, isRunning || state == "restarting"_L1},
                                 {u"Paused"_s, state == "paused"_L1},
                                 {u"Restarting"_s, state == "restarting"_L1},
                                 {u"OOMKilled"_s, index % 100 == 15},
                                 {u"Dead"_s, state == "dead"_L1},
                                 {u"Pid"_s, isRunning ? 10'000 + index * 8 : 0},
                                 {u"ExitCode"_s, state == "exited"_L1 ? index % 3 : 0},
                                 {u"Error"_s, u""_s},
                                 {u"StartedAt"_s, state == "created"_L1 ? u"0001-01-01T00:00:00Z"_s : created},
                                 {u"FinishedAt"_s, state == "exited"_L1 ? created : u"0001-01-01T00:00:00Z"_s}}},
        {u"Image"_s, u"sha256:"_s + Dice(index % 30, seed).hex(64)},
        {u"ResolvConfPath"_s, u"/var/lib/docker/containers/%1/resolv.conf"_s.arg(id)},
        {u"HostnamePath"_s, u"/var/lib/docker/containers/%1/hostname"_s.arg(id)},
        {u"HostsPath"_s, u"/var/lib/docker/containers/%1/hosts"_s.arg(id)},
        {u"LogPath"_s, u"/var/lib/docker/containers/%1/%1-json.log"_s.arg(id)},
        {u"Name"_s, u'/' + name},
        {u"RestartCount"_s, 0},
        {u"Driver"_s, u"overlay2"_s},
        {u"Platform"_s, u"linux"_s},
        {u"MountLabel"_s, u""_s},
        {u"ProcessLabel"_s, u""_s},
        {u"AppArmorProfile"_s, request.privileged ? u"unconfined"_s : u"docker-default"_s},
        {u"ExecIDs"_s, QJsonValue::Null},
        {u"HostConfig"_s, sampleHostConfig(index, request, dice)},
        {u"GraphDriver"_s, QJsonObject{{u"Data"_s, QJsonObject{{u"LowerDir"_s, layers + layer + u"-init/diff:"_s + layers
                                                                                   + dice.hex(64) + u"/diff"_s},
                                                               {u"MergedDir"_s, layers + layer + u"/merged"_s},
                                                               {u"UpperDir"_s, layers + layer + u"/diff"_s},
                                                               {u"WorkDir"_s, layers + layer + u"/work"_s}}},
                                       {u"Name"_s, u"overlay2"_s}}},
        {u"Mounts"_s, sampleMounts(index, dice)},
        {u"Config"_s, sampleConfig(index, dice)},
        {u"NetworkSettings"_s, QJsonObject{{u"SandboxID"_s, dice.hex(64)},
                                           {u"SandboxKey"_s, u"/var/run/docker/netns/"_s + dice.hex(12)},
                                           {u"Ports"_s, QJsonObject{{u"8080/tcp"_s, QJsonValue::Null}}},
                                           {u"Networks"_s, QJsonObject{{u"bridge"_s, sampleNetwork(index, dice)}}}}}};
    return QJsonDocument(inspect).toJson(QJsonDocument::Compact);
}

QByteArray makeVersion()
{
    return R"({"Platform":{"Name":""},"Components":[{"Name":"Engine","Version":"26.1.5+dfsg1"}],"Version":"26.1.5+dfsg1",)"
           R"("ApiVersion":"1.45","MinAPIVersion":"1.24","GitCommit":"411e817","GoVersion":"go1.24.4","Os":"linux","Arch":"amd64",)"
           R"("KernelVersion":"6.12.0-amd64","BuildTime":"2026-01-01T00:00:00.000000000+00:00"})";
}

QByteArray makeInfo(int containers)
{
    const QJsonObject info{
        {u"ID"_s, u"5c1f5f0e-0f5c-4a4d-9d57-3c5cfa3a6d10"_s},
        {u"Containers"_s, containers},
        {u"ContainersRunning"_s, containers * 3 / 4},
        {u"ContainersPaused"_s, 0},
        {u"ContainersStopped"_s, containers - containers * 3 / 4},
        {u"Images"_s, 30},
        {u"Driver"_s, u"overlay2"_s},
        {u"CgroupDriver"_s, u"systemd"_s},
        {u"CgroupVersion"_s, u"2"_s},
        {u"KernelVersion"_s, u"6.12.0-amd64"_s},
        {u"OperatingSystem"_s, u"Debian GNU/Linux 13 (trixie)"_s},
        {u"OSType"_s, u"linux"_s},
        {u"Architecture"_s, u"x86_64"_s},
        {u"NCPU"_s, 8},
        {u"MemTotal"_s, 33'554'432'000LL},
        {u"DockerRootDir"_s, u"/var/lib/docker"_s},
        {u"Name"_s, u"harbour"_s},
        {u"ServerVersion"_s, u"26.1.5+dfsg1"_s},
        {u"DefaultRuntime"_s, u"runc"_s},
        {u"LiveRestoreEnabled"_s, false},
        {u"SecurityOptions"_s, sampleStrings({u"name=apparmor"_s, u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s})}};
    return QJsonDocument(info).toJson(QJsonDocument::Compact);
}

ContainerPtr makeContainer(int index, quint32 seed)
{
    auto entry = std::make_shared<ContainerEntry>();
    entry->rawInspect = makeInspect(index, seed);
    auto details = engine::parseContainerDetails(entry->rawInspect);
    if (details) {
        entry->summary = {.id = details->id,
                          .name = details->name,
                          .image = details->image,
                          .imageId = details->imageId,
                          .state = details->state,
                          .status = {},
                          .created = details->created};
        entry->details = *std::move(details);
    }
    entry->processes = sampleProcesses(index, entry->isRunning());
    return entry;
}

HostSnapshot makeSnapshot(int containers, quint32 seed)
{
    HostSnapshot snapshot;
    snapshot.provenance = {.kind = snapshot::Provenance::Kind::Live,
                           .endpoint = u"unix:///var/run/docker.sock"_s,
                           .contextName = u"default"_s,
                           .apiVersion = u"1.45"_s,
                           .program = u"Bulkhead test"_s};
    snapshot.takenAt = QDateTime::fromString(u"2026-03-30T12:00:00Z"_s, Qt::ISODate);
    snapshot.rawVersion = makeVersion();
    snapshot.rawInfo = makeInfo(containers);
    snapshot.rawImages = R"([{"Id":"sha256:0123","RepoTags":["nginx:1.27"],"Created":1767225600,"Size":192000000}])";
    snapshot.rawNetworks = R"([{"Id":"4ba7","Name":"bridge","Driver":"bridge","Scope":"local","Internal":false}])";
    snapshot.rawVolumes = R"({"Volumes":[{"Name":"data0","Driver":"local","Mountpoint":"/var/lib/docker/volumes/data0/_data"}]})";
    snapshot.version = engine::parseEngineVersion(snapshot.rawVersion).value_or(engine::EngineVersion());
    snapshot.info = engine::parseEngineInfo(snapshot.rawInfo).value_or(engine::EngineInfo());
    snapshot.images = engine::parseImageList(snapshot.rawImages).value_or(QList<engine::ImageSummary>());
    snapshot.networks = engine::parseNetworkList(snapshot.rawNetworks).value_or(QList<engine::NetworkSummary>());
    snapshot.volumes = engine::parseVolumeList(snapshot.rawVolumes).value_or(QList<engine::VolumeSummary>());
    snapshot.daemonCapabilities = CapabilitySet::allUpTo(capability::KnownCapabilities - 1);
    snapshot.containers.reserve(containers);
    for (int index = 0; index < containers; ++index)
        snapshot.containers += makeContainer(index, seed);
    snapshot.arrange();
    return snapshot;
}

} // namespace bulkhead::test
