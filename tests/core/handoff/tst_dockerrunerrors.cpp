// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/dockerrun.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::handoff;
using namespace Qt::StringLiterals;

/// What parseDockerRun refuses, in the docker CLI's words where it has some.
class DockerRunErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesWhatCouldHideAnOption_data();
    void refusesWhatCouldHideAnOption();
    void refusesAnEndlessLine();
};

void DockerRunErrorsTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *line, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(words);
    };
    row("an unknown option", "docker run --nope nginx", "unknown flag: --nope");
    row("an unknown option with a value", "docker run --nope=1 nginx", "unknown flag: --nope");
    row("an option cut short", "docker run --priv nginx", "unknown flag: --priv");
    row("an option in capitals", "docker run --Privileged nginx", "unknown flag: --Privileged");
    row("an unknown letter", "docker run -Z nginx", "unknown shorthand flag: 'Z' in -Z");
    row("an unknown letter among others", "docker run -itx nginx", "unknown shorthand flag: 'x' in -x");
    row("a missing value", "docker run --cap-add", "flag needs an argument: --cap-add");
    row("a missing value of a letter", "docker run -tu", "flag needs an argument: 'u' in -u");
    row("no yes or no", "docker run --privileged=maybe x",
        R"(invalid argument "maybe" for "--privileged" flag: strconv.ParseBool: parsing "maybe": invalid syntax)");
    row("an empty yes or no", "docker run --tty= x",
        R"(invalid argument "" for "-t, --tty" flag: strconv.ParseBool: parsing "": invalid syntax)");
    row("three dashes", "docker run ---x y", "bad flag syntax: ---x");
    row("an option without a name", "docker run --=x", "bad flag syntax: --=x");
    row("detach is no option of create", "docker create -d nginx", "unknown shorthand flag: 'd' in -d");
    row("sig-proxy is no option of create", "docker create --sig-proxy nginx", "unknown flag: --sig-proxy");
    row("an option of podman alone", "docker run --replace nginx", "unknown flag: --replace");
    row("an option of docker alone", "podman run --link a nginx", "unknown flag: --link");
    row("an unknown option of docker itself", "docker --nope run nginx", "unknown flag: --nope");
    row("an unknown letter of docker itself", "docker -x run nginx", "unknown shorthand flag: 'x' in -x");
    row("another command", "docker exec --privileged web sh",
        "only \"run\" and \"create\" give a container its capabilities, not \"exec\"");
    row("another program", "kubectl run nginx", "this is no docker run line: it starts with \"kubectl\"");
    row("help starts nothing", "docker run --help", "--help prints the options and starts no container");
    row("a long dash", "docker run \u2014privileged nginx", "\"\u2014privileged\" starts with a dash that is no hyphen");
    row("an open quote", "docker run 'nginx", "the line ends before ' is closed");
    row("a second command", "docker run a && docker run --privileged b",
        "paste one command alone; this one goes on with: && docker run --privileged b");
    row("a second line", "docker run --cap-drop=ALL\n--privileged nginx",
        "paste one command alone; this one goes on with: --privileged nginx");
    row("a pipe before the image", "docker run --rm | cat", "paste one command alone; this one goes on with: | cat");
    row("or", "docker run a || b", "paste one command alone; this one goes on with: || b");
}

void DockerRunErrorsTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto run = parseDockerRun(line);
    QVERIFY(!run);
    QCOMPARE(run.error(), (Error{ErrorKind::Invalid, words, {}}));
}

void DockerRunErrorsTest::refusesWhatCouldHideAnOption_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expansion");
    const auto row = [](const char *name, const char *line, const char *expansion) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expansion);
    };
    row("a variable among the options", "docker run $OPTS nginx", "$OPTS");
    row("the same in quotes", "docker run \"$OPTS\" nginx", "$OPTS");
    row("all arguments", "docker run \"$@\"", "$@");
    row("all arguments as a value", "docker run -v \"$@\" nginx", "$@");
    row("a variable after dashes", "docker run --$OPT nginx", "$OPT");
    row("a variable after a dash", "docker run -$OPT nginx", "$OPT");
    row("half an option", "docker run --cap-$X=ALL nginx", "$X");
    row("a capability", "docker run --cap-add=$CAP nginx", "$CAP");
    row("a capability apart", "docker run --cap-drop \"${CAP}\" nginx", "${CAP}");
    row("a part of a capability", "docker run --cap-add NET_$X nginx", "$X");
    row("a user by command", "docker run -u $(id -u):$(id -g) nginx", "$(id -u)");
    row("a user by backquotes", "docker run --user=`id -u` nginx", "`id -u`");
    row("privileged", "docker run --privileged=$P nginx", "$P");
    row("a security option", "docker run --security-opt seccomp=$P nginx", "$P");
    row("capabilities in braces", "docker run --cap-add={NET_ADMIN,SYS_TIME} nginx", "{NET_ADMIN,SYS_TIME}");
    row("an environment in braces", "docker run -e {A=b,--privileged} nginx", "{A=b,--privileged}");
    row("a command as an image", "docker run `cat image`", "`cat image`");
    row("all arguments as docker's own value", "docker --context \"$@\" run nginx", "$@");
    row("the program", "$DOCKER run --privileged nginx", "$DOCKER");
    row("the command", "docker $CMD --privileged nginx", "$CMD");
}

void DockerRunErrorsTest::refusesWhatCouldHideAnOption()
{
    QFETCH(QString, line);
    QFETCH(QString, expansion);
    const auto run = parseDockerRun(line);
    QVERIFY(!run);
    QCOMPARE(
        run.error(),
        (Error{ErrorKind::Invalid, u"nothing is run or looked up here: put the value in the place of %1"_s.arg(expansion), {}}));
}

void DockerRunErrorsTest::refusesAnEndlessLine()
{
    const auto run = parseDockerRun(QString(2'000'000, u'a'));
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::TooLarge);
}

BULKHEAD_TEST(DockerRunErrorsTest)
#include "tst_dockerrunerrors.moc"
