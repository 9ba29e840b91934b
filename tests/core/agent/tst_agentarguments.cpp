// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/arguments.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::agent;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class AgentArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<qint64>>("number");
        const std::optional<qint64> none;
        QTest::newRow("the least") << QByteArray(R"({"n":1})") << std::optional<qint64>(1);
        QTest::newRow("the most") << QByteArray(R"({"n":4194304})") << std::optional<qint64>(4194304);
        QTest::newRow("written with an exponent") << QByteArray(R"({"n":1e3})") << std::optional<qint64>(1000);
        QTest::newRow("one less") << QByteArray(R"({"n":0})") << none;
        QTest::newRow("one more") << QByteArray(R"({"n":4194305})") << none;
        QTest::newRow("a fraction") << QByteArray(R"({"n":1.5})") << none;
        QTest::newRow("beyond 64 bits") << QByteArray(R"({"n":1e30})") << none;
        QTest::newRow("text") << QByteArray(R"({"n":"1"})") << none;
        QTest::newRow("true") << QByteArray(R"({"n":true})") << none;
        QTest::newRow("null") << QByteArray(R"({"n":null})") << none;
        QTest::newRow("missing") << QByteArray("{}") << none;
        QTest::newRow("and another argument") << QByteArray(R"({"n":1,"m":2})") << none;
    }
    void wholeNumbers()
    {
        QFETCH(QByteArray, json);
        QFETCH(std::optional<qint64>, number);
        Arguments arguments(objectOf(json));
        const qint64 read = arguments.integer("n"_L1, 1, LargestPid);
        QCOMPARE(arguments.finish().has_value(), number.has_value());
        if (number)
            QCOMPARE(read, *number);
        else
            QCOMPARE(arguments.finish().error().kind, ErrorKind::Invalid);
    }

    void containerIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("64 digits") << QString(64, u'a') << true;
        QTest::newRow("63 digits") << QString(63, u'a') << false;
        QTest::newRow("65 digits") << QString(65, u'a') << false;
        QTest::newRow("capital digits") << QString(64, u'A') << false;
        QTest::newRow("other letters") << QString(64, u'g') << false;
        QTest::newRow("digits of another script") << QString(64, QChar(0x0661)) << false;
        QTest::newRow("a path") << u"../"_s + QString(61, u'a') << false;
        QTest::newRow("a line end after it") << QString(64, u'a') + u'\n' << false;
        QTest::newRow("empty") << QString() << false;
    }
    void containerIds()
    {
        QFETCH(QString, id);
        QFETCH(bool, accepted);
        Arguments arguments({{u"id"_s, id}});
        const QString read = arguments.text("id"_L1, ContainerIdRule);
        QCOMPARE(arguments.finish().has_value(), accepted);
        QCOMPARE(read, accepted ? id : QString());
    }

    void engineSockets_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("docker's") << u"/run/docker.sock"_s << true;
        QTest::newRow("docker's in /var/run") << u"/var/run/docker.sock"_s << true;
        QTest::newRow("podman's") << u"/run/podman/podman.sock"_s << true;
        QTest::newRow("a person's podman") << u"/run/user/1000/podman/podman.sock"_s << true;
        QTest::newRow("another directory") << u"/run/bulkhead-test-0011aabb/docker.sock"_s << true;
        QTest::newRow("another name") << u"/run/dbus/system_bus_socket"_s << false;
        QTest::newRow("a name that only ends so") << u"/run/notdocker.sock"_s << false;
        QTest::newRow("outside /run") << u"/tmp/docker.sock"_s << false;
        QTest::newRow("out of /run") << u"/run/../tmp/docker.sock"_s << false;
        QTest::newRow("a hidden directory") << u"/run/.x/docker.sock"_s << false;
        QTest::newRow("a dot") << u"/run/./docker.sock"_s << false;
        QTest::newRow("two slashes") << u"/run//docker.sock"_s << false;
        QTest::newRow("relative") << u"run/docker.sock"_s << false;
        QTest::newRow("a null byte") << u"/run/x\0/docker.sock"_s << false;
        QTest::newRow("a line end") << u"/run/docker.sock\n"_s << false;
        QTest::newRow("too deep") << u"/run/a/b/c/d/docker.sock"_s << false;
    }
    void engineSockets()
    {
        QFETCH(QString, path);
        QFETCH(bool, accepted);
        Arguments arguments({{u"socket"_s, path}});
        (void)arguments.text("socket"_L1, EngineSocketRule);
        QCOMPARE(arguments.finish().has_value(), accepted);
    }

    void whatIsNoTextIsNoText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("missing") << QByteArray("{}") << u"the argument t is missing"_s;
        QTest::newRow("null") << QByteArray(R"({"t":null})") << u"t is not a text"_s;
        QTest::newRow("a number") << QByteArray(R"({"t":5})") << u"t is not a text"_s;
        QTest::newRow("a list") << QByteArray(R"({"t":["x"]})") << u"t is not a text"_s;
        QTest::newRow("an empty text is one") << QByteArray(R"({"t":""})") << QString();
    }
    void whatIsNoTextIsNoText()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        Arguments arguments(objectOf(json));
        (void)arguments.text("t"_L1, {[](QStringView) { return true; }, "a text"_L1});
        const auto good = arguments.finish();
        QCOMPARE(good ? QString() : good.error().what, problem);
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("count"); // 0: refused
        QTest::newRow("one") << QByteArray(R"({"l":[{}]})") << 1;
        QTest::newRow("as many as allowed") << QByteArray(R"({"l":[{},{}]})") << 2;
        QTest::newRow("one more") << QByteArray(R"({"l":[{},{},{}]})") << 0;
        QTest::newRow("none") << QByteArray(R"({"l":[]})") << 0;
        QTest::newRow("one that is no object") << QByteArray(R"({"l":[{},1]})") << 0;
        QTest::newRow("no list") << QByteArray(R"({"l":{}})") << 0;
    }
    void lists()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, count);
        Arguments arguments(objectOf(json));
        QCOMPARE(arguments.objects("l"_L1, 1, 2).size(), count);
        QCOMPARE(arguments.finish().has_value(), count > 0);
    }

    void theFirstProblemIsTold()
    {
        Arguments arguments(objectOf(R"({"a":"x","b":"y"})"));
        (void)arguments.integer("a"_L1, 1, 9);
        (void)arguments.integer("b"_L1, 1, 9);
        QCOMPARE(arguments.finish().error().what, u"a is not a whole number from 1 to 9"_s);
    }
};

BULKHEAD_TEST(AgentArgumentsTest)
#include "tst_agentarguments.moc"
