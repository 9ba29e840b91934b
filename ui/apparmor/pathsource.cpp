// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/pathsource.h"

#include "core/snapshot/livehost.h"
#include "core/tryout/containerfiles.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDirectories = 200;

} // namespace

void PathSource::setHost(snapshot::Host *host)
{
    if (m_host == host)
        return;
    m_host = host;
    setContainer({});
}

void PathSource::setContainer(const ContainerId &id)
{
    if (m_container == id)
        return;
    m_container = id;
    m_known.clear();
    m_asked.clear();
}

void PathSource::setImage(const QString &image)
{
    if (!m_host || image.isEmpty())
        return;
    for (const snapshot::ContainerPtr &container : m_host->snapshot()->containers) {
        if (container->summary.image.toString() == image) {
            setContainer(container->id());
            return;
        }
    }
}

QStringList PathSource::entriesOf(const QString &directory)
{
    if (const auto known = m_known.constFind(directory); known != m_known.constEnd())
        return *known;
    // the archive has the files' content: over a slow line it is no help
    auto *live = qobject_cast<snapshot::LiveHost *>(m_host.data());
    if (live && live->context().endpoint.isLocal() && !m_container.isEmpty() && tryout::usualEntries(directory).isEmpty()
        && m_asked.size() < MostDirectories && !m_asked.contains(directory)) {
        m_asked += directory;
        ask(this, directory);
    }
    return tryout::usualEntries(directory);
}

QCoro::Task<> PathSource::ask(QPointer<PathSource> self, QString directory)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(self->m_host.data());
    const ContainerId id = self->m_container;
    const auto entries = co_await tryout::entriesOfDirectory(&live->client(), id, directory);
    if (!self || self->m_container != id)
        co_return;
    self->m_known.insert(directory, entries.value_or(tryout::usualEntries(directory)));
    if (entries && !entries->isEmpty())
        Q_EMIT self->arrived(directory);
}

} // namespace bulkhead::ui
