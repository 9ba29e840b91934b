// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QList>
#include <QStringList>
#include <QtPlugin>

#include <array>
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

/// What is marked in a text, worst first.
enum class MarkLevel : quint8 { Error, Warning, Hint };
inline constexpr std::size_t MarkLevels = 3;

/// A problem at a place of a text.
struct TextMark {
    TextRange range; ///< an empty one marks the character behind it
    MarkLevel level = MarkLevel::Warning;
    QString text; ///< shown in a tooltip

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// A piece of a text to be replaced.
struct TextChange {
    TextRange range;
    QString text;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// Words that may stand where the cursor is, and how much of one is there already.
struct Completions {
    int typed = 0; ///< UTF-16 units before the cursor that the words begin with
    QStringList words;
};

struct EditorLook {
    QFont font;
    bool dark = false;
    std::array<QColor, MarkLevels> markColors{}; ///< by MarkLevel
    std::array<QImage, MarkLevels> markShapes{}; ///< likewise, for the margin
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

/// A text to edit. Lines end in \n, whatever they ended in before. Each function that changes the text makes one step for undo.
/// Callbacks come after the text has changed; they may read and mark, but not change it.
class CodeEditor : public CodeView
{
public:
    // setText() makes another document of it: with nothing to undo, and not modified
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// All at once; ranges in order, none of which touches another. The cursor stays in what is left of its line, and what is
    /// seen where it is.
    virtual void replace(const QList<TextChange> &changes) = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;
    [[nodiscard]] virtual bool canRedo() const = 0;
    virtual void setSaved() = 0; ///< the text as it is now is not modified, also after an undo or redo that leads back to it
    [[nodiscard]] virtual bool isModified() const = 0;
    /// In the text and in the margin, until the next call; they move with the text meanwhile.
    virtual void setMarks(const QList<TextMark> &marks) = 0;
    virtual void complete() = 0; ///< asks `completions` and offers what it tells

    std::function<void()> textChanged;
    std::function<void()> stateChanged;                                 ///< undo, redo or modified
    std::function<Completions(const TextPosition &cursor)> completions; ///< asked as one types, too
};

class EditorRoom
{
public:
    virtual ~EditorRoom() = default;
    [[nodiscard]] virtual CodeView *createCodeView(QWidget *parent) = 0;
    [[nodiscard]] virtual CodeEditor *createCodeEditor(QWidget *parent) = 0;
};

} // namespace bulkhead::ui

#define BULKHEAD_EDITOR_ROOM_IID "io.bulkhead.EditorRoom/2"
Q_DECLARE_INTERFACE(bulkhead::ui::EditorRoom, BULKHEAD_EDITOR_ROOM_IID)
