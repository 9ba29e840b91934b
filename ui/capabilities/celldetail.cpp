// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/celldetail.h"

#include "core/capability/capabilitycatalogue.h"
#include "core/handoff/dockerrun.h"
#include "ui/capabilities/cellwords.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;
using capability::ProcessCapabilities;

namespace {

/// The context of every string of this file.
struct Detail {
    Q_DECLARE_TR_FUNCTIONS(CapabilityDetail)
};

QString paragraph(const QString &text, QLatin1StringView cssClass = {})
{
    if (text.isEmpty())
        return {};
    return u"<p class=\"%1\">%2</p>"_s.arg(cssClass, text.toHtmlEscaped());
}

QString detailHeading(const QString &text)
{
    return u"<h4>%1</h4>"_s.arg(text.toHtmlEscaped());
}

QString list(const QStringList &entries, QLatin1StringView cssClass = {})
{
    QString html;
    for (const QString &entry : entries)
        html += paragraph(entry, cssClass);
    return html;
}

struct NamedSet {
    QString name;
    CapabilitySet ProcessCapabilities::*set;
};

QList<NamedSet> fiveSets()
{
    return {{Detail::tr("Effective"), &ProcessCapabilities::effective},
            {Detail::tr("Permitted"), &ProcessCapabilities::permitted},
            {Detail::tr("Inheritable"), &ProcessCapabilities::inheritable},
            {Detail::tr("Bounding"), &ProcessCapabilities::bounding},
            {Detail::tr("Ambient"), &ProcessCapabilities::ambient}};
}

/// Predicted, first process, all processes: whichever are known, with their headings.
struct SetSource {
    QString heading;
    ProcessCapabilities sets;
};

QList<SetSource> sourcesOf(const MatrixColumn &column)
{
    QList<SetSource> sources;
    if (column.predicted)
        sources << SetSource{column.isContainer() ? Detail::tr("Predicted") : Detail::tr("Gives"), column.predicted->sets};
    if (column.observed)
        sources << SetSource{Detail::tr("First process"), *column.observed};
    if (column.observedAny)
        sources << SetSource{Detail::tr("Any process"), *column.observedAny};
    return sources;
}

/// What one or several sources say of the five sets, in the order of fiveSets().
struct SetColumn {
    QStringList headings;
    QStringList cells;
};

/// Sources that agree share a column.
template<typename Show>
QList<SetColumn> setColumns(const MatrixColumn &column, Show show)
{
    QList<SetColumn> columns;
    for (const SetSource &source : sourcesOf(column)) {
        QStringList cells;
        for (const NamedSet &row : fiveSets())
            cells << show(source.sets.*row.set);
        if (columns.isEmpty() || columns.last().cells != cells)
            columns << SetColumn{{}, cells};
        columns.last().headings << source.heading;
    }
    return columns;
}

template<typename Show>
QString setsTable(const MatrixColumn &column, Show show)
{
    const QList<SetColumn> columns = setColumns(column, show);
    if (columns.isEmpty())
        return {};
    const QList<NamedSet> names = fiveSets();
    QString html = u"<table cellpadding=\"2\" cellspacing=\"0\"><tr><td></td>"_s;
    for (const SetColumn &of : columns)
        html += u"<td class=\"muted\">%1</td>"_s.arg(of.headings.join(", "_L1).toHtmlEscaped());
    for (qsizetype row = 0; row < names.size(); ++row) {
        html += u"</tr><tr><td>%1&nbsp;&nbsp;</td>"_s.arg(names.at(row).name.toHtmlEscaped());
        for (const SetColumn &of : columns)
            html += u"<td>%1</td>"_s.arg(of.cells.at(row));
    }
    return html + "</tr></table>"_L1;
}

QString predictionHtml(const MatrixColumn &column, Capability capability, const MatrixCell &cell)
{
    if (!column.predicted)
        return paragraph(Detail::tr("Nothing is predicted: %1").arg(column.predicted.error().what), "warn"_L1);
    QString html;
    if (column.predicted->reasons.size() > int(capability)) {
        const QString field = evidence(column.predicted->effectiveReason(capability), column);
        if (!field.isEmpty() && column.kind != MatrixColumn::Kind::Whitelist)
            html += paragraph(field, "mono"_L1);
    }
    html += paragraph(
        Detail::tr("Predicted %1: %2.").arg(holdingWord(cell.predicted->holding), predictionReason(column, capability)));
    return html;
}

QString observationHtml(const MatrixColumn &column, const MatrixCell &cell)
{
    if (!column.isContainer())
        return {};
    if (!cell.observed)
        return column.observedReason ? paragraph(Detail::tr("Not observed: %1").arg(column.observedReason->what), "muted"_L1)
                                     : QString();
    return paragraph(Detail::tr("The kernel shows it %1.").arg(holdingWord(cell.observed->holding)));
}

/// What the person asked for, as docker run options, or that nothing was asked.
QString configuredText(const MatrixColumn &column)
{
    QStringList words;
    if (column.configured.privileged)
        words << u"--privileged"_s;
    capability::CapabilityRequest lists = column.configured;
    lists.privileged = false;
    lists.user.clear();
    if (const QString options = handoff::capabilityOptions(lists); !options.isEmpty())
        words << options;
    if (!column.configured.user.isEmpty())
        words << u"--user=%1"_s.arg(column.configured.user);
    return words.join(u' ');
}

CapabilitySet beyondKnown(const MatrixColumn &column)
{
    CapabilitySet all;
    for (const SetSource &source : sourcesOf(column)) {
        for (const NamedSet &row : fiveSets())
            all = all | source.sets.*row.set;
    }
    return all - CapabilitySet::allUpTo(capability::KnownCapabilities - 1);
}

} // namespace

