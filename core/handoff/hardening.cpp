// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/hardening.h"

#include "core/capability/capabilityset.h"
#include "core/capability/resolution.h"
#include "core/engine/values.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

using Kind = HardeningStep::Kind;

struct HardeningText {
    Q_DECLARE_TR_FUNCTIONS(Hardening)
};

constexpr int FirstPortOfAll = 1024;
constexpr double SmallestCpus = 0.01, MostCpus = 4096; ///< moby daemon/daemon_unix.go, verifyPlatformContainerResources
constexpr qint64 SmallestMemory = 6 * 1024 * 1024;     ///< bytes: the engine's own limit, moby daemon/daemon_unix.go

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue one : value.toArray())
        texts << one.toString();
    return texts;
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// "seccomp" of "seccomp=unconfined" and of the older "seccomp:unconfined".
QString optionName(const QString &option)
{
    static const QRegularExpression separator(u"[=:]"_s);
    return option.section(separator, 0, 0);
}

QString optionValue(const QString &option)
{
    static const QRegularExpression separator(u"[=:]"_s);
    return option.section(separator, 1);
}

bool hasOption(const QJsonObject &host, QLatin1StringView name, QLatin1StringView value)
{
    return std::ranges::any_of(textsOf(host["SecurityOpt"_L1]),
                               [&](const QString &option) { return optionName(option) == name && optionValue(option) == value; });
}

bool listensBelow1024(const QJsonObject &config, const QJsonObject &host)
{
    const QStringList ports = config["ExposedPorts"_L1].toObject().keys() + host["PortBindings"_L1].toObject().keys();
    return std::ranges::any_of(ports, [](const QString &port) { return port.section(u'/', 0, 0).toInt() < FirstPortOfAll; });
}

bool isOnEveryAddress(const QJsonValue &binding)
{
    const QString address = binding["HostIp"_L1].toString();
    return address.isEmpty() || address == "0.0.0.0"_L1 || address == "::"_L1;
}

class StepList
{
public:
    explicit StepList(const QJsonObject &root)
        : m_root(root)
        , m_config(root["Config"_L1].toObject())
        , m_host(root["HostConfig"_L1].toObject())
    {
    }

    QList<HardeningStep> make()
    {
        addPrivileges();
        addFiles();
        addConfinement();
        addLimits();
        addNamespaces();
        addPorts();
        addMounts();
        return m_steps;
    }

private:
    void add(Kind kind, const QString &title, const QString &why, bool isSafe = false, const QString &question = {},
             const QString &value = {})
    {
        m_steps << HardeningStep{
            .kind = kind, .title = title, .why = why, .question = question, .value = value, .isSafe = isSafe};
    }

    void addPrivileges()
    {
        if (m_host["Privileged"_L1].toBool())
            add(Kind::Privileged, HardeningText::tr("No longer privileged"),
                HardeningText::tr("A privileged container is root on the host: all capabilities, all devices, no seccomp, no "
                                  "AppArmor. What it did with that needs single capabilities or devices instead."));
        const QStringList dropped = textsOf(m_host["CapDrop"_L1]);
        const auto isAll = [](const QString &name) { return name.compare("ALL"_L1, Qt::CaseInsensitive) == 0; };
        if (!std::ranges::any_of(dropped, isAll) || std::ranges::any_of(textsOf(m_host["CapAdd"_L1]), isAll)) {
            QStringList kept = textsOf(m_host["CapAdd"_L1]);
            kept.removeIf(isAll);
            if (listensBelow1024(m_config, m_host) && !kept.contains(u"NET_BIND_SERVICE"_s))
                kept << u"NET_BIND_SERVICE"_s;
            add(Kind::Capabilities, HardeningText::tr("Drop all capabilities, and add back what it needs"),
                HardeningText::tr("Each capability is a piece of root's power over the host's kernel. Most programs need none."),
                false, HardeningText::tr("Which does the program need?"), kept.join(u','));
        }
        if (!engine::noNewPrivileges(textsOf(m_host["SecurityOpt"_L1])).value_or(false))
            add(Kind::NoNewPrivileges, HardeningText::tr("No new privileges"),
                HardeningText::tr("Setuid programs and file capabilities give a process nothing. sudo, su and ping of old "
                                  "images no longer work in it."),
                true);
        if (capability::parseUser(m_config["User"_L1].toString()).isRoot())
            add(Kind::User, HardeningText::tr("Not as root"),
                HardeningText::tr("Root inside is root outside where users are not remapped. Files that the program writes must "
                                  "belong to the user."),
                false, HardeningText::tr("As which user and group?"), u"1000:1000"_s);
    }

