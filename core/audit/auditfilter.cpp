// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditfilter.h"

#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(AuditFilter)
};

constexpr int DeepestNesting = 100;
constexpr qsizetype LongestFilter = 64 * 1024;

struct NamedField {
    const char *written; ///< in a filter
    FilterField field;
    const char *name; ///< in records
    const char *meaning;
};

constexpr NamedField Fields[] = {
    {"type", FilterField::Type, "", QT_TRANSLATE_NOOP("AuditFilter", "record type: SYSCALL, SECCOMP, AVC")},
    {"key", FilterField::Key, "key", QT_TRANSLATE_NOOP("AuditFilter", "key of the audit rule")},
    {"container", FilterField::Container, "", QT_TRANSLATE_NOOP("AuditFilter", "name or id of the container, or host")},
    {"syscall", FilterField::Syscall, "", QT_TRANSLATE_NOOP("AuditFilter", "system call, name or number")},
    {"success", FilterField::Success, "", QT_TRANSLATE_NOOP("AuditFilter", "yes or no")},
    {"res", FilterField::Success, "", QT_TRANSLATE_NOOP("AuditFilter", "yes or no")},
    {"exit", FilterField::Exit, "", QT_TRANSLATE_NOOP("AuditFilter", "what the call returned: a number or EPERM")},
    {"comm", FilterField::Program, "comm", QT_TRANSLATE_NOOP("AuditFilter", "name of the process")},
    {"exe", FilterField::Program, "exe", QT_TRANSLATE_NOOP("AuditFilter", "program file")},
    {"pid", FilterField::Pid, "", QT_TRANSLATE_NOOP("AuditFilter", "process")},
    {"ppid", FilterField::ParentPid, "", QT_TRANSLATE_NOOP("AuditFilter", "parent process")},
    {"uid", FilterField::Who, "uid", QT_TRANSLATE_NOOP("AuditFilter", "user, number or name of the host")},
    {"auid", FilterField::Who, "auid", QT_TRANSLATE_NOOP("AuditFilter", "user who logged in; unset where nobody did")},
    {"gid", FilterField::Who, "gid", QT_TRANSLATE_NOOP("AuditFilter", "group")},
    {"euid", FilterField::Who, "euid", QT_TRANSLATE_NOOP("AuditFilter", "effective user")},
    {"suid", FilterField::Who, "suid", QT_TRANSLATE_NOOP("AuditFilter", "saved user")},
    {"fsuid", FilterField::Who, "fsuid", QT_TRANSLATE_NOOP("AuditFilter", "user for files")},
    {"egid", FilterField::Who, "egid", QT_TRANSLATE_NOOP("AuditFilter", "effective group")},
    {"sgid", FilterField::Who, "sgid", QT_TRANSLATE_NOOP("AuditFilter", "saved group")},
    {"fsgid", FilterField::Who, "fsgid", QT_TRANSLATE_NOOP("AuditFilter", "group for files")},
    {"ses", FilterField::Who, "ses", QT_TRANSLATE_NOOP("AuditFilter", "login session")},
    {"tty", FilterField::Who, "tty", QT_TRANSLATE_NOOP("AuditFilter", "terminal")},
    {"terminal", FilterField::Who, "terminal", QT_TRANSLATE_NOOP("AuditFilter", "terminal of a login")},
    {"acct", FilterField::Who, "acct", QT_TRANSLATE_NOOP("AuditFilter", "account of a login")},
    {"subj", FilterField::Tail, "subj", QT_TRANSLATE_NOOP("AuditFilter", "label of the process")},
    {"op", FilterField::Tail, "op", QT_TRANSLATE_NOOP("AuditFilter", "what a program or the audit system did")},
    {"unit", FilterField::Record, "unit", QT_TRANSLATE_NOOP("AuditFilter", "unit of systemd")},
    {"action", FilterField::Action, "code", QT_TRANSLATE_NOOP("AuditFilter", "action of seccomp: LOG, KILL_PROCESS, ERRNO")},
    {"apparmor", FilterField::Mac, "apparmor", QT_TRANSLATE_NOOP("AuditFilter", "AppArmor's verdict: DENIED, ALLOWED, AUDIT")},
    {"profile", FilterField::Mac, "profile", QT_TRANSLATE_NOOP("AuditFilter", "AppArmor profile")},
    {"operation", FilterField::Mac, "operation", QT_TRANSLATE_NOOP("AuditFilter", "AppArmor operation: open, capable, mount")},
    {"class", FilterField::Mac, "class", QT_TRANSLATE_NOOP("AuditFilter", "AppArmor class: file, cap, net")},
    {"path", FilterField::Path, "", QT_TRANSLATE_NOOP("AuditFilter", "any file name of the event")},
    {"command", FilterField::Command, "", QT_TRANSLATE_NOOP("AuditFilter", "the command line")},
    {"arch", FilterField::Arch, "", QT_TRANSLATE_NOOP("AuditFilter", "architecture: x86_64, i386")},
    {"node", FilterField::Node, "", QT_TRANSLATE_NOOP("AuditFilter", "machine, in a log of several")},
    {"id", FilterField::Id, "", QT_TRANSLATE_NOOP("AuditFilter", "SECONDS.mmm:SERIAL")},
    {"serial", FilterField::Serial, "", QT_TRANSLATE_NOOP("AuditFilter", "serial number")},
    {"time", FilterField::Time, "", QT_TRANSLATE_NOOP("AuditFilter", "with < and >: a date, or 10m for ten minutes ago")},
    {"since", FilterField::Time, "", QT_TRANSLATE_NOOP("AuditFilter", "from then on: 10m, 2h, 2026-11-27T10:00")},
    {"until", FilterField::Time, "", QT_TRANSLATE_NOOP("AuditFilter", "before then")},
};

