// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkhead-agent/agentcommandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agentcli;

class AgentCommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<std::optional<CommandLine>>("line");
        using Command = CommandLine::Command;
        const auto row = [](const char *name, const QStringList &arguments, std::optional<CommandLine> line) {
            QTest::newRow(name) << arguments << line;
        };
        row("nothing: it reads", {}, CommandLine{Command::Serve, false});
        row("reading", {u"--reading"_s}, CommandLine{Command::Serve, false});
        row("changing", {u"--changing"_s}, CommandLine{Command::Serve, true});
        row("help", {u"-h"_s}, CommandLine{Command::Help, false});
        row("version", {u"--version"_s}, CommandLine{Command::Version, false});
        // polkit looks at the first argument only: a second one must not widen what was allowed
        row("reading, and then changing", {u"--reading"_s, u"--changing"_s}, std::nullopt);
        row("an empty word", {QString()}, std::nullopt);
        row("a word", {u"reading"_s}, std::nullopt);
        row("a short spelling", {u"--chang"_s}, std::nullopt);
        row("a value", {u"--reading=changing"_s}, std::nullopt);
    }
    void lines()
    {
        QFETCH(QStringList, arguments);
        QFETCH(std::optional<CommandLine>, line);
        const auto parsed = parseCommandLine(arguments);
        QCOMPARE(parsed.has_value(), line.has_value());
        if (line)
            QCOMPARE(*parsed, *line);
        else
            QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    }

    void theManualFitsATerminal()
    {
        for (const QString &line : helpText().split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(AgentCommandLineTest)
#include "tst_agentcommandline.moc"
