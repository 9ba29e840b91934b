// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneexport.h"
#include "core/apparmor/dockerdefault.h"
#include "core/apparmor/profiletemplates.h"
#include "core/snapshot/savedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "ui/apparmor/apparmorbench.h"
#include "ui/apparmor/apparmorpage.h"
#include "ui/apparmor/decidepane.h"
#include "ui/apparmor/faultmodel.h"
#include "ui/apparmor/grantfilter.h"
#include "ui/apparmor/labelmodel.h"
#include "ui/apparmor/learnpane.h"
#include "ui/apparmor/loadedpane.h"
#include "ui/apparmor/pathmodel.h"
#include "ui/apparmor/pathsource.h"
#include "ui/apparmor/proposalmodel.h"
#include "ui/editor/documenteditor.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using namespace bulkhead::apparmor;
using GrantKind = RuleGrant::Kind;

static const QString Web =
    u"profile web {\n  # files\n  /etc/** r,\n  /etc/nginx/nginx.conf rw,\n  /srv/a b r,\n  deny /root/** w,\n"
    "  \"/with blank\" ix,\n  file,\n  capability chown setuid,\n  network inet stream,\n}\n"_s;
static const QString Plain = u"profile web {\n  # files\n  /etc/** r,\n  /etc/nginx/nginx.conf rw,\n  deny /root/** w,\n"
                             "  /bin/tool ix,\n  capability chown setuid,\n  network inet stream,\n}\n"_s;

class TestApparmorPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pathsArePartedAtTheirSlashes_data();
    void pathsArePartedAtTheirSlashes();
    void boxesMakeRules_data();
    void boxesMakeRules();
    void beginsWithDockersOwnProfile();
    void aBoxIsOneStepForUndo();
    void theLastBoxRemovesTheRule();
    void textAndFormAreInStep();
    void brokenTextKeepsTheForm();
    void rightsAreAllowedAndDenied();
    void theEffectKnowsTheIncludes();
    void problemsAreMarkedOnTheirLine();
    void whatTheParserSaysIsThereToo();
    void theDecisionNamesTheRule();
    void proposalsBecomeRulesInOneStep();
    void denialsThatComeBecomeProposals();
    void aProfileIsSavedAsToml();
    void rulesOfAnotherPageAreAdded_data();
    void rulesOfAnotherPageAreAdded();
    void baneTomlSaysWhatItDoesNot();
    void droppedFilesAreTold_data();
    void droppedFilesAreTold();
    void labelsAreToldApart_data();
    void labelsAreToldApart();
    void withoutAppArmorThePageSaysWhy();
    void whatIsLoadedHasItsContainers();
    void aRefusalIsInTheParsersWords_data();
    void aRefusalIsInTheParsersWords();
    void whyNoPathsAreOffered();
    void aContainersFirstDraft();
    void theLinesToCopy();
    void profilesOfAFileCanBeChosen();
    void modelsKeepTheirContract();
    void everyTourStateCanBeShown();

private:
    void settle();
    void setText(const QString &text);
    [[nodiscard]] QModelIndex path(const QString &text, int column = 0) const;
    [[nodiscard]] GrantModel::Row right(const QString &label) const;
    QTemporaryDir m_settings;
    std::unique_ptr<ApparmorPage> m_page;
    std::unique_ptr<snapshot::SavedHost> m_host;
};

void TestApparmorPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QCoreApplication::setApplicationName(u"apparmorpage"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().apply(ColorScheme::Light);
}

void TestApparmorPage::init()
{
    QSettings().clear();
    QDir(DraftKeeper::folder(u"apparmor"_s)).removeRecursively();
    m_page = std::make_unique<ApparmorPage>();
    m_page->bench()->setParser({}); // what the parser here says is no part of most tests
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    settle();
}

void TestApparmorPage::cleanup()
{
    m_page.reset();
    m_host.reset();
}

void TestApparmorPage::settle()
{
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_page->isDrawn());
}

void TestApparmorPage::setText(const QString &text)
{
    m_page->document()->begin(text, u"web"_s);
    settle();
}

/// The row whose whole path is that.
QModelIndex TestApparmorPage::path(const QString &text, int column) const
{
    const PathModel *model = m_page->paths();
    QModelIndex found;
    const auto search = [&](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < model->rowCount(above); ++row) {
            const QModelIndex index = model->index(row, 0, above);
            const Statement *rule = model->ruleAt(index);
            if (rule && std::get<FileRule>(rule->rule).path == text)
                found = index.siblingAtColumn(column);
            self(self, index);
        }
    };
    search(search, {});
    return found;
}

