// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"
#include "ui/tryout/recreatedialog.h"
#include "ui/tryout/recreatestepmodel.h"
#include "ui/widgets/states.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;

class RecreateDialogTest : public QObject
{
    Q_OBJECT
private:
    static inline const QString OldId = sampleId(1);
    static inline const QString NewId = sampleId(2);

    void serveChanges(bool starts)
    {
        const QByteArray old = "/containers/" + OldId.toLatin1();
        const QByteArray now = "/containers/" + NewId.toLatin1();
        m_engine->answer(old + "/changes", FakeAnswer{.body = "null"});
        m_engine->answer(old + "/rename", [this](const FakeRequest &request) {
            m_engine->setContainer(OldId, QString::fromLatin1(request.query).section(u'=', 1), m_bridge);
            return FakeAnswer{.status = 204};
        });
        m_engine->answer(old + "/stop", FakeAnswer{.status = 204});
        m_engine->answer(old + "/start", FakeAnswer{.status = 204});
        m_engine->answer(now + "/start",
                         starts ? FakeAnswer{.status = 204} : FakeAnswer::error(500, u"operation not permitted"_s));
        m_engine->answer(now + "/logs", FakeAnswer{});
        m_engine->answer(now, FakeAnswer{.status = 204});
        m_engine->answer("/containers/create", [this](const FakeRequest &) {
            m_isMade = true;
            return FakeAnswer{.status = 201, .body = QJsonDocument(QJsonObject{{u"Id"_s, NewId}}).toJson()};
        });
        m_engine->answer(now + "/json", [this](const FakeRequest &) {
            QJsonObject inspect = sampleInspect(NewId, u"web1"_s);
            inspect[u"NetworkSettings"_s] = m_bridge["NetworkSettings"_L1];
            return FakeAnswer::json(inspect);
        });
    }

    std::unique_ptr<RecreateDialog> dialogFor(const ContainerId &id, const recreate::RecreateChange &change)
    {
        auto dialog = std::make_unique<RecreateDialog>(m_host.get(), id, change);
        dialog->setOptions({.stays = std::chrono::seconds(0)});
        dialog->show();
        return dialog;
    }
    static QPushButton *button(const RecreateDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_isMade = false;
        m_engine = std::make_unique<FakeEngine>();
        m_engine->setContainer(OldId, u"web1"_s, m_bridge);
        m_engine->setContainer(sampleId(3), u"other"_s, m_bridge);
        engine::EngineContext context;
        context.name = u"tested"_s;
        context.endpoint = m_engine->listenTcp();
        m_host = std::make_unique<snapshot::LiveHost>(context);
        m_host->start();
        QTRY_COMPARE(m_host->snapshot()->containers.size(), 2);
    }
    void cleanup()
    {
        m_host.reset();
        m_engine.reset();
    }

