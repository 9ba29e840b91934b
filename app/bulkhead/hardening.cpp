// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkhead/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace bulkhead {

// prctl(2) PR_SET_DUMPABLE and setrlimit(2) RLIMIT_CORE; what KeePassXC does at start. A failure leaves the program usable.
void hardenProcess()
{
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace bulkhead
