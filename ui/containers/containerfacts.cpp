// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/containerfacts.h"

#include "core/handoff/shellwords.h"
#include "core/snapshot/secrets.h"
#include "ui/containers/containercommands.h"
#include "ui/containers/containerrow.h"

#include <QLocale>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct ContainerFactsText {
    Q_DECLARE_TR_FUNCTIONS(ContainerFacts)
};

/// Collects the facts of one group; empty values are not facts.
class FactGroupBuilder
{
public:
    explicit FactGroupBuilder(const QString &title) { m_group.title = title; }
    void add(const QString &label, const QString &value, bool monospace = false)
    {
        if (!value.isEmpty())
            m_group.facts << ContainerFact{label, value, monospace};
    }
    void addId(const QString &label, const QString &id)
    {
        constexpr qsizetype enough = 12;
        if (!id.isEmpty())
            m_group.facts << ContainerFact{label, id, true, id.section(u':', -1).left(enough)};
    }
    [[nodiscard]] const ContainerFactGroup &group() const { return m_group; }

private:
    ContainerFactGroup m_group;
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString{};
}

QString userText(const InspectorSubject &subject)
{
    const capability::UserSpec user = capability::parseUser(subject.details().user);
    const host::ProcessFacts *first = findings::firstProcessSeen(*subject.container);
    QString text = user.isRoot() ? ContainerFactsText::tr("root") : subject.details().user;
    if (user.isRoot() && !subject.details().user.isEmpty() && subject.details().user != "root"_L1)
        text = ContainerFactsText::tr("root (%1)").arg(subject.details().user);
    if (first && first->uid)
        text = ContainerFactsText::tr("%1, user %2 of the host").arg(text).arg(*first->uid);
    else if (!user.uid)
        text = ContainerFactsText::tr("%1 (only the image knows the number)").arg(text);
    return text;
}

ContainerFactGroup identityFacts(const InspectorSubject &subject)
{
    const engine::ContainerDetails &details = subject.details();
    FactGroupBuilder group(ContainerFactsText::tr("Runs"));
    group.add(ContainerFactsText::tr("As user"), userText(subject));
    group.add(ContainerFactsText::tr("Further groups"), details.groupAdd.join(u", "_s));
    group.add(ContainerFactsText::tr("Command"), commandText(details.entrypoint + details.command), true);
    group.add(ContainerFactsText::tr("Image"), details.image.toString(), true);
    group.addId(ContainerFactsText::tr("Image ID"), details.imageId.toString());
    group.addId(ContainerFactsText::tr("Container ID"), details.id.toString());
    group.add(ContainerFactsText::tr("First process"), details.pid > 0 ? QString::number(details.pid) : QString{}, true);
    group.add(ContainerFactsText::tr("Created"), timeText(details.created));
    group.add(ContainerFactsText::tr("Started"),
              details.startedAt.isValid() && details.startedAt.date().year() > 1 ? timeText(details.startedAt) : QString{});
    group.add(ContainerFactsText::tr("Health"), details.health == "none"_L1 ? QString{} : details.health);
    group.add(ContainerFactsText::tr("Restart policy"), details.restartPolicy);
    group.add(ContainerFactsText::tr("Runtime"), details.runtime);
    return group.group();
}

QString seccompText(const InspectorSubject &subject)
{
    const QString cell = containerRow(subject.container, *subject.snapshot, subject.places).cell(ContainerColumn::Seccomp).text;
    const auto choice = engine::seccompInForce(subject.details(), subject.snapshot->version);
    return choice.kind == engine::SeccompChoice::Kind::Custom ? ContainerFactsText::tr("%1 profile, inline").arg(cell) : cell;
}

