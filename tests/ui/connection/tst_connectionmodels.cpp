// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/connection/choicemodel.h"
#include "ui/connection/probestepmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::ChoiceRule;
using engine::EngineChoice;
using engine::EngineContext;
using engine::ProbeStep;
using ui::ChoiceModel;
using ui::ProbeStepModel;

namespace {

QList<ChoiceRule> rulesWhereTheHostWins()
{
    return {{u"--context"_s, {}, ChoiceRule::State::Unset},
            {u"--host"_s, {}, ChoiceRule::State::Unset},
            {u"DOCKER_HOST"_s, u"tcp://a:1"_s, ChoiceRule::State::Won},
            {u"DOCKER_CONTEXT"_s, u"prod"_s, ChoiceRule::State::Overridden},
            {u"currentContext in config.json"_s, u"lab"_s, ChoiceRule::State::Overridden},
            {u"default"_s, u"unix:///var/run/docker.sock"_s, ChoiceRule::State::Overridden}};
}

} // namespace

class TestConnectionModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRulesStandInTheirOrderWithWinnerAndLosers()
    {
        ChoiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRules(rulesWhereTheHostWins());
        QStringList table;
        for (int row = 0; row < model.rowCount(); ++row) {
            table.append(u"%1=%2: %3"_s.arg(model.index(row, ChoiceModel::RuleColumn).data().toString(),
                                            model.index(row, ChoiceModel::ValueColumn).data().toString(),
                                            model.index(row, ChoiceModel::ResultColumn).data().toString()));
        }
        QCOMPARE(table, QStringList({u"--context=: not set"_s, u"--host=: not set"_s, u"DOCKER_HOST=tcp://a:1: chosen"_s,
                                     u"DOCKER_CONTEXT=prod: overridden"_s, u"currentContext in config.json=lab: overridden"_s,
                                     u"default=unix:///var/run/docker.sock: overridden"_s}));
    }

    void theSentenceNamesEngineRuleAndHowManyAreOverridden()
    {
        EngineChoice choice;
        choice.rules = rulesWhereTheHostWins();
        EngineContext context;
        context.name = u"default"_s;
        context.endpoint = engine::Endpoint::parse(u"tcp://a:1").value();
        choice.context = context;
        const QString sentence = ui::choiceSentence(choice);
        QVERIFY2(sentence.startsWith(u"The docker command would use default (tcp://a:1), by the rule DOCKER_HOST."_s),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(u'2'), qPrintable(sentence));
    }

    void aBrokenWinnerIsNotPassedOver()
    {
        EngineChoice choice;
        choice.rules = {{u"DOCKER_CONTEXT"_s, u"gone"_s, ChoiceRule::State::Broken},
                        {u"default"_s, {}, ChoiceRule::State::Unset}};
        choice.context = std::unexpected(Error{ErrorKind::NotFound, u"context gone does not exist"_s, {}});
        QCOMPARE(ui::choiceSentence(choice),
                 u"The docker command would fail, because of DOCKER_CONTEXT: context gone does not exist"_s);
    }

    void aStepTellsItsStateInWordsAndItsErrorAsOutcome()
    {
        ProbeStepModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ProbeStep> steps(2);
        steps[0].state = ProbeStep::State::Passed;
        steps[0].outcome = u"/run/docker.sock"_s;
        steps[1].kind = ProbeStep::Kind::Connect;
        model.setSteps(steps, engine::Transport::Unix);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        steps[1].state = ProbeStep::State::Failed;
        steps[1].error = Error{ErrorKind::ConnectionRefused, u"refused\nby the kernel"_s, {}};
        model.setStep(1, steps[1]);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, ProbeStepModel::StateColumn).data().toString(), u"passed"_s);
        QCOMPARE(model.index(0, ProbeStepModel::OutcomeColumn).data().toString(), u"/run/docker.sock"_s);
        QCOMPARE(model.index(1, ProbeStepModel::StateColumn).data().toString(), u"failed"_s);
        QCOMPARE(model.index(1, ProbeStepModel::OutcomeColumn).data().toString(), u"refused by the kernel"_s);
        QCOMPARE(model.index(1, ProbeStepModel::StepColumn).data(Qt::AccessibleTextRole).toString(), u"Connect: failed"_s);
    }

    void aStepBeyondTheListChangesNothing()
    {
        ProbeStepModel model;
        model.setStep(3, {});
        model.setStep(-1, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

BULKHEAD_TEST(TestConnectionModels)
#include "tst_connectionmodels.moc"
