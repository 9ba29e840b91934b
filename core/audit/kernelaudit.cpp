// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/kernelaudit.h"

#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"
#include "core/host/kernelfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <linux/audit.h>
#include <linux/netlink.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct KernelText {
    Q_DECLARE_TR_FUNCTIONS(KernelAudit)
};

constexpr quint32 OperatorMask = AUDIT_OPERATORS;
constexpr char KeySeparator = 1;

/// struct audit_rule_data without the texts at its end, which have no size.
struct RuleHead {
    quint32 flags = 0, action = 0, field_count = 0;
    quint32 mask[AUDIT_BITMASK_SIZE]{}, fields[AUDIT_MAX_FIELDS]{}, values[AUDIT_MAX_FIELDS]{}, fieldflags[AUDIT_MAX_FIELDS]{};
    quint32 buflen = 0;
};
static_assert(sizeof(RuleHead) == offsetof(audit_rule_data, buf)
              && offsetof(RuleHead, values) == offsetof(audit_rule_data, values));

struct KernelField {
    const char *name;
    quint32 number;
};
// linux/audit.h; the names are auditctl's
constexpr KernelField KernelFields[] = {{"pid", AUDIT_PID},
                                        {"uid", AUDIT_UID},
                                        {"euid", AUDIT_EUID},
                                        {"suid", AUDIT_SUID},
                                        {"fsuid", AUDIT_FSUID},
                                        {"gid", AUDIT_GID},
                                        {"egid", AUDIT_EGID},
                                        {"sgid", AUDIT_SGID},
                                        {"fsgid", AUDIT_FSGID},
                                        {"auid", AUDIT_LOGINUID},
                                        {"loginuid", AUDIT_LOGINUID},
                                        {"pers", AUDIT_PERS},
                                        {"arch", AUDIT_ARCH},
                                        {"msgtype", AUDIT_MSGTYPE},
                                        {"subj_user", AUDIT_SUBJ_USER},
                                        {"subj_role", AUDIT_SUBJ_ROLE},
                                        {"subj_type", AUDIT_SUBJ_TYPE},
                                        {"subj_sen", AUDIT_SUBJ_SEN},
                                        {"subj_clr", AUDIT_SUBJ_CLR},
                                        {"ppid", AUDIT_PPID},
                                        {"obj_user", AUDIT_OBJ_USER},
                                        {"obj_role", AUDIT_OBJ_ROLE},
                                        {"obj_type", AUDIT_OBJ_TYPE},
                                        {"obj_lev_low", AUDIT_OBJ_LEV_LOW},
                                        {"obj_lev_high", AUDIT_OBJ_LEV_HIGH},
                                        {"sessionid", AUDIT_SESSIONID},
                                        {"fstype", AUDIT_FSTYPE},
                                        {"devmajor", AUDIT_DEVMAJOR},
                                        {"devminor", AUDIT_DEVMINOR},
                                        {"inode", AUDIT_INODE},
                                        {"exit", AUDIT_EXIT},
                                        {"success", AUDIT_SUCCESS},
                                        {"path", AUDIT_WATCH},
                                        {"perm", AUDIT_PERM},
                                        {"dir", AUDIT_DIR},
                                        {"filetype", AUDIT_FILETYPE},
                                        {"obj_uid", AUDIT_OBJ_UID},
                                        {"obj_gid", AUDIT_OBJ_GID},
                                        {"exe", AUDIT_EXE},
                                        {"saddr_fam", AUDIT_SADDR_FAM},
                                        {"a0", AUDIT_ARG0},
                                        {"a1", AUDIT_ARG1},
                                        {"a2", AUDIT_ARG2},
                                        {"a3", AUDIT_ARG3}};

