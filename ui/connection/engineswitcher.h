// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"

#include <QPointer>
#include <QToolButton>

namespace bulkhead::ui {

class EngineSwitcherPopup;
class HostRegistry;

/// The top left of the window: which engine or file is shown, and how fresh that is. A click opens the list to switch to another.
class EngineSwitcher : public QToolButton
{
    Q_OBJECT
public:
    explicit EngineSwitcher(HostRegistry *registry, engine::ContextStore contexts = engine::ContextStore(),
                            QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void openPopup();
    [[nodiscard]] EngineSwitcherPopup *popup() const { return m_popup; } ///< null while it is closed

Q_SIGNALS:
    /// "Connect…" was chosen, or a connection that cannot be used as it is: the dialog should show that one (empty: none).
    void connectRequested(const QString &connectionKey);
    void openSnapshotRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCurrent();

    HostRegistry *m_registry;
    engine::ContextStore m_contexts;
    QPointer<EngineSwitcherPopup> m_popup;
    QString m_name, m_place;
};

} // namespace bulkhead::ui
