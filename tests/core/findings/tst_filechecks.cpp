// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profile.h"
#include "core/findings/filechecks.h"
#include "core/seccomp/profilereader.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::findings;

class TestFileChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void instructions();
    void brokenDockerfiles_data();
    void brokenDockerfiles();
    void dockerfiles_data();
    void dockerfiles();
    void aGoodDockerfileHasNoFinding();
    void secretsAreNeverShown();
    void suggestions_data();
    void suggestions();
    void draftsGoWithTheSuggestion();
    void brokenCompose_data();
    void brokenCompose();
    void compose_data();
    void compose();
    void aGoodServiceHasNoFinding();
    void mergedKeysCount();
    void everyCheckHasItsTexts();
};

static QStringList found(const Result<Evaluation> &evaluation)
{
    QStringList list;
    if (!evaluation)
        return {u"error: "_s + evaluation.error().what};
    for (const Finding &finding : evaluation->findings)
        list << u"%1:%2"_s.arg(finding.id).arg(finding.evidence.first().line);
    list.sort();
    return list;
}

void TestFileChecks::kinds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::newRow("Dockerfile") << u"a/Dockerfile"_s << 0;
    QTest::newRow("Dockerfile.prod") << u"Dockerfile.prod"_s << 0;
    QTest::newRow("web.dockerfile") << u"web.dockerfile"_s << 0;
    QTest::newRow("Containerfile") << u"Containerfile"_s << 0;
    QTest::newRow("compose.yaml") << u"compose.yaml"_s << 1;
    QTest::newRow("docker-compose.yml") << u"docker-compose.yml"_s << 1;
    QTest::newRow("neither") << u"main.c"_s << -1;
}

void TestFileChecks::kinds()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    const auto is = fileKindOf(path);
    QCOMPARE(is ? int(*is) : -1, kind);
}

void TestFileChecks::instructions()
{
    const auto file = parseDockerfile("\xEF\xBB\xBF# syntax=docker/dockerfile:1\r\n"
                                      "# escape=`\n"
                                      "FROM alpine:3.20 AS base\n"
                                      "# a comment\n"
                                      "run apk add `  \n"
                                      "  # a comment inside\n"
                                      "\n"
                                      "  curl\n"
                                      "RUN --mount=type=cache,target=/x --network=none <<EOF\n"
                                      "echo USER root\n"
                                      "EOF\n"
                                      "COPY <<-\"A\" <<B /d/\n"
                                      "\tone\n"
                                      "\tA\n"
                                      "two\n"
                                      "B\n"
                                      "CMD [\"sh\"]\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().what + file.error().detail));
    QCOMPARE(file->syntax, u"docker/dockerfile:1"_s);
    QCOMPARE(file->escape, u'`');
    QCOMPARE(file->instructions.size(), 5);
    const auto &run = file->instructions[1];
    QCOMPARE(run.name, u"RUN"_s);
    QCOMPARE(run.arguments.simplified(), u"apk add curl"_s);
    QCOMPARE(run.line, 5);
    QCOMPARE(run.lastLine, 8);
    const auto &heredoc = file->instructions[2];
    QCOMPARE(heredoc.flags, QStringList({u"--mount=type=cache,target=/x"_s, u"--network=none"_s}));
    QCOMPARE(heredoc.heredocs, QStringList{u"echo USER root"_s});
    QCOMPARE(file->instructions[3].heredocs, QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(file->instructions[4].line, 17);
}

void TestFileChecks::brokenDockerfiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where");
    QTest::newRow("an unknown instruction") << QByteArray("FROM a:1\nRUN x\nFOO bar\n") << u"unknown instruction: FOO"_s
                                            << u"line 3"_s;
    QTest::newRow("no stage") << QByteArray("RUN x\n") << u"no build stage in current context"_s << u"line 1"_s;
    QTest::newRow("nothing") << QByteArray("# only a comment\n") << u"file with no instructions"_s << u"line 1"_s;
    QTest::newRow("empty") << QByteArray() << u"file with no instructions"_s << u"line 1"_s;
    QTest::newRow("no argument") << QByteArray("FROM a:1\n\nUSER\n") << u"USER requires at least one argument"_s << u"line 3"_s;
    QTest::newRow("a heredoc that never ends")
        << QByteArray("FROM a:1\nRUN <<EOF\necho\n") << u"unterminated heredoc"_s << u"line 2"_s;
    QTest::newRow("another escape") << QByteArray("# escape=x\nFROM a:1\n")
                                    << u"invalid escape token 'x' does not match ` or \\"_s << u"line 1"_s;
    QTest::newRow("binary") << QByteArray("\x7f\x45LF\0\0\1", 7) << QString() << u"line 1"_s;
}

void TestFileChecks::brokenDockerfiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    QFETCH(QString, where);
    const auto evaluation = judgeDockerfile(text, u"Dockerfile"_s);
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().kind, ErrorKind::Malformed);
    QCOMPARE(evaluation.error().detail, where);
    if (!what.isEmpty())
        QCOMPARE(evaluation.error().what, what);
}

