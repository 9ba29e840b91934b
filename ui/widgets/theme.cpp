// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/iconengine.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

/// Every literal colour of the program. tst_theme computes the contrast of each pair that is used.
struct SchemeColours {
    QRgb chrome, surface, raised, alternate, hover, border, controlBorder, text, muted, disabled;
    QRgb accent, accentText, selection, selectionText, difference;
    QRgb critical, high, medium, low, info, ok, accentTone;
};

constexpr SchemeColours LightColours = {
    .chrome = 0xfff3f5f8,
    .surface = 0xffffffff,
    .raised = 0xfff8f9fb,
    .alternate = 0xfffafbfc,
    .hover = 0xffeceff4,
    .border = 0xffe1e5ea,
    .controlBorder = 0xffc9d0d8,
    .text = 0xff1a2029,
    .muted = 0xff566170,
    .disabled = 0xff98a1ac,
    .accent = 0xff3d4fc4,
    .accentText = 0xffffffff,
    .selection = 0xffe3e7fb,
    .selectionText = 0xff1a2029,
    .difference = 0xfffff4d6,
    .critical = 0xffa8152a,
    .high = 0xff96400a,
    .medium = 0xff735200,
    .low = 0xff1a5a99,
    .info = 0xff4a5b70,
    .ok = 0xff17643a,
    .accentTone = 0xff3d4fc4,
};

constexpr SchemeColours DarkColours = {
    .chrome = 0xff16191e,
    .surface = 0xff1d2127,
    .raised = 0xff23282f,
    .alternate = 0xff20252b,
    .hover = 0xff2a3038,
    .border = 0xff303741,
    .controlBorder = 0xff454e5a,
    .text = 0xffe5e9ee,
    .muted = 0xffa3adb9,
    .disabled = 0xff69737f,
    .accent = 0xff5568dc,
    .accentText = 0xffffffff,
    .selection = 0xff303a66,
    .selectionText = 0xfff3f5f8,
    .difference = 0xff3d3520,
    .critical = 0xffff9c9c,
    .high = 0xffffb27a,
    .medium = 0xfff0cc62,
    .low = 0xff93c8ff,
    .info = 0xffb3c3d4,
    .ok = 0xff85dca3,
    .accentTone = 0xffaab6ff,
};

QColor mixed(QColor front, QColor back, qreal part)
{
    const auto channel = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(channel(front.red(), back.red()), channel(front.green(), back.green()), channel(front.blue(), back.blue()));
}

QPalette paletteFor(const SchemeColours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.critical);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.selectionText);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accentTone);
    palette.setColor(QPalette::LinkVisited, c.accentTone);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.controlBorder);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hover);
    return palette;
}

