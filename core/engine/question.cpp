// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/question.h"

using namespace Qt::StringLiterals;

namespace bulkhead::engine {

Error Question::tooLarge() const
{
    return {ErrorKind::TooLarge, u"the answer is larger than %1 bytes"_s.arg(m_wish.maximumAnswer), {}};
}

void Question::settle(Result<Answer> result)
{
    m_result = std::move(result);
    Q_EMIT done();
    if (const auto coroutine = std::exchange(m_waiting, nullptr))
        coroutine.resume(); // may destroy this
}

} // namespace bulkhead::engine
