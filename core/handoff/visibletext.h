// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bulkhead::handoff {

/// Text of an engine or a file, safe where it is shown: control characters, bidirectional overrides and line breaks as \x1b,
/// \u202e, \n; everything else as it is.
[[nodiscard]] QString visibleText(QStringView text);

/// Whether a character moves the cursor or the text around it instead of showing itself: categories Cc, Cf, Cs, Co, Cn, Zl, Zp.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace bulkhead::handoff
