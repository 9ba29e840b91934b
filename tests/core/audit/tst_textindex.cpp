// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "tests/core/audit/auditsamples.h"
#include "tests/support/sanitized.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::audit;
using namespace bulkhead::test;

/// The index of texts may save reading, and must never hide an event.
class TestTextIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBlockIsTold_data();
    void everyBlockIsTold();
    void littleIsTooMuch();
    void memoryStaysSmall_data();
    void memoryStaysSmall();
    void noIndexOfWhatIsNotThere();
    void whatIsFoundIsTheSame_data();
    void whatIsFoundIsTheSame();
    void equalFindsWhatAnExpressionFinds();
    void commandLines_data();
    void commandLines();
    void aTextAcrossTwoBlocks();
    void aTruncatedLogGivesLess();
};

namespace {

using Random = std::mt19937;

unsigned below(Random &random, size_t limit)
{
    return unsigned(random() % limit);
}

QByteArray word(Random &random)
{
    static constexpr QByteArrayView letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./");
    QByteArray text;
    for (unsigned i = 0, size = 3 + below(random, 12); i < size; ++i)
        text += letters[below(random, size_t(letters.size()))];
    return text;
}

/// Records, interleaved and late, and lines that are none: what an event is found in may lie anywhere.
QByteArray strangeLog(Random &random, size_t size, int &serial)
{
    QByteArray log;
    QList<QByteArray> late;
    while (size_t(log.size()) < size) {
        const QByteArray stamp = QByteArray::number(1795294930 + serial / 10) + ".017:" + QByteArray::number(1000 + serial);
        ++serial;
        const QByteArray ending = below(random, 10) == 0 ? "\r\n" : "\n";
        QList<QByteArray> lines;
        switch (below(random, 12)) {
        case 0:
            for (unsigned i = 0, count = below(random, 400); i < count; ++i) // others' records between
                lines << pathRecord(stamp, '"' + word(random) + '"', int(i));
            break;
        case 1: lines << "no record says " + word(random) + QByteArray(1, '\0') + word(random) + '\n'; break;
        case 2: lines << "text " + word(random) + QByteArray(int(below(random, 3) * 40'000), 'x') + word(random) + '\n'; break;
        case 3: lines << appArmorRecord(stamp); break;
        case 4: lines << QByteArray("\n") << QByteArray("----\n"); break;
        default:
            lines << syscallRecord({.stamp = stamp,
                                    .comm = '"' + word(random) + '"',
                                    .exe = "\"/usr/bin/" + word(random) + '"',
                                    .key = below(random, 2) ? '"' + word(random) + '"' : word(random).toHex().toUpper()});
            lines << "type=CWD msg=audit(" + stamp + "): cwd=\"/srv/" + word(random) + "\"\n";
            lines << pathRecord(stamp,
                                below(random, 3) ? "\"/srv/" + word(random) + '"' : ("/a b/" + word(random)).toHex().toUpper());
            lines << titleRecord(stamp, word(random) + '\0' + word(random));
        }
        for (QByteArray &line : lines) {
            line.replace("\n", ending);
            if (below(random, 12) == 0)
                late << line;
            else
                log += line;
        }
        if (below(random, 4) == 0 && !late.isEmpty())
            log += late.takeFirst();
    }
    return log + late.join();
}

/// A piece of the log, as it is, in other letters, in hexadecimal, or with a letter that is not there.
QByteArray someText(Random &random, const QByteArray &log)
{
    const auto size = qsizetype(1 + below(random, below(random, 8) == 0 ? 150 : 24));
    qsizetype at = below(random, size_t(log.size()));
    if (below(random, 3) == 0) { // across two blocks
        const qsizetype blocks = log.size() / TextIndex::BlockSize;
        at = (1 + below(random, size_t(std::max<qsizetype>(1, blocks)))) * TextIndex::BlockSize - below(random, size_t(size) + 1);
    }
    QByteArray text = log.sliced(std::min(at, log.size() - 1)).first(std::min(size, log.size() - std::min(at, log.size() - 1)));
    switch (below(random, 6)) {
    case 0: return text.toUpper();
    case 1: return text.toLower();
    case 2: text[qsizetype(below(random, size_t(text.size())))] = '~'; return text;
    case 3: {
        const QByteArray decoded = QByteArray::fromHex(text);
        return decoded.isEmpty() ? text : decoded;
    }
    default: return text;
    }
}

std::optional<AuditFilter> filterOf(const QString &text)
{
    auto filter = AuditFilter::parse(text, 1795294930000, QTimeZone(QTimeZone::UTC));
    return filter ? std::optional(*filter) : std::nullopt;
}

QString quoted(const QByteArray &text)
{
    const QString said = QString::fromUtf8(text);
    const QChar quote = said.contains(u'"') ? u'\'' : u'"';
    return quote + said + quote;
}

AuditStore storeOf(const QList<QByteArray> &files)
{
    std::vector<LogSource> sources;
    for (const QByteArray &file : files)
        sources.push_back(LogSource::ofMemory(file));
    return AuditStore::ofSources(std::move(sources));
}

BlockBits blocksWith(const TextIndex &index, const QByteArray &text)
{
    return index.blocksWith(TextNeedle(text, Qt::CaseInsensitive));
}

bool has(const BlockBits &blocks, qsizetype block)
{
    return (blocks.at(size_t(block / 64)) >> (block % 64) & 1U) != 0;
}

} // namespace

void TestTextIndex::everyBlockIsTold_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("less than three bytes") << 2;
    QTest::newRow("one block") << 16'384;
    QTest::newRow("a byte more") << 16'385;
    QTest::newRow("sixty-four blocks") << 64 * 16'384;
    QTest::newRow("and some") << 100 * 16'384 + 77;
}

void TestTextIndex::everyBlockIsTold()
{
    QFETCH(const int, size);
    Random random(1);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += word(random) + char(random());
    bytes.truncate(size);
    constexpr qsizetype before = 5; // the stretch begins somewhere
    const LogSource source = LogSource::ofMemory(QByteArray(before, 'x') + bytes + "more");
    const auto index = TextIndex::of(source, before, quint64(before + size));
    QVERIFY(index);
    for (int i = 0; i < 400 && size > 0; ++i) {
        qsizetype at = below(random, size_t(size));
        if (i % 4 == 0)
            at = std::max<qsizetype>(0, at / TextIndex::BlockSize * TextIndex::BlockSize - below(random, 70));
        const QByteArray text = bytes.mid(at, 1 + below(random, 100));
        QVERIFY(has(blocksWith(*index, text), at / TextIndex::BlockSize));
        QVERIFY(has(blocksWith(*index, text.toUpper()), at / TextIndex::BlockSize));
    }
}

void TestTextIndex::littleIsTooMuch()
{
    const QByteArray bytes = QByteArray(50'000, 'a') + "Needle" + QByteArray(50'000, 'b');
    const auto index = TextIndex::of(LogSource::ofMemory(bytes), 0, quint64(bytes.size()));
    QVERIFY(index);
    const auto listOf = [&](const char *text) {
        QList<qsizetype> list;
        const BlockBits blocks = blocksWith(*index, text);
        for (qsizetype block = 0; block * TextIndex::BlockSize < bytes.size(); ++block) {
            if (has(blocks, block))
                list << block;
        }
        return list;
    };
    const QList<qsizetype> where{50'000 / TextIndex::BlockSize};
    QCOMPARE(listOf("needle"), where);
    QCOMPARE(listOf("nEEDLE"), where);
    QCOMPARE(listOf("needles"), QList<qsizetype>());
    QCOMPARE(listOf("ab").size(), bytes.size() / TextIndex::BlockSize + 1); // too short to be told
    QCOMPARE(listOf("").size(), bytes.size() / TextIndex::BlockSize + 1);
}

void TestTextIndex::memoryStaysSmall_data()
{
    QTest::addColumn<bool>("isGarbage");
    QTest::newRow("a log") << false;
    QTest::newRow("garbage") << true;
}

void TestTextIndex::memoryStaysSmall()
{
    QFETCH(const bool, isGarbage);
    Random random(3);
    QByteArray bytes;
    int serial = 0;
    while (isGarbage && bytes.size() < 4'000'000)
        bytes += char(random());
    if (!isGarbage)
        bytes = strangeLog(random, 4'000'000, serial);
    const auto index = TextIndex::of(LogSource::ofMemory(bytes), 0, quint64(bytes.size()));
    QVERIFY(index);
    QVERIFY2(index->memory() * 25 <= size_t(bytes.size()), qPrintable(QString::number(index->memory())));
}

void TestTextIndex::noIndexOfWhatIsNotThere()
{
    const LogSource source = LogSource::ofMemory(QByteArray(100'000, 'a'));
    QVERIFY(!TextIndex::of(source, 0, 100'001));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!TextIndex::of(source, 0, 100'000, stop.get_token()));
    const AuditStore store = AuditStore::ofBytes(syscallRecord({}));
    store.indexTexts({.stop = stop.get_token()});
    QVERIFY(!store.texts());
    const size_t before = store.memory();
    store.indexTexts();
    QVERIFY(store.texts());
    QVERIFY(store.memory() > before);
}

void TestTextIndex::whatIsFoundIsTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("files");
    for (quint32 seed = 1; seed <= (test::Less > 1 ? 2 : 8); ++seed)
        QTest::addRow("seed %u", seed) << seed << int(1 + seed % 3);
}

void TestTextIndex::whatIsFoundIsTheSame()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, files);
    Random random(seed);
    QList<QByteArray> logs;
    int serial = 0;
    for (int i = 0; i < files; ++i)
        logs << strangeLog(random, 150'000 + below(random, 300'000), serial);
    for (int i = 1; i < files; ++i) { // an event may end in the next file
        const qsizetype cut = logs[i].indexOf('\n', 2000) + 1;
        logs[i - 1] += logs[i].first(cut / 2);
        logs[i].remove(0, cut / 2);
    }
    const AuditStore without = storeOf(logs), with = storeOf(logs);
    with.indexTexts({.threads = 2});
    QVERIFY(with.texts());
    size_t found = 0, asked = 0;
    for (int i = 0; i < 150 / test::Less; ++i) {
        const QByteArray &log = logs.at(qsizetype(below(random, size_t(files))));
        const auto one = [&]() -> QString {
            const QString text = quoted(someText(random, log));
            if (below(random, 3) != 0)
                return text;
            static const QStringList fields{u"path"_s, u"name"_s, u"cwd"_s, u"proctitle"_s, u"command"_s, u"item"_s, u"inode"_s};
            const QByteArray value =
                log.sliced(std::max<qsizetype>(0, log.indexOf("name=\"/srv", below(random, size_t(log.size())))) + 6);
            switch (below(random, 3)) {
            case 0: return u"path="_s + quoted(value.first(std::max<qsizetype>(0, value.indexOf('"'))));
            case 1: return fields.at(below(random, size_t(fields.size()))) + u"~\"s[a-m]\""_s;
            default: return fields.at(below(random, size_t(fields.size()))) + u'=' + text;
            }
        };
        QString text = one();
        switch (below(random, 8)) {
        case 0: text = u"not "_s + text; break;
        case 1: text += u" or "_s + one(); break;
        case 2: text += u" success=yes not "_s + one(); break;
        case 3: text = u"not ("_s + text + u" or "_s + one() + u") type=SYSCALL,PATH"_s; break;
        default: break;
        }
        const auto filter = filterOf(text);
        if (!filter) // both quotes in one text
            continue;
        ++asked;
        const auto expected = findAll(*filter, without);
        found += expected.size();
        QVERIFY2(findAll(*filter, with) == expected, qPrintable(text));
    }
    QVERIFY(asked > 100 / test::Less && found > asked);
}

