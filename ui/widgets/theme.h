// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

namespace bulkhead::ui {

/// What a colour means; each has a shape and a word beside it wherever it is used (see ToneBadge).
enum class Tone : quint8 { Critical, High, Medium, Low, Info, Ok, Unknown, Accent, Neutral };

/// Lengths in device-independent pixels. Steps of 4: 8 inside a group, 16 between groups, 24 around a page.
namespace metrics {
inline constexpr int Step = 4;
inline constexpr int Inside = 8;
inline constexpr int Between = 16;
inline constexpr int PageMargin = 24;
inline constexpr int RowDense = 26;
inline constexpr int RowComfortable = 32;
inline constexpr int Radius = 5;
inline constexpr int Control = 30; ///< height of buttons, fields and boxes in one row
inline constexpr int IconSmall = 16;
inline constexpr int IconLarge = 22;
inline constexpr int IconEmptyState = 48;
} // namespace metrics

enum class ColorScheme : quint8 { System, Light, Dark };
enum class Density : quint8 { Dense, Comfortable };

/// The one visual language: every colour, font and icon that pages use. Lives as long as the application.
class Theme : public QObject
{
    Q_OBJECT
public:
    static Theme &instance();

    /// Sets style, palette and icons; first before the first widget. Follows the system where scheme is System. A style that the
    /// desktop brings (Breeze, Adwaita, Kvantum) stays as it is; plain Fusion becomes ours.
    void apply(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; } ///< what the person chose
    [[nodiscard]] bool isDark() const { return m_dark; }          ///< what is shown

    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] int rowHeight() const; ///< of tables, by density and by font

    [[nodiscard]] QColor foreground(Tone tone) const; ///< text or glyph on surface, tint and selection; at least 4.5:1 on each
    [[nodiscard]] QColor tint(Tone tone) const;       ///< quiet opaque background behind foreground(tone)
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor textMuted() const;     ///< secondary text, 4.5:1
    [[nodiscard]] QColor border() const;        ///< hairlines
    [[nodiscard]] QColor controlBorder() const; ///< outline of buttons and fields
    [[nodiscard]] QColor surface() const;       ///< page background
    [[nodiscard]] QColor surfaceRaised() const; ///< cards, header rows, the inspector
    [[nodiscard]] QColor chrome() const;        ///< navigation and status bar
    [[nodiscard]] QColor hover() const;         ///< behind what the pointer is over
    [[nodiscard]] QColor accent() const;        ///< fill of the primary action
    [[nodiscard]] QColor accentText() const;    ///< on accent()
    [[nodiscard]] QColor selection() const;
    [[nodiscard]] QColor selectionText() const;
    [[nodiscard]] QColor differenceTint() const; ///< matrix cells that differ from the baseline

    [[nodiscard]] QFont monospace() const; ///< ids, paths, calls, rules; the system's size
    [[nodiscard]] QFont title() const;     ///< page titles
    [[nodiscard]] QFont heading() const;   ///< group headings
    [[nodiscard]] QFont small() const;     ///< captions above groups
    [[nodiscard]] bool animations() const; ///< false where the system says no motion

    /// A Breeze icon by its freedesktop name ("network-wired"), recoloured for the current scheme, or ours by
    /// "bulkhead-capability" (resources/icons/capability.svg). Rendered when painted.
    [[nodiscard]] static QIcon icon(const QString &name);
    [[nodiscard]] static QIcon icon(const QString &name, Tone tone); ///< all in the colour of one tone
    [[nodiscard]] static QString toneIconName(Tone tone);            ///< the shape that goes with a tone
    [[nodiscard]] static QIcon toneIcon(Tone tone);                  ///< that shape in its colour

    /// Registering Breeze's icons takes longer than a first paint may: until loadIcons() only our own icons are drawn.
    void deferIcons() { m_iconsDeferred = true; }
    void loadIcons();
    [[nodiscard]] bool areIconsDeferred() const { return m_iconsDeferred; }

Q_SIGNALS:
    void changed(); ///< colours or density are different now: repaint, and rebuild what cached them

private:
    Theme() = default;
    void rebuild();
    ColorScheme m_scheme = ColorScheme::System;
    Density m_density = Density::Dense;
    bool m_dark = false;
    bool m_ownStyle = false;
    bool m_applied = false;
    bool m_iconsDeferred = false;
};

} // namespace bulkhead::ui
