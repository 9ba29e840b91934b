// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditworker.h"

#include "core/agentverbs/auditverbs.h"
#include "core/audit/auditsearch.h"
#include "core/audit/logunpacker.h"
#include "core/audit/sentence.h"
#include "core/host/memory.h"

#include <QCollator>

#include <numeric>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PreviewBytes = 256 * 1024;
constexpr qsizetype MostNames = 65536; // of containers that are gone

/// Half of what is free: the other programs of the host are why it is looked at. 0 where that is not known.
quint64 mostMemory()
{
    return host::availableMemory() / 2;
}

QString sortTextOf(const audit::EventRow &row, AuditColumn column)
{
    switch (column) {
    case AuditColumn::Container: return row.container;
    case AuditColumn::Process: return row.process;
    case AuditColumn::User: return row.user;
    case AuditColumn::What: return row.what;
    case AuditColumn::Object: return row.object;
    case AuditColumn::Result: return row.result;
    case AuditColumn::Key: return row.key;
    case AuditColumn::Profile: return row.profile;
    default: return {};
    }
}

} // namespace

AuditWorker::AuditWorker(size_t ringBytes, QObject *parent)
    : QObject(parent)
    , m_ringBytes(ringBytes)
    , m_log(std::make_unique<audit::LiveLog>(ringBytes))
    , m_flushTimer(this)
{
    m_clock.start();
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_flushTimer, &QTimer::timeout, this, &AuditWorker::flush);
}

void AuditWorker::supersede(quint64 source, quint64 question)
{
    m_newestSource = source;
    m_newestQuestion = question;
    const std::scoped_lock lock(m_mutex);
    m_stop.request_stop();
    m_stop = {};
}

bool AuditWorker::isSuperseded() const
{
    return m_newestSource != m_source || m_newestQuestion != m_question.number;
}

void AuditWorker::tell(AuditProgress::State state, quint64 done, quint64 all, std::optional<Error> error)
{
    Q_EMIT progress({m_source, state, done, all, std::move(error)});
}

// Everything of the source before is forgotten.
void AuditWorker::begin(quint64 source)
{
    m_source = source;
    m_follower.reset();
    m_indexer = {};
    m_files.clear();
    m_followed.clear();
    m_flushTimer.stop();
    m_log = std::make_unique<audit::LiveLog>(m_ringBytes);
    // a log that is written to in bursts gives thousands of events at a time, each waiting for more records
    m_assembler = audit::EventAssembler({.openEvents = 65536, .bytesOfAll = 64 << 20}, audit::LineContext::ofThisMachine());
    m_history = audit::ProcessHistory();
    m_tally = {};
    m_overruns = 0;
    m_wasAttributed = false;
    m_newChunks.clear();
}

void AuditWorker::close(quint64 source)
{
    begin(source);
    searchAll();
    tell(AuditProgress::State::Idle);
}

// The end of the file, before its index is there: what stands at the bottom of the table.
void AuditWorker::showPreview(const QString &file)
{
    const auto source = audit::LogSource::open(file); // a compressed one is not unpacked twice
    if (!source || source->size() < quint64(PreviewBytes) * 8)
        return;
    QByteArray text = source->readAt(source->size() - quint64(PreviewBytes), PreviewBytes);
    text.remove(0, text.indexOf('\n') + 1);
    audit::AuditStore store = audit::AuditStore::ofBytes(text, {.threads = 1, .context = audit::LineContext::ofThisMachine()});
    m_isPreview = true;
    adopt(std::move(store));
    searchAll();
    m_isPreview = false;
    m_log = std::make_unique<audit::LiveLog>(m_ringBytes);
    m_tally = {};
}

void AuditWorker::adopt(audit::AuditStore store)
{
    if (m_hasTraces) {
        audit::attributeStore(store, m_traces, m_history);
        m_wasAttributed = true;
    }
    const audit::LogCounts counts = store.counts();
    m_tally.events += counts.events;
    m_tally.textLines += counts.textLines;
    m_tally.leftOut += store.leftOut();
    m_log->adopt(std::move(store));
}

