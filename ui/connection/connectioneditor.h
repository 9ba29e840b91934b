// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connection/connectiondraft.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace bulkhead::ui {

class RemarkLine;

/// The form of an own connection. Says what is wrong with it while it is typed; does not save.
class ConnectionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionEditor(QWidget *parent = nullptr);

    void setDraft(const ConnectionDraft &draft, const QStringList &takenNames);
    [[nodiscard]] const ConnectionDraft &draft() const { return m_draft; }
    [[nodiscard]] QList<DraftRemark> remarks() const { return draftRemarks(m_draft, m_takenNames); }
    [[nodiscard]] bool isUsable() const { return ui::isUsable(remarks()); }
    void focusName();

Q_SIGNALS:
    void draftChanged(); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addText(const QString &label, DraftField field, QString ConnectionDraft::*member, const QString &placeholder);
    QLineEdit *addFile(const QString &label, DraftField field, QString engine::TlsFiles::*member, const QString &placeholder);
    void addRemarkRow(DraftField field);
    void chooseFile(QLineEdit *edit, const QString &title);
    void spreadAddress(const QString &text);
    void edited();
    void fill();
    void showRemarks();
    void showRowsOfTransport();

    QFormLayout *m_form;
    QComboBox *m_transport = nullptr;
    QLineEdit *m_name = nullptr, *m_description = nullptr, *m_socket = nullptr, *m_host = nullptr, *m_user = nullptr,
              *m_port = nullptr;
    QLineEdit *m_ca = nullptr, *m_cert = nullptr, *m_key = nullptr;
    QCheckBox *m_verify = nullptr;
    QHash<DraftField, RemarkLine *> m_remarks;
    ConnectionDraft m_draft;
    QStringList m_takenNames;
    bool m_filling = false;
};

} // namespace bulkhead::ui
