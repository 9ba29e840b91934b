// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/denial.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

constexpr qsizetype LongestLine = 64LL * 1024, LongestStamp = 64;
constexpr QByteArrayView StampBegin = "audit(";

struct RecordField {
    QByteArrayView key, value;
    bool isQuoted = false;
};

/// key=value after key=value, in any order; words between them are passed over.
class RecordFields
{
public:
    explicit RecordFields(QByteArrayView text)
        : m_text(text)
    {
    }
    std::optional<RecordField> next()
    {
        while (m_at < m_text.size()) {
            while (m_at < m_text.size() && isEnd(m_text[m_at]))
                ++m_at;
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !isEnd(m_text[m_at]) && m_text[m_at] != '=')
                ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != '=')
                continue;
            const QByteArrayView key = m_text.sliced(begin, m_at - begin);
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == '\'') // msg='…' of a program: its fields follow
                continue;
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                const qsizetype end = m_text.indexOf('"', m_at + 1);
                const qsizetype stop = end < 0 ? m_text.size() : end;
                const RecordField field{key, m_text.sliced(m_at + 1, stop - m_at - 1), true};
                m_at = std::min(stop + 1, m_text.size());
                return field;
            }
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !isEnd(m_text[m_at]))
                ++m_at;
            return RecordField{key, m_text.sliced(from, m_at - from), false};
        }
        return std::nullopt;
    }

private:
    // auditd puts the byte 0x1D between what the kernel said and what it looked up itself
    static bool isEnd(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\x1d' || c == '\''; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool isHex(QByteArrayView text)
{
    return text.size() >= 2 && text.size() % 2 == 0
           && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
}

/// A text that the kernel writes in hexadecimal where it has blanks, quotes or bytes beyond ASCII.
QString decoded(const RecordField &field)
{
    if (!field.isQuoted && isHex(field.value))
        return QString::fromUtf8(QByteArray::fromHex(field.value.toByteArray()));
    return QString::fromUtf8(field.value);
}

using TextField = std::pair<QByteArrayView, QString Denial::*>;
constexpr std::array TextFields{
    TextField{"operation", &Denial::operation},
    TextField{"class", &Denial::classOf},
    TextField{"profile", &Denial::profile},
    TextField{"label", &Denial::profile},
    TextField{"name", &Denial::name},
    TextField{"target", &Denial::target},
    TextField{"name2", &Denial::target},
    TextField{"tcontext", &Denial::peer},
    TextField{"srcname", &Denial::sourceName},
    TextField{"info", &Denial::info},
    TextField{"comm", &Denial::command},
    TextField{"peer", &Denial::peer},
    TextField{"peer_label", &Denial::peer},
    TextField{"peer_profile", &Denial::peer},
    TextField{"family", &Denial::family},
    TextField{"sock_type", &Denial::socketType},
    TextField{"addr", &Denial::address},
    TextField{"peer_addr", &Denial::peerAddress},
    TextField{"capname", &Denial::capability},
    TextField{"signal", &Denial::signal},
    TextField{"flags", &Denial::flags},
    TextField{"fstype", &Denial::filesystem},
    TextField{"bus", &Denial::bus},
    TextField{"path", &Denial::busPath},
    TextField{"interface", &Denial::busInterface},
    TextField{"member", &Denial::busMember},
    TextField{"method", &Denial::busMember},
};

constexpr std::array RecordKinds{
    std::pair{QByteArrayView("DENIED"), Denial::Kind::Denied}, std::pair{QByteArrayView("ALLOWED"), Denial::Kind::Allowed},
    std::pair{QByteArrayView("AUDIT"), Denial::Kind::Audited}, std::pair{QByteArrayView("KILL"), Denial::Kind::Killed}};

/// Kernels before 2.6.38 said it with the record's type only (linux/audit.h, AUDIT_APPARMOR_…).
std::optional<Denial::Kind> kindOfType(QByteArrayView type)
{
    if (type == "1503" || type == "APPARMOR_DENIED")
        return Denial::Kind::Denied;
    if (type == "1502" || type == "APPARMOR_ALLOWED")
        return Denial::Kind::Allowed;
    if (type == "1501" || type == "APPARMOR_AUDIT")
        return Denial::Kind::Audited;
    if ((type.size() == 4 && type.startsWith("150")) || type.startsWith("APPARMOR"))
        return Denial::Kind::Other;
    return std::nullopt;
}

void takeField(Denial &denial, const RecordField &field, std::optional<Denial::Kind> &kind, bool &hasDenied)
{
    const auto text = std::ranges::find_if(TextFields, [key = field.key](const TextField &known) {
        const QByteArrayView name = known.first; // the first letter tells most apart, without a call
        return name.size() == key.size() && name.front() == key.front() && name == key;
    });
    if (text != TextFields.end()) {
        denial.*(text->second) = decoded(field);
    } else if (field.key == "apparmor") {
        const auto found = std::ranges::find(RecordKinds, field.value, [](const auto &pair) { return pair.first; });
        kind = found == RecordKinds.end() ? Denial::Kind::Other : found->second;
    } else if (field.key == "type" && !kind) {
        kind = kindOfType(field.value);
    } else if (field.key == "denied_mask" || field.key == "denied") {
        denial.denied = decoded(field);
        hasDenied = true;
    } else if ((field.key == "requested_mask" || field.key == "requested" || field.key == "mask") && !hasDenied) {
        denial.denied = decoded(field);
    } else if (field.key == "pid") {
        denial.pid = field.value.toLongLong();
    } else if (field.key == "fsuid" || field.key == "ouid") {
        bool isNumber = false;
        const qint64 uid = field.value.toLongLong(&isNumber);
        if (isNumber)
            (field.key == "fsuid" ? denial.fsuid : denial.ouid) = uid;
    } else if (field.key == "capability" && denial.capability.isEmpty()) {
        denial.capability = QString::fromLatin1(field.value);
    }
}

} // namespace

