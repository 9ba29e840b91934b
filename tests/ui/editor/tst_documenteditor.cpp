// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/editor/documenteditor.h"
#include "ui/editor/linechanges.h"
#include "ui/editor/plaincodeview.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

namespace {

DocumentKind jsonKind()
{
    return {.id = u"test"_s, .syntax = u"JSON"_s, .fileFilter = u"JSON (*.json)"_s, .suffix = u"json"_s, .largest = 1 << 20};
}

QString applied(QString text, const QList<TextChange> &changes)
{
    PlainCodeView view;
    view.setText(text, {});
    view.replace(changes);
    return view.text();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestDocumentEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onlyLinesThatDifferAreReplaced_data();
    void onlyLinesThatDifferAreReplaced();
    void manyRandomTextsAreMadeOfEachOther();
    void anEditIsOneStepForUndo();
    void theCursorStaysWhereItIs();
    void typingIsTold();
    void savingWritesTheWholeFile();
    void windowsLineEndsStay();
    void aFileThatCannotBeWrittenLosesNothing_data();
    void aFileThatCannotBeWrittenLosesNothing();
    void aFullDiskLosesNothing();
    void binaryFilesAreRefused();
    void aDraftSurvivesTheProgram();
    void aSavedDocumentLeavesNoDraft();
    void aRunningProgramsDraftIsLeftAlone();
    void anotherProgramsChangeIsTakenOver();
    void anotherProgramsChangeIsNotOverwritten();
    void unsavedChangesAreAskedFor();
    void theKeysOfThePageReachTheDocument();
    void aDroppedFileIsTold();

private:
    void write(const QString &path, const QByteArray &text) const;
    std::unique_ptr<DocumentEditor> m_editor;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocumentEditor::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QCoreApplication::setApplicationName(u"documenteditor"_s);
    Theme::instance().apply(ColorScheme::Light);
}

void TestDocumentEditor::init()
{
    QDir(DraftKeeper::folder(u"test"_s)).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    m_editor = std::make_unique<DocumentEditor>(jsonKind());
    m_editor->resize(500, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestDocumentEditor::cleanup()
{
    m_editor.reset();
}

void TestDocumentEditor::write(const QString &path, const QByteArray &text) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestDocumentEditor::onlyLinesThatDifferAreReplaced_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("changes");
    QTest::newRow("the same text") << u"a\nb"_s << u"a\nb"_s << 0;
    QTest::newRow("one line in the middle") << u"a\nb\nc"_s << u"a\nx\nc"_s << 1;
    QTest::newRow("two places far apart") << u"a\nb\nc\nd\ne"_s << u"a\nB\nc\nd\nE"_s << 2;
    QTest::newRow("a line moves") << u"a\nb\nc\nd\ne\n"_s << u"a\nc\nd\nb\ne\n"_s << 2;
    QTest::newRow("all of an empty text") << u""_s << u"a\nb\n"_s << 1;
    QTest::newRow("to an empty text") << u"a\nb\n"_s << u""_s << 1;
    QTest::newRow("the last line has no end any more") << u"a\nb\n"_s << u"a\nb"_s << 1;
    QTest::newRow("the last line gets an end") << u"a\nb"_s << u"a\nb\n"_s << 1;
    QTest::newRow("more lines than are looked for differ") << u"x\n"_s.repeated(900) << u"y\nz\n"_s.repeated(500) << 1;
}

void TestDocumentEditor::onlyLinesThatDifferAreReplaced()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<TextChange> changes = lineChanges(before, after);
    QTEST(int(changes.size()), "changes");
    QCOMPARE(applied(before, changes), after);
}

void TestDocumentEditor::manyRandomTextsAreMadeOfEachOther()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QString made;
        for (int line = random.bounded(30); line > 0; --line)
            made += QChar(u'a' + random.bounded(6)) + u"\n"_s;
        return random.bounded(2) ? made : made + u'q';
    };
    for (int i = 0; i < 400; ++i) {
        const QString before = text(), after = text();
        QCOMPARE(applied(before, lineChanges(before, after)), after);
        m_editor->begin(before, u"x"_s);
        m_editor->edit(after);
        QCOMPARE(m_editor->text(), after);
        m_editor->editor()->undo();
        QCOMPARE(m_editor->text(), before);
    }
}

void TestDocumentEditor::anEditIsOneStepForUndo()
{
    m_editor->begin(u"a\nb\nc\nd\n"_s, u"x"_s);
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->undoAction()->isEnabled());
    QSignalSpy changed(m_editor.get(), &DocumentEditor::textChanged);
    m_editor->edit(u"A\nb\nc\nD\n"_s);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_editor->isModified());
    m_editor->undoAction()->trigger();
    QCOMPARE(m_editor->text(), u"a\nb\nc\nd\n"_s);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!m_editor->isModified());
    QVERIFY(m_editor->redoAction()->isEnabled());
    m_editor->redoAction()->trigger();
    QCOMPARE(m_editor->text(), u"A\nb\nc\nD\n"_s);
}

