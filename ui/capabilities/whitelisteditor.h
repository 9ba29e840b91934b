// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capability/capabilityset.h"

#include <QObject>
#include <QUndoStack>

namespace bulkhead::ui {

/// The whitelist that the person edits, with undo. Owned by the page.
class WhitelistEditor : public QObject
{
    Q_OBJECT
public:
    explicit WhitelistEditor(QObject *parent = nullptr);

    [[nodiscard]] capability::CapabilitySet capabilities() const { return m_capabilities; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Without an undo step: the draft of the last session.
    void restore(capability::CapabilitySet capabilities);
    void setAllowed(capability::Capability capability, bool allowed);
    void toggle(capability::Capability capability);
    /// `what` names the step in the undo menu.
    void replace(capability::CapabilitySet capabilities, const QString &what);

Q_SIGNALS:
    void changed(bulkhead::capability::CapabilitySet capabilities);

private:
    class Step;
    void apply(capability::CapabilitySet capabilities);

    capability::CapabilitySet m_capabilities;
    QUndoStack m_undo;
};

} // namespace bulkhead::ui
