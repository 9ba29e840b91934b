// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/connectiondraft.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace bulkhead::ui {

class Banner;
class ConnectionEditor;
class ProbeView;
class RemarkLine;

/// The right half of the connection dialog: one connection, where it comes from, what is wrong with it, its form and its test.
class ConnectionDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConnectionDetails(QWidget *parent = nullptr);

    void showNothing();
    void showConnection(const engine::EngineContext &context);
    void showDraft(const ConnectionDraft &draft, const QStringList &takenNames);
    void setModified(bool modified, bool isNew);
    void focusEditor();

    /// What stands there now; nothing where it cannot be tried. A draft needs no name to be tested.
    [[nodiscard]] std::optional<engine::EngineContext> testable() const;
    [[nodiscard]] std::optional<engine::EngineContext> connectable() const;
    [[nodiscard]] bool isDraft() const { return m_isDraft; }
    [[nodiscard]] ConnectionDraft draft() const;
    [[nodiscard]] ProbeView *probe() const { return m_probe; }
    [[nodiscard]] ConnectionEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void draftChanged();
    void saveRequested();
    void revertRequested();

private:
    void showHeader(const engine::EngineContext &context);
    [[nodiscard]] static QString originSentence(const engine::EngineContext &context);

    QLabel *m_title, *m_place, *m_origin;
    Banner *m_unprotected;
    RemarkLine *m_problem;
    ConnectionEditor *m_editor;
    QWidget *m_editorButtons;
    QPushButton *m_save, *m_revert;
    ProbeView *m_probe;
    engine::EngineContext m_context;
    bool m_isDraft = false;
    bool m_isEmpty = true;
};

} // namespace bulkhead::ui
