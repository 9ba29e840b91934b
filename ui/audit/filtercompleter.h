// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QObject>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace bulkhead::ui {

/// Completes the filter's language in a line edit: fields, values that the log has. Owned by the edit.
class FilterCompleter : public QObject
{
    Q_OBJECT
public:
    explicit FilterCompleter(QLineEdit *edit);

    void setKnown(const QStringList &containers, const QStringList &keys);
    [[nodiscard]] QCompleter *completer() const { return m_completer; }
    void complete(); ///< shows what could stand at the cursor

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void insert(const QString &candidate);

    QLineEdit *m_edit;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_candidates = nullptr;
    QStringList m_containers, m_keys;
    qsizetype m_from = 0;
};

/// The filter's language, on one page.
class FilterHelp : public QDialog
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget *parent = nullptr);
};

} // namespace bulkhead::ui
