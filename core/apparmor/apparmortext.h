// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace bulkhead::apparmor {

/// The context of everything that this room says to a person.
struct ApparmorText {
    Q_DECLARE_TR_FUNCTIONS(ApparmorText)
};

} // namespace bulkhead::apparmor