struct KernelOperator {
    const char *text;
    quint32 bits;
};
constexpr KernelOperator KernelOperators[] = {{"=", AUDIT_EQUAL},        {"!=", AUDIT_NOT_EQUAL},
                                              {"<", AUDIT_LESS_THAN},    {"<=", AUDIT_LESS_THAN_OR_EQUAL},
                                              {">", AUDIT_GREATER_THAN}, {">=", AUDIT_GREATER_THAN_OR_EQUAL},
                                              {"&", AUDIT_BIT_MASK},     {"&=", AUDIT_BIT_TEST}};

// linux/audit.h, AUDIT_COMPARE_…, from 1 on
constexpr std::array Comparisons{"uid obj_uid",  "gid obj_gid",  "euid obj_uid",  "egid obj_gid",  "auid obj_uid",
                                 "suid obj_uid", "sgid obj_gid", "fsuid obj_uid", "fsgid obj_gid", "uid auid",
                                 "uid euid",     "uid fsuid",    "uid suid",      "auid fsuid",    "auid suid",
                                 "auid euid",    "euid suid",    "euid fsuid",    "suid fsuid",    "gid egid",
                                 "gid fsgid",    "gid sgid",     "egid fsgid",    "egid sgid",     "sgid fsgid"};

constexpr std::array Lists{"user", "task", "entry", "watch", "exit", "exclude", "filesystem", "io_uring"};

constexpr std::pair<const char *, quint32> FileTypes[] = {{"file", S_IFREG},  {"dir", S_IFDIR},  {"character", S_IFCHR},
                                                          {"block", S_IFBLK}, {"fifo", S_IFIFO}, {"socket", S_IFSOCK},
                                                          {"link", S_IFLNK}};

bool isTextField(quint32 field)
{
    return (field >= AUDIT_SUBJ_USER && field <= AUDIT_SUBJ_CLR) || (field >= AUDIT_OBJ_USER && field <= AUDIT_OBJ_LEV_HIGH)
           || field == AUDIT_WATCH || field == AUDIT_DIR || field == AUDIT_EXE || field == AUDIT_FILTERKEY;
}

bool isIdentity(quint32 field)
{
    return (field >= AUDIT_UID && field <= AUDIT_LOGINUID) || field == AUDIT_OBJ_UID || field == AUDIT_OBJ_GID
           || field == AUDIT_SESSIONID;
}

std::unexpected<Error> noSuch(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

quint32 nativeArch()
{
#if defined(__aarch64__)
    return AUDIT_ARCH_AARCH64;
#elif defined(__i386__)
    return AUDIT_ARCH_I386;
#elif defined(__riscv)
    return AUDIT_ARCH_RISCV64;
#elif defined(__powerpc64__)
    return AUDIT_ARCH_PPC64LE;
#elif defined(__s390x__)
    return AUDIT_ARCH_S390X;
#else
    return AUDIT_ARCH_X86_64;
#endif
}

quint32 archOf(const QString &text)
{
    if (text == "b64"_L1)
        return nativeArch();
    if (text == "b32"_L1)
        return nativeArch() == AUDIT_ARCH_AARCH64 ? quint32(AUDIT_ARCH_ARM) : quint32(AUDIT_ARCH_I386);
    return archFromName(text.toLatin1());
}

std::optional<quint32> permissionBits(const QString &text)
{
    quint32 bits = 0;
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case 'r': bits |= AUDIT_PERM_READ; break;
        case 'w': bits |= AUDIT_PERM_WRITE; break;
        case 'x': bits |= AUDIT_PERM_EXEC; break;
        case 'a': bits |= AUDIT_PERM_ATTR; break;
        default: return std::nullopt;
        }
    }
    return bits == 0 ? std::nullopt : std::optional(bits);
}

QString permissionText(quint32 bits)
{
    QString text;
    if (bits & AUDIT_PERM_READ)
        text += u'r';
    if (bits & AUDIT_PERM_WRITE)
        text += u'w';
    if (bits & AUDIT_PERM_EXEC)
        text += u'x';
    if (bits & AUDIT_PERM_ATTR)
        text += u'a';
    return text;
}

