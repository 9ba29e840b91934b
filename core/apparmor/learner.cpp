// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/learner.h"

#include "core/apparmor/apparmortext.h"
#include "core/capability/capabilityset.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

constexpr qsizetype MostEvidence = 8;
constexpr qsizetype MostAbstractions = 3;
constexpr qsizetype MostShapes = 16'384; ///< of records that are known again
constexpr qsizetype LongestShape = 1024; ///< bytes

std::unexpected<Error> noRule(const QString &why)
{
    return std::unexpected(Error{ErrorKind::Invalid, why, {}});
}

QStringList wordsOf(const QString &mask)
{
    static const QRegularExpression separator(u"[ ,]+"_s);
    QStringList words = mask.split(separator, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = globForPath(word); // a broken record may hold a quote
    words.sort();
    words.removeDuplicates();
    return words;
}

/// "wc", "::r", "r::": creating and deleting are writing. Nothing where a letter is unknown.
std::optional<FileAccess> accessOfMask(const QString &mask)
{
    FileAccess access;
    for (const QChar letter : mask) {
        switch (letter.unicode()) {
        case u':': break;
        case u'r': access.read = true; break;
        case u'w':
        case u'c':
        case u'd': access.write = true; break;
        case u'a': access.append = true; break;
        case u'l': access.link = true; break;
        case u'k': access.lock = true; break;
        case u'm': access.map = true; break;
        case u'x': access.exec.transition = ExecMode::Transition::Inherit; break;
        default: return std::nullopt;
        }
    }
    return access;
}

/// a and w exclude each other; who writes may append.
void mend(FileAccess &access)
{
    access.append = access.append && !access.write;
    if (access.exec.isExec()) // what runs in the same profile is read and mapped, too
        access.read = access.map = true;
}

/// The kernel writes the paths of what is no file in a container's tree without a slash: "pipe:[123]", "socket:[4]".
bool isPath(const QString &name)
{
    return name.startsWith(u'/');
}

Conditions labelOf(const QString &peer)
{
    const QString label = ruleLabel(peer);
    return label.isEmpty() ? Conditions() : Conditions{{u"label"_s, {globForPath(label)}, false}};
}

void addCondition(Conditions &conditions, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        conditions.append({name, {globForPath(value)}, false});
}

Result<Rule> capabilityFor(const Denial &denial)
{
    QString name = denial.capability.isEmpty() ? denial.name : denial.capability;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 0 && number < capability::KnownCapabilities)
        name = capability::capabilityName(capability::Capability(number)).sliced(4).toLower();
    if (!capability::capabilityFromName(name))
        return noRule(ApparmorText::tr("the record names no capability"));
    return CapabilityRule{{name}};
}

Result<Rule> networkFor(const Denial &denial)
{
    if (denial.family == u"unix") {
        if (denial.denied.isEmpty())
            return noRule(ApparmorText::tr("the record does not say what was refused"));
        MediationRule rule{u"unix"_s, wordsOf(denial.denied), {}, {}, {}};
        addCondition(rule.conditions, u"type"_s, denial.socketType);
        if (denial.address != u"none")
            addCondition(rule.conditions, u"addr"_s, denial.address);
        if (!denial.peer.isEmpty() && denial.peer != u"unconfined") // an open peer is what aa-logprof writes, too
            rule.peer = labelOf(denial.peer);
        if (!denial.peerAddress.isEmpty() && denial.peerAddress != u"none")
            addCondition(rule.peer, u"addr"_s, denial.peerAddress);
        return rule;
    }
    if (denial.socketType.contains(u'(') || denial.socketType.isEmpty())
        return noRule(ApparmorText::tr("the record names no type of socket that a rule could name"));
    return NetworkRule{{}, globForPath(denial.family), globForPath(denial.socketType), {}, {}};
}

Result<Rule> mountFor(const Denial &denial)
{
    if (denial.name.isEmpty())
        return noRule(ApparmorText::tr("the record names no path"));
    MountRule rule;
    if (denial.operation == u"umount") {
        rule.operation = MountRule::Operation::Umount;
        rule.target = globForPath(denial.name);
        return rule;
    }
    if (denial.operation == u"pivotroot" || denial.operation == u"pivot_root")
        return PivotRootRule{globForPath(denial.sourceName), globForPath(denial.name), {}};
    addCondition(rule.conditions, u"fstype"_s, denial.filesystem);
    if (const QStringList flags = wordsOf(denial.flags); !flags.isEmpty())
        rule.conditions.append({u"options"_s, flags, false});
    rule.source = globForPath(denial.sourceName);
    rule.target = globForPath(denial.name);
    return rule;
}

