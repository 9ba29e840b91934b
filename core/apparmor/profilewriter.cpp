// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

/// Whether the scanner would read it as one word, and as a word.
bool isBareWord(const QString &text)
{
    if (text.isEmpty() || u"#()}=,\""_s.contains(text.front()) || text.startsWith(u"->") || text.endsWith(u',') || text == u"{"
        || text.startsWith(u"{}") || text.startsWith(u"{#"))
        return false;
    int braces = 0;
    bool inClass = false, isName = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u' ' || c == u'\t' || c == u'!' || c == u'"')
            return false;
        if (c == u'\\') {
            ++at;
            isName = false;
        } else if (inClass) {
            inClass = c != u']';
        } else if (c == u'[') {
            inClass = true;
        } else if (c == u'{' || c == u'}') {
            braces += c == u'{' ? 1 : -1;
            if (braces < 0)
                return false;
        } else if (c == u',' && braces == 0 && (text[at + 1] == u'#' || text[at + 1] == u'}')) {
            return false;
        } else if ((c == u'=' || c == u'(') && isName) {
            return false;
        }
        isName = isName && (c.isLetterOrNumber() || c == u'_' || c == u'.');
    }
    return braces == 0 && !inClass;
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

/// A label, or another word that may be anything.
QString word(const QString &text)
{
    return isBareWord(text) ? text : quoted(text);
}

/// A path: in quotes, too, where nothing else would tell that it is one.
QString pathWord(const QString &text)
{
    return text.startsWith(u'/') || text.startsWith(u"@{") ? word(text) : quoted(text);
}

/// Inside parentheses more ends a word.
QString value(const QString &text)
{
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) { return c == u',' || c == u'(' || c == u')' || c == u'='; });
    return needsQuotes ? quoted(text) : word(text);
}

QString words(const QStringList &texts, const QString &separator)
{
    QStringList written;
    for (const QString &text : texts)
        written.append(value(text));
    return written.join(separator);
}

QString condition(const Condition &condition)
{
    const QString sign = condition.in ? u" in "_s : u"="_s;
    if (condition.values.size() == 1 && !condition.in)
        return condition.name + sign + word(condition.values.front());
    return condition.name + sign + u'(' + words(condition.values, u", "_s) + u')';
}

QString conditions(const Conditions &conditions)
{
    QString text;
    for (const Condition &each : conditions)
        text += u' ' + condition(each);
    return text;
}

/// signal and ptrace take a label only; unix, dbus and network want the parentheses.
QString peer(const Conditions &peer, bool isLabelOnly)
{
    if (peer.isEmpty())
        return {};
    if (isLabelOnly && peer.size() == 1 && peer.front().name == u"label" && peer.front().values.size() == 1)
        return u" peer="_s + word(peer.front().values.front());
    QStringList texts;
    for (const Condition &each : peer)
        texts.append(word(each.name) + u'='
                     + (each.values.size() == 1 ? value(each.values.front()) : u'(' + words(each.values, u", "_s) + u')'));
    return u" peer=("_s + texts.join(u' ') + u')';
}

QString access(const QStringList &access)
{
    if (access.isEmpty())
        return {};
    return u' ' + (access.size() == 1 && isBareWord(access.front()) ? access.front() : u'(' + words(access, u", "_s) + u')');
}

QString spaced(const QString &text, const QString &before = u" "_s)
{
    return text.isEmpty() ? QString() : before + word(text);
}

QString includePath(const IncludePath &path)
{
    switch (path.style) {
    case IncludePath::Style::Magic: return u'<' + path.path + u'>';
    case IncludePath::Style::Quoted: return u'"' + path.path + u'"';
    case IncludePath::Style::Bare: break;
    }
    return path.path;
}

