// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profile.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestApparmorProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesAreReadAndWritten_data();
    void rulesAreReadAndWritten();
    void rulesSayWhatTheyMean();
    void accessIsReadAndWritten_data();
    void accessIsReadAndWritten();
    void aFileIsGivenBackByteForByte_data();
    void aFileIsGivenBackByteForByte();
    void aChangedStatementIsWrittenAnewAndNothingElse();
    void ourFormatIsStable();
    void errorsHaveAPlace_data();
    void errorsHaveAPlace();
    void whatIsNotUnderstoodIsKeptAndSaysWhy_data();
    void whatIsNotUnderstoodIsKeptAndSaysWhy();
    void everyProfileOfThisSystemIsReadWithoutLoss();
    void tenMegabytesAreRead();
    void hostileTextsEnd_data();
    void hostileTextsEnd();
};

static qint64 processorTimeSince(std::clock_t begin) ///< milliseconds
{
    return qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

static Rule ruleOf(const QString &text)
{
    const auto statement = parseRule(text);
    return statement ? statement->rule : Rule(UnreadText{statement.error().what, {}});
}

void TestApparmorProfile::rulesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: the same
    const auto row = [](const char *name, const QString &text, const QString &written = {}) {
        QTest::newRow(name) << text << (written.isEmpty() ? text : written);
    };
    row("an old include", u"#include <abstractions/base>"_s);
    row("an include if it exists", u"include if exists <local/usr.bin.x>"_s);
    row("an include of a path in quotes", u"include \"/etc/apparmor.d/local/my profile\""_s);
    row("an abi", u"abi <abi/4.0>,"_s);
    row("a variable", u"@{HOMEDIRS}=/home/  /srv/home/"_s, u"@{HOMEDIRS} = /home/ /srv/home/"_s);
    row("a variable that grows", u"@{MULTIARCH}+=x86_64-linux-gnu"_s, u"@{MULTIARCH} += x86_64-linux-gnu"_s);
    row("a variable's value with a blank", u"@{D} = \"/a b\" /c"_s);
    row("a switch", u"$debug = true"_s);
    row("an alias", u"alias /usr/ -> /mnt/usr/,"_s);
    row("all capabilities", u"capability,"_s);
    row("some capabilities", u"audit deny capability chown  dac_override,"_s, u"audit deny capability chown dac_override,"_s);
    row("every network", u"network,"_s);
    row("a family", u"deny network alg,"_s);
    row("a family and a type", u"network inet stream,"_s);
    row("packet alone is the family", u"network packet,"_s);
    row("a network with access and conditions",
        u"network (send, receive) inet stream ip=127.0.0.1 port=80 peer=(ip=10.0.0.1),"_s);
    row("every file", u"file,"_s);
    row("a file", u"/etc/passwd r,"_s);
    row("the word file before it changes nothing", u"file /etc/passwd r,"_s, u"/etc/passwd r,"_s);
    row("permissions may stand in front", u"rw /etc/x,"_s, u"/etc/x rw,"_s);
    row("owner, deny and audit keep their order", u"audit deny owner /home/** w,"_s);
    row("a priority", u"priority=-5 allow /x r,"_s);
    row("a comma in a path", u"/a,b r,"_s);
    row("a comma in braces", u"/{usr/,}bin/x ix,"_s);
    row("a comma in a class", u"/a[,] r,"_s);
    row("a path in quotes with a blank", u"\"/tmp/a b\" rw,"_s);
    row("quotes that are not needed go", u"\"/tmp/ab\" rw,"_s, u"/tmp/ab rw,"_s);
    row("a hash in a path is no comment", u"/a#b r,"_s);
    row("an equals sign in a path", u"/a=b r,"_s);
    row("a parenthesis in a path", u"/a(b r,"_s);
    row("a word that closes a brace", u"capability \"x } y\","_s);
    row("a word that opens a class", u"capability \"[a\","_s);
    row("a label that looks like a condition", u"signal peer=\"a=b\","_s);
    row("a label in parentheses with a comma", u"unix peer=(label=\"a, b\" addr=none),"_s);
    row("a path of quotes only", u"\"relative\" r,"_s);
    row("a path with an open class", u"\"/a[b\" r,"_s);
    row("an access that is none", u"signal (\"a, b\"),"_s);
    row("an escaped quote", u"/a\\\"b r,"_s);
    row("a variable in a path", u"deny @{PROC}/sys/[^k]** w,"_s);
    row("an exec with a target", u"/bin/** Px -> helper,"_s);
    row("a target with a child", u"/bin/x cx -> a//b,"_s);
    row("a link", u"link subset /a -> /b,"_s);
    row("l in front with an arrow is a link rule", u"l /a -> /b,"_s, u"link /a -> /b,"_s);
    row("every mount", u"deny mount,"_s);
    row("a mount", u"mount fstype=ext4 options=(ro, noatime) /dev/sda -> /mnt/,"_s);
    row("a mount with options in a list", u"mount options in (ro, nodev) -> /mnt/**,"_s);
    row("a remount", u"remount options=(ro, bind) /mnt/,"_s);
    row("umount", u"umount /mnt/**,"_s);
    row("pivot_root", u"pivot_root oldroot=/mnt/old/ /mnt/ -> inner,"_s);
    row("signals", u"signal (send,receive) set=(hup, term) peer=docker-default,"_s,
        u"signal (send, receive) set=(hup, term) peer=docker-default,"_s);
    row("a signal to a label in quotes", u"signal (receive) peer=\"unconfined\","_s, u"signal receive peer=unconfined,"_s);
    row("ptrace", u"ptrace (trace, read) peer=/usr/bin/{a,b},"_s);
    row("unix", u"unix (send, receive) type=stream addr=\"@/tmp/.X11-unix/X[0-9]*\" peer=(label=unconfined),"_s,
        u"unix (send, receive) type=stream addr=@/tmp/.X11-unix/X[0-9]* peer=(label=unconfined),"_s);
    row("dbus", u"dbus send bus=session path=/org/a interface=org.b member={A,B} peer=(name=org.c, label=unconfined),"_s,
        u"dbus send bus=session path=/org/a interface=org.b member={A,B} peer=(name=org.c label=unconfined),"_s);
    row("mqueue", u"mqueue (read, create) type=posix /q,"_s);
    row("io_uring", u"io_uring sqpoll label=x,"_s);
    row("userns", u"userns create,"_s);
    row("all", u"all,"_s);
    row("a limit", u"set rlimit nofile <= 1024,"_s);
    row("change_profile", u"change_profile unsafe /bin/x -> {a,b},"_s);
}

