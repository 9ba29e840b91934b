// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/profilewriter.h"

#include "core/seccomp/jsoncursor.h"
#include "core/seccomp/profilefields.h"

using namespace Qt::StringLiterals;

namespace bulkhead::seccomp {

namespace {

class ProfileWriter
{
public:
    explicit ProfileWriter(bool compact)
        : m_compact(compact)
    {
    }

    QByteArray write(const SeccompProfile &profile)
    {
        writeProfileObject(profile);
        return std::move(m_out);
    }

private:
    void newLine()
    {
        if (m_compact)
            return;
        m_out += '\n';
        m_out.append(m_depth, '\t');
    }

    void open(char bracket)
    {
        m_out += bracket;
        ++m_depth;
        m_isFirst = true;
    }

    void next()
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
        newLine();
    }

    void close(char bracket)
    {
        --m_depth;
        if (!m_isFirst) // an empty one stays on its line
            newLine();
        m_out += bracket;
        m_isFirst = false;
    }

    void key(const QByteArray &name)
    {
        next();
        m_out += jsonString(QString::fromUtf8(name));
        m_out += m_compact ? ":" : ": ";
    }

    void string(QStringView text) { m_out += jsonString(text); }
    void number(quint64 value) { m_out += QByteArray::number(value); }

    void array(const auto &list, auto writeElement)
    {
        open('[');
        for (const auto &element : list) {
            next();
            writeElement(element);
        }
        close(']');
    }

    void strings(const QStringList &list)
    {
        array(list, [this](const QString &text) { string(text); });
    }

    /// The members in their old order; those that have come since go before the first that stands behind them in the engine's
    /// files.
    template<std::size_t Size>
    void object(const JsonNotes &notes, const std::array<QLatin1StringView, Size> &names, auto has, auto writeValue)
    {
        open('{');
        std::array<bool, Size> isNoted{};
        for (const JsonNotes::Member &member : notes.members) {
            if (const int field = fields::indexOf(names, QLatin1StringView(member.key)); field >= 0)
                isNoted[std::size_t(field)] = true;
        }
        int written = 0;
        const auto writeNewUpTo = [&](int end) {
            for (; written < end; ++written) {
                if (isNoted[std::size_t(written)] || !has(written, false))
                    continue;
                key(QByteArray(names[std::size_t(written)].data()));
                writeValue(written);
            }
        };
        for (const JsonNotes::Member &member : notes.members) {
            const int field = fields::indexOf(names, QLatin1StringView(member.key));
            if (field >= 0) {
                writeNewUpTo(field);
                if (has(field, member.raw.isEmpty())) {
                    key(member.key);
                    writeValue(field);
                    continue;
                }
                if (member.raw.isEmpty())
                    continue;
            }
            key(member.key);
            m_out += m_compact ? compactJson(member.raw) : member.raw;
        }
        writeNewUpTo(int(Size));
        close('}');
    }

    static QString actionText(ActionKind kind, bool isLegacyKill)
    {
        return isLegacyKill && kind == ActionKind::KillThread ? u"SCMP_ACT_KILL"_s : actionName(kind);
    }

    void writeProfileObject(const SeccompProfile &profile)
    {
        const auto has = [&](int field, bool) {
            switch (field) {
            case fields::DefaultAction: return profile.defaultAction.has_value();
            case fields::DefaultErrnoRet: return profile.defaultErrnoRet.has_value();
            case fields::DefaultErrno: return !profile.defaultErrno.isEmpty();
            case fields::Architectures: return !profile.architectures.isEmpty();
            case fields::Flags: return profile.flags.has_value();
            case fields::ListenerPath: return !profile.listenerPath.isEmpty();
            case fields::ListenerMetadata: return !profile.listenerMetadata.isEmpty();
            case fields::ArchMap: return !profile.archMap.isEmpty();
            default: return !profile.rules.isEmpty();
            }
        };
        object(profile.notes, fields::ProfileNames, has, [&](int field) {
            switch (field) {
            case fields::DefaultAction: return string(actionText(*profile.defaultAction, profile.isLegacyKill));
            case fields::DefaultErrnoRet: return number(*profile.defaultErrnoRet);
            case fields::DefaultErrno: return string(profile.defaultErrno);
            case fields::Architectures: return strings(profile.architectures);
            case fields::Flags: return strings(*profile.flags);
            case fields::ListenerPath: return string(profile.listenerPath);
            case fields::ListenerMetadata: return string(profile.listenerMetadata);
            case fields::ArchMap: return array(profile.archMap, [this](const ArchMapEntry &entry) { writeArchMapEntry(entry); });
            default: return array(profile.rules, [this](const Rule &rule) { writeRule(rule); });
            }
        });
    }

