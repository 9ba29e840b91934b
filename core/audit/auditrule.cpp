// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditrule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(AuditRule)
};

constexpr QLatin1StringView AllPermissions("rwxa");
constexpr qsizetype LongestRule = 16 * 1024;

std::unexpected<Error> wrongRule(const QString &what, qsizetype at)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, RuleText::tr("column %1").arg(at + 1)});
}

struct RuleWord {
    QString text;
    qsizetype at = 0;
};

/// Words, with quotes as augenrules and auditctl know them: none inside a word, but a path may be in quotes.
Result<QList<RuleWord>> ruleWords(const QString &line)
{
    QList<RuleWord> words;
    for (qsizetype at = 0; at < line.size();) {
        if (line.at(at).isSpace()) {
            ++at;
            continue;
        }
        RuleWord word{{}, at};
        QChar quote;
        for (; at < line.size() && (!quote.isNull() || !line.at(at).isSpace()); ++at) {
            if (!quote.isNull() && line.at(at) == quote)
                quote = {};
            else if (quote.isNull() && (line.at(at) == u'"' || line.at(at) == u'\''))
                quote = line.at(at);
            else
                word.text += line.at(at);
        }
        if (!quote.isNull())
            return wrongRule(RuleText::tr("the quote has no end"), word.at);
        words.append(word);
    }
    return words;
}

Result<RuleField> readField(const RuleWord &word)
{
    static constexpr std::array operators{"!="_L1, "<="_L1, ">="_L1, "&="_L1, "="_L1, "<"_L1, ">"_L1, "&"_L1};
    qsizetype end = 0;
    while (end < word.text.size() && (word.text.at(end).isLetterOrNumber() || word.text.at(end) == u'_'))
        ++end;
    const QStringView rest = QStringView(word.text).sliced(end);
    const auto op = std::ranges::find_if(operators, [&](QLatin1StringView known) { return rest.startsWith(known); });
    if (end == 0 || op == operators.end() || rest.size() == op->size())
        return wrongRule(RuleText::tr("\"%1\" is no field=value").arg(word.text), word.at);
    return RuleField{word.text.first(end), *op, rest.sliced(op->size()).toString()};
}

/// r, w, x, a in this order, each once; empty for anything else.
QString orderedPermissions(const QString &text)
{
    QString ordered;
    for (const char letter : AllPermissions) {
        if (text.contains(QLatin1Char(letter), Qt::CaseInsensitive))
            ordered += QLatin1Char(letter);
    }
    const bool isKnown = std::ranges::all_of(text, [](QChar c) { return u"rwxa"_s.contains(c.toLower()); });
    return isKnown ? ordered : QString();
}

bool isSafeWord(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c == u'\n' || c == u'\r' || c.isNull(); });
}

