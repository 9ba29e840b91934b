// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/pathbanner.h"

#include "ui/apparmor/pathsource.h"
#include "ui/widgets/datadelegate.h"

#include <QAction>
#include <QLocale>

namespace bulkhead::ui {

PathBanner::PathBanner(PathSource *source, QWidget *parent)
    : Banner(parent)
    , m_source(source)
{
    m_cancel = new QAction(tr("Cancel"), this);
    connect(m_cancel, &QAction::triggered, source, &PathSource::cancel);
    m_again = new QAction(tr("Try again"), this);
    connect(m_again, &QAction::triggered, source, &PathSource::tryAgain);
    m_close = new QAction(tr("Close"), this);
    connect(m_close, &QAction::triggered, this, &QWidget::hide);
    connect(source, &PathSource::readingChanged, this, &PathBanner::showReading);
    hide();
}

void PathBanner::showReading()
{
    const QString image = visibleText(m_source->image());
    if (m_source->isReading())
        show(Tone::Info,
             tr("Reading the paths of %1 from a container that never runs: %2 so far")
                 .arg(image, QLocale().formattedDataSize(m_source->bytesRead(), 0)),
             {m_cancel});
    else if (!m_source->failure().isEmpty())
        show(Tone::Medium, tr("The paths of %1 are not offered: %2").arg(image, m_source->failure()), {m_again, m_close});
    else
        hide();
}

} // namespace bulkhead::ui
