// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/cgrouptreemodel.h"

#include "ui/cgroups/cgroupwords.h"
#include "ui/cgroups/sparklinedelegate.h"

#include <QSet>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using host::CgroupFact;
using host::CgroupNode;
using host::CgroupValue;

namespace {

std::optional<CgroupFact> factOfColumn(int column)
{
    switch (column) {
    case CgroupTreeModel::Memory: return CgroupFact::MemoryCurrent;
    case CgroupTreeModel::MemoryLimit: return CgroupFact::MemoryMax;
    case CgroupTreeModel::MemoryPeak: return CgroupFact::MemoryPeak;
    case CgroupTreeModel::Pids: return CgroupFact::PidsCurrent;
    case CgroupTreeModel::PidsLimit: return CgroupFact::PidsMax;
    case CgroupTreeModel::OomKills: return CgroupFact::OomKills;
    case CgroupTreeModel::Throttled: return CgroupFact::CpuThrottled;
    default: return std::nullopt;
    }
}

// What is not known sorts last in both directions, "no limit" above every number.
QVariant sortOf(const CgroupValue &value)
{
    switch (value.state) {
    case CgroupValue::State::Number: return double(value.number);
    case CgroupValue::State::NoLimit: return std::numeric_limits<double>::max();
    case CgroupValue::State::Unknown: break;
    }
    return {};
}

/// What a column of use shows of a point.
std::optional<double> pointOf(const host::UsePoint &point, int column)
{
    const auto number = [](const auto &value) { return value ? std::optional(double(*value)) : std::nullopt; };
    switch (column) {
    case CgroupTreeModel::Cpu: return point.cpu;
    case CgroupTreeModel::Memory: return number(point.memory);
    case CgroupTreeModel::Pids: return number(point.pids);
    case CgroupTreeModel::Io: return point.io;
    case CgroupTreeModel::Pressure: return number(point.pressure);
    default: return std::nullopt;
    }
}

} // namespace

CgroupView cgroupView(const snapshot::HostSnapshotPtr &snapshot, const QString &hierarchy)
{
    CgroupView view{snapshot, {}, {}, {}};
    if (!snapshot->host)
        return view;
    const host::CgroupForest &forest = snapshot->host->cgroups;
    if (hierarchy.isEmpty())
        view.tree = host::mergedHierarchies(forest);
    else if (const host::CgroupHierarchy *const one = forest.find(hierarchy))
        view.tree = *one;
    QSet<QString> known;
    for (const snapshot::ContainerPtr &container : snapshot->containers)
        known.insert(container->id().toString());
    for (const CgroupNode &node : std::as_const(view.tree.nodes)) {
        const QString id = host::containerOfGroup(node.path, known);
        view.containers += ContainerId(id);
        view.isRoot += host::isContainerRoot(node.path, id);
    }
    return view;
}

CgroupTreeModel::CgroupTreeModel(const host::SampleHistory &history, QObject *parent)
    : QAbstractItemModel(parent)
    , m_history(history)
{
}

void CgroupTreeModel::setView(CgroupView view)
{
    const bool isSameTree = std::ranges::equal(m_view.tree.nodes, view.tree.nodes, {}, &CgroupNode::path, &CgroupNode::path);
    if (isSameTree) {
        m_view = std::move(view);
        tellChanged(Group, Columns - 1);
        return;
    }
    beginResetModel();
    m_view = std::move(view);
    arrange();
    endResetModel();
}

void CgroupTreeModel::arrange()
{
    const qsizetype count = m_view.tree.nodes.size();
    m_children = QList<QList<int>>(count);
    m_rows = QList<int>(count);
    m_roots.clear();
    for (qsizetype i = 0; i < count; ++i) {
        const int above = m_view.tree.nodes[i].parent;
        QList<int> &siblings = above >= 0 && above < i ? m_children[above] : m_roots;
        m_rows[i] = int(siblings.size());
        siblings += int(i);
    }
}

void CgroupTreeModel::updateUse()
{
    tellChanged(m_history.hasRemoved() ? Group : Cpu, Pressure); // a change of names would sort the tree anew each second
}

void CgroupTreeModel::tellChanged(int first, int last)
{
    const auto tell = [&](const QModelIndex &above, qsizetype count) {
        if (count > 0)
            Q_EMIT dataChanged(index(0, first, above), index(int(count) - 1, last, above));
    };
    tell({}, m_roots.size());
    for (qsizetype i = 0; i < m_children.size(); ++i)
        tell(createIndex(m_rows[i], 0, quintptr(i)), m_children[i].size());
}

