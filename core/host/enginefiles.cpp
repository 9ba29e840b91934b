// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/enginefiles.h"

#include "core/host/jsonfields.h"
#include "core/host/mountinfo.h"
#include "core/host/procdirectory.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

constexpr qsizetype LargestConfiguration = 1024 * 1024;
constexpr qsizetype MostCertificates = 200;
constexpr qsizetype MostMountPoints = 1000;

// Where distributions keep them; the first that is there counts for its kind, the checks look at all.
constexpr std::array Places{
    "/usr/lib/systemd/system/docker.service"_L1,
    "/lib/systemd/system/docker.service"_L1,
    "/etc/systemd/system/docker.service"_L1,
    "/usr/lib/systemd/system/docker.socket"_L1,
    "/lib/systemd/system/docker.socket"_L1,
    "/etc/systemd/system/docker.socket"_L1,
    "/etc/docker"_L1,
    "/etc/docker/daemon.json"_L1,
    "/etc/default/docker"_L1,
    "/etc/sysconfig/docker"_L1,
    "/run/docker.sock"_L1,
    "/run/containerd"_L1,
    "/run/containerd/containerd.sock"_L1,
    "/run/docker/containerd/containerd.sock"_L1,
    "/etc/containerd/config.toml"_L1,
    "/var/lib/docker"_L1,
    "/usr/bin/dockerd"_L1,
    "/usr/sbin/dockerd"_L1,
    "/usr/bin/containerd"_L1,
    "/usr/bin/containerd-shim"_L1,
    "/usr/bin/containerd-shim-runc-v1"_L1,
    "/usr/bin/containerd-shim-runc-v2"_L1,
    "/usr/bin/runc"_L1,
    "/usr/sbin/runc"_L1,
};

// dockerd(8). Options with secrets in them (proxies, registry credentials) are not among them.
constexpr std::array JudgedOptions{
    "hosts"_L1,           "tls"_L1,          "tlsverify"_L1,         "tlscacert"_L1,
    "tlscert"_L1,         "tlskey"_L1,       "iptables"_L1,          "ip6tables"_L1,
    "log-level"_L1,       "debug"_L1,        "userland-proxy"_L1,    "cgroup-parent"_L1,
    "default-ulimits"_L1, "icc"_L1,          "no-new-privileges"_L1, "seccomp-profile"_L1,
    "live-restore"_L1,    "userns-remap"_L1, "experimental"_L1,      "storage-driver"_L1,
    "group"_L1,           "data-root"_L1,    "log-driver"_L1,        "authorization-plugins"_L1,
    "selinux-enabled"_L1,
};

bool isJudgedOption(QStringView name)
{
    return std::ranges::any_of(JudgedOptions, [name](QLatin1StringView known) { return name == known; });
}

// the flag is singular, the file's key is plural
QString optionNameOfFlag(const QString &flag)
{
    if (flag == "H"_L1 || flag == "host"_L1)
        return u"hosts"_s;
    if (flag == "D"_L1)
        return u"debug"_s;
    if (flag == "l"_L1)
        return u"log-level"_s;
    if (flag == "G"_L1)
        return u"group"_s;
    if (flag == "default-ulimit"_L1)
        return u"default-ulimits"_s;
    return flag == "authorization-plugin"_L1 ? u"authorization-plugins"_s : flag;
}

QString nameOfUser(uid_t uid)
{
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    return ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found ? QString::fromLocal8Bit(found->pw_name)
                                                                                         : QString();
}

QString nameOfGroup(gid_t gid)
{
    std::array<char, 65536> buffer{};
    group entry{};
    group *found = nullptr;
    return ::getgrgid_r(gid, &entry, buffer.data(), buffer.size(), &found) == 0 && found ? QString::fromLocal8Bit(found->gr_name)
                                                                                         : QString();
}

