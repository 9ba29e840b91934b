// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconengine.h"

#include <BreezeIcons>

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

constexpr QLatin1StringView OwnPrefix("bulkhead-");

struct IconClass {
    const char *name;
    Tone tone;
};

/// Breeze's classes and ours; an SVG that is drawn with none of them keeps its colours.
constexpr IconClass IconClasses[] = {{"Text", Tone::Neutral},      {"NegativeText", Tone::Critical}, {"NeutralText", Tone::High},
                                     {"PositiveText", Tone::Ok},   {"Highlight", Tone::Accent},      {"Accent", Tone::Accent},
                                     {"ButtonFocus", Tone::Accent}};

QByteArray iconStyleSheet(std::optional<Tone> tone, QIcon::Mode mode)
{
    const Theme &theme = Theme::instance();
    QByteArray sheet;
    for (const auto &[name, ownTone] : IconClasses) {
        QColor colour = theme.foreground(tone.value_or(ownTone));
        if (mode == QIcon::Disabled)
            colour = theme.controlBorder();
        else if (mode == QIcon::Selected && tone.value_or(ownTone) == Tone::Neutral)
            colour = theme.selectionText();
        sheet += QByteArray(".ColorScheme-") + name + "{color:" + colour.name().toLatin1() + "}";
    }
    return sheet + ".ColorScheme-Background{color:" + theme.surface().name().toLatin1() + "}";
}

/// Puts our style sheet in the place of the SVG's own: <style … id="current-color-scheme">…</style>.
QByteArray recolouredSvg(QByteArray svg, std::optional<Tone> tone, QIcon::Mode mode)
{
    const qsizetype id = svg.indexOf("current-color-scheme");
    const qsizetype start = id < 0 ? -1 : svg.indexOf('>', id) + 1;
    const qsizetype end = start <= 0 ? -1 : svg.indexOf("</style>", start);
    return end < 0 ? svg : svg.replace(start, end - start, iconStyleSheet(tone, mode));
}

QString breezeIconFile(const QString &name, int size)
{
    static const bool ready = (BreezeIcons::initIcons(), true);
    Q_UNUSED(ready)
    for (const int drawn : size <= 18   ? std::array{16, 22, 32, 48}
                           : size <= 26 ? std::array{22, 16, 32, 48}
                                        : std::array{32, 48, 22, 16}) {
        for (const auto *context : {"actions", "status", "places", "devices", "emblems", "apps", "mimetypes", "preferences"}) {
            const QString file = ":/icons/breeze/%1/%2/%3.svg"_L1.arg(QLatin1StringView(context), QString::number(drawn), name);
            if (QFile::exists(file))
                return file;
        }
    }
    return {};
}

} // namespace

IconEngine::IconEngine(QString name, std::optional<Tone> tone)
    : m_name(std::move(name))
    , m_tone(tone)
{
}

QString IconEngine::fileFor(const QString &name, int size)
{
    static QHash<std::pair<QString, int>, QString> known;
    const auto key = std::pair(name, size);
    if (const auto it = known.constFind(key); it != known.cend())
        return *it;
    QString file;
    if (name.startsWith(OwnPrefix))
        file = ":/icons/bulkhead/%1.svg"_L1.arg(name.sliced(OwnPrefix.size()));
    else
        file = breezeIconFile(name, size);
    if (!QFile::exists(file))
        file.clear();
    return known.emplace(key, file).value();
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// since Qt 6.8 the size is in device-independent pixels
QPixmap IconEngine::scaledPixmap(const QSize &points, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const Theme &theme = Theme::instance();
    const QSize size = points * scale;
    if (theme.areIconsDeferred() && !m_name.startsWith(OwnPrefix)) {
        QPixmap none(size);
        none.setDevicePixelRatio(scale);
        none.fill(Qt::transparent);
        return none;
    }
    const QString key = u"bulkhead/%1/%2x%3@%8/%4/%5/%6/%7"_s.arg(m_name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(int(mode))
                            .arg(m_tone ? int(*m_tone) : -1)
                            .arg(theme.foreground(Tone::Neutral).rgb())
                            .arg(theme.surface().rgb())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QFile file(fileFor(m_name, points.height()));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(recolouredSvg(file.readAll(), m_tone, mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(points)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_tone);
}

bool IconEngine::isNull()
{
    return m_name.isEmpty();
}

} // namespace bulkhead::ui