const CgroupNode *CgroupTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_view.tree.nodes.at(qsizetype(index.internalId())) : nullptr;
}

ContainerId CgroupTreeModel::containerAt(const QModelIndex &index) const
{
    return index.isValid() ? m_view.containers.at(qsizetype(index.internalId())) : ContainerId();
}

bool CgroupTreeModel::isContainerRoot(const QModelIndex &index) const
{
    return index.isValid() && m_view.isRoot.at(qsizetype(index.internalId()));
}

QModelIndex CgroupTreeModel::indexOf(const QString &path) const
{
    const auto found = std::ranges::find(m_view.tree.nodes, path, &CgroupNode::path);
    if (found == m_view.tree.nodes.cend())
        return {};
    const qsizetype position = found - m_view.tree.nodes.cbegin();
    return createIndex(m_rows[position], 0, quintptr(position));
}

QModelIndex CgroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= Columns || parent.column() > 0)
        return {};
    const QList<int> &siblings = parent.isValid() ? m_children.at(qsizetype(parent.internalId())) : m_roots;
    return row < siblings.size() ? createIndex(row, column, quintptr(siblings[row])) : QModelIndex();
}

QModelIndex CgroupTreeModel::parent(const QModelIndex &index) const
{
    const CgroupNode *const node = nodeAt(index);
    if (!node || node->parent < 0)
        return {};
    return createIndex(m_rows.at(node->parent), 0, quintptr(node->parent));
}

int CgroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() == 0 ? int(m_children.at(qsizetype(parent.internalId())).size()) : 0;
}

int CgroupTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QString CgroupTreeModel::name(qsizetype position) const
{
    if (m_view.isRoot[position]) {
        const snapshot::ContainerPtr container = m_view.snapshot->container(m_view.containers[position]);
        if (container && !container->summary.name.isEmpty())
            return container->summary.name;
    }
    return m_view.tree.nodes[position].name();
}

std::optional<double> CgroupTreeModel::rate(qsizetype position, int column) const
{
    const CgroupNode &node = m_view.tree.nodes[position];
    if (const auto latest = m_history.latest(node.path))
        return pointOf(*latest, column);
    if (column != Pressure)
        return std::nullopt;
    std::optional<double> worst; // of the recording: what the kernel averages needs no second look
    for (const CgroupFact fact : {CgroupFact::CpuPressure, CgroupFact::MemoryPressure, CgroupFact::IoPressure}) {
        if (const CgroupValue &value = node.value(fact); value.isKnown())
            worst = std::max(worst.value_or(0), double(value.number));
    }
    return worst;
}

CgroupValue CgroupTreeModel::use(qsizetype position, CgroupFact fact) const
{
    const CgroupNode &node = m_view.tree.nodes[position];
    const auto latest = m_history.latest(node.path);
    const auto live = !latest                             ? std::nullopt
                      : fact == CgroupFact::MemoryCurrent ? latest->memory
                      : fact == CgroupFact::PidsCurrent   ? latest->pids
                                                          : std::nullopt;
    return live ? CgroupValue::of(*live) : node.value(fact);
}

QString CgroupTreeModel::text(qsizetype position, int column) const
{
    const CgroupNode &node = m_view.tree.nodes[position];
    switch (column) {
    case Group: return m_history.isRemoved(node.path) ? tr("%1 (removed)").arg(name(position)) : name(position);
    case Processes: return node.processes < 0 ? QString() : QString::number(node.processes);
    case Cpu:
    case Io:
    case Pressure: {
        const auto value = rate(position, column);
        return !value          ? QString()
               : column == Cpu ? cpuUseText(*value)
               : column == Io  ? rateText(*value)
                               : factText(CgroupFact::IoPressure, CgroupValue::of(quint64(*value)));
    }
    case CpuLimit: {
        const CgroupValue limit = snapshot::cpuLimit(node);
        return limit.isKnown() ? cpuLimitText(limit) : QString();
    }
    case Cpus: return node.cpus.isEmpty() ? node.effectiveCpus : node.cpus;
    default: break;
    }
    const CgroupFact fact = factOfColumn(column).value_or(CgroupFact::MemoryMax);
    const CgroupValue value = use(position, fact);
    return value.isKnown() ? factText(fact, value) : QString();
}

