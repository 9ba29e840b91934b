// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/change.h"
#include "core/network/values.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QLineEdit;

namespace bulkhead::ui {

/// "Host", a name or a process of it: how the agent is told of a namespace. Absent where there is no way to it.
[[nodiscard]] std::optional<network::NamespaceRef> refOf(const network::NetworkNamespace &ns);

/// Asks for what one change needs.
class NetworkChangeDialog : public AskDialog
{
    Q_OBJECT
public:
    /// `selected`: the inode of the namespace that is proposed.
    NetworkChangeDialog(network::NetworkChange::Kind kind, const network::HostNetworks &networks, quint32 selected,
                        QWidget *parent = nullptr);

    /// What was entered, checked. Error Invalid with what is wrong.
    [[nodiscard]] Result<network::NetworkChange> change() const;
    [[nodiscard]] static QString titleOf(network::NetworkChange::Kind kind);

protected:
    void showState() override;

private:
    void addFields();
    QComboBox *addNamespaceField(const QString &label, bool onlyNamed);
    void addTargetField();
    void fillInterfaces();
    void showLoss();
    [[nodiscard]] const network::NetworkInterface *selectedInterface() const; ///< null: none
    [[nodiscard]] QString masterOf(const network::NetworkInterface &interface) const;
    [[nodiscard]] network::NamespaceRef refIn(const QComboBox *box) const;

    network::NetworkChange::Kind m_kind;
    network::HostNetworks m_networks;
    quint32 m_selected;
    QLabel *m_loss = nullptr; ///< what moving takes from the interface
    QComboBox *m_where = nullptr, *m_target = nullptr, *m_interface = nullptr;
    QLineEdit *m_name = nullptr, *m_peer = nullptr, *m_address = nullptr, *m_destination = nullptr, *m_gateway = nullptr;
};

} // namespace bulkhead::ui