std::optional<quint32> fieldNumber(quint32 field, const QString &text)
{
    bool ok = false;
    if (field == AUDIT_ARCH)
        return archOf(text) != 0 ? std::optional(archOf(text)) : std::nullopt;
    if (field == AUDIT_PERM)
        return permissionBits(text);
    if (field == AUDIT_MSGTYPE) {
        const quint16 type = recordTypeNumber(text.toLatin1());
        return type != 0 ? std::optional<quint32>(type) : std::nullopt;
    }
    if (field == AUDIT_FILETYPE) {
        const auto found =
            std::ranges::find_if(FileTypes, [&](const auto &type) { return text == QLatin1StringView(type.first); });
        return found == std::end(FileTypes) ? std::nullopt : std::optional(found->second);
    }
    if (field == AUDIT_EXIT) {
        const bool isNegative = text.startsWith(u'-');
        if (const auto number = errnoNumber(text.sliced(isNegative ? 1 : 0).toLatin1()))
            return quint32(isNegative ? -*number : *number);
    }
    if (field == AUDIT_SUCCESS && (text == "yes"_L1 || text == "no"_L1))
        return text == "yes"_L1 ? 1 : 0;
    if (isIdentity(field) && (text == "unset"_L1 || text == "-1"_L1))
        return 0xffffffffU;
    if (isIdentity(field) && text == "root"_L1)
        return 0;
    const qint64 number = text.toLongLong(&ok, 0);
    constexpr qint64 least = -0x80000000LL, most = 0xffffffffLL;
    return ok && number >= least && number <= most ? std::optional(quint32(number)) : std::nullopt;
}

QString fieldText(quint32 field, quint32 value)
{
    if (field == AUDIT_ARCH) {
        if (value == nativeArch())
            return u"b64"_s;
        return value == archOf(u"b32"_s) ? u"b32"_s : QString::fromLatin1(archName(value));
    }
    if (field == AUDIT_PERM)
        return permissionText(value);
    if (field == AUDIT_MSGTYPE)
        return QString::fromLatin1(recordTypeName(quint16(value)));
    if (field == AUDIT_FILETYPE) {
        const auto found = std::ranges::find_if(FileTypes, [&](const auto &type) { return value == type.second; });
        if (found != std::end(FileTypes))
            return QString::fromLatin1(found->first);
    }
    if (field == AUDIT_EXIT) {
        const int number = int(value);
        const QByteArray name = number < 0 ? errnoName(-number) : QByteArray();
        return name.isEmpty() ? QString::number(number) : u'-' + QString::fromLatin1(name);
    }
    if (isIdentity(field) && value == 0xffffffffU)
        return u"unset"_s;
    if (field >= AUDIT_ARG0 && field <= AUDIT_ARG3)
        return u"0x"_s + QString::number(value, 16).toUpper();
    return QString::number(value);
}

/// Fills in a struct audit_rule_data and the texts behind it.
class RuleEncoder
{
public:
    [[nodiscard]] bool add(quint32 field, quint32 op, quint32 value)
    {
        if (m_rule.field_count >= AUDIT_MAX_FIELDS)
            return false;
        m_rule.fields[m_rule.field_count] = field;
        m_rule.fieldflags[m_rule.field_count] = op;
        m_rule.values[m_rule.field_count] = value;
        ++m_rule.field_count;
        return true;
    }
    [[nodiscard]] bool addText(quint32 field, quint32 op, const QByteArray &text)
    {
        m_texts += text;
        return text.size() <= PATH_MAX && add(field, op, quint32(text.size()));
    }
    void setCall(int number) { m_rule.mask[size_t(number) / 32] |= 1U << (unsigned(number) % 32); }
    void setAllCalls()
    {
        for (quint32 &word : m_rule.mask)
            word = 0xffffffffU;
    }
    void setList(quint32 list, quint32 action)
    {
        m_rule.flags = list;
        m_rule.action = action;
    }
    [[nodiscard]] QByteArray bytes()
    {
        m_rule.buflen = quint32(m_texts.size());
        return QByteArray(reinterpret_cast<const char *>(&m_rule), qsizetype(sizeof m_rule)) + m_texts;
    }

private:
    RuleHead m_rule;
    QByteArray m_texts;
};

