// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehost.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testmain.h"
#include "ui/connection/choicemodel.h"
#include "ui/connection/connectiondetails.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/connectioneditor.h"
#include "ui/connection/enginelistmodel.h"
#include "ui/connection/hostregistry.h"
#include "ui/connection/probestepmodel.h"
#include "ui/connection/probeview.h"
#include "ui/connection/remarkline.h"
#include "ui/widgets/states.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::Endpoint;
using engine::EngineContext;
using test::contextFor;
using testsupport::FakeAnswer;
using testsupport::FakeEngine;
using testsupport::TestAuthority;
using ui::ConnectionDialog;
using ui::EngineListModel;
using ui::HostRegistry;
using ui::ProbeStepModel;

namespace {

/// A dialog whose only contexts are those of an empty home, with one own connection selected.
struct Stage {
    QTemporaryDir home;
    HostRegistry registry;
    std::unique_ptr<ConnectionDialog> dialog;

    explicit Stage(const QList<std::pair<QString, QString>> &environment = {})
    {
        QProcessEnvironment variables;
        variables.insert(u"HOME"_s, home.path());
        for (const auto &[name, value] : environment)
            variables.insert(name, value);
        dialog = std::make_unique<ConnectionDialog>(&registry, engine::ContextStore(variables, home.path()));
        dialog->show();
    }
    void useOwn(const Endpoint &endpoint)
    {
        EngineContext context{
            .name = u"tried"_s, .description = {}, .endpoint = endpoint, .origin = EngineContext::Origin::Own, .problem = {}};
        registry.saveOwnConnection(context);
        dialog->select(EngineListModel::keyOf(context));
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *candidate : dialog->findChildren<QAbstractButton *>()) {
            if (QString(candidate->text()).remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList steps() const
    {
        QStringList words;
        const auto *model = dialog->findChild<ProbeStepModel *>();
        for (int row = 0; row < model->rowCount(); ++row)
            words.append(model->index(row, ProbeStepModel::StateColumn).data().toString());
        return words;
    }
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void runTest()
    {
        QSignalSpy running(dialog->details()->probe(), &ui::ProbeView::runningChanged);
        dialog->test();
        QTRY_VERIFY(!running.isEmpty() && !running.constLast().constFirst().toBool());
    }
};

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_settings = std::make_unique<test::OwnSettings>(); }

    void anEngineThatAnswersPassesEveryStep()
    {
        FakeEngine engine;
        Stage stage;
        stage.useOwn(engine.listenUnix());
        stage.runTest();
        QCOMPARE(stage.steps(), QStringList({u"passed"_s, u"passed"_s, u"not needed"_s, u"passed"_s, u"passed"_s, u"passed"_s}));
        QVERIFY2(stage.words().contains(u"The connection works: engine "_s), qPrintable(stage.words()));
    }

    void theWrongCaFailsAtTlsAndShowsTheChain()
    {
        TestAuthority right(u"Right CA"_s);
        TestAuthority wrong(u"Wrong CA"_s);
        QVERIFY2(right.problem().isEmpty(), qPrintable(right.problem()));
        FakeEngine engine;
        Endpoint endpoint = engine.listenTls(right.serverConfiguration(right.issue(u"engine"_s)));
        endpoint.tls = wrong.files();
        Stage stage;
        stage.useOwn(endpoint);
        stage.runTest();
        QCOMPARE(stage.steps().mid(0, 4), QStringList({u"passed"_s, u"passed"_s, u"failed"_s, u"not reached"_s}));
        QVERIFY2(stage.words().contains(u"is not signed by the CA in"_s), qPrintable(stage.words()));
        const auto *chain = stage.dialog->findChild<QTextBrowser *>();
        QVERIFY(chain->isVisible());
        QVERIFY(chain->toPlainText().contains(u"CN=engine"_s));
        QVERIFY(chain->toPlainText().contains(u"SHA-256"_s));
    }

