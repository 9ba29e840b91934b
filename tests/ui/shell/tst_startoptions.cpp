// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/startoptions.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

class TestStartOptions : public QObject
{
    Q_OBJECT

    static std::expected<StartOptions, QString> parse(const QString &line)
    {
        return parseStartOptions(QStringList{u"bulkhead"_s} + line.split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void nothingAsksForNothing()
    {
        const auto options = parse({});
        QVERIFY(options);
        QVERIFY(!options->namesSource());
        QVERIFY(options->tourDir.isEmpty() && !options->size && !options->scheme && !options->pseudoLocale);
    }

    void everyOptionIsRead()
    {
        const auto options =
            parse(u"--host tcp://h:1 --config /c --page capabilities --size 1024x700 --theme dark --language de --pseudo-locale "
                  "--tour /t"_s);
        QVERIFY(options);
        QCOMPARE(options->engine.host, u"tcp://h:1"_s);
        QCOMPARE(options->engine.configDir, u"/c"_s);
        QCOMPARE(options->page, u"capabilities"_s);
        QCOMPARE(options->size, QSize(1024, 700));
        QCOMPARE(options->scheme, ColorScheme::Dark);
        QCOMPARE(options->language, u"de"_s);
        QVERIFY(options->pseudoLocale);
        QCOMPARE(options->tourDir, u"/t"_s);
        QVERIFY(options->namesSource());
    }

    void aPageMustBeThere()
    {
        const QStringList pages{u"containers"_s, u"namespaces"_s};
        const auto asked = [&](const QString &page) { return parseStartOptions({u"bulkhead"_s, u"--page"_s, page}, pages); };
        QCOMPARE(asked(u"containers"_s)->page, u"containers"_s);
        QCOMPARE(asked(u"namespaces/networks"_s)->page, u"namespaces"_s);
        QCOMPARE(asked(u"namespaces/networks"_s)->tab, u"networks"_s);
        QVERIFY(!asked(u"network"_s));
        QCOMPARE(asked(u"network"_s).error(), u"There is no page “network”. The pages are: containers, namespaces."_s);
    }

    void aFileIsOneHoweverItIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("as the argument") << u"lab.bulkhead"_s;
        QTest::newRow("with --snapshot") << u"--snapshot lab.bulkhead"_s;
    }
    void aFileIsOneHoweverItIsNamed()
    {
        QFETCH(QString, line);
        const auto options = parse(line);
        QVERIFY(options);
        QCOMPARE(options->file, QDir::current().absoluteFilePath(u"lab.bulkhead"_s));
        QVERIFY(options->namesSource());
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("an unknown option") << u"--bogus"_s;
        QTest::newRow("two files") << u"a b"_s;
        QTest::newRow("a file and the sample") << u"--sample a"_s;
        QTest::newRow("an engine and the sample") << u"--sample --host x"_s;
        QTest::newRow("an engine and a file") << u"--context x a"_s;
        QTest::newRow("a size of one number") << u"--size 1024"_s;
        QTest::newRow("a size of words") << u"--size bigxwide"_s;
        QTest::newRow("a size that nobody can see") << u"--size 1x1"_s;
        QTest::newRow("a theme that is none") << u"--theme pink"_s;
    }
    void wrongUseIsRefused()
    {
        QFETCH(QString, line);
        const auto options = parse(line);
        QVERIFY(!options);
        QVERIFY(!options.error().isEmpty());
    }

    void helpNamesEveryOption()
    {
        const QString help = startOptionsHelp();
        for (const auto &option : {u"--host"_s, u"--context"_s, u"--config"_s, u"--sample"_s, u"--snapshot"_s, u"--page"_s,
                                   u"--size"_s, u"--theme"_s, u"--language"_s, u"--pseudo-locale"_s, u"--tour"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }
};

BULKHEAD_TEST(TestStartOptions)
#include "tst_startoptions.moc"
