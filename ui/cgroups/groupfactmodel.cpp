// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cgroups/groupfactmodel.h"

#include "ui/cgroups/cgroupwords.h"
#include "ui/widgets/datadelegate.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using host::CgroupFact;
using host::CgroupNode;
using host::CgroupValue;
using Limit = snapshot::LimitComparison::Limit;
using Row = GroupFactModel::Row;

namespace {

CgroupFact factOfLimit(Limit limit)
{
    switch (limit) {
    case Limit::Memory: return CgroupFact::MemoryMax;
    case Limit::Pids: return CgroupFact::PidsMax;
    case Limit::Cpu: return CgroupFact::CpuQuota;
    }
    Q_UNREACHABLE_RETURN(CgroupFact::MemoryMax);
}

Row comparedRow(const host::CgroupForest &forest, const QString &path, const snapshot::LimitComparison &one)
{
    Row row{comparedLimitTitle(one.limit), comparedLimitText(one.limit, one.kernel), comparedLimitText(one.limit, one.configured),
            host::cgroupFile(forest, path, factOfLimit(one.limit)), std::nullopt};
    const Tone tone = one.differs() ? Tone::Critical : limitTone(one.kernel, true);
    if (tone != Tone::Neutral)
        row.tone = tone;
    return row;
}

} // namespace

QList<Row> groupFacts(const host::CgroupForest &forest, const CgroupNode &node, const snapshot::ContainerPtr &container)
{
    QList<Row> rows;
    QList<CgroupFact> told;
    if (container) {
        for (const snapshot::LimitComparison &one : snapshot::compareLimits(*container, &node)) {
            rows += comparedRow(forest, node.path, one);
            told += factOfLimit(one.limit);
        }
    }
    for (std::size_t i = 0; i < host::CgroupFactCount; ++i) {
        const auto fact = CgroupFact(i);
        const CgroupValue &value = node.value(fact);
        if (!value.isKnown() || told.contains(fact))
            continue;
        const bool isBad = (fact == CgroupFact::OomKills || fact == CgroupFact::PidsMaxEvents) && value.number > 0;
        rows += Row{factTitle(fact),
                    factText(fact, value),
                    {},
                    host::cgroupFile(forest, node.path, fact),
                    isBad ? std::optional(Tone::High) : std::nullopt};
    }
    const host::CgroupHierarchy *const cpuset = forest.withController(u"cpuset");
    const QString directory = !cpuset || !cpuset->find(node.path) ? QString()
                              : node.path == "/"_L1               ? cpuset->mountPoint + u'/'
                                                                  : cpuset->mountPoint + node.path + u'/';
    const auto addList = [&](const QString &title, const QString &list, const QString &effective, QLatin1StringView file) {
        if (!effective.isEmpty() || !list.isEmpty())
            rows += Row{title,
                        list.isEmpty() || list == effective ? effective : u"%1 → %2"_s.arg(list, effective),
                        {},
                        directory.isEmpty() ? QString() : directory + file,
                        {}};
    };
    addList(QCoreApplication::translate("GroupFacts", "May run on CPUs"), node.cpus, node.effectiveCpus, "cpuset.cpus"_L1);
    addList(QCoreApplication::translate("GroupFacts", "May use memory nodes"), node.mems, node.effectiveMems, "cpuset.mems"_L1);
    return rows;
}

void GroupFactModel::setRows(const QList<Row> &rows)
{
    const bool isSameShape = std::ranges::equal(m_rows, rows, {}, &Row::fact, &Row::fact);
    if (!isSameShape)
        beginResetModel();
    m_rows = rows;
    if (!isSameShape)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int GroupFactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupFactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant GroupFactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString &text = index.column() == Fact     ? row.fact
                          : index.column() == Kernel ? row.kernel
                          : index.column() == Engine ? row.engine
                                                     : row.file;
    switch (role) {
    case Qt::DisplayRole: return text;
    case KeyRole: return row.fact;
    case ToneRole: return index.column() == Kernel && row.tone ? QVariant(int(*row.tone)) : QVariant{};
    case Qt::ToolTipRole: return visibleText(text);
    default: return {};
    }
}

QVariant GroupFactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fact: return tr("Fact");
    case Kernel: return tr("Kernel");
    case Engine: return tr("Engine");
    case File: return tr("File");
    default: return {};
    }
}

} // namespace bulkhead::ui
