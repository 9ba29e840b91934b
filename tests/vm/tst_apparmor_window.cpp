// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/agentclient.h"
#include "core/snapshot/livehost.h"
#include "tests/support/labengine.h"
#include "ui/apparmor/apparmorbench.h"
#include "ui/apparmor/apparmorpage.h"
#include "ui/apparmor/faultmodel.h"
#include "ui/apparmor/labelmodel.h"
#include "ui/apparmor/learnpane.h"
#include "ui/apparmor/loadedpane.h"
#include "ui/apparmor/proposalmodel.h"
#include "ui/editor/documenteditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/tryout/tryoutpane.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

namespace {

constexpr int Patience = 100'000; ///< milliseconds; an emulated processor is slow
const QString Image = u"bulkhead-vm-httpd"_s, Profile = u"docker-new"_s;
/// A request to a web server that the same command starts.
const QString Command = u"/bin/sh -c '/bin/httpd -p 127.0.0.1:18090 -h /www; /bin/wget -q -O - http://127.0.0.1:18090/; "
                        "/bin/touch /tmp/hello%1'"_s;

} // namespace

/// The whole window on a kernel that enforces: what a person clicks from an empty profile to one that is learnt and refuses the
/// rest. tst_apparmor_kernel runs it beside its images; see docs/vm.md.
class ApparmorWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    ApparmorPage *m_page = nullptr;
    QElapsedTimer m_time;
    bool m_hasFailed = false; ///< each goes on where the one before ended

    [[nodiscard]] TryOutPane *tryOut() const { return m_page->findChild<TryOutPane *>(u"tryout"_s); }
    [[nodiscard]] QString output() const { return tryOut()->findChild<QPlainTextEdit *>(u"output"_s)->toPlainText(); }
    /// What the agent keeps; empty where it keeps nothing.
    [[nodiscard]] static QByteArray fileOfProfile()
    {
        QFile file(u"/etc/apparmor.d/containers/"_s + Profile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString standing() const { return m_page->loaded()->standing(); }
    [[nodiscard]] QAction *loadComplaining() const { return m_page->loaded()->actions().at(1); }

    void keepPicture(const QString &name) const
    {
        QCoreApplication::processEvents();
        if (const QString directory = qEnvironmentVariable("BULKHEAD_VM_KEPT"); !directory.isEmpty())
            m_window->grab().save(directory + u'/' + name + u".png"_s);
    }
    /// The button that shows an action, where the person sees it.
    bool click(QAction *action) const
    {
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->defaultAction() != action || !button->isVisible() || !button->isEnabled())
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    }
    bool click(const QString &name) const
    {
        for (QPushButton *button : m_page->window()->findChildren<QPushButton *>(name)) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    }
    /// Says yes to the question that is open.
    bool confirm() const
    {
        for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
            for (QAbstractButton *button : box->buttons()) {
                if (box->isVisible() && box->buttonRole(button) == QMessageBox::AcceptRole) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
        }
        return false;
    }
    bool run(const QString &command)
    {
        auto *edit = tryOut()->findChild<QLineEdit *>(u"command"_s);
        edit->clear();
        QTest::keyClicks(edit, command);
        return click(u"run"_s) && tryOut()->isRunning() && QTest::qWaitFor([this] { return !tryOut()->isRunning(); }, Patience);
    }
    [[nodiscard]] QStringList proposals() const
    {
        const ProposalModel *model = m_page->learn()->model();
        QStringList rules;
        for (int row = 0; row < model->rowCount(); ++row)
            rules += model->index(row, ProposalModel::Rule).data().toString();
        return rules;
    }
    /// Whether the last that a run did has become a proposal, as everything before it has.
    [[nodiscard]] bool isProposed(const QString &path) const
    {
        return QTest::qWaitFor([&] { return !m_page->learn()->isReading() && proposals().join(u'\n').contains(path); }, Patience);
    }

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_hasFailed)
            QSKIP("what was before it failed");
        m_time.start();
    }
    void cleanup()
    {
        m_hasFailed = m_hasFailed || QTest::currentTestFailed();
        if (QTest::currentTestFailed())
            keepPicture(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo("%lld ms", m_time.elapsed());
    }
    void cleanupTestCase() { m_window.reset(); }

    void changesAreUnlocked();
    void anEmptyProfileIsCheckedAndLoaded();
    void itLearnsWhatTheServerNeeds();
    void itRefusesTheRest();
    void aRefusedLoadLeavesTheOldOneInForce();
    void aLoadedProfileIsRemoved();
};

