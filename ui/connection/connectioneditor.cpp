// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectioneditor.h"

#include "ui/connection/remarkline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using engine::Transport;

ConnectionEditor::ConnectionEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(metrics::Inside);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    m_name = addText(tr("N&ame"), DraftField::Name, &ConnectionDraft::name, tr("How the switcher calls it"));
    m_description = addText(tr("&Description"), DraftField::Name, &ConnectionDraft::description, tr("Optional"));
    m_transport = new QComboBox(this);
    m_transport->addItem(tr("Unix socket"), static_cast<int>(Transport::Unix));
    m_transport->addItem(tr("SSH"), static_cast<int>(Transport::Ssh));
    m_transport->addItem(tr("TCP with TLS"), static_cast<int>(Transport::Tls));
    m_transport->addItem(tr("TCP without TLS (unprotected)"), static_cast<int>(Transport::Tcp));
    m_transport->setAccessibleName(tr("Kind of connection"));
    m_form->addRow(tr("&Kind"), m_transport);
    m_user = addText(tr("&User"), DraftField::User, &ConnectionDraft::user, tr("As in your ssh configuration"));
    addRemarkRow(DraftField::User);
    m_host = addText(tr("&Host"), DraftField::Host, &ConnectionDraft::host, tr("engine.example.org, or paste a whole address"));
    addRemarkRow(DraftField::Host);
    m_port = new QLineEdit(this);
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setAccessibleName(tr("Port"));
    m_form->addRow(tr("&Port"), m_port);
    m_socket = addText(tr("S&ocket"), DraftField::SocketPath, &ConnectionDraft::socketPath, {});
    addRemarkRow(DraftField::SocketPath);
    m_ca = addFile(tr("CA certi&ficate"), DraftField::Ca, &engine::TlsFiles::ca, u"ca.pem"_s);
    m_cert = addFile(tr("Client c&ertificate"), DraftField::Cert, &engine::TlsFiles::cert, u"cert.pem"_s);
    m_key = addFile(tr("C&lient key"), DraftField::Key, &engine::TlsFiles::key, u"key.pem"_s);
    m_verify = new QCheckBox(tr("&Verify that the engine is the one it says it is"), this);
    m_form->addRow(QString(), m_verify);
    addRemarkRow(DraftField::Verify);

    connect(m_transport, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.transport = static_cast<Transport>(m_transport->currentData().toInt());
        edited();
    });
    connect(m_port, &QLineEdit::textEdited, this, [this](const QString &port) {
        m_draft.port = std::clamp(port.toInt(), 0, 65535);
        edited();
    });
    connect(m_verify, &QCheckBox::toggled, this, [this](bool verify) {
        m_draft.tls.verify = verify;
        edited();
    });
    // while it is typed, the first letter of a host would already make a whole address
    for (QLineEdit *edit : {m_host, m_socket})
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { spreadAddress(edit->text()); });
    m_transport->setFocusPolicy(Qt::StrongFocus);
    m_transport->installEventFilter(this);
    setDraft({}, {});
}

QLineEdit *ConnectionEditor::addText(const QString &label, DraftField field, QString ConnectionDraft::*member,
                                     const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, edit);
    if (field == DraftField::Name && !m_remarks.contains(field))
        addRemarkRow(field);
    connect(edit, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        m_draft.*member = text;
        edited();
    });
    return edit;
}

QLineEdit *ConnectionEditor::addFile(const QString &label, DraftField field, QString engine::TlsFiles::*member,
                                     const QString &placeholder)
{
    const QString spoken = QString(label).remove(u'&');
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Step);
    auto *edit = new QLineEdit(row);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(spoken);
    auto *browse = new QToolButton(row);
    browse->setIcon(Theme::icon(u"document-open"_s));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(tr("Choose a file: %1").arg(spoken));
    browse->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    auto *name = new QLabel(label, this);
    name->setBuddy(edit);
    m_form->addRow(name, row);
    addRemarkRow(field);
    connect(edit, &QLineEdit::textChanged, this, [this, member](const QString &text) {
        m_draft.tls.*member = text;
        edited();
    });
    connect(browse, &QToolButton::clicked, this, [this, edit, spoken] { chooseFile(edit, spoken); });
    return edit;
}

void ConnectionEditor::addRemarkRow(DraftField field)
{
    auto *line = new RemarkLine(this);
    m_remarks.insert(field, line);
    m_form->addRow(QString(), line);
}

void ConnectionEditor::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog =
        new QFileDialog(this, title, edit->text(), tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void ConnectionEditor::spreadAddress(const QString &text)
{
    const ConnectionDraft spread = withPastedAddress(m_draft, text);
    if (spread == m_draft)
        return;
    m_draft = spread;
    fill();
    edited();
}

void ConnectionEditor::setDraft(const ConnectionDraft &draft, const QStringList &takenNames)
{
    m_draft = draft;
    m_takenNames = takenNames;
    fill();
    showRowsOfTransport();
    showRemarks();
}

void ConnectionEditor::fill()
{
    m_filling = true;
    // a copy: filling a field reports back into the draft
    const ConnectionDraft draft = m_draft;
    m_name->setText(draft.name);
    m_description->setText(draft.description);
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(draft.transport)));
    m_socket->setText(draft.socketPath);
    m_host->setText(draft.host);
    m_port->setText(draft.port == 0 ? QString() : QString::number(draft.port));
    m_user->setText(draft.user);
    m_ca->setText(draft.tls.ca);
    m_cert->setText(draft.tls.cert);
    m_key->setText(draft.tls.key);
    m_verify->setChecked(draft.tls.verify);
    m_draft = draft;
    m_filling = false;
}

void ConnectionEditor::edited()
{
    if (m_filling)
        return;
    showRowsOfTransport();
    showRemarks();
    Q_EMIT draftChanged();
}

void ConnectionEditor::showRowsOfTransport()
{
    const Transport transport = m_draft.transport;
    const bool isSsh = transport == Transport::Ssh;
    const bool isTls = transport == Transport::Tls;
    m_form->setRowVisible(m_user, isSsh);
    m_form->setRowVisible(m_host, transport != Transport::Unix);
    m_form->setRowVisible(m_port, transport != Transport::Unix);
    m_form->setRowVisible(m_socket, isSsh || transport == Transport::Unix);
    for (QLineEdit *file : {m_ca, m_cert, m_key})
        m_form->setRowVisible(file->parentWidget(), isTls);
    m_form->setRowVisible(m_verify, isTls);
    m_port->setPlaceholderText(isSsh ? tr("As in your ssh configuration") : isTls ? u"2376"_s : u"2375"_s);
    m_socket->setPlaceholderText(isSsh ? tr("The remote docker command's own choice") : u"/var/run/docker.sock"_s);
}

void ConnectionEditor::showRemarks()
{
    for (auto it = m_remarks.cbegin(); it != m_remarks.cend(); ++it) {
        it.value()->showNothing();
        m_form->setRowVisible(it.value(), false);
    }
    const QList<DraftRemark> found = remarks();
    for (const DraftRemark &remark : found) {
        RemarkLine *line = m_remarks.value(remark.field);
        if (!line->text().isEmpty())
            continue;
        m_form->setRowVisible(line, true);
        line->show(remark.tone, remark.text);
    }
}

/// The wheel scrolls the page; it changes the kind of connection only where that has the focus.
bool ConnectionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_transport && event->type() == QEvent::Wheel && !m_transport->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConnectionEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace bulkhead::ui
