// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace bulkhead::ui {

/// Ctrl+K: type what you want, Enter does it. Lies over the window that it belongs to.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<PaletteEntry> entries);
    void dismiss(); ///< gives the focus back
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] PaletteModel *model() const { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void filter(const QString &pattern);
    void runCurrent();
    bool moveBy(int rows);

    PaletteModel *m_model = nullptr;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace bulkhead::ui
