// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixstate.h"

#include <QSettings>
#include <QUrl>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::CapabilitySet;

namespace {

constexpr auto BaselineKey = "baseline"_L1;
constexpr auto ViewKey = "view"_L1;
constexpr auto FilterTextKey = "filterText"_L1;
constexpr auto FilterRiskKey = "filterRisk"_L1;
constexpr auto OnlyDifferingKey = "onlyDiffering"_L1;
constexpr auto WhitelistKey = "whitelist"_L1;
constexpr auto PastedLineKey = "pastedLine"_L1;
constexpr auto NamesWidthKey = "namesWidth"_L1;
constexpr auto DetailVisibleKey = "detailVisible"_L1;
constexpr auto DetailBelowKey = "detailBelow"_L1;
constexpr auto SplitterKey = "splitter"_L1;
constexpr int NoRisk = -1;

template<typename Enum>
std::optional<Enum> readEnum(const QSettings &settings, QLatin1StringView key, Enum last)
{
    bool ok = false;
    const int value = settings.value(key).toInt(&ok);
    return ok && value >= 0 && value <= int(last) ? std::optional(Enum(value)) : std::nullopt;
}

/// An engine's name as one word of a settings key.
QString columnsKey(const QString &engine)
{
    return "columns/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(engine.isEmpty() ? u"unnamed"_s : engine));
}

} // namespace

MatrixState readMatrixState(const QSettings &settings)
{
    MatrixState state;
    state.baseline = ColumnKey::fromString(settings.value(BaselineKey).toString()).value_or(ColumnKey{});
    state.view = readEnum(settings, ViewKey, CellView::Observed).value_or(CellView::Both);
    state.filter.text = settings.value(FilterTextKey).toString();
    state.filter.risk = readEnum(settings, FilterRiskKey, capability::Risk::Limited);
    state.filter.onlyDiffering = settings.value(OnlyDifferingKey).toBool();
    state.whitelist = CapabilitySet::fromHex(settings.value(WhitelistKey).toString()).value_or(capability::defaultCapabilities());
    state.pastedLine = settings.value(PastedLineKey).toString();
    state.namesWidth = settings.value(NamesWidthKey).toInt();
    state.detailVisible = settings.value(DetailVisibleKey, true).toBool();
    state.detailBelow = settings.value(DetailBelowKey).toBool();
    state.splitter = settings.value(SplitterKey).toByteArray();
    return state;
}

void writeMatrixState(QSettings &settings, const MatrixState &state)
{
    settings.setValue(BaselineKey, state.baseline.toString());
    settings.setValue(ViewKey, int(state.view));
    settings.setValue(FilterTextKey, state.filter.text);
    settings.setValue(FilterRiskKey, state.filter.risk ? int(*state.filter.risk) : NoRisk);
    settings.setValue(OnlyDifferingKey, state.filter.onlyDiffering);
    settings.setValue(WhitelistKey, state.whitelist.toHex());
    settings.setValue(PastedLineKey, state.pastedLine);
    settings.setValue(NamesWidthKey, state.namesWidth);
    settings.setValue(DetailVisibleKey, state.detailVisible);
    settings.setValue(DetailBelowKey, state.detailBelow);
    settings.setValue(SplitterKey, state.splitter);
}

QStringList readMatrixColumns(const QSettings &settings, const QString &engine)
{
    return settings.value(columnsKey(engine)).toStringList();
}

void writeMatrixColumns(QSettings &settings, const QString &engine, const QStringList &containers)
{
    settings.setValue(columnsKey(engine), containers);
}

} // namespace bulkhead::ui
