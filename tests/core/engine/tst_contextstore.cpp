// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contextmeta.h"
#include "core/engine/contextstore.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::engine;

namespace {

/// A meta.json with one endpoint; moc takes the slashes of an address in a raw string for a comment.
QByteArray metaOf(const QString &name, const QString &endpoint, const QString &host)
{
    return uR"({"Name": "%1", "Metadata": {"Description": "about %1", "Other": 1}, "Endpoints": {"%2": {"Host": "%3"}}})"_s
        .arg(name, endpoint, host)
        .toUtf8();
}

/// A configuration directory in the layout of the docker CLI.
class TestConfig
{
public:
    TestConfig() { environment.insert(u"HOME"_s, directory.path()); }

    void write(const QString &name, const QByteArray &text) const
    {
        const auto path = configDir() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    void writeContext(const QString &name, const QByteArray &meta) const
    {
        write(u"contexts/meta/%1/meta.json"_s.arg(contextDirectoryName(name)), meta);
    }
    void writeContext(const QString &name, const QString &host) const { writeContext(name, metaOf(name, u"docker"_s, host)); }
    [[nodiscard]] QString configDir() const { return directory.path() + "/.docker"_L1; }
    [[nodiscard]] ContextStore store() const { return ContextStore(environment); }

    QTemporaryDir directory;
    QProcessEnvironment environment;
};

QString statesOf(const EngineChoice &choice)
{
    QString states;
    for (const auto &rule : choice.rules)
        states += QStringView(u"UWOB").at(static_cast<int>(rule.state));
    return states;
}

} // namespace

class ContextStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDirectoryIsNamedByTheHashOfTheName()
    {
        QCOMPARE(contextDirectoryName(u"my-context"_s), u"60b9683c6c2b05b8adc06ff4d150b15a5c69d74c7a7ee35bd733df12861dd2b0"_s);
    }

    void findsItsDirectory()
    {
        TestConfig config;
        QCOMPARE(config.store().configDir(), config.configDir());
        config.environment.insert(u"DOCKER_CONFIG"_s, u"/etc/docker-cli"_s);
        QCOMPARE(config.store().configDir(), u"/etc/docker-cli"_s);
        QCOMPARE(ContextStore(config.environment, u"/given"_s).configDir(), u"/given"_s);
    }

    void withoutAnythingThereIsTheDefault()
    {
        const TestConfig config;
        const auto contexts = config.store().contexts();
        QCOMPARE(contexts.size(), 1);
        QCOMPARE(contexts.constFirst().name, u"default"_s);
        QVERIFY(contexts.constFirst().endpoint == defaultEndpoint());
        const auto choice = config.store().choose();
        QCOMPARE(statesOf(choice), u"UUUUUW"_s);
        QVERIFY(choice.context->endpoint == defaultEndpoint());
        QVERIFY2(!QFileInfo::exists(config.configDir()), "contexts are read, never written");
    }

    void listsContextsInNaturalOrder()
    {
        const TestConfig config;
        for (const auto *name : {"node10", "node9", "alpha"})
            config.writeContext(QString::fromLatin1(name), u"tcp://%1:2375"_s.arg(QLatin1StringView(name)));
        QStringList names;
        for (const auto &context : config.store().contexts())
            names.append(context.name);
        QCOMPARE(names, (QStringList{u"default"_s, u"alpha"_s, u"node9"_s, u"node10"_s}));
        QCOMPARE(config.store().contexts().constLast().description, u"about node10"_s);
        QCOMPARE(config.store().contexts().constLast().endpoint.toString(), u"tcp://node10:2375"_s);
    }

