// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/dockerrun.h"

#include "core/capability/enginequote.h"
#include "core/handoff/runflags.h"
#include "core/handoff/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace bulkhead::handoff {

namespace {

using capability::EngineFlavour;

constexpr qsizetype MaximumLine = 1024 * 1024; // a shell's own limit is smaller

QString runTr(const char *text)
{
    return QCoreApplication::translate("DockerRun", text);
}

std::unexpected<Error> invalidLine(const QString &words)
{
    return std::unexpected(Error{ErrorKind::Invalid, words, {}});
}

/// Go's strconv.ParseBool.
std::optional<bool> goBool(QStringView text)
{
    for (const auto word : {"1"_L1, "t"_L1, "T"_L1, "TRUE"_L1, "true"_L1, "True"_L1}) {
        if (text == word)
            return true;
    }
    for (const auto word : {"0"_L1, "f"_L1, "F"_L1, "FALSE"_L1, "false"_L1, "False"_L1}) {
        if (text == word)
            return false;
    }
    return {};
}

/// Parses as spf13/pflag does with interspersed options off: options until the image, then everything is the command.
class DockerRunParser
{
public:
    explicit DockerRunParser(const ShellCommand &line)
        : m_words(line.words)
        , m_rest(line.rest)
    {
    }

    Result<DockerRun> parse()
    {
        if (auto found = findOptions(); !found)
            return std::unexpected(found.error());
        if (auto read = readOptions(); !read)
            return std::unexpected(read.error());
        if (auto checked = checkRest(); !checked)
            return std::unexpected(checked.error());
        if (!atEnd()) {
            keepExpansion(m_words[m_at]);
            m_run.image = m_words[m_at++].text;
        }
        for (; !atEnd(); ++m_at) {
            keepExpansion(m_words[m_at]);
            m_run.command << m_words[m_at].text;
        }
        return m_run;
    }

private:
    bool atEnd() const { return m_at >= m_words.size(); }
    const QString &text() const { return m_words[m_at].text; }

    void keepExpansion(const ShellWord &word)
    {
        if (!word.expansion.isEmpty())
            m_run.unexpanded << word.expansion;
    }

    std::unexpected<Error> refuseExpansion(const ShellWord &word) const
    {
        return invalidLine(
            runTr(QT_TRANSLATE_NOOP("DockerRun", "nothing is run or looked up here: put the value in the place of %1"))
                .arg(word.expansion));
    }

    /// Skips a prompt, assignments, sudo, the program and its own options, up to the options of run.
    Result<> findOptions()
    {
        if (!atEnd() && text() == "$"_L1)
            ++m_at;
        skipAssignments();
        if (!atEnd() && (text() == "sudo"_L1 || text() == "doas"_L1))
            skipSudo();
        if (atEnd() || text().startsWith(u'-') || text() == "run"_L1 || text() == "create"_L1 || text() == "container"_L1)
            return atEnd() || text().startsWith(u'-') ? Result<>() : readCommand();
        if (!m_words[m_at].expansion.isEmpty())
            return refuseExpansion(m_words[m_at]);
        const QString program = text().sliced(text().lastIndexOf(u'/') + 1);
        if (program != "docker"_L1 && program != "docker.exe"_L1 && program != "podman"_L1)
            return invalidLine(
                runTr(QT_TRANSLATE_NOOP("DockerRun", "this is no docker run line: it starts with \"%1\"")).arg(text()));
        m_run.program = program == "podman"_L1 ? EngineFlavour::Podman : EngineFlavour::Docker;
        ++m_at;
        return skipGlobalOptions().and_then([this] { return readCommand(); });
    }

    void skipAssignments()
    {
        static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
        while (!atEnd() && assignment.match(text()).hasMatch())
            keepExpansion(m_words[m_at++]);
    }

    void skipSudo()
    {
        static const QStringList withValue{u"-u"_s,      u"-g"_s,     u"-h"_s,       u"-p"_s,           u"-C"_s,     u"-r"_s,
                                           u"-t"_s,      u"-T"_s,     u"-U"_s,       u"-D"_s,           u"-R"_s,     u"--user"_s,
                                           u"--group"_s, u"--host"_s, u"--prompt"_s, u"--close-from"_s, u"--chdir"_s};
        for (++m_at; !atEnd() && text().startsWith(u'-');) {
            const bool isEnd = text() == "--"_L1;
            m_at += withValue.contains(text()) ? 2 : 1;
            if (isEnd)
                break;
        }
        skipAssignments();
    }

