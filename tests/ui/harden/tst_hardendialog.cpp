// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/findings/findingsofatest.h"
#include "ui/harden/hardendialog.h"
#include "ui/widgets/states.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using Kind = handoff::HardeningStep::Kind;

class tst_HardenDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(ColorScheme::Light); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void whatIsSafeIsTickedAlready();
    void aTickShowsInTheCommand();
    void anAnswerTicksItsBox();
    void aWrongAnswerIsSaidAndNotCopied();
    void otherTargetsSayWhatTheyCannot();
    void copied();
    void whatWasWrittenIsTheAnswer();
    void draftsAreMadeElsewhere();

private:
    std::unique_ptr<HardenDialog> m_dialog;
};

void tst_HardenDialog::init()
{
    m_dialog = std::make_unique<HardenDialog>(
        test::containerForFindings('b', u"builder"_s, {{u"Privileged"_s, true}, {u"PidMode"_s, u"host"_s}, {u"Memory"_s, 0}}, {}),
        nullptr, nullptr);
    m_dialog->show();
}

void tst_HardenDialog::whatIsSafeIsTickedAlready()
{
    QVERIFY(m_dialog->stepBox(Kind::NoNewPrivileges)->isChecked());
    QVERIFY(!m_dialog->stepBox(Kind::Privileged)->isChecked());
    QVERIFY(!m_dialog->stepBox(Kind::HostNetwork)); // it has one of its own
    QVERIFY(m_dialog->text().contains("no-new-privileges"_L1));
    QVERIFY(m_dialog->text().contains("--privileged"_L1));
}

void tst_HardenDialog::aTickShowsInTheCommand()
{
    m_dialog->stepBox(Kind::Privileged)->setChecked(true);
    QVERIFY2(!m_dialog->text().contains("--privileged"_L1), qPrintable(m_dialog->text()));
    QVERIFY(m_dialog->text().contains("--pid"_L1));
    m_dialog->stepBox(Kind::HostPid)->setChecked(true);
    QVERIFY(!m_dialog->text().contains("--pid="_L1) && !m_dialog->text().contains("--pid "_L1));
}

void tst_HardenDialog::anAnswerTicksItsBox()
{
    QLineEdit *edit = m_dialog->answerEdit(Kind::Memory);
    edit->selectAll();
    QTest::keyClicks(edit, u"256m"_s);
    QVERIFY(m_dialog->stepBox(Kind::Memory)->isChecked());
    QVERIFY2(m_dialog->text().contains("268435456"_L1) || m_dialog->text().contains("256m"_L1), qPrintable(m_dialog->text()));
}

void tst_HardenDialog::aWrongAnswerIsSaidAndNotCopied()
{
    m_dialog->answerEdit(Kind::Memory)->setText(u"lots"_s);
    m_dialog->stepBox(Kind::Memory)->setChecked(true);
    QVERIFY(!m_dialog->problem()->isHidden());
    QVERIFY(m_dialog->problem()->sentence().contains("lots"_L1));
    QVERIFY(!m_dialog->copyButton()->isEnabled());
    m_dialog->stepBox(Kind::Memory)->setChecked(false);
    QVERIFY(m_dialog->problem()->isHidden());
    QVERIFY(m_dialog->copyButton()->isEnabled());
}

void tst_HardenDialog::otherTargetsSayWhatTheyCannot()
{
    m_dialog->targetBox()->setCurrentIndex(m_dialog->targetBox()->findData(int(handoff::Target::Kubernetes)));
    QVERIFY(m_dialog->text().contains("securityContext"_L1));
    m_dialog->targetBox()->setCurrentIndex(m_dialog->targetBox()->findData(int(handoff::Target::Systemd)));
    QVERIFY(m_dialog->text().contains("[Service]"_L1));
    QVERIFY(!m_dialog->notes().isEmpty());
}

void tst_HardenDialog::copied()
{
    m_dialog->copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_dialog->text());
}

void tst_HardenDialog::whatWasWrittenIsTheAnswer()
{
    QVERIFY(!m_dialog->lookButton()); // nobody can be asked: the host is not live
    m_dialog->takeWritten("not json"_ba);
    QVERIFY(!m_dialog->stepBox(Kind::ReadOnlyRoot)->isChecked());
    m_dialog->takeWritten(R"([{"Path":"/var","Kind":0},{"Path":"/var/log","Kind":0},{"Path":"/var/log/web","Kind":1},
                              {"Path":"/etc","Kind":0},{"Path":"/etc/passwd","Kind":0}])"_ba);
    QCOMPARE(m_dialog->answerEdit(Kind::ReadOnlyRoot)->text(), u"/var/log"_s);
    QVERIFY(m_dialog->stepBox(Kind::ReadOnlyRoot)->isChecked());
    QVERIFY2(m_dialog->text().contains("/var/log:rw"_L1) && m_dialog->text().contains("--read-only"_L1),
             qPrintable(m_dialog->text()));
}

void tst_HardenDialog::draftsAreMadeElsewhere()
{
    QSignalSpy jumps(m_dialog.get(), &HardenDialog::jumpRequested);
    m_dialog->findChild<QToolButton *>(u"apparmor"_s)->click();
    QCOMPARE(jumps.size(), 1);
    const auto destination = jumps.first().first().value<Destination>();
    QCOMPARE(destination.page, u"apparmor"_s);
    QVERIFY(!destination.container.isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

BULKHEAD_TEST(tst_HardenDialog)
#include "tst_hardendialog.moc"
