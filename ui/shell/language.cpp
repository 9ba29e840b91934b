// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

constexpr QStringView Plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView Accented = u"áƀçđéƒǧħíĵķļɱñóþɋřšŧúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶĻṀÑÓÞɊŘŠŦÚṼŴẊÝŽ";

/// How many characters from `at` on must stay as they are: "%1", "%L1", "%n", "<b>", "&amp;".
qsizetype fixedLength(QStringView text, qsizetype at)
{
    if (text[at] == u'%' && at + 1 < text.size()) {
        qsizetype end = at + 1;
        if (text[end] == u'L' && end + 1 < text.size())
            ++end;
        if (text[end] == u'n')
            return end + 1 - at;
        while (end < text.size() && text[end].isDigit())
            ++end;
        return end - at;
    }
    if (text[at] == u'<') {
        const qsizetype end = text.indexOf(u'>', at);
        return end < 0 ? 0 : end + 1 - at;
    }
    if (text[at] == u'&') {
        const qsizetype end = text.indexOf(u';', at);
        return end > at && end - at <= 6 && !text.sliced(at, end - at).contains(u' ') ? end + 1 - at : 0;
    }
    return 0;
}

} // namespace

QString PseudoTranslator::accented(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype fixed = fixedLength(text, i); fixed > 0) {
            result += text.sliced(i, fixed);
            i += fixed;
            continue;
        }
        const qsizetype letter = Plain.indexOf(text[i]);
        result += letter < 0 ? text[i] : Accented[letter];
        ++i;
    }
    const qsizetype longer = (text.size() * 2 + 4) / 5;
    return u"[%1%2]"_s.arg(result, u" łōñğéŕ"_s.repeated(int(longer / 7) + 1).left(longer));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // Qt asks with this for the direction of the writing, and with its own contexts for texts that are not ours
    if (QByteArrayView(source) == "QT_LAYOUT_DIRECTION" || QByteArrayView(context).startsWith("QPlatformTheme"))
        return {};
    return accented(QString::fromUtf8(source));
}

void installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    // English is translated too: its plurals
    auto *own = new QTranslator(qApp);
    const QString known = locale.language() == QLocale::C ? u"en"_s : locale.name();
    if (!own->load(u"bulkhead_"_s + known, u":/i18n"_s) && !own->load(u"bulkhead_en"_s, u":/i18n"_s)) {
        delete own;
        return;
    }
    QCoreApplication::installTranslator(own);
    auto *ofQt = new QTranslator(qApp);
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    else
        delete ofQt;
}

void installPseudoLanguage()
{
    QCoreApplication::installTranslator(new PseudoTranslator(qApp));
}

} // namespace bulkhead::ui
