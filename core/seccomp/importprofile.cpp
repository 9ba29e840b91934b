// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/importprofile.h"

#include "core/seccomp/profilereader.h"
#include "core/seccomp/resolution.h"

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

Result<> importProfile(const QByteArray &json, int file, Arch arch, ImportTally &tally)
{
    const auto read = readProfile(json);
    if (!read) {
        Error error = read.error().error;
        if (error.detail.isEmpty())
            error.detail = u"%1:%2"_s.arg(read.error().place.line).arg(read.error().place.column);
        return std::unexpected(error);
    }
    const auto resolution = resolve(read->profile, {.arch = arch});
    if (!resolution)
        return std::unexpected(resolution.error());
    for (const OciRule &rule : resolution->oci.rules) {
        if (rule.action.kind != ActionKind::Allow && rule.action.kind != ActionKind::Log)
            continue;
        const RulePlace place = read->rules.value(rule.profileRule);
        for (qsizetype i = 0; i < rule.names.size(); ++i) {
            const Place at = place.names.value(i, place.begin);
            const ImportedPlace where{file, at.line};
            if (rule.args.isEmpty())
                tally.add({.name = rule.names[i], .origin = ImportOrigin::Profile, .first = where, .last = where});
            else
                tally.addConditional({.name = rule.names[i], .args = rule.args, .place = where});
        }
    }
    tally.addLines(quint64(json.count('\n')), 0);
    return {};
}

} // namespace bulkhead::seccomp
