// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <coroutine>
#include <optional>
#include <vector>

namespace bulkhead::agent {

/// A result that comes later, once. Held by a share by whoever settles it and by each coroutine that awaits it, so neither has to
/// outlive the other. One thread.
template<typename T>
class Later
{
public:
    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }
    /// Only the first time counts. Whoever waits resumes before this returns, and may delete the caller.
    void settle(Result<T> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        for (const auto waiting : std::exchange(m_waiting, {}))
            waiting.resume();
    }

    [[nodiscard]] bool await_ready() const noexcept { return isSettled(); }
    void await_suspend(std::coroutine_handle<> coroutine) { m_waiting.push_back(coroutine); }
    [[nodiscard]] Result<T> await_resume() const { return *m_result; }

private:
    std::optional<Result<T>> m_result;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace bulkhead::agent
