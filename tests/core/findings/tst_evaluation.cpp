// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/standouts.h"
#include "core/snapshot/containercapabilities.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/core/findings/judgedhost.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using test::JudgedHost;

class TestEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCatalogueIsWhole();
    void everyCheckSaysSomethingOfEverySubject();
    void agreesWithTheContainersPage();
    void theContainersPageIsNotMilder();
    void worstFirst();
    void containersThatWereNotInspectedAreNamed();
    void exceptions_data();
    void exceptions();
    void expiredOnesComeBack();
    void exceptionFiles_data();
    void exceptionFiles();
    void exceptionsSurviveAFile();
};

void TestEvaluation::theCatalogueIsWhole()
{
    QSet<QString> ids;
    int cis = 0;
    for (const CheckInfo *info : checkCatalogue()) {
        QVERIFY2(!ids.contains(info->id), info->id.data());
        ids += info->id;
        cis += info->isCis() ? 1 : 0;
        for (const QString &text : {info->requirementText(), info->problemText(), info->whyText(), info->fixText()}) {
            QVERIFY2(!text.isEmpty(), info->id.data());
            QVERIFY2(!text.contains("%1"_L1), info->id.data());
        }
        QVERIFY(info->severity != Severity::None);
        QCOMPARE(findCheck(QString(info->id)), info);
    }
    // 122 of docker-bench-security 1.6.0
    QCOMPARE(cis, 122);
    QCOMPARE(findCheck(u"CIS-5.5")->references(), QStringList{u"CIS Docker Benchmark 1.6.0, 5.5"_s});
    QVERIFY(!findCheck(u"CIS-9.9"));
}

void TestEvaluation::everyCheckSaysSomethingOfEverySubject()
{
    const auto evaluation = evaluate(test::makeSnapshot(200), {}, QDate(2026, 4, 1));
    QCOMPARE(evaluation.subjects.size(), 202);
    for (const SubjectVerdicts &one : evaluation.subjects) {
        for (const Verdict &verdict : one.verdicts) {
            QVERIFY(verdict.check);
            const bool needsReason = verdict.outcome == Outcome::NotApplicable || verdict.outcome == Outcome::NotKnown;
            QVERIFY2(!needsReason || !verdict.reason.isEmpty(), verdict.check->id.data());
            QVERIFY2(verdict.outcome != Outcome::Fail || !verdict.evidence.isEmpty(), verdict.check->id.data());
        }
    }
    QCOMPARE(evaluation.count(Outcome::Fail), evaluation.findings.size());
    QVERIFY(evaluation.count(Outcome::Pass) > 1000);
}

/// The containers page tells the worst fact of a container with standouts.h; a report must not say something milder.
void TestEvaluation::agreesWithTheContainersPage()
{
    const auto snapshot = test::makeSnapshot(200);
    const auto evaluation = evaluate(snapshot);
    const HostPlaces places = hostPlaces(snapshot);
    for (const auto &container : snapshot.containers) {
        const auto assessment = assess(*container, snapshot, snapshot::containerCapabilities(*container, snapshot), places);
        Severity worst = Severity::None;
        for (const Finding &finding : evaluation.findings) {
            if (finding.subject.id == container->id().toString())
                worst = qMax(worst, finding.severity);
        }
        QVERIFY2(worst >= assessment.severity.value_or(Severity::None), qPrintable(container->summary.name));
    }
}

/// Nor may that page say something milder than the report, save about what only all of the host tells: the age of images, the
/// engine's own address, who shares a namespace against the configuration.
void TestEvaluation::theContainersPageIsNotMilder()
{
    static const QStringList ofTheHost{u"BH-IMAGE-OLD"_s, u"BH-ESCAPE-TCP"_s, u"BH-ESCAPE-SHIM"_s, u"BH-NAMESPACES"_s};
    QList<snapshot::HostSnapshot> hosts{test::makeSnapshot(300)};
    if (auto lab = snapshot::openSnapshot(QFINDTESTDATA("../../../resources/sample/lab.bulkhead")))
        hosts << *std::move(lab);
    QCOMPARE(hosts.size(), 2);
    for (const snapshot::HostSnapshot &host : hosts) {
        const auto evaluation = evaluate(host);
        const HostPlaces places = hostPlaces(host);
        for (const auto &container : host.containers) {
            const auto assessment = assess(*container, host, snapshot::containerCapabilities(*container, host), places);
            for (const Finding &finding : evaluation.findings) {
                if (finding.subject.id == container->id().toString() && !ofTheHost.contains(finding.id))
                    QVERIFY2(assessment.severity.value_or(Severity::None) >= finding.severity,
                             qPrintable(u"%1: %2 %3 > %4"_s.arg(container->summary.name, finding.id)
                                            .arg(int(finding.severity))
                                            .arg(int(assessment.severity.value_or(Severity::None)))));
            }
        }
    }
}