Result<Rule> dbusFor(const Denial &denial)
{
    MediationRule rule{u"dbus"_s, wordsOf(denial.denied), {}, {}, {}};
    addCondition(rule.conditions, u"bus"_s, denial.bus);
    if (rule.access == QStringList{u"eavesdrop"_s})
        return rule;
    if (rule.access == QStringList{u"bind"_s}) {
        addCondition(rule.conditions, u"name"_s, denial.name);
        return rule;
    }
    addCondition(rule.conditions, u"path"_s, denial.busPath);
    addCondition(rule.conditions, u"interface"_s, denial.busInterface);
    addCondition(rule.conditions, u"member"_s, denial.busMember);
    rule.peer = labelOf(denial.peer);
    return rule;
}

Result<Rule> mqueueFor(const Denial &denial)
{
    MediationRule rule{u"mqueue"_s, wordsOf(denial.denied), {}, {}, globForPath(denial.name)};
    rule.conditions.append({u"type"_s, {denial.classOf.startsWith(u"sysv") ? u"sysv"_s : u"posix"_s}, false});
    return rule;
}

Result<Rule> fileFor(const Denial &denial)
{
    if (!isPath(denial.name))
        return noRule(denial.name.isEmpty()
                          ? ApparmorText::tr("the record names no path")
                          : ApparmorText::tr("what the record names is no path: it lies outside of the container's files"));
    auto access = accessOfMask(denial.denied);
    if (!access || access->isEmpty())
        return noRule(ApparmorText::tr("the record does not say what was refused"));
    mend(*access);
    if (access->link && isPath(denial.target))
        return LinkRule{globForPath(denial.name), globForPath(denial.target), false};
    return FileRule{globForPath(denial.name), *access, {}};
}

Result<Rule> anyRuleFor(const Denial &denial)
{
    const QString &operation = denial.operation;
    if (operation == u"capable" || denial.classOf == u"cap")
        return capabilityFor(denial);
    if (operation == u"signal") {
        MediationRule rule{u"signal"_s, wordsOf(denial.denied), {}, labelOf(denial.peer), {}};
        if (!denial.signal.isEmpty())
            rule.conditions.append({u"set"_s, {globForPath(denial.signal)}, false});
        return rule;
    }
    if (operation == u"ptrace") {
        if (denial.peer.isEmpty() || denial.denied.isEmpty())
            return noRule(ApparmorText::tr("the record does not say who was to be traced"));
        return MediationRule{u"ptrace"_s, wordsOf(denial.denied), {}, labelOf(denial.peer), {}};
    }
    if (operation == u"change_hat")
        return noRule(ApparmorText::tr("a hat must be written for it"));
    if (operation == u"change_profile" || operation == u"change_onexec") {
        const QString target = denial.target.isEmpty() ? denial.name : denial.target;
        if (denial.info == u"label not found" || target.isEmpty())
            return noRule(ApparmorText::tr("the profile it wanted to change to is not loaded"));
        return ChangeProfileRule{{}, {}, globForPath(target)};
    }
    if (denial.classOf.endsWith(u"_mqueue"))
        return mqueueFor(denial);
    if (denial.classOf == u"io_uring")
        return MediationRule{u"io_uring"_s,
                             wordsOf(denial.denied),
                             operation == u"uring_override" && !denial.peer.isEmpty()
                                 ? Conditions{{u"label"_s, {globForPath(ruleLabel(denial.peer))}, false}}
                                 : Conditions(),
                             {},
                             {}};
    if (operation == u"userns_create")
        return MediationRule{u"userns"_s, {u"create"_s}, {}, {}, {}};
    if (!denial.family.isEmpty() && !isPath(denial.name))
        return networkFor(denial);
    if (operation.startsWith(u"dbus_"))
        return dbusFor(denial);
    if (denial.classOf == u"mount" || operation == u"mount" || operation == u"umount" || operation == u"remount"
        || operation == u"pivotroot" || operation == u"pivot_root")
        return mountFor(denial);
    return fileFor(denial);
}

bool isOwners(const Denial &denial)
{
    // kernels before 2.6.38 told it by the side of the colons
    return (denial.fsuid && denial.fsuid == denial.ouid) || (!denial.ouid && denial.denied.endsWith(u"::"));
}

void remember(QStringList &evidence, const QString &text)
{
    if (!text.isEmpty() && evidence.size() < MostEvidence && !evidence.contains(text))
        evidence.append(text);
}

