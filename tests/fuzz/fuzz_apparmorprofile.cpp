// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/decider.h"
#include "core/apparmor/lint.h"

using namespace bulkhead;
using namespace bulkhead::apparmor;

/// The reader of profiles, and all that is done with what it gives: text again, our own layout, includes of itself, decisions,
/// lint.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto file = parseProfileFile(text);
    if (!file)
        return 0;
    if (profileText(*file).toUtf8() != text)
        abort(); // nothing may be lost
    const auto formatted = parseProfileFile(formattedProfileText(*file));
    if (!formatted)
        abort();
    const IncludeSource itself = [&text](const IncludePath &path) -> Result<QList<IncludedFile>> {
        return QList<IncludedFile>{{path.path, text}};
    };
    if (auto policy = resolvePolicy(*file, {}, itself)) {
        Decider decider(std::move(*policy));
        const Decision decision = decider.decidePath("/etc/passwd", {.read = true, .write = true});
        if (decision.rule >= decider.policy().rules.size())
            abort();
        std::ignore = decider.decideCapability(QStringLiteral("kill"));
        std::ignore = decider.decideNetwork(QStringLiteral("inet"), QStringLiteral("tcp"));
    }
    if (size < 2000) // pairs of rules are compared
        std::ignore = lintProfiles(*file, noIncludes());
    return 0;
}
