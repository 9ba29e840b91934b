// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace bulkhead::ui {

/// The environment of a container. What looks like a secret is masked, in the cell and in what is copied, until it is revealed.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Secret, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setEnvironment(const QStringList &environment); ///< hides everything again where it is another one
    [[nodiscard]] bool isSecret(int row) const { return m_variables.at(row).secret; }
    [[nodiscard]] bool isRevealed(int row) const { return m_variables.at(row).revealed; }
    void setRevealed(int row, bool revealed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Variable {
        QString name, value, masked;
        bool secret = false;
        bool revealed = false;
    };
    QStringList m_environment;
    QList<Variable> m_variables;
};

} // namespace bulkhead::ui