void ApparmorWindowTest::initTestCase()
{
    if (!apparmor::readLoadedProfiles())
        QSKIP("this kernel has no AppArmor: packaging/vm/vm run boots one that has");
    BULKHEAD_NEEDS_LAB_ENGINE();
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
    QCoreApplication::setApplicationName(u"apparmor-window"_s);
    QSettings().clear();
    // localAgent() looks beside the program, else there
    qputenv("PATH", qgetenv("BULKHEAD_BIN_DIR") + ':' + qgetenv("PATH"));
    Theme::instance().apply(ColorScheme::Light);
    m_window =
        std::make_unique<MainWindow>(allPages(), engine::ContextStore(QProcessEnvironment::systemEnvironment(), QString()));
    m_window->resize(1280, 800);
    m_window->show();
    engine::EngineContext context;
    context.name = u"vm"_s;
    const auto endpoint = engine::Endpoint::parse(test::labEngine());
    QVERIFY(endpoint);
    context.endpoint = *endpoint;
    snapshot::Host *host = m_window->registry().open(context);
    QVERIFY(host);
    QTRY_COMPARE_WITH_TIMEOUT(host->state(), snapshot::Host::State::Live, Patience);
    m_page = qobject_cast<ApparmorPage *>(m_window->showPage(u"apparmor"_s));
    QVERIFY(m_page && tryOut());
}

void ApparmorWindowTest::changesAreUnlocked()
{
    QVERIFY(!loadComplaining()->isEnabled());
    auto *button = m_window->findChild<QToolButton *>(u"agentButton"_s);
    QVERIFY(button && button->isVisible());
    for (QAction *action : button->menu()->actions()) {
        if (action->text() == u"Unlock changes…")
            action->trigger();
    }
    QVERIFY(confirm());
    auto *agent = qobject_cast<snapshot::LiveHost *>(m_page->host())->agent();
    QTRY_COMPARE_WITH_TIMEOUT(agent->state(), agent::AgentClient::State::Unlocked, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->loaded()->loaded().state, LoadedProfiles::State::Known, Patience);
}

void ApparmorWindowTest::anEmptyProfileIsCheckedAndLoaded()
{
    QMenu *menu = m_page->newMenu();
    Q_EMIT menu->aboutToShow();
    QAction *empty = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith("Nothing but"_L1))
            empty = action;
    }
    QVERIFY(empty);
    empty->trigger();
    QTRY_COMPARE(m_page->bench()->profileName(), Profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->bench()->isSettled() && m_page->bench()->verdict(), Patience);
    for (int row = 0; row < m_page->faults()->rowCount(); ++row)
        QVERIFY2(!m_page->faults()->index(row, FaultModel::Level).data().toString().contains("Error"_L1),
                 qPrintable(m_page->faults()->index(row, FaultModel::What).data().toString()));
    m_page->tabs()->setCurrentWidget(tryOut());
    QTRY_VERIFY_WITH_TIMEOUT(loadComplaining()->isEnabled(), Patience);
    QVERIFY(click(loadComplaining()));
    QVERIFY(confirm());
    QTRY_VERIFY2_WITH_TIMEOUT(standing().startsWith("loaded, complaining"_L1), qPrintable(standing()), Patience);
}

void ApparmorWindowTest::itLearnsWhatTheServerNeeds()
{
    tryOut()->findChild<QComboBox *>(u"image"_s)->setCurrentText(Image);
    // a bridge takes an emulated processor long, and the loopback device is there without one
    for (QCheckBox *box : tryOut()->findChildren<QCheckBox *>())
        box->setChecked(box->text() != "Network"_L1 && box->text() != "Read-only root"_L1);
    QVERIFY2(run(Command.arg(QString())), qPrintable(output()));
    QVERIFY2(output().contains("it is busybox"_L1), qPrintable(output()));
    QVERIFY2(isProposed(u"/tmp/hello"_s), qPrintable(proposals().join(u'\n')));
    qInfo("%s", qPrintable(proposals().join(u'\n')));
    // once is enough: without new privileges what is executed stays under this profile in complain mode
    keepPicture(u"learnt"_s);
    QVERIFY(click(u"acceptAll"_s));
    QTRY_COMPARE(proposals(), QStringList());
    QVERIFY(standing().contains("the text has changed since"_L1));
}