// fields that are looked for in the records themselves
constexpr std::array RecordFields{
    "a0",        "a1",        "a2",         "a3",        "addr",           "argc",       "bus",       "cap_fe",
    "cap_fi",    "cap_fp",    "cap_pe",     "cap_pi",    "cap_pp",         "capability", "capname",   "cgroup",
    "cmd",       "code",      "compat",     "cwd",       "daddr",          "data",       "denied",    "denied_mask",
    "dest",      "dev",       "device",     "dir",       "entries",        "error",      "faddr",     "family",
    "fd",        "flags",     "format",     "fport",     "fstype",         "grp",        "hostname",  "info",
    "inode",     "interface", "ip",         "item",      "items",          "kernel",     "label",     "laddr",
    "list",      "lport",     "mask",       "member",    "mode",           "name",       "namespace", "nametype",
    "nl-mcgrp",  "obj",       "ocomm",      "old",       "opid",           "oflag",      "ogid",      "ouid",
    "peer",      "peer_addr", "peer_label", "per",       "perm",           "permissive", "prog-id",   "prom",
    "proctitle", "protocol",  "rdev",       "requested", "requested_mask", "resolve",    "saddr",     "scontext",
    "sig",       "signal",    "sock_type",  "src",       "srcname",        "table",      "target",    "tclass",
    "tcontext",  "uring_op",  "vm",         "vm-pid",    "watch",          "domain",     "blockers",  "sauid"};

const NamedField *findField(const QString &name)
{
    const auto found =
        std::ranges::find_if(Fields, [&](const NamedField &field) { return name == QLatin1StringView(field.written); });
    return found == std::end(Fields) ? nullptr : found;
}

bool isRecordField(const QString &name)
{
    return std::ranges::any_of(RecordFields, [&](const char *field) { return name == QLatin1StringView(field); });
}

bool isName(QStringView text)
{
    return !text.isEmpty() && text.front().isLetter() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

std::unexpected<Error> wrong(const QString &what, qsizetype at)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, FilterText::tr("column %1").arg(at + 1)});
}