// In the background: a search that comes before it is ready reads the log.
void AuditWorker::indexTexts()
{
    constexpr quint64 soonRead = quint64(4) << 20U; // bytes
    constexpr quint64 share = 20;                   // of the log, that the index takes at most of usual ones
    const audit::AuditChunk chunk = m_log->chunks().empty() ? nullptr : m_log->chunks().front();
    const quint64 bytes = chunk ? chunk->counts().bytes : 0;
    const quint64 most = mostMemory();
    if (bytes > soonRead && (most == 0 || bytes / share < most))
        m_indexer = std::jthread(
            [chunk](const std::stop_token &stop) { chunk->indexTexts({.threads = 1, .stop = stop, .isBackground = true}); });
}

void AuditWorker::open(quint64 source, const QStringList &files)
{
    begin(source);
    if (m_newestSource != source)
        return;
    m_files = files;
    tell(AuditProgress::State::Opening);
    std::stop_token stop;
    {
        const std::scoped_lock lock(m_mutex);
        stop = m_stop.get_token();
    }
    if (files.size() == 1)
        showPreview(files.first());
    QElapsedTimer sinceTold;
    sinceTold.start();
    std::mutex mutex; // progress comes from the threads that read
    audit::OpenOptions options{.context = audit::LineContext::ofThisMachine(),
                               .unpack = audit::unpackLog,
                               .stop = stop,
                               .mostMemory = mostMemory(),
                               .isBackground = true};
    options.progress = [&](quint64 done, quint64 all) {
        constexpr qint64 often = 100;
        const std::unique_lock lock(mutex, std::try_to_lock);
        if (lock && sinceTold.elapsed() >= often) {
            sinceTold.restart();
            tell(AuditProgress::State::Opening, done, all);
        }
    };
    auto store = audit::AuditStore::open(files, options);
    if (m_newestSource != source)
        return;
    if (!store) {
        if (store.error().kind
            == ErrorKind::Cancelled) { // by a newer question for the same source: it is asked when this is read
            QMetaObject::invokeMethod(this, [this, source, files] { open(source, files); }, Qt::QueuedConnection);
            return;
        }
        searchAll();
        tell(AuditProgress::State::Failed, 0, 0, store.error());
        return;
    }
    adopt(std::move(*store));
    searchAll();
    tell(AuditProgress::State::Open);
    indexTexts();
}

void AuditWorker::follow(quint64 source, const QString &path)
{
    begin(source);
    if (m_newestSource != source)
        return;
    m_followed = path;
    tell(AuditProgress::State::Opening);
    quint64 end = 0;
    if (auto store = audit::AuditStore::open(
            {path}, {.context = audit::LineContext::ofThisMachine(), .unpack = audit::unpackLog, .mostMemory = mostMemory()})) {
        for (const audit::LogSource &log : store->sources())
            end = log.size();
        adopt(std::move(*store));
    } else if (store.error().kind != ErrorKind::NotFound) { // what is not there yet is waited for
        searchAll();
        tell(AuditProgress::State::Failed, 0, 0, store.error());
        return;
    }
    m_follower = std::make_unique<audit::LogFollower>(path);
    connect(m_follower.get(), &audit::LogFollower::lines, this, &AuditWorker::takeLines);
    connect(m_follower.get(), &audit::LogFollower::rotated, this,
            [this] { Q_EMIT remark(tr("The log was rotated; the new file is followed.")); });
    connect(m_follower.get(), &audit::LogFollower::truncated, this,
            [this] { Q_EMIT remark(tr("The log was truncated; it is read from its beginning.")); });
    connect(m_follower.get(), &audit::LogFollower::gone, this,
            [this] { Q_EMIT remark(tr("The log is gone; a new one is waited for.")); });
    connect(m_follower.get(), &audit::LogFollower::problem, this,
            [this](const Error &error) { tell(AuditProgress::State::Failed, 0, 0, error); });
    const auto started = m_follower->start(end > 0 ? std::optional(end) : std::nullopt);
    searchAll();
    if (started)
        tell(AuditProgress::State::Following);
    else
        tell(AuditProgress::State::Failed, 0, 0, started.error());
    indexTexts();
}

