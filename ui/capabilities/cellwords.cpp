// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/cellwords.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::Reason;

namespace {

/// The context of every string of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CapabilityMatrix)
};

QString evidenceOfOption(const Reason &reason, QLatin1StringView option)
{
    return option + u'=' + reason.value;
}

bool isDropRule(Reason::Rule rule)
{
    return rule == Reason::Rule::DroppedByName || rule == Reason::Rule::DroppedByAll || rule == Reason::Rule::DropBeatsAddAll;
}

QString evidenceOfPastedLine(const Reason &reason)
{
    if (reason.rule == Reason::Rule::Privileged)
        return u"--privileged"_s;
    if (reason.rule == Reason::Rule::UserNotRoot)
        return evidenceOfOption(reason, "--user"_L1);
    return evidenceOfOption(reason, isDropRule(reason.rule) ? "--cap-drop"_L1 : "--cap-add"_L1);
}

QString whitelistReason(const Reason &reason)
{
    switch (reason.rule) {
    case Reason::Rule::NotAvailable: return Words::tr("the engine itself does not have it");
    case Reason::Rule::Default:
    case Reason::Rule::AddedByName:
    case Reason::Rule::AddedByAll:
    case Reason::Rule::AddBeatsDrop:
    case Reason::Rule::Privileged: return Words::tr("your whitelist allows it");
    default: return Words::tr("your whitelist does not allow it");
    }
}

QString observationSentence(const MatrixColumn &column, const MatrixCell &cell)
{
    if (!cell.observed)
        return column.observedReason ? Words::tr("not observed: %1").arg(column.observedReason->what) : Words::tr("not observed");
    return Words::tr("the kernel shows it %1").arg(holdingWord(cell.observed->holding));
}

} // namespace

QString holdingWord(Holding holding)
{
    switch (holding) {
    case Holding::Unknown: return Words::tr("unknown");
    case Holding::Absent: return Words::tr("absent");
    case Holding::Bounding: return Words::tr("bounding only");
    case Holding::Inheritable: return Words::tr("inheritable only");
    case Holding::Permitted: return Words::tr("permitted");
    case Holding::Effective: return Words::tr("effective");
    }
    return {};
}

QString holdingMeaning(Holding holding)
{
    switch (holding) {
    case Holding::Unknown: return Words::tr("It is not known whether the process has it.");
    case Holding::Absent: return Words::tr("In none of the five sets: no program started here can get it.");
    case Holding::Bounding:
        return Words::tr("Not held now, but not ruled out: a set-user-ID-root program or a file with this capability brings it.");
    case Holding::Inheritable: return Words::tr("Not held now, but passed on: a program whose file has it inheritable gets it.");
    case Holding::Permitted: return Words::tr("Held in reserve: the process can switch it on by itself at any time.");
    case Holding::Effective: return Words::tr("The process has it and the kernel honours it.");
    }
    return {};
}

QString viewName(CellView view)
{
    switch (view) {
    case CellView::Both: return Words::tr("Observed, else predicted");
    case CellView::Predicted: return Words::tr("Predicted only");
    case CellView::Observed: return Words::tr("Observed only");
    }
    return {};
}

QString evidence(const Reason &reason, const MatrixColumn &column)
{
    if (column.kind == MatrixColumn::Kind::Pasted && !reason.field.isEmpty())
        return evidenceOfPastedLine(reason);
    if (reason.field.isEmpty())
        return {};
    if (reason.rule == Reason::Rule::Privileged)
        return reason.field + u" = true"_s;
    return u"%1 = \"%2\""_s.arg(reason.field, reason.value);
}

QString reasonText(const Reason &reason, const MatrixColumn &column)
{
    if (column.kind == MatrixColumn::Kind::Whitelist)
        return whitelistReason(reason);
    const QString field = evidence(reason, column);
    switch (reason.rule) {
    case Reason::Rule::Default: return Words::tr("it is in the engine's default set");
    case Reason::Rule::NotDefault: return Words::tr("it is not in the engine's default set and nothing adds it");
    case Reason::Rule::Privileged:
        return column.kind == MatrixColumn::Kind::Privileged ? Words::tr("privileged gives everything that the engine has")
                                                             : Words::tr("%1 gives everything that the engine has").arg(field);
    case Reason::Rule::AddedByName: return Words::tr("%1 adds it").arg(field);
    case Reason::Rule::AddedByAll: return Words::tr("%1 adds every capability").arg(field);
    case Reason::Rule::DroppedByName: return Words::tr("%1 drops it").arg(field);
    case Reason::Rule::DroppedByAll: return Words::tr("%1 drops every capability and nothing adds it back").arg(field);
    case Reason::Rule::AddBeatsDrop: return Words::tr("%1 adds it, and adding beats dropping").arg(field);
    case Reason::Rule::DropBeatsAddAll: return Words::tr("%1 takes it out of ALL").arg(field);
    case Reason::Rule::NotAvailable: return Words::tr("the engine itself does not have it");
    case Reason::Rule::UserNotRoot:
        return Words::tr("%1 is not root, and the kernel clears the other sets when a user other than root starts a program")
            .arg(field);
    }
    return {};
}

