// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QtPlugin>

#include <functional>

class QWidget;

// What the editor library (bulkhead-editor, loaded when a text is first shown) offers to the program. No QObject crosses this
// border, and nothing of the program's own libraries: both sides would hold a copy of it.
namespace bulkhead::ui {

/// A place in a text: line and column counted from 0, columns in UTF-16 units.
struct TextPosition {
    int line = 0;
    int column = 0;
    friend auto operator<=>(const TextPosition &, const TextPosition &) = default;
};

struct TextRange {
    TextPosition begin;
    TextPosition end;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct EditorLook {
    QFont font;
    bool dark = false;
};

/// One read-only text. Its widget belongs to the parent that it was made with; the CodeView dies with it.
class CodeView
{
public:
    virtual ~CodeView() = default;

    [[nodiscard]] virtual QWidget *widget() = 0;
    /// `definition`: a name of KSyntaxHighlighting, "JSON".
    virtual void setText(const QString &text, const QString &definition) = 0;
    virtual void setLook(const EditorLook &look) = 0;
    [[nodiscard]] virtual TextPosition cursor() const = 0;
    virtual void select(const TextRange &range) = 0;               ///< and shows it; an empty range only moves the cursor
    virtual void markMatches(const QList<TextRange> &matches) = 0; ///< behind the text, until the next call or text
    virtual void foldAll() = 0;                                    ///< all but the outermost level
    virtual void unfoldAll() = 0;

    std::function<void()> cursorMoved;
};

class EditorRoom
{
public:
    virtual ~EditorRoom() = default;
    [[nodiscard]] virtual CodeView *createCodeView(QWidget *parent) = 0;
};

} // namespace bulkhead::ui

#define BULKHEAD_EDITOR_ROOM_IID "io.bulkhead.EditorRoom/1"
Q_DECLARE_INTERFACE(bulkhead::ui::EditorRoom, BULKHEAD_EDITOR_ROOM_IID)
