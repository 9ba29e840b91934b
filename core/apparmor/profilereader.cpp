// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/statementscanner.h"

#include "core/apparmor/apparmortext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

using Sign = Token::Kind;
using ReadRule = std::optional<Rule>;

constexpr std::array NetworkAccess{"create"_L1,  "bind"_L1,    "listen"_L1, "accept"_L1, "connect"_L1, "shutdown"_L1,
                                   "getattr"_L1, "setattr"_L1, "getopt"_L1, "setopt"_L1, "send"_L1,    "receive"_L1,
                                   "read"_L1,    "write"_L1,   "r"_L1,      "w"_L1,      "rw"_L1,      "wr"_L1};
constexpr std::array MediationKeywords{"signal"_L1, "ptrace"_L1,   "unix"_L1,   "dbus"_L1,
                                       "mqueue"_L1, "io_uring"_L1, "userns"_L1, "all"_L1};
constexpr std::array MediationAccess{
    "r"_L1,         "w"_L1,       "rw"_L1,       "wr"_L1,       "read"_L1,          "write"_L1,  "send"_L1,
    "receive"_L1,   "readby"_L1,  "trace"_L1,    "tracedby"_L1, "create"_L1,        "bind"_L1,   "listen"_L1,
    "accept"_L1,    "connect"_L1, "shutdown"_L1, "getattr"_L1,  "setattr"_L1,       "getopt"_L1, "setopt"_L1,
    "eavesdrop"_L1, "open"_L1,    "delete"_L1,   "sqpoll"_L1,   "override_creds"_L1};

template<std::size_t Size>
bool isAmong(const std::array<QLatin1StringView, Size> &words, QStringView text)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text == word; });
}

bool looksLikePath(const Token &token)
{
    return token.kind == Sign::Quoted
           || (token.kind == Sign::Word && (token.text.startsWith(u'/') || token.text.startsWith(u"@{")));
}

bool endsInBackslash(const Token &token)
{
    qsizetype count = 0;
    while (count < token.text.size() && token.text[token.text.size() - 1 - count] == u'\\')
        ++count;
    return token.isText() && count % 2 == 1;
}

