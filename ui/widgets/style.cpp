// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/style.h"

#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QFrame>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

constexpr int ComboPadding = 10;

/// The option with the words and the icon of a primary button in the colour that is read on the accent.
template<typename Option>
Option onAccent(const Option &option)
{
    Option copy(option);
    const QColor colour = Theme::instance().accentText();
    copy.palette.setColor(QPalette::ButtonText, colour);
    if (!copy.icon.isNull()) {
        QPixmap pixmap = copy.icon.pixmap(copy.iconSize, 1.0);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        copy.icon = QIcon(pixmap);
    }
    return copy;
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar &option, bool contents)
{
    const Theme &theme = Theme::instance();
    QRectF bar = QRectF(option.rect).adjusted(0, 0, 0, 0);
    bar.setHeight(qMin<qreal>(bar.height(), 6));
    bar.moveCenter(QRectF(option.rect).center());
    if (contents) {
        const int span = option.maximum - option.minimum;
        bar.setWidth(span > 0 ? bar.width() * (option.progress - option.minimum) / span : bar.width() / 3);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(contents ? theme.accent() : theme.border());
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
    setObjectName(u"bulkhead"_s);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { markFocus(now); });
}

void Style::markFocus(QWidget *now)
{
    const bool isPane = qobject_cast<QScrollArea *>(now) || qobject_cast<QTextEdit *>(now);
    if (isPane && now->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        if (!m_focusMark)
            m_focusMark = new QFocusFrame(now->window());
        m_focusMark->setWidget(now);
    } else if (m_focusMark) {
        m_focusMark->setWidget(nullptr);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 28;
    case PM_SplitterWidth: return 5;
    case PM_TabBarTabHSpace: return metrics::Between;
    case PM_TabBarTabVSpace: return 16;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        if (const auto *mark = qobject_cast<const QFocusFrame *>(widget)) // a text begins at its widget's edge
            return qobject_cast<const QTextEdit *>(mark->widget()) ? metrics::Step : 0;
        if (metric == PM_FocusFrameVMargin)
            break;
        return metrics::Inside - 1; // item views add one: the words of cells and headers align
    case PM_HeaderMargin: return metrics::Inside;
    case PM_HeaderMarkSize: return stylepaint::SortMark;
    case PM_ButtonMargin: return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 2;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::Inside;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

// Fusion's own are drawn for light windows.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_DialogOkButton:
    case SP_DialogYesButton:
    case SP_DialogApplyButton: return Theme::icon(u"dialog-ok"_s);
    case SP_DialogCancelButton:
    case SP_DialogNoButton: return Theme::icon(u"dialog-cancel"_s);
    case SP_DialogCloseButton: return Theme::icon(u"dialog-close"_s);
    case SP_DialogSaveButton:
    case SP_DialogSaveAllButton: return Theme::icon(u"document-save"_s);
    case SP_DialogOpenButton: return Theme::icon(u"document-open"_s);
    case SP_DialogResetButton: return Theme::icon(u"edit-undo"_s);
    case SP_DialogDiscardButton: return Theme::icon(u"edit-delete"_s);
    case SP_DialogHelpButton: return Theme::icon(u"help-contents"_s);
    case SP_LineEditClearButton: return Theme::icon(u"edit-clear"_s);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Table_GridLineColor: return int(Theme::instance().border().rgba());
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_Popup: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox: result.rwidth() += ComboPadding; [[fallthrough]];
    case CT_PushButton:
    case CT_LineEdit: result.setHeight(qMax(result.height(), metrics::Control)); break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return stylepaint::toolButtonSize(*button);
        break;
    case CT_HeaderSection: result.setHeight(qMax(result.height(), metrics::RowDense + 2)); break;
    case CT_ItemViewItem: result.setHeight(qMax(result.height(), Theme::instance().rowHeight())); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), metrics::RowDense + 2));
        break;
    default: break;
    }
    return result;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton) && widget && widget->isEnabled();
        if (button && (button->features & QStyleOptionButton::Flat))
            return stylepaint::flatButton(painter, *option);
        return stylepaint::button(painter, *option, stylepaint::isPrimary(widget) || isDefault);
    }
    case PE_PanelButtonTool:
        if (option->state & State_AutoRaise)
            return stylepaint::flatButton(painter, *option);
        return stylepaint::button(painter, *option, stylepaint::isPrimary(widget));
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QTabBar *>(widget))
            stylepaint::focusRing(painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return stylepaint::field(painter, *option);
        return;
    case PE_FrameLineEdit: return stylepaint::field(painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return stylepaint::checkMark(painter, *option);
    case PE_IndicatorRadioButton: return stylepaint::radioMark(painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, theme.border());
        return;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1, theme.border());
        return;
    case PE_Frame:
    case PE_FrameMenu:
        painter->save();
        painter->setPen(theme.border());
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, theme.surface()); return;
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox: return;
    case PE_PanelMenuBar: painter->fillRect(option->rect, theme.chrome()); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::instance();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && widget && widget->isEnabled()
            && (stylepaint::isPrimary(widget)
                || ((button->features & QStyleOptionButton::DefaultButton) && !(button->features & QStyleOptionButton::Flat)))) {
            const QStyleOptionButton copy = onAccent(*button);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        // the selection is a tint: what is written on it keeps its tone
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setBrush(QPalette::HighlightedText, item->palette.brush(QPalette::Text));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return stylepaint::tab(painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state &= ~State_HasFocus;
            copy.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? theme.text() : theme.textMuted());
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surfaceRaised());
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, theme.border());
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return stylepaint::header(painter, *header);
        break;
    case CE_ComboBoxLabel: // what does not fit ends in "…", which QComboBox leaves out
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && widget) {
            QStyleOptionComboBox copy(*box);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + metrics::Step;
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - icon - 2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_FocusFrame: return stylepaint::focusRing(painter, *option);
    case CE_Splitter: return stylepaint::splitter(painter, *option);
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return progressBar(painter, *bar, element == CE_ProgressBarContents);
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme.chrome()); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, theme.chrome());
            if (item->state & (State_Selected | State_Sunken)) {
                QStyleOption panel(*option);
                panel.state |= State_MouseOver;
                panel.state &= ~State_HasFocus;
                panel.rect.adjust(0, 2, 0, -2);
                stylepaint::flatButton(painter, panel);
            }
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                         item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && widget)
            return stylepaint::scrollBar(painter, *bar, widget);
    } else if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && widget)
            return stylepaint::comboBox(painter, *box, widget);
    } else if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonTextUnderIcon)
            return stylepaint::toolButton(painter, *button, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(ComboPadding / 2, 0, 0, 0) : rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(metrics::Step, 0, -metrics::Step, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace bulkhead::ui
