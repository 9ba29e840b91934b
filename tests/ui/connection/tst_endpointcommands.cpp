// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/shellwords.h"
#include "tests/support/testmain.h"
#include "ui/connection/endpointcommands.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::Endpoint;
using engine::EngineContext;
using engine::TlsFiles;
using engine::Transport;

namespace {

EngineContext named(const QString &name, const Endpoint &endpoint)
{
    return {.name = name, .description = {}, .endpoint = endpoint, .origin = EngineContext::Origin::Own, .problem = {}};
}

Endpoint tlsEndpoint(const TlsFiles &files)
{
    Endpoint endpoint;
    endpoint.transport = Transport::Tls;
    endpoint.host = u"engine.example"_s;
    endpoint.port = 2376;
    endpoint.tls = files;
    return endpoint;
}

Endpoint sshEndpoint(const QString &socket = {})
{
    Endpoint endpoint;
    endpoint.transport = Transport::Ssh;
    endpoint.host = u"build.example"_s;
    endpoint.sshUser = u"me"_s;
    endpoint.port = 2222;
    endpoint.socketPath = socket;
    return endpoint;
}

Endpoint unixEndpoint(const QString &path)
{
    Endpoint endpoint;
    endpoint.socketPath = path;
    return endpoint;
}

} // namespace

class TestEndpointCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShellReadsAQuotedWordBackAsItWas_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("a plain path") << u"/var/run/docker.sock"_s;
        QTest::newRow("blanks") << u"my key.pem"_s;
        QTest::newRow("a single quote") << u"it's"_s;
        QTest::newRow("a command substitution") << u"$(reboot)`id`"_s;
        QTest::newRow("a line break at the end") << u"path\n"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("unicode") << u"größe €"_s;
    }
    void aShellReadsAQuotedWordBackAsItWas()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s|' "_s + handoff::shellQuoted(word)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word + u'|');
    }

    void contextCommand_data()
    {
        QTest::addColumn<EngineContext>("context");
        QTest::addColumn<QString>("command");
        QTest::newRow("a unix socket") << named(u"lab"_s, unixEndpoint(u"/run/lab.sock"_s))
                                       << u"docker context create lab --docker host=unix:///run/lab.sock"_s;
        QTest::newRow("a name that docker refuses is made one that it takes")
            << named(u"-My lab!"_s, unixEndpoint(u"/run/lab.sock"_s))
            << u"docker context create My-lab- --docker host=unix:///run/lab.sock"_s;
        QTest::newRow("the name default is docker's own")
            << named(u"default"_s, unixEndpoint(u"/run/lab.sock"_s))
            << u"docker context create bulkhead-default --docker host=unix:///run/lab.sock"_s;
        QTest::newRow("TLS with all files") << named(u"prod"_s,
                                                     tlsEndpoint({u"/k/ca.pem"_s, u"/k/cert.pem"_s, u"/k/key.pem"_s, true}))
                                            << u"docker context create prod --docker "
                                               "host=tcp://engine.example:2376,ca=/k/ca.pem,cert=/k/cert.pem,key=/k/key.pem"_s;
        QTest::newRow("TLS that is not verified") << named(u"prod"_s, tlsEndpoint({{}, {}, {}, false}))
                                                  << u"docker context create prod --docker "
                                                     "host=tcp://engine.example:2376,skip-tls-verify=true"_s;
        QTest::newRow("a comma in a path is quoted for docker and for the shell")
            << named(u"prod"_s, tlsEndpoint({u"/k,1/ca.pem"_s, {}, {}, true}))
            << u"docker context create prod --docker 'host=tcp://engine.example:2376,\"ca=/k,1/ca.pem\"'"_s;
    }
    void contextCommand()
    {
        QFETCH(EngineContext, context);
        const auto command = ui::dockerContextCreateCommand(context);
        QVERIFY(command);
        QTEST(*command, "command");
    }

    void aContextWithoutTlsFilesWouldSpeakPlainHttpSoThereIsNoCommand()
    {
        const auto command = ui::dockerContextCreateCommand(named(u"prod"_s, tlsEndpoint({})));
        QVERIFY(!command);
        QCOMPARE(command.error().kind, ErrorKind::Invalid);
    }

    void hostExport_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("lines");
        QTest::newRow("a unix socket") << unixEndpoint(u"/run/lab.sock"_s) << u"export DOCKER_HOST=unix:///run/lab.sock"_s;
        QTest::newRow("TLS with one folder")
            << tlsEndpoint({u"/k 1/ca.pem"_s, u"/k 1/cert.pem"_s, u"/k 1/key.pem"_s, true})
            << u"export DOCKER_HOST=tcp://engine.example:2376\nexport DOCKER_TLS_VERIFY=1\nexport DOCKER_CERT_PATH='/k 1'"_s;
        QTest::newRow("TLS that is not verified unsets what would verify, even where it says 0")
            << tlsEndpoint({{}, {}, {}, false})
            << u"export DOCKER_HOST=tcp://engine.example:2376\nunset DOCKER_TLS_VERIFY\nexport DOCKER_TLS=1"_s;
    }
    void hostExport()
    {
        QFETCH(Endpoint, endpoint);
        const auto lines = ui::dockerHostExport(endpoint);
        QVERIFY(lines);
        QTEST(*lines, "lines");
    }

    void theEnvironmentCannotExpressFilesOfOtherNamesOrFolders_data()
    {
        QTest::addColumn<TlsFiles>("files");
        QTest::newRow("another file name") << TlsFiles{u"/k/company-ca.pem"_s, {}, {}, true};
        QTest::newRow("two folders") << TlsFiles{u"/a/ca.pem"_s, u"/b/cert.pem"_s, u"/b/key.pem"_s, true};
        QTest::newRow("verified without a CA") << TlsFiles{{}, u"/b/cert.pem"_s, u"/b/key.pem"_s, true};
    }
    void theEnvironmentCannotExpressFilesOfOtherNamesOrFolders()
    {
        QFETCH(TlsFiles, files);
        const auto lines = ui::dockerHostExport(tlsEndpoint(files));
        QVERIFY(!lines);
        QCOMPARE(lines.error().kind, ErrorKind::Invalid);
    }

    void theSshLineIsTheOneThatTheConnectionUses()
    {
        QCOMPARE(ui::sshTryCommand(sshEndpoint()),
                 u"ssh -l me -p 2222 -o ConnectTimeout=30 -T -- build.example docker version"_s);
        QCOMPARE(ui::sshTryCommand(sshEndpoint(u"/run/my docker.sock"_s)),
                 u"ssh -l me -p 2222 -o ConnectTimeout=30 -T -- build.example docker "
                 "''\\''--host=unix:///run/my docker.sock'\\''' version"_s);
    }
};

BULKHEAD_TEST(TestEndpointCommands)
#include "tst_endpointcommands.moc"
