// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/auditarguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct AuditArgumentsText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

std::unexpected<Error> refuseAudit(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

/// "comm=my program" as a filter has it: comm="my program".
QString quotedAgain(const QString &word)
{
    static const QRegularExpression test(u"^([A-Za-z0-9_-]+)(!=|!~|=|~)([^\"'].*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = test.match(word);
    if (!match.hasMatch() || !word.contains(u' ') || word.contains(u'"'))
        return word;
    // "key=a or key=b" is a filter in one argument, not a value with blanks
    static const QRegularExpression another(u" (and|or|not|&&|\\|\\|) |[ (][a-z_]+(!=|!~|=|~|:)"_s);
    return another.match(match.captured(3)).hasMatch() ? word
                                                       : match.captured(1) + match.captured(2) + u'"' + match.captured(3) + u'"';
}

} // namespace

Result<AuditArguments> parseAuditArguments(const QStringList &arguments, const std::function<bool(const QString &)> &isFile)
{
    AuditArguments parsed;
    QStringList words;
    int forms = 0;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString word = arguments.at(i);
        if (onlyWords || !word.startsWith(u'-') || word == "-"_L1) {
            if (isFile(word))
                parsed.files.append(word);
            else
                words.append(quotedAgain(word));
            continue;
        }
        std::optional<QString> value;
        if (word.startsWith("--"_L1) && word.contains(u'=')) {
            value = word.section(u'=', 1);
            word = word.section(u'=', 0, 0);
        }
        const auto take = [&]() -> Result<QString> {
            if (!value && i + 1 < arguments.size())
                value = arguments.at(++i);
            if (!value || value->isEmpty())
                return refuseAudit(AuditArgumentsText::tr("%1 needs a value").arg(word));
            return *value;
        };
        const auto form = [&](AuditArguments::Form wanted) {
            parsed.form = wanted;
            ++forms;
        };
        if (value && word != "--host"_L1 && word != "--context"_L1 && word != "--config"_L1 && word != "--snapshot"_L1)
            return refuseAudit(AuditArgumentsText::tr("%1 takes no value").arg(word));
        if (word == "--"_L1) {
            onlyWords = true;
        } else if (word == "-f"_L1 || word == "--follow"_L1) {
            parsed.follow = true;
        } else if (word == "--json"_L1) {
            form(AuditArguments::Form::Json);
        } else if (word == "--csv"_L1) {
            form(AuditArguments::Form::Csv);
        } else if (word == "--html"_L1) {
            form(AuditArguments::Form::Html);
        } else if (word == "--raw"_L1) {
            form(AuditArguments::Form::Raw);
        } else if (word == "--summary"_L1) {
            form(AuditArguments::Form::Summary);
        } else if (word == "-H"_L1 || word == "--host"_L1 || word == "-c"_L1 || word == "--context"_L1 || word == "--config"_L1
                   || word == "--snapshot"_L1) {
            const auto taken = take();
            if (!taken)
                return std::unexpected(taken.error());
            QString &place = word == "-H"_L1 || word == "--host"_L1 ? parsed.host.host
                             : word == "--config"_L1                ? parsed.host.configDir
                             : word == "--snapshot"_L1              ? parsed.snapshotFile
                                                                    : parsed.host.context;
            if (!place.isEmpty())
                return refuseAudit(AuditArgumentsText::tr("%1 is given twice").arg(word));
            place = *taken;
        } else {
            return refuseAudit(AuditArgumentsText::tr("this command has no option %1").arg(word));
        }
    }
    if (forms > 1)
        return refuseAudit(AuditArgumentsText::tr("--json, --csv, --html, --raw and --summary exclude each other"));
    if (parsed.follow && parsed.form == AuditArguments::Form::Html)
        return refuseAudit(AuditArgumentsText::tr("--html is a whole page: it does not go with --follow"));
    if (parsed.follow && parsed.form == AuditArguments::Form::Summary)
        return refuseAudit(AuditArgumentsText::tr("--summary is of what is there: it does not go with --follow"));
    if (parsed.follow && parsed.files.size() > 1)
        return refuseAudit(AuditArgumentsText::tr("one file can be followed"));
    if (!parsed.snapshotFile.isEmpty() && (!parsed.host.host.isEmpty() || !parsed.host.context.isEmpty()))
        return refuseAudit(AuditArgumentsText::tr("--snapshot reads a file: --host and --context do not go with it"));
    if (!parsed.host.host.isEmpty() && !parsed.host.context.isEmpty())
        return refuseAudit(AuditArgumentsText::tr("--host and --context exclude each other"));
    parsed.filter = words.join(u' ');
    return parsed;
}

} // namespace bulkhead::ctl
