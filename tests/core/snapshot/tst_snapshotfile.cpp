// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/snapshotblocks.h"
#include "core/snapshot/snapshotfile.h"
#include "core/snapshot/snapshotrecords.h"
#include "tests/support/samplenetworks.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;

class tst_SnapshotFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsOpenedAgain();
    void theHostUnderneathIsSavedAndOpened();
    void aFileOfBeforeHasNoHostUnderneath();
    void damagedFactsOfTheHostAreRefused();
    void secretsAreMaskedByDefault();
    void rawDocumentsStayByteForByte();
    void anAnswerOverSeveralLinesStaysOneEntry();
    void aContainerWithoutDetailsKeepsItsError();
    void capabilitySetsOf64BitsSurvive();
    void aMissingSetIsNotAnEmptyOne();
    void errorKindsSurvive();
    void networksOfTheHostSurvive();
    void savingReplacesTheFileWhole();
    void savingWithoutPermissionSaysSo();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void everyTruncationIsRefused();
    void everyFlippedByteIsRefused();
    void unknownRecordsAreSkipped();
    void aBombEndsEarly();
    void deepNestingEndsEarly();
    void limitsHold();
    void missingContainersAreNoticed();
};

namespace {

QByteArray saved(const HostSnapshot &snapshot, SaveOptions options = {})
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !writeSnapshot(snapshot, buffer, options))
        return {};
    return buffer.data();
}

Result<HostSnapshot> opened(const QByteArray &bytes, OpenLimits limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return std::unexpected(Error{});
    return readSnapshot(buffer, limits);
}

QByteArray fileOf(const QList<QByteArray> &lines)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    SnapshotWriter writer(buffer);
    for (const QByteArray &line : lines)
        writer.writeLine(line);
    return writer.finish() ? buffer.data() : QByteArray();
}

const QByteArray Head = R"({"record":"snapshot","kind":"live"})";
const QByteArray End = R"({"record":"end","containers":0})";

void compareContainers(const ContainerEntry &a, const ContainerEntry &b)
{
    QCOMPARE(a.summary, b.summary);
    QCOMPARE(a.rawInspect, b.rawInspect);
    QCOMPARE(a.processes, b.processes);
    QCOMPARE(a.error, b.error);
    QCOMPARE(a.details.has_value(), b.details.has_value());
    QCOMPARE(a.details->name, b.details->name);
    QCOMPARE(a.details->labels, b.details->labels);
    QCOMPARE(a.details->environment, b.details->environment);
    QCOMPARE(a.details->mounts, b.details->mounts);
    QCOMPARE(a.capabilityRequest(), b.capabilityRequest());
}

qint64 peakMemoryKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

void tst_SnapshotFile::whatIsSavedIsOpenedAgain()
{
    HostSnapshot before = test::makeSnapshot(60);
    before.provenance.unprotected = true;
    before.errors = {{ErrorKind::Timeout, u"volumes took too long"_s, u"30 s"_s}};
    const auto after = opened(saved(before, {.maskSecrets = false}));
    QVERIFY(after);
    QCOMPARE(after->provenance, before.provenance);
    QCOMPARE(after->takenAt, before.takenAt);
    QCOMPARE(after->rawVersion, before.rawVersion);
    QCOMPARE(after->rawInfo, before.rawInfo);
    QCOMPARE(after->version.version, QVersionNumber(26, 1, 5));
    QCOMPARE(after->info.name, u"harbour"_s);
    QCOMPARE(after->images.size(), 1);
    QCOMPARE(after->networks.size(), 1);
    QCOMPARE(after->volumes.size(), 1);
    QCOMPARE(after->daemonCapabilities, before.daemonCapabilities);
    QCOMPARE(after->errors, before.errors);
    QCOMPARE(after->containers.size(), 60);
    for (qsizetype i = 0; i < 60; ++i)
        compareContainers(*after->containers[i], *before.containers[i]);
}

void tst_SnapshotFile::theHostUnderneathIsSavedAndOpened()
{
    HostSnapshot before = test::makeSnapshot(3);
    const auto facts = host::readHostFacts(); // of this machine: whatever there is
    QVERIFY(facts);
    before.host = std::make_shared<const host::HostFacts>(*facts);
    before.hostReason = Error{ErrorKind::PermissionDenied, u"not everything"_s, {}};
    const auto after = opened(saved(before));
    QVERIFY2(after, after ? "" : qPrintable(after.error().what));
    QVERIFY(after->host);
    QCOMPARE(after->host->namespaces, before.host->namespaces);
    QCOMPARE(after->host->cgroups, before.host->cgroups);
    QCOMPARE(after->host->processes.processes.size(), before.host->processes.processes.size());
    QCOMPARE(after->host->takenAt, before.host->takenAt);
    QCOMPARE(after->hostReason, before.hostReason);
}