void AuditWorker::listen(quint64 source)
{
    begin(source);
    searchAll();
    tell(AuditProgress::State::Following);
}

void AuditWorker::takeMessages(quint64 source, const QJsonObject &answer)
{
    if (source != m_source)
        return;
    const auto messages = agentverbs::auditMessagesFromJson(answer);
    if (!messages) {
        tell(AuditProgress::State::Failed, 0, 0, messages.error());
        return;
    }
    m_overruns = quint64(answer[u"overruns"_s].toInteger());
    for (const auto &message : *messages) {
        if (message.container)
            audit::rememberWatched(m_history, message.text, *message.container, m_traces.names.value(*message.container));
        m_assembler.addNetlink(message.type, message.text, m_clock.elapsed());
    }
    scheduleFlush();
}

void AuditWorker::takeLines(const QByteArray &bytes)
{
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; from = end + 1, end = bytes.indexOf('\n', from))
        m_assembler.addLine(QByteArrayView(bytes).sliced(from, end - from), m_clock.elapsed());
    scheduleFlush();
}

void AuditWorker::takeExec(const audit::ExecSighting &sighting, const std::optional<audit::ExecDetails> &details)
{
    if (details)
        audit::rememberExec(m_history, *details, sighting.name, sighting.time);
    const QByteArray line = audit::execRecord(sighting, details ? &*details : nullptr, ++m_execs);
    m_assembler.addLine(QByteArrayView(line).chopped(1), m_clock.elapsed());
    scheduleFlush();
}

void AuditWorker::setSnapshot(const snapshot::HostSnapshotPtr &snapshot, bool isHere)
{
    m_snapshot = snapshot;
    m_isHere = isHere;
    const QHash<ContainerId, QString> names =
        std::exchange(m_traces, audit::HostTraces::of(*snapshot, isHere ? audit::bootTimeOfThisHost() : std::nullopt)).names;
    if (names.size() < MostNames)
        m_traces.names.insert(names); // events come of containers that have gone meanwhile
    if (isHere)
        audit::readRootDevices(m_traces);
    m_hasTraces = !m_traces.containers.isEmpty() || !m_traces.processes.empty();
    // what was opened before anything was known of the host is looked at again
    if (m_hasTraces && !m_wasAttributed && m_newestSource == m_source) {
        if (!m_files.isEmpty())
            open(m_source, QStringList(m_files));
        else if (!m_followed.isEmpty() && m_follower)
            follow(m_source, QString(m_followed));
    }
}

void AuditWorker::ask(const AuditQuestion &question)
{
    m_question = question;
    if (!isSuperseded())
        searchAll();
}

void AuditWorker::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused)
        searchAll();
}

void AuditWorker::searchAll()
{
    m_pending.clear();
    m_rowsByChunk.clear();
    m_shown = 0;
    m_groups.clear();
    m_groupOf.clear();
    m_changedGroups.clear();
    m_histogram.clear();
    m_newChunks.clear();
    m_tally.matching = m_tally.hidden = m_tally.waiting = 0;
    m_isResetting = true;
    m_isSorted = m_question.sort != AuditColumn::Time;
    m_toldFirst = m_log->firstChunk();
    quint64 number = m_log->firstChunk();
    for (const audit::AuditChunk &chunk : m_log->chunks())
        m_newChunks.emplace_back(number++, chunk);
    number = m_log->firstChunk();
    for (const audit::AuditChunk &chunk : m_log->chunks()) {
        searchChunk(number++, *chunk, 0, !m_isSorted && !m_question.groups);
        if (isSuperseded())
            return;
    }
    if (m_isSorted)
        sortRows();
    emitDelta(true);
}

