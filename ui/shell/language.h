// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace bulkhead::ui {

/// Every text accented and two fifths longer, in brackets: finds what is not translatable and where a translation would not fit.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    /// Keeps %1, %n, & mnemonics, tags and entities as they are.
    [[nodiscard]] static QString accented(const QString &text);
};

/// Installs the texts of a language ("de", "de_AT"; empty = the system's): ours and Qt's own. English where it is not known.
void installLanguage(const QString &language);
void installPseudoLanguage();

} // namespace bulkhead::ui
