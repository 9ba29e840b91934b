// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/answer.h"
#include "core/engine/engineclient.h"
#include "tests/support/fakeengine.h"
#include "tests/support/testmain.h"

#include <QCoroTask>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;
using namespace bulkhead::testsupport;

namespace {

ClientLimits impatient()
{
    using namespace std::chrono_literals;
    return {.pingTimeout = 300ms, .transferTimeout = 300ms};
}

/// Resident memory in MiB: /proc/self/statm, proc_pid_statm(5).
qint64 residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024 / 1024
               : 0;
}

/// An unprivileged user for the length of a scope; root would be refused nothing.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (::getuid() == 0)
            m_changed = ::setresuid(65534, 65534, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_changed = false;
};

} // namespace

class BadAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingSocket()
    {
        Endpoint endpoint;
        endpoint.socketPath = u"/nonexistent/docker.sock"_s;
        EngineClient client(endpoint);
        const auto info = QCoro::waitFor(client.info());
        QCOMPARE(info.error().kind, ErrorKind::NoSocket);
        QVERIFY(info.error().what.contains("/nonexistent/docker.sock"_L1));
    }

    void aSocketThatThisUserMayNotOpen()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenUnix();
        QVERIFY(::chmod(QFile::encodeName(endpoint.socketPath).constData(), 0600) == 0);
        if (::getuid() != 0)
            QVERIFY(::chmod(QFile::encodeName(endpoint.socketPath).constData(), 0) == 0);
        const Unprivileged scope;
        EngineClient client(endpoint);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::PermissionDenied);
    }

    void aSocketFileThatNobodyListensOn()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenUnix();
        const auto path = QFile::encodeName(endpoint.socketPath);
        QVERIFY(::rename(path.constData(), (path + ".kept").constData()) == 0);
        engine.stop();
        Endpoint dead;
        dead.socketPath = endpoint.socketPath + ".kept"_L1;
        EngineClient client(dead);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::ConnectionRefused);
    }

    void aSocketPathThatIsTooLong()
    {
        Endpoint endpoint;
        endpoint.socketPath = u'/' + QString(200, u'x');
        EngineClient client(endpoint);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::Invalid);
    }

    void aPlainFileInsteadOfASocket()
    {
        Endpoint endpoint;
        endpoint.socketPath = u"/etc/passwd"_s;
        EngineClient client(endpoint);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::ConnectionRefused);
    }

    void aTcpPortThatNobodyListensOn()
    {
        FakeEngine engine;
        const auto endpoint = engine.listenTcp();
        engine.stop();
        EngineClient client(endpoint);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::ConnectionRefused);
    }

    void aHostThatDoesNotExist()
    {
        EngineClient client(*Endpoint::parse(u"tcp://no-such-host.invalid:2375"_s));
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::HostUnknown);
    }

    void whatAPingMayMeet_data()
    {
        QTest::addColumn<FakeAnswer>("ping");
        QTest::addColumn<ErrorKind>("kind");
        using enum FakeAnswer::Fault;
        QTest::newRow("bytes that are no HTTP") << FakeAnswer::broken(Garbage) << ErrorKind::NotDocker;
        QTest::newRow("a page of a proxy") << FakeAnswer::html() << ErrorKind::NotDocker;
        QTest::newRow("an error page of a proxy") << FakeAnswer::html(502) << ErrorKind::NotDocker;
        QTest::newRow("a web server's answer") << FakeAnswer{.body = "Hello"} << ErrorKind::NotDocker;
        QTest::newRow("a redirect") << FakeAnswer{.status = 302, .headers = {{"Location", "http://evil.invalid/"}}}
                                    << ErrorKind::NotDocker;
        QTest::newRow("a hang") << FakeAnswer::broken(Hang) << ErrorKind::Timeout;
        QTest::newRow("a connection that ends at once") << FakeAnswer::broken(CloseAtOnce) << ErrorKind::ConnectionLost;
        QTest::newRow("404") << FakeAnswer{.status = 404, .body = "404 page not found"} << ErrorKind::NotFound;
        QTest::newRow("a version that is none")
            << FakeAnswer{.body = "OK", .headers = {{"Api-Version", "many"}}} << ErrorKind::NotDocker;
    }
    void whatAPingMayMeet()
    {
        QFETCH(const FakeAnswer, ping);
        QFETCH(const ErrorKind, kind);
        FakeEngine engine;
        engine.answer("/_ping", ping);
        EngineClient client(engine.listenUnix(), {}, impatient());
        const auto info = QCoro::waitFor(client.info());
        QVERIFY(!info);
        QCOMPARE(info.error().kind, kind);
        QVERIFY(!info.error().what.isEmpty());
    }

    void whatAQuestionMayMeet_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        using enum FakeAnswer::Fault;
        auto cutChunks = FakeAnswer::broken(CloseInBody);
        cutChunks.chunked = true;
        QTest::newRow("the engine dies before it answers") << FakeAnswer::broken(CloseAtOnce) << ErrorKind::ConnectionLost;
        QTest::newRow("the engine dies in the middle of the body")
            << FakeAnswer::broken(CloseInBody) << ErrorKind::ConnectionLost;
        QTest::newRow("the engine dies in the middle of chunks") << cutChunks << ErrorKind::ConnectionLost;
        QTest::newRow("a hang") << FakeAnswer::broken(Hang) << ErrorKind::Timeout;
        QTest::newRow("a hang in the middle of the body") << FakeAnswer::broken(HangInBody) << ErrorKind::Timeout;
        QTest::newRow("bytes that are no HTTP from what was an engine before")
            << FakeAnswer::broken(Garbage) << ErrorKind::ConnectionLost;
        QTest::newRow("a page of a proxy") << FakeAnswer::html() << ErrorKind::NotDocker;
        QTest::newRow("a gateway's error page") << FakeAnswer::html(504) << ErrorKind::NotDocker;
        QTest::newRow("a container that vanished") << FakeAnswer::error(404, u"No such container: x"_s) << ErrorKind::NotFound;
        QTest::newRow("an authorization plugin's no")
            << FakeAnswer::error(403, u"authorization denied by plugin opa"_s) << ErrorKind::PermissionDenied;
        QTest::newRow("401") << FakeAnswer::error(401, u"who are you"_s) << ErrorKind::PermissionDenied;
        QTest::newRow("500 with words") << FakeAnswer::error(500, u"driver failed"_s) << ErrorKind::EngineFailed;
        QTest::newRow("500 with an empty body") << FakeAnswer{.status = 500} << ErrorKind::EngineFailed;
        QTest::newRow("409") << FakeAnswer::error(409, u"conflict"_s) << ErrorKind::EngineRefused;
        QTest::newRow("plain HTTP on a TLS port")
            << FakeAnswer{.status = 400, .body = "Client sent an HTTP request to an HTTPS server.\n", .contentType = "text/plain"}
            << ErrorKind::PlainHttpOnTls;
    }
    void whatAQuestionMayMeet()
    {
        QFETCH(const FakeAnswer, answer);
        QFETCH(const ErrorKind, kind);
        FakeEngine engine;
        engine.answer("/info", answer);
        for (const auto &endpoint : {engine.listenUnix(), engine.listenTcp()}) {
            EngineClient client(endpoint, {}, impatient());
            const auto info = QCoro::waitFor(client.info());
            QVERIFY(!info);
            QCOMPARE(info.error().kind, kind);
            QVERIFY(!info.error().what.isEmpty());
            QVERIFY2(QCoro::waitFor(client.version()), "the next question is answered");
        }
    }

    void endsInsideJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("inside");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a whole object") << QByteArray("{\"a\": [1, \"}\"]}\n") << false;
        QTest::newRow("no JSON") << QByteArray("OK") << false;
        QTest::newRow("after a nested object") << QByteArray("{\"a\": {}") << true;
        QTest::newRow("in a string with a bracket") << QByteArray("[\"]") << true;
        QTest::newRow("in a string that escapes a quote") << QByteArray("[\"\\\"]") << true;
        QTest::newRow("after a backslash") << QByteArray("\"\\") << true;
        QTest::newRow("a string that ends in a backslash") << QByteArray("[\"\\\\\"]") << false;
    }
    void endsInsideJson()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, inside);
        QCOMPARE(engine::endsInsideJson(text), inside);
    }

    void truncatedJsonIsMalformed()
    {
        FakeEngine engine;
        engine.answer("/info", {.body = "{\"ID\": \"abc\", \"Name\": \"ho"});
        EngineClient client(engine.listenUnix());
        const auto info = QCoro::waitFor(client.info()).and_then(parseEngineInfo);
        QCOMPARE(info.error().kind, ErrorKind::Malformed);
        QVERIFY(info.error().detail.contains("abc"_L1));
    }

    void twoHundredMegabytesAreRefusedInBoundedMemory()
    {
        FakeEngine engine;
        engine.answer("/info", FakeAnswer::broken(FakeAnswer::Fault::Flood));
        ClientLimits limits;
        limits.maximumAnswer = 8 * 1024 * 1024;
        EngineClient client(engine.listenUnix(), {}, limits);
        QVERIFY(QCoro::waitFor(client.negotiate()));
        const auto before = residentMiB();
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::TooLarge);
        QVERIFY2(residentMiB() - before < 40, qPrintable(u"%1 MiB more"_s.arg(residentMiB() - before)));
        QVERIFY2(engine.flooded() < 16 * 1024 * 1024, qPrintable(u"%1 bytes were taken"_s.arg(engine.flooded())));
        QVERIFY2(QCoro::waitFor(client.version()), "the next question is answered");
    }

    void aDeclaredSizeBeyondTheLimitIsRefusedAtOnce()
    {
        FakeEngine engine;
        engine.answer("/info", {.body = QByteArray(2000, ' ')});
        ClientLimits limits;
        limits.maximumAnswer = 1999;
        EngineClient client(engine.listenUnix(), {}, limits);
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::TooLarge);
        engine.answer("/info", {.body = QByteArray(1999, ' ')});
        QCOMPARE(QCoro::waitFor(client.info()).value_or("failed").size(), 1999);
    }

    void aLargeAnswerArrivesWhole()
    {
        FakeEngine engine;
        QByteArray body("[\"");
        while (body.size() < 5 * 1024 * 1024)
            body += QByteArray::number(body.size()) + ' ';
        body += "\"]";
        engine.answer("/info", {.body = body, .chunked = true});
        engine.answer("/version", {.body = body});
        EngineClient client(engine.listenUnix());
        QVERIFY(QCoro::waitFor(client.info()).value_or("failed") == body);
        QVERIFY(QCoro::waitFor(client.version()).value_or("failed") == body);
    }

    void namesWithUnicodeAndNewlinesSurvive()
    {
        FakeEngine engine;
        engine.setContainer(sampleId(1), u"a\nb\u202e☃\u0000c"_s);
        EngineClient client(engine.listenUnix());
        const auto details = QCoro::waitFor(client.inspect(ContainerId(sampleId(1)))).and_then(parseContainerDetails);
        QCOMPARE(details->name, u"a\nb\u202e☃\u0000c"_s);
    }

    void aServerThatIsNoHttpAtAll()
    {
        QLocalServer server;
        QTemporaryDir directory;
        QVERIFY(server.listen(directory.filePath(u"x"_s)));
        connect(&server, &QLocalServer::newConnection, this, [&server] {
            while (auto *socket = server.nextPendingConnection()) {
                socket->write("220 mail.example ESMTP\r\n");
                socket->flush();
            }
        });
        Endpoint endpoint;
        endpoint.socketPath = server.fullServerName();
        EngineClient client(endpoint, {}, impatient());
        QCOMPARE(QCoro::waitFor(client.info()).error().kind, ErrorKind::NotDocker);
    }
};

BULKHEAD_TEST(BadAnswersTest)
#include "tst_badanswers.moc"
