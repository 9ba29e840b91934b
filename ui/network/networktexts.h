// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/picture.h"

// Network namespaces in words. Pure.
namespace bulkhead::ui {

/// "web, sidecar", "netns1", "Host".
[[nodiscard]] QString namespaceName(const network::NetworkNamespace &ns);
/// One sentence for screen readers and tooltips: what it is, its interfaces, addresses and what they are linked to.
[[nodiscard]] QString namespaceSentence(const network::HostNetworks &networks, const network::NetworkNamespace &ns);
/// "eth0 of web", or of the host just its name; empty where it was not read.
[[nodiscard]] QString interfacePlace(const network::HostNetworks &networks, const network::InterfaceRef &ref);
/// What an interface is linked to: "vethab12 of Host", "not known", empty.
[[nodiscard]] QString linkText(const network::HostNetworks &networks, const network::NetworkNamespace &ns,
                               const network::NetworkInterface &interface);
/// The caption of a group that has no bridge or interface to name it.
[[nodiscard]] QString groupCaption(network::GroupKind kind);
/// What stands on the bar of a bridge or shared interface: "bridge, 20 namespaces".
[[nodiscard]] QString groupNote(const network::PictureGroup &group);
/// What could not be read, in words: "routes".
[[nodiscard]] QString partName(network::Part part);
/// "3 network namespaces, 2 containers, 1 bridge"
[[nodiscard]] QString networksSummary(const network::HostNetworks &networks);

} // namespace bulkhead::ui