/// Records that ask for the same.
struct Request {
    Proposal proposal;
    Statement rule;
    bool isAlwaysOwner = true;
};

QString withNumbers(const QString &path, bool hasPidVariables)
{
    QStringList parts = path.split(u'/');
    const bool isProc = parts.size() > 2 && parts[1] == u"proc";
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isNumber =
            !parts[i].isEmpty() && std::ranges::all_of(parts[i], [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber)
            continue;
        if (isProc && hasPidVariables && (i == 2 || parts[i - 1] == u"task"))
            parts[i] = i == 2 ? u"@{pid}"_s : u"@{tid}"_s;
        else
            parts[i] = u"[0-9]*"_s;
    }
    return parts.join(u'/');
}

QList<std::pair<Generality, QString>> generalPaths(const QString &path, bool hasPidVariables)
{
    QList<std::pair<Generality, QString>> paths;
    if (const QString numbered = withNumbers(path, hasPidVariables); numbered != path)
        paths.append({Generality::Numbers, numbered});
    const bool isDirectory = path.endsWith(u'/');
    const QString whole = isDirectory ? path.chopped(1) : path;
    const qsizetype slash = whole.lastIndexOf(u'/');
    const QString parent = whole.first(std::max<qsizetype>(slash, 0) + 1), name = whole.sliced(std::max<qsizetype>(slash, 0) + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (!isDirectory && dot > 0 && dot + 1 < name.size())
        paths.append({Generality::Extension, parent + u'*' + name.sliced(dot)});
    if (parent.size() > 1) { // not the whole tree below /
        paths.append({Generality::Directory, parent + (isDirectory ? u"*/"_s : u"*"_s)});
        paths.append({Generality::Tree, parent + (isDirectory ? u"**/"_s : u"**"_s)});
    }
    return paths;
}

} // namespace

QString generalityName(Generality generality)
{
    switch (generality) {
    case Generality::Exact: return u"exact"_s;
    case Generality::ExactForOwner: return u"owner"_s;
    case Generality::Numbers: return u"pid"_s;
    case Generality::Extension: return u"extension"_s;
    case Generality::Directory: return u"directory"_s;
    case Generality::Tree: return u"tree"_s;
    case Generality::Abstraction: break;
    }
    return u"abstraction"_s;
}

Result<Statement> ruleForDenial(const Denial &denial)
{
    return anyRuleFor(denial).transform([](Rule &&rule) { return Statement{.rule = std::move(rule)}; });
}

struct Learner::Private {
    std::map<std::pair<QString, QString>, Request> requests; ///< by profile and what is asked for
    QHash<QString, Request *> known;                         ///< the same by both in one text: most records repeat
    QHash<QByteArray, Request *> shapes;                     ///< the same by what records have in common but time and process
    QByteArray shape;                                        ///< of the line that is being read; empty where it is no usual one
    QMap<std::pair<QString, QString>, Unanswered> unanswered;
    qint64 lines = 0, records = 0;

    [[nodiscard]] Request &requestOf(const QString &profile, const QString &key)
    {
        Request *&request = known[profile + u'\n' + key];
        if (!request)
            request = &requests[{profile, key}];
        return *request;
    }
    /// A number of 0 is none. Gives what it asks for; null where it asks for nothing that a rule could allow.
    Request *add(const Denial &denial, const QString &source, qint64 number);
    /// The same once more, at another time and by another process.
    static void countAgain(Proposal &proposal, qint64 time, const QString &source, qint64 number);
    /// Of a record with a stamp: what it says but that and its process' number. Two with the same ask for the same.
    void takeShape(QByteArrayView line, const RecordStamp &stamp);

    /// File rules of one path are one request, whatever was wanted of it.
    static QString keyOf(const Statement &rule)
    {
        if (const auto *file = std::get_if<FileRule>(&rule.rule))
            return u"file "_s + file->path;
        return ruleText(rule);
    }

    /// What a record says may be no word of the language, or more than one: such a rule is read as something else, or not at all.
    [[nodiscard]] static bool isReadAsWritten(const Statement &rule)
    {
        const auto *mediation = std::get_if<MediationRule>(&rule.rule);
        if (mediation && !std::ranges::all_of(mediation->access, isMediationAccess))
            return false;
        const auto read = parseRule(ruleText(rule));
        return read && read->rule == rule.rule;
    }

