// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/hostregistry.h"

#include "core/snapshot/livehost.h"
#include "core/snapshot/savedhost.h"
#include "ui/connection/hoststatetext.h"
#include "ui/connection/ownconnections.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using snapshot::Host;

namespace {

constexpr qsizetype MostRecentFiles = 10;

snapshot::Host *switchTo(HostRegistry &registry, Host *host)
{
    registry.setCurrent(host);
    if (host->state() == Host::State::Failed || host->state() == Host::State::Stale)
        host->refresh();
    return host;
}

} // namespace

QString OpenHost::place() const
{
    if (context)
        return endpointText(context->endpoint);
    return isSample ? HostRegistry::tr("lab recording") : path;
}

HostRegistry::HostRegistry(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    m_own = loadOwnConnections(settings);
}

HostRegistry::~HostRegistry() = default;

Host *HostRegistry::open(const engine::EngineContext &context)
{
    if (context.problem)
        return nullptr;
    if (const OpenHost *opened = find(context.endpoint))
        return switchTo(*this, opened->host);
    auto live = std::make_unique<snapshot::LiveHost>(context);
    snapshot::LiveHost *host = live.get();
    adopt(std::move(live), {.host = nullptr, .context = context, .path = {}});
    host->start();
    return host;
}

Host *HostRegistry::openFile(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString place = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    for (const OpenHost &opened : m_hosts) {
        if (!opened.path.isEmpty() && opened.path == place)
            return switchTo(*this, opened.host);
    }
    auto saved = std::make_unique<snapshot::SavedHost>(place);
    snapshot::SavedHost *host = saved.get();
    adopt(std::move(saved), {.host = nullptr, .context = {}, .path = place});
    connect(host, &Host::stateChanged, this, [this, host] {
        if (host->state() == Host::State::Saved)
            rememberFile(host->path());
    });
    host->open();
    return host;
}

Host *HostRegistry::openSample()
{
    const auto sample = std::ranges::find_if(m_hosts, &OpenHost::isSample);
    if (sample != m_hosts.end())
        return switchTo(*this, sample->host);
    auto saved = std::make_unique<snapshot::SavedHost>(samplePath(), snapshot::Provenance::Kind::Sample);
    snapshot::SavedHost *host = saved.get();
    adopt(std::move(saved), {.host = nullptr, .context = {}, .path = {}, .isSample = true});
    host->open();
    return host;
}

Host *HostRegistry::adopt(std::unique_ptr<Host> owned, OpenHost description)
{
    Host *host = owned.release();
    host->setParent(this);
    description.host = host;
    m_hosts.push_back(std::move(description));
    connect(host, &Host::stateChanged, this, [this, host] { Q_EMIT hostChanged(host); });
    Q_EMIT hostOpened(host);
    setCurrent(host);
    return host;
}

void HostRegistry::close(Host *host)
{
    const auto found = std::ranges::find(m_hosts, host, &OpenHost::host);
    if (found == m_hosts.end())
        return;
    const auto after = m_hosts.erase(found);
    host->disconnect(this);
    Q_EMIT hostClosing(host);
    if (m_current == host) {
        const bool last = after == m_hosts.end();
        setCurrent(m_hosts.empty() ? nullptr : last ? m_hosts.back().host : after->host);
    }
    host->deleteLater();
}

const OpenHost *HostRegistry::find(const Host *host) const
{
    const auto found = std::ranges::find(m_hosts, host, &OpenHost::host);
    return found == m_hosts.end() ? nullptr : &*found;
}

const OpenHost *HostRegistry::find(const engine::Endpoint &endpoint) const
{
    const auto found = std::ranges::find_if(
        m_hosts, [&](const OpenHost &opened) { return opened.context && isSameEndpoint(opened.context->endpoint, endpoint); });
    return found == m_hosts.end() ? nullptr : &*found;
}

void HostRegistry::setCurrent(Host *host)
{
    if (m_current == host || (host && !find(host)))
        return;
    m_current = host;
    Q_EMIT currentChanged(host);
}

QStringList HostRegistry::recentFiles() const
{
    return QSettings().value("recentFiles"_L1).toStringList();
}

void HostRegistry::forgetRecentFiles()
{
    QSettings().remove("recentFiles"_L1);
    Q_EMIT recentFilesChanged();
}

void HostRegistry::rememberFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    files.resize(std::min(files.size(), MostRecentFiles));
    QSettings().setValue("recentFiles"_L1, files);
    Q_EMIT recentFilesChanged();
}

void HostRegistry::saveOwnConnection(const engine::EngineContext &connection, const QString &oldName)
{
    const QString replaced = oldName.isEmpty() ? connection.name : oldName;
    const auto found = std::ranges::find(m_own, replaced, &engine::EngineContext::name);
    if (found == m_own.end())
        m_own.append(connection);
    else
        *found = connection;
    writeOwnConnections();
}

void HostRegistry::removeOwnConnection(const QString &name)
{
    m_own.removeIf([&](const engine::EngineContext &context) { return context.name == name; });
    writeOwnConnections();
}

void HostRegistry::writeOwnConnections()
{
    QSettings settings;
    saveOwnConnections(settings, m_own);
    Q_EMIT ownConnectionsChanged();
}

QString HostRegistry::samplePath()
{
    return u":/sample/lab.bulkhead"_s;
}

} // namespace bulkhead::ui