void TestApparmorProfile::rulesAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto statement = parseRule(text);
    QVERIFY2(statement, statement ? "" : qPrintable(statement.error().what));
    QCOMPARE(ruleText(*statement), written);
    const auto again = parseRule(written);
    QVERIFY(again);
    QCOMPARE(again->rule == statement->rule && again->qualifiers == statement->qualifiers, true);
}

void TestApparmorProfile::rulesSayWhatTheyMean()
{
    QCOMPARE(std::get<NetworkRule>(ruleOf(u"network tcp,"_s)), (NetworkRule{{}, {}, u"tcp"_s, {}, {}}));
    QCOMPARE(std::get<NetworkRule>(ruleOf(u"network packet raw,"_s)), (NetworkRule{{}, u"packet"_s, u"raw"_s, {}, {}}));
    QCOMPARE(std::get<FileRule>(ruleOf(u"\"/a b\" r,"_s)).path, u"/a b"_s);
    const auto exec = std::get<FileRule>(ruleOf(u"/bin/** rPUx -> helper,"_s));
    QCOMPARE(exec.access,
             (FileAccess{.read = true, .exec = {ExecMode::Transition::Profile, ExecMode::Fallback::Unconfined, true}}));
    QCOMPARE(exec.target, u"helper"_s);
    const auto file = parseProfileFile(QByteArray(R"(profile "a b" /usr/bin/{x,y} flags=(attach_disconnected, complain) {
  ^hat { /a r, }
  profile child { }
  audit deny { /b w, }
}
)"));
    QVERIFY(file);
    QCOMPARE(file->profiles().size(), 1);
    const Profile &profile = *file->profiles().front();
    QCOMPARE(profile.name, u"a b"_s);
    QCOMPARE(profile.attachment, u"/usr/bin/{x,y}"_s);
    QCOMPARE(profile.flags, (QStringList{u"attach_disconnected"_s, u"complain"_s}));
    QCOMPARE(profile.body.size(), 3u);
    QCOMPARE(std::get<Profile>(profile.body[0].rule).head, Profile::Head::Caret);
    QCOMPARE(std::get<Profile>(profile.body[0].rule).body.size(), 1u);
    QCOMPARE(std::get<Profile>(profile.body[1].rule).name, u"child"_s);
    QVERIFY(profile.body[2].qualifiers.audit && profile.body[2].qualifiers.deny);
    QCOMPARE(profile.body[2].place, (Place{4, 3}));
}

