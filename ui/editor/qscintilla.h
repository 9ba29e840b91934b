// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QScintilla's headers are written with Qt's lower-case keywords, which QT_NO_KEYWORDS takes away everywhere else.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#include <Qsci/qscilexercustom.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots
#undef emit
