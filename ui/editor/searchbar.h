// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorroom.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace bulkhead::ui {

/// Finds in the text of a CodeView while one types: marks all matches, counts them, goes from one to the next. Esc closes it.
class SearchBar : public QFrame
{
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);

    void setView(CodeView *view) { m_view = view; }
    void setText(const QString &text); ///< another text is shown in the view
    void open();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    [[nodiscard]] qsizetype matchCount() const { return m_matches.size(); }
    [[nodiscard]] qsizetype currentMatch() const { return m_current; } ///< -1 before the first

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void step(int direction);
    void showCount();
    void closeBar();

    CodeView *m_view = nullptr;
    QString m_text;
    QList<TextRange> m_matches;
    qsizetype m_current = -1;
    bool m_more = false; ///< more matches than are counted
    QLineEdit *m_edit = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

/// All places where `wanted` stands, without regard to case, at most `limit`.
[[nodiscard]] QList<TextRange> matchesIn(const QString &text, const QString &wanted, qsizetype limit);

} // namespace bulkhead::ui
