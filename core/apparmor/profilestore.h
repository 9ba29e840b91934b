// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profile.h"

#include <functional>

namespace bulkhead::apparmor {

/// A profile in the kernel, one line of /sys/kernel/security/apparmor/profiles.
struct LoadedProfile {
    QString name; ///< may hold blanks and " (": "my web (old)"
    QString mode; ///< "enforce", "complain", "kill", "unconfined"
    friend bool operator==(const LoadedProfile &, const LoadedProfile &) = default;
};
/// Split at the last " (": a name may hold one itself. Lines that are none are left out.
[[nodiscard]] QList<LoadedProfile> parseLoadedProfiles(const QByteArray &text);
/// Reads them from the kernel. Error Unavailable, with the reason: AppArmor is not in this kernel, is switched off, or securityfs
/// is not mounted. PermissionDenied where neither the list nor the tree of the policy can be read.
[[nodiscard]] Result<QList<LoadedProfile>>
readLoadedProfiles(const QString &securityDirectory = QStringLiteral("/sys/kernel/security"),
                   const QString &enabledFile = QStringLiteral("/sys/module/apparmor/parameters/enabled"));

/// Names that may be a file below apparmor.d/containers: letters, digits and . _ - + : @ =, not beginning with a dot or a minus,
/// at most 200 characters.
[[nodiscard]] bool isStorableProfileName(QStringView name);

/// The file with its only profile in that mode: Enforce takes the flag "complain" away. Error Invalid: it has not exactly one
/// profile of that name on its outermost level, or the mode is neither.
enum class StoredMode : quint8 { Enforce, Complain };
[[nodiscard]] Result<QString> profileInMode(const QString &text, const QString &name, StoredMode mode);

struct ParserRun {
    int exitCode = 0;
    QByteArray output; ///< both streams
};
/// Runs apparmor_parser with these arguments to its end.
using RunParser = std::function<Result<ParserRun>(const QStringList &arguments)>;

/// Profiles of containers on disk and in the kernel, kept equal. Blocks; call it in a worker.
///
/// A profile is compiled first, loaded second and put in its place last, with the one before kept as NAME.orig (which
/// apparmor_parser passes over). Where the parser fails, both the file and what is loaded stay as they were.
class ProfileStore
{
public:
    ProfileStore(QString directory, RunParser runParser);

    /// Loads it, or replaces the one of that name. Errors: Invalid (name or text), Malformed (the parser's words as detail),
    /// PermissionDenied, NoSpace, Io.
    [[nodiscard]] Result<> load(const QString &name, const QString &text, StoredMode mode);
    /// Unloads it and moves its file away. Error NotFound: there is no such file, so that it is not ours to unload.
    [[nodiscard]] Result<> remove(const QString &name);
    [[nodiscard]] Result<> setMode(const QString &name, StoredMode mode);
    [[nodiscard]] Result<QString> text(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_directory + u'/' + name; }
    [[nodiscard]] Result<> runOn(const QStringList &options, const QString &path) const;
    [[nodiscard]] Result<> putInPlace(const QString &fresh, const QString &name) const;

    QString m_directory;
    RunParser m_runParser;
};

} // namespace bulkhead::apparmor
