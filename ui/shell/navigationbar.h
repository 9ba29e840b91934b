// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QVBoxLayout;

namespace bulkhead::ui {

/// One page in the navigation: icon and word, an accent bar where it is the current one.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &title, const QString &iconName, const QString &shortcut, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
};

/// The left of the window: the engine switcher on top, the pages below it.
class NavigationBar : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void setTop(QWidget *widget);
    void addPage(const QString &id, const QString &title, const QString &iconName, const QString &shortcut);
    void setCurrent(const QString &id);
    [[nodiscard]] QAbstractButton *button(const QString &id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_top = nullptr;
    QVBoxLayout *m_pages = nullptr;
    QButtonGroup *m_group = nullptr;
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace bulkhead::ui