// `reports`: what was found is told while it goes on.
void AuditWorker::searchChunk(quint64 number, const audit::AuditStore &store, quint32 from, bool reports)
{
    constexpr qint64 often = 100;
    QElapsedTimer sinceTold;
    sinceTold.start();
    std::stop_token stop;
    {
        const std::scoped_lock lock(m_mutex);
        stop = m_stop.get_token();
    }
    // a stop that came before this began was meant for what is shown anyhow
    audit::search(m_question.filter, store,
                  [&](quint32 segment, const std::vector<quint32> &events) {
                      for (const quint32 event : events) {
                          if (event >= from)
                              add(number, store, {segment, event});
                      }
                      if (reports && sinceTold.elapsed() >= often) {
                          sinceTold.restart();
                          emitDelta(false);
                      }
                      return !isSuperseded();
                  },
                  {.threads = from > 0 ? 1 : 0, .stop = stop});
}

void AuditWorker::add(quint64 chunk, const audit::AuditStore &store, audit::EventRef ref)
{
    const audit::LogSegment &segment = store.segments()[ref.segment];
    const qint64 time = segment.time[ref.event];
    const bool isOutside = (m_question.from > 0 && time < m_question.from) || (m_question.to > 0 && time >= m_question.to);
    m_histogram.add(time, audit::isRefusal(segment, ref.event));
    if (isOutside)
        return;
    ++m_tally.matching;
    if (m_isPaused || (m_isSorted && !m_isResetting)) {
        ++m_tally.waiting;
        return;
    }
    AuditRow row{.chunk = chunk, .ref = ref, .time = time, .count = 1, .first = time, .shown = {}};
    if (m_question.groups) {
        addToGroup(std::move(row), store);
        return;
    }
    m_pending.push_back(std::move(row));
    if (m_pending.size() > 2 * MostRows) // only the newest are shown
        m_pending.erase(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(m_pending.size() - MostRows));
}

void AuditWorker::addToGroup(AuditRow row, const audit::AuditStore &store)
{
    auto shown = std::make_shared<audit::EventRow>(audit::rowOf(
        audit::decodeEvent(store.read(row.ref), audit::LineContext::ofThisMachine()), attributionIn(store, row.ref)));
    const QString signature = shown->signature();
    const auto known = m_groupOf.constFind(signature);
    row.shown = std::move(shown);
    if (known == m_groupOf.constEnd()) {
        if (m_groups.size() >= MostGroups) {
            ++m_tally.hidden;
            return;
        }
        m_groupOf.insert(signature, m_groups.size());
        m_groups.push_back(row);
        m_pending.push_back(std::move(row));
        return;
    }
    AuditRow &group = m_groups[*known];
    row.count = group.count + 1;
    row.first = group.first;
    group = std::move(row);
    if (*known >= m_shown)
        m_pending[*known - m_shown] = group;
    else
        m_changedGroups.insert(*known);
}

void AuditWorker::sortRows()
{
    if (m_pending.size() > MostRows) {
        m_tally.hidden += m_pending.size() - MostRows;
        m_pending.erase(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(m_pending.size() - MostRows));
    }
    const AuditColumn column = m_question.sort;
    const bool isNumber = column == AuditColumn::Pid || column == AuditColumn::Count || column == AuditColumn::First;
    std::vector<std::pair<QCollatorSortKey, size_t>> texts;
    std::vector<std::pair<qint64, size_t>> numbers;
    QCollator collator;
    collator.setNumericMode(true);
    QHash<QString, QCollatorSortKey> keys; // most rows say what others do
    for (size_t i = 0; i < m_pending.size(); ++i) {
        if (isSuperseded())
            return;
        AuditRow &row = m_pending[i];
        const auto chunk = m_log->chunks()[size_t(row.chunk - m_log->firstChunk())];
        if (isNumber && column != AuditColumn::Pid) {
            numbers.emplace_back(column == AuditColumn::Count ? qint64(row.count) : row.first, i);
            continue;
        }
        if (column == AuditColumn::Pid) {
            const quint32 pid = chunk->segments()[row.ref.segment].pid[row.ref.event];
            numbers.emplace_back(pid == audit::NoPid ? -1 : qint64(pid), i);
            continue;
        }
        const auto facts = audit::decodeEvent(chunk->read(row.ref), audit::LineContext::ofThisMachine());
        const auto attribution = attributionIn(*chunk, row.ref);
        const QString text = column == AuditColumn::Sentence ? audit::sentenceOf(facts, attribution)
                                                             : sortTextOf(audit::rowOf(facts, attribution), column);
        auto key = keys.find(text);
        if (key == keys.end())
            key = keys.insert(text, collator.sortKey(text));
        texts.emplace_back(*key, i);
    }
    std::vector<AuditRow> sorted;
    sorted.reserve(m_pending.size());
    const auto take = [&](auto &order) {
        std::ranges::stable_sort(
            order, [this](const auto &a, const auto &b) { return m_question.descends ? b.first < a.first : a.first < b.first; });
        for (const auto &[key, i] : order)
            sorted.push_back(std::move(m_pending[i]));
    };
    isNumber ? take(numbers) : take(texts);
    m_pending = std::move(sorted);
    m_groups = m_question.groups ? m_pending : std::vector<AuditRow>();
}