void TestFileChecks::dockerfiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    // the end of every row: nothing more to say of user and health
    const QByteArray end = "USER app\nHEALTHCHECK CMD true\n";
    const auto row = [&](const char *name, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const auto line = [&](const char *name, const QByteArray &text, const QStringList &expected) {
        row(name, "FROM alpine:3.20\n" + text + "\n" + end, expected);
    };
    row("no USER, no HEALTHCHECK", "FROM alpine:3.20\n", {u"DF-HEALTHCHECK:1"_s, u"DF-USER:1"_s});
    row("USER root after another", "FROM alpine:3.20\nUSER app\nUSER 0:0\nHEALTHCHECK NONE\n",
        {u"DF-HEALTHCHECK:4"_s, u"DF-USER:3"_s});
    row("the last stage counts", "FROM alpine:3.20 AS build\nUSER app\nHEALTHCHECK CMD true\nFROM alpine:3.20\n",
        {u"DF-HEALTHCHECK:4"_s, u"DF-USER:4"_s});
    row("a stage from another has its user", "FROM alpine:3.20 AS build\nUSER app\nHEALTHCHECK CMD true\nFROM build\n", {});
    row("a user from a variable is not known to be root", "FROM alpine:3.20\nARG U\nUSER $U\nHEALTHCHECK CMD true\n", {});
    row(":latest", "FROM alpine:latest\n" + end, {u"DF-LATEST:1"_s});
    row("no tag", "FROM reg.example:5000/alpine\n" + end, {u"DF-LATEST:1"_s});
    row("a digest", "FROM alpine@sha256:0123\n" + end, {});
    row("scratch", "FROM scratch\n" + end, {});
    row("the default of ARG", "ARG TAG=latest\nFROM alpine:${TAG}\n" + end, {u"DF-LATEST:2"_s});
    row("a variable without default", "ARG TAG\nFROM alpine:$TAG\n" + end, {});
    line("ADD from an address", "ADD https://example.org/x.tar.gz /x", {u"DF-ADD-URL:2"_s});
    line("ADD from an address with a checksum", "ADD --checksum=sha256:0 https://example.org/x /x", {});
    line("ADD where COPY would do", "ADD app /app", {u"DF-ADD:2"_s});
    line("ADD of an archive", "ADD rootfs.tar.xz /", {});
    line("COPY", "COPY app /app", {});
    line("EXPOSE below 1024", "EXPOSE 80/tcp 8080", {u"DF-PORT:2"_s});
    line("EXPOSE 22", "EXPOSE 22", {u"DF-SSH:2"_s});
    line("a secret in ENV", "ENV A=b DB_PASSWORD=\"hun ter2\"", {u"DF-SECRET:2"_s});
    line("a secret in the older ENV", "ENV DB_PASSWORD hunter2", {u"DF-SECRET:2"_s});
    line("a secret as default of ARG", "ARG API_TOKEN=abcdef", {u"DF-SECRET:2"_s});
    line("ARG without default is none", "ARG API_TOKEN", {});
    line("a secret from a variable is none here", "ENV DB_PASSWORD=$PW", {});
    line("a file name is none", "ENV DB_PASSWORD_FILE=/run/secrets/db", {});
    line("a secret in RUN", "RUN curl -u x --password hunter22 https://a.example/b", {u"DF-SECRET:2"_s});
    line("a key is copied", "COPY id_rsa /root/.ssh/", {u"DF-SECRET-FILE:2"_s});
    line("a public key is copied", "COPY id_rsa.pub /x", {});
    line(".env is copied", "COPY .env ./", {u"DF-SECRET-FILE:2"_s});
    line("a key from another stage", "COPY --from=build /k/server.key /k/", {});
    line("update alone", "RUN apt-get update", {u"DF-UPDATE:2"_s});
    line("update and install", "RUN apt-get update && apt-get install -y curl", {});
    line("curl into a shell", "RUN curl -fsSL https://get.example | sh", {u"DF-PIPE:2"_s});
    line("a shell of curl", "RUN bash -c \"$(curl -fsSL https://get.example)\"", {u"DF-PIPE:2"_s});
    line("curl into tar", "RUN curl -fsSL https://get.example | tar xz", {});
    line("curl -k", "RUN curl -k https://a.example -o b", {u"DF-UNVERIFIED:2"_s});
    line("apk --allow-untrusted", "RUN apk add --allow-untrusted x.apk", {u"DF-UNVERIFIED:2"_s});
    line("chmod 777", "RUN chmod -R 777 /srv", {u"DF-MODE:2"_s});
    line("chmod u+s", "RUN chmod u+s /bin/x", {u"DF-MODE:2"_s});
    line("chmod 755", "RUN chmod 0755 /bin/x && chmod +x /y", {});
    line("sudo", "RUN apt-get update && apt-get install -y sudo", {u"DF-SUDO:2"_s});
    line("a volume on /proc/sys", "VOLUME [\"/data\", \"/proc/sys\"]", {u"DF-VOLUME:2"_s});
    line("a volume on /data", "VOLUME /data /procession", {});
    line("built insecurely", "RUN --security=insecure make", {u"DF-INSECURE:2"_s});
    line("in a heredoc", "RUN <<E\ncurl http://x.example | sh\nE", {u"DF-PIPE:2"_s});
    line("in a continued line", "RUN true && \\\n  # why\n  chmod 777 /x", {u"DF-MODE:2"_s});
}