const SchemeColours &coloursOf(bool dark)
{
    return dark ? DarkColours : LightColours;
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(ColorScheme scheme)
{
    m_scheme = scheme;
    auto *hints = QGuiApplication::styleHints();
    hints->setColorScheme(scheme == ColorScheme::Dark    ? Qt::ColorScheme::Dark
                          : scheme == ColorScheme::Light ? Qt::ColorScheme::Light
                                                         : Qt::ColorScheme::Unknown);
    if (!m_applied) {
        m_applied = true;
        const QString platform = QApplication::style()->name();
        m_ownStyle = platform == "fusion"_L1 || platform == "windows"_L1;
        if (m_ownStyle)
            QApplication::setStyle(new Style);
        connect(hints, &QStyleHints::colorSchemeChanged, this, &Theme::rebuild);
    }
    rebuild();
}

void Theme::rebuild()
{
    m_dark = m_scheme == ColorScheme::System ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                                             : m_scheme == ColorScheme::Dark;
    if (m_ownStyle) {
        const QPalette palette = paletteFor(coloursOf(m_dark));
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    Q_EMIT changed();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT changed();
}

int Theme::rowHeight() const
{
    const int wanted = m_density == Density::Dense ? metrics::RowDense : metrics::RowComfortable;
    return qMax(wanted, QFontMetrics(QApplication::font()).height() + metrics::Inside);
}

QColor Theme::foreground(Tone tone) const
{
    const SchemeColours &c = coloursOf(m_dark);
    switch (tone) {
    case Tone::Critical: return c.critical;
    case Tone::High: return c.high;
    case Tone::Medium: return c.medium;
    case Tone::Low: return c.low;
    case Tone::Info: return c.info;
    case Tone::Ok: return c.ok;
    case Tone::Unknown: return c.muted;
    case Tone::Accent: return c.accentTone;
    case Tone::Neutral: break;
    }
    return text();
}

QColor Theme::tint(Tone tone) const
{
    return mixed(foreground(tone), surface(), m_dark ? 0.16 : 0.09);
}

QColor Theme::text() const
{
    return m_ownStyle ? QColor(coloursOf(m_dark).text) : QGuiApplication::palette().color(QPalette::WindowText);
}
QColor Theme::textMuted() const
{
    return coloursOf(m_dark).muted;
}
QColor Theme::border() const
{
    return coloursOf(m_dark).border;
}
QColor Theme::controlBorder() const
{
    return coloursOf(m_dark).controlBorder;
}
QColor Theme::surface() const
{
    return QGuiApplication::palette().color(QPalette::Base);
}
QColor Theme::surfaceRaised() const
{
    return m_ownStyle ? QColor(coloursOf(m_dark).raised) : QGuiApplication::palette().color(QPalette::AlternateBase);
}
QColor Theme::chrome() const
{
    return m_ownStyle ? QColor(coloursOf(m_dark).chrome) : QGuiApplication::palette().color(QPalette::Window);
}
QColor Theme::hover() const
{
    return m_ownStyle ? QColor(coloursOf(m_dark).hover) : mixed(text(), surface(), 0.07);
}
QColor Theme::accent() const
{
    return m_ownStyle ? QColor(coloursOf(m_dark).accent) : QGuiApplication::palette().color(QPalette::Accent);
}
QColor Theme::accentText() const
{
    return m_ownStyle ? QColor(coloursOf(m_dark).accentText) : QGuiApplication::palette().color(QPalette::HighlightedText);
}
QColor Theme::selection() const
{
    return QGuiApplication::palette().color(QPalette::Highlight);
}
QColor Theme::selectionText() const
{
    return QGuiApplication::palette().color(QPalette::HighlightedText);
}
QColor Theme::differenceTint() const
{
    return coloursOf(m_dark).difference;
}

QFont Theme::monospace() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QFont Theme::title() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::heading() const
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::small() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

bool Theme::animations() const
{
    return QApplication::isEffectEnabled(Qt::UI_AnimateMenu);
}

QIcon Theme::icon(const QString &name)
{
    if (name.startsWith("bulkhead-tone-"_L1)) {
        for (int tone = 0; tone <= int(Tone::Neutral); ++tone)
            if (name == toneIconName(Tone(tone)))
                return icon(name, Tone(tone));
    }
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon Theme::icon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

void Theme::loadIcons()
{
    if (!std::exchange(m_iconsDeferred, false))
        return;
    Q_EMIT changed();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

QIcon Theme::toneIcon(Tone tone)
{
    return icon(toneIconName(tone), tone);
}

QString Theme::toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Critical: return u"bulkhead-tone-critical"_s;
    case Tone::High: return u"bulkhead-tone-high"_s;
    case Tone::Medium: return u"bulkhead-tone-medium"_s;
    case Tone::Low: return u"bulkhead-tone-low"_s;
    case Tone::Info: return u"bulkhead-tone-info"_s;
    case Tone::Ok: return u"bulkhead-tone-ok"_s;
    case Tone::Unknown: return u"bulkhead-tone-unknown"_s;
    case Tone::Accent: return u"bulkhead-tone-accent"_s;
    case Tone::Neutral: break;
    }
    return u"bulkhead-tone-neutral"_s;
}

} // namespace bulkhead::ui
