// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/profilewriter.h"
#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/editor/documenteditor.h"
#include "ui/seccomp/calldetailpane.h"
#include "ui/seccomp/calltablemodel.h"
#include "ui/seccomp/changemodel.h"
#include "ui/seccomp/diffpane.h"
#include "ui/seccomp/problemmodel.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/seccomppage.h"
#include "ui/seccomp/simulatepane.h"
#include "ui/seccomp/targetpicker.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using namespace bulkhead::seccomp;

namespace {

/// As it is read from a text.
SeccompProfile written(const SeccompProfile &profile)
{
    return parseProfile(writeProfile(profile)).value_or(SeccompProfile{});
}

std::shared_ptr<const ImportedCalls> recording()
{
    QByteArray bytes("7  openat(AT_FDCWD, \"/etc/passwd\", O_RDONLY) = 3\n"
                     "7  openat(AT_FDCWD, \"/nowhere\", O_RDONLY) = -1 ENOENT (No such file or directory)\n"
                     "7  mount(\"a\", \"b\", \"c\", 0, NULL) = 0\n"
                     "8  io_setup(32, 0x1) = -1 ENOSYS (Function not implemented)\n");
    QBuffer buffer(&bytes);
    ImportTally tally;
    if (!buffer.open(QIODevice::ReadOnly) || !importRecording(buffer, u"web.strace"_s, Arch::X86_64, tally))
        return {};
    return std::make_shared<ImportedCalls>(tally.take());
}

} // namespace

class tst_SeccompPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithTheEnginesOwnProfile();
    void withoutAHostItWorks();
    void anUntouchedDocumentFollowsTheEngine();
    void aClickIsOneStepForUndo();
    void severalCallsAreOneStep();
    void textAndTableAreInStep();
    void brokenTextKeepsTheTable();
    void problemsLeadToTheLine();
    void theSpaceKeyAllowsAndRefuses();
    void theStatesOfCalls_data();
    void theStatesOfCalls();
    void theTargetDecides();
    void theFilters_data();
    void theFilters();
    void nothingThatMatchesIsSaid();
    void recordingsAreMarked();
    void recordedCallsAreAdded();
    void aNewProfileOfARecording();
    void whereACallWasRecorded();
    void theSimulationAsksTheFilter_data();
    void theSimulationAsksTheFilter();
    void theDifferences();
    void anOverlayStaysAnOverlay();
    void aContainersOwnProfile();
    void callsOfAnotherPageAreAllowed();
    void theLinesToCopy();
    void anOverlayIsRebased();
    void whatAnUpgradeChanges();
    void anOverlayIsNotWhatDockerReads();
    void aReadingCanBeCancelled();
    void aDraftComesBack();
    void theCursorInTheTextSelectsTheCall();
    void wordsAreOfferedWhereTheyFit();
    void aRefusedProfileIsSaid();
    void theTargetIsChosen();
    void modelsKeepTheirContract();
    void everyTourStateCanBeShown();

private:
    void settle();
    void setText(const QString &text);
    [[nodiscard]] CallRow row(const QString &name) const;
    [[nodiscard]] QString state(const QString &name) const { return stateWord(row(name).fact); }
    QTemporaryDir m_settings;
    std::unique_ptr<SeccompPage> m_page;
    std::unique_ptr<snapshot::SavedHost> m_host;
};

void tst_SeccompPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QCoreApplication::setApplicationName(u"seccomppage"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_SeccompPage::init()
{
    QSettings().clear();
    QDir(DraftKeeper::folder(u"seccomp"_s)).removeRecursively();
    m_page = std::make_unique<SeccompPage>();
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    settle();
}

void tst_SeccompPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

void tst_SeccompPage::settle()
{
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_page->isDrawn());
}

void tst_SeccompPage::setText(const QString &text)
{
    m_page->document()->begin(text, u"x.json"_s);
    settle();
}

