// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditrecord.h"

#include "core/audit/recordtypes.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

constexpr char Enrichment = 0x1d; // auditd.conf(5), log_format

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-' || c == '[' || c == ']';
}

/// Up to `most` digits at `at`, which moves behind them; -1 where there are none or more.
qint64 readNumber(QByteArrayView text, qsizetype &at, int most)
{
    const qsizetype from = at;
    qint64 number = 0;
    while (at < text.size() && isDigit(text[at])) {
        if (at - from == most)
            return -1;
        number = number * 10 + (text[at++] - '0');
    }
    return at == from ? -1 : number;
}

bool take(QByteArrayView text, qsizetype &at, char expected)
{
    if (at >= text.size() || text[at] != expected)
        return false;
    ++at;
    return true;
}

/// Behind "SERIAL)" an optional blank, the colon, and blanks.
qsizetype bodyAfter(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && line[at] == ' ')
        ++at;
    if (at < line.size() && line[at] == ':')
        ++at;
    while (at < line.size() && line[at] == ' ')
        ++at;
    return at;
}

/// "11/27/2026 10:00:00.123:45)", as ausearch -i prints it in a locale that writes so.
qsizetype scanReadableStamp(QByteArrayView text, const LineContext &context, qint64 &time, quint32 &serial)
{
    qsizetype at = 0;
    std::array<qint64, 7> parts{}; // month, day, year, hour, minute, second, millisecond
    constexpr std::array separators{'/', '/', ' ', ':', ':', '.', ':'};
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = readNumber(text, at, 4);
        if (parts[i] < 0 || !take(text, at, separators[i]))
            return 0;
    }
    const qint64 number = readNumber(text, at, 10);
    if (number < 0 || number > 0xffffffffLL || !take(text, at, ')'))
        return 0;
    const QDate date(int(parts[2] < 100 ? parts[2] + 2000 : parts[2]), int(parts[0]), int(parts[1]));
    const QTime clock{int(parts[3]), int(parts[4]), int(parts[5]), int(parts[6])};
    if (!date.isValid() || !clock.isValid())
        return 0;
    time = QDateTime(date, clock, context.zone).toMSecsSinceEpoch();
    serial = quint32(number);
    return at;
}

/// The time that a syslog or journal line begins with; 0 where it tells none.
qint64 timeOfPrefix(QByteArrayView line, const LineContext &context)
{
    const QByteArrayView word = line.first(std::min<qsizetype>(std::max<qsizetype>(line.indexOf(' '), 0), 40));
    if (word.size() >= 19 && word[10] == 'T')
        return std::max<qint64>(0, QDateTime::fromString(QString::fromLatin1(word), Qt::ISODateWithMs).toMSecsSinceEpoch());
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto month = std::ranges::find_if(months, [&](const char *name) { return line.startsWith(name); });
    if (month == months.end())
        return 0;
    qsizetype at = 3;
    while (at < line.size() && line[at] == ' ')
        ++at;
    const qint64 day = readNumber(line, at, 2);
    if (day < 0 || !take(line, at, ' '))
        return 0;
    std::array<qint64, 3> parts{};
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = readNumber(line, at, 2);
        if (parts[i] < 0 || (i < 2 && !take(line, at, ':')))
            return 0;
    }
    const QDate date(context.year, int(month - months.begin()) + 1, int(day));
    const QTime clock{int(parts[0]), int(parts[1]), int(parts[2])};
    return date.isValid() && clock.isValid() ? QDateTime(date, clock, context.zone).toMSecsSinceEpoch() : 0;
}

/// The word before `end`, and where it begins.
QByteArrayView wordBefore(QByteArrayView line, qsizetype &end)
{
    while (end > 0 && isBlank(line[end - 1]))
        --end;
    qsizetype from = end;
    while (from > 0 && !isBlank(line[from - 1]))
        --from;
    const QByteArrayView word = line.sliced(from, end - from);
    end = from;
    return word;
}

