// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/namespacedetail.h"

#include "ui/namespaces/sharingwords.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/processgroups.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(NamespaceDetail)
};

QString mapText(const QList<host::IdMapping> &map)
{
    QStringList parts;
    for (const host::IdMapping &mapping : map)
        parts += DetailText::tr("%1 is %2 outside, %3 of them").arg(mapping.inside).arg(mapping.outside).arg(mapping.count);
    return parts.join(u"; "_s);
}

} // namespace

NamespaceDetail::NamespaceDetail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Namespace"));
    m_title = new QLabel(this);
    m_title->setFont(Theme::instance().heading());
    m_facts = new QLabel(this);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name does not widen the pane
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_model = new MemberModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_table = new DataTable(tr("Processes in the namespace"), this);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"pid"_s, .width = 72, .monospace = true},
                         {.key = u"name"_s, .width = 128},
                         {.key = u"container"_s, .width = 128, .elide = Qt::ElideMiddle},
                         {.key = u"user"_s, .width = 72},
                         {.key = u"cgroup"_s, .width = 200, .elide = Qt::ElideMiddle, .monospace = true}});
    m_table->setSettingsGroup(u"namespaces/members"_s);
    connect(m_table, &DataTable::copied, this, &NamespaceDetail::notice);
    connect(m_table, &DataTable::selectionMoved, this, &NamespaceDetail::showProcess);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ContainerId id = m_model->member(m_sorted->mapToSource(index).row()).container;
        if (!id.isEmpty())
            Q_EMIT containerRequested(id);
    });
    m_groups = new ProcessGroups(this);
    connect(m_groups, &ProcessGroups::groupRequested, this, &NamespaceDetail::groupRequested);
    m_table->addAction(m_groups->openGroupAction());

    auto *words = new QVBoxLayout;
    words->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Inside);
    words->setSpacing(metrics::Inside);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_table, 1);
    column->addWidget(m_groups);
    column->addStretch(); // while the table is hidden
    showNamespace(NamespaceTreeModel(), nullptr);
}

QString NamespaceDetail::facts() const
{
    return m_facts->text();
}

void NamespaceDetail::showNamespace(const NamespaceTreeModel &tree, const host::NamespaceFacts *ns)
{
    m_table->setVisible(ns != nullptr);
    m_groups->setVisible(ns != nullptr);
    if (!ns) {
        m_title->setText(tr("No namespace is selected."));
        m_facts->setText(tr("Select one to see who made it, whom it maps to whom, and which processes are in it."));
        m_model->setMembers({});
        return;
    }
    m_title->setText(u"%1:[%2]"_s.arg(QLatin1StringView(host::namespaceFile(ns->kind))).arg(ns->inode));
    m_facts->setText(namespaceFactsText(tree, *ns));
    const host::ProcessTable &processes = tree.snapshot().host->processes;
    QList<MemberModel::Member> members;
    members.reserve(ns->pids.size());
    for (const qint64 pid : ns->pids) {
        const host::HostProcess *const process = processes.find(pid);
        if (!process)
            continue;
        const ContainerId container = tree.containerOf(pid);
        const QByteArray groups = processes.cgroupOf(*process);
        members += {*process, container, container.isEmpty() ? QString() : shownContainer(tree.snapshot(), container),
                    mainGroupOf(groups), groups};
    }
    m_model->setMembers(std::move(members));
    showProcess();
}

void NamespaceDetail::showProcess()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    const QByteArray groups = current.isValid() ? m_model->member(current.row()).groups : QByteArray();
    if (!groups.isEmpty())
        m_groups->showProcess(groups);
    else
        m_groups->showNothing(current.isValid() ? tr("The /proc/PID/cgroup of this process was not read.")
                                                : tr("Select a process to see its /proc/PID/cgroup."));
}

QString namespaceFactsText(const NamespaceTreeModel &tree, const host::NamespaceFacts &ns)
{
    const host::NamespaceTable &table = tree.snapshot().host->namespaces;
    QStringList lines{tree.whoText(ns)};
    if (ns.kind == host::NamespaceKind::User) {
        if (ns.creator)
            lines += DetailText::tr("Made by user %1").arg(*ns.creator);
    } else if (ns.owner != 0) {
        const host::NamespaceFacts *const owner = table.find(host::NamespaceKind::User, ns.owner);
        lines +=
            owner
                ? DetailText::tr("Capabilities over it come from user namespace %1 (%2)").arg(ns.owner).arg(tree.whoText(*owner))
                : DetailText::tr("Capabilities over it come from user namespace %1").arg(ns.owner);
    }
    if (ns.parent != 0)
        lines += DetailText::tr("Made in %1").arg(ns.parent);
    if (!ns.uidMap.isEmpty())
        lines += DetailText::tr("Users: %1").arg(mapText(ns.uidMap));
    if (!ns.gidMap.isEmpty())
        lines += DetailText::tr("Groups: %1").arg(mapText(ns.gidMap));
    if (!ns.mounts.isEmpty())
        lines += DetailText::tr("Kept by %1").arg(ns.mounts.join(u", "_s));
    return lines.join(u'\n');
}

} // namespace bulkhead::ui