void TestDocumentEditor::theCursorStaysWhereItIs()
{
    m_editor->begin(u"one\n"_s.repeated(200) + u"here\n"_s + u"two\n"_s.repeated(200), u"x"_s);
    m_editor->editor()->select({{200, 2}, {200, 2}});
    m_editor->edit(u"new\nnew\n"_s + m_editor->text());
    QCOMPARE(m_editor->editor()->cursor(), (TextPosition{202, 2}));
}

void TestDocumentEditor::typingIsTold()
{
    m_editor->begin(u"[]"_s, u"x"_s);
    m_editor->goToPlace({{0, 1}, {0, 1}});
    QSignalSpy changed(m_editor.get(), &DocumentEditor::textChanged);
    const quint64 revision = m_editor->revision();
    QTest::keyClicks(m_editor->editor()->widget(), u"12"_s);
    QCOMPARE(m_editor->text(), u"[12]"_s);
    QCOMPARE(m_editor->revision(), revision + 2);
    QTRY_VERIFY(changed.size() >= 1);
}

void TestDocumentEditor::savingWritesTheWholeFile()
{
    const QString path = m_folder->filePath(u"größe.json"_s);
    m_editor->begin(u"{}"_s, u"x"_s);
    m_editor->edit(u"{\"ü\": 1}\n"_s);
    QSignalSpy saved(m_editor.get(), &DocumentEditor::saved);
    m_editor->saveTo(path);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(contentOf(path), "{\"ü\": 1}\n"_ba);
    QVERIFY(!m_editor->isModified());
    QCOMPARE(m_editor->name(), u"größe.json"_s);
    m_editor->undoAction()->trigger(); // saving does not end what can be undone
    QVERIFY(m_editor->isModified());
    QCOMPARE(m_editor->text(), u"{}"_s);
}

void TestDocumentEditor::windowsLineEndsStay()
{
    const QString path = m_folder->filePath(u"a.json"_s);
    write(path, "{\r\n}\r\n");
    m_editor->open(path);
    QTRY_COMPARE(m_editor->text(), u"{\n}\n"_s);
    m_editor->edit(u"{\n\n}\n"_s);
    QSignalSpy saved(m_editor.get(), &DocumentEditor::saved);
    m_editor->save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(contentOf(path), "{\r\n\r\n}\r\n"_ba);
}

void TestDocumentEditor::aFileThatCannotBeWrittenLosesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder in which nobody can make a file") << u"/proc/profile.json"_s;
    QTest::newRow("a folder that is not there") << u"/nowhere/at/all/profile.json"_s;
    QTest::newRow("a folder of that name") << u"/usr"_s;
}

void TestDocumentEditor::aFileThatCannotBeWrittenLosesNothing()
{
    QFETCH(QString, path);
    m_editor->begin(u"{}"_s, u"x"_s);
    m_editor->edit(u"{1}"_s);
    QSignalSpy failed(m_editor.get(), &DocumentEditor::failed);
    m_editor->saveTo(path);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_editor->banner()->isVisible());
    QVERIFY2(m_editor->banner()->sentence().contains(u"was not saved"_s), qPrintable(m_editor->banner()->sentence()));
    QCOMPARE(m_editor->banner()->tone(), Tone::Critical);
    QVERIFY(m_editor->isModified());
    QCOMPARE(m_editor->text(), u"{1}"_s);
    QCOMPARE(m_editor->path(), QString());
}

