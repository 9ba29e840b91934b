// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/setuidscan.h"
#include "core/snapshot/setuidsearch.h"
#include "tests/core/snapshot/livefixture.h"
#include "tests/support/tararchive.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::snapshot;
using namespace bulkhead::testsupport;

static QByteArray paxRecords(const QByteArray &records)
{
    return tarEntry("PaxHeaders/x", 0644, 'x', records);
}

/// A record with its length, which counts its own digits.
static QByteArray paxEntry(const QByteArray &record)
{
    qsizetype length = record.size() + 3;
    length += QByteArray::number(length).size() - 1;
    return paxRecords(QByteArray::number(length) + ' ' + record + '\n');
}

static FakeAnswer rawJson(const QByteArray &text)
{
    FakeAnswer answer;
    answer.body = text;
    return answer;
}

class tst_SetuidScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void archives_data();
    void archives();
    void anArchiveMayComeByteByByte();
    void whatEndsEarlyIsNotComplete();
    void whatIsNoArchiveIsRefused_data();
    void whatIsNoArchiveIsRefused();
    void manyFilesAreCounted();
    void changesDecideWhatIsTheImages();
    void aSearchReadsBackAsItWasWritten();
    void anEngineIsSearched();
    void anArchiveThatBreaksOffIsNoProof();
    void aSearchCanBeEnded();
};

void tst_SetuidScan::archives_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QByteArray &tar, const QStringList &found) {
        QTest::newRow(name) << tar + TarEnd << found;
    };
    row("an empty archive", {}, {});
    row("a plain file", tarEntry("usr/bin/ls", 0755), {});
    row("a set-user-ID file", tarEntry("usr/bin/su", 04755), {u"/usr/bin/su 4755 0"_s});
    row("a set-group-ID file", tarEntry("usr/bin/wall", 02755), {u"/usr/bin/wall 2755 0"_s});
    row("of another user", tarEntry("x", 04711, '0', "abc", 33), {u"/x 4711 33"_s});
    row("a path that begins with a dot", tarEntry("./bin/su", 04755), {u"/bin/su 4755 0"_s});
    row("a directory with the bit raises nobody", tarEntry("var/mail/", 02775, '5'), {});
    row("a symbolic link with all bits", tarEntry("bin", 06777, '2'), {});
    row("a hard link is the file under another name", tarEntry("bin/sudoedit", 04755, '1'), {u"/bin/sudoedit 4755 0"_s});
    row("an old archive's file has type zero", tarEntry("bin/su", 04755, '\0'), {u"/bin/su 4755 0"_s});
    row("content that looks like a header is skipped",
        tarEntry("data", 0644, '0', tarEntry("fake/su", 04755)) + tarEntry("bin/su", 04755), {u"/bin/su 4755 0"_s});
    row("a link's size is not followed by content", tarEntry("a", 0777, '2') + tarEntry("bin/su", 04755), {u"/bin/su 4755 0"_s});
    row("a pax path", paxEntry("path=usr/bin/größe") + tarEntry("usr/bin/gr", 04755), {u"/usr/bin/größe 4755 0"_s});
    row("a pax owner", paxEntry("uid=100000") + tarEntry("bin/su", 04755), {u"/bin/su 4755 100000"_s});
    row("a pax size beats the header's",
        paxEntry("size=3") + tarEntry("big", 0644) + QByteArray("abc").leftJustified(512, '\0') + tarEntry("bin/su", 04755),
        {u"/bin/su 4755 0"_s});
    row("a pax attribute is no name", paxEntry("SCHILY.xattr.user.a=path=b") + tarEntry("bin/su", 04755), {u"/bin/su 4755 0"_s});
    row("a GNU long name",
        tarEntry("././@LongLink", 0, 'L', QByteArray("usr/") + QByteArray(120, 'x') + '\0') + tarEntry("usr", 04755),
        {u"/usr/"_s + QString(120, u'x') + u" 4755 0"_s});
    row("what follows the end is not read", TarEnd + tarEntry("bin/su", 04755), {});
}

void tst_SetuidScan::archives()
{
    QFETCH(const QByteArray, tar);
    SetuidScan scan;
    const auto taken = scan.take(tar);
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().detail));
    QVERIFY(scan.isComplete());
    QStringList found;
    for (const SetuidFile &file : scan.files())
        found << u"%1 %2 %3"_s.arg(file.path).arg(file.mode, 0, 8).arg(file.uid);
    QTEST(found, "found");
}