GrantModel::Row TestApparmorPage::right(const QString &label) const
{
    const int row = m_page->grants()->rowOf(label);
    return row < 0 ? GrantModel::Row{} : m_page->grants()->row(row);
}

void TestApparmorPage::pathsArePartedAtTheirSlashes_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("a plain path") << u"/etc/nginx/a.conf"_s << QStringList{u"/etc"_s, u"/nginx"_s, u"/a.conf"_s};
    QTest::newRow("the root") << u"/"_s << QStringList{u"/"_s};
    QTest::newRow("a directory") << u"/etc/"_s << QStringList{u"/etc"_s, u"/"_s};
    QTest::newRow("braces are whole") << u"/{a,b/c}/d"_s << QStringList{u"/{a,b/c}"_s, u"/d"_s};
    QTest::newRow("classes are whole") << u"/[^/]*/d"_s << QStringList{u"/[^/]*"_s, u"/d"_s};
    QTest::newRow("an escaped brace") << u"/\\{a/b"_s << QStringList{u"/\\{a"_s, u"/b"_s};
    QTest::newRow("a variable") << u"@{PROC}/sys/**"_s << QStringList{u"@{PROC}"_s, u"/sys"_s, u"/**"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("an open brace") << u"/{a/b"_s << QStringList{u"/{a/b"_s};
}

void TestApparmorPage::pathsArePartedAtTheirSlashes()
{
    QFETCH(QString, glob);
    QTEST(pathParts(glob), "parts");
    QCOMPARE(pathParts(glob).join(QString()), glob);
}

void TestApparmorPage::boxesMakeRules_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<PathModel::Column>("column");
    QTest::addColumn<bool>("on");
    QTest::addColumn<QString>("after");
    QTest::newRow("write is added") << u"/a r,"_s << PathModel::Write << true << u"/a rw,"_s;
    QTest::newRow("append becomes write") << u"/a a,"_s << PathModel::Write << true << u"/a w,"_s;
    QTest::newRow("append is taken away") << u"/a ra,"_s << PathModel::Write << false << u"/a r,"_s;
    QTest::newRow("exec inherits") << u"/a r,"_s << PathModel::Execute << true << u"/a rix,"_s;
    QTest::newRow("exec of a deny is bare") << u"deny /a r,"_s << PathModel::Execute << true << u"deny /a rx,"_s;
    QTest::newRow("a deny of an exec") << u"/a Pix -> b,"_s << PathModel::Deny << true << u"deny /a x,"_s;
    QTest::newRow("no deny of an exec") << u"deny /a rx,"_s << PathModel::Deny << false << u"/a rix,"_s;
    QTest::newRow("audit") << u"/a r,"_s << PathModel::Audit << true << u"audit /a r,"_s;
    QTest::newRow("owner") << u"/a r,"_s << PathModel::Owner << true << u"owner /a r,"_s;
    QTest::newRow("lock and link") << u"/a rk,"_s << PathModel::Link << true << u"/a rlk,"_s;
    QTest::newRow("a target goes with its exec") << u"/a cx -> b,"_s << PathModel::Execute << false << u"/a ,"_s;
}

void TestApparmorPage::boxesMakeRules()
{
    QFETCH(QString, before);
    QFETCH(PathModel::Column, column);
    QFETCH(bool, on);
    QTEST(ruleText(withBox(*parseRule(before), column, on)), "after");
}

void TestApparmorPage::beginsWithDockersOwnProfile()
{
    QVERIFY(m_page->document()->text().contains(u"docker-default"));
    QVERIFY(!m_page->document()->isModified());
    QVERIFY(m_page->paths()->ruleCount() > 10);
    QVERIFY(!m_page->banner()->isVisible());
    QCOMPARE(m_page->bench()->profileName(), u"docker-default"_s);
    QCOMPARE(right(u"every capability"_s).grant.kind, GrantKind::Allow);
    QCOMPARE(right(u"mount"_s).grant.kind, GrantKind::Deny);
}

