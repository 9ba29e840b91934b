// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/lablauncher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bulkhead;
using namespace bulkhead::ui;

class TestLabLauncher : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString script(const QByteArray &body)
    {
        const QString path = m_dir.filePath(u"lab-engine"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("#!/bin/sh\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void rootNeedsNobody()
    {
        QCOMPARE(LabLauncher::privilegePrefix(true), QStringList());
        QCOMPARE(LabLauncher::privilegePrefix(false), QStringList{u"pkexec"_s});
    }

    void theFirstLineIsTheEngine()
    {
        if (::geteuid() != 0)
            qputenv("PATH", m_dir.path().toUtf8() + ":" + qgetenv("PATH"));
        QFile pkexec(m_dir.filePath(u"pkexec"_s));
        QVERIFY(pkexec.open(QIODevice::WriteOnly));
        pkexec.write("#!/bin/sh\nexec \"$@\"\n");
        pkexec.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        pkexec.close();
        const QString ended = m_dir.filePath(u"ended"_s);
        {
            LabLauncher launcher;
            QSignalSpy ready(&launcher, &LabLauncher::ready);
            launcher.start(script("echo unix:///run/bulkhead-x/docker.sock\ncat\ntouch " + ended.toUtf8() + "\n"));
            QTRY_COMPARE(ready.count(), 1);
            QCOMPARE(ready.first().first().value<engine::EngineContext>().endpoint.socketPath, u"/run/bulkhead-x/docker.sock"_s);
            QVERIFY(launcher.isRunning());
            QVERIFY(!QFile::exists(ended));
        }
        QVERIFY2(QFile::exists(ended), "the lab was not told to end");
    }

    void aFailureCarriesTheScriptsWords()
    {
        LabLauncher launcher;
        QSignalSpy failed(&launcher, &LabLauncher::failed);
        launcher.start(script("echo 'dockerd is not installed' >&2\nexit 77\n"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().detail, u"dockerd is not installed"_s);
        QVERIFY(!launcher.isRunning());
    }
};

BULKHEAD_TEST(TestLabLauncher)
#include "tst_lablauncher.moc"