Result<> addCalls(RuleEncoder &encoder, const AuditRule &rule)
{
    if (rule.syscalls.isEmpty() || rule.syscalls == QStringList{u"all"_s}) {
        encoder.setAllCalls();
        return {};
    }
    quint32 arch = nativeArch();
    for (const RuleField &field : rule.fields) {
        if (field.name == "arch"_L1)
            arch = archOf(field.value);
    }
    for (const QString &call : rule.syscalls) {
        bool ok = false;
        int number = call.toInt(&ok);
        if (!ok)
            number = syscallNumber(arch, call.toLatin1()).value_or(-1);
        if (number < 0 || number >= AUDIT_BITMASK_SIZE * 32)
            return noSuch(KernelText::tr("this architecture has no system call \"%1\"").arg(call));
        encoder.setCall(number);
    }
    return {};
}

Result<> addFields(RuleEncoder &encoder, const AuditRule &rule)
{
    const auto tooMany = [] { return noSuch(KernelText::tr("the rule has too many fields")); };
    for (const RuleField &field : rule.fields) {
        const auto known =
            std::ranges::find_if(KernelFields, [&](const KernelField &k) { return field.name == QLatin1StringView(k.name); });
        if (known == std::end(KernelFields))
            return noSuch(KernelText::tr("audit rules have no field \"%1\"").arg(field.name));
        const auto op =
            std::ranges::find_if(KernelOperators, [&](const KernelOperator &k) { return field.op == QLatin1StringView(k.text); });
        if (op == std::end(KernelOperators))
            return noSuch(KernelText::tr("audit rules have no operator \"%1\"").arg(field.op));
        if (isTextField(known->number)) {
            if (!encoder.addText(known->number, op->bits, field.value.toUtf8()))
                return tooMany();
            continue;
        }
        const auto value = fieldNumber(known->number, field.value);
        if (!value)
            return noSuch(KernelText::tr("\"%1\" is no value of %2").arg(field.value, field.name));
        if (!encoder.add(known->number, op->bits, *value))
            return tooMany();
    }
    for (const QString &comparison : rule.comparisons) {
        const bool isUnequal = comparison.contains("!="_L1);
        const QStringList sides = comparison.split(isUnequal ? u"!="_s : u"="_s);
        const QByteArray wanted = sides.join(u' ').toLatin1(), reversed = (sides.value(1) + u' ' + sides.value(0)).toLatin1();
        const auto found =
            std::ranges::find_if(Comparisons, [&](const char *known) { return wanted == known || reversed == known; });
        if (sides.size() != 2 || found == Comparisons.end())
            return noSuch(KernelText::tr("audit rules cannot compare \"%1\"").arg(comparison));
        if (!encoder.add(AUDIT_FIELD_COMPARE, isUnequal ? AUDIT_NOT_EQUAL : AUDIT_EQUAL,
                         quint32(found - Comparisons.begin()) + 1))
            return tooMany();
    }
    return {};
}

Error socketError(int number)
{
    switch (number) {
    case EPERM:
    case EACCES:
        return {ErrorKind::PermissionDenied, KernelText::tr("the kernel's audit system refuses this user"),
                qt_error_string(number)};
    case ECONNREFUSED:
    case EPROTONOSUPPORT:
    case EAFNOSUPPORT:
        return {ErrorKind::Unavailable, KernelText::tr("the kernel's audit system cannot be reached from here"),
                qt_error_string(number)};
    case EEXIST: return {ErrorKind::Invalid, KernelText::tr("the rule is loaded already"), {}};
    case ENOENT: return {ErrorKind::NotFound, KernelText::tr("no such rule is loaded"), {}};
    case EINVAL: return {ErrorKind::Invalid, KernelText::tr("the kernel does not take this rule"), {}};
    default: return {ErrorKind::Io, qt_error_string(number), {}};
    }
}

