// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/sentenceinput.h"

#include "core/audit/quickhead.h"
#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"

#include <array>
#include <charconv>
#include <cstring>

namespace bulkhead::audit {

namespace {

template<typename Number>
Number numberOr(QByteArrayView text, Number otherwise, int base)
{
    Number number = otherwise;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number, base);
    return error == std::errc() && end == text.end() ? number : otherwise;
}

/// What a record is of that calls consist of, and what it says. 0 for all else.
quint16 callRecordType(QByteArrayView line, QByteArrayView &body)
{
    QuickHead head;
    if (!readQuickHead(line, head))
        return 0;
    body = line.sliced(head.body);
    const auto is = [&]<size_t N>(const char(&name)[N]) {
        return head.type.size() == qsizetype(N) - 1 && std::memcmp(head.type.data(), name, N - 1) == 0;
    };
    return quint16(is("PATH")         ? PathType
                   : is("SYSCALL")    ? SyscallType
                   : is("CWD")        ? CwdType
                   : is("EXECVE")     ? ExecveType
                   : is("PROCTITLE")  ? ProctitleType
                   : is("SOCKADDR")   ? SockaddrType
                   : is("BPRM_FCAPS") ? BprmFcapsType
                                      : 0);
}

/// Reads what fields a record has in the order and form of today's kernels; gives up at the first byte that is not where it
/// expects it. A name is given with its equals sign.
class QuickFields
{
public:
    explicit QuickFields(QByteArrayView body)
        : m_at(body.data())
        , m_end(body.data() + body.size())
    {
    }

    /// A field that nobody needs, bare.
    template<size_t N>
    [[nodiscard]] bool skip(const char (&name)[N])
    {
        return take(name) && takeBare();
    }
    /// A field as FieldReader has it.
    template<size_t N>
    [[nodiscard]] bool read(const char (&name)[N], Field &field)
    {
        if (!take(name))
            return false;
        field = {};
        field.name = {name, qsizetype(N) - 2};
        const char *const from = m_at;
        if (from == m_end || *from != '"') {
            if (!takeBare())
                return false;
            field.value = {from, m_valueEnd - from};
            return true;
        }
        const auto *quote = static_cast<const char *>(std::memchr(from + 1, '"', size_t(m_end - from - 1)));
        if (!quote || (quote + 1 < m_end && quote[1] != ' '))
            return false;
        field.value = {from + 1, quote - from - 1};
        field.quoting = Quoting::Double;
        m_at = std::min(quote + 2, m_end);
        return true;
    }
    /// "subj=unconfined", "subj=docker-default (enforce)".
    [[nodiscard]] bool skipLabel()
    {
        if (!take("subj="))
            return false;
        const char *end = m_at;
        while (end < m_end && isPlain(*end))
            ++end;
        if (end == m_at)
            return false;
        if (m_end - end > 2 && end[0] == ' ' && end[1] == '(') {
            const char *mode = end + 2;
            while (mode < m_end && *mode >= 'a' && *mode <= 'z')
                ++mode;
            if (mode == end + 2 || mode == m_end || *mode != ')')
                return false;
            end = mode + 1;
        }
        if (end < m_end && *end != ' ')
            return false;
        m_at = std::min(end + 1, m_end);
        return true;
    }
    template<size_t N>
    [[nodiscard]] bool isAt(const char (&name)[N]) const
    {
        return size_t(m_end - m_at) >= N - 1 && std::memcmp(m_at, name, N - 1) == 0;
    }
    [[nodiscard]] QByteArrayView rest() const { return {m_at, m_end - m_at}; }

private:
    template<size_t N>
    [[nodiscard]] bool take(const char (&name)[N])
    {
        if (!isAt(name))
            return false;
        m_at += N - 1;
        return true;
    }
    /// A word of letters, digits and what cannot end or begin anything, or what stands for none.
    [[nodiscard]] bool takeBare()
    {
        const char *end = m_at;
        if (isAt("(null)") || isAt("(none)"))
            end += 6;
        while (end < m_end && isPlain(*end))
            ++end;
        const bool isParted = end + 1 < m_end && end[0] == ' ' && end[1] != '(';
        if (end == m_at || (end < m_end && !isParted))
            return false;
        m_valueEnd = end;
        m_at = std::min(end + 1, m_end);
        return true;
    }
    [[nodiscard]] static bool isPlain(char c)
    {
        static constexpr auto plain = [] {
            std::array<bool, 256> table{};
            for (int i = 0; i < 256; ++i)
                table[size_t(i)] = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z') || (i >= '-' && i <= ':') || i == '_';
            return table;
        }();
        return plain[quint8(c)];
    }

