// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/pathmodel.h"

#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

struct PathModel::Branch {
    QString part;
    std::vector<Branch> branches;
    QList<Node> rules;
};

QStringList pathParts(const QString &glob)
{
    QStringList parts;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < glob.size(); ++at) {
        const QChar c = glob[at];
        if (c == u'\\')
            ++at;
        else if (c == u'{' || c == u'[')
            ++depth;
        else if (c == u'}' || c == u']')
            --depth;
        else if (c == u'/' && depth <= 0 && at > begin) {
            parts += glob.sliced(begin, at - begin);
            begin = at;
        }
    }
    if (begin < glob.size())
        parts += glob.sliced(begin);
    return parts;
}

Statement withBox(Statement rule, PathModel::Column column, bool on)
{
    using Transition = ExecMode::Transition;
    auto *file = std::get_if<FileRule>(&rule.rule);
    if (!file)
        return rule;
    switch (column) {
    case PathModel::Read: file->access.read = on; break;
    case PathModel::Write:
        file->access.write = on;
        file->access.append = false;
        break;
    case PathModel::Execute:
        file->access.exec = {};
        file->target.clear();
        if (on)
            file->access.exec.transition = rule.qualifiers.deny ? Transition::Bare : Transition::Inherit;
        break;
    case PathModel::Map: file->access.map = on; break;
    case PathModel::Lock: file->access.lock = on; break;
    case PathModel::Link: file->access.link = on; break;
    case PathModel::Audit: rule.qualifiers.audit = on; break;
    case PathModel::Deny:
        rule.qualifiers.deny = on;
        rule.qualifiers.saysAllow = false;
        if (file->access.exec.isExec()) {
            file->access.exec = {.transition = on ? Transition::Bare : Transition::Inherit};
            file->target.clear();
        }
        break;
    case PathModel::Owner: rule.qualifiers.owner = on; break;
    default: break;
    }
    return rule;
}

int PathModel::addNode(const Branch &branch, int parent, const QString &above)
{
    const QString text = above + branch.part;
    // a chain of directories without rules is one row
    if (branch.rules.isEmpty() && branch.branches.size() == 1)
        return addNode(branch.branches.front(), parent, text);
    int first = -1;
    for (qsizetype i = 0; i < std::max<qsizetype>(branch.rules.size(), 1); ++i) {
        Node node = branch.rules.value(i);
        node.text = text;
        node.parent = parent;
        QList<int> &siblings = parent < 0 ? m_top : m_nodes[parent].children;
        node.row = int(siblings.size());
        siblings += int(m_nodes.size());
        if (first < 0)
            first = int(m_nodes.size());
        m_nodes += node;
    }
    for (const Branch &each : branch.branches)
        addNode(each, first, {});
    return first;
}

void PathModel::setFile(const ProfileFile &file, const QString &profile)
{
    beginResetModel();
    m_profile = profile;
    m_nodes.clear();
    m_top.clear();
    m_ruleCount = 0;
    Branch root;
    for (const PlacedRule &placed : rulesOf(file, profile)) {
        const Statement *statement = statementAt(file, placed.address);
        const auto *rule = statement ? std::get_if<FileRule>(&statement->rule) : nullptr;
        if (!rule)
            continue;
        Branch *branch = &root;
        for (const QString &part : rule->path.isEmpty() ? QStringList{QString()} : pathParts(rule->path)) {
            auto next = std::ranges::find(branch->branches, part, &Branch::part);
            if (next == branch->branches.end()) {
                branch->branches.push_back({part, {}, {}});
                next = branch->branches.end() - 1;
            }
            branch = &*next;
        }
        branch->rules += Node{.address = placed.address, .rule = *statement, .qualifiers = placed.qualifiers, .hasRule = true};
        ++m_ruleCount;
    }
    for (const Branch &branch : root.branches)
        addNode(branch, -1, {});
    endResetModel();
}

void PathModel::setEditable(bool editable)
{
    if (m_isEditable == editable)
        return;
    m_isEditable = editable;
    if (!m_top.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_top.size()) - 1, ColumnCount - 1));
}

const QList<int> &PathModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes.at(int(parent.internalId())).children : m_top;
}

QModelIndex PathModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &children = childrenOf(parent);
    if (row < 0 || row >= children.size() || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(children.at(row)));
}

QModelIndex PathModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes.at(int(index.internalId())).parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_nodes.at(above).row, 0, quintptr(above));
}

int PathModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int PathModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