void TestApparmorProfile::accessIsReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: refused
    for (const char *same : {"r",   "rw",  "mrwlk", "ix",  "px",  "Px",  "cx",  "Cx", "ux",   "Ux", "pix",
                             "Pix", "cix", "Cix",   "pux", "PUx", "cux", "CUx", "x",  "mrix", "ra"})
        QTest::newRow(same) << QString::fromLatin1(same) << QString::fromLatin1(same);
    QTest::newRow("letters in another order") << u"kwrm"_s << u"mrwk"_s;
    QTest::newRow("the same exec twice") << u"ixix"_s << u"ix"_s;
    QTest::newRow("another spelling of a fallback") << u"Pux"_s << u"PUx"_s;
    QTest::newRow("two exec modes") << u"ixpx"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a letter that is none") << u"rz"_s << QString();
}

void TestApparmorProfile::accessIsReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto access = parseFileAccess(text);
    QCOMPARE(access.has_value(), !written.isEmpty());
    if (access)
        QCOMPARE(fileAccessText(*access), written);
}

void TestApparmorProfile::aFileIsGivenBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("\n \n\t");
    QTest::newRow("no end of line at the end") << QByteArray("profile x {\n}");
    QTest::newRow("all in one line") << QByteArray("profile x { /a r, /b w, } # done");
    QTest::newRow("comments everywhere") << QByteArray("# a\n\n#b\nprofile x { # c\n  # d\n  /a r, # e\n  # f\n} # g\n# h\n\n");
    QTest::newRow("DOS ends of line") << QByteArray("# a\r\nprofile x {\r\n  /a r, # b\r\n}\r\n");
    QTest::newRow("a rule over lines with a comment in it")
        << QByteArray("profile x {\n  dbus send\n    # why\n    bus=system\n    peer=(label=y),\n}\n");
    QTest::newRow("a variable over lines") << QByteArray("@{X}=/a \\\n  /b\nprofile x {\n}\n");
    QTest::newRow("what is not understood") << QByteArray(
        "profile x {\n  frobnicate (a, b)  c=d,  # huh\n  if $x { /a r, } \n}\n");
    QTest::newRow("two includes on one line") << QByteArray("profile x {\n /a r, #include <b>\n}\n");
    QTest::newRow("tabs and non-ASCII") << QByteArray("profile x {\n\t\"/tmp/caf\xc3\xa9 \xe2\x98\x83\"\tr,\n}\n");
}

void TestApparmorProfile::aFileIsGivenBackByteForByte()
{
    QFETCH(QByteArray, text);
    const auto file = parseProfileFile(text);
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QCOMPARE(profileText(*file).toUtf8(), text);
    const auto formatted = parseProfileFile(formattedProfileText(*file));
    QVERIFY2(formatted, qPrintable(formattedProfileText(*file)));
    QCOMPARE(formatted->statements.size(), file->statements.size());
}

void TestApparmorProfile::aChangedStatementIsWrittenAnewAndNothingElse()
{
    auto file = parseProfileFile(QByteArray("# odd   layout\nprofile   x   {\n      /a    r ,\n  /b w,   # why\n}"));
    QVERIFY(file);
    auto &profile = std::get<Profile>(file->statements[1].rule);
    QCOMPARE(profile.body.size(), 2u);
    std::get<FileRule>(profile.body[1].rule).access.read = true;
    profile.body[1].source.clear();
    Statement added = *parseRule(u"capability chown,"_s);
    profile.body.push_back(added);
    QCOMPARE(profileText(*file), u"# odd   layout\nprofile   x   {\n      /a    r ,\n  /b rw,  # why\n  capability chown,\n}"_s);
    profile.body.insert(profile.body.begin(), added);
    QCOMPARE(profileText(*file), u"# odd   layout\nprofile   x   {\n  capability chown,\n      /a    r ,\n  /b rw,  # why\n"
                                 "  capability chown,\n}"_s);
}