void TestApparmorPage::aBoxIsOneStepForUndo()
{
    setText(Plain);
    const QModelIndex box = path(u"/etc/**"_s, PathModel::Write);
    QVERIFY(box.isValid() && box.flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_page->paths()->setData(box, Qt::Checked, Qt::CheckStateRole));
    QString expected = Plain;
    expected.replace(u"/etc/** r,"_s, u"/etc/** rw,"_s);
    QTRY_COMPARE(m_page->document()->text(), expected);
    QCOMPARE(path(u"/etc/**"_s, PathModel::Write).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    m_page->document()->undoAction()->trigger();
    QTRY_COMPARE(m_page->document()->text(), Plain);
    QVERIFY(!m_page->document()->undoAction()->isEnabled());
    QTRY_COMPARE(path(u"/etc/**"_s, PathModel::Write).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    m_page->document()->redoAction()->trigger();
    QTRY_COMPARE(m_page->document()->text(), expected);
}

void TestApparmorPage::theLastBoxRemovesTheRule()
{
    setText(Plain);
    QVERIFY(m_page->paths()->setData(path(u"/etc/**"_s, PathModel::Read), Qt::Unchecked, Qt::CheckStateRole));
    QString expected = Plain;
    expected.remove(u"  /etc/** r,\n"_s);
    QTRY_COMPARE(m_page->document()->text(), expected);
    QVERIFY(!path(u"/etc/**"_s).isValid());
}

void TestApparmorPage::textAndFormAreInStep()
{
    setText(Plain);
    QCOMPARE(m_page->paths()->ruleCount(), 4);
    QString text = Plain;
    text.replace(u"deny /root/** w,"_s, u"deny /root/** rwl,\n  /new k,"_s);
    m_page->document()->edit(text);
    QTRY_COMPARE(m_page->paths()->ruleCount(), 5);
    QCOMPARE(path(u"/new"_s, PathModel::Lock).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(path(u"/root/**"_s, PathModel::Deny).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(path(u"/bin/tool"_s, PathModel::Execute).data().toString(), u"ix"_s);
    // /etc holds both of its rules
    QCOMPARE(path(u"/etc/nginx/nginx.conf"_s).parent().data().toString(), u"/etc"_s);
}

void TestApparmorPage::brokenTextKeepsTheForm()
{
    setText(Plain);
    QString broken = Plain;
    broken.chop(3); // the closing brace
    m_page->document()->edit(broken);
    QTRY_VERIFY(m_page->banner()->isVisible());
    QCOMPARE(m_page->banner()->tone(), Tone::Critical);
    QCOMPARE(m_page->paths()->ruleCount(), 4);
    QVERIFY(!path(u"/etc/**"_s, PathModel::Write).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!m_page->paths()->setData(path(u"/etc/**"_s, PathModel::Write), Qt::Checked, Qt::CheckStateRole));
    QSignalSpy notices(m_page.get(), &Page::notice);
    m_page->setGrants({m_page->grants()->rowOf(u"kill"_s)}, {GrantKind::Allow});
    QCOMPARE(notices.size(), 1);
    QCOMPARE(m_page->document()->text(), broken);
    m_page->document()->undoAction()->trigger();
    QTRY_VERIFY(!m_page->banner()->isVisible());
    QVERIFY(path(u"/etc/**"_s, PathModel::Write).flags().testFlag(Qt::ItemIsUserCheckable));
}

void TestApparmorPage::rightsAreAllowedAndDenied()
{
    setText(Plain);
    QCOMPARE(right(u"chown"_s).grant.kind, GrantKind::Allow);
    QCOMPARE(right(u"inet stream"_s).grant.kind, GrantKind::Allow);
    QCOMPARE(right(u"kill"_s).grant.kind, GrantKind::Unset);
    m_page->setGrants({m_page->grants()->rowOf(u"chown"_s), m_page->grants()->rowOf(u"kill"_s)}, {GrantKind::Deny, true});
    QVERIFY2(m_page->document()->text().contains(u"capability setuid,"), qPrintable(m_page->document()->text()));
    QVERIFY(m_page->document()->text().contains(u"audit deny capability kill,"));
    QCOMPARE(right(u"chown"_s).grant, (RuleGrant{GrantKind::Deny, true}));
    m_page->document()->undoAction()->trigger(); // both were one step
    QTRY_COMPARE(m_page->document()->text(), Plain);
    m_page->setGrants({m_page->grants()->rowOf(u"inet stream"_s)}, {});
    QVERIFY(!m_page->document()->text().contains(u"network"));
}

void TestApparmorPage::theEffectKnowsTheIncludes()
{
    m_page->bench()->setIncludes([](const IncludePath &) -> Result<QList<IncludedFile>> {
        return QList<IncludedFile>{{u"/x"_s, "network unix stream,\n/lib/** mr,\n"}};
    });
    setText(u"profile web {\n  include <abstractions/x>\n  deny capability chown,\n}\n"_s);
    QTRY_COMPARE(right(u"unix stream"_s).effect, u"allowed"_s);
    QVERIFY2(right(u"unix stream"_s).why.contains(u"abstractions/x"), qPrintable(right(u"unix stream"_s).why));
    QCOMPARE(right(u"chown"_s).effect, u"denied"_s);
    QVERIFY(right(u"chown"_s).why.contains(u"line 3"));
    QCOMPARE(right(u"kill"_s).why, u"no rule names it"_s);
}

void TestApparmorPage::problemsAreMarkedOnTheirLine()
{
    setText(u"profile web {\n  capability CAP_CHOWN,\n  /a rw,\n  deny /a rw,\n}\n"_s);
    QTRY_VERIFY(!m_page->faults()->rows().isEmpty());
    const auto has = [this](const QString &source, int line) {
        return std::ranges::any_of(m_page->faults()->rows(),
                                   [&](const auto &row) { return row.source == source && row.line == line; });
    };
    QVERIFY(has(u"capability-name"_s, 2));
    QVERIFY(has(u"dead-allow"_s, 3));
    QVERIFY(m_page->tabs()->tabText(0).contains(QString::number(m_page->faults()->rowCount())));
}

void TestApparmorPage::whatTheParserSaysIsThereToo()
{
    QStringList asked;
    m_page->bench()->setParser([&asked](QByteArray text) -> QCoro::Task<Result<ParserVerdict>> {
        asked += QString::fromUtf8(text);
        ParserVerdict verdict;
        verdict.messages = {{ParserMessage::Level::Error, u"syntax error"_s, {}, 3}};
        verdict.notEnforced = {u"mqueue"_s};
        co_return verdict;
    });
    setText(Plain);
    QTRY_VERIFY(m_page->bench()->verdict().has_value());
    settle();
    QCOMPARE(asked.last(), Plain);
    const auto &rows = m_page->faults()->rows();
    const auto found = std::ranges::find(rows, u"syntax error"_s, &FaultModel::Row::text);
    QVERIFY(found != rows.end());
    QCOMPARE(found->line, 3);
    QCOMPARE(found->level, MarkLevel::Error);
    QVERIFY(std::ranges::any_of(rows, [](const auto &row) { return row.text.contains(u"mqueue"); }));
}

void TestApparmorPage::theDecisionNamesTheRule()
{
    setText(Plain);
    DecidePane *decide = m_page->decide();
    decide->askPath(u"/root/hello"_s, u"w"_s);
    QTRY_COMPARE(decide->word(), u"denied in silence"_s);
    QVERIFY2(decide->sentence().contains(u"line 5: deny /root/** w,"), qPrintable(decide->sentence()));
    decide->askPath(u"/etc/passwd"_s, u"r"_s);
    QCOMPARE(decide->word(), u"allowed"_s);
    decide->askPath(u"/bin/tool"_s, u"x"_s);
    QVERIFY(decide->sentence().contains(u"ix"));
    decide->askPath(u"relative"_s, u"r"_s);
    QCOMPARE(decide->word(), QString());
    decide->askPath(u"/a"_s, u"q"_s);
    QVERIFY(decide->sentence().contains(u"q"));
    decide->askCapability(u"chown"_s);
    QCOMPARE(decide->word(), u"allowed"_s);
    decide->askNetwork(u"inet6"_s, u"stream"_s);
    QCOMPARE(decide->word(), u"denied, logged"_s);
}

static const QByteArray Log =
    "no record\n"
    "type=AVC msg=audit(1790000000.500:1): apparmor=\"ALLOWED\" operation=\"open\" profile=\"web\" name=\"/var/log/web/a.log\" "
    "pid=9 "
    "comm=\"httpd\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=33\n"
    "type=AVC msg=audit(1790000000.600:2): apparmor=\"DENIED\" operation=\"capable\" profile=\"web\" pid=9 comm=\"httpd\" "
    "capability=5 capname=\"kill\"\n"
    "type=AVC msg=audit(1790000000.700:3): apparmor=\"DENIED\" operation=\"open\" profile=\"web\" name=\"/etc/passwd\" pid=9 "
    "comm=\"httpd\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n"
    "type=AVC msg=audit(1790000000.700:4): apparmor=\"DENIED\" operation=\"open\" profile=\"other\" name=\"/x\" pid=9 "
    "comm=\"httpd\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n";

void TestApparmorPage::proposalsBecomeRulesInOneStep()
{
    setText(Plain);
    QTemporaryDir directory;
    QFile file(directory.filePath(u"audit.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(Log) == Log.size());
    file.close();
    QSignalSpy read(m_page->learn(), &LearnPane::read);
    m_page->learn()->readLogs({file.fileName()});
    QTRY_COMPARE(read.size(), 1);
    ProposalModel *model = m_page->learn()->model();
    QCOMPARE(model->rowCount(), 3); // /etc/passwd is covered
    QVERIFY(m_page->learn()->summary().contains(u"4 record"));
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto &choices = model->proposal(row).choices;
        const auto directoryChoice = std::ranges::find(choices, Generality::Directory, &ProposalChoice::generality);
        if (directoryChoice != choices.end() && model->proposal(row).profile == u"web")
            model->setChoice(row, int(directoryChoice - choices.begin()));
    }
    m_page->learn()->table()->selectAll();
    QTRY_VERIFY(m_page->learn()->acceptAction()->isEnabled());
    m_page->learn()->acceptAction()->trigger();
    const QString text = m_page->document()->text();
    QVERIFY2(text.contains(u"/var/log/web/* r,") && text.contains(u"capability kill,"), qPrintable(text));
    QVERIFY(!text.contains(u"/x r"));
    QCOMPARE(model->rowCount(), 1); // that of the other profile
    m_page->document()->undoAction()->trigger();
    QTRY_COMPARE(m_page->document()->text(), Plain);
    m_page->learn()->readLogs({directory.filePath(u"missing"_s)});
    QTRY_COMPARE(read.size(), 2);
    QVERIFY(m_page->learn()->summary().contains(u"missing"));
}

void TestApparmorPage::denialsThatComeBecomeProposals()
{
    setText(Plain);
    LearnPane *learn = m_page->learn();
    ProposalModel *model = learn->model();
    QList<LiveDenial> denials;
    for (const QByteArray &line : Log.split('\n')) {
        if (const auto denial = parseDenial(line))
            denials += LiveDenial{*denial, u"web1"_s};
    }
    learn->takeDenials(denials.first(2));
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(model->data(model->index(0, ProposalModel::Where), Qt::DisplayRole).toString(), u"web1"_s);
    QTRY_COMPARE(learn->table()->selectedRowsInOrder().size(), 2); // one click accepts them
    // what was taken out of the selection, and how far a rule goes, stays so while more comes
    const auto rowOf = [&](const QString &word) {
        int row = 0;
        while (row < model->rowCount() && !ruleText(model->rule(row)).contains(word))
            ++row;
        return row;
    };
    const auto &choices = model->proposal(rowOf(u"/var/log"_s)).choices;
    const auto wide = std::ranges::find(choices, Generality::Directory, &ProposalChoice::generality);
    QVERIFY(wide != choices.end());
    model->setChoice(rowOf(u"/var/log"_s), int(wide - choices.begin()));
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(learn->table()->model());
    const QModelIndex capability = proxy->mapFromSource(model->index(rowOf(u"capability"_s), 0));
    learn->table()->selectionModel()->select(capability, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    learn->takeDenials(denials);
    QTRY_COMPARE(model->rowCount(), 3); // /etc/passwd is covered, and one is of another profile
    QCOMPARE(ruleText(model->rule(rowOf(u"/var/log"_s))), u"/var/log/web/* r,"_s);
    QCOMPARE(learn->table()->selectedRowsInOrder().size(), 2);
    learn->acceptAction()->trigger();
    QTRY_VERIFY2(m_page->document()->text().contains(u"/var/log/web/* r,"), qPrintable(m_page->document()->text()));
    QVERIFY(!m_page->document()->text().contains(u"capability kill"));
    learn->acceptAll();
    QTRY_VERIFY(m_page->document()->text().contains(u"capability kill,"));
    // what the profile has now is not proposed again
    learn->takeDenials(denials);
    settle();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->proposal(0).profile, u"other"_s);
}

void TestApparmorPage::aProfileIsSavedAsToml()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"web.toml"_s);
    setText(Plain);
    QSignalSpy told(m_page.get(), &Page::notice);
    m_page->writeToml(path);
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reading = parseBaneToml(file.readAll());
    QVERIFY2(reading && reading->problems.isEmpty(), "bane's own keys, and no others");
    QCOMPARE(reading->profile, baneFromProfile(m_page->bench()->file(), u"web"_s)->profile);
    m_page->writeToml(directory.filePath(u"no/such/folder.toml"_s));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().contains(u"not written"));
}

void TestApparmorPage::rulesOfAnotherPageAreAdded_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("line"); // empty: nothing is changed
    QTest::newRow("a path") << u"rule:/srv/x r,"_s << u"  /srv/x r,\n"_s;
    QTest::newRow("without its comma") << u"rule:capability kill"_s << u"  capability kill,\n"_s;
    QTest::newRow("no rule") << u"rule:nonsense of a rule,"_s << QString();
    QTest::newRow("two rules") << u"rule:/a r, /b w,"_s << QString();
    QTest::newRow("a brace") << u"rule:/a r,}"_s << QString();
}

void TestApparmorPage::rulesOfAnotherPageAreAdded()
{
    QFETCH(QString, detail);
    QFETCH(QString, line);
    setText(Plain);
    m_page->goTo({.page = {}, .container = {}, .tab = u"decide"_s, .detail = detail});
    QCOMPARE(m_page->tabs()->currentWidget(), m_page->decide());
    if (line.isEmpty())
        QCOMPARE(m_page->document()->text(), Plain);
    else
        QVERIFY2(m_page->document()->text().contains(line), qPrintable(m_page->document()->text()));
}

void TestApparmorPage::baneTomlSaysWhatItDoesNot()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"web.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("Name = \"web\"\n[Filesystem]\nWritablePaths = [\"/srv/**\"]\nDenyExec = [\"/bin/sh\"]\n") > 0);
    file.close();
    m_page->takeFile(file.fileName());
    QTRY_VERIFY(m_page->document()->text().contains(u"profile docker-web"));
    const auto banners = m_page->findChildren<Banner *>();
    const auto remark = std::ranges::find_if(
        banners, [](const Banner *banner) { return banner->isVisible() && banner->sentence().contains(u"web.toml"); });
    QVERIFY(remark != banners.end());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name = \"a b\\n}\"\n") > 0);
    file.close();
    m_page->takeFile(file.fileName());
    QTRY_VERIFY((*remark)->sentence().contains(u"refused"));
    QVERIFY(m_page->document()->text().contains(u"profile docker-web"));
}