CallRow tst_SeccompPage::row(const QString &name) const
{
    return m_page->calls()->rowOf(name) < 0 ? CallRow{} : m_page->calls()->row(m_page->calls()->rowOf(name));
}

void tst_SeccompPage::beginsWithTheEnginesOwnProfile()
{
    QCOMPARE(m_page->bench()->profile(), written(dockerDefaultProfile()));
    QVERIFY(m_page->calls()->rowCount() > 360);
    QCOMPARE(state(u"accept"_s), u"allow"_s);
    QCOMPARE(state(u"mount"_s), u"EPERM"_s);
    QCOMPARE(state(u"clone"_s), u"conditional"_s);
    QCOMPARE(row(u"mount"_s).capabilities, u"SYS_ADMIN"_s);
    QVERIFY(!row(u"mount"_s).meaning.isEmpty());
    QVERIFY(!row(u"accept"_s).differs());
    QVERIFY(!m_page->document()->isModified());
}

void tst_SeccompPage::withoutAHostItWorks()
{
    QVERIFY(!m_page->host());
    QCOMPARE(m_page->problems()->countOf(ProblemLevel::Error), 0);
    QVERIFY(!m_page->banner()->isVisible());
    QCOMPARE(m_page->detail()->text().section(u'\n', 0, 0).left(13), u"Select a call"_s);
}

void tst_SeccompPage::anUntouchedDocumentFollowsTheEngine()
{
    snapshot::HostSnapshot snapshot = test::makeSnapshot(4);
    snapshot.version.version = QVersionNumber(20, 10, 24);
    snapshot.version.arch = u"arm64"_s;
    m_host = std::make_unique<snapshot::SavedHost>(snapshot);
    m_page->setHost(m_host.get());
    settle();
    QCOMPARE(m_page->bench()->profile(), written(dockerDefaultProfile(QVersionNumber(20, 10, 24))));
    QCOMPARE(m_page->bench()->target().arch, Arch::Aarch64);
    QCOMPARE(m_page->document()->name(), u"docker-20.10.24-default.json"_s);
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow});
    snapshot.version.version = QVersionNumber(26, 1, 5);
    auto other = std::make_unique<snapshot::SavedHost>(snapshot);
    m_page->setHost(other.get());
    settle();
    QVERIFY(m_page->document()->isModified()); // what the person has made stays
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    m_page->setHost(nullptr);
}

void tst_SeccompPage::aClickIsOneStepForUndo()
{
    const QString before = m_page->document()->text();
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow});
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QVERIFY(row(u"mount"_s).differs());
    QCOMPARE(m_page->document()->text().size(), before.size() + u"\t\t\t\t\"mount\",\n"_s.size());
    m_page->document()->undoAction()->trigger();
    settle();
    QCOMPARE(m_page->document()->text(), before);
    QCOMPARE(state(u"mount"_s), u"EPERM"_s);
    QVERIFY(!m_page->document()->isModified());
    QVERIFY(!m_page->document()->undoAction()->isEnabled());
}

void tst_SeccompPage::severalCallsAreOneStep()
{
    const QString before = m_page->document()->text();
    m_page->setCalls({u"mount"_s, u"accept"_s, u"clone"_s, u"zz_unknown"_s}, {.kind = ActionKind::KillProcess});
    settle();
    QCOMPARE(state(u"clone"_s), u"kill process"_s);
    QCOMPARE(state(u"accept"_s), u"kill process"_s);
    m_page->document()->undoAction()->trigger();
    QCOMPARE(m_page->document()->text(), before);
}

void tst_SeccompPage::textAndTableAreInStep()
{
    QString text = m_page->document()->text();
    text.remove(u"\t\t\t\t\"accept\",\n"_s);
    m_page->document()->edit(text);
    settle();
    QCOMPARE(state(u"accept"_s), u"EPERM"_s);
    m_page->document()->undoAction()->trigger();
    settle();
    QCOMPARE(state(u"accept"_s), u"allow"_s);
}

