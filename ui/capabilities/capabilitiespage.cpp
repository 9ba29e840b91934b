// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/capabilitiespage.h"

#include "ui/capabilities/capabilitydetailpane.h"
#include "ui/capabilities/capabilitymatrixview.h"
#include "ui/capabilities/cellwords.h"
#include "ui/capabilities/containerpicker.h"
#include "ui/capabilities/matrixlegend.h"
#include "ui/capabilities/runlinebar.h"
#include "ui/capabilities/whitelisteditor.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::Capability;

namespace {

constexpr std::chrono::milliseconds SaveDelay{250};
/// In a window of 1280 pixels the matrix shows the three baseline columns and ten containers beside it.
constexpr SideSize DetailSize{.share = 0.27, .smallest = 264, .largest = 400};
constexpr int WidestChoice = 208;
constexpr int ShortestChoice = 8; ///< letters that a box of the filter row keeps in a narrow window

} // namespace

CapabilitiesPage::CapabilitiesPage(QWidget *parent)
    : Page(u"capabilities"_s, tr("Capabilities"),
           tr("What each container may do, against the default, privileged and your whitelist"), parent)
{
    m_matrix = new CapabilityMatrixModel(this);
    m_filterModel = new CapabilityFilterModel(*m_matrix, this);
    m_whitelist = new WhitelistEditor(this);
    m_picker = new ContainerPicker(this);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelay);
    buildActions();
    buildExportActions();
    buildHeader();
    buildContent();
    buildPresets();
    connectParts();
    apply({.whitelist = capability::defaultCapabilities()});
    m_saveTimer.stop(); // or what was saved would be overwritten before it is restored
}

CapabilitiesPage::~CapabilitiesPage()
{
    if (m_saveTimer.isActive())
        saveState();
}

QString CapabilitiesPage::iconName() const
{
    return u"bulkhead-capability"_s;
}

void CapabilitiesPage::buildHeader()
{
    addHeaderAction(m_detailVisible);
    addHeaderAction(m_copy);
    addHeaderAction(m_add, true);
    addFilter(tr("Filter by name, sentence or system call"));
    m_risk = new QComboBox(this);
    m_risk->setAccessibleName(tr("Risk"));
    m_risk->addItem(tr("All risks"), -1);
    for (const auto risk :
         {capability::Risk::HostTakeover, capability::Risk::Escalation, capability::Risk::Disruption, capability::Risk::Limited})
        m_risk->addItem(capability::riskName(risk), int(risk));
    auto *differs = new QToolButton(this);
    differs->setDefaultAction(m_onlyDiffering);
    differs->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_baseline = new QComboBox(this);
    m_baseline->setAccessibleName(tr("Baseline"));
    m_baseline->setToolTip(tr("Cells that differ from this column are tinted."));
    auto *baselineLabel = new QLabel(tr("&Baseline"), this);
    baselineLabel->setBuddy(m_baseline);
    m_show = new QComboBox(this);
    m_show->setAccessibleName(tr("What the cells of containers show"));
    m_show->setToolTip(m_show->accessibleName());
    for (const CellView view : {CellView::Both, CellView::Predicted, CellView::Observed})
        m_show->addItem(viewName(view), int(view));
    for (QComboBox *box : {m_risk, m_baseline, m_show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(ShortestChoice);
        box->setMaximumWidth(WidestChoice);
    }
    for (QWidget *widget : QWidgetList{m_risk, differs, baselineLabel, m_baseline, m_show})
        addHeaderWidget(widget);
}

void CapabilitiesPage::buildContent()
{
    m_view = new CapabilityMatrixView(*m_matrix, *m_filterModel, this);
    m_view->setAddAction(m_add);
    m_detail = new CapabilityDetailPane(this);
    m_runLine = new RunLineBar(this);
    m_detail->setMinimumSize(DetailSize.smallest * 3 / 4, 120);
    m_nothing = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_splitter = new SideSplitter(m_stack, m_detail, DetailSize, this);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new Hairline(content));
    layout->addWidget(new MatrixLegend(content));
    layout->addWidget(new Hairline(content));
    layout->addWidget(m_runLine);
    setContent(content);
    setFocusProxy(m_view);
}