void TestApparmorPage::droppedFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isLog");
    QTest::newRow("a profile") << QByteArray("profile dropped {\n  /a r,\n}\n") << false;
    QTest::newRow("a log") << Log << true;
}

void TestApparmorPage::droppedFilesAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isLog);
    QTemporaryDir directory;
    QFile file(directory.filePath(u"dropped"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    m_page->takeFile(file.fileName());
    if (isLog) {
        QTRY_COMPARE(m_page->learn()->model()->rowCount(), 4);
        QCOMPARE(m_page->tabs()->currentWidget(), m_page->learn());
    } else {
        QTRY_COMPARE(m_page->bench()->profileName(), u"dropped"_s);
        QCOMPARE(m_page->document()->path(), file.fileName());
    }
}

void TestApparmorPage::labelsAreToldApart_data()
{
    using Kind = LabelFact::Kind;
    using State = LoadedProfiles::State;
    QTest::addColumn<QStringList>("securityOpt");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<LoadedProfiles>("loaded");
    QTest::addColumn<bool>("isPrivileged");
    QTest::addColumn<LabelFact::Kind>("kind");
    const LoadedProfiles known{.state = State::Known,
                               .profiles = {{u"docker-default"_s, u"enforce"_s}, {u"my web"_s, u"complain"_s}}};
    const LoadedProfiles none{.state = State::NotAvailable, .reason = u"AppArmor is not in this kernel"_s};
    QTest::newRow("the default is there") << QStringList() << QStringList{u"docker-default (enforce)"_s} << known << false
                                          << Kind::AsConfigured;
    QTest::newRow("complain mode") << QStringList{u"apparmor=my web"_s} << QStringList{u"my web (complain)"_s} << known << false
                                   << Kind::Complain;
    QTest::newRow("the deprecated spelling")
        << QStringList{u"apparmor:my web"_s} << QStringList{u"my web (enforce)"_s} << known << false << Kind::AsConfigured;
    QTest::newRow("asked for none") << QStringList{u"apparmor=unconfined"_s} << QStringList{u"unconfined"_s} << known << false
                                    << Kind::Unconfined;
    QTest::newRow("privileged") << QStringList() << QStringList{u"unconfined"_s} << known << true << Kind::Unconfined;
    QTest::newRow("configured, but unconfined")
        << QStringList() << QStringList{u"unconfined"_s} << known << false << Kind::Mismatch;
    QTest::newRow("one process of two") << QStringList() << QStringList{u"docker-default (enforce)"_s, u"unconfined"_s} << known
                                        << false << Kind::Mismatch;
    QTest::newRow("not loaded") << QStringList{u"apparmor=gone"_s} << QStringList() << known << false << Kind::NotLoaded;
    QTest::newRow("nobody looked") << QStringList() << QStringList() << LoadedProfiles() << false << Kind::NotObserved;
    QTest::newRow("no AppArmor") << QStringList{u"apparmor=gone"_s} << QStringList() << none << false << Kind::NoAppArmor;
}

void TestApparmorPage::labelsAreToldApart()
{
    QFETCH(QStringList, securityOpt);
    QFETCH(QStringList, labels);
    QFETCH(LoadedProfiles, loaded);
    QFETCH(bool, isPrivileged);
    snapshot::HostSnapshot snapshot;
    snapshot::ContainerEntry container;
    container.details = engine::ContainerDetails();
    container.details->securityOpt = securityOpt;
    container.details->privileged = isPrivileged;
    for (const QString &label : labels) {
        host::ProcessFacts process;
        process.label = label;
        container.processes.processes += process;
    }
    const LabelFact fact = labelFact(snapshot, container, loaded);
    QTEST(fact.kind, "kind");
    QCOMPARE(fact.spelling.isEmpty(), !securityOpt.value(0).startsWith(u"apparmor:"_s));
    QVERIFY(!labelKindWord(fact.kind).isEmpty() && !labelKindWhy(fact.kind).isEmpty());
}

void TestApparmorPage::withoutAppArmorThePageSaysWhy()
{
    m_page->loaded()->setLoaded({.state = LoadedProfiles::State::NotAvailable, .reason = u"AppArmor is not in this kernel"_s});
    m_page->tabs()->setCurrentWidget(m_page->loaded());
    QVERIFY(m_page->loaded()->banner()->isVisible());
    QVERIFY(m_page->loaded()->banner()->sentence().contains(u"AppArmor is not in this kernel"));
    for (QAction *action : m_page->loaded()->actions().first(5))
        QVERIFY(!action->isEnabled());
    setText(Plain); // and the rest works
    QVERIFY(m_page->paths()->setData(path(u"/etc/**"_s, PathModel::Write), Qt::Checked, Qt::CheckStateRole));
    QTRY_VERIFY(m_page->document()->isModified());
}

void TestApparmorPage::whatIsLoadedHasItsContainers()
{
    LoadedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LabelFact fact{.name = u"web1"_s, .configured = u"my web"_s, .observed = {u"my web (enforce)"_s}, .processes = 3};
    model.setProfiles(
        {.state = LoadedProfiles::State::Known, .profiles = {{u"docker-default"_s, u"enforce"_s}, {u"my web"_s, u"enforce"_s}}},
        {fact});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(1).containers, QStringList{u"web1"_s});
    QCOMPARE(model.row(1).processes, 3);
    QVERIFY(model.row(0).containers.isEmpty());
}

