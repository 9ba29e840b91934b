// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/containerselection.h"

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

Result<snapshot::ContainerPtr> findContainer(const snapshot::HostSnapshot &snapshot, const QString &word)
{
    if (!word.isEmpty()) {
        if (auto container = snapshot.container(ContainerId(word)))
            return container;
    }
    const QString name = word.startsWith(u'/') ? word.sliced(1) : word;
    const auto isNamed = [&](const snapshot::ContainerPtr &container) { return container->summary.name == name; };
    if (const auto named = std::ranges::find_if(snapshot.containers, isNamed);
        !name.isEmpty() && named != snapshot.containers.cend())
        return *named;

    QList<snapshot::ContainerPtr> matching;
    for (const auto &container : snapshot.containers) {
        if (!word.isEmpty() && container->id().toString().startsWith(word))
            matching << container;
    }
    if (matching.size() == 1)
        return matching.first();
    if (matching.isEmpty())
        return std::unexpected(Error{ErrorKind::NotFound, u"No such container: %1"_s.arg(word), {}});
    return std::unexpected(Error{ErrorKind::Invalid, u"multiple IDs found with provided prefix: %1"_s.arg(word), {}});
}

} // namespace bulkhead::ctl
