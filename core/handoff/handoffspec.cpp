// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/handoffspec.h"

#include "core/snapshot/secrets.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        return {value.toString()};
    for (const QJsonValue one : value.toArray())
        list << one.toString();
    return list;
}

void readCommand(ContainerSpec &spec)
{
    const QStringList entrypoint = stringsOf(spec.config["Entrypoint"_L1]), command = stringsOf(spec.config["Cmd"_L1]);
    const bool isKnown = !spec.image.isEmpty();
    spec.ownEntrypoint = !entrypoint.isEmpty() && !(isKnown && entrypoint == stringsOf(spec.image["Entrypoint"_L1]));
    // an entry point that is given takes the image's command away
    spec.ownCommand = !command.isEmpty() && (spec.ownEntrypoint || !isKnown || command != stringsOf(spec.image["Cmd"_L1]));
    if (spec.ownEntrypoint)
        spec.entrypoint = entrypoint;
    if (spec.ownCommand)
        spec.command = command;
}

void readEnvironment(ContainerSpec &spec, const HandOffOptions &options)
{
    const QStringList ofImage = stringsOf(spec.image["Env"_L1]);
    for (const QString &variable : stringsOf(spec.config["Env"_L1])) {
        if (ofImage.contains(variable))
            continue;
        const QString name = variable.section(u'=', 0, 0), value = variable.section(u'=', 1);
        const bool isMasked = value.contains(snapshot::SecretMask);
        const bool isSecret = isMasked || snapshot::maskedValue(name, value).contains(snapshot::SecretMask);
        if (isSecret && (isMasked || !options.keepSecrets))
            spec.secretNames << name;
        spec.environment << NamedValue(name, spec.secretNames.contains(name) ? QString() : value);
    }
}

void readLabels(ContainerSpec &spec, const HandOffOptions &options)
{
    const QJsonObject labels = spec.config["Labels"_L1].toObject(), ofImage = spec.image["Labels"_L1].toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        if (ofImage[it.key()] == it.value())
            continue;
        QString value = it.value().toString();
        if (!options.keepSecrets)
            value = snapshot::maskedValue(it.key(), value);
        spec.labels << NamedValue(it.key(), value);
    }
}

void readMountsOf(ContainerSpec &spec)
{
    for (const QString &bind : stringsOf(spec.host["Binds"_L1])) {
        const QStringList parts = bind.split(u':');
        const QString options = parts.value(2);
        const bool isPath = bind.startsWith(u'/');
        spec.mounts << SpecMount{.type = isPath ? u"bind"_s : u"volume"_s,
                                 .source = parts.value(0),
                                 .target = parts.value(1),
                                 .readOnly = options.split(u',').contains("ro"_L1),
                                 .options = options};
    }
    for (const QJsonValue mount : spec.host["Mounts"_L1].toArray()) {
        spec.mounts << SpecMount{.type = mount["Type"_L1].toString(),
                                 .source = mount["Source"_L1].toString(),
                                 .target = mount["Target"_L1].toString(),
                                 .readOnly = mount["ReadOnly"_L1].toBool(),
                                 .options = mount["BindOptions"_L1]["Propagation"_L1].toString()};
    }
    const QJsonObject tmpfs = spec.host["Tmpfs"_L1].toObject();
    for (auto it = tmpfs.begin(); it != tmpfs.end(); ++it)
        spec.mounts << SpecMount{.type = u"tmpfs"_s, .source = {}, .target = it.key(), .options = it.value().toString()};
}

void readPortsOf(ContainerSpec &spec)
{
    const QJsonObject bindings = spec.host["PortBindings"_L1].toObject();
    for (auto it = bindings.begin(); it != bindings.end(); ++it) {
        for (const QJsonValue binding : it.value().toArray())
            spec.ports << SpecPort{.address = binding["HostIp"_L1].toString(),
                                   .published = binding["HostPort"_L1].toString(),
                                   .target = it.key().section(u'/', 0, 0),
                                   .protocol = it.key().section(u'/', 1)};
    }
}

