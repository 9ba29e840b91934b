// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importlist.h"

#include "core/seccomp/syscalltable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr qsizetype LongestName = 48;

/// Calls `take` with each word and its line.
template<typename Take>
void eachWord(QByteArrayView text, Take take)
{
    constexpr QByteArrayView Between = " \t\r\f\v,;\"'[]";
    qint64 line = 1;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == '#') {
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end;
        } else if (text[at] == '\n') {
            ++line;
            ++at;
        } else if (Between.contains(text[at])) {
            ++at;
        } else {
            const qsizetype word = at;
            while (at < text.size() && text[at] != '\n' && text[at] != '#' && !Between.contains(text[at]))
                ++at;
            take(text.sliced(word, at - word), line);
        }
    }
}

bool isNumber(QByteArrayView word)
{
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool isName(QByteArrayView word)
{
    return word.size() <= LongestName && std::ranges::all_of(word, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
           });
}

} // namespace

void importList(const QByteArray &text, int file, ImportTally &tally)
{
    quint64 ignored = 0;
    eachWord(text, [&](QByteArrayView word, qint64 line) {
        if (isNumber(word))
            return;
        const QString name = QString::fromUtf8(word.first(std::min(word.size(), LongestName)));
        const ImportedPlace place{file, line};
        if (!isName(word))
            ++ignored;
        else if (isSyscallAnywhere(name))
            tally.add({.name = name, .origin = ImportOrigin::List, .first = place, .last = place});
        else
            tally.addUnknown(name, 1, place);
    });
    tally.addLines(quint64(text.count('\n')) + (text.isEmpty() || text.endsWith('\n') ? 0 : 1), ignored);
}

bool looksLikeList(QByteArrayView text)
{
    qsizetype words = 0, calls = 0, others = 0;
    eachWord(text, [&](QByteArrayView word, qint64) {
        if (isNumber(word))
            return;
        ++words;
        if (!isName(word))
            ++others;
        else if (isSyscallAnywhere(QString::fromLatin1(word)))
            ++calls;
    });
    return calls > 0 && others == 0 && calls * 2 >= words;
}

} // namespace bulkhead::seccomp