void TestFileChecks::dockerfiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(found(judgeDockerfile(text, u"Dockerfile"_s)), expected);
}

void TestFileChecks::aGoodDockerfileHasNoFinding()
{
    QCOMPARE(found(judgeDockerfile("# syntax=docker/dockerfile:1\n"
                                   "FROM golang:1.23 AS build\n"
                                   "WORKDIR /src\n"
                                   "COPY . .\n"
                                   "RUN --mount=type=secret,id=token go build -o /app\n"
                                   "FROM gcr.io/distroless/static:nonroot\n"
                                   "COPY --from=build /app /app\n"
                                   "USER 65532:65532\n"
                                   "EXPOSE 8080\n"
                                   "HEALTHCHECK CMD [\"/app\", \"-check\"]\n"
                                   "ENTRYPOINT [\"/app\"]\n",
                                   u"Dockerfile"_s)),
             QStringList());
}

void TestFileChecks::secretsAreNeverShown()
{
    const QByteArray docker = "FROM a:1\nENV DB_PASSWORD=hunter2222\nRUN curl --password hunter2222 http://x\nADD "
                              "https://u:hunter2222@x.example/y /y\n";
    const QByteArray service = "services:\n  a:\n    image: a:1\n    environment:\n      DB_PASSWORD: hunter2222\n";
    for (const auto &evaluation : {judgeDockerfile(docker, u"Dockerfile"_s), judgeCompose(service, u"c.yaml"_s)}) {
        QVERIFY(evaluation);
        QVERIFY(evaluation->findings.size() > 2);
        for (const Finding &finding : evaluation->findings) {
            for (const Evidence &evidence : finding.evidence)
                QVERIFY2(!evidence.text.contains("hunter"_L1), qPrintable(evidence.text));
        }
    }
}

