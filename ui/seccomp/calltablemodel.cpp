// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/calltablemodel.h"

#include "core/seccomp/syscalltable.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

bool isAllowed(const CallFact &fact)
{
    return fact.state.kind == CallState::Kind::Fixed && letsThrough(fact.state.action);
}

/// Where a column sorts a state: what is open first.
int stateOrder(const CallFact &fact)
{
    if (fact.state.kind == CallState::Kind::NotThere)
        return 100;
    if (fact.state.kind == CallState::Kind::Conditional)
        return 2;
    if (fact.state.action.kind == ActionKind::Allow)
        return 0;
    return fact.state.action.kind == ActionKind::Log ? 1 : 20 - int(fact.state.action.kind);
}

} // namespace

void CallTableModel::setArch(Arch arch)
{
    if (m_arch == arch)
        return;
    beginResetModel();
    m_arch = arch;
    m_rows.clear();
    m_rowOfName.clear();
    for (const Syscall &call : SyscallTable::of(arch).calls()) {
        CallRow row{.number = call.number, .name = call.name};
        if (const CallInfo *info = callInfo(call.name)) {
            row.group = info->group;
            row.groupName = callGroupName(info->group);
            row.meaning = info->meaning();
        }
        m_rowOfName.insert(call.name, int(m_rows.size()));
        m_rows << row;
    }
    endResetModel();
}

void CallTableModel::setAnalysis(const ProfileAnalysis &analysis, const BaselineFacts &baseline)
{
    int first = -1, last = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        CallRow &row = m_rows[i];
        const CallFact fact = analysis.facts.value(row.name);
        const CallFact defaultFact = baseline.analysis.facts.value(row.name);
        QStringList capabilities = baseline.capabilities.value(row.name);
        for (QString &name : capabilities)
            name.remove("CAP_"_L1);
        const QString gate = capabilities.join(", "_L1);
        if (fact.saysSameAs(row.fact) && fact.state.profileRules == row.fact.state.profileRules
            && defaultFact.saysSameAs(row.defaultFact) && gate == row.capabilities)
            continue;
        row.fact = fact;
        row.defaultFact = defaultFact;
        row.capabilities = gate;
        first = first < 0 ? i : first;
        last = i;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void CallTableModel::setImport(const ImportedCalls *calls)
{
    for (CallRow &row : m_rows) {
        const ImportedCall *call = calls ? calls->find(row.name) : nullptr;
        row.isImported = call != nullptr;
        row.seen = call ? qMax(call->count, quint64(1)) : 0;
        row.isMaybeNotNeeded = call && call->isMaybeNotNeeded();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Seen), index(int(m_rows.size()) - 1, Seen));
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallTableModel::text(const CallRow &row, int column) const
{
    switch (column) {
    case Number: return QString::number(row.number);
    case Name: return row.name;
    case State: return stateWord(row.fact);
    case Default: return stateWord(row.defaultFact);
    case Gate: return row.capabilities;
    case Seen:
        if (!row.isImported)
            return {};
        return row.isMaybeNotNeeded ? tr("failed") : u"×%1"_s.arg(QLocale().toString(row.seen));
    case Group: return row.groupName;
    case Meaning: return row.meaning;
    default: return {};
    }
}

QVariant CallTableModel::sortValue(const CallRow &row, int column) const
{
    switch (column) {
    case Number: return row.number;
    case State: return stateOrder(row.fact);
    case Default: return stateOrder(row.defaultFact);
    case Gate: return row.capabilities.isEmpty() ? QVariant() : row.capabilities;
    case Seen: return row.isImported ? QVariant(row.seen) : QVariant();
    default: return text(row, column);
    }
}

QString CallTableModel::toolTip(const CallRow &row, int column) const
{
    switch (column) {
    case State: return row.fact.state.kind == CallState::Kind::NotThere ? QString() : stateText(row.fact);
    case Default: return row.defaultFact.state.kind == CallState::Kind::NotThere ? QString() : stateText(row.defaultFact);
    case Gate:
        return row.capabilities.isEmpty()
                   ? QString()
                   : tr("The engine's own profile opens %1 to containers with %2.").arg(row.name, row.capabilities);
    case Seen:
        return row.isMaybeNotNeeded
                   ? tr("In the recording %1 only ever failed with ENOSYS or EPERM: the program took another way.").arg(row.name)
                   : QString();
    default: return row.meaning;
    }
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return column == Number || column == Seen ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::BackgroundRole:
        return column == State && row.differs() && row.defaultFact.state.kind != CallState::Kind::NotThere
                   ? QVariant(Theme::instance().differenceTint())
                   : QVariant();
    case ToneRole:
        if (column == State)
            return int(stateTone(row.fact));
        return column == Default ? QVariant(int(stateTone(row.defaultFact))) : QVariant();
    case ShapeRole: return column == State || column == Default;
    case CopyRole: return column == State && !row.fact.text.isEmpty() ? QVariant(row.fact.text) : QVariant();
    case SortRole: return sortValue(row, column);
    case KeyRole: return row.name;
    case IsAllowedRole: return isAllowed(row.fact);
    default: return {};
    }
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Number || section == Seen))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case State: return tr("What this profile does on the target; tinted where the engine's own does something else");
        case Default: return tr("What the engine's own profile does on the target");
        case Gate: return tr("Capabilities that open the call in the engine's own profile");
        case Seen: return tr("How often the recordings have it");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Name: return tr("Call");
    case State: return tr("Here");
    case Default: return tr("Default");
    case Gate: return tr("Capability");
    case Seen: return tr("Seen");
    case Group: return tr("Group");
    case Meaning: return tr("Meaning");
    default: return {};
    }
}

CallFilter::CallFilter(CallTableModel *model, QObject *parent)
    : DataSortProxy(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void CallFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void CallFilter::setShow(Show show)
{
    m_show = show;
    invalidateRowsFilter();
}

void CallFilter::setGroup(std::optional<CallGroup> group)
{
    m_group = group;
    invalidateRowsFilter();
}

void CallFilter::refresh()
{
    if (m_show != Show::All)
        invalidateRowsFilter();
}

bool CallFilter::filterAcceptsRow(int at, const QModelIndex &) const
{
    const CallRow &row = m_model->row(at);
    if (m_group && row.group != m_group)
        return false;
    const bool allowed = isAllowed(row.fact), conditional = row.fact.state.kind == CallState::Kind::Conditional;
    const auto isShown = [&] {
        switch (m_show) {
        case Show::All: return true;
        case Show::Allowed: return allowed;
        case Show::NotAllowed: return !allowed && !conditional;
        case Show::Conditional: return conditional;
        case Show::Differing: return row.differs();
        case Show::Recorded: return row.isImported;
        case Show::AllowedNotRecorded: return (allowed || conditional) && !row.isImported;
        case Show::RecordedNotAllowed: return row.isImported && !allowed;
        }
        return true;
    };
    return isShown() && std::ranges::all_of(m_words, [&row](const QString &word) {
               const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
               return in(row.name) || in(row.meaning) || in(row.groupName) || in(row.capabilities)
                      || word == QString::number(row.number);
           });
}

} // namespace bulkhead::ui