void TestEvaluation::worstFirst()
{
    const auto evaluation = evaluate(test::makeSnapshot(50));
    QVERIFY(std::ranges::is_sorted(evaluation.findings, std::ranges::greater{}, &Finding::severity));
    QCOMPARE(evaluation.worst(), Severity::Critical);
    qsizetype sum = 0;
    for (const Severity severity : {Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        sum += evaluation.count(severity);
    QCOMPARE(sum, evaluation.findings.size());
}

void TestEvaluation::containersThatWereNotInspectedAreNamed()
{
    auto snapshot = test::makeSnapshot(1);
    auto broken = std::make_shared<snapshot::ContainerEntry>(*snapshot.containers.first());
    broken->details.reset();
    broken->error = Error{ErrorKind::Timeout, u"too slow"_s, {}};
    snapshot.containers = {broken};
    snapshot.arrange();
    const auto evaluation = evaluate(snapshot);
    QCOMPARE(evaluation.missing, QStringList{u"Container %1 is not judged: too slow"_s.arg(broken->summary.name)});
    QCOMPARE(evaluation.subjects.size(), 2);
}

void TestEvaluation::exceptions_data()
{
    QTest::addColumn<FindingException>("exception");
    QTest::addColumn<bool>("covers");
    const auto row = [](const char *name, const QString &check, const QString &subject, bool covers) {
        QTest::newRow(name) << FindingException{.check = check, .subject = subject, .reason = u"r"_s, .author = {}, .expires = {}}
                            << covers;
    };
    row("this container", u"CIS-5.5"_s, u"web"_s, true);
    row("every container", u"CIS-5.5"_s, u"*"_s, true);
    row("names that begin so", u"CIS-5.5"_s, u"we*"_s, true);
    row("another container", u"CIS-5.5"_s, u"web2"_s, false);
    row("the engine's own", u"CIS-5.5"_s, {}, false);
    row("another check", u"CIS-5.4"_s, u"web"_s, false);
}

void TestEvaluation::exceptions()
{
    QFETCH(FindingException, exception);
    QFETCH(bool, covers);
    JudgedHost host;
    host.set(u"HostConfig/Privileged", true);
    const auto evaluation = evaluate(host.snapshot(), {exception}, QDate(2026, 11, 1));
    const bool isFound = std::ranges::any_of(evaluation.findings, [](const Finding &f) { return f.id == "CIS-5.5"_L1; });
    QCOMPARE(isFound, !covers);
    const bool isAccepted =
        std::ranges::any_of(evaluation.accepted, [](const AcceptedFinding &a) { return a.finding.id == "CIS-5.5"_L1; });
    QCOMPARE(isAccepted, covers);
}

void TestEvaluation::expiredOnesComeBack()
{
    JudgedHost host;
    host.set(u"HostConfig/Privileged", true);
    const FindingException exception{
        .check = u"CIS-5.5"_s, .subject = u"web"_s, .reason = u"until the move"_s, .author = {}, .expires = QDate(2026, 10, 31)};
    QCOMPARE(evaluate(host.snapshot(), {exception}, QDate(2026, 10, 31)).accepted.size(), 1);
    const auto later = evaluate(host.snapshot(), {exception}, QDate(2026, 11, 1));
    QCOMPARE(later.accepted.size(), 0);
    QCOMPARE(later.expired, QList{exception});
    QVERIFY(std::ranges::any_of(later.findings, [](const Finding &f) { return f.id == "CIS-5.5"_L1; }));
}

void TestEvaluation::exceptionFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); // of the error; empty where it is read
    QTest::newRow("empty list") << QByteArray(R"({"format":"bulkhead-exceptions","version":1,"exceptions":[]})") << QString();
    QTest::newRow("no JSON") << QByteArray("{") << u"unterminated object (1)"_s;
    QTest::newRow("another format") << QByteArray(R"({"format":"x","version":1,"exceptions":[]})") << u"format"_s;
    QTest::newRow("no list") << QByteArray(R"({"format":"bulkhead-exceptions","version":1})") << u"exceptions"_s;
    const auto one = [](const char *json) {
        return QByteArray(R"({"format":"bulkhead-exceptions","version":1,"exceptions":[)") + json + "]}";
    };
    QTest::newRow("no reason") << one(R"({"check":"CIS-5.5","subject":"web","reason":" "})") << u"exceptions[0].reason"_s;
    QTest::newRow("no check") << one(R"({"subject":"web","reason":"r"})") << u"exceptions[0].check"_s;
    QTest::newRow("no day") << one(R"({"check":"C","reason":"r","expires":"soon"})") << u"exceptions[0].expires"_s;
    QTest::newRow("a day that does not exist")
        << one(R"({"check":"C","reason":"r","expires":"2026-02-30"})") << u"exceptions[0].expires"_s;
    QTest::newRow("a number as subject") << one(R"({"check":"C","reason":"r","subject":5})") << u"exceptions[0].subject"_s;
    QTest::newRow("no object") << one("7") << u"exceptions[0]"_s;
}

void TestEvaluation::exceptionFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto parsed = parseExceptions(json);
    QCOMPARE(parsed.has_value(), place.isEmpty());
    if (!parsed) {
        QCOMPARE(parsed.error().kind, ErrorKind::Malformed);
        QCOMPARE(parsed.error().detail, place);
    }
}

void TestEvaluation::exceptionsSurviveAFile()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"e.json"_s);
    const QList<FindingException> exceptions{
        {.check = u"CIS-5.5"_s,
         .subject = u"web"_s,
         .reason = u"Größe \"x\""_s,
         .author = u"Ann"_s,
         .expires = QDate(2027, 1, 31)},
        {.check = u"CIS-2.9"_s, .subject = {}, .reason = u"later"_s, .author = {}, .expires = {}}};
    QVERIFY(saveExceptions(exceptions, path));
    const auto opened = openExceptions(path);
    QVERIFY(opened);
    QCOMPARE(*opened, exceptions);
    QCOMPARE(openExceptions(directory.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(!saveExceptions(exceptions, directory.filePath(u"none/e.json"_s)));
    // where saving fails, the old file stays
    QCOMPARE(openExceptions(path).value_or(QList<FindingException>()), exceptions);
}

BULKHEAD_TEST(TestEvaluation)
#include "tst_evaluation.moc"
