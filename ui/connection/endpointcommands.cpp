// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/endpointcommands.h"

#include "core/engine/sshbridge.h"
#include "core/handoff/shellwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::Endpoint;
using engine::Transport;

namespace {

Error cannotExpress(const QString &why)
{
    return {ErrorKind::Invalid, why, {}};
}

/// `docker context create` wants ^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$ (docker/cli cli/context/store), and "default" is taken.
QString contextNameFor(const QString &name)
{
    static const QRegularExpression unusable(u"[^a-zA-Z0-9_.+-]+"_s);
    static const QRegularExpression badStart(u"^[^a-zA-Z0-9]+"_s);
    QString usable = name;
    usable.replace(unusable, u"-"_s).remove(badStart);
    return usable.size() < 2 || usable == "default"_L1 ? u"bulkhead-"_s + usable : usable;
}

/// --docker takes one CSV record (docker/cli opts): a field with a comma or a quote is quoted, its quotes doubled.
QString csvField(const QString &key, const QString &value)
{
    QString field = u"%1=%2"_s.arg(key, value);
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n'))
        field = u"\"%1\""_s.arg(field.replace(u'"', u"\"\""_s));
    return field;
}

} // namespace

Result<QString> dockerContextCreateCommand(const engine::EngineContext &context)
{
    const Endpoint &endpoint = context.endpoint;
    QStringList fields{csvField(u"host"_s, endpoint.toString())};
    if (endpoint.transport == Transport::Tls) {
        // without a file and without skip-tls-verify the docker CLI would speak plain HTTP to this context
        if (endpoint.tls.verify && endpoint.tls.ca.isEmpty() && endpoint.tls.cert.isEmpty()) {
            return std::unexpected(cannotExpress(QCoreApplication::translate(
                "EndpointCommands",
                "A Docker context without a CA or client certificate would not use TLS. Name a CA file first.")));
        }
        if (!endpoint.tls.ca.isEmpty())
            fields.append(csvField(u"ca"_s, endpoint.tls.ca));
        if (!endpoint.tls.cert.isEmpty())
            fields.append(csvField(u"cert"_s, endpoint.tls.cert));
        if (!endpoint.tls.key.isEmpty())
            fields.append(csvField(u"key"_s, endpoint.tls.key));
        if (!endpoint.tls.verify)
            fields.append(csvField(u"skip-tls-verify"_s, u"true"_s));
    }
    QString command = u"docker context create %1"_s.arg(contextNameFor(context.name));
    if (!context.description.isEmpty())
        command += u" --description %1"_s.arg(handoff::shellQuoted(context.description));
    return command + u" --docker %1"_s.arg(handoff::shellQuoted(fields.join(u',')));
}

Result<QString> dockerHostExport(const Endpoint &endpoint)
{
    const QString host = u"export DOCKER_HOST=%1"_s.arg(handoff::shellQuoted(endpoint.toString()));
    if (endpoint.transport != Transport::Tls)
        return endpoint.transport == Transport::Tcp ? host + u"\nunset DOCKER_TLS DOCKER_TLS_VERIFY"_s : host;
    const QFileInfo ca(endpoint.tls.ca);
    const QFileInfo cert(endpoint.tls.cert);
    const QFileInfo key(endpoint.tls.key);
    const QString directory = endpoint.tls.ca.isEmpty() ? cert.absolutePath() : ca.absolutePath();
    const auto isNamed = [&](const QString &given, const QFileInfo &file, QLatin1StringView name) {
        return given.isEmpty() || (file.fileName() == name && file.absolutePath() == directory);
    };
    if (endpoint.tls.verify && endpoint.tls.ca.isEmpty()) {
        return std::unexpected(cannotExpress(QCoreApplication::translate(
            "EndpointCommands", "With DOCKER_TLS_VERIFY the docker command insists on a ca.pem. Name a CA file first.")));
    }
    if (!isNamed(endpoint.tls.ca, ca, "ca.pem"_L1) || !isNamed(endpoint.tls.cert, cert, "cert.pem"_L1)
        || !isNamed(endpoint.tls.key, key, "key.pem"_L1)) {
        return std::unexpected(cannotExpress(QCoreApplication::translate(
            "EndpointCommands",
            "DOCKER_CERT_PATH takes one folder with ca.pem, cert.pem and key.pem; these files are named otherwise.")));
    }
    QStringList lines{host,
                      endpoint.tls.verify ? u"export DOCKER_TLS_VERIFY=1"_s : u"unset DOCKER_TLS_VERIFY\nexport DOCKER_TLS=1"_s};
    if (!endpoint.tls.ca.isEmpty() || !endpoint.tls.cert.isEmpty())
        lines.append(u"export DOCKER_CERT_PATH=%1"_s.arg(handoff::shellQuoted(directory)));
    return lines.join(u'\n');
}

QString sshTryCommand(const Endpoint &endpoint)
{
    // the very line that the connection uses, but for its last words: dial-stdio waits for input, version says at once
    QStringList words = engine::sshArguments(endpoint);
    words.erase(words.end() - 2, words.end());
    words.append(u"version"_s);
    QString command = u"ssh"_s;
    for (const QString &word : std::as_const(words))
        command += u' ' + handoff::shellQuoted(word);
    return command;
}

} // namespace bulkhead::ui