/// What stands before "audit(": the type, and perhaps a node. "audit.log:type=AVC" comes of grep.
void readBeforeStamp(QByteArrayView line, qsizetype stamp, RecordHead &head)
{
    qsizetype end = stamp;
    if (line.first(end).endsWith("msg=")) {
        end -= 4;
        if (head.form == RecordForm::KernelLog)
            head.form = RecordForm::Log;
    }
    QByteArrayView word = wordBefore(line, end);
    if (const qsizetype type = word.lastIndexOf("type="); type >= 0)
        head.type = recordTypeNumber(word.sliced(type + 5));
    word = wordBefore(line, end);
    if (word.startsWith("node="))
        head.node = word.sliced(5);
}

bool scanAnywhere(QByteArrayView line, const LineContext &context, RecordHead &head)
{
    constexpr QByteArrayView mark("audit(");
    for (qsizetype at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
        const QByteArrayView stamp = line.sliced(at + mark.size());
        head.form = RecordForm::KernelLog;
        qsizetype size = scanStamp(stamp, head.time, head.serial);
        if (size == 0) {
            size = scanReadableStamp(stamp, context, head.time, head.serial);
            head.form = RecordForm::Interpreted;
        }
        if (size == 0)
            continue;
        readBeforeStamp(line, at, head);
        head.isKnown = head.time != 0 || head.serial != 0;
        head.body = bodyAfter(line, at + mark.size() + size);
        return true;
    }
    head = {};
    return false;
}

/// A record whose stamp cannot be read is one of its type all the same.
bool scanBrokenStamp(QByteArrayView line, RecordHead &head)
{
    constexpr QByteArrayView mark("msg=audit(");
    const qsizetype at = line.indexOf(mark);
    if (at < 0)
        return false;
    const qsizetype end = line.indexOf("):", at);
    readBeforeStamp(line, at + 4, head);
    if (head.type == 0 || end < 0) {
        head = {};
        return false;
    }
    head.form = RecordForm::Log;
    head.body = bodyAfter(line, end + 1);
    return true;
}

/// "audit[123]: SECCOMP …" and "audit: PROCTITLE …".
bool scanJournal(QByteArrayView line, RecordHead &head)
{
    constexpr QByteArrayView mark("audit");
    for (qsizetype at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
        if (at > 0 && !isBlank(line[at - 1]))
            continue;
        qsizetype from = at + mark.size();
        if (take(line, from, '[')) {
            if (readNumber(line, from, 10) < 0 || !take(line, from, ']'))
                continue;
        }
        if (!take(line, from, ':') || !take(line, from, ' '))
            continue;
        const qsizetype blank = line.indexOf(' ', from);
        const QByteArrayView word = line.sliced(from, (blank < 0 ? line.size() : blank) - from);
        head.type = word.isEmpty() || isDigit(word.front()) ? quint16(0) : recordTypeNumber(word);
        if (head.type == 0)
            continue;
        head.form = RecordForm::Journal;
        head.body = blank < 0 ? line.size() : blank + 1;
        return true;
    }
    return false;
}

/// A program that refuses in AppArmor's name writes to syslog itself: "dbus[1692]: apparmor="DENIED" …".
bool scanUserAppArmor(QByteArrayView line, RecordHead &head)
{
    const qsizetype at = line.indexOf("apparmor=\"");
    if (at < 0 || (at > 0 && !isBlank(line[at - 1])))
        return false;
    head.form = RecordForm::Journal;
    head.type = UserAvcType;
    head.body = at;
    return true;
}

} // namespace

QString EventId::toString() const
{
    if (!isKnown)
        return {};
    return u"%1.%2:%3"_s.arg(time / 1000).arg(time % 1000, 3, 10, QChar(u'0')).arg(serial);
}

qsizetype scanStamp(QByteArrayView text, qint64 &time, quint32 &serial)
{
    qsizetype at = 0;
    const qint64 seconds = readNumber(text, at, 12);
    if (seconds < 0 || !take(text, at, '.'))
        return 0;
    const qsizetype point = at;
    qint64 fraction = readNumber(text, at, 9);
    if (fraction < 0)
        return 0;
    qsizetype digits = at - point;
    for (; digits < 3; ++digits)
        fraction *= 10;
    for (; digits > 3; --digits)
        fraction /= 10;
    if (!take(text, at, ':'))
        return 0;
    const qint64 number = readNumber(text, at, 10);
    if (number < 0 || number > 0xffffffffLL || !take(text, at, ')'))
        return 0;
    time = seconds * 1000 + fraction;
    serial = quint32(number);
    return at;
}

