// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace bulkhead::ui {

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(ColorScheme scheme)
{
    m_scheme = scheme;
    QGuiApplication::styleHints()->setColorScheme(scheme == ColorScheme::Dark    ? Qt::ColorScheme::Dark
                                                  : scheme == ColorScheme::Light ? Qt::ColorScheme::Light
                                                                                 : Qt::ColorScheme::Unknown);
    rebuild();
}

void Theme::rebuild()
{
    m_dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    Q_EMIT changed();
}

QColor Theme::foreground(Tone tone) const
{
    switch (tone) {
    case Tone::Critical: return m_dark ? QColor(0xff, 0x8a, 0x8a) : QColor(0xa1, 0x12, 0x1f);
    case Tone::High: return m_dark ? QColor(0xff, 0xa8, 0x66) : QColor(0x9a, 0x42, 0x05);
    case Tone::Medium: return m_dark ? QColor(0xf2, 0xc9, 0x4c) : QColor(0x7a, 0x57, 0x00);
    case Tone::Low: return m_dark ? QColor(0x8f, 0xc7, 0xff) : QColor(0x1b, 0x5e, 0x9e);
    case Tone::Info: return m_dark ? QColor(0x9f, 0xb4, 0xc8) : QColor(0x46, 0x5a, 0x6e);
    case Tone::Ok: return m_dark ? QColor(0x7f, 0xd6, 0x9b) : QColor(0x1a, 0x6b, 0x3c);
    case Tone::Unknown: return textMuted();
    case Tone::Accent: return QGuiApplication::palette().color(QPalette::Highlight);
    case Tone::Neutral: break;
    }
    return QGuiApplication::palette().color(QPalette::WindowText);
}

QColor Theme::tint(Tone tone) const
{
    QColor color = foreground(tone);
    color.setAlpha(m_dark ? 46 : 26);
    return color;
}

QColor Theme::textMuted() const
{
    return m_dark ? QColor(0xa9, 0xb1, 0xba) : QColor(0x5b, 0x63, 0x6c);
}
QColor Theme::border() const
{
    return m_dark ? QColor(0x3d, 0x44, 0x4b) : QColor(0xd5, 0xd9, 0xde);
}
QColor Theme::surface() const
{
    return QGuiApplication::palette().color(QPalette::Base);
}
QColor Theme::surfaceRaised() const
{
    return QGuiApplication::palette().color(QPalette::Window);
}
QColor Theme::selection() const
{
    return QGuiApplication::palette().color(QPalette::Highlight);
}
QColor Theme::differenceTint() const
{
    return tint(Tone::Medium);
}

QFont Theme::monospace() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QFont Theme::title() const
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::heading() const
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

bool Theme::animations() const
{
    return QApplication::isEffectEnabled(Qt::UI_AnimateMenu);
}

QIcon Theme::icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

QString Theme::toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Critical: return QStringLiteral("data-error");
    case Tone::High: return QStringLiteral("data-warning");
    case Tone::Medium: return QStringLiteral("emblem-important");
    case Tone::Low: return QStringLiteral("emblem-information");
    case Tone::Info: return QStringLiteral("data-information");
    case Tone::Ok: return QStringLiteral("data-success");
    default: return QStringLiteral("question");
    }
}

} // namespace bulkhead::ui