    void anEngineThatHangsCanBeCancelledByEscapeWhichKeepsTheDialog()
    {
        FakeEngine engine;
        engine.answer("/_ping", FakeAnswer::broken(FakeAnswer::Fault::Hang));
        Stage stage;
        stage.dialog->setProbeLimits({.pingTimeout = std::chrono::hours(1), .transferTimeout = std::chrono::hours(1)});
        stage.useOwn(engine.listenUnix());
        stage.dialog->test();
        QTRY_VERIFY(engine.connectionCount() > 0);
        QVERIFY(stage.dialog->details()->probe()->isRunning());
        QVERIFY(stage.button(u"Cancel test"_s));
        QTest::keyClick(stage.dialog.get(), Qt::Key_Escape);
        QVERIFY(!stage.dialog->details()->probe()->isRunning());
        QVERIFY(stage.dialog->isVisible());
        QVERIFY(stage.words().contains(u"The test was cancelled."_s));
        QVERIFY(stage.button(u"Test connection"_s));
        QTest::keyClick(stage.dialog.get(), Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
    }

    void anEngineThatRefusesTheListFailsAtPermission()
    {
        FakeEngine engine;
        engine.answer("/containers/json", FakeAnswer::error(403, u"authorization denied by plugin"_s));
        Stage stage;
        stage.useOwn(engine.listenUnix());
        stage.runTest();
        QCOMPARE(stage.steps().constLast(), u"failed"_s);
        QVERIFY2(stage.words().contains(u"does not let you list its containers"_s), qPrintable(stage.words()));
    }

    void plainTcpIsCriticalBeforeAndAfterATestThatPasses()
    {
        FakeEngine engine;
        Stage stage;
        stage.useOwn(engine.listenTcp());
        const auto *banner = stage.dialog->findChild<ui::Banner *>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->tone(), ui::Tone::Critical);
        stage.runTest();
        QCOMPARE(stage.steps().at(2), u"no TLS"_s);
        QVERIFY2(stage.words().contains(u"The connection works, and that is the problem"_s), qPrintable(stage.words()));
    }

    void theRulesShowWinnerAndLosers()
    {
        const Stage stage({{u"DOCKER_HOST"_s, u"tcp://winner:2375"_s}, {u"DOCKER_CONTEXT"_s, u"loser"_s}});
        const auto *model = stage.dialog->findChild<ui::ChoiceModel *>();
        QMap<QString, QString> results;
        for (int row = 0; row < model->rowCount(); ++row)
            results.insert(model->index(row, ui::ChoiceModel::RuleColumn).data().toString(),
                           model->index(row, ui::ChoiceModel::ResultColumn).data().toString());
        QCOMPARE(results.value(u"DOCKER_HOST"_s), u"chosen"_s);
        QCOMPARE(results.value(u"DOCKER_CONTEXT"_s), u"overridden"_s);
        QVERIFY2(stage.words().contains(u"tcp://winner:2375"_s), qPrintable(stage.words()));
        const QTreeView *rules = nullptr;
        for (const QTreeView *view : stage.dialog->findChildren<QTreeView *>())
            rules = view->model() == model ? view : rules;
        QVERIFY(rules);
        QVERIFY(!rules->isVisible());
        stage.button(u"Why?"_s)->click();
        QVERIFY(rules->isVisible());
    }