/// For an equal value its text is looked for first, for an expression each record is read.
void TestTextIndex::equalFindsWhatAnExpressionFinds()
{
    Random random(11);
    int serial = 0;
    const QByteArray log = strangeLog(random, 200'000, serial);
    const AuditStore store = storeOf({log});
    store.indexTexts();
    static const QRegularExpression written(u"(?:name|cwd|exe)=\"([^\"]+)\"|(?:name|proctitle|key)=([0-9A-F]{6,})"_s);
    QStringList values;
    for (const auto &match : written.globalMatch(QString::fromLatin1(log))) {
        const QByteArray decoded = QByteArray::fromHex(match.captured(2).toLatin1()).replace('\0', ' ');
        values << (decoded.isEmpty() ? match.captured(1) : QString::fromLatin1(decoded));
    }
    QVERIFY(values.size() > 200);
    int found = 0;
    for (int i = 0; i < 120 / test::Less; ++i) {
        const QString value = values.at(qsizetype(below(random, size_t(values.size()))));
        for (const QString &field : {u"path"_s, u"name"_s, u"cwd"_s, u"proctitle"_s, u"command"_s}) {
            const auto equal = findAll(*filterOf(field + u"=\""_s + value + u'"'), store);
            const auto matching = findAll(*filterOf(field + u"~\"^"_s + QRegularExpression::escape(value) + u"$\""_s), store);
            QVERIFY2(equal == matching, qPrintable(field + u' ' + value));
            found += int(equal.size());
        }
    }
    QVERIFY(found > 120 / test::Less);
}

void TestTextIndex::commandLines_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("command");
    QTest::newRow("in quotes") << QByteArray("a0=\"sh\" a1=\"-c\"") << u"sh -c"_s;
    QTest::newRow("an argument with a blank is in hexadecimal")
        << QByteArray("a0=\"sh\" a1=6C6F6E67206E616D65") << u"sh long name"_s;
    QTest::newRow("an argument in pieces") << QByteArray("a0=\"sh\" a1_len=12 a1[0]=616263 a1[1]=646566") << u"sh abcdef"_s;
    QTest::newRow("one letter") << QByteArray("a0=\"w\"") << u"w"_s;
}

