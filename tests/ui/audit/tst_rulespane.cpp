// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"
#include "tests/support/clicking.h"
#include "tests/support/testmain.h"
#include "tests/ui/namespaces/hostofatest.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/denialdialog.h"
#include "ui/audit/rulebench.h"
#include "ui/audit/ruledialogs.h"
#include "ui/audit/rulemodels.h"
#include "ui/audit/rulespane.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

namespace {

/// A kernel's rules, without the kernel.
class FakeHands : public AuditHands
{
public:
    using AuditHands::AuditHands;

    [[nodiscard]] bool canRead() const override { return reads; }
    [[nodiscard]] bool isUnlocked() const override { return unlocked; }
    [[nodiscard]] bool exists(const QString &path) const override { return path.startsWith(u"/usr/bin/"_s); }
    QCoro::Task<Result<audit::KernelAuditStatus>> status() override { co_return kernel; }
    QCoro::Task<Result<audit::RuleFile>> rules() override { co_return audit::RuleFile{loaded, {}}; }
    QCoro::Task<Result<>> load(QList<audit::AuditRule> rules) override
    {
        for (const audit::AuditRule &rule : rules) {
            if (refuses && rule.path == *refuses)
                co_return std::unexpected(Error{ErrorKind::Invalid, u"refused"_s, {}});
            loaded.append(rule);
        }
        co_return Result<>();
    }
    QCoro::Task<Result<>> unload(QList<audit::AuditRule> rules) override
    {
        for (const audit::AuditRule &rule : rules) {
            if (!loaded.removeOne(rule))
                co_return std::unexpected(Error{ErrorKind::NotFound, u"no such rule is loaded"_s, {}});
        }
        co_return Result<>();
    }
    QCoro::Task<Result<>> enable(bool enabled) override
    {
        kernel.enabled = enabled;
        co_return Result<>();
    }
    QCoro::Task<Result<QString>> save(QString name, QList<audit::AuditRule> rules) override
    {
        saved = rules;
        co_return u"/etc/audit/rules.d/"_s + name + u".rules"_s;
    }

    bool reads = true, unlocked = true;
    audit::KernelAuditStatus kernel{.enabled = true, .daemonPid = 500, .backlogLimit = 8192};
    QList<audit::AuditRule> loaded, saved;
    std::optional<QString> refuses;
};

} // namespace

class tst_RulesPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsLoaded();
    void withoutAHost();
    void withoutAnAgent();
    void changesAreLocked();
    void immutable();
    void aWatchByClicking();
    void auditIsTurnedOnAndOff();
    void callsByClicking();
    void wrongRulesAreNotTaken_data();
    void wrongRulesAreNotTaken();
    void aRuleIsChanged();
    void aChangeThatIsRefusedLosesNothing();
    void rulesAreUnloadedAndComeBack();
    void presetsLoadWhatIsMissing();
    void whatCisAsksFor();
    void rulesAreKept();
    void modelsKeepTheirContract();
    void sentences_data();
    void sentences();
    void whyNoDenial();

private:
    void settle() { QTRY_VERIFY(m_pane->isSettled()); }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const auto found = m_pane->findChildren<Dialog *>();
        return found.isEmpty() ? nullptr : found.last();
    }
    void clickTool(const QString &text);

    QTemporaryDir m_settings;
    std::unique_ptr<FakeHands> m_hands;
    std::unique_ptr<RulesPane> m_pane;
};

static const audit::AuditRule DockerWatch = *audit::parseRule(u"-w /usr/bin/docker -p x -k docker"_s);

void tst_RulesPane::initTestCase()
{
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
    Theme::instance().apply(ColorScheme::Light);
}

void tst_RulesPane::init()
{
    m_hands = std::make_unique<FakeHands>();
    m_pane = std::make_unique<RulesPane>();
    m_pane->resize(1100, 600);
    m_pane->setHands(m_hands.get());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    settle();
}

void tst_RulesPane::cleanup()
{
    m_pane.reset();
    m_hands.reset();
}