    void addFiles()
    {
        if (m_host["ReadonlyRootfs"_L1].toBool())
            return;
        add(Kind::ReadOnlyRoot, HardeningText::tr("A read-only root file system"),
            HardeningText::tr("An attacker cannot change the program or leave tools behind. Which files it writes is not known "
                              "from outside: docker diff tells what it has written so far."),
            false, HardeningText::tr("Where does it write? These stay writable, in memory."), u"/tmp,/run"_s);
    }

    void addConfinement()
    {
        if (hasOption(m_host, "seccomp"_L1, "unconfined"_L1))
            add(Kind::Seccomp, HardeningText::tr("The engine's seccomp filter again"),
                HardeningText::tr("It refuses some sixty calls that ordinary programs do not make, and that attacks on the "
                                  "kernel do."));
        if (hasOption(m_host, "apparmor"_L1, "unconfined"_L1))
            add(Kind::AppArmor, HardeningText::tr("The engine's AppArmor profile again"),
                HardeningText::tr("It keeps the container from mounting, and from writing below /proc and /sys."));
        const auto isGiven = [this](QLatin1StringView list) { return !m_host[list].toArray().isEmpty(); };
        if (isGiven("Devices"_L1) || isGiven("DeviceCgroupRules"_L1) || isGiven("DeviceRequests"_L1))
            add(Kind::Devices, HardeningText::tr("No devices of the host"),
                HardeningText::tr("A device is driver code of the host's kernel; a disk is all of the host's files."));
    }

    void addLimits()
    {
        if (m_host["Memory"_L1].toInteger() == 0)
            add(Kind::Memory, HardeningText::tr("A limit of memory"),
                HardeningText::tr("Without one it can take the memory of everything else on the host."), false,
                HardeningText::tr("How much at most?"), u"512m"_s);
        const bool hasCpuLimit = m_host["NanoCpus"_L1].toInteger() > 0 || m_host["CpuQuota"_L1].toInteger() > 0
                                 || !m_host["CpusetCpus"_L1].toString().isEmpty();
        if (!hasCpuLimit)
            add(Kind::Cpus, HardeningText::tr("A limit of processor time"),
                HardeningText::tr("Without one it can take the processors from everything else on the host."), false,
                HardeningText::tr("How many processors at most?"), u"1"_s);
        if (m_host["PidsLimit"_L1].toInteger() <= 0)
            add(Kind::Pids, HardeningText::tr("A limit of processes"),
                HardeningText::tr("A fork bomb in it stops at the limit, not at the host's."), true,
                HardeningText::tr("How many at most?"), u"200"_s);
    }

    void addNamespaces()
    {
        const auto isHost = [this](QLatin1StringView mode) { return m_host[mode].toString() == "host"_L1; };
        if (isHost("NetworkMode"_L1))
            add(Kind::HostNetwork, HardeningText::tr("A network of its own"),
                HardeningText::tr("In the host's it reaches services that listen on localhost only, and abstract sockets. Ports "
                                  "must then be published."));
        if (isHost("PidMode"_L1))
            add(Kind::HostPid, HardeningText::tr("Processes of its own"),
                HardeningText::tr("In the host's it sees every process, its arguments and, as root, its environment."));
        if (isHost("IpcMode"_L1))
            add(Kind::HostIpc, HardeningText::tr("Shared memory of its own"),
                HardeningText::tr("In the host's it reads and writes what other programs share."));
        if (isHost("UTSMode"_L1))
            add(Kind::HostUts, HardeningText::tr("A host name of its own"),
                HardeningText::tr("In the host's it may rename the host, with CAP_SYS_ADMIN."));
        if (isHost("CgroupnsMode"_L1))
            add(Kind::HostCgroups, HardeningText::tr("A control group namespace of its own"),
                HardeningText::tr("In the host's it sees the names of the host's groups and of the other containers."), true);
        if (isHost("UsernsMode"_L1))
            add(Kind::HostUsers, HardeningText::tr("The engine's user namespace"),
                HardeningText::tr("It opted out of the remapping that makes its root a plain user of the host."));
    }