void tst_SeccompPage::brokenTextKeepsTheTable()
{
    QString text = m_page->document()->text();
    text.replace(u"\"accept\","_s, u"\"accept\""_s);
    m_page->document()->edit(text);
    settle();
    QVERIFY(m_page->banner()->isVisible());
    QCOMPARE(m_page->banner()->tone(), Tone::Critical);
    const int line = int(text.first(text.indexOf(u"\"accept4\""_s)).count(u'\n')) + 1;
    QVERIFY2(m_page->banner()->sentence().contains(u"line %1"_s.arg(line)), qPrintable(m_page->banner()->sentence()));
    QCOMPARE(state(u"accept"_s), u"allow"_s);
    m_page->selectCall(u"mount"_s);
    QTRY_COMPARE(m_page->selectedCalls(), QStringList{u"mount"_s});
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow}); // there is nothing to change it in
    QCOMPARE(m_page->document()->text(), text);
    m_page->document()->undoAction()->trigger();
    settle();
    QVERIFY(!m_page->banner()->isVisible());
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow});
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
}

void tst_SeccompPage::problemsLeadToTheLine()
{
    setText(u"{\n\t\"defaultAction\": \"SCMP_ACT_ERRNO\",\n\t\"syscalls\": [\n\t\t{\n\t\t\t\"names\": [\n\t\t\t\t\"read\",\n"
            "\t\t\t\t\"raed\"\n\t\t\t],\n\t\t\t\"action\": \"SCMP_ACT_ALLOW\"\n\t\t}\n\t]\n}\n"_s);
    QModelIndex found;
    const QAbstractItemModel *model = m_page->problemTable()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, ProblemModel::Call).data().toString() == u"raed"_s)
            found = model->index(i, ProblemModel::What);
    }
    QVERIFY(found.isValid());
    QCOMPARE(found.siblingAtColumn(ProblemModel::Line).data().toString(), u"7"_s);
    Q_EMIT m_page->problemTable()->activated(found);
    QCOMPARE(m_page->document()->editor()->cursor().line, 6);
    QVERIFY(m_page->tabs()->tabText(0).contains(QString::number(model->rowCount())));
}

void tst_SeccompPage::theSpaceKeyAllowsAndRefuses()
{
    m_page->selectCall(u"mount"_s);
    QCoreApplication::processEvents();
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    settle();
    QCOMPARE(state(u"mount"_s), u"EPERM"_s);
}

void tst_SeccompPage::theStatesOfCalls_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("allowed") << Action{.kind = ActionKind::Allow} << u"allow"_s << Tone::Accent;
    QTest::newRow("logged") << Action{.kind = ActionKind::Log} << u"allow, log"_s << Tone::Info;
    QTest::newRow("refused with a number") << Action{ActionKind::Errno, 38} << u"ENOSYS"_s << Tone::Neutral;
    QTest::newRow("killed") << Action{.kind = ActionKind::KillThread} << u"kill thread"_s << Tone::Critical;
    QTest::newRow("trapped") << Action{.kind = ActionKind::Trap} << u"trap"_s << Tone::Low;
}

void tst_SeccompPage::theStatesOfCalls()
{
    QFETCH(Action, action);
    m_page->setCalls({u"accept"_s}, action);
    settle();
    QTEST(state(u"accept"_s), "word");
    QTEST(stateTone(row(u"accept"_s).fact), "tone");
}

void tst_SeccompPage::theTargetDecides()
{
    Target target;
    target.capabilities.insert(capability::Capability::SysAdmin);
    m_page->bench()->setTarget(target);
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QCOMPARE(stateWord(row(u"mount"_s).defaultFact), u"allow"_s);
    QCOMPARE(state(u"clone"_s), u"allow"_s);
}

