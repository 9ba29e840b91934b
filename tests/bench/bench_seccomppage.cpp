// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Seccomp page with a profile of more than 5,000 lines: the longest time that one event holds the GUI thread while a person
// types, undoes, clicks in the table and selects, in processor time of that thread and by the clock; and how long after a key the
// table and the problems are those of the new text.

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilewriter.h"
#include "tests/support/timedapplication.h"
#include "ui/editor/documenteditor.h"
#include "ui/seccomp/calltablemodel.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/seccomppage.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;
using namespace bulkhead::seccomp;
using test::handleEvents;
using test::TimedApplication;

namespace {

constexpr double LongestBlock = 16.0; ///< milliseconds: one frame

/// Docker's default, and rules for capabilities and conditions until the text has 5,000 lines.
QString bigProfile()
{
    SeccompProfile profile = dockerDefaultProfile();
    const QStringList names = profile.rules.first().names;
    for (int i = 0; i < 120; ++i) {
        Rule rule;
        for (int k = 0; k < 30; ++k)
            rule.names << names.at((i * 7 + k) % names.size());
        rule.includes.caps = QStringList{i % 2 ? u"CAP_SYS_ADMIN"_s : u"CAP_NET_ADMIN"_s};
        rule.args = {Argument{.index = quint32(i % 6), .value = quint64(i)}};
        profile.rules << rule;
    }
    return QString::fromUtf8(writeProfile(profile)) + u'\n';
}

class Bench
{
public:
    Bench(TimedApplication &application, SeccompPage &page)
        : m_application(application)
        , m_page(page)
    {
    }

    /// The input so many times, each followed by a pause until all is in step.
    void step(const char *name, int times, const std::function<void(int)> &input)
    {
        m_application.reset();
        QList<double> delays;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_application.timed([&] { input(i); });
            do
                handleEvents(1);
            while (!m_page.isDrawn());
            delays << double(timer.nsecsElapsed()) / 1e6;
            handleEvents(20); // what is styled when there is nothing else to do
        }
        std::ranges::sort(delays);
        const bool late = m_application.worst() > LongestBlock;
        m_isLate = m_isLate || late;
        m_worst = qMax(m_worst, m_application.worst());
        std::printf("%-38s %7.2f ms %7.2f ms  in step after %6.1f ms (median), %6.1f ms (worst)  %s%s\n", name,
                    m_application.worst(), m_application.worstClock(), delays.at(delays.size() / 2), delays.last(),
                    m_application.culprit().constData(), late ? "  TOO LONG" : "");
    }
    [[nodiscard]] bool isLate() const { return m_isLate; }
    [[nodiscard]] double worst() const { return m_worst; }

private:
    TimedApplication &m_application;
    SeccompPage &m_page;
    double m_worst = 0;
    bool m_isLate = false;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme::instance().apply(ColorScheme::Light);

    SeccompPage page;
    page.resize(1280, 800);
    page.show();
    DocumentEditor *document = page.document();
    const QString text = bigProfile();
    document->begin(text, u"big.json"_s);
    handleEvents(1000);
    std::printf("%d lines\n%-38s %10s %10s\n", int(text.count(u'\n')), "longest event", "processor", "clock");
    QWidget *editor = document->editor()->widget();
    const auto type = [editor](Qt::Key key) { QTest::keyClick(editor, key); };
    const auto goToLine = [document](int line, int column) { document->goToPlace({{line, column}, {line, column}}); };

    Bench bench(application, page);
    goToLine(int(text.first(text.indexOf(u"\"accept\""_s)).count(u'\n')), 7);
    handleEvents(100);
    bench.step("letters in a name near the top", 20, [&](int) { type(Qt::Key_A); });
    bench.step("backspace", 20, [&](int) { type(Qt::Key_Backspace); });
    goToLine(int(text.count(u'\n')) / 2, 0);
    bench.step("a blank in the middle", 20, [&](int) { type(Qt::Key_Space); });
    bench.step("a new line, and away again", 20, [&](int i) { type(i % 2 ? Qt::Key_Backspace : Qt::Key_Return); });
    goToLine(0, 1);
    bench.step("a quote at the very top, and away", 20, [&](int i) { type(i % 2 ? Qt::Key_Backspace : Qt::Key_QuoteDbl); });
    bench.step("a bracket at the very top, and away", 20, [&](int i) { type(i % 2 ? Qt::Key_Backspace : Qt::Key_BraceLeft); });
    bench.step("undo", 10, [&](int) { document->undoAction()->trigger(); });
    document->begin(text, u"big.json"_s);
    handleEvents(1000);
    bench.step("a click in the table", 20, [&](int i) {
        page.setCalls({u"mount"_s}, i % 2 ? Action{ActionKind::Errno, 1} : Action{.kind = ActionKind::Allow});
    });
    bench.step("undo of clicks", 20, [&](int) { document->undoAction()->trigger(); });
    page.table()->setFocus();
    bench.step("select calls", 20, [&](int i) { page.table()->selectRow(i * 9); });
    std::printf("worst %.2f ms (at most %.0f)\n", bench.worst(), LongestBlock);
#ifdef NDEBUG
    return bench.isLate() ? 1 : 0;
#else
    return 0; // not compiled for speed
#endif
}
