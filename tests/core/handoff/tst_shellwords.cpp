// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/shellwords.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::handoff;
using namespace Qt::StringLiterals;

class ShellWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void keepsExpansionsAsWritten_data();
    void keepsExpansionsAsWritten();
    void stopsAtOperators_data();
    void stopsAtOperators();
    void refusesWhatIsNotClosed_data();
    void refusesWhatIsNotClosed();
    void quotedTextReadsBack();
};

void ShellWordsTest::splits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &line, const QStringList &words) {
        QTest::newRow(name) << line << words;
    };
    row("blanks and tabs separate", u" a\tb  c "_s, {u"a"_s, u"b"_s, u"c"_s});
    row("nothing is no word", u"  \t"_s, {});
    row("single quotes keep all", uR"('a b"\$x')"_s, {uR"(a b"\$x)"_s});
    row("double quotes keep blanks", u"\"a b\""_s, {u"a b"_s});
    row("double quotes escape four characters", uR"("\"\\\$\`\a")"_s, {uR"("\$`\a)"_s});
    row("quotes join to one word", u"a'b'\"c\"d"_s, {u"abcd"_s});
    row("empty quotes are a word", u"'' \"\""_s, {QString(u""_s), QString(u""_s)});
    row("a backslash keeps a blank", uR"(a\ b)"_s, {u"a b"_s});
    row("a backslash before the line's end joins", u"a \\\n b\\\nc"_s, {u"a"_s, u"bc"_s});
    row("a backslash before a Windows line's end joins", u"a \\\r\n b"_s, {u"a"_s, u"b"_s});
    row("a backslash joins inside double quotes", u"\"a\\\nb\""_s, {u"ab"_s});
    row("a backslash at the end stays", uR"(a\)"_s, {uR"(a\)"_s});
    row("a comment ends the line", u"a # b c"_s, {u"a"_s});
    row("a number sign inside a word is none", u"a#b"_s, {u"a#b"_s});
    row("a lone dollar is a dollar", u"a$ $ \"$\""_s, {u"a$"_s, u"$"_s, u"$"_s});
    row("redirections are left out", u"a > out 2>&1 b <in 2>>log c &> all"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("a word before a redirection stays", u"a2>x"_s, {u"a2"_s});
    row("empty lines come before the command", u"\n\na b"_s, {u"a"_s, u"b"_s});
    row("a no-break space separates nothing", u"a\u00a0b"_s, {u"a\u00a0b"_s});
}

void ShellWordsTest::splits()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const auto command = splitShellCommand(line);
    QVERIFY(command);
    QStringList texts;
    for (const ShellWord &word : command->words) {
        QCOMPARE(word.expansion, QString());
        texts << word.text;
    }
    QCOMPARE(texts, words);
    QCOMPARE(command->rest, QString());
}

void ShellWordsTest::keepsExpansionsAsWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expansion");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<bool>("isSeveral");
    const auto row = [](const char *name, const char *line, const char *text, const char *expansion, qsizetype at,
                        bool isSeveral) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(text) << QString::fromUtf8(expansion) << at
                            << isSeveral;
    };
    row("a variable", "-v$PWD:/x", "-v$PWD:/x", "$PWD", 2, false);
    row("a variable in double quotes", "\"$PWD:/x\"", "$PWD:/x", "$PWD", 0, false);
    row("a variable in braces", "${A:-b c}d", "${A:-b c}d", "${A:-b c}", 0, false);
    row("a positional parameter", "a$1b", "a$1b", "$1", 1, false);
    row("a command", "x$(id -u \")\")y", "x$(id -u \")\")y", "$(id -u \")\")", 1, false);
    row("a command in a command", "$(a $(b))", "$(a $(b))", "$(a $(b))", 0, false);
    row("arithmetic", "$((1+2))", "$((1+2))", "$((1+2))", 0, false);
    row("backquotes", "`id -u`", "`id -u`", "`id -u`", 0, false);
    row("bash's quotes", "$'a\\'b'", "$'a\\'b'", "$'a\\'b'", 0, false);
    row("the first of two", "$A$B", "$A$B", "$A", 0, false);
    row("all arguments are several words", "\"$@\"", "$@", "$@", 0, true);
    row("an array is several words", "\"${a[@]}\"", "${a[@]}", "${a[@]}", 0, true);
    row("braces are several words", "a{b,c}", "a{b,c}", "{b,c}", 1, true);
    row("a range is several words", "{1..3}", "{1..3}", "{1..3}", 0, true);
}

