// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

// How values.cpp reads the engine's JSON. Internal to the engine room.
namespace bulkhead::engine {

/// The document as an object; Malformed with the position and the beginning of the text otherwise.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &json);
/// The document as an array; null, which Go writes for an empty slice, is an empty one.
[[nodiscard]] Result<QJsonArray> readJsonArray(const QByteArray &json);

/// The strings of an array; null, absent and other kinds are empty. A single string is a list of one.
[[nodiscard]] QStringList readStrings(const QJsonValue &value);
[[nodiscard]] QMap<QString, QString> readStringMap(const QJsonValue &value);
/// RFC 3339 with up to nine fractional digits; Go's zero time (year 1) is an invalid QDateTime.
[[nodiscard]] QDateTime readTime(const QJsonValue &value);

} // namespace bulkhead::engine