void readSecurity(ContainerSpec &spec)
{
    for (const QString &option : stringsOf(spec.host["SecurityOpt"_L1])) {
        const qsizetype at = option.indexOf(option.contains(u'=') ? u'=' : u':');
        const QString name = at < 0 ? option : option.first(at), value = at < 0 ? QString() : option.sliced(at + 1);
        if (name == "seccomp"_L1) {
            const bool isPlain = value == "unconfined"_L1 || value == "builtin"_L1;
            spec.seccompChoice = isPlain ? (value == "unconfined"_L1 ? value : QString()) : u"custom"_s;
            spec.seccompProfile = isPlain ? QString() : value;
        } else if (name == "apparmor"_L1) {
            spec.appArmor = value;
        } else if (name == "no-new-privileges"_L1) {
            spec.noNewPrivileges = value.isEmpty() || value.startsWith(u't', Qt::CaseInsensitive) || value == "1"_L1;
            if (!spec.noNewPrivileges)
                spec.otherSecurityOptions << option;
        } else {
            spec.otherSecurityOptions << option;
        }
    }
    // the CLI turns systempaths=unconfined into two empty lists and forgets it
    const QJsonValue masked = spec.host["MaskedPaths"_L1], readOnly = spec.host["ReadonlyPaths"_L1];
    spec.systemPathsUnconfined = !spec.host["Privileged"_L1].toBool() && masked.isArray() && masked.toArray().isEmpty()
                                 && readOnly.isArray() && readOnly.toArray().isEmpty();
}

void yamlValue(QString &text, const QJsonValue &value, int indent);

/// JSON's double-quoted form is YAML's; what YAML 1.2 counts as a line break or does not print is escaped as well.
QString yamlQuoted(const QString &plain)
{
    QString quoted = u"\""_s;
    for (const QChar c : plain) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        const bool isPrintable = (c >= u' ' && c < QChar(0x7F))
                                 || (c > QChar(0xA0) && c != QChar(0x2028) && c != QChar(0x2029)
                                     && c.category() != QChar::Other_Format && !c.isSurrogate() && c < QChar(0xFFFE));
        if (isPrintable)
            quoted += c;
        else if (c == u'\n')
            quoted += "\\n"_L1;
        else if (!c.isSurrogate())
            quoted += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString yamlKey(const QString &key)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    // words that YAML 1.1 takes for something else
    static const QStringList taken{u"y"_s, u"n"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"true"_s, u"false"_s, u"null"_s};
    return plain.match(key).hasMatch() && !taken.contains(key.toLower()) ? key : yamlQuoted(key);
}

void yamlMembers(QString &text, const QJsonObject &object, int indent)
{
    const QString blanks(indent, u' ');
    for (auto it = object.begin(); it != object.end(); ++it) {
        text += blanks + yamlKey(it.key()) + u':';
        yamlValue(text, it.value(), indent + 2);
    }
}

void yamlValue(QString &text, const QJsonValue &value, int indent)
{
    const QString blanks(indent, u' ');
    if (value.isObject()) {
        if (value.toObject().isEmpty()) {
            text += " {}\n"_L1;
            return;
        }
        text += u'\n';
        yamlMembers(text, value.toObject(), indent);
    } else if (value.isArray()) {
        if (value.toArray().isEmpty()) {
            text += " []\n"_L1;
            return;
        }
        text += u'\n';
        for (const QJsonValue one : value.toArray()) {
            if (!one.isObject() || one.toObject().isEmpty()) {
                text += blanks + u'-';
                yamlValue(text, one, indent + 2);
                continue;
            }
            QString members;
            yamlMembers(members, one.toObject(), indent + 2);
            text += blanks + "- "_L1 + members.sliced(indent + 2);
        }
    } else if (value.isString()) {
        text += u' ' + yamlQuoted(value.toString()) + u'\n';
    } else if (value.isBool()) {
        text += value.toBool() ? " true\n"_L1 : " false\n"_L1;
    } else if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole = number == double(value.toInteger());
        text += u' ' + (isWhole ? QString::number(value.toInteger()) : QString::number(number, 'g', 12)) + u'\n';
    } else {
        text += " null\n"_L1;
    }
}

struct EngineSetting {
    const char *name;
    bool isSet = false;
};

} // namespace

QStringList ContainerSpec::texts(QLatin1StringView hostMember) const
{
    return stringsOf(host[hostMember]);
}

QString ContainerSpec::plainName() const
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString plain = name.toLower().replace(other, u"-"_s);
    while (plain.startsWith(u'-'))
        plain.removeFirst();
    plain.truncate(50);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? u"container"_s : plain;
}

QStringList ContainerSpec::wholeCommand() const
{
    return stringsOf(config["Entrypoint"_L1]) + stringsOf(config["Cmd"_L1]);
}