QString ruleLabel(const QString &label)
{
    const qsizetype null = label.indexOf(u"//null-"_s);
    return null < 0 ? label : label.first(null);
}

QString Denial::ruleProfile() const
{
    return ruleLabel(profile);
}

std::optional<RecordStamp> stampOfRecord(QByteArrayView line)
{
    RecordStamp stamp{.begin = line.indexOf(StampBegin)};
    if (stamp.begin < 0)
        return std::nullopt;
    const QByteArrayView rest = line.sliced(stamp.begin + StampBegin.size());
    const QByteArrayView near = rest.first(std::min(rest.size(), LongestStamp));
    const qsizetype close = near.indexOf(')'), dot = near.indexOf('.'), colon = near.indexOf(':');
    if (close < 0 || dot <= 0 || colon < dot || colon > close)
        return std::nullopt;
    bool isSeconds = false, isMilliseconds = false, isSerial = false;
    const qint64 seconds = rest.first(dot).toLongLong(&isSeconds);
    const qint64 milliseconds = rest.sliced(dot + 1, colon - dot - 1).toLongLong(&isMilliseconds);
    stamp.serial = rest.sliced(colon + 1, close - colon - 1).toUInt(&isSerial);
    if (!isSeconds || !isMilliseconds || !isSerial || seconds < 0 || seconds >= 1'000'000'000'000)
        return std::nullopt;
    stamp.time = seconds * 1000 + milliseconds;
    stamp.end = stamp.begin + StampBegin.size() + close + 1;
    return stamp;
}

bool isLikeDenial(QByteArrayView line)
{
    return line.size() <= LongestLine && line.indexOf("apparmor=\"") >= 0;
}

std::optional<Denial> parseDenial(QByteArrayView line)
{
    if (line.size() > LongestLine)
        return std::nullopt;
    if (line.startsWith('{')) { // journalctl -o json
        const auto message = QJsonDocument::fromJson(line.toByteArray())["MESSAGE"_L1].toString().toUtf8();
        return message.startsWith('{') ? std::nullopt : parseDenial(message);
    }
    // nearly all lines of a log are none: only those are taken apart
    if (!isLikeDenial(line) && line.indexOf("type=150") < 0 && line.indexOf("type=APPARMOR") < 0)
        return std::nullopt;
    Denial denial;
    if (const auto stamp = stampOfRecord(line)) {
        denial.time = stamp->time;
        denial.serial = stamp->serial;
    } else if (line.indexOf(StampBegin) >= 0) {
        return std::nullopt; // a broken one
    }
    std::optional<Denial::Kind> kind;
    bool hasDenied = false;
    RecordFields fields(line);
    while (const auto field = fields.next())
        takeField(denial, *field, kind, hasDenied);
    if (!kind || denial.operation.isEmpty())
        return std::nullopt;
    denial.kind = *kind;
    return denial;
}

} // namespace bulkhead::apparmor