/// Questions to the kernel and their answers.
class AuditSocket
{
public:
    [[nodiscard]] static Result<AuditSocket> open(quint32 groups)
    {
        AuditSocket socket;
        socket.m_socket = host::FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_AUDIT));
        if (!socket.m_socket.isOpen())
            return std::unexpected(socketError(errno));
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_groups = groups;
        if (::bind(socket.m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return std::unexpected(socketError(errno));
        return socket;
    }

    /// Sends one and gives all answers up to the end. An error of the kernel is an Error.
    [[nodiscard]] Result<QList<std::pair<quint16, QByteArray>>> ask(quint16 type, const QByteArray &payload, bool hasMany)
    {
        QByteArray message(qsizetype(NLMSG_SPACE(size_t(payload.size()))), '\0');
        nlmsghdr head{};
        head.nlmsg_len = quint32(NLMSG_LENGTH(size_t(payload.size())));
        head.nlmsg_type = type;
        head.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
        head.nlmsg_seq = ++m_sequence;
        std::memcpy(message.data(), &head, sizeof head);
        std::memcpy(message.data() + NLMSG_HDRLEN, payload.constData(), size_t(payload.size()));
        sockaddr_nl kernel{};
        kernel.nl_family = AF_NETLINK;
        if (::sendto(m_socket.get(), message.constData(), size_t(message.size()), 0, reinterpret_cast<const sockaddr *>(&kernel),
                     sizeof kernel)
            < 0)
            return std::unexpected(socketError(errno));
        QList<std::pair<quint16, QByteArray>> answers;
        bool isAcknowledged = false;
        for (;;) {
            const auto received = receive(m_socket, 5000);
            if (!received)
                return std::unexpected(received.error());
            for (const auto &[answer, sequence, bytes] : *received) {
                if (sequence != m_sequence)
                    continue;
                if (answer == NLMSG_ERROR) {
                    int number = 0;
                    if (bytes.size() >= qsizetype(sizeof number))
                        std::memcpy(&number, bytes.constData(), sizeof number);
                    if (number != 0)
                        return std::unexpected(socketError(-number));
                    isAcknowledged = true;
                    if (!hasMany)
                        return answers;
                } else if (answer == NLMSG_DONE) {
                    return answers;
                } else {
                    answers.append({answer, bytes});
                    if (answers.size() > 100'000)
                        return answers;
                }
            }
            // the acknowledgement comes before or after the answer
            if (type == AUDIT_GET && isAcknowledged && !answers.isEmpty())
                return answers;
        }
    }

    struct Received {
        quint16 type;
        quint32 sequence;
        QByteArray bytes;
    };
    /// One datagram. Error Timeout; NoSpace where the kernel dropped some.
    [[nodiscard]] static Result<QList<Received>> receive(const host::FileDescriptor &socket, int milliseconds)
    {
        pollfd wait{socket.get(), POLLIN, 0};
        if (::poll(&wait, 1, milliseconds) <= 0)
            return std::unexpected(Error{ErrorKind::Timeout, KernelText::tr("the kernel's audit system does not answer"), {}});
        alignas(nlmsghdr) std::array<char, 32 * 1024> buffer{};
        sockaddr_nl from{};
        socklen_t fromSize = sizeof from;
        ssize_t size = 0;
        do {
            size = ::recvfrom(socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from),
                              &fromSize);
        } while (size < 0 && errno == EINTR);
        if (size < 0)
            return std::unexpected(errno == ENOBUFS ? Error{ErrorKind::NoSpace, qt_error_string(errno), {}} : socketError(errno));
        QList<Received> messages;
        if (from.nl_pid != 0)
            return messages; // only the kernel is believed
        auto left = int(size);
        for (auto *head = reinterpret_cast<const nlmsghdr *>(buffer.data()); NLMSG_OK(head, unsigned(left));
             head = NLMSG_NEXT(head, left)) {
            const char *data = reinterpret_cast<const char *>(head) + NLMSG_HDRLEN;
            messages.append({head->nlmsg_type, head->nlmsg_seq, QByteArray(data, qsizetype(head->nlmsg_len - NLMSG_HDRLEN))});
        }
        return messages;
    }

    host::FileDescriptor m_socket;
    quint32 m_sequence = 0;
};