/// The words of one statement, from left to right.
class TokenStream
{
public:
    explicit TokenStream(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] qsizetype left() const { return m_tokens.size() - m_at; }
    [[nodiscard]] const Token *peek(qsizetype ahead = 0) const { return ahead < left() ? &m_tokens[m_at + ahead] : nullptr; }
    [[nodiscard]] bool isAt(Sign kind, qsizetype ahead = 0) const { return peek(ahead) && peek(ahead)->kind == kind; }
    [[nodiscard]] bool isText() const { return peek() && peek()->isText(); }
    Token take() { return m_tokens[m_at++]; }
    bool takeWord(QLatin1StringView word)
    {
        const bool is = peek() && peek()->isWord(word);
        m_at += is;
        return is;
    }
    bool takeKind(Sign kind)
    {
        const bool is = isAt(kind);
        m_at += is;
        return is;
    }
    /// a, "b" c — up to the closing parenthesis, which is taken too. Nothing where something else is in between.
    std::optional<QStringList> takeList()
    {
        QStringList values;
        while (!isEmpty()) {
            const Token token = take();
            if (token.kind == Sign::Close)
                return values;
            if (token.isText())
                values.append(token.text.toString());
            else if (token.kind != Sign::Comma)
                return std::nullopt;
        }
        return std::nullopt;
    }
    /// After "name": = value, = (a, b), in (a, b).
    std::optional<Condition> takeCondition(const QString &name)
    {
        Condition condition{name, {}, false};
        if (takeWord("in"_L1))
            condition.in = true;
        else if (!takeKind(Sign::Equals))
            return std::nullopt;
        if (takeKind(Sign::Open)) {
            auto values = takeList();
            if (!values)
                return std::nullopt;
            condition.values = *values;
        } else if (isText()) {
            condition.values.append(take().text.toString());
        } else {
            return std::nullopt;
        }
        return condition;
    }
    /// peer=(label=x addr="y"), or peer=x, which is a label.
    std::optional<Conditions> takePeer()
    {
        if (!takeKind(Sign::Equals))
            return std::nullopt;
        if (isText())
            return Conditions{{u"label"_s, {take().text.toString()}, false}};
        if (!takeKind(Sign::Open))
            return std::nullopt;
        Conditions conditions;
        while (!isEmpty() && !isAt(Sign::Close)) {
            if (takeKind(Sign::Comma))
                continue;
            if (!isText())
                return std::nullopt;
            const QString name = take().text.toString();
            if (!isAt(Sign::Equals)) {
                conditions.append({u"label"_s, {name}, false});
                continue;
            }
            const auto condition = takeCondition(name);
            if (!condition)
                return std::nullopt;
            conditions.append(*condition);
        }
        return takeKind(Sign::Close) ? std::optional(conditions) : std::nullopt;
    }
    [[nodiscard]] bool startsCondition() const
    {
        return isAt(Sign::Word) && (isAt(Sign::Equals, 1) || (peek(1) && peek(1)->isWord("in"_L1) && isAt(Sign::Open, 2)));
    }

private:
    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

/// Conditions and a peer in any order, and at most one word that is neither.
struct Tail {
    Conditions conditions, peer;
    QStringList words;
};
std::optional<Tail> takeTail(TokenStream &words)
{
    Tail tail;
    while (!words.isEmpty()) {
        if (words.takeKind(Sign::Comma))
            continue;
        if (words.startsCondition()) {
            const QString name = words.take().text.toString();
            if (name == u"peer") {
                const auto peer = words.takePeer();
                if (!peer)
                    return std::nullopt;
                tail.peer = *peer;
                continue;
            }
            const auto condition = words.takeCondition(name);
            if (!condition)
                return std::nullopt;
            tail.conditions.append(*condition);
        } else if (words.isText()) {
            tail.words.append(words.take().text.toString());
        } else {
            return std::nullopt;
        }
    }
    return tail;
}

template<std::size_t Size>
std::optional<QStringList> takeAccess(TokenStream &words, const std::array<QLatin1StringView, Size> &known)
{
    QStringList access;
    if (words.takeKind(Sign::Open))
        return words.takeList();
    while (words.isAt(Sign::Word) && !words.startsCondition() && isAmong(known, words.peek()->text)) {
        access.append(words.take().text.toString());
        words.takeKind(Sign::Comma);
    }
    return access;
}

ReadRule readCapability(TokenStream &words)
{
    CapabilityRule rule;
    while (words.isText())
        rule.names.append(words.take().text.toString());
    return words.isEmpty() ? ReadRule(rule) : std::nullopt;
}

ReadRule readNetwork(TokenStream &words)
{
    NetworkRule rule;
    const auto access = takeAccess(words, NetworkAccess);
    const auto tail = takeTail(words);
    if (!access || !tail || tail->words.size() > 2)
        return std::nullopt;
    rule.access = *access;
    rule.conditions = tail->conditions;
    rule.peer = tail->peer;
    // "packet" is a family and a type; alone it is the family (network_families come first in the parser)
    constexpr std::array types{"stream"_L1, "dgram"_L1, "seqpacket"_L1, "rdm"_L1, "raw"_L1, "tcp"_L1, "udp"_L1, "icmp"_L1};
    if (tail->words.size() == 1)
        (isAmong(types, tail->words.front()) ? rule.type : rule.domain) = tail->words.front();
    else if (tail->words.size() == 2)
        rule.domain = tail->words[0], rule.type = tail->words[1];
    return rule;
}

ReadRule readMount(TokenStream &words, MountRule::Operation operation)
{
    MountRule rule;
    rule.operation = operation;
    while (words.startsCondition()) {
        const auto condition = words.takeCondition(words.take().text.toString());
        if (!condition)
            return std::nullopt;
        rule.conditions.append(*condition);
        words.takeKind(Sign::Comma);
    }
    QString &first = operation == MountRule::Operation::Mount ? rule.source : rule.target;
    if (words.isText())
        first = words.take().text.toString();
    if (operation == MountRule::Operation::Mount && words.takeKind(Sign::Arrow)) {
        if (!words.isText())
            return std::nullopt;
        rule.target = words.take().text.toString();
    }
    return words.isEmpty() ? ReadRule(rule) : std::nullopt;
}

ReadRule readPivotRoot(TokenStream &words)
{
    PivotRootRule rule;
    while (!words.isEmpty()) {
        if (words.startsCondition()) {
            const auto condition = words.takeCondition(words.take().text.toString());
            if (!condition || condition->name != u"oldroot" || condition->values.size() != 1)
                return std::nullopt;
            rule.oldRoot = condition->values.front();
        } else if (words.takeKind(Sign::Arrow)) {
            if (!words.isText())
                return std::nullopt;
            rule.profile = words.take().text.toString();
        } else if (words.isText() && rule.newRoot.isEmpty()) {
            rule.newRoot = words.take().text.toString();
        } else {
            return std::nullopt;
        }
    }
    return rule;
}

ReadRule readChangeProfile(TokenStream &words)
{
    ChangeProfileRule rule;
    if (words.peek() && (words.peek()->isWord("safe"_L1) || words.peek()->isWord("unsafe"_L1)))
        rule.mode = words.take().text.toString();
    if (words.isText())
        rule.program = words.take().text.toString();
    if (words.takeKind(Sign::Arrow)) {
        if (!words.isText())
            return std::nullopt;
        rule.profile = words.take().text.toString();
    }
    return words.isEmpty() ? ReadRule(rule) : std::nullopt;
}

ReadRule readRlimit(TokenStream &words)
{
    if (!words.takeWord("rlimit"_L1) || !words.isAt(Sign::Word))
        return std::nullopt;
    RlimitRule rule;
    rule.resource = words.take().text.toString();
    if (words.takeWord("<"_L1)) {
        if (!words.takeKind(Sign::Equals))
            return std::nullopt;
    } else if (!words.takeWord("<="_L1)) {
        return std::nullopt;
    }
    QStringList value;
    while (words.isAt(Sign::Word))
        value.append(words.take().text.toString());
    rule.value = value.join(u' ');
    return words.isEmpty() && !value.isEmpty() ? ReadRule(rule) : std::nullopt;
}

ReadRule readMediation(TokenStream &words, const QString &keyword)
{
    MediationRule rule;
    rule.keyword = keyword;
    const auto access = takeAccess(words, MediationAccess);
    const auto tail = takeTail(words);
    if (!access || !tail || tail->words.size() > (keyword == u"mqueue" ? 1 : 0))
        return std::nullopt;
    rule.access = *access;
    rule.conditions = tail->conditions;
    rule.peer = tail->peer;
    rule.name = tail->words.value(0);
    return rule;
}

ReadRule readLink(TokenStream &words)
{
    LinkRule rule;
    rule.subset = words.takeWord("subset"_L1);
    if (!words.isText())
        return std::nullopt;
    rule.path = words.take().text.toString();
    if (!words.takeKind(Sign::Arrow) || !words.isText())
        return std::nullopt;
    rule.target = words.take().text.toString();
    return words.isEmpty() ? ReadRule(rule) : std::nullopt;
}

/// /path rw, or rw /path, with or without "file" before it.
ReadRule readFile(TokenStream &words)
{
    FileRule rule;
    if (words.left() < 2)
        return std::nullopt;
    std::optional<FileAccess> access;
    if (looksLikePath(*words.peek())) {
        rule.path = words.take().text.toString();
        access = words.isAt(Sign::Word) ? parseFileAccess(words.take().text) : std::nullopt;
    } else if (words.isAt(Sign::Word) && looksLikePath(*words.peek(1))) {
        access = parseFileAccess(words.take().text);
        rule.path = words.take().text.toString();
        if (access == FileAccess{.link = true} && words.takeKind(Sign::Arrow)) {
            if (!words.isText())
                return std::nullopt;
            const LinkRule link{rule.path, words.take().text.toString(), false};
            return words.isEmpty() ? ReadRule(link) : std::nullopt;
        }
    }
    if (!access)
        return std::nullopt;
    rule.access = *access;
    if (words.takeKind(Sign::Arrow)) {
        if (!words.isText())
            return std::nullopt;
        rule.target = words.take().text.toString();
    }
    return words.isEmpty() ? ReadRule(rule) : std::nullopt;
}

ReadRule readAlias(TokenStream &words)
{
    AliasRule rule;
    if (!words.isText())
        return std::nullopt;
    rule.from = words.take().text.toString();
    if (!words.takeKind(Sign::Arrow) || !words.isText())
        return std::nullopt;
    rule.to = words.take().text.toString();
    return words.isEmpty() ? ReadRule(rule) : std::nullopt;
}

std::optional<IncludePath> readIncludePath(const Token &token)
{
    if (token.kind == Sign::Quoted)
        return IncludePath{token.text.toString(), IncludePath::Style::Quoted};
    if (token.text.startsWith(u'<') && token.text.endsWith(u'>') && token.text.size() > 2)
        return IncludePath{token.text.sliced(1, token.text.size() - 2).toString(), IncludePath::Style::Magic};
    if (token.kind != Sign::Word || token.text.startsWith(u'<'))
        return std::nullopt;
    return IncludePath{token.text.toString(), IncludePath::Style::Bare};
}

/// Reads the qualifiers off the front. False where a priority is no number of the allowed range.
bool takeQualifiers(TokenStream &words, Qualifiers &qualifiers)
{
    for (;;) {
        if (words.isAt(Sign::Word) && words.peek()->isWord("priority"_L1) && words.isAt(Sign::Equals, 1)) {
            words.take();
            words.take();
            bool isNumber = false;
            const int value = words.isText() ? words.take().text.toInt(&isNumber) : 0;
            if (!isNumber || value < -1000 || value > 1000)
                return false;
            qualifiers.priority = value;
        } else if (words.takeWord("audit"_L1)) {
            qualifiers.audit = true;
        } else if (words.takeWord("deny"_L1)) {
            qualifiers.deny = true;
        } else if (words.takeWord("allow"_L1)) {
            qualifiers.saysAllow = true;
        } else if (words.takeWord("owner"_L1)) {
            qualifiers.owner = true;
        } else {
            return !(qualifiers.deny && qualifiers.saysAllow);
        }
    }
}

ReadRule readRule(TokenStream words, Qualifiers &qualifiers)
{
    if (!takeQualifiers(words, qualifiers) || words.isEmpty())
        return std::nullopt;
    const Token first = *words.peek();
    if (first.kind != Sign::Word || looksLikePath(first))
        return readFile(words);
    const QString keyword = first.text.toString();
    if (keyword == u"file" && words.left() == 1)
        return FileRule();
    if (parseFileAccess(first.text) && words.peek(1) && looksLikePath(*words.peek(1)))
        return readFile(words);
    words.take();
    if (keyword == u"file")
        return readFile(words);
    if (keyword == u"link")
        return readLink(words);
    if (qualifiers.owner)
        return std::nullopt;
    if (keyword == u"capability")
        return readCapability(words);
    if (keyword == u"network")
        return readNetwork(words);
    if (keyword == u"mount")
        return readMount(words, MountRule::Operation::Mount);
    if (keyword == u"remount")
        return readMount(words, MountRule::Operation::Remount);
    if (keyword == u"umount" || keyword == u"unmount")
        return readMount(words, MountRule::Operation::Umount);
    if (keyword == u"pivot_root")
        return readPivotRoot(words);
    if (keyword == u"change_profile")
        return readChangeProfile(words);
    if (keyword == u"set")
        return readRlimit(words);
    if (keyword == u"alias")
        return readAlias(words);
    if (keyword == u"abi" && words.left() == 1) {
        const auto path = readIncludePath(words.take());
        return path ? ReadRule(AbiRule{*path}) : std::nullopt;
    }
    return isAmong(MediationKeywords, keyword) ? readMediation(words, keyword) : std::nullopt;
}

ReadRule readLine(const QList<Token> &tokens)
{
    if (tokens.isEmpty())
        return std::nullopt;
    const QStringView first = tokens.front().text;
    const auto rest = tokens.sliced(1);
    if (first.startsWith(u'@') || first.startsWith(u'$')) {
        VariableRule rule{first.toString(), {}, false};
        if (rest.isEmpty() || (rest.front().text != u"=" && rest.front().text != u"+="))
            return std::nullopt;
        rule.append = rest.front().text == u"+=";
        for (const Token &token : rest.sliced(1))
            rule.values.append(token.text.toString());
        return rule.values.isEmpty() ? std::nullopt : ReadRule(rule);
    }
    IncludeRule rule;
    rule.hash = first.startsWith(u'#');
    QList<Token> words = rest;
    // "include<x>" needs no blank
    const QStringView glued = first.sliced(rule.hash ? 8 : 7);
    if (!glued.isEmpty())
        words.prepend(Token{Sign::Word, glued, 0});
    if (words.size() == 3 && words[0].isWord("if"_L1) && words[1].isWord("exists"_L1)) {
        rule.ifExists = true;
        words = words.sliced(2);
    }
    if (words.size() != 1)
        return std::nullopt;
    const auto path = readIncludePath(words.front());
    if (!path)
        return std::nullopt;
    rule.path = *path;
    return rule;
}

/// The head of a block: a profile, a hat, or qualifiers alone.
ReadRule readHead(TokenStream words, Qualifiers &qualifiers)
{
    if (!takeQualifiers(words, qualifiers))
        return std::nullopt;
    if (words.isEmpty())
        return qualifiers == Qualifiers() ? std::nullopt : ReadRule(QualifierBlock());
    if (qualifiers != Qualifiers())
        return std::nullopt;
    Profile profile;
    if (words.takeWord("profile"_L1)) {
        profile.head = Profile::Head::Keyword;
    } else if (words.takeWord("hat"_L1)) {
        profile.head = Profile::Head::Hat;
    } else if (words.isAt(Sign::Word) && words.peek()->text.startsWith(u'^')) {
        profile.head = Profile::Head::Caret;
    } else if (looksLikePath(words.isEmpty() ? Token{Sign::Comma} : *words.peek())) {
        profile.head = Profile::Head::Path;
    } else {
        return std::nullopt;
    }
    if (!words.isText())
        return std::nullopt;
    const QStringView name = words.take().text;
    profile.name = (profile.head == Profile::Head::Caret ? name.sliced(1) : name).toString();
    if (profile.name.isEmpty())
        return std::nullopt;
    if (words.isText() && !words.startsCondition() && looksLikePath(*words.peek()))
        profile.attachment = words.take().text.toString();
    bool hasFlags = false;
    while (!words.isEmpty()) {
        const bool isXattrs = words.takeWord("xattrs"_L1);
        if (isXattrs || words.takeWord("flags"_L1))
            words.takeKind(Sign::Equals);
        if (!words.takeKind(Sign::Open))
            return std::nullopt;
        while (!words.isEmpty() && !words.isAt(Sign::Close)) {
            if (words.takeKind(Sign::Comma))
                continue;
            if (!words.isText())
                return std::nullopt;
            const QString key = words.take().text.toString();
            const auto condition = words.isAt(Sign::Equals) ? words.takeCondition(key) : Condition{key, {}, false};
            if (!condition)
                return std::nullopt;
            if (isXattrs)
                profile.xattrs.append(*condition);
            else
                profile.flags.append(condition->values.isEmpty() ? key : key + u'=' + condition->values.front());
        }
        if (!words.takeKind(Sign::Close) || (!isXattrs && hasFlags))
            return std::nullopt;
        hasFlags |= !isXattrs;
    }
    return profile;
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_scanner(m_text)
    {
    }

    Result<ProfileFile> read()
    {
        ProfileFile file;
        const auto end = readBody(file.statements, 0, {});
        if (!end)
            return std::unexpected(end.error());
        file.tail = sourceOf(end->begin, end->end > end->begin ? end->end : m_text.size());
        return file;
    }

private:
    using Piece = StatementScanner::Piece;

    [[nodiscard]] QString sourceOf(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }

    /// To the brace that closes `opening`, or to the end of the text for none.
    Result<Piece> readBody(std::vector<Statement> &statements, int depth, std::optional<qsizetype> opening)
    {
        for (;;) {
            const auto next = m_scanner.next();
            if (!next)
                return std::unexpected(next.error());
            const Piece &piece = *next;
            switch (piece.kind) {
            case Piece::Kind::End:
                if (opening)
                    return m_scanner.errorAt(*opening, ApparmorText::tr("the brace that opens here is not closed"));
                return piece;
            case Piece::Kind::Close:
                if (!opening)
                    return m_scanner.errorAt(piece.textBegin, ApparmorText::tr("this brace closes nothing"));
                return piece;
            case Piece::Kind::Open: {
                if (depth >= DeepestBlock) {
                    auto error = m_scanner.errorAt(piece.textBegin, ApparmorText::tr("blocks are nested too deeply"));
                    error.error().kind = ErrorKind::TooLarge;
                    return error;
                }
                if (const auto done = readBlock(statements, piece, depth); !done)
                    return std::unexpected(done.error());
                break;
            }
            case Piece::Kind::Comment:
            case Piece::Kind::Line:
            case Piece::Kind::Rule: statements.push_back(statementOf(piece)); break;
            }
        }
    }

    Statement bareStatement(const Piece &piece) const
    {
        Statement statement;
        statement.comment = piece.comment.toString();
        statement.blankAbove = piece.blankAbove;
        statement.holdsComments = piece.holdsComments;
        statement.place = m_scanner.placeOf(piece.textBegin);
        statement.source = sourceOf(piece.begin, piece.end);
        return statement;
    }

    Statement statementOf(const Piece &piece) const
    {
        Statement statement = bareStatement(piece);
        ReadRule rule;
        if (piece.kind == Piece::Kind::Comment)
            rule = Comment{sourceOf(piece.textBegin, piece.textEnd)};
        else if (piece.kind == Piece::Kind::Line)
            rule = readLine(piece.tokens);
        else
            rule = readRule(TokenStream(piece.tokens), statement.qualifiers);
        // a backslash before the end of a line would escape something else where it is laid out anew
        if (std::ranges::any_of(piece.tokens, endsInBackslash))
            rule.reset();
        if (!rule)
            statement.qualifiers = {};
        statement.rule = rule ? std::move(*rule) : UnreadText{sourceOf(piece.textBegin, piece.textEnd), reasonFor(piece)};
        return statement;
    }

    /// Why a statement was not understood, in words that help where we can guess what was meant.
    QString reasonFor(const Piece &piece) const
    {
        const auto &tokens = piece.tokens;
        const auto lineOf = [this](const Token &token) { return m_scanner.placeOf(token.at).line; };
        for (qsizetype i = 1; piece.kind == Piece::Kind::Rule && i < std::min<qsizetype>(tokens.size(), 64); ++i) {
            Qualifiers ignored;
            if (lineOf(tokens[i]) > lineOf(tokens[i - 1]) && readRule(TokenStream(tokens.first(i)), ignored))
                return ApparmorText::tr("a comma is missing at the end of line %1").arg(lineOf(tokens[i - 1]));
        }
        const auto path = std::ranges::find_if(tokens, looksLikePath);
        if (path != tokens.end() && path->kind == Sign::Word && tokens.end() - path > 2 && (path + 1)->kind == Sign::Word
            && (path + 2)->isText())
            return ApparmorText::tr("a path with blanks needs quotes");
        if (path != tokens.end() && tokens.end() - path == 2 && !parseFileAccess((path + 1)->text))
            return ApparmorText::tr("\"%1\" is no access: it is made of r, w, a, l, k, m and one way to execute")
                .arg((path + 1)->text);
        return ApparmorText::tr("this rule is not understood");
    }

    Result<> readBlock(std::vector<Statement> &statements, const Piece &piece, int depth)
    {
        Statement statement = bareStatement(piece);
        auto head = std::ranges::any_of(piece.tokens, endsInBackslash)
                        ? std::nullopt
                        : readHead(TokenStream(piece.tokens), statement.qualifiers);
        std::vector<Statement> body;
        const auto end = readBody(body, depth + 1, piece.textEnd - 1);
        if (!end)
            return std::unexpected(end.error());
        const QString closing = sourceOf(end->begin, end->end);
        if (!head) {
            statement.qualifiers = {};
            statement.comment = end->comment.toString();
            statement.source = sourceOf(piece.begin, end->end);
            statement.rule =
                UnreadText{sourceOf(piece.textBegin, end->textEnd), ApparmorText::tr("this block is not understood")};
        } else if (auto *profile = std::get_if<Profile>(&*head)) {
            profile->body = std::move(body);
            profile->closing = closing;
            statement.rule = std::move(*profile);
        } else if (auto *block = std::get_if<QualifierBlock>(&*head)) {
            block->body = std::move(body);
            block->closing = closing;
            statement.rule = std::move(*block);
        }
        statements.push_back(std::move(statement));
        return {};
    }

    QString m_text;
    StatementScanner m_scanner;
};

} // namespace

