// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilitiespage.h"
#include "ui/capabilities/capabilitymatrixview.h"
#include "ui/capabilities/cellwords.h"
#include "ui/capabilities/containerpicker.h"
#include "ui/capabilities/runlinebar.h"
#include "ui/capabilities/whitelisteditor.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

// Actions, menus, export and the tour of the page.
namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;
using capability::CapabilitySet;

QAction *CapabilitiesPage::action(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *made = new QAction(Theme::icon(icon), text, this);
    if (!shortcut.isEmpty()) {
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    addAction(made);
    m_actions << made;
    return made;
}

void CapabilitiesPage::buildActions()
{
    m_add = action(u"list-add"_s, tr("Add containers…"), Qt::Key_Insert);
    m_add->setToolTip(tr("Choose containers as columns (Insert)"));
    connect(m_add, &QAction::triggered, this, &CapabilitiesPage::openPicker);

    m_undo = m_whitelist->undoStack()->createUndoAction(this, tr("Undo"));
    m_redo = m_whitelist->undoStack()->createRedoAction(this, tr("Redo"));
    m_undo->setIcon(Theme::icon(u"edit-undo"_s));
    m_redo->setIcon(Theme::icon(u"edit-redo"_s));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    for (QAction *step : {m_undo, m_redo}) {
        step->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(step);
        m_actions << step;
    }

    m_onlyDiffering = action(u"view-filter"_s, tr("Only differences"));
    m_onlyDiffering->setCheckable(true);
    m_onlyDiffering->setToolTip(tr("Show only capabilities in which a column differs from the baseline"));
    m_showAll = new QAction(tr("Show all capabilities"), this);
    m_detailVisible = action(u"view-right-new"_s, tr("Details"));
    m_detailVisible->setCheckable(true);
    m_detailVisible->setChecked(true);
    m_detailBelow = action(u"view-split-top-bottom"_s, tr("Details below the matrix"));
    m_detailBelow->setCheckable(true);

    auto *addRunning = action(u"list-add"_s, tr("Add all running containers"));
    connect(addRunning, &QAction::triggered, this, [this] {
        QStringList names;
        for (const snapshot::ContainerPtr &container : snapshot()->containers) {
            if (container->isRunning())
                names << container->summary.name;
        }
        m_matrix->addContainers(names);
    });
    auto *removeAll = action(u"list-remove"_s, tr("Remove all container columns"));
    connect(removeAll, &QAction::triggered, this, [this] { m_matrix->removeContainers(m_matrix->containers()); });
    auto *remove = action(u"list-remove"_s, tr("Remove the current column"), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &CapabilitiesPage::removeCurrentColumn);
    auto *left = action(u"go-previous"_s, tr("Move the current column left"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    connect(left, &QAction::triggered, this, [this] { moveCurrentColumn(-1); });
    auto *right = action(u"go-next"_s, tr("Move the current column right"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    connect(right, &QAction::triggered, this, [this] { moveCurrentColumn(1); });
}

void CapabilitiesPage::buildExportActions()
{
    m_copy = new QAction(Theme::icon(u"edit-copy"_s), tr("Copy"), this);
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, MatrixFormat format) {
        QAction *copy = action(u"edit-copy"_s, text);
        connect(copy, &QAction::triggered, this, [this, format] { copyTable(format); });
        menu->addAction(copy);
    };
    add(tr("Copy the matrix as text"), MatrixFormat::Text);
    add(tr("Copy the matrix as Markdown"), MatrixFormat::Markdown);
    add(tr("Copy the matrix as CSV"), MatrixFormat::Csv);
    menu->addSeparator();
    QAction *save = action(u"document-save-as"_s, tr("Save the matrix…"));
    connect(save, &QAction::triggered, this, &CapabilitiesPage::saveTable);
    menu->addAction(save);
    m_copy->setMenu(menu);
}

void CapabilitiesPage::buildPresets()
{
    m_presets = new QAction(Theme::icon(u"document-edit"_s), tr("Start from"), this);
    m_presets->setToolTip(tr("Begin the whitelist with a set that exists"));
    auto *menu = new QMenu(this);
    auto *defaults = action(u"edit-reset"_s, tr("Whitelist: start from the engine's default"));
    connect(defaults, &QAction::triggered, this, [this] {
        startWhitelistFrom(capability::defaultCapabilities(m_matrix->rules().flavour), tr("start from the default"));
    });
    auto *nothing = action(u"edit-clear"_s, tr("Whitelist: start from nothing"));
    connect(nothing, &QAction::triggered, this, [this] { startWhitelistFrom({}, tr("clear the whitelist")); });
    menu->addActions({defaults, nothing});
    menu->addSeparator();
    auto *containers = menu->addMenu(tr("A container's set"));
    connect(containers, &QMenu::aboutToShow, this, [this, containers] { fillContainerPresets(containers); });
    auto *observed = action(u"view-visible"_s, tr("Whitelist: what processes of the shown containers hold"));
    observed->setToolTip(tr("Held now, as the kernel shows it; a program may need more when it starts, and may use less."));
    connect(observed, &QAction::triggered, this, [this] {
        CapabilitySet held;
        bool known = false;
        for (const MatrixColumn &column : m_matrix->columns()) {
            const auto &sets = column.observedAny ? column.observedAny : column.observed;
            if (!sets)
                continue;
            known = true;
            held = held | sets->effective | sets->permitted;
        }
        known ? startWhitelistFrom(held, tr("start from what is observed"))
              : Q_EMIT notice(tr("No process of a shown container could be observed."));
    });
    menu->addAction(observed);
    m_presets->setMenu(menu);
    for (QAction *entry : {m_presets, m_undo, m_redo})
        m_runLine->addWhitelistAction(entry);
}

void CapabilitiesPage::fillContainerPresets(QMenu *menu)
{
    menu->clear();
    for (const MatrixColumn &column : m_matrix->columns()) {
        if (!column.isContainer() || !column.predicted)
            continue;
        const CapabilitySet set = column.predicted->sets.bounding;
        const QString title = column.title;
        QAction *entry = menu->addAction(QString(title).replace(u'&', "&&"_L1));
        connect(entry, &QAction::triggered, this,
                [this, set, title] { startWhitelistFrom(set, tr("start from %1").arg(title)); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No container is shown"))->setEnabled(false);
}

QList<QAction *> CapabilitiesPage::pageActions() const
{
    return m_actions;
}

void CapabilitiesPage::openPicker()
{
    m_picker->setContainers(snapshot()->containers, m_matrix->containers());
    m_picker->openAt(m_view->mapToGlobal(QPoint(m_view->width() - m_picker->width(), 0)));
}

void CapabilitiesPage::setBaselineColumn(int column)
{
    m_matrix->setBaseline(m_matrix->column(column).key());
    fillBaselines();
}

void CapabilitiesPage::toggleInWhitelist(const QList<Capability> &capabilities)
{
    // several rows at once follow the current one
    const auto current = m_view->currentCapability();
    if (!current)
        return;
    if (capabilities.size() <= 1) {
        m_whitelist->toggle(*current);
        return;
    }
    const bool allow = !m_whitelist->capabilities().contains(*current);
    CapabilitySet wanted = m_whitelist->capabilities();
    for (const Capability capability : capabilities)
        allow ? wanted.insert(capability) : wanted.remove(capability);
    m_whitelist->replace(wanted, allow ? tr("allow %n capability(s)", nullptr, int(capabilities.size()))
                                       : tr("forbid %n capability(s)", nullptr, int(capabilities.size())));
}

void CapabilitiesPage::startWhitelistFrom(CapabilitySet capabilities, const QString &what)
{
    // bits without a name cannot be asked for
    m_whitelist->replace(capabilities & CapabilitySet::allUpTo(capability::KnownCapabilities - 1), what);
}

QMenu *CapabilitiesPage::popupMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void CapabilitiesPage::showCellMenu(const QPoint &position)
{
    const auto capability = m_view->currentCapability();
    const int column = m_view->currentColumn();
    if (!capability || column < 0)
        return;
    QMenu &menu = *popupMenu();
    const bool allowed = m_whitelist->capabilities().contains(*capability);
    const QString name = capability::capabilityName(*capability);
    connect(menu.addAction(Theme::icon(u"document-edit"_s),
                           allowed ? tr("Forbid %1 in the whitelist").arg(name) : tr("Allow %1 in the whitelist").arg(name)),
            &QAction::triggered, this, [this, capability] { m_whitelist->toggle(*capability); });
    // columns may come and go while the menu is open
    const MatrixColumn &of = m_matrix->column(column);
    const MatrixCell &cell = m_matrix->cell(column, *capability);
    const QString reason = (QStringList{cellSentence(of, *capability, cell)} + cellNotes(of, cell)).join(u'\n');
    connect(menu.addAction(Theme::icon(u"edit-copy"_s), tr("Copy the reason")), &QAction::triggered, this, [this, reason] {
        QApplication::clipboard()->setText(reason);
        Q_EMIT notice(tr("Copied the reason"));
    });
    menu.addSeparator();
    addColumnActions(menu, column);
    menu.popup(position);
}

void CapabilitiesPage::showColumnMenu(int column, const QPoint &position)
{
    QMenu &menu = *popupMenu();
    connect(menu.addAction(tr("Select the column")), &QAction::triggered, this,
            [this, key = m_matrix->column(column).key()] { m_view->selectColumn(m_matrix->columnOf(key)); });
    addColumnActions(menu, column);
    menu.popup(position);
}

void CapabilitiesPage::addColumnActions(QMenu &menu, int column)
{
    const MatrixColumn &of = m_matrix->column(column);
    const ColumnKey key = of.key();
    const QString title = QString(of.title).replace(u'&', "&&"_L1);
    connect(menu.addAction(Theme::icon(u"flag"_s), tr("Compare everything with %1").arg(title)), &QAction::triggered, this,
            [this, key] {
                m_matrix->setBaseline(key);
                fillBaselines();
            });
    if (of.predicted && of.kind != MatrixColumn::Kind::Whitelist) {
        connect(menu.addAction(Theme::icon(u"document-edit"_s), tr("Start the whitelist from %1").arg(title)),
                &QAction::triggered, this,
                [this, set = of.predicted->sets.bounding, title] { startWhitelistFrom(set, tr("start from %1").arg(title)); });
    }
    if (!of.isContainer())
        return;
    menu.addSeparator();
    connect(menu.addAction(Theme::icon(u"go-jump"_s), tr("Show %1 among the containers").arg(title)), &QAction::triggered, this,
            [this, id = of.id] { Q_EMIT jumpRequested({.page = {}, .container = id, .tab = u"capabilities"_s, .detail = {}}); });
    connect(menu.addAction(Theme::icon(u"list-remove"_s), tr("Remove %1").arg(title)), &QAction::triggered, this,
            [this, name = of.name] { m_matrix->removeContainers({name}); });
}

void CapabilitiesPage::moveCurrentColumn(int by)
{
    const int from = m_view->currentColumn();
    m_matrix->moveContainer(from, from + by);
}

void CapabilitiesPage::removeCurrentColumn()
{
    const int column = m_view->currentColumn();
    if (column >= 0 && m_matrix->column(column).isContainer())
        m_matrix->removeContainers({m_matrix->column(column).name});
}

MatrixTable CapabilitiesPage::shownTable() const
{
    MatrixTable table{.columns = m_matrix->columns(), .rows = {}, .view = m_matrix->cellView()};
    for (int row = 0; row < m_filterModel->rowCount(); ++row) {
        if (const auto capability = m_matrix->capabilityAt(m_filterModel->mapToSource(m_filterModel->index(row, 0)).row()))
            table.rows << *capability;
    }
    return table;
}

void CapabilitiesPage::copyTable(MatrixFormat format)
{
    const MatrixTable table = shownTable();
    QApplication::clipboard()->setText(matrixText(table, format));
    Q_EMIT notice(tr("Copied %n row(s)", nullptr, int(table.rows.size())));
}

void CapabilitiesPage::saveTable()
{
    const QString csvFilter = tr("CSV (*.csv)");
    const QString markdownFilter = tr("Markdown (*.md)");
    auto *dialog = new QFileDialog(this, tr("Save the matrix"), {}, QStringList{csvFilter, markdownFilter}.join(";;"_L1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, csvFilter](const QString &filter) { dialog->setDefaultSuffix(filter == csvFilter ? u"csv"_s : u"md"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const MatrixFormat format = path.endsWith(".md"_L1, Qt::CaseInsensitive) ? MatrixFormat::Markdown : MatrixFormat::Csv;
        const QByteArray text = matrixText(shownTable(), format).toUtf8();
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            Q_EMIT notice(tr("Saved %1").arg(path));
        else
            Q_EMIT notice(tr("Could not save %1: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

QStringList CapabilitiesPage::tourStates() const
{
    return {u"default"_s, u"containers"_s, u"differences"_s, u"pasted"_s, u"many"_s};
}

void CapabilitiesPage::showManyForTour(int count)
{
    QStringList names;
    for (const snapshot::ContainerPtr &container :
         snapshot()->containers.first(qMin(qsizetype(count), snapshot()->containers.size())))
        names << container->summary.name;
    m_matrix->setContainers(names);
}

void CapabilitiesPage::showTourState(const QString &state)
{
    m_isTour = true;
    m_saveTimer.stop();
    apply({.whitelist = {Capability::NetBindService, Capability::Chown, Capability::Setuid, Capability::Setgid}});
    showManyForTour(state == "default"_L1 ? 6 : state == "many"_L1 ? 40 : 9);
    int most = m_matrix->columnCount() - 1; // the container that may do most
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        if (m_matrix->column(column).isContainer() && m_matrix->effectiveCount(column) > m_matrix->effectiveCount(most))
            most = column;
    }
    m_view->setCurrentCell(most, Capability::SysAdmin);
    if (state == "differences"_L1) {
        m_onlyDiffering->setChecked(true);
    } else if (state == "pasted"_L1) {
        m_runLine->setPastedLine(u"docker run --rm --cap-add=ALL --cap-drop=MKNOD alpine"_s);
        m_view->setCurrentCell(m_matrix->columnOf({ColumnKey::Kind::Pasted, {}}), Capability::Mknod);
    } else if (state == "many"_L1) {
        m_detailVisible->setChecked(false);
    }
}

} // namespace bulkhead::ui
