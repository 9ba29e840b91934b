// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/secrets.h"
#include "core/snapshot/snapshotblocks.h"
#include "core/snapshot/snapshotfile.h"

#include <QBuffer>

using namespace bulkhead::snapshot;

namespace {

constexpr OpenLimits SmallLimits{
    .maximumBytes = 1024 * 1024, .maximumLine = 64 * 1024, .maximumRatio = 200, .maximumContainers = 100};

void openBytes(QByteArray bytes)
{
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly))
        return;
    const auto snapshot = readSnapshot(device, SmallLimits);
    if (!snapshot)
        return;
    QBuffer again;
    if (!again.open(QIODevice::ReadWrite) || !writeSnapshot(*snapshot, again) || !again.seek(0))
        std::abort();
    if (!readSnapshot(again, {})) // what was read can be written and read again
        std::abort();
}

} // namespace

// The first byte says what the rest is: a file as it is, the lines inside one (with right checksums), or a text with secrets.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray content(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 3) {
    case 0: openBytes(content); break;
    case 1: {
        QBuffer device;
        if (!device.open(QIODevice::WriteOnly))
            return 0;
        SnapshotWriter writer(device);
        for (const QByteArray &line : content.split('\n'))
            writer.writeLine(line);
        if (writer.finish())
            openBytes(device.data());
        break;
    }
    default: {
        const QByteArray once = maskedDocument(content);
        (void)maskedText(QString::fromUtf8(content));
        (void)maskedDocument(once);
    }
    }
    return 0;
}