class RuleParser
{
public:
    explicit RuleParser(QList<RuleWord> words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] Result<AuditRule> parse()
    {
        bool isWatch = false, isFilter = false, hasPermissions = false;
        AuditRule rule;
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const RuleWord word = m_words.at(m_at);
            const QString option = word.text;
            if (option == "-w"_L1 || option == "-a"_L1 || option == "-A"_L1) {
                if (isWatch || isFilter)
                    return wrongRule(RuleText::tr("a rule is one -w or one -a"), word.at);
                isWatch = option == "-w"_L1;
                isFilter = !isWatch;
                const auto value = take();
                if (!value)
                    return std::unexpected(value.error());
                if (auto good = isWatch ? setPath(rule, *value) : setList(rule, *value); !good)
                    return std::unexpected(good.error());
            } else if (option == "-p"_L1) {
                const auto value = take();
                if (!value)
                    return std::unexpected(value.error());
                rule.permissions = orderedPermissions(value->text);
                hasPermissions = true;
                if (rule.permissions.isEmpty())
                    return wrongRule(RuleText::tr("permissions are of r, w, x and a: \"%1\"").arg(value->text), value->at);
            } else if (option == "-k"_L1 || option == "-S"_L1 || option == "-F"_L1 || option == "-C"_L1) {
                const auto value = take();
                if (!value)
                    return std::unexpected(value.error());
                if (auto good = add(rule, option, *value); !good)
                    return std::unexpected(good.error());
            } else if (!isWatch && !isFilter && m_at == 0) {
                return control();
            } else {
                return wrongRule(RuleText::tr("auditctl has no \"%1\" here").arg(option), word.at);
            }
        }
        if (!isWatch && !isFilter)
            return wrongRule(RuleText::tr("a rule begins with -w or -a"), 0);
        rule.kind = isWatch ? AuditRule::Kind::Watch : AuditRule::Kind::Filter;
        if (isFilter && hasPermissions)
            rule.fields.append({u"perm"_s, u"="_s, rule.permissions});
        if (isFilter)
            rule.permissions = AllPermissions;
        if (isWatch && (!rule.syscalls.isEmpty() || !rule.fields.isEmpty() || !rule.comparisons.isEmpty()))
            return wrongRule(RuleText::tr("-w goes with -p and -k alone"), 0);
        return rule;
    }

private:
    [[nodiscard]] Result<RuleWord> take()
    {
        if (m_at + 1 >= m_words.size() || m_words.at(m_at + 1).text.isEmpty())
            return wrongRule(RuleText::tr("%1 needs a value").arg(m_words.at(m_at).text), m_words.at(m_at).at);
        return m_words.at(++m_at);
    }

    [[nodiscard]] static Result<> setPath(AuditRule &rule, const RuleWord &value)
    {
        if (!value.text.startsWith(u'/'))
            return wrongRule(RuleText::tr("a watch needs an absolute path: \"%1\"").arg(value.text), value.at);
        rule.path = QDir::cleanPath(value.text);
        return {};
    }

    [[nodiscard]] static Result<> setList(AuditRule &rule, const RuleWord &value)
    {
        static const QStringList lists{u"exit"_s, u"task"_s, u"user"_s, u"exclude"_s, u"filesystem"_s, u"io_uring"_s, u"entry"_s};
        static const QStringList actions{u"always"_s, u"never"_s};
        const QStringList parts = value.text.split(u',');
        for (const bool isReversed : {false, true}) { // "always,exit" and "exit,always"
            if (parts.size() == 2 && lists.contains(parts.at(isReversed ? 0 : 1))
                && actions.contains(parts.at(isReversed ? 1 : 0))) {
                rule.list = parts.at(isReversed ? 0 : 1);
                rule.action = parts.at(isReversed ? 1 : 0);
                return {};
            }
        }
        return wrongRule(RuleText::tr("\"%1\" is no list and action, such as always,exit").arg(value.text), value.at);
    }

    [[nodiscard]] static Result<> add(AuditRule &rule, const QString &option, const RuleWord &value)
    {
        if (option == "-k"_L1) {
            rule.keys.append(value.text);
        } else if (option == "-S"_L1) {
            rule.syscalls.append(value.text.split(u',', Qt::SkipEmptyParts));
        } else if (option == "-C"_L1) {
            rule.comparisons.append(value.text);
        } else {
            const auto field = readField(value);
            if (!field)
                return std::unexpected(field.error());
            if (field->name == "key"_L1)
                rule.keys.append(field->value);
            else if (field->name == "arch"_L1)
                rule.fields.insert(std::ranges::count(rule.fields, u"arch"_s, &RuleField::name), *field);
            else
                rule.fields.append(*field);
        }
        return {};
    }

    [[nodiscard]] Result<AuditRule> control() const
    {
        static const QStringList alone{u"-D"_s, u"-c"_s, u"-i"_s, u"--loginuid-immutable"_s, u"--reset-lost"_s, u"-t"_s};
        static const QStringList withNumber{u"-b"_s, u"-e"_s, u"-f"_s, u"-r"_s, u"--backlog_wait_time"_s};
        AuditRule rule;
        rule.kind = AuditRule::Kind::Control;
        for (const RuleWord &word : m_words)
            rule.control.append(word.text);
        const QString &option = rule.control.first();
        bool isNumber = false;
        if (rule.control.size() == 2)
            (void)rule.control.at(1).toUInt(&isNumber);
        if (alone.contains(option) ? rule.control.size() == 1 : withNumber.contains(option) && isNumber)
            return rule;
        return wrongRule(RuleText::tr("no audit rule: \"%1\"").arg(rule.control.join(u' ')), m_words.first().at);
    }

    QList<RuleWord> m_words;
    qsizetype m_at = 0;
};