void tst_SeccompPage::theFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CallFilter::Show>("show");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    using Show = CallFilter::Show;
    QTest::newRow("a name") << u"accep"_s << Show::All << u"accept4"_s << u"mount"_s;
    QTest::newRow("words of its meaning") << u"root directory"_s << Show::All << u"chroot"_s << u"accept"_s;
    QTest::newRow("a capability") << u"sys_admin"_s << Show::All << u"mount"_s << u"accept"_s;
    QTest::newRow("a number") << u"165"_s << Show::All << u"mount"_s << u"accept"_s;
    QTest::newRow("allowed") << QString() << Show::Allowed << u"accept"_s << u"mount"_s;
    QTest::newRow("not allowed") << QString() << Show::NotAllowed << u"mount"_s << u"clone"_s;
    QTest::newRow("on conditions") << QString() << Show::Conditional << u"clone"_s << u"accept"_s;
    QTest::newRow("recorded") << QString() << Show::Recorded << u"openat"_s << u"accept"_s;
    QTest::newRow("recorded, not allowed") << QString() << Show::RecordedNotAllowed << u"mount"_s << u"openat"_s;
    QTest::newRow("allowed, not recorded") << QString() << Show::AllowedNotRecorded << u"accept"_s << u"openat"_s;
}

void tst_SeccompPage::theFilters()
{
    QFETCH(QString, text);
    QFETCH(CallFilter::Show, show);
    QFETCH(QString, in);
    QFETCH(QString, out);
    m_page->bench()->setImport(recording());
    m_page->filterEdit()->setText(text);
    m_page->filter()->setShow(show);
    const auto isShown = [this](const QString &name) {
        return m_page->filter()->mapFromSource(m_page->calls()->index(m_page->calls()->rowOf(name), 0)).isValid();
    };
    QVERIFY(isShown(in));
    QVERIFY(!isShown(out));
}

void tst_SeccompPage::nothingThatMatchesIsSaid()
{
    QVERIFY(m_page->table()->isVisible());
    m_page->findChild<QLineEdit *>()->setText(u"no such call"_s);
    QTRY_VERIFY(!m_page->table()->isVisible());
    m_page->showAllCalls();
    QTRY_VERIFY(m_page->table()->isVisible());
    QCOMPARE(m_page->filter()->rowCount(), m_page->calls()->rowCount());
}

void tst_SeccompPage::recordingsAreMarked()
{
    m_page->useImport(recording(), ImportDialog::Use::OnlyShow, {});
    QCOMPARE(row(u"openat"_s).seen, 2u);
    QVERIFY(row(u"io_setup"_s).isMaybeNotNeeded);
    QVERIFY(!row(u"accept"_s).isImported);
    QVERIFY(!m_page->document()->isModified());
    QCOMPARE(m_page->filter()->show(), CallFilter::Show::Recorded);
    QCOMPARE(m_page->filter()->rowCount(), 3);
}

void tst_SeccompPage::recordedCallsAreAdded()
{
    m_page->useImport(recording(), ImportDialog::Use::AddToProfile, {});
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QVERIFY(state(u"io_setup"_s) == stateWord(row(u"io_setup"_s).defaultFact)); // it only failed: not needed
    m_page->document()->undoAction()->trigger();
    QVERIFY(!m_page->document()->isModified());
}

void tst_SeccompPage::aNewProfileOfARecording()
{
    m_page->useImport(recording(), ImportDialog::Use::NewProfile, {});
    settle();
    QCOMPARE(m_page->document()->name(), u"web.json"_s);
    QCOMPARE(state(u"openat"_s), u"allow"_s);
    QCOMPARE(state(u"execve"_s), u"allow"_s); // the runtime needs it
    QCOMPARE(state(u"accept"_s), u"EPERM"_s);
    // what a recording gave is work: it is kept as a draft until it is saved
    QVERIFY(m_page->document()->isModified());
    m_page.reset();
    m_page = std::make_unique<SeccompPage>();
    m_page->restoreState();
    m_page->show();
    settle();
    QCOMPARE(m_page->document()->name(), u"web.json"_s);
    QCOMPARE(state(u"openat"_s), u"allow"_s);
}

