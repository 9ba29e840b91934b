// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineclient.h"

#include <QCoroTask>
#include <QPointer>

// What all throw-away containers have in common; a part of this room.
namespace bulkhead::tryout {

/// The word of a run that is under way in this program: the value of its containers' TryOutLabel, so that they are not taken for
/// left-overs.
class RunWord
{
public:
    RunWord();
    ~RunWord();
    RunWord(const RunWord &) = delete;
    RunWord &operator=(const RunWord &) = delete;
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] static bool isUnderWay(const QString &text);

private:
    QString m_text;
};

[[nodiscard]] Error clientGone();

/// Removes a container with its volumes, running or not, and asks again where the engine is away. Gives the one that is still
/// there.
QCoro::Task<std::optional<ContainerId>> removeAnyhow(QPointer<engine::EngineClient> client, ContainerId id);

} // namespace bulkhead::tryout