Result<> changeRule(quint16 type, const AuditRule &rule)
{
    const auto bytes = encodeRule(rule, [](const QString &path) { return QFileInfo(path).isDir(); });
    if (!bytes)
        return std::unexpected(bytes.error());
    auto socket = AuditSocket::open(0);
    if (!socket)
        return std::unexpected(socket.error());
    return socket->ask(type, *bytes, false).transform([](const auto &) {});
}

} // namespace

Result<QByteArray> encodeRule(const AuditRule &rule, const std::function<bool(const QString &)> &isDirectory)
{
    RuleEncoder encoder;
    if (rule.kind == AuditRule::Kind::Control)
        return noSuch(KernelText::tr("\"%1\" is a setting, no rule").arg(ruleText(rule)));
    if (rule.kind == AuditRule::Kind::Watch) {
        encoder.setList(AUDIT_FILTER_EXIT, AUDIT_ALWAYS);
        encoder.setAllCalls();
        const auto bits = permissionBits(rule.permissions);
        if (!bits || !encoder.addText(isDirectory(rule.path) ? AUDIT_DIR : AUDIT_WATCH, AUDIT_EQUAL, rule.path.toUtf8())
            || !encoder.add(AUDIT_PERM, AUDIT_EQUAL, *bits))
            return noSuch(KernelText::tr("the kernel does not take this rule"));
    } else {
        const auto list = std::ranges::find_if(Lists, [&](const char *name) { return rule.list == QLatin1StringView(name); });
        if (list == Lists.end())
            return noSuch(KernelText::tr("audit has no list \"%1\"").arg(rule.list));
        encoder.setList(quint32(list - Lists.begin()), rule.action == "never"_L1 ? AUDIT_NEVER : AUDIT_ALWAYS);
        if (auto added = addCalls(encoder, rule); !added)
            return std::unexpected(added.error());
        if (auto added = addFields(encoder, rule); !added)
            return std::unexpected(added.error());
    }
    if (!rule.keys.isEmpty()) {
        const QByteArray joined = rule.keys.join(QLatin1Char(KeySeparator)).toUtf8();
        if (joined.size() > AUDIT_MAX_KEY_LEN || !encoder.addText(AUDIT_FILTERKEY, AUDIT_EQUAL, joined))
            return noSuch(KernelText::tr("the keys are longer than %1 bytes").arg(AUDIT_MAX_KEY_LEN));
    }
    return encoder.bytes();
}