QString qualifiers(const Qualifiers &qualifiers)
{
    QString text;
    if (qualifiers.priority)
        text += u"priority=%1 "_s.arg(*qualifiers.priority);
    if (qualifiers.audit)
        text += u"audit "_s;
    if (qualifiers.saysAllow)
        text += u"allow "_s;
    if (qualifiers.deny)
        text += u"deny "_s;
    if (qualifiers.owner)
        text += u"owner "_s;
    return text;
}

/// "complain", "error=EACCES": what stands behind the first '=' is a value.
QString flags(const QStringList &flags)
{
    QStringList written;
    for (const QString &flag : flags) {
        const qsizetype at = flag.indexOf(u'=');
        written.append(at <= 0 ? value(flag) : value(flag.first(at)) + u'=' + value(flag.sliced(at + 1)));
    }
    return written.join(u", "_s);
}

struct RuleWriter {
    QString operator()(const Comment &rule) const { return rule.text; }
    QString operator()(const AbiRule &rule) const { return u"abi "_s + includePath(rule.path) + u','; }
    QString operator()(const IncludeRule &rule) const
    {
        return (rule.hash ? u"#include "_s : u"include "_s) + (rule.ifExists ? u"if exists "_s : QString())
               + includePath(rule.path);
    }
    QString operator()(const VariableRule &rule) const
    {
        QStringList values;
        for (const QString &value : rule.values)
            values.append(word(value));
        return rule.name + (rule.append ? u" += "_s : u" = "_s) + values.join(u' ');
    }
    QString operator()(const AliasRule &rule) const { return u"alias "_s + word(rule.from) + u" -> "_s + word(rule.to) + u','; }
    QString operator()(const CapabilityRule &rule) const
    {
        return u"capability"_s + (rule.names.isEmpty() ? QString() : u' ' + words(rule.names, u" "_s)) + u',';
    }
    QString operator()(const NetworkRule &rule) const
    {
        return u"network"_s + access(rule.access) + spaced(rule.domain) + spaced(rule.type) + conditions(rule.conditions)
               + peer(rule.peer, false) + u',';
    }
    QString operator()(const FileRule &rule) const
    {
        if (rule.path.isEmpty())
            return u"file,"_s;
        return pathWord(rule.path) + u' ' + fileAccessText(rule.access) + spaced(rule.target, u" -> "_s) + u',';
    }
    QString operator()(const LinkRule &rule) const
    {
        return (rule.subset ? u"link subset "_s : u"link "_s) + word(rule.path) + u" -> "_s + word(rule.target) + u',';
    }
    QString operator()(const MountRule &rule) const
    {
        const QString keyword = rule.operation == MountRule::Operation::Mount     ? u"mount"_s
                                : rule.operation == MountRule::Operation::Remount ? u"remount"_s
                                                                                  : u"umount"_s;
        const bool isMount = rule.operation == MountRule::Operation::Mount;
        return keyword + conditions(rule.conditions) + spaced(rule.source) + spaced(rule.target, isMount ? u" -> "_s : u" "_s)
               + u',';
    }
    QString operator()(const PivotRootRule &rule) const
    {
        return u"pivot_root"_s + (rule.oldRoot.isEmpty() ? QString() : u" oldroot="_s + word(rule.oldRoot)) + spaced(rule.newRoot)
               + spaced(rule.profile, u" -> "_s) + u',';
    }
    QString operator()(const ChangeProfileRule &rule) const
    {
        return u"change_profile"_s + spaced(rule.mode) + spaced(rule.program) + spaced(rule.profile, u" -> "_s) + u',';
    }
    QString operator()(const RlimitRule &rule) const { return u"set rlimit %1 <= %2,"_s.arg(rule.resource, rule.value); }
    QString operator()(const MediationRule &rule) const
    {
        const bool isLabelOnly = rule.keyword == u"signal" || rule.keyword == u"ptrace";
        return rule.keyword + access(rule.access) + conditions(rule.conditions) + spaced(rule.name) + peer(rule.peer, isLabelOnly)
               + u',';
    }
    QString operator()(const Profile &profile) const
    {
        QString text;
        switch (profile.head) {
        case Profile::Head::Keyword: text = u"profile "_s + word(profile.name); break;
        case Profile::Head::Path: text = pathWord(profile.name); break;
        case Profile::Head::Hat: text = u"hat "_s + word(profile.name); break;
        case Profile::Head::Caret: text = u'^' + profile.name; break;
        }
        if (!profile.attachment.isEmpty())
            text += u' ' + pathWord(profile.attachment);
        if (!profile.xattrs.isEmpty()) {
            QStringList xattrs;
            for (const Condition &each : profile.xattrs)
                xattrs.append(each.values.isEmpty() ? word(each.name) : word(each.name) + u"=\""_s + each.values.front() + u'"');
            text += u" xattrs=("_s + xattrs.join(u' ') + u')';
        }
        if (!profile.flags.isEmpty())
            text += u" flags=("_s + flags(profile.flags) + u')';
        return text + u" {"_s;
    }
    QString operator()(const QualifierBlock &) const { return u"{"_s; }
    QString operator()(const UnreadText &rule) const { return rule.text; }
};

