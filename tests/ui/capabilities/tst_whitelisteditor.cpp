// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/capabilities/whitelisteditor.h"

#include <QSignalSpy>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;

class TestWhitelistEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void togglesCanBeUndoneAndRedone();
    void anEqualSetIsNoStep();
    void aRestoredDraftCannotBeUndone();
    void aStepNamesWhatItDoes();
};

void TestWhitelistEditor::togglesCanBeUndoneAndRedone()
{
    WhitelistEditor editor;
    QSignalSpy changed(&editor, &WhitelistEditor::changed);
    editor.toggle(Capability::Kill);
    editor.toggle(Capability::Chown);
    editor.toggle(Capability::Kill);
    QCOMPARE(editor.capabilities(), CapabilitySet{Capability::Chown});
    editor.undoStack()->undo();
    QCOMPARE(editor.capabilities(), (CapabilitySet{Capability::Chown, Capability::Kill}));
    editor.undoStack()->undo();
    editor.undoStack()->undo();
    QCOMPARE(editor.capabilities(), CapabilitySet());
    QVERIFY(!editor.undoStack()->canUndo());
    editor.undoStack()->redo();
    QCOMPARE(editor.capabilities(), CapabilitySet{Capability::Kill});
    QCOMPARE(changed.count(), 7);
}

void TestWhitelistEditor::anEqualSetIsNoStep()
{
    WhitelistEditor editor;
    editor.setAllowed(Capability::Kill, false);
    editor.replace({}, u"clear"_s);
    QVERIFY(!editor.undoStack()->canUndo());
}

void TestWhitelistEditor::aRestoredDraftCannotBeUndone()
{
    WhitelistEditor editor;
    editor.toggle(Capability::Kill);
    editor.restore({Capability::Chown});
    QCOMPARE(editor.capabilities(), CapabilitySet{Capability::Chown});
    QVERIFY(!editor.undoStack()->canUndo());
}

void TestWhitelistEditor::aStepNamesWhatItDoes()
{
    WhitelistEditor editor;
    editor.toggle(Capability::Kill);
    QCOMPARE(editor.undoStack()->undoText(), u"allow CAP_KILL"_s);
    editor.toggle(Capability::Kill);
    QCOMPARE(editor.undoStack()->undoText(), u"forbid CAP_KILL"_s);
}

BULKHEAD_TEST(TestWhitelistEditor)
#include "tst_whitelisteditor.moc"
