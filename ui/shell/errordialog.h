// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDialog>

namespace bulkhead::ui {

/// An error with its sentence, its remedy and the words of whoever refused, which can be copied.
class ErrorDialog : public QDialog
{
    Q_OBJECT
public:
    ErrorDialog(const Error &error, const QString &subject, QWidget *parent);
};

} // namespace bulkhead::ui
