// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/glob.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestApparmorGlob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void globsMatch_data();
    void globsMatch();
    void badGlobsAreRefused_data();
    void badGlobsAreRefused();
    void theParserMakesTheSameExpressions();
    void aPathMatchesItselfOnly_data();
    void aPathMatchesItselfOnly();
    void aSetAnswersAsEachGlobDoes();
    void hostileGlobsEnd();
};

void TestApparmorGlob::globsMatch_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("matches");
    int number = 0;
    const auto row = [&number](const char *why, const char *glob, const char *path, bool matches) {
        QTest::addRow("%d: %s", ++number, why) << QString::fromUtf8(glob) << QByteArray(path) << matches;
    };
    row("a path is itself", "/dir/file", "/dir/file", true);
    row("and no other", "/dir/file", "/dir/files", false);
    row("* at the end needs a character", "/dir/*", "/dir/", false);
    row("* at the end", "/dir/*", "/dir/a", true);
    row("* does not cross a slash", "/dir/*", "/dir/a/b", false);
    row("* does not match a directory", "/dir/*", "/dir/a/", false);
    row("*/ matches one", "/dir/*/", "/dir/a/", true);
    row("*/ needs a character", "/dir/*/", "/dir//", false);
    row("a* may be nothing more", "/dir/a*", "/dir/a", true);
    row("** goes deeper", "/dir/**", "/dir/a/b/c", true);
    row("** matches a directory below", "/dir/**", "/dir/a/", true);
    row("** does not match the directory itself", "/dir/**", "/dir/", false);
    row("** in the middle may be nothing", "/tmp/**.log", "/tmp/.log", true);
    row("** in the middle goes deeper", "/tmp/**.log", "/tmp/a/b.log", true);
    row("? is one character", "/a?b", "/axb", true);
    row("? is no slash", "/a?b", "/a/b", false);
    row("? is one byte", "/a?b",
        "/a\xc3\xa9"
        "b",
        false);
    row("a class", "/a[0-9]b", "/a7b", true);
    row("a negated class", "/a[^0-9]b", "/a7b", false);
    row("a negated class matches a slash", "/a[^0-9]b", "/a/b", true);
    row("a range backwards is a range", "/a[z-a]b", "/amb", true);
    row("an escaped minus in a class makes a range all the same", "/a[a\\-z]b", "/amb", true);
    row("a minus at the start of a class", "/a[-x]b", "/a-b", true);
    row("a ^ later in a class is itself", "/a[b^c]d", "/a^d", true);
    row("alternatives", "/{usr/,}bin/{dash,sh}", "/bin/sh", true);
    row("alternatives, the longer", "/{usr/,}bin/{dash,sh}", "/usr/bin/dash", true);
    row("no alternative", "/{usr/,}bin/{dash,sh}", "/opt/bin/sh", false);
    row("alternatives in alternatives", "/x/{a,{b,c}}/d", "/x/c/d", true);
    row("a star in braces may be nothing", "/x/{*,b}", "/x/", true);
    row("everything", "/{**,}", "/", true);
    row("everything, deeper", "/{**,}", "/a/b", true);
    row("a brace in a class is itself", "/a[{]b", "/a{b", true);
    row("a comma in a class in braces is itself", "/a{[,],b}", "/a,", true);
    row("a dot is a dot", "/a.b", "/axb", false);
    row("signs of expressions are themselves", "/a.b+c(d)|$e^f", "/a.b+c(d)|$e^f", true);
    row("an escaped star", "/a\\*b", "/a*b", true);
    row("an escaped star is no star", "/a\\*b", "/axb", false);
    row("an escaped question mark is none", "/a\\?b", "/a?b", false);
    row("it makes the character before it optional", "/a\\?b", "/b", true);
    row("the character may be there", "/a\\?b", "/ab", true);
    row("in a class it is one", "/a[\\?]b", "/a?b", true);
    row("a bare one in a class is not", "/a[?]b", "/a?b", false);
    row("what a bare one in a class makes of it", "/a[?]b", "/a^]b", true);
    row("octal of a star is an escaped star", "/a\\052b", "/a*b", true);
    row("octal of a star is no star", "/a\\052b", "/axb", false);
    row("octal bytes", "/caf\\303\\251", "/caf\xc3\xa9", true);
    row("hexadecimal", "/a\\x41b", "/aAb", true);
    row("an escaped blank", "/a\\ b", "/a b", true);
    row("a tab by letter", "/a\\tb", "/a\tb", true);
    row("an escaped comma", "/a{b\\,c,d}", "/ab,c", true);
    row("two slashes are one", "/a//b", "/a/b", true);
    row("two slashes are not two", "/a//b", "/a//b", false);
    row("two slashes at the start stay", "//a/**", "//a/x", true);
    row("two slashes at the start are not one", "//a/**", "/a/x", false);
    row("Docker's old glob for /proc", "/proc/{[^1-9],[^1-9][^0-9],[^1-9s][^0-9y][^0-9s],[^1-9][^0-9][^0-9][^0-9]*}/**",
        "/proc/sys/net/x", true);
    row("Docker's glob since 29.4.3 spares /proc/sys",
        "/proc/{[^1-9/],[^1-9/][^0-9/],[^1-9s/][^0-9y/][^0-9s/],[^1-9/][^0-9/][^0-9/][^0-9/]*}/**", "/proc/sys/net/x", false);
    row("Docker's glob spares processes",
        "/proc/{[^1-9/],[^1-9/][^0-9/],[^1-9s/][^0-9y/][^0-9s/],[^1-9/][^0-9/][^0-9/][^0-9/]*}/**", "/proc/123/attr", false);
}

