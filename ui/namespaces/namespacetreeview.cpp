// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namespaces/namespacetreeview.h"

#include "ui/namespaces/namespacedetail.h"
#include "ui/namespaces/namespacetreemodel.h"
#include "ui/widgets/datadelegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace bulkhead::ui {

namespace {

constexpr int TreeWidth = 640;
constexpr int DetailWidth = 420;

/// Keeps a type's row while any namespace below it matches; looks at every column.
class NamespaceTreeFilter : public QSortFilterProxyModel
{
public:
    explicit NamespaceTreeFilter(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setFilterKeyColumn(-1);
    }
};

} // namespace

NamespaceTreeView::NamespaceTreeView(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    m_model = new NamespaceTreeModel(this);
    m_filter = new NamespaceTreeFilter(this);
    m_filter->setSourceModel(m_model);
    m_tree = new QTreeView(this);
    m_tree->setAccessibleName(tr("Namespaces by type"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new DataDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(NamespaceTreeModel::Number, 200);
    m_tree->setColumnWidth(NamespaceTreeModel::Who, 240);
    m_tree->setColumnWidth(NamespaceTreeModel::Processes, 88);
    m_tree->setColumnWidth(NamespaceTreeModel::Owner, 96);
    m_detail = new NamespaceDetail(this);
    addWidget(m_tree);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    setSizes({TreeWidth, DetailWidth});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamespaceTreeView::showCurrent);
    connect(m_detail, &NamespaceDetail::notice, this, &NamespaceTreeView::notice);
    connect(m_detail, &NamespaceDetail::containerRequested, this, &NamespaceTreeView::containerRequested);
    connect(m_detail, &NamespaceDetail::groupRequested, this, &NamespaceTreeView::groupRequested);
    setFocusProxy(m_tree);
}

void NamespaceTreeView::setSnapshot(const snapshot::HostSnapshotPtr &snapshot)
{
    // what was open and selected stays so: the host is read anew now and then
    QSet<int> open;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_tree->isExpanded(m_filter->index(row, 0)))
            open.insert(m_filter->mapToSource(m_filter->index(row, 0)).row());
    }
    const host::NamespaceFacts *const current = m_model->factsAt(m_filter->mapToSource(m_tree->currentIndex()));
    const auto selected = current ? std::optional(std::pair(current->kind, current->inode)) : std::nullopt;
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->setSnapshot(snapshot);
    for (const int row : std::as_const(open))
        m_tree->expandRecursively(m_filter->mapFromSource(m_model->index(row, 0)));
    if (selected)
        select(selected->first, selected->second);
    m_tree->verticalScrollBar()->setValue(scrolled);
    showCurrent();
}

void NamespaceTreeView::setFilterText(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty())
        m_tree->expandAll();
}

void NamespaceTreeView::select(host::NamespaceKind kind, quint64 inode)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(kind, inode));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void NamespaceTreeView::showCurrent()
{
    m_detail->showNamespace(*m_model, m_model->factsAt(m_filter->mapToSource(m_tree->currentIndex())));
}

} // namespace bulkhead::ui
