// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/editorroom.h"
#include "ui/editor/textfile.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace bulkhead::ui {

class Banner;
class ElidedLine;
class SearchBar;

/// What an editor's documents are.
struct DocumentKind {
    QString id;         ///< "seccomp": the group of its settings and the folder of its drafts
    QString syntax;     ///< a definition of KSyntaxHighlighting
    QString fileFilter; ///< of the file dialogs, translated: "Seccomp profiles (*.json)"
    QString suffix;     ///< of new files
    qsizetype largest;  ///< bytes that are read
};

/// One text document that is edited: its editor and its only undo history, its file, its draft. The text is the document: what
/// else edits it (a table, a form) makes another text and hands it to edit(). Files are read and written in workers.
class DocumentEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentEditor(DocumentKind kind, QWidget *parent = nullptr);
    ~DocumentEditor() override; ///< what is not saved stays as a draft

    [[nodiscard]] const QString &text() const;
    /// Counts up with each change of the text: an answer from a worker can be told to be late.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool isModified() const { return m_editor->isModified(); }
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty for a document that has no file yet
    [[nodiscard]] QString name() const;                          ///< of the file, or what the document was begun as
    /// Other lines than those that differ stay untouched, with cursor and marks. One step for undo.
    void edit(const QString &text);
    void setMarks(const QList<TextMark> &marks) { m_editor->setMarks(marks); }
    void goToPlace(const TextRange &range); ///< and puts the keyboard there
    [[nodiscard]] CodeEditor *editor() const { return m_editor; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

    /// Another document, without a file. Edits of the one before are lost: see whenReplaceable().
    void begin(const QString &text, const QString &name);
    void open(const QString &path); ///< likewise
    void save();                    ///< asks for a file where there is none
    void saveTo(const QString &path);
    /// Does it now, or when the person has saved or given up the edits of the document as it is.
    void whenReplaceable(const std::function<void()> &then);
    /// Shows what an earlier run of the program left unsaved, if anything.
    bool restoreDraft();
    /// The keys of its actions, wherever on the page the keyboard is: for ShortcutOverride (only told whether) and KeyPress.
    bool handleKey(QKeyEvent *event);

    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    [[nodiscard]] QAction *saveAsAction() const { return m_saveAs; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; } ///< filled when it is about to show
    [[nodiscard]] QString suggestedPath() const;                 ///< where it would be saved

Q_SIGNALS:
    void textChanged();     ///< once per turn of the event loop
    void documentChanged(); ///< another document, another name, or modified or not
    void saved(const QString &path);
    void failed(const bulkhead::Error &error); ///< it is also shown
    void fileDropped(const QString &path);     ///< onto the editor; nothing has been done with it
    void cursorMoved();
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    QAction *action(const QString &icon, const QString &text, const QKeySequence &key);
    void makeEditor();
    void put(const QString &text, const QString &path, const QString &name);
    void textWasChanged();
    void tellDocument();
    void keepDraft();
    void chooseOpen();
    void chooseSave(const std::function<void()> &then);
    void write(const QString &path, bool overOthersChange, const std::function<void()> &then);
    void showConflict(const QString &path, const std::function<void()> &then);
    void showError(const QString &sentence, const Error &error);
    void watch(const QString &path);
    void lookAtFile();
    void takeFromFile(const TextFile &file);
    void addRecent(const QString &path);
    void fillRecent();
    QAction *bannerAction(const QString &text, const std::function<void()> &run);

    DocumentKind m_kind;
    QString m_path, m_name;
    TextFile m_file; ///< as it was last read or written; the text as it began where there is no file
    quint64 m_revision = 0;
    quint64 m_reading = 0;
    mutable QString m_text;
    mutable bool m_isTextStale = false;
    bool m_isBusy = false; ///< a document is being put into the editor
    bool m_isSaving = false;

    CodeEditor *m_editor = nullptr;
    SearchBar *m_searchBar = nullptr;
    Banner *m_banner = nullptr;
    ElidedLine *m_title = nullptr;
    QLabel *m_unsaved = nullptr;
    QVBoxLayout *m_column = nullptr;
    QAction *m_open = nullptr, *m_save = nullptr, *m_saveAs = nullptr;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_find = nullptr;
    QMenu *m_recent = nullptr;
    QTimer m_changeTimer, m_draftTimer, m_fileTimer;
    QFileSystemWatcher m_watcher;
    DraftKeeper m_drafts;
};

} // namespace bulkhead::ui
