// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace bulkhead::ui {

class WrappedLabel;

/// A caption, lines to copy in the monospace font, and the button that copies them.
class CodeBlock : public QFrame
{
    Q_OBJECT
public:
    explicit CodeBlock(const QString &caption, QWidget *parent = nullptr);

    void setCode(const QString &code); ///< hidden where it is empty
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QToolButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void copied(const QString &notice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_caption = nullptr;
    WrappedLabel *m_text = nullptr;
    QToolButton *m_copy = nullptr;
    QString m_code;
};

} // namespace bulkhead::ui
