// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/severity.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bulkhead::findings {

/// What a check is about.
struct Subject {
    enum class Kind : quint8 { Engine, Host, Container, Image, File };
    Kind kind = Kind::Engine;
    QString id = {};   ///< of a container or image; the path of a file; empty for the engine and the host
    QString name = {}; ///< for a person

    friend bool operator==(const Subject &, const Subject &) = default;
};
[[nodiscard]] QString subjectKindName(Subject::Kind kind); ///< translated: "Container"

/// The fact that decided, and where it stands.
struct Evidence {
    /// The document of the snapshot that it was read from.
    enum class Document : quint8 { None, Inspect, Info, Version, Networks, Images, Process, Host, File };
    QString text = {}; ///< "HostConfig.Privileged = true"; never a secret
    Document document = Document::None;
    QString pointer = {}; ///< into that document's raw JSON, RFC 6901: "/HostConfig/Privileged"
    int line = 0;         ///< File: from 1; 0 = the whole file

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// How to mend it.
struct Fix {
    QString text = {};    ///< translated
    QString command = {}; ///< for a POSIX shell, quoted; empty where no command does it
    QString options = {}; ///< what docker run would be given in addition; '-' lines take something away
    QString compose = {}; ///< lines of a service in compose.yaml

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// Something that is wrong.
struct Finding {
    QString id; ///< of the check: "CIS-5.5"; the same in every version and language
    Severity severity = Severity::None;
    QString title; ///< translated: "Privileged"
    QString why;   ///< translated: what an attacker gains
    QList<Evidence> evidence;
    Fix fix;
    Subject subject;
    QStringList references; ///< "CIS Docker Benchmark 1.6.0, 5.5"

    friend bool operator==(const Finding &, const Finding &) = default;
};

enum class Outcome : quint8 {
    Pass,
    Fail,
    NotApplicable, ///< there is nothing to judge: no AppArmor on this host
    NotKnown,      ///< what decides could not be seen; never counted as good
};
[[nodiscard]] QString outcomeName(Outcome outcome); ///< translated: "Not known"

} // namespace bulkhead::findings