void tst_SeccompPage::whereACallWasRecorded()
{
    m_page->bench()->setImport(recording());
    m_page->selectCall(u"openat"_s);
    QTRY_VERIFY(m_page->detail()->text().startsWith(u"openat"_s));
    const QString text = m_page->detail()->text();
    for (const QString &part :
         {u"2 time"_s, u"web.strace:1"_s, u"last web.strace:2"_s, u"ENOENT ×1"_s, u"whatever its arguments"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    m_page->selectCall(u"io_setup"_s);
    QTRY_VERIFY(m_page->detail()->text().contains(u"may not need it"_s));
    m_page->selectCall(u"clone"_s);
    QTRY_VERIFY(m_page->detail()->text().startsWith(u"clone"_s));
    QVERIFY(m_page->detail()->text().contains(u"not in the recording"_s));
    QVERIFY(m_page->detail()->text().contains(u"arg 0 & 0x7e020000"_s));
}

void tst_SeccompPage::theSimulationAsksTheFilter_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("said");
    QTest::newRow("an argument by name") << u"socket"_s << u"AF_VSOCK, 1"_s << u"refuse with EPERM"_s << u"default action"_s;
    QTest::newRow("another one") << u"socket"_s << u"AF_INET"_s << u"allow"_s << u"Rule"_s;
    QTest::newRow("a number for the call") << u"165"_s << QString() << u"refuse with EPERM"_s << u"mount"_s;
    QTest::newRow("no such call") << u"raed"_s << QString() << QString() << u"No architecture"_s;
    QTest::newRow("a call of others") << u"socketcall"_s << QString() << QString() << u"other architectures"_s;
    QTest::newRow("no argument") << u"socket"_s << u"AF_NONSENSE"_s << QString() << u"AF_NONSENSE"_s;
    QTest::newRow("too many") << u"socket"_s << u"1,2,3,4,5,6,7"_s << QString() << u"six"_s;
}

void tst_SeccompPage::theSimulationAsksTheFilter()
{
    QFETCH(QString, call);
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    m_page->simulation()->setCall({call, arguments});
    QTEST(m_page->simulation()->actionWord(), "action");
    QVERIFY2(m_page->simulation()->sentence().contains(said), qPrintable(m_page->simulation()->sentence()));
}

void tst_SeccompPage::theDifferences()
{
    m_page->tabs()->setCurrentWidget(m_page->diff());
    settle();
    QVERIFY(m_page->diff()->model()->diff().isEmpty());
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow});
    m_page->setCalls({u"accept"_s}, {ActionKind::Errno, 1});
    settle();
    const ProfileDiff diff = m_page->diff()->model()->diff();
    QStringList names;
    for (const CallChange &change : diff.calls) {
        if (change.arch == Arch::X86_64)
            names << change.name;
    }
    QCOMPARE(names, (QStringList{u"accept"_s, u"mount"_s}));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_page->document()->text().toUtf8());
    file.close();
    m_page->diff()->compareWithFile(file.fileName());
    settle();
    QVERIFY(m_page->diff()->model()->diff().isEmpty());
}

void tst_SeccompPage::anOverlayStaysAnOverlay()
{
    setText(u"{\n\t\"base\": \"docker\",\n\t\"remove\": [\n\t\t\"ptrace\"\n\t]\n}\n"_s);
    QVERIFY2(m_page->bench()->read().isCurrent(), "an overlay is a document, too");
    QCOMPARE(state(u"ptrace"_s), u"EPERM"_s);
    QCOMPARE(state(u"accept"_s), u"allow"_s);
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow});
    settle();
    QVERIFY2(m_page->document()->text().size() < 600, qPrintable(m_page->document()->text()));
    QVERIFY(m_page->document()->text().contains(u"\"mount\""_s));
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QCOMPARE(state(u"ptrace"_s), u"EPERM"_s);
}