RecordHead scanHead(QByteArrayView line, const LineContext &context)
{
    RecordHead head;
    if (line.size() > LongestRecord)
        return head;
    if (scanAnywhere(line, context, head) || scanBrokenStamp(line, head))
        return head;
    if (scanJournal(line, head) || scanUserAppArmor(line, head))
        head.time = timeOfPrefix(line, context);
    return head;
}

RecordHead scanNetlinkHead(quint16 type, QByteArrayView payload)
{
    RecordHead head;
    head.form = RecordForm::Netlink;
    head.type = type;
    constexpr QByteArrayView mark("audit(");
    if (!payload.startsWith(mark) || payload.size() > LongestRecord)
        return head;
    if (const qsizetype size = scanStamp(payload.sliced(mark.size()), head.time, head.serial)) {
        head.isKnown = head.time != 0 || head.serial != 0;
        head.body = bodyAfter(payload, mark.size() + size);
    }
    return head;
}

LineContext LineContext::ofThisMachine()
{
    // QDateTime::timeZone() is the same, and reads the whole database of zones each time
    return {QTimeZone(QTimeZone::LocalTime), QDate::currentDate().year()};
}

bool Field::isSentinel() const
{
    return quoting == Quoting::Bare && (value.isEmpty() || value == "(null)" || value == "(none)" || value == "?");
}

FieldReader::FieldReader(QByteArrayView body, RecordForm form)
    : m_text(body)
    , m_form(form)
{
}

QByteArrayView FieldReader::readBare(qsizetype from)
{
    const qsizetype limit = m_innerEnd >= 0 ? m_innerEnd : m_text.size();
    qsizetype end = from;
    while (end < limit && !isBlank(m_text[end]) && m_text[end] != Enrichment)
        ++end;
    if (m_form == RecordForm::Interpreted) {
        // interpreted values have blanks: everything up to the next name that is followed by an equals sign
        while (end < limit && m_text[end] == ' ') {
            qsizetype word = end + 1;
            while (word < limit && isNameCharacter(m_text[word]))
                ++word;
            if (word == end + 1 && (word >= limit || m_text[word] == ' '))
                break;
            if (word < limit && m_text[word] == '=')
                break;
            while (word < limit && !isBlank(m_text[word]) && m_text[word] != Enrichment)
                ++word;
            end = word;
        }
    } else if (end + 2 < limit && m_text[end] == ' ' && m_text[end + 1] == '(') {
        // "subj=docker-default (enforce)": audit-kernel#145
        qsizetype mode = end + 2;
        while (mode < limit && ((m_text[mode] >= 'a' && m_text[mode] <= 'z') || m_text[mode] == '_'))
            ++mode;
        if (mode > end + 2 && mode < limit && m_text[mode] == ')')
            end = mode + 1;
    }
    m_at = end;
    QByteArrayView value = m_text.sliced(from, end - from);
    if (m_form != RecordForm::Interpreted) {
        // "(hostname=?, addr=?, terminal=cron res=success)" of older programs
        if (value.endsWith(','))
            value.chop(1);
        if (value.endsWith(')') && !value.contains('('))
            value.chop(1);
    }
    return value;
}

