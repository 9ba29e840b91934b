// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>
#include <QTest>

namespace bulkhead::test {

/// A file of the unpacked packages that `./test` provides under $BULKHEAD_REFERENCE; empty where it is not there.
inline QByteArray referenceFile(const QString &path)
{
    QFile file(qEnvironmentVariable("BULKHEAD_REFERENCE") + path);
    return !qEnvironmentVariableIsEmpty("BULKHEAD_REFERENCE") && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Docker 26.1.5's built-in seccomp profile, package golang-github-docker-docker-dev.
inline QByteArray dockerReferenceProfile()
{
    return referenceFile(QStringLiteral("/usr/share/gocode/src/github.com/docker/docker/profiles/seccomp/default.json"));
}

/// Podman's built-in seccomp profile, package golang-github-containers-common.
inline QByteArray podmanReferenceProfile()
{
    return referenceFile(QStringLiteral("/usr/share/containers/seccomp.json"));
}

} // namespace bulkhead::test

#define BULKHEAD_NEEDS_REFERENCE(bytes, package)                                                                                 \
    if ((bytes).isEmpty())                                                                                                       \
    QSKIP("set BULKHEAD_REFERENCE to a directory with the unpacked package " package)
