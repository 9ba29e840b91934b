// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"
#include "core/findings/filechecks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

// A service becomes the inspect document that the engine would give of its container, and every member of it remembers its line:
// so a compose file is judged by the very checks that judge a container.
namespace bulkhead::findings {

namespace {

constexpr qsizetype LargestCompose = 4 * 1024 * 1024;
constexpr int DeepestMerge = 8;
constexpr std::size_t MostEntries = 10'000;

QString yamlText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

int lineOf(const YAML::Node &node)
{
    return node.IsDefined() && node.Mark().line >= 0 ? node.Mark().line + 1 : 0;
}

bool yamlBool(const YAML::Node &node)
{
    const QString text = yamlText(node).toLower();
    return text == "true"_L1 || text == "yes"_L1 || text == "on"_L1;
}

/// A member of a mapping, looked for in what it merges ("<<: *base") too.
YAML::Node member(const YAML::Node &map, const char *name, int depth = 0)
{
    if (!map.IsDefined() || !map.IsMap() || depth > DeepestMerge)
        return YAML::Node(YAML::NodeType::Undefined);
    if (const YAML::Node found = map[name]; found.IsDefined())
        return found;
    const YAML::Node merged = map["<<"];
    if (merged.IsDefined() && merged.IsMap())
        return member(merged, name, depth + 1);
    if (merged.IsDefined() && merged.IsSequence()) {
        for (const YAML::Node &one : merged) {
            if (const YAML::Node found = member(one, name, depth + 1); found.IsDefined())
                return found;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

YAML::Node member(const YAML::Node &map, std::initializer_list<const char *> path)
{
    YAML::Node node = map;
    for (const char *name : path)
        node.reset(member(node, name));
    return node;
}

/// Bytes of "512m", "1.5gb", "1024".
qint64 bytesOf(const QString &text)
{
    static const QRegularExpression size(uR"(^\s*([0-9.]+)\s*([kmgt]?)b?\s*$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(text);
    if (!match.hasMatch())
        return 0;
    const qsizetype power =
        match.captured(2).isEmpty() ? 0 : QStringView(u"kmgt").indexOf(match.captured(2).toLower().front()) + 1;
    return qint64(match.captured(1).toDouble() * double(qint64(1) << (10 * power)));
}

/// One service as an inspect document.
class ServiceReader
{
public:
    ServiceReader(const QString &name, const YAML::Node &service, int line)
        : m_service(service)
        , m_name(name)
        , m_line(line)
    {
    }

    QJsonObject read()
    {
        readModes();
        readLists();
        readMounts();
        readLimits();
        readPorts();
        readConfig();
        QJsonObject root{
            {u"Id"_s, u"compose"_s}, {u"Name"_s, QString(u'/' + m_name)}, {u"State"_s, QJsonObject{{u"Status"_s, u"created"_s}}}};
        root[u"Config"_s] = m_config;
        root[u"HostConfig"_s] = m_host;
        root[u"Mounts"_s] = m_mounts;
        root[u"NetworkSettings"_s] = QJsonObject{{u"Ports"_s, m_ports}};
        root[u"AppArmorProfile"_s] = m_appArmor;
        return root;
    }

    /// Of the nearest place that the file has something to say about.
    int lineOfPointer(QString pointer) const
    {
        while (!pointer.isEmpty()) {
            if (m_lines.contains(pointer))
                return m_lines.value(pointer);
            pointer.truncate(pointer.lastIndexOf(u'/'));
        }
        return m_line;
    }

    bool hasUser() const { return m_hasUser; }

private:
    void mark(const QString &pointer, const YAML::Node &node)
    {
        if (const int line = lineOf(node); line > 0)
            m_lines.insert(pointer, line);
    }

    void setHost(const QString &name, const QJsonValue &value, const YAML::Node &node)
    {
        m_host[name] = value;
        mark(u"/HostConfig/"_s + name, node);
    }

    void readModes()
    {
        struct Mode {
            const char *key;
            QString field;
        };
        const std::array modes{Mode{"network_mode", u"NetworkMode"_s},
                               Mode{"pid", u"PidMode"_s},
                               Mode{"ipc", u"IpcMode"_s},
                               Mode{"uts", u"UTSMode"_s},
                               Mode{"userns_mode", u"UsernsMode"_s},
                               Mode{"cgroup", u"CgroupnsMode"_s},
                               Mode{"cgroup_parent", u"CgroupParent"_s}};
        m_host[u"NetworkMode"_s] = u"compose_default"_s; // compose makes a network for the project
        for (const Mode &mode : modes) {
            if (const YAML::Node node = member(m_service, mode.key); node.IsDefined())
                setHost(mode.field, yamlText(node), node);
        }
        const YAML::Node privileged = member(m_service, "privileged");
        m_isPrivileged = yamlBool(privileged);
        setHost(u"Privileged"_s, m_isPrivileged, privileged);
        const YAML::Node readOnly = member(m_service, "read_only");
        setHost(u"ReadonlyRootfs"_s, yamlBool(readOnly), readOnly);
    }

    QStringList textsOf(const YAML::Node &node, const QString &pointer)
    {
        QStringList texts;
        if (!node.IsDefined() || !node.IsSequence())
            return texts;
        mark(pointer, node);
        for (const YAML::Node &one : node) {
            if (std::size_t(texts.size()) >= MostEntries)
                break;
            mark(u"%1/%2"_s.arg(pointer).arg(texts.size()), one);
            texts << yamlText(one);
        }
        return texts;
    }

    void readLists()
    {
        m_host[u"CapAdd"_s] = QJsonArray::fromStringList(textsOf(member(m_service, "cap_add"), u"/HostConfig/CapAdd"_s));
        m_host[u"CapDrop"_s] = QJsonArray::fromStringList(textsOf(member(m_service, "cap_drop"), u"/HostConfig/CapDrop"_s));
        const QStringList options = textsOf(member(m_service, "security_opt"), u"/HostConfig/SecurityOpt"_s);
        m_host[u"SecurityOpt"_s] = QJsonArray::fromStringList(options);
        m_appArmor = m_isPrivileged ? u"unconfined"_s : u"docker-default"_s;
        const bool isOpen = options.contains("systempaths=unconfined"_L1) || options.contains("systempaths:unconfined"_L1);
        for (qsizetype i = 0; i < options.size(); ++i) {
            if (options[i].startsWith("apparmor"_L1) && options[i].size() > 9) {
                m_appArmor = options[i].sliced(9);
                m_lines.insert(u"/AppArmorProfile"_s, m_lines.value(u"/HostConfig/SecurityOpt/%1"_s.arg(i)));
            }
        }
        if (isOpen) {
            for (const auto &paths : {u"ReadonlyPaths"_s, u"MaskedPaths"_s}) {
                m_host[paths] = QJsonArray();
                m_lines.insert(u"/HostConfig/"_s + paths, m_lines.value(u"/HostConfig/SecurityOpt"_s));
            }
        }
        QJsonArray devices;
        const QStringList given = textsOf(member(m_service, "devices"), u"/HostConfig/Devices"_s);
        for (const QString &device : given)
            devices += QJsonObject{{u"PathOnHost"_s, device.section(u':', 0, 0)},
                                   {u"PathInContainer"_s, device.section(u':', 1, 1)},
                                   {u"CgroupPermissions"_s, device.section(u':', 2)}};
        m_host[u"Devices"_s] = devices;
        m_host[u"DeviceCgroupRules"_s] =
            QJsonArray::fromStringList(textsOf(member(m_service, "device_cgroup_rules"), u"/HostConfig/DeviceCgroupRules"_s));
    }

    static QString sourceOf(QString source)
    {
        static const QRegularExpression home(uR"(^(~|\$\{?HOME\}?)(?=/|$))"_s);
        source.replace(home, u"/home/user"_s); // somebody's home, whoever it is
        if (source.startsWith(u'.'))
            source = QDir::cleanPath(u"/srv/project/"_s + source);
        return source;
    }

    void addMount(const QString &source, const QString &target, bool writable, const QString &propagation, const YAML::Node &node)
    {
        const bool isBind = source.startsWith(u'/') || source.startsWith(u'.') || source.startsWith(u'~')
                            || source.startsWith("$HOME"_L1) || source.startsWith("${HOME"_L1);
        mark(u"/Mounts/%1"_s.arg(m_mounts.size()), node);
        m_mounts += QJsonObject{{u"Type"_s, isBind ? u"bind"_s : u"volume"_s},
                                {u"Source"_s, isBind ? sourceOf(source) : QString()},
                                {u"Name"_s, isBind ? QString() : source},
                                {u"Destination"_s, target},
                                {u"RW"_s, writable},
                                {u"Propagation"_s, propagation}};
    }

    void readMounts()
    {
        const YAML::Node volumes = member(m_service, "volumes");
        if (!volumes.IsDefined() || !volumes.IsSequence())
            return;
        for (const YAML::Node &one : volumes) {
            if (std::size_t(m_mounts.size()) >= MostEntries)
                return;
            if (one.IsMap()) {
                addMount(yamlText(member(one, "source")), yamlText(member(one, "target")), !yamlBool(member(one, "read_only")),
                         yamlText(member(one, {"bind", "propagation"})), one);
                continue;
            }
            const QString text = yamlText(one);
            // "${VAR:-x}:/y": a colon inside a variable separates nothing
            static const QRegularExpression separator(uR"(:(?![^{}]*\}))"_s);
            const QStringList parts = text.split(separator);
            if (parts.size() < 2)
                continue; // an anonymous volume
            const QStringList options = parts.value(2).split(u',');
            QString propagation;
            for (const auto &word : {u"shared"_s, u"rshared"_s}) {
                if (options.contains(word))
                    propagation = word;
            }
            addMount(parts[0], parts[1], !options.contains("ro"_L1), propagation, one);
        }
    }

    void readLimits()
    {
        const auto limit = [&](const char *key, const char *deployKey) {
            YAML::Node node = member(m_service, key);
            if (!node.IsDefined())
                node.reset(member(m_service, {"deploy", "resources", "limits", deployKey}));
            return node;
        };
        const YAML::Node memory = limit("mem_limit", "memory"), cpus = limit("cpus", "cpus"), pids = limit("pids_limit", "pids");
        setHost(u"Memory"_s, bytesOf(yamlText(memory)), memory);
        setHost(u"NanoCpus"_s, qint64(yamlText(cpus).toDouble() * 1e9), cpus);
        setHost(u"PidsLimit"_s, yamlText(pids).toLongLong(), pids);
        const YAML::Node quota = member(m_service, "cpu_quota"), set = member(m_service, "cpuset"),
                         shares = member(m_service, "cpu_shares");
        setHost(u"CpuQuota"_s, yamlText(quota).toLongLong(), quota);
        setHost(u"CpusetCpus"_s, yamlText(set), set);
        setHost(u"CpuShares"_s, yamlText(shares).toLongLong(), shares);
        const YAML::Node restart = member(m_service, "restart");
        setHost(u"RestartPolicy"_s,
                QJsonObject{{u"Name"_s, yamlText(restart).section(u':', 0, 0)},
                            {u"MaximumRetryCount"_s, yamlText(restart).section(u':', 1).toInt()}},
                restart);
        m_host[u"Sysctls"_s] = pairsOf(member(m_service, "sysctls"), u"/HostConfig/Sysctls"_s);
    }

    /// "NAME: value" or "- NAME=value".
    QJsonObject pairsOf(const YAML::Node &node, const QString &pointer)
    {
        QJsonObject pairs;
        if (!node.IsDefined() || node.size() > MostEntries)
            return pairs;
        mark(pointer, node);
        const auto add = [&](const QString &name, const QString &value, const YAML::Node &at) {
            pairs[name] = value;
            mark(u"%1/%2"_s.arg(pointer, pointerToken(name)), at);
        };
        if (node.IsMap()) {
            for (const auto &entry : node)
                add(yamlText(entry.first), yamlText(entry.second), entry.first);
        } else if (node.IsSequence()) {
            for (const YAML::Node &one : node)
                add(yamlText(one).section(u'=', 0, 0), yamlText(one).section(u'=', 1), one);
        }
        return pairs;
    }

    void addPort(const QString &address, const QString &published, const QString &target, const QString &protocol,
                 const YAML::Node &node)
    {
        const QString key = u"%1/%2"_s.arg(target, protocol.isEmpty() ? u"tcp"_s : protocol);
        QJsonArray bindings = m_ports[key].toArray();
        bindings += QJsonObject{{u"HostIp"_s, address}, {u"HostPort"_s, published}};
        m_ports[key] = bindings;
        mark(u"/NetworkSettings/Ports/%1"_s.arg(pointerToken(key)), node);
    }

    void readPorts()
    {
        const YAML::Node ports = member(m_service, "ports");
        if (!ports.IsDefined() || !ports.IsSequence() || ports.size() > MostEntries)
            return;
        // [[ADDRESS:]PUBLISHED:]TARGET[/PROTOCOL]
        static const QRegularExpression shortForm(uR"(^(?:(?:(\[[^\]]*\]|[^:\[\]]*):)?([0-9-]*):)?([0-9-]+)(?:/(\w+))?$)"_s);
        for (const YAML::Node &one : ports) {
            if (one.IsMap()) {
                const QString published = yamlText(member(one, "published"));
                const QString address = yamlText(member(one, "host_ip"));
                addPort(address.isEmpty() ? u"0.0.0.0"_s : address, published.section(u'-', 0, 0),
                        yamlText(member(one, "target")), yamlText(member(one, "protocol")), one);
                continue;
            }
            const auto match = shortForm.match(yamlText(one));
            if (!match.hasMatch())
                continue;
            const QString address = match.captured(1).remove(u'[').remove(u']');
            addPort(address.isEmpty() ? u"0.0.0.0"_s : address, match.captured(2).section(u'-', 0, 0),
                    match.captured(3).section(u'-', 0, 0), match.captured(4), one);
        }
    }

    void readConfig()
    {
        const YAML::Node user = member(m_service, "user"), image = member(m_service, "image");
        m_hasUser = user.IsDefined();
        m_config[u"User"_s] = yamlText(user);
        mark(u"/Config/User"_s, user);
        m_config[u"Image"_s] = image.IsDefined() ? yamlText(image) : u"built:1"_s;
        if (yamlText(image).contains(u'$'))
            m_config[u"Image"_s] = u"variable:1"_s;
        mark(u"/Config/Image"_s, image);
        const QJsonObject environment = pairsOf(member(m_service, "environment"), u"/Config/EnvMap"_s);
        QJsonArray variables;
        for (auto it = environment.begin(); it != environment.end(); ++it) {
            const QString value = it.value().toString();
            if (value.startsWith(u'$'))
                continue; // comes from elsewhere
            m_lines.insert(u"/Config/Env/%1"_s.arg(variables.size()),
                           m_lines.value(u"/Config/EnvMap/"_s + pointerToken(it.key())));
            variables += QString(it.key() + u'=' + value);
        }
        m_config[u"Env"_s] = variables;
        m_config[u"Labels"_s] = pairsOf(member(m_service, "labels"), u"/Config/Labels"_s);
    }

    YAML::Node m_service;
    QString m_name;
    int m_line = 0;
    QJsonObject m_config, m_host, m_ports;
    QJsonArray m_mounts;
    QString m_appArmor;
    bool m_isPrivileged = false, m_hasUser = false;
    QHash<QString, int> m_lines;
};

/// An engine as it is installed: what the file does not decide must not be judged.
snapshot::HostSnapshot usualEngine()
{
    snapshot::HostSnapshot engine;
    engine.rawInfo =
        R"({"SecurityOptions":["name=apparmor","name=seccomp,profile=builtin","name=cgroupns"],"CgroupVersion":"2"})";
    engine.info = engine::parseEngineInfo(engine.rawInfo).value_or(engine::EngineInfo());
    return engine;
}

bool isDecidedByFile(const CheckInfo &info, bool hasUser)
{
    // the image, the daemon or the host decide these
    static const QStringList others{u"CIS-5.9"_s, u"CIS-5.27"_s, u"CIS-5.31"_s, u"CIS-5.30"_s};
    if (others.contains(info.id))
        return false;
    return hasUser || info.id != "CIS-4.1"_L1;
}

QList<Finding> judgeService(const QString &name, const YAML::Node &service, int line, const Subject &file)
{
    ServiceReader reader(name, service, line);
    const QByteArray raw = QJsonDocument(reader.read()).toJson();
    auto entry = std::make_shared<snapshot::ContainerEntry>();
    auto details = engine::parseContainerDetails(raw);
    if (!details)
        return {};
    entry->summary.id = details->id;
    entry->summary.name = name;
    entry->details = *std::move(details);
    snapshot::HostSnapshot host = usualEngine();
    host.containers << entry;
    host.arrange();
    QList<Finding> findings;
    for (const SubjectVerdicts &one : evaluate(host).subjects) {
        if (one.subject.kind != Subject::Kind::Container)
            continue;
        for (const Verdict &verdict : one.verdicts) {
            if (verdict.outcome != Outcome::Fail || !isDecidedByFile(*verdict.check, reader.hasUser()))
                continue;
            Finding finding = findingOf(verdict, file);
            finding.title = u"%1: %2"_s.arg(name, finding.title);
            finding.fix.command.clear(); // there is no such container yet
            for (Evidence &evidence : finding.evidence) {
                evidence.line = reader.lineOfPointer(evidence.pointer);
                evidence.document = Evidence::Document::File;
                evidence.pointer.clear();
            }
            findings << finding;
        }
    }
    return findings;
}

Result<Evaluation> judgeDocument(const YAML::Node &root, const QString &path)
{
    const auto broken = [](int line, const QString &what) {
        return std::unexpected(Error{ErrorKind::Malformed, what, u"line %1"_s.arg(line)});
    };
    if (!root.IsMap())
        return broken(1, u"a compose file is a mapping with \"services\""_s);
    const YAML::Node services = root["services"];
    if (!services.IsDefined())
        return broken(1, u"there is no \"services\""_s);
    if (!services.IsMap())
        return broken(lineOf(services), u"services must be a mapping"_s);
    Evaluation evaluation;
    evaluation.source = path;
    const Subject file{.kind = Subject::Kind::File, .id = path, .name = QFileInfo(path).fileName()};
    for (const auto &entry : services) {
        const QString name = yamlText(entry.first);
        if (!entry.second.IsMap())
            return broken(lineOf(entry.first), u"services.%1 must be a mapping"_s.arg(name));
        if (member(entry.second, "extends").IsDefined())
            evaluation.missing
                << findingsTr(QT_TRANSLATE_NOOP("Findings", "Service %1: what it extends was not looked at.")).arg(name);
        evaluation.findings += judgeService(name, entry.second, lineOf(entry.first), file);
    }
    if (root["include"].IsDefined())
        evaluation.missing << findingsTr(QT_TRANSLATE_NOOP("Findings", "Files that it includes were not looked at."));
    std::ranges::stable_sort(evaluation.findings, std::ranges::greater{}, &Finding::severity);
    return evaluation;
}

} // namespace

Result<Evaluation> judgeCompose(const QByteArray &text, const QString &path)
{
    if (text.size() > LargestCompose)
        return std::unexpected(Error{ErrorKind::TooLarge, u"the compose file is larger than 4 MiB"_s, {}});
    // yaml-cpp throws, and nothing throws across rooms; it refuses what is nested too deeply itself
    try {
        return judgeDocument(YAML::Load(text.toStdString()), path);
    } catch (const YAML::Exception &exception) {
        return std::unexpected(Error{ErrorKind::Malformed, QString::fromStdString(exception.msg),
                                     u"line %1"_s.arg(exception.mark.is_null() ? 1 : exception.mark.line + 1)});
    }
}

} // namespace bulkhead::findings