QVariant CgroupTreeModel::sortValue(qsizetype position, int column) const
{
    const CgroupNode &node = m_view.tree.nodes[position];
    switch (column) {
    case Group: return name(position);
    case Processes: return node.processes < 0 ? QVariant{} : QVariant(node.processes);
    case Cpu:
    case Io:
    case Pressure: {
        const auto value = rate(position, column);
        return value ? QVariant(*value) : QVariant{};
    }
    case CpuLimit: return sortOf(snapshot::cpuLimit(node));
    case Cpus: return text(position, column);
    default: return sortOf(use(position, factOfColumn(column).value_or(CgroupFact::MemoryMax)));
    }
}

QVariant CgroupTreeModel::tone(qsizetype position, int column) const
{
    const CgroupNode &node = m_view.tree.nodes[position];
    if (m_history.isRemoved(node.path))
        return column == Group ? QVariant(int(Tone::Unknown)) : QVariant{};
    const auto shown = [](Tone tone) {
        return tone == Tone::Neutral || tone == Tone::Unknown ? QVariant{} : QVariant(int(tone));
    };
    switch (column) {
    case CpuLimit: return shown(limitTone(snapshot::cpuLimit(node), m_view.isRoot[position]));
    case MemoryLimit:
    case PidsLimit: return shown(limitTone(node.value(*factOfColumn(column)), m_view.isRoot[position]));
    case OomKills: return node.value(CgroupFact::OomKills).number > 0 ? QVariant(int(Tone::High)) : QVariant{};
    case Throttled: return node.value(CgroupFact::CpuThrottled).number > 0 ? QVariant(int(Tone::Low)) : QVariant{};
    default: return {};
    }
}

QVariant CgroupTreeModel::sparkline(const QString &path, int column) const
{
    if (column != Cpu && column != Memory && column != Pids && column != Io && column != Pressure)
        return {};
    QList<double> points;
    for (const host::UsePoint &point : m_history.points(path, SparklineDelegate::MostPoints)) {
        if (const auto value = pointOf(point, column))
            points += *value;
    }
    return QVariant::fromValue(points);
}

QVariant CgroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto position = qsizetype(index.internalId());
    const QString &path = m_view.tree.nodes[position].path;
    switch (role) {
    case Qt::DisplayRole: return text(position, index.column());
    case SortRole: return sortValue(position, index.column());
    case ToneRole: return tone(position, index.column());
    case SparklineRole: return sparkline(path, index.column());
    case KeyRole: return path;
    case CopyRole: return index.column() == Group ? QVariant(path) : QVariant{};
    case Qt::ToolTipRole: return index.column() == Group ? visibleText(path) : visibleText(text(position, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Group || index.column() == Cpus ? QVariant{} : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant CgroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Pressure)
        return tr("How much of the last ten seconds some of the group waited for CPU, memory or I/O: the worst of the three");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Io)
        return tr("Read and written each second");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group: return tr("Group");
    case Processes: return tr("Processes");
    case Cpu: return tr("CPU");
    case CpuLimit: return tr("CPU limit");
    case Memory: return tr("Memory");
    case MemoryLimit: return tr("Memory limit");
    case MemoryPeak: return tr("At most");
    case Pids: return tr("PIDs");
    case PidsLimit: return tr("PIDs limit");
    case Io: return tr("I/O");
    case Pressure: return tr("Pressure");
    case Cpus: return tr("CPUs");
    case OomKills: return tr("OOM kills");
    case Throttled: return tr("Throttled");
    default: return {};
    }
}

CgroupFilter::CgroupFilter(CgroupTreeModel *model, QObject *parent)
    : DataSortProxy(parent)
    , m_model(model)
{
    setSourceModel(model);
    setRecursiveFilteringEnabled(true);
}

void CgroupFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void CgroupFilter::setOnlyContainers(bool only)
{
    m_onlyContainers = only;
    invalidateFilter();
}

bool CgroupFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    if (m_onlyContainers && m_model->containerAt(index).isEmpty())
        return false;
    return m_text.isEmpty() || m_model->nodeAt(index)->path.contains(m_text, Qt::CaseInsensitive)
           || index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace bulkhead::ui
