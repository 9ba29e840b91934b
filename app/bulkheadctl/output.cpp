// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/output.h"

#include "app/bulkheadctl/terminaltext.h"

#include <QStringList>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

int firstFailure = 0;

} // namespace

void printOutBytes(const QByteArray &bytes)
{
    const bool isWritten =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0;
    if (!isWritten && firstFailure == 0)
        firstFailure = errno;
}

int outputFailure()
{
    return firstFailure;
}

void printOut(const QString &text)
{
    printOutBytes(text.toUtf8());
}

void printNote(const QString &text)
{
    const QByteArray line = u"bulkheadctl: %1\n"_s.arg(terminalText(text)).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void printError(const Error &error)
{
    constexpr qsizetype maximumLines = 5;
    printNote(error.what);
    const QStringList lines = error.detail.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.first(qMin(maximumLines, lines.size())))
        printNote(u"  "_s + line);
}

} // namespace bulkhead::ctl
