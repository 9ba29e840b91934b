// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorloader.h"

#include "ui/editor/plaincodeview.h"

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

} // namespace bulkhead::ui