void tst_RulesPane::clickTool(const QString &text)
{
    for (QToolButton *tool : m_pane->bench()->findChildren<QToolButton *>()) {
        if (tool->text() == text) {
            QVERIFY(tool->isVisible() && tool->isEnabled());
            QTest::mouseClick(tool, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void tst_RulesPane::whatIsLoaded()
{
    m_hands->loaded = {DockerWatch, *audit::parseRule(u"-a always,exit -F arch=b64 -S mount -F exit=-EPERM -F key=mounts"_s)};
    m_pane->read();
    settle();
    QCOMPARE(m_pane->rules()->rowCount(), 2);
    QVERIFY(m_pane->summary()->text().contains(u"2 rule(s)"_s));
    QVERIFY(m_pane->summary()->text().contains(u"auditd is process 500"_s));
    m_pane->setFilter(u"MOUNT"_s);
    QCOMPARE(m_pane->table()->model()->rowCount(), 1);
    m_pane->setFilter({});
    QCOMPARE(m_pane->table()->model()->rowCount(), 2);
}

void tst_RulesPane::withoutAHost()
{
    m_pane->setHands(nullptr);
    QVERIFY(m_pane->state()->isVisible());
}

void tst_RulesPane::withoutAnAgent()
{
    m_hands->reads = false;
    m_pane->setHands(nullptr);
    m_pane->setHands(m_hands.get());
    QVERIFY(m_pane->state()->isVisible());
    m_hands->reads = true; // it was started
    Q_EMIT m_hands->stateChanged();
    settle();
    QVERIFY(!m_pane->state()->isVisible());
}

void tst_RulesPane::changesAreLocked()
{
    m_hands->unlocked = false;
    Q_EMIT m_hands->stateChanged();
    for (QToolButton *tool : m_pane->bench()->findChildren<QToolButton *>())
        QVERIFY(!tool->isVisible() || !tool->isEnabled());
    QSignalSpy notices(m_pane.get(), &RulesPane::notice);
    m_pane->bench()->askForRule(DockerWatch);
    QCOMPARE(notices.size(), 1);
    QVERIFY(!dialog<WatchDialog>());
}

void tst_RulesPane::immutable()
{
    m_hands->kernel.immutable = true;
    m_pane->read();
    settle();
    m_pane->bench()->loadPreset(u"docker-cis"_s);
    QVERIFY(m_hands->loaded.isEmpty());
    for (QToolButton *tool : m_pane->bench()->findChildren<QToolButton *>())
        QVERIFY(!tool->isVisible() || !tool->isEnabled());
}

void tst_RulesPane::aWatchByClicking()
{
    clickTool(u"&Watch"_s);
    auto *ask = dialog<WatchDialog>();
    QVERIFY(ask);
    QTest::keyClicks(ask->path(), u"/usr/bin/docker"_s);
    QTest::keyClicks(ask->key(), u"docker"_s);
    QVERIFY(ask->permission(u'x')->isChecked());
    QCOMPARE(ask->command(), u"auditctl -w /usr/bin/docker -p x -k docker"_s);
    QTest::mouseClick(ask->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    settle();
    QTRY_COMPARE(m_pane->rules()->rowCount(), 1);
    QCOMPARE(m_hands->loaded, QList{DockerWatch});
    QCOMPARE(m_pane->bench()->steps()->index(0).data().toString(), u"auditctl -w /usr/bin/docker -p x -k docker"_s);
    QCOMPARE(m_pane->bench()->steps()->index(0).data(StepModel::UndoRole).toStringList(),
             QStringList{u"auditctl -W /usr/bin/docker -p x -k docker"_s});
    m_pane->bench()->steps()->undoLast();
    QTRY_VERIFY(m_hands->loaded.isEmpty());
}

void tst_RulesPane::auditIsTurnedOnAndOff()
{
    m_hands->kernel.enabled = false;
    m_pane->read();
    settle();
    QVERIFY(m_pane->banner()->isVisible());
    const auto *button = m_pane->banner()->findChild<QToolButton *>();
    QVERIFY(button);
    m_hands->unlocked = false;
    Q_EMIT m_hands->stateChanged();
    QSignalSpy notices(m_pane.get(), &RulesPane::notice);
    button->defaultAction()->trigger();
    QCOMPARE(notices.size(), 1); // it says what is missing
    QVERIFY(!m_hands->kernel.enabled);
    m_hands->unlocked = true;
    Q_EMIT m_hands->stateChanged();
    settle();
    button = m_pane->banner()->findChild<QToolButton *>();
    button->defaultAction()->trigger();
    QTRY_VERIFY(m_hands->kernel.enabled);
    QTRY_VERIFY(!m_pane->banner()->isVisible());
    RuleSteps *steps = m_pane->bench()->steps();
    QCOMPARE(steps->index(0).data().toString(), u"auditctl -e 1"_s);
    QCOMPARE(steps->index(0).data(StepModel::UndoRole).toStringList(), QStringList{u"auditctl -e 0"_s});
    steps->undoLast();
    QTRY_VERIFY(!m_hands->kernel.enabled);
    QTRY_VERIFY(m_pane->banner()->isVisible());
}

void tst_RulesPane::callsByClicking()
{
    clickTool(u"&Calls"_s);
    auto *ask = dialog<CallRuleDialog>();
    QVERIFY(ask);
    QTest::keyClicks(ask->calls(), u"mount, umount2"_s);
    QTest::keyClicks(ask->key(), u"mounts"_s);
    ask->findChildren<QComboBox *>().at(1)->setCurrentIndex(2);
    QCOMPARE(ask->command(), u"auditctl -a always,exit -F arch=b64 -S mount,umount2 -F exit=-EPERM -F key=mounts"_s);
    ask->accept();
    QTRY_COMPARE(m_pane->rules()->rowCount(), 1);
}

void tst_RulesPane::wrongRulesAreNotTaken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("permissions");
    QTest::addRow("no slash") << u"usr/bin/docker"_s << true;
    QTest::addRow("no access") << u"/usr/bin/docker"_s << false;
    QTest::addRow("a line end") << u"/usr/bin/\ndocker"_s << true;
}

void tst_RulesPane::wrongRulesAreNotTaken()
{
    QFETCH(const QString, path);
    QFETCH(const bool, permissions);
    WatchDialog ask({});
    ask.path()->setText(path);
    for (const QChar letter : u"rwxa"_s)
        ask.permission(letter)->setChecked(permissions);
    QVERIFY(!ask.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    CallRuleDialog calls({});
    calls.calls()->setText(u"mount, nosuchcall"_s);
    QVERIFY(!calls.rule());
    calls.calls()->setText(u"mount"_s);
    QVERIFY(calls.rule());
    SaveRulesDialog save({DockerWatch});
    save.findChild<QLineEdit *>()->setText(u"../evil"_s);
    QVERIFY(!save.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

void tst_RulesPane::aRuleIsChanged()
{
    m_hands->loaded = {DockerWatch};
    m_pane->read();
    settle();
    QTRY_COMPARE(m_pane->rules()->rowCount(), 1);
    m_pane->table()->selectRow(0);
    QAction *edit = nullptr;
    for (QToolButton *tool : m_pane->bench()->findChildren<QToolButton *>()) {
        if (tool->text() == "&More"_L1)
            edit = tool->menu()->actions().first();
    }
    QVERIFY(edit);
    QTRY_VERIFY(edit->isEnabled());
    edit->trigger();
    auto *ask = dialog<WatchDialog>();
    QVERIFY(ask);
    QCOMPARE(ask->path()->text(), u"/usr/bin/docker"_s);
    ask->permission(u'w')->setChecked(true);
    ask->accept();
    QTRY_COMPARE(m_pane->rules()->index(0, RuleModel::Text).data().toString(), u"-w /usr/bin/docker -p wx -k docker"_s);
    QCOMPARE(m_hands->loaded.size(), 1);
    m_pane->bench()->steps()->undoLast();
    QTRY_COMPARE(m_hands->loaded, QList{DockerWatch});
}

void tst_RulesPane::aChangeThatIsRefusedLosesNothing()
{
    m_hands->loaded = {DockerWatch};
    m_hands->refuses = u"/nowhere"_s;
    audit::AuditRule other = DockerWatch;
    other.path = u"/nowhere"_s;
    m_pane->bench()->steps()->change({.unload = {DockerWatch}, .load = {other}});
    QTRY_COMPARE(m_pane->bench()->steps()->rowCount(), 1);
    QTRY_VERIFY(!m_pane->bench()->steps()->isBusy());
    QCOMPARE(m_hands->loaded, QList{DockerWatch});
    QVERIFY(!m_pane->bench()->steps()->canUndo());
}

void tst_RulesPane::rulesAreUnloadedAndComeBack()
{
    m_hands->loaded = {DockerWatch};
    m_pane->read();
    settle();
    QTRY_COMPARE(m_pane->rules()->rowCount(), 1);
    m_pane->table()->selectRow(0);
    QAction *remove = nullptr;
    for (QToolButton *tool : m_pane->bench()->findChildren<QToolButton *>()) {
        if (tool->text() == "&More"_L1)
            remove = tool->menu()->actions().at(1);
    }
    QTRY_VERIFY(remove && remove->isEnabled());
    remove->trigger();
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    box->buttons().last()->click(); // Unload
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == "Unload"_L1)
            button->click();
    }
    QTRY_VERIFY(m_hands->loaded.isEmpty());
    m_pane->bench()->steps()->undoAll();
    QTRY_COMPARE(m_hands->loaded, QList{DockerWatch});
}

void tst_RulesPane::presetsLoadWhatIsMissing()
{
    Q_EMIT m_pane->bench()->presets()->aboutToShow();
    QStringList titles;
    for (const QAction *action : m_pane->bench()->presets()->actions())
        titles << action->objectName();
    QVERIFY(titles.contains(u"docker-cis"_s));
    QVERIFY(titles.contains(u"module-load"_s));
    m_pane->bench()->loadPreset(u"docker-use"_s);
    QTRY_VERIFY(m_pane->rules()->rowCount() > 0);
    const auto before = m_hands->loaded.size();
    QSignalSpy notices(m_pane.get(), &RulesPane::notice);
    m_pane->bench()->loadPreset(u"docker-use"_s);
    QCOMPARE(m_hands->loaded.size(), before);
    QCOMPARE(notices.size(), 1);
}

void tst_RulesPane::whatCisAsksFor()
{
    const auto missing = [this] {
        return std::ranges::count(m_pane->coverage()->coverage(), audit::RuleCoverage::State::Missing,
                                  &audit::RuleCoverage::state);
    };
    const auto before = missing();
    QVERIFY(before > 0);
    m_pane->bench()->loadPreset(u"docker-cis"_s);
    QTRY_COMPARE(missing(), 0);
    QVERIFY(m_pane->summary()->text().contains(u"all of CIS's watches are there"_s));
}

void tst_RulesPane::rulesAreKept()
{
    m_hands->loaded = {DockerWatch};
    m_pane->bench()->steps()->save(u"50-bulkhead"_s, m_hands->loaded);
    QTRY_COMPARE(m_hands->saved, m_hands->loaded);
    QTRY_VERIFY(m_pane->bench()
                    ->steps()
                    ->index(0)
                    .data(StepModel::ResultRole)
                    .toString()
                    .contains(u"/etc/audit/rules.d/50-bulkhead.rules"_s));
}

void tst_RulesPane::modelsKeepTheirContract()
{
    RuleModel rules;
    const QAbstractItemModelTester first(&rules);
    rules.setRules({DockerWatch});
    CoverageModel coverage;
    const QAbstractItemModelTester second(&coverage);
    coverage.setCoverage(audit::cisCoverage({DockerWatch}, [](const QString &) { return true; }));
    QVERIFY(coverage.rowCount() > 10);
}

void tst_RulesPane::sentences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("a watch") << u"-w /etc/docker -p wa -k docker"_s << u"Watches /etc/docker: write, change attributes"_s;
    QTest::addRow("a watch in other words") << u"-a always,exit -F path=/usr/bin/docker -F perm=x -F key=docker"_s
                                            << u"Watches /usr/bin/docker: execute"_s;
    QTest::addRow("calls") << u"-a always,exit -F arch=b64 -S mount,umount2 -F exit=-EPERM"_s
                           << u"Logs mount, umount2 (b64) where exit = -EPERM"_s;
    QTest::addRow("all calls") << u"-a always,exit -F arch=b64 -S all -F auid>=1000"_s
                               << u"Logs any system call (b64) where auid >= 1000"_s;
    QTest::addRow("never") << u"-a never,exit -F arch=b64 -S openat -F exe=/usr/bin/dockerd"_s
                           << u"Never logs openat (b64) where exe = /usr/bin/dockerd"_s;
}

void tst_RulesPane::sentences()
{
    QFETCH(const QString, rule);
    const auto parsed = audit::parseRule(rule);
    QVERIFY(parsed);
    const QString sentence = ruleSentence(*parsed);
    QTEST(sentence, "sentence");
}

void tst_RulesPane::whyNoDenial()
{
    auto snapshot = std::make_shared<snapshot::HostSnapshot>(test::hostOfATest());
    audit::DenialFacts facts;
    facts.isAgentRunning = facts.isLogFollowed = true;
    DenialDialog ask(facts, snapshot);
    QCOMPARE(ask.reasons().size(), 8);
    const auto state = [&](const QString &id) { return std::ranges::find(ask.reasons(), id, &audit::DenialReason::id)->state; };
    QCOMPARE(state(u"auditd"_s), audit::DenialReason::State::Unknown);
    facts.audit = audit::KernelAuditStatus{.enabled = true, .daemonPid = 5};
    ask.setFacts(facts);
    QCOMPARE(state(u"auditd"_s), audit::DenialReason::State::Fine);
    QCOMPARE(state(u"seccomp-profile"_s), audit::DenialReason::State::Unknown);
    ask.choose(snapshot->containers.first()->id());
    QCOMPARE(ask.containers()->currentIndex(), 1);
    QVERIFY(state(u"seccomp-profile"_s) != audit::DenialReason::State::Unknown);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy cures(&ask, &DenialDialog::cureWanted);
    for (QPushButton *button : ask.findChildren<QPushButton *>()) {
        if (button->text() == u"Add the rule…"_s)
            button->click();
    }
    QCOMPARE(cures.size(), 1);
}

BULKHEAD_TEST(tst_RulesPane)
#include "tst_rulespane.moc"