    Result<> skipGlobalOptions()
    {
        while (!atEnd() && text().startsWith(u'-') && text().size() > 1) {
            const bool isLong = text().startsWith("--"_L1);
            const QString name = isLong ? text().section(u'=', 0, 0) : text().first(2);
            const auto takesValue = globalFlagTakesValue(m_run.program, name);
            if (!takesValue)
                return invalidLine(unknownFlag(text()));
            const bool hasValue = isLong ? text().contains(u'=') : text().size() > 2;
            const qsizetype next = qMin(m_words.size(), m_at + (*takesValue && !hasValue ? 2 : 1));
            for (; m_at < next; ++m_at) {
                if (m_words[m_at].isSeveral)
                    return refuseExpansion(m_words[m_at]);
                keepExpansion(m_words[m_at]);
            }
        }
        return {};
    }

    Result<> readCommand()
    {
        if (!atEnd() && text() == "container"_L1)
            ++m_at;
        if (!atEnd() && (text() == "run"_L1 || text() == "create"_L1)) {
            m_isCreate = text() == "create"_L1;
            ++m_at;
            return {};
        }
        if (!atEnd() && !m_words[m_at].expansion.isEmpty())
            return refuseExpansion(m_words[m_at]);
        return invalidLine(
            runTr(QT_TRANSLATE_NOOP("DockerRun", "only \"run\" and \"create\" give a container its capabilities, not \"%1\""))
                .arg(atEnd() ? QString() : text()));
    }

    Result<> readOptions()
    {
        while (!atEnd()) {
            const ShellWord &word = m_words[m_at];
            if (mayBecomeOption(word))
                return refuseExpansion(word);
            if (!word.text.isEmpty() && QStringView(u"\u2010\u2011\u2012\u2013\u2014\u2212").contains(word.text.front()))
                return invalidLine(
                    runTr(QT_TRANSLATE_NOOP("DockerRun", "\"%1\" starts with a dash that is no hyphen")).arg(word.text));
            if (!word.text.startsWith(u'-') || word.text.size() == 1)
                return {};
            ++m_at;
            if (word.text == "--"_L1)
                return {};
            auto read = word.text.startsWith("--"_L1) ? readLong(word) : readShort(word);
            if (!read)
                return read;
        }
        return {};
    }

    /// Whether a shell could make an option of this word that is not to be seen here. "--volume=$PWD:/x" and "nginx:$TAG" are
    /// safe.
    static bool mayBecomeOption(const ShellWord &word)
    {
        if (word.expansion.isEmpty())
            return false;
        if (word.isSeveral || word.expansionAt == 0)
            return true;
        if (word.text.startsWith("--"_L1))
            return !word.text.first(word.expansionAt).contains(u'=');
        return word.text.startsWith(u'-') && word.expansionAt == 1;
    }

    static QString unknownFlag(const QString &word)
    {
        if (word.startsWith("--"_L1))
            return u"unknown flag: %1"_s.arg(word.section(u'=', 0, 0));
        return u"unknown shorthand flag: '%1' in %2"_s.arg(word.sliced(1, 1), word);
    }

    bool isKnown(const std::optional<RunFlag> &flag) const { return flag && !(flag->onlyRun && m_isCreate); }

    Result<> readLong(const ShellWord &word)
    {
        const QString name = word.text.sliced(2).section(u'=', 0, 0);
        if (name.isEmpty() || name.startsWith(u'-'))
            return invalidLine(u"bad flag syntax: %1"_s.arg(word.text));
        const auto flag = runFlag(m_run.program, name);
        if (!isKnown(flag))
            return invalidLine(unknownFlag(word.text));
        const qsizetype equals = word.text.indexOf(u'=');
        if (equals > 0)
            return setValue(*flag, {word.text.sliced(equals + 1), word.expansion, 0, word.isSeveral});
        if (flag->isBool)
            return setValue(*flag, {.text = u"true"_s});
        if (atEnd())
            return invalidLine(u"flag needs an argument: --%1"_s.arg(name));
        return setValue(*flag, m_words[m_at++]);
    }

