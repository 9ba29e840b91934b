// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lablauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

constexpr int EndWait = 8000; ///< milliseconds for the lab to be removed when the window ends
constexpr qsizetype MessageLimit = 64 * 1024;

} // namespace

LabLauncher::LabLauncher(QObject *parent)
    : QObject(parent)
{
}

LabLauncher::~LabLauncher()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    m_process->waitForFinished(EndWait);
}

QString LabLauncher::scriptPath()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto &place : {u"../../../packaging/lab/lab-engine"_s, u"../share/bulkhead/lab/lab-engine"_s}) {
        const QFileInfo script(program.absoluteFilePath(place));
        if (script.isExecutable() && script.isFile())
            return script.canonicalFilePath();
    }
    return {};
}

bool LabLauncher::canBecomeRoot()
{
    return ::geteuid() == 0 || !QStandardPaths::findExecutable(u"pkexec"_s).isEmpty();
}

QString LabLauncher::command()
{
    return u"./run --lab"_s;
}

QStringList LabLauncher::privilegePrefix(bool isRoot)
{
    return isRoot ? QStringList() : QStringList{u"pkexec"_s};
}

void LabLauncher::start(const QString &script)
{
    if (m_process)
        return;
    m_ready = false;
    m_output.clear();
    m_messages.clear();
    QStringList words = privilegePrefix(::geteuid() == 0);
    words << script << u"hold"_s << u"--owner"_s << QString::number(::getuid())
          << u"/run/bulkhead-window-%1"_s.arg(QCoreApplication::applicationPid());
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &LabLauncher::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this,
            [this] { m_messages = (m_messages + m_process->readAllStandardError()).right(MessageLimit); });
    connect(m_process, &QProcess::finished, this, [this] { ended(tr("The lab ended before it was ready.")); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(m_process->errorString());
    });
    m_process->start(words.takeFirst(), words);
}

void LabLauncher::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (m_ready || end < 0)
        return;
    const QString address = QString::fromUtf8(m_output.first(end)).trimmed();
    const auto endpoint = engine::Endpoint::parse(address);
    if (!endpoint) {
        m_process->closeWriteChannel();
        return;
    }
    m_ready = true;
    engine::EngineContext context;
    context.name = tr("Lab");
    context.description = tr("Containers to learn with; removed when Bulkhead ends");
    context.endpoint = *endpoint;
    context.origin = engine::EngineContext::Origin::CommandLine;
    Q_EMIT ready(context);
}

void LabLauncher::ended(const QString &what)
{
    m_process->deleteLater();
    m_process = nullptr;
    if (!m_ready)
        Q_EMIT failed({ErrorKind::Unavailable, what, QString::fromUtf8(m_messages).trimmed()});
}

} // namespace bulkhead::ui
