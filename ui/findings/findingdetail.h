// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/findingrows.h"
#include "ui/widgets/page.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace bulkhead::ui {

class CodeBlock;
class ToneBadge;
class WrappedLabel;

/// One verdict whole: what is wrong, why, the evidence with its place, how to mend it, where the rule comes from.
class FindingDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);

    void showFinding(const FindingsViewPtr &view, const FindingRow &row);
    void showAlone(const findings::Finding &finding); ///< of a file: it cannot be accepted, and has no raw JSON
    void showGroup(const FindingsViewPtr &view, const FindingGroup &group);
    void showNothing();
    [[nodiscard]] QString text() const; ///< all that is shown, a part a line
    [[nodiscard]] QAction *acceptAction() const { return m_accept; }
    [[nodiscard]] QAction *withdrawAction() const { return m_withdraw; }
    [[nodiscard]] QAction *hardenAction() const { return m_harden; }
    /// Beside the others for the check that it answers, where it is not answered whole. The action stays its owner's.
    void offerSearch(QAction *search);
    [[nodiscard]] QToolButton *searchButton() const { return m_searchButton; }
    [[nodiscard]] QAction *containerAction() const { return m_showContainer; }
    [[nodiscard]] QList<QPushButton *> evidenceButtons() const; ///< those that lead to the raw JSON
    [[nodiscard]] const findings::Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void notice(const QString &text);
    void jumpRequested(const bulkhead::ui::Destination &destination);

private:
    /// A piece of evidence: its text, and the way to its place.
    struct EvidenceLine {
        QWidget *widget = nullptr;
        WrappedLabel *text = nullptr;
        QPushButton *place = nullptr;
        QString pointer = {};
    };
    void arrangeButtons();
    void showSearch(const findings::Verdict &verdict);
    [[nodiscard]] WrappedLabel *addText(const QString &caption);
    void addEvidenceLine();
    void showEvidence(const QList<findings::Evidence> &evidence);
    void showFix(const findings::Fix &fix);
    void setText(WrappedLabel *label, const QString &text);
    void clearAll();

    QVBoxLayout *m_column = nullptr, *m_evidenceColumn = nullptr;
    QGridLayout *m_buttonGrid = nullptr;
    QList<QToolButton *> m_buttons;
    QToolButton *m_searchButton = nullptr;
    ToneBadge *m_badge = nullptr;
    WrappedLabel *m_title = nullptr, *m_subject = nullptr, *m_reason = nullptr, *m_why = nullptr, *m_fix = nullptr;
    WrappedLabel *m_references = nullptr, *m_acceptedBy = nullptr;
    QWidget *m_evidence = nullptr;
    CodeBlock *m_command = nullptr, *m_options = nullptr, *m_compose = nullptr;
    QHash<WrappedLabel *, QWidget *> m_captions;
    QList<EvidenceLine> m_lines; ///< kept and reused
    QAction *m_accept = nullptr, *m_withdraw = nullptr, *m_showContainer = nullptr, *m_harden = nullptr;
    findings::Finding m_finding;
};

/// Fix::options for a person: "docker run: with --read-only".
[[nodiscard]] QString optionLines(const QString &options);

} // namespace bulkhead::ui