void tst_SnapshotFile::aFileOfBeforeHasNoHostUnderneath()
{
    const auto snapshot = opened(fileOf({Head, End}));
    QVERIFY(snapshot);
    QVERIFY(!snapshot->host);
    QVERIFY(!snapshot->hostReason);
}

void tst_SnapshotFile::damagedFactsOfTheHostAreRefused()
{
    const QByteArray host = R"({"record":"host","cgroups":{}})", spaces = R"({"record":"hostNamespaces"})";
    QVERIFY(opened(fileOf({Head, host, R"({"record":"hostProcesses"})", spaces, End})));
    for (const QByteArray &processes :
         {QByteArray(R"({"record":"hostProcesses","list":[{"pid":-1}]})"), QByteArray(R"({"record":"x"})")}) {
        const auto snapshot = opened(fileOf({Head, host, processes, spaces, End}));
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, ErrorKind::Malformed);
    }
}

void tst_SnapshotFile::secretsAreMaskedByDefault()
{
    HostSnapshot before = test::makeSnapshot(1); // container 0 has POSTGRES_PASSWORD and DATABASE_URL
    auto entry = std::make_shared<ContainerEntry>(*before.containers[0]);
    QVERIFY(entry->details->environment.join(u' ').contains("POSTGRES_PASSWORD="_L1));
    entry->processes.processes[0].command = u"serve --token hunter2"_s;
    before.containers = {entry};
    const auto after = opened(saved(before));
    QVERIFY(after);
    QVERIFY(after->provenance.secretsMasked);
    const ContainerEntry &masked = *after->containers[0];
    QVERIFY(masked.details->environment.contains(u"POSTGRES_PASSWORD=********"_s));
    QVERIFY(masked.details->environment.contains(u"DATABASE_URL=postgres://app:********@db:5432/shop"_s));
    QVERIFY(masked.details->environment.contains(u"LANG=C.UTF-8"_s));
    QCOMPARE(masked.processes.processes[0].command, u"serve --token ********"_s);
    QCOMPARE(masked.details->labels, entry->details->labels);
}

void tst_SnapshotFile::rawDocumentsStayByteForByte()
{
    HostSnapshot before = test::makeSnapshot(0);
    auto entry = std::make_shared<ContainerEntry>();
    entry->summary.id = ContainerId(u"ab"_s);
    entry->rawInspect = R"({"Z":1,"Id":"ab","A":1.50,"Name":"/x","N":12345678901234567890,"New":{"field":"\u2603\/"}})";
    before.containers = {entry};
    const auto after = opened(saved(before));
    QVERIFY(after);
    QCOMPARE(after->containers[0]->rawInspect, entry->rawInspect);
}

void tst_SnapshotFile::anAnswerOverSeveralLinesStaysOneEntry()
{
    HostSnapshot before = test::makeSnapshot(0);
    auto entry = std::make_shared<ContainerEntry>();
    entry->summary.id = ContainerId(u"ab"_s);
    entry->rawInspect = "{\n  \"Id\": \"ab\",\r\n  \"Name\": \"/two\\nlines\"\n}\n";
    before.containers = {entry};
    const auto after = opened(saved(before));
    QVERIFY(after);
    QCOMPARE(after->containers[0]->details->name, u"two\nlines"_s);
    QCOMPARE(after->containers[0]->rawInspect, "{   \"Id\": \"ab\",    \"Name\": \"/two\\nlines\" }");
}

void tst_SnapshotFile::aContainerWithoutDetailsKeepsItsError()
{
    HostSnapshot before = test::makeSnapshot(0);
    auto entry = std::make_shared<ContainerEntry>();
    entry->summary = {
        .id = ContainerId(u"ab"_s), .name = u"x"_s, .image = {}, .imageId = {}, .status = u"Up 3 minutes"_s, .created = {}};
    entry->rawInspect = "<html>not what it should be";
    entry->error = Error{ErrorKind::Malformed, u"no JSON"_s, u"at 0"_s};
    before.containers = {entry};
    const auto after = opened(saved(before));
    QVERIFY(after);
    QCOMPARE(after->containers[0]->summary, entry->summary);
    QCOMPARE(after->containers[0]->error, entry->error);
    QVERIFY(after->containers[0]->rawInspect.isEmpty());
    QVERIFY(!after->containers[0]->details);
}