struct Word {
    enum class Kind : quint8 { End, Open, Close, And, Or, Not, Test, Text };
    Kind kind = Kind::End;
    qsizetype at = 0;
    QString name;
    FilterOperator op = FilterOperator::Equal;
    bool isColon = false;
    QStringList values;
    qsizetype valueAt = 0;
};

/// Cuts a filter into words.
class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] Result<Word> next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        Word word;
        word.at = m_at;
        if (m_at >= m_text.size())
            return word;
        if (takeText(u"&&"))
            return of(Word::Kind::And, word);
        if (takeText(u"||"))
            return of(Word::Kind::Or, word);
        const QChar first = m_text.at(m_at);
        if (first == u'(' || first == u')' || (first == u'!' && !followsOperator())) {
            ++m_at;
            return of(first == u'(' ? Word::Kind::Open : first == u')' ? Word::Kind::Close : Word::Kind::Not, word);
        }
        if (first == u'"' || first == u'\'')
            return readQuoted().transform([&](const QString &text) {
                word.values = {text};
                return of(Word::Kind::Text, word);
            });
        return readPlain(word);
    }

private:
    [[nodiscard]] static Word of(Word::Kind kind, Word word)
    {
        word.kind = kind;
        return word;
    }

    [[nodiscard]] bool takeText(QStringView text)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    [[nodiscard]] bool followsOperator() const
    {
        return m_at + 1 < m_text.size() && (m_text.at(m_at + 1) == u'=' || m_text.at(m_at + 1) == u'~');
    }

    [[nodiscard]] Result<QString> readQuoted()
    {
        const qsizetype from = m_at;
        const QChar quote = m_text.at(m_at++);
        QString text;
        while (m_at < m_text.size() && m_text.at(m_at) != quote) {
            // within a regular expression a backslash means what it means there
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote)
                ++m_at;
            text += m_text.at(m_at++);
        }
        if (m_at >= m_text.size())
            return wrong(FilterText::tr("the quote has no end"), from);
        ++m_at;
        return text;
    }

    [[nodiscard]] std::optional<FilterOperator> readOperator(bool &isColon)
    {
        static constexpr std::pair<QStringView, FilterOperator> operators[] = {
            {u"!=", FilterOperator::NotEqual},     {u"!~", FilterOperator::NotMatches}, {u"<=", FilterOperator::LessEqual},
            {u">=", FilterOperator::GreaterEqual}, {u"==", FilterOperator::Equal},      {u"=~", FilterOperator::Matches},
            {u"=", FilterOperator::Equal},         {u"~", FilterOperator::Matches},     {u"<", FilterOperator::Less},
            {u">", FilterOperator::Greater}};
        for (const auto &[text, op] : operators) {
            if (takeText(text))
                return op;
        }
        isColon = takeText(u":");
        return isColon ? std::optional(FilterOperator::Equal) : std::nullopt;
    }

    [[nodiscard]] QString readUntil(QStringView stops)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !stops.contains(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    [[nodiscard]] Result<Word> readPlain(Word word)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).unicode() < 128
               && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_' || m_text.at(end) == u'-'))
            ++end;
        const qsizetype start = m_at;
        word.name = m_text.sliced(m_at, end - m_at);
        m_at = end;
        bool isColon = false;
        const auto op = isName(word.name) ? readOperator(isColon) : std::nullopt;
        const bool isKnown = findField(word.name) || isRecordField(word.name);
        if (!op || (isColon && !isKnown)) {
            m_at = start;
            const QString text = readUntil(u"()\"");
            const QString lower = text.toLower();
            if (lower == "and"_L1 || lower == "or"_L1 || lower == "not"_L1)
                return of(lower == "and"_L1 ? Word::Kind::And : lower == "or"_L1 ? Word::Kind::Or : Word::Kind::Not, word);
            word.values = {text};
            return of(Word::Kind::Text, word);
        }
        if (!isKnown)
            return wrong(FilterText::tr("there is no field \"%1\"").arg(word.name), start);
        word.op = *op;
        word.isColon = isColon;
        word.valueAt = m_at;
        const bool isExpression = *op == FilterOperator::Matches || *op == FilterOperator::NotMatches;
        for (;;) {
            if (m_at < m_text.size() && (m_text.at(m_at) == u'"' || m_text.at(m_at) == u'\'')) {
                const auto quoted = readQuoted();
                if (!quoted)
                    return std::unexpected(quoted.error());
                word.values << *quoted;
            } else {
                // an unquoted expression ends at a blank; brackets are its own
                const QString value = isExpression ? readExpression() : readUntil(u",()");
                if (value.isEmpty())
                    return wrong(FilterText::tr("\"%1\" needs a value").arg(word.name), m_at);
                word.values << value;
            }
            if (isExpression || !takeText(u","))
                break;
        }
        return of(Word::Kind::Test, word);
    }

    /// Up to a blank, or a closing bracket that is not the expression's own.
    [[nodiscard]] QString readExpression()
    {
        const qsizetype from = m_at;
        int depth = 0;
        for (; m_at < m_text.size() && !m_text.at(m_at).isSpace(); ++m_at) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                continue;
            }
            depth += m_text.at(m_at) == u'(' ? 1 : 0;
            if (m_text.at(m_at) == u')' && --depth < 0)
                break;
        }
        m_at = std::min(m_at, m_text.size());
        return m_text.sliced(from, m_at - from);
    }

    QString m_text;
    qsizetype m_at = 0;
};

