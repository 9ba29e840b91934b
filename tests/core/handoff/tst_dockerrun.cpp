// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/dockerrun.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::handoff;
using namespace Qt::StringLiterals;
using capability::CapabilityRequest;
using capability::CapabilitySet;
using capability::EngineFlavour;

class DockerRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheCapabilities_data();
    void readsTheCapabilities();
    void answersTheBoundingSet_data();
    void answersTheBoundingSet();
    void keepsTheRest();
    void podmanHasItsOwnOptions();
    void keepsHarmlessExpansions();
    void capabilityOptionsAreQuoted();
    void optionsOfEverySetReadBack();
    void everyRequestReadsBack();
};

void DockerRunTest::readsTheCapabilities_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<CapabilityRequest>("request");
    QTest::addColumn<QString>("image");
    const auto row = [](const char *name, const char *line, const CapabilityRequest &request, const char *image) {
        QTest::newRow(name) << QString::fromUtf8(line) << request << QString::fromUtf8(image);
    };
    const CapabilityRequest netAdmin{.add = {u"NET_ADMIN"_s}};
    row("a plain line", "docker run nginx", {}, "nginx");
    row("nothing at all", "", {}, "");
    row("an option with equals", "docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("an option with its value apart", "docker run --cap-add NET_ADMIN nginx", netAdmin, "nginx");
    row("options alone", "--cap-add=NET_ADMIN", netAdmin, "");
    row("options without an image", "docker run --cap-add=NET_ADMIN", netAdmin, "");
    row("run without docker", "run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("docker container run", "docker container run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("docker create", "docker create --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with sudo", "sudo docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with sudo and its options", "sudo -E -u root -- docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with assignments", "DOCKER_HOST=ssh://a A=b docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with a user's prompt", "$ docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with root's prompt", "# docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with a path", "/usr/bin/docker run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("with docker's own options",
        "docker -D --context lab -H tcp://h --tlsverify=false -Hunix:///s run --cap-add=NET_ADMIN nginx", netAdmin, "nginx");
    row("several lines", "docker run \\\n  --cap-add NET_ADMIN \\\n  nginx\n", netAdmin, "nginx");
    row("quoted", "docker run \"--cap-add\"='NET_ADMIN' 'nginx'", netAdmin, "nginx");
    row("both lists in order", "docker run --cap-add a --cap-drop b --cap-add c nginx",
        {.add = {u"a"_s, u"c"_s}, .drop = {u"b"_s}}, "nginx");
    row("names are kept as spelled", "docker run --cap-add ' Chown,x' nginx", {.add = {u" Chown,x"_s}}, "nginx");
    row("an empty name", "docker run --cap-add= --cap-drop '' nginx", {.add = {u""_s}, .drop = {u""_s}}, "nginx");
    row("a value that looks like an option", "docker run --cap-add --privileged nginx", {.add = {u"--privileged"_s}}, "nginx");
    row("privileged", "docker run --privileged nginx", {.privileged = true}, "nginx");
    row("privileged takes no value apart", "docker run --privileged false", {.privileged = true}, "false");
    row("privileged switched off again", "docker run --privileged --privileged=F nginx", {}, "nginx");
    row("short options joined", "docker run -itu0 nginx", {.user = u"0"_s}, "nginx");
    row("a short option with its value apart", "docker run -it -u 1000:1000 nginx", {.user = u"1000:1000"_s}, "nginx");
    row("a short option with equals", "docker run -u=app nginx", {.user = u"app"_s}, "nginx");
    row("a short option with equals alone keeps it", "docker run -u= nginx", {.user = u"="_s}, "nginx");
    row("the last user wins", "docker run --user a -u b nginx", {.user = u"b"_s}, "nginx");
    row("a switched off short option", "docker run -t=false --user a nginx", {.user = u"a"_s}, "nginx");
    row("options after the image are the container's", "docker run nginx --cap-add=NET_ADMIN --privileged", {}, "nginx");
    row("two dashes end the options", "docker run --user a -- --privileged", {.user = u"a"_s}, "--privileged");
    row("a single dash is an image", "docker run - --privileged", {}, "-");
    row("an empty word is an image", "docker run '' --privileged", {}, "");
    row("values of other options are no image", "docker run -v /a:/b -p 80:80 -e A=b --name x --network host --rm -d nginx", {},
        "nginx");
    row("hidden options", "docker run --net none --net-alias x --dns-opt y nginx", {}, "nginx");
    row("an option of newer versions", "docker run --use-api-socket --gpus all nginx", {}, "nginx");
    row("a pipe after the image", "docker run --cap-add=NET_ADMIN nginx | cat", netAdmin, "nginx");
    row("a redirection between options", "docker run >log --cap-add=NET_ADMIN 2>&1 nginx", netAdmin, "nginx");
    row("in the background", "docker run --cap-add=NET_ADMIN nginx &", netAdmin, "nginx");
    row("a comment", "docker run nginx # --privileged", {}, "nginx");
}

void DockerRunTest::readsTheCapabilities()
{
    QFETCH(QString, line);
    QFETCH(CapabilityRequest, request);
    QFETCH(QString, image);
    const auto run = parseDockerRun(line);
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().what));
    QCOMPARE(run->capabilities, request);
    QCOMPARE(run->image, image);
    QCOMPARE(run->unexpanded, QStringList());
}