Result<AuditRule> decodeRule(QByteArrayView payload)
{
    const auto malformed = [](const QString &why) { return std::unexpected(Error{ErrorKind::Malformed, why, {}}); };
    constexpr qsizetype headSize = sizeof(RuleHead);
    if (payload.size() < headSize)
        return malformed(u"shorter than a rule"_s);
    RuleHead data;
    std::memcpy(&data, payload.data(), size_t(headSize));
    if (data.field_count > AUDIT_MAX_FIELDS || payload.size() < headSize + qsizetype(data.buflen))
        return malformed(u"its lengths do not fit"_s);
    const quint32 list = data.flags & ~quint32(AUDIT_FILTER_PREPEND);
    if (list >= Lists.size())
        return malformed(u"of an unknown list"_s);
    AuditRule rule;
    rule.kind = AuditRule::Kind::Filter;
    rule.list = QString::fromLatin1(Lists[list]);
    rule.action = data.action == AUDIT_NEVER ? u"never"_s : u"always"_s;
    qsizetype text = headSize;
    quint32 arch = nativeArch();
    bool isWatch = list == AUDIT_FILTER_EXIT && data.action == AUDIT_ALWAYS;
    int watches = 0;
    for (quint32 i = 0; i < data.field_count; ++i) {
        const quint32 field = data.fields[i], value = data.values[i];
        QString words;
        if (isTextField(field)) {
            if (payload.size() - text < qsizetype(value))
                return malformed(u"a text is longer than the rule"_s);
            words = QString::fromUtf8(payload.sliced(text, qsizetype(value)));
            text += qsizetype(value);
        }
        if (field == AUDIT_FILTERKEY) {
            rule.keys = words.split(QLatin1Char(KeySeparator), Qt::SkipEmptyParts);
            continue;
        }
        const quint32 bits = data.fieldflags[i] & OperatorMask;
        const auto op = std::ranges::find(KernelOperators, bits, &KernelOperator::bits);
        const QString opText = op == std::end(KernelOperators) ? u"="_s : QString::fromLatin1(op->text);
        if (field == AUDIT_FIELD_COMPARE) {
            if (value < 1 || value > Comparisons.size())
                return malformed(u"an unknown comparison"_s);
            rule.comparisons.append(QString::fromLatin1(Comparisons[value - 1]).replace(u' ', opText));
            isWatch = false;
            continue;
        }
        const auto known = std::ranges::find(KernelFields, field, &KernelField::number);
        if (known == std::end(KernelFields))
            return malformed(u"an unknown field %1"_s.arg(field));
        watches += field == AUDIT_WATCH || field == AUDIT_DIR;
        isWatch = isWatch && (field == AUDIT_WATCH || field == AUDIT_DIR || field == AUDIT_PERM) && bits == AUDIT_EQUAL;
        if (field == AUDIT_ARCH)
            arch = value;
        const RuleField decoded{QString::fromLatin1(known->name), opText, isTextField(field) ? words : fieldText(field, value)};
        rule.fields.append(decoded);
    }
    // AUDIT_BITMASK_SIZE words; the last one holds bits of classes of calls
    const bool allCalls =
        std::all_of(data.mask, data.mask + AUDIT_BITMASK_SIZE - 1, [](quint32 word) { return word == 0xffffffffU; });
    if (isWatch && watches == 1 && allCalls) {
        AuditRule watch;
        watch.keys = rule.keys;
        for (const RuleField &field : rule.fields)
            (field.name == "perm"_L1 ? watch.permissions : watch.path) = field.value;
        return watch;
    }
    if (!allCalls) {
        for (int number = 0; number < AUDIT_BITMASK_SIZE * 32; ++number) {
            if ((data.mask[number / 32] & (1U << unsigned(number % 32))) == 0)
                continue;
            const QByteArray name = syscallName(arch, number);
            rule.syscalls.append(name.isEmpty() ? QString::number(number) : QString::fromLatin1(name));
        }
    } else if (list == AUDIT_FILTER_EXIT) {
        rule.syscalls = {u"all"_s};
    }
    return rule;
}

Result<KernelAuditStatus> readAuditStatus()
{
    auto socket = AuditSocket::open(0);
    if (!socket)
        return std::unexpected(socket.error());
    const auto answers = socket->ask(AUDIT_GET, {}, true);
    if (!answers)
        return std::unexpected(answers.error());
    for (const auto &[type, bytes] : *answers) {
        if (type != AUDIT_GET)
            continue;
        audit_status status{};
        std::memcpy(&status, bytes.constData(), std::min(sizeof status, size_t(bytes.size()))); // older kernels tell less
        return KernelAuditStatus{.enabled = status.enabled != 0,
                                 .immutable = status.enabled == 2,
                                 .failure = status.failure,
                                 .daemonPid = status.pid,
                                 .rateLimit = status.rate_limit,
                                 .backlogLimit = status.backlog_limit,
                                 .backlog = status.backlog,
                                 .lost = status.lost};
    }
    return std::unexpected(Error{ErrorKind::Malformed, KernelText::tr("the kernel's audit system does not answer"), {}});
}