class Parser
{
public:
    Parser(const QString &text, qint64 now, const QTimeZone &zone)
        : m_lexer(text)
        , m_now(now)
        , m_zone(zone)
    {
    }

    [[nodiscard]] Result<FilterNode> parse()
    {
        if (auto good = advance(); !good)
            return std::unexpected(good.error());
        auto node = readAny(0);
        if (!node)
            return node;
        if (m_word.kind == Word::Kind::Close)
            return wrong(FilterText::tr("this bracket was not opened"), m_word.at);
        return node;
    }

private:
    [[nodiscard]] Result<> advance()
    {
        auto word = m_lexer.next();
        if (!word)
            return std::unexpected(word.error());
        m_word = std::move(*word);
        return {};
    }

    [[nodiscard]] Result<FilterNode> readAny(int depth)
    {
        FilterNode any{.kind = FilterNode::Kind::Any};
        for (;;) {
            auto all = readAll(depth);
            if (!all)
                return all;
            any.children.push_back(std::move(*all));
            if (m_word.kind != Word::Kind::Or)
                break;
            const qsizetype at = m_word.at;
            if (any.children.back().children.empty() && any.children.back().kind == FilterNode::Kind::All)
                return wrong(FilterText::tr("something is missing before this"), at);
            if (auto good = advance(); !good)
                return std::unexpected(good.error());
            if (m_word.kind == Word::Kind::End || m_word.kind == Word::Kind::Close)
                return wrong(FilterText::tr("something is missing behind this"), at);
        }
        return any.children.size() == 1 ? std::move(any.children.front()) : std::move(any);
    }

    [[nodiscard]] Result<FilterNode> readAll(int depth)
    {
        FilterNode all{.kind = FilterNode::Kind::All};
        while (m_word.kind != Word::Kind::End && m_word.kind != Word::Kind::Close && m_word.kind != Word::Kind::Or) {
            if (m_word.kind == Word::Kind::And) {
                const qsizetype at = m_word.at;
                if (all.children.empty())
                    return wrong(FilterText::tr("something is missing before this"), at);
                if (auto good = advance(); !good)
                    return std::unexpected(good.error());
                if (m_word.kind == Word::Kind::End || m_word.kind == Word::Kind::Close || m_word.kind == Word::Kind::Or
                    || m_word.kind == Word::Kind::And)
                    return wrong(FilterText::tr("something is missing behind this"), at);
                continue;
            }
            auto one = readOne(depth);
            if (!one)
                return one;
            all.children.push_back(std::move(*one));
        }
        return all.children.size() == 1 ? std::move(all.children.front()) : std::move(all);
    }

