// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/snapshot/host.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace bulkhead::ui {

/// Where a jump between pages leads: a container, perhaps a tab of its inspector, perhaps a capability.
struct Destination {
    QString page; ///< Page::id() of the target; empty = Containers
    ContainerId container;
    QString tab;    ///< "capabilities", "raw", …
    QString detail; ///< page's own: a capability name, a JSON pointer
};

/// One page of the window: header (title, one line what it answers, actions right, filter below) and content. Owned by the shell,
/// created on first show. Its focus proxy is what the keys reach when it is opened. Works on a sample, a live and a dead engine
/// alike: it only reads host()->snapshot().
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(QString id, const QString &title, const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; } ///< "containers": settings key, palette, tour file name
    [[nodiscard]] QString title() const;
    [[nodiscard]] virtual QString iconName() const = 0;

    void setHost(snapshot::Host *host); ///< another engine or file; null = none
    [[nodiscard]] snapshot::Host *host() const { return m_host; }
    [[nodiscard]] snapshot::HostSnapshotPtr snapshot() const; ///< never null

    virtual void goTo(const Destination &destination) { Q_UNUSED(destination) }
    /// Ctrl+F and /: the header's filter where the page asked for one.
    [[nodiscard]] QLineEdit *filterEdit() const { return m_filter; }
    /// The keys reach the page's main view: now, or as soon as it is seen, unless the person types elsewhere by then.
    void takeFocus(Qt::FocusReason reason);
    void forgetFocus(); ///< another page is shown
    /// Actions for the palette and the header; the page owns them.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// View ▸ Columns: the chooser of the page's table, filled when it is about to show; null where there is none.
    [[nodiscard]] virtual QMenu *columnMenu() const { return nullptr; }
    virtual void saveState() const {} ///< into QSettings, group = id()
    virtual void restoreState() {}
    /// States that the tour photographs, by name; the first is the plain page. showTourState puts the page into one.
    [[nodiscard]] virtual QStringList tourStates() const { return {QStringLiteral("default")}; }
    virtual void showTourState(const QString &state) { Q_UNUSED(state) }
    /// Whether the window has such a page: a jump to it leads somewhere.
    [[nodiscard]] bool isOffered(const QString &pageId) const;
    /// All that the page was told is shown: nothing is being laid out in a worker. The tour waits for it, for a few seconds.
    [[nodiscard]] virtual bool isDrawn() const { return true; }

Q_SIGNALS:
    void jumpRequested(const bulkhead::ui::Destination &destination);
    void notice(const QString &text); ///< for the status bar: "Copied 3 rows"
    void filterTextChanged(const QString &text);
    void hostReplaced(); ///< host() is another one, and the page has read it: for what other rooms put into a page

protected:
    virtual void hostChanged() = 0; ///< another host: drop everything, read snapshot()
    virtual void snapshotChanged(const snapshot::SnapshotChange &change) = 0;
    virtual void hostStateChanged() {}

    QLineEdit *addFilter(const QString &placeholder); ///< left in the row below the title
    void addHeaderAction(QAction *action, bool primary = false);
    void addHeaderWidget(QWidget *widget); ///< in the filter row, after the filter
    /// The rest of the page, edge to edge below a hairline: views in it have no frame; panes beside each other are split by a
    /// QSplitter (one hairline). Margins inside panes are the page's own (metrics::Between).
    void setContent(QWidget *content);

    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void orderFocus();
    QString m_id;
    QPointer<snapshot::Host> m_host;
    QPointer<QWidget> m_awaited; ///< takes the focus when it is seen
    QLabel *m_title = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_filter = nullptr;
    QHBoxLayout *m_actionRow = nullptr;
    QHBoxLayout *m_filterRow = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<QWidget *> m_rowWidgets;    ///< of the filter row, in its order
    QList<QWidget *> m_actionButtons; ///< beside the title
    bool m_focusOrdered = false;
};

} // namespace bulkhead::ui