void AuditWorker::emitDelta(bool isWhole)
{
    auto delta = std::make_shared<AuditDelta>();
    delta->source = m_source;
    delta->question = m_question.number;
    delta->isReset = std::exchange(m_isResetting, false);
    delta->isWhole = isWhole;
    delta->isPreview = m_isPreview;
    const quint64 first = m_log->firstChunk();
    if (!m_question.groups && !m_isSorted) {
        while (!m_rowsByChunk.empty() && m_rowsByChunk.front().first < first) {
            delta->dropped += m_rowsByChunk.front().second;
            m_tally.matching -= std::min(m_tally.matching, m_rowsByChunk.front().second);
            m_rowsByChunk.pop_front();
        }
        const quint64 all = m_shown - delta->dropped + m_pending.size();
        if (all > MostRows) {
            quint64 over = std::max(all - MostRows, MostRows / 50);
            const quint64 ofPending = over > m_shown - delta->dropped ? over - (m_shown - delta->dropped) : 0;
            m_pending.erase(m_pending.begin(),
                            m_pending.begin() + std::ptrdiff_t(std::min<quint64>(ofPending, m_pending.size())));
            over = std::min(over - ofPending, m_shown - delta->dropped);
            delta->dropped += over;
            while (over > 0 && !m_rowsByChunk.empty()) {
                const quint64 part = std::min(over, m_rowsByChunk.front().second);
                over -= part;
                m_rowsByChunk.front().second -= part;
                if (m_rowsByChunk.front().second == 0)
                    m_rowsByChunk.pop_front();
            }
        }
        for (const AuditRow &row : m_pending) {
            if (m_rowsByChunk.empty() || m_rowsByChunk.back().first != row.chunk)
                m_rowsByChunk.emplace_back(row.chunk, 0);
            ++m_rowsByChunk.back().second;
        }
    }
    m_shown += m_pending.size();
    m_shown -= delta->dropped;
    if (!m_question.groups)
        m_tally.hidden = m_tally.matching - std::min(m_tally.matching, m_shown + m_tally.waiting);
    delta->appended = std::exchange(m_pending, {});
    for (const quint64 group : std::as_const(m_changedGroups))
        delta->changed.emplace_back(group, m_groups[group]);
    m_changedGroups.clear();
    delta->firstChunk = m_isPaused || m_isSorted ? m_toldFirst : first;
    if (!m_isPaused && !m_isSorted)
        m_toldFirst = first;
    delta->chunks = std::exchange(m_newChunks, {});
    delta->histogram = m_histogram;
    m_tally.forgotten = m_log->forgotten();
    m_tally.losses = m_assembler.losses();
    m_tally.overruns = m_overruns;
    m_tally.memory = m_log->memory() + (m_log->chunks().empty() ? 0 : m_log->chunks().front()->textMemory());
    delta->tally = m_tally;
    if (delta->isReset) {
        QSet<QString> keys, containers;
        for (const audit::AuditChunk &chunk : m_log->chunks()) {
            for (const QByteArray &key : audit::keysOf(*chunk))
                keys.insert(audit::readableText(key));
        }
        for (const audit::ContainerTraces &container : std::as_const(m_traces.containers))
            containers.insert(container.name);
        delta->keys = QStringList(keys.cbegin(), keys.cend());
        delta->containers = QStringList(containers.cbegin(), containers.cend());
        delta->keys.sort();
        delta->containers.sort();
    }
    Q_EMIT this->delta(delta);
}

