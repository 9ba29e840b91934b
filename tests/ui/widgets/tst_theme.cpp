// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconengine.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace bulkhead::ui;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.2 defines them (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

const char *toneWord(Tone tone)
{
    constexpr const char *Words[] = {"critical", "high", "medium", "low", "info", "ok", "unknown", "accent", "neutral"};
    return Words[int(tone)];
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::instance().apply(ColorScheme::Light); }

    void theFormulaKnowsBlackOnWhite()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        Theme &theme = Theme::instance();
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            theme.apply(scheme);
            const char *word = scheme == ColorScheme::Light ? "light" : "dark";
            const auto add = [&](const char *front, const QColor &frontColour, const char *back, const QColor &backColour) {
                QTest::addRow("%s: %s on %s", word, front, back) << frontColour << backColour;
            };
            const std::pair<const char *, QColor> grounds[] = {
                {"surface", theme.surface()},     {"raised", theme.surfaceRaised()},        {"chrome", theme.chrome()},
                {"selection", theme.selection()}, {"a difference", theme.differenceTint()}, {"hover", theme.hover()}};
            for (int i = 0; i <= int(Tone::Neutral); ++i) {
                add(toneWord(Tone(i)), theme.foreground(Tone(i)), "its tint", theme.tint(Tone(i)));
                for (const auto &[name, colour] : grounds)
                    add(toneWord(Tone(i)), theme.foreground(Tone(i)), name, colour);
            }
            for (const auto &[name, colour] : grounds) {
                add("text", theme.text(), name, colour);
                add("muted text", theme.textMuted(), name, colour);
            }
            add("selected text", theme.selectionText(), "selection", theme.selection());
            add("a primary button's word", theme.accentText(), "accent", theme.accent());
            add("a link", qApp->palette().color(QPalette::Link), "surface", theme.surface());
        }
    }
    void everyPairCanBeRead()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QCOMPARE(back.alpha(), 255);
        const double ratio = contrast(front, back);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2 is %3:1"_s.arg(front.name(), back.name()).arg(ratio, 0, 'f', 2)));
    }

    void tonesDifferByShape()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Tone::Neutral); ++i) {
            names << Theme::toneIconName(Tone(i));
            QVERIFY2(!IconEngine::fileFor(Theme::toneIconName(Tone(i)), 16).isEmpty(), toneWord(Tone(i)));
        }
        QCOMPARE(names.size(), int(Tone::Neutral) + 1);
    }

    void anIconFollowsTheScheme_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("of Breeze") << u"view-refresh"_s;
        QTest::newRow("of our own") << u"bulkhead-capability"_s;
    }
    void anIconFollowsTheScheme()
    {
        QFETCH(QString, name);
        const QIcon icon = Theme::icon(name);
        const auto strongest = [&icon] {
            const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
            QColor found;
            int alpha = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > alpha) {
                        found = image.pixelColor(x, y);
                        alpha = found.alpha();
                    }
            return found;
        };
        Theme::instance().apply(ColorScheme::Light);
        const QColor light = strongest();
        Theme::instance().apply(ColorScheme::Dark);
        const QColor dark = strongest();
        QVERIFY2(light.isValid() && light.lightnessF() < 0.3F, qPrintable(light.name()));
        QVERIFY2(dark.isValid() && dark.lightnessF() > 0.7F, qPrintable(dark.name()));
    }

    void breezeIconsComeAfterTheFirstPaintWhereTheyAreDeferred()
    {
        Theme &theme = Theme::instance();
        const auto isDrawn = [](const QString &name) {
            const QImage image = Theme::icon(name).pixmap(QSize(21, 21), 1.0).toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > 0)
                        return true;
            return false;
        };
        theme.deferIcons();
        QVERIFY(!isDrawn(u"view-refresh"_s));
        QVERIFY(isDrawn(u"bulkhead-capability"_s));
        QSignalSpy changed(&theme, &Theme::changed);
        theme.loadIcons();
        QCOMPARE(changed.count(), 1);
        QVERIFY(isDrawn(u"view-refresh"_s));
        theme.loadIcons();
        QCOMPARE(changed.count(), 1);
    }

    void anIconFillsEveryScale_data()
    {
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%g", scale) << scale;
    }
    void anIconFillsEveryScale()
    {
        QFETCH(qreal, scale);
        const QPixmap pixmap = Theme::icon(u"view-refresh"_s).pixmap(QSize(16, 16), scale);
        QCOMPARE(pixmap.size(), QSize(qRound(16 * scale), qRound(16 * scale)));
        QCOMPARE(pixmap.devicePixelRatio(), scale);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::instance().apply(ColorScheme::Light);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
