// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/execwatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct ExecText {
    Q_DECLARE_TR_FUNCTIONS(ExecWatch)
};

bool isShellName(const QString &program)
{
    static constexpr std::array names{"sh"_L1,  "bash"_L1, "ash"_L1, "dash"_L1, "zsh"_L1,
                                      "ksh"_L1, "fish"_L1, "csh"_L1, "tcsh"_L1};
    const QStringView name = QStringView(program).mid(program.lastIndexOf(u'/') + 1);
    return std::ranges::any_of(names, [name](QLatin1StringView shell) { return name == shell; });
}

} // namespace

std::optional<ExecSighting> execOf(const engine::EngineEvent &event)
{
    if (event.type != "container"_L1)
        return std::nullopt;
    // "exec_create: /bin/sh -c ls", "exec_start: …", "exec_die"
    static constexpr std::pair<QLatin1StringView, ExecSighting::Stage> stages[] = {
        {"exec_create"_L1, ExecSighting::Stage::Created},
        {"exec_start"_L1, ExecSighting::Stage::Started},
        {"exec_die"_L1, ExecSighting::Stage::Ended}};
    for (const auto &[word, stage] : stages) {
        if (event.action != word && !(event.action.startsWith(word) && event.action.at(word.size()) == u':'))
            continue;
        ExecSighting sighting{.stage = stage,
                              .time = event.timeNano / 1'000'000,
                              .execId = event.attributes.value(u"execID"_s),
                              .container = ContainerId(event.actorId),
                              .name = event.attributes.value(u"name"_s),
                              .command = event.action.sliced(word.size()),
                              .exitCode = {}};
        sighting.command = sighting.command.startsWith(u':') ? sighting.command.sliced(1).trimmed() : QString();
        bool ok = false;
        const int code = event.attributes.value(u"exitCode"_s).toInt(&ok);
        if (ok)
            sighting.exitCode = code;
        return sighting;
    }
    return std::nullopt;
}

bool ExecDetails::isShell() const
{
    return !command.isEmpty() && isShellName(command.first());
}

Result<ExecDetails> parseExecDetails(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    const QJsonObject process = object[u"ProcessConfig"_s].toObject();
    if (object[u"ID"_s].toString().isEmpty() || process.isEmpty())
        return std::unexpected(
            Error{ErrorKind::Malformed, ExecText::tr("the engine's answer is no exec"), problem.errorString()});
    ExecDetails details;
    details.execId = object[u"ID"_s].toString();
    details.container = ContainerId(object[u"ContainerID"_s].toString());
    details.pid = std::max<qint64>(0, object[u"Pid"_s].toInteger());
    details.running = object[u"Running"_s].toBool();
    details.privileged = process[u"privileged"_s].toBool();
    details.terminal = process[u"tty"_s].toBool();
    details.user = process[u"user"_s].toString();
    details.command.append(process[u"entrypoint"_s].toString());
    const QJsonArray arguments = process[u"arguments"_s].toArray();
    for (const QJsonValue argument : arguments)
        details.command.append(argument.toString());
    return details;
}

QString execSentence(const ExecSighting &sighting, const ExecDetails *details)
{
    const QString container = sighting.name.isEmpty() ? sighting.container.shortened() : sighting.name;
    const QString command = details && !details->command.isEmpty() ? details->command.join(u' ') : sighting.command;
    if (sighting.stage == ExecSighting::Stage::Ended)
        return sighting.exitCode
                   ? ExecText::tr("a process that was started in %1 ended with %2").arg(container).arg(*sighting.exitCode)
                   : ExecText::tr("a process that was started in %1 ended").arg(container);
    const bool isShell = isShellName(command.section(u' ', 0, 0));
    const QString user = details && !details->user.isEmpty() ? details->user : QString();
    QString what =
        sighting.stage == ExecSighting::Stage::Created
            ? (isShell ? ExecText::tr("a shell is to be started in %1") : ExecText::tr("a process is to be started in %1"))
            : (isShell ? ExecText::tr("a shell was started in %1") : ExecText::tr("a process was started in %1"));
    what = what.arg(container);
    if (!user.isEmpty())
        what = ExecText::tr("%1 as %2", "a shell was started in web1, user").arg(what, user);
    if (details && details->privileged)
        what = ExecText::tr("%1, privileged", "a shell was started in web1 as root").arg(what);
    return command.isEmpty() ? what : ExecText::tr("%1: %2", "a shell was started in web1, command line").arg(what, command);
}

QString execSentence(const EngineExec &exec)
{
    ExecSighting sighting{.stage = ExecSighting::Stage(exec.stage),
                          .time = 0,
                          .execId = exec.execId,
                          .container = exec.container,
                          .name = exec.containerName,
                          .command = exec.command,
                          .exitCode = exec.exitCode};
    ExecDetails details;
    details.user = exec.user;
    details.privileged = exec.privileged;
    return execSentence(sighting, &details);
}

QByteArray execRecord(const ExecSighting &sighting, const ExecDetails *details, quint32 serial)
{
    const auto safe = [](const QString &text) -> QByteArray {
        const QByteArray bytes = text.toUtf8();
        const bool isPlain = std::ranges::all_of(bytes, [](char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\''; });
        return isPlain ? '"' + bytes + '"' : bytes.toHex().toUpper();
    };
    const bool hasCommand = details && !details->command.isEmpty();
    const QString command = hasCommand ? details->command.join(u' ') : sighting.command;
    const QString program = (hasCommand ? details->command.first() : command.section(u' ', 0, 0)).section(u'/', -1).left(15);
    static constexpr std::array operations{"create", "start", "die"};
    QByteArray line = "node=docker type=VIRT_CONTROL msg=audit(" + QByteArray::number(sighting.time / 1000) + '.'
                      + QByteArray::number(sighting.time % 1000).rightJustified(3, '0') + ':' + QByteArray::number(serial) + "):";
    if (details && details->pid > 0)
        line += " pid=" + QByteArray::number(details->pid);
    if (!program.isEmpty())
        line += " comm=" + safe(program);
    line += " msg='virt=docker-exec op=";
    line += operations[size_t(sighting.stage)];
    if (!sighting.name.isEmpty())
        line += " vm=" + safe(sighting.name);
    line += " uuid=" + sighting.container.toString().toLatin1();
    if (!sighting.execId.isEmpty())
        line += " exec=" + sighting.execId.toLatin1();
    if (details) {
        if (!details->user.isEmpty())
            line += " acct=" + safe(details->user);
        line += details->privileged ? " privileged=yes" : " privileged=no";
        line += details->terminal ? " tty=yes" : " tty=no";
    }
    if (!command.isEmpty())
        line += " cmd=" + safe(command.left(1000));
    if (sighting.exitCode)
        line += " status=" + QByteArray::number(*sighting.exitCode);
    line += sighting.exitCode.value_or(0) == 0 ? " res=success'" : " res=failed'";
    return line + '\n';
}

void rememberExec(ProcessHistory &history, const ExecDetails &details, const QString &containerName, qint64 time)
{
    if (details.pid > 0)
        history.place(
            details.pid, time,
            {Attribution::Place::Container, AttributionRule::FirstProcess, Confidence::Strong, details.container, containerName});
}

} // namespace bulkhead::audit
