// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ui/editor/editorroom.h"

namespace bulkhead::ui {

/// Loads the editor library from ../lib/bulkhead beside the program, at the first call, and keeps it. Error Unavailable where it
/// cannot be loaded, with the loader's words.
[[nodiscard]] Result<EditorRoom *> editorRoom();

/// The editor library's view, or the plain one where there is none; `missing` then says why.
[[nodiscard]] CodeView *createCodeView(QWidget *parent, QString *missing);
[[nodiscard]] CodeEditor *createCodeEditor(QWidget *parent, QString *missing); ///< likewise
/// What the theme and the system say of a text's look.
[[nodiscard]] EditorLook currentEditorLook();

} // namespace bulkhead::ui
