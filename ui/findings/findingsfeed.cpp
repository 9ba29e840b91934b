// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsfeed.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using findings::FindingException;

FindingsFeed::FindingsFeed(QObject *parent)
    : QObject(parent)
{
}

QString FindingsFeed::exceptionsPath()
{
    const QString chosen = QSettings().value("findings/exceptions"_L1).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/exceptions.json"_s : chosen;
}

void FindingsFeed::setExceptionsPath(const QString &path)
{
    if (path.isEmpty())
        QSettings().remove("findings/exceptions"_L1);
    else
        QSettings().setValue("findings/exceptions"_L1, path);
}

void FindingsFeed::take(const snapshot::HostSnapshotPtr &snapshot)
{
    m_wanted = snapshot;
    start();
}

void FindingsFeed::again()
{
    if (m_wanted)
        start();
}

void FindingsFeed::clear()
{
    ++m_newest;
    m_isWaiting = false;
    m_wanted.reset();
    m_view.reset();
}

void FindingsFeed::start()
{
    m_isWaiting = m_isWorking;
    if (m_isWorking)
        return;
    m_isWorking = true;
    QtConcurrent::run(findingsView, m_wanted, exceptionsPath(), QDate::currentDate())
        .then(this, [this, number = ++m_newest](const FindingsViewPtr &view) {
            m_isWorking = false;
            const bool isNewest = number == m_newest;
            if (m_isWaiting)
                start();
            if (!isNewest)
                return;
            m_view = view;
            Q_EMIT changed();
        });
}

void FindingsFeed::addException(const FindingException &exception)
{
    changeFile([exception](QList<FindingException> &all) {
        const auto same = [&](const FindingException &one) {
            return one.check == exception.check && one.subject == exception.subject;
        };
        all.removeIf(same);
        all << exception;
    });
}

void FindingsFeed::removeException(const FindingException &exception)
{
    changeFile([exception](QList<FindingException> &all) { all.removeOne(exception); });
}

void FindingsFeed::changeFile(const std::function<void(QList<FindingException> &)> &change)
{
    QtConcurrent::run([path = exceptionsPath(), change]() -> Result<> {
        auto all = findings::openExceptions(path);
        if (!all && all.error().kind != ErrorKind::NotFound)
            return std::unexpected(all.error()); // never write over what could not be read
        QList<FindingException> exceptions = all ? *std::move(all) : QList<FindingException>();
        change(exceptions);
        QDir().mkpath(QFileInfo(path).absolutePath());
        return findings::saveExceptions(exceptions, path);
    }).then(this, [this](const Result<> &saved) {
        if (!saved)
            Q_EMIT saveFailed(saved.error());
        else
            Q_EMIT exceptionsSaved();
        again();
    });
}

} // namespace bulkhead::ui
