// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>

// What looks like a secret, and how it is hidden. Hiding too much is a nuisance, hiding too little is a leak: in doubt, hide.
namespace bulkhead::snapshot {

/// Stands for a hidden value; of one length, so that it does not tell the secret's. An empty value stays empty: it is no secret.
inline constexpr QLatin1StringView SecretMask{"********"};

/// Whether a variable, label or option of this name holds a secret: "PGPASSWORD", "apiKey", "db.auth"; not "PWD" or "PUBLIC_KEY".
[[nodiscard]] bool isSecretName(QStringView name);

/// The text with what has the shape of a secret hidden: passwords in URLs, private keys, known token formats, password hashes,
/// "password=…" and "--token …" inside a longer text, and credentials inside JSON.
[[nodiscard]] QString maskedText(const QString &text);

/// The value hidden wholly where the name says so, else where its shape does. A path in "…_FILE" is shown.
[[nodiscard]] QString maskedValue(QStringView name, const QString &value);

/// Words of a command, each as maskedText, and the word after "--password".
[[nodiscard]] QStringList maskedArguments(const QStringList &arguments);

/// A JSON value with every string in it masked by its key, by the variable it sets ("Env") and by its shape; seccomp profiles
/// (SecurityOpt) are left alone.
[[nodiscard]] QJsonValue maskedJson(const QJsonValue &value);
/// The same for a document's text. The very same bytes where there was nothing to hide; text that is no JSON is masked by shape.
[[nodiscard]] QByteArray maskedDocument(const QByteArray &json);

} // namespace bulkhead::snapshot
