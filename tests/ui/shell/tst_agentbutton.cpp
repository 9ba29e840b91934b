// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/agentbutton.h"
#include "ui/widgets/agenttext.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;
using namespace bulkhead::ui;
using State = AgentClient::State;

/// The button with the real bulkhead-agent, started as whoever runs the test.
class TestAgentButton : public QObject
{
    Q_OBJECT

    static AgentPlace directly(const QString &program)
    {
        return {.via = AgentVia::Direct, .program = program, .sshHost = {}, .sshUser = {}};
    }
    QString m_agent = qEnvironmentVariable("BULKHEAD_BIN_DIR") + "/bulkhead-agent"_L1;

private Q_SLOTS:
    void withoutAWayToTheHostThereIsNoButton()
    {
        QWidget parent;
        AgentButton button(&parent);
        QVERIFY(button.isHidden());
        AgentClient client(directly(m_agent));
        button.setClient(&client);
        QVERIFY(!button.isHidden());
        button.setClient(nullptr);
        QVERIFY(button.isHidden());
    }

    void itStartsAndStops()
    {
        QWidget parent;
        AgentButton button(&parent);
        AgentClient client(directly(m_agent));
        button.setClient(&client);
        QCOMPARE(button.text(), u"agent: not started"_s);
        QVERIFY(button.startAction()->isEnabled());
        QVERIFY(!button.stopAction()->isEnabled());
        QVERIFY(!button.lockAction()->isEnabled());

        button.startAction()->trigger();
        QCOMPARE(button.text(), u"agent: starting…"_s);
        QVERIFY(!button.startAction()->isEnabled());
        QTRY_COMPARE(button.text(), u"agent: reading"_s);
        QVERIFY(button.toolTip().contains(u"changes are locked"_s));
        QVERIFY(button.toolTip().contains(u"Capabilities it kept: "_s));
        QCOMPARE(button.accessibleName(), button.text());

        button.stopAction()->trigger();
        QCOMPARE(button.text(), u"agent: not started"_s);
    }

    void changesAreUnlockedAfterAQuestion()
    {
        QWidget parent;
        AgentButton button(&parent);
        AgentClient client(directly(m_agent));
        button.setClient(&client);
        button.unlockAction()->trigger();
        auto *box = parent.findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(client.state(), State::NotStarted);
        for (QAbstractButton *choice : box->buttons()) {
            if (box->buttonRole(choice) == QMessageBox::AcceptRole)
                choice->click();
        }
        QTRY_COMPARE(client.state(), State::Unlocked);
        QCOMPARE(button.text(), u"agent: changes unlocked"_s);
        QVERIFY(!button.unlockAction()->isEnabled());
        button.lockAction()->trigger();
        QTRY_COMPARE(button.text(), u"agent: reading"_s);
    }

    void aQuestionThatIsCancelledChangesNothing()
    {
        QWidget parent;
        AgentButton button(&parent);
        AgentClient client(directly(m_agent));
        button.setClient(&client);
        button.unlockAction()->trigger();
        parent.findChild<QMessageBox *>()->button(QMessageBox::Cancel)->click();
        QCOMPARE(client.state(), State::NotStarted);
    }

    void aFailureIsToldWithItsRemedy()
    {
        QWidget parent;
        AgentButton button(&parent);
        AgentClient client(directly(u"/nonexistent/bulkhead-agent"_s));
        button.setClient(&client);
        button.startAction()->trigger();
        QTRY_VERIFY(parent.findChild<QMessageBox *>());
        auto *box = parent.findChild<QMessageBox *>();
        QCOMPARE(box->text(), u"bulkhead-agent is not installed there."_s);
        QVERIFY(!box->informativeText().isEmpty());
        QVERIFY(box->detailedText().contains(u"/nonexistent/bulkhead-agent"_s));
        QVERIFY(button.toolTip().contains(box->informativeText()));
    }

    void theDeathOfTheClientIsSurvived()
    {
        QWidget parent;
        AgentButton button(&parent);
        auto client = std::make_unique<AgentClient>(directly(m_agent));
        button.setClient(client.get());
        button.startAction()->trigger();
        client.reset();
        button.setClient(nullptr);
        QVERIFY(button.isHidden());
        QVERIFY(!parent.findChild<QMessageBox *>());
    }

    void everyProblemHasItsOwnSentenceAndARemedy()
    {
        QSet<QString> sentences;
        for (int problem = 0; problem <= int(AgentProblem::Ended); ++problem) {
            const ErrorText text =
                agentFailureText({AgentProblem(problem), {ErrorKind::Io, u"words"_s, {}}}, agentOverSsh(u"box"_s, {}, 0));
            QVERIFY(!sentences.contains(text.sentence));
            sentences.insert(text.sentence);
            QVERIFY(!text.remedy.isEmpty());
            QCOMPARE(text.technical, u"words"_s);
        }
    }

    void theCommandCanBeCopied()
    {
        QCOMPARE(agentCommandLine(agentOverSsh(u"box"_s, u"anna"_s, 0), false),
                 u"ssh -l anna -o ConnectTimeout=30 -T -- box sudo -n bulkhead-agent --reading"_s);
    }
};

BULKHEAD_TEST(TestAgentButton)
#include "tst_agentbutton.moc"
