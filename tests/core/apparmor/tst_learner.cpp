// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/learner.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::apparmor;

class TestLearner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameRequestIsOneProposal();
    void accessOfOnePathAddsUp();
    void whoOwnsTheFileDecides();
    void aProgramIsNotOnlyItsOwners();
    void recordsThatRepeatAreCountedAsTheyAre_data();
    void recordsThatRepeatAreCountedAsTheyAre();
    void choicesGoFurtherStepByStep_data();
    void choicesGoFurtherStepByStep();
    void numbersBecomeVariablesWhereThereAreAny();
    void abstractionsAreOffered();
    void whatIsCoveredIsNotProposed();
    void aDenyThatWouldKillIsNamed();
    void profilesAreKeptApart();
    void whatHasNoRuleIsCounted();
    void aPeerOfComplainModeIsItsProfile();
    void wordsOfARecordThatMakeNoRuleAreNotProposed();
    void complainThenLearnThenNothingIsLeft();
};

static QByteArray denied(const QByteArray &name, const QByteArray &mask, const QByteArray &rest = "fsuid=0 ouid=33",
                         const QByteArray &word = "DENIED")
{
    return "type=AVC msg=audit(1790000000.500:1): apparmor=\"" + word + "\" operation=\"open\" profile=\"docker-web\" name=\""
           + name + "\" pid=9 comm=\"httpd\" requested_mask=\"" + mask + "\" denied_mask=\"" + mask + "\" " + rest + '\n';
}

static QStringList textsOf(const Learning &learning)
{
    QStringList texts;
    for (const Proposal &proposal : learning.proposals)
        texts.append(ruleText(proposal.rule()));
    return texts;
}

static std::vector<Decider> profilesOf(const QString &body, const QString &preamble = {})
{
    const auto file = parseProfileFile(u"%1\nprofile docker-web flags=(complain) {\n%2\n}\n"_s.arg(preamble, body));
    std::vector<Decider> profiles;
    profiles.emplace_back(*resolvePolicy(*file, {}, noIncludes()));
    return profiles;
}

void TestLearner::theSameRequestIsOneProposal()
{
    Learner learner;
    learner.addText("no record\n" + denied("/etc/a", "r") + denied("/etc/b", "r", {}, "ALLOWED") + denied("/etc/a", "r"),
                    u"audit.log"_s);
    const Learning learning = learner.finish();
    QCOMPARE(learning.lines, 4);
    QCOMPARE(learning.records, 3);
    QCOMPARE(textsOf(learning), (QStringList{u"/etc/a r,"_s, u"/etc/b r,"_s}));
    const Proposal &a = learning.proposals[0];
    QCOMPARE(a.count, 2);
    QCOMPARE(a.lines, (QStringList{u"audit.log:2"_s, u"audit.log:4"_s}));
    QCOMPARE(a.commands, QStringList{u"httpd"_s});
    QCOMPARE(a.operations, QStringList{u"open"_s});
    QCOMPARE(a.firstTime, 1'790'000'000'500);
    QVERIFY(!a.isOnlyFromComplain);
    QVERIFY(learning.proposals[1].isOnlyFromComplain);
}

void TestLearner::accessOfOnePathAddsUp()
{
    Learner learner;
    learner.addText(denied("/a", "r") + denied("/a", "wc") + denied("/a", "k") + denied("/log", "a") + denied("/log", "w")
                    + denied("/bin/x", "x") + denied("/bin/x", "r"));
    QCOMPARE(textsOf(learner.finish()), (QStringList{u"/a rwk,"_s, u"/bin/x mrix,"_s, u"/log w,"_s}));
}

void TestLearner::whoOwnsTheFileDecides()
{
    Learner learner;
    learner.addText(denied("/mine", "r", "fsuid=5 ouid=5") + denied("/shared", "r", "fsuid=5 ouid=5")
                    + denied("/shared", "r", "fsuid=5 ouid=0"));
    QCOMPARE(textsOf(learner.finish()), (QStringList{u"owner /mine r,"_s, u"/shared r,"_s}));
}

void TestLearner::aProgramIsNotOnlyItsOwners()
{
    Learner learner;
    learner.addText(denied("/bin/httpd", "x", "fsuid=0 ouid=0") + denied("/proc/8/exe", "x", "fsuid=0 ouid=0")
                    + denied("/www/page", "r", "fsuid=0 ouid=0"));
    const Learning learning = learner.finish();
    QCOMPARE(textsOf(learning), (QStringList{u"/bin/httpd mrix,"_s, u"/proc/[0-9]*/exe mrix,"_s, u"owner /www/page r,"_s}));
    // who wants it narrower may have it
    QCOMPARE(ruleText(learning.proposals[0].choices[1].rule), u"owner /bin/httpd mrix,"_s);
    QCOMPARE(learning.proposals[0].choices[1].generality, Generality::ExactForOwner);
}

