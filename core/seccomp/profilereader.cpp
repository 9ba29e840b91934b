// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profilereader.h"

#include "core/seccomp/jsoncursor.h"
#include "core/seccomp/profilefields.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

constexpr quint32 LastArgument = 5;
constexpr qsizetype LongestEmptyValue = 32; // null, or brackets with blanks between them
constexpr qsizetype FewMembers = 16;        // up to here a list is searched faster than a set

/// The names of one object that were seen; two spellings of one that the engine knows are one.
class SeenMembers
{
public:
    bool insert(const QByteArray &name)
    {
        if (m_few.size() < FewMembers) {
            if (m_few.contains(name))
                return false;
            m_few << name;
            return true;
        }
        if (m_many.isEmpty())
            m_many = QSet<QByteArray>(m_few.cbegin(), m_few.cend());
        const qsizetype before = m_many.size();
        m_many << name;
        return m_many.size() > before;
    }

private:
    QList<QByteArray> m_few;
    QSet<QByteArray> m_many;
};

bool isEmptyValue(const QByteArray &value)
{
    const QByteArray raw = compactJson(value);
    return raw == "null" || raw == "[]" || raw == "{}" || raw == "\"\"";
}

class ProfileReader
{
public:
    explicit ProfileReader(const QByteArray &json)
        : m_cursor(json)
    {
    }

    std::expected<ProfileText, ProfileError> read()
    {
        if (readProfileObject() && m_cursor.end())
            return std::move(m_text);
        return std::unexpected(m_cursor.error());
    }

private:
    /// One object: known members go to `read` by their index in `names`, others are kept as text.
    template<std::size_t Size>
    bool readObject(JsonNotes &notes, const std::array<QLatin1StringView, Size> &names, auto read)
    {
        if (!m_cursor.enter('{'))
            return false;
        SeenMembers seen;
        QByteArray key;
        for (bool first = true; m_cursor.nextMember(first, key); first = false) {
            const int field = fields::indexOf(names, QLatin1StringView(key));
            const QByteArray name = field < 0 ? key : QByteArray(names[std::size_t(field)].data());
            if (!seen.insert(name))
                return m_cursor.fail(u"“%1” stands here twice"_s.arg(QString::fromUtf8(key)), m_cursor.keyOffset());
            const qsizetype start = m_cursor.offset();
            const bool isNull = field >= 0 && m_cursor.peek() == 'n';
            if (!(field < 0 || isNull ? m_cursor.skipValue() : read(field)))
                return false;
            const bool keepsText =
                field < 0 || (m_cursor.position() - start <= LongestEmptyValue && isEmptyValue(m_cursor.slice(start)));
            notes.members << JsonNotes::Member{key, keepsText ? m_cursor.slice(start) : QByteArray()};
        }
        return !m_cursor.failed();
    }

    bool readArray(auto readElement)
    {
        if (!m_cursor.enter('['))
            return false;
        for (bool first = true; m_cursor.nextElement(first); first = false) {
            if (++m_items > MostProfileItems)
                return m_cursor.fail(u"more than %1 rules, names and arguments"_s.arg(MostProfileItems), m_cursor.offset(),
                                     ErrorKind::TooLarge);
            if (!readElement())
                return false;
        }
        return !m_cursor.failed();
    }

    bool readStrings(QStringList &list)
    {
        return readArray([&] { return m_cursor.readString(list.emplace_back()); });
    }

    bool readAction(ActionKind &kind, bool &isLegacyKill)
    {
        const qsizetype start = m_cursor.offset();
        QString name;
        return m_cursor.readString(name) && actionNamed(name, start, kind, isLegacyKill);
    }

    bool actionNamed(const QString &name, qsizetype start, ActionKind &kind, bool &isLegacyKill)
    {
        const auto action = actionFromName(name);
        if (!action)
            return m_cursor.fail(u"unknown action “%1”"_s.arg(name), start);
        kind = *action;
        isLegacyKill = name == "SCMP_ACT_KILL"_L1;
        return true;
    }

    bool readErrno(std::optional<quint32> &number)
    {
        quint64 value = 0;
        if (!m_cursor.readUnsigned(value, std::numeric_limits<quint32>::max()))
            return false;
        number = quint32(value);
        return true;
    }

    bool readProfileObject()
    {
        SeccompProfile &profile = m_text.profile;
        const bool isRead = readObject(profile.notes, fields::ProfileNames, [&](int field) {
            const qsizetype key = m_cursor.keyOffset();
            switch (field) {
            case fields::DefaultAction: return readDefaultAction();
            case fields::DefaultErrnoRet: return readErrno(profile.defaultErrnoRet);
            case fields::DefaultErrno: return m_cursor.readString(profile.defaultErrno);
            case fields::Architectures: return readStrings(profile.architectures) && refuseBothArchitectures(key);
            case fields::Flags: return readStrings(profile.flags.emplace());
            case fields::ListenerPath: return m_cursor.readString(profile.listenerPath);
            case fields::ListenerMetadata: return m_cursor.readString(profile.listenerMetadata);
            case fields::ArchMap:
                return readArray([&] { return readArchMapEntry(profile.archMap.emplace_back()); })
                       && refuseBothArchitectures(key);
            default: return readArray([&] { return readRule(profile.rules.emplace_back(), m_text.rules.emplace_back()); });
            }
        });
        for (JsonNotes::Member &member : profile.notes.members) {
            // an empty list of flags says something, and the model holds it
            if (profile.flags && fields::indexOf(fields::ProfileNames, QLatin1StringView(member.key)) == fields::Flags)
                member.raw.clear();
        }
        return isRead;
    }