    [[nodiscard]] Result<FilterNode> readOne(int depth)
    {
        const Word word = m_word;
        if (depth > DeepestNesting)
            return wrong(FilterText::tr("the brackets are nested too deeply"), word.at);
        if (auto good = advance(); !good)
            return std::unexpected(good.error());
        if (word.kind == Word::Kind::Not) {
            if (m_word.kind == Word::Kind::End || m_word.kind == Word::Kind::Close || m_word.kind == Word::Kind::Or
                || m_word.kind == Word::Kind::And)
                return wrong(FilterText::tr("something is missing behind this"), word.at);
            auto one = readOne(depth + 1);
            if (!one)
                return one;
            FilterNode inverse{.kind = FilterNode::Kind::Not};
            inverse.children.push_back(std::move(*one));
            return inverse;
        }
        if (word.kind == Word::Kind::Open) {
            auto any = readAny(depth + 1);
            if (!any)
                return any;
            if (m_word.kind != Word::Kind::Close)
                return wrong(FilterText::tr("this bracket is not closed"), word.at);
            if (auto good = advance(); !good)
                return std::unexpected(good.error());
            return any;
        }
        if (word.kind == Word::Kind::Text)
            return FilterNode{.kind = FilterNode::Kind::Text, .values = word.values};
        return testOf(word);
    }

    [[nodiscard]] Result<FilterNode> testOf(const Word &word)
    {
        const NamedField *field = findField(word.name);
        FilterNode test{.kind = FilterNode::Kind::Test, .op = word.op, .values = word.values};
        test.field = field ? field->field : FilterField::Record;
        test.name = field && field->name[0] ? QByteArray(field->name) : word.name.toLatin1();
        if (word.name == "since"_L1 || word.name == "until"_L1) {
            if (word.op != FilterOperator::Equal)
                return wrong(FilterText::tr("%1 goes with a colon: %1:10m").arg(word.name), word.valueAt);
            test.op = word.name == "since"_L1 ? FilterOperator::GreaterEqual : FilterOperator::Less;
        }
        if (word.op == FilterOperator::Matches || word.op == FilterOperator::NotMatches) {
            if (test.field == FilterField::Time || test.field == FilterField::Pid || test.field == FilterField::ParentPid
                || test.field == FilterField::Serial || test.field == FilterField::Success)
                return wrong(FilterText::tr("\"%1\" is no text").arg(word.name), word.at);
            test.expression = QRegularExpression(word.values.first());
            if (!test.expression.isValid())
                return wrong(FilterText::tr("no regular expression: %1").arg(test.expression.errorString()), word.valueAt);
            return test;
        }
        return checked(std::move(test), word);
    }

    [[nodiscard]] Result<FilterNode> checked(FilterNode test, const Word &word)
    {
        const bool isOrder = test.op != FilterOperator::Equal && test.op != FilterOperator::NotEqual;
        if (isOrder && test.values.size() != 1)
            return wrong(FilterText::tr("one value can be compared with, no list"), word.valueAt);
        if (test.field == FilterField::Time) {
            if (!isOrder)
                return wrong(FilterText::tr("a time is compared with < or >"), word.at);
            const auto time = readFilterTime(word.values.first(), m_now, m_zone);
            if (!time)
                return wrong(FilterText::tr("\"%1\" is no time, such as 10m, 2026-11-27 or 10:30").arg(word.values.first()),
                             word.valueAt);
            test.number = *time;
            return test;
        }
        if (isOrder) {
            static constexpr std::array numeric{FilterField::Exit,   FilterField::Pid, FilterField::ParentPid,
                                                FilterField::Serial, FilterField::Who, FilterField::Record};
            bool ok = false;
            test.number = word.values.first().toLongLong(&ok);
            if (std::ranges::find(numeric, test.field) == numeric.end())
                return wrong(FilterText::tr("\"%1\" is no number").arg(word.name), word.at);
            if (!ok)
                return wrong(FilterText::tr("\"%1\" is no number").arg(word.values.first()), word.valueAt);
            return test;
        }
        for (const QString &value : test.values) {
            if (const QString problem = problemOf(test.field, value); !problem.isEmpty())
                return wrong(problem, word.valueAt);
        }
        return test;
    }

