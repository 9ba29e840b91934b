// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/livehost.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"
#include "ui/tryout/refusedcallmodel.h"
#include "ui/tryout/tryoutpane.h"
#include "ui/tryout/tryoutwords.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;

namespace {

/// An engine that makes one container, which wrote "hello" and ended with the code.
class OneRun
{
public:
    explicit OneRun(FakeEngine &engine, int exitCode = 0)
    {
        const QString id = sampleId(7);
        const QByteArray path = "/containers/" + id.toLatin1();
        engine.answer("/containers/create", [this, id](const FakeRequest &request) {
            body = QJsonDocument::fromJson(request.body).object();
            return FakeAnswer{.status = 201, .body = QJsonDocument(QJsonObject{{u"Id"_s, id}}).toJson()};
        });
        engine.answer(path + "/start", FakeAnswer{.status = 204});
        engine.answer(path + "/json", [this, id, exitCode](const FakeRequest &) {
            QJsonObject inspect = sampleInspect(id, u"tried"_s);
            if (ends)
                inspect[u"State"_s] =
                    QJsonObject{{u"Status"_s, u"exited"_s}, {u"Running"_s, false}, {u"ExitCode"_s, exitCode}, {u"Pid"_s, 0}};
            return FakeAnswer::json(inspect);
        });
        engine.answer(path + "/logs", FakeAnswer{.body = QByteArray("\x01\0\0\0\0\0\0\6hello\n", 14)});
        engine.answer(path, [this](const FakeRequest &request) {
            removed += request.method == "DELETE";
            return FakeAnswer{.status = 204};
        });
    }

    QJsonObject body;
    int removed = 0;
    bool ends = true;
};

std::unique_ptr<snapshot::LiveHost> hostOf(FakeEngine &engine)
{
    engine::EngineContext context;
    context.name = u"tested"_s;
    context.endpoint = engine.listenTcp(); // no agent there: the person is asked instead
    auto host = std::make_unique<snapshot::LiveHost>(context);
    host->start();
    return host;
}

void sayYes(QWidget *parent)
{
    auto *box = parent->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
}

} // namespace

class TryOutPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_engine->answer("/images/json", FakeAnswer{.body = R"([{"Id": "sha256:1", "RepoTags": ["lab:2", "lab:1"]}])"});
        m_host = hostOf(*m_engine);
        QTRY_COMPARE(m_host->state(), snapshot::Host::State::Live);
        m_pane = std::make_unique<TryOutPane>();
        m_pane->setHost(m_host.get());
        m_pane->resize(900, 500);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_host.reset();
        m_engine.reset();
    }

    void itOffersTheEnginesImages()
    {
        auto *image = m_pane->findChild<QComboBox *>(u"image"_s);
        QTRY_COMPARE(image->count(), 2);
        QCOMPARE(image->itemText(0), u"lab:1"_s);
    }

    void aRunShowsWhatCameOfIt()
    {
        OneRun run(*m_engine);
        m_pane->setSeccompProfile([] { return QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW"})"); });
        m_pane->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"lab:1"_s);
        m_pane->findChild<QLineEdit *>(u"command"_s)->setText(u"sh -c 'echo hello'"_s);
        QSignalSpy finished(m_pane.get(), &TryOutPane::finished);
        m_pane->run();
        sayYes(m_pane.get());
        QVERIFY(m_pane->isRunning());
        QVERIFY(finished.wait());
        QCOMPARE(m_pane->findChild<QPlainTextEdit *>(u"output"_s)->toPlainText(), u"hello\n"_s);
        QCOMPARE(m_pane->findChild<ToneBadge *>()->word(), u"exit code 0"_s);
        QCOMPARE(run.removed, 1);
        QCOMPARE(run.body["Cmd"_L1], QJsonValue(QJsonArray{u"sh"_s, u"-c"_s, u"echo hello"_s}));
        const QJsonObject host = run.body["HostConfig"_L1].toObject();
        QCOMPARE(host["SecurityOpt"_L1],
                 QJsonValue(QJsonArray{u"no-new-privileges"_s, uR"(seccomp={"defaultAction":"SCMP_ACT_ALLOW"})"_s}));
        QVERIFY(!host.contains("Binds"_L1)); // nothing of the host
        QVERIFY(run.body["Labels"_L1].toObject().contains("org.bulkhead.tryout"_L1));
        // a second one does not ask again
        m_pane->run();
        QVERIFY(m_pane->isRunning());
        QVERIFY(finished.wait());
    }

    void itCanBeEnded()
    {
        OneRun run(*m_engine);
        run.ends = false;
        m_pane->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"lab:1"_s);
        m_pane->run();
        sayYes(m_pane.get());
        QSignalSpy finished(m_pane.get(), &TryOutPane::finished);
        QTRY_VERIFY(m_engine->requestCount("/containers/" + sampleId(7).toLatin1() + "/json") > 1);
        m_pane->findChild<QPushButton *>(u"cancel"_s)->click();
        QVERIFY(finished.wait());
        QCOMPARE(run.removed, 1);
        QCOMPARE(m_pane->findChild<ToneBadge *>()->word(), u"ended"_s);
    }

    void aPaneThatGoesEndsItsRun()
    {
        OneRun run(*m_engine);
        run.ends = false;
        m_pane->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"lab:1"_s);
        m_pane->run();
        sayYes(m_pane.get());
        QTRY_VERIFY(m_engine->requestCount("/containers/" + sampleId(7).toLatin1() + "/json") > 1);
        m_pane.reset();
        QTRY_COMPARE(run.removed, 1);
    }

    void whatCannotBeRunIsSaid_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("no image") << QString() << QString() << false;
        QTest::newRow("a quote that is not closed") << u"lab:1"_s << u"sh -c 'x"_s << false;
        QTest::newRow("a pipe without a shell") << u"lab:1"_s << u"ls | wc"_s << false;
        QTest::newRow("a draft that is broken") << u"lab:1"_s << QString() << true;
    }
    void whatCannotBeRunIsSaid()
    {
        QFETCH(const QString, image);
        QFETCH(const QString, command);
        QFETCH(const bool, isBroken);
        if (isBroken)
            m_pane->setSeccompProfile([] { return std::unexpected(Error{ErrorKind::Malformed, u"line 3"_s, {}}); });
        m_pane->findChild<QComboBox *>(u"image"_s)->setCurrentText(image);
        m_pane->findChild<QLineEdit *>(u"command"_s)->setText(command);
        m_pane->run();
        sayYes(m_pane.get());
        QVERIFY(!m_pane->isRunning());
        QCOMPARE(m_engine->requestCount("/containers/create"), 0);
    }

    void theEnginesWordsAreShown()
    {
        m_engine->answer("/containers/create", FakeAnswer::error(404, u"No such image: lab:9"_s));
        m_pane->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"lab:9"_s);
        QSignalSpy finished(m_pane.get(), &TryOutPane::finished);
        m_pane->run();
        sayYes(m_pane.get());
        QVERIFY(finished.wait());
        QCOMPARE(m_pane->findChild<ToneBadge *>()->word(), u"not started"_s);
    }

    void whatWasLeftBehindIsOffered()
    {
        m_engine->answer("/containers/json", [](const FakeRequest &request) {
            const bool isSearch = request.query.contains("org.bulkhead.tryout");
            return FakeAnswer{
                .body = isSearch
                            ? R"([{"Id": "abc", "Names": ["/old"], "State": "running", "Labels": {"org.bulkhead.tryout": "x"}}])"
                            : QByteArray("[]")};
        });
        int removed = 0;
        m_engine->answer("/containers/abc", [&removed](const FakeRequest &request) {
            removed += request.method == "DELETE";
            return FakeAnswer{.status = 204};
        });
        TryOutPane pane;
        pane.setHost(m_host.get());
        auto *remove = pane.findChild<QAction *>(u"removeLeftOvers"_s);
        const auto isOffered = [&pane] {
            for (const Banner *banner : pane.findChildren<Banner *>()) {
                if (banner->isVisibleTo(&pane) && banner->sentence().contains("old"_L1))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isOffered());
        remove->trigger();
        QTRY_COMPARE(removed, 1);
    }

    void theFieldsComeBack()
    {
        m_pane->findChild<QComboBox *>(u"image"_s)->setCurrentText(u"lab:7"_s);
        m_pane->findChild<QLineEdit *>(u"command"_s)->setText(u"true"_s);
        TryOutPane other;
        other.restoreState(m_pane->saveState());
        QCOMPARE(other.request(), m_pane->request());
        other.restoreState("nonsense");
        QCOMPARE(other.request(), m_pane->request());
    }

    void aFileRunsNothing()
    {
        TryOutPane pane;
        pane.setHost(nullptr);
        QVERIFY(!pane.findChild<QPushButton *>(u"run"_s)->isEnabled());
        pane.run();
        QVERIFY(!pane.isRunning());
    }

    void theModelOfRefusedCalls()
    {
        RefusedCallModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCalls({{.name = u"mkdir"_s, .arch = seccomp::Arch::X86_64, .number = 83, .count = 2, .commands = {u"sh"_s}},
                        {.name = u"syscall_0x1ff"_s, .number = 511, .count = 1},
                        {.name = u"execve"_s, .number = 59, .count = 1, .isRuntimes = true}});
        QCOMPARE(model.names({0, 1, 2}), (QStringList{u"mkdir"_s, u"execve"_s})); // a profile cannot name a number
        QCOMPARE(model.data(model.index(0, RefusedCallModel::CountColumn)).toString(), u"2"_s);
        model.setCalls({});
    }

    void outputHidesNothing()
    {
        QCOMPARE(outputText({{false, "a\x1b[31mb\r\n"}}), u"a\ufffd[31mb\n"_s);
        QCOMPARE(wordsOf(u" NET_ADMIN, SYS_TIME  ALL"_s), (QStringList{u"NET_ADMIN"_s, u"SYS_TIME"_s, u"ALL"_s}));
    }

private:
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<snapshot::LiveHost> m_host;
    std::unique_ptr<TryOutPane> m_pane;
};

BULKHEAD_TEST(TryOutPaneTest)
#include "tst_tryoutpane.moc"
