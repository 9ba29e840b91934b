// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

#include <optional>

// The grammar of single audit records, whoever wrote them. Nothing here copies or forgets: fields are views into the line, and a
// line that is no record is one of form Text.
namespace bulkhead::audit {

enum class RecordForm : quint8 {
    Log,         ///< auditd's log file and af_unix plugin: "type=SYSCALL msg=audit(…): "
    KernelLog,   ///< dmesg, syslog or journal: "audit: type=1326 audit(…): "
    Journal,     ///< journald's own copy: "audit[123]: SECCOMP …"; has no serial
    Interpreted, ///< ausearch -i: readable date and values
    Netlink,     ///< payload of a netlink message, its type came with it
    Text,        ///< anything else
};

/// When and which: with the node the identity of an event. Serials begin anew at each boot.
struct EventId {
    qint64 time = 0; ///< milliseconds since 1970; 0 = not known
    quint32 serial = 0;
    bool isKnown = false; ///< false: the line tells no id, or the all-zero one, which is that of no event
    QByteArray node;      ///< empty where the log names none

    /// "1795294930.017:239", empty where it is not known.
    [[nodiscard]] QString toString() const;
    friend bool operator==(const EventId &, const EventId &) = default;
};

/// What stands before the fields of a record.
struct RecordHead {
    RecordForm form = RecordForm::Text;
    bool isKnown = false; ///< time and serial are an event's identity
    quint16 type = 0;     ///< 0 where none was found
    quint32 serial = 0;
    qint64 time = 0;     ///< milliseconds since 1970; 0 = not known
    QByteArrayView node; ///< into the line
    qsizetype body = 0;  ///< where the fields begin

    [[nodiscard]] bool isRecord() const { return form != RecordForm::Text; }
    [[nodiscard]] bool isSameEvent(const RecordHead &other) const
    {
        return isKnown && other.isKnown && serial == other.serial && time == other.time && node == other.node;
    }
    [[nodiscard]] EventId id() const { return {time, serial, isKnown, node.toByteArray()}; }
};

/// What a line cannot tell of itself.
struct LineContext {
    QTimeZone zone = QTimeZone(QTimeZone::UTC); ///< of readable dates: ausearch -i and syslog print local time
    int year = 1970;                            ///< of syslog's dates, which name none

    [[nodiscard]] static LineContext ofThisMachine(); ///< its zone, and this year
};

/// Longest line that is read as a record: twice what the kernel can send (MAX_AUDIT_MESSAGE_LENGTH, 8970) and more, because
/// enrichment and a syslog head come on top. What is longer is text.
inline constexpr qsizetype LongestRecord = 64 * 1024;

/// The head of a line without its end. Never fails: what is no record has form Text.
[[nodiscard]] RecordHead scanHead(QByteArrayView line, const LineContext &context = {});
/// The head of a netlink message: type from its header, payload "audit(1795294930.017:239): …".
[[nodiscard]] RecordHead scanNetlinkHead(quint16 type, QByteArrayView payload);
/// "SECONDS.mmm:SERIAL)" at `text`: how many bytes that was, 0 where it is none. Fast: the indexer calls it for each record.
[[nodiscard]] qsizetype scanStamp(QByteArrayView text, qint64 &time, quint32 &serial);

enum class Quoting : quint8 { Bare, Double, Braced };

/// One name=value of a record, or with an empty name a word that stands alone ("avc:", "denied", "{ read }").
struct Field {
    QByteArrayView name;
    QByteArrayView value; ///< without quotes
    Quoting quoting = Quoting::Bare;
    bool isInner = false;    ///< of a msg='…' body, in which a program of user space speaks
    bool isEnriched = false; ///< behind the byte 0x1D: what auditd looked up on its host

    [[nodiscard]] bool isSentinel() const; ///< "(null)", "(none)", "?" or empty: nothing known
};

/// Gives the fields of a body one after the other, in any order that they stand in.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView body, RecordForm form = RecordForm::Log);
    [[nodiscard]] std::optional<Field> next();

private:
    [[nodiscard]] QByteArrayView readBare(qsizetype from);

    QByteArrayView m_text;
    RecordForm m_form;
    qsizetype m_at = 0;
    qsizetype m_innerEnd = -1; ///< of msg='…'
    bool m_enriched = false;
};

/// The body without what auditd added behind the byte 0x1D.
[[nodiscard]] QByteArrayView withoutEnrichment(QByteArrayView body);

/// Whether the kernel or a program writes this field in hexadecimal where it has unsafe bytes (auparse/typetab.h). `type`: a0 is
/// a number in SYSCALL and an argument in EXECVE.
[[nodiscard]] bool isEncodedField(quint16 type, QByteArrayView name);
/// Upper-case hexadecimal of whole bytes, which is how unsafe strings are written.
[[nodiscard]] bool looksEncoded(QByteArrayView value);
[[nodiscard]] QByteArray decodeHex(QByteArrayView digits);
/// The bytes that a field stands for: decoded where it is an encoded field, bare and hexadecimal. Those of ausearch -i are as
/// they are.
[[nodiscard]] QByteArray fieldBytes(quint16 type, const Field &field, RecordForm form = RecordForm::Log);

/// Bytes of an untrusted string as text: what is no UTF-8 becomes U+FFFD.
[[nodiscard]] QString readableText(QByteArrayView bytes);

} // namespace bulkhead::audit