    void aBrokenContextIsListedWithItsProblem_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no JSON") << QByteArray("{\"Name\":") << ErrorKind::Malformed;
        QTest::newRow("empty") << QByteArray() << ErrorKind::Malformed;
        QTest::newRow("an array") << QByteArray("[]") << ErrorKind::Malformed;
        QTest::newRow("no name") << metaOf({}, u"docker"_s, u"tcp://a"_s) << ErrorKind::Malformed;
        QTest::newRow("no docker endpoint") << metaOf(u"broken"_s, u"kubernetes"_s, u"tcp://a"_s) << ErrorKind::Malformed;
        QTest::newRow("another context's name") << metaOf(u"other"_s, u"docker"_s, u"tcp://a"_s) << ErrorKind::Malformed;
        QTest::newRow("a scheme that this system lacks")
            << metaOf(u"broken"_s, u"docker"_s, u"npipe:////./pipe/x"_s) << ErrorKind::Unavailable;
        QTest::newRow("an unknown scheme") << metaOf(u"broken"_s, u"docker"_s, u"gopher://x"_s) << ErrorKind::Invalid;
    }
    void aBrokenContextIsListedWithItsProblem()
    {
        QFETCH(const QByteArray, meta);
        QFETCH(const ErrorKind, kind);
        const TestConfig config;
        config.writeContext(u"broken"_s, meta);
        config.writeContext(u"whole"_s, u"unix:///a.sock"_s);
        const auto contexts = config.store().contexts();
        QCOMPARE(contexts.size(), 3);
        const auto broken = std::ranges::find_if(contexts, [](const auto &context) { return context.problem.has_value(); });
        QVERIFY(broken != contexts.end());
        QCOMPARE(broken->problem->kind, kind);
        const auto choice = config.store().choose({.context = u"broken"_s, .host = {}, .configDir = {}});
        QVERIFY(!choice.context);
        QCOMPARE(choice.context.error().kind, kind);
    }

    void readsKeysInAnyCaseAsGoDoes()
    {
        const auto meta = parseContextMeta(
            R"({"name":"a","METADATA":{"description":"b"},"endpoints":{"docker":{"host":"c","skiptlsverify":true}}})");
        QVERIFY(meta);
        QCOMPARE(meta->name, u"a"_s);
        QCOMPARE(meta->description, u"b"_s);
        QCOMPARE(meta->host, u"c"_s);
        QVERIFY(meta->skipTlsVerify);
    }

    void findsTheTlsMaterialOfAContext()
    {
        const TestConfig config;
        config.writeContext(u"secure"_s, u"tcp://host:2376"_s);
        const auto directory = u"contexts/tls/%1/docker/"_s.arg(contextDirectoryName(u"secure"_s));
        for (const auto *name : {"ca.pem", "cert.pem", "key.pem"})
            config.write(directory + QLatin1StringView(name), "x");
        const auto endpoint = config.store().contexts().constLast().endpoint;
        QCOMPARE(endpoint.transport, Transport::Tls);
        QCOMPARE(endpoint.tls.ca, u"%1/%2ca.pem"_s.arg(config.configDir(), directory));
        QCOMPARE(endpoint.tls.key, u"%1/%2key.pem"_s.arg(config.configDir(), directory));
        QVERIFY(endpoint.tls.verify);
    }

    void skipTlsVerifyAloneIsTlsWithoutVerification()
    {
        const TestConfig config;
        config.writeContext(u"lax"_s,
                            QByteArray(R"({"Name": "lax", "Endpoints": {"docker": {"Host": "host", "SkipTLSVerify": true}}})"));
        const auto endpoint = config.store().contexts().constLast().endpoint;
        QCOMPARE(endpoint.transport, Transport::Tls);
        QVERIFY(!endpoint.tls.verify);
        QCOMPARE(endpoint.port, 2376);
    }

    // docker/cli cli/command/cli.go resolveContextName
    void choosesAsTheCommandLineDoes_data()
    {
        QTest::addColumn<QString>("given"); ///< of C --context, H --host, h DOCKER_HOST, c DOCKER_CONTEXT, f currentContext
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("nothing") << u""_s << u"UUUUUW"_s << u"unix:///var/run/docker.sock"_s;
        QTest::newRow("the file's context") << u"f"_s << u"UUUUWO"_s << u"tcp://from-file:2375"_s;
        QTest::newRow("DOCKER_CONTEXT beats the file") << u"cf"_s << u"UUUWOO"_s << u"tcp://from-env:2375"_s;
        QTest::newRow("DOCKER_HOST beats DOCKER_CONTEXT, whatever the manual says")
            << u"hcf"_s << u"UUWOOO"_s << u"tcp://env-host:1"_s;
        QTest::newRow("--host beats the environment") << u"Hhcf"_s << u"UWOOOO"_s << u"tcp://arg-host:1"_s;
        QTest::newRow("--context beats the environment") << u"Chcf"_s << u"WUOOOO"_s << u"tcp://from-arg:2375"_s;
        QTest::newRow("--context and --host together are refused") << u"CH"_s << u"BBUUUO"_s << QString();
    }
    void choosesAsTheCommandLineDoes()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, states);
        QFETCH(const QString, endpoint);
        TestConfig config;
        for (const auto *name : {"from-file", "from-env", "from-arg"})
            config.writeContext(QString::fromLatin1(name), u"tcp://%1"_s.arg(QLatin1StringView(name)));
        if (given.contains(u'h'))
            config.environment.insert(u"DOCKER_HOST"_s, u"tcp://env-host:1"_s);
        if (given.contains(u'c'))
            config.environment.insert(u"DOCKER_CONTEXT"_s, u"from-env"_s);
        if (given.contains(u'f'))
            config.write(u"config.json"_s, R"({"currentContext": "from-file"})");
        ChoiceArguments arguments;
        if (given.contains(u'C'))
            arguments.context = u"from-arg"_s;
        if (given.contains(u'H'))
            arguments.host = u"tcp://arg-host:1"_s;
        const auto choice = config.store().choose(arguments);
        QCOMPARE(statesOf(choice), states);
        QCOMPARE(choice.context ? choice.context->endpoint.toString() : QString(), endpoint);
        if (endpoint.isEmpty())
            QCOMPARE(choice.context.error().kind, ErrorKind::Invalid);
    }

    void aWinnerThatCannotBeFollowedIsNotPassedOver_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a context that does not exist") << u"DOCKER_CONTEXT"_s << u"missing"_s << ErrorKind::NotFound;
        QTest::newRow("a name that reaches outside") << u"DOCKER_CONTEXT"_s << u"../../etc"_s << ErrorKind::Invalid;
        QTest::newRow("a host that cannot be read") << u"DOCKER_HOST"_s << u"gopher://x"_s << ErrorKind::Invalid;
    }
    void aWinnerThatCannotBeFollowedIsNotPassedOver()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const ErrorKind, kind);
        TestConfig config;
        config.environment.insert(variable, value);
        const auto choice = config.store().choose();
        QVERIFY(!choice.context);
        QCOMPARE(choice.context.error().kind, kind);
        QVERIFY(statesOf(choice).contains(u'B'));
        QVERIFY(!statesOf(choice).contains(u'W'));
    }

    void aBrokenConfigFileIsShownAndPassedOver()
    {
        const TestConfig config;
        config.write(u"config.json"_s, "{\"currentContext\": ");
        const auto choice = config.store().choose();
        QCOMPARE(statesOf(choice), u"UUUUBW"_s);
        QVERIFY(choice.context->endpoint == defaultEndpoint());
    }

    void tlsOfTheEnvironment_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("verify");
        QTest::newRow("neither") << u"OTHER"_s << u"1"_s << false << true;
        QTest::newRow("DOCKER_TLS_VERIFY=1") << u"DOCKER_TLS_VERIFY"_s << u"1"_s << true << true;
        QTest::newRow("DOCKER_TLS_VERIFY=0 is any text") << u"DOCKER_TLS_VERIFY"_s << u"0"_s << true << true;
        QTest::newRow("an empty DOCKER_TLS_VERIFY is none") << u"DOCKER_TLS_VERIFY"_s << u""_s << false << true;
        QTest::newRow("DOCKER_TLS does not verify") << u"DOCKER_TLS"_s << u"1"_s << true << false;
    }
    void tlsOfTheEnvironment()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const bool, tls);
        QFETCH(const bool, verify);
        TestConfig config;
        config.write(u"ca.pem"_s, "x");
        config.environment.insert(u"DOCKER_HOST"_s, u"tcp://host"_s);
        config.environment.insert(variable, value);
        const auto choice = config.store().choose();
        QVERIFY(choice.context);
        const auto &endpoint = choice.context->endpoint;
        QCOMPARE(endpoint.transport == Transport::Tls, tls);
        QCOMPARE(endpoint.port, tls ? 2376 : 2375);
        QCOMPARE(endpoint.tls.verify, verify);
        QCOMPARE(endpoint.tls.ca, tls ? config.configDir() + "/ca.pem"_L1 : QString());
        QVERIFY2(endpoint.tls.cert.isEmpty(), "a certificate that is not there is skipped");
    }

    void theCertificatesPathIsHonoured()
    {
        TestConfig config;
        config.write(u"elsewhere/ca.pem"_s, "x");
        config.environment.insert(u"DOCKER_HOST"_s, u"tcp://host"_s);
        config.environment.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
        config.environment.insert(u"DOCKER_CERT_PATH"_s, config.configDir() + "/elsewhere"_L1);
        QCOMPARE(config.store().choose().context->endpoint.tls.ca, config.configDir() + "/elsewhere/ca.pem"_L1);
        config.environment.insert(u"DOCKER_CERT_PATH"_s, u"/nonexistent"_s);
        QCOMPARE(config.store().choose().context.error().kind, ErrorKind::TlsUntrusted);
        config.environment.insert(u"DOCKER_HOST"_s, u"unix:///a.sock"_s);
        QVERIFY2(config.store().choose().context, "TLS is ignored for a unix socket");
    }

    void headersOfTheConfigurationAndOfTheEnvironment()
    {
        TestConfig config;
        config.write(u"config.json"_s, R"({"HttpHeaders": {"X-A": "1"}})");
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QCOMPARE(config.store().choose().context->endpoint.headers, (Headers{{"X-A", "1"}}));
        config.environment.insert(u"DOCKER_CUSTOM_HEADERS"_s, u"X-B=2,\"X-C=3,\"\"4\"\"\""_s);
        QCOMPARE(config.store().choose().context->endpoint.headers, (Headers{{"X-B", "2"}, {"X-C", "3,\"4\""}}));
        config.environment.insert(u"DOCKER_CUSTOM_HEADERS"_s, u"nonsense"_s);
        QCOMPARE(config.store().choose().context.error().kind, ErrorKind::Invalid);
    }

    void findsTheSocketsOfThisUser()
    {
        TestConfig config;
        const auto runtime = config.directory.path() + "/run"_L1;
        config.environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
        QVERIFY(QDir().mkpath(runtime + "/podman"_L1));
        QFile notASocket(runtime + "/docker.sock"_L1);
        QVERIFY(notASocket.open(QIODevice::WriteOnly));
        QLocalServer podman;
        QVERIFY(podman.listen(runtime + "/podman/podman.sock"_L1));
        const auto found = config.store().discoveredSockets();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().origin, EngineContext::Origin::PodmanSocket);
        QCOMPARE(found.constFirst().endpoint.socketPath, runtime + "/podman/podman.sock"_L1);
        QVERIFY(notASocket.remove());
        QLocalServer rootless;
        QVERIFY(rootless.listen(runtime + "/docker.sock"_L1));
        QCOMPARE(config.store().discoveredSockets().constFirst().origin, EngineContext::Origin::RootlessSocket);
    }
};

BULKHEAD_TEST(ContextStoreTest)
#include "tst_contextstore.moc"
