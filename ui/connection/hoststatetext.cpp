// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/hoststatetext.h"

#include <QCoreApplication>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using snapshot::Host;

HostStateText hostStateText(Host::State state)
{
    switch (state) {
    case Host::State::Connecting:
        return {QCoreApplication::translate("HostState", "connecting"),
                QCoreApplication::translate("HostState", "Waiting for the first answer."), Tone::Info, u"view-refresh"_s};
    case Host::State::Live:
        return {QCoreApplication::translate("HostState", "live"),
                QCoreApplication::translate("HostState", "What is shown follows the engine."), Tone::Ok,
                Theme::toneIconName(Tone::Ok)};
    case Host::State::Stale:
        return {QCoreApplication::translate("HostState", "stale"),
                QCoreApplication::translate("HostState",
                                            "The engine is lost. The last state stays on screen while Bulkhead tries again."),
                Tone::Medium, Theme::toneIconName(Tone::Medium)};
    case Host::State::Saved:
        return {QCoreApplication::translate("HostState", "saved"),
                QCoreApplication::translate("HostState", "A recorded snapshot: it does not change."), Tone::Info,
                u"document-open-recent"_s};
    case Host::State::Failed:
        return {QCoreApplication::translate("HostState", "failed"),
                QCoreApplication::translate("HostState", "There was no connection yet."), Tone::High,
                Theme::toneIconName(Tone::High)};
    }
    return {};
}

QString endpointText(const engine::Endpoint &endpoint)
{
    if (endpoint.transport != engine::Transport::Tls)
        return endpoint.toString();
    return endpoint.tls.verify ? QCoreApplication::translate("HostState", "%1 with TLS").arg(endpoint.toString())
                               : QCoreApplication::translate("HostState", "%1 with TLS, not verified").arg(endpoint.toString());
}

QString unprotectedWord()
{
    return QCoreApplication::translate("HostState", "unprotected");
}

QString unprotectedSentence()
{
    return QCoreApplication::translate(
        "HostState",
        "Plain tcp:// has no TLS: whoever reaches this port is root on the host, and whoever is on the way reads and "
        "changes everything.");
}

} // namespace bulkhead::ui