Result<RuleFile> readLoadedRules()
{
    auto socket = AuditSocket::open(0);
    if (!socket)
        return std::unexpected(socket.error());
    const auto answers = socket->ask(AUDIT_LIST_RULES, {}, true);
    if (!answers)
        return std::unexpected(answers.error());
    RuleFile file;
    for (const auto &[type, bytes] : *answers) {
        if (type != AUDIT_LIST_RULES)
            continue;
        if (auto rule = decodeRule(bytes))
            file.rules.append(std::move(*rule));
        else
            file.problems.append(rule.error().what);
    }
    return file;
}

Result<> loadRule(const AuditRule &rule)
{
    return changeRule(AUDIT_ADD_RULE, rule);
}

Result<> unloadRule(const AuditRule &rule)
{
    return changeRule(AUDIT_DEL_RULE, rule);
}

Result<> setAuditEnabled(bool enabled)
{
    // the kernel refuses with EPERM alone, which sounds as if a capability were missing
    if (const auto before = readAuditStatus(); !before)
        return std::unexpected(before.error());
    else if (before->immutable)
        return std::unexpected(Error{ErrorKind::Invalid, KernelText::tr("audit is locked until the next boot"), {}});
    auto socket = AuditSocket::open(0);
    if (!socket)
        return std::unexpected(socket.error());
    audit_status status{};
    status.mask = AUDIT_STATUS_ENABLED;
    status.enabled = enabled ? 1 : 0;
    return socket->ask(AUDIT_SET, QByteArray(reinterpret_cast<const char *>(&status), sizeof status), false)
        .transform([](const auto &) {});
}

Result<AuditMulticast> AuditMulticast::open()
{
    auto socket = AuditSocket::open(1U << (AUDIT_NLGRP_READLOG - 1U));
    if (!socket)
        return std::unexpected(socket.error());
    AuditMulticast multicast;
    multicast.m_socket = std::move(socket->m_socket);
    // as much as it gets: SO_RCVBUFFORCE needs CAP_NET_ADMIN
    constexpr int wanted = 16 << 20;
    if (::setsockopt(multicast.m_socket.get(), SOL_SOCKET, SO_RCVBUFFORCE, &wanted, sizeof wanted) != 0)
        (void)::setsockopt(multicast.m_socket.get(), SOL_SOCKET, SO_RCVBUF, &wanted, sizeof wanted);
    return multicast;
}

Result<QList<AuditMulticast::Message>> AuditMulticast::read(int milliseconds, qsizetype most)
{
    QList<Message> messages;
    while (messages.size() < most) {
        auto received = AuditSocket::receive(m_socket, messages.isEmpty() ? milliseconds : 0);
        if (!received && received.error().kind == ErrorKind::Timeout)
            break;
        if (!received && received.error().kind == ErrorKind::NoSpace) {
            ++m_overruns;
            continue;
        }
        if (!received)
            return std::unexpected(received.error());
        for (AuditSocket::Received &message : *received)
            messages.append({message.type, std::move(message.bytes)});
    }
    return messages;
}

std::optional<qint64> pidOfRecord(QByteArrayView text)
{
    constexpr QByteArrayView field(" pid=");
    const qsizetype at = text.indexOf(field);
    if (at < 0)
        return std::nullopt;
    const QByteArrayView rest = text.sliced(at + field.size());
    bool isNumber = false;
    const qint64 pid =
        rest.first(std::min(rest.size(), rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '))).toLongLong(&isNumber);
    return isNumber && pid > 0 ? std::optional(pid) : std::nullopt;
}

} // namespace bulkhead::audit