void tst_SnapshotFile::capabilitySetsOf64BitsSurvive()
{
    host::ProcessObservation observation;
    observation.source = host::ProcessObservation::Source::Top;
    observation.truncated = true;
    host::ProcessFacts process;
    process.pid = 7;
    process.capabilities.emplace();
    process.capabilities->bounding = capability::CapabilitySet(0xffff'ffff'ffff'fffe);
    process.uid = 0xffff'fffeu;
    observation.processes = {process};
    QCOMPARE(processesFromJson(processesToJson(observation)), observation);
}

void tst_SnapshotFile::aMissingSetIsNotAnEmptyOne()
{
    const QJsonObject process{{u"pid"_s, 7}, {u"capabilities"_s, QJsonObject{{u"effective"_s, u"1"_s}}}};
    const auto observation = processesFromJson({{u"source"_s, u"proc"_s}, {u"list"_s, QJsonArray{process}}});
    QCOMPARE(observation.processes.size(), 1);
    QVERIFY(!observation.processes[0].capabilities);
    QVERIFY(!observation.processes[0].noNewPrivileges);
    QCOMPARE(observation.processes[0].seccomp, host::SeccompMode::Unknown);
}

void tst_SnapshotFile::errorKindsSurvive()
{
    for (int kind = 0; kind <= int(ErrorKind::Unavailable); ++kind) {
        const Error error{ErrorKind(kind), u"what"_s, u"detail"_s};
        QCOMPARE(errorFromJson(errorToJson(error)), error);
    }
    QCOMPARE(errorFromJson({{u"kind"_s, u"of-the-future"_s}}).kind, ErrorKind::Io);
}

void tst_SnapshotFile::networksOfTheHostSurvive()
{
    auto snapshot = test::makeSnapshot(1);
    snapshot.networkNamespaces = std::make_shared<const network::HostNetworks>(test::containersOnThreeBridges(12));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    QVERIFY(writeSnapshot(snapshot, buffer, {}));
    buffer.seek(0);
    const auto read = readSnapshot(buffer);
    QVERIFY(read);
    QVERIFY(read->networkNamespaces);
    QVERIFY(*read->networkNamespaces == *snapshot.networkNamespaces);
    snapshot.networkNamespaces.reset(); // nobody looked: that is not "there is none"
    QBuffer other;
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(writeSnapshot(snapshot, other, {}));
    other.seek(0);
    QVERIFY(!readSnapshot(other)->networkNamespaces);
}

void tst_SnapshotFile::savingReplacesTheFileWhole()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"x.bulkhead"_s);
    QVERIFY(saveSnapshot(test::makeSnapshot(3), path));
    QVERIFY(saveSnapshot(test::makeSnapshot(2), path));
    const auto after = openSnapshot(path);
    QVERIFY(after);
    QCOMPARE(after->containers.size(), 2);
    QCOMPARE(after->provenance.kind, Provenance::Kind::File);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"x.bulkhead"_s});
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_SnapshotFile::savingWithoutPermissionSaysSo()
{
    const QTemporaryDir directory;
    const auto noDirectory = saveSnapshot(test::makeSnapshot(0), directory.filePath(u"no/such/x.bulkhead"_s));
    QVERIFY(!noDirectory);
    QCOMPARE(noDirectory.error().kind, ErrorKind::Io);
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool isRoot = geteuid() == 0; // who may write anywhere: be somebody else for a moment
    QVERIFY(!isRoot || seteuid(65534) == 0);
    const auto readOnly = saveSnapshot(test::makeSnapshot(0), directory.filePath(u"x.bulkhead"_s));
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().kind, ErrorKind::PermissionDenied);
}

void tst_SnapshotFile::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("what");

    const QByteArray good = saved(test::makeSnapshot(1));
    const QString notOurs = u"This is not a Bulkhead snapshot."_s;
    const QString cutOff = u"The file is cut off: its end is missing."_s;
    const QString entry = u"The file is damaged: an entry cannot be read."_s;
    QTest::newRow("an empty file") << QByteArray() << ErrorKind::Malformed << notOurs;
    QTest::newRow("a text") << QByteArray("hello, world, this is text") << ErrorKind::Malformed << notOurs;
    QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n and more") << ErrorKind::Malformed << notOurs;
    QTest::newRow("half the magic") << good.left(5) << ErrorKind::Malformed << cutOff;
    QTest::newRow("only the magic") << good.left(8) << ErrorKind::Malformed << cutOff;
    QByteArray newer = good;
    qToBigEndian<quint32>(SnapshotFormat + 1, newer.data() + 8);
    QTest::newRow("a newer format") << newer << ErrorKind::FormatTooNew << u"The file was written by a newer Bulkhead."_s;
    QByteArray zero = good;
    qToBigEndian<quint32>(0, zero.data() + 8);
    QTest::newRow("format zero") << zero << ErrorKind::Malformed << u"The file is damaged: it has no format number."_s;
    QTest::newRow("without its last byte") << good.chopped(1) << ErrorKind::Malformed << cutOff;
    QTest::newRow("with something after its end")
        << good + 'x' << ErrorKind::Malformed << u"The file is damaged: something follows its end."_s;
    QByteArray longBlock = good;
    qToBigEndian<quint32>(0x7fffffff, longBlock.data() + 12);
    QTest::newRow("a block of 2 GB") << longBlock << ErrorKind::Malformed << u"The file is damaged: a block is too long."_s;
    QByteArray claim = good;
    qToBigEndian<quint32>(0xfffffff0, claim.data() + 16);
    QTest::newRow("a block that claims 4 GB")
        << claim << ErrorKind::Malformed << u"The file is damaged: a block claims too much."_s;
    QByteArray digest = good;
    digest[digest.size() - 1] = char(digest.back() ^ 1);
    QTest::newRow("a wrong checksum") << digest << ErrorKind::Malformed << u"The file is damaged: its checksum is wrong."_s;
    QTest::newRow("no JSON inside") << fileOf({"hello"}) << ErrorKind::Malformed << entry;
    QTest::newRow("no JSON from the engine")
        << fileOf({Head, R"({"record":"info","raw":true})", "<html>", End}) << ErrorKind::Malformed << entry;
    QTest::newRow("an inspect that is no JSON")
        << fileOf({Head, R"({"record":"container","raw":true})", "<html>", R"({"record":"end","containers":1})"})
        << ErrorKind::Malformed << entry;
    QTest::newRow("an announced answer that is missing")
        << fileOf({Head, R"({"record":"info","raw":true})"}) << ErrorKind::Malformed << entry;
    QTest::newRow("no entries at all") << fileOf({}) << ErrorKind::Malformed << u"The file is damaged: entries are missing."_s;
}

