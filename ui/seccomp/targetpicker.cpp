// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/targetpicker.h"

#include "core/seccomp/dockerdefaults.h"
#include "ui/seccomp/profileanalysis.h"
#include "ui/widgets/datadelegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

#include <ranges>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;
using capability::CapabilitySet;
using capability::EngineFlavour;

namespace {

constexpr int PickerWidth = 420;
constexpr int SourceDefault = 0, SourceNone = 1, SourceAll = 2, SourceOwn = 3, FirstContainer = 4;

struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
};

QString engineText(const capability::EngineRules &engine)
{
    const QString name = engine.flavour == EngineFlavour::Podman ? u"Podman"_s : u"Docker"_s;
    return engine.version.isNull() ? TargetWords::tr("newest %1").arg(name) : u"%1 %2"_s.arg(name, engine.version.toString());
}

/// Of the runtime among the engine's components (GET /version).
QVersionNumber runcVersion(const QByteArray &rawVersion)
{
    const QJsonArray components = QJsonDocument::fromJson(rawVersion).object().value("Components"_L1).toArray();
    for (const QJsonValue &component : components) {
        if (component["Name"_L1].toString() == "runc"_L1)
            return QVersionNumber::fromString(component["Version"_L1].toString());
    }
    return {};
}

QString capabilityWords(CapabilitySet set)
{
    QStringList names = set.toNames();
    for (QString &name : names)
        name.remove("CAP_"_L1);
    return names.join(' '_L1);
}

Result<CapabilitySet> capabilitiesFromWords(const QString &text)
{
    CapabilitySet set;
    static const QRegularExpression between(u"[,\\s]+"_s);
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto named = capability::capabilityFromName(word);
        if (!named)
            return std::unexpected(named.error());
        set.insert(*named);
    }
    return set;
}

} // namespace

QString targetText(const Target &target)
{
    const QString capabilities = target.capabilities == capability::defaultCapabilities(target.engine.flavour)
                                     ? TargetWords::tr("default capabilities")
                                     : TargetWords::tr("%n capability(ies)", nullptr, target.capabilities.count());
    return u"%1 · %2 · Linux %3 · %4"_s.arg(unameArchName(target.arch), capabilities, target.kernel.toString(),
                                            engineText(target.engine));
}

Target targetOf(const snapshot::HostSnapshot &snapshot)
{
    Target target;
    if (!snapshot.takenAt.isValid())
        return target;
    target.engine = snapshot.engineRules();
    target.capabilities = capability::defaultCapabilities(target.engine.flavour);
    const QString arch = snapshot.version.arch.isEmpty() ? snapshot.info.arch : snapshot.version.arch;
    target.arch = archFromAnyName(arch).value_or(target.arch);
    const QString kernel = snapshot.info.kernel.isEmpty() ? snapshot.version.kernel : snapshot.info.kernel;
    target.kernel = KernelVersion::fromRelease(kernel).value_or(target.kernel);
    target.runtimeVersion = runcVersion(snapshot.rawVersion);
    return target;
}

std::optional<CapabilitySet> boundingSetOf(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &snapshot)
{
    const QString mode = container.details ? container.details->usernsMode : QString();
    const auto resolution = capability::resolve(container.capabilityRequest(), snapshot.engineRules(mode));
    return resolution ? std::optional(resolution->sets.bounding) : std::nullopt;
}

TargetPicker::TargetPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_snapshot(std::make_shared<const snapshot::HostSnapshot>())
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What the profile is looked at for"));
    m_source = new QComboBox(this);
    m_capabilities = new QLineEdit(this);
    m_capabilities->setFont(Theme::instance().monospace());
    m_arch = new QComboBox(this);
    for (const Arch arch : allArches()) {
        if (!goArchName(arch).isEmpty())
            m_arch->addItem(unameArchName(arch), int(arch));
    }
    m_kernel = new QLineEdit(this);
    m_kernel->setPlaceholderText(u"6.12"_s);
    m_engine = new QComboBox(this);
    m_engine->setEditable(true);
    m_engine->setInsertPolicy(QComboBox::NoInsert);
    m_engine->lineEdit()->setAccessibleName(tr("Engine"));
    m_problem = new WrappedLabel(this);
    m_problem->hide();
    auto *explanation = new QLabel(tr("The same profile is another filter for other capabilities, architectures, kernels and "
                                      "engines. The table, problems and simulation are for this target."),
                                   this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setSpacing(metrics::Inside);
    form->addRow(tr("Capabilities &of"), m_source);
    form->addRow(tr("&Capabilities"), m_capabilities);
    form->addRow(tr("&Architecture"), m_arch);
    form->addRow(tr("&Kernel"), m_kernel);
    form->addRow(tr("&Engine"), m_engine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Between, metrics::Between, metrics::Between, metrics::Between);
    column->setSpacing(metrics::Between);
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_problem);
    setFixedWidth(PickerWidth);

    connect(m_source, &QComboBox::activated, this, &TargetPicker::takeCapabilities);
    connect(m_capabilities, &QLineEdit::textEdited, this, &TargetPicker::takeFields);
    connect(m_arch, &QComboBox::activated, this, &TargetPicker::takeFields);
    connect(m_kernel, &QLineEdit::textEdited, this, &TargetPicker::takeFields);
    connect(m_engine, &QComboBox::activated, this, &TargetPicker::takeFields);
    connect(m_engine->lineEdit(), &QLineEdit::textEdited, this, &TargetPicker::takeFields);
    setSnapshot(m_snapshot);
}

