// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/snapshot/savedhost.h"

#include "core/snapshot/snapshotfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace bulkhead::snapshot {

SavedHost::SavedHost(QString path, Provenance::Kind kind, QObject *parent)
    : Host(parent)
    , m_path(std::move(path))
    , m_kind(kind)
    , m_snapshot(std::make_shared<const HostSnapshot>())
{
}

SavedHost::SavedHost(HostSnapshot snapshot, QObject *parent)
    : Host(parent)
    , m_kind(snapshot.provenance.kind)
    , m_state(State::Saved)
{
    snapshot.arrange();
    m_snapshot = std::make_shared<const HostSnapshot>(std::move(snapshot));
}

SavedHost::~SavedHost() = default;

void SavedHost::open()
{
    if (m_path.isEmpty())
        return;
    const int question = ++m_question;
    QtConcurrent::run([path = m_path, kind = m_kind]() -> Result<HostSnapshotPtr> {
        auto snapshot = openSnapshot(path);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        snapshot->provenance.kind = kind;
        return std::make_shared<const HostSnapshot>(*std::move(snapshot));
    }).then(this, [this, question](const Result<HostSnapshotPtr> &result) {
        if (question == m_question)
            take(result);
    });
}

void SavedHost::take(const Result<HostSnapshotPtr> &result)
{
    const bool hadOne = m_state == State::Saved;
    if (result) {
        m_snapshot = *result;
        m_error.reset();
        m_state = State::Saved;
        Q_EMIT snapshotChanged({.everything = true, .engineFacts = true, .hostFacts = true});
    } else {
        m_error = result.error();
        m_state = hadOne ? State::Saved : State::Failed; // what was opened before stays on screen
    }
    Q_EMIT stateChanged();
}

QString SavedHost::name() const
{
    if (m_kind == Provenance::Kind::Sample)
        return QCoreApplication::translate("SavedHost", "Sample host");
    return m_path.isEmpty() ? m_snapshot->info.name : QFileInfo(m_path).fileName();
}

} // namespace bulkhead::snapshot
