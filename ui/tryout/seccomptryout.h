// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/importedcalls.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace bulkhead::ui {

class RecreateDialog;
class SeccompPage;
class TryOutPane;

/// What a seccomp profile's page does on an engine: the tab "Try it", and applying the profile to a container. Owned by the page.
class SeccompTryOut : public QObject
{
    Q_OBJECT
public:
    explicit SeccompTryOut(SeccompPage *page);

    [[nodiscard]] TryOutPane *pane() const { return m_pane; }
    [[nodiscard]] QAction *applyAction() const { return m_apply; }
    [[nodiscard]] RecreateDialog *dialog() const; ///< while it is open

private:
    /// The profile of the text, JSON; the error says where the text is broken.
    [[nodiscard]] Result<QByteArray> profile(bool compact) const;
    void takeHost();
    void addCalls(const QStringList &names);
    void useRecording(const seccomp::ImportedCalls &calls);
    void apply();

    SeccompPage *m_page;
    TryOutPane *m_pane = nullptr;
    QAction *m_apply = nullptr;
    QPointer<RecreateDialog> m_dialog;
};

} // namespace bulkhead::ui
