// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/checkfacts.h"
#include "core/findings/filechecks.h"

#include "core/capability/resolution.h"
#include "core/snapshot/secrets.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::findings {

namespace {

using enum Severity;

enum Check : quint8 {
    UserCheck,
    LatestCheck,
    AddUrlCheck,
    AddCheck,
    PortCheck,
    SshCheck,
    SecretCheck,
    SecretFileCheck,
    HealthCheck,
    UpdateCheck,
    PipeCheck,
    UnverifiedCheck,
    ModeCheck,
    SudoCheck,
    VolumeCheck,
    InsecureCheck,
    CheckCount,
};

const std::array<CheckInfo, CheckCount> Infos{
    CheckInfo{"DF-USER"_L1,
              Low,
              QT_TRANSLATE_NOOP("Findings", "The image names a user"),
              QT_TRANSLATE_NOOP("Findings", "The image runs as root"),
              QT_TRANSLATE_NOOP("Findings",
                                "User 0 of the container is user 0 of the host: whatever leaks out of the container is "
                                "owned by root there."),
              QT_TRANSLATE_NOOP("Findings", "Make a user (RUN useradd --system app) and end with USER app."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.1"_L1},
    CheckInfo{
        "DF-LATEST"_L1, Info, QT_TRANSLATE_NOOP("Findings", "The base image has a version"),
        QT_TRANSLATE_NOOP("Findings", "Base image :latest"),
        QT_TRANSLATE_NOOP("Findings", "The next build may give another program, and nobody can tell which one it was before."),
        QT_TRANSLATE_NOOP("Findings", "Name a version, or a digest: image@sha256:….")},
    CheckInfo{"DF-ADD-URL"_L1,
              Medium,
              QT_TRANSLATE_NOOP("Findings", "Nothing is fetched without being verified"),
              QT_TRANSLATE_NOOP("Findings", "ADD from an address without a checksum"),
              QT_TRANSLATE_NOOP("Findings", "Whoever controls the address decides what is in the image."),
              QT_TRANSLATE_NOOP("Findings", "Give --checksum=sha256:…, or fetch and verify in a RUN instruction."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.9"_L1},
    CheckInfo{"DF-ADD"_L1,
              Info,
              QT_TRANSLATE_NOOP("Findings", "Files are copied with COPY"),
              QT_TRANSLATE_NOOP("Findings", "ADD where COPY would do"),
              QT_TRANSLATE_NOOP("Findings", "ADD unpacks archives and fetches addresses; a changed name changes what it does."),
              QT_TRANSLATE_NOOP("Findings", "Use COPY."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.9"_L1},
    CheckInfo{"DF-PORT"_L1, Info, QT_TRANSLATE_NOOP("Findings", "Ports need no privilege"),
              QT_TRANSLATE_NOOP("Findings", "Listens on a port below 1024"),
              QT_TRANSLATE_NOOP("Findings",
                                "With --network=host, and on engines before 20.10, that needs root or CAP_NET_BIND_SERVICE."),
              QT_TRANSLATE_NOOP("Findings", "Listen on a port from 1024 on, and publish it as the one that is wanted.")},
    CheckInfo{"DF-SSH"_L1,
              Medium,
              QT_TRANSLATE_NOOP("Findings", "No SSH server is offered"),
              QT_TRANSLATE_NOOP("Findings", "Offers an SSH server"),
              QT_TRANSLATE_NOOP("Findings", "One more way in, with keys and passwords that live in the image."),
              QT_TRANSLATE_NOOP("Findings", "Use docker exec, and leave the SSH server out."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 5.7"_L1},
    CheckInfo{"DF-SECRET"_L1,
              High,
              QT_TRANSLATE_NOOP("Findings", "No secret is written in it"),
              QT_TRANSLATE_NOOP("Findings", "A secret in the image"),
              QT_TRANSLATE_NOOP("Findings", "Everybody who has the image reads it, also where a later instruction removes it."),
              QT_TRANSLATE_NOOP("Findings", "Use RUN --mount=type=secret while building, and a mounted file at run time."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.10"_L1},
    CheckInfo{"DF-SECRET-FILE"_L1,
              Medium,
              QT_TRANSLATE_NOOP("Findings", "No file of secrets is copied"),
              QT_TRANSLATE_NOOP("Findings", "Copies a file that usually holds secrets"),
              QT_TRANSLATE_NOOP("Findings", "Everybody who has the image reads it, also where a later instruction removes it."),
              QT_TRANSLATE_NOOP("Findings", "Name it in .dockerignore; use RUN --mount=type=secret."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.10"_L1},
    CheckInfo{"DF-HEALTHCHECK"_L1,
              Info,
              QT_TRANSLATE_NOOP("Findings", "It tells how its health is checked"),
              QT_TRANSLATE_NOOP("Findings", "No health check"),
              QT_TRANSLATE_NOOP("Findings", "Nobody is told when it no longer does what it should."),
              QT_TRANSLATE_NOOP("Findings", "Add a HEALTHCHECK instruction."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.6"_L1},
    CheckInfo{"DF-UPDATE"_L1,
              Info,
              QT_TRANSLATE_NOOP("Findings", "Package lists are not updated alone"),
              QT_TRANSLATE_NOOP("Findings", "A package list that is updated alone"),
              QT_TRANSLATE_NOOP("Findings", "A cached layer keeps an old list, and so old packages with their holes."),
              QT_TRANSLATE_NOOP("Findings", "Update and install in one RUN instruction."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.7"_L1},
    CheckInfo{"DF-PIPE"_L1,
              Medium,
              QT_TRANSLATE_NOOP("Findings", "Nothing that was fetched is run unseen"),
              QT_TRANSLATE_NOOP("Findings", "Runs what it fetches, unseen"),
              QT_TRANSLATE_NOOP("Findings", "Whoever controls the address decides what is in the image."),
              QT_TRANSLATE_NOOP("Findings", "Fetch it to a file, verify its checksum, then run it."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.11"_L1},
    CheckInfo{"DF-UNVERIFIED"_L1,
              Medium,
              QT_TRANSLATE_NOOP("Findings", "What is installed is verified"),
              QT_TRANSLATE_NOOP("Findings", "Turns the verification of downloads off"),
              QT_TRANSLATE_NOOP("Findings", "Who stands between can give packages of his own."),
              QT_TRANSLATE_NOOP("Findings", "Install the key or certificate that is missing instead."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.11"_L1},
    CheckInfo{"DF-MODE"_L1,
              Medium,
              QT_TRANSLATE_NOOP("Findings", "Files have no dangerous permissions"),
              QT_TRANSLATE_NOOP("Findings", "Files with dangerous permissions"),
              QT_TRANSLATE_NOOP(
                  "Findings", "A set-user-ID file raises a process to root; what everybody may write, an attacker may replace."),
              QT_TRANSLATE_NOOP("Findings", "Give the file to the user who needs it instead."),
              {},
              {},
              "CIS Docker Benchmark 1.6.0, 4.8"_L1},
    CheckInfo{"DF-SUDO"_L1, Low, QT_TRANSLATE_NOOP("Findings", "sudo is not installed"),
              QT_TRANSLATE_NOOP("Findings", "Installs sudo"),
              QT_TRANSLATE_NOOP("Findings", "A set-user-ID program that is there to make root of another user."),
              QT_TRANSLATE_NOOP("Findings", "Switch users with USER while building, and with docker run --user.")},
    CheckInfo{"DF-VOLUME"_L1, Low, QT_TRANSLATE_NOOP("Findings", "No volume covers a path of the kernel"),
              QT_TRANSLATE_NOOP("Findings", "A volume on a path of the kernel"),
              QT_TRANSLATE_NOOP("Findings", "It covers the masks and the read-only mounts that protect the host there."),
              QT_TRANSLATE_NOOP("Findings", "Put the volume elsewhere.")},
    CheckInfo{"DF-INSECURE"_L1, Medium, QT_TRANSLATE_NOOP("Findings", "It is built without privileges"),
              QT_TRANSLATE_NOOP("Findings", "Built with privileges"),
              QT_TRANSLATE_NOOP("Findings", "What the instruction runs can attack the host that builds."),
              QT_TRANSLATE_NOOP("Findings", "Leave --security=insecure and --network=host out.")},
};

/// What one file shows; each rule is a short function.
class DockerfileJudge
{
public:
    DockerfileJudge(const Dockerfile &file, const QString &path)
        : m_file(file)
        , m_subject{.kind = Subject::Kind::File, .id = path, .name = QFileInfo(path).fileName()}
    {
    }

    QList<Finding> judge()
    {
        for (const DockerInstruction &instruction : m_file.instructions)
            judgeInstruction(instruction);
        judgeImage();
        return std::move(m_findings);
    }

private:
    void add(Check check, const DockerInstruction &at, const QString &evidence)
    {
        Verdict verdict = fail({{.text = evidence, .document = Evidence::Document::File, .pointer = {}, .line = at.line}});
        verdict.check = &Infos[check];
        verdict.severity = Infos[check].severity;
        m_findings << findingOf(verdict, m_subject);
    }

    /// Of an instruction, so that no secret of it is shown.
    static QString shown(const DockerInstruction &instruction)
    {
        constexpr qsizetype longest = 120;
        QString text = u"%1 %2"_s.arg(instruction.name, snapshot::maskedText(instruction.arguments.simplified()));
        if (text.size() > longest)
            text = text.first(longest) + u'…';
        return text;
    }

    void judgeInstruction(const DockerInstruction &instruction)
    {
        if (instruction.name == "FROM"_L1)
            judgeFrom(instruction);
        else if (instruction.name == "USER"_L1)
            m_user = &instruction;
        else if (instruction.name == "HEALTHCHECK"_L1)
            m_healthCheck = &instruction;
        else if (instruction.name == "ADD"_L1 || instruction.name == "COPY"_L1)
            judgeCopy(instruction);
        else if (instruction.name == "EXPOSE"_L1)
            judgePorts(instruction);
        else if (instruction.name == "ENV"_L1 || instruction.name == "ARG"_L1 || instruction.name == "LABEL"_L1)
            judgeVariables(instruction);
        else if (instruction.name == "RUN"_L1)
            judgeRun(instruction);
        else if (instruction.name == "VOLUME"_L1)
            judgeVolume(instruction);
    }

    struct Stage {
        const DockerInstruction *user = nullptr;
        const DockerInstruction *healthCheck = nullptr;
    };

    /// "FROM [--platform=…] IMAGE [AS NAME]"; a stage's user goes on in one that is made from it.
    void judgeFrom(const DockerInstruction &from)
    {
        endStage();
        const QStringList words = from.arguments.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        const QString image = withArguments(words.value(0));
        m_stageName = words.size() >= 3 && words[1].compare("as"_L1, Qt::CaseInsensitive) == 0 ? words[2].toLower() : QString();
        m_from = &from;
        const auto known = m_stages.constFind(image.toLower());
        const bool isStage = known != m_stages.cend();
        m_user = isStage ? known->user : nullptr;
        m_healthCheck = isStage ? known->healthCheck : nullptr;
        if (isStage || image == "scratch"_L1 || image.contains(u'$') || image.contains("@sha256:"_L1))
            return;
        const QString last = image.section(u'/', -1);
        if (!last.contains(u':') || last.endsWith(":latest"_L1))
            add(LatestCheck, from, u"FROM %1"_s.arg(image));
    }

    void endStage()
    {
        if (m_from)
            m_stages.insert(m_stageName.isEmpty() ? QString::number(m_stages.size()) : m_stageName, {m_user, m_healthCheck});
    }

    /// With the defaults of ARG instructions before the first FROM.
    QString withArguments(QString image) const
    {
        for (auto it = m_arguments.begin(); it != m_arguments.end(); ++it) {
            image.replace(u"${%1}"_s.arg(it.key()), it.value());
            image.replace(QRegularExpression(u"\\$%1(?![A-Za-z0-9_])"_s.arg(it.key())), it.value());
        }
        static const QRegularExpression otherwise(uR"(\$\{[A-Za-z_][A-Za-z0-9_]*:-([^}]*)\})"_s);
        return image.replace(otherwise, u"\\1"_s);
    }

    void judgeCopy(const DockerInstruction &instruction)
    {
        static const QRegularExpression archive(uR"(\.(tar|tgz|tbz2?|txz|tar\.(gz|bz2|xz|zst))$)"_s);
        static const QRegularExpression secretFile(
            uR"((^|/)(id_(rsa|dsa|ecdsa|ed25519)|\.env(\.[\w-]+)?|\.netrc|\.npmrc|\.pypirc|\.dockercfg|\.git-credentials|credentials(\.json)?|[\w.-]+\.(pem|key|p12|pfx|kdbx))$)"_s);
        static const QRegularExpression secretDirectory(uR"((^|/)\.(ssh|aws|gnupg|kube|docker)(/|$))"_s);
        QStringList words = instruction.arguments.split(QRegularExpression(u"[\\s\\[\\]\",]+"_s), Qt::SkipEmptyParts);
        if (!words.isEmpty())
            words.removeLast(); // where to
        const auto has = [&](QLatin1StringView flag) {
            return std::ranges::any_of(instruction.flags, [flag](const QString &one) { return one.startsWith(flag); });
        };
        bool isPlain = instruction.name == "ADD"_L1 && instruction.heredocs.isEmpty();
        for (const QString &word : words) {
            const bool isAddress = word.startsWith("http://"_L1) || word.startsWith("https://"_L1) || word.startsWith("git@"_L1)
                                   || word.startsWith("git://"_L1) || word.startsWith("ssh://"_L1);
            if (instruction.name == "ADD"_L1 && isAddress && !has("--checksum"_L1) && !word.contains("#"_L1))
                add(AddUrlCheck, instruction, u"ADD %1"_s.arg(snapshot::maskedText(word)));
            isPlain = isPlain && !isAddress && !archive.match(word).hasMatch() && !word.contains(u'$');
            if (!has("--from"_L1) && !isAddress && (secretFile.match(word).hasMatch() || secretDirectory.match(word).hasMatch())
                && !word.endsWith(".pub"_L1) && !word.contains("example"_L1))
                add(SecretFileCheck, instruction, u"%1 %2"_s.arg(instruction.name, word));
        }
        if (isPlain && !words.isEmpty())
            add(AddCheck, instruction, shown(instruction));
    }

    void judgePorts(const DockerInstruction &instruction)
    {
        for (const QString &word : instruction.arguments.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int port = word.section(u'/', 0, 0).section(u'-', 0, 0).toInt(&isNumber);
            if (isNumber && port == 22)
                add(SshCheck, instruction, u"EXPOSE %1"_s.arg(word));
            else if (isNumber && port > 0 && port < 1024)
                add(PortCheck, instruction, u"EXPOSE %1"_s.arg(word));
        }
    }

    /// "NAME=value …" and the older "ENV NAME value".
    static QList<std::pair<QString, QString>> variablesOf(const DockerInstruction &instruction)
    {
        QList<std::pair<QString, QString>> variables;
        static const QRegularExpression assignment(uR"(([\w.\-"]+)=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*))"_s);
        if (!instruction.arguments.section(QRegularExpression(u"\\s"_s), 0, 0).contains(u'=')) {
            const qsizetype blank = instruction.arguments.indexOf(u' ');
            if (blank > 0 && instruction.name != "ARG"_L1)
                variables << std::pair(instruction.arguments.first(blank), instruction.arguments.sliced(blank + 1).trimmed());
            return variables;
        }
        for (const auto &match : assignment.globalMatch(instruction.arguments)) {
            QString value = match.captured(2);
            if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
                value = value.sliced(1, value.size() - 2);
            variables << std::pair(match.captured(1).remove(u'"'), value);
        }
        return variables;
    }

    void judgeVariables(const DockerInstruction &instruction)
    {
        for (const auto &[name, value] : variablesOf(instruction)) {
            if (instruction.name == "ARG"_L1 && !m_from)
                m_arguments.insert(name, value);
            if (value.startsWith(u'$'))
                continue; // comes from elsewhere
            if (snapshot::maskedValue(name, value).contains(snapshot::SecretMask))
                add(SecretCheck, instruction, u"%1 %2=…"_s.arg(instruction.name, name));
        }
    }

    void judgeRun(const DockerInstruction &instruction)
    {
        static const QRegularExpression update(uR"(\b(apt-get|apt|apk|yum|dnf)\s+(-\S+\s+)*(update|makecache)\b)"_s);
        static const QRegularExpression install(
            uR"(\b(apt-get|apt|apk|yum|dnf)\s+(-\S+\s+)*(install|add|upgrade|dist-upgrade|full-upgrade)\b)"_s);
        static const QRegularExpression pipe(
            uR"(\b(curl|wget)\b[^|;&]*\|\s*(sudo\s+)?(ba|da|z|a)?sh\b|\b(ba|da|z)?sh\s+(-c\s+)?["']?(<\(|\$\()\s*(curl|wget)\b)"_s);
        static const QRegularExpression unverified(
            uR"(--allow-unauthenticated|--force-yes|--allow-untrusted|--no-check-certificate|--trusted-host|--nogpgcheck|--no-gpg-checks|\bcurl\b[^|;&]*\s(-[a-zA-Z]*k\b|--insecure)|strict-ssl\s+false|http\.sslVerify\s*=?\s*false|NODE_TLS_REJECT_UNAUTHORIZED=0)"_s);
        static const QRegularExpression mode(
            uR"(\bchmod\b[^;&|]*\s(0?777|[0-7]?[2467]?777|[46][0-7]{3}|[ug]*\+[rwx]*s)(\s|$))"_s);
        static const QRegularExpression sudo(uR"(\b(install|add)\b[^;&|]*\ssudo(\s|$))"_s);
        QString text = instruction.arguments;
        for (const QString &heredoc : instruction.heredocs)
            text += u'\n' + heredoc;
        if (update.match(text).hasMatch() && !install.match(text).hasMatch())
            add(UpdateCheck, instruction, shown(instruction));
        if (pipe.match(text).hasMatch())
            add(PipeCheck, instruction, shown(instruction));
        if (const auto match = unverified.match(text); match.hasMatch())
            add(UnverifiedCheck, instruction, match.captured().section(u' ', -1));
        if (const auto match = mode.match(text); match.hasMatch())
            add(ModeCheck, instruction, match.captured().simplified());
        if (sudo.match(text).hasMatch())
            add(SudoCheck, instruction, shown(instruction));
        if (snapshot::maskedText(text).contains(snapshot::SecretMask) && !text.contains(snapshot::SecretMask))
            add(SecretCheck, instruction, shown(instruction));
        for (const QString &flag : instruction.flags) {
            if (flag == "--security=insecure"_L1 || flag == "--network=host"_L1)
                add(InsecureCheck, instruction, u"RUN %1"_s.arg(flag));
        }
    }

    void judgeVolume(const DockerInstruction &instruction)
    {
        static const QRegularExpression kernel(uR"((^|[\s\["])/(proc|sys|dev)(/[^\s"]*)?($|[\s\]",]))"_s);
        if (kernel.match(instruction.arguments).hasMatch())
            add(VolumeCheck, instruction, shown(instruction));
    }

    /// What the last stage leaves behind is the image.
    void judgeImage()
    {
        if (!m_from)
            return;
        const QString user = m_user ? m_user->arguments.trimmed() : QString();
        if (!m_user || (!user.contains(u'$') && capability::parseUser(user).isRoot()))
            add(UserCheck, m_user ? *m_user : *m_from, m_user ? u"USER %1"_s.arg(user) : u"no USER after FROM"_s);
        if (!m_healthCheck || m_healthCheck->arguments.trimmed() == "NONE"_L1)
            add(HealthCheck, m_healthCheck ? *m_healthCheck : *m_from,
                m_healthCheck ? u"HEALTHCHECK NONE"_s : u"no HEALTHCHECK after FROM"_s);
    }

    const Dockerfile &m_file;
    Subject m_subject;
    QList<Finding> m_findings;
    QMap<QString, QString> m_arguments;
    QHash<QString, Stage> m_stages;
    QString m_stageName;
    const DockerInstruction *m_from = nullptr;
    const DockerInstruction *m_user = nullptr;
    const DockerInstruction *m_healthCheck = nullptr;
};

} // namespace

std::optional<FileKind> fileKindOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.startsWith("dockerfile"_L1) || name.startsWith("containerfile"_L1) || name.endsWith(".dockerfile"_L1))
        return FileKind::Dockerfile;
    const bool isYaml = name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1);
    return isYaml ? std::optional(FileKind::Compose) : std::nullopt;
}

Result<Evaluation> judgeDockerfile(const QByteArray &text, const QString &path)
{
    const auto file = parseDockerfile(text);
    if (!file)
        return std::unexpected(file.error());
    Evaluation evaluation;
    evaluation.source = path;
    evaluation.findings = DockerfileJudge(*file, path).judge();
    std::ranges::stable_sort(evaluation.findings, std::ranges::greater{}, &Finding::severity);
    return evaluation;
}

Result<Evaluation> judgeFile(FileKind kind, const QByteArray &text, const QString &path)
{
    return kind == FileKind::Dockerfile ? judgeDockerfile(text, path) : judgeCompose(text, path);
}

QList<const CheckInfo *> dockerfileCatalogue()
{
    QList<const CheckInfo *> all;
    for (const CheckInfo &info : Infos)
        all << &info;
    return all;
}

} // namespace bulkhead::findings