// The first records after a silence are shown at once, what follows them together.
void AuditWorker::scheduleFlush()
{
    const qint64 due = m_lastFlush + m_interval - m_clock.elapsed();
    if (due <= 0)
        flush();
    else if (!m_flushTimer.isActive() || m_flushTimer.remainingTime() > due)
        m_flushTimer.start(int(due));
}

void AuditWorker::flush()
{
    m_flushTimer.stop();
    const qint64 now = m_clock.elapsed();
    const QList<audit::AuditEvent> events = m_assembler.takeComplete(now);
    if (!events.isEmpty()) {
        m_interval = size_t(events.size()) > FewEvents ? BusyInterval : FlushInterval;
        m_lastFlush = now;
    }
    // single records become whole one after the other: not a flush for each
    if (const auto deadline = m_assembler.nextDeadline())
        m_flushTimer.start(int(std::max<qint64>({1, *deadline - now, m_lastFlush + m_interval - now})));
    if (events.isEmpty())
        return;
    quint64 added = 0;
    const auto appended = m_log->append(events, [&](audit::AuditStore &store, quint32 from) {
        added = store.counts().events;
        if (m_isHere && m_hasTraces)
            audit::lookAtProcesses(store, {0, from}, m_traces, m_history);
        if (m_hasTraces)
            audit::attributeStore(store, m_traces, m_history);
    });
    m_tally.events += std::max<quint64>(added, appended.from) - appended.from;
    const audit::AuditChunk &chunk = m_log->chunks().back();
    if (!m_isPaused && !m_isSorted)
        m_newChunks.emplace_back(appended.chunk, chunk);
    if (m_log->firstChunk() > m_toldFirst && !m_log->chunks().empty()) {
        const auto &segments = m_log->chunks().front()->segments();
        if (!segments.empty() && !segments.front().time.empty())
            m_histogram.forgetBefore(segments.front().time.front());
    }
    searchChunk(appended.chunk, *chunk, appended.from, false);
    emitDelta(true);
}

void AuditWorker::find(quint64 number, const audit::AuditFilter &filter, int most)
{
    std::deque<AuditRow> rows;
    QList<audit::AuditChunk> chunks;
    quint64 chunkNumber = m_log->firstChunk();
    for (const audit::AuditChunk &chunk : m_log->chunks()) {
        audit::search(filter, *chunk, [&](quint32 segment, const std::vector<quint32> &events) {
            for (const quint32 event : events) {
                rows.push_back({.chunk = chunkNumber,
                                .ref = {segment, event},
                                .time = chunk->segments()[segment].time[event],
                                .count = 1,
                                .first = 0});
                if (rows.size() > size_t(most))
                    rows.pop_front();
            }
            return m_newestSource == m_source;
        });
        ++chunkNumber;
    }
    QList<AuditRow> found(rows.begin(), rows.end());
    for (AuditRow &row : found) {
        const audit::AuditChunk &chunk = m_log->chunks()[size_t(row.chunk - m_log->firstChunk())];
        row.shown = std::make_shared<audit::EventRow>(audit::rowOf(
            audit::decodeEvent(chunk->read(row.ref), audit::LineContext::ofThisMachine()), attributionIn(*chunk, row.ref)));
        chunks.append(chunk);
    }
    Q_EMIT this->found(number, found, chunks);
}

} // namespace bulkhead::ui
