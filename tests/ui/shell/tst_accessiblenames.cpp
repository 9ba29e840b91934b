// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/connection/connectiondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/snapshotsaver.h"

#include <QAccessible>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

namespace {

/// Roles that a person acts on: each must say what it is.
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::MenuItem: return true;
    default: return false;
    }
}

QString pathOf(const QObject *object)
{
    QStringList path;
    for (; object; object = object->parent())
        path.prepend(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                    : object->objectName());
    return path.join(u'/');
}

QStringList unnamedControls(const QWidget *top)
{
    QStringList unnamed;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(top) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        // parts that Qt makes inside a control are reached through it
        if (widget->objectName().startsWith("qt_"_L1) && widget->objectName() != "qt_spinbox_lineedit"_L1)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && isInteractive(interface->role()) && interface->text(QAccessible::Name).isEmpty())
            unnamed << pathOf(widget);
    }
    return unnamed;
}

} // namespace

class TestAccessibleNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        m_window = std::make_unique<MainWindow>(allPages(), engine::ContextStore(QProcessEnvironment(), u"/nonexistent"_s));
        m_window->registry().adopt(std::make_unique<snapshot::SavedHost>(test::makeSnapshot(12)),
                                   {.host = nullptr, .context = {}, .path = {}, .isSample = true});
        m_window->resize(1280, 800);
        m_window->show();
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyControlOfEveryPageSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("state");
        for (const PageEntry &entry : m_window->pageEntries())
            for (const QString &state : m_window->showPage(entry.id)->tourStates())
                QTest::addRow("%s, %s", qPrintable(entry.id), qPrintable(state)) << entry.id << state;
    }
    void everyControlOfEveryPageSaysWhatItIs()
    {
        QFETCH(QString, page);
        QFETCH(QString, state);
        m_window->showPage(page)->showTourState(state);
        QCOMPARE(unnamedControls(m_window.get()).join(u'\n'), QString());
    }

    void everyControlOfADialogSaysWhatItIs_data()
    {
        QTest::addColumn<int>("dialog");
        QTest::newRow("connect") << 0;
        QTest::newRow("save snapshot") << 1;
        QTest::newRow("shortcuts") << 2;
    }
    void everyControlOfADialogSaysWhatItIs()
    {
        QFETCH(int, dialog);
        if (dialog == 0)
            m_window->showConnectionDialog({});
        else if (dialog == 1)
            m_window->saveSnapshot();
        else
            m_window->showShortcuts();
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
        QVERIFY(!dialogs.isEmpty());
        QCOMPARE(unnamedControls(dialogs.last()), QStringList());
        delete dialogs.last();
    }

    void theCheckFindsAButtonWithoutAName()
    {
        QWidget top;
        auto *button = new QPushButton(&top);
        button->setObjectName(u"nameless"_s);
        QCOMPARE(unnamedControls(&top).size(), 1);
        button->setText(u"Named"_s);
        QCOMPARE(unnamedControls(&top), QStringList());
    }
};

BULKHEAD_TEST(TestAccessibleNames)
#include "tst_accessiblenames.moc"