void tst_SeccompPage::aContainersOwnProfile()
{
    snapshot::HostSnapshot snapshot = test::makeSnapshot(3);
    auto entry = std::make_shared<snapshot::ContainerEntry>(*snapshot.containers.first());
    QVERIFY(entry->details);
    entry->details->securityOpt = {
        u"seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\",\"syscalls\":[{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\"}]}"_s};
    entry->details->privileged = false;
    entry->details->capAdd = QStringList{u"SYS_ADMIN"_s};
    entry->details->capDrop.clear();
    entry->details->user.clear();
    snapshot.containers[0] = entry;
    snapshot.arrange();
    m_host = std::make_unique<snapshot::SavedHost>(snapshot);
    m_page->setHost(m_host.get());
    settle();
    m_page->goTo({.page = u"seccomp"_s, .container = entry->id(), .tab = {}, .detail = {}});
    settle();
    QCOMPARE(m_page->bench()->profile().rules.size(), 1);
    QVERIFY(m_page->document()->text().contains(u"\n\t\"syscalls\": [\n"_s)); // laid out for reading
    QVERIFY(m_page->bench()->target().capabilities.contains(capability::Capability::SysAdmin));
    m_page->setHost(nullptr);
}

void tst_SeccompPage::callsOfAnotherPageAreAllowed()
{
    m_page->goTo({.page = u"seccomp"_s, .container = {}, .tab = {}, .detail = u"allow:mount,umount2"_s});
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QCOMPARE(state(u"umount2"_s), u"allow"_s);
    QTRY_COMPARE(m_page->selectedCalls(), QStringList{u"mount"_s});
}

void tst_SeccompPage::theLinesToCopy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"it's mine.json"_s);
    QSignalSpy saved(m_page->document(), &DocumentEditor::saved);
    m_page->document()->saveTo(path);
    QTRY_COMPARE(saved.size(), 1);
    QString quoted = path;
    quoted.replace(u"'"_s, u"'\\''"_s);
    QCOMPARE(m_page->dockerRunOptions(),
             u"docker run --security-opt no-new-privileges --security-opt seccomp='%1'"_s.arg(quoted));
    QVERIFY(m_page->composeLines().contains(u"- \"seccomp=%1\""_s.arg(path)));
    Q_EMIT m_page->copyMenu()->aboutToShow();
    m_page->copyMenu()->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_page->dockerRunOptions() + u" IMAGE"_s);
}

void tst_SeccompPage::anOverlayIsRebased()
{
    Target target = m_page->bench()->target();
    target.engine.version = QVersionNumber(26, 1, 5);
    Q_EMIT m_page->findChild<TargetPicker *>()->targetChanged(target);
    // io_uring_setup was allowed in 24, and is not since 25
    setText(u"{\n\t\"base\": \"docker\",\n\t\"baseVersion\": \"24.0.7\",\n\t\"remove\": [\n\t\t\"io_uring_setup\",\n"
            "\t\t\"ptrace\"\n\t]\n}\n"_s);
    auto *rebase = m_page->findChild<QAction *>(u"rebase"_s);
    QVERIFY(rebase && m_page->banner()->isVisible());
    QVERIFY2(m_page->banner()->sentence().contains(u"24.0.7"_s), qPrintable(m_page->banner()->sentence()));
    rebase->trigger();
    settle();
    const auto overlay = parseOverlay(m_page->document()->text().toUtf8());
    QVERIFY(overlay);
    QCOMPARE(overlay->base.version, QVersionNumber(26, 1, 5));
    QCOMPARE(overlay->removed, QStringList{u"ptrace"_s});
    QVERIFY(!m_page->banner()->isVisible());
    m_page->document()->undoAction()->trigger();
    settle();
    QVERIFY(m_page->document()->text().contains(u"24.0.7"_s));
}