const RuleField *fieldNamed(const AuditRule &rule, QLatin1StringView name)
{
    const auto found =
        std::ranges::find_if(rule.fields, [&](const RuleField &field) { return field.name == name && field.op == "="_L1; });
    return found == rule.fields.end() ? nullptr : &*found;
}

QString quotedWord(const QString &text)
{
    return text.contains(u' ') ? u'"' + text + u'"' : text;
}

AuditRule watch(const QString &path, const QString &permissions, const QString &key)
{
    AuditRule rule;
    rule.path = path;
    rule.permissions = permissions;
    rule.keys = {key};
    return rule;
}

AuditRule filter(const QString &arch, const QStringList &calls, const QList<RuleField> &fields, const QString &key)
{
    AuditRule rule;
    rule.kind = AuditRule::Kind::Filter;
    rule.syscalls = calls;
    rule.fields = QList<RuleField>{{u"arch"_s, u"="_s, arch}} + fields;
    rule.keys = {key};
    return rule;
}

/// For both word sizes: a 32-bit program makes its calls by other numbers.
QList<AuditRule> bothSizes(const QStringList &calls, const QList<RuleField> &fields, const QString &key)
{
    return {filter(u"b64"_s, calls, fields, key), filter(u"b32"_s, calls, fields, key)};
}

struct CisWatch {
    const char *check;
    std::array<const char *, 3> paths; ///< where distributions have it
    const char *needs;                 ///< permissions without which it misses the point
};
// CIS Docker Benchmark 1.6, 1.1.3 to 1.1.18: "-w PATH -k docker", all accesses
constexpr CisWatch CisWatches[] = {
    {"1.1.3", {"/usr/bin/dockerd", "/usr/sbin/dockerd", "/usr/local/bin/dockerd"}, "rwxa"},
    {"1.1.4", {"/run/containerd", nullptr, nullptr}, "rwxa"},
    {"1.1.5", {"/var/lib/docker", nullptr, nullptr}, "rwxa"},
    {"1.1.6", {"/etc/docker", nullptr, nullptr}, "rwxa"},
    {"1.1.7",
     {"/usr/lib/systemd/system/docker.service", "/lib/systemd/system/docker.service", "/etc/systemd/system/docker.service"},
     "rwxa"},
    {"1.1.8", {"/run/containerd/containerd.sock", "/run/docker/containerd/containerd.sock", nullptr}, "rwxa"},
    {"1.1.9",
     {"/usr/lib/systemd/system/docker.socket", "/lib/systemd/system/docker.socket", "/etc/systemd/system/docker.socket"},
     "rwxa"},
    {"1.1.10", {"/etc/default/docker", nullptr, nullptr}, "rwxa"},
    {"1.1.11", {"/etc/docker/daemon.json", nullptr, nullptr}, "rwxa"},
    {"1.1.12", {"/etc/containerd/config.toml", nullptr, nullptr}, "rwxa"},
    {"1.1.13", {"/etc/sysconfig/docker", nullptr, nullptr}, "rwxa"},
    {"1.1.14", {"/usr/bin/containerd", "/usr/local/bin/containerd", nullptr}, "rwxa"},
    {"1.1.15", {"/usr/bin/containerd-shim", "/usr/local/bin/containerd-shim", nullptr}, "rwxa"},
    {"1.1.16", {"/usr/bin/containerd-shim-runc-v1", "/usr/local/bin/containerd-shim-runc-v1", nullptr}, "rwxa"},
    {"1.1.17", {"/usr/bin/containerd-shim-runc-v2", "/usr/local/bin/containerd-shim-runc-v2", nullptr}, "rwxa"},
    {"1.1.18", {"/usr/bin/runc", "/usr/sbin/runc", "/usr/local/bin/runc"}, "rwxa"},
};

