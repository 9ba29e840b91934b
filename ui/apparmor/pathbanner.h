// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/states.h"

namespace bulkhead::ui {

class PathSource;

/// How far the reading of an image's paths is, with a way to end it; why it failed, with a way to try again. Owned by the page.
class PathBanner : public Banner
{
    Q_OBJECT
public:
    PathBanner(PathSource *source, QWidget *parent);

private:
    void showReading();

    PathSource *m_source;
    QAction *m_cancel = nullptr;
    QAction *m_again = nullptr;
    QAction *m_close = nullptr;
};

} // namespace bulkhead::ui