std::optional<QStringList> membersOf(const char *name)
{
    std::array<char, 65536> buffer{};
    group entry{};
    group *found = nullptr;
    if (::getgrnam_r(name, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return std::nullopt;
    QStringList members;
    for (char **member = found->gr_mem; *member; ++member)
        members += QString::fromLocal8Bit(*member);
    return members;
}

class EngineFilesReader
{
public:
    explicit EngineFilesReader(const HostTrees &trees)
        : m_trees(trees)
    {
    }

    EngineFiles read(const ProcessTable &processes)
    {
        readArguments(processes);
        readConfiguration();
        for (const QLatin1StringView place : Places)
            look(place, false);
        lookAtCertificates();
        m_files.dockerGroup = membersOf("docker");
        readAuditRules();
        readMountPoints();
        return std::move(m_files);
    }

private:
    void note(const QString &path, int number) { m_files.missing += kernelError(number, QFile::encodeName(path)); }

    void look(const QString &path, bool isCertificate)
    {
        struct stat status{};
        if (::stat(QFile::encodeName(m_trees.root + path).constData(), &status) != 0) {
            if (errno == ENOENT || errno == ENOTDIR)
                m_files.absent += path;
            else
                note(path, errno);
            return;
        }
        m_files.files += EngineFile{.path = path,
                                    .uid = status.st_uid,
                                    .gid = status.st_gid,
                                    .owner = nameOfUser(status.st_uid),
                                    .group = nameOfGroup(status.st_gid),
                                    .mode = status.st_mode & 07777U,
                                    .isCertificate = isCertificate};
    }

    std::optional<QByteArray> content(const QString &path)
    {
        QFile file(m_trees.root + path);
        if (!file.exists()) {
            m_files.absent += path;
            return std::nullopt;
        }
        if (!file.open(QIODevice::ReadOnly) || file.size() > LargestConfiguration) {
            m_files.missing += Error{file.isOpen() ? ErrorKind::TooLarge : ErrorKind::PermissionDenied, path, file.errorString()};
            return std::nullopt;
        }
        return file.read(LargestConfiguration);
    }

    void readArguments(const ProcessTable &processes)
    {
        QList<qint64> daemons;
        for (const HostProcess &process : processes.processes) {
            if (process.name == "dockerd")
                daemons += process.pid;
        }
        // with several it is not known which of them the engine is
        if (daemons.size() != 1)
            return;
        const QStringList arguments = ProcDirectory(m_trees.proc, daemons.first()).arguments();
        if (!arguments.isEmpty())
            m_files.arguments = daemonArguments(arguments.sliced(1));
        for (qsizetype i = 1; i < arguments.size(); ++i) {
            if (arguments[i].startsWith("--config-file="_L1))
                m_configurationPath = arguments[i].mid(14);
            else if (arguments[i] == "--config-file"_L1 && i + 1 < arguments.size())
                m_configurationPath = arguments[i + 1];
        }
    }

    void readConfiguration()
    {
        const qsizetype before = m_files.absent.size();
        const auto text = content(m_configurationPath);
        if (!text) {
            if (m_files.absent.size() > before) {
                m_files.absent.resize(before); // it is among the places
                m_files.configuration.emplace();
            }
            return;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
        if (!document.isObject() && !text->trimmed().isEmpty()) {
            m_files.missing += Error{ErrorKind::Malformed, m_configurationPath, error.errorString()};
            return;
        }
        const QJsonObject all = document.object();
        m_files.configuration.emplace();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (isJudgedOption(it.key()))
                m_files.configuration->insert(it.key(), it.value());
        }
    }

    QString optionText(QLatin1StringView name) const
    {
        for (const auto &source : {m_files.arguments, m_files.configuration}) {
            if (source && source->value(name).isString())
                return source->value(name).toString();
        }
        return {};
    }

    void lookAtCertificates()
    {
        for (const auto option : {"tlscacert"_L1, "tlscert"_L1, "tlskey"_L1}) {
            if (const QString path = optionText(option); path.startsWith(u'/'))
                look(path, true);
        }
        const QString directory = u"/etc/docker/certs.d"_s;
        const QDir certificates(m_trees.root + directory);
        if (!certificates.exists())
            return;
        qsizetype seen = 0;
        for (const QString &registry : certificates.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            for (const QString &name : QDir(certificates.filePath(registry)).entryList(QDir::Files, QDir::Name)) {
                if (++seen > MostCertificates)
                    return;
                look(directory + u'/' + registry + u'/' + name, true);
            }
        }
    }

    void readAuditRules()
    {
        const auto text = content(u"/etc/audit/audit.rules"_s);
        if (!text)
            return;
        m_files.auditRules.emplace();
        for (const QString &line : QString::fromUtf8(*text).split(u'\n')) {
            const QString rule = line.simplified();
            if (!rule.isEmpty() && !rule.startsWith(u'#') && rule.size() < 4096)
                m_files.auditRules->append(rule);
            if (m_files.auditRules->size() == 1000)
                return;
        }
    }

    void readMountPoints()
    {
        const auto text = ProcDirectory(m_trees.proc, 1).read("mountinfo"_L1);
        if (!text) {
            m_files.missing += text.error();
            return;
        }
        for (const MountEntry &mount : parseMountInfo(*text)) {
            const bool isOfContainer = mount.fileSystem == "overlay"_L1 || mount.fileSystem == "nsfs"_L1;
            if (!isOfContainer && m_files.mountPoints.size() < MostMountPoints)
                m_files.mountPoints += mount.mountPoint;
        }
    }

    const HostTrees &m_trees;
    EngineFiles m_files;
    QString m_configurationPath = u"/etc/docker/daemon.json"_s;
};

QJsonObject engineFileToJson(const EngineFile &file)
{
    return {
        {u"path"_s, file.path},   {u"uid"_s, qint64(file.uid)},   {u"gid"_s, qint64(file.gid)},          {u"owner"_s, file.owner},
        {u"group"_s, file.group}, {u"mode"_s, qint64(file.mode)}, {u"certificate"_s, file.isCertificate}};
}

} // namespace

const EngineFile *EngineFiles::find(QStringView path) const
{
    const auto found = std::ranges::find_if(files, [path](const EngineFile &file) { return file.path == path; });
    return found == files.cend() ? nullptr : &*found;
}

QJsonObject daemonArguments(const QStringList &arguments)
{
    QJsonObject options;
    const auto add = [&](const QString &name, const QJsonValue &value) {
        if (!isJudgedOption(name))
            return;
        if (name != "hosts"_L1 && name != "authorization-plugins"_L1) {
            options[name] = value;
            return;
        }
        QJsonArray list = options[name].toArray();
        list += value;
        options[name] = list;
    };
    const auto valueOf = [](const QString &text) -> QJsonValue {
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        return text;
    };
    static const QStringList switches{
        u"tls"_s,  u"tlsverify"_s,         u"iptables"_s,     u"ip6tables"_s,    u"userland-proxy"_s,
        u"icc"_s,  u"no-new-privileges"_s, u"live-restore"_s, u"experimental"_s, u"selinux-enabled"_s,
        u"debug"_s};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString word = arguments[i];
        if (!word.startsWith(u'-'))
            continue;
        word = word.sliced(word.startsWith("--"_L1) ? 2 : 1);
        const qsizetype equals = word.indexOf(u'=');
        const QString name = optionNameOfFlag(equals < 0 ? word : word.first(equals));
        if (equals >= 0)
            add(name, valueOf(word.sliced(equals + 1)));
        else if (switches.contains(name))
            add(name, true);
        else if (i + 1 < arguments.size() && isJudgedOption(name))
            add(name, arguments[++i]);
    }
    return options;
}

