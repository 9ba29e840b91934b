// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/limitupdate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {

namespace {

constexpr qint64 Billion = 1'000'000'000;

struct NumberField {
    std::optional<qint64> LimitUpdate::*member;
    QLatin1StringView json, option;
    QString (*text)(qint64);
    bool canBeNone; ///< -1 takes the limit away
};

QString cpuText(qint64 nanoCpus)
{
    QString text = u"%1.%2"_s.arg(nanoCpus / Billion).arg(nanoCpus % Billion, 9, 10, '0'_L1);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString countText(qint64 count)
{
    return QString::number(count);
}

constexpr std::array NumberFields{
    NumberField{&LimitUpdate::memory, "Memory"_L1, "--memory"_L1, dockerBytes, false},
    NumberField{&LimitUpdate::memoryAndSwap, "MemorySwap"_L1, "--memory-swap"_L1, dockerBytes, true},
    NumberField{&LimitUpdate::nanoCpus, "NanoCpus"_L1, "--cpus"_L1, cpuText, false},
    NumberField{&LimitUpdate::pids, "PidsLimit"_L1, "--pids-limit"_L1, countText, true}};

struct ListField {
    std::optional<QString> LimitUpdate::*member;
    QLatin1StringView json, option;
};
constexpr std::array ListFields{ListField{&LimitUpdate::cpus, "CpusetCpus"_L1, "--cpuset-cpus"_L1},
                                ListField{&LimitUpdate::mems, "CpusetMems"_L1, "--cpuset-mems"_L1}};

} // namespace

QString dockerBytes(qint64 bytes)
{
    qint64 number = bytes;
    qsizetype unit = 0;
    constexpr QLatin1StringView Units = "bkmg"_L1;
    while (number != 0 && number % 1024 == 0 && unit + 1 < Units.size()) {
        number /= 1024;
        ++unit;
    }
    return unit == 0 ? QString::number(bytes) : QString::number(number) + QChar(Units[unit]);
}

QJsonObject limitUpdateToJson(const LimitUpdate &update)
{
    QJsonObject json;
    for (const NumberField &field : NumberFields) {
        if (const auto &value = update.*field.member)
            json[field.json] = *value;
    }
    for (const ListField &field : ListFields) {
        if (const auto &value = update.*field.member)
            json[field.json] = *value;
    }
    return json;
}

QStringList limitUpdateWords(const LimitUpdate &update, const QString &container)
{
    QStringList words{u"docker"_s, u"update"_s};
    for (const NumberField &field : NumberFields) {
        if (const auto &value = update.*field.member)
            words += {field.option, *value == LimitUpdate::NoLimit ? countText(*value) : field.text(*value)};
    }
    for (const ListField &field : ListFields) {
        if (const auto &value = update.*field.member)
            words += {field.option, *value};
    }
    return words << container;
}

LimitUpdate limitsOf(const QByteArray &rawInspect)
{
    const QJsonObject config = QJsonDocument::fromJson(rawInspect)["HostConfig"_L1].toObject();
    LimitUpdate limits;
    if (config.isEmpty())
        return limits;
    for (const NumberField &field : NumberFields) {
        const qint64 number = config[field.json].toInteger();
        limits.*field.member = number > 0 ? number : LimitUpdate::NoLimit;
    }
    for (const ListField &field : ListFields)
        limits.*field.member = config[field.json].toString();
    return limits;
}

std::optional<LimitUpdate> limitUndo(const LimitUpdate &update, const LimitUpdate &before)
{
    LimitUpdate undo;
    for (const NumberField &field : NumberFields) {
        if (!(update.*field.member))
            continue;
        const auto &former = before.*field.member;
        if (!former || (!field.canBeNone && *former == LimitUpdate::NoLimit))
            return std::nullopt;
        undo.*field.member = former;
    }
    for (const ListField &field : ListFields) {
        if (!(update.*field.member))
            continue;
        const auto &former = before.*field.member;
        if (!former || former->isEmpty())
            return std::nullopt;
        undo.*field.member = former;
    }
    return undo;
}

QStringList updateWarnings(const QByteArray &answer)
{
    QStringList warnings;
    for (const QJsonValue &warning : QJsonDocument::fromJson(answer)["Warnings"_L1].toArray())
        warnings.append(warning.toString());
    return warnings;
}

} // namespace bulkhead::engine
