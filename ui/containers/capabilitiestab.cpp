// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/capabilitiestab.h"

#include "ui/containers/capabilitytablemodel.h"
#include "ui/containers/containertablemodel.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using capability::CapabilitySet;
using capability::ProcessCapabilities;

namespace {

constexpr std::array SetsOfProcess{&ProcessCapabilities::effective, &ProcessCapabilities::permitted,
                                   &ProcessCapabilities::inheritable, &ProcessCapabilities::bounding,
                                   &ProcessCapabilities::ambient};

QString requestText(const capability::CapabilityRequest &request)
{
    QStringList parts;
    if (request.privileged)
        parts << u"Privileged"_s;
    if (!request.add.isEmpty())
        parts << u"CapAdd: %1"_s.arg(request.add.join(u", "_s));
    if (!request.drop.isEmpty())
        parts << u"CapDrop: %1"_s.arg(request.drop.join(u", "_s));
    return parts.isEmpty() ? CapabilitiesTab::tr("nothing asked for: the engine's default") : parts.join(u" · "_s);
}

/// Without the zeros in front, which tell nothing and need room.
QString shortHex(CapabilitySet set)
{
    const QString hex = set.toHex();
    const qsizetype zeros = std::ranges::find_if(hex, [](QChar digit) { return digit != u'0'; }) - hex.begin();
    return hex.sliced(qMin(zeros, hex.size() - 1));
}

} // namespace

CapabilitiesTab::CapabilitiesTab(QWidget *parent)
    : InspectorTab(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_mismatch = new Banner(this);
    m_mismatch->hide();
    column->addWidget(m_mismatch);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Inside);
    top->setSpacing(metrics::Inside);
    auto *grid = new QGridLayout;
    makeSetGrid(grid);
    m_notes = new QLabel(this);
    m_notes->setWordWrap(true);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_all = new QCheckBox(tr("Show all capabilities"), this);
    top->addLayout(grid);
    top->addWidget(m_notes);
    top->addWidget(m_all);
    column->addLayout(top);

    m_model = new CapabilityTableModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_table = new DataTable(tr("Capabilities of the container"), this);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"name"_s, .width = 160, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"predicted"_s, .width = 76},
                         {.key = u"observed"_s, .width = 76},
                         {.key = u"reason"_s, .width = 200, .shown = false, .elide = Qt::ElideMiddle}});
    m_table->setSettingsGroup(u"containers/inspector/capabilities"_s);
    column->addWidget(m_table, 1);
    m_explanation = new QLabel(this);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setMargin(metrics::Between);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(new Hairline(this));
    column->addWidget(m_explanation);
    connect(m_table, &DataTable::selectionMoved, this, &CapabilitiesTab::explain);
    connect(m_all, &QCheckBox::toggled, m_model, &CapabilityTableModel::setShowAll);
    connect(m_table, &DataTable::copied, this, &InspectorTab::notice);
}

void CapabilitiesTab::makeSetGrid(QGridLayout *grid)
{
    grid->setHorizontalSpacing(metrics::Inside + metrics::Step);
    grid->setVerticalSpacing(metrics::Step);
    grid->setColumnStretch(3, 1);
    const auto caption = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    };
    grid->addWidget(caption(tr("Configured")), 0, 0, Qt::AlignTop);
    m_configured = new QLabel(this);
    m_configured->setWordWrap(true);
    m_configured->setTextFormat(Qt::PlainText);
    m_configured->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_configured, 0, 1, 1, 3);
    grid->addWidget(caption(tr("Predicted")), 1, 1, Qt::AlignRight);
    grid->addWidget(caption(tr("Observed")), 1, 2, Qt::AlignRight);
    const std::array names{tr("Effective"), tr("Permitted"), tr("Inheritable"), tr("Bounding"), tr("Ambient")};
    for (size_t i = 0; i < m_sets.size(); ++i) {
        SetRow &row = m_sets.at(i);
        row = {new QLabel(this), new QLabel(this), new QLabel(this)};
        row.hex->setFont(Theme::instance().monospace());
        row.hex->setForegroundRole(QPalette::PlaceholderText);
        row.hex->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the last to need room
        row.hex->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int line = int(i) + 2;
        grid->addWidget(new QLabel(names.at(i), this), line, 0);
        grid->addWidget(row.predicted, line, 1, Qt::AlignRight);
        grid->addWidget(row.observed, line, 2, Qt::AlignRight);
        grid->addWidget(row.hex, line, 3);
    }
}

void CapabilitiesTab::showSets(const snapshot::ContainerCapabilities &capabilities)
{
    m_configured->setText(requestText(capabilities.configured));
    for (size_t i = 0; i < m_sets.size(); ++i) {
        const auto set = SetsOfProcess.at(i);
        const SetRow &row = m_sets.at(i);
        const bool both = capabilities.predicted && capabilities.observed;
        const bool differs =
            both && capabilities.predicted->userIsKnown && capabilities.predicted->sets.*set != (*capabilities.observed).*set;
        const QString observed = capabilities.observed ? QString::number(((*capabilities.observed).*set).count()) : tr("unknown");
        row.predicted->setText(capabilities.predicted ? QString::number((capabilities.predicted->sets.*set).count())
                                                      : tr("unknown"));
        row.observed->setText(differs ? u"≠ %1"_s.arg(observed) : observed);
        const CapabilitySet shown = capabilities.observed    ? (*capabilities.observed).*set
                                    : capabilities.predicted ? capabilities.predicted->sets.*set
                                                             : CapabilitySet{};
        row.hex->setText(shortHex(shown));
        row.hex->setToolTip(capabilitySetWords(shown));
        row.predicted->setToolTip(capabilities.predicted ? capabilitySetWords(capabilities.predicted->sets.*set) : QString());
        row.observed->setToolTip(capabilities.observed ? capabilitySetWords((*capabilities.observed).*set) : QString());
    }
}

void CapabilitiesTab::showNotes(const snapshot::ContainerCapabilities &capabilities)
{
    QStringList notes;
    if (!capabilities.predicted)
        notes << tr("The engine would refuse this configuration: %1").arg(capabilities.predicted.error().what);
    else {
        for (const capability::Caveat caveat : capabilities.predicted->caveats)
            notes << capability::caveatText(caveat);
    }
    if (capabilities.observedReason)
        notes << tr("Not observed: %1").arg(capabilities.observedReason->what);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());

    const CapabilitySet differing = capabilities.effectiveMismatch() | capabilities.boundingMismatch();
    if (!differing.isEmpty())
        m_mismatch->show(
            Tone::High,
            tr("The kernel shows something else than the configuration gives: %1").arg(differing.toNames().join(u", "_s)));
    m_mismatch->setVisible(!differing.isEmpty());
}

void CapabilitiesTab::showSubject(const InspectorSubject &subject)
{
    showSets(subject.capabilities);
    showNotes(subject.capabilities);
    m_model->setCapabilities(subject.capabilities);
    if (m_table->selectedRowsInOrder().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRow(0); // the most dangerous that it has
    explain();
}

void CapabilitiesTab::explain()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    m_explanation->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_explanation->setText(m_model->explanation(m_sorted->mapToSource(rows.first()).row()));
}

void CapabilitiesTab::goTo(const QString &detail)
{
    const auto capability = capability::capabilityFromName(detail);
    if (!capability)
        return;
    if (m_model->rowOf(*capability) < 0)
        m_all->setChecked(true);
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(m_model->rowOf(*capability), 0)));
}

} // namespace bulkhead::ui
