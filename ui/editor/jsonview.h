// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonlayout.h"
#include "ui/editor/editorroom.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace bulkhead::ui {

class Banner;
class SearchBar;

/// A JSON document to read: laid out, coloured, folding, with the path of the value under the cursor, search and copy. Secrets
/// stay masked until the person reveals them. Big documents are laid out in a worker; the newest one wins.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    using Mask = QByteArray (*)(const QByteArray &json);

    explicit JsonView(QWidget *parent = nullptr);

    /// With a mask, what it makes of the document is shown first, and revealing is offered.
    void setJson(const QByteArray &json, Mask mask = nullptr);
    void goTo(const QString &pointer); ///< a JSON pointer; also of a document that is still being laid out
    [[nodiscard]] QString pointer() const;
    [[nodiscard]] QString text() const { return m_layout.text(); }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] QAction *revealAction() const { return m_reveal; }
    [[nodiscard]] QAction *copyPathAction() const { return m_copyPath; }
    [[nodiscard]] QAction *copyValueAction() const { return m_copyValue; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    [[nodiscard]] SearchBar *searchBar() const { return m_searchBar; }
    [[nodiscard]] CodeView *codeView() const { return m_view; }

Q_SIGNALS:
    void documentShown(); ///< the newest document is on screen
    void copied(const QString &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void makeView(); ///< when first shown: loads the editor library
    void layOut();
    void showLayout(const Result<json::JsonLayout> &layout, const QByteArray &source);
    void showPath();
    void applyLook();
    bool handleKey(QEvent *event);
    void copy(const QString &text, const QString &notice);
    void showNotice(const Result<json::JsonLayout> &layout);

    QByteArray m_json;
    Mask m_mask = nullptr;
    json::JsonLayout m_layout;
    QString m_missing; ///< why the editor library is not there
    QString m_wantedPointer;
    quint64 m_generation = 0;
    bool m_revealed = false;
    bool m_stale = false; ///< m_json is not on screen yet

    CodeView *m_view = nullptr;
    SearchBar *m_searchBar = nullptr;
    Banner *m_notice = nullptr;
    QLabel *m_path = nullptr;
    QVBoxLayout *m_column = nullptr;
    QAction *m_reveal = nullptr;
    QAction *m_copyPath = nullptr;
    QAction *m_copyValue = nullptr;
    QAction *m_find = nullptr;
};

} // namespace bulkhead::ui