void TestApparmorPage::aRefusalIsInTheParsersWords_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    const QString what = u"apparmor_parser refuses the profile"_s;
    QTest::newRow("a line of the profile") << Error{ErrorKind::Malformed, what,
                                                    u"AppArmor parser error for /etc/apparmor.d/containers/.web.a1 in profile "
                                                    u"/etc/apparmor.d/containers/.web.a1 at line "
                                                    "3: Invalid capability no_such.\n"_s}
                                           << u"apparmor_parser refuses the profile: line 3, Invalid capability no_such."_s;
    QTest::newRow("without any word") << Error{ErrorKind::Malformed, what, {}} << what + u'.';
    QTest::newRow("not ours to load") << Error{ErrorKind::Invalid, u"the text must hold one profile, web"_s, {}}
                                      << u"the text must hold one profile, web."_s;
    const Error full{ErrorKind::NoSpace, u"the profile cannot be written"_s, u"No space left on device"_s};
    QTest::newRow("of the host") << full << errorText(full).sentence;
}

void TestApparmorPage::aRefusalIsInTheParsersWords()
{
    QFETCH(Error, error);
    QTEST(refusalText(error, u"profile web {\n  /a r,\n  capability no_such,\n}\n"_s), "sentence");
}

void TestApparmorPage::whyNoPathsAreOffered()
{
    QSignalSpy said(m_page.get(), &Page::notice);
    QVERIFY(m_page->pathSource()->entriesOf(u"/"_s).contains(u"etc/"_s)); // every image has them
    QCOMPARE(said.size(), 0);
    QVERIFY(m_page->pathSource()->entriesOf(u"/etc/"_s).isEmpty());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().startsWith(u"Paths are not offered: nothing is connected"));
    QVERIFY(m_page->pathSource()->entriesOf(u"/srv/"_s).isEmpty()); // said once
    QCOMPARE(said.size(), 1);
}