Result<ProfileFile> parseProfileFile(const QString &text)
{
    if (text.size() > LargestProfileText)
        return std::unexpected(Error{ErrorKind::TooLarge, ApparmorText::tr("the profile is larger than 64 MiB"), {}});
    if (const qsizetype zero = text.indexOf(QChar(u'\0')); zero >= 0)
        return StatementScanner(text).errorAt(zero, ApparmorText::tr("a zero byte is in the text"));
    return Reader(text).read();
}

Result<ProfileFile> parseProfileFile(const QByteArray &text)
{
    if (text.size() > LargestProfileText)
        return std::unexpected(Error{ErrorKind::TooLarge, ApparmorText::tr("the profile is larger than 64 MiB"), {}});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::WriteBom);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError()) {
        const qsizetype at = decoded.indexOf(QChar(QChar::ReplacementCharacter));
        return StatementScanner(decoded).errorAt(std::max<qsizetype>(at, 0), ApparmorText::tr("the text is not UTF-8"));
    }
    return parseProfileFile(decoded);
}

Result<Statement> parseRule(const QString &text)
{
    auto file = parseProfileFile(text);
    if (!file)
        return std::unexpected(file.error());
    if (file->statements.size() != 1)
        return std::unexpected(Error{ErrorKind::Malformed, ApparmorText::tr("this is not one rule"), {}});
    Statement statement = std::move(file->statements.front());
    if (const auto *unread = std::get_if<UnreadText>(&statement.rule))
        return std::unexpected(Error{ErrorKind::Malformed, unread->reason, u"line 1, column 1"_s});
    statement.source.clear();
    return statement;
}

bool isMediationAccess(QStringView word)
{
    return isAmong(MediationAccess, word);
}

} // namespace bulkhead::apparmor
