// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

#include <QCoroTask>

#include <chrono>

namespace bulkhead::apparmor {

/// One line that apparmor_parser said.
struct ParserMessage {
    enum class Level : quint8 { Error, Warning };
    Level level = Level::Error;
    QString text;         ///< the parser's own words, without the place
    QString file{};       ///< an included file that it is about; empty for the profile's own text
    int line = 0;         ///< 0 where the parser does not say and it cannot be found out
    bool isGuess = false; ///< the parser gave no line, we searched what it named
    friend bool operator==(const ParserMessage &, const ParserMessage &) = default;
};

struct ParserVerdict {
    bool isAccepted = false;
    QList<ParserMessage> messages;
    QStringList notEnforced; ///< kinds of rules that the kernel does not enforce: "network", "mqueue"
    friend bool operator==(const ParserVerdict &, const ParserVerdict &) = default;
};

struct ParserOptions {
    QString program{};       ///< empty: apparmor_parser from PATH and the system's directories
    QString baseDirectory{}; ///< instead of /etc/apparmor.d for <…>
    QString featuresFile{};  ///< what the kernel can do, instead of asking this one: a file such as /etc/apparmor.d/abi/4.0
    std::chrono::milliseconds timeout{20'000};
};

/// Where apparmor_parser is; empty where it is not installed.
[[nodiscard]] QString findApparmorParser();

/// Compiles the text without loading or caching anything (`apparmor_parser -QTK`). Needs no privilege.
/// Errors: Unavailable (no parser), Timeout (it was ended), Io (it was killed, or a temporary file cannot be written), NoSpace.
/// A text that it refuses is no error: the verdict tells.
[[nodiscard]] QCoro::Task<Result<ParserVerdict>> checkWithParser(QByteArray text, ParserOptions options = {});

/// Reads what the parser wrote. `path` is the file it was given; `text` its content, in which the lines are searched that the
/// parser does not tell. Pure.
[[nodiscard]] ParserVerdict readParserOutput(const QByteArray &output, int exitCode, const QString &path, const QByteArray &text);

} // namespace bulkhead::apparmor