    void addPorts()
    {
        const QJsonObject ports = m_host["PortBindings"_L1].toObject();
        const auto isOpen = [](const QJsonValue &bindings) { return std::ranges::any_of(bindings.toArray(), isOnEveryAddress); };
        if (std::ranges::any_of(ports, isOpen))
            add(Kind::PortAddress, HardeningText::tr("Ports on one address"),
                HardeningText::tr("Published on every address they are reached from every network of the host, past most "
                                  "firewalls of the host."),
                false, HardeningText::tr("On which address of the host?"), u"127.0.0.1"_s);
    }

    void addMounts()
    {
        for (const QJsonValue value : m_root["Mounts"_L1].toArray()) {
            const QJsonObject mount = value.toObject();
            if (mount["Type"_L1].toString() != "bind"_L1 || !mount["RW"_L1].toBool())
                continue;
            const QString target = mount["Destination"_L1].toString();
            add(Kind::MountReadOnly, HardeningText::tr("%1 read-only").arg(target),
                HardeningText::tr("%1 of the host is mounted there; through it the container changes files of the host.")
                    .arg(mount["Source"_L1].toString()));
            m_steps.last().subject = target;
        }
    }

    QJsonObject m_root, m_config, m_host;
    QList<HardeningStep> m_steps;
};

std::unexpected<Error> wrongAnswer(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

/// "512m" as docker run reads it: units.RAMInBytes, binary multiples.
std::optional<qint64> bytesOf(const QString &text)
{
    static const QRegularExpression size(u"^(\\d{1,12})\\s*([bkmg]?)(i?b)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    const int shift = unit == "k"_L1 ? 10 : unit == "m"_L1 ? 20 : unit == "g"_L1 ? 30 : 0;
    return number > (std::numeric_limits<qint64>::max() >> shift) ? std::nullopt : std::optional(number << shift);
}

QStringList wordsOf(const QString &value)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    return value.split(between, Qt::SkipEmptyParts);
}

void removeOption(QJsonObject &host, QLatin1StringView name)
{
    QStringList options = textsOf(host["SecurityOpt"_L1]);
    options.removeIf([&](const QString &option) { return optionName(option) == name; });
    host["SecurityOpt"_L1] = arrayOf(options);
}

void setReadOnly(QJsonObject &root, QJsonObject &host, const QString &target)
{
    QJsonArray mounts = root["Mounts"_L1].toArray();
    for (QJsonValueRef value : mounts) {
        QJsonObject mount = value.toObject();
        if (mount["Destination"_L1].toString() != target)
            continue;
        mount["RW"_L1] = false;
        mount["Mode"_L1] = u"ro"_s;
        value = mount;
    }
    root["Mounts"_L1] = mounts;
    QStringList binds = textsOf(host["Binds"_L1]);
    for (QString &bind : binds) {
        QStringList parts = bind.split(u':');
        if (parts.size() < 2 || parts[1] != target)
            continue;
        QStringList options = parts.value(2).split(u',', Qt::SkipEmptyParts);
        options.removeAll(u"rw"_s);
        options.removeAll(u"ro"_s);
        options.prepend(u"ro"_s);
        bind = u"%1:%2:%3"_s.arg(parts[0], target, options.join(u','));
    }
    if (!binds.isEmpty())
        host["Binds"_L1] = arrayOf(binds);
    QJsonArray asked = host["Mounts"_L1].toArray();
    for (QJsonValueRef value : asked) {
        QJsonObject mount = value.toObject();
        if (mount["Target"_L1].toString() == target)
            mount["ReadOnly"_L1] = true;
        value = mount;
    }
    if (!asked.isEmpty())
        host["Mounts"_L1] = asked;
}

Result<> dropCapabilities(QJsonObject &host, const QString &kept)
{
    QStringList names;
    for (const QString &word : wordsOf(kept)) {
        const auto known = capability::capabilityFromName(word);
        if (!known)
            return wrongAnswer(HardeningText::tr("There is no capability \"%1\".").arg(word));
        const QString name = word.toUpper();
        names << (name.startsWith("CAP_"_L1) ? name.sliced(4) : name);
    }
    names.removeDuplicates();
    host["CapDrop"_L1] = arrayOf({u"ALL"_s});
    host["CapAdd"_L1] = arrayOf(names);
    return {};
}

Result<> makeReadOnly(QJsonObject &host, const QString &writable)
{
    QJsonObject tmpfs = host["Tmpfs"_L1].toObject();
    for (const QString &place : wordsOf(writable)) {
        if (!place.startsWith(u'/') || place == "/"_L1 || place.contains(u':') || place.contains("/../"_L1))
            return wrongAnswer(HardeningText::tr("\"%1\" is no directory of the container: /tmp, for example.").arg(place));
        if (!tmpfs.contains(place))
            tmpfs[place] = u"rw,noexec,nosuid,size=64m"_s;
    }
    host["ReadonlyRootfs"_L1] = true;
    host["Tmpfs"_L1] = tmpfs;
    return {};
}

Result<> setLimit(QJsonObject &host, Kind kind, const QString &value)
{
    if (kind == Kind::Memory) {
        const auto bytes = bytesOf(value);
        if (!bytes || *bytes < SmallestMemory)
            return wrongAnswer(HardeningText::tr("\"%1\" is no limit of memory: 512m or 2g, at least 6m.").arg(value));
        host["Memory"_L1] = *bytes;
        host["MemorySwap"_L1] = 2 * *bytes; // as the engine sets it where nobody says
        return {};
    }
    bool isNumber = false;
    if (kind == Kind::Cpus) {
        const double cpus = QLocale::c().toDouble(value.trimmed(), &isNumber);
        if (!isNumber || cpus < SmallestCpus || cpus > MostCpus)
            return wrongAnswer(HardeningText::tr("\"%1\" is no number of processors: 0.5 or 2.").arg(value));
        host["NanoCpus"_L1] = qRound64(cpus * 1e9);
        host.remove("CpuPeriod"_L1); // the engine takes one or the other
        return {};
    }
    const int pids = value.trimmed().toInt(&isNumber);
    if (!isNumber || pids < 1)
        return wrongAnswer(HardeningText::tr("\"%1\" is no number of processes.").arg(value));
    host["PidsLimit"_L1] = pids;
    return {};
}

Result<> bindPorts(QJsonObject &host, const QString &value)
{
    const QHostAddress address(value.trimmed());
    if (address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6))
        return wrongAnswer(HardeningText::tr("\"%1\" is no address of the host: 127.0.0.1, for example.").arg(value));
    QJsonObject ports = host["PortBindings"_L1].toObject();
    for (QJsonValueRef bindings : ports) {
        QJsonArray bound;
        for (const QJsonValue binding : bindings.toArray()) {
            QJsonObject one = binding.toObject();
            if (isOnEveryAddress(binding))
                one["HostIp"_L1] = address.toString();
            if (!bound.contains(one)) // 0.0.0.0 and :: were two
                bound += one;
        }
        bindings = bound;
    }
    host["PortBindings"_L1] = ports;
    return {};
}

