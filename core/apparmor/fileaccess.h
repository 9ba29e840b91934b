// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace bulkhead::apparmor {

/// What happens to a program that a file rule lets start (apparmor.d(5), Access Modes).
struct ExecMode {
    enum class Transition : quint8 {
        None,       ///< no exec at all
        Bare,       ///< "x": for deny rules only
        Inherit,    ///< ix
        Profile,    ///< px, Px
        Child,      ///< cx, Cx
        Unconfined, ///< ux, Ux
    };
    enum class Fallback : quint8 { None, Inherit, Unconfined };
    Transition transition = Transition::None;
    Fallback fallback = Fallback::None; ///< of Profile and Child, where the target is not loaded
    bool scrub = false;                 ///< the upper-case letters: the environment is scrubbed

    [[nodiscard]] bool isExec() const { return transition != Transition::None; }
    friend bool operator==(const ExecMode &, const ExecMode &) = default;
};

/// The permissions of a file rule.
struct FileAccess {
    bool read = false;
    bool write = false;
    bool append = false; ///< excludes write
    bool lock = false;
    bool link = false;
    bool map = false; ///< m: mmap with PROT_EXEC
    ExecMode exec{};

    [[nodiscard]] bool isEmpty() const { return *this == FileAccess(); }
    friend bool operator==(const FileAccess &, const FileAccess &) = default;
};

/// Of "rwk", "mrix", "PUx"; nothing where a letter is unknown or two exec modes are named.
[[nodiscard]] std::optional<FileAccess> parseFileAccess(QStringView text);
/// In AppArmor's usual order: "mrwalkix".
[[nodiscard]] QString fileAccessText(const FileAccess &access);
[[nodiscard]] QString execModeText(const ExecMode &mode); ///< "ix"; empty for none

} // namespace bulkhead::apparmor
