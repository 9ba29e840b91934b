// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/secrets.h"

#include "core/snapshot/hostsnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::snapshot {

namespace {

enum class SecretStrength : quint8 {
    None,
    Weak,  // the value decides: "AUTH=true" and "TLS_KEY=/etc/key.pem" hide nothing
    Strong // hidden whatever the value
};

// "dbRootPassword", "DB_ROOT-PASSWORD" and "db.root.password" are all {DB, ROOT, PASSWORD}.
QStringList secretNameWords(QStringView name)
{
    QStringList words;
    QString word;
    QChar previous;
    for (const QChar c : name) {
        const bool startsWord = c.isUpper() && previous.isLower();
        if ((startsWord || !c.isLetterOrNumber()) && !word.isEmpty()) {
            words += word;
            word.clear();
        }
        if (c.isLetterOrNumber())
            word += c.toUpper();
        previous = c;
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

bool isStrongSecretWord(const QString &word)
{
    static const QSet<QString> exact{u"PWD"_s,     u"CREDENTIAL"_s,  u"CREDENTIALS"_s, u"CREDS"_s,
                                     u"SECRETS"_s, u"PASSWORDS"_s,   u"APIKEY"_s,      u"DSN"_s,
                                     u"WEBHOOK"_s, u"REQUIREPASS"_s, u"PASSWORT"_s,    u"MASTERAUTH"_s};
    if (exact.contains(word))
        return true;
    if (word.endsWith("PASS"_L1))
        return word != "BYPASS"_L1 && word != "COMPASS"_L1;
    for (const auto end :
         {"PASSWORD"_L1, "PASSWD"_L1, "PASSPHRASE"_L1, "PASSCODE"_L1, "SECRET"_L1, "TOKEN"_L1, "PASSWORDHASH"_L1}) {
        if (word.endsWith(end))
            return true;
    }
    return false;
}

SecretStrength secretStrength(const QStringList &words)
{
    if (words == QStringList{u"PWD"_s} || words == QStringList{u"OLDPWD"_s} || words.isEmpty())
        return SecretStrength::None; // the shell's working directory
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isStrongSecretWord(words[i]))
            return SecretStrength::Strong;
        static const QSet<QString> ofKey{u"API"_s,     u"ACCESS"_s,  u"SECRET"_s, u"PRIVATE"_s, u"ENCRYPTION"_s, u"SIGNING"_s,
                                         u"ACCOUNT"_s, u"LICENSE"_s, u"MASTER"_s, u"STORAGE"_s, u"JWT"_s};
        if (words[i] == "KEY"_L1 && i > 0 && ofKey.contains(words[i - 1]))
            return SecretStrength::Strong;
    }
    if (words.contains("PUBLIC"_L1) || words.contains("PUB"_L1))
        return SecretStrength::None;
    const bool weak = words.last() == "AUTH"_L1 || words.contains("KEY"_L1) || words.contains("KEYS"_L1)
                      || words.contains("TOKENS"_L1) || words.contains("SALT"_L1) || words.contains("COOKIE"_L1);
    return weak ? SecretStrength::Weak : SecretStrength::None;
}

bool isSecretPath(const QString &value)
{
    return value.startsWith(u'/') || value.startsWith("./"_L1) || value.startsWith("file:"_L1);
}

bool isSecretFileName(const QStringList &words)
{
    return words.last() == "FILE"_L1 || words.last() == "PATH"_L1 || words.last() == "DIR"_L1;
}

bool isPlainSetting(const QString &value)
{
    static const QRegularExpression setting(u"^(?:true|false|yes|no|on|off|none|null|0|1)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return setting.matchView(value).hasMatch();
}

// Replaces capture `group` of every match that `wanted` accepts.
template<typename Wanted>
void maskMatches(QString &text, const QRegularExpression &expression, int group, Wanted wanted)
{
    qsizetype from = 0;
    while (from < text.size()) {
        const auto match = expression.match(text, from);
        if (!match.hasMatch())
            return;
        from = match.capturedEnd();
        if (match.capturedLength(group) > 0 && wanted(match)) {
            from += SecretMask.size() - match.capturedLength(group);
            text.replace(match.capturedStart(group), match.capturedLength(group), SecretMask);
        }
        from = std::max(from, match.capturedStart() + 1);
    }
}

constexpr auto anySecretMatch = [](const QRegularExpressionMatch &) { return true; };

void maskShapes(QString &text)
{
    struct Shape {
        QRegularExpression expression;
        int group;
        // What no match can be without, any one of them: most texts have none, and a regular expression costs fifty times as
        // much.
        std::initializer_list<QLatin1StringView> needs;
    };
    static constexpr auto inUrl = {"://"_L1};
    static constexpr auto inUserPart = {"@"_L1};
    static constexpr auto inKey = {"-----BEGIN"_L1};
    static constexpr auto inToken = {"_"_L1, "-"_L1, "."_L1, "AKIA"_L1, "ASIA"_L1, "AIza"_L1};
    static constexpr auto inHeader = {" "_L1, "\t"_L1, "\n"_L1, "\r"_L1, "\f"_L1, "\v"_L1, "\xa0"_L1};
    static constexpr auto inHash = {"$"_L1};
    static const std::array shapes{
        // scheme://user:password@host; a number before the slash is a port, not a password
        Shape{QRegularExpression(uR"(://[^\s/:@]*:(?!\d+/)([^\s"'<>]+)@)"_s), 1, inUrl},
        Shape{QRegularExpression(uR"(https?://([^\s/:@]{20,})@)"_s), 1, inUrl},
        Shape{QRegularExpression(uR"([\w.-]+:([^\s@]+)@(?:tcp|unix)\()"_s), 1, inUserPart}, // Go's MySQL data source
        Shape{QRegularExpression(uR"(-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----([\s\S]*?)(?:-----END|$))"_s), 1, inKey},
        Shape{
            QRegularExpression(
                uR"(\b((?:ghp|gho|ghu|ghs|ghr)_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,}|(?:sk|rk)_live_\w{10,}|sk-[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_\w{30,}|dckr_pat_[\w-]{20,}|dop_v1_\w{40,}|hv[sb]\.[\w-]{20,}|AGE-SECRET-KEY-\w{20,}|pypi-[\w-]{40,}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*))"_s),
            1, inToken},
        Shape{QRegularExpression(uR"(https://(?:hooks\.slack\.com/services|discord(?:app)?\.com/api/webhooks)/(\S+))"_s), 1,
              inUrl},
        Shape{QRegularExpression(uR"(authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+([^\s"']+))"_s,
                                 QRegularExpression::CaseInsensitiveOption),
              1, inHeader},
        Shape{QRegularExpression(uR"(\bbearer\s+((?=\S*\d)[\w.~+/=-]{16,}))"_s, QRegularExpression::CaseInsensitiveOption), 1,
              inHeader},
        // crypt(5) hashes; compose doubles the dollars
        Shape{QRegularExpression(uR"(\${1,2}(?:apr1|1|5|6|y|2[abxy]|argon2id?)\${1,2}([^\s,"']{8,}))"_s), 1, inHash},
    };
    for (const Shape &shape : shapes) {
        if (std::ranges::any_of(shape.needs, [&](QLatin1StringView part) { return text.contains(part); }))
            maskMatches(text, shape.expression, shape.group, anySecretMatch);
    }
}

constexpr auto SecretWords =
    "[\\w.-]*(?:pass(?:word|wd|phrase|wort|code)?|secret|token|(?:api|access|account|private|signing|encryption|storage)[_-]?key|"
    "creds|credentials?|pwd|requirepass|masterauth|webhook)[\\w.-]*"_L1;

void maskAssignments(QString &text)
{
    static const QRegularExpression assignment(
        uR"((?<![\w.-])(%1)["']?\s*[=:]\s*("[^"]*"|'[^']*'|[^\s,;&"']+))"_s.arg(SecretWords),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(uR"((?<!\S)--?(%1)\s+("[^"]*"|'[^']*'|[^\s-]\S*))"_s.arg(SecretWords),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto isSecret = [](const QRegularExpressionMatch &match) {
        const QStringList words = secretNameWords(match.capturedView(1));
        if (secretStrength(words) != SecretStrength::Strong)
            return false;
        return !(isSecretFileName(words) && isSecretPath(match.captured(2)));
    };
    if (text.contains(u'=') || text.contains(u':'))
        maskMatches(text, assignment, 2, isSecret);
    if (text.contains(u'-') && std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        maskMatches(text, option, 2, isSecret);
}

QString maskedJsonText(const QString &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    const QJsonValue before = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = maskedJson(before);
    if (after == before)
        return text;
    return QString::fromUtf8(
        (after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject())).toJson(QJsonDocument::Compact));
}

QJsonArray maskedJsonStrings(const QJsonArray &array, QStringList (*mask)(const QStringList &))
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings += value.toString();
    return QJsonArray::fromStringList(mask(strings));
}

bool holdsOnlyStrings(const QJsonArray &array)
{
    return std::ranges::all_of(array, [](const QJsonValue &value) { return value.isString(); });
}

QJsonValue maskedJsonMember(const QString &key, const QJsonValue &value)
{
    static const QSet<QString> credentialKeys{u"auth"_s, u"identitytoken"_s, u"registrytoken"_s};
    if (value.isString()) {
        if (credentialKeys.contains(key.toLower()) && !value.toString().isEmpty())
            return QString(SecretMask);
        return maskedValue(key, value.toString());
    }
    if (key == "SecurityOpt"_L1)
        return value;
    if (value.isArray() && holdsOnlyStrings(value.toArray())) {
        if (key == "Env"_L1)
            return maskedJsonStrings(value.toArray(), maskedEnvironment);
        return maskedJsonStrings(value.toArray(), maskedArguments);
    }
    return maskedJson(value);
}

} // namespace

bool isSecretName(QStringView name)
{
    return secretStrength(secretNameWords(name)) != SecretStrength::None;
}

QString maskedText(const QString &text)
{
    if (text.size() < 4)
        return text;
    const auto first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    if (first != text.cend() && (*first == u'{' || *first == u'[')) {
        const QString json = maskedJsonText(text);
        if (!json.isEmpty())
            return json;
    }
    QString masked = text;
    maskShapes(masked);
    maskAssignments(masked);
    return masked;
}

QString maskedValue(QStringView name, const QString &value)
{
    if (value.isEmpty())
        return value;
    const QStringList words = secretNameWords(name);
    switch (secretStrength(words)) {
    case SecretStrength::Strong: return isSecretFileName(words) && isSecretPath(value) ? maskedText(value) : QString(SecretMask);
    case SecretStrength::Weak: return isSecretPath(value) || isPlainSetting(value) ? maskedText(value) : QString(SecretMask);
    case SecretStrength::None: break;
    }
    return maskedText(value);
}

QStringList maskedArguments(const QStringList &arguments)
{
    QStringList masked;
    masked.reserve(arguments.size());
    bool isSecret = false;
    for (const QString &argument : arguments) {
        masked += isSecret && !argument.startsWith(u'-') && !argument.isEmpty() ? QString(SecretMask) : maskedText(argument);
        const QStringList words =
            argument.startsWith(u'-') && !argument.contains(u'=') ? secretNameWords(argument) : QStringList();
        isSecret = secretStrength(words) == SecretStrength::Strong && !isSecretFileName(words);
    }
    return masked;
}

QStringList maskedEnvironment(const QStringList &environment)
{
    QStringList masked;
    masked.reserve(environment.size());
    for (const QString &variable : environment) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals < 0)
            masked += variable;
        else
            masked += variable.left(equals + 1) + maskedValue(QStringView(variable).left(equals), variable.mid(equals + 1));
    }
    return masked;
}

QJsonValue maskedJson(const QJsonValue &value)
{
    if (value.isString())
        return maskedText(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = maskedJson(array.at(i));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = maskedJsonMember(it.key(), it.value());
        return object;
    }
    return value;
}

QByteArray maskedDocument(const QByteArray &json)
{
    if (json.isEmpty())
        return json;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return maskedText(QString::fromUtf8(json)).toUtf8();
    if (document.isArray()) {
        const QJsonArray masked = maskedJson(document.array()).toArray();
        return masked == document.array() ? json : QJsonDocument(masked).toJson(QJsonDocument::Compact);
    }
    const QJsonObject masked = maskedJson(document.object()).toObject();
    return masked == document.object() ? json : QJsonDocument(masked).toJson(QJsonDocument::Compact);
}

QByteArray maskedInspect(const QByteArray &rawInspect)
{
    return maskedDocument(rawInspect);
}

} // namespace bulkhead::snapshot
