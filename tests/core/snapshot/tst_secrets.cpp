// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/hostsnapshot.h"
#include "core/snapshot/secrets.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::snapshot;

class tst_Secrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void environment_data();
    void environment();
    void text_data();
    void text();
    void arguments_data();
    void arguments();
    void maskingTwiceChangesNothing();
    void documentWithoutSecretsIsTheSameBytes();
    void documentHidesByKeyVariableAndShape();
    void documentLeavesSeccompProfilesAlone();
    void documentThatIsNoJsonIsMaskedByShape();
};

void tst_Secrets::environment_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("masked");

    const auto row = [](const char *name, const QString &variable, const QString &masked) {
        QTest::newRow(name) << variable << masked;
    };
    row("a password by name", u"POSTGRES_PASSWORD=hunter2"_s, u"POSTGRES_PASSWORD=********"_s);
    row("a word joined to another", u"PGPASSWORD=hunter2"_s, u"PGPASSWORD=********"_s);
    row("camel case", u"dbRootPassword=hunter2"_s, u"dbRootPassword=********"_s);
    row("dots and lower case", u"spring.datasource.password=x"_s, u"spring.datasource.password=********"_s);
    row("a short pass", u"SMTP_PASS=x"_s, u"SMTP_PASS=********"_s);
    row("a token", u"GITHUB_TOKEN=abc"_s, u"GITHUB_TOKEN=********"_s);
    row("an api key", u"STRIPE_API_KEY=abc"_s, u"STRIPE_API_KEY=********"_s);
    row("a key of any kind", u"RAILS_MASTER_KEY=abc"_s, u"RAILS_MASTER_KEY=********"_s);
    row("an authentication string", u"NEO4J_AUTH=neo4j/pass"_s, u"NEO4J_AUTH=********"_s);
    row("that authentication is on is no secret", u"ENABLE_AUTH=true"_s, u"ENABLE_AUTH=true"_s);
    row("a value with equals signs is hidden wholly", u"SECRET=a=b=c"_s, u"SECRET=********"_s);
    row("an empty password is shown as empty", u"MYSQL_PASSWORD="_s, u"MYSQL_PASSWORD="_s);
    row("a name without a value", u"TOKEN"_s, u"TOKEN"_s);
    row("a file that holds the secret", u"POSTGRES_PASSWORD_FILE=/run/secrets/db"_s, u"POSTGRES_PASSWORD_FILE=/run/secrets/db"_s);
    row("a file name that is none", u"POSTGRES_PASSWORD_FILE=hunter2"_s, u"POSTGRES_PASSWORD_FILE=********"_s);
    row("the working directory is no password", u"PWD=/srv"_s, u"PWD=/srv"_s);
    row("nor is the last one", u"OLDPWD=/srv"_s, u"OLDPWD=/srv"_s);
    row("a password called pwd", u"DB_PWD=x"_s, u"DB_PWD=********"_s);
    row("a public key", u"SIGNATURE_PUBLIC_KEY=abc"_s, u"SIGNATURE_PUBLIC_KEY=abc"_s);
    row("a key's path", u"TLS_KEY=/certs/key.pem"_s, u"TLS_KEY=/certs/key.pem"_s);
    row("words that only contain pass", u"BYPASS=1"_s, u"BYPASS=1"_s);
    row("an ordinary variable", u"PATH=/usr/bin:/bin"_s, u"PATH=/usr/bin:/bin"_s);
    row("a password inside a URL", u"DATABASE_URL=postgres://app:hunter2@db:5432/shop"_s,
        u"DATABASE_URL=postgres://app:********@db:5432/shop"_s);
    row("JSON that holds a password", uR"(CONFIG={"host":"db","password":"x"})"_s,
        uR"(CONFIG={"host":"db","password":"********"})"_s);
    row("registry credentials", uR"(DOCKER_CONFIG_JSON={"auths":{"r.io":{"auth":"dTpw"}}})"_s,
        uR"(DOCKER_CONFIG_JSON={"auths":{"r.io":{"auth":"********"}}})"_s);
}

void tst_Secrets::environment()
{
    QFETCH(QString, variable);
    QFETCH(QString, masked);
    QCOMPARE(maskedEnvironment({variable}), QStringList{masked});
}

