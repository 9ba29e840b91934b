// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorroom.h"
#include "ui/editor/scintillaview.h"

namespace bulkhead::ui {

/// The root object of the editor library.
class EditorPlugin : public QObject, public EditorRoom
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID BULKHEAD_EDITOR_ROOM_IID)
    Q_INTERFACES(bulkhead::ui::EditorRoom)
public:
    [[nodiscard]] CodeView *createCodeView(QWidget *parent) override { return new ScintillaView(parent); }
    [[nodiscard]] CodeEditor *createCodeEditor(QWidget *parent) override
    {
        auto *editor = new ScintillaView(parent);
        editor->setReadOnly(false);
        return editor;
    }
};

} // namespace bulkhead::ui

#include "editorplugin.moc"
