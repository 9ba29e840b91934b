// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixcolumn.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace bulkhead::ui {

/// "Docker's default without 13: CAP_CHOWN, …": what a set changes against the engine's default.
[[nodiscard]] QString differenceSentence(capability::CapabilitySet wanted, const capability::EngineRules &rules);

/// Under the matrix: the whitelist as `docker run` options, and a pasted `docker run` line as a set.
class RunLineBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunLineBar(QWidget *parent = nullptr);

    void addWhitelistAction(QAction *action); ///< a button in the whitelist's row
    void showWhitelist(const MatrixColumn &column, capability::CapabilitySet wanted, const capability::EngineRules &rules);
    /// Null: nothing is pasted.
    void showPasted(const MatrixColumn *column, const capability::EngineRules &rules);
    void setPastedLine(const QString &line);
    [[nodiscard]] QString options() const;
    [[nodiscard]] QString pastedLine() const;
    [[nodiscard]] QLineEdit *pasteEdit() const { return m_paste; }

Q_SIGNALS:
    void pastedLineChanged(const QString &line);
    void useAsWhitelist(bulkhead::capability::CapabilitySet capabilities);
    void copied(const QString &text);

private:
    void setAnswer(QLabel *label, const QString &text, bool refused);
    void copyOptions();
    void recolour();

    QLineEdit *m_options = nullptr;
    QToolButton *m_copy = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QLabel *m_explanation = nullptr;
    QLineEdit *m_paste = nullptr;
    QToolButton *m_use = nullptr;
    QLabel *m_answer = nullptr;
    std::optional<capability::CapabilitySet> m_pasted;
};

} // namespace bulkhead::ui
