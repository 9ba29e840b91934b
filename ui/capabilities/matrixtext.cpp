// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/matrixtext.h"

#include "ui/capabilities/cellwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(CapabilityMatrix)
};

QString cellText(const MatrixCell &cell)
{
    QString text = holdingWord(cell.shown.holding);
    if (cell.mismatch != Mismatch::None && cell.predicted && cell.observed) {
        text += TableWords::tr(" (predicted %1, observed %2)")
                    .arg(holdingWord(cell.predicted->holding), holdingWord(cell.observed->holding));
    }
    return text;
}

QList<QStringList> tableLines(const MatrixTable &table)
{
    QStringList head{TableWords::tr("Capability"), TableWords::tr("Number"), TableWords::tr("Risk")};
    for (const MatrixColumn &column : table.columns)
        head << column.title;
    QList<QStringList> lines{head};
    for (const capability::Capability capability : table.rows) {
        QStringList line{capability::capabilityName(capability), QString::number(int(capability)),
                         capability::riskName(capability::capabilityInfo(capability).risk)};
        for (const MatrixColumn &column : table.columns)
            line << cellText(column.cell(capability, table.view));
        lines << line;
    }
    return lines;
}

QString alignedText(const QList<QStringList> &lines)
{
    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList &line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row += line[i].leftJustified(widths[i] + 2);
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

QString markdown(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells << QString(cell).replace(u'\\', "\\\\"_L1).replace(u'|', "\\|"_L1).replace(u'<', "&lt;"_L1);
        text += u"| %1 |\n"_s.arg(cells.join(" | "_L1));
        if (text.count(u'\n') == 1)
            text += u'|' + u" --- |"_s.repeated(line.size()) + u'\n';
    }
    return text;
}

QString csvCell(QString cell)
{
    // a spreadsheet runs what begins like a formula; names of containers come from the engine (OWASP "CSV injection")
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
        return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    return cell;
}

QString csv(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells << csvCell(cell);
        text += cells.join(u',') + "\r\n"_L1;
    }
    return text;
}

} // namespace

QString matrixText(const MatrixTable &table, MatrixFormat format)
{
    const QList<QStringList> lines = tableLines(table);
    switch (format) {
    case MatrixFormat::Text: return alignedText(lines);
    case MatrixFormat::Markdown: return markdown(lines);
    case MatrixFormat::Csv: return csv(lines);
    }
    return {};
}

} // namespace bulkhead::ui