void tst_SnapshotFile::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, what);
    const auto result = opened(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().what, what);
    QVERIFY(!result.error().detail.isEmpty());
}

void tst_SnapshotFile::everyTruncationIsRefused()
{
    const QByteArray good = saved(test::makeSnapshot(2));
    for (qsizetype size = 0; size < good.size(); size += 13)
        QVERIFY2(!opened(good.left(size)), qPrintable(QString::number(size)));
}

void tst_SnapshotFile::everyFlippedByteIsRefused()
{
    const QByteArray good = saved(test::makeSnapshot(2));
    for (qsizetype at = 0; at < good.size(); at += 17) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x10);
        QVERIFY2(!opened(bad), qPrintable(QString::number(at)));
    }
}

void tst_SnapshotFile::unknownRecordsAreSkipped()
{
    const auto result = opened(fileOf({Head, R"({"record":"firewall","raw":true})", R"(["a"])", R"({"record":"note"})", End}));
    QVERIFY(result);
    QCOMPARE(result->containers.size(), 0);
}

void tst_SnapshotFile::aBombEndsEarly()
{
    QList<QByteArray> lines{Head};
    const QByteArray blanks(1024 * 1024, ' ');
    for (int i = 0; i < 64; ++i)
        lines += blanks + R"({"record":"note"})";
    lines += End;
    const qint64 before = peakMemoryKiB();
    const auto result = opened(fileOf(lines));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    QCOMPARE(result.error().what, u"The file holds more than a snapshot can."_s);
    QVERIFY2(peakMemoryKiB() - before < 200 * 1024, "a bomb filled memory");
}

void tst_SnapshotFile::deepNestingEndsEarly()
{
    const auto deep = opened(fileOf({Head, QByteArray(2000, '[') + QByteArray(2000, ']'), End}));
    QVERIFY(!deep);
    QCOMPARE(deep.error().kind, ErrorKind::Malformed);

    const qint64 before = peakMemoryKiB();
    const auto huge = opened(fileOf({Head, QByteArray(64 * 1024 * 1024, '['), End}), {.maximumRatio = 1'000'000});
    QVERIFY(!huge);
    QCOMPARE(huge.error().kind, ErrorKind::TooLarge);
    QCOMPARE(huge.error().what, u"One entry of the file is too large."_s);
    QVERIFY2(peakMemoryKiB() - before < 300 * 1024, "nesting filled memory");
}

void tst_SnapshotFile::limitsHold()
{
    const QByteArray three = saved(test::makeSnapshot(3));
    QVERIFY(opened(three, {.maximumContainers = 3}));
    const auto tooMany = opened(three, {.maximumContainers = 2});
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().kind, ErrorKind::TooLarge);
    QCOMPARE(tooMany.error().what, u"The file holds too many containers."_s);
    const auto tooLong = opened(three, {.maximumBytes = 4096});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, ErrorKind::TooLarge);
}

void tst_SnapshotFile::missingContainersAreNoticed()
{
    const auto result = opened(fileOf({Head, R"({"record":"end","containers":1})"}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
    QCOMPARE(result.error().detail, u"0 of 1 containers are there."_s);
}

BULKHEAD_TEST(tst_SnapshotFile)
#include "tst_snapshotfile.moc"
