// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/grantmodel.h"

#include "core/capability/capabilitycatalogue.h"
#include "ui/widgets/datadelegate.h"

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;
using GrantKind = RuleGrant::Kind;

namespace {

Rule parsedRule(const QString &text)
{
    const auto statement = parseRule(text);
    return statement ? statement->rule : Rule{};
}

struct NetworkRow {
    const char *domain, *type, *meaning;
};
constexpr std::array Networks{
    NetworkRow{"", "", QT_TRANSLATE_NOOP("GrantModel", "Every family and type")},
    NetworkRow{"inet", "stream", QT_TRANSLATE_NOOP("GrantModel", "TCP over IPv4")},
    NetworkRow{"inet", "dgram", QT_TRANSLATE_NOOP("GrantModel", "UDP over IPv4")},
    NetworkRow{"inet", "raw", QT_TRANSLATE_NOOP("GrantModel", "Raw packets over IPv4: ping, scans, spoofed senders")},
    NetworkRow{"inet6", "stream", QT_TRANSLATE_NOOP("GrantModel", "TCP over IPv6")},
    NetworkRow{"inet6", "dgram", QT_TRANSLATE_NOOP("GrantModel", "UDP over IPv6")},
    NetworkRow{"inet6", "raw", QT_TRANSLATE_NOOP("GrantModel", "Raw packets over IPv6")},
    NetworkRow{"unix", "stream", QT_TRANSLATE_NOOP("GrantModel", "Sockets inside the machine")},
    NetworkRow{"unix", "dgram", QT_TRANSLATE_NOOP("GrantModel", "Sockets inside the machine: syslog")},
    NetworkRow{"netlink", "raw", QT_TRANSLATE_NOOP("GrantModel", "Asking the kernel for interfaces and routes")},
    NetworkRow{"packet", "raw", QT_TRANSLATE_NOOP("GrantModel", "Whole frames of an interface: sniffing, ARP spoofing")},
    NetworkRow{"packet", "dgram", QT_TRANSLATE_NOOP("GrantModel", "Packets of an interface")},
    NetworkRow{"bluetooth", "", QT_TRANSLATE_NOOP("GrantModel", "Bluetooth")},
    NetworkRow{"vsock", "stream", QT_TRANSLATE_NOOP("GrantModel", "Between virtual machines and their host")},
    NetworkRow{"alg", "", QT_TRANSLATE_NOOP("GrantModel", "The kernel's cryptography; a source of holes in it")},
};

Tone grantTone(const RuleGrant &grant)
{
    return grant.kind == GrantKind::Allow ? Tone::Accent : Tone::Ok;
}

} // namespace

QString grantWord(const RuleGrant &grant)
{
    switch (grant.kind) {
    case GrantKind::Allow: return GrantModel::tr("allow");
    case GrantKind::Deny: return GrantModel::tr("deny");
    case GrantKind::Unset: break;
    }
    return GrantModel::tr("–");
}

QString decidedBy(const Policy &policy, int rule)
{
    if (rule < 0 || rule >= policy.rules.size())
        return {};
    const PolicyRule &decided = policy.rules.at(rule);
    const QString text = ruleText(decided.statement);
    if (!decided.includedBy.isEmpty())
        return GrantModel::tr("by %1: %2").arg(decided.includedBy, text);
    return decided.statement.place.line > 0 ? GrantModel::tr("by line %1: %2").arg(decided.statement.place.line).arg(text)
                                            : GrantModel::tr("by %1").arg(text);
}

QList<GrantModel::Row> GrantModel::knownRows(const QString &profile)
{
    QList<Row> rows;
    rows += Row{.group = Group::Capability,
                .label = tr("every capability"),
                .meaning = tr("All that the container has"),
                .rule = CapabilityRule{}};
    for (const capability::CapabilityInfo &info : capability::capabilitiesByRisk()) {
        const QString name = capability::CapabilitySet{info.capability}.toNames().value(0).toLower();
        const QString bare = name.startsWith(u"cap_") ? name.sliced(4) : name;
        rows += Row{.group = Group::Capability, .label = bare, .meaning = info.allows(), .rule = CapabilityRule{{bare}}};
    }
    for (const NetworkRow &network : Networks) {
        const QString domain = QString::fromLatin1(network.domain), type = QString::fromLatin1(network.type);
        const QString label = domain.isEmpty() ? tr("every network") : type.isEmpty() ? domain : domain + u' ' + type;
        rows += Row{.group = Group::Network,
                    .label = label,
                    .meaning = QCoreApplication::translate("GrantModel", network.meaning),
                    .rule = NetworkRule{.access = {}, .domain = domain, .type = type, .conditions = {}, .peer = {}}};
    }
    const auto message = [&rows](const QString &text, const QString &meaning) {
        rows += Row{.group = Group::Message, .label = text.chopped(1), .meaning = meaning, .rule = parsedRule(text)};
    };
    // a name that would need quotes or is a glob is what it is
    const QString name = profile.isEmpty() ? u"@{profile_name}"_s : profile;
    message(u"signal (receive) peer=unconfined,"_s, tr("docker stop and docker kill, where the daemon has no profile"));
    message(u"signal (receive) peer=runc,"_s, tr("docker stop, where runc has a profile"));
    message(u"signal (receive) peer=crun,"_s, tr("docker stop, where crun has a profile"));
    message(u"signal (send, receive) peer=%1,"_s.arg(name), tr("Between the container's own processes"));
    message(u"ptrace (trace, tracedby, read, readby) peer=%1,"_s.arg(name), tr("Debuggers and ps inside the container"));
    message(u"umount,"_s, tr("Unmounting"));
    message(u"mount,"_s, tr("Mounting, whatever and wherever"));
    message(u"pivot_root,"_s, tr("Another root directory"));
    message(u"userns,"_s, tr("User namespaces of its own"));
    return rows;
}