    [[nodiscard]] static Proposal answered(const Request &request, Decider *decider, const QList<AbstractionFile> &abstractions)
    {
        Proposal proposal = request.proposal;
        const auto *file = std::get_if<FileRule>(&request.rule.rule);
        if (!file) {
            proposal.choices.append({Generality::Exact, request.rule});
            return proposal;
        }
        // a program is run by who does not own it as well, and aa-logprof proposes no owner either: the narrower rule is a choice
        const bool isExec = file->access.exec.isExec();
        const bool isForOwner = request.isAlwaysOwner && !isExec;
        Statement ownersRule = request.rule;
        ownersRule.qualifiers.owner = true;
        if (isForOwner)
            proposal.choices.append({Generality::ExactForOwner, ownersRule});
        proposal.choices.append({Generality::Exact, request.rule});
        if (request.isAlwaysOwner && isExec)
            proposal.choices.append({Generality::ExactForOwner, ownersRule});
        const bool hasVariables = decider && decider->policy().variables.contains(u"@{pid}"_s);
        for (const auto &[generality, path] : generalPaths(file->path, hasVariables)) {
            Statement general{.rule = FileRule{path, file->access, {}}};
            general.qualifiers.owner = generality == Generality::Numbers && isForOwner;
            if (generality == Generality::Numbers)
                proposal.recommended = int(proposal.choices.size());
            proposal.choices.append({generality, general});
        }
        const auto glob = Glob::compile(file->path);
        const auto literal = glob ? glob->literal() : std::nullopt;
        qsizetype found = 0;
        for (const AbstractionFile &abstraction : abstractions) {
            if (!literal || found >= MostAbstractions || !abstraction.decider->decidePath(*literal, file->access).allowed)
                continue;
            proposal.choices.append(
                {Generality::Abstraction,
                 Statement{.rule = IncludeRule{{abstraction.name, IncludePath::Style::Magic}, false, false}}});
            ++found;
        }
        return proposal;
    }
};

Learner::Learner()
    : d(std::make_unique<Private>())
{
}
Learner::~Learner() = default;
Learner::Learner(Learner &&) noexcept = default;
Learner &Learner::operator=(Learner &&) noexcept = default;

void Learner::addLine(QByteArrayView line, const QString &source, qint64 number)
{
    ++d->lines;
    d->shape.clear();
    const auto stamp = isLikeDenial(line) && !line.startsWith('{') ? stampOfRecord(line) : std::nullopt;
    if (stamp) {
        d->takeShape(line, *stamp);
        if (const auto known = d->shapes.constFind(d->shape); known != d->shapes.constEnd()) {
            ++d->records;
            Private::countAgain((*known)->proposal, stamp->time, source, number);
            return;
        }
    }
    const auto denial = parseDenial(line);
    Request *request = denial ? d->add(*denial, source, number) : nullptr;
    if (!request || d->shape.isEmpty())
        return;
    if (d->shapes.size() >= MostShapes)
        d->shapes.clear(); // the log has come to something else
    d->shapes.insert(QByteArray(d->shape.constData(), d->shape.size()), request);
}

void Learner::addText(QByteArrayView text, const QString &source)
{
    qint64 number = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype stop = end < 0 ? text.size() : end;
        addLine(text.sliced(at, stop - at), source, ++number);
        at = stop + 1;
    }
}

void Learner::addDenial(const Denial &denial, const QString &place)
{
    d->add(denial, place, 0);
}

void Learner::Private::takeShape(QByteArrayView line, const RecordStamp &stamp)
{
    constexpr QByteArrayView Pid = " pid=";
    const QByteArrayView words = line.sliced(stamp.end);
    QByteArrayView before = line.first(stamp.begin);
    // words without a value in front of it ("Nov 28 host kernel: [12.3]") say nothing
    const qsizetype value = before.indexOf('=');
    before = value < 0 ? QByteArrayView() : before.sliced(before.first(value).lastIndexOf(' ') + 1);
    const qsizetype pid = words.indexOf(Pid);
    const qsizetype digits = pid < 0 ? words.size() : pid + Pid.size();
    if (before.size() + words.size() > LongestShape || words.first(digits).count('"') % 2 != 0) // it may be in a name
        return;
    qsizetype after = digits;
    while (after < words.size() && words[after] >= '0' && words[after] <= '9')
        ++after;
    shape += before;
    shape += words.first(digits);
    shape += words.sliced(after);
}