/// Records that repeat are known by their text without time and process: what is told apart must stay so.
void TestLearner::recordsThatRepeatAreCountedAsTheyAre_data()
{
    QTest::addColumn<QList<QByteArray>>("records");
    QTest::addColumn<QStringList>("rules"); // with their number
    const auto record = [](const QByteArray &before, const QByteArray &words) {
        return before + "audit(1790000001.250:7): " + words;
    };
    const QByteArray words = "apparmor=\"DENIED\" operation=\"open\" profile=\"docker-web\" name=\"/a\" ";
    const QByteArray rest = "requested_mask=\"r\" denied_mask=\"r\" fsuid=1 ouid=0";
    const QByteArray avc = "type=AVC msg=";
    QTest::newRow("other processes, other times")
        << QList{record(avc, words + "pid=1 comm=\"x\" " + rest), record(avc, words + "pid=22 comm=\"x\" " + rest),
                 QByteArray("Nov 28 10:00:00 host kernel: [ 1.2] audit: type=1400 audit(1790000009.250:9): " + words
                            + "pid=22 comm=\"x\" " + rest)}
        << QStringList{u"3 /a r,"_s};
    QTest::newRow("another path behind the process")
        << QList{record(avc, "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" pid=1 name=\"/a\" " + rest),
                 record(avc, "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" pid=1 name=\"/b\" " + rest)}
        << QStringList{u"1 /a r,"_s, u"1 /b r,"_s};
    QTest::newRow("a path that holds the word")
        << QList{record(avc, "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"/a pid=1\" pid=1 " + rest),
                 record(avc, "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" name=\"/a pid=2\" pid=1 " + rest)}
        << QStringList{u"1 \"/a pid=1\" r,"_s, u"1 \"/a pid=2\" r,"_s};
    QTest::newRow("another owner") << QList{record(avc, words + "pid=1 requested_mask=\"r\" denied_mask=\"r\" fsuid=1 ouid=1"),
                                            record(avc, words + "pid=1 " + rest)}
                                   << QStringList{u"2 /a r,"_s};
    QTest::newRow("words in front that count")
        << QList{record("name=\"/b\" type=AVC msg=", "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" pid=1 " + rest),
                 record("name=\"/c\" type=AVC msg=", "apparmor=\"DENIED\" operation=\"open\" profile=\"p\" pid=1 " + rest)}
        << QStringList{u"1 /b r,"_s, u"1 /c r,"_s};
    QTest::newRow("what asks for nothing")
        << QList{record(avc, "apparmor=\"STATUS\" operation=\"profile_load\" name=\"p\" pid=1"),
                 record(avc, "apparmor=\"STATUS\" operation=\"profile_load\" name=\"p\" pid=2")}
        << QStringList();
}

void TestLearner::recordsThatRepeatAreCountedAsTheyAre()
{
    QFETCH(QList<QByteArray>, records);
    Learner twice;
    twice.addText(records.join('\n') + '\n' + records.join('\n'));
    QStringList rules;
    for (const Proposal &proposal : twice.finish().proposals)
        rules += u"%1 %2"_s.arg(proposal.count / 2).arg(ruleText(proposal.rule()));
    QTEST(rules, "rules");
    // and the same as records that are looked at one by one
    Learner each;
    for (const QByteArray &record : records + records) {
        if (const auto denial = parseDenial(record))
            each.addDenial(*denial);
    }
    Learning expected = each.finish(), found = twice.finish();
    for (Learning *learning : {&expected, &found}) {
        for (Proposal &proposal : learning->proposals)
            proposal.lines.clear();
    }
    QCOMPARE(found.proposals, expected.proposals);
    QCOMPARE(found.records, expected.records);
}

void TestLearner::choicesGoFurtherStepByStep_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("a file with an extension")
        << QByteArray("/var/log/web/access.log")
        << QStringList{u"exact /var/log/web/access.log r,"_s, u"extension /var/log/web/*.log r,"_s,
                       u"directory /var/log/web/* r,"_s, u"tree /var/log/web/** r,"_s};
    QTest::newRow("a file without") << QByteArray("/etc/passwd")
                                    << QStringList{u"exact /etc/passwd r,"_s, u"directory /etc/* r,"_s, u"tree /etc/** r,"_s};
    QTest::newRow("a hidden file has no extension")
        << QByteArray("/root/.profile")
        << QStringList{u"exact /root/.profile r,"_s, u"directory /root/* r,"_s, u"tree /root/** r,"_s};
    QTest::newRow("a directory") << QByteArray("/srv/data/")
                                 << QStringList{u"exact /srv/data/ r,"_s, u"directory /srv/*/ r,"_s, u"tree /srv/**/ r,"_s};
    QTest::newRow("the whole tree is never offered") << QByteArray("/vmlinuz") << QStringList{u"exact /vmlinuz r,"_s};
    QTest::newRow("a process") << QByteArray("/proc/812/status")
                               << QStringList{u"exact /proc/812/status r,"_s, u"pid /proc/[0-9]*/status r,"_s,
                                              u"directory /proc/812/* r,"_s, u"tree /proc/812/** r,"_s};
}