void TestApparmorPage::aContainersFirstDraft()
{
    m_host = std::make_unique<snapshot::SavedHost>(test::makeSnapshot(4));
    m_page->setHost(m_host.get());
    settle();
    const snapshot::ContainerPtr container = m_page->snapshot()->containers.constFirst();
    m_page->goTo({.page = {}, .container = container->id(), .tab = {}, .detail = {}});
    settle();
    QCOMPARE(m_page->bench()->profileName(), profileNameFor(container->summary.name));
    QVERIFY(m_page->bench()->read().isCurrent());
    for (const FaultModel::Row &row : m_page->faults()->rows())
        QVERIFY2(row.level != MarkLevel::Error, qPrintable(row.text));
}

void TestApparmorPage::theLinesToCopy()
{
    setText(u"profile \"my web\" {\n  /a r,\n}\n"_s);
    QCOMPARE(m_page->dockerRunOptions(), u"docker run --security-opt no-new-privileges --security-opt 'apparmor=my web'"_s);
    QVERIFY(m_page->composeLines().contains(u"- \"apparmor=my web\"\n"));
}

void TestApparmorPage::profilesOfAFileCanBeChosen()
{
    setText(u"profile a {\n  /a r,\n}\nprofile b {\n  /b r,\n  /c r,\n}\n"_s);
    QCOMPARE(m_page->paths()->ruleCount(), 1);
    m_page->bench()->setProfile(u"b"_s);
    settle();
    QCOMPARE(m_page->paths()->ruleCount(), 2);
    m_page->addRuleText(u"/d r"_s);
    QVERIFY(m_page->document()->text().endsWith(u"  /c r,\n  /d r,\n}\n"));
}

