// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/comparecommand.h"

#include "app/bulkheadctl/containerselection.h"
#include "app/bulkheadctl/engineoptions.h"
#include "app/bulkheadctl/output.h"
#include "app/bulkheadctl/terminaltext.h"
#include "core/findings/comparison.h"
#include "core/snapshot/snapshotfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

using findings::Change;
using findings::Comparison;

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> wrongCompare(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

struct CompareRequest {
    QStringList files;
    QStringList containers; ///< none or two
    bool json = false;
};

Result<CompareRequest> readCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"container"_s, {}, u"name"_s}, {u"json"_s, {}}});
    if (auto parsed = parseOptions(parser, arguments); !parsed)
        return std::unexpected(parsed.error());
    CompareRequest request{parser.positionalArguments(), parser.values(u"container"_s), parser.isSet(u"json"_s)};
    if (request.containers.isEmpty() && request.files.size() != 2)
        return wrongCompare(CompareText::tr("name two snapshot files"));
    if (!request.containers.isEmpty() && request.containers.size() != 2)
        return wrongCompare(CompareText::tr("--container is given twice, for the left and the right one"));
    if (!request.containers.isEmpty() && (request.files.isEmpty() || request.files.size() > 2))
        return wrongCompare(CompareText::tr("name the snapshot file of the containers, or one for each"));
    return request;
}

Result<Comparison> compared(const CompareRequest &request)
{
    const auto left = snapshot::openSnapshot(request.files.first());
    if (!left)
        return std::unexpected(left.error());
    const auto right = snapshot::openSnapshot(request.files.last());
    if (!right)
        return std::unexpected(right.error());
    if (request.containers.isEmpty())
        return findings::compareSnapshots(*left, *right);
    const auto one = findContainer(*left, request.containers.first());
    if (!one)
        return std::unexpected(one.error());
    const auto other = findContainer(*right, request.containers.last());
    if (!other)
        return std::unexpected(other.error());
    return findings::compareContainers(**one, *left, **other, *right);
}

QString lineOf(const Change &change)
{
    QString line = u"%1 %2 %3"_s.arg(findings::changeKindName(change.kind), -9)
                       .arg(change.severity == findings::Severity::None ? QString() : findings::severityName(change.severity), -8)
                       .arg(findings::subjectKindName(change.subject.kind));
    if (!change.subject.name.isEmpty())
        line += u' ' + terminalText(change.subject.name);
    if (!change.what.isEmpty())
        line += u": "_s + terminalText(change.what);
    if (!change.before.isEmpty() || !change.after.isEmpty())
        line += u": %1 → %2"_s.arg(change.before.isEmpty() ? u"-"_s : terminalText(change.before),
                                   change.after.isEmpty() ? u"-"_s : terminalText(change.after));
    return line + u'\n';
}

QCoro::Task<int> runCompare(QStringList arguments)
{
    const auto request = readCompare(arguments);
    if (!request)
        co_return failCommand(request.error());
    const auto comparison = compared(*request);
    if (!comparison)
        co_return failCommand(comparison.error());
    if (request->json) {
        printOutBytes(terminalJson(QJsonDocument(findings::comparisonToJson(*comparison)).toJson()));
        co_return Success;
    }
    for (const Change &change : comparison->changes)
        printOut(lineOf(change));
    if (comparison->changes.isEmpty())
        printNote(CompareText::tr("no difference"));
    co_return Success;
}

} // namespace

Subcommand compareSubcommand()
{
    return {.name = u"compare"_s,
            .summary = CompareText::tr("what appeared, vanished, got weaker or stricter"),
            .help = CompareText::tr("bulkheadctl compare - what changed between two snapshots\n"
                                    "\n"
                                    "USAGE\n"
                                    "  bulkheadctl compare [--json] BEFORE AFTER\n"
                                    "  bulkheadctl compare [--json] --container LEFT --container RIGHT\n"
                                    "                      FILE [FILE]\n"
                                    "\n"
                                    "DESCRIPTION\n"
                                    "  Reads snapshots that bulkheadctl snapshot saved: of one host at two times, or\n"
                                    "  of two hosts. Containers are the same where their names are. A check that\n"
                                    "  fails and did not before is \"weaker\", the reverse is \"stricter\"; what is\n"
                                    "  not known on one side is neither. Settings that no check judges are\n"
                                    "  \"changed\". With --container, given twice, it compares two containers.\n"
                                    "\n"
                                    "OPTIONS\n"
                                    "      --container NAME  a container by name, id or the beginning of an id\n"
                                    "      --json            one object: \"left\", \"right\", \"changes\", each with\n"
                                    "                        \"kind\" (weaker, appeared, stricter, vanished, changed),\n"
                                    "                        \"subject\", \"check\", \"severity\", \"what\", \"before\",\n"
                                    "                        \"after\" and \"pointer\" into the inspect document\n"
                                    "\n"
                                    "EXIT STATUS\n"
                                    "  0  done, whether or not there are differences\n"
                                    "  1  a file that cannot be read, no such container\n"
                                    "  2  wrong usage\n"
                                    "\n"
                                    "EXAMPLES\n"
                                    "  bulkheadctl compare monday.bulkhead friday.bulkhead\n"
                                    "  bulkheadctl compare --container web1 --container web2 monday.bulkhead\n"),
            .run = runCompare};
}

} // namespace bulkhead::ctl