    void itShowsWhatDiffersAndDoesNothingUntilItIsTold()
    {
        serveChanges(true);
        const auto dialog = dialogFor(ContainerId(OldId), {.seccomp = "{}"});
        QSignalSpy planned(dialog.get(), &RecreateDialog::planned);
        QVERIFY(planned.wait());
        const auto *changes = dialog->findChild<SettingChangeModel *>();
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->data(changes->index(0, SettingChangeModel::SettingColumn)).toString(),
                 u"HostConfig.SecurityOpt[seccomp]"_s);
        const auto *steps = dialog->findChild<RecreateStepModel *>();
        QCOMPARE(steps->rowCount(), 5);
        QVERIFY(steps->commands().startsWith("docker rename web1 web1-before-bulkhead\n"_L1));
        dialog->findChild<QCheckBox *>(u"keepOld"_s)->setChecked(false);
        QCOMPARE(steps->rowCount(), 6); // and it is removed
        QVERIFY(button(*dialog, u"makeAgain"_s)->isEnabled());
        QVERIFY(!m_isMade);
        dialog->reject();
        QVERIFY(!m_isMade);
    }

    void itIsDone()
    {
        serveChanges(true);
        const auto dialog = dialogFor(ContainerId(OldId), {.seccomp = "{}"});
        QTRY_VERIFY(button(*dialog, u"makeAgain"_s)->isEnabled());
        QSignalSpy finished(dialog.get(), &RecreateDialog::finished);
        QSignalSpy recreated(dialog.get(), &RecreateDialog::recreated);
        button(*dialog, u"makeAgain"_s)->click();
        QVERIFY(dialog->isBusy());
        QVERIFY(finished.wait());
        QVERIFY(dialog->outcome()->isDone);
        QCOMPARE(recreated.size(), 1);
        QCOMPARE(dialog->findChild<ToneBadge *>()->word(), u"done"_s);
        QVERIFY(!button(*dialog, u"makeAgain"_s)->isEnabled()); // once
    }

    void itIsTakenBack()
    {
        serveChanges(false);
        const auto dialog = dialogFor(ContainerId(OldId), {.seccomp = "{}"});
        QTRY_VERIFY(button(*dialog, u"makeAgain"_s)->isEnabled());
        QSignalSpy finished(dialog.get(), &RecreateDialog::finished);
        button(*dialog, u"makeAgain"_s)->click();
        QVERIFY(finished.wait());
        QVERIFY(!dialog->outcome()->isDone);
        QVERIFY(dialog->outcome()->isRestored);
        QCOMPARE(dialog->findChild<ToneBadge *>()->word(), u"taken back"_s);
    }

    void whatIsNotPossibleIsSaid()
    {
        m_engine->setContainer(OldId, u"web1"_s, {{u"HostConfig"_s, QJsonObject{{u"AutoRemove"_s, true}}}});
        const auto dialog = dialogFor(ContainerId(OldId), {.seccomp = "{}"});
        QSignalSpy planned(dialog.get(), &RecreateDialog::planned);
        QVERIFY(planned.wait());
        QVERIFY(!button(*dialog, u"makeAgain"_s)->isEnabled());
        QCOMPARE(dialog->findChild<ToneBadge *>()->word(), u"not possible"_s);
    }

    void theContainerCanBeChosen()
    {
        const auto dialog = dialogFor({}, {.seccomp = "{}"});
        QVERIFY(!button(*dialog, u"makeAgain"_s)->isEnabled());
        auto *choice = dialog->findChild<QComboBox *>(u"container"_s);
        QCOMPARE(choice->count(), 3);
        choice->setCurrentIndex(choice->findText(u"other"_s));
        QTRY_VERIFY(button(*dialog, u"makeAgain"_s)->isEnabled());
        QVERIFY(dialog->findChild<RecreateStepModel *>()->commands().contains("other-before-bulkhead"_L1));
    }

    void models()
    {
        SettingChangeModel changes;
        RecreateStepModel steps;
        const QAbstractItemModelTester changesTester(&changes);
        const QAbstractItemModelTester stepsTester(&steps);
        changes.setChanges({{u"a"_s, {}, QString(10'000, u'x')}});
        QVERIFY(changes.data(changes.index(0, SettingChangeModel::AfterColumn)).toString().size() < 500);
        steps.setSteps({{.kind = recreate::StepKind::Stop, .text = u"Stop"_s, .command = u"docker stop x"_s}});
        steps.setSteps({{.kind = recreate::StepKind::Stop,
                         .text = u"Stop"_s,
                         .command = u"docker stop x"_s,
                         .state = recreate::StepState::Failed,
                         .result = u"no"_s}});
        QVERIFY(steps.data(steps.index(0, RecreateStepModel::StateColumn)).toString().contains("no"_L1));
        steps.setSteps({});
    }

private:
    const QJsonObject m_bridge{
        {u"NetworkSettings"_s,
         QJsonObject{{u"Networks"_s, QJsonObject{{u"bridge"_s, QJsonObject{{u"IPAddress"_s, u"172.17.0.2"_s}}}}}}}};
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<snapshot::LiveHost> m_host;
    bool m_isMade = false;
};

BULKHEAD_TEST(RecreateDialogTest)
#include "tst_recreatedialog.moc"