void tst_SetuidScan::anArchiveMayComeByteByByte()
{
    const QByteArray tar =
        paxEntry("path=bin/long") + tarEntry("x", 0644, '0', QByteArray(700, 'a')) + tarEntry("bin/su", 04755) + TarEnd;
    for (const qsizetype step : {1, 7, 511, 513}) {
        SetuidScan scan;
        for (qsizetype at = 0; at < tar.size(); at += step)
            QVERIFY(scan.take(QByteArrayView(tar).sliced(at, std::min(step, tar.size() - at))));
        QVERIFY(scan.isComplete());
        QCOMPARE(scan.files().size(), 1);
        QCOMPARE(scan.entries(), 2);
        QCOMPARE(scan.bytes(), tar.size());
    }
}

void tst_SetuidScan::whatEndsEarlyIsNotComplete()
{
    const QByteArray tar = tarEntry("a", 0644, '0', QByteArray(700, 'a')) + tarEntry("b", 0644);
    for (qsizetype length = 0; length <= tar.size(); length += 256) {
        SetuidScan scan;
        QVERIFY(scan.take(QByteArrayView(tar).first(length)));
        QVERIFY2(!scan.isComplete(), qPrintable(QString::number(length)));
    }
}

void tst_SetuidScan::whatIsNoArchiveIsRefused_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::newRow("JSON that an engine appends to a broken archive")
        << QByteArray(tarEntry("a", 0644) + QByteArray(R"({"message":"input/output error"})").leftJustified(512, ' '));
    QByteArray wrongSum = tarEntry("a", 0644);
    wrongSum[100] = '7';
    QTest::newRow("a header with another checksum") << wrongSum;
    QTest::newRow("a name longer than any") << tarEntry("x", 0644, 'L', QByteArray(2 * 1024 * 1024, 'a'));
    QTest::newRow("a pax record of no length") << paxRecords("x path=a\n") + tarEntry("a", 0644);
    QTest::newRow("a pax record beyond its end") << paxRecords("99 path=a\n") + tarEntry("a", 0644);
    QTest::newRow("a negative size") << paxEntry("size=-1") + tarEntry("a", 0644);
    QTest::newRow("a sparse file of GNU tar") << tarEntry("a", 0644, 'S');
}

void tst_SetuidScan::whatIsNoArchiveIsRefused()
{
    QFETCH(const QByteArray, tar);
    SetuidScan scan;
    const auto taken = scan.take(tar);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Malformed);
    QVERIFY(!taken.error().detail.isEmpty());
    QVERIFY(!scan.take(TarEnd)); // nor does it recover
    QVERIFY(!scan.isComplete());
}

void tst_SetuidScan::manyFilesAreCounted()
{
    QByteArray tar;
    for (int i = 0; i < 1500; ++i)
        tar += tarEntry("bin/f" + QByteArray::number(i), 04755);
    SetuidScan scan;
    QVERIFY(scan.take(tar + TarEnd));
    QCOMPARE(scan.files().size(), SetuidScan::MostFiles);
    QCOMPARE(scan.found(), 1500);
}

void tst_SetuidScan::changesDecideWhatIsTheImages()
{
    const auto changes = parseContainerChanges(
        R"([{"Path":"/etc","Kind":0},{"Path":"/etc/passwd","Kind":0},{"Path":"/opt/su","Kind":1},{"Path":"/bin/old","Kind":2}])");
    QVERIFY(changes);
    SetuidScan scan(changes->modified);
    QVERIFY(scan.take(tarEntry("etc/", 0755, '5') + tarEntry("etc/passwd", 0644) + tarEntry("opt/su", 04755)
                      + tarEntry("bin/su", 04755) + TarEnd));
    const ImageSearch search = imageSearchOf(u"web"_s, scan, *changes);
    QVERIFY(search.isComplete);
    QCOMPARE(search.found, 1);
    QCOMPARE(search.files.first().path, u"/bin/su"_s);
    QCOMPARE(search.changed, 2); // /etc is a directory as before
    QVERIFY(!search.isProof());

    QVERIFY(parseContainerChanges("null")); // nothing has changed
    QVERIFY(!parseContainerChanges("{}"));
    QVERIFY(!parseContainerChanges("<html>"));
    SetuidScan untouched;
    QVERIFY(untouched.take(tarEntry("bin/ls", 0755) + TarEnd));
    QVERIFY(imageSearchOf(u"web"_s, untouched, {}).isProof());
}

