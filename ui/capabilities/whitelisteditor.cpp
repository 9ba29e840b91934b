// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/whitelisteditor.h"

#include <QUndoCommand>

namespace bulkhead::ui {

using capability::Capability;
using capability::CapabilitySet;

class WhitelistEditor::Step : public QUndoCommand
{
public:
    Step(WhitelistEditor &editor, CapabilitySet after, const QString &text)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_before(editor.m_capabilities)
        , m_after(after)
    {
    }
    void undo() override { m_editor.apply(m_before); }
    void redo() override { m_editor.apply(m_after); }

private:
    WhitelistEditor &m_editor;
    CapabilitySet m_before, m_after;
};

WhitelistEditor::WhitelistEditor(QObject *parent)
    : QObject(parent)
{
}

void WhitelistEditor::restore(CapabilitySet capabilities)
{
    m_undo.clear();
    apply(capabilities);
}

void WhitelistEditor::setAllowed(Capability capability, bool allowed)
{
    CapabilitySet wanted = m_capabilities;
    const QString name = capability::capabilityName(capability);
    allowed ? wanted.insert(capability) : wanted.remove(capability);
    replace(wanted, allowed ? tr("allow %1").arg(name) : tr("forbid %1").arg(name));
}

void WhitelistEditor::toggle(Capability capability)
{
    setAllowed(capability, !m_capabilities.contains(capability));
}

void WhitelistEditor::replace(CapabilitySet capabilities, const QString &what)
{
    if (capabilities != m_capabilities)
        m_undo.push(new Step(*this, capabilities, what));
}

void WhitelistEditor::apply(CapabilitySet capabilities)
{
    if (capabilities == m_capabilities)
        return;
    m_capabilities = capabilities;
    Q_EMIT changed(capabilities);
}

} // namespace bulkhead::ui