std::optional<qint64> ContainerSpec::userNumber() const
{
    bool isNumber = false;
    const qint64 number = user.section(u':', 0, 0).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> ContainerSpec::groupNumber() const
{
    bool isNumber = false;
    const qint64 number = user.section(u':', 1, 1).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString ContainerSpec::hostname() const
{
    const QString chosen = config["Hostname"_L1].toString();
    return id.startsWith(chosen) || text("NetworkMode"_L1) == "host"_L1 || text("UTSMode"_L1) == "host"_L1 ? QString() : chosen;
}

std::optional<qint64> ContainerSpec::stopTimeout() const
{
    const QJsonValue seconds = config["StopTimeout"_L1];
    return seconds.isDouble() ? std::optional(seconds.toInteger()) : std::nullopt;
}

std::optional<qint64> tmpfsSize(const QString &options)
{
    for (const QString &option : options.split(u',')) {
        if (!option.startsWith("size="_L1) || option.size() < 6)
            continue;
        QString number = option.sliced(5).toLower();
        const qsizetype unit = u"kmg"_s.indexOf(number.back());
        if (unit >= 0)
            number.chop(1);
        bool isNumber = false;
        const qint64 size = number.toLongLong(&isNumber);
        constexpr qint64 Largest = qint64(1) << 32;
        if (isNumber && size > 0 && (unit < 0 || size < Largest))
            return size << (10 * (unit + 1));
    }
    return std::nullopt;
}

QString handOffTr(const char *text)
{
    return QCoreApplication::translate("HandOff", text);
}

QString secretsNote(const ContainerSpec &spec)
{
    if (spec.secretNames.isEmpty())
        return {};
    return handOffTr(QT_TRANSLATE_NOOP("HandOff", "The values of these variables are left out; give them yourself: %1"))
        .arg(spec.secretNames.join(", "_L1));
}

QStringList notExpressed(const ContainerSpec &spec, const QStringList &expressed)
{
    const QJsonObject &host = spec.host;
    const auto hasEntries = [&](QLatin1StringView name) {
        return !host[name].toArray().isEmpty() || !host[name].toObject().isEmpty();
    };
    const auto isNot = [&](QLatin1StringView name, const QStringList &usual) { return !usual.contains(host[name].toString()); };
    const std::array settings{
        EngineSetting{"seccomp", spec.seccompChoice == "custom"_L1},
        EngineSetting{"AppArmor", !spec.appArmor.isEmpty()},
        EngineSetting{"SecurityOpt", !spec.otherSecurityOptions.isEmpty()},
        EngineSetting{"systempaths", spec.systemPathsUnconfined},
        EngineSetting{"UsernsMode", isNot("UsernsMode"_L1, {u""_s})},
        EngineSetting{"UTSMode", isNot("UTSMode"_L1, {u""_s})},
        EngineSetting{"PidMode", isNot("PidMode"_L1, {u""_s, u"private"_s})},
        EngineSetting{"IpcMode", isNot("IpcMode"_L1, {u""_s, u"private"_s, u"shareable"_s, u"none"_s})},
        EngineSetting{"CgroupnsMode", isNot("CgroupnsMode"_L1, {u""_s, u"private"_s})},
        EngineSetting{"CgroupParent", isNot("CgroupParent"_L1, {u""_s})},
        EngineSetting{"Devices", hasEntries("Devices"_L1)},
        EngineSetting{"DeviceCgroupRules", hasEntries("DeviceCgroupRules"_L1)},
        EngineSetting{"DeviceRequests", hasEntries("DeviceRequests"_L1)},
        EngineSetting{"Ulimits", hasEntries("Ulimits"_L1)},
        EngineSetting{"Sysctls", hasEntries("Sysctls"_L1)},
        EngineSetting{"ExtraHosts", hasEntries("ExtraHosts"_L1)},
        EngineSetting{"Dns", hasEntries("Dns"_L1) || hasEntries("DnsSearch"_L1) || hasEntries("DnsOptions"_L1)},
        EngineSetting{"Links", hasEntries("Links"_L1)},
        EngineSetting{"VolumesFrom", hasEntries("VolumesFrom"_L1)},
        EngineSetting{"StorageOpt", hasEntries("StorageOpt"_L1)},
        EngineSetting{"GroupAdd", hasEntries("GroupAdd"_L1)},
        EngineSetting{"LogConfig",
                      isNot("LogConfig"_L1, {u""_s})
                          || !QStringList({u""_s, u"json-file"_s}).contains(host["LogConfig"_L1]["Type"_L1].toString())},
        EngineSetting{"Runtime", isNot("Runtime"_L1, {u""_s, u"runc"_s, u"io.containerd.runc.v2"_s})},
        EngineSetting{"PidsLimit", host["PidsLimit"_L1].toInteger() > 0},
        EngineSetting{"MemorySwap", host["MemorySwap"_L1].toInteger() != 0
                                        && host["MemorySwap"_L1].toInteger() != 2 * host["Memory"_L1].toInteger()},
        EngineSetting{"CpusetCpus", isNot("CpusetCpus"_L1, {u""_s})},
        EngineSetting{"CpuShares", host["CpuShares"_L1].toInteger() > 0},
        EngineSetting{"BlkioWeight", host["BlkioWeight"_L1].toInteger() > 0},
        EngineSetting{"OomScoreAdj", host["OomScoreAdj"_L1].toInteger() != 0},
        EngineSetting{"ShmSize", host["ShmSize"_L1].toInteger() != 0 && host["ShmSize"_L1].toInteger() != 67'108'864},
        EngineSetting{"Healthcheck", !spec.config["Healthcheck"_L1].toObject().isEmpty()},
        EngineSetting{"StopSignal", !spec.config["StopSignal"_L1].toString().isEmpty()},
        EngineSetting{"Init", host["Init"_L1].toBool()},
        EngineSetting{"AutoRemove", host["AutoRemove"_L1].toBool()},
        EngineSetting{"Hostname", !spec.hostname().isEmpty()},
        EngineSetting{"Domainname", !spec.config["Domainname"_L1].toString().isEmpty()},
        EngineSetting{"StopTimeout", spec.stopTimeout().has_value()},
        EngineSetting{"RestartPolicy.MaximumRetryCount", host["RestartPolicy"_L1]["MaximumRetryCount"_L1].toInteger() > 0},
        EngineSetting{"LogConfig.Config", !host["LogConfig"_L1]["Config"_L1].toObject().isEmpty()},
        EngineSetting{"MemoryReservation", host["MemoryReservation"_L1].toInteger() > 0},
        EngineSetting{"CpuQuota", host["CpuQuota"_L1].toInteger() > 0},
        EngineSetting{"OomKillDisable", host["OomKillDisable"_L1].toBool()},
        EngineSetting{"Tmpfs options", std::ranges::any_of(spec.mounts,
                                                           [](const SpecMount &mount) {
                                                               return mount.type == "tmpfs"_L1 && !mount.options.isEmpty();
                                                           })},
        EngineSetting{"Port addresses", std::ranges::any_of(spec.ports,
                                                            [](const SpecPort &port) {
                                                                return !port.address.isEmpty() && port.address != "0.0.0.0"_L1
                                                                       && port.address != "::"_L1;
                                                            })},
    };
    QStringList notes;
    for (const EngineSetting &setting : settings) {
        const QString name = QString::fromLatin1(setting.name);
        if (setting.isSet && !expressed.contains(name))
            notes << handOffTr(QT_TRANSLATE_NOOP("HandOff", "%1 is set, and cannot be expressed here.")).arg(name);
    }
    return notes;
}

QString yamlDocument(const QJsonObject &object)
{
    QString text;
    yamlMembers(text, object, 0);
    return text;
}

Result<ContainerSpec> readSpec(const QByteArray &rawInspect, const HandOffOptions &options)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(rawInspect, &error);
    ContainerSpec spec;
    spec.root = document.object();
    spec.id = spec.root["Id"_L1].toString();
    if (spec.id.isEmpty())
        return std::unexpected(Error{ErrorKind::Malformed, u"the inspect answer has no Id"_s, error.errorString()});
    spec.config = spec.root["Config"_L1].toObject();
    spec.host = spec.root["HostConfig"_L1].toObject();
    spec.image = options.image["Config"_L1].toObject();
    spec.name = spec.root["Name"_L1].toString();
    if (spec.name.startsWith(u'/'))
        spec.name.removeFirst();
    spec.user = spec.config["User"_L1].toString();
    readCommand(spec);
    readEnvironment(spec, options);
    readLabels(spec, options);
    readMountsOf(spec);
    readPortsOf(spec);
    readSecurity(spec);
    return spec;
}

std::optional<Target> targetFromName(QStringView name)
{
    static constexpr std::array names{std::pair{"run"_L1, Target::Run}, std::pair{"compose"_L1, Target::Compose},
                                      std::pair{"kubernetes"_L1, Target::Kubernetes}, std::pair{"ecs"_L1, Target::Ecs},
                                      std::pair{"systemd"_L1, Target::Systemd}};
    const auto found = std::ranges::find_if(names, [name](const auto &one) { return name == one.first; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

Result<HandOff> handOff(const QByteArray &rawInspect, Target target, const HandOffOptions &options)
{
    const auto spec = readSpec(rawInspect, options);
    if (!spec)
        return std::unexpected(spec.error());
    HandOff result;
    switch (target) {
    case Target::Run: result = runHandOff(*spec); break;
    case Target::Compose: result = composeHandOff(*spec); break;
    case Target::Kubernetes: result = kubernetesHandOff(*spec); break;
    case Target::Ecs: result = ecsHandOff(*spec); break;
    case Target::Systemd: result = systemdHandOff(*spec); break;
    }
    if (const QString secrets = secretsNote(*spec); !secrets.isEmpty())
        result.notes << secrets;
    if (options.image.isEmpty())
        result.notes << handOffTr(QT_TRANSLATE_NOOP(
            "HandOff", "The image itself was not read: settings that are only its own are written out as well."));
    return result;
}

} // namespace bulkhead::handoff
