// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "core/snapshot/host.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace bulkhead::ui {

/// One engine or file that is open in the window.
struct OpenHost {
    snapshot::Host *host = nullptr;
    std::optional<engine::EngineContext> context; ///< of a live engine
    QString path;                                 ///< of a file; empty for an engine and for the sample
    bool isSample = false;

    /// The second line in the switcher: endpoint, path, or what the sample is.
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool isUnprotected() const { return context && context->endpoint.isUnprotected(); }
};

/// The engines and files that are open in the window, and which one is shown. Owns them; owned by the window. Also remembers
/// recent files and the person's own connections; opens nothing by itself.
class HostRegistry : public QObject
{
    Q_OBJECT
public:
    explicit HostRegistry(QObject *parent = nullptr);
    ~HostRegistry() override;

    /// Each of these makes the host current. What is open already is switched to, and tried again where it is not live.
    /// Null where the context has a problem: there is nothing to connect to.
    snapshot::Host *open(const engine::EngineContext &context);
    snapshot::Host *openFile(const QString &path);
    snapshot::Host *openSample();
    /// Takes over a host that was made elsewhere.
    snapshot::Host *adopt(std::unique_ptr<snapshot::Host> host, OpenHost description);

    /// The current one's neighbour becomes current. The host lives until control returns to the event loop.
    void close(snapshot::Host *host);

    [[nodiscard]] const std::vector<OpenHost> &hosts() const { return m_hosts; } ///< in the order of opening
    [[nodiscard]] const OpenHost *find(const snapshot::Host *host) const;        ///< null where it is not open
    [[nodiscard]] const OpenHost *find(const engine::Endpoint &endpoint) const;
    [[nodiscard]] snapshot::Host *current() const { return m_current; }
    void setCurrent(snapshot::Host *host);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first, at most ten
    void forgetRecentFiles();

    [[nodiscard]] const QList<engine::EngineContext> &ownConnections() const { return m_own; }
    /// Adds, or replaces the one that was called `oldName`.
    void saveOwnConnection(const engine::EngineContext &connection, const QString &oldName = {});
    void removeOwnConnection(const QString &name);

    /// Where the recorded sample lies in the program's resources.
    [[nodiscard]] static QString samplePath();

Q_SIGNALS:
    void hostOpened(bulkhead::snapshot::Host *host);
    void hostClosing(bulkhead::snapshot::Host *host); ///< no longer in hosts(), not yet deleted
    void hostChanged(bulkhead::snapshot::Host *host); ///< its state or name is another now
    void currentChanged(bulkhead::snapshot::Host *host);
    void recentFilesChanged();
    void ownConnectionsChanged();

private:
    void rememberFile(const QString &path);
    void writeOwnConnections();

    std::vector<OpenHost> m_hosts;
    snapshot::Host *m_current = nullptr;
    QList<engine::EngineContext> m_own;
};

} // namespace bulkhead::ui
