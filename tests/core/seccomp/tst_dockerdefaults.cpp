// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/profilereader.h"
#include "tests/support/referencefile.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace bulkhead;
using namespace bulkhead::seccomp;
using namespace Qt::StringLiterals;

class DockerDefaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReleaseHasItsOwn_data();
    void everyReleaseHasItsOwn();
    void unknownVersionsFallOnTheirNeighbours_data();
    void unknownVersionsFallOnTheirNeighbours();
    void saysWhereItChanged();
    void equalsDockersFile();
    void equalsPodmansFile();
};

namespace {

QString filterText(const Filter &filter)
{
    return filter.caps.join(u',') + u'|' + filter.arches.join(u',') + u'|'
           + (filter.minKernel ? filter.minKernel->toString() : QString());
}

/// What a profile says, one line a call of a rule, whatever the order of rules and names.
QStringList meaning(const SeccompProfile &profile)
{
    const auto number = [](std::optional<quint32> value) { return value ? QString::number(*value) : u"-"_s; };
    QStringList lines{u"default|%1|%2"_s.arg(actionName(*profile.defaultAction), number(profile.defaultErrnoRet))};
    for (const ArchMapEntry &entry : profile.archMap)
        lines << u"arch|%1|%2"_s.arg(entry.architecture, entry.subArchitectures.join(u','));
    for (const Rule &rule : profile.rules) {
        QStringList args;
        for (const Argument &argument : rule.args)
            args << u"%1,%2,%3,%4"_s.arg(QString::number(argument.index), comparisonName(argument.comparison),
                                         QString::number(argument.value), QString::number(argument.valueTwo));
        for (const QString &name : rule.names)
            lines << QStringList{name,
                                 actionName(rule.action.kind),
                                 number(rule.action.errnoRet),
                                 args.join(u';'),
                                 filterText(rule.includes),
                                 filterText(rule.excludes)}
                         .join(u'|');
    }
    lines.sort();
    return lines;
}

} // namespace