void TestLearner::choicesGoFurtherStepByStep()
{
    QFETCH(QByteArray, path);
    Learner learner;
    learner.addText(denied(path, "r"));
    const Learning learning = learner.finish();
    QStringList choices;
    for (const ProposalChoice &choice : learning.proposals[0].choices) {
        choices.append(generalityName(choice.generality) + u' ' + ruleText(choice.rule));
        const auto glob = Glob::compile(std::get<FileRule>(choice.rule.rule).path);
        QVERIFY(glob);
        QVERIFY(glob->matches(path));
    }
    QTEST(choices, "choices");
    QCOMPARE(learning.proposals[0].recommended, path.startsWith("/proc") ? 1 : 0);
}

void TestLearner::numbersBecomeVariablesWhereThereAreAny()
{
    Learner learner;
    learner.addText(denied("/proc/812/task/900/comm", "w", "fsuid=1 ouid=1") + denied("/run/user/1000/x", "r"));
    auto profiles = profilesOf({}, u"@{pid}=[1-9]*\n@{tid}=[1-9]*"_s);
    QCOMPARE(textsOf(learner.finish(profiles)),
             (QStringList{u"owner /proc/@{pid}/task/@{tid}/comm w,"_s, u"/run/user/[0-9]*/x r,"_s}));
}

