// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace bulkhead::ctl {

/// Text from an engine or a file as a terminal may show it: control characters, bidirectional overrides and line breaks as \x1b,
/// \u202e, \n; everything else as it is.
[[nodiscard]] QString terminalText(QStringView text);

/// A JSON document with the same characters as \u escapes, which JSON reads back; its own line breaks stay.
[[nodiscard]] QByteArray terminalJson(const QByteArray &json);

} // namespace bulkhead::ctl
