// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/generateprofile.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/importlist.h"
#include "core/seccomp/profilewriter.h"

#include <QBuffer>

using namespace bulkhead::seccomp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    ImportTally list;
    importList(text, list.addFile({}), list);
    (void)list.take();

    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    ImportTally tally;
    if (importRecording(buffer, QStringLiteral("recording"), Arch::X86_64, tally))
        (void)writeProfile(generateProfile(tally.take(), {.argumentsOf = {QStringLiteral("socket"), QStringLiteral("clone"),
                                                                          QStringLiteral("ioctl")}})
                               .profile);
    return 0;
}
