// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/reports/report.h"
#include "core/snapshot/snapshotfile.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;
using namespace bulkhead::handoff;

/// The report of the recorded sample host is a golden file: run with BULKHEAD_UPDATE_GOLDEN=1 to write it anew, and read it.
class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleHost();
    void formatNames();
    void severityWords();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void formulasAreNoFormulas_data();
    void formulasAreNoFormulas();
    void sarifHasWhatTheSchemaAsksFor();
    void sarifHasNothingThatTheSchemaDoesNotKnow();
    void sarifOfAFileHasLines();
    void junitCountsWhatItHolds();
    void acceptedFindingsAreTold();
    void jsonHoldsEverything();
};

static Evaluation sampleEvaluation()
{
    const auto snapshot = snapshot::openSnapshot(QStringLiteral(BULKHEAD_TEST_DATA "/../../resources/sample/lab.bulkhead"));
    return snapshot ? evaluate(*snapshot, {}, QDate(2026, 11, 1)) : Evaluation();
}

/// One finding whose every text is `hostile`.
static Evaluation hostileEvaluation(const QString &hostile)
{
    const Finding finding{.id = u"CIS-5.5"_s,
                          .severity = Severity::Critical,
                          .title = hostile,
                          .why = hostile,
                          .evidence = {{.text = hostile, .document = Evidence::Document::Inspect, .pointer = hostile}},
                          .fix = {.text = hostile, .command = hostile, .options = hostile, .compose = hostile},
                          .subject = {.kind = Subject::Kind::Container, .id = hostile, .name = hostile},
                          .references = {hostile}};
    const FindingException by{.check = u"CIS-5.5"_s, .subject = hostile, .reason = hostile, .author = hostile, .expires = {}};
    Evaluation evaluation;
    evaluation.source = hostile;
    evaluation.takenAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), QTimeZone::UTC);
    evaluation.findings = {finding};
    evaluation.accepted = {{finding, by}};
    evaluation.missing = {hostile};
    Verdict verdict;
    verdict.check = findCheck(u"CIS-5.5");
    verdict.outcome = Outcome::NotKnown;
    verdict.reason = hostile;
    evaluation.subjects = {{finding.subject, {verdict}}};
    return evaluation;
}