void DockerRunTest::answersTheBoundingSet_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("bounding");
    QTest::newRow("everything but MKNOD") << u"--cap-add=ALL --cap-drop=MKNOD"_s << u"000001fff7ffffff"_s;
    QTest::newRow("the default but CHOWN") << u"--cap-drop=CHOWN"_s << u"00000000a80425fa"_s;
    QTest::newRow("the default and NET_ADMIN") << u"--cap-add=NET_ADMIN"_s << u"00000000a80435fb"_s;
    QTest::newRow("NET_BIND_SERVICE alone") << u"--cap-drop=all --cap-add=net_bind_service"_s << u"0000000000000400"_s;
    QTest::newRow("everything") << u"docker run --privileged --cap-drop=ALL busybox"_s << u"000001ffffffffff"_s;
}

void DockerRunTest::answersTheBoundingSet()
{
    QFETCH(QString, line);
    QFETCH(QString, bounding);
    const auto run = parseDockerRun(line);
    QVERIFY(run);
    QCOMPARE(capability::resolve(run->capabilities)->sets.bounding.toHex(), bounding);
}

void DockerRunTest::keepsTheRest()
{
    const auto run =
        parseDockerRun(u"docker run --security-opt no-new-privileges --security-opt=seccomp=a.json img sh -c 'a; b' -u 0");
    QVERIFY(run);
    QCOMPARE(run->securityOpt, QStringList({u"no-new-privileges"_s, u"seccomp=a.json"_s}));
    QCOMPARE(run->command, QStringList({u"sh"_s, u"-c"_s, u"a; b"_s, u"-u"_s, u"0"_s}));
    QCOMPARE(run->program, EngineFlavour::Docker);
}

void DockerRunTest::podmanHasItsOwnOptions()
{
    const auto run = parseDockerRun(u"podman --log-level debug run --replace --systemd always --cap-add=NET_ADMIN,SYS_TIME img");
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().what));
    QCOMPARE(run->program, EngineFlavour::Podman);
    QCOMPARE(run->capabilities.add, QStringList({u"NET_ADMIN"_s, u"SYS_TIME"_s}));
    QCOMPARE(run->image, u"img"_s);
}

void DockerRunTest::keepsHarmlessExpansions()
{
    const auto run = parseDockerRun(u"A=$B docker run -v \"$PWD\":/x -v$(pwd):/y --name=n-$USER nginx:$TAG echo `date` $@");
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().what));
    QCOMPARE(run->capabilities, CapabilityRequest{});
    QCOMPARE(run->image, u"nginx:$TAG"_s);
    QCOMPARE(run->command, QStringList({u"echo"_s, u"`date`"_s, u"$@"_s}));
    QCOMPARE(run->unexpanded, QStringList({u"$B"_s, u"$PWD"_s, u"$(pwd)"_s, u"$USER"_s, u"$TAG"_s, u"`date`"_s, u"$@"_s}));
}

void DockerRunTest::capabilityOptionsAreQuoted()
{
    QCOMPARE(capabilityOptions({}), QString());
    QCOMPARE(capabilityOptions({.add = {u"NET_BIND_SERVICE"_s}, .drop = {u"ALL"_s}}),
             u"--cap-drop=ALL --cap-add=NET_BIND_SERVICE"_s);
    QCOMPARE(capabilityOptions({.add = {u"a;b"_s}, .privileged = true, .user = u"my user"_s}),
             u"--privileged '--cap-add=a;b' '--user=my user'"_s);
}

void DockerRunTest::optionsOfEverySetReadBack()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 3000; ++round) {
        quint64 mask = random.generate64();
        for (quint32 i = random.bounded(5); i > 0; --i)
            mask = round % 2 == 0 ? mask & random.generate64() : mask | random.generate64();
        const CapabilitySet wanted = CapabilitySet(mask) & CapabilitySet::allUpTo(capability::KnownCapabilities - 1);
        const auto run = parseDockerRun(u"docker run %1 image"_s.arg(capabilityOptions(capability::requestFor(wanted))));
        QVERIFY2(run.has_value(), qPrintable(wanted.toHex()));
        QCOMPARE(run->image, u"image"_s);
        QCOMPARE(capability::resolve(run->capabilities)->sets.bounding.toHex(), wanted.toHex());
    }
}

void DockerRunTest::everyRequestReadsBack()
{
    QRandomGenerator random(7);
    const QString alphabet = u"aB_'\"\\$`{},. \n#;&|<>()*=-\u2014"_s;
    const auto word = [&] {
        QString text;
        for (quint32 i = random.bounded(8); i > 0; --i)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        CapabilityRequest request{.privileged = random.bounded(2) == 1, .user = word()};
        for (quint32 i = random.bounded(4); i > 0; --i)
            request.add << word();
        for (quint32 i = random.bounded(4); i > 0; --i)
            request.drop << word();
        const QString options = capabilityOptions(request);
        const auto run = parseDockerRun(options);
        QVERIFY2(run.has_value(), qPrintable(options));
        QCOMPARE(run->capabilities, request);
    }
}

BULKHEAD_TEST(DockerRunTest)
#include "tst_dockerrun.moc"