void tst_SetuidScan::aSearchReadsBackAsItWasWritten()
{
    const ImageSearch search{.container = u"web"_s,
                             .isComplete = true,
                             .reason = u"why"_s,
                             .entries = 12,
                             .found = 1,
                             .files = {{.path = u"/bin/su"_s, .mode = 04755, .uid = 1, .gid = 2}},
                             .changed = 3};
    QCOMPARE(imageSearchFromJson(imageSearchToJson(search)), search);
    QVERIFY(!imageSearchFromJson({}).isProof());
    QVERIFY(!imageSearchFromJson({{u"Complete"_s, true}}).isProof()); // how much was changed is not told
}

/// An engine with one image and its container, whose files come as `archive`.
static void offerFiles(FakeEngine &fake, const FakeAnswer &archive)
{
    fake.setContainer(sampleId(1), u"web"_s, {{u"Image"_s, u"sha256:1"_s}});
    fake.answer("/images/json", rawJson(R"([{"Id":"sha256:1","RepoTags":["web:1"],"Size":1,"Created":1}])"));
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/changes", rawJson("[]"));
    fake.answer("/containers/" + sampleId(1).toLatin1() + "/export", archive);
}

static ImageSearch searchOf(LiveFixture &live)
{
    const QJsonArray images = QJsonDocument::fromJson(live.host.snapshot()->rawImages).array();
    return imageSearchFromJson(images[0][ImageSearchMember].toObject());
}

void tst_SetuidScan::anEngineIsSearched()
{
    FakeEngine fake;
    FakeAnswer archive;
    archive.contentType = "application/octet-stream";
    archive.body = tarEntry("data", 0644, '0', QByteArray(3'000'000, 'x')) + tarEntry("bin/su", 04755) + TarEnd;
    offerFiles(fake, archive);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QTRY_COMPARE(live.host.snapshot()->images.size(), 1);
    const auto control = std::make_shared<SetuidSearchControl>();
    QVERIFY(QCoro::waitFor(searchSetuidFiles(&live.host, control)));
    QCOMPARE(control->done, 1);
    QCOMPARE(control->bytes, archive.body.size());
    QTRY_VERIFY(searchOf(live).isProof());
    QCOMPARE(searchOf(live).files.first().path, u"/bin/su"_s);
    QCOMPARE(searchOf(live).container, u"web"_s);
    QVERIFY(unsearchedImages(*live.host.snapshot()).isEmpty());
    // it outlives the next answer about images
    live.host.refresh();
    QTRY_VERIFY(fake.requestCount("/images/json") > 1);
    QTRY_VERIFY(searchOf(live).isProof());
}

void tst_SetuidScan::anArchiveThatBreaksOffIsNoProof()
{
    FakeEngine fake;
    FakeAnswer archive;
    archive.contentType = "application/octet-stream";
    archive.body = tarEntry("bin/ls", 0755) + tarEntry("data", 0644, '0', QByteArray(3'000'000, 'x')).first(1'000'000);
    offerFiles(fake, archive);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QTRY_COMPARE(live.host.snapshot()->images.size(), 1);
    QVERIFY(QCoro::waitFor(searchSetuidFiles(&live.host, std::make_shared<SetuidSearchControl>())));
    QTRY_VERIFY(!searchOf(live).reason.isEmpty());
    QVERIFY(!searchOf(live).isProof());
    QCOMPARE(unsearchedImages(*live.host.snapshot()).size(), 1);
}

void tst_SetuidScan::aSearchCanBeEnded()
{
    FakeEngine fake;
    FakeAnswer archive;
    archive.contentType = "application/octet-stream";
    archive.body = tarEntry("data", 0644, '0', QByteArray(30'000'000, 'x')) + TarEnd;
    offerFiles(fake, archive);
    LiveFixture live(fake, fake.listenUnix());
    live.host.start();
    QTRY_VERIFY(live.isFilled());
    QTRY_COMPARE(live.host.snapshot()->images.size(), 1);
    const auto control = std::make_shared<SetuidSearchControl>();
    control->changed = [&control] { control->isCancelled = control->bytes > 0; };
    const auto ended = QCoro::waitFor(searchSetuidFiles(&live.host, control));
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
    QVERIFY(control->bytes < archive.body.size());
    QVERIFY(searchOf(live).container.isEmpty()); // nothing is kept of it
}

BULKHEAD_TEST(tst_SetuidScan)
#include "tst_setuidscan.moc"
