// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/capabilities/runlinebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bulkhead;
using namespace bulkhead::ui;
using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;

namespace {

QStringList shownLabels(const RunLineBar &bar)
{
    QStringList texts;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&bar))
            texts << label->text();
    }
    return texts;
}

QToolButton *buttonNamed(const RunLineBar &bar, const QString &text)
{
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestRunLineBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void options_data();
    void options();
    void theDefaultNeedsNoOption();
    void copyPutsTheOptionsOnTheClipboard();
    void aPastedLineBecomesTheWhitelist();
    void aRefusalIsToldAndCannotBeUsed_data();
    void aRefusalIsToldAndCannotBeUsed();
    void differenceSentences_data();
    void differenceSentences();
};

void TestRunLineBar::options_data()
{
    QTest::addColumn<quint64>("wanted");
    QTest::addColumn<QString>("options");
    const auto row = [](const char *name, CapabilitySet wanted, const QString &options) {
        QTest::newRow(name) << wanted.mask() << options;
    };
    const CapabilitySet defaults = capability::defaultCapabilities();
    row("nothing", {}, u"--cap-drop=ALL"_s);
    row("one alone", {Capability::NetBindService}, u"--cap-drop=ALL --cap-add=NET_BIND_SERVICE"_s);
    row("default without chown", defaults - CapabilitySet{Capability::Chown}, u"--cap-drop=CHOWN"_s);
    row("default with net_admin", defaults | CapabilitySet{Capability::NetAdmin}, u"--cap-add=NET_ADMIN"_s);
    row("all but mknod", CapabilitySet::allUpTo(40) - CapabilitySet{Capability::Mknod}, u"--cap-drop=MKNOD --cap-add=ALL"_s);
}

void TestRunLineBar::options()
{
    QFETCH(quint64, wanted);
    QFETCH(QString, options);
    RunLineBar bar;
    bar.showWhitelist(whitelistColumn(CapabilitySet(wanted), {}), CapabilitySet(wanted), {});
    QStringList given = bar.options().split(u' ');
    QStringList expected = options.split(u' ');
    given.sort();
    expected.sort();
    QCOMPARE(given, expected);
    // what it writes is read back as the same set
    const MatrixColumn again = pastedColumn(bar.options(), {});
    QCOMPARE(again.predicted->sets.bounding.mask(), wanted);
}

void TestRunLineBar::theDefaultNeedsNoOption()
{
    RunLineBar bar;
    const CapabilitySet defaults = capability::defaultCapabilities();
    bar.showWhitelist(whitelistColumn(defaults, {}), defaults, {});
    QCOMPARE(bar.options(), QString());
    QVERIFY(shownLabels(bar).contains(u"Exactly the engine's default."_s));
    QVERIFY(!buttonNamed(bar, u"Copy"_s)->isEnabled());
}

void TestRunLineBar::copyPutsTheOptionsOnTheClipboard()
{
    RunLineBar bar;
    QSignalSpy copied(&bar, &RunLineBar::copied);
    bar.showWhitelist(whitelistColumn({Capability::Kill}, {}), {Capability::Kill}, {});
    buttonNamed(bar, u"Copy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"--cap-drop=ALL --cap-add=KILL"_s);
    QCOMPARE(copied.count(), 1);
}

void TestRunLineBar::aPastedLineBecomesTheWhitelist()
{
    RunLineBar bar;
    QSignalSpy lines(&bar, &RunLineBar::pastedLineChanged);
    QSignalSpy used(&bar, &RunLineBar::useAsWhitelist);
    bar.pasteEdit()->setText(u"--cap-drop=all --cap-add=net_bind_service"_s);
    QCOMPARE(lines.count(), 1);
    const MatrixColumn column = pastedColumn(bar.pastedLine(), {});
    bar.showPasted(&column, {});
    buttonNamed(bar, u"Use as whitelist"_s)->click();
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.first().first().value<CapabilitySet>(), CapabilitySet{Capability::NetBindService});
    bar.showPasted(nullptr, {});
    QVERIFY(!buttonNamed(bar, u"Use as whitelist"_s)->isEnabled());
}

void TestRunLineBar::aRefusalIsToldAndCannotBeUsed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("the engine refuses a name") << u"--cap-add=FLY"_s << u"invalid CapAdd: unknown capability: \"CAP_FLY\""_s;
    QTest::newRow("the docker CLI refuses a flag") << u"docker run --no-such-flag alpine"_s << u"unknown flag: --no-such-flag"_s;
}

void TestRunLineBar::aRefusalIsToldAndCannotBeUsed()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    RunLineBar bar;
    const MatrixColumn column = pastedColumn(line, {});
    bar.showPasted(&column, {});
    QVERIFY2(!shownLabels(bar).filter(words).isEmpty(), qPrintable(shownLabels(bar).join(u'\n')));
    QVERIFY(!buttonNamed(bar, u"Use as whitelist"_s)->isEnabled());
}

void TestRunLineBar::differenceSentences_data()
{
    QTest::addColumn<quint64>("wanted");
    QTest::addColumn<QString>("sentence");
    const CapabilitySet defaults = capability::defaultCapabilities();
    QTest::newRow("nothing") << quint64(0) << u"No capability at all."_s;
    QTest::newRow("default") << defaults.mask() << u"Exactly the engine's default."_s;
    QTest::newRow("more") << (defaults | CapabilitySet{Capability::SysTime}).mask() << u"1 more than the default: SYS_TIME."_s;
    QTest::newRow("fewer") << (defaults - CapabilitySet{Capability::Kill, Capability::Chown}).mask()
                           << u"2 fewer than the default: without CHOWN, KILL."_s;
    QTest::newRow("both") << ((defaults - CapabilitySet{Capability::Kill}) | CapabilitySet{Capability::SysTime}).mask()
                          << u"1 more than the default: SYS_TIME. 1 fewer than the default: without KILL."_s;
}

void TestRunLineBar::differenceSentences()
{
    QFETCH(quint64, wanted);
    QFETCH(QString, sentence);
    QCOMPARE(differenceSentence(CapabilitySet(wanted), {}), sentence);
}

BULKHEAD_TEST(TestRunLineBar)
#include "tst_runlinebar.moc"
