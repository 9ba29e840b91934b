// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QTimer>

#include <functional>
#include <vector>

class QDialog;

namespace bulkhead::ui {

class MainWindow;

/// --tour: photographs every page in every state, the dialogs, the palette and the gallery, light and dark, large and small.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow *window, QString directory, QObject *parent = nullptr);

    void start(); ///< when the source is open; pictures are taken one by one from the event loop
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }
    [[nodiscard]] const QStringList &failures() const { return m_failures; }

    /// Why this is no picture of a page: empty, or one colour all over the middle. Empty where it is one.
    [[nodiscard]] static QString whyBlank(const QImage &picture);

Q_SIGNALS:
    void finished();

private:
    struct Step {
        QString name;
        std::function<QDialog *()> arrange; ///< gives the dialog that lies over the window, or null
        std::function<void()> after;
    };
    void planScheme(ColorScheme scheme, const QSize &size, bool everyState);
    void next();
    void photographDrawn();
    void photograph();
    [[nodiscard]] QImage picture(QDialog *dialog) const;

    MainWindow *m_window;
    QString m_directory;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    QPointer<QDialog> m_dialog;
    QTimer m_settle;
    int m_waits = 0; ///< for the step's page to be drawn
    QStringList m_pictures, m_failures;
};

} // namespace bulkhead::ui
