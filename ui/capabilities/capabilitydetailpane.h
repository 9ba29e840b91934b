// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/capabilities/matrixcolumn.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace bulkhead::ui {

class ToneBadge;

/// Beside the matrix: the current cell and its capability, or a whole column, in full sentences.
class CapabilityDetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit CapabilityDetailPane(QWidget *parent = nullptr);

    void showCell(const MatrixColumn &column, capability::Capability capability, const MatrixCell &cell);
    void showColumn(const MatrixColumn &column, std::optional<int> effective);
    void showNothing();
    [[nodiscard]] QString text() const; ///< as plain text, for copies

private:
    void setHtml(const QString &html);
    void restyle();

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    ToneBadge *m_risk = nullptr;
    QTextBrowser *m_text = nullptr;
    QString m_html;
};

} // namespace bulkhead::ui