    /// An empty one is none, as for the engine.
    bool readDefaultAction()
    {
        const qsizetype start = m_cursor.offset();
        QString name;
        if (!m_cursor.readString(name) || name.isEmpty())
            return !m_cursor.failed();
        return actionNamed(name, start, m_text.profile.defaultAction.emplace(), m_text.profile.isLegacyKill);
    }

    bool refuseBothArchitectures(qsizetype key)
    {
        const SeccompProfile &profile = m_text.profile;
        return profile.architectures.isEmpty() || profile.archMap.isEmpty()
               || m_cursor.fail(u"both architectures and archMap are given; the engine refuses that"_s, key);
    }

    bool readArchMapEntry(ArchMapEntry &entry)
    {
        return readObject(entry.notes, fields::ArchEntryNames, [&](int field) {
            return field == fields::Architecture ? m_cursor.readString(entry.architecture) : readStrings(entry.subArchitectures);
        });
    }

    bool readRule(Rule &rule, RulePlace &place)
    {
        const qsizetype start = m_cursor.offset();
        place.begin = m_cursor.placeOf(start);
        bool hasAction = false;
        const bool isRead = readObject(rule.notes, fields::RuleNames, [&](int field) {
            switch (field) {
            case fields::Names: return readNames(rule, place);
            case fields::Name: return readLegacyName(rule, place);
            case fields::Action: hasAction = true; return readAction(rule.action.kind, rule.isLegacyKill);
            case fields::ErrnoRet: return readErrno(rule.action.errnoRet);
            case fields::Errno: return m_cursor.readString(rule.errnoName);
            case fields::Args:
                return readArray([&] {
                    place.args << m_cursor.placeOf(m_cursor.offset());
                    return readArgument(rule.args.emplace_back());
                });
            case fields::Comment: return m_cursor.readString(rule.comment);
            case fields::Includes: return readFilter(rule.includes);
            default: return readFilter(rule.excludes);
            }
        });
        if (!isRead)
            return false;
        place.end = m_cursor.placeOf(m_cursor.position());
        return hasAction || m_cursor.fail(u"a rule without an action"_s, start);
    }

    bool readName(Rule &rule, RulePlace &place)
    {
        const qsizetype start = m_cursor.offset();
        place.names << m_cursor.placeOf(start);
        QString &name = rule.names.emplace_back();
        return m_cursor.readString(name)
               && (!name.isEmpty() || m_cursor.fail(u"an empty name; the runtime refuses that"_s, start));
    }

    bool readNames(Rule &rule, RulePlace &place)
    {
        const qsizetype key = m_cursor.keyOffset();
        return readArray([&] { return readName(rule, place); })
               && (!rule.isLegacyName || rule.names.size() == 1 || refuseBothNames(key));
    }

    bool readLegacyName(Rule &rule, RulePlace &place)
    {
        const qsizetype key = m_cursor.keyOffset();
        const qsizetype start = m_cursor.offset();
        QString name;
        const Place at = m_cursor.placeOf(start);
        if (!m_cursor.readString(name) || name.isEmpty())
            return !m_cursor.failed();
        if (!rule.names.isEmpty())
            return refuseBothNames(key);
        rule.isLegacyName = true;
        rule.names << name;
        place.names << at;
        return true;
    }

    bool refuseBothNames(qsizetype key)
    {
        return m_cursor.fail(u"both name and names are given; the engine refuses that"_s, key);
    }

    bool readArgument(Argument &argument)
    {
        const qsizetype start = m_cursor.offset();
        bool hasOperator = false;
        const bool isRead = readObject(argument.notes, fields::ArgumentNames, [&](int field) {
            quint64 index = 0;
            switch (field) {
            case fields::Index:
                if (!m_cursor.readUnsigned(index, LastArgument))
                    return false;
                argument.index = quint32(index);
                return true;
            case fields::Value: return m_cursor.readUnsigned(argument.value, std::numeric_limits<quint64>::max());
            case fields::ValueTwo: return m_cursor.readUnsigned(argument.valueTwo, std::numeric_limits<quint64>::max());
            default: hasOperator = true; return readOperator(argument.comparison);
            }
        });
        return isRead && (hasOperator || m_cursor.fail(u"an argument without an operator (op)"_s, start));
    }

    bool readOperator(Comparison &comparison)
    {
        const qsizetype start = m_cursor.offset();
        QString name;
        if (!m_cursor.readString(name))
            return false;
        const auto found = comparisonFromName(name);
        if (!found)
            return m_cursor.fail(u"unknown operator “%1”"_s.arg(name), start);
        comparison = *found;
        return true;
    }

    bool readFilter(Filter &filter)
    {
        return readObject(filter.notes, fields::FilterNames, [&](int field) {
            switch (field) {
            case fields::Caps: return readStrings(filter.caps);
            case fields::Arches: return readStrings(filter.arches);
            default: return readMinKernel(filter);
            }
        });
    }

    bool readMinKernel(Filter &filter)
    {
        const qsizetype start = m_cursor.offset();
        QString text;
        if (!m_cursor.readString(text))
            return false;
        if (text.isEmpty())
            return true;
        const auto version = KernelVersion::fromProfile(text);
        if (!version)
            return m_cursor.fail(version.error().what, start);
        filter.minKernel = *version;
        return true;
    }

    JsonCursor m_cursor;
    ProfileText m_text;
    int m_items = 0;
};

} // namespace

std::expected<ProfileText, ProfileError> readProfile(const QByteArray &json)
{
    return ProfileReader(json).read();
}

Result<SeccompProfile> parseProfile(const QByteArray &json)
{
    auto text = readProfile(json);
    if (!text)
        return std::unexpected(text.error().error);
    return std::move(text->profile);
}

} // namespace bulkhead::seccomp