    Result<> readShort(const ShellWord &word)
    {
        for (QStringView letters = QStringView(word.text).sliced(1); !letters.isEmpty(); letters = letters.sliced(1)) {
            const auto flag = runFlag(m_run.program, letters.front());
            if (!isKnown(flag))
                return invalidLine(unknownFlag(u'-' + letters.toString()));
            if (letters.size() > 2 && letters[1] == u'=')
                return setValue(*flag, {letters.sliced(2).toString(), word.expansion, 0, word.isSeveral});
            if (flag->isBool) {
                if (auto set = setValue(*flag, {.text = u"true"_s}); !set)
                    return set;
                continue;
            }
            if (letters.size() > 1)
                return setValue(*flag, {letters.sliced(1).toString(), word.expansion, 0, word.isSeveral});
            if (atEnd())
                return invalidLine(u"flag needs an argument: '%1' in -%1"_s.arg(letters.front()));
            return setValue(*flag, m_words[m_at++]);
        }
        return {};
    }

    Result<> setValue(const RunFlag &flag, const ShellWord &value)
    {
        static const QStringList decisive{u"cap-add"_s, u"cap-drop"_s, u"privileged"_s, u"user"_s, u"security-opt"_s};
        if (value.isSeveral || (!value.expansion.isEmpty() && (flag.isBool || decisive.contains(flag.name))))
            return refuseExpansion(value);
        keepExpansion(value);
        return flag.isBool ? setBool(flag, value.text) : setText(flag.name, value.text);
    }

    Result<> setBool(const RunFlag &flag, const QString &value)
    {
        const auto isOn = goBool(value);
        if (!isOn) {
            const QString shown =
                flag.letter.isNull() ? u"--%1"_s.arg(flag.name) : u"-%1, --%2"_s.arg(flag.letter).arg(flag.name);
            return invalidLine(u"invalid argument %1 for \"%2\" flag: strconv.ParseBool: parsing %1: invalid syntax"_s.arg(
                capability::engineQuote(value), shown));
        }
        if (flag.name == "privileged"_L1)
            m_run.capabilities.privileged = *isOn;
        if (flag.name == "help"_L1 && *isOn)
            return invalidLine(runTr(QT_TRANSLATE_NOOP("DockerRun", "--help prints the options and starts no container")));
        return {};
    }

    Result<> setText(const QString &name, const QString &value)
    {
        // Podman reads a comma-separated list there, Docker one name
        const QStringList values = m_run.program == EngineFlavour::Podman ? value.split(u',') : QStringList{value};
        if (name == "cap-add"_L1)
            m_run.capabilities.add << values;
        else if (name == "cap-drop"_L1)
            m_run.capabilities.drop << values;
        else if (name == "user"_L1)
            m_run.capabilities.user = value;
        else if (name == "security-opt"_L1)
            m_run.securityOpt << value;
        return {};
    }

    /// What follows an operator belongs to another command; it may be there only where the container's own options are complete.
    Result<> checkRest() const
    {
        const bool isOther = !m_rest.isEmpty() && m_rest != ";"_L1 && m_rest != "&"_L1;
        const bool isFed = m_rest.startsWith("<<"_L1) || (m_rest.startsWith(u'|') && !m_rest.startsWith("||"_L1));
        if (isOther && (atEnd() || !isFed))
            return invalidLine(
                runTr(QT_TRANSLATE_NOOP("DockerRun", "paste one command alone; this one goes on with: %1")).arg(m_rest.left(40)));
        return {};
    }

    const QList<ShellWord> &m_words;
    const QString &m_rest;
    qsizetype m_at = 0;
    bool m_isCreate = false;
    DockerRun m_run;
};

} // namespace

Result<DockerRun> parseDockerRun(QStringView line)
{
    if (line.size() > MaximumLine)
        return std::unexpected(Error{ErrorKind::TooLarge,
                                     runTr(QT_TRANSLATE_NOOP("DockerRun", "the line is longer than a million "
                                                                          "characters")),
                                     {}});
    const QStringView trimmed = line.trimmed();
    // a root prompt, not a comment
    const auto command = splitShellCommand(trimmed.startsWith("# "_L1) ? trimmed.sliced(2) : trimmed);
    if (!command)
        return std::unexpected(command.error());
    return DockerRunParser(*command).parse();
}

QString capabilityOptions(const capability::CapabilityRequest &request)
{
    QStringList options;
    if (request.privileged)
        options << u"--privileged"_s;
    for (const QString &name : request.drop)
        options << shellQuoted(u"--cap-drop="_s + name);
    for (const QString &name : request.add)
        options << shellQuoted(u"--cap-add="_s + name);
    if (!request.user.isEmpty())
        options << shellQuoted(u"--user="_s + request.user);
    return options.join(u' ');
}

} // namespace bulkhead::handoff
