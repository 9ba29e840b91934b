// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/audittablemodel.h"

#include "core/audit/sentence.h"
#include "ui/widgets/datadelegate.h"

#include <QDateTime>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using audit::EventKind;

namespace {

/// The time of many events of one second: a calendar costs more than the rest of a row.
QString clockText(qint64 time)
{
    static qint64 second = -1;
    static QString text;
    if (time == 0)
        return {};
    if (time / 1000 != second) {
        second = time / 1000;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(second * 1000);
        text = moment.toString(moment.date() == QDate::currentDate() ? u"HH:mm:ss."_s : u"MM-dd HH:mm:ss."_s);
    }
    return text + QString::number(time % 1000).rightJustified(3, u'0');
}

QString wholeTime(qint64 time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace

Tone toneOf(EventKind kind, const QString &result)
{
    Q_UNUSED(result)
    switch (kind) {
    case EventKind::Refused: return Tone::High;
    case EventKind::Anomaly: return Tone::Critical;
    case EventKind::Complained: return Tone::Medium;
    case EventKind::ExecInto: return Tone::Accent;
    case EventKind::Failed: return Tone::Low;
    case EventKind::Kernel:
    case EventKind::Account: return Tone::Info;
    default: return Tone::Neutral;
    }
}

QString kindIconName(EventKind kind)
{
    switch (kind) {
    case EventKind::Refused: return u"dialog-cancel"_s;
    case EventKind::Complained: return u"dialog-warning"_s;
    case EventKind::Failed: return u"dialog-error"_s;
    case EventKind::ExecInto: return u"bulkhead-containers"_s;
    case EventKind::Started: return u"system-run"_s;
    case EventKind::File: return u"document-open"_s;
    case EventKind::Network: return u"network-wired"_s;
    case EventKind::Account: return u"user"_s;
    case EventKind::Service: return u"system-run"_s;
    case EventKind::Kernel: return u"configure"_s;
    case EventKind::Anomaly: return u"dialog-warning"_s;
    default: return u"view-list-text"_s;
    }
}

size_t AuditTableModel::placeOf(int row) const
{
    return m_newestFirst && !m_isSorted ? m_rows.size() - 1 - size_t(row) : size_t(row);
}

int AuditTableModel::rowOfPlace(size_t place) const
{
    return int(m_newestFirst && !m_isSorted ? m_rows.size() - 1 - place : place);
}

const AuditRow &AuditTableModel::rowAt(int row) const
{
    return m_rows.at(placeOf(row));
}

audit::AuditChunk AuditTableModel::chunkOf(const AuditRow &row) const
{
    return row.chunk >= m_firstChunk && row.chunk - m_firstChunk < m_chunks.size() ? m_chunks[size_t(row.chunk - m_firstChunk)]
                                                                                   : nullptr;
}

const audit::EventRow &AuditTableModel::shownAt(int row) const
{
    const size_t place = placeOf(row);
    const AuditRow &entry = m_rows.at(place);
    if (entry.shown)
        return *entry.shown;
    const quint64 number = m_dropped + place;
    if (const audit::EventRow *known = m_cache.object(number))
        return *known;
    auto *shown = new audit::EventRow;
    if (const audit::AuditChunk chunk = chunkOf(entry))
        *shown = audit::rowOf(audit::decodeEvent(chunk->read(entry.ref), audit::LineContext::ofThisMachine()),
                              attributionIn(*chunk, entry.ref));
    m_cache.insert(number, shown);
    return *shown;
}

AuditTableModel::Event AuditTableModel::eventAt(int row) const
{
    Event found;
    found.row = rowAt(row);
    if (const audit::AuditChunk chunk = chunkOf(found.row)) {
        found.event = chunk->read(found.row.ref);
        found.facts = audit::decodeEvent(found.event, audit::LineContext::ofThisMachine());
        found.attribution = attributionIn(*chunk, found.row.ref);
    } else if (found.row.shown) {
        found.event.id = found.facts.id = found.row.shown->id;
        found.attribution = found.row.shown->attribution;
    }
    return found;
}

void AuditTableModel::takeChunks(const AuditDelta &delta)
{
    for (const auto &[number, chunk] : delta.chunks) {
        if (m_chunks.empty())
            m_firstChunk = number;
        const quint64 place = number - m_firstChunk;
        if (number < m_firstChunk)
            continue;
        if (place >= m_chunks.size())
            m_chunks.resize(size_t(place) + 1);
        m_chunks[size_t(place)] = chunk;
    }
    while (!m_chunks.empty() && m_firstChunk < delta.firstChunk) {
        m_chunks.pop_front();
        ++m_firstChunk;
    }
}

void AuditTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_chunks.clear();
    m_cache.clear();
    m_firstChunk = m_dropped = 0;
    endResetModel();
}

void AuditTableModel::apply(const AuditDelta &delta)
{
    if (delta.isReset) {
        beginResetModel();
        m_rows.clear();
        m_chunks.clear();
        m_cache.clear();
        m_dropped = 0;
        takeChunks(delta);
        m_rows.assign(delta.appended.begin(), delta.appended.end());
        endResetModel();
        return;
    }
    if (const auto dropped = size_t(std::min<quint64>(delta.dropped, m_rows.size())); dropped > 0) {
        const int first = m_newestFirst && !m_isSorted ? int(m_rows.size() - dropped) : 0;
        beginRemoveRows({}, first, first + int(dropped) - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(dropped));
        m_dropped += dropped;
        endRemoveRows();
    }
    takeChunks(delta);
    for (const auto &[place, row] : delta.changed) {
        if (place >= m_rows.size())
            continue;
        m_rows[size_t(place)] = row;
        const int changed = rowOfPlace(size_t(place));
        Q_EMIT dataChanged(index(changed, 0), index(changed, AuditColumns - 1));
    }
    if (!delta.appended.empty()) {
        const int first = m_newestFirst && !m_isSorted ? 0 : int(m_rows.size());
        beginInsertRows({}, first, first + int(delta.appended.size()) - 1);
        m_rows.insert(m_rows.end(), delta.appended.begin(), delta.appended.end());
        endInsertRows();
    }
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AuditColumns;
}

// An event's identity with its place: the same event after the same question again.
QString AuditTableModel::keyOf(const AuditRow &row) const
{
    if (row.shown && row.count > 1)
        return row.shown->signature();
    return u"%1.%2.%3"_s.arg(row.chunk).arg(row.ref.segment).arg(row.ref.event);
}

QVariant AuditTableModel::text(const AuditRow &row, const audit::EventRow &shown, AuditColumn column) const
{
    switch (column) {
    case AuditColumn::Time: return clockText(row.time);
    case AuditColumn::First: return clockText(row.first);
    case AuditColumn::Count: return row.count;
    case AuditColumn::Container: return shown.container;
    case AuditColumn::Process: return shown.process;
    case AuditColumn::Pid: return shown.pid ? QVariant(*shown.pid) : QVariant();
    case AuditColumn::User: return shown.user;
    case AuditColumn::What: return shown.what;
    case AuditColumn::Object: return shown.object;
    case AuditColumn::Result: return shown.result;
    case AuditColumn::Key: return shown.key;
    case AuditColumn::Profile: return shown.profile;
    case AuditColumn::Sentence:
        if (const audit::AuditChunk chunk = chunkOf(row))
            return audit::sentenceOf(audit::decodeEvent(chunk->read(row.ref), audit::LineContext::ofThisMachine()),
                                     attributionIn(*chunk, row.ref));
        return {};
    }
    return {};
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = AuditColumn(index.column());
    const AuditRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, shownAt(index.row()), column);
    case Qt::ToolTipRole: {
        const audit::EventRow &shown = shownAt(index.row());
        if (column == AuditColumn::Time || column == AuditColumn::First)
            return wholeTime(column == AuditColumn::Time ? row.time : row.first);
        if (column == AuditColumn::Container)
            return shown.container.isEmpty() ? audit::attributionReason(shown.attribution)
                                             : visibleText(shown.container) + u'\n' + audit::attributionReason(shown.attribution);
        if (column == AuditColumn::Result)
            return shown.result.isEmpty() ? audit::kindName(shown.kind)
                                          : tr("%1: %2", "kind of event, result").arg(audit::kindName(shown.kind), shown.result);
        return visibleText(text(row, shown, column).toString().left(1000));
    }
    case ToneRole:
        if (column == AuditColumn::Result) {
            const audit::EventRow &shown = shownAt(index.row());
            return int(shown.result.isEmpty() ? Tone::Neutral : toneOf(shown.kind, shown.result));
        }
        return {};
    case IconNameRole: return column == AuditColumn::What ? QVariant(kindIconName(shownAt(index.row()).kind)) : QVariant();
    case CopyRole: return column == AuditColumn::Time ? QVariant(wholeTime(row.time)) : QVariant();
    case KeyRole: return keyOf(row);
    case Qt::TextAlignmentRole:
        return column == AuditColumn::Count || column == AuditColumn::Pid ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                          : QVariant();
    default: return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= AuditColumns)
        return {};
    switch (AuditColumn(section)) {
    case AuditColumn::Time: return tr("Time");
    case AuditColumn::Count: return tr("Count");
    case AuditColumn::Container: return tr("Container");
    case AuditColumn::Process: return tr("Process");
    case AuditColumn::Pid: return tr("PID");
    case AuditColumn::User: return tr("User");
    case AuditColumn::What: return tr("What");
    case AuditColumn::Object: return tr("Object");
    case AuditColumn::Result: return tr("Result");
    case AuditColumn::Key: return tr("Key");
    case AuditColumn::Profile: return tr("Profile");
    case AuditColumn::First: return tr("First");
    case AuditColumn::Sentence: return tr("Sentence");
    }
    return {};
}

void AuditTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= AuditColumns)
        return;
    const bool wasSorted = std::exchange(m_isSorted, AuditColumn(column) != AuditColumn::Time);
    const bool newestFirst = AuditColumn(column) == AuditColumn::Time && order == Qt::DescendingOrder;
    if (!wasSorted && !m_isSorted && newestFirst != m_newestFirst) {
        beginResetModel();
        m_newestFirst = newestFirst;
        endResetModel();
        return;
    }
    m_newestFirst = newestFirst;
    if (wasSorted || m_isSorted)
        Q_EMIT sortWanted(AuditColumn(column), order);
}

} // namespace bulkhead::ui
