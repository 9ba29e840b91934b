// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/imagepaths.h"
#include "core/tryout/tryout.h"
#include "tests/support/fakeengine.h"
#include "tests/support/sanitized.h"
#include "tests/support/tararchive.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::testsupport;
using namespace bulkhead::tryout;
using namespace Qt::StringLiterals;

namespace {

QByteArray linkEntry(const QByteArray &name, const QByteArray &target)
{
    QByteArray entry = tarEntry(name, 0777, '2');
    entry.replace(157, target.size(), target);
    entry.replace(148, 8, "        ");
    int sum = 0;
    for (const char byte : std::as_const(entry))
        sum += quint8(byte);
    return entry.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
}

ImagePaths pathsOf(const QByteArray &tar)
{
    ImagePaths paths;
    engine::TarReader reader;
    std::ignore = reader.take(tar, [&paths](const engine::TarEntry &entry) { paths.add(entry); });
    return paths;
}

const QByteArray Image = R"({"Id":"sha256:1","Config":{"Volumes":{"/data":{}}}})";
const QByteArray Files = tarEntry("etc/", 0755, '5') + tarEntry("etc/passwd") + tarEntry("usr/", 0755, '5')
                         + tarEntry("usr/bin/", 0755, '5') + tarEntry("usr/bin/env", 0755) + linkEntry("bin", "usr/bin") + TarEnd;

/// An engine that has one image and no container.
struct ImageEngine {
    FakeEngine fake;
    std::unique_ptr<engine::EngineClient> client;
    QList<QJsonObject> bodies{};
    QByteArray query{};
    int removed = 0, removals = 0;
    int refusals = 0; ///< of removals, before one succeeds

    explicit ImageEngine(const FakeAnswer &files)
    {
        const QByteArray path = "/containers/" + sampleId(7).toLatin1();
        fake.answer("/images/web:1/json", FakeAnswer{.body = Image});
        fake.answer("/containers/create", [this](const FakeRequest &request) {
            bodies << QJsonDocument::fromJson(request.body).object();
            query = request.query;
            return FakeAnswer{.status = 201, .body = QJsonDocument(QJsonObject{{u"Id"_s, sampleId(7)}}).toJson()};
        });
        fake.answer(path + "/export", files);
        fake.answer(path, [this](const FakeRequest &request) {
            ++removals;
            if (removals <= refusals)
                return FakeAnswer::error(500, u"busy"_s);
            removed += request.method == "DELETE" && request.query.contains("force=1") && request.query.contains("v=1");
            return FakeAnswer{.status = 204};
        });
        client = std::make_unique<engine::EngineClient>(fake.listenUnix());
    }
    ImageReading read(std::shared_ptr<ImageReadingControl> control = std::make_shared<ImageReadingControl>())
    {
        return QCoro::waitFor(readImagePaths(client.get(), u"web:1"_s, std::move(control)));
    }
};

FakeAnswer archive(const QByteArray &tar)
{
    return FakeAnswer{.body = tar, .contentType = "application/octet-stream"};
}

} // namespace

class ImagePathsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatADirectoryOfAnImageHolds_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QStringList>("entries");
        const QStringList programs{u"env"_s};
        QTest::newRow("the root") << Files << u"/"_s << QStringList{u"bin"_s, u"etc/"_s, u"usr/"_s};
        QTest::newRow("a directory") << Files << u"/etc/"_s << QStringList{u"passwd"_s};
        QTest::newRow("a directory that is a link") << Files << u"/bin/"_s << programs;
        QTest::newRow("a file") << Files << u"/etc/passwd/"_s << QStringList();
        QTest::newRow("one that is not there") << Files << u"/srv/"_s << QStringList();
        QTest::newRow("an absolute link") << Files + linkEntry("a", "/bin") << u"/a/"_s << QStringList();
        const QByteArray body = Files.chopped(TarEnd.size());
        QTest::newRow("a link to a link") << body + linkEntry("a", "/bin") << u"/a/"_s << programs;
        QTest::newRow("a link in the middle") << body + linkEntry("etc/x", "../usr") << u"/etc/x/bin/"_s << programs;
        QTest::newRow("a link to itself") << body + linkEntry("a", "a") << u"/a/"_s << QStringList();
        QTest::newRow("a link out of the root") << body + linkEntry("a", "../../../etc") << u"/a/"_s << QStringList{u"passwd"_s};
        QTest::newRow("files without their directories")
            << tarEntry("a/b/c") + tarEntry("a/d") + tarEntry("a/b/", 0755, '5') << u"/a/"_s << QStringList{u"b/"_s, u"d"_s};
        QTest::newRow("names beyond ASCII") << tarEntry("a/\xc3\xa9") + tarEntry("a/x y") << u"/a/"_s
                                            << QStringList{u"x y"_s, u"é"_s};
    }
    void whatADirectoryOfAnImageHolds()
    {
        QFETCH(QByteArray, tar);
        QFETCH(QString, directory);
        QTEST(pathsOf(tar).entriesOf(directory), "entries");
    }
    void pathsAreBounded()
    {
        constexpr qsizetype most = ImagePaths::MostPaths / (test::Less * test::Less);
        ImagePaths paths(most);
        engine::TarReader reader;
        const auto add = [&paths](const engine::TarEntry &entry) { paths.add(entry); };
        for (qsizetype i = 0; i < most - 1; ++i)
            QVERIFY(reader.take(tarEntry("d/" + QByteArray::number(i)), add));
        QVERIFY(!paths.isCut());
        QVERIFY(reader.take(tarEntry("d/last"), add));
        QVERIFY(paths.isCut());
        QCOMPARE(paths.size(), most);
        QVERIFY(!paths.entriesOf(u"/d/"_s).contains(u"last"_s));
    }
    void theContainerIsNeverStartedAndGone()
    {
        ImageEngine engine(archive(Files));
        const ImageReading read = engine.read();
        QVERIFY2(read.paths, qPrintable(read.error ? read.error->what : QString()));
        QCOMPARE(read.paths->entriesOf(u"/bin/"_s), QStringList{u"env"_s});
        QVERIFY(!read.error && !read.leftOver);
        QCOMPARE(read.image, ImageId(u"sha256:1"_s));
        QCOMPARE(engine.removed, 1);
        QVERIFY(engine.query.contains("name=bulkhead-paths-"));
        QJsonObject body = engine.bodies.at(0);
        QVERIFY(!body.take(u"Labels"_s)[TryOutLabel].toString().isEmpty());
        // the tmpfs keeps the engine from making the image's volume
        const QJsonObject expected{
            {u"Image"_s, u"sha256:1"_s},
            {u"Cmd"_s, QJsonArray{u"true"_s}},
            {u"HostConfig"_s,
             QJsonObject{{u"NetworkMode"_s, u"none"_s},
                         {u"Mounts"_s, QJsonArray{QJsonObject{{u"Type"_s, u"tmpfs"_s}, {u"Target"_s, u"/data"_s}}}}}}};
        QCOMPARE(body, expected);
        for (const FakeRequest &request : engine.fake.requests())
            QVERIFY(!request.path.endsWith("/start"));
    }
    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<FakeAnswer>("files");
        QTest::newRow("the engine cannot read it") << FakeAnswer::error(500, u"input/output error"_s);
        QTest::newRow("the archive ends early") << archive(Files.first(1024));
        QTest::newRow("no archive") << archive(QByteArray(2048, 'x'));
        QTest::newRow("the connection ends") << FakeAnswer::broken(FakeAnswer::Fault::CloseInBody);
    }
    void whatFailsLeavesNothing()
    {
        QFETCH(FakeAnswer, files);
        ImageEngine engine(files);
        const ImageReading read = engine.read();
        QVERIFY(!read.paths && read.error);
        QVERIFY(!read.leftOver);
        QCOMPARE(engine.removed, 1);
    }
    void itCanBeCancelled()
    {
        ImageEngine engine(archive(tarEntry("data", 0644, '0', QByteArray(30'000'000, 'x')) + TarEnd));
        const auto control = std::make_shared<ImageReadingControl>();
        control->changed = [raw = control.get()] { raw->isCancelled = true; };
        const ImageReading read = engine.read(control);
        QVERIFY(!read.paths);
        QCOMPARE(read.error->kind, ErrorKind::Cancelled);
        QVERIFY(control->bytes < 30'000'000);
        QCOMPARE(engine.removed, 1);
    }
    void anUnknownImageMakesNoContainer()
    {
        ImageEngine engine(archive(Files));
        engine.fake.answer("/images/web:1/json", FakeAnswer::error(404, u"No such image: web:1"_s));
        QCOMPARE(engine.read().error->kind, ErrorKind::NotFound);
        engine.fake.answer("/images/web:1/json", FakeAnswer{.body = "[]"});
        QCOMPARE(engine.read().error->kind, ErrorKind::Malformed);
        QVERIFY(engine.bodies.isEmpty());
    }
    void removalIsTriedAgainAndElseNamed()
    {
        ImageEngine engine(archive(Files));
        engine.refusals = 2;
        QVERIFY(!engine.read().leftOver);
        QCOMPARE(engine.removals, 3);
        engine.removals = 0;
        engine.refusals = 100;
        const ImageReading read = engine.read();
        QCOMPARE(read.leftOver, ContainerId(sampleId(7)));
        QVERIFY(read.paths);
    }
};

BULKHEAD_TEST(ImagePathsTest)
#include "tst_imagepaths.moc"
