// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/processorigins.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstring>

#include <linux/cn_proc.h>
#include <linux/connector.h>
#include <linux/netlink.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::host;

class ProcessOriginsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEvents_data();
    void readsEvents();
    void brokenDatagramsAreSurvived();
    void knowsWhoEndedAtOnce();
};

namespace {

template<typename Value>
QByteArray bytesOf(const Value &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

/// As the kernel sends it: what happened, then four numbers.
QByteArray datagram(quint32 what, const std::array<qint32, 4> &numbers, cb_id from = {CN_IDX_PROC, CN_VAL_PROC})
{
    QByteArray event(offsetof(proc_event, event_data), '\0');
    std::memcpy(event.data(), &what, sizeof what);
    event += bytesOf(numbers);
    cn_msg message{};
    message.id = from;
    message.len = quint16(event.size());
    nlmsghdr header{};
    header.nlmsg_len = quint32(sizeof header + sizeof message + size_t(event.size()));
    header.nlmsg_type = NLMSG_DONE;
    return bytesOf(header) + bytesOf(message) + event;
}

} // namespace

void ProcessOriginsTest::readsEvents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("events");
    const auto fork = datagram(1, {10, 10, 11, 11}), exec = datagram(2, {11, 11, 0, 0});
    QTest::newRow("a fork") << fork << u"10 forks 11"_s;
    QTest::newRow("a fork by a thread") << datagram(1, {12, 10, 13, 13}) << u"10 forks 13"_s;
    QTest::newRow("a thread") << datagram(1, {10, 10, 12, 10}) << QString();
    QTest::newRow("a new program") << exec << u"11 starts"_s;
    QTest::newRow("a new program of a thread") << datagram(2, {14, 11, 0, 0}) << u"11 starts"_s;
    QTest::newRow("an end") << datagram(0x80000000, {11, 11, 0, 17}) << QString();
    QTest::newRow("somebody else's message") << datagram(1, {10, 10, 11, 11}, {9, 9}) << QString();
    QTest::newRow("two at once") << fork + exec << u"10 forks 11, 11 starts"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void ProcessOriginsTest::readsEvents()
{
    QFETCH(const QByteArray, bytes);
    QStringList words;
    for (const ProcessEvent &event : processEventsOf(bytes)) {
        if (event.kind == ProcessEvent::Kind::Fork)
            words << u"%1 forks %2"_s.arg(event.parent).arg(event.pid);
        else if (event.kind == ProcessEvent::Kind::Exec)
            words << u"%1 starts"_s.arg(event.pid);
    }
    QTEST(words.join(u", "_s), "events");
}

void ProcessOriginsTest::brokenDatagramsAreSurvived()
{
    const QByteArray whole = datagram(1, {10, 10, 11, 11}) + datagram(2, {11, 11, 0, 0});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(processEventsOf(whole.first(size)).size() <= 2);
    QByteArray endless = whole;
    std::memset(endless.data(), 0, sizeof(quint32)); // a message of no length
    QVERIFY(processEventsOf(endless).isEmpty());
}

void ProcessOriginsTest::knowsWhoEndedAtOnce()
{
    auto origins = ProcessOrigins::start();
    if (!origins && origins.error().kind == ErrorKind::PermissionDenied)
        QSKIP(qPrintable(origins.error().what + u": "_s + origins.error().detail));
    QVERIFY2(origins, origins ? "" : qPrintable(origins.error().what));
    // the shell is there until it has been looked at, its child is not
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"(exit 0) & echo $!; wait; read line"_s});
    QVERIFY(shell.waitForReadyRead());
    const QByteArray child = shell.readLine().trimmed();
    QVERIFY(child.toLongLong() > 0);
    QTRY_VERIFY(!QFile::exists(u"/proc/"_s + QString::fromLatin1(child)));
    const auto own = (*origins)->containerOf(::getpid());
    QVERIFY(own);
    QCOMPARE((*origins)->containerOf(child.toLongLong()), own); // it was where this test is
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QVERIFY(!(*origins)->containerOf(4'194'305)); // larger than a number can be
}

BULKHEAD_TEST(ProcessOriginsTest)
#include "tst_processorigins.moc"