    void writeArchMapEntry(const ArchMapEntry &entry)
    {
        object(
            entry.notes, fields::ArchEntryNames,
            [&](int field, bool isNoted) {
                return field == fields::Architecture ? isNoted || !entry.architecture.isEmpty()
                                                     : !entry.subArchitectures.isEmpty();
            },
            [&](int field) {
                return field == fields::Architecture ? string(entry.architecture) : strings(entry.subArchitectures);
            });
    }

    void writeRule(const Rule &rule)
    {
        const bool isLegacyName = rule.isLegacyName && rule.names.size() == 1;
        const auto has = [&](int field, bool isNoted) {
            switch (field) {
            case fields::Names: return !isLegacyName && !rule.names.isEmpty();
            case fields::Name: return isLegacyName;
            case fields::Action: return true;
            case fields::ErrnoRet: return rule.action.errnoRet.has_value();
            case fields::Errno: return !rule.errnoName.isEmpty();
            case fields::Args: return !rule.args.isEmpty();
            case fields::Comment: return !rule.comment.isEmpty();
            case fields::Includes: return isNoted || !rule.includes.isEmpty() || !rule.includes.notes.members.isEmpty();
            default: return isNoted || !rule.excludes.isEmpty() || !rule.excludes.notes.members.isEmpty();
            }
        };
        object(rule.notes, fields::RuleNames, has, [&](int field) {
            switch (field) {
            case fields::Names: return strings(rule.names);
            case fields::Name: return string(rule.names.first());
            case fields::Action: return string(actionText(rule.action.kind, rule.isLegacyKill));
            case fields::ErrnoRet: return number(*rule.action.errnoRet);
            case fields::Errno: return string(rule.errnoName);
            case fields::Args: return array(rule.args, [this](const Argument &argument) { writeArgument(argument); });
            case fields::Comment: return string(rule.comment);
            case fields::Includes: return writeFilter(rule.includes);
            default: return writeFilter(rule.excludes);
            }
        });
    }

    void writeArgument(const Argument &argument)
    {
        const auto has = [&](int field, bool isNoted) {
            const bool isNewMask = argument.comparison == Comparison::MaskedEqual && argument.notes.members.isEmpty();
            return isNoted || field != fields::ValueTwo || argument.valueTwo != 0 || isNewMask;
        };
        object(argument.notes, fields::ArgumentNames, has, [&](int field) {
            switch (field) {
            case fields::Index: return number(argument.index);
            case fields::Value: return number(argument.value);
            case fields::ValueTwo: return number(argument.valueTwo);
            default: return string(comparisonName(argument.comparison));
            }
        });
    }

    void writeFilter(const Filter &filter)
    {
        const auto has = [&](int field, bool) {
            switch (field) {
            case fields::Caps: return !filter.caps.isEmpty();
            case fields::Arches: return !filter.arches.isEmpty();
            default: return filter.minKernel.has_value();
            }
        };
        object(filter.notes, fields::FilterNames, has, [&](int field) {
            switch (field) {
            case fields::Caps: return strings(filter.caps);
            case fields::Arches: return strings(filter.arches);
            default: return string(filter.minKernel->toString());
            }
        });
    }

    QByteArray m_out;
    int m_depth = 0;
    bool m_compact;
    bool m_isFirst = true;
};

} // namespace

QByteArray writeProfile(const SeccompProfile &profile)
{
    return ProfileWriter(false).write(profile);
}

QByteArray writeCompactProfile(const SeccompProfile &profile)
{
    return ProfileWriter(true).write(profile);
}

} // namespace bulkhead::seccomp
