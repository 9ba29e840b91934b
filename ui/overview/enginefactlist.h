// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/hostsnapshot.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace bulkhead::ui {

/// One fact of an engine and its host.
struct EngineFact {
    QString name, value;
    friend bool operator==(const EngineFact &, const EngineFact &) = default;
};
[[nodiscard]] QList<EngineFact> engineFacts(const snapshot::HostSnapshot &snapshot); ///< without those that are not known

/// The facts, a line each.
class EngineFactList : public QWidget
{
    Q_OBJECT
public:
    explicit EngineFactList(QWidget *parent = nullptr);
    void setFacts(const QList<EngineFact> &facts);
    [[nodiscard]] const QList<EngineFact> &facts() const { return m_facts; }

private:
    QFormLayout *m_form = nullptr;
    QList<EngineFact> m_facts;
};

} // namespace bulkhead::ui
