// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/escapepaths.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bulkhead::ui {

class CodeBlock;
class ToneBadge;
class WrappedLabel;

/// One known way out of a container: open, closed or not known, each precondition with its evidence, and what closes it.
class EscapeCard : public QFrame
{
    Q_OBJECT
public:
    explicit EscapeCard(QWidget *parent = nullptr);

    void showPath(const findings::EscapePath &path);
    [[nodiscard]] const findings::EscapePath &path() const { return m_path; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void notice(const QString &text);
    void placeRequested(const QString &pointer); ///< of a precondition's evidence in the raw inspect

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QLabel *shape = nullptr;
        WrappedLabel *text = nullptr;
        QPushButton *place = nullptr;
    };
    void addLine();
    findings::EscapePath m_path;
    ToneBadge *m_badge = nullptr;
    WrappedLabel *m_title = nullptr, *m_why = nullptr, *m_fix = nullptr;
    QLabel *m_count = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    CodeBlock *m_options = nullptr;
};

} // namespace bulkhead::ui