void TestTextIndex::commandLines()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, command);
    QByteArray log;
    for (int i = 0; i < 200; ++i)
        log += seccompRecord("1795294930.000:" + QByteArray::number(10'000 + i), 1);
    log += "type=EXECVE msg=audit(1795294930.000:20000): argc=2 " + fields + '\n';
    const AuditStore store = AuditStore::ofBytes(log);
    store.indexTexts();
    QCOMPARE(findAll(*filterOf(u"command=\""_s + command + u'"'), store).size(), 1U);
    QCOMPARE(findAll(*filterOf(u"command=\"nothing like this\""_s), store).size(), 0U);
}

void TestTextIndex::aTextAcrossTwoBlocks()
{
    // one event over a border, with its text at each place around it
    constexpr qsizetype border = 8 * TextIndex::BlockSize;
    for (qsizetype shift = 0; shift < 200; shift += shift < 100 ? 7 : 1) {
        QByteArray log;
        int serial = 0;
        const qsizetype filled = border - 200 + shift;
        while (log.size() < filled - 700)
            log += seccompRecord("1795294930.000:" + QByteArray::number(10'000 + serial++), 1);
        QByteArray last = seccompRecord("1795294930.000:" + QByteArray::number(10'000 + serial), 1);
        last.insert(last.size() - 1, ' ' + QByteArray(filled - log.size() - last.size(), 'x'));
        log += last;
        log += pathRecord("1795294931.000:20000", "\"/srv/Needle\"");
        for (int i = 0; i < 100; ++i)
            log += seccompRecord("1795294932.000:" + QByteArray::number(30'000 + i), 1);
        const AuditStore store = AuditStore::ofBytes(log);
        store.indexTexts();
        QCOMPARE(findAll(*filterOf(u"/srv/needle"_s), store).size(), 1U);
        QCOMPARE(findAll(*filterOf(u"path=/srv/Needle"_s), store).size(), 1U);
        QCOMPARE(findAll(*filterOf(u"path=/srv/needle"_s), store).size(), 0U);
        QCOMPARE(findAll(*filterOf(u"not /srv/needle"_s), store).size() + 1, size_t(store.counts().events));
    }
}

void TestTextIndex::aTruncatedLogGivesLess()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"audit.log"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray log;
    for (int i = 0; i < 1000; ++i)
        log += pathRecord("1795294931.000:" + QByteArray::number(20'000 + i), "\"/srv/needle\"");
    file.write(log);
    file.flush();
    const AuditStore store = AuditStore::open({file.fileName()}).value(), late = AuditStore::open({file.fileName()}).value();
    store.indexTexts();
    QCOMPARE(findAll(*filterOf(u"needle"_s), store).size(), 1000U);
    QVERIFY(file.resize(log.size() / 2));
    QCOMPARE(findAll(*filterOf(u"needle"_s), store).size(), findAll(*filterOf(u"needle"_s), late).size());
    late.indexTexts();
    QVERIFY(!late.texts());
    // what stands there now is of other events
    QByteArray others = log;
    others.replace(":20", ":70");
    QVERIFY(file.seek(0));
    file.write(others);
    file.flush();
    QCOMPARE(findAll(*filterOf(u"needle"_s), store).size(), 0U);
}

BULKHEAD_TEST(TestTextIndex)
#include "tst_textindex.moc"
