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
    m_image.clear();
    m_isRefused = false;
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
    if (m_container.isEmpty())
        m_image = image; // else those of the first draft stay
}

/// Why the paths of a directory are not asked for.
QString PathSource::obstacle() const
{
    const auto *live = qobject_cast<const snapshot::LiveHost *>(m_host.data());
    if (!live)
        return tr("Paths are not offered: nothing is connected whose files could be asked for.");
    if (!live->context().endpoint.isLocal())
        return tr("Paths are not offered: the engine is remote, and sends the files' content with their names.");
    if (!m_image.isEmpty())
        return tr("Paths are not offered: an engine reads them from a container, and none is made of %1.").arg(m_image);
    if (m_container.isEmpty())
        return tr("Paths are offered of a container: of a first draft's (New), or of the image in Try it.");
    return {};
}

void PathSource::refuse()
{
    if (const QString why = obstacle(); !why.isEmpty() && !std::exchange(m_isRefused, true))
        Q_EMIT refused(why);
}

QStringList PathSource::entriesOf(const QString &directory)
{
    if (const auto known = m_known.constFind(directory); known != m_known.constEnd())
        return *known;
    if (const QStringList usual = tryout::usualEntries(directory); !usual.isEmpty())
        return usual;
    // the archive has the files' content: over a slow line it is no help
    if (!obstacle().isEmpty()) {
        refuse();
    } else if (m_asked.size() < MostDirectories && !m_asked.contains(directory)) {
        m_asked += directory;
        ask(this, directory);
    }
    return {};
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
    else if (!entries && entries.error().kind == ErrorKind::TooLarge)
        Q_EMIT self->refused(tr("The paths below %1 are not offered: its files are too large to be asked for.").arg(directory));
}

} // namespace bulkhead::ui