QString pathThatIsThere(const CisWatch &cis, const std::function<bool(const QString &)> &exists)
{
    for (const char *path : cis.paths) {
        if (path && exists(QString::fromLatin1(path)))
            return QString::fromLatin1(path);
    }
    return {};
}

/// /var/run is /run on any Linux of this decade.
QString canonicalPath(const QString &path)
{
    return path.startsWith("/var/run/"_L1) ? path.sliced(4) : path;
}

} // namespace

QString AuditRule::watchedPath() const
{
    if (kind == Kind::Watch)
        return path;
    if (kind != Kind::Filter || action != "always"_L1 || (list != "exit"_L1 && list != "filesystem"_L1) || !comparisons.isEmpty())
        return {};
    const RuleField *const place = fieldNamed(*this, "path"_L1) ? fieldNamed(*this, "path"_L1) : fieldNamed(*this, "dir"_L1);
    // with another field it watches some accesses only
    const bool isPlain = std::ranges::all_of(fields, [](const RuleField &field) {
        return field.name == "path"_L1 || field.name == "dir"_L1 || field.name == "perm"_L1 || field.name == "arch"_L1;
    });
    const bool allCalls = syscalls.isEmpty() || syscalls == QStringList{u"all"_s};
    return place && isPlain && allCalls ? place->value : QString();
}

QString AuditRule::watchedPermissions() const
{
    if (kind == Kind::Watch)
        return permissions;
    const RuleField *const field = fieldNamed(*this, "perm"_L1);
    return field ? orderedPermissions(field->value) : QString(AllPermissions);
}

bool AuditRule::isRecursive() const
{
    return kind == Kind::Watch || fieldNamed(*this, "dir"_L1) != nullptr;
}

Result<AuditRule> parseRule(const QString &line)
{
    if (line.size() > LongestRule)
        return wrongRule(RuleText::tr("the rule is too long"), LongestRule);
    if (!isSafeWord(line))
        return wrongRule(RuleText::tr("a rule is one line"), 0);
    auto words = ruleWords(line);
    if (!words)
        return std::unexpected(words.error());
    if (!words->isEmpty() && words->first().text == "auditctl"_L1)
        words->removeFirst();
    if (words->isEmpty())
        return wrongRule(RuleText::tr("a rule begins with -w or -a"), 0);
    return RuleParser(*words).parse();
}

QString ruleText(const AuditRule &rule)
{
    if (rule.kind == AuditRule::Kind::Control)
        return rule.control.join(u' ');
    QStringList words;
    if (rule.kind == AuditRule::Kind::Watch) {
        words << u"-w"_s << quotedWord(rule.path) << u"-p"_s << rule.permissions;
        for (const QString &key : rule.keys)
            words << u"-k"_s << quotedWord(key);
        return words.join(u' ');
    }
    words << u"-a"_s << rule.action + u',' + rule.list;
    for (const RuleField &field : rule.fields) {
        if (field.name == "arch"_L1)
            words << u"-F"_s << field.name + field.op + field.value;
    }
    if (!rule.syscalls.isEmpty())
        words << u"-S"_s << rule.syscalls.join(u',');
    for (const RuleField &field : rule.fields) {
        if (field.name != "arch"_L1)
            words << u"-F"_s << quotedWord(field.name + field.op + field.value);
    }
    for (const QString &comparison : rule.comparisons)
        words << u"-C"_s << comparison;
    for (const QString &key : rule.keys)
        words << u"-F"_s << quotedWord(u"key="_s + key);
    return words.join(u' ');
}

