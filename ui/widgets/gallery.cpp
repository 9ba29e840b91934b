// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/gallery.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

namespace {

QString galleryToneWord(Tone tone)
{
    switch (tone) {
    case Tone::Critical: return GalleryPage::tr("critical");
    case Tone::High: return GalleryPage::tr("high");
    case Tone::Medium: return GalleryPage::tr("medium");
    case Tone::Low: return GalleryPage::tr("low");
    case Tone::Info: return GalleryPage::tr("information");
    case Tone::Ok: return GalleryPage::tr("fine");
    case Tone::Unknown: return GalleryPage::tr("unknown");
    case Tone::Accent: return GalleryPage::tr("accent");
    case Tone::Neutral: break;
    }
    return GalleryPage::tr("neutral");
}

QLabel *galleryHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::instance().heading());
    return label;
}

QWidget *badgeRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Inside);
    for (int i = 0; i <= int(Tone::Neutral); ++i) {
        auto *badge = new ToneBadge(row);
        badge->show(Tone(i), galleryToneWord(Tone(i)));
        layout->addWidget(badge);
    }
    layout->addStretch(1);
    return row;
}

QWidget *buttonRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Inside);
    auto *primary = new QPushButton(Theme::icon(u"network-connect"_s), GalleryPage::tr("Primary"), row);
    primary->setProperty("primary", true);
    auto *plain = new QPushButton(Theme::icon(u"document-save"_s), GalleryPage::tr("Plain"), row);
    auto *off = new QPushButton(GalleryPage::tr("Not possible"), row);
    off->setEnabled(false);
    auto *flat = new QPushButton(Theme::icon(u"edit-copy"_s), GalleryPage::tr("Flat"), row);
    flat->setFlat(true);
    for (QPushButton *button : {primary, plain, off, flat})
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

QWidget *fieldRows()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit(u"unix:///run/docker.sock"_s, box);
    field->setFont(Theme::instance().monospace());
    form->addRow(GalleryPage::tr("Field"), field);
    auto *choice = new QComboBox(box);
    choice->addItems({GalleryPage::tr("Docker default"), GalleryPage::tr("Privileged")});
    form->addRow(GalleryPage::tr("Choice"), choice);
    auto *ticks = new QHBoxLayout;
    auto *on = new QCheckBox(GalleryPage::tr("on"), box);
    on->setChecked(true);
    auto *partly = new QCheckBox(GalleryPage::tr("partly"), box);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(GalleryPage::tr("one of several"), box);
    radio->setChecked(true);
    for (QWidget *tick : std::initializer_list<QWidget *>{on, partly, new QCheckBox(GalleryPage::tr("off"), box), radio})
        ticks->addWidget(tick);
    ticks->addStretch(1);
    form->addRow(GalleryPage::tr("Switches"), ticks);
    auto *progress = new QProgressBar(box);
    progress->setValue(62);
    progress->setTextVisible(false);
    progress->setAccessibleName(GalleryPage::tr("Progress"));
    form->addRow(GalleryPage::tr("Progress"), progress);
    return box;
}

QWidget *tableAndTabs()
{
    auto *model = new QStandardItemModel(0, 3);
    model->setHorizontalHeaderLabels({GalleryPage::tr("Name"), GalleryPage::tr("User"), GalleryPage::tr("Risk")});
    const std::tuple<QString, QString, Tone> rows[] = {{u"web1"_s, u"root"_s, Tone::Medium},
                                                       {u"web2"_s, u"root"_s, Tone::Critical},
                                                       {u"web3"_s, u"1000"_s, Tone::Ok},
                                                       {u"batch-with-a-long-name"_s, u"?"_s, Tone::Unknown}};
    for (const auto &[name, user, tone] : rows) {
        auto *risk = new QStandardItem(galleryToneWord(tone));
        risk->setData(int(tone), ToneRole);
        model->appendRow({new QStandardItem(name), new QStandardItem(user), risk});
    }
    auto *table = new DataTable(GalleryPage::tr("A table"));
    model->setParent(table);
    table->setModel(model);
    table->setColumns({{.key = u"name"_s, .width = 190}, {.key = u"user"_s, .width = 100}, {.key = u"risk"_s}});
    table->selectRow(1);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(table, GalleryPage::tr("Table"));
    auto *words = new QLabel(GalleryPage::tr("Another tab"));
    words->setMargin(metrics::Between);
    tabs->addTab(words, GalleryPage::tr("Words"));
    tabs->setMinimumHeight(200);
    return tabs;
}

} // namespace

GalleryPage::GalleryPage(QWidget *parent)
    : Page(u"gallery"_s, tr("Gallery"), tr("How everything looks, in one place."), parent)
{
    addFilter(tr("Filter"));
    auto *plain = new QAction(Theme::icon(u"edit-copy"_s), tr("Copy"), this);
    auto *primary = new QAction(Theme::icon(u"list-add"_s), tr("Main action"), this);
    addHeaderAction(plain);
    addHeaderAction(primary, true);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(makeLanguage());
    m_parts->addWidget(makeStates());
    setContent(m_parts);
}

QString GalleryPage::iconName() const
{
    return u"preferences-desktop-theme"_s;
}

QWidget *GalleryPage::makeLanguage()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::PageMargin, metrics::Between, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Inside + metrics::Step);
    column->addWidget(galleryHeading(tr("Tones")));
    column->addWidget(badgeRow());
    for (const Tone tone : {Tone::Critical, Tone::High, Tone::Accent}) {
        auto *banner = new Banner(inside);
        banner->show(tone, tr("A banner says one thing that matters before the rest of the page."));
        column->addWidget(banner);
    }
    column->addWidget(galleryHeading(tr("Controls")));
    column->addWidget(buttonRow());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * metrics::PageMargin);
    columns->addWidget(fieldRows(), 1, Qt::AlignTop);
    columns->addWidget(tableAndTabs(), 1);
    column->addLayout(columns);
    auto *mono =
        new QLabel(u"sha256:9c1185a5c5e9  /var/lib/docker/overlay2  --cap-drop=ALL --cap-add=NET_BIND_SERVICE"_s, inside);
    mono->setFont(Theme::instance().monospace());
    column->addWidget(galleryHeading(tr("Fixed width")));
    column->addWidget(mono);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setAccessibleName(tr("Visual language"));
    return scroll;
}

QWidget *GalleryPage::makeStates()
{
    auto *both = new QSplitter(Qt::Horizontal);
    auto *failed = new StateView(both);
    auto *retry = new QAction(Theme::icon(u"view-refresh"_s), tr("Try again"), this);
    auto *other = new QAction(Theme::icon(u"network-connect"_s), tr("Connect…"), this);
    failed->show(u"network-disconnect"_s, tr("Something could not be done."), tr("This is what helps."), {retry, other},
                 u"dial unix /run/docker.sock: connect: permission denied"_s);
    auto *empty = new StateView(both);
    empty->show(u"bulkhead-containers"_s, tr("There is nothing here yet."), tr("This is what to do next."), {other});
    return both;
}

QStringList GalleryPage::tourStates() const
{
    return {u"language"_s, u"states"_s};
}

void GalleryPage::showTourState(const QString &state)
{
    m_parts->setCurrentIndex(state == "states"_L1 ? 1 : 0);
}

} // namespace bulkhead::ui
