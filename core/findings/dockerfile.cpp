// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/dockerfile.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

constexpr qsizetype LargestDockerfile = 4 * 1024 * 1024;

constexpr std::array InstructionNames{
    "ADD"_L1,    "ARG"_L1,   "CMD"_L1,         "COPY"_L1,  "ENTRYPOINT"_L1, "ENV"_L1,
    "EXPOSE"_L1, "FROM"_L1,  "HEALTHCHECK"_L1, "LABEL"_L1, "MAINTAINER"_L1, "ONBUILD"_L1,
    "RUN"_L1,    "SHELL"_L1, "STOPSIGNAL"_L1,  "USER"_L1,  "VOLUME"_L1,     "WORKDIR"_L1,
};

std::unexpected<Error> badDockerfile(int line, const QString &what)
{
    return std::unexpected(Error{ErrorKind::Malformed, what, u"line %1"_s.arg(line)});
}

class DockerfileReader
{
public:
    explicit DockerfileReader(const QByteArray &text)
        : m_lines(QString::fromUtf8(text).split(u'\n'))
    {
        if (!m_lines.isEmpty() && m_lines.first().startsWith(QChar::ByteOrderMark))
            m_lines.first().removeFirst();
        for (QString &line : m_lines) {
            if (line.endsWith(u'\r'))
                line.chop(1);
        }
    }

    Result<Dockerfile> read()
    {
        if (auto directives = readDirectives(); !directives)
            return std::unexpected(directives.error());
        while (m_at < m_lines.size()) {
            if (isBlankOrComment(m_lines[m_at])) {
                ++m_at;
                continue;
            }
            if (auto instruction = readInstruction(); !instruction)
                return std::unexpected(instruction.error());
        }
        if (m_file.instructions.isEmpty())
            return badDockerfile(1, u"file with no instructions"_s);
        return std::move(m_file);
    }

private:
    static bool isBlankOrComment(const QString &line)
    {
        const QStringView text = QStringView(line).trimmed();
        return text.isEmpty() || text.startsWith(u'#');
    }

    /// Only at the very top: the first line that is no directive ends them.
    Result<> readDirectives()
    {
        static const QRegularExpression directive(uR"(^\s*#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*?)\s*$)"_s);
        QStringList seen;
        for (; m_at < m_lines.size(); ++m_at) {
            const auto match = directive.match(m_lines[m_at]);
            const QString name = match.captured(1).toLower(), value = match.captured(2);
            const bool isKnown = name == "syntax"_L1 || name == "escape"_L1 || name == "check"_L1;
            if (!match.hasMatch() || !isKnown)
                return {};
            if (seen.contains(name))
                return badDockerfile(int(m_at) + 1, u"only one %1 parser directive can be used"_s.arg(name));
            seen << name;
            if (name == "syntax"_L1)
                m_file.syntax = value;
            if (name == "escape"_L1) {
                if (value != "\\"_L1 && value != "`"_L1)
                    return badDockerfile(int(m_at) + 1, u"invalid escape token '%1' does not match ` or \\"_s.arg(value));
                m_file.escape = value.front();
            }
        }
        return {};
    }

    /// Takes a line's continuation off; false where the instruction ends with it.
    bool takeContinuation(QString &line) const
    {
        qsizetype end = line.size();
        while (end > 0 && (line[end - 1] == u' ' || line[end - 1] == u'\t'))
            --end;
        if (end == 0 || line[end - 1] != m_file.escape)
            return false;
        line.truncate(end - 1);
        return true;
    }

    Result<> readInstruction()
    {
        DockerInstruction instruction;
        instruction.line = int(m_at) + 1;
        QString text = m_lines[m_at++];
        bool goesOn = takeContinuation(text);
        while (goesOn && m_at < m_lines.size()) {
            QString more = m_lines[m_at++];
            if (isBlankOrComment(more))
                continue;
            goesOn = takeContinuation(more);
            text += more;
        }
        text = text.trimmed();
        const qsizetype blank = text.indexOf(QRegularExpression(u"\\s"_s));
        instruction.name = (blank < 0 ? text : text.first(blank)).toUpper();
        instruction.arguments = blank < 0 ? QString() : text.sliced(blank).trimmed();
        const auto isKnown = [&](QLatin1StringView name) { return instruction.name == name; };
        if (std::ranges::none_of(InstructionNames, isKnown))
            return badDockerfile(instruction.line, u"unknown instruction: %1"_s.arg(instruction.name));
        if (instruction.arguments.isEmpty())
            return badDockerfile(instruction.line, u"%1 requires at least one argument"_s.arg(instruction.name));
        const bool isStart = instruction.name == "FROM"_L1 || instruction.name == "ARG"_L1;
        if (!m_hasStage && !isStart)
            return badDockerfile(instruction.line, u"no build stage in current context"_s);
        m_hasStage = m_hasStage || instruction.name == "FROM"_L1;
        takeFlags(instruction);
        if (auto read = readHeredocs(instruction); !read)
            return read;
        instruction.lastLine = int(m_at);
        m_file.instructions << instruction;
        return {};
    }

    static void takeFlags(DockerInstruction &instruction)
    {
        static const QRegularExpression flag(uR"(^(--[a-z][a-z-]*(?:=\S+)?)\s+)"_s);
        for (auto match = flag.match(instruction.arguments); match.hasMatch(); match = flag.match(instruction.arguments)) {
            instruction.flags << match.captured(1);
            instruction.arguments = instruction.arguments.sliced(match.capturedLength());
        }
    }

    Result<> readHeredocs(DockerInstruction &instruction)
    {
        if (instruction.name != "RUN"_L1 && instruction.name != "COPY"_L1 && instruction.name != "ADD"_L1)
            return {};
        static const QRegularExpression start(uR"((?<![<])<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2)"_s);
        for (const auto &match : start.globalMatch(instruction.arguments)) {
            const bool stripsTabs = !match.capturedView(1).isEmpty();
            const QString word = match.captured(3);
            QStringList content;
            bool isClosed = false;
            while (m_at < m_lines.size() && !isClosed) {
                QString line = m_lines[m_at++];
                while (stripsTabs && line.startsWith(u'\t'))
                    line.removeFirst();
                isClosed = line == word;
                if (!isClosed)
                    content << line;
            }
            if (!isClosed)
                return badDockerfile(instruction.line, u"unterminated heredoc"_s);
            instruction.heredocs << content.join(u'\n');
        }
        return {};
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    bool m_hasStage = false;
    Dockerfile m_file;
};

} // namespace

Result<Dockerfile> parseDockerfile(const QByteArray &text)
{
    if (text.size() > LargestDockerfile)
        return std::unexpected(Error{ErrorKind::TooLarge, u"the Dockerfile is larger than 4 MiB"_s, {}});
    return DockerfileReader(text).read();
}

} // namespace bulkhead::findings