    /// A value that no event can have is a mistake of the hand.
    [[nodiscard]] static QString problemOf(FilterField field, const QString &value)
    {
        bool isNumber = false;
        (void)value.toLongLong(&isNumber);
        switch (field) {
        case FilterField::Type:
            return recordTypeNumber(value.toUpper().toLatin1()) == 0 ? FilterText::tr("there is no record type \"%1\"").arg(value)
                                                                     : QString();
        case FilterField::Syscall:
            return isNumber || isSyscallName(value.toLatin1()) ? QString()
                                                               : FilterText::tr("there is no system call \"%1\"").arg(value);
        case FilterField::Arch:
            return archFromName(value.toLatin1()) != 0 ? QString() : FilterText::tr("there is no architecture \"%1\"").arg(value);
        case FilterField::Success: {
            static const QStringList known{u"yes"_s, u"no"_s, u"success"_s, u"failed"_s, u"1"_s, u"0"_s};
            return known.contains(value) ? QString() : FilterText::tr("\"%1\" is neither yes nor no").arg(value);
        }
        case FilterField::Exit:
            return isNumber || errnoNumber(value.toUpper().toLatin1())
                       ? QString()
                       : FilterText::tr("\"%1\" is no error, such as EPERM").arg(value);
        case FilterField::Pid:
        case FilterField::ParentPid:
        case FilterField::Serial: return isNumber ? QString() : FilterText::tr("\"%1\" is no number").arg(value);
        default: return {};
        }
    }

    Lexer m_lexer;
    Word m_word;
    qint64 m_now;
    QTimeZone m_zone;
};

bool anyNode(const FilterNode &node, bool (*holds)(const FilterNode &))
{
    return holds(node) || std::ranges::any_of(node.children, [&](const FilterNode &child) { return anyNode(child, holds); });
}

QStringList candidatesFor(const QString &name, const QStringList &containers, const QStringList &keys)
{
    QStringList values;
    const auto fromNames = [&](const auto &names) {
        for (const QByteArray &value : names)
            values << QString::fromLatin1(value);
    };
    if (name == "type"_L1) {
        for (const quint16 type : knownRecordTypes())
            values << QString::fromLatin1(recordTypeName(type));
    } else if (name == "syscall"_L1) {
        fromNames(allSyscallNames());
    } else if (name == "success"_L1 || name == "res"_L1) {
        values = {u"no"_s, u"yes"_s};
    } else if (name == "container"_L1) {
        values = QStringList{u"host"_s} + containers;
    } else if (name == "key"_L1) {
        values = keys;
    } else if (name == "apparmor"_L1) {
        values = {u"ALLOWED"_s, u"AUDIT"_s, u"DENIED"_s, u"ERROR"_s, u"HINT"_s, u"KILL"_s, u"STATUS"_s};
    } else if (name == "action"_L1) {
        values = {u"ALLOW"_s, u"ERRNO"_s, u"KILL_PROCESS"_s, u"KILL_THREAD"_s, u"LOG"_s, u"TRACE"_s, u"TRAP"_s, u"USER_NOTIF"_s};
    } else if (name == "since"_L1 || name == "until"_L1) {
        values = {u"10m"_s, u"1h"_s, u"1d"_s, u"today"_s, u"yesterday"_s};
    } else if (name == "arch"_L1) {
        values = {u"aarch64"_s, u"arm"_s, u"i386"_s, u"x86_64"_s};
    }
    return values;
}

} // namespace

Result<AuditFilter> AuditFilter::parse(const QString &text, qint64 now, const QTimeZone &zone)
{
    if (text.size() > LongestFilter)
        return wrong(FilterText::tr("the filter is too long"), LongestFilter);
    auto root = Parser(text, now, zone).parse();
    if (!root)
        return std::unexpected(root.error());
    AuditFilter filter;
    filter.m_root = std::move(*root);
    return filter;
}