    void aNewConnectionIsMadeSavedAndConnectedByKeyboardOnly()
    {
        FakeEngine engine;
        const Endpoint endpoint = engine.listenUnix();
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(stage.dialog.get()));
        QTest::keyClick(stage.dialog.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(stage.dialog->focusWidget() && stage.dialog->focusWidget()->accessibleName() == u"Name"_s);
        QVERIFY(!stage.button(u"Connect"_s)->isEnabled());
        QTest::keyClicks(stage.dialog->focusWidget(), u"mine"_s);
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.dialog->focusWidget()->accessibleName(), u"Kind of connection"_s);
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Home);
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.dialog->focusWidget()->accessibleName(), u"Socket"_s);
        QTest::keyClicks(stage.dialog->focusWidget(), endpoint.socketPath);
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(stage.registry.ownConnections().size(), 1);
        QCOMPARE(stage.registry.ownConnections().at(0).name, u"mine"_s);
        QCOMPARE(stage.dialog->list()->currentIndex().data().toString(), u"mine"_s);
        QTest::keyClick(stage.dialog.get(), Qt::Key_Return);
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.registry.hosts().size(), 1U);
        QCOMPARE(stage.registry.hosts().front().context->endpoint, endpoint);
    }

    void aPastedAddressFillsTheForm()
    {
        Stage stage;
        stage.dialog->newConnection();
        QLineEdit *host = lineEdit(stage, u"Host"_s);
        host->clear();
        host->setFocus();
        QApplication::clipboard()->setText(u"ssh://me@build.example:2222"_s);
        QTest::keyClick(host, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(host->text(), u"ssh://me@build.example:2222"_s);
        QTest::keyClick(host, Qt::Key_Return);
        QCOMPARE(host->text(), u"build.example"_s);
        QCOMPARE(lineEdit(stage, u"User"_s)->text(), u"me"_s);
        QCOMPARE(stage.dialog->details()->draft().port, 2222);
    }

    void unsavedChangesAreKeptWhileLookingElsewhereAndAskedAboutAtTheEnd()
    {
        Stage stage;
        stage.registry.saveOwnConnection(contextFor(u"a"_s, u"ssh://a"_s));
        stage.registry.saveOwnConnection(contextFor(u"b"_s, u"ssh://b"_s));
        stage.dialog->select(EngineListModel::keyOf(contextFor(u"a"_s, u"ssh://a"_s)));
        QLineEdit *host = lineEdit(stage, u"Host"_s);
        QVERIFY(host);
        host->setFocus();
        QTest::keyClicks(host, u"x"_s);
        stage.dialog->select(EngineListModel::keyOf(contextFor(u"b"_s, u"ssh://b"_s)));
        QCOMPARE(lineEdit(stage, u"Host"_s)->text(), u"b"_s);
        stage.dialog->select(EngineListModel::keyOf(contextFor(u"a"_s, u"ssh://a"_s)));
        QCOMPARE(lineEdit(stage, u"Host"_s)->text(), u"ax"_s);
        QCOMPARE(stage.registry.ownConnections().at(0).endpoint.host, u"a"_s);
        stage.dialog->reject();
        auto *question = stage.dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(stage.dialog->isVisible());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(stage.dialog->isVisible());
        stage.button(u"Revert"_s)->click();
        QCOMPARE(lineEdit(stage, u"Host"_s)->text(), u"a"_s);
        stage.dialog->reject();
        QVERIFY(!stage.dialog->isVisible());
    }

    void removingAsksAndRemovesOnlyOwnConnections()
    {
        Stage stage;
        QVERIFY(!stage.button(u"Remove"_s)->isEnabled());
        stage.useOwn(Endpoint::parse(u"ssh://lab").value());
        QVERIFY(stage.button(u"Remove"_s)->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(stage.dialog.get()));
        stage.dialog->list()->setFocus();
        QTest::keyClick(stage.dialog->list(), Qt::Key_Delete);
        auto *question = stage.dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Yes)->click();
        QTRY_VERIFY(stage.registry.ownConnections().isEmpty());
    }

    void theCopyMenuOffersWhatThisEndpointCanExpress()
    {
        Stage stage;
        stage.useOwn(Endpoint::parse(u"ssh://me@lab").value());
        auto *menu = stage.dialog->findChild<QMenu *>();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (QAction *action : menu->actions())
            texts.append(action->text());
        QCOMPARE(texts,
                 QStringList({u"Address"_s, u"docker context create …"_s, u"export DOCKER_HOST=…"_s, u"ssh … docker version"_s}));
        menu->actions().at(1)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"docker context create tried --docker host=ssh://me@lab"_s);
    }

    void everyControlHasAName()
    {
        Stage stage;
        stage.dialog->newConnection();
        const auto widgets = stage.dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QAbstractItemView")
                                   || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
                                   || (widget->inherits("QLineEdit") && !widget->parentWidget()->inherits("QAbstractSpinBox"));
            if (!isControl || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QComboBoxListView")
                || widget->inherits("QHeaderView") || widget->parentWidget()->inherits("QLineEdit"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                  QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
        }
    }

private:
    static QLineEdit *lineEdit(const Stage &stage, const QString &name)
    {
        for (QLineEdit *edit : stage.dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    std::unique_ptr<test::OwnSettings> m_settings;
};

BULKHEAD_TEST(TestConnectionDialog)
#include "tst_connectiondialog.moc"