void TestApparmorPage::modelsKeepTheirContract()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    PathModel paths;
    GrantModel grants;
    FaultModel faults;
    LabelModel labels;
    ProposalModel proposals;
    const QAbstractItemModelTester pathTester(&paths, Mode::QtTest), grantTester(&grants, Mode::QtTest),
        faultTester(&faults, Mode::QtTest), labelTester(&labels, Mode::QtTest), proposalTester(&proposals, Mode::QtTest);
    for (const QString &text : {Plain, Web, dockerDefaultText(), webServerProfileText(u"docker-web"_s), QString()}) {
        const auto file = parseProfileFile(text);
        QVERIFY(file);
        paths.setFile(*file, {});
        grants.setFile(*file, {});
        faults.setRows(faultRows(lintProfiles(*file, noIncludes()), nullptr));
    }
    Learner learner;
    learner.addText(Log, u"log"_s);
    proposals.setLearning(learner.finish());
    QCOMPARE(proposals.rowCount(), 4);
    proposals.removeProposals({0, 2});
    QCOMPARE(proposals.rowCount(), 2);
    labels.setFacts({LabelFact{.name = u"a"_s}});
}

void TestApparmorPage::everyTourStateCanBeShown()
{
    m_host = std::make_unique<snapshot::SavedHost>(test::makeSnapshot(8));
    m_page->setHost(m_host.get());
    for (const QString &state : m_page->tourStates()) {
        m_page->showTourState(state);
        settle();
        QCOMPARE(m_page->banner()->isVisible(), state == u"broken");
    }
}

BULKHEAD_TEST(TestApparmorPage)
#include "tst_apparmorpage.moc"