void TestReports::theSampleHost()
{
    const Evaluation evaluation = sampleEvaluation();
    QVERIFY(!evaluation.findings.isEmpty());
    const QString path = QStringLiteral(BULKHEAD_TEST_DATA "/findings/lab-report.txt");
    QString text = textReport(evaluation);
    for (const SubjectVerdicts &one : evaluation.subjects) {
        text += u"\n%1 %2\n"_s.arg(subjectKindName(one.subject.kind), one.subject.name);
        for (const Verdict &verdict : one.verdicts)
            text +=
                u"  %1 %2 %3\n"_s.arg(verdict.check->id, -26).arg(outcomeName(verdict.outcome), -14).arg(verdict.reason).trimmed()
                + u'\n';
    }
    QFile golden(path);
    if (qEnvironmentVariableIsSet("BULKHEAD_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n'), actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestReports::formatNames()
{
    for (const auto &name : {u"text"_s, u"html"_s, u"json"_s, u"sarif"_s, u"csv"_s, u"junit"_s}) {
        const auto format = reportFormatFromName(name);
        QVERIFY(format);
        QVERIFY(!writeReport(hostileEvaluation(u"x"_s), *format).isEmpty());
    }
    QVERIFY(!reportFormatFromName(u"pdf"));
}

void TestReports::severityWords()
{
    for (const Severity severity :
         {Severity::None, Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        QCOMPARE(severityFromWord(severityWord(severity)), std::optional(severity));
    QVERIFY(!severityFromWord(u"worst"));
}

void TestReports::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("a script") << u"</code></style></title><script>alert(1)</script>"_s;
    QTest::newRow("an attribute") << u"\" onmouseover=\"alert(1)\" x='"_s;
    QTest::newRow("an entity") << u"&#60;img src=x onerror=alert(1)&#62;"_s;
    QTest::newRow("a terminal's escape sequence") << u"\x1b]0;pwned\x07\x1b[2J"_s;
    QTest::newRow("text that runs backwards") << u"a\u202Etxt.exe"_s;
    QTest::newRow("lines and a nul") << QString(u"a\r\nb\n\n"_s + QChar(0) + u'c');
    QTest::newRow("the end of a CDATA section") << u"]]><failure/>"_s;
    QTest::newRow("half a surrogate pair") << QString(QString(QChar(0xD800)) + u'x');
    QTest::newRow("a link of SARIF") << u"[click](http://evil.example) {0} \\"_s;
}

void TestReports::hostileTextStaysText()
{
    QFETCH(QString, hostile);
    const Evaluation evaluation = hostileEvaluation(hostile);

    const QString page = QString::fromUtf8(htmlReport(evaluation));
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(!page.contains("onmouseover=\""_L1));
    QVERIFY(!page.contains("<img"_L1));
    QCOMPARE(page.count("</style>"_L1), 1);
    for (const QChar c : page)
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));

    const QByteArray junit = junitReport(evaluation);
    QXmlStreamReader xml(junit);
    int failures = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        failures += xml.isStartElement() && xml.name() == "failure"_L1 ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 0); // the only verdict is not known

    for (const QByteArray &json : {jsonReport(evaluation), sarifReport(evaluation)}) {
        QJsonParseError error;
        (void)QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    const QString csv = QString::fromUtf8(csvReport(evaluation));
    QCOMPARE(csv.count("\r\n"_L1), 3);
    QCOMPARE(csv.count(u'\n'), 3);
    QCOMPARE(csv.count(u'"') % 2, 0);

    const QString terminal = textReport(evaluation);
    for (const QChar c : terminal)
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
}

void TestReports::formulasAreNoFormulas_data()
{
    QTest::addColumn<QString>("cell");
    for (const auto &cell : {u"=HYPERLINK(\"http://evil.example\",\"x\")"_s, u"+1+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s,
                             u"  =1+1"_s, u"\t=1+1"_s, u"\"=1+1"_s, u"\uFF1D1+1"_s, u"|calc"_s})
        QTest::newRow(qPrintable(cell)) << cell;
}

void TestReports::formulasAreNoFormulas()
{
    QFETCH(QString, cell);
    const QString csv = QString::fromUtf8(csvReport(hostileEvaluation(cell)));
    const QString line = csv.split("\r\n"_L1).at(1);
    // the fourth cell is the subject
    const QString subject = line.section("\",\""_L1, 3, 3);
    QVERIFY2(subject.startsWith(u'\'') || subject.startsWith("\\t"_L1), qPrintable(subject));
}

// Required members of sarif-schema-2.1.0.json: sarifLog version, runs; run tool; tool driver; toolComponent name; result message;
// reportingDescriptor id; suppression kind; multiformatMessageString and message text; region startLine from 1.
void TestReports::sarifHasWhatTheSchemaAsksFor()
{
    Evaluation evaluation = sampleEvaluation();
    evaluation.accepted = hostileEvaluation(u"x"_s).accepted;
    const QJsonObject log = QJsonDocument::fromJson(sarifReport(evaluation)).object();
    QCOMPARE(log["version"_L1].toString(), u"2.1.0"_s);
    QCOMPARE(log["runs"_L1].toArray().size(), 1);
    const QJsonObject run = log["runs"_L1].toArray().first().toObject();
    const QJsonObject driver = run["tool"_L1]["driver"_L1].toObject();
    QVERIFY(!driver["name"_L1].toString().isEmpty());
    QCOMPARE(driver["semanticVersion"_L1].toString().count(u'.'), 2);
    const QJsonArray rules = driver["rules"_L1].toArray(), results = run["results"_L1].toArray();
    QSet<QString> ids;
    for (const QJsonValue rule : rules) {
        QVERIFY(!rule["id"_L1].toString().isEmpty());
        QVERIFY(!ids.contains(rule["id"_L1].toString()));
        ids += rule["id"_L1].toString();
        for (const auto text : {"shortDescription"_L1, "fullDescription"_L1, "help"_L1})
            QVERIFY(!rule[text]["text"_L1].toString().isEmpty());
    }
    QCOMPARE(results.size(), evaluation.findings.size() + 1);
    int suppressed = 0;
    for (const QJsonValue result : results) {
        QVERIFY(!result["message"_L1]["text"_L1].toString().isEmpty());
        QCOMPARE(rules[result["ruleIndex"_L1].toInt(-1)]["id"_L1].toString(), result["ruleId"_L1].toString());
        QVERIFY(QStringList({u"none"_s, u"note"_s, u"warning"_s, u"error"_s}).contains(result["level"_L1].toString()));
        QVERIFY(!result["locations"_L1].toArray().isEmpty());
        for (const QJsonValue suppression : result["suppressions"_L1].toArray()) {
            QCOMPARE(suppression["kind"_L1].toString(), u"external"_s);
            QCOMPARE(suppression["status"_L1].toString(), u"accepted"_s);
            ++suppressed;
        }
    }
    QCOMPARE(suppressed, 1);
}

/// The schema allows no other members (additionalProperties is false everywhere but in property bags). Whole reports of the lab
/// engine, with accepted findings and of files, were validated against sarif-schema-2.1.0.json itself with python3-jsonschema.
static QStringList unknownMembers(const QJsonValue &value, const QString &kind)
{
    static const QHash<QString, QHash<QString, QString>> schema{
        {u"log"_s, {{u"$schema"_s, {}}, {u"version"_s, {}}, {u"runs"_s, u"run"_s}}},
        {u"run"_s, {{u"tool"_s, u"tool"_s}, {u"columnKind"_s, {}}, {u"results"_s, u"result"_s}, {u"properties"_s, {}}}},
        {u"tool"_s, {{u"driver"_s, u"driver"_s}}},
        {u"driver"_s, {{u"name"_s, {}}, {u"version"_s, {}}, {u"semanticVersion"_s, {}}, {u"rules"_s, u"rule"_s}}},
        {u"rule"_s,
         {{u"id"_s, {}},
          {u"shortDescription"_s, u"text"_s},
          {u"fullDescription"_s, u"text"_s},
          {u"help"_s, u"text"_s},
          {u"properties"_s, {}}}},
        {u"text"_s, {{u"text"_s, {}}}},
        {u"result"_s,
         {{u"ruleId"_s, {}},
          {u"ruleIndex"_s, {}},
          {u"level"_s, {}},
          {u"message"_s, u"text"_s},
          {u"locations"_s, u"location"_s},
          {u"partialFingerprints"_s, {}},
          {u"suppressions"_s, u"suppression"_s},
          {u"properties"_s, {}}}},
        {u"suppression"_s, {{u"kind"_s, {}}, {u"status"_s, {}}, {u"justification"_s, {}}}},
        {u"location"_s, {{u"logicalLocations"_s, u"logical"_s}, {u"physicalLocation"_s, u"physical"_s}}},
        {u"logical"_s, {{u"name"_s, {}}, {u"fullyQualifiedName"_s, {}}, {u"kind"_s, {}}}},
        {u"physical"_s, {{u"artifactLocation"_s, u"artifact"_s}, {u"region"_s, u"region"_s}}},
        {u"artifact"_s, {{u"uri"_s, {}}}},
        {u"region"_s, {{u"startLine"_s, {}}}},
    };
    if (kind.isEmpty())
        return {};
    QStringList unknown;
    for (const QJsonValue one : value.toArray())
        unknown += unknownMembers(one, kind);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!schema.value(kind).contains(it.key()))
            unknown << kind + u'.' + it.key();
        else
            unknown += unknownMembers(it.value(), schema.value(kind).value(it.key()));
    }
    return unknown;
}