void TestLearner::abstractionsAreOffered()
{
    const QTemporaryDir root;
    QDir(root.path()).mkpath(u"abstractions"_s);
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(root.filePath(u"abstractions/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"names"_s, "/etc/hosts r,\n/etc/passwd r,\n");
    write(u"everything"_s, "/etc/** r,\n/usr/** r,\n/var/** r,\n");
    write(u"broken"_s, "/etc/hosts r\n");
    const auto abstractions = readAbstractions(root.path());
    QCOMPARE(abstractions.size(), 2);
    Learner learner;
    learner.addText(denied("/etc/hosts", "r") + denied("/etc/hostname", "w"));
    std::vector<Decider> none;
    const Learning learning = learner.finish(none, abstractions);
    QStringList includes;
    for (const ProposalChoice &choice : learning.proposals[1].choices) {
        if (choice.generality == Generality::Abstraction)
            includes.append(ruleText(choice.rule));
    }
    QCOMPARE(includes, (QStringList{u"include <abstractions/names>"_s, u"include <abstractions/everything>"_s}));
    for (const ProposalChoice &choice : learning.proposals[0].choices)
        QVERIFY(choice.generality != Generality::Abstraction);
}

void TestLearner::whatIsCoveredIsNotProposed()
{
    Learner learner;
    learner.addText(
        denied("/etc/a", "r") + denied("/etc/a", "r") + denied("/var/x", "w") + denied("/home/x", "r", "fsuid=5 ouid=5")
        + "apparmor=\"DENIED\" operation=\"capable\" profile=\"docker-web\" capname=\"kill\"\n"
          "apparmor=\"DENIED\" operation=\"create\" profile=\"docker-web\" family=\"inet\" sock_type=\"stream\"\n"
          "apparmor=\"DENIED\" operation=\"signal\" profile=\"docker-web\" denied_mask=\"receive\" signal=term peer=\"runc\"\n");
    auto profiles = profilesOf(u"/etc/* r,\nowner /home/* r,\ncapability kill,\nnetwork inet,\nsignal receive,"_s);
    const Learning learning = learner.finish(profiles);
    QCOMPARE(textsOf(learning), QStringList{u"/var/x w,"_s});
    QCOMPARE(learning.covered, 6);
}

void TestLearner::aDenyThatWouldKillIsNamed()
{
    Learner learner;
    learner.addText(denied("/etc/a", "w")
                    + "apparmor=\"DENIED\" operation=\"mount\" profile=\"docker-web\" name=\"/x/\" flags=\"ro\"\n");
    auto profiles = profilesOf(u"file,\ndeny /etc/** wl,\ndeny mount,"_s);
    const Learning learning = learner.finish(profiles);
    QCOMPARE(learning.proposals.size(), 2);
    QCOMPARE(learning.proposals[0].killedBy, u"deny /etc/** wl,"_s);
    QCOMPARE(learning.proposals[0].killedAt, u"line 4"_s);
    QCOMPARE(learning.proposals[1].killedBy, u"deny mount,"_s);
}

void TestLearner::profilesAreKeptApart()
{
    Learner learner;
    learner.addText(denied("/a", "r")
                    + "apparmor=\"DENIED\" operation=\"open\" profile=\"other\" name=\"/a\" denied_mask=\"r\"\n");
    auto profiles = profilesOf(u"/a r,"_s);
    const Learning learning = learner.finish(profiles);
    QCOMPARE(learning.proposals.size(), 1);
    QCOMPARE(learning.proposals[0].profile, u"other"_s);
}

void TestLearner::whatHasNoRuleIsCounted()
{
    Learner learner;
    learner.addText(denied("pipe:[1]", "r") + denied("pipe:[2]", "r"));
    const Learning learning = learner.finish();
    QVERIFY(learning.proposals.isEmpty());
    QCOMPARE(learning.unanswered.size(), 1);
    QCOMPARE(learning.unanswered[0].count, 2);
    QCOMPARE(learning.unanswered[0].operation, u"open"_s);
}

// Seen on Linux 6.12: a shell under a complaining profile kills the server that it started without an exec rule.
void TestLearner::aPeerOfComplainModeIsItsProfile()
{
    Learner learner;
    learner.addText(
        "type=AVC msg=audit(1.000:1): apparmor=\"ALLOWED\" operation=\"signal\" class=\"signal\" profile=\"docker-web\" pid=9 "
        "comm=\"sh\" requested_mask=\"send\" denied_mask=\"send\" signal=term peer=\"docker-web//null-/bin/httpd\"\n"
        "type=AVC msg=audit(1.000:2): apparmor=\"ALLOWED\" operation=\"signal\" class=\"signal\" "
        "profile=\"docker-web//null-/bin/httpd\" pid=10 comm=\"sh\" requested_mask=\"receive\" denied_mask=\"receive\" "
        "signal=term peer=\"docker-web\"\n");
    QCOMPARE(textsOf(learner.finish()),
             (QStringList{u"signal receive set=term peer=docker-web,"_s, u"signal send set=term peer=docker-web,"_s}));
}

// Found by fuzz_denial: "signal wc," is no rule that apparmor_parser would take.
void TestLearner::wordsOfARecordThatMakeNoRuleAreNotProposed()
{
    Learner learner;
    for (const char *mask : {"wc", "send,file", "send)peer", "send receive"})
        learner.addText(QByteArray("audit: type=1400 audit(1.000:1): apparmor=\"DENIED\" operation=\"signal\" profile=\"p\" "
                                   "denied_mask=\"")
                        + mask + "\" signal=term peer=\"q\"\n");
    const Learning learning = learner.finish();
    QCOMPARE(learning.records, 4);
    QCOMPARE(learning.proposals.size(), 1);
    QCOMPARE(ruleText(learning.proposals[0].choices[0].rule), u"signal (receive, send) set=term peer=q,"_s);
    QCOMPARE(learning.unanswered.size(), 3);
    QCOMPARE(learning.unanswered[0].operation, u"signal"_s);
}

// The rules that are proposed, put into the profile, cover every record they came from.
void TestLearner::complainThenLearnThenNothingIsLeft()
{
    QByteArray log;
    for (const char *path : {"/etc/a b", "/var/q?*", "/proc/71/status", "/srv/x,y"})
        log += "apparmor=\"ALLOWED\" operation=\"open\" profile=\"docker-web\" name=" + QByteArray(path).toHex().toUpper()
               + " denied_mask=\"rw\" fsuid=0 ouid=0\n";
    log += denied("/bin/sh", "x", "fsuid=0 ouid=0", "ALLOWED");
    log += "apparmor=\"ALLOWED\" operation=\"capable\" profile=\"docker-web\" capname=\"chown\"\n"
           "apparmor=\"ALLOWED\" operation=\"ptrace\" profile=\"docker-web\" denied_mask=\"read\" peer=\"docker-web\"\n"
           "apparmor=\"ALLOWED\" operation=\"umount\" class=\"mount\" profile=\"docker-web\" name=\"/m/\"\n";
    Learner learner;
    learner.addText(log);
    QStringList rules;
    for (const Proposal &proposal : learner.finish().proposals)
        rules.append(ruleText(proposal.rule()));
    QCOMPARE(rules.size(), 8);
    auto profiles = profilesOf(rules.join(u'\n'));
    const Learning left = learner.finish(profiles);
    QCOMPARE(textsOf(left), QStringList());
    QCOMPARE(left.covered, 8);
}

BULKHEAD_TEST(TestLearner)

#include "tst_learner.moc"