void CapabilitiesPage::connectParts()
{
    connect(m_whitelist, &WhitelistEditor::changed, m_matrix, &CapabilityMatrixModel::setWhitelist);
    connect(m_matrix, &CapabilityMatrixModel::whitelistEdited, m_whitelist, &WhitelistEditor::setAllowed);
    connect(m_view, &CapabilityMatrixView::whitelistToggled, this, &CapabilitiesPage::toggleInWhitelist);
    connect(m_runLine, &RunLineBar::pastedLineChanged, m_matrix, &CapabilityMatrixModel::setPastedLine);
    connect(m_runLine, &RunLineBar::useAsWhitelist, this,
            [this](capability::CapabilitySet set) { startWhitelistFrom(set, tr("use the pasted line")); });
    connect(m_runLine, &RunLineBar::copied, this, [this](const QString &text) { Q_EMIT notice(tr("Copied %1").arg(text)); });
    connect(m_picker, &ContainerPicker::picked, m_matrix, &CapabilityMatrixModel::addContainers);
    connect(m_picker, &ContainerPicker::dropped, m_matrix, &CapabilityMatrixModel::removeContainers);

    // everything below the matrix follows the cells, whatever changed them
    connect(m_matrix, &CapabilityMatrixModel::differencesChanged, this, [this] {
        showRunLine();
        showDetail();
    });
    connect(m_view, &CapabilityMatrixView::currentCellChanged, this, &CapabilitiesPage::showDetail);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CapabilitiesPage::showDetail);
    connect(m_view, &CapabilityMatrixView::detailRequested, this, [this] {
        m_detailVisible->setChecked(true);
        m_detail->setFocus();
    });
    connect(m_view, &CapabilityMatrixView::cellMenuRequested, this, &CapabilitiesPage::showCellMenu);
    connect(m_view, &CapabilityMatrixView::columnMenuRequested, this, &CapabilitiesPage::showColumnMenu);
    connect(m_view, &CapabilityMatrixView::baselineRequested, this, &CapabilitiesPage::setBaselineColumn);

    connect(m_matrix, &CapabilityMatrixModel::containersChanged, this, &CapabilitiesPage::fillBaselines);
    connect(m_matrix, &QAbstractItemModel::columnsInserted, this, &CapabilitiesPage::fillBaselines);
    connect(m_matrix, &QAbstractItemModel::columnsRemoved, this, [this] {
        if (!m_switchingHost)
            dropMissingBaseline();
        fillBaselines();
    });
    connect(m_baseline, &QComboBox::activated, this, [this](int at) {
        m_matrix->setBaseline(ColumnKey::fromString(m_baseline->itemData(at).toString()).value_or(ColumnKey{}));
    });
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_matrix->setCellView(CellView(m_show->itemData(at).toInt())); });
    connect(this, &Page::filterTextChanged, this, &CapabilitiesPage::applyFilter);
    connect(m_risk, &QComboBox::currentIndexChanged, this, &CapabilitiesPage::applyFilter);
    connect(m_onlyDiffering, &QAction::toggled, this, &CapabilitiesPage::applyFilter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filterModel, signal, this, &CapabilitiesPage::showWhetherEmpty);
    connect(m_filterModel, &QAbstractItemModel::modelReset, this, &CapabilitiesPage::showWhetherEmpty);
    connect(m_showAll, &QAction::triggered, this, [this] {
        filterEdit()->clear();
        m_risk->setCurrentIndex(0);
        m_onlyDiffering->setChecked(false);
    });
    connect(m_detailVisible, &QAction::toggled, m_detail, &QWidget::setVisible);
    connect(m_detailBelow, &QAction::toggled, this,
            [this](bool below) { m_splitter->turn(below ? Qt::Vertical : Qt::Horizontal); });

    connect(&m_saveTimer, &QTimer::timeout, this, &CapabilitiesPage::saveState);
    connect(m_matrix, &CapabilityMatrixModel::differencesChanged, this, &CapabilitiesPage::scheduleSave);
    connect(m_matrix, &CapabilityMatrixModel::containersChanged, this, &CapabilitiesPage::scheduleSave);
    connect(m_view, &CapabilityMatrixView::namesWidthChanged, this, &CapabilitiesPage::scheduleSave);
    connect(m_splitter, &QSplitter::splitterMoved, this, &CapabilitiesPage::scheduleSave);
    for (QAction *toggle : {m_detailVisible, m_detailBelow})
        connect(toggle, &QAction::toggled, this, &CapabilitiesPage::scheduleSave);
}

void CapabilitiesPage::hostChanged()
{
    if (m_saveTimer.isActive())
        saveState();
    const QScopedValueRollback guard(m_switchingHost, true);
    m_hostName = host() ? host()->name() : QString();
    m_matrix->setContainers({});
    m_matrix->setSnapshot(snapshot());
    if (host()) {
        QSettings settings;
        settings.beginGroup(id());
        m_matrix->setContainers(readMatrixColumns(settings, m_hostName));
        dropMissingBaseline();
    }
    fillBaselines();
}

void CapabilitiesPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    m_matrix->applyChange(snapshot(), change);
}

MatrixState CapabilitiesPage::state() const
{
    return {.baseline = m_matrix->baseline(),
            .view = m_matrix->cellView(),
            .filter = m_filterModel->filter(),
            .whitelist = m_whitelist->capabilities(),
            .pastedLine = m_runLine->pastedLine(),
            .namesWidth = m_view->namesWidth(),
            .detailVisible = m_detailVisible->isChecked(),
            .detailBelow = m_detailBelow->isChecked(),
            .splitter = m_splitter->place()};
}

