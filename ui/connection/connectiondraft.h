// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "ui/widgets/theme.h"

namespace bulkhead::ui {

/// What the form of an own connection holds, before it is one.
struct ConnectionDraft {
    QString name, description;
    engine::Transport transport = engine::Transport::Unix;
    QString socketPath; ///< Unix: local; Ssh: remote, may be empty
    QString host;
    int port = 0; ///< 0 = the transport's default
    QString user;
    engine::TlsFiles tls;
    QString basePath; ///< of a pasted URL; the form does not show it

    friend bool operator==(const ConnectionDraft &, const ConnectionDraft &) = default;
};

enum class DraftField : quint8 { Name, SocketPath, Host, User, Ca, Cert, Key, Verify };

/// Something to say about one field. Only `blocks` keeps the draft from being used.
struct DraftRemark {
    DraftField field = DraftField::Name;
    Tone tone = Tone::Info;
    QString text;
    bool blocks = false;
};

[[nodiscard]] ConnectionDraft draftOf(const engine::EngineContext &context);
[[nodiscard]] engine::EngineContext connectionOf(const ConnectionDraft &draft);
/// In the order of the form; looks at the named files. `takenNames` are those of the other own connections.
[[nodiscard]] QList<DraftRemark> draftRemarks(const ConnectionDraft &draft, const QStringList &takenNames);
[[nodiscard]] bool isUsable(const QList<DraftRemark> &remarks);
/// A whole address pasted into the host or socket field ("ssh://me@host:22"): spread over the fields. Unchanged where it is none.
[[nodiscard]] ConnectionDraft withPastedAddress(ConnectionDraft draft, const QString &text);

} // namespace bulkhead::ui
