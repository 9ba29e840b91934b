// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/seccomp/calltablemodel.h"
#include "ui/seccomp/profileworkbench.h"

#include <QScrollArea>

namespace bulkhead::ui {

/// A line of what is said of a call: a caption, the words, perhaps a rule that they lead to.
struct CallRemark {
    QString caption;
    QString text;
    int rule = -1;

    friend bool operator==(const CallRemark &, const CallRemark &) = default;
};
/// Everything that is known of a call: what it does, what happens to it and why, where it was recorded. Pure.
[[nodiscard]] QList<CallRemark> callRemarks(const CallRow &row, const ProfileWorkbench &bench);

/// The selected call explained, with the places of the recordings that have it.
class CallDetailPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit CallDetailPane(QWidget *parent = nullptr);

    void show(const CallRow &row, const ProfileWorkbench &bench);
    void showNothing();
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void ruleRequested(int rule);

private:
    void fill(const QString &title, const QString &subtitle, const QList<CallRemark> &remarks);
    QWidget *m_content = nullptr;
    QString m_text;
    QString m_title, m_subtitle;
    QList<CallRemark> m_remarks;
};

} // namespace bulkhead::ui
