// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/networkaskdialogs.h"

#include "core/handoff/shellwords.h"
#include "core/network/ipvalues.h"
#include "ui/network/networkchangedialog.h"
#include "ui/network/networktexts.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

PingDialog::PingDialog(const HostNetworks &networks, quint32 selected, QWidget *parent)
    : AskDialog(tr("Ping"), tr("Ping"), parent)
    , m_networks(networks)
{
    m_where = addChoice(tr("From:"));
    for (const NetworkNamespace &ns : std::as_const(m_networks.namespaces)) {
        if (!refOf(ns))
            continue;
        m_where->addItem(visibleText(namespaceName(ns)), ns.inode);
        if (ns.inode == selected)
            m_where->setCurrentIndex(m_where->count() - 1);
    }
    m_where->setAccessibleName(tr("From the namespace"));
    m_address = addChoice(tr("Address:"));
    m_address->setEditable(true);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PingDialog::proposeAddresses);
    proposeAddresses();
    made();
}

// The addresses of what its interfaces are linked to, then its gateways.
void PingDialog::proposeAddresses()
{
    const NetworkNamespace *ns = m_networks.find(m_where->currentData().toUInt());
    QStringList addresses;
    const auto add = [&](const QString &address) {
        if (!address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    };
    for (const NetworkInterface &interface : ns ? ns->interfaces : QList<NetworkInterface>()) {
        const NetworkNamespace *other = interface.linkedTo ? m_networks.find(interface.linkedTo->inode) : nullptr;
        const NetworkInterface *end = other ? other->interface(interface.linkedTo->index) : nullptr;
        for (const InterfaceAddress &address : end ? end->addresses : QList<InterfaceAddress>())
            add(address.address);
    }
    for (const Route &route : ns ? ns->routes : QList<Route>()) {
        for (const NextHop &hop : route.hops)
            add(hop.gateway);
    }
    m_address->clear();
    m_address->addItems(addresses);
}

Result<PingRequest> PingDialog::request() const
{
    const NetworkNamespace *ns = m_networks.find(m_where->currentData().toUInt());
    const auto ref = ns ? refOf(*ns) : std::nullopt;
    const auto address = IpAddress::parse(m_address->currentText().trimmed());
    if (!address)
        return std::unexpected(address.error());
    return PingRequest{ref.value_or(NamespaceRef()), address->toString()};
}

void PingDialog::showState()
{
    tell(request().transform([](const PingRequest &entered) {
        return commandLine(wordsIn(entered.where, {u"ping"_s, u"-c"_s, QString::number(entered.count), entered.address}));
    }));
}

RunInsideDialog::RunInsideDialog(qint64 pid, const QString &name, QWidget *parent)
    : AskDialog(tr("Run a command in %1").arg(visibleText(name)), tr("Run"), parent)
    , m_pid(pid)
{
    auto *types = new QHBoxLayout;
    types->setSpacing(metrics::Between);
    const std::array<std::pair<QString, QString>, 5> names{{{u"net"_s, tr("network")},
                                                            {u"pid"_s, tr("processes")},
                                                            {u"mnt"_s, tr("files")},
                                                            {u"uts"_s, tr("host name")},
                                                            {u"ipc"_s, tr("IPC")}}};
    for (const auto &[type, words] : names) {
        auto *box = new QCheckBox(words, this);
        box->setObjectName(type);
        box->setChecked(type == "net"_L1);
        box->setToolTip(tr("The %1 namespace").arg(type));
        connect(box, &QCheckBox::toggled, this, &RunInsideDialog::fieldChanged);
        types->addWidget(box);
        m_types.append(box);
    }
    types->addStretch(1);
    form()->addRow(tr("Its namespaces:"), types);
    m_line = addTextField(tr("Command:"), u"ip address"_s);
    m_line->setFont(Theme::instance().monospace());
    addRemark(tr("It gets no more capabilities than the process itself may have, and is ended after 10 seconds. "
                 "With “files”, the program is the container's own."));
    made();
    m_line->setFocus(); // its network is what is wanted most
}

Result<InsideRequest> RunInsideDialog::request() const
{
    const auto split = handoff::splitShellCommand(m_line->text());
    if (!split)
        return std::unexpected(split.error());
    InsideRequest request;
    request.pid = m_pid;
    for (const QCheckBox *box : m_types) {
        if (box->isChecked())
            request.namespaces.append(box->objectName());
    }
    const auto refused = [](const QString &what) { return std::unexpected(Error{ErrorKind::Invalid, what, {}}); };
    if (!split->rest.isEmpty())
        return refused(tr("There is no shell here: “%1” needs one. Write sh -c '…'.").arg(split->rest));
    for (const handoff::ShellWord &word : split->words) {
        if (!word.expansion.isEmpty())
            return refused(tr("There is no shell here: “%1” needs one. Write sh -c '…'.").arg(word.expansion));
        request.command.append(word.text);
    }
    if (const auto checked = checkInside(request); !checked)
        return std::unexpected(checked.error());
    return request;
}

void RunInsideDialog::showState()
{
    tell(request().transform([](const InsideRequest &entered) { return commandLine(insideWords(entered)); }),
         !m_line->text().trimmed().isEmpty());
}

} // namespace bulkhead::ui
