// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/enginelistmodel.h"

#include "ui/connection/hoststatetext.h"

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::EngineContext;
using snapshot::Host;

EngineListModel::EngineListModel(HostRegistry *registry, Show show, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
    , m_show(show)
{
    connect(registry, &HostRegistry::hostOpened, this, &EngineListModel::rebuild);
    connect(registry, &HostRegistry::hostClosing, this, &EngineListModel::rebuild);
    connect(registry, &HostRegistry::ownConnectionsChanged, this, &EngineListModel::rebuild);
    connect(registry, &HostRegistry::hostChanged, this, &EngineListModel::updateHost);
    connect(registry, &HostRegistry::currentChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    rebuild();
}

void EngineListModel::setConnections(const QList<EngineContext> &contexts, const QList<EngineContext> &sockets)
{
    m_contexts = contexts;
    m_sockets = sockets;
    rebuild();
}

void EngineListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_show == Show::OpenFirst && !m_registry->hosts().empty()) {
        m_rows.append({.kind = Kind::Section, .title = tr("Open"), .context = {}});
        for (const OpenHost &opened : m_registry->hosts())
            m_rows.append({.kind = Kind::OpenHost, .title = {}, .host = opened.host, .context = opened.context});
    }
    appendSection(tr("Docker contexts"), m_contexts);
    appendSection(tr("Other sockets on this machine"), m_sockets);
    appendSection(tr("Own connections"), m_registry->ownConnections());
    endResetModel();
}

void EngineListModel::appendSection(const QString &title, const QList<EngineContext> &contexts)
{
    QList<EngineContext> shown = contexts;
    if (m_show == Show::OpenFirst)
        shown.removeIf([this](const EngineContext &context) { return !context.problem && m_registry->find(context.endpoint); });
    if (shown.isEmpty())
        return;
    m_rows.append({.kind = Kind::Section, .title = title, .context = {}});
    for (const EngineContext &context : std::as_const(shown))
        m_rows.append({.kind = Kind::Connection, .title = {}, .context = context});
}

void EngineListModel::updateHost(Host *host)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool same = row.host == host || (row.kind == Kind::Connection && m_show == Show::Connections);
        if (same)
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

int EngineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags EngineListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).kind == Kind::Section ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant EngineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole: return static_cast<int>(row.kind);
    case Qt::ToolTipRole: return tooltip(index);
    case Qt::AccessibleTextRole: {
        QStringList words{data(index, Qt::DisplayRole).toString(), data(index, PlaceRole).toString(),
                          data(index, StateWordRole).toString()};
        if (data(index, UnprotectedRole).toBool())
            words.append(unprotectedWord());
        if (data(index, CurrentRole).toBool())
            words.append(tr("shown now"));
        words.removeIf([](const QString &word) { return word.isEmpty(); });
        return words.join(u", "_s);
    }
    default: break;
    }
    switch (row.kind) {
    case Kind::Section: return role == Qt::DisplayRole ? QVariant(row.title) : QVariant();
    case Kind::OpenHost: return hostData(row, role);
    case Kind::Connection: return connectionData(row, role);
    }
    return {};
}

QVariant EngineListModel::hostData(const Row &row, int role) const
{
    const OpenHost *opened = m_registry->find(row.host);
    if (!opened)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row.host->name();
    case PlaceRole: return opened->place();
    case StateWordRole: return hostStateText(row.host->state()).word;
    case StateIconRole: return hostStateText(row.host->state()).iconName;
    case ToneRole: return static_cast<int>(hostStateText(row.host->state()).tone);
    case CurrentRole: return m_registry->current() == row.host;
    case UnprotectedRole: return opened->isUnprotected();
    case KeyRole: return u"host/%1"_s.arg(reinterpret_cast<quintptr>(row.host));
    default: return {};
    }
}

QVariant EngineListModel::connectionData(const Row &row, int role) const
{
    const EngineContext &context = *row.context;
    const OpenHost *opened = context.problem ? nullptr : m_registry->find(context.endpoint);
    switch (role) {
    case Qt::DisplayRole: return context.name;
    case PlaceRole: return context.problem ? context.problem->what : endpointText(context.endpoint);
    case StateWordRole: return context.problem ? tr("broken") : opened ? hostStateText(opened->host->state()).word : QString();
    case StateIconRole:
        return context.problem ? Theme::toneIconName(Tone::High)
               : opened        ? hostStateText(opened->host->state()).iconName
                               : QString();
    case ToneRole:
        return static_cast<int>(context.problem ? Tone::High
                                : opened        ? hostStateText(opened->host->state()).tone
                                                : Tone::Neutral);
    case CurrentRole: return opened && m_registry->current() == opened->host;
    case UnprotectedRole: return !context.problem && context.endpoint.isUnprotected();
    case KeyRole: return keyOf(context);
    default: return {};
    }
}

QString EngineListModel::tooltip(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    if (row.kind == Kind::Section)
        return {};
    QStringList lines{data(index, Qt::DisplayRole).toString(), data(index, PlaceRole).toString()};
    if (row.context && !row.context->description.isEmpty())
        lines.append(row.context->description);
    if (row.host)
        lines.append(hostStateText(row.host->state()).explanation);
    if (data(index, UnprotectedRole).toBool())
        lines.append(unprotectedSentence());
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

Host *EngineListModel::host(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).host : nullptr;
}

const EngineContext *EngineListModel::connection(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind != Kind::Connection)
        return nullptr;
    return &*m_rows.at(index.row()).context;
}

QModelIndex EngineListModel::indexOfKey(const QString &key) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (index(i).data(KeyRole).toString() == key && !key.isEmpty())
            return index(i);
    }
    return {};
}

QModelIndex EngineListModel::firstEntry() const
{
    QModelIndex first;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows.at(i).kind == Kind::Section)
            continue;
        if (index(i).data(CurrentRole).toBool())
            return index(i);
        if (!first.isValid())
            first = index(i);
    }
    return first;
}

QString EngineListModel::keyOf(const EngineContext &context)
{
    return u"%1/%2"_s.arg(static_cast<int>(context.origin)).arg(context.name);
}

} // namespace bulkhead::ui
