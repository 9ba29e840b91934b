// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/capstable.h"

#include "app/bulkheadctl/terminaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

using capability::CapabilitySet;

namespace {

struct CapsTableText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

QString signedNames(CapabilitySet set, QLatin1StringView sign)
{
    QString text;
    for (const QString &name : set.toNames())
        text += u' ' + sign + name.sliced(4);
    return text;
}

QString plainNames(CapabilitySet set)
{
    QStringList names = set.toNames();
    for (QString &name : names)
        name.remove(0, 4);
    return names.join(u',');
}

QString userCell(const snapshot::ContainerEntry &container)
{
    if (!container.details)
        return u"?"_s;
    const capability::UserSpec user = capability::parseUser(container.details->user);
    return user.isRoot() ? u"root"_s : container.details->user;
}

QString configuredCell(const snapshot::ContainerEntry &container)
{
    if (!container.details)
        return u"?"_s;
    QString text;
    for (const QString &name : container.details->capAdd)
        text += u" +"_s + name;
    for (const QString &name : container.details->capDrop)
        text += u" -"_s + name;
    return text.isEmpty() ? u"-"_s : text.sliced(1);
}

QString differences(CapabilitySet predicted, CapabilitySet observed)
{
    return signedNames(observed - predicted, "+"_L1) + signedNames(predicted - observed, "-"_L1);
}

QString observedCell(const snapshot::ContainerCapabilities &caps, const capability::EngineRules &rules)
{
    if (!caps.observed)
        return caps.observedReason ? u"? "_s + caps.observedReason->what : u"?"_s;
    if (!caps.predicted)
        return shortSet(caps.observed->effective, rules);
    QString text;
    if (!caps.effectiveMismatch().isEmpty())
        text +=
            CapsTableText::tr(" ! effective differs:") + differences(caps.predicted->sets.effective, caps.observed->effective);
    if (!caps.boundingMismatch().isEmpty())
        text += CapsTableText::tr(" ! bounding differs:") + differences(caps.predicted->sets.bounding, caps.observed->bounding);
    if (text.isEmpty() && !caps.predicted->userIsKnown)
        return shortSet(caps.observed->effective, rules);
    return text.isEmpty() ? CapsTableText::tr("as predicted") : text.sliced(1);
}

QStringList containerRow(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot,
                         const capability::EngineRules &rules)
{
    const snapshot::ContainerCapabilities caps = snapshot::containerCapabilities(container, snapshot);
    const QString refusal = caps.predicted ? QString() : u"? "_s + caps.predicted.error().what;
    const bool isPrivileged = container.details && container.details->privileged;
    const QString privileged = !container.details ? u"?"_s : isPrivileged ? CapsTableText::tr("yes") : CapsTableText::tr("no");
    return {container.summary.name.isEmpty() ? container.id().shortened() : container.summary.name,
            userCell(container),
            privileged,
            configuredCell(container),
            caps.predicted ? shortSet(caps.predicted->sets.effective, rules) : refusal,
            caps.predicted ? shortSet(caps.predicted->sets.bounding, rules) : u"?"_s,
            observedCell(caps, rules)};
}

} // namespace

QString shortSet(CapabilitySet set, const capability::EngineRules &rules)
{
    const CapabilitySet defaults = capability::defaultCapabilities(rules.flavour);
    // all that there are, not all that this engine has: what the daemon itself lacks is named
    const CapabilitySet all = CapabilitySet::allUpTo(capability::KnownCapabilities - 1) | rules.available;
    const CapabilitySet gained = set - defaults, lost = defaults - set;
    const qsizetype listed = set.count(), changed = gained.count() + lost.count(), missing = (all - set).count();
    if (set.isEmpty())
        return CapsTableText::tr("none");
    if (changed <= listed && (changed <= missing || !(set - all).isEmpty()))
        return CapsTableText::tr("default") + signedNames(gained, "+"_L1) + signedNames(lost, "-"_L1);
    if (missing < listed && (set - all).isEmpty())
        return CapsTableText::tr("all") + signedNames(all - set, "-"_L1);
    return plainNames(set);
}

QString alignedTable(const QList<QStringList> &rows)
{
    QList<QStringList> cells;
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        QStringList safe;
        for (const QString &cell : row)
            safe << terminalText(cell);
        for (qsizetype i = 0; i < safe.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = qMax(widths[i], safe[i].size());
        }
        cells << safe;
    }
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        text += u'\n';
    }
    return text;
}

QString capsTable(const snapshot::HostSnapshot &snapshot, const QList<snapshot::ContainerPtr> &containers)
{
    const capability::EngineRules rules = snapshot.engineRules();
    QList<QStringList> rows{{CapsTableText::tr("CONTAINER"), CapsTableText::tr("USER"), CapsTableText::tr("PRIVILEGED"),
                             CapsTableText::tr("CONFIGURED"), CapsTableText::tr("EFFECTIVE"), CapsTableText::tr("BOUNDING"),
                             CapsTableText::tr("OBSERVED")}};
    for (const auto &container : containers)
        rows << containerRow(*container, snapshot, rules);
    return alignedTable(rows);
}

QString setsTable(const capability::Resolution &resolution, const capability::EngineRules &rules)
{
    const auto row = [&](const QString &name, CapabilitySet set) { return QStringList{name, set.toHex(), shortSet(set, rules)}; };
    const capability::ProcessCapabilities &sets = resolution.sets;
    return alignedTable({row(CapsTableText::tr("effective"), sets.effective), row(CapsTableText::tr("permitted"), sets.permitted),
                         row(CapsTableText::tr("inheritable"), sets.inheritable),
                         row(CapsTableText::tr("bounding"), sets.bounding), row(CapsTableText::tr("ambient"), sets.ambient)});
}

} // namespace bulkhead::ctl