    const char *m_at;
    const char *m_end;
    const char *m_valueEnd = nullptr; ///< of what was taken last
};

} // namespace

/// A SYSCALL record of today's kernels.
struct SentenceInput::Call {
    Field arch, call, success, exit, pid, comm, exe, key;
    bool hasSuccess = false, hasKey = false;

    /// All fields up to key=, or more.
    [[nodiscard]] bool read(QuickFields &quick)
    {
        if (!quick.read("arch=", arch) || !quick.read("syscall=", call))
            return false;
        hasSuccess = quick.isAt("success=");
        if (hasSuccess && (!quick.read("success=", success) || !quick.read("exit=", exit)))
            return false;
        if (!(quick.skip("a0=") && quick.skip("a1=") && quick.skip("a2=") && quick.skip("a3=") && quick.skip("items=")
              && quick.skip("ppid=") && quick.read("pid=", pid) && quick.skip("auid=") && quick.skip("uid=") && quick.skip("gid=")
              && quick.skip("euid=") && quick.skip("suid=") && quick.skip("fsuid=") && quick.skip("egid=") && quick.skip("sgid=")
              && quick.skip("fsgid=") && quick.skip("tty=") && quick.skip("ses=") && quick.read("comm=", comm)
              && quick.read("exe=", exe) && (!quick.isAt("subj=") || quick.skipLabel())))
            return false;
        hasKey = quick.isAt("key=");
        return !hasKey || quick.read("key=", key);
    }
};

bool isInSentence(quint16 type, QByteArrayView name)
{
    if (type == PathType)
        return name == "name" || name == "nametype";
    if (type != SyscallType || name.isEmpty())
        return true;
    switch (name.front()) {
    case 'a': return name == "arch";
    case 'u':
    case 'g':
    case 'f':
    case 't':
    case 'i': return false;
    case 'e': return name == "exit" || name == "exe";
    case 's': return name == "syscall" || name == "success";
    case 'p': return name == "pid";
    default: return true;
    }
}

bool SentenceInput::read(const AuditEvent &event)
{
    m_bytes.resize(0);
    m_lines.resize(0);
    m_state = {};
    if (!event.id.isKnown)
        return false;
    const QByteArrayView text = event.text;
    for (qsizetype from = 0; from < text.size();) {
        const void *const newline = std::memchr(text.data() + from, '\n', size_t(text.size() - from));
        const qsizetype end = newline ? static_cast<const char *>(newline) - text.data() : text.size();
        const QByteArrayView line = text.sliced(from, end - from);
        from = end + 1;
        QByteArrayView body;
        const quint16 type = callRecordType(line, body);
        if (type == 0)
            return false;
        if (add(type, body))
            m_lines.append(line);
    }
    return m_state.hasCall && !m_state.isOdd;
}

AuditEvent SentenceInput::essence(const AuditEvent &event) const
{
    AuditEvent essence{event.id, {}};
    essence.text.reserve(event.text.size());
    for (const QByteArrayView line : m_lines)
        essence.text.append(line).append('\n');
    return essence;
}

/// All fields of a BPRM_FCAPS record, of which no sentence speaks.
static bool isCapabilities(QByteArrayView body)
{
    QuickFields quick(body);
    return quick.skip("fver=") && quick.skip("fp=") && quick.skip("fi=") && quick.skip("fe=") && quick.skip("old_pp=")
           && quick.skip("old_pi=") && quick.skip("old_pe=") && quick.skip("old_pa=") && quick.skip("pp=") && quick.skip("pi=")
           && quick.skip("pe=") && quick.skip("pa=") && quick.skip("frootid=") && quick.rest().isEmpty();
}

bool SentenceInput::isLeftOut(quint16 type, QByteArrayView body) const
{
    if (type == BprmFcapsType)
        return isCapabilities(withoutEnrichment(body));
    const bool isExecuted = m_state.hasCall && m_state.isExecution;
    return (type == PathType && (m_state.hasMainFile || (isExecuted && m_state.isDone)))
           || (type == CwdType && isExecuted && m_state.isDone)
           || ((type == ExecveType || type == ProctitleType) && m_state.hasCall && !m_state.isExecution)
           || (type == ProctitleType && isExecuted && m_state.hasArguments);
}

bool SentenceInput::add(quint16 type, QByteArrayView body)
{
    if (isLeftOut(type, body))
        return false;
    m_bytes.append(char(type >> 8U));
    m_bytes.append(char(type & 0xffU));
    if (type == SyscallType)
        addCall(body);
    else if (type == PathType)
        addFile(body);
    else
        m_bytes.append(body.data(), body.size());
    if (type == ExecveType && body.startsWith("argc=")) {
        const qsizetype blank = body.indexOf(' ');
        m_state.hasArguments = m_state.hasArguments || (blank > 0 && body.sliced(blank + 1).startsWith("a0="));
    }
    m_bytes.append('\n');
    return true;
}

