// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bulkhead::capability {

/// Go's %q, strconv.Quote: how an engine written in Go spells a name inside its refusals.
[[nodiscard]] QString engineQuote(QStringView text);

/// Go's strings.ToUpper: one code point to one code point, so a dotless i becomes I and ß stays ß.
[[nodiscard]] QString engineUpper(QStringView text);

} // namespace bulkhead::capability