RuleFile parseRules(const QString &text)
{
    RuleFile file;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line == "No rules"_L1)
            continue;
        if (const auto rule = parseRule(line))
            file.rules.append(*rule);
        else
            file.problems.append(RuleText::tr("line %1: %2 (%3)").arg(i + 1).arg(rule.error().what, rule.error().detail));
    }
    return file;
}

QString rulesText(const QList<AuditRule> &rules, const QString &comment)
{
    QString text;
    for (const QString &line : comment.split(u'\n', Qt::SkipEmptyParts))
        text += u"## "_s + line + u'\n';
    for (const AuditRule &rule : rules)
        text += ruleText(rule) + u'\n';
    return text;
}

bool makesImmutable(const QList<AuditRule> &rules)
{
    return std::ranges::any_of(rules, [](const AuditRule &rule) { return rule.control == QStringList{u"-e"_s, u"2"_s}; });
}

QList<RulePreset> rulePresets(const std::function<bool(const QString &)> &exists)
{
    QList<AuditRule> docker;
    for (const CisWatch &cis : CisWatches) {
        const QString path = pathThatIsThere(cis, exists);
        if (!path.isEmpty())
            docker.append(watch(path, AllPermissions, u"docker"_s));
    }
    QList<AuditRule> use;
    for (const QString &path : {u"/usr/bin/docker"_s, u"/usr/bin/podman"_s, u"/usr/bin/nerdctl"_s, u"/usr/bin/ctr"_s}) {
        if (exists(path))
            use.append(watch(path, u"x"_s, u"docker"_s));
    }
    for (const QString &path : {u"/run/docker.sock"_s, u"/run/containerd/containerd.sock"_s, u"/run/podman/podman.sock"_s}) {
        if (exists(path))
            use.append(watch(path, u"rwa"_s, u"docker-socket"_s));
    }
    const RuleField newNamespaces{u"a0"_s, u"&"_s, u"0x7C020000"_s}; // CLONE_NEW…
    return {
        {u"docker-cis"_s, RuleText::tr("Docker's files, as CIS asks"),
         RuleText::tr(
             "Programs, sockets, unit files, settings and data of Docker and containerd: CIS Docker Benchmark 1.1.3 to 1.1.18."),
         docker},
        {u"docker-use"_s, RuleText::tr("Who uses Docker"),
         RuleText::tr("Each start of the docker command, and changes to the sockets of engines: whoever can use them is root on "
                      "this host."),
         use},
        {u"container-creation"_s, RuleText::tr("Containers come into being"),
         RuleText::tr(
             "Processes that are put into new namespaces, or enter those of others. clone3 keeps its flags where audit does not "
             "see them: it is not among these."),
         bothSizes({u"clone"_s}, {newNamespaces}, u"container-create"_s)
             + bothSizes({u"unshare"_s, u"setns"_s}, {}, u"container-config"_s)},
        {u"process-starts"_s, RuleText::tr("Every program that is started"),
         RuleText::tr("With the parent of each process: what has ended before anybody looks is attributed to its container by "
                      "it. Writes much."),
         bothSizes({u"execve"_s, u"execveat"_s}, {}, u"exec"_s)},
        {u"module-load"_s, RuleText::tr("Kernel modules"),
         RuleText::tr("A module has all of the kernel's rights; no container should load one."),
         bothSizes({u"init_module"_s, u"finit_module"_s}, {}, u"module-load"_s)
             + bothSizes({u"delete_module"_s}, {}, u"module-unload"_s)},
        {u"privilege-use"_s, RuleText::tr("Use of privilege"),
         RuleText::tr(
             "Mounts, traced processes, BPF programs and changed host names and clocks: what containers use to get out."),
         bothSizes({u"mount"_s, u"umount2"_s, u"pivot_root"_s}, {}, u"privilege-mount"_s)
             + bothSizes({u"ptrace"_s}, {}, u"privilege-ptrace"_s) + bothSizes({u"bpf"_s}, {}, u"privilege-bpf"_s)
             + bothSizes({u"sethostname"_s, u"setdomainname"_s, u"clock_settime"_s}, {}, u"privilege-system"_s)},
        {u"refused-opens"_s, RuleText::tr("Refused accesses to files"),
         RuleText::tr("Opening files that failed for want of rights: what a profile or a permission stopped."),
         bothSizes({u"open"_s, u"openat"_s, u"openat2"_s}, {{u"exit"_s, u"="_s, u"-EACCES"_s}}, u"refused"_s)
             + bothSizes({u"open"_s, u"openat"_s, u"openat2"_s}, {{u"exit"_s, u"="_s, u"-EPERM"_s}}, u"refused"_s)},
    };
}