void tst_SeccompPage::whatAnUpgradeChanges()
{
    snapshot::HostSnapshot old;
    old.takenAt = QDateTime::currentDateTimeUtc();
    old.version.version = QVersionNumber(24, 0, 7);
    m_page->diff()->setSnapshot(std::make_shared<const snapshot::HostSnapshot>(old));
    QComboBox *choice = m_page->diff()->choice();
    const int newer = choice->findText(u"29.4"_s, Qt::MatchContains);
    QVERIFY(newer > 0);
    QVERIFY(choice->findText(u"Docker 20."_s, Qt::MatchContains) < 0);
    m_page->tabs()->setCurrentWidget(m_page->diff());
    choice->setCurrentIndex(newer);
    Q_EMIT choice->activated(newer);
    m_page->document()->begin(QString::fromUtf8(writeProfile(dockerDefaultProfile(QVersionNumber(24, 0, 7)))), u"old.json"_s);
    settle();
    QTRY_VERIFY(std::ranges::any_of(m_page->diff()->model()->diff().calls,
                                    [](const CallChange &change) { return change.name == u"io_uring_setup"; }));
}

void tst_SeccompPage::anOverlayIsNotWhatDockerReads()
{
    QTemporaryDir folder;
    setText(u"{\n\t\"base\": \"docker\",\n\t\"remove\": [\n\t\t\"ptrace\"\n\t]\n}\n"_s);
    QSignalSpy saved(m_page->document(), &DocumentEditor::saved);
    m_page->document()->saveTo(folder.filePath(u"mine.json"_s));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY2(!m_page->dockerRunOptions().contains(u"mine.json"_s), qPrintable(m_page->dockerRunOptions()));
    QGuiApplication::clipboard()->setText(u"before"_s);
    Q_EMIT m_page->copyMenu()->aboutToShow();
    m_page->copyMenu()->actions().first()->trigger();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    const QString whole = folder.filePath(u"whole.json"_s);
    Q_EMIT dialog->fileSelected(whole);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(whole));
    dialog->close();
    QFile file(whole);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!isOverlay(text));
    QVERIFY(parseProfile(text));
    QCOMPARE(text, writeProfile(m_page->bench()->profile()) + '\n');
}

void tst_SeccompPage::aReadingCanBeCancelled()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.strace"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 64; ++i)
        file.write(QByteArray("1202  read(3, \"GET\"..., 1024) = 73\n").repeated(32 * 1024));
    file.close();
    m_page->importPaths({file.fileName()});
    QVERIFY(m_page->importBanner()->isVisible());
    auto *cancel = m_page->findChild<QAction *>(u"cancelImport"_s);
    QVERIFY(cancel);
    cancel->trigger();
    QVERIFY(!m_page->importBanner()->isVisible());
    settle();
    QVERIFY(!m_page->findChild<ImportDialog *>());
    // the newest wins
    m_page->importPaths({file.fileName()});
    m_page->importPaths({file.fileName()});
    QTRY_VERIFY(m_page->findChild<ImportDialog *>());
    settle();
    QCOMPARE(m_page->findChildren<ImportDialog *>().size(), 1);
}

void tst_SeccompPage::aDraftComesBack()
{
    m_page->setCalls({u"mount"_s}, {.kind = ActionKind::Allow});
    m_page.reset();
    m_page = std::make_unique<SeccompPage>();
    m_page->restoreState();
    m_page->show();
    settle();
    QCOMPARE(state(u"mount"_s), u"allow"_s);
    QVERIFY(m_page->document()->isModified());
}