void Learner::Private::countAgain(Proposal &proposal, qint64 time, const QString &source, qint64 number)
{
    ++proposal.count;
    if (time > 0) {
        proposal.firstTime = proposal.firstTime == 0 ? time : std::min(proposal.firstTime, time);
        proposal.lastTime = std::max(proposal.lastTime, time);
    }
    if (proposal.lines.size() < MostEvidence)
        remember(proposal.lines, number > 0 ? source + u':' + QString::number(number) : source);
}

Request *Learner::Private::add(const Denial &denial, const QString &source, qint64 number)
{
    if (!denial.asks())
        return nullptr;
    ++records;
    const QString profile = denial.ruleProfile();
    const auto rule = ruleForDenial(denial);
    if (!rule) {
        Unanswered &without = unanswered[{profile + u' ' + denial.operation, rule.error().what}];
        without = {rule.error().what, denial.operation, profile, without.count + 1};
        return nullptr;
    }
    Request &request = requestOf(profile, keyOf(*rule));
    Proposal &proposal = request.proposal;
    if (proposal.count == 0) {
        proposal.profile = profile;
        request.rule = *rule;
    } else if (auto *before = std::get_if<FileRule>(&request.rule.rule)) {
        const FileAccess &more = std::get<FileRule>(rule->rule).access;
        FileAccess &access = before->access;
        access = {access.read || more.read,
                  access.write || more.write,
                  access.append || more.append,
                  access.lock || more.lock,
                  access.link || more.link,
                  access.map || more.map,
                  access.exec.isExec() ? access.exec : more.exec};
        mend(access);
    }
    request.isAlwaysOwner &= isOwners(denial);
    countAgain(proposal, denial.time, source, number);
    remember(proposal.commands, denial.command);
    remember(proposal.operations, denial.operation);
    proposal.isOnlyFromComplain &= denial.kind == Denial::Kind::Allowed;
    return &request;
}

Learning Learner::finish(std::vector<Decider> &profiles, const QList<AbstractionFile> &abstractions) const
{
    Learning learning;
    learning.lines = d->lines;
    learning.records = d->records;
    learning.unanswered = d->unanswered.values();
    for (const auto &[key, request] : std::as_const(d->requests)) {
        if (!Private::isReadAsWritten(request.rule)) {
            learning.unanswered.append({ApparmorText::tr("the words of the record make no rule"),
                                        request.proposal.operations.value(0), request.proposal.profile, request.proposal.count});
            continue;
        }
        const auto known =
            std::ranges::find(profiles, request.proposal.profile, [](const Decider &decider) { return decider.policy().name; });
        Decider *const decider = known == profiles.end() ? nullptr : &*known;
        std::optional<Decision> decision;
        Statement wanted = request.rule;
        wanted.qualifiers.owner = request.isAlwaysOwner;
        if (decider)
            decision = decider->decideRule(wanted);
        if (decision && decision->rule >= 0 && decision->allowed) { // in complain mode everything is allowed; only a rule covers
            learning.covered += request.proposal.count;
            continue;
        }
        Proposal proposal = Private::answered(request, decider, abstractions);
        if (decision && decision->rule >= 0) {
            const PolicyRule &deny = decider->policy().rules[decision->rule];
            proposal.killedBy = ruleText(deny.statement);
            proposal.killedAt = deny.file.isEmpty()
                                    ? ApparmorText::tr("line %1").arg(deny.statement.place.line)
                                    : ApparmorText::tr("line %1 of %2").arg(deny.statement.place.line).arg(deny.includedBy);
        }
        learning.proposals.append(std::move(proposal));
    }
    return learning;
}

Learning Learner::finish() const
{
    std::vector<Decider> noProfiles;
    return finish(noProfiles);
}

QList<AbstractionFile> readAbstractions(const QString &directory)
{
    QList<AbstractionFile> files;
    const IncludeSource includes = includesFromDirectory(directory);
    const QDir abstractions(directory + u"/abstractions"_s);
    for (const QString &name : abstractions.entryList(QDir::Files, QDir::Name)) {
        const QString path = u"abstractions/"_s + name;
        const auto file = parseProfileFile(u"include if exists <tunables/global>\nprofile x {\n  include <%1>\n}\n"_s.arg(path));
        auto policy = file ? resolvePolicy(*file, {}, includes) : std::unexpected(file.error());
        if (!policy || policy->rules.isEmpty())
            continue;
        const qsizetype rules = policy->rules.size();
        files.append({path, std::make_shared<Decider>(std::move(*policy)), rules});
    }
    // the smallest that fits is the best
    std::ranges::stable_sort(files, {}, &AbstractionFile::rules);
    return files;
}

} // namespace bulkhead::apparmor
