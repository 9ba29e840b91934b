// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/pathsource.h"

#include "core/snapshot/livehost.h"
#include "core/tryout/containerfiles.h"
#include "core/tryout/tryoutrequest.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostDirectories = 200;
constexpr qsizetype MostImages = 4; ///< whose paths are kept

} // namespace

PathSource::~PathSource()
{
    if (m_control)
        m_control->isCancelled = true;
}

void PathSource::setHost(snapshot::Host *host)
{
    if (m_host == host)
        return;
    m_host = host;
    setContainer({});
}

void PathSource::forget()
{
    if (m_control)
        m_control->isCancelled = true;
    m_control.reset();
    m_paths.reset();
    m_failure.clear();
    m_image.clear();
    m_isRefused = false;
    Q_EMIT readingChanged();
}

void PathSource::setContainer(const ContainerId &id)
{
    forget();
    if (m_container == id)
        return;
    m_container = id;
    m_known.clear();
    m_asked.clear();
}

/// Of the host's image with that name; empty where the host does not list it.
ImageId PathSource::idOfImage() const
{
    for (const engine::ImageSummary &image : m_host ? m_host->snapshot()->images : QList<engine::ImageSummary>()) {
        if (image.tags.contains(m_image) || image.tags.contains(m_image + u":latest"_s) || image.id.toString() == m_image)
            return image.id;
    }
    return {};
}

void PathSource::setImage(const QString &image)
{
    if (!m_host || image.isEmpty() || image == m_image)
        return;
    forget();
    m_image = image;
    const ImageId id = idOfImage();
    for (const snapshot::ContainerPtr &container : m_host->snapshot()->containers) {
        if (container->details && container->details->labels.contains(tryout::TryOutLabel))
            continue; // gone in a moment
        if (container->summary.image.toString() == image || (!id.isEmpty() && container->summary.imageId == id)) {
            setContainer(container->id());
            return;
        }
    }
    setContainer({});
    m_image = image;
}

/// Why the paths of a directory are not asked for.
QString PathSource::obstacle() const
{
    const auto *live = qobject_cast<const snapshot::LiveHost *>(m_host.data());
    if (!live)
        return tr("Paths are not offered: nothing is connected whose files could be asked for.");
    if (!live->context().endpoint.isLocal())
        return tr("Paths are not offered: the engine is remote, and sends the files' content with their names.");
    if (m_image.isEmpty())
        return m_container.isEmpty()
                   ? tr("Paths are offered of a container: of a first draft's (New), or of the image in Try it.")
                   : QString();
    switch (m_lock(m_host)) {
    case EngineLock::Unlocked: return {};
    case EngineLock::Lost: return tr("Paths are not offered: the engine is not connected now.");
    case EngineLock::Locked:
        return tr("Paths are not offered: no container is made of %1. Unlock changes (agent, in the status bar), and they are "
                  "read from one that never runs and is removed at once.")
            .arg(m_image);
    default: return tr("Paths are not offered: an engine reads them from a container, and none is made of %1.").arg(m_image);
    }
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
    if (!m_image.isEmpty() && !m_paths) {
        const auto read = std::ranges::find(m_read, idOfImage(), [](const auto &each) { return each.first; });
        if (read != m_read.end())
            m_paths = read->second;
    }
    if (m_paths)
        return m_paths->entriesOf(directory);
    if (const QStringList usual = tryout::usualEntries(directory); !usual.isEmpty())
        return usual;
    // the archive has the files' content: over a slow line it is no help
    if (!obstacle().isEmpty()) {
        refuse();
    } else if (!m_image.isEmpty()) {
        m_wanted = directory;
        if (!m_control && m_failure.isEmpty())
            read();
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

void PathSource::cancel()
{
    if (!m_control)
        return;
    m_control->isCancelled = true;
    m_control.reset(); // at once: the engine may take a while to send what ends it
    m_failure = tr("cancelled");
    Q_EMIT readingChanged();
}

void PathSource::tryAgain()
{
    m_failure.clear();
    if (const QString why = m_image.isEmpty() ? QString() : obstacle(); !why.isEmpty())
        Q_EMIT refused(why);
    else if (!m_image.isEmpty() && !m_control)
        read();
    Q_EMIT readingChanged();
}

void PathSource::read()
{
    m_control = std::make_shared<tryout::ImageReadingControl>();
    m_control->changed = [self = QPointer(this), control = m_control.get()] {
        if (self && self->m_control.get() == control)
            Q_EMIT self->readingChanged();
    };
    readImage(this, m_control);
    Q_EMIT readingChanged();
}

QCoro::Task<> PathSource::readImage(QPointer<PathSource> self, std::shared_ptr<tryout::ImageReadingControl> control)
{
    auto *live = qobject_cast<snapshot::LiveHost *>(self->m_host.data());
    const QString image = self->m_image;
    const tryout::ImageReading read = co_await tryout::readImagePaths(&live->client(), image, control);
    if (!self)
        co_return;
    if (read.leftOver)
        Q_EMIT self->notice(tr("The container %1, made to read the paths of %2, could not be removed: Try it offers to.")
                                .arg(read.leftOver->shortened(), image));
    if (read.paths) {
        self->m_read.prepend({read.image, read.paths});
        self->m_read.resize(std::min(self->m_read.size(), MostImages));
    }
    if (self->m_control != control)
        co_return;
    self->m_control.reset();
    self->m_paths = read.paths;
    if (read.error)
        self->m_failure = read.error->what;
    Q_EMIT self->readingChanged();
    if (!read.paths)
        co_return;
    if (!read.leftOver)
        Q_EMIT self->notice(read.paths->isCut()
                                ? tr("The first %L1 paths of %2 are offered; it has more.").arg(read.paths->size()).arg(image)
                                : tr("%L1 paths of %2 are offered.").arg(read.paths->size()).arg(image));
    Q_EMIT self->arrived(self->m_wanted);
}

} // namespace bulkhead::ui