void TargetPicker::setSnapshot(snapshot::HostSnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    const QScopedValueRollback showing(m_isShowing, true);
    m_source->clear();
    m_source->addItem(tr("the engine's default"));
    m_source->addItem(tr("none"));
    m_source->addItem(tr("all"));
    m_source->addItem(tr("as written below"));
    for (const snapshot::ContainerPtr &container : m_snapshot->containers)
        m_source->addItem(visibleText(container->summary.name), container->id().toString());

    m_engine->clear();
    const capability::EngineRules own = m_snapshot->engineRules();
    if (m_snapshot->takenAt.isValid())
        m_engine->addItem(engineText(own));
    m_engine->addItem(engineText({}));
    for (const QVersionNumber &version : dockerDefaultChanges() | std::views::reverse) {
        capability::EngineRules rules;
        rules.version = version;
        if (m_engine->findText(engineText(rules)) < 0)
            m_engine->addItem(engineText(rules));
    }
    capability::EngineRules podman;
    podman.flavour = EngineFlavour::Podman;
    if (m_engine->findText(engineText(podman)) < 0)
        m_engine->addItem(engineText(podman));
    showTarget();
}

void TargetPicker::setTarget(const Target &target)
{
    if (isSameTarget(target, m_target))
        return; // or it would be written anew under the hands that write it
    m_target = target;
    showTarget();
}

void TargetPicker::showTarget()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_capabilities->setText(capabilityWords(m_target.capabilities));
    m_capabilities->setCursorPosition(0);
    const bool isDefault = m_target.capabilities == capability::defaultCapabilities(m_target.engine.flavour);
    const auto source = m_source->currentIndex() >= FirstContainer ? m_source->currentIndex()
                        : isDefault                                ? SourceDefault
                        : m_target.capabilities.isEmpty()          ? SourceNone
                                                                   : SourceOwn;
    m_source->setCurrentIndex(source);
    m_arch->setCurrentIndex(m_arch->findData(int(m_target.arch)));
    m_kernel->setText(m_target.kernel.toString());
    m_engine->setEditText(engineText(m_target.engine));
    m_problem->hide();
}

void TargetPicker::takeContainer(const ContainerId &id)
{
    if (const int at = m_source->findData(id.toString()); at >= 0) {
        m_source->setCurrentIndex(at);
        takeCapabilities();
    }
}

void TargetPicker::takeCapabilities()
{
    switch (const int source = m_source->currentIndex()) {
    case SourceDefault: m_target.capabilities = capability::defaultCapabilities(m_target.engine.flavour); break;
    case SourceNone: m_target.capabilities = {}; break;
    case SourceAll: m_target.capabilities = CapabilitySet::allUpTo(capability::KnownCapabilities - 1); break;
    case SourceOwn: m_capabilities->setFocus(); return;
    default: {
        const auto container = m_snapshot->container(ContainerId(m_source->itemData(source).toString()));
        if (const auto set = container ? boundingSetOf(*container, *m_snapshot) : std::nullopt)
            m_target.capabilities = *set;
    }
    }
    showTarget();
    Q_EMIT targetChanged(m_target);
}

void TargetPicker::takeFields()
{
    if (m_isShowing)
        return;
    const auto refuse = [this](const QString &what) {
        m_problem->setText(what);
        m_problem->show();
    };
    Target target = m_target;
    const auto capabilities = capabilitiesFromWords(m_capabilities->text());
    if (!capabilities)
        return refuse(capabilities.error().what);
    target.capabilities = *capabilities;
    target.arch = Arch(m_arch->currentData().toInt());
    const auto kernel = KernelVersion::fromRelease(m_kernel->text());
    if (!kernel)
        return refuse(tr("A kernel is two numbers, like 6.12."));
    target.kernel = *kernel;
    const QString engine = m_engine->currentText().trimmed();
    const bool isPodman =
        engine.startsWith("podman"_L1, Qt::CaseInsensitive) || engine.contains(u" Podman"_s, Qt::CaseInsensitive);
    static const QRegularExpression number(u"\\d+(\\.\\d+)*"_s);
    target.engine.flavour = isPodman ? EngineFlavour::Podman : EngineFlavour::Docker;
    target.engine.version = QVersionNumber::fromString(number.match(engine).captured());
    if (m_source->currentIndex() != SourceOwn && target.capabilities != m_target.capabilities)
        m_source->setCurrentIndex(SourceOwn);
    m_problem->hide();
    m_target = target;
    Q_EMIT targetChanged(m_target);
}

void TargetPicker::openAt(const QPoint &globalTopRight)
{
    adjustSize();
    QPoint corner = globalTopRight - QPoint(width(), 0);
    if (const QScreen *screen = QGuiApplication::screenAt(globalTopRight)) {
        const QRect room = screen->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
        corner.setY(qBound(room.top(), corner.y(), room.bottom() - height()));
    }
    move(corner);
    show();
    m_source->setFocus();
}

} // namespace bulkhead::ui
