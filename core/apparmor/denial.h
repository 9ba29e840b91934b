// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace bulkhead::apparmor {

/// One record in which AppArmor says what a process wanted. Texts are decoded.
struct Denial {
    enum class Kind : quint8 {
        Denied,  ///< refused
        Allowed, ///< complain mode: would have been refused
        Audited, ///< allowed by a rule that logs
        Killed,  ///< refused, and the process ended
        Other,   ///< status, hint, error: nobody wanted anything
    };
    Kind kind = Kind::Denied;
    qint64 time = 0; ///< milliseconds since 1970; 0 where the record has none
    quint32 serial = 0;
    QString operation{}; ///< "open", "capable", "signal", …
    QString classOf{};   ///< "file", "net", "mount", … of newer kernels
    QString profile{};   ///< with the "//null-…" of complain mode
    QString name{}, target{}, sourceName{}, info{}, command{}, peer{};
    QString denied{}; ///< letters of a file ("wc"), or words ("send receive"); empty where the record does not say
    qint64 pid = 0;
    std::optional<qint64> fsuid{}, ouid{};
    QString family{}, socketType{}, address{}, peerAddress{};
    QString capability{}, signal{}, flags{}, filesystem{};
    QString bus{}, busPath{}, busInterface{}, busMember{}, busName{};
    friend bool operator==(const Denial &, const Denial &) = default;

    [[nodiscard]] bool asks() const { return kind == Kind::Denied || kind == Kind::Allowed || kind == Kind::Killed; }
    /// The profile that a rule belongs into: without what complain mode appends for programs it has no rule for.
    [[nodiscard]] QString ruleProfile() const;
};

/// A label without the "//null-…" of complain mode, which is gone once the program has its rule.
[[nodiscard]] QString ruleLabel(const QString &label);

/// What identifies a record: "audit(1564250674.378:1307)".
struct RecordStamp {
    qint64 time = 0; ///< milliseconds since 1970
    quint32 serial = 0;
    qsizetype begin = 0, end = 0; ///< in the line: of "audit(", and behind ")"
};
/// Nothing where the line has none, or a broken one.
[[nodiscard]] std::optional<RecordStamp> stampOfRecord(QByteArrayView line);

/// Whether the line may be a record of AppArmor, by a look that costs little.
[[nodiscard]] bool isLikeDenial(QByteArrayView line);

/// Reads a line of audit.log (RAW or ENRICHED), of the kernel's log, of syslog, or of the journal (short or JSON). Fields may
/// stand in any order. Nothing where the line is no AppArmor record, or a broken one.
[[nodiscard]] std::optional<Denial> parseDenial(QByteArrayView line);

} // namespace bulkhead::apparmor
