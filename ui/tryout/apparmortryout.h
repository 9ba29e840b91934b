// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QPushButton;

namespace bulkhead::ui {

class ApparmorPage;
class DataTable;
class ElidedLine;
class FillingStack;
class RecreateDialog;
class TryOutPane;
class WrappedLabel;

/// The loop in one place, beside what a container writes: load the profile, see what was refused, take the rules, load it again.
class ApparmorLoop : public QWidget
{
    Q_OBJECT
public:
    ApparmorLoop(ApparmorPage *page, QWidget *parent);

    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    void showStanding();
    void showProposals();

    ApparmorPage *m_page;
    ElidedLine *m_standing = nullptr;
    FillingStack *m_stack = nullptr;
    WrappedLabel *m_hint = nullptr;
    DataTable *m_table = nullptr;
    QPushButton *m_accept = nullptr, *m_choose = nullptr;
};

/// What an AppArmor profile's page does on an engine: the tab "Try it", and applying the profile to a container. Owned by the
/// page.
class ApparmorTryOut : public QObject
{
    Q_OBJECT
public:
    explicit ApparmorTryOut(ApparmorPage *page);

    [[nodiscard]] TryOutPane *pane() const { return m_pane; }
    [[nodiscard]] ApparmorLoop *loop() const { return m_loop; }
    [[nodiscard]] QAction *applyAction() const { return m_apply; }
    [[nodiscard]] RecreateDialog *dialog() const; ///< while it is open

private:
    void takeHost();
    void apply();

    ApparmorPage *m_page;
    TryOutPane *m_pane = nullptr;
    ApparmorLoop *m_loop = nullptr;
    QAction *m_apply = nullptr;
    QPointer<RecreateDialog> m_dialog;
};

} // namespace bulkhead::ui
