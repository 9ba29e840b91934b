// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <expected>

namespace bulkhead::ui {

/// What a text means, of which the last good meaning stays while the text is broken.
template<typename Value, typename Problem>
class LastGood
{
public:
    /// Whether there is another value now.
    bool take(std::expected<Value, Problem> read)
    {
        m_problem.reset();
        if (!read) {
            m_problem = std::move(read.error());
            return false;
        }
        m_value = *std::move(read);
        return true;
    }

    [[nodiscard]] const Value &value() const { return m_value; }
    [[nodiscard]] bool isCurrent() const { return !m_problem; }         ///< the value is that of the text
    [[nodiscard]] const Problem &problem() const { return *m_problem; } ///< only where it is not

private:
    Value m_value{};
    std::optional<Problem> m_problem{};
};

} // namespace bulkhead::ui
