// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/enginefactlist.h"

#include "ui/widgets/datadelegate.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(EngineFacts)
};

QString containersText(const snapshot::HostSnapshot &snapshot)
{
    const auto running = std::ranges::count_if(snapshot.containers, [](const auto &one) { return one->isRunning(); });
    return FactText::tr("%1 running, %2 stopped").arg(running).arg(snapshot.containers.size() - running);
}

QString confinementText(const engine::EngineInfo &info)
{
    QStringList has;
    for (const auto &[option, name] : {std::pair(u"seccomp"_s, u"seccomp"_s), std::pair(u"apparmor"_s, u"AppArmor"_s),
                                       std::pair(u"selinux"_s, u"SELinux"_s)}) {
        if (info.hasSecurityOption(option))
            has << name;
    }
    return has.isEmpty() ? FactText::tr("none") : has.join(u", "_s);
}

QString rootText(const engine::EngineInfo &info)
{
    if (info.hasSecurityOption(u"rootless"_s))
        return FactText::tr("a plain user of the host: the engine is rootless");
    if (info.hasSecurityOption(u"userns"_s))
        return FactText::tr("a plain user of the host: users are remapped");
    return FactText::tr("root of the host");
}

} // namespace

QList<EngineFact> engineFacts(const snapshot::HostSnapshot &snapshot)
{
    const engine::EngineInfo &info = snapshot.info;
    const engine::EngineVersion &version = snapshot.version;
    QList<EngineFact> facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts << EngineFact{name, visibleText(value)};
    };
    add(FactText::tr("Host"), info.name);
    add(FactText::tr("Engine"), version.versionText.isEmpty()
                                    ? QString()
                                    : u"%1 %2"_s.arg(version.isPodman ? u"Podman"_s : u"Docker"_s, version.versionText));
    add(FactText::tr("API"), snapshot.provenance.apiVersion);
    add(FactText::tr("Address"), snapshot.provenance.endpoint);
    add(FactText::tr("System"), info.operatingSystem);
    add(FactText::tr("Kernel"), info.kernel.isEmpty() ? version.kernel : info.kernel);
    if (info.cpus > 0)
        add(FactText::tr("Machine"),
            FactText::tr("%1, %n CPU(s), %2", nullptr, info.cpus)
                .arg(info.arch, QLocale().formattedDataSize(info.memory, 1, QLocale::DataSizeIecFormat)));
    if (!info.cgroupVersion.isEmpty())
        add(FactText::tr("Control groups"), FactText::tr("version %1, %2").arg(info.cgroupVersion, info.cgroupDriver));
    if (!snapshot.rawInfo.isEmpty()) {
        add(FactText::tr("Confinement"), confinementText(info));
        add(FactText::tr("Root inside is"), rootText(info));
    }
    if (snapshot.takenAt.isValid()) {
        add(FactText::tr("Containers"), containersText(snapshot));
        add(FactText::tr("Images"), QString::number(snapshot.images.size()));
        add(FactText::tr("Read"), QLocale().toString(snapshot.takenAt.toLocalTime(), QLocale::ShortFormat));
    }
    return facts;
}

EngineFactList::EngineFactList(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metrics::Between);
    m_form->setVerticalSpacing(metrics::Step);
    m_form->setLabelAlignment(Qt::AlignLeft);
}

void EngineFactList::setFacts(const QList<EngineFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const EngineFact &fact : facts) {
        auto *name = new QLabel(fact.name, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new WrappedLabel(this);
        value->setText(fact.value);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.name, fact.value));
        m_form->addRow(name, value);
    }
}

} // namespace bulkhead::ui