void ApparmorWindowTest::itRefusesTheRest()
{
    QVERIFY(click(m_page->loaded()->loadAction()));
    std::ignore = confirm();
    QTRY_VERIFY2_WITH_TIMEOUT(standing().startsWith("loaded, enforcing"_L1), qPrintable(standing()), Patience);
    QVERIFY2(run(Command.arg(u" /root/hello"_s)), qPrintable(output()));
    QVERIFY2(output().contains("it is busybox"_L1), qPrintable(output()));
    QVERIFY2(output().contains("/root/hello: Permission denied"_L1) && !output().contains("/tmp/hello"_L1), qPrintable(output()));
    QVERIFY2(isProposed(u"/root/hello"_s), qPrintable(proposals().join(u'\n')));
    QCOMPARE(proposals().size(), 1); // nothing else was refused
    keepPicture(u"refused"_s);
}

void ApparmorWindowTest::aRefusedLoadLeavesTheOldOneInForce()
{
    const QString before = m_page->document()->text();
    const QByteArray stored = fileOfProfile();
    QVERIFY(stored.contains("/tmp/hello"));
    QString text = before;
    const QString rule = u"  capability no_such_thing,\n"_s;
    const qsizetype end = text.lastIndexOf(u'}');
    const int line = int(text.first(end).count(u'\n')) + 1;
    m_page->document()->edit(text.insert(end, rule));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->bench()->isSettled() && m_page->bench()->verdict() && standing().contains("has changed"_L1),
                             Patience);
    const auto isTheParsers = [line](const FaultModel::Row &row) {
        return row.level == MarkLevel::Error && row.line == line && row.source.contains("parser"_L1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_page->faults()->rows(), isTheParsers), Patience);
    m_page->tabs()->setCurrentWidget(m_page->loaded());
    QVERIFY(click(m_page->loaded()->loadAction()));
    QVERIFY(confirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->loaded()->banner()->isVisible(), Patience);
    const QString said = m_page->loaded()->banner()->sentence();
    QVERIFY2(said.contains("what was loaded is still in force"_L1), qPrintable(said));
    QVERIFY2(said.contains(u"line %1"_s.arg(line)) && said.contains("no_such_thing"_L1), qPrintable(said));
    QVERIFY2(standing().startsWith("loaded, enforcing; the text has changed"_L1), qPrintable(standing()));
    const auto loaded = apparmor::readLoadedProfiles();
    QVERIFY(loaded && loaded->contains(apparmor::LoadedProfile{Profile, u"enforce"_s}));
    QCOMPARE(fileOfProfile(), stored);
    keepPicture(u"load-refused"_s);
    m_page->document()->edit(before);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->bench()->isSettled() && !standing().contains("has changed"_L1), Patience);
}

void ApparmorWindowTest::aLoadedProfileIsRemoved()
{
    const QSortFilterProxyModel *rows = qobject_cast<QSortFilterProxyModel *>(m_page->loaded()->table()->model());
    QModelIndex row;
    for (int i = 0; i < rows->rowCount(); ++i) {
        if (rows->index(i, 0).data().toString() == Profile)
            row = rows->index(i, 0);
    }
    QVERIFY(row.isValid());
    m_page->loaded()->table()->setCurrentIndex(row);
    QAction *remove = m_page->loaded()->actions().at(4);
    QTRY_VERIFY(remove->isEnabled());
    QVERIFY(click(remove));
    QVERIFY(confirm());
    QTRY_VERIFY2_WITH_TIMEOUT(standing() == "not loaded"_L1, qPrintable(standing()), Patience);
    const auto loaded = apparmor::readLoadedProfiles();
    QVERIFY(loaded && !loaded->contains(apparmor::LoadedProfile{Profile, u"enforce"_s}));
    QVERIFY(fileOfProfile().isEmpty());
    QVERIFY(!m_page->loaded()->banner()->isVisible()); // the refusal has been answered by what was done since
    keepPicture(u"removed"_s);
    // the engine would not start a container under it, and the window does not ask it to
    m_page->tabs()->setCurrentWidget(tryOut());
    std::ignore = click(u"run"_s);
    QVERIFY(!tryOut()->isRunning());
}

QTEST_MAIN(ApparmorWindowTest)
#include "tst_apparmor_window.moc"
