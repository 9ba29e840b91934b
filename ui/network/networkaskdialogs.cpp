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
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace network;

namespace {

QLabel *makeCommandLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::instance().monospace());
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setAccessibleName(PingDialog::tr("The command that does the same"));
    return label;
}

QDialogButtonBox *makeButtons(QDialog *dialog, const QString &action)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(action);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QVBoxLayout *makeColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->setSpacing(metrics::Between);
    dialog->setMinimumWidth(460);
    return column;
}

} // namespace

PingDialog::PingDialog(const HostNetworks &networks, quint32 selected, QWidget *parent)
    : QDialog(parent)
    , m_networks(networks)
{
    setWindowTitle(tr("Ping"));
    m_where = new QComboBox(this);
    for (const NetworkNamespace &ns : std::as_const(m_networks.namespaces)) {
        if (!refOf(ns))
            continue;
        m_where->addItem(visibleText(namespaceName(ns)), ns.inode);
        if (ns.inode == selected)
            m_where->setCurrentIndex(m_where->count() - 1);
    }
    m_where->setAccessibleName(tr("From the namespace"));
    m_address = new QComboBox(this);
    m_address->setEditable(true);
    m_address->setAccessibleName(tr("Address"));
    auto *form = new QFormLayout;
    form->setSpacing(metrics::Inside);
    form->addRow(tr("From:"), m_where);
    form->addRow(tr("Address:"), m_address);
    m_command = makeCommandLabel(this);
    m_buttons = makeButtons(this, tr("Ping"));
    auto *column = makeColumn(this);
    column->addLayout(form);
    column->addWidget(m_command);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_where, &QComboBox::currentIndexChanged, this, &PingDialog::proposeAddresses);
    connect(m_address, &QComboBox::currentTextChanged, this, &PingDialog::showState);
    proposeAddresses();
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
    showState();
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
    const auto entered = request();
    m_command->setText(
        entered ? commandLine(wordsIn(entered->where, {u"ping"_s, u"-c"_s, QString::number(entered->count), entered->address}))
                : u"…"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(entered.has_value());
}

RunInsideDialog::RunInsideDialog(qint64 pid, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_pid(pid)
{
    setWindowTitle(tr("Run a command in %1").arg(visibleText(name)));
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
        connect(box, &QCheckBox::toggled, this, &RunInsideDialog::showState);
        types->addWidget(box);
        m_types.append(box);
    }
    types->addStretch(1);
    m_line = new QLineEdit(this);
    m_line->setFont(Theme::instance().monospace());
    m_line->setPlaceholderText(u"ip address"_s);
    m_line->setAccessibleName(tr("Command"));
    auto *form = new QFormLayout;
    form->setSpacing(metrics::Inside);
    form->addRow(tr("Its namespaces:"), types);
    form->addRow(tr("Command:"), m_line);
    auto *remark = new QLabel(tr("It gets no more capabilities than the process itself may have, and is ended after 10 seconds. "
                                 "With “files”, the program is the container's own."),
                              this);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    m_command = makeCommandLabel(this);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_buttons = makeButtons(this, tr("Run"));
    auto *column = makeColumn(this);
    column->addLayout(form);
    column->addWidget(remark);
    column->addWidget(m_command);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_line, &QLineEdit::textChanged, this, &RunInsideDialog::showState);
    showState();
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
    const auto entered = request();
    m_command->setText(entered ? commandLine(insideWords(*entered)) : u"…"_s);
    const bool isEmpty = m_line->text().trimmed().isEmpty();
    m_problem->setText(entered || isEmpty ? QString() : entered.error().what);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(entered.has_value());
}

} // namespace bulkhead::ui