void TestApparmorGlob::globsMatch()
{
    QFETCH(QString, glob);
    QFETCH(QByteArray, path);
    const auto compiled = Glob::compile(glob);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().what));
    QTEST(compiled->matches(path), "matches");
    GlobSet set({*compiled});
    QTEST(!set.matching(path).empty(), "matches");
}

void TestApparmorGlob::badGlobsAreRefused_data()
{
    QTest::addColumn<QString>("glob");
    QTest::newRow("an open class") << u"/a[b"_s;
    QTest::newRow("an open brace") << u"/a{b,c"_s;
    QTest::newRow("one alternative") << u"/a{b}"_s;
    QTest::newRow("no alternative") << u"/a{}"_s;
    QTest::newRow("alternatives in one alternative") << u"/a{a{b,c}}"_s;
    QTest::newRow("a class closed twice") << u"/a[b]]"_s;
    QTest::newRow("a brace closed twice") << u"/a{b,c}}"_s;
    QTest::newRow("an empty class") << u"/a[]b"_s;
    QTest::newRow("an empty negated class") << u"/a[^]b"_s;
    QTest::newRow("a range without an end") << u"/a[a-]b"_s;
    QTest::newRow("a backslash at the end") << u"/a\\"_s;
    QTest::newRow("fifty braces") << u"{a,"_s.repeated(60) + u"}"_s.repeated(60);
    QTest::newRow("an escaped question mark at the start") << u"\\?a"_s;
}

void TestApparmorGlob::badGlobsAreRefused()
{
    QFETCH(QString, glob);
    const auto compiled = Glob::compile(glob);
    QVERIFY(!compiled);
    QVERIFY(!compiled.error().what.isEmpty());
}