bool AuditFilter::readsRecords() const
{
    return anyNode(m_root, [](const FilterNode &node) {
        return node.kind == FilterNode::Kind::Text || (node.kind == FilterNode::Kind::Test && node.field >= FilterField::Path);
    });
}

bool AuditFilter::usesContainers() const
{
    return anyNode(m_root, [](const FilterNode &node) {
        return node.kind == FilterNode::Kind::Test && node.field == FilterField::Container;
    });
}

QList<FilterName> filterNames()
{
    QList<FilterName> names;
    for (const NamedField &field : Fields)
        names.append({QString::fromLatin1(field.written), FilterText::tr(field.meaning)});
    return names;
}

Completion completeFilter(const QString &text, qsizetype cursor, const QStringList &containers, const QStringList &keys)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype from = end;
    const auto endsWord = [&](qsizetype at) {
        const QChar c = text.at(at);
        return c.isSpace() || c == u'(' || c == u')'
               || (c == u'!' && at + 1 < end && text.at(at + 1) != u'=' && text.at(at + 1) != u'~');
    };
    while (from > 0 && !endsWord(from - 1))
        --from;
    const QString word = text.sliced(from, end - from);
    static const QRegularExpression operators(u"(!=|=|:)"_s);
    const QRegularExpressionMatch match = operators.match(word);
    Completion completion{from, {}};
    if (!match.hasMatch()) {
        for (const NamedField &field : Fields) {
            const QString name = QString::fromLatin1(field.written);
            const bool isTime = name == "since"_L1 || name == "until"_L1;
            if (name.startsWith(word, Qt::CaseInsensitive))
                completion.candidates << name + (isTime ? u':' : u'=');
        }
        for (const QString &joint : {u"and"_s, u"not"_s, u"or"_s}) {
            if (!word.isEmpty() && joint.startsWith(word))
                completion.candidates << joint;
        }
        return completion;
    }
    const QString name = word.first(match.capturedStart());
    // the last value of a list
    const qsizetype valueFrom = std::max(match.capturedEnd(), word.lastIndexOf(u',') + 1);
    completion.from = from + valueFrom;
    const QString begun = word.sliced(valueFrom);
    for (const QString &value : candidatesFor(name, containers, keys)) {
        if (value.startsWith(begun, Qt::CaseInsensitive))
            completion.candidates << (value.contains(u' ') ? u'"' + value + u'"' : value);
    }
    return completion;
}

std::optional<qint64> readFilterTime(const QString &text, qint64 now, const QTimeZone &zone)
{
    static const QRegularExpression span(u"^(\\d{1,9})(s|m|h|d|w)$"_s);
    if (const auto match = span.match(text); match.hasMatch()) {
        static const QHash<QString, qint64> seconds{{u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}, {u"w"_s, 604800}};
        return now - match.captured(1).toLongLong() * seconds.value(match.captured(2)) * 1000;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    if (text == "now"_L1)
        return now;
    if (text == "today"_L1)
        return today.startOfDay(zone).toMSecsSinceEpoch();
    if (text == "yesterday"_L1)
        return today.addDays(-1).startOfDay(zone).toMSecsSinceEpoch();
    if (text.startsWith(u'@')) {
        bool ok = false;
        const double seconds = text.sliced(1).toDouble(&ok);
        constexpr double most = 1e11;
        return ok && seconds >= 0 && seconds < most ? std::optional(qint64(seconds * 1000)) : std::nullopt;
    }
    for (const QString &format : {u"HH:mm"_s, u"HH:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return QDateTime(today, time, zone).toMSecsSinceEpoch();
    }
    for (const QString &format : {u"yyyy-MM-dd"_s, u"MM/dd/yyyy"_s}) {
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date.startOfDay(zone).toMSecsSinceEpoch();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(zone); // it names none
    return time.toMSecsSinceEpoch();
}

} // namespace bulkhead::audit
