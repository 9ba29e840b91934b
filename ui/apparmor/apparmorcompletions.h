// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"

namespace bulkhead::ui {

class PathSource;

/// What may stand where the cursor is: a keyword at a rule's beginning, a capability, a family, an abstraction, a path.
[[nodiscard]] Completions apparmorCompletions(const QString &line, int column, PathSource &paths);

} // namespace bulkhead::ui