RuleAddress PathModel::addressAt(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes.at(int(index.internalId())).address : RuleAddress();
}

const Statement *PathModel::ruleAt(const QModelIndex &index) const
{
    const bool hasRule = index.isValid() && m_nodes.at(int(index.internalId())).hasRule;
    return hasRule ? &m_nodes.at(int(index.internalId())).rule : nullptr;
}

QModelIndex PathModel::indexOf(const RuleAddress &address) const
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).hasRule && m_nodes.at(i).address == address)
            return createIndex(m_nodes.at(i).row, 0, quintptr(i));
    }
    return {};
}

bool PathModel::isChecked(const Node &node, int column)
{
    const FileAccess &access = std::get<FileRule>(node.rule.rule).access;
    const bool isEvery = std::get<FileRule>(node.rule.rule).path.isEmpty();
    switch (column) {
    case Read: return isEvery || access.read;
    case Write: return isEvery || access.write || access.append;
    case Execute: return isEvery || access.exec.isExec();
    case Map: return isEvery || access.map;
    case Lock: return isEvery || access.lock;
    case Link: return isEvery || access.link;
    case Audit: return node.qualifiers.audit;
    case Deny: return node.qualifiers.deny;
    case Owner: return node.qualifiers.owner;
    default: return false;
    }
}

Qt::ItemFlags PathModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() == Path || !m_isEditable)
        return flags;
    const Node &node = m_nodes.at(int(index.internalId()));
    if (!node.hasRule)
        return flags;
    const bool isEvery = std::get<FileRule>(node.rule.rule).path.isEmpty();
    const Qualifiers &own = node.rule.qualifiers;
    // what a block around the rule says cannot be taken back in the rule
    const bool isFixed = (isEvery && index.column() < Audit) || (index.column() == Owner && isEvery)
                         || (index.column() == Audit && node.qualifiers.audit != own.audit)
                         || (index.column() == Deny && node.qualifiers.deny != own.deny)
                         || (index.column() == Owner && node.qualifiers.owner != own.owner);
    return isFixed ? flags : flags | Qt::ItemIsUserCheckable;
}

QVariant PathModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes.at(int(index.internalId()));
    const int column = index.column();
    if (column == Path) {
        if (role == Qt::DisplayRole)
            return node.hasRule && node.text.isEmpty() ? tr("every path (file,)") : visibleText(node.text);
        if (role == Qt::ToolTipRole)
            return visibleText(node.hasRule ? ruleText(node.rule) : node.text);
        return {};
    }
    if (!node.hasRule)
        return {};
    const auto &rule = std::get<FileRule>(node.rule.rule);
    switch (role) {
    case Qt::CheckStateRole: return isChecked(node, column) ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
        if (column == Execute && rule.access.exec.isExec())
            return execModeText(rule.access.exec) + (rule.target.isEmpty() ? QString() : u" → "_s + visibleText(rule.target));
        return column == Write && rule.access.append ? QVariant(u"a"_s) : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(rule.path, headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(),
                                   isChecked(node, column) ? tr("yes") : tr("no"));
    case Qt::ToolTipRole: return visibleText(ruleText(node.rule));
    default: return {};
    }
}

bool PathModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Node node = m_nodes.at(int(index.internalId())); // what comes of it replaces the nodes
    Q_EMIT changeWanted(node.address, withBox(node.rule, Column(index.column()), value.toInt() == Qt::Checked));
    return true;
}

QVariant PathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Read: return tr("Read (r)");
        case Write: return tr("Write (w); a where it may only append");
        case Execute: return tr("Execute (x), and under which profile the program runs on");
        case Map: return tr("Map as executable (m): libraries");
        case Lock: return tr("Lock (k)");
        case Link: return tr("Make a hard link of it (l)");
        case Audit: return tr("Write a record of each use");
        case Deny: return tr("Refuse, in silence unless audited; stronger than every rule that allows");
        case Owner: return tr("Only for the owner of the file");
        default: return {};
        }
    }
    if (role == Qt::AccessibleTextRole && section != Path)
        return headerData(section, orientation, Qt::ToolTipRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path: return tr("Path");
    // as the text has them
    case Read: return u"r"_s;
    case Write: return u"w"_s;
    case Execute: return u"x"_s;
    case Map: return u"m"_s;
    case Lock: return u"k"_s;
    case Link: return u"l"_s;
    case Audit: return tr("Audit");
    case Deny: return tr("Deny");
    case Owner: return tr("Owner");
    default: return {};
    }
}

} // namespace bulkhead::ui
