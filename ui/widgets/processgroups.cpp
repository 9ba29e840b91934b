// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/processgroups.h"

#include "core/host/procfiles.h"
#include "ui/widgets/datadelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

QString mainGroupOf(const QByteArray &cgroups)
{
    const QList<host::CgroupMembership> groups = host::parseCgroups(cgroups);
    const auto second =
        std::ranges::find_if(groups, [](const auto &group) { return group.controllers.isEmpty() && group.path != "/"_L1; });
    if (second != groups.end())
        return second->path;
    const auto any = std::ranges::find_if(groups, [](const auto &group) { return group.path != "/"_L1; });
    return any == groups.end() ? u"/"_s : any->path;
}

ProcessGroups::ProcessGroups(QWidget *parent)
    : QWidget(parent)
{
    m_groups = new QLabel(this);
    m_groups->setTextFormat(Qt::PlainText);
    m_groups->setWordWrap(true);
    m_groups->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_groups->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_groups->setAccessibleName(tr("The process's /proc/PID/cgroup"));
    m_open = new QAction(Theme::icon(u"bulkhead-cgroups"_s), tr("Show control group"), this);
    m_open->setToolTip(tr("Show the control group of this process on the page Control Groups"));
    connect(m_open, &QAction::triggered, this, [this] {
        if (!m_path.isEmpty())
            Q_EMIT groupRequested(m_path);
    });
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_open);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Between, metrics::Inside, metrics::Inside, metrics::Inside);
    row->setSpacing(metrics::Inside);
    row->addWidget(m_groups, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    showNothing(tr("Select a process to see its /proc/PID/cgroup."));
}

QString ProcessGroups::text() const
{
    return m_groups->text();
}

void ProcessGroups::showProcess(const QByteArray &cgroups)
{
    m_path = mainGroupOf(cgroups);
    m_groups->setFont(Theme::instance().monospace());
    QStringList lines = QString::fromUtf8(cgroups).trimmed().split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    m_groups->setText(lines.join(u'\n'));
    m_open->setEnabled(true);
}

void ProcessGroups::showNothing(const QString &why)
{
    m_path.clear();
    m_groups->setFont(font());
    m_groups->setText(why);
    m_open->setEnabled(false);
}

} // namespace bulkhead::ui