void GrantModel::setFile(const ProfileFile &file, const QString &profile)
{
    QList<Row> rows = knownRows(profile);
    for (Row &row : rows)
        row.grant = grantOf(file, profile, row.rule);
    const qsizetype known = rows.size();
    for (const PlacedRule &placed : rulesOf(file, profile)) {
        const Statement *statement = statementAt(file, placed.address);
        const Rule &rule = statement->rule;
        if (std::holds_alternative<FileRule>(rule) || std::holds_alternative<Comment>(rule)
            || std::holds_alternative<CapabilityRule>(rule))
            continue;
        if (std::ranges::any_of(rows.first(known), [&rule](const Row &row) { return row.rule == rule; }))
            continue;
        Statement bare = *statement;
        bare.qualifiers = {};
        Row row{.group = Group::Other, .label = ruleText(bare).trimmed(), .rule = rule};
        if (const auto *unread = std::get_if<UnreadText>(&rule)) {
            row.meaning = unread->reason;
            row.isReadable = false;
        }
        const bool isStatement = std::holds_alternative<IncludeRule>(rule) || std::holds_alternative<AbiRule>(rule)
                                 || std::holds_alternative<VariableRule>(rule) || std::holds_alternative<RlimitRule>(rule)
                                 || std::holds_alternative<AliasRule>(rule);
        row.isReadable &= !isStatement;
        row.grant = {isStatement              ? GrantKind::Unset
                     : placed.qualifiers.deny ? GrantKind::Deny
                                              : GrantKind::Allow,
                     placed.qualifiers.audit};
        rows += row;
    }
    // the same rows again are told as changed cells, so that selection and scroll stay where they are
    const bool isSameShape = std::ranges::equal(rows, m_rows, {}, &Row::label, &Row::label);
    if (isSameShape) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i].effect = m_rows.at(i).effect;
            rows[i].why = m_rows.at(i).why;
            rows[i].isAllowed = m_rows.at(i).isAllowed;
        }
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void GrantModel::setDecider(Decider *decider)
{
    for (Row &row : m_rows) {
        row.effect.clear();
        row.why.clear();
        if (!decider || row.group == Group::Other)
            continue;
        const auto *capabilities = std::get_if<CapabilityRule>(&row.rule);
        const auto *network = std::get_if<NetworkRule>(&row.rule);
        if ((capabilities && capabilities->names.isEmpty())
            || (network && (network->domain.isEmpty() || network->type.isEmpty())))
            continue; // of many the answers differ
        const Decision decision = capabilities ? decider->decideCapability(capabilities->names.front())
                                  : network    ? decider->decideNetwork(network->domain, network->type)
                                               : decider->decideRule(Statement{.rule = row.rule});
        row.isAllowed = decision.allowed;
        row.effect = !decision.allowed ? tr("denied") : decision.logged ? tr("allowed, logged") : tr("allowed");
        row.why = decision.rule < 0 ? tr("no rule names it") : decidedBy(decider->policy(), decision.rule);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Effect), index(int(m_rows.size()) - 1, Why));
}

int GrantModel::rowOf(const QString &label) const
{
    const auto found = std::ranges::find(m_rows, label, &Row::label);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int GrantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GrantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case What: return visibleText(row.label);
        case Grant: return row.isReadable ? grantWord(row.grant) : tr("–");
        case Audit: return row.grant.audit ? tr("yes") : QString();
        case Effect: return row.effect;
        case Why: return visibleText(row.why);
        case Meaning: return row.meaning;
        default: return {};
        }
    case Qt::ToolTipRole: return visibleText(index.column() == Why ? row.why : row.label + u'\n' + row.meaning);
    case ToneRole:
        if (index.column() == Grant && row.grant.kind != GrantKind::Unset)
            return int(grantTone(row.grant));
        return index.column() == Effect && !row.effect.isEmpty() ? QVariant(int(row.isAllowed ? Tone::Accent : Tone::Ok))
                                                                 : QVariant();
    case SortRole:
        if (index.column() == What)
            return index.row(); // by risk, by family
        return index.column() == Grant ? QVariant(int(row.grant.kind)) : QVariant();
    case KeyRole: return row.label;
    case GroupRole: return int(row.group);
    default: return {};
    }
}

QVariant GrantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Grant: return tr("Rule");
    case Audit: return tr("Audited");
    case Effect: return tr("Effect");
    case Why: return tr("Because");
    case Meaning: return tr("Meaning");
    default: return {};
    }
}

} // namespace bulkhead::ui
