// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"

namespace bulkhead::ui {

/// What to replace in `before` to make `after` of it: whole lines, as few as a bounded search finds (Myers' O(ND) difference;
/// where more than some hundred lines differ, all lines between the first and the last of them). Lines end in \n.
[[nodiscard]] QList<TextChange> lineChanges(const QString &before, const QString &after);

/// One line of a text, counted from 0, without its end; empty where there is none.
[[nodiscard]] QString lineOfText(const QString &text, int line);

} // namespace bulkhead::ui
