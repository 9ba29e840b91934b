// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/mountinfo.h"

namespace bulkhead::host {

namespace {

// Blanks, line ends and backslashes are written as three octal digits: "\040".
QString unescapedMountWord(QByteArrayView word)
{
    QByteArray plain;
    plain.reserve(word.size());
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto isOctal = [&](qsizetype at) { return at < word.size() && word[at] >= '0' && word[at] <= '7'; };
        if (word[i] == '\\' && isOctal(i + 1) && isOctal(i + 2) && isOctal(i + 3)) {
            plain += char((word[i + 1] - '0') * 64 + (word[i + 2] - '0') * 8 + (word[i + 3] - '0'));
            i += 3;
        } else {
            plain += word[i];
        }
    }
    return QString::fromUtf8(plain);
}

QList<QByteArrayView> mountWords(QByteArrayView line)
{
    QList<QByteArrayView> words;
    while (!line.isEmpty()) {
        const qsizetype end = line.indexOf(' ');
        words += end < 0 ? line : line.first(end);
        line = end < 0 ? QByteArrayView() : line.sliced(end + 1);
    }
    return words;
}

} // namespace

QList<MountEntry> parseMountInfo(QByteArrayView text, const QList<QByteArray> &wanted)
{
    QList<MountEntry> mounts;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        // id parent device root mountpoint options [tags…] - filesystem source superoptions
        const qsizetype dash = line.indexOf(" - ");
        if (dash < 0)
            continue;
        const QList<QByteArrayView> after = mountWords(line.sliced(dash + 3));
        if (after.size() < 3 || (!wanted.isEmpty() && !wanted.contains(after[0])))
            continue;
        const QList<QByteArrayView> before = mountWords(line.first(dash));
        if (before.size() < 6)
            continue;
        mounts += MountEntry{.root = unescapedMountWord(before[3]),
                             .mountPoint = unescapedMountWord(before[4]),
                             .fileSystem = QString::fromUtf8(after[0]),
                             .source = unescapedMountWord(after[1]),
                             .options = unescapedMountWord(after[2]).split(u',')};
    }
    return mounts;
}

} // namespace bulkhead::host
