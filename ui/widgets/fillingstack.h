// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace bulkhead::ui {

/// A stack that takes the room it is given. Qt's own sets the text of every page, shown or not, to find the height that they want
/// at each width, whenever one label changes.
class FillingStack : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace bulkhead::ui
