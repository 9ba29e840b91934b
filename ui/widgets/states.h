// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bulkhead::ui {

/// Empty, loading and failed as designed states: an icon, a sentence, a second line, actions.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);
    /// `technical` is the engine's own words, one click away behind "Details"; may be empty.
    void show(const QString &iconName, const QString &sentence, const QString &remedy, const QList<QAction *> &actions = {},
              const QString &technical = {});

private:
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_remedy = nullptr;
    QLabel *m_technical = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

/// One line across a page or the window: a tone's icon, a sentence, actions right.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void show(Tone tone, const QString &sentence, const QList<QAction *> &actions = {}, const QString &tooltip = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    Tone m_tone = Tone::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QList<QWidget *> m_buttons;
};

/// A word on its tint with its shape: severity and state wherever they stand outside a table.
class ToneBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ToneBadge(QWidget *parent = nullptr);
    void show(Tone tone, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

} // namespace bulkhead::ui