void TestDocumentEditor::aFullDiskLosesNothing()
{
    const QString path = m_folder->filePath(u"a.json"_s);
    write(path, "old");
    m_editor->open(path);
    QTRY_COMPARE(m_editor->text(), u"old"_s);
    m_editor->edit(u"x\n"_s.repeated(50'000));
    QSignalSpy failed(m_editor.get(), &DocumentEditor::failed);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    m_editor->save();
    const bool isTold = QTest::qWaitFor([&] { return failed.size() == 1; });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(isTold);
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // nothing half-written either
    QVERIFY(m_editor->isModified());
}

void TestDocumentEditor::binaryFilesAreRefused()
{
    const QString path = m_folder->filePath(u"a.json"_s);
    write(path, QByteArray("{\0}", 3));
    m_editor->begin(u"mine"_s, u"x"_s);
    QSignalSpy failed(m_editor.get(), &DocumentEditor::failed);
    m_editor->open(path);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_editor->text(), u"mine"_s);
    write(path, "\xff\xfe");
    m_editor->open(path);
    QTRY_COMPARE(failed.size(), 2);
}

void TestDocumentEditor::aDraftSurvivesTheProgram()
{
    const QString path = m_folder->filePath(u"a.json"_s);
    write(path, "{}");
    m_editor->open(path);
    QTRY_COMPARE(m_editor->text(), u"{}"_s);
    m_editor->edit(u"{\n}"_s);
    m_editor.reset(); // as if it ended: what is not saved stays
    m_editor = std::make_unique<DocumentEditor>(jsonKind());
    m_editor->show();
    QVERIFY(m_editor->restoreDraft());
    QCOMPARE(m_editor->text(), u"{\n}"_s);
    QCOMPARE(m_editor->path(), path);
    QVERIFY(m_editor->isModified());
    QVERIFY(m_editor->banner()->isVisible());
    m_editor->undoAction()->trigger();
    QCOMPARE(m_editor->text(), u"{}"_s);
    QVERIFY(!m_editor->isModified());
}

void TestDocumentEditor::aSavedDocumentLeavesNoDraft()
{
    m_editor->begin(u"{}"_s, u"x"_s);
    m_editor->edit(u"{1}"_s);
    const QDir drafts(DraftKeeper::folder(u"test"_s));
    QTRY_COMPARE(drafts.entryList({u"*.draft"_s}).size(), 1);
    QSignalSpy saved(m_editor.get(), &DocumentEditor::saved);
    m_editor->saveTo(m_folder->filePath(u"a.json"_s));
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(drafts.entryList({u"*.draft"_s}).size(), 0);
    m_editor.reset();
    m_editor = std::make_unique<DocumentEditor>(jsonKind());
    QVERIFY(!m_editor->restoreDraft());
}

void TestDocumentEditor::aRunningProgramsDraftIsLeftAlone()
{
    m_editor->begin(u"{}"_s, u"x"_s);
    m_editor->edit(u"{1}"_s);
    QTRY_COMPARE(QDir(DraftKeeper::folder(u"test"_s)).entryList({u"*.draft"_s}).size(), 1);
    DocumentEditor other(jsonKind());
    QVERIFY(!other.restoreDraft());
}

void TestDocumentEditor::anotherProgramsChangeIsTakenOver()
{
    const QString path = m_folder->filePath(u"a.json"_s);
    write(path, "{}");
    m_editor->open(path);
    QTRY_COMPARE(m_editor->text(), u"{}"_s);
    write(path, "{2}");
    QTRY_COMPARE(m_editor->text(), u"{2}"_s);
    QVERIFY(!m_editor->isModified());
}

void TestDocumentEditor::anotherProgramsChangeIsNotOverwritten()
{
    const QString path = m_folder->filePath(u"a.json"_s);
    write(path, "{}");
    m_editor->open(path);
    QTRY_COMPARE(m_editor->text(), u"{}"_s);
    m_editor->edit(u"{mine}"_s);
    write(path, "{theirs}");
    m_editor->save();
    QTRY_VERIFY(m_editor->banner()->isVisible());
    QVERIFY(m_editor->banner()->sentence().contains(u"another program"_s));
    QCOMPARE(contentOf(path), "{theirs}"_ba);
    QCOMPARE(m_editor->text(), u"{mine}"_s);
}

void TestDocumentEditor::unsavedChangesAreAskedFor()
{
    bool isDone = false;
    const auto then = [&isDone] { isDone = true; };
    m_editor->begin(u"{}"_s, u"x"_s);
    m_editor->whenReplaceable(then);
    QVERIFY(std::exchange(isDone, false));
    m_editor->edit(u"{1}"_s);
    m_editor->whenReplaceable(then);
    auto *box = m_editor->window()->findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(!isDone);
    QTRY_VERIFY(!m_editor->window()->findChild<QMessageBox *>());
    m_editor->whenReplaceable(then);
    m_editor->window()->findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
    QVERIFY(isDone);
}

void TestDocumentEditor::theKeysOfThePageReachTheDocument()
{
    m_editor->begin(u"{}"_s, u"x"_s);
    m_editor->edit(u"{1}"_s);
    QKeyEvent undo(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_editor->handleKey(&undo));
    QCOMPARE(m_editor->text(), u"{}"_s);
    QKeyEvent redo(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_editor->handleKey(&redo));
    QCOMPARE(m_editor->text(), u"{1}"_s);
    QVERIFY(m_editor->handleKey(&undo));
    QKeyEvent redoElsewhere(QEvent::KeyPress, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(m_editor->handleKey(&redoElsewhere));
    QCOMPARE(m_editor->text(), u"{1}"_s);
    QKeyEvent other(QEvent::KeyPress, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_editor->handleKey(&other));
}

void TestDocumentEditor::aDroppedFileIsTold()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/trace"_s)});
    QSignalSpy dropped(m_editor.get(), &DocumentEditor::fileDropped);
    auto *viewport = qobject_cast<QAbstractScrollArea *>(m_editor->editor()->widget())->viewport();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toString(), u"/tmp/trace"_s);
}

BULKHEAD_TEST(TestDocumentEditor)
#include "tst_documenteditor.moc"