void DockerDefaultsTest::everyReleaseHasItsOwn_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("digest"); // of the meaning of the default.json of that release's tag, moby/moby
    const auto row = [](const char *version, int lines, const char *digest) {
        QTest::newRow(version) << QString::fromLatin1(version) << lines << QByteArray(digest);
    };
    row("19.3.0", 373, "57b591ff138e14e2947f00f5e4fa19de7c9cfdaa");
    row("19.3.2", 373, "57b591ff138e14e2947f00f5e4fa19de7c9cfdaa");
    row("19.3.3", 374, "27bb5728af27a705eb6cf21d49868d01b003683a");
    row("19.3.8", 374, "27bb5728af27a705eb6cf21d49868d01b003683a");
    row("19.3.9", 392, "a005e672e690e3d0b75accfae7f0eac937742bd6");
    row("19.3.15", 392, "a005e672e690e3d0b75accfae7f0eac937742bd6");
    row("20.10.0", 403, "eca6418a82a7af053ef6a7dd1acc1ca9f35f54e8");
    row("20.10.3", 403, "eca6418a82a7af053ef6a7dd1acc1ca9f35f54e8");
    row("20.10.4", 412, "c4a274169fb24fa258d880dc65ab23bb1876b306");
    row("20.10.9", 412, "c4a274169fb24fa258d880dc65ab23bb1876b306");
    row("20.10.10", 414, "4c6b09bd1d37243603bc23ac2cfb7b31337a766a");
    row("20.10.17", 414, "4c6b09bd1d37243603bc23ac2cfb7b31337a766a");
    row("20.10.18", 422, "680830d95edf42c44a20a12d1d46ff15924ef466");
    row("20.10.21", 422, "680830d95edf42c44a20a12d1d46ff15924ef466");
    row("20.10.22", 422, "2ea3a2e485fc61d12435ba74db22154b0a94a1fa");
    row("20.10.23", 422, "680830d95edf42c44a20a12d1d46ff15924ef466");
    row("20.10.25", 422, "680830d95edf42c44a20a12d1d46ff15924ef466");
    row("20.10.26", 422, "8e65054c0f4c969b50d62a332bbb0447e3b8814e");
    row("20.10.27", 422, "8e65054c0f4c969b50d62a332bbb0447e3b8814e");
    row("23.0.0", 433, "911ef7bdecaa82a2b82ecd0d7524d5d021942101");
    row("23.0.6", 433, "911ef7bdecaa82a2b82ecd0d7524d5d021942101");
    row("23.0.7", 433, "5d6ea793bd7cc263c7ffec98ea4a1c32e07fa3ba");
    row("23.0.9", 433, "5d6ea793bd7cc263c7ffec98ea4a1c32e07fa3ba");
    row("23.0.10", 440, "248f9bf79bb544c6e15ad07a07e765b00ddc85a3");
    row("23.0.18", 440, "248f9bf79bb544c6e15ad07a07e765b00ddc85a3");
    row("24.0.0", 433, "911ef7bdecaa82a2b82ecd0d7524d5d021942101");
    row("24.0.2", 433, "911ef7bdecaa82a2b82ecd0d7524d5d021942101");
    row("24.0.3", 433, "5d6ea793bd7cc263c7ffec98ea4a1c32e07fa3ba");
    row("24.0.9", 433, "5d6ea793bd7cc263c7ffec98ea4a1c32e07fa3ba");
    row("25.0.0", 430, "b4ce483a1dc7800346ce3f1f7c15d31782e43d09");
    row("25.0.2", 430, "b4ce483a1dc7800346ce3f1f7c15d31782e43d09");
    row("25.0.3", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("25.0.17", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("26.0.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("26.0.2", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("26.1.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("26.1.5", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.0.1", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.0.3", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.1.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.1.2", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.2.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.2.1", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.3.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.3.1", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.4.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.4.1", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.5.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("27.5.1", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("28.0.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("28.0.4", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("28.1.0", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("28.1.1", 437, "b43427bca06fbf54b1fffba7ec76302549a98237");
    row("28.2.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("28.2.2", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("28.3.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("28.3.3", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("28.4.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("28.5.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("28.5.2", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.0.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.0.4", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.1.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.1.5", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.2.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.2.1", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.3.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.3.1", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.4.0", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.4.1", 449, "158c322d8dc804df3bd750ea785b469729a5114f");
    row("29.4.2", 452, "94f5eaeb72555e8b7a36e7804062f5765eb788e4");
    row("29.4.3", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
    row("29.5.0", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
    row("29.5.3", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
    row("29.6.0", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
    row("29.6.2", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
    row("29.7.0", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
    row("29.7.2", 452, "12f004b11cde79f5d8de19ba5cd2e65f63a40dac");
}

void DockerDefaultsTest::everyReleaseHasItsOwn()
{
    QFETCH(QString, version);
    QFETCH(int, lines);
    QFETCH(QByteArray, digest);
    const QStringList said = meaning(dockerDefaultProfile(QVersionNumber::fromString(version)));
    QCOMPARE(said.size(), lines);
    QCOMPARE(QCryptographicHash::hash(said.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex(), digest);
}

void DockerDefaultsTest::unknownVersionsFallOnTheirNeighbours_data()
{
    QTest::addColumn<QVersionNumber>("version");
    QTest::addColumn<QVersionNumber>("same");
    QTest::newRow("no version is the newest") << QVersionNumber() << QVersionNumber(29, 7, 2);
    QTest::newRow("a version of the future is the newest") << QVersionNumber(1000, 0) << QVersionNumber(29, 7, 2);
    QTest::newRow("older than 19.03 is 19.03.0") << QVersionNumber(18, 9, 9) << QVersionNumber(19, 3, 0);
    QTest::newRow("two numbers are a .0") << QVersionNumber(23, 0) << QVersionNumber(23, 0, 0);
    QTest::newRow("a change of 20.10.26 is not in 23.0.0") << QVersionNumber(23, 0, 0) << QVersionNumber(24, 0, 2);
    QTest::newRow("20.10.23 took 20.10.22 back") << QVersionNumber(20, 10, 23) << QVersionNumber(20, 10, 21);
}

void DockerDefaultsTest::unknownVersionsFallOnTheirNeighbours()
{
    QFETCH(QVersionNumber, version);
    QFETCH(QVersionNumber, same);
    QCOMPARE(meaning(dockerDefaultProfile(version)), meaning(dockerDefaultProfile(same)));
}

void DockerDefaultsTest::saysWhereItChanged()
{
    const QList<QVersionNumber> changes = dockerDefaultChanges();
    QVERIFY(std::ranges::is_sorted(changes));
    QVERIFY(changes.contains(QVersionNumber(29, 4, 3)));
    QVERIFY(changes.contains(QVersionNumber(24, 0, 3)));
    for (qsizetype i = 1; i < changes.size(); ++i)
        QVERIFY2(meaning(dockerDefaultProfile(changes.at(i))) != meaning(dockerDefaultProfile(changes.at(i - 1))),
                 qPrintable(changes.at(i).toString()));
}

void DockerDefaultsTest::equalsDockersFile()
{
    const QByteArray json = test::dockerReferenceProfile();
    BULKHEAD_NEEDS_REFERENCE(json, "golang-github-docker-docker-dev");
    const auto file = parseProfile(json);
    QVERIFY(file);
    QCOMPARE(meaning(dockerDefaultProfile(QVersionNumber(26, 1, 5))), meaning(*file));
}

void DockerDefaultsTest::equalsPodmansFile()
{
    const QByteArray json = test::podmanReferenceProfile();
    BULKHEAD_NEEDS_REFERENCE(json, "golang-github-containers-common");
    const auto file = parseProfile(json);
    QVERIFY(file);
    QStringList said = meaning(*file);
    said.removeDuplicates(); // it says one thing twice
    const SeccompProfile ours = podmanDefaultProfile();
    QCOMPARE(meaning(ours), said);
    QCOMPARE(ours.defaultErrno, file->defaultErrno);
    for (const Rule &rule : ours.rules)
        QCOMPARE(rule.errnoName.isEmpty(), rule.action.kind != ActionKind::Errno);
}

BULKHEAD_TEST(DockerDefaultsTest)
#include "tst_dockerdefaults.moc"