void tst_Secrets::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");

    const auto row = [](const char *name, const QString &text, const QString &masked) { QTest::newRow(name) << text << masked; };
    row("a URL with a password that holds an at sign", u"redis://:p@ss@cache:6379"_s, u"redis://:********@cache:6379"_s);
    row("a URL with a password that holds a slash", u"amqp://u:a/b@mq/"_s, u"amqp://u:********@mq/"_s);
    row("a URL with a port and an at sign in its path", u"http://host:4873/@scope/pkg"_s, u"http://host:4873/@scope/pkg"_s);
    row("a URL with a user only", u"ssh://git@example.org/x"_s, u"ssh://git@example.org/x"_s);
    row("two URLs", u"a://u:p@h b://u:q@h"_s, u"a://u:********@h b://u:********@h"_s);
    row("a private key", u"-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"_s,
        u"-----BEGIN RSA PRIVATE KEY-----********-----END RSA PRIVATE KEY-----"_s);
    row("a private key without its end", u"-----BEGIN PRIVATE KEY-----MIIE"_s, u"-----BEGIN PRIVATE KEY-----********"_s);
    row("a certificate is public", u"-----BEGIN CERTIFICATE-----MIIE-----END CERTIFICATE-----"_s,
        u"-----BEGIN CERTIFICATE-----MIIE-----END CERTIFICATE-----"_s);
    row("a GitHub token", u"x ghp_0123456789abcdefghijABCDEFGHIJ012345 y"_s, u"x ******** y"_s);
    row("an AWS access key", u"id AKIAIOSFODNN7EXAMPLE"_s, u"id ********"_s);
    row("a JSON web token", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.abc-_"_s, u"********"_s);
    row("a bearer header", u"Authorization: Bearer abc.def"_s, u"Authorization: Bearer ********"_s);
    row("a password hash in a compose label", u"admin:$$apr1$$abcdefgh$$0123456789"_s, u"admin:$$apr1$$********"_s);
    row("a Slack web hook", u"https://hooks.slack.com/services/T0/B0/xyz"_s, u"https://hooks.slack.com/services/********"_s);
    row("an option with an equals sign", u"serve --db-password=x --port=80"_s, u"serve --db-password=******** --port=80"_s);
    row("an option and its word", u"redis-server --requirepass x --port 80"_s,
        u"redis-server --requirepass ******** --port 80"_s);
    row("an option and a quoted value", u"run --token \"a b\" now"_s, u"run --token ******** now"_s);
    row("an option that names a file", u"serve --password-file=/run/x"_s, u"serve --password-file=/run/x"_s);
    row("a connection string", u"Server=db;User Id=sa;Password=x;Encrypt=no"_s,
        u"Server=db;User Id=sa;Password=********;Encrypt=no"_s);
    row("Go's MySQL data source", u"root:pw@tcp(db:3306)/shop"_s, u"root:********@tcp(db:3306)/shop"_s);
    row("JSON in JSON", uR"({"a":"{\"token\":\"x\"}"})"_s, uR"({"a":"{\"token\":\"********\"}"})"_s);
    row("prose", u"Runs the password-less web server"_s, u"Runs the password-less web server"_s);
    row("an image digest", u"nginx@sha256:0123456789abcdef0123456789abcdef"_s,
        u"nginx@sha256:0123456789abcdef0123456789abcdef"_s);
    row("nothing", {}, {});
}

void tst_Secrets::text()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskedText(text), masked);
}

void tst_Secrets::arguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("masked");
    QTest::newRow("the word after the option")
        << QStringList{u"--password"_s, u"x"_s, u"-v"_s} << QStringList{u"--password"_s, u"********"_s, u"-v"_s};
    QTest::newRow("another option after the option")
        << QStringList{u"--token"_s, u"--help"_s} << QStringList{u"--token"_s, u"--help"_s};
    QTest::newRow("one word") << QStringList{u"--token=x"_s} << QStringList{u"--token=********"_s};
    QTest::newRow("the option names a file")
        << QStringList{u"--password-file"_s, u"x"_s} << QStringList{u"--password-file"_s, u"x"_s};
    QTest::newRow("inside a shell's text") << QStringList{u"sh"_s, u"-c"_s, u"PGPASSWORD=x psql"_s}
                                           << QStringList{u"sh"_s, u"-c"_s, u"PGPASSWORD=******** psql"_s};
}

void tst_Secrets::arguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, masked);
    QCOMPARE(maskedArguments(arguments), masked);
}

void tst_Secrets::maskingTwiceChangesNothing()
{
    const QString once = maskedText(u"u://a:b@c --password x TOKEN=y"_s);
    QCOMPARE(once, u"u://a:********@c --password ******** TOKEN=********"_s);
    QCOMPARE(maskedText(once), once);
    QCOMPARE(maskedEnvironment({u"TOKEN=********"_s}), QStringList{u"TOKEN=********"_s});
}

void tst_Secrets::documentWithoutSecretsIsTheSameBytes()
{
    const QByteArray inspect = R"({"Z": 1,  "A": {"Env": ["PATH=/bin"], "Labels": {"b": "2", "a": "1"}}})";
    QCOMPARE(maskedInspect(inspect), inspect);
}

void tst_Secrets::documentHidesByKeyVariableAndShape()
{
    const QByteArray inspect =
        R"({"Config":{"Cmd":["run","--token","x"],"Env":["TOKEN=x","A=b"],"Labels":{"api-key":"x","url":"u://a:b@c"}},)"
        R"("HostConfig":{"LogConfig":{"Config":{"splunk-token":"x"}},"NanoCpus":9007199254740993}})";
    const QByteArray masked =
        R"({"Config":{"Cmd":["run","--token","********"],"Env":["TOKEN=********","A=b"],"Labels":{"api-key":"********","url":"u://a:********@c"}},)"
        R"("HostConfig":{"LogConfig":{"Config":{"splunk-token":"********"}},"NanoCpus":9007199254740993}})";
    QCOMPARE(maskedInspect(inspect), masked);
}

void tst_Secrets::documentLeavesSeccompProfilesAlone()
{
    const QByteArray inspect = R"({"HostConfig":{"SecurityOpt":["seccomp={\"password\":\"x\"}"]}})";
    QCOMPARE(maskedInspect(inspect), inspect);
}

void tst_Secrets::documentThatIsNoJsonIsMaskedByShape()
{
    QCOMPARE(maskedDocument("proxy said: password=x"), "proxy said: password=********");
}

BULKHEAD_TEST(tst_Secrets)
#include "tst_secrets.moc"