void TestApparmorProfile::ourFormatIsStable()
{
    const auto file = parseProfileFile(QByteArray("#include <tunables/global>\n\n\nprofile x /bin/x (complain) {\n\n/a r,\n\n\n"
                                                  "   deny /b w, # b\n  hat h { \n/c r, }\n}"));
    QVERIFY(file);
    const QString text = formattedProfileText(*file);
    QCOMPARE(text, u"#include <tunables/global>\n\nprofile x /bin/x flags=(complain) {\n  /a r,\n\n  deny /b w,  # b\n"
                   "  hat h {\n    /c r,\n  }\n}\n"_s);
    const auto again = parseProfileFile(text);
    QVERIFY(again);
    QVERIFY(*again == *file);
    QCOMPARE(formattedProfileText(*again), text);
}

void TestApparmorProfile::errorsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("place");
    QTest::newRow("a brace that is not closed")
        << QByteArray("# c\nprofile x {\n  /a r,\n") << u"the brace that opens here is not closed"_s << u"line 2, column 11"_s;
    QTest::newRow("a brace too many") << QByteArray("profile x {\n}\n }\n") << u"this brace closes nothing"_s
                                      << u"line 3, column 2"_s;
    QTest::newRow("no comma before the brace") << QByteArray("profile x {\n  /a r\n}\n")
                                               << u"the rule that begins here is not ended by a comma"_s << u"line 2, column 3"_s;
    QTest::newRow("no comma before the end")
        << QByteArray("abi <abi/4.0>\n") << u"the rule that begins here is not ended by a comma"_s << u"line 1, column 1"_s;
    QTest::newRow("an open quote") << QByteArray("profile x {\n  \"/a r,\n}\n") << u"the quote that begins here is not closed"_s
                                   << u"line 2, column 3"_s;
    QTest::newRow("an open parenthesis") << QByteArray("profile x {\n  signal (send,\n}\n")
                                         << u"the parenthesis that begins here is not closed"_s << u"line 2, column 10"_s;
    QTest::newRow("a parenthesis too many") << QByteArray("profile x {\n  signal send ),\n}\n")
                                            << u"this parenthesis closes nothing"_s << u"line 2, column 15"_s;
    QTest::newRow("not UTF-8") << QByteArray("profile x {\n  /a\xff r,\n}\n") << u"the text is not UTF-8"_s
                               << u"line 2, column 5"_s;
    QTest::newRow("a zero byte") << QByteArray("profile x {\n  /a\0 r,\n}\n", 21) << u"a zero byte is in the text"_s
                                 << u"line 2, column 5"_s;
}

void TestApparmorProfile::errorsHaveAPlace()
{
    QFETCH(QByteArray, text);
    const auto file = parseProfileFile(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Malformed);
    QTEST(file.error().what, "what");
    QTEST(file.error().detail, "place");
}

void TestApparmorProfile::whatIsNotUnderstoodIsKeptAndSaysWhy_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a blank in a path without quotes") << u"/tmp/a b r,"_s << u"a path with blanks needs quotes"_s;
    QTest::newRow("a comma missing on the line before") << u"/a r\n  /b r,"_s << u"a comma is missing at the end of line 2"_s;
    QTest::newRow("an access that is none") << u"/a rz,"_s
                                            << u"\"rz\" is no access: it is made of r, w, a, l, k, m and one way to execute"_s;
    QTest::newRow("two exec modes") << u"/a ixpx,"_s
                                    << u"\"ixpx\" is no access: it is made of r, w, a, l, k, m and one way to execute"_s;
    QTest::newRow("an unknown word") << u"frobnicate all things,"_s << u"this rule is not understood"_s;
    QTest::newRow("a priority out of range") << u"priority=2000 /a r,"_s << u"this rule is not understood"_s;
    QTest::newRow("allow and deny") << u"allow deny /a r,"_s << u"this rule is not understood"_s;
    QTest::newRow("owner on a capability") << u"owner capability chown,"_s << u"this rule is not understood"_s;
    QTest::newRow("a conditional block") << u"if defined $x { /a r, }"_s << u"this block is not understood"_s;
}

void TestApparmorProfile::whatIsNotUnderstoodIsKeptAndSaysWhy()
{
    QFETCH(QString, rule);
    const auto file = parseProfileFile(u"profile x {\n  %1\n  /last r,\n}\n"_s.arg(rule));
    QVERIFY(file);
    const Profile &profile = *file->profiles().front();
    QCOMPARE(profile.body.size(), 2u);
    const auto *unread = std::get_if<UnreadText>(&profile.body[0].rule);
    QVERIFY(unread);
    QCOMPARE(unread->text, rule);
    QTEST(unread->reason, "reason");
}

