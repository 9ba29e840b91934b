// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorloader.h"

#include "ui/editor/plaincodeview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

Result<EditorRoom *> loadedEditorRoom()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() + "/../lib/bulkhead/bulkhead-editor"_L1);
    auto *room = qobject_cast<EditorRoom *>(loader.instance());
    if (!room)
        return std::unexpected(Error{ErrorKind::Unavailable, u"bulkhead-editor"_s, loader.errorString()});
    return room;
}

} // namespace

Result<EditorRoom *> editorRoom()
{
    static const Result<EditorRoom *> room = loadedEditorRoom();
    return room;
}

CodeView *createCodeView(QWidget *parent, QString *missing)
{
    const auto room = editorRoom();
    if (room)
        return (*room)->createCodeView(parent);
    if (missing)
        *missing = room.error().detail;
    return new PlainCodeView(parent);
}

CodeEditor *createCodeEditor(QWidget *parent, QString *missing)
{
    const auto room = editorRoom();
    if (room)
        return (*room)->createCodeEditor(parent);
    if (missing)
        *missing = room.error().detail;
    auto *editor = new PlainCodeView(parent);
    editor->setReadOnly(false);
    return editor;
}

EditorLook currentEditorLook()
{
    const Theme &theme = Theme::instance();
    EditorLook look{.font = theme.monospace(), .dark = theme.isDark()};
    constexpr std::array<Tone, MarkLevels> tones{Tone::Critical, Tone::Medium, Tone::Info};
    constexpr int shapeSize = 14;
    for (std::size_t level = 0; level < MarkLevels; ++level) {
        look.markColors.at(level) = theme.foreground(tones.at(level));
        look.markShapes.at(level) = Theme::toneIcon(tones.at(level)).pixmap(shapeSize, shapeSize).toImage();
    }
    return look;
}

} // namespace bulkhead::ui
