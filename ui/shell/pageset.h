// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace bulkhead::ui {

class Page;

/// A page that the window can show; made when it is first shown.
struct PageEntry {
    QString id;
    QString title;
    QString iconName;
    std::function<Page *(QWidget *parent)> create;
    bool hidden = false; ///< reached by --page and by the tour only
};

/// The pages of this version, in the order of the navigation.
[[nodiscard]] std::vector<PageEntry> allPages();

} // namespace bulkhead::ui