void CapabilitiesPage::apply(const MatrixState &state)
{
    m_whitelist->restore(state.whitelist);
    m_matrix->setBaseline(state.baseline);
    m_show->setCurrentIndex(m_show->findData(int(state.view)));
    m_risk->setCurrentIndex(m_risk->findData(state.filter.risk ? int(*state.filter.risk) : -1));
    m_onlyDiffering->setChecked(state.filter.onlyDiffering);
    filterEdit()->setText(state.filter.text);
    m_runLine->setPastedLine(state.pastedLine);
    m_view->setNamesWidth(state.namesWidth);
    m_detailVisible->setChecked(state.detailVisible);
    m_detailBelow->setChecked(state.detailBelow);
    m_splitter->setPlace(state.splitter);
    if (host())
        dropMissingBaseline();
    fillBaselines();
    showRunLine();
    showDetail();
}

void CapabilitiesPage::scheduleSave()
{
    if (!m_switchingHost && !m_isTour)
        m_saveTimer.start();
}

void CapabilitiesPage::saveState() const
{
    if (m_isTour)
        return;
    QSettings settings;
    settings.beginGroup(id());
    writeMatrixState(settings, state());
    if (!m_hostName.isEmpty())
        writeMatrixColumns(settings, m_hostName, m_matrix->containers());
}

void CapabilitiesPage::restoreState()
{
    QSettings settings;
    settings.beginGroup(id());
    apply(readMatrixState(settings));
    m_saveTimer.stop();
}

void CapabilitiesPage::goTo(const Destination &destination)
{
    QStringList wanted = destination.detail.split(u',', Qt::SkipEmptyParts);
    if (!destination.container.isEmpty())
        wanted.prepend(destination.container.toString());
    std::optional<Capability> capability;
    int column = m_view->currentColumn();
    for (const QString &word : std::as_const(wanted)) {
        const QString name = word.trimmed();
        if (const auto known = capability::capabilityFromName(name); known && name.startsWith("CAP_"_L1)) {
            capability = *known;
            continue;
        }
        for (const snapshot::ContainerPtr &container : snapshot()->containers) {
            if (container->summary.name != name && container->id().toString() != name)
                continue;
            m_matrix->addContainers({container->summary.name});
            column = m_matrix->columnOf({ColumnKey::Kind::Container, container->summary.name});
        }
    }
    if (column >= 0)
        m_view->setCurrentCell(column, capability.value_or(m_view->currentCapability().value_or(Capability::SysAdmin)));
    m_view->setFocus();
}

void CapabilitiesPage::dropMissingBaseline()
{
    if (m_matrix->columnOf(m_matrix->baseline()) < 0)
        m_matrix->setBaseline({});
}

void CapabilitiesPage::fillBaselines()
{
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    for (const MatrixColumn &column : m_matrix->columns())
        m_baseline->addItem(column.title, column.key().toString());
    m_baseline->setCurrentIndex(m_matrix->columnOf(m_matrix->baseline()));
}

void CapabilitiesPage::applyFilter()
{
    const int risk = m_risk->currentData().toInt();
    m_filterModel->setFilter({.text = filterEdit()->text(),
                              .risk = risk >= 0 ? std::optional(capability::Risk(risk)) : std::nullopt,
                              .onlyDiffering = m_onlyDiffering->isChecked()});
    scheduleSave();
}

void CapabilitiesPage::showWhetherEmpty()
{
    const bool isEmpty = m_filterModel->rowCount() == 0;
    if (isEmpty && m_stack->currentWidget() != m_nothing)
        m_nothing->show(u"view-filter"_s, tr("No capability matches."), tr("The filter hides all of them."), {m_showAll});
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_view);
}

void CapabilitiesPage::showDetail()
{
    const int column = m_view->currentColumn();
    const auto capability = m_view->currentCapability();
    if (column < 0 || !capability || column >= m_matrix->columnCount())
        m_detail->showNothing();
    else if (m_view->selectionModel()->isColumnSelected(column, {}) && m_view->selectedCapabilities().size() > 1)
        m_detail->showColumn(m_matrix->column(column), m_matrix->effectiveCount(column));
    else
        m_detail->showCell(m_matrix->column(column), *capability, m_matrix->cell(column, *capability));
}

void CapabilitiesPage::showRunLine()
{
    const int whitelist = m_matrix->columnOf({ColumnKey::Kind::Whitelist, {}});
    m_runLine->showWhitelist(m_matrix->column(whitelist), m_whitelist->capabilities(), m_matrix->rules());
    const int pasted = m_matrix->columnOf({ColumnKey::Kind::Pasted, {}});
    m_runLine->showPasted(pasted >= 0 ? &m_matrix->column(pasted) : nullptr, m_matrix->rules());
}

} // namespace bulkhead::ui
