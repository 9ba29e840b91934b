// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/runflags.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

using capability::EngineFlavour;

// Words are "name" or "name/letter". Sources: docker/cli cli/command/container/{opts,create,run}.go; podman cmd/podman/common.
constexpr QLatin1StringView DockerValues{
    "add-host annotation attach/a blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count "
    "cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares/c cpus cpuset-cpus cpuset-mems credentialspec "
    "device "
    "device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-option dns-search "
    "domainname entrypoint env/e env-file expose gpus group-add health-cmd health-interval health-retries health-start-interval "
    "health-start-period health-timeout hostname/h io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory label/l "
    "label-file "
    "link link-local-ip log-driver log-opt mac-address memory/m memory-reservation memory-swap memory-swappiness mount name net "
    "net-alias network network-alias oom-score-adj pid pids-limit platform publish/p pull restart runtime security-opt shm-size "
    "stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user/u userns uts volume/v volume-driver volumes-from workdir/w"};
constexpr QLatin1StringView DockerBools{
    "disable-content-trust help init interactive/i no-healthcheck oom-kill-disable privileged "
    "publish-all/P quiet/q read-only rm tty/t use-api-socket"};
constexpr QLatin1StringView DockerRunOnlyBools{"detach/d sig-proxy"};
constexpr QLatin1StringView DockerRunOnlyValues{"detach-keys"};

constexpr QLatin1StringView PodmanValues{
    "add-host annotation arch attach/a authfile blkio-weight blkio-weight-device cap-add cap-drop cert-dir cgroup-conf "
    "cgroup-parent "
    "cgroupns cgroups chrootdirs cidfile conmon-pidfile cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares/c cpus "
    "cpuset-cpus cpuset-mems creds decryption-key device device-cgroup-rule device-read-bps device-read-iops device-write-bps "
    "device-write-iops dns dns-opt dns-option dns-search entrypoint env/e env-file env-merge expose gidmap gpus group-add "
    "group-entry "
    "health-cmd health-interval health-log-destination health-max-log-count health-max-log-size health-on-failure health-retries "
    "health-start-period health-startup-cmd health-startup-interval health-startup-retries health-startup-success "
    "health-startup-timeout health-timeout hostname/h hosts-file hostuser image-volume init-ctr init-path ip ip6 ipc label/l "
    "label-file link-local-ip log-driver log-opt mac-address memory/m memory-reservation memory-swap memory-swappiness mount "
    "name net "
    "network network-alias oom-score-adj os passwd-entry personality pid pidfile pids-limit platform pod pod-id-file preserve-fd "
    "preserve-fds publish/p pull rdt-class requires restart retry retry-delay sdnotify seccomp-policy secret security-opt "
    "shm-size "
    "shm-size-systemd stop-signal stop-timeout storage-opt subgidname subuidname sysctl systemd timeout tmpfs tz uidmap ulimit "
    "umask "
    "unsetenv user/u userns uts variant volume/v volumes-from workdir/w"};
constexpr QLatin1StringView PodmanBools{
    "disable-content-trust env-host help http-proxy init interactive/i no-healthcheck no-hostname no-hosts oom-kill-disable "
    "passwd "
    "privileged publish-all/P quiet/q read-only read-only-tmpfs replace rm rootfs tls-verify tty/t unsetenv-all"};
constexpr QLatin1StringView PodmanRunOnlyBools{"detach/d rmi sig-proxy"};
constexpr QLatin1StringView PodmanRunOnlyValues{"detach-keys"};

struct FlagTable {
    QHash<QString, RunFlag> byName;
    QHash<QChar, RunFlag> byLetter;

    void add(QLatin1StringView words, bool isBool, bool onlyRun)
    {
        for (const QString &word : QString(words).split(u' ')) {
            const qsizetype slash = word.indexOf(u'/');
            const RunFlag flag{slash < 0 ? word : word.first(slash), slash < 0 ? QChar() : word.back(), isBool, onlyRun};
            byName.insert(flag.name, flag);
            if (!flag.letter.isNull())
                byLetter.insert(flag.letter, flag);
        }
    }
};

const FlagTable &flagTable(EngineFlavour program)
{
    static const FlagTable docker = [] {
        FlagTable table;
        table.add(DockerValues, false, false);
        table.add(DockerBools, true, false);
        table.add(DockerRunOnlyBools, true, true);
        table.add(DockerRunOnlyValues, false, true);
        return table;
    }();
    static const FlagTable podman = [] {
        FlagTable table;
        table.add(PodmanValues, false, false);
        table.add(PodmanBools, true, false);
        table.add(PodmanRunOnlyBools, true, true);
        table.add(PodmanRunOnlyValues, false, true);
        return table;
    }();
    return program == EngineFlavour::Podman ? podman : docker;
}

} // namespace

std::optional<RunFlag> runFlag(EngineFlavour program, QStringView name)
{
    const auto &flags = flagTable(program).byName;
    const auto found = flags.constFind(name.toString());
    return found == flags.cend() ? std::nullopt : std::optional(*found);
}

std::optional<RunFlag> runFlag(EngineFlavour program, QChar letter)
{
    const auto &flags = flagTable(program).byLetter;
    const auto found = flags.constFind(letter);
    return found == flags.cend() ? std::nullopt : std::optional(*found);
}

std::optional<bool> globalFlagTakesValue(EngineFlavour program, QStringView name)
{
    static const QStringList dockerValues{u"--config"_s,    u"--context"_s, u"-c"_s,          u"--host"_s,    u"-H"_s,
                                          u"--log-level"_s, u"-l"_s,        u"--tlscacert"_s, u"--tlscert"_s, u"--tlskey"_s};
    static const QStringList dockerBools{u"--debug"_s, u"-D"_s, u"--tls"_s, u"--tlsverify"_s};
    static const QStringList podmanValues{u"--cgroup-manager"_s,
                                          u"--config"_s,
                                          u"--conmon"_s,
                                          u"--connection"_s,
                                          u"-c"_s,
                                          u"--events-backend"_s,
                                          u"--hooks-dir"_s,
                                          u"--identity"_s,
                                          u"--imagestore"_s,
                                          u"--log-level"_s,
                                          u"--module"_s,
                                          u"--network-cmd-path"_s,
                                          u"--network-config-dir"_s,
                                          u"--out"_s,
                                          u"--root"_s,
                                          u"--runroot"_s,
                                          u"--runtime"_s,
                                          u"--runtime-flag"_s,
                                          u"--ssh"_s,
                                          u"--storage-driver"_s,
                                          u"--storage-opt"_s,
                                          u"--tmpdir"_s,
                                          u"--url"_s,
                                          u"--volumepath"_s};
    static const QStringList podmanBools{u"--remote"_s, u"-r"_s, u"--syslog"_s, u"--transient-store"_s, u"--noout"_s};
    const bool isPodman = program == EngineFlavour::Podman;
    if ((isPodman ? podmanValues : dockerValues).contains(name))
        return true;
    if ((isPodman ? podmanBools : dockerBools).contains(name))
        return false;
    return {};
}

} // namespace bulkhead::handoff
