// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"

namespace bulkhead::ui {

/// One line of the summary: "Runs as — root".
struct ContainerFact {
    QString label;
    QString value;
    bool monospace = false;
    QString shown{}; ///< in short, where the value is an id; else empty

    friend bool operator==(const ContainerFact &, const ContainerFact &) = default;
};

struct ContainerFactGroup {
    QString title;
    QList<ContainerFact> facts;
};

/// What the summary says of a container, in groups; facts that it does not have are left out. Pure.
[[nodiscard]] QList<ContainerFactGroup> containerFacts(const InspectorSubject &subject);

/// Words of a command as one would type them in a POSIX shell; secrets in them masked.
[[nodiscard]] QString commandText(const QStringList &words);

} // namespace bulkhead::ui
