// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"

namespace bulkhead::snapshot {

/// A snapshot that came from a file, or the bundled sample. Opens in a worker thread; Connecting until it is there.
class SavedHost : public Host
{
    Q_OBJECT
public:
    explicit SavedHost(QString path, Provenance::Kind kind = Provenance::Kind::File, QObject *parent = nullptr);
    explicit SavedHost(HostSnapshot snapshot, QObject *parent = nullptr); ///< already in memory (tests, compare)
    ~SavedHost() override;

    void open();
    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] HostSnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] QString name() const override;
    void refresh() override { open(); }

private:
    void take(const Result<HostSnapshotPtr> &result);

    QString m_path;
    Provenance::Kind m_kind;
    HostSnapshotPtr m_snapshot;
    State m_state = State::Connecting;
    std::optional<Error> m_error;
    int m_question = 0; ///< the newest open() wins
};

} // namespace bulkhead::snapshot
