// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "tests/support/clicking.h"
#include "tests/support/privateauditd.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/audittablemodel.h"
#include "ui/audit/rulebench.h"
#include "ui/audit/ruledialogs.h"
#include "ui/audit/rulemodels.h"
#include "ui/audit/rulespane.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

/// What an unlocked agent does, without one: in this process.
class OwnAuditHands : public AuditHands
{
    Q_OBJECT
public:
    using AuditHands::AuditHands;
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool isUnlocked() const override { return true; }
    [[nodiscard]] bool exists(const QString &path) const override { return QFile::exists(path); }
    QCoro::Task<Result<audit::KernelAuditStatus>> status() override { co_return audit::readAuditStatus(); }
    QCoro::Task<Result<audit::RuleFile>> rules() override { co_return audit::readLoadedRules(); }
    QCoro::Task<Result<>> load(QList<audit::AuditRule> rules) override
    {
        for (const audit::AuditRule &rule : rules) {
            if (auto done = audit::loadRule(rule); !done)
                co_return done;
        }
        co_return Result<>();
    }
    QCoro::Task<Result<>> unload(QList<audit::AuditRule> rules) override
    {
        for (const audit::AuditRule &rule : rules) {
            if (auto done = audit::unloadRule(rule); !done)
                co_return done;
        }
        co_return Result<>();
    }
    QCoro::Task<Result<>> enable(bool enabled) override { co_return audit::setAuditEnabled(enabled); }
    QCoro::Task<Result<QString>> save(QString name, QList<audit::AuditRule> rules) override
    {
        co_return audit::saveRules(directory, name, rules).transform([&] { return directory + u'/' + name + u".rules"_s; });
    }

    QString directory;
};

/// The exercise of watching the docker command, running it, and searching the key: by clicking, on this machine's own kernel with
/// an auditd of the test's own. What it changed is taken back.
class tst_AuditExercise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void watchTheDockerCommand();
    void theRulesAreKept();

private:
    [[nodiscard]] static QString docker() { return QFileInfo(u"/usr/bin/docker"_s).canonicalFilePath(); }
    QTemporaryDir m_settings;
    std::unique_ptr<test::PrivateAuditd> m_auditd;
    std::unique_ptr<OwnAuditHands> m_hands;
    bool m_wasEnabled = true;
};

void tst_AuditExercise::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("auditd needs root");
    if (docker().isEmpty())
        QSKIP("there is no docker command");
    const auto status = audit::readAuditStatus();
    if (!status)
        QSKIP(qPrintable(u"the kernel's audit system: "_s + status.error().what));
    if (status->daemonPid != 0)
        QSKIP("another auditd runs on this kernel");
    if (status->immutable)
        QSKIP("the audit rules of this kernel are immutable until it boots again");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
    Theme::instance().apply(ColorScheme::Light);
    m_wasEnabled = status->enabled;
    m_auditd = std::make_unique<test::PrivateAuditd>();
    QVERIFY2(m_auditd->start(), m_auditd->words().constData());
    QVERIFY(audit::setAuditEnabled(false)); // it is turned on by clicking
    m_hands = std::make_unique<OwnAuditHands>();
    m_hands->directory = m_settings.path();
}

void tst_AuditExercise::cleanupTestCase()
{
    if (!m_auditd)
        return;
    (void)audit::unloadRule(*audit::parseRule(u"-w %1 -p x -k bulkhead-exercise"_s.arg(docker())));
    if (!m_wasEnabled)
        QProcess::execute(u"auditctl"_s, {u"-e"_s, u"0"_s});
    m_auditd.reset();
}

void tst_AuditExercise::watchTheDockerCommand()
{
    AuditPage page;
    page.restoreState();
    page.resize(1280, 800);
    page.feed()->setLogPath(m_auditd->log());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    engine::EngineContext context;
    context.endpoint = *engine::Endpoint::parse(u"unix:///nonexistent/docker.sock");
    snapshot::LiveHost host(context);
    page.setHost(&host);
    page.rules()->setHands(m_hands.get());
    QTRY_COMPARE(page.feed()->progress().state, AuditProgress::State::Following);

    // the tab Rules, Watch, path and key, Watch
    auto *tabs = page.findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_VERIFY(page.rules()->isSettled() && page.rules()->status());
    QVERIFY(!page.rules()->status()->enabled);
    QVERIFY(test::press(*page.rules()->banner(), u"Turn it on"_s));
    QTRY_VERIFY(page.rules()->isSettled() && page.rules()->status()->enabled);
    QVERIFY(!page.rules()->banner()->isVisible());
    const int before = page.rules()->rules()->rowCount();
    QVERIFY(test::press(*page.rules()->bench(), u"&Watch"_s));
    auto *ask = page.rules()->bench()->findChild<WatchDialog *>();
    QVERIFY(ask);
    QVERIFY(test::enter(*ask, u"&Path:"_s, docker()));
    QVERIFY(test::enter(*ask, u"&Key:"_s, u"bulkhead-exercise"_s));
    QVERIFY(test::confirm(*ask));
    QTRY_COMPARE(page.rules()->rules()->rowCount(), before + 1);

    // docker ps, however it ends
    QProcess run;
    run.start(u"docker"_s, {u"-H"_s, u"unix:///nonexistent/docker.sock"_s, u"ps"_s});
    QVERIFY(run.waitForFinished());

    // the tab Events, and the key
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTest::keyClicks(page.filterEdit(), u"key=bulkhead-exercise type=SYSCALL"_s);
    QTRY_VERIFY(page.model()->rowCount() >= 1);
    QTRY_VERIFY(page.isSettled());
    page.table()->selectRow(page.model()->rowCount() - 1);
    QTRY_VERIFY2(page.detail()->sentence().startsWith(u"docker"_s)
                     && page.detail()->sentence().endsWith(u"-H unix:///nonexistent/docker.sock ps"_s),
                 qPrintable(page.detail()->sentence()));
    QCOMPARE(page.model()->shownAt(page.model()->rowCount() - 1).key, u"bulkhead-exercise"_s);

    // and taken back
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto *undo = test::buttonWith<QPushButton>(*page.rules()->bench(), u"&Undo last"_s);
    QTRY_VERIFY(undo && undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(page.rules()->rules()->rowCount(), before);
}

void tst_AuditExercise::theRulesAreKept()
{
    RuleBench bench;
    bench.setHands(m_hands.get());
    const auto rule = *audit::parseRule(u"-w /usr/bin/docker -p x -k docker"_s);
    bench.steps()->save(u"50-bulkhead"_s, {rule});
    QTRY_VERIFY(!bench.steps()->isBusy());
    QFile file(m_settings.filePath(u"50-bulkhead.rules"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(audit::parseRules(QString::fromUtf8(file.readAll())).rules, QList{rule});
}

QTEST_MAIN(tst_AuditExercise)
#include "tst_auditexercise.moc"
