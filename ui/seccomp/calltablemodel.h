// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/importedcalls.h"
#include "core/seccomp/syscallcatalogue.h"
#include "ui/seccomp/profileanalysis.h"
#include "ui/widgets/datasortproxy.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// One system call of the target's architecture.
struct CallRow {
    int number = 0;
    QString name{};
    std::optional<seccomp::CallGroup> group{}; ///< empty where the catalogue has nothing
    QString groupName{};
    QString meaning{};
    CallFact fact{};        ///< what the profile does
    CallFact defaultFact{}; ///< what the engine's own does
    QString capabilities{}; ///< that open it in the engine's own: "SYS_ADMIN"
    quint64 seen = 0;       ///< how often in the recordings; 1 where they only name it
    bool isImported = false;
    bool isMaybeNotNeeded = false; ///< it only failed there

    [[nodiscard]] bool differs() const { return !fact.saysSameAs(defaultFact); }
};

/// All calls of the target's architecture, and what the profile, the engine's own and the recordings say of them.
class CallTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Number, Name, State, Default, Gate, Seen, Group, Meaning, ColumnCount };
    enum Role { IsAllowedRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setArch(seccomp::Arch arch);
    void setAnalysis(const ProfileAnalysis &analysis, const BaselineFacts &baseline);
    void setImport(const seccomp::ImportedCalls *calls);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const CallRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &name) const { return m_rowOfName.value(name, -1); }

private:
    [[nodiscard]] QString text(const CallRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const CallRow &row, int column) const;
    [[nodiscard]] QString toolTip(const CallRow &row, int column) const;

    QList<CallRow> m_rows;
    QHash<QString, int> m_rowOfName;
    std::optional<seccomp::Arch> m_arch;
};

/// What the person wants to see of the calls.
class CallFilter : public DataSortProxy
{
    Q_OBJECT
public:
    enum class Show : quint8 {
        All,
        Allowed,
        NotAllowed,
        Conditional,
        Differing,
        Recorded,
        AllowedNotRecorded,
        RecordedNotAllowed
    };

    explicit CallFilter(CallTableModel *model, QObject *parent = nullptr);

    void setText(const QString &text); ///< words that all occur in name, number, group, meaning or capability
    void setShow(Show show);
    void setGroup(std::optional<seccomp::CallGroup> group);
    [[nodiscard]] Show show() const { return m_show; }
    void refresh(); ///< other facts: rows may come and go

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CallTableModel *m_model;
    QStringList m_words;
    Show m_show = Show::All;
    std::optional<seccomp::CallGroup> m_group;
};

} // namespace bulkhead::ui
