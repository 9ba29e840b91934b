// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingrows.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidesplitter.h"

#include <QAbstractTableModel>

class QScrollArea;
class QVBoxLayout;

namespace bulkhead::ui {

class DataSortProxy;
class DataTable;
class EscapeCard;

/// How many of the known ways out of each container are open, as the checks say.
class EscapeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Name, Open, NotKnown, Closed };
    static constexpr int Columns = 4;
    struct Row {
        ContainerId id;
        QString name;
        findings::Severity worst = findings::Severity::None; ///< of the open ones
        int open = 0, notKnown = 0, closed = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setView(const FindingsViewPtr &view); ///< null: nothing is known
    [[nodiscard]] const Row &row(int number) const { return m_rows.at(number); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

/// The known ways out of a container as cards: what each takes, how much of it is there, and how to close it.
class EscapeView : public SideSplitter
{
    Q_OBJECT
public:
    explicit EscapeView(QWidget *parent = nullptr);

    void setView(const FindingsViewPtr &view);
    void setFilterText(const QString &text);
    void select(const ContainerId &id);
    [[nodiscard]] ContainerId current() const;
    [[nodiscard]] EscapeTableModel *model() const { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QList<EscapeCard *> shownCards() const;
    [[nodiscard]] bool isWorking() const { return m_working > 0; }

Q_SIGNALS:
    void notice(const QString &text);
    void jumpRequested(const bulkhead::ui::Destination &destination);

private:
    void make();
    void showPaths(const QList<findings::EscapePath> &paths);

    FindingsViewPtr m_view;
    EscapeTableModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    DataTable *m_table = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_head = nullptr;
    QList<EscapeCard *> m_cards; ///< kept and reused
    ContainerId m_wanted;
    int m_working = 0, m_newest = 0;
};

} // namespace bulkhead::ui