ContainerFactGroup isolationFacts(const InspectorSubject &subject)
{
    const engine::ContainerDetails &details = subject.details();
    const snapshot::HostSnapshot &snapshot = *subject.snapshot;
    const ContainerRow row = containerRow(subject.container, snapshot, subject.places);
    FactGroupBuilder group(ContainerFactsText::tr("Isolation"));
    group.add(ContainerFactsText::tr("Privileged"), row.cell(ContainerColumn::Privileged).text);
    group.add(ContainerFactsText::tr("No new privileges"), row.cell(ContainerColumn::NoNewPrivileges).text);
    group.add(ContainerFactsText::tr("Seccomp"), seccompText(subject));
    group.add(ContainerFactsText::tr("AppArmor"), row.cell(ContainerColumn::AppArmor).text);
    const host::ProcessFacts *first = findings::firstProcessSeen(*subject.container);
    group.add(ContainerFactsText::tr("Label seen"), first ? first->label : QString{}, true);
    group.add(ContainerFactsText::tr("User namespace"), row.cell(ContainerColumn::UserNamespace).text);
    group.add(ContainerFactsText::tr("PID namespace"), row.cell(ContainerColumn::ProcessNamespace).text);
    group.add(ContainerFactsText::tr("IPC namespace"), namespaceModeText(details.ipcMode, snapshot));
    group.add(ContainerFactsText::tr("UTS namespace"), namespaceModeText(details.utsMode, snapshot));
    group.add(ContainerFactsText::tr("Cgroup namespace"), details.cgroupnsMode);
    group.add(ContainerFactsText::tr("Root directory"),
              details.readonlyRootfs ? ContainerFactsText::tr("read-only") : ContainerFactsText::tr("writable"));
    group.add(ContainerFactsText::tr("Devices"), details.devices.join(u", "_s), true);
    return group.group();
}

QString portText(const engine::PortBinding &port)
{
    QString inside = u"%1/%2"_s.arg(port.containerPort).arg(port.protocol);
    if (port.hostPort == 0)
        return inside;
    const QString address = port.hostAddress.contains(u':') ? u"[%1]"_s.arg(port.hostAddress) : port.hostAddress;
    return u"%1:%2 → %3"_s.arg(address).arg(port.hostPort).arg(inside);
}

ContainerFactGroup networkFacts(const InspectorSubject &subject)
{
    const engine::ContainerDetails &details = subject.details();
    FactGroupBuilder group(ContainerFactsText::tr("Network"));
    group.add(ContainerFactsText::tr("Mode"), namespaceModeText(details.networkMode, *subject.snapshot));
    group.add(ContainerFactsText::tr("Host name"), details.hostname, true);
    for (auto it = details.networks.cbegin(); it != details.networks.cend(); ++it)
        group.add(it.key(), it.value().isEmpty() ? ContainerFactsText::tr("no address") : it.value(), true);
    QStringList ports;
    for (const engine::PortBinding &port : details.ports)
        ports << portText(port);
    group.add(ContainerFactsText::tr("Ports"), ports.join(u", "_s), true);
    return group.group();
}

ContainerFactGroup limitFacts(const InspectorSubject &subject)
{
    const engine::ContainerDetails &details = subject.details();
    const QString none = ContainerFactsText::tr("no limit");
    FactGroupBuilder group(ContainerFactsText::tr("Limits"));
    group.add(ContainerFactsText::tr("Memory"),
              details.memoryLimit > 0 ? QLocale().formattedDataSize(details.memoryLimit) : none);
    const double cpus = details.nanoCpus > 0                            ? double(details.nanoCpus) / 1e9
                        : details.cpuQuota > 0 && details.cpuPeriod > 0 ? double(details.cpuQuota) / double(details.cpuPeriod)
                                                                        : 0.0;
    group.add(ContainerFactsText::tr("Processors"), cpus > 0 ? QLocale().toString(cpus, 'g', 4) : none);
    group.add(ContainerFactsText::tr("Processes"), details.pidsLimit > 0 ? QLocale().toString(details.pidsLimit) : none);
    return group.group();
}

} // namespace

QString commandText(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : snapshot::maskedArguments(words))
        quoted << handoff::shellQuoted(word);
    return quoted.join(u' ');
}

QList<ContainerFactGroup> containerFacts(const InspectorSubject &subject)
{
    QList<ContainerFactGroup> groups{identityFacts(subject), isolationFacts(subject), networkFacts(subject), limitFacts(subject)};
    groups.removeIf([](const ContainerFactGroup &group) { return group.facts.isEmpty(); });
    return groups;
}

} // namespace bulkhead::ui