EngineFiles readEngineFiles(const ProcessTable &processes, const HostTrees &trees)
{
    return EngineFilesReader(trees).read(processes);
}

QJsonObject engineFilesToJson(const EngineFiles &files)
{
    QJsonArray list;
    for (const EngineFile &file : files.files)
        list += engineFileToJson(file);
    QJsonObject json{{u"files"_s, list},
                     {u"absent"_s, QJsonArray::fromStringList(files.absent)},
                     {u"missing"_s, errorsToJson(files.missing)},
                     {u"mountPoints"_s, QJsonArray::fromStringList(files.mountPoints)}};
    if (files.configuration)
        json[u"configuration"_s] = *files.configuration;
    if (files.arguments)
        json[u"arguments"_s] = *files.arguments;
    if (files.dockerGroup)
        json[u"dockerGroup"_s] = QJsonArray::fromStringList(*files.dockerGroup);
    if (files.auditRules)
        json[u"auditRules"_s] = QJsonArray::fromStringList(*files.auditRules);
    return json;
}

Result<EngineFiles> engineFilesFromJson(const QJsonObject &json)
{
    QString problem;
    JsonFields fields(json, problem);
    EngineFiles files;
    for (const QJsonValue value : fields.array("files"_L1, 1000)) {
        JsonFields file(value, problem);
        constexpr quint64 most = std::numeric_limits<quint32>::max();
        files.files += EngineFile{.path = file.text("path"_L1),
                                  .uid = quint32(file.number("uid"_L1, most).value_or(0)),
                                  .gid = quint32(file.number("gid"_L1, most).value_or(0)),
                                  .owner = file.text("owner"_L1),
                                  .group = file.text("group"_L1),
                                  .mode = quint32(file.number("mode"_L1, 07777).value_or(0)),
                                  .isCertificate = file.flag("certificate"_L1).value_or(false)};
    }
    files.absent = fields.texts("absent"_L1);
    files.missing = fields.errors("missing"_L1);
    files.mountPoints = fields.texts("mountPoints"_L1);
    if (fields.has("dockerGroup"_L1))
        files.dockerGroup = fields.texts("dockerGroup"_L1, 10'000);
    if (fields.has("auditRules"_L1))
        files.auditRules = fields.texts("auditRules"_L1);
    const auto object = [&](QLatin1StringView name) -> std::optional<QJsonObject> {
        if (!fields.has(name))
            return std::nullopt;
        if (!fields.value(name).isObject())
            fields.fail(name);
        return fields.value(name).toObject();
    };
    files.configuration = object("configuration"_L1);
    files.arguments = object("arguments"_L1);
    if (!problem.isEmpty())
        return std::unexpected(malformedFacts(problem));
    return files;
}

} // namespace bulkhead::host