void TestFileChecks::suggestions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("has");
    QTest::newRow("no user") << QByteArray("FROM a:1\n")
                             << QStringList{u"--cap-drop=ALL"_s, u"--user=1000:1000"_s, u"--read-only"_s};
    QTest::newRow("a user of its own") << QByteArray("FROM a:1\nUSER app\n") << QStringList{u"# The image's own user: app"_s};
    QTest::newRow("gosu") << QByteArray("FROM a:1\nRUN apt-get install -y gosu\n")
                          << QStringList{u"--cap-add=SETUID"_s, u"--cap-add=SETGID"_s};
    QTest::newRow("a volume") << QByteArray("FROM a:1\nVOLUME [\"/var/lib/data\"]\n") << QStringList{u"--volume=/var/lib/data"_s};
    QTest::newRow("ping") << QByteArray("FROM a:1\nRUN apk add iputils\n") << QStringList{u"--cap-add=NET_RAW"_s};
    QTest::newRow("a hostile volume") << QByteArray("FROM a:1\nVOLUME /x;reboot\n") << QStringList{u"'--volume=/x;reboot'"_s};
}

void TestFileChecks::suggestions()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, has);
    const auto file = parseDockerfile(text);
    QVERIFY(file);
    const QString suggestion = leastPrivilegeSuggestion(*file);
    for (const QString &part : has)
        QVERIFY2(suggestion.contains(part), qPrintable(suggestion));
}

void TestFileChecks::draftsGoWithTheSuggestion()
{
    const auto file = parseDockerfile("FROM a:1\nVOLUME [\"/var/lib/data\", \"/x y\"]\nEXPOSE 80 53/udp\nRUN apk add iputils\n"
                                      "ENTRYPOINT [\"/usr/bin/app\", \"-x\"]\n");
    QVERIFY(file);
    const QString text = appArmorDraft(*file, u"my app"_s);
    const auto profile = apparmor::parseProfileFile(text);
    QVERIFY2(profile && profile->profiles().size() == 1, qPrintable(text));
    for (const auto &part : {u"profile docker-my-app "_s, u"apparmor=docker-my-app"_s, u"capability net_raw,"_s,
                             u"capability net_bind_service,"_s, u"network inet stream,"_s, u"network inet dgram,"_s,
                             u"/usr/bin/app ix,"_s, u"/var/lib/data{,/**} rwlk,"_s, u"\"/x y{,/**}\" rwlk,"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    const auto seccomp = seccomp::parseProfile(seccompDraft(*file));
    QVERIFY(seccomp);
    QStringList allowed;
    for (const seccomp::Rule &rule : seccomp->rules) {
        QVERIFY(rule.includes.caps.isEmpty() && rule.excludes.caps.isEmpty());
        if (rule.action.kind == seccomp::ActionKind::Allow && rule.args.isEmpty())
            allowed += rule.names;
    }
    for (const auto &call : {u"read"_s, u"openat"_s, u"execve"_s})
        QVERIFY2(allowed.contains(call), qPrintable(call));
    for (const auto &call : {u"mount"_s, u"init_module"_s, u"chroot"_s, u"bpf"_s})
        QVERIFY2(!allowed.contains(call), qPrintable(call));

    // a hostile name or volume stays a text
    const auto hostile = parseDockerfile("FROM a:1\nVOLUME /x,\"}\n");
    QVERIFY(hostile);
    const QString harmless = appArmorDraft(*hostile, u"a} profile b {"_s);
    const auto one = apparmor::parseProfileFile(harmless);
    QVERIFY2(one && one->profiles().size() == 1, qPrintable(harmless));
}

void TestFileChecks::brokenCompose_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("no YAML") << QByteArray("services:\n  a:\n    image: [x\n") << u"line 4"_s;
    QTest::newRow("a tab") << QByteArray("services:\n\ta: {}\n") << u"line 2"_s;
    QTest::newRow("no services") << QByteArray("version: '3'\n") << u"line 1"_s;
    QTest::newRow("a list") << QByteArray("- a\n") << u"line 1"_s;
    QTest::newRow("services is a list") << QByteArray("x: 1\nservices:\n  - a\n") << u"line 3"_s;
    QTest::newRow("a service is a text") << QByteArray("services:\n  a: b\n") << u"line 2"_s;
    QTest::newRow("an anchor that is not there") << QByteArray("services:\n  a:\n    <<: *base\n") << u"line 3"_s;
    QTest::newRow("nested beyond reason") << QByteArray("services: ") + QByteArray(100'000, '[') << u"line 1"_s;
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
}

void TestFileChecks::brokenCompose()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto evaluation = judgeCompose(text, u"compose.yaml"_s);
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().kind, ErrorKind::Malformed);
    QCOMPARE(evaluation.error().detail, where);
    QVERIFY(!evaluation.error().what.isEmpty());
}

static QByteArray service(const QByteArray &lines)
{
    QByteArray text = "services:\n  web:\n    image: nginx:1.27\n    cap_drop: [ALL]\n    security_opt: [no-new-privileges]\n"
                      "    user: '1000'\n    read_only: true\n    mem_limit: 64m\n    cpus: 0.5\n    pids_limit: 50\n";
    for (const QByteArray &line : lines.split('\n'))
        text += "    " + line + "\n";
    return text;
}

void TestFileChecks::compose_data()
{
    QTest::addColumn<QByteArray>("lines"); // from line 11 on
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &lines, const QStringList &expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("the docker socket", "volumes:\n  - /data:/data\n  - /var/run/docker.sock:/x:ro",
        {u"BH-ESCAPE-SOCKET:13"_s, u"CIS-5.32:13"_s});
    row("the docker socket, long form", "volumes:\n  - type: bind\n    source: /run\n    target: /x",
        {u"BH-ESCAPE-SOCKET:12"_s, u"CIS-5.32:12"_s});
    row("somebody's home", "volumes: ['~/.ssh:/x:ro']", {u"CIS-5.6:11"_s});
    row("a project directory", "volumes: ['./src:/x', 'data:/y', '/anonymous']", {});
    row("mounts that spread", "volumes: ['/srv:/x:rw,rshared']", {u"CIS-5.20:11"_s});
    row("the host's network", "network_mode: host", {u"CIS-5.10:11"_s});
    row("the host's processes", "pid: host", {u"CIS-5.16:11"_s});
    row("the host's IPC", "ipc: host", {u"CIS-5.17:11"_s});
    row("every address", "ports:\n  - '8080:80'", {u"CIS-5.14:12"_s});
    row("a port below 1024 on one address", "ports:\n  - 8080\n  - '127.0.0.1:443:443'", {u"CIS-5.14:12"_s, u"CIS-5.8:13"_s});
    row("long form of a port", "ports:\n  - target: 80\n    published: 8080\n    host_ip: 127.0.0.1", {});
    row("a secret", "environment:\n  - A=b\n  - DB_PASSWORD=x12345", {u"BH-SECRETS-ENV:13"_s});
    row("a secret in a mapping", "environment:\n  A: b\n  DB_PASSWORD: x12345", {u"BH-SECRETS-ENV:13"_s});
    row("a secret from outside", "environment:\n  DB_PASSWORD: ${PW}", {});
    row("a device", "devices:\n  - /dev/sda:/dev/sda", {u"CIS-5.18:12"_s});
    row("an extension of compose's", "x-note: 1", {});
    row("restarted for ever", "restart: always", {u"CIS-5.15:11"_s});
    row("limits below deploy", "deploy: {resources: {limits: {memory: 1g}}}", {});
}

void TestFileChecks::compose()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(found(judgeCompose(service(lines), u"compose.yaml"_s)), expected);
}

