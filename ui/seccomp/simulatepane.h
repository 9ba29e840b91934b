// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/seccomp/profileanalysis.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QToolButton;

namespace bulkhead::ui {

class ToneBadge;
class WrappedLabel;

/// What was asked of the simulation, as it is written.
struct SimulatedCall {
    QString call;      ///< a name or a number
    QString arguments; ///< "AF_INET, 1, 0"
};
/// The call as the kernel would show it to a filter. Arguments are decimal, 0x…, negative, or names such as AF_INET. Error
/// Invalid.
[[nodiscard]] Result<seccomp::Call> callFromWords(const SimulatedCall &words, seccomp::Arch arch);

/// Asks the compiled filter what happens to one call, and why.
class SimulatePane : public QWidget
{
    Q_OBJECT
public:
    explicit SimulatePane(QWidget *parent = nullptr);

    void setAnalysis(const ProfileAnalysis &analysis, const seccomp::Target &target);
    void setCall(const SimulatedCall &words);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString actionWord() const;

Q_SIGNALS:
    void ruleRequested(int rule); ///< show it in the text

private:
    void answer();
    void fillArches();

    const ProfileAnalysis *m_analysis = nullptr;
    seccomp::Target m_target;
    int m_rule = -1;
    QComboBox *m_arch = nullptr;
    QComboBox *m_call = nullptr;
    QLineEdit *m_arguments = nullptr;
    ToneBadge *m_action = nullptr;
    WrappedLabel *m_sentence = nullptr;
    QToolButton *m_showRule = nullptr;
    QLabel *m_filter = nullptr;
};

} // namespace bulkhead::ui
