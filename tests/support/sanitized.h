// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bulkhead::test {

/// By how much less a test does of the same where AddressSanitizer makes each step about ten times as slow.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int Less = 8;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr int Less = 8;
#else
inline constexpr int Less = 1;
#endif
#else
inline constexpr int Less = 1;
#endif

} // namespace bulkhead::test
