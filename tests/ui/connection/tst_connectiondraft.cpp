// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/connection/connectiondraft.h"

#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using engine::Transport;
using ui::ConnectionDraft;
using ui::DraftField;
using ui::DraftRemark;

namespace {

ConnectionDraft draftFor(Transport transport)
{
    ConnectionDraft draft;
    draft.name = u"lab"_s;
    draft.transport = transport;
    draft.host = transport == Transport::Unix ? QString() : u"engine.example"_s;
    return draft;
}

/// Field and whether it blocks, of the first remark on `field`.
const DraftRemark *remarkOn(const QList<DraftRemark> &remarks, DraftField field)
{
    for (const DraftRemark &remark : remarks) {
        if (remark.field == field)
            return &remark;
    }
    return nullptr;
}

} // namespace

class TestConnectionDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blockingRemarks_data()
    {
        QTest::addColumn<ConnectionDraft>("draft");
        QTest::addColumn<DraftField>("field");

        auto draft = draftFor(Transport::Ssh);
        draft.name = u"  "_s;
        QTest::newRow("a name of blanks") << draft << DraftField::Name;
        draft.name = u"taken"_s;
        QTest::newRow("a name that another connection has") << draft << DraftField::Name;
        draft = draftFor(Transport::Unix);
        QTest::newRow("no socket path") << draft << DraftField::SocketPath;
        draft.socketPath = u"docker.sock"_s;
        QTest::newRow("a relative socket path") << draft << DraftField::SocketPath;
        draft.socketPath = u'/' + QString(107, u'x');
        QTest::newRow("a socket path of 108 bytes") << draft << DraftField::SocketPath;
        draft.socketPath = u'/' + QString(54, u'ö');
        QTest::newRow("a socket path whose bytes are too many though its letters are not") << draft << DraftField::SocketPath;
        draft.socketPath = u"/dev/null"_s;
        QTest::newRow("something that is not a socket") << draft << DraftField::SocketPath;
        draft = draftFor(Transport::Ssh);
        draft.host.clear();
        QTest::newRow("no host") << draft << DraftField::Host;
        draft.host = u"-oProxyCommand=reboot"_s;
        QTest::newRow("a host that ssh would take for an option") << draft << DraftField::Host;
        draft.host = u"me@engine"_s;
        QTest::newRow("a user in the host field") << draft << DraftField::Host;
        draft.host = u"ssh://engine"_s;
        QTest::newRow("an address that was not spread yet") << draft << DraftField::Host;
        draft.host = u"engine example"_s;
        QTest::newRow("a host with a blank") << draft << DraftField::Host;
        draft = draftFor(Transport::Ssh);
        draft.user = u"-l"_s;
        QTest::newRow("a user that ssh would take for an option") << draft << DraftField::User;
        draft = draftFor(Transport::Ssh);
        draft.socketPath = u"run/docker.sock"_s;
        QTest::newRow("a relative remote socket") << draft << DraftField::SocketPath;
        draft = draftFor(Transport::Tls);
        draft.tls.ca = u"/nonexistent/ca.pem"_s;
        QTest::newRow("a CA file that is not there") << draft << DraftField::Ca;
        draft.tls.ca = u"/"_s;
        QTest::newRow("a folder for a CA file") << draft << DraftField::Ca;
        draft = draftFor(Transport::Tls);
        draft.tls.cert = u"/dev/null"_s;
        QTest::newRow("a certificate without its key") << draft << DraftField::Key;
    }
    void blockingRemarks()
    {
        QFETCH(ConnectionDraft, draft);
        QFETCH(DraftField, field);
        const auto remarks = ui::draftRemarks(draft, {u"taken"_s});
        const DraftRemark *remark = remarkOn(remarks, field);
        QVERIFY(remark);
        QVERIFY(remark->blocks);
        QVERIFY(!remark->text.isEmpty());
        QVERIFY(!ui::isUsable(remarks));
    }

    void goodDraftsAreUsable_data()
    {
        QTest::addColumn<ConnectionDraft>("draft");
        QTest::newRow("ssh with nothing but a host") << draftFor(Transport::Ssh);
        QTest::newRow("TLS with the system's CAs") << draftFor(Transport::Tls);
        QTest::newRow("plain TCP, though it is critical") << draftFor(Transport::Tcp);
        auto draft = draftFor(Transport::Unix);
        draft.socketPath = u"/nonexistent/docker.sock"_s;
        QTest::newRow("a socket that is not there yet") << draft;
        draft.socketPath = u'/' + QString(106, u'x');
        QTest::newRow("a socket path of 107 bytes") << draft;
    }
    void goodDraftsAreUsable()
    {
        QFETCH(ConnectionDraft, draft);
        QVERIFY(ui::isUsable(ui::draftRemarks(draft, {})));
    }

    void anExistingSocketHasNothingToRemark()
    {
        const QTemporaryDir directory;
        QLocalServer server;
        QVERIFY(server.listen(directory.filePath(u"docker.sock"_s)));
        auto draft = draftFor(Transport::Unix);
        draft.socketPath = server.fullServerName();
        QVERIFY(ui::draftRemarks(draft, {}).isEmpty());
    }

    void unverifiedTlsIsCritical()
    {
        auto draft = draftFor(Transport::Tls);
        draft.tls.verify = false;
        const auto tls = ui::draftRemarks(draft, {});
        const DraftRemark *verify = remarkOn(tls, DraftField::Verify);
        QVERIFY(verify);
        QCOMPARE(verify->tone, ui::Tone::Critical);
    }

    void aKeyThatOthersCanReadIsRemarked()
    {
        const QTemporaryDir directory;
        QFile key(directory.filePath(u"key.pem"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        auto draft = draftFor(Transport::Tls);
        draft.tls.cert = key.fileName();
        draft.tls.key = key.fileName();
        QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!remarkOn(ui::draftRemarks(draft, {}), DraftField::Key));
        QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto remarks = ui::draftRemarks(draft, {});
        QVERIFY(remarkOn(remarks, DraftField::Key));
        QVERIFY(ui::isUsable(remarks));
    }

    void aPastedAddressSpreadsOverTheFields()
    {
        const auto ssh = ui::withPastedAddress(draftFor(Transport::Unix), u"ssh://me@build.example:2222/run/d.sock"_s);
        QCOMPARE(ssh.transport, Transport::Ssh);
        QCOMPARE(ssh.host, u"build.example"_s);
        QCOMPARE(ssh.user, u"me"_s);
        QCOMPARE(ssh.port, 2222);
        QCOMPARE(ssh.socketPath, u"/run/d.sock"_s);
        QCOMPARE(ssh.name, u"lab"_s);
        QCOMPARE(ui::withPastedAddress(draftFor(Transport::Tls), u"tcp://a:1"_s).transport, Transport::Tls);
        QCOMPARE(ui::withPastedAddress(draftFor(Transport::Ssh), u"just.a.host"_s), draftFor(Transport::Ssh));
        QCOMPARE(ui::withPastedAddress(draftFor(Transport::Ssh), u"ssh://me:secret@host"_s), draftFor(Transport::Ssh));
    }

    void aDraftSurvivesTheWayToAConnectionAndBack()
    {
        auto draft = draftFor(Transport::Tls);
        draft.port = 2399;
        draft.description = u"the lab"_s;
        draft.tls = {u"/k/ca.pem"_s, u"/k/cert.pem"_s, u"/k/key.pem"_s, false};
        QCOMPARE(ui::draftOf(ui::connectionOf(draft)), draft);
    }

    void whatTheTransportDoesNotUseIsLeftOut()
    {
        auto draft = draftFor(Transport::Tcp);
        draft.user = u"me"_s;
        draft.socketPath = u"/run/docker.sock"_s;
        draft.tls.ca = u"/k/ca.pem"_s;
        draft.host = u"[::1]"_s;
        const auto endpoint = ui::connectionOf(draft).endpoint;
        QCOMPARE(endpoint.sshUser, QString());
        QCOMPARE(endpoint.socketPath, QString());
        QCOMPARE(endpoint.tls, engine::TlsFiles{});
        QCOMPARE(endpoint.host, u"::1"_s);
        QCOMPARE(endpoint.port, 2375);
    }
};

BULKHEAD_TEST(TestConnectionDraft)
#include "tst_connectiondraft.moc"
