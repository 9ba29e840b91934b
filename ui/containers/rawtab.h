// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/containers/inspectorsubject.h"

namespace bulkhead::ui {

class JsonView;

/// What the engine said, whole; secrets masked until they are revealed.
class RawTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit RawTab(QWidget *parent = nullptr);
    void showSubject(const InspectorSubject &subject) override;
    void goTo(const QString &detail) override; ///< a JSON pointer
    [[nodiscard]] JsonView *view() const { return m_view; }

private:
    JsonView *m_view = nullptr;
    ContainerId m_shown;
};

} // namespace bulkhead::ui
