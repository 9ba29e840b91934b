// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/seccomp/straceline.h"

#include <string_view>

namespace bulkhead::seccomp::strace {

const char *find(const char *p, const char *end, QByteArrayView word)
{
    const std::string_view text(p, size_t(end - p));
    const size_t at = text.find(std::string_view(word.data(), size_t(word.size())));
    return at == std::string_view::npos ? nullptr : p + at;
}

} // namespace bulkhead::seccomp::strace
