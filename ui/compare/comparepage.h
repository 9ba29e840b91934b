// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/comparison.h"
#include "ui/widgets/page.h"

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace bulkhead::ui {

class ChangeFilter;
class ChangeTableModel;
class DataTable;
class ElidedLine;
class StateView;

/// What differs between two containers, a container and its image, two snapshots, or two engines: what appeared, vanished, got
/// weaker or stricter. Destination: `container` is the left one, `detail` the right one's id, or "image"; `tab` "open" asks for a
/// snapshot.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);

    [[nodiscard]] QString iconName() const override { return QStringLiteral("bulkhead-compare"); }
    void goTo(const Destination &destination) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QMenu *columnMenu() const override;
    void restoreState() override;
    [[nodiscard]] QStringList tourStates() const override { return {QStringLiteral("default"), QStringLiteral("containers")}; }
    void showTourState(const QString &state) override;
    [[nodiscard]] bool isDrawn() const override { return isSettled(); }

    /// A snapshot to compare with beside the host that is open. In a worker; says what is wrong with the file.
    void openSnapshot(const QString &path);
    [[nodiscard]] ChangeTableModel *model() const { return m_model; }
    [[nodiscard]] ChangeFilter *filter() const { return m_filter; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] StateView *stateView() const { return m_state; }
    [[nodiscard]] QToolButton *kindButton(findings::Change::Kind kind) const { return m_kindButtons.at(qsizetype(kind)); }
    [[nodiscard]] bool isSettled() const { return m_working == 0; }
    /// Which container of which source stands on a side; an empty id is the whole of it.
    enum class Side : quint8 { Left, Right };
    void choose(Side side, int source, const ContainerId &container);
    void chooseImage(); ///< on the left: the image of the right container
    [[nodiscard]] int sourceCount() const { return int(m_sources.size()); }
    /// JSON as `bulkheadctl compare --json` writes it, or the rows as text where the name ends in .txt.
    void exportTo(const QString &path);

protected:
    void hostChanged() override;
    void snapshotChanged(const snapshot::SnapshotChange &change) override;

private:
    /// A host at one time: the open one, a file, or an engine that was open before.
    struct Source {
        QString title;
        snapshot::HostSnapshotPtr snapshot;
    };
    struct SideBoxes {
        QComboBox *source = nullptr, *container = nullptr;
    };

    void makeHeader();
    void fillSources();
    void fillContainers(Side side);
    void rememberHost();
    void addSource(const QString &title, const snapshot::HostSnapshotPtr &snapshot);
    [[nodiscard]] SideBoxes &boxes(Side side) { return side == Side::Left ? m_left : m_right; }
    [[nodiscard]] snapshot::HostSnapshotPtr snapshotOf(const SideBoxes &side) const;
    [[nodiscard]] static ContainerId containerOf(const SideBoxes &side);
    void compare();
    void compareImage();
    void compareWith(const QByteArray &image, const snapshot::ContainerPtr &container, const snapshot::HostSnapshotPtr &right,
                     int number);
    void take(int number, const Result<findings::Comparison> &comparison);
    void showState(const QString &sentence = {}, const QString &remedy = {});
    void showCounts();
    void openChange(const QModelIndex &index);

    QList<Source> m_sources; ///< the open host first
    QString m_hostTitle;
    SideBoxes m_left, m_right;
    ChangeTableModel *m_model = nullptr;
    ChangeFilter *m_filter = nullptr;
    DataTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    ElidedLine *m_sentence = nullptr;
    QList<QToolButton *> m_kindButtons; ///< by Change::Kind
    QAction *m_open = nullptr, *m_swap = nullptr, *m_export = nullptr;
    int m_working = 0, m_newest = 0;
    bool m_isComparison = false; ///< what the table shows is one
};

} // namespace bulkhead::ui
