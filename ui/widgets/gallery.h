// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QStackedWidget;

namespace bulkhead::ui {

/// The visual language on one hidden page: tones, badges, text, controls, a table, states. The tour photographs it.
class GalleryPage : public Page
{
    Q_OBJECT
public:
    explicit GalleryPage(QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList tourStates() const override;
    void showTourState(const QString &state) override;

protected:
    void hostChanged() override {}
    void snapshotChanged(const snapshot::SnapshotChange &) override {}

private:
    QWidget *makeLanguage();
    QWidget *makeStates();
    QStackedWidget *m_parts = nullptr;
};

} // namespace bulkhead::ui
