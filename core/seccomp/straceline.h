// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <cstring>

// The parts of a line of strace, found without a regular expression and mostly from its end. Every pointer pair is [begin, end).
// strace(1); strace src/syscall.c and src/strace.c (printleader). Pure.
namespace bulkhead::seccomp::strace {

/// How a line that holds a call ends.
enum class Ending : quint8 {
    None,       ///< the result is on a later line, or the line is cut, or it is no call
    Result,     ///< ") = …"
    Unfinished, ///< "<unfinished ...>"
    Detached,   ///< "<detached ...>"
};

/// An ending and where it is.
struct Tail {
    Ending ending = Ending::None;
    const char *result = nullptr; ///< with Result: behind "= "
    const char *end = nullptr;    ///< of the result, without the time that -T adds
};

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

inline bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_';
}

inline bool startsWith(const char *p, const char *end, QByteArrayView word)
{
    return end - p >= word.size() && std::memcmp(p, word.data(), size_t(word.size())) == 0;
}

inline bool endsWith(const char *p, const char *end, QByteArrayView word)
{
    return end - p >= word.size() && std::memcmp(end - word.size(), word.data(), size_t(word.size())) == 0;
}

/// The last such byte in [p, end), or null.
inline const char *findLast(const char *p, const char *end, char byte)
{
    constexpr qsizetype Near = 12; // most results are short: a call into the C library costs more
    const char *const near = end - p > Near ? end - Near : p;
    while (end > near) {
        if (*--end == byte)
            return end;
    }
#ifdef __GLIBC__
    return static_cast<const char *>(::memrchr(p, byte, size_t(end - p)));
#else
    while (end > p) {
        if (*--end == byte)
            return end;
    }
    return nullptr;
#endif
}

/// The first such word in [p, end), or null.
[[nodiscard]] const char *find(const char *p, const char *end, QByteArrayView word);

/// Whether [p, end) is what strace prints behind "= ": a number, a question mark.
inline bool isResult(const char *p, const char *end)
{
    if (p < end && *p == '?')
        return p + 1 == end || startsWith(p, end, "? E") || startsWith(p, end, "? <");
    const bool isNegative = p < end && *p == '-';
    if (isNegative)
        ++p;
    const char *digits = p;
    if (end - p > 2 && p[0] == '0' && p[1] == 'x') {
        digits = p += 2;
        while (p < end && isHexDigit(*p))
            ++p;
    } else {
        while (p < end && isDigit(*p))
            ++p;
    }
    if (p == digits)
        return false;
    // "3</etc/passwd>" with -y, "-1 ENOENT (No such file or directory)", "0 (Timeout)"
    return p == end || *p == '<' || (*p == ' ' && end - p > 1 && (p[1] == '(' || (isNegative && p[1] == 'E')));
}

/// Cuts " <0.000012>" off.
inline const char *withoutDuration(const char *p, const char *end)
{
    const char *at = end - 1; // at '>'
    while (at > p && (isDigit(at[-1]) || at[-1] == '.'))
        --at;
    return at - p >= 2 && at < end - 1 && at[-1] == '<' && at[-2] == ' ' ? at - 2 : end;
}

/// The ending of a line whose arguments begin at p.
inline Tail findTail(const char *p, const char *end)
{
    if (p < end && end[-1] == '>') {
        if (endsWith(p, end, "<unfinished ...>"))
            return {Ending::Unfinished};
        if (endsWith(p, end, "<detached ...>"))
            return {Ending::Detached};
        end = withoutDuration(p, end);
    }
    const char *before = end;
    while (const char *const equals = findLast(p, before, '=')) {
        before = equals;
        if (equals == p || equals[-1] != ' ' || end - equals < 3 || equals[1] != ' ' || !isResult(equals + 2, end))
            continue;
        const char *closing = equals - 1;
        while (closing > p && closing[-1] == ' ')
            --closing;
        if (closing > p && closing[-1] == ')')
            return {Ending::Result, equals + 2, end};
    }
    return {};
}

/// A decimal number at p, which is moved behind it; -1 where there is none or it has more than 18 digits.
inline qint64 readNumber(const char *&p, const char *end)
{
    constexpr int MostDigits = 18;
    const char *const begin = p;
    qint64 value = 0;
    for (; p < end && isDigit(*p); ++p) {
        if (p - begin >= MostDigits)
            return -1;
        value = value * 10 + (*p - '0');
    }
    return p == begin ? -1 : value;
}

} // namespace bulkhead::seccomp::strace