std::optional<Field> FieldReader::next()
{
    for (;;) {
        if (m_innerEnd >= 0 && m_at >= m_innerEnd) {
            m_at = std::min(m_innerEnd + 1, m_text.size());
            m_innerEnd = -1;
        }
        const qsizetype limit = m_innerEnd >= 0 ? m_innerEnd : m_text.size();
        while (m_at < limit && (isBlank(m_text[m_at]) || m_text[m_at] == Enrichment || m_text[m_at] == '\0')) {
            m_enriched = m_enriched || m_text[m_at] == Enrichment;
            ++m_at;
        }
        if (m_at >= limit) {
            if (m_innerEnd >= 0)
                continue;
            return std::nullopt;
        }
        Field field;
        field.isInner = m_innerEnd >= 0;
        field.isEnriched = m_enriched;
        if (m_text[m_at] == '{') { // SELinux: "{ read write }"
            const qsizetype close = m_text.first(limit).indexOf('}', m_at);
            const qsizetype end = close < 0 ? limit : close + 1;
            field.value = m_text.sliced(m_at, end - m_at);
            field.quoting = Quoting::Braced;
            m_at = end;
            return field;
        }
        qsizetype end = m_at;
        while (end < limit && !isBlank(m_text[end]) && m_text[end] != Enrichment && m_text[end] != '=')
            ++end;
        if (end >= limit || m_text[end] != '=') {
            field.value = m_text.sliced(m_at, end - m_at);
            m_at = end;
            return field;
        }
        field.name = m_text.sliced(m_at, end - m_at);
        if (field.name.startsWith('('))
            field.name = field.name.sliced(1);
        const qsizetype from = end + 1;
        const char first = from < limit ? m_text[from] : ' ';
        if (first == '\'' && field.name == "msg" && m_innerEnd < 0) {
            const qsizetype tail = m_text.indexOf(Enrichment, from);
            const QByteArrayView body = tail < 0 ? m_text : m_text.first(tail);
            const qsizetype close = body.lastIndexOf('\'');
            m_innerEnd = close > from ? close : body.size();
            m_at = from + 1;
            continue;
        }
        if (first == '"' || first == '{' || first == '\'') {
            const char last = first == '{' ? '}' : first;
            const qsizetype close = m_text.first(limit).indexOf(last, from + 1);
            const qsizetype valueEnd = close < 0 ? limit : close;
            field.value = m_text.sliced(from + 1, valueEnd - from - 1);
            field.quoting = first == '{' ? Quoting::Braced : Quoting::Double;
            m_at = close < 0 ? limit : close + 1;
            return field;
        }
        if (m_form == RecordForm::Interpreted && field.name == "proctitle") {
            field.value = m_text.sliced(from, limit - from).trimmed();
            m_at = limit;
            return field;
        }
        field.value = readBare(from);
        return field;
    }
}

QByteArrayView withoutEnrichment(QByteArrayView body)
{
    const qsizetype at = body.indexOf(Enrichment);
    return at < 0 ? body : body.first(at);
}

bool isEncodedField(quint16 type, QByteArrayView name)
{
    // auparse/typetab.h of audit-userspace 4.2, and what AppArmor's aa_label_xaudit and audit_log_untrustedstring write besides
    static constexpr std::array<QByteArrayView, 34> names{
        "path",        "name",      "comm",      "exe",       "cwd",    "file",     "cmd",     "acct",     "dir",
        "key",         "proctitle", "data",      "device",    "cgroup", "watch",    "vm",      "grp",      "apparmor",
        "info",        "profile",   "operation", "ocomm",     "sw",     "target",   "peer",    "root_dir", "requested_mask",
        "denied_mask", "label",     "srcname",   "namespace", "fstype", "execpath", "tcontext"};
    if (type == ExecveType && name.size() > 1 && name.front() == 'a' && isDigit(name[1]))
        return !name.endsWith("_len");
    return std::ranges::find(names, name) != names.end();
}

bool looksEncoded(QByteArrayView value)
{
    return !value.isEmpty() && value.size() % 2 == 0
           && std::ranges::all_of(value, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'F'); });
}

QByteArray decodeHex(QByteArrayView digits)
{
    const auto value = [](char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; };
    QByteArray bytes(digits.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        bytes[i / 2] = char(value(digits[i]) * 16 + value(digits[i + 1]));
    return bytes;
}

QByteArray fieldBytes(quint16 type, const Field &field, RecordForm form)
{
    if (form != RecordForm::Interpreted && field.quoting == Quoting::Bare && isEncodedField(type, field.name)
        && looksEncoded(field.value))
        return decodeHex(field.value);
    return field.value.toByteArray();
}

QString readableText(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace bulkhead::audit
