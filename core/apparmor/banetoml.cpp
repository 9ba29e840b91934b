// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneprofile.h"

#include "core/apparmor/apparmortext.h"

#include <QSet>
#include <QStringDecoder>

#include <toml++/toml.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

using TomlProblem = BaneProblem::Kind;

constexpr qsizetype LargestToml = 4LL * 1024 * 1024;

std::unexpected<Error> tomlErrorAt(const QString &what, qint64 line, qint64 column)
{
    return std::unexpected(Error{ErrorKind::Malformed, what, u"line %1, column %2"_s.arg(line).arg(column)});
}

QString stdText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Reads one table: each key is asked for once, what is left over is unknown.
class TableReader
{
public:
    TableReader(const toml::table &table, const QString &prefix, QList<BaneProblem> &problems)
        : m_table(table)
        , m_prefix(prefix)
        , m_problems(problems)
    {
    }

    void read(const QString &key, QString &value)
    {
        readAs(key, ApparmorText::tr("a text"), [&value](const toml::node &node) {
            const auto *text = node.as_string();
            if (text)
                value = stdText(text->get());
            return text != nullptr;
        });
    }
    void read(const QString &key, bool &value)
    {
        readAs(key, ApparmorText::tr("true or false"), [&value](const toml::node &node) {
            const auto *flag = node.as_boolean();
            if (flag)
                value = flag->get();
            return flag != nullptr;
        });
    }
    void read(const QString &key, QStringList &values)
    {
        readAs(key, ApparmorText::tr("a list of texts"), [&values](const toml::node &node) {
            const auto *list = node.as_array();
            if (!list || std::ranges::any_of(*list, [](const toml::node &each) { return !each.is_string(); }))
                return false;
            for (const toml::node &each : *list)
                values.append(stdText(each.as_string()->get()));
            return true;
        });
    }
    template<typename Read>
    void readTable(const QString &key, const Read &read)
    {
        readAs(key, ApparmorText::tr("a table"), [&](const toml::node &node) {
            const auto *table = node.as_table();
            if (table) {
                TableReader inner(*table, key + u'.', m_problems);
                read(inner);
                inner.finish();
            }
            return table != nullptr;
        });
    }

    void finish()
    {
        for (const auto &[key, node] : m_table) {
            const QString name = stdText(key.str());
            if (!m_seen.contains(name))
                report(TomlProblem::UnknownKey, name, ApparmorText::tr("bane does not know this key and ignores it"), node);
        }
    }

private:
    void report(TomlProblem kind, const QString &key, const QString &text, const toml::node &node)
    {
        const auto &begin = node.source().begin;
        m_problems.append({kind, m_prefix + key, text, {int(begin.line), int(begin.column)}});
    }

    template<typename Take>
    void readAs(const QString &wanted, const QString &kind, const Take &take)
    {
        const toml::node *chosen = nullptr;
        QString chosenKey;
        for (const auto &[key, node] : m_table) {
            const QString name = stdText(key.str());
            if (name.compare(wanted, Qt::CaseInsensitive) != 0)
                continue;
            m_seen.insert(name);
            if (chosen) {
                report(TomlProblem::Twice, name,
                       ApparmorText::tr("the same key is there as %1; bane takes one of them at random").arg(chosenKey), node);
                continue;
            }
            chosen = &node;
            chosenKey = name;
        }
        if (chosen && !take(*chosen))
            report(TomlProblem::WrongType, chosenKey, ApparmorText::tr("this must be %1; bane refuses the file").arg(kind),
                   *chosen);
    }

    const toml::table &m_table;
    QString m_prefix;
    QList<BaneProblem> &m_problems;
    QSet<QString> m_seen;
};

BaneReading readTable(const toml::table &table)
{
    BaneReading reading;
    BaneProfile &profile = reading.profile;
    TableReader top(table, {}, reading.problems);
    top.read(u"Name"_s, profile.name);
    top.read(u"Imports"_s, profile.imports);
    top.read(u"InnerImports"_s, profile.innerImports);
    top.readTable(u"Filesystem"_s, [&profile](TableReader &files) {
        files.read(u"ReadOnlyPaths"_s, profile.readOnlyPaths);
        files.read(u"LogOnWritePaths"_s, profile.logOnWritePaths);
        files.read(u"WritablePaths"_s, profile.writablePaths);
        files.read(u"AllowExec"_s, profile.allowExec);
        files.read(u"DenyExec"_s, profile.denyExec);
    });
    top.readTable(u"Network"_s, [&profile](TableReader &network) {
        network.read(u"Raw"_s, profile.networkRaw);
        network.read(u"Packet"_s, profile.networkPacket);
        network.read(u"Protocols"_s, profile.protocols);
    });
    top.readTable(u"Capabilities"_s, [&profile](TableReader &capabilities) {
        capabilities.read(u"Allow"_s, profile.allowCapabilities);
        capabilities.read(u"Deny"_s, profile.denyCapabilities);
    });
    top.finish();
    std::ranges::stable_sort(reading.problems, {},
                             [](const BaneProblem &problem) { return std::pair(problem.place.line, problem.place.column); });
    return reading;
}

QByteArray tomlText(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + c;
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

QByteArray tomlList(const QByteArray &key, const QStringList &values)
{
    if (values.isEmpty())
        return {};
    QByteArray out = key + " = [\n";
    for (const QString &value : values)
        out += "  " + tomlText(value) + ",\n";
    return out + "]\n";
}

} // namespace

Result<BaneReading> parseBaneToml(const QByteArray &text)
{
    if (text.size() > LargestToml)
        return std::unexpected(Error{ErrorKind::TooLarge, ApparmorText::tr("the file is larger than 4 MiB"), {}});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError()) {
        const qsizetype at = std::max<qsizetype>(decoded.indexOf(QChar(QChar::ReplacementCharacter)), 0);
        const qsizetype lineBegin = at == 0 ? 0 : decoded.lastIndexOf(u'\n', at - 1) + 1;
        return tomlErrorAt(ApparmorText::tr("the text is not UTF-8"), QStringView(decoded).first(at).count(u'\n') + 1,
                           at - lineBegin + 1);
    }
    try {
        return readTable(toml::parse(std::string_view(text.constData(), std::size_t(text.size()))));
    } catch (const toml::parse_error &error) {
        const auto &begin = error.source().begin;
        return tomlErrorAt(stdText(error.description()), begin.line, begin.column);
    }
}

QByteArray baneToml(const BaneProfile &profile)
{
    QByteArray out = "Name = " + tomlText(profile.name) + '\n';
    out += tomlList("Imports", profile.imports);
    out += tomlList("InnerImports", profile.innerImports);
    out += "\n[Filesystem]\n";
    out += tomlList("ReadOnlyPaths", profile.readOnlyPaths);
    out += tomlList("LogOnWritePaths", profile.logOnWritePaths);
    out += tomlList("WritablePaths", profile.writablePaths);
    out += tomlList("AllowExec", profile.allowExec);
    out += tomlList("DenyExec", profile.denyExec);
    out += "\n[Capabilities]\n";
    out += tomlList("Allow", profile.allowCapabilities);
    out += tomlList("Deny", profile.denyCapabilities);
    out += "\n[Network]\nRaw = "_ba + (profile.networkRaw ? "true" : "false")
           + "\nPacket = " + (profile.networkPacket ? "true" : "false") + '\n';
    out += tomlList("Protocols", profile.protocols);
    return out;
}

} // namespace bulkhead::apparmor
