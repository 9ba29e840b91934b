// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QTest>

/// The real engine that ctest's fixture "lab" keeps up for tests declared with ENGINE: a private dockerd with the containers
/// web1, web2, web3, worker, hostnet, runmount, sockmount, confined, limited and job of packaging/lab/lab-engine.
namespace bulkhead::test {

/// DOCKER_HOST of the lab engine, such as unix:///run/bulkhead-test-1234/docker.sock; empty where there is none.
inline QString labEngine()
{
    return qEnvironmentVariable("BULKHEAD_ENGINE");
}

/// Why there is no lab engine; empty where there is one. For QSKIP in initTestCase.
inline QString labEngineMissing()
{
    const QString endpoint = labEngine();
    if (endpoint.isEmpty())
        return QStringLiteral("BULKHEAD_ENGINE is not set: run this through ctest, or start packaging/lab/lab-engine");
    const QFileInfo socket(endpoint.mid(endpoint.indexOf(u'/') + 2));
    if (!socket.exists())
        return QStringLiteral("the lab engine did not start (dockerd needs root): %1").arg(socket.filePath());
    return socket.isWritable() ? QString() : QStringLiteral("no permission for the lab engine: %1").arg(socket.filePath());
}

/// Runs the docker command on the lab engine and waits; fails the test and returns nothing where docker fails.
inline QByteArray labDocker(const QStringList &arguments)
{
    QProcess docker;
    docker.start(QStringLiteral("docker"), QStringList{QStringLiteral("-H"), labEngine()} + arguments);
    const bool ended = docker.waitForStarted() && docker.waitForFinished(60'000);
    if (!ended || docker.exitCode() != 0) {
        QTest::qFail(("docker " + arguments.join(u' ').toUtf8() + ": " + docker.readAllStandardError()).constData(), __FILE__,
                     __LINE__);
        return {};
    }
    return docker.readAllStandardOutput().trimmed();
}

} // namespace bulkhead::test

/// First line of initTestCase in a test declared with ENGINE.
#define BULKHEAD_NEEDS_LAB_ENGINE()                                                                                              \
    do {                                                                                                                         \
        if (const QString missing = bulkhead::test::labEngineMissing(); !missing.isEmpty())                                      \
            QSKIP(qPrintable(missing));                                                                                          \
    } while (false)
