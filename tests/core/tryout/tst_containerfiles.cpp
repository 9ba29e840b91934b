// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/containerfiles.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace bulkhead;
using namespace bulkhead::tryout;
using namespace Qt::StringLiterals;

namespace {

QByteArray entry(const QByteArray &name, char type = '0', const QByteArray &content = {}, const QByteArray &size = {})
{
    QByteArray header(512, '\0');
    header.replace(0, qMin(name.size(), qsizetype(100)), name.first(qMin(name.size(), qsizetype(100))));
    const QByteArray number = size.isEmpty() ? QByteArray::number(content.size(), 8).rightJustified(11, '0') : size;
    header.replace(124, number.size(), number);
    header[156] = type;
    header.replace(257, 5, "ustar");
    header.replace(148, 8, "        ");
    int sum = 0;
    for (const char byte : std::as_const(header))
        sum += quint8(byte);
    header.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    QByteArray padded = content;
    padded.append((512 - content.size() % 512) % 512, '\0');
    return header + padded;
}

QByteArray record(const QByteArray &text) // pax: its length counts itself
{
    QByteArray whole;
    for (qsizetype length = text.size() + 2;; ++length) {
        whole = QByteArray::number(length) + ' ' + text + '\n';
        if (whole.size() == length)
            return whole;
    }
}

const QByteArray End(1024, '\0');
const QByteArray LongName = QByteArray("x").repeated(150);

} // namespace

class ContainerFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatADirectoryHolds_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::addColumn<QStringList>("entries");
        const QString longName = QString::fromLatin1(LongName);
        QTest::newRow("as the engine writes it")
            << entry("./", '5') + entry("./passwd", '0', "root") + entry("./nginx/", '5')
                   + entry("./nginx/nginx.conf", '0', QByteArray(5000, 'x')) + entry("./localtime", '2') + End
            << QStringList{u"localtime"_s, u"nginx/"_s, u"passwd"_s};
        QTest::newRow("of the root") << entry("/", '5') + entry("/etc/", '5') + entry("/.dockerenv") + End
                                     << QStringList{u".dockerenv"_s, u"etc/"_s};
        QTest::newRow("a long name of GNU tar")
            << entry("././@LongLink", 'L', "./" + LongName + '\0') + entry("./xxx") + End << QStringList{longName};
        QTest::newRow("a long name of pax") << entry("pax", 'x', record("mtime=1.5") + record("path=./" + LongName + "/"))
                                                   + entry("./xxx", '5') + End
                                            << QStringList{longName + u'/'};
        QTest::newRow("cut off in a file") << entry("./a") + entry("./b", '0', QByteArray(5000, 'x')).first(700)
                                           << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("cut off in a header") << entry("./a") + entry("./b").first(300) << QStringList{u"a"_s};
        QTest::newRow("a size that is none") << entry("./a") + entry("./b", '0', {}, "nonsense") << QStringList{u"a"_s};
        QTest::newRow("the largest size") << entry("./b", '0', {}, QByteArray::fromHex("800000007fffffffffffffff"))
                                          << QStringList{u"b"_s};
        QTest::newRow("a negative size") << entry("./b", '0', {}, "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")
                                         << QStringList{};
        QTest::newRow("a record that is longer than all")
            << entry("./a") + entry("pax", 'x', "999 path=x\n") + entry("./b") + End << QStringList{u"a"_s};
        QTest::newRow("ways up") << entry("../../x") + entry("..") + End << QStringList{};
        QTest::newRow("no archive") << QByteArray("{\"message\":\"no such file\"}") << QStringList{};
        QTest::newRow("nothing") << QByteArray() << QStringList{};
    }
    void whatADirectoryHolds()
    {
        QFETCH(QByteArray, tar);
        QTEST(entriesOfArchive(tar), "entries");
    }
    void itIsBounded()
    {
        QByteArray tar;
        for (int i = 0; i < int(MostEntriesOfDirectory) + 100; ++i)
            tar += entry("./" + QByteArray::number(i));
        QCOMPARE(entriesOfArchive(tar).size(), MostEntriesOfDirectory);
    }
};

BULKHEAD_TEST(ContainerFilesTest)
#include "tst_containerfiles.moc"