void TestApparmorProfile::everyProfileOfThisSystemIsReadWithoutLoss()
{
    int files = 0, rules = 0;
    QStringList unread;
    const auto count = [&](this auto &&self, const std::vector<Statement> &statements, const QString &path) -> void {
        for (const Statement &statement : statements) {
            ++rules;
            if (const auto *profile = std::get_if<Profile>(&statement.rule))
                self(profile->body, path);
            else if (const auto *block = std::get_if<QualifierBlock>(&statement.rule))
                self(block->body, path);
            else if (const auto *text = std::get_if<UnreadText>(&statement.rule))
                unread.append(path + u": "_s + text->text.left(100));
        }
    };
    const QString root = qEnvironmentVariable("BULKHEAD_APPARMOR_PROFILES", u"/etc/apparmor.d"_s);
    QDirIterator it(root, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (it.filePath().contains(u"/abi/") || it.filePath().endsWith(u"/README") || it.filePath().contains(u"/cache"))
            continue; // lists of kernel features and prose: another language
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto profile = parseProfileFile(text);
        QVERIFY2(profile, profile ? "" : qPrintable(it.filePath() + u": "_s + profile.error().what + profile.error().detail));
        QCOMPARE(profileText(*profile).toUtf8(), text);
        const auto formatted = parseProfileFile(formattedProfileText(*profile));
        QVERIFY2(formatted, qPrintable(it.filePath()));
        QVERIFY2(*formatted == *profile, qPrintable(it.filePath()));
        count(profile->statements, it.filePath());
        ++files;
    }
    if (files == 0)
        QSKIP("AppArmor's profiles are not installed here");
    qInfo("%d files, %d statements", files, rules);
    QCOMPARE(unread.join(u'\n'), QString());
}

void TestApparmorProfile::tenMegabytesAreRead()
{
    const auto timeToRead = [](qsizetype size) {
        QByteArray text("profile big {\n");
        for (int i = 0; text.size() < size; ++i)
            text += "  deny /srv/data/directory" + QByteArray::number(i) + "/** wl,  # number " + QByteArray::number(i) + '\n';
        text += "}\n";
        const std::clock_t begin = std::clock(); // not the wall's: other tests run beside this one
        const auto file = parseProfileFile(text);
        const bool isSame = file && profileText(*file).toUtf8() == text;
        return isSame ? processorTimeSince(begin) : -1;
    };
    const qint64 one = timeToRead(1'000'000 / test::Less), ten = timeToRead(10'000'000 / test::Less);
    QVERIFY(one > 0 && ten > 0);
    qInfo("1 MB read and written in %lld ms of processor time, 10 MB in %lld ms", one, ten);
    QCOMPARE_LT(ten, 40 * one); // a quadratic reader takes a hundred times as long
}

void TestApparmorProfile::hostileTextsEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &piece, int count = 200'000) {
        QTest::newRow(name) << piece.repeated(count / test::Less);
    };
    row("braces that open", "{", 1'000'000);
    row("blocks in blocks", "profile x {");
    row("parentheses", "(");
    row("variables that do not end", "@{ ,");
    row("includes that do not end", "include <");
    row("includes on one line", "include <a ");
    row("equals signs", "=");
    row("names and parentheses", "aaaa(");
    row("commas", ",");
    row("backslashes", "\\");
    row("quotes", "\"\"");
    row("hashes", "#");
    row("arrows", "->");
    row("missing commas", "/a r\n", 2'000);
    QTest::newRow("a long name and parentheses") << QByteArray(500'000, 'a') + '-' + QByteArray(500'000, '(');
}

void TestApparmorProfile::hostileTextsEnd()
{
    QFETCH(QByteArray, text);
    const auto timeToRead = [](const QByteArray &bytes) {
        const std::clock_t begin = std::clock();
        const auto file = parseProfileFile(bytes);
        const bool isSame = !file || profileText(*file).toUtf8() == bytes;
        return isSame ? processorTimeSince(begin) : -1;
    };
    const qint64 part = timeToRead(text.first(text.size() / 8)), whole = timeToRead(text);
    QVERIFY(part >= 0 && whole >= 0);
    QCOMPARE_LT(whole, 30 * std::max<qint64>(part, 30)); // a quadratic reader takes 64 times as long
}

BULKHEAD_TEST(TestApparmorProfile)

#include "tst_apparmorprofile.moc"