void TestReports::sarifHasNothingThatTheSchemaDoesNotKnow()
{
    Evaluation host = sampleEvaluation(), ofFile = hostileEvaluation(u"x"_s);
    host.accepted = ofFile.accepted;
    ofFile.findings.first().subject = {.kind = Subject::Kind::File, .id = u"Dockerfile"_s, .name = u"Dockerfile"_s};
    ofFile.findings.first().evidence = {{.text = u"USER"_s, .document = Evidence::Document::File, .pointer = {}, .line = 1}};
    for (const Evaluation &evaluation : {host, ofFile})
        QCOMPARE(unknownMembers(QJsonDocument::fromJson(sarifReport(evaluation)).object(), u"log"_s), QStringList());
}

void TestReports::sarifOfAFileHasLines()
{
    Evaluation evaluation = hostileEvaluation(u"x"_s);
    evaluation.findings.first().subject = {.kind = Subject::Kind::File, .id = u"my app/Dockerfile"_s, .name = u"Dockerfile"_s};
    evaluation.findings.first().evidence = {
        {.text = u"USER root"_s, .document = Evidence::Document::File, .pointer = {}, .line = 7}};
    const QJsonObject log = QJsonDocument::fromJson(sarifReport(evaluation)).object();
    const QJsonValue place =
        log["runs"_L1].toArray()[0]["results"_L1].toArray()[0]["locations"_L1].toArray()[0]["physicalLocation"_L1];
    QCOMPARE(place["artifactLocation"_L1]["uri"_L1].toString(), u"my%20app/Dockerfile"_s);
    QCOMPARE(place["region"_L1]["startLine"_L1].toInt(), 7);
}

