// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/decider.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace bulkhead::ui {

class ToneBadge;
class WrappedLabel;

/// Asks the profile about one path, capability or network: allowed, denied, logged, and by which rule.
class DecidePane : public QWidget
{
    Q_OBJECT
public:
    enum class Subject : quint8 { Path, Capability, Network };
    explicit DecidePane(QWidget *parent = nullptr);

    void setDecider(const std::shared_ptr<apparmor::Decider> &decider, const QString &refusal);
    void askPath(const QString &path, const QString &access);
    void askCapability(const QString &name);
    void askNetwork(const QString &domain, const QString &type);
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void lineRequested(int line); ///< of the deciding rule, from 1

private:
    void answer();
    void show(const apparmor::Decision &decision);

    std::shared_ptr<apparmor::Decider> m_decider;
    QString m_refusal;
    int m_line = 0;
    QComboBox *m_subject = nullptr;
    QStackedWidget *m_questions = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_access = nullptr;
    QCheckBox *m_isOwner = nullptr;
    QComboBox *m_capability = nullptr;
    QComboBox *m_domain = nullptr, *m_type = nullptr;
    ToneBadge *m_word = nullptr;
    WrappedLabel *m_sentence = nullptr;
    QToolButton *m_showRule = nullptr;
};

} // namespace bulkhead::ui
