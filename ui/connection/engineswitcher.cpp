// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/engineswitcher.h"

#include "ui/connection/engineswitcherpopup.h"
#include "ui/connection/hostregistry.h"
#include "ui/connection/hoststatetext.h"
#include "ui/widgets/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowSize = 12;
constexpr int ShortestPlace = 40; ///< less says nothing

/// The part of a place that tells one from another: of a local socket its path.
QString shortPlace(const OpenHost &host)
{
    const QString place = host.place();
    return place.startsWith("unix://"_L1) ? place.sliced("unix://"_L1.size()) : place;
}

} // namespace

EngineSwitcher::EngineSwitcher(HostRegistry *registry, engine::ContextStore contexts, QWidget *parent)
    : QToolButton(parent)
    , m_registry(registry)
    , m_contexts(std::move(contexts))
{
    setObjectName(u"engineSwitcher"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(registry, &HostRegistry::currentChanged, this, &EngineSwitcher::showCurrent);
    connect(registry, &HostRegistry::hostChanged, this, &EngineSwitcher::showCurrent);
    connect(&Theme::instance(), &Theme::changed, this, &EngineSwitcher::showCurrent);
    connect(this, &QToolButton::clicked, this, &EngineSwitcher::openPopup);
    showCurrent();
}

void EngineSwitcher::showCurrent()
{
    const OpenHost *current = m_registry->find(m_registry->current());
    if (!current) {
        m_name = tr("No engine");
        m_place = tr("Choose one to begin");
        setAccessibleName(tr("Engine: none"));
        setToolTip(tr("Choose an engine or a snapshot"));
    } else {
        const HostStateText state = hostStateText(current->host->state());
        m_name = current->host->name();
        m_place = current->place();
        QString spoken = tr("Engine: %1, %2, %3").arg(m_name, m_place, state.word);
        QString tooltip = u"<b>%1</b><br>%2<br>%3"_s.arg(m_name.toHtmlEscaped(), m_place.toHtmlEscaped(), state.explanation);
        if (current->isUnprotected()) {
            spoken += u", "_s + unprotectedWord();
            tooltip += u"<br>"_s + unprotectedSentence();
        }
        if (const auto error = current->host->error())
            tooltip += u"<br>"_s + error->what.toHtmlEscaped();
        setAccessibleName(spoken);
        setToolTip(tooltip);
    }
    update();
}

QSize EngineSwitcher::sizeHint() const
{
    return {220, 2 * fontMetrics().height() + 2 * metrics::Inside};
}

QSize EngineSwitcher::minimumSizeHint() const
{
    return {48, sizeHint().height()};
}

void EngineSwitcher::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features = QStyleOptionToolButton::None;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const OpenHost *current = m_registry->find(m_registry->current());
    const HostStateText state = current ? hostStateText(current->host->state()) : HostStateText{};
    const bool unprotected = current && current->isUnprotected();
    const QRect inner = rect().adjusted(metrics::Inside, metrics::Inside, -metrics::Step, -metrics::Inside);
    const QRect arrow(inner.right() - ArrowSize, inner.center().y() - ArrowSize / 2 + 1, ArrowSize, ArrowSize);
    Theme::icon(u"arrow-down"_s).paint(&painter, arrow);
    const QRect icon(inner.left(), inner.center().y() - metrics::IconLarge / 2 + 1, metrics::IconLarge, metrics::IconLarge);
    const QIcon shape = unprotected ? Theme::toneIcon(Tone::Critical)
                        : current   ? Theme::icon(state.iconName, state.tone)
                                    : Theme::icon(u"network-server"_s);
    shape.paint(&painter, icon);

    // the name has a line of its own; below it how fresh it is, and where
    const int left = icon.right() + metrics::Inside + 1;
    const QRect name(left, inner.top(), arrow.left() - metrics::Step - left, fontMetrics().height());
    painter.setFont(Theme::instance().heading());
    painter.setPen(Theme::instance().text());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_name.simplified(), Qt::ElideMiddle, name.width()));
    painter.setFont(font());
    QRect second = name.translated(0, name.height());
    if (current) {
        const QString word = unprotected ? u"%1 · %2"_s.arg(state.word, unprotectedWord()) : state.word;
        painter.setPen(Theme::instance().foreground(unprotected ? Tone::Critical : state.tone));
        painter.drawText(second, Qt::AlignVCenter | Qt::AlignLeft, word);
        second.setLeft(second.left() + fontMetrics().horizontalAdvance(word));
    }
    painter.setPen(Theme::instance().textMuted());
    const QString place = current ? u" · "_s + shortPlace(*current).simplified() : m_place;
    if (second.width() > ShortestPlace)
        painter.drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(place, Qt::ElideMiddle, second.width()));
}

void EngineSwitcher::openPopup()
{
    if (m_popup)
        return;
    m_popup = new EngineSwitcherPopup(m_registry, this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setConnections(m_contexts.contexts(), m_contexts.discoveredSockets());
    connect(m_popup, &EngineSwitcherPopup::connectRequested, this, &EngineSwitcher::connectRequested);
    connect(m_popup, &EngineSwitcherPopup::openSnapshotRequested, this, &EngineSwitcher::openSnapshotRequested);
    m_popup->popupBelow(this);
}

} // namespace bulkhead::ui