void SentenceInput::addField(const Field &field)
{
    // quoted it is as it stands, bare perhaps in hexadecimal; no name has a "=", nothing has a line end
    m_bytes.append(char('0' + int(field.quoting) + (field.isInner ? 4 : 0)));
    m_bytes.append(field.name.data(), field.name.size());
    m_bytes.append('=');
    m_bytes.append(field.value.data(), field.value.size());
    m_bytes.append('\n');
}

/// A process is told by its number where it has no name.
void SentenceInput::addCall(QByteArrayView body)
{
    m_state.isOdd = m_state.hasCall; // a second one: nothing that the kernel writes
    body = withoutEnrichment(body);
    Call call;
    if (QuickFields quick(body); call.read(quick)) {
        addUsualCall(call);
        body = quick.rest();
    } else {
        call.pid = {};
    }
    if (!body.isEmpty())
        addUnusualFields(body);
    if (!m_state.hasName && !call.pid.name.isEmpty())
        addField(call.pid);
    finishCall();
}

void SentenceInput::addUsualCall(const Call &call)
{
    addField(call.arch);
    addField(call.call);
    if (call.hasSuccess) {
        addField(call.success);
        addField(call.exit);
        m_state.isSuccess = call.success.value == "yes";
    }
    addField(call.comm);
    addField(call.exe);
    if (call.hasKey)
        addField(call.key);
    m_state.hasName = !call.comm.isSentinel();
    m_state.hasProgram = !call.exe.isSentinel();
    m_state.arch = numberOr<quint32>(call.arch.value, 0, 16);
    m_state.call = numberOr<qint64>(call.call.value, -1, 10);
}

void SentenceInput::addUnusualFields(QByteArrayView body)
{
    FieldReader reader(body);
    while (const auto field = reader.next()) {
        if (!isInSentence(SyscallType, field->name))
            continue;
        addField(*field);
        if (field->name == "comm")
            m_state.hasName = !field->isSentinel();
        else if (field->name == "exe")
            m_state.hasProgram = !field->isSentinel();
        else if (field->name == "success")
            m_state.isSuccess = field->value == "yes";
        else if (field->name == "arch")
            m_state.arch = numberOr<quint32>(field->value, 0, 16);
        else if (field->name == "syscall")
            m_state.call = numberOr<qint64>(field->value, -1, 10);
        m_state.isOdd = m_state.isOdd || field->isInner || field->name == "res" || field->name == "result";
    }
}

void SentenceInput::finishCall()
{
    if (m_state.arch != m_knownArch || m_state.call != m_knownCall) {
        const bool isNumber = m_state.call >= 0 && m_state.call <= 0x7fffffff;
        const QByteArray name = isNumber ? syscallName(m_state.arch, int(m_state.call)) : QByteArray();
        m_knownArch = m_state.arch;
        m_knownCall = m_state.call;
        m_isNamed = !name.isEmpty();
        m_isExecution = !m_isNamed || name == "execve" || name == "execveat"; // what is not known may be one
    }
    m_state.hasCall = true;
    m_state.isExecution = m_isExecution;
    m_state.isDone = m_isNamed && m_state.isSuccess && m_state.hasProgram;
}

/// All fields, where no security module's label is among them.
static bool readFile(QuickFields &quick, Field &name, Field &kind)
{
    return quick.skip("item=") && quick.read("name=", name)
           && (!quick.isAt("inode=")
               || (quick.skip("inode=") && quick.skip("dev=") && quick.skip("mode=") && quick.skip("ouid=") && quick.skip("ogid=")
                   && quick.skip("rdev=")))
           && quick.read("nametype=", kind)
           && (!quick.isAt("cap_fp=")
               || (quick.skip("cap_fp=") && quick.skip("cap_fi=") && quick.skip("cap_fe=") && quick.skip("cap_fver=")));
}

void SentenceInput::addFile(QByteArrayView body)
{
    bool hasPath = false, isParent = true;
    const auto take = [&](const Field &field) {
        if (!isInSentence(PathType, field.name))
            return;
        addField(field);
        if (field.name == "name")
            hasPath = !field.isSentinel();
        else
            isParent = field.value == "PARENT";
    };
    body = withoutEnrichment(body);
    Field name, kind;
    if (QuickFields quick(body); readFile(quick, name, kind)) {
        take(name);
        take(kind);
        body = quick.rest();
    }
    FieldReader reader(body);
    while (const auto field = reader.next())
        take(*field);
    m_state.hasMainFile = hasPath && !isParent;
}

} // namespace bulkhead::audit