void TestApparmorGlob::theParserMakesTheSameExpressions()
{
    const QString parser = QStandardPaths::findExecutable(u"apparmor_parser"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (parser.isEmpty())
        QSKIP("apparmor_parser is not installed");
    const QList<QByteArray> globs{"/dir/file",
                                  "/dir/*",
                                  "/dir/a*",
                                  "/dir/*.png",
                                  "/dir/[^.]*",
                                  "/dir/*/",
                                  "/dir/a*/",
                                  "/dir/*a/",
                                  "/dir/**",
                                  "/dir/**/",
                                  "/dir/**[^/]",
                                  "/dir{,1,2}/**",
                                  "/{usr/,}bin/{dash,sh}",
                                  "/a?b",
                                  "/a.b+c",
                                  "/a\\*b",
                                  "/a\\?b",
                                  "/a[\\?]b",
                                  "/a[?]b",
                                  "/a[*]b",
                                  "/a[**]b",
                                  "/a\\[b\\]",
                                  "/a\\{b\\}",
                                  "/a,b",
                                  "/x/{a,{b,c}}/d",
                                  "/a//b",
                                  "//a/**",
                                  "/caf\\303\\251",
                                  "/a\\052b",
                                  "/a\\ b",
                                  "/a\\\"b",
                                  "/a\\\\b",
                                  "/a\\,b",
                                  "/a{b,}",
                                  "/x/{**,}",
                                  "/x/{*,b}",
                                  "/a\\^b",
                                  "/a^b",
                                  "/a\\x41b",
                                  "/a[a\\]b]c",
                                  "/a***",
                                  "/a/***",
                                  "/a/?*",
                                  "/a|b(c)$d",
                                  "/x/*{a,b}",
                                  "/{a,b/**}",
                                  "/x/**/y",
                                  "/a[/]b",
                                  "/a[{]b",
                                  "/a[,]b",
                                  "/a[\\,]b",
                                  "/a{[,],b}",
                                  "/a{b\\,c,d}",
                                  "/a[^^]b",
                                  "/a[b^c]d",
                                  "/a[\\\\]b",
                                  "/a[.]b",
                                  "/a{,}b",
                                  "/a[\\^b]c",
                                  "/a[\\*]b",
                                  "/a\\qb",
                                  "/a\\055b",
                                  "/a\\d065b",
                                  "/a//*",
                                  "/*//*/",
                                  "/{,**}",
                                  "/a{*/,}"};
    QTemporaryDir directory;
    QFile profile(directory.filePath(u"p"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write("profile t {\n");
    for (const QByteArray &glob : globs)
        profile.write("  " + glob + " r,\n");
    profile.write("}\n");
    profile.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(parser, {u"-QTK"_s, u"-D"_s, u"rule-exprs"_s, profile.fileName()});
    QVERIFY(process.waitForFinished());
    QSet<QByteArray> printed;
    for (const QByteArray &line : process.readAll().split('\n')) {
        if (const qsizetype at = line.indexOf("rule: "); at >= 0)
            printed.insert(line.sliced(at + 6, line.indexOf("  ->  ", at) - at - 6));
    }
    QVERIFY(printed.size() > 50);
    for (const QByteArray &glob : globs) {
        const auto regex = globToRegex(QString::fromUtf8(glob));
        QVERIFY2(regex, glob.constData());
        QVERIFY2(printed.contains(*regex), qPrintable(QString::fromUtf8(glob + "  gives  " + *regex)));
    }
}

void TestApparmorGlob::aPathMatchesItselfOnly_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/plain", "/with blank", "/star*", "/question?mark", "/b[r]a{c}k,ets", "/quote\"d", "/back\\slash", "/caret^",
          "/new\nline", "/tab\t", "/at@{x}", "/ünïcode ☃", "/ends,", "/bell\a", "/a\\?b", "/a\\052b", "/#hash!"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestApparmorGlob::aPathMatchesItselfOnly()
{
    QFETCH(QString, path);
    const auto glob = Glob::compile(globForPath(path));
    QVERIFY2(glob, qPrintable(globForPath(path)));
    QVERIFY(glob->matches(path.toUtf8()));
    QCOMPARE(glob->literal().value_or(path.contains(u'?') ? path.toUtf8() : QByteArray()), path.toUtf8());
    for (const QChar other : u"ab/?*"_s) {
        for (qsizetype at = 1; at < path.size(); ++at) {
            QString changed = path;
            changed[at] = other;
            QCOMPARE(glob->matches(changed.toUtf8()), changed == path);
        }
    }
    QVERIFY(!glob->matches((path + u'x').toUtf8()));
    QVERIFY(!glob->matches(path.chopped(1).toUtf8()));
}

void TestApparmorGlob::aSetAnswersAsEachGlobDoes()
{
    std::vector<Glob> globs;
    for (int i = 0; i < 300 / test::Less; ++i) {
        for (const QString &glob : {u"/srv/%1/**"_s, u"/**/file%1"_s, u"/{usr/,}bin/x%1*"_s, u"/srv/%1/[a-m]*"_s})
            globs.push_back(*Glob::compile(glob.arg(i)));
    }
    GlobSet set(globs);
    for (int i = 0; i < 400 / test::Less; i += 7) {
        for (const QString &path : {u"/srv/%1/a"_s, u"/srv/%1/z/file%1"_s, u"/bin/x%1y"_s, u"/a/b/file%1"_s, u"/srv/%1/"_s}) {
            const QByteArray bytes = path.arg(i).toUtf8();
            std::vector<quint32> expected;
            for (quint32 index = 0; index < globs.size(); ++index) {
                if (globs[index].matches(bytes))
                    expected.push_back(index);
            }
            QCOMPARE(set.matching(bytes), expected);
        }
    }
}

void TestApparmorGlob::hostileGlobsEnd()
{
    const std::clock_t begin = std::clock(); // not the wall's: other tests run beside this one
    const auto stars = Glob::compile(u"/"_s + u"*a"_s.repeated(200) + u"b"_s);
    QVERIFY(stars);
    QVERIFY(!stars->matches('/' + QByteArray(1000, 'a')));
    GlobSet set({*stars});
    QVERIFY(set.matching('/' + QByteArray(1000, 'a')).empty());
    const auto huge = Glob::compile(u"/{"_s + u"a,"_s.repeated(30'000) + u"b}"_s);
    QVERIFY(!huge);
    QCOMPARE(huge.error().kind, ErrorKind::TooLarge);
    QVERIFY(!Glob::compile(QString(100'000, u'a')));
    QCOMPARE_LT(qint64(std::clock() - begin) / CLOCKS_PER_SEC, 20);
}

BULKHEAD_TEST(TestApparmorGlob)

#include "tst_apparmorglob.moc"