QString predictionReason(const MatrixColumn &column, Capability capability)
{
    if (!column.predicted)
        return column.predicted.error().what;
    if (column.predicted->reasons.size() <= int(capability)) {
        return column.predicted->sets.bounding.contains(capability) ? Words::tr("your whitelist allows it")
                                                                    : Words::tr("your whitelist does not allow it");
    }
    return reasonText(column.predicted->effectiveReason(capability), column);
}

QString cellSentence(const MatrixColumn &column, Capability capability, const MatrixCell &cell)
{
    const QString name = capability::capabilityName(capability);
    const QString why = predictionReason(column, capability);
    if (!cell.shownIsObserved) {
        if (cell.shown.holding == Holding::Unknown && cell.shown.bounding)
            return Words::tr("%1 in %2: bounding set, effective unknown: only the image knows which user \"%3\" is")
                .arg(name, column.title, column.configured.user);
        if (cell.shown.holding == Holding::Unknown && cell.predicted)
            return Words::tr("%1 in %2: unknown, %3").arg(name, column.title, observationSentence(column, cell));
        QString text = Words::tr("%1 in %2: %3, because %4").arg(name, column.title, holdingWord(cell.shown.holding), why);
        if (cell.mismatch != Mismatch::None)
            text += Words::tr("; but %1").arg(observationSentence(column, cell));
        return text;
    }
    if (cell.mismatch == Mismatch::None && cell.predicted)
        return Words::tr("%1 in %2: %3, because %4; the kernel agrees")
            .arg(name, column.title, holdingWord(cell.shown.holding), why);
    if (!cell.predicted)
        return Words::tr("%1 in %2: %3, observed; not predicted: %4")
            .arg(name, column.title, holdingWord(cell.shown.holding), why);
    return Words::tr("%1 in %2: %3, observed; predicted %4, because %5")
        .arg(name, column.title, holdingWord(cell.shown.holding), holdingWord(cell.predicted->holding), why);
}

QStringList columnCaveats(const MatrixColumn &column)
{
    QStringList caveats;
    if (!column.predicted) {
        caveats << Words::tr("Not predicted: %1").arg(column.predicted.error().what);
    } else {
        for (const capability::Caveat caveat : column.predicted->caveats) {
            // of a container it is known better: it may have asked for the host's namespace
            if (caveat != capability::Caveat::InUserNamespace || !column.isContainer())
                caveats << capability::caveatText(caveat);
        }
    }
    if (column.inUserNamespace)
        caveats << capability::caveatText(capability::Caveat::InUserNamespace);
    if (column.engineRefusal)
        caveats << Words::tr("This engine would refuse it: %1").arg(column.engineRefusal->what);
    if (column.observedPermitted)
        caveats << Words::tr("Of the kernel's side only the permitted set was seen; the other sets are predicted.");
    else if (column.isContainer() && !column.observed && column.observedReason)
        caveats << Words::tr("Not observed: %1").arg(column.observedReason->what);
    return caveats;
}

QStringList cellNotes(const MatrixColumn &column, const MatrixCell &cell)
{
    QStringList notes;
    if (cell.unavailable)
        notes << Words::tr("The engine itself lacks this capability, so it cannot give it to any container.");
    if (cell.otherProcessHoldsMore())
        notes << Words::tr("Another process of this container has it more strongly than the first one (docker exec?).");
    if (cell.mismatch == Mismatch::ObservedMore)
        notes << Words::tr("The kernel shows more than the configuration gives.");
    else if (cell.mismatch == Mismatch::ObservedLess)
        notes << Words::tr("The kernel shows less than the configuration gives: the program may have dropped it by itself.");
    const bool mayComeBack = cell.shown.holding == Holding::Bounding || cell.shown.holding == Holding::Inheritable;
    if (mayComeBack && column.noNewPrivileges == true)
        notes << Words::tr("no-new-privileges is set: starting a program cannot bring it back.");
    else if (mayComeBack && column.noNewPrivileges == false)
        notes << Words::tr("no-new-privileges is not set: one set-user-ID-root program in the image is enough to get it.");
    if (column.gone)
        notes << Words::tr("The container is gone; this is what was last known.");
    return notes;
}

} // namespace bulkhead::ui
