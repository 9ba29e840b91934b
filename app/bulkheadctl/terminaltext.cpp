// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/terminaltext.h"

#include "core/handoff/visibletext.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

QString terminalText(QStringView text)
{
    return handoff::visibleText(text);
}

QByteArray terminalJson(const QByteArray &json)
{
    QString shown;
    for (const char32_t c : QString::fromUtf8(json).toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        if (c == U'\n' || !handoff::isInvisible(c)) {
            shown += character;
            continue;
        }
        for (const QChar unit : character)
            shown += u"\\u"_s + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
    }
    return shown.toUtf8();
}

} // namespace bulkhead::ctl