void TestReports::junitCountsWhatItHolds()
{
    const QByteArray junit = junitReport(sampleEvaluation());
    QXmlStreamReader xml(junit);
    int tests = 0, failures = 0, skipped = 0, suites = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "testsuite"_L1) {
            ++suites;
            tests -= xml.attributes().value("tests"_L1).toInt();
            failures -= xml.attributes().value("failures"_L1).toInt();
            skipped -= xml.attributes().value("skipped"_L1).toInt();
        }
        tests += xml.name() == "testcase"_L1 ? 1 : 0;
        failures += xml.name() == "failure"_L1 ? 1 : 0;
        skipped += xml.name() == "skipped"_L1 ? 1 : 0;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(suites > 5);
    QCOMPARE(tests, 0);
    QCOMPARE(failures, 0);
    QCOMPARE(skipped, 0);
}

void TestReports::acceptedFindingsAreTold()
{
    const Evaluation evaluation = hostileEvaluation(u"the-reason"_s);
    QVERIFY(textReport(evaluation).contains("Accepted: CIS-5.5"_L1));
    QVERIFY(htmlReport(evaluation).contains("Exceptions"));
    QCOMPARE(QJsonDocument::fromJson(jsonReport(evaluation))["accepted"_L1].toArray()[0]["acceptedBy"_L1]["reason"_L1].toString(),
             u"the-reason"_s);
}

void TestReports::jsonHoldsEverything()
{
    const Evaluation evaluation = sampleEvaluation();
    const QJsonObject json = QJsonDocument::fromJson(jsonReport(evaluation)).object();
    QCOMPARE(json["format"_L1].toString(), u"bulkhead-report"_s);
    QCOMPARE(json["findings"_L1].toArray().size(), evaluation.findings.size());
    QCOMPARE(json["subjects"_L1].toArray().size(), evaluation.subjects.size());
    QCOMPARE(json["counts"_L1]["critical"_L1].toInt(), evaluation.count(Severity::Critical));
    QCOMPARE(json["subjects"_L1].toArray()[0]["verdicts"_L1].toArray().size(), evaluation.subjects[0].verdicts.size());
}

BULKHEAD_TEST(TestReports)
#include "tst_reports.moc"
