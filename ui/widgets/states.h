// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace bulkhead::ui {

/// Empty, loading and failed as designed states: an icon, a sentence, a second line, actions.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);
    using QWidget::show;
    /// The first action is the primary one. `technical` is the engine's own words, one click away behind "Details"; may be empty.
    void show(const QString &iconName, const QString &sentence, const QString &remedy, const QList<QAction *> &actions = {},
              const QString &technical = {});

private:
    void recolour();
    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_remedy = nullptr;
    QToolButton *m_details = nullptr;
    QPlainTextEdit *m_technical = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QList<QWidget *> m_buttons;
};

/// One line across a page or the window: a tone's icon, a sentence, actions right; below it where that is too narrow for both.
/// Hidden until it has something to say.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    using QFrame::show;
    void show(Tone tone, const QString &sentence, const QList<QAction *> &actions = {}, const QString &tooltip = {});
    void setSentence(const QString &sentence); ///< only the words: a countdown
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    void arrange();
    Tone m_tone = Tone::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_row = nullptr; ///< of the actions
    QList<QAction *> m_actions;
    QList<QWidget *> m_buttons;
};

/// A word on its tint with its shape: severity and state wherever they stand outside a table.
class ToneBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ToneBadge(QWidget *parent = nullptr);
    using QWidget::show;
    void show(Tone tone, const QString &word);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The same badge painted elsewhere: in a table's delegate.
    static void paint(QPainter *painter, const QRect &rect, Tone tone, const QString &word);
    [[nodiscard]] static QSize sizeFor(const QString &word, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

} // namespace bulkhead::ui
