// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/eventactions.h"
#include "ui/audit/audittablemodel.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace bulkhead::ui {

class DataTable;
class EventFieldModel;
class FillingStack;
class RelatedModel;
class StateView;
class ToneBadge;
class WrappedLabel;

/// What one event is: its sentence, decoded fields, records as they were logged, what else belongs to it, and why it was logged.
class AuditDetail : public QWidget
{
    Q_OBJECT
public:
    explicit AuditDetail(QWidget *parent = nullptr);

    void showNothing(qsizetype selected); ///< none, or several
    void showEvent(const AuditTableModel::Event &event);
    /// An answer to relatedWanted().
    void showRelated(quint64 number, const QList<AuditRow> &rows);
    void setRelatedNumber(quint64 number) { m_relatedNumber = number; }
    /// Buttons below the sentence: what is done most often by its name, the others by their icons.
    void setActions(QAction *main, const QList<QAction *> &others);
    [[nodiscard]] QString currentTab() const;
    void goTo(const QString &tab);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString records() const;
    [[nodiscard]] EventFieldModel *fields() const { return m_fields; }
    [[nodiscard]] RelatedModel *related() const { return m_related; }
    [[nodiscard]] QComboBox *relation() const { return m_relation; }

Q_SIGNALS:
    void relatedWanted(const QString &filter);
    void filterWanted(const QString &filter); ///< for the page's table
    void notice(const QString &text);

private:
    void makeTabs();
    void askRelated();
    [[nodiscard]] QString relatedFilter() const;

    FillingStack *m_stack = nullptr;
    StateView *m_state = nullptr;
    WrappedLabel *m_sentence = nullptr;
    ToneBadge *m_kind = nullptr;
    QLabel *m_time = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QTabWidget *m_tabs = nullptr;
    DataTable *m_fieldTable = nullptr, *m_relatedTable = nullptr;
    EventFieldModel *m_fields = nullptr;
    RelatedModel *m_related = nullptr;
    QPlainTextEdit *m_records = nullptr;
    QTextBrowser *m_explanation = nullptr;
    QComboBox *m_relation = nullptr;
    QLabel *m_relatedCount = nullptr;
    AuditTableModel::Event m_event;
    quint64 m_relatedNumber = 0;
};

} // namespace bulkhead::ui