void tst_SeccompPage::theCursorInTheTextSelectsTheCall()
{
    const QString text = m_page->document()->text();
    const int line = int(text.first(text.indexOf(u"\"epoll_wait\""_s)).count(u'\n'));
    m_page->document()->editor()->widget()->setFocus();
    m_page->document()->goToPlace({{line, 6}, {line, 6}});
    QTRY_COMPARE(m_page->selectedCalls(), QStringList{u"epoll_wait"_s});
}

void tst_SeccompPage::wordsAreOfferedWhereTheyFit()
{
    setText(u"{\n\t\"defaultAction\": \"SCMP_ACT_L\",\n\t\"syscalls\": [{\"names\": [\"acce\"], \"comment\": \"acce\"}]\n}"_s);
    const auto offered = [this](int line, int column) { return m_page->document()->editor()->completions({line, column}).words; };
    QCOMPARE(offered(1, 29), QStringList{u"SCMP_ACT_LOG"_s});
    QCOMPARE(offered(2, 30), (QStringList{u"access"_s, u"accept"_s, u"accept4"_s}));
    QCOMPARE(offered(2, 50), QStringList{});
    QCOMPARE(offered(0, 1), QStringList{});
}

void tst_SeccompPage::aRefusedProfileIsSaid()
{
    setText(
        u"{\"defaultAction\": \"SCMP_ACT_NOTIFY\", \"syscalls\": [{\"names\": [\"read\"], \"action\": \"SCMP_ACT_ALLOW\"}]}"_s);
    QVERIFY(m_page->bench()->analysis().refusal);
    QVERIFY(m_page->banner()->isVisible());
    QCOMPARE(state(u"read"_s), u"—"_s);
    QVERIFY(m_page->problems()->countOf(ProblemLevel::Error) > 0);
}

void tst_SeccompPage::theTargetIsChosen()
{
    auto *picker = m_page->findChild<TargetPicker *>();
    picker->setSnapshot(std::make_shared<const snapshot::HostSnapshot>(test::makeSnapshot(2)));
    QSignalSpy changed(picker, &TargetPicker::targetChanged);
    const QList<QLineEdit *> fields = picker->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(fields.size(), 2);
    fields.first()->setText({});
    QTest::keyClicks(fields.first(), u"sys_ptrace, CAP_CHOWN"_s);
    QCOMPARE(picker->target().capabilities,
             (capability::CapabilitySet{capability::Capability::SysPtrace, capability::Capability::Chown}));
    fields.last()->setText({});
    QTest::keyClicks(fields.last(), u"4.19"_s);
    QCOMPARE(picker->target().kernel, (KernelVersion{4, 19}));
    const auto before = changed.size();
    QTest::keyClicks(fields.first(), u" NONSENSE"_s);
    QVERIFY(changed.size() > before); // "N" alone is wrong, but what stood before it was taken
    QCOMPARE(picker->target().capabilities.count(), 2);
    settle();
}

void tst_SeccompPage::modelsKeepTheirContract()
{
    const QAbstractItemModelTester calls(m_page->calls(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filter(m_page->filter(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester problems(m_page->problems(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester changes(m_page->diff()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->tabs()->setCurrentWidget(m_page->diff());
    m_page->setCalls({u"mount"_s, u"accept"_s}, {.kind = ActionKind::Log});
    settle();
    m_page->bench()->setImport(recording());
    m_page->filter()->setShow(CallFilter::Show::Differing);
    Target target;
    target.arch = Arch::Aarch64;
    m_page->calls()->setArch(target.arch);
    m_page->bench()->setTarget(target);
    settle();
    setText(u"{"_s);
    setText(u"{}"_s);
    QVERIFY(m_page->calls()->rowCount() > 250);
}

void tst_SeccompPage::everyTourStateCanBeShown()
{
    for (const QString &shown : m_page->tourStates()) {
        m_page->showTourState(shown);
        settle();
        QVERIFY(m_page->filter()->rowCount() > 0);
    }
}

BULKHEAD_TEST(tst_SeccompPage)
#include "tst_seccomppage.moc"
