// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventfacts.h"

#include "core/audit/recordtypes.h"
#include "core/audit/sentenceinput.h"
#include "core/audit/syscallnames.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

constexpr quint32 Unset = 0xffffffff;
constexpr qsizetype MostFiles = 1024, MostArguments = 4096; // an event has as many records as its rules allow; a forged one more

bool isAppArmorType(quint16 type)
{
    return type == AvcType || type == UserAvcType || (type >= FirstAppArmorType && type <= LastAppArmorType);
}

std::optional<qint64> signedNumber(QByteArrayView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<quint64> hexNumber(QByteArrayView text)
{
    bool ok = false;
    const quint64 number = text.toULongLong(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

bool isIdName(QByteArrayView name)
{
    // most names are none, by their last letter
    if (name.size() < 3 || name.size() > 5 || (name.back() != 'd' && name.back() != 's') || name == "pid" || name == "ppid")
        return false;
    return name == "auid" || name == "uid" || name == "gid" || name == "euid" || name == "suid" || name == "fsuid"
           || name == "egid" || name == "sgid" || name == "fsgid" || name == "ses" || name == "ouid" || name == "ogid";
}

std::optional<DeviceNumber> deviceNumber(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    const auto major = hexNumber(text.first(colon)), minor = hexNumber(text.sliced(colon + 1));
    return major && minor ? std::optional(DeviceNumber{quint32(*major), quint32(*minor)}) : std::nullopt;
}

/// How much a record says about what the event is.
int weightOf(quint16 type)
{
    switch (type) {
    case SyscallType: return 50;
    case ConfigChangeType:
    case NetfilterCfgType: return 55; // the call is a sendto()
    case SeccompType: return 60;
    case AvcType: return 70;
    case PathType:
    case CwdType:
    case ProctitleType:
    case EoeType: return 0;
    case SockaddrType:
    case ExecveType:
    case BprmFcapsType:
    case MmapType:
    case ObjPidType:
    case CapsetType: return 1;
    case 0: return -1;
    default: return isAppArmorType(type) ? 70 : type < SyscallType ? 65 : 40;
    }
}

class Decoder
{
public:
    Decoder(EventFacts &facts, DecodeDepth depth)
        : m_facts(facts)
        , m_isBrief(depth == DecodeDepth::Sentence)
    {
    }

    void add(QByteArrayView line, const LineContext &context)
    {
        const RecordHead head = scanHead(line, context);
        if (!head.isRecord()) {
            if (m_facts.text.isEmpty())
                m_facts.text = readableText(line.first(std::min<qsizetype>(line.size(), 1000)));
            return;
        }
        if (m_facts.types.isEmpty() || weightOf(head.type) > weightOf(m_facts.type))
            m_facts.type = head.type;
        if (!m_facts.types.contains(head.type))
            m_facts.types.append(head.type);
        m_type = head.type;
        m_form = head.form;
        m_file = {};
        m_seenAppArmor = m_seenSelinux = false;
        const QByteArrayView body = line.sliced(head.body);
        const bool isKernels = head.type >= SyscallType && head.type < FirstUserTypeTwo;
        FieldReader reader(m_isBrief && isKernels ? withoutEnrichment(body) : body, head.form);
        while (const auto field = reader.next()) {
            if (!m_isBrief || !isKernels || isInSentence(head.type, field->name))
                addField(*field);
        }
        if (m_type == PathType && m_facts.files.size() < MostFiles)
            m_facts.files.append(m_file);
        if (m_seenSelinux && !m_seenAppArmor)
            m_facts.selinux->path = m_file.path;
        if (m_type == AvcType && !m_seenAppArmor && !m_seenSelinux && !body.empty())
            m_facts.text = readableText(body);
    }

    void finish()
    {
        finishArgument();
        if (m_facts.call && m_facts.arch)
            m_facts.callName = syscallName(*m_facts.arch, *m_facts.call);
        else if (!m_callName.isEmpty())
            m_facts.callName = m_callName;
        if (!m_callName.isEmpty() && m_facts.arch && !m_facts.call)
            m_facts.call = syscallNumber(*m_facts.arch, m_callName);
    }

private:
    [[nodiscard]] QString text(const Field &field) const
    {
        return field.isSentinel() ? QString() : readableText(fieldBytes(m_type, field, m_form));
    }

    void addField(const Field &field)
    {
        if (field.isEnriched) {
            // ids alone: auditd 4.0 names the calls of SECCOMP records wrongly
            if (!field.isSentinel() && field.name.endsWith("ID"))
                m_facts.hostNames.insert(QString::fromLatin1(field.name).toLower(), readableText(field.value));
            return;
        }
        if (m_type == ExecveType) {
            addArgument(field);
            return;
        }
        if (m_type == PathType) {
            addFileField(field);
            return;
        }
        if (isAppArmorType(m_type) && addMacField(field))
            return;
        addCommonField(field);
    }

    void addFileField(const Field &field)
    {
        const QByteArrayView name = field.name;
        if (name == "name")
            m_file.path = text(field);
        else if (name == "nametype" || name == "objtype")
            m_file.role = text(field);
        else if (name == "dev")
            m_file.device = deviceNumber(field.value);
        else if (name == "inode")
            m_file.inode = signedNumber(field.value);
        else if (name == "mode")
            m_file.mode = octal(field.value);
        else if (name == "ouid" && signedNumber(field.value))
            m_file.ownerUid = quint32(*signedNumber(field.value));
    }

    [[nodiscard]] static std::optional<quint32> octal(QByteArrayView digits)
    {
        bool ok = false;
        const quint32 mode = digits.toUInt(&ok, 8);
        return ok ? std::optional(mode) : std::nullopt;
    }

    [[nodiscard]] bool addMacField(const Field &field)
    {
        const QByteArrayView name = field.name;
        if (name == "apparmor" || (name == "operation" && !m_facts.appArmor)) {
            if (!m_facts.appArmor)
                m_facts.appArmor.emplace();
            m_seenAppArmor = true;
            if (name == "apparmor")
                m_facts.appArmor->verdict = text(field);
            else if (m_facts.appArmor->verdict.isEmpty()) // the type says it in kernels before 2.6.36
                m_facts.appArmor->verdict = verdictOfType();
        }
        if (name.isEmpty() && (m_type == AvcType || m_type == UserAvcType)) {
            if (field.value == "denied" || field.value == "granted") {
                m_facts.selinux.emplace();
                m_facts.selinux->denied = field.value == "denied";
                m_seenSelinux = true;
            } else if (field.quoting == Quoting::Braced && m_facts.selinux) {
                m_facts.selinux->permissions =
                    readableText(field.value).remove(u'{').remove(u'}').split(u' ', Qt::SkipEmptyParts);
            }
            return true;
        }
        if (m_seenSelinux) {
            if (name == "scontext")
                m_facts.selinux->source = text(field);
            else if (name == "tcontext")
                m_facts.selinux->target = text(field);
            else if (name == "tclass")
                m_facts.selinux->targetClass = text(field);
            else if (name == "path" || name == "name")
                m_file.path = text(field);
            return name != "pid" && name != "comm" && name != "exe";
        }
        if (!m_facts.appArmor)
            return false;
        AppArmorFacts &facts = *m_facts.appArmor;
        const std::pair<QByteArrayView, QString AppArmorFacts::*> places[] = {{"operation", &AppArmorFacts::operation},
                                                                              {"class", &AppArmorFacts::mediationClass},
                                                                              {"profile", &AppArmorFacts::profile},
                                                                              {"label", &AppArmorFacts::profile},
                                                                              {"name", &AppArmorFacts::name},
                                                                              {"requested_mask", &AppArmorFacts::requested},
                                                                              {"requested", &AppArmorFacts::requested},
                                                                              {"denied_mask", &AppArmorFacts::denied},
                                                                              {"denied", &AppArmorFacts::denied},
                                                                              {"peer", &AppArmorFacts::peer},
                                                                              {"peer_label", &AppArmorFacts::peer},
                                                                              {"peer_profile", &AppArmorFacts::peer},
                                                                              {"target", &AppArmorFacts::target},
                                                                              {"info", &AppArmorFacts::info},
                                                                              {"capname", &AppArmorFacts::capability},
                                                                              {"family", &AppArmorFacts::family},
                                                                              {"sock_type", &AppArmorFacts::socketType},
                                                                              {"namespace", &AppArmorFacts::nameSpace},
                                                                              {"signal", &AppArmorFacts::signal}};
        for (const auto &[written, member] : places) {
            if (name == written) {
                facts.*member = text(field);
                return true;
            }
        }
        if (name == "error") {
            facts.error = int(signedNumber(field.value).value_or(0));
            return true;
        }
        return name == "apparmor";
    }

    [[nodiscard]] QString verdictOfType() const
    {
        static constexpr std::array words{"AUDIT"_L1, "ALLOWED"_L1, "DENIED"_L1, "HINT"_L1, "STATUS"_L1, "ERROR"_L1, "KILL"_L1};
        return m_type > FirstAppArmorType && m_type <= LastAppArmorType ? QString(words[m_type - FirstAppArmorType - 1])
                                                                        : QString();
    }

    void addCommonField(const Field &field)
    {
        const QByteArrayView name = field.name, value = field.value;
        const bool isAnchor = m_type == SyscallType || m_type == SeccompType;
        if (m_type == VirtControlType && field.isInner && addExecField(field))
            return;
        if (isIdName(name)) {
            addId(field);
        } else if (name == "pid" || name == "ppid") {
            std::optional<qint64> &pid = name == "pid" ? m_facts.pid : m_facts.parentPid;
            if ((isAnchor || !pid) && !(field.isInner && pid))
                pid = signedNumber(value);
        } else if (name == "parent") {
            if (!m_facts.parentPid) // AppArmor's word for it
                m_facts.parentPid = signedNumber(value);
        } else if (name == "comm" || name == "exe") {
            QString &place = name == "comm" ? m_facts.comm : m_facts.exe;
            if (isAnchor || place.isEmpty())
                place = text(field);
        } else if (name == "arch") {
            m_facts.arch = m_form == RecordForm::Interpreted ? archFromName(value) : quint32(hexNumber(value).value_or(0));
        } else if (name == "syscall") {
            if (const auto number = signedNumber(value); number && *number >= 0 && *number <= 0x7fffffff)
                m_facts.call = int(*number);
            else
                m_callName = value.toByteArray();
        } else if (name == "success" || name == "res" || name == "result") {
            if (value == "yes" || value == "success" || value == "1")
                m_facts.success = true;
            else if (value == "no" || value == "failed" || value == "0")
                m_facts.success = false;
        } else if (name == "exit") {
            m_facts.exit = signedNumber(value);
            if (!m_facts.exit) {
                const qsizetype bracket = value.indexOf('(');
                if (const auto number = errnoNumber(bracket < 0 ? value : value.first(bracket)))
                    m_facts.exit = -*number;
            }
        } else if (name == "a0" || name == "a1" || name == "a2" || name == "a3") {
            m_facts.arguments[size_t(name[1] - '0')] = hexNumber(value.startsWith("0x") ? value.sliced(2) : value);
        } else if (name == "key") {
            for (const QString &key : text(field).split(QChar(1), Qt::SkipEmptyParts)) {
                if (!m_facts.keys.contains(key))
                    m_facts.keys.append(key);
            }
        } else if (name == "code" || name == "sig" || name == "compat" || name == "ip") {
            addSeccompField(field);
        } else if (name == "proctitle") {
            QByteArray title = fieldBytes(m_type, field, m_form);
            while (title.endsWith('\0'))
                title.chop(1);
            title.replace('\0', ' ');
            m_facts.title = readableText(title);
        } else if (name == "saddr") {
            m_facts.address =
                m_form == RecordForm::Interpreted || field.quoting != Quoting::Bare ? text(field) : socketAddressText(value);
        } else {
            const std::pair<QByteArrayView, QString EventFacts::*> places[] = {
                {"tty", &EventFacts::terminal}, {"terminal", &EventFacts::terminal}, {"subj", &EventFacts::subject},
                {"cwd", &EventFacts::cwd},      {"acct", &EventFacts::account},      {"unit", &EventFacts::unit},
                {"op", &EventFacts::op},        {"name", &EventFacts::module},       {"nl-mcgrp", &EventFacts::listenerGroup},
                {"cmd", &EventFacts::title}};
            for (const auto &[written, member] : places) {
                if (name == written && (written != "name" || m_type == KernModuleType) && (m_facts.*member).isEmpty())
                    m_facts.*member = text(field);
            }
        }
    }

    /// As execRecord() writes it. Other programs that write the type speak of virtual machines.
    [[nodiscard]] bool addExecField(const Field &field)
    {
        const QByteArrayView name = field.name, value = field.value;
        if (name == "virt" && value == "docker-exec")
            m_facts.exec.emplace();
        if (!m_facts.exec)
            return false;
        EngineExec &exec = *m_facts.exec;
        if (name == "op")
            exec.stage = value == "start" ? EngineExec::Stage::Started
                         : value == "die" ? EngineExec::Stage::Ended
                                          : EngineExec::Stage::Created;
        else if (name == "vm")
            exec.containerName = text(field);
        else if (name == "uuid")
            exec.container = ContainerId(text(field));
        else if (name == "exec")
            exec.execId = text(field);
        else if (name == "acct")
            exec.user = text(field);
        else if (name == "cmd")
            exec.command = text(field);
        else if (name == "privileged")
            exec.privileged = value == "yes";
        else if (name == "tty")
            exec.terminal = value == "yes";
        else if (name == "status")
            exec.exitCode = int(signedNumber(value).value_or(0));
        return name != "res";
    }

    void addId(const Field &field)
    {
        const QString name = QString::fromLatin1(field.name);
        if (m_facts.ids.contains(name) && m_type != SyscallType)
            return;
        if (const auto number = signedNumber(field.value)) {
            if (*number >= 0 && *number < qint64(Unset))
                m_facts.ids.insert(name, quint32(*number));
        } else if (m_form == RecordForm::Interpreted && !field.isSentinel() && field.value != "unset") {
            m_facts.hostNames.insert(name, text(field)); // the number is lost
        }
    }

    void addSeccompField(const Field &field)
    {
        if (m_type != SeccompType)
            return;
        if (!m_facts.seccomp)
            m_facts.seccomp.emplace();
        const QByteArrayView number = field.value.startsWith("0x") ? field.value.sliced(2) : field.value;
        if (field.name == "code")
            m_facts.seccomp->code = quint32(hexNumber(number).value_or(0));
        else if (field.name == "sig")
            m_facts.seccomp->signal = int(signedNumber(field.value).value_or(0));
        else if (field.name == "compat")
            m_facts.seccomp->compat = field.value == "1";
        else
            m_facts.seccomp->instruction = hexNumber(number).value_or(0);
    }

    /// "a1=…"; a long one is "a1_len=9000 a1[0]=… a1[1]=…" over several records, in hexadecimal digits.
    void addArgument(const Field &field)
    {
        if (field.name.size() < 2 || field.name[0] != 'a' || field.name[1] < '0' || field.name[1] > '9'
            || field.name.endsWith("_len"))
            return;
        const qsizetype bracket = field.name.indexOf('[');
        const QByteArray argument = (bracket < 0 ? field.name : field.name.first(bracket)).toByteArray();
        if (bracket >= 0 && argument == m_argument) {
            m_pieces += fieldBytes(m_type, field, m_form);
            return;
        }
        finishArgument();
        m_argument = argument;
        m_pieces = fieldBytes(m_type, field, m_form);
    }

    void finishArgument()
    {
        if (!m_argument.isEmpty() && m_facts.command.size() < MostArguments)
            m_facts.command.append(readableText(m_pieces));
        m_argument.clear();
        m_pieces.clear();
    }

    EventFacts &m_facts;
    bool m_isBrief;
    quint16 m_type = 0;
    RecordForm m_form = RecordForm::Log;
    EventFile m_file;
    QByteArray m_callName, m_argument, m_pieces;
    bool m_seenAppArmor = false, m_seenSelinux = false;
};

} // namespace

QString EventFacts::mainFile() const
{
    if (appArmor && !appArmor->name.isEmpty())
        return appArmor->name;
    if (selinux && !selinux->path.isEmpty())
        return selinux->path;
    const auto absolute = [this](const QString &path) {
        return path.startsWith(u'/') || cwd.isEmpty() || path.isEmpty() ? path
               : cwd.endsWith(u'/')                                     ? cwd + path
                                                                        : cwd + u'/' + path;
    };
    for (const EventFile &file : files) {
        if (file.role != "PARENT"_L1 && !file.path.isEmpty())
            return absolute(file.path);
    }
    return files.isEmpty() ? QString() : absolute(files.first().path);
}

QString EventFacts::commandLine() const
{
    return command.isEmpty() ? title : command.join(u' ');
}

bool EventFacts::isRefusal() const
{
    if (appArmor)
        return appArmor->verdict == "DENIED"_L1 || appArmor->verdict == "KILL"_L1;
    if (selinux)
        return selinux->denied;
    if (seccomp) {
        const quint32 action = seccomp->code & SECCOMP_RET_ACTION_FULL;
        return action != SECCOMP_RET_LOG && action != SECCOMP_RET_ALLOW;
    }
    return success == false && exit && (*exit == -EPERM || *exit == -EACCES);
}

bool EventFacts::isKernelNews() const
{
    return type == ConfigChangeType || type == NetfilterCfgType;
}

EventFacts decodeEvent(const AuditEvent &event, const LineContext &context, DecodeDepth depth)
{
    EventFacts facts;
    facts.id = event.id;
    Decoder decoder(facts, depth);
    for (const QByteArrayView line : event.lines())
        decoder.add(line, context);
    decoder.finish();
    return facts;
}

static QString internetAddressText(int family, const void *address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    return QString::fromLatin1(::inet_ntop(family, address, text.data(), text.size()));
}

QString socketAddressText(QByteArrayView hex)
{
    if (!looksEncoded(hex) || hex.size() < 4)
        return {};
    const QByteArray bytes = decodeHex(hex);
    quint16 family = 0;
    std::memcpy(&family, bytes.constData(), sizeof family); // as the machine of the log has it; little endian nearly everywhere
    if (family == AF_UNIX) {
        QByteArray path = bytes.sliced(2);
        const bool isAbstract = path.startsWith('\0');
        if (isAbstract)
            path = path.sliced(1);
        if (const qsizetype end = path.indexOf('\0'); end >= 0)
            path.truncate(end);
        return path.isEmpty() ? u"unix"_s : u"unix "_s + (isAbstract ? u"@"_s : QString()) + readableText(path);
    }
    if (family == AF_INET && bytes.size() >= qsizetype(offsetof(sockaddr_in, sin_zero))) {
        sockaddr_in address{};
        std::memcpy(&address, bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), sizeof address)));
        return u"inet %1 port %2"_s.arg(internetAddressText(AF_INET, &address.sin_addr)).arg(ntohs(address.sin_port));
    }
    if (family == AF_INET6 && bytes.size() >= qsizetype(offsetof(sockaddr_in6, sin6_scope_id))) {
        sockaddr_in6 address{};
        std::memcpy(&address, bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), sizeof address)));
        return u"inet6 %1 port %2"_s.arg(internetAddressText(AF_INET6, &address.sin6_addr)).arg(ntohs(address.sin6_port));
    }
    if (family == AF_NETLINK && bytes.size() >= qsizetype(sizeof(sockaddr_nl))) {
        sockaddr_nl address{};
        std::memcpy(&address, bytes.constData(), sizeof address);
        return u"netlink pid %1 groups %2"_s.arg(address.nl_pid).arg(address.nl_groups);
    }
    const QByteArray name = familyName(family);
    return name.isEmpty() ? u"family %1"_s.arg(family) : QString::fromLatin1(name);
}

QString modeText(quint32 mode)
{
    QString text(10, u'-');
    const auto kind = mode & S_IFMT;
    text[0] = kind == S_IFDIR    ? u'd'
              : kind == S_IFLNK  ? u'l'
              : kind == S_IFCHR  ? u'c'
              : kind == S_IFBLK  ? u'b'
              : kind == S_IFIFO  ? u'p'
              : kind == S_IFSOCK ? u's'
                                 : u'-';
    static constexpr QLatin1StringView letters("rwxrwxrwx");
    for (int i = 0; i < 9; ++i) {
        if (mode & (0400U >> unsigned(i)))
            text[i + 1] = letters[i];
    }
    const auto special = [&](quint32 bit, int place, QChar letter) {
        if (mode & bit)
            text[place] = text.at(place) == u'x' ? letter : letter.toUpper();
    };
    special(S_ISUID, 3, u's');
    special(S_ISGID, 6, u's');
    special(S_ISVTX, 9, u't');
    return text;
}

} // namespace bulkhead::audit
