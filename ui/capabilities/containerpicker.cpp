// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capabilities/containerpicker.h"

#include "ui/capabilities/matrixcolumn.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize PickerSize(380, 420);
constexpr int NameRole = Qt::UserRole;
constexpr int SearchRole = Qt::UserRole + 1;

QStandardItem *pickerItem(const snapshot::ContainerEntry &container, bool chosen)
{
    const QString &name = container.summary.name;
    const QString image = container.summary.image.toString();
    auto *item = new QStandardItem(u"%1   %2"_s.arg(oneLine(name), image));
    item->setData(name, NameRole);
    item->setData(QString(name + u' ' + image + u' ' + container.id().toString()), SearchRole);
    item->setCheckable(true);
    item->setEditable(false);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    if (!container.isRunning())
        item->setForeground(Theme::instance().textMuted());
    item->setToolTip(u"<p>%1</p><p>%2</p>"_s.arg(item->text().toHtmlEscaped(), container.summary.status.toHtmlEscaped()));
    return item;
}

} // namespace

ContainerPicker::ContainerPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose containers"));
    m_items = new QStandardItemModel(this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_items);
    m_found->setFilterRole(SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search by name, image or id"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Containers"));
    m_summary = new QLabel(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_all = new QPushButton(tr("Add all shown"), this);
    m_none = new QPushButton(tr("Remove all shown"), this);
    for (QPushButton *button : {m_all, m_none})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_none);
    buttons->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Inside, metrics::Inside, metrics::Inside, metrics::Inside);
    layout->setSpacing(metrics::Inside);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resize(PickerSize);

    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &ContainerPicker::updateSummary);
    connect(m_items, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (m_filling)
            return;
        const QStringList name{item->data(NameRole).toString()};
        item->checkState() == Qt::Checked ? Q_EMIT picked(name) : Q_EMIT dropped(name);
        updateSummary();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { setAllShown(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAllShown(false); });
}

void ContainerPicker::setContainers(const QList<snapshot::ContainerPtr> &containers, const QStringList &chosen)
{
    const QScopedValueRollback guard(m_filling, true);
    const QSet<QString> ticked(chosen.cbegin(), chosen.cend());
    QList<QStandardItem *> items;
    items.reserve(containers.size());
    for (const snapshot::ContainerPtr &container : containers)
        items << pickerItem(*container, ticked.contains(container->summary.name));
    m_items->clear();
    m_items->invisibleRootItem()->appendRows(items);
    updateSummary();
}

void ContainerPicker::openAt(const QPoint &globalPosition)
{
    const QScreen *screen = QGuiApplication::screenAt(globalPosition);
    QPoint corner = globalPosition;
    if (screen) {
        const QRect space = screen->availableGeometry();
        corner.setX(qBound(space.left(), corner.x(), space.right() - width()));
        corner.setY(qBound(space.top(), corner.y(), space.bottom() - height()));
    }
    move(corner);
    m_search->clear();
    show();
    m_search->setFocus();
}

void ContainerPicker::setAllShown(bool chosen)
{
    QStringList names;
    {
        const QScopedValueRollback guard(m_filling, true);
        for (int row = 0; row < m_found->rowCount(); ++row) {
            QStandardItem *item = m_items->itemFromIndex(m_found->mapToSource(m_found->index(row, 0)));
            if ((item->checkState() == Qt::Checked) == chosen)
                continue;
            item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
            names << item->data(NameRole).toString();
        }
    }
    chosen ? Q_EMIT picked(names) : Q_EMIT dropped(names);
    updateSummary();
}

void ContainerPicker::updateSummary()
{
    int chosen = 0;
    for (int row = 0; row < m_items->rowCount(); ++row)
        chosen += m_items->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_summary->setText(m_items->rowCount() == 0 ? tr("This engine has no containers.") : tr("%n chosen", nullptr, chosen));
    m_all->setEnabled(m_found->rowCount() > 0);
    m_none->setEnabled(chosen > 0);
}

bool ContainerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && m_found->rowCount() > 0) {
        m_list->setFocus();
        m_list->setCurrentIndex(m_found->index(0, 0));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_found->rowCount() > 0) {
        QStandardItem *first = m_items->itemFromIndex(m_found->mapToSource(m_found->index(0, 0)));
        first->setCheckState(first->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_search->selectAll();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace bulkhead::ui
