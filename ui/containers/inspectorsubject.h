// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/standouts.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace bulkhead::ui {

/// The one container that the inspector shows, with all that its tabs read; made once for all of them. Its details are known.
struct InspectorSubject {
    snapshot::ContainerPtr container;
    snapshot::HostSnapshotPtr snapshot;
    findings::HostPlaces places;
    snapshot::ContainerCapabilities capabilities;
    findings::Assessment assessment;

    [[nodiscard]] const engine::ContainerDetails &details() const { return *container->details; }
};

/// One tab of the inspector. Only the tab in front is told of a subject.
class InspectorTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// It takes the room there is; the others in the stack are not asked for theirs, see FillingStack.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    virtual void showSubject(const InspectorSubject &subject) = 0;
    virtual void goTo(const QString &detail) { Q_UNUSED(detail) } ///< a capability name, a check, a JSON pointer

Q_SIGNALS:
    void notice(const QString &text);
    void jumpRequested(const bulkhead::ui::Destination &destination);
};

} // namespace bulkhead::ui
