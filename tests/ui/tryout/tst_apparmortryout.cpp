// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"
#include "ui/apparmor/apparmorbench.h"
#include "ui/apparmor/apparmorpage.h"
#include "ui/apparmor/learnpane.h"
#include "ui/apparmor/loadedpane.h"
#include "ui/apparmor/proposalmodel.h"
#include "ui/editor/documenteditor.h"
#include "ui/tryout/apparmortryout.h"
#include "ui/tryout/recreatedialog.h"
#include "ui/tryout/tryoutpane.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using apparmor::LoadedProfile;
using State = LoadedProfiles::State;

namespace {

const QByteArray Refused = "type=AVC msg=audit(1790000000.400:4): apparmor=\"DENIED\" operation=\"open\" profile=\"docker-web\" "
                           "name=\"/srv/page\" pid=9 comm=\"httpd\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0";

} // namespace

class ApparmorTryOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"bulkhead-test"_s);
        QCoreApplication::setApplicationName(u"apparmortryout"_s);
        QSettings().clear();
    }
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setContainer(sampleId(1), u"web1"_s);
        engine::EngineContext context;
        context.name = u"tested"_s;
        context.endpoint = m_engine->listenTcp();
        m_host = std::make_unique<snapshot::LiveHost>(context);
        m_host->start();
        QTRY_COMPARE(m_host->state(), snapshot::Host::State::Live);
        m_page = std::make_unique<ApparmorPage>();
        m_page->bench()->setParser({});
        m_tryOut = new ApparmorTryOut(m_page.get());
        m_page->setHost(m_host.get());
        m_page->document()->begin(u"profile docker-web flags=(attach_disconnected) {\n  /etc/** r,\n}\n"_s, u"docker-web"_s);
        QTRY_COMPARE(m_page->bench()->profileName(), u"docker-web"_s);
        m_page->resize(1024, 700);
        m_page->tabs()->setCurrentWidget(m_tryOut->pane());
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_host.reset();
        m_engine.reset();
    }

    void whyItCannotBeTried_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("mode"); // empty: it is not loaded
        QTest::addColumn<QString>("said"); // empty: it is run
        QTest::newRow("no AppArmor there") << int(State::NotAvailable) << QString() << u"without the profile"_s;
        QTest::newRow("not loaded") << int(State::Known) << QString() << u"load it first"_s;
        QTest::newRow("loaded") << int(State::Known) << u"complain"_s << QString();
        QTest::newRow("nobody knows") << int(State::Unknown) << QString() << QString();
    }
    void whyItCannotBeTried()
    {
        QFETCH(int, state);
        QFETCH(QString, mode);
        QFETCH(QString, said);
        LoadedProfiles loaded{.state = State(state), .reason = u"a reason"_s};
        if (!mode.isEmpty())
            loaded.profiles = {LoadedProfile{u"docker-web"_s, mode}};
        m_page->loaded()->setLoaded(loaded);
        QJsonObject body;
        m_engine->answer("/containers/create", [&body](const FakeRequest &request) {
            body = QJsonDocument::fromJson(request.body).object();
            return FakeAnswer{.status = 409, .body = R"({"message":"enough"})"};
        });
        m_tryOut->pane()->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"busybox"_s);
        QSignalSpy finished(m_tryOut->pane(), &TryOutPane::finished);
        m_tryOut->pane()->run();
        for (QMessageBox *box : m_tryOut->pane()->findChildren<QMessageBox *>()) {
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            }
        }
        if (said.isEmpty()) {
            QVERIFY(finished.wait());
            QVERIFY(QJsonDocument(body).toJson().contains("apparmor=docker-web"));
            return;
        }
        QVERIFY(!m_tryOut->pane()->isRunning());
        QVERIFY(body.isEmpty());
        QVERIFY2(m_page->loaded()->obstacle().contains(said), qPrintable(m_page->loaded()->obstacle()));
        QSignalSpy told(m_page.get(), &Page::notice);
        m_tryOut->applyAction()->trigger();
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_tryOut->dialog());
    }

    void denialsBecomeRulesOnTheSpot()
    {
        QCOMPARE(m_tryOut->loop()->table()->isVisible(), false);
        m_page->learn()->takeDenials({LiveDenial{*apparmor::parseDenial(Refused), u"web1"_s}});
        QTRY_COMPARE(m_page->learn()->model()->rowCount(), 1);
        QVERIFY(m_tryOut->loop()->table()->isVisible());
        m_tryOut->loop()->findChild<QPushButton *>(u"acceptAll"_s)->click();
        QTRY_VERIFY(m_page->document()->text().contains(u"/srv/page r,"));
        QTRY_COMPARE(m_page->learn()->model()->rowCount(), 0);
        QVERIFY(!m_tryOut->loop()->table()->isVisible());
    }

    void theLineNamesTheProfile()
    {
        m_tryOut->pane()->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"busybox"_s);
        m_tryOut->pane()->findChild<QPushButton *>(u"copyLine"_s)->click();
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.contains(u"--security-opt=apparmor=docker-web"_s) && !line.contains(u"seccomp="_s), qPrintable(line));
    }

    void applyingOpensTheDialogWithTheProfile()
    {
        m_page->loaded()->setLoaded({.state = State::Known, .profiles = {LoadedProfile{u"docker-web"_s, u"enforce"_s}}});
        m_tryOut->applyAction()->trigger();
        QVERIFY(m_tryOut->dialog());
        m_tryOut->dialog()->reject();
        QTRY_VERIFY(!m_tryOut->dialog());
    }

    void whatIsOfSeccompIsGone()
    {
        QVERIFY(!m_tryOut->pane()->findChild<QPushButton *>(u"record"_s)->isVisible());
        QVERIFY(m_tryOut->pane()->findChild<QPushButton *>(u"run"_s)->isVisible());
        QVERIFY(m_tryOut->pane()->height() >= m_tryOut->pane()->minimumHeight());
    }

private:
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<snapshot::LiveHost> m_host;
    std::unique_ptr<ApparmorPage> m_page;
    ApparmorTryOut *m_tryOut = nullptr;
};

BULKHEAD_TEST(ApparmorTryOutTest)
#include "tst_apparmortryout.moc"
