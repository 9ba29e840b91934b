// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/eventhtml.h"

#include "core/audit/eventrow.h"
#include "core/audit/sentence.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bulkhead::audit {

namespace {

struct HtmlText {
    Q_DECLARE_TR_FUNCTIONS(AuditHtml)
};

/// Text of strangers: escaped, and what is no letter as a replacement.
QByteArray escaped(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (!c.isPrint() && !c.isSurrogate() && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return safe.toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray htmlHead(const QString &title)
{
    QByteArray head = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                      "<title>"
                      + escaped(title)
                      + "</title><style>\n"
                        ":root{color-scheme:light dark}body{font:14px/1.4 system-ui,sans-serif;margin:24px}"
                        "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:4px 8px;"
                        "border-bottom:1px solid #8884}td.t{white-space:nowrap}td.r{font-weight:600}"
                        "pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px;margin:4px 0}summary{cursor:pointer}\n"
                        "</style></head><body><h1>"
                      + escaped(title) + "</h1>\n<table><thead><tr>";
    for (const QString &column : {HtmlText::tr("Time"), HtmlText::tr("Container"), HtmlText::tr("Process"),
                                  HtmlText::tr("Result"), HtmlText::tr("Event"), HtmlText::tr("Key")})
        head += "<th>" + escaped(column) + "</th>";
    return head + "</tr></thead><tbody>\n";
}

QByteArray eventToHtml(const AuditEvent &event, const EventFacts &facts, const Attribution &attribution)
{
    const EventRow row = rowOf(facts, attribution);
    const QString time = row.id.time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(row.id.time).toString(Qt::ISODateWithMs);
    const auto cell = [](const QString &text) { return "<td>" + escaped(text) + "</td>"; };
    QByteArray html = "<tr><td class=\"t\">" + escaped(time) + "</td>" + cell(row.container) + cell(row.process);
    html += (row.kind == EventKind::Refused ? "<td class=\"r\">" : "<td>") + escaped(row.result) + "</td>";
    html += "<td><details><summary>" + escaped(sentenceOf(facts, attribution)) + "</summary><pre>";
    html += escaped(readableText(event.text)) + "</pre></details></td>" + cell(row.key) + "</tr>\n";
    return html;
}

QByteArray htmlTail()
{
    return "</tbody></table></body></html>\n";
}

} // namespace bulkhead::audit