void ShellWordsTest::keepsExpansionsAsWritten()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QString, expansion);
    QFETCH(qsizetype, at);
    QFETCH(bool, isSeveral);
    const auto command = splitShellCommand(line);
    QVERIFY(command);
    QCOMPARE(command->words.size(), 1);
    const ShellWord &word = command->words.first();
    QCOMPARE(word.text, text);
    QCOMPARE(word.expansion, expansion);
    QCOMPARE(word.expansionAt, at);
    QCOMPARE(word.isSeveral, isSeveral);
}

void ShellWordsTest::stopsAtOperators_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rest");
    QTest::newRow("a pipe") << u"a b | c"_s << u"| c"_s;
    QTest::newRow("and") << u"a b&&c"_s << u"&&c"_s;
    QTest::newRow("a semicolon") << u"a b; c"_s << u"; c"_s;
    QTest::newRow("background") << u"a b &"_s << u"&"_s;
    QTest::newRow("the next line") << u"a b\nc d"_s << u"c d"_s;
    QTest::newRow("a here-document") << u"a b <<EOF\nx"_s << u"<<EOF\nx"_s;
    QTest::newRow("a process substitution") << u"a b <(c)"_s << u"<(c)"_s;
    QTest::newRow("a subshell") << u"a b (c)"_s << u"(c)"_s;
    QTest::newRow("line ends alone are nothing") << u"a b\n\n"_s << QString();
}

void ShellWordsTest::stopsAtOperators()
{
    QFETCH(QString, line);
    QFETCH(QString, rest);
    const auto command = splitShellCommand(line);
    QVERIFY(command);
    QCOMPARE(command->words.size(), 2);
    QCOMPARE(command->rest, rest);
}

void ShellWordsTest::refusesWhatIsNotClosed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("what");
    QTest::newRow("a single quote") << u"a 'b"_s << u"'"_s;
    QTest::newRow("a double quote") << u"a \"b"_s << u"\""_s;
    QTest::newRow("a backquote") << u"a `b"_s << u"`"_s;
    QTest::newRow("a command") << u"a $(b"_s << u"$("_s;
    QTest::newRow("a variable") << u"a ${b"_s << u"${"_s;
    QTest::newRow("a command with its bracket in quotes") << u"a $(b ')'"_s << u"$("_s;
    QTest::newRow("a command in double quotes") << u"\"$(b\""_s << u"$("_s;
}

void ShellWordsTest::refusesWhatIsNotClosed()
{
    QFETCH(QString, line);
    QFETCH(QString, what);
    const auto command = splitShellCommand(line);
    QVERIFY(!command);
    QCOMPARE(command.error(), (Error{ErrorKind::Invalid, u"the line ends before %1 is closed"_s.arg(what), {}}));
}

void ShellWordsTest::quotedTextReadsBack()
{
    QRandomGenerator random(1993);
    const QString alphabet = u"ab'\"\\$`{},. \n\t#;&|<>()*=-\u00e9"_s;
    QCOMPARE(shellQuoted(u"--cap-add=NET_ADMIN"_s), u"--cap-add=NET_ADMIN"_s);
    QCOMPARE(shellQuoted(QString()), u"''"_s);
    QCOMPARE(shellQuoted(u"it's"_s), uR"('it'\''s')"_s);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (quint32 i = random.bounded(12); i > 0; --i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const auto command = splitShellCommand(shellQuoted(text));
        QVERIFY2(command && command->words.size() == 1, qPrintable(text));
        QCOMPARE(command->words.first().text, text);
        QCOMPARE(command->words.first().expansion, QString());
    }
}

BULKHEAD_TEST(ShellWordsTest)
#include "tst_shellwords.moc"
