// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace bulkhead::ui {

/// Something that the command palette can do.
struct PaletteEntry {
    enum class Kind : quint8 { Page, Action, Container, Engine, File };
    Kind kind = Kind::Action;
    QString title;
    QString detail; ///< right of the title, muted: an image, a path
    QString iconName;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// The entries that answer what was typed, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString
        KindRole,                  ///< int of PaletteEntry::Kind
        IconNameRole,              ///< QString
        ShortcutRole,              ///< QString, as the platform writes it
        PositionsRole,             ///< QList<int>: letters of the title that matched
    };
    static constexpr int MaximumRows = 60;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setPattern(const QString &pattern);
    [[nodiscard]] const PaletteEntry &entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] static QString kindWord(PaletteEntry::Kind kind);

private:
    struct Shown {
        size_t entry = 0;
        int score = 0;
        QList<int> positions;
    };
    std::vector<PaletteEntry> m_entries;
    std::vector<Shown> m_shown;
};

} // namespace bulkhead::ui