Result<> setUser(QJsonObject &config, const QString &value)
{
    static const QRegularExpression user(u"^[a-z0-9_][a-z0-9_.-]*(:[a-z0-9_][a-z0-9_.-]*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString name = value.trimmed();
    if (!user.match(name).hasMatch())
        return wrongAnswer(HardeningText::tr("\"%1\" is no user: 1000, 1000:1000 or a name of the image.").arg(value));
    if (capability::parseUser(name).isRoot())
        return wrongAnswer(HardeningText::tr("\"%1\" is root.").arg(value));
    config["User"_L1] = name;
    return {};
}

/// The engine wrote down the host's own name (moby daemon/create.go).
void forgetHostName(QJsonObject &config)
{
    config.remove("Hostname"_L1);
    config.remove("Domainname"_L1);
}

Result<> doStep(QJsonObject &root, QJsonObject &config, QJsonObject &host, const HardeningStep &step)
{
    switch (step.kind) {
    case Kind::Privileged:
        host["Privileged"_L1] = false;
        // the engine wrote them down as a privileged container has them: nothing is masked, nothing confined
        host.remove("MaskedPaths"_L1);
        host.remove("ReadonlyPaths"_L1);
        removeOption(host, "label"_L1);
        break;
    case Kind::Capabilities: return dropCapabilities(host, step.value);
    case Kind::NoNewPrivileges:
        removeOption(host, "no-new-privileges"_L1);
        host["SecurityOpt"_L1] = arrayOf(textsOf(host["SecurityOpt"_L1]) << u"no-new-privileges=true"_s);
        break;
    case Kind::User: return setUser(config, step.value);
    case Kind::ReadOnlyRoot: return makeReadOnly(host, step.value);
    case Kind::Seccomp: removeOption(host, "seccomp"_L1); break;
    case Kind::AppArmor:
        removeOption(host, "apparmor"_L1);
        root.remove("AppArmorProfile"_L1);
        break;
    case Kind::Devices:
        for (const auto &list : {u"Devices"_s, u"DeviceCgroupRules"_s, u"DeviceRequests"_s})
            host[list] = QJsonArray();
        break;
    case Kind::PortAddress: return bindPorts(host, step.value);
    case Kind::HostCgroups: host["CgroupnsMode"_L1] = u"private"_s; break;
    case Kind::Memory:
    case Kind::Cpus:
    case Kind::Pids: return setLimit(host, step.kind, step.value);
    case Kind::HostNetwork:
        host["NetworkMode"_L1] = u"bridge"_s;
        root.remove("NetworkSettings"_L1); // it names the network "host", which cannot be joined beside another
        forgetHostName(config);
        break;
    case Kind::HostPid: host["PidMode"_L1] = QString(); break;
    case Kind::HostIpc: host["IpcMode"_L1] = u"private"_s; break;
    case Kind::HostUts:
        host["UTSMode"_L1] = QString();
        forgetHostName(config);
        break;
    case Kind::HostUsers: host["UsernsMode"_L1] = QString(); break;
    case Kind::MountReadOnly: setReadOnly(root, host, step.subject); break;
    }
    return {};
}

enum class FileChange : quint8 { Modified, Added, Deleted }; ///< moby/go-archive changes.go

QString directoryOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

/// Without those that lie below another one.
QStringList outermost(QStringList places)
{
    places.sort();
    places.removeDuplicates();
    QStringList kept;
    for (const QString &place : std::as_const(places)) {
        if (!std::ranges::any_of(kept, [&](const QString &one) { return place.startsWith(one + u'/'); }))
            kept << place;
    }
    return kept;
}

} // namespace

