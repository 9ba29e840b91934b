// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/generateprofile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QRadioButton;

namespace bulkhead::ui {

class WrappedLabel;

/// What recordings say, in a few sentences. Pure, translated.
[[nodiscard]] QString importSummary(const seccomp::ImportedCalls &calls, const seccomp::GeneratedProfile &made);

/// Asks what becomes of recordings: a new profile, more calls for this one, or marks in the table only.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Use : quint8 { NewProfile, AddToProfile, OnlyShow };

    ImportDialog(std::shared_ptr<const seccomp::ImportedCalls> calls, seccomp::Arch arch, QWidget *parent);

    [[nodiscard]] Use use() const;
    [[nodiscard]] seccomp::GenerateOptions options() const;
    void setUse(Use use);

private:
    void showState();

    std::shared_ptr<const seccomp::ImportedCalls> m_calls;
    seccomp::Arch m_arch;
    WrappedLabel *m_summary = nullptr;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_add = nullptr;
    QRadioButton *m_show = nullptr;
    QComboBox *m_default = nullptr;
    QCheckBox *m_runtime = nullptr;
    QCheckBox *m_families = nullptr;
    QCheckBox *m_failed = nullptr;
    QCheckBox *m_arguments = nullptr;
};

} // namespace bulkhead::ui
