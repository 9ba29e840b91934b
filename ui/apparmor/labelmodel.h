// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/profilestore.h"
#include "core/snapshot/hostsnapshot.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace bulkhead::ui {

/// What is loaded on the engine's host, as far as that is known.
struct LoadedProfiles {
    enum class State : quint8 { Unknown, NotAvailable, Known };
    State state = State::Unknown;
    QString reason{}; ///< of Unknown and NotAvailable
    QList<apparmor::LoadedProfile> profiles{};
};

/// A container's configured profile beside the labels of its processes.
struct LabelFact {
    enum class Kind : quint8 {
        AsConfigured,
        Complain,    ///< the right profile, which refuses nothing
        Unconfined,  ///< as configured, or because it is privileged
        Mismatch,    ///< some process has another label
        NotLoaded,   ///< it would not start again
        NoAppArmor,  ///< the host has none: what is configured is ignored
        NotObserved, ///< it does not run, or nobody could look
    };
    Kind kind = Kind::NotObserved;
    ContainerId id{};
    QString name{};
    QString configured{};   ///< the profile's name; "unconfined"
    QString spelling{};     ///< how the container says it where that is deprecated: "apparmor:NAME"
    QStringList observed{}; ///< different labels, the first process's first
    qsizetype processes = 0;
    friend bool operator==(const LabelFact &, const LabelFact &) = default;
};
[[nodiscard]] LabelFact labelFact(const snapshot::HostSnapshot &snapshot, const snapshot::ContainerEntry &container,
                                  const LoadedProfiles &loaded);
[[nodiscard]] QString labelKindWord(LabelFact::Kind kind);
[[nodiscard]] QString labelKindWhy(LabelFact::Kind kind);
[[nodiscard]] Tone labelKindTone(LabelFact::Kind kind);

class LabelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Container, Configured, Observed, Processes, Verdict, Why, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const QList<LabelFact> &facts);
    [[nodiscard]] const QList<LabelFact> &facts() const { return m_facts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LabelFact> m_facts;
};

/// The loaded profiles, with the containers under each.
class LoadedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Name, Mode, Containers, Processes, ColumnCount };
    struct Row {
        apparmor::LoadedProfile profile{};
        QStringList containers{};
        qsizetype processes = 0;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setProfiles(const LoadedProfiles &loaded, const QList<LabelFact> &facts);
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace bulkhead::ui
