// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkchangedialog.h"

#include "ui/network/networktexts.h"
#include "ui/widgets/datadelegate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;
using Kind = NetworkChange::Kind;

std::optional<NamespaceRef> refOf(const NetworkNamespace &ns)
{
    if (ns.isHost)
        return NamespaceRef::host();
    if (!ns.names.isEmpty()) {
        NamespaceRef ref = NamespaceRef::named(ns.names.first());
        ref.inode = ns.inode;
        return ref;
    }
    if (!ns.processes.isEmpty())
        return NamespaceRef::ofProcess(ns.processes.first(), ns.inode);
    return std::nullopt;
}

QString NetworkChangeDialog::titleOf(Kind kind)
{
    switch (kind) {
    case Kind::CreateNamespace: return tr("New network namespace");
    case Kind::DeleteNamespace: return tr("Delete a network namespace");
    case Kind::CreateVeth: return tr("New veth pair");
    case Kind::DeleteInterface: return tr("Delete an interface");
    case Kind::MoveInterface: return tr("Move an interface");
    case Kind::AddAddress: return tr("Add an address");
    case Kind::RemoveAddress: return tr("Remove an address");
    case Kind::SetUp: return tr("Set an interface up");
    case Kind::SetDown: return tr("Set an interface down");
    case Kind::AddRoute: return tr("Add a route");
    case Kind::RemoveRoute: return tr("Remove a route");
    }
    return {};
}

NetworkChangeDialog::NetworkChangeDialog(Kind kind, const HostNetworks &networks, quint32 selected, QWidget *parent)
    : AskDialog(titleOf(kind), titleOf(kind), parent)
    , m_kind(kind)
    , m_networks(networks)
    , m_selected(selected)
{
    addFields();
    made();
}

void NetworkChangeDialog::addFields()
{
    switch (m_kind) {
    case Kind::CreateNamespace: m_name = addTextField(tr("Name:"), u"netns1"_s); return;
    case Kind::DeleteNamespace: m_where = addNamespaceField(tr("Namespace:"), true); return;
    case Kind::CreateVeth:
        m_where = addNamespaceField(tr("One end in:"), false);
        m_name = addTextField(tr("Its name:"), u"veth0"_s);
        m_target = addNamespaceField(tr("Other end in:"), false);
        m_peer = addTextField(tr("Its name:"), u"veth1"_s);
        return;
    default: break;
    }
    m_where = addNamespaceField(tr("Namespace:"), false);
    const bool isRoute = m_kind == Kind::AddRoute || m_kind == Kind::RemoveRoute;
    if (isRoute) {
        m_destination = addTextField(tr("Destination:"), tr("default, or 10.1.0.0/16"));
        m_gateway = addTextField(tr("Gateway:"), u"10.0.0.2"_s);
    }
    m_interface = addChoice(isRoute ? tr("Interface (not needed with a gateway):") : tr("Interface:"));
    if (m_kind == Kind::MoveInterface)
        addTargetField();
    if (m_kind == Kind::AddAddress || m_kind == Kind::RemoveAddress)
        m_address = addTextField(tr("Address:"), u"10.0.0.1/24"_s);
    connect(m_where, &QComboBox::currentIndexChanged, this, &NetworkChangeDialog::fillInterfaces);
    fillInterfaces();
}

void NetworkChangeDialog::addTargetField()
{
    m_target = addNamespaceField(tr("To:"), false);
    if (m_target->count() > 1 && m_target->currentData() == m_where->currentData())
        m_target->setCurrentIndex(m_target->currentIndex() == 0 ? 1 : 0);
    m_loss = new QLabel(this);
    m_loss->setWordWrap(true);
    m_loss->setTextFormat(Qt::PlainText);
    m_loss->hide();
    form()->addRow(m_loss);
}

const NetworkInterface *NetworkChangeDialog::selectedInterface() const
{
    const NetworkNamespace *ns = m_networks.find(m_where->currentData().toUInt());
    if (!ns)
        return nullptr;
    const auto found = std::ranges::find(ns->interfaces, m_interface->currentData().toString(), &NetworkInterface::name);
    return found == ns->interfaces.end() ? nullptr : &*found;
}

