// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/imagesearcher.h"

#include "core/snapshot/livehost.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLocale>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using snapshot::LiveHost;
using snapshot::SetuidSearchControl;

ImageSearcher::ImageSearcher(QObject *parent)
    : QObject(parent)
{
    m_start = new QAction(Theme::icon(u"search"_s), tr("Look for set-user-ID files"), this);
    m_start->setToolTip(tr("Read the files of a container of each image. The engine sends all of them, which takes as long as "
                           "reading them from its disk; nothing is changed or started."));
    connect(m_start, &QAction::triggered, this, &ImageSearcher::start);
    m_stop = new QAction(tr("Stop"), this);
    connect(m_stop, &QAction::triggered, this, &ImageSearcher::stop);
}

ImageSearcher::~ImageSearcher()
{
    if (m_control)
        m_control->isCancelled = true;
}

void ImageSearcher::setHost(snapshot::Host *host)
{
    if (m_host != host)
        stop();
    m_host = host;
    m_start->setVisible(qobject_cast<LiveHost *>(host) != nullptr);
}

QString ImageSearcher::progress() const
{
    if (!m_control)
        return {};
    if (m_control->all == 0 || m_control->container.isEmpty())
        return tr("Looking for set-user-ID files…");
    return tr("Looking for set-user-ID files: image %1 of %2, in the container %3, %4 read")
        .arg(std::min(m_control->done + 1, m_control->all))
        .arg(m_control->all)
        .arg(visibleText(m_control->container), QLocale().formattedDataSize(m_control->bytes, 0));
}

void ImageSearcher::start()
{
    auto *live = qobject_cast<LiveHost *>(m_host.data());
    if (!live || m_control)
        return;
    if (snapshot::unsearchedImages(*live->snapshot()).isEmpty()) {
        Q_EMIT notice(tr("Every image that a container uses has been searched."));
        return;
    }
    m_control = std::make_shared<SetuidSearchControl>();
    m_control->changed = [self = QPointer(this), control = m_control.get()] {
        if (self && self->m_control.get() == control)
            Q_EMIT self->changed();
    };
    run(this, live, m_control);
    Q_EMIT changed();
}

void ImageSearcher::stop()
{
    if (!m_control)
        return;
    m_control->isCancelled = true;
    m_control.reset(); // at once: the engine may take a while to send what ends it
    Q_EMIT changed();
}

QCoro::Task<> ImageSearcher::run(QPointer<ImageSearcher> self, QPointer<LiveHost> host,
                                 std::shared_ptr<SetuidSearchControl> control)
{
    const auto searched = co_await snapshot::searchSetuidFiles(host, control);
    if (!self || self->m_control != control)
        co_return;
    self->m_control.reset();
    Q_EMIT self->changed();
    if (searched)
        Q_EMIT self->notice(tr("%n image(s) searched for set-user-ID files", nullptr, int(control->done)));
    else
        Q_EMIT self->notice(tr("The search ended early: %1").arg(searched.error().what));
}

} // namespace bulkhead::ui