QString cellDetailHtml(const MatrixColumn &column, Capability capability, const MatrixCell &cell)
{
    QString html = predictionHtml(column, capability, cell) + observationHtml(column, cell);
    if (cell.shown.holding != Holding::Unknown)
        html += paragraph(holdingMeaning(cell.shown.holding));
    html += list(cellNotes(column, cell), "warn"_L1);
    html += setsTable(column, [&](CapabilitySet set) {
        return set.contains(capability) ? u"<b>%1</b>"_s.arg(Detail::tr("yes")) : Detail::tr("no");
    });
    return html + list(columnCaveats(column), "muted"_L1);
}

QString capabilityDetailHtml(Capability capability)
{
    const capability::CapabilityInfo &info = capability::capabilityInfo(capability);
    QString html = detailHeading(Detail::tr("What it allows")) + paragraph(info.allows());
    html += detailHeading(Detail::tr("What an attacker gains")) + paragraph(info.attackerGains());
    html += detailHeading(Detail::tr("System calls that Docker's default seccomp profile opens with it"));
    QStringList calls;
    for (const char *call : info.syscalls)
        calls << QString::fromLatin1(call);
    html += calls.isEmpty() ? paragraph(Detail::tr("None: the profile treats no call differently."), "muted"_L1)
                            : paragraph(calls.join(", "_L1), "mono"_L1);
    return html + paragraph(Detail::tr("Since Linux %1").arg(QString::fromLatin1(info.sinceKernel)), "muted"_L1);
}

QString columnDetailHtml(const MatrixColumn &column)
{
    QString html;
    const QString configured = configuredText(column);
    html += detailHeading(Detail::tr("Configured"));
    html += configured.isEmpty() ? paragraph(Detail::tr("Nothing of its own: the engine's default."))
                                 : paragraph(configured, "mono"_L1);
    if (column.noNewPrivileges)
        html += paragraph(*column.noNewPrivileges ? Detail::tr("no-new-privileges is set.")
                                                  : Detail::tr("no-new-privileges is not set."));
    html += detailHeading(Detail::tr("The five sets"));
    html += setsTable(column, [](CapabilitySet set) { return u"<span class=\"mono\">%1</span>"_s.arg(set.toHex()); });
    if (const CapabilitySet beyond = beyondKnown(column); !beyond.isEmpty())
        html += paragraph(Detail::tr("Beyond the capabilities that this program knows: %1").arg(beyond.toNames().join(", "_L1)),
                          "warn"_L1);
    return html + list(columnCaveats(column), "muted"_L1);
}

} // namespace bulkhead::ui