QList<RuleCoverage> cisCoverage(const QList<AuditRule> &rules, const std::function<bool(const QString &)> &exists)
{
    QList<RuleCoverage> all;
    for (const CisWatch &cis : CisWatches) {
        const QString there = pathThatIsThere(cis, exists);
        RuleCoverage coverage;
        coverage.check = QString::fromLatin1(cis.check);
        coverage.path = there.isEmpty() ? QString::fromLatin1(cis.paths.front()) : there;
        if (there.isEmpty()) {
            coverage.state = RuleCoverage::State::NotApplicable;
            all.append(coverage);
            continue;
        }
        for (const AuditRule &rule : rules) {
            const QString watched = canonicalPath(rule.watchedPath());
            // the path itself or a directory around it: a longer path that begins the same is another file
            const bool isIt =
                !watched.isEmpty()
                && (watched == coverage.path
                    || (rule.isRecursive() && coverage.path.startsWith(watched.endsWith(u'/') ? watched : watched + u'/')));
            if (!isIt)
                continue;
            QString missing = QString::fromLatin1(cis.needs);
            for (const QChar letter : rule.watchedPermissions())
                missing.remove(letter);
            const bool isBetter =
                coverage.state == RuleCoverage::State::Missing || missing.size() < coverage.missingPermissions.size();
            if (!isBetter)
                continue;
            coverage.state = missing.isEmpty() ? RuleCoverage::State::Covered : RuleCoverage::State::Partial;
            coverage.missingPermissions = missing;
            coverage.rule = ruleText(rule);
        }
        all.append(coverage);
    }
    return all;
}

Result<> saveRules(const QString &directory, const QString &name, const QList<AuditRule> &rules)
{
    const bool isName = !name.isEmpty() && name.size() <= 64 && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    if (!isName)
        return std::unexpected(Error{ErrorKind::Invalid, RuleText::tr("\"%1\" is no name for a rules file").arg(name), {}});
    if (!QFileInfo(directory).isDir())
        return std::unexpected(Error{ErrorKind::NotFound, RuleText::tr("there is no directory %1").arg(directory), {}});
    for (const AuditRule &rule : rules) {
        if (const auto again = parseRule(ruleText(rule)); !again)
            return std::unexpected(again.error()); // a newline in a path would be a rule of its own
    }
    QSaveFile file(directory + u'/' + name + u".rules"_s);
    const QByteArray text = rulesText(rules, u"Written by Bulkhead"_s).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup)
        || file.write(text) != text.size() || !file.commit()) {
        const ErrorKind kind = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError
                                   ? ErrorKind::PermissionDenied
                               : file.error() == QFileDevice::ResourceError ? ErrorKind::NoSpace
                                                                            : ErrorKind::Io;
        return std::unexpected(Error{kind, u"%1: %2"_s.arg(file.fileName(), file.errorString()), {}});
    }
    return {};
}

} // namespace bulkhead::audit
