// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text of the program is translated, and no translation breaks what the program puts into it.

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context, source, type;
    QStringList forms; ///< one, or one for each plural form
    bool isPlural = false;
    [[nodiscard]] QString name() const { return u"%1: %2"_s.arg(context, source); }
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .source = {}, .type = {}, .forms = {}});
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().isPlural)
                messages.last().forms << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The places for values in a text, sorted: "%1", "%L2", "%n".
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?[0-9]+|n)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        if (!places.contains(match.captured()))
            places << match.captured();
    places.sort();
    return places;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^\\s&;]+(?![a-z]*;)"_s);
    return text.contains(mnemonic) && !text.contains(u"&amp;"_s);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    const QString m_file = QStringLiteral(TRANSLATIONS_DIR "/bulkhead_de.ts");
    QList<Message> m_messages, m_english;

    /// Messages of the file that lupdate would change: new, vanished or unfinished ones.
    static QStringList outOfDate(const QString &file, const QStringList &options)
    {
        QTemporaryDir dir;
        const QString copy = dir.filePath(u"copy.ts"_s);
        QProcess lupdate;
        if (!QFile::copy(file, copy))
            return {u"cannot be copied"_s};
        lupdate.start(QStringLiteral(LUPDATE),
                      QStringLiteral(LUPDATE_ARGUMENTS).split(u' ') + options + QStringList{u"-ts"_s, copy});
        if (!lupdate.waitForFinished(100'000) || lupdate.exitCode() != 0)
            return {u"lupdate failed"_s};
        QStringList before, after, wrong;
        for (const Message &message : readMessages(file))
            before << message.name();
        for (const Message &message : readMessages(copy)) {
            after << message.name();
            if (!message.type.isEmpty() || !before.contains(message.name()))
                wrong << u"new: "_s + message.name();
        }
        for (const QString &name : std::as_const(before))
            if (!after.contains(name))
                wrong << u"gone: "_s + name;
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_messages = readMessages(m_file);
        QVERIFY(m_messages.size() > 100);
        m_english = readMessages(QStringLiteral(TRANSLATIONS_DIR "/bulkhead_en.ts"));
        QVERIFY(m_english.size() > 5);
    }

    void everyTextOfTheProgramIsInTheFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << m_file << QStringList();
        QTest::newRow("English plurals") << QStringLiteral(TRANSLATIONS_DIR "/bulkhead_en.ts") << QStringList{u"-pluralonly"_s};
    }
    void everyTextOfTheProgramIsInTheFiles()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const QStringList wrong = outOfDate(file, options);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"build update_translations and translate:\n"_s + wrong.join(u'\n')));
    }

    void nothingIsUnfinished()
    {
        QStringList unfinished;
        for (const Message &message : m_messages + m_english)
            if (!message.type.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString()))
                unfinished << message.name();
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }

    void pluralsHaveBothForms()
    {
        for (const Message &message : m_messages + m_english)
            QVERIFY2(message.forms.size() == (message.isPlural ? 2 : 1), qPrintable(message.name()));
    }

    void valuesKeepTheirPlaces()
    {
        QStringList wrong;
        for (const Message &message : std::as_const(m_messages))
            for (const QString &form : message.forms)
                if (placesIn(form) != placesIn(message.source)
                    && !(message.isPlural && form == message.forms.first() && !form.contains("%n"_L1)))
                    wrong << message.name();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void endingsAndKeysAreKept()
    {
        QStringList wrong;
        for (const Message &message : std::as_const(m_messages))
            for (const QString &form : message.forms)
                if (form.endsWith(u'…') != message.source.endsWith(u'…') || hasMnemonic(form) != hasMnemonic(message.source)
                    || form.startsWith(u' ') != message.source.startsWith(u' ')
                    || form.endsWith(u' ') != message.source.endsWith(u' '))
                    wrong << message.name();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