void TestFileChecks::aGoodServiceHasNoFinding()
{
    QCOMPARE(found(judgeCompose(service("restart: on-failure:5"), u"compose.yaml"_s)), QStringList());
}

void TestFileChecks::mergedKeysCount()
{
    const auto list = found(judgeCompose("x-base: &base\n"
                                         "  privileged: true\n"
                                         "services:\n"
                                         "  a:\n"
                                         "    <<: *base\n"
                                         "    image: a\n",
                                         u"compose.yaml"_s));
    QVERIFY2(list.contains(u"CIS-5.5:2"_s), qPrintable(list.join(u' ')));
    QVERIFY(list.contains(u"BH-IMAGE-LATEST:6"_s));
    QVERIFY(list.contains(u"CIS-5.11:4"_s)); // nothing says it: the service's own line
}

void TestFileChecks::everyCheckHasItsTexts()
{
    QCOMPARE(dockerfileCatalogue().size(), 16);
    for (const CheckInfo *info : dockerfileCatalogue()) {
        for (const QString &text : {info->requirementText(), info->problemText(), info->whyText(), info->fixText()})
            QVERIFY2(!text.isEmpty(), info->id.data());
    }
}

BULKHEAD_TEST(TestFileChecks)
#include "tst_filechecks.moc"
