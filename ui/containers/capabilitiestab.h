// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace bulkhead::ui {

class Banner;
class CapabilityTableModel;
class DataSortProxy;
class DataTable;

/// The five sets, configured, predicted and observed, and each capability with its reason. Differences are marked.
class CapabilitiesTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit CapabilitiesTab(QWidget *parent = nullptr);
    void showSubject(const InspectorSubject &subject) override;
    void goTo(const QString &detail) override; ///< a capability's name

private:
    struct SetRow {
        QLabel *predicted = nullptr;
        QLabel *observed = nullptr;
        QLabel *hex = nullptr;
    };
    void makeSetGrid(QGridLayout *grid);
    void showSets(const snapshot::ContainerCapabilities &capabilities);
    void showNotes(const snapshot::ContainerCapabilities &capabilities);
    void explain();

    QLabel *m_configured = nullptr;
    std::array<SetRow, 5> m_sets;
    Banner *m_mismatch = nullptr;
    QLabel *m_notes = nullptr;
    QCheckBox *m_all = nullptr;
    CapabilityTableModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    QLabel *m_explanation = nullptr;
};

} // namespace bulkhead::ui
