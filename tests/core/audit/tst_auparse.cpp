// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditsearch.h"
#include "core/audit/auditstore.h"
#include "core/audit/eventfacts.h"
#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <auparse.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace bulkhead::audit;

/// The house's parser and audit-userspace's say the same of every event that both understand, over recorded logs.
class TestAuparse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAndFieldsAgree_data();
    void recordsAndFieldsAgree();
    void eventsAgreeWithCsvOfAusearch_data();
    void eventsAgreeWithCsvOfAusearch();
};

namespace {

void addLogs()
{
    QTest::addColumn<QString>("path");
    QDirIterator logs(QStringLiteral(BULKHEAD_TEST_DATA "/audit-samples"), {u"*.log"_s}, QDir::Files);
    while (logs.hasNext()) {
        const QString path = logs.next();
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

/// A line of CSV; ausearch does not double quotes within quotes, so they are left out.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

/// What both take for the same: fields that a program or the kernel may write in hexadecimal.
bool isText(const QByteArray &name)
{
    return name == "comm" || name == "exe" || name == "name" || name == "cwd" || name == "key" || name == "proctitle";
}

} // namespace

void TestAuparse::recordsAndFieldsAgree_data()
{
    addLogs();
}

void TestAuparse::recordsAndFieldsAgree()
{
    QFETCH(QString, path);
    const std::unique_ptr<auparse_state_t, decltype(&auparse_destroy)> parser(
        auparse_init(AUSOURCE_FILE, path.toLocal8Bit().constData()), &auparse_destroy);
    QVERIFY(parser);
    int records = 0, fields = 0;
    while (auparse_next_event(parser.get()) > 0) {
        const au_event_t *stamp = auparse_get_timestamp(parser.get());
        QVERIFY(stamp);
        const qint64 time = qint64(stamp->sec) * 1000 + stamp->milli;
        auparse_first_record(parser.get());
        do {
            const QByteArray line(auparse_get_record_text(parser.get()));
            const RecordHead head = scanHead(line);
            QCOMPARE(head.time, time);
            QCOMPARE(quint64(head.serial), quint64(stamp->serial));
            QCOMPARE(int(head.type), auparse_get_type(parser.get()));
            ++records;
            // by name: who writes a field twice is read from the front by both
            QHash<QByteArray, QByteArray> raw, decoded;
            FieldReader reader(QByteArrayView(line).sliced(head.body), head.form);
            while (const auto field = reader.next()) {
                const QByteArray name = field->name.toByteArray();
                if (field->isEnriched || name.isEmpty() || raw.contains(name))
                    continue;
                raw.insert(name, field->value.toByteArray());
                decoded.insert(name, fieldBytes(head.type, *field, head.form));
            }
            QSet<QByteArray> seen;
            if (auparse_first_field(parser.get()) == 0)
                continue;
            do {
                const QByteArray name(auparse_get_field_name(parser.get()));
                if (name == "type" || name == "node" || seen.contains(name))
                    continue;
                seen.insert(name);
                if (name.isLower() && !raw.contains(name))
                    QFAIL(qPrintable(u"%1 is no field to us: %2"_s.arg(QString::fromLatin1(name), QString::fromLatin1(line))));
                if (!raw.contains(name))
                    continue; // of the enrichment
                QByteArray theirs(auparse_get_field_str(parser.get()));
                if (theirs.size() > 1 && theirs.startsWith('"') && theirs.endsWith('"'))
                    theirs = theirs.sliced(1, theirs.size() - 2);
                QCOMPARE(raw.value(name), theirs);
                ++fields;
                if (isText(name) && theirs != "(null)") {
                    QByteArray ours = decoded.value(name);
                    if (name == "proctitle")
                        ours.replace('\0', ' ');
                    ours.replace('\x01', ' '); // keys: theirs are put beside each other
                    QCOMPARE(ours, QByteArray(auparse_interpret_field(parser.get())).replace('\x01', ' '));
                } else if (name == "syscall" && head.type == SyscallType) {
                    const auto arch = raw.value("arch").toUInt(nullptr, 16);
                    QCOMPARE(syscallName(arch, theirs.toInt()), QByteArray(auparse_interpret_field(parser.get())));
                }
            } while (auparse_next_field(parser.get()) > 0);
        } while (auparse_next_record(parser.get()) > 0);
    }
    QVERIFY(records > 0 && fields > records);
    qInfo("%d records, %d fields", records, fields);
}

void TestAuparse::eventsAgreeWithCsvOfAusearch_data()
{
    addLogs();
}

void TestAuparse::eventsAgreeWithCsvOfAusearch()
{
    QFETCH(QString, path);
    const QString program = QStandardPaths::findExecutable(u"ausearch"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s});
    if (program.isEmpty())
        QSKIP("ausearch is not installed (package auditd)");
    QProcess process;
    process.start(program, {u"--format"_s, u"csv"_s, u"-if"_s, path});
    QVERIFY(process.waitForFinished());
    const AuditStore store = AuditStore::open({path}).value();
    QHash<QString, EventFacts> facts; // by serial
    store.forEach([&](EventRef ref) {
        const EventFacts event = decodeEvent(store.read(ref));
        facts.insert(QString::number(event.id.serial), event);
    });
    QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    const QStringList names = cellsOf(lines.takeFirst());
    int compared = 0;
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = cellsOf(line);
        const auto cell = [&](const QString &name) { return cells.value(names.indexOf(name)); };
        const QString serial = cell(u"SERIAL_NUM"_s);
        QVERIFY2(facts.contains(serial), qPrintable(line));
        const EventFacts event = facts.value(serial);
        if (const QString result = cell(u"RESULT"_s); !result.isEmpty() && event.success)
            QCOMPARE(*event.success ? u"success"_s : u"failed"_s, result);
        if (const QString how = cell(u"HOW"_s); how.startsWith(u'/') && !event.exe.isEmpty())
            QCOMPARE(QString(event.exe).remove(u'"'), how);
        if (const QString session = cell(u"SESSION"_s); !session.isEmpty() && session != "unset"_L1)
            QCOMPARE(QString::number(event.ids.value(u"ses"_s)), session);
        ++compared;
    }
    QVERIFY(compared > 0);
    qInfo("%d events of %lld", compared, static_cast<long long>(facts.size()));
}

QTEST_GUILESS_MAIN(TestAuparse)
#include "tst_auparse.moc"
