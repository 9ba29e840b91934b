// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tryout/throwaway.h"

#include "core/engine/containerchanges.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QSet>
#include <QUuid>

namespace bulkhead::tryout {
namespace {

constexpr int MostRemovals = 4; ///< of removing a container while the engine is away
constexpr auto BetweenAttempts = std::chrono::milliseconds(500);

struct ThrowAwayText {
    Q_DECLARE_TR_FUNCTIONS(TryOut)
};

QSet<QString> &currentWords()
{
    static QSet<QString> words;
    return words;
}

} // namespace

RunWord::RunWord()
    : m_text(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    currentWords() << m_text;
}

RunWord::~RunWord()
{
    currentWords().remove(m_text);
}

bool RunWord::isUnderWay(const QString &text)
{
    return currentWords().contains(text);
}

Error clientGone()
{
    return {ErrorKind::Cancelled, ThrowAwayText::tr("The host was closed."), {}};
}

QCoro::Task<std::optional<ContainerId>> removeAnyhow(QPointer<engine::EngineClient> client, ContainerId id)
{
    for (int attempt = 0; attempt < MostRemovals; ++attempt) {
        if (attempt > 0)
            co_await QCoro::sleepFor(BetweenAttempts);
        if (!client)
            break;
        const auto removed = co_await engine::removeContainer(client, id, engine::Volumes::Remove, true);
        if (removed || removed.error().kind == ErrorKind::NotFound)
            co_return std::nullopt;
    }
    co_return id;
}

} // namespace bulkhead::tryout