Result<WrittenPlaces> writtenPlaces(const QByteArray &changes, const QStringList &mountPoints)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(changes.trimmed() == "null" ? QByteArray("[]") : changes, &error);
    if (!document.isArray())
        return std::unexpected(Error{ErrorKind::Malformed, u"the changes of the container are no list"_s, error.errorString()});
    QMap<QString, FileChange> all;
    for (const QJsonValue value : document.array()) {
        const QString path = value["Path"_L1].toString();
        const int kind = value["Kind"_L1].toInt();
        if (path.startsWith(u'/') && path.size() > 1 && kind >= 0 && kind <= int(FileChange::Deleted))
            all.insert(path, FileChange(kind));
    }
    QSet<QString> parents;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        parents.insert(directoryOf(it.key()));
    WrittenPlaces places;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (parents.contains(it.key()) || mountPoints.contains(it.key())) // only because of what is in it
            continue;
        // up to what the image has: a directory that the program made is made again
        QString inside = it.key(), place = directoryOf(inside);
        while (place != "/"_L1 && all.value(place) == FileChange::Added) {
            inside = place;
            place = directoryOf(place);
        }
        if (place == "/"_L1 && !parents.contains(inside))
            places.unfit << inside;
        else
            (it.value() == FileChange::Added ? places.directories : places.ofImage) << (place == "/"_L1 ? inside : place);
    }
    places.ofImage = outermost(places.ofImage);
    places.directories = outermost(places.directories);
    return places;
}

QList<HardeningStep> hardeningSteps(const QByteArray &rawInspect)
{
    const QJsonObject root = QJsonDocument::fromJson(rawInspect).object();
    return root["Id"_L1].toString().isEmpty() ? QList<HardeningStep>() : StepList(root).make();
}

Result<QByteArray> hardened(const QByteArray &rawInspect, const QList<HardeningStep> &steps)
{
    QJsonParseError error;
    QJsonObject root = QJsonDocument::fromJson(rawInspect, &error).object();
    if (root["Id"_L1].toString().isEmpty())
        return std::unexpected(Error{ErrorKind::Malformed, u"the inspect answer has no Id"_s, error.errorString()});
    QJsonObject config = root["Config"_L1].toObject(), host = root["HostConfig"_L1].toObject();
    for (const HardeningStep &step : steps) {
        if (auto done = doStep(root, config, host, step); !done)
            return std::unexpected(done.error());
    }
    root["Config"_L1] = config;
    root["HostConfig"_L1] = host;
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace bulkhead::handoff
