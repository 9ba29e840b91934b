// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/handoff/containerhandoff.h"
#include "core/handoff/hardening.h"
#include "core/snapshot/host.h"
#include "ui/widgets/page.h"

#include <QCoroTask>
#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace bulkhead::ui {

class Banner;
class WrappedLabel;

/// What could be taken away from one container, a change a row, and the command that would make what is left; for other targets
/// than docker run too. It changes nothing: the command is copied. What it cannot know the engine is asked, or a recording tells.
class HardenDialog : public QDialog
{
    Q_OBJECT
public:
    /// `host`: where the image's own settings are asked for, where it is live; may be null.
    HardenDialog(snapshot::ContainerPtr container, snapshot::Host *host, QWidget *parent);

    [[nodiscard]] const QList<handoff::HardeningStep> &steps() const { return m_steps; }
    [[nodiscard]] QCheckBox *stepBox(handoff::HardeningStep::Kind kind) const; ///< null where it would change nothing
    [[nodiscard]] QLineEdit *answerEdit(handoff::HardeningStep::Kind kind) const;
    [[nodiscard]] QComboBox *targetBox() const { return m_target; }
    [[nodiscard]] QString text() const; ///< of the target
    [[nodiscard]] QString notes() const;
    [[nodiscard]] Banner *problem() const { return m_problem; }
    [[nodiscard]] QToolButton *copyButton() const { return m_copy; }
    [[nodiscard]] QToolButton *lookButton() const { return m_look; } ///< what it has written; null where nobody can be asked
    /// What the engine says the container has written so far: the answer to where it writes.
    void takeWritten(const Result<QByteArray> &changes);

Q_SIGNALS:
    void jumpRequested(const bulkhead::ui::Destination &destination); ///< to where profiles are drafted; the dialog is closed

private:
    struct Row {
        QCheckBox *box = nullptr;
        QLineEdit *answer = nullptr; ///< null where nothing is asked
    };
    [[nodiscard]] QWidget *makeSteps();
    void addLook(QVBoxLayout *words, QLineEdit *answer);
    void addDrafts(QVBoxLayout *column);
    QCoro::Task<> lookWhatIsWritten();
    [[nodiscard]] QWidget *makePreview();
    void askForImage(snapshot::Host *host);
    void showPreview();

    snapshot::ContainerPtr m_container;
    QPointer<snapshot::Host> m_host;
    QList<handoff::HardeningStep> m_steps;
    QList<Row> m_rows; ///< by step
    QJsonObject m_image;
    QComboBox *m_target = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_copy = nullptr;
    Banner *m_problem = nullptr;
    WrappedLabel *m_notes = nullptr;
    QToolButton *m_look = nullptr;
    WrappedLabel *m_written = nullptr;
};

} // namespace bulkhead::ui