// The kernel takes an interface down and away from its bridge when it moves; moving it back restores neither.
void NetworkChangeDialog::showLoss()
{
    const NetworkInterface *interface = selectedInterface();
    QStringList lost;
    if (interface && interface->master != 0)
        lost += tr("It is a port of %1.").arg(visibleText(masterOf(*interface)));
    if (interface && interface->isUp())
        lost += tr("It is up.");
    if (interface && !interface->addresses.isEmpty())
        lost += tr("It has %n address(es).", nullptr, int(interface->addresses.size()));
    m_loss->setVisible(!lost.isEmpty());
    if (!lost.isEmpty())
        m_loss->setText(lost.join(u' ') + u' ' + tr("It loses that when it moves, and undo only moves it back."));
}

QString NetworkChangeDialog::masterOf(const NetworkInterface &interface) const
{
    const NetworkNamespace *ns = m_networks.find(m_where->currentData().toUInt());
    const auto found = std::ranges::find(ns->interfaces, interface.master, &NetworkInterface::index);
    return found == ns->interfaces.end() ? QString::number(interface.master) : found->name;
}

QComboBox *NetworkChangeDialog::addNamespaceField(const QString &label, bool onlyNamed)
{
    QComboBox *box = addChoice(label);
    for (const NetworkNamespace &ns : std::as_const(m_networks.namespaces)) {
        const auto ref = refOf(ns);
        if (!ref || (onlyNamed && ref->kind != NamespaceRef::Kind::Named))
            continue;
        box->addItem(visibleText(namespaceName(ns)), ns.inode);
        if (ns.inode == m_selected)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

void NetworkChangeDialog::fillInterfaces()
{
    const QSignalBlocker blocker(m_interface);
    m_interface->clear();
    const bool isRoute = m_kind == Kind::AddRoute || m_kind == Kind::RemoveRoute;
    if (isRoute)
        m_interface->addItem(tr("by the gateway"), QString());
    const NetworkNamespace *ns = m_networks.find(m_where->currentData().toUInt());
    if (ns) {
        // the engine's ends of its containers' pairs, one a container, come after what a person made
        QList<NetworkInterface> interfaces = ns->interfaces;
        std::ranges::stable_partition(interfaces, [](const NetworkInterface &interface) { return interface.master == 0; });
        for (const NetworkInterface &interface : std::as_const(interfaces)) {
            const QString name = visibleText(interface.name);
            m_interface->addItem(interface.master == 0 ? name : tr("%1, port of %2").arg(name, visibleText(masterOf(interface))),
                                 interface.name);
            const bool isFirstReal = !isRoute && !interface.isLoopback() && m_interface->currentIndex() <= 0;
            if (isFirstReal)
                m_interface->setCurrentIndex(m_interface->count() - 1);
        }
    }
    fieldChanged();
}

NamespaceRef NetworkChangeDialog::refIn(const QComboBox *box) const
{
    const NetworkNamespace *ns = m_networks.find(box->currentData().toUInt());
    return ns ? refOf(*ns).value_or(NamespaceRef()) : NamespaceRef();
}

Result<NetworkChange> NetworkChangeDialog::change() const
{
    const auto textOf = [](const QLineEdit *edit) { return edit ? edit->text().trimmed() : QString(); };
    NetworkChange change{m_kind, m_where ? refIn(m_where) : NamespaceRef()};
    if (m_kind == Kind::CreateNamespace)
        change.where = NamespaceRef::named(textOf(m_name));
    else if (m_name)
        change.interface = textOf(m_name);
    if (m_interface)
        change.interface = m_interface->currentData().toString();
    if (m_target)
        change.target = refIn(m_target);
    change.peer = textOf(m_peer);
    change.address = textOf(m_address);
    change.destination = textOf(m_destination);
    change.gateway = textOf(m_gateway);
    return checkChange(change);
}

void NetworkChangeDialog::showState()
{
    if (m_kind == Kind::MoveInterface) {
        showLoss();
        if (m_where->currentData() == m_target->currentData()) {
            tell(std::unexpected(Error{ErrorKind::Invalid, tr("It is there already."), {}}));
            return;
        }
    }
    const QList<QLineEdit *> edits{m_name, m_peer, m_address, m_destination};
    const bool isFilled =
        std::ranges::none_of(edits, [](const QLineEdit *edit) { return edit && edit->text().trimmed().isEmpty(); });
    tell(change().transform([](const NetworkChange &entered) { return commandLine(commandWords(entered)); }), isFilled);
}

} // namespace bulkhead::ui