class Writer
{
public:
    explicit Writer(bool keepsSource)
        : m_keepsSource(keepsSource)
    {
    }

    QString write(const ProfileFile &file)
    {
        writeBody(file.statements, 0);
        if (m_keepsSource)
            m_out += file.tail;
        return m_out;
    }

private:
    void beginLine(int depth)
    {
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
        m_out += QString(depth * 2, u' ');
    }

    void writeStatement(const Statement &statement, int depth)
    {
        if (m_keepsSource && !statement.source.isEmpty()) {
            // what was inserted before it may have left a line open
            if (m_lineIsOurs && !m_out.isEmpty() && !m_out.endsWith(u'\n') && !statement.source.startsWith(u'\n'))
                m_out += u'\n';
            m_out += statement.source;
            m_lineIsOurs = false;
            return;
        }
        if (statement.blankAbove && !m_out.isEmpty() && !m_isFirst)
            m_out += m_out.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
        beginLine(depth);
        if (statement.holdsComments && !statement.source.isEmpty()) {
            m_out += statement.source.trimmed() + u'\n';
            return;
        }
        m_out += ruleText(statement);
        if (!statement.comment.isEmpty())
            m_out += u"  "_s + statement.comment;
        m_out += u'\n';
        m_lineIsOurs = true;
    }

    void writeBody(const std::vector<Statement> &statements, int depth)
    {
        for (const Statement &statement : statements) {
            writeStatement(statement, depth);
            m_isFirst = false;
            if (const auto *profile = std::get_if<Profile>(&statement.rule))
                writeBlock(profile->body, profile->closing, !statement.source.isEmpty(), depth);
            else if (const auto *block = std::get_if<QualifierBlock>(&statement.rule))
                writeBlock(block->body, block->closing, !statement.source.isEmpty(), depth);
        }
    }

    void writeBlock(const std::vector<Statement> &body, const QString &closing, bool hasSource, int depth)
    {
        m_isFirst = true;
        writeBody(body, depth + 1);
        m_isFirst = false;
        if (m_keepsSource && hasSource && !closing.isEmpty()) {
            m_out += closing;
            m_lineIsOurs = false;
            return;
        }
        beginLine(depth);
        m_out += u"}\n"_s;
        m_lineIsOurs = true;
    }

    bool m_keepsSource;
    bool m_isFirst = true;     ///< of its block: no empty line before it
    bool m_lineIsOurs = false; ///< the last thing written was not a source
    QString m_out;
};

} // namespace

QString ruleText(const Statement &statement)
{
    return qualifiers(statement.qualifiers) + std::visit(RuleWriter(), statement.rule);
}

QString profileText(const ProfileFile &file)
{
    return Writer(true).write(file);
}

QString formattedProfileText(const ProfileFile &file)
{
    return Writer(false).write(file);
}

} // namespace bulkhead::apparmor
