// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/baneexport.h"
#include "core/apparmor/denial.h"
#include "core/apparmor/dockerdefault.h"
#include "core/apparmor/profiletemplates.h"
#include "core/handoff/shellwords.h"
#include "ui/apparmor/apparmorbench.h"
#include "ui/apparmor/apparmorpage.h"
#include "ui/apparmor/decidepane.h"
#include "ui/apparmor/grantmodel.h"
#include "ui/apparmor/learnpane.h"
#include "ui/apparmor/loadedpane.h"
#include "ui/apparmor/pathsource.h"
#include "ui/editor/documenteditor.h"
#include "ui/editor/textfile.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTabWidget>
#include <QTreeView>
#include <QtConcurrentRun>

// The page's menus: profiles to begin with, lines to copy; the files that are dropped; the states that the tour shows.
namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

namespace {

constexpr qint64 PeekedBytes = 64LL * 1024;
constexpr qint64 LargestToml = 4LL * 1024 * 1024;

/// What this machine has of AppArmor's files. Profiles for another host may need others; the parser there tells.
BaneHost hostHere()
{
    return {QFile::exists(u"/etc/apparmor.d/tunables/global"_s), QFile::exists(u"/etc/apparmor.d/abstractions/base"_s)};
}

enum class FileKind : quint8 { Profile, Toml, Log, Unreadable };
struct DroppedFile {
    FileKind kind = FileKind::Unreadable;
    QByteArray text{}; ///< of a TOML file
};

DroppedFile lookAtFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.peek(PeekedBytes);
    if (path.endsWith(".toml"_L1, Qt::CaseInsensitive))
        return {FileKind::Toml, file.read(LargestToml)};
    for (const QByteArray &line : head.split('\n')) {
        if (parseDenial(line) || line.startsWith("type="))
            return {FileKind::Log, {}};
    }
    return {FileKind::Profile, {}};
}

ContainerNeeds needsOf(const engine::ContainerDetails &details)
{
    ContainerNeeds needs;
    needs.program = (details.entrypoint + details.command).value(0);
    for (const engine::Mount &mount : details.mounts)
        (mount.writable ? needs.writablePaths : needs.readablePaths) += mount.destination;
    needs.writablePaths += QStringList(details.tmpfs.keyBegin(), details.tmpfs.keyEnd());
    for (const QString &port : details.exposedPorts)
        needs.protocols += port.section(u'/', 1, 1);
    bool isLow = false;
    for (const engine::PortBinding &port : details.ports) {
        needs.protocols += port.protocol;
        isLow |= port.containerPort > 0 && port.containerPort < 1024;
    }
    if (isLow)
        needs.capabilities += u"net_bind_service"_s;
    // who begins as root and becomes somebody else needs this for it
    if (details.user.isEmpty() || details.user == "0"_L1 || details.user == "root"_L1)
        needs.capabilities += {u"setgid"_s, u"setuid"_s};
    for (const QString &name : details.capAdd) {
        const QString lower = name.toLower();
        const QString bare = lower.startsWith(u"cap_") ? lower.sliced(4) : lower;
        if (bare != u"all" && !needs.capabilities.contains(bare))
            needs.capabilities += bare;
    }
    needs.protocols.removeAll(QString());
    return needs;
}

/// What the tour shows as denials.
const char *const TourLog =
    "type=AVC msg=audit(1790000000.100:1): apparmor=\"ALLOWED\" operation=\"open\" class=\"file\" profile=\"docker-web\" "
    "name=\"/etc/nginx/nginx.conf\" pid=9 comm=\"nginx\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n"
    "type=AVC msg=audit(1790000000.200:2): apparmor=\"ALLOWED\" operation=\"open\" class=\"file\" profile=\"docker-web\" "
    "name=\"/usr/share/nginx/html/index.html\" pid=9 comm=\"nginx\" requested_mask=\"r\" denied_mask=\"r\" fsuid=33 ouid=0\n"
    "type=AVC msg=audit(1790000000.300:3): apparmor=\"ALLOWED\" operation=\"capable\" class=\"cap\" profile=\"docker-web\" "
    "pid=9 comm=\"nginx\" capability=10 capname=\"net_bind_service\"\n"
    "type=AVC msg=audit(1790000000.400:4): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"docker-web\" "
    "name=\"/proc/9/status\" pid=9 comm=\"nginx\" requested_mask=\"r\" denied_mask=\"r\" fsuid=0 ouid=0\n"
    "type=AVC msg=audit(1790000000.500:5): apparmor=\"ALLOWED\" operation=\"create\" class=\"net\" profile=\"docker-web\" "
    "pid=9 comm=\"nginx\" family=\"inet6\" sock_type=\"stream\" protocol=6 requested_mask=\"create\" denied_mask=\"create\"\n";

} // namespace

void ApparmorPage::begin(const QString &text, const QString &name)
{
    m_tomlBanner->hide();
    m_document->begin(text, name);
    takeText();
}

void ApparmorPage::beginDefault()
{
    const DockerHost here{QFile::exists(u"/etc/apparmor.d/abi/3.0"_s), hostHere().hasTunables, hostHere().hasBase};
    begin(dockerDefaultText(snapshot()->version.version, here), u"docker-default"_s);
    m_beginText = m_document->text();
}

void ApparmorPage::beginContainer(const ContainerId &id)
{
    const auto container = snapshot()->container(id);
    if (!container || !container->details)
        return;
    m_document->whenReplaceable([this, container] {
        const QString name = profileNameFor(container->summary.name);
        m_pathSource->setContainer(container->id());
        begin(containerProfileText(name, needsOf(*container->details), hostHere()), name);
        Q_EMIT notice(tr("A first draft for %1: load it in complain mode, use the container, then learn.")
                          .arg(visibleText(container->summary.name)));
    });
}

void ApparmorPage::beginToml(const QByteArray &text, const QString &path, bool isMeant)
{
    const auto refuse = [this](const QString &sentence, const QString &detail) {
        auto *close = new QAction(tr("Close"), m_tomlBanner);
        connect(close, &QAction::triggered, m_tomlBanner, &QWidget::hide);
        m_tomlBanner->show(Tone::High, sentence, {close}, detail);
        m_tomlBanner->setVisible(true);
    };
    const QString file = QFileInfo(path).fileName();
    const auto reading = parseBaneToml(text);
    if (!reading) {
        refuse(tr("%1 cannot be read: %2").arg(file, reading.error().what), reading.error().detail);
        return;
    }
    QStringList refused, remarks;
    for (const BaneProblem &problem : reading->problems + checkBaneProfile(reading->profile)) {
        QString &place = (problem.isFatal() ? refused : remarks).emplace_back();
        place = problem.place.line > 0 ? tr("Line %1, %2: %3").arg(problem.place.line).arg(problem.key, problem.text)
                                       : u"%1: %2"_s.arg(problem.key, problem.text);
    }
    const auto rules = isMeant ? meantRules(reading->profile, hostHere()) : baneRules(reading->profile, hostHere());
    if (!refused.isEmpty() || !rules) {
        refuse(tr("%1 is refused: %2").arg(file, refused.isEmpty() ? rules.error().what : refused.first()), refused.join(u'\n'));
        return;
    }
    if (!isMeant) {
        for (const BaneNote &note : baneNotes(reading->profile, hostHere()))
            remarks += note.text;
    }
    m_document->whenReplaceable([this, text, path, file, isMeant, remarks, profile = *rules,
                                 name = reading->profile.profileName()] {
        begin(formattedProfileText(profile), name);
        if (remarks.isEmpty())
            return;
        auto *meant = new QAction(tr("Write what was meant"), m_tomlBanner);
        meant->setToolTip(tr("A profile that does what the file says: stricter, so try it in complain mode first"));
        connect(meant, &QAction::triggered, this, [this, text, path] { beginToml(text, path, true); });
        auto *close = new QAction(tr("Close"), m_tomlBanner);
        connect(close, &QAction::triggered, m_tomlBanner, &QWidget::hide);
        const QList<QAction *> offered = isMeant ? QList<QAction *>{close} : QList<QAction *>{meant, close};
        m_tomlBanner->show(Tone::Medium, tr("%n remark(s) on %1: %2", nullptr, int(remarks.size())).arg(file, remarks.first()),
                           offered, remarks.join(u'\n'));
        m_tomlBanner->setVisible(true);
    });
}

void ApparmorPage::chooseToml(bool isMeant)
{
    auto *dialog = new QFileDialog(this, tr("Read bane's TOML"), QFileInfo(m_document->suggestedPath()).path(),
                                   tr("bane's profiles (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isMeant](const QString &path) {
        QtConcurrent::run([path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.read(LargestToml + 1) : QByteArray();
        }).then(this, [this, path, isMeant](const QByteArray &text) { beginToml(text, path, isMeant); });
    });
    dialog->open();
}

void ApparmorPage::saveToml()
{
    auto *dialog = new QFileDialog(this, tr("Save as bane's TOML"), QFileInfo(m_document->suggestedPath()).path(),
                                   tr("bane's profiles (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"toml"_s);
    dialog->selectFile(profileName() + u".toml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ApparmorPage::writeToml);
    dialog->open();
}

void ApparmorPage::writeToml(const QString &path)
{
    const auto made = baneFromProfile(m_bench->file(), profileName());
    if (!made) {
        Q_EMIT notice(made.error().what);
        return;
    }
    const TextFile file{.text = QString::fromUtf8(baneToml(made->profile))};
    QtConcurrent::run(writeTextFile, path, file).then(this, [this, path, remarks = made->remarks](const Result<> &written) {
        const QString name = QFileInfo(path).fileName();
        if (!written) {
            Q_EMIT notice(tr("%1 was not written: %2").arg(name, written.error().what));
            return;
        }
        Q_EMIT notice(tr("Wrote %1").arg(path));
        if (remarks.isEmpty())
            return;
        auto *close = new QAction(tr("Close"), m_tomlBanner);
        connect(close, &QAction::triggered, m_tomlBanner, &QWidget::hide);
        m_tomlBanner->show(Tone::Medium, tr("%n remark(s) on %1: %2", nullptr, int(remarks.size())).arg(name, remarks.first()),
                           {close}, remarks.join(u'\n'));
        m_tomlBanner->setVisible(true);
    });
}

void ApparmorPage::takeFile(const QString &path)
{
    QtConcurrent::run(lookAtFile, path).then(this, [this, path](const DroppedFile &file) {
        switch (file.kind) {
        case FileKind::Toml: beginToml(file.text, path, false); break;
        case FileKind::Log:
            m_tabs->setCurrentWidget(m_learn);
            m_learn->readLogs({path});
            break;
        case FileKind::Profile:
        case FileKind::Unreadable: // the document says why
            m_document->whenReplaceable([this, path] { m_document->open(path); });
            break;
        }
    });
}

void ApparmorPage::tellUpgrade()
{
    const QVersionNumber engine = snapshot()->version.version;
    const DockerHost here{QFile::exists(u"/etc/apparmor.d/abi/3.0"_s), hostHere().hasTunables, hostHere().hasBase};
    QStringList lines;
    for (const DockerDefaultDifference &each : dockerDefaultDifferences(engine, {}, here)) {
        lines += (each.isAdded ? u"+ "_s : u"− "_s) + each.rule;
        if (!each.why.isEmpty())
            lines += u"    "_s + each.why;
    }
    auto *box = new QMessageBox(QMessageBox::Information, tr("docker-default"), {}, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"upgrade"_s);
    box->setText(lines.isEmpty() ? tr("The newest engine that is known has the same docker-default.")
                                 : tr("What the newest engine that is known has otherwise:"));
    box->setInformativeText((lines + QStringList{QString(), dockerDefaultCaveat(engine)}).join(u'\n').trimmed());
    box->open();
}

void ApparmorPage::fillNewMenu()
{
    qDeleteAll(m_newMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() takes actions only
    m_newMenu->clear();
    m_newMenu->setToolTipsVisible(true);
    const auto add = [this](const QString &text, const QString &toolTip, const std::function<void()> &make) {
        QAction *action = m_newMenu->addAction(Theme::icon(u"document-new"_s), text);
        action->setToolTip(toolTip);
        connect(action, &QAction::triggered, this, [this, make] { m_document->whenReplaceable(make); });
    };
    const QString engine = snapshot()->version.version.isNull() ? tr("newest known") : snapshot()->version.version.toString();
    add(tr("Docker's own profile (%1)").arg(engine),
        tr("docker-default as this engine renders it: %1").arg(dockerDefaultCaveat(snapshot()->version.version)),
        [this] { beginDefault(); });
    QAction *upgrade = m_newMenu->addAction(Theme::icon(u"documentinfo"_s), tr("What an upgrade changes in Docker's own…"));
    upgrade->setToolTip(tr("The rules of docker-default that the newest engine has otherwise"));
    connect(upgrade, &QAction::triggered, this, &ApparmorPage::tellUpgrade);
    add(tr("Nothing but the base"), tr("What every program needs, and docker stop: everything else is refused"),
        [this] { begin(emptyProfileText(u"docker-new"_s, hostHere()), u"docker-new"_s); });
    add(tr("A web server"), tr("Reads its configuration and pages, writes logs and its state, starts no shell"),
        [this] { begin(webServerProfileText(u"docker-web"_s, hostHere()), u"docker-web"_s); });
    m_newMenu->addSeparator();
    QAction *toml = m_newMenu->addAction(Theme::icon(u"document-import"_s), tr("From bane's TOML…"));
    toml->setToolTip(tr("The rules that bane writes, with what they do not do"));
    connect(toml, &QAction::triggered, this, [this] { chooseToml(false); });
    QAction *meant = m_newMenu->addAction(Theme::icon(u"document-import"_s), tr("From bane's TOML, as it was meant…"));
    meant->setToolTip(tr("Writable paths and allowed programs are the only ones"));
    connect(meant, &QAction::triggered, this, [this] { chooseToml(true); });
    QMenu *containers = m_newMenu->addMenu(Theme::icon(u"bulkhead-containers"_s), tr("A first draft for a container"));
    for (const snapshot::ContainerPtr &container : snapshot()->containers) {
        if (!container->details)
            continue;
        QAction *action = containers->addAction(visibleText(container->summary.name));
        connect(action, &QAction::triggered, this, [this, id = container->id()] { beginContainer(id); });
    }
    if (containers->isEmpty())
        containers->addAction(tr("There are no containers"))->setEnabled(false);
    m_newMenu->addAction(m_learn->readAction());
    m_newMenu->addSeparator();
    m_newMenu->addMenu(m_document->recentMenu());
    m_newMenu->addAction(m_document->saveAsAction());
    QAction *asToml = m_newMenu->addAction(Theme::icon(u"document-save-as"_s), tr("Save as bane's TOML…"));
    asToml->setToolTip(tr("Rules that bane's keys cannot say become lines of its InnerImports"));
    asToml->setEnabled(m_bench->read().isCurrent() && !profileName().isEmpty());
    connect(asToml, &QAction::triggered, this, &ApparmorPage::saveToml);
}

QString ApparmorPage::dockerRunOptions() const
{
    return u"docker run --security-opt no-new-privileges --security-opt %1"_s.arg(
        handoff::shellQuoted(u"apparmor="_s + profileName()));
}

QString ApparmorPage::composeLines() const
{
    QString name = profileName();
    name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u"    security_opt:\n      - no-new-privileges:true\n      - \"apparmor=%1\"\n"_s.arg(name);
}

void ApparmorPage::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    const auto &loaded = m_loaded->loaded();
    const bool isMissing =
        loaded.state == LoadedProfiles::State::Known
        && std::ranges::none_of(loaded.profiles, [this](const auto &each) { return each.name == profileName(); });
    Q_EMIT notice(isMissing ? tr("Copied %1. The profile is not loaded on the engine's host yet.").arg(what)
                            : tr("Copied %1").arg(what));
}

void ApparmorPage::fillCopyMenu()
{
    m_copyMenu->clear();
    const auto add = [this](const QString &text, const QString &what, const std::function<QString()> &make) {
        QAction *action = m_copyMenu->addAction(text);
        action->setEnabled(!profileName().isEmpty());
        connect(action, &QAction::triggered, this, [this, make, what] { copy(make(), what); });
    };
    add(tr("docker run line"), tr("the docker run line"), [this] { return dockerRunOptions() + u" IMAGE"_s; });
    add(tr("Lines for compose.yaml"), tr("the lines for compose.yaml"), [this] { return composeLines(); });
    add(tr("Command that loads it without Bulkhead"), tr("the command"), [this] {
        return u"sudo apparmor_parser -r -W %1"_s.arg(handoff::shellQuoted(u"/etc/apparmor.d/containers/"_s + profileName()));
    });
}

QStringList ApparmorPage::tourStates() const
{
    return {u"default"_s, u"web-server"_s, u"rights"_s, u"learn"_s, u"try"_s, u"loaded"_s, u"containers"_s, u"broken"_s};
}

void ApparmorPage::showTourState(const QString &state)
{
    m_group->setCurrentIndex(0);
    filterEdit()->clear();
    m_form->setCurrentIndex(0);
    m_tabs->setCurrentIndex(0);
    beginDefault();
    if (state == "web-server"_L1) {
        begin(webServerProfileText(u"docker-web"_s), u"docker-web"_s);
        m_tabs->setCurrentWidget(m_decide);
        m_decide->askPath(u"/root/hello"_s, u"w"_s);
    } else if (state == "rights"_L1) {
        begin(webServerProfileText(u"docker-web"_s), u"docker-web"_s);
        m_form->setCurrentIndex(1);
        m_tabs->setCurrentWidget(m_decide);
        m_decide->askCapability(u"sys_admin"_s);
    } else if (state == "learn"_L1 || state == "try"_L1) {
        begin(emptyProfileText(u"docker-web"_s), u"docker-web"_s);
        m_tabs->setCurrentWidget(m_learn);
        if (auto *tried = findChild<QWidget *>(u"tryout"_s); tried && state == "try"_L1)
            m_tabs->setCurrentWidget(tried);
        Learner learner;
        learner.addText(TourLog, u"audit.log"_s);
        m_learn->showLesson({learner.finish(), {}});
    } else if (state == "loaded"_L1) {
        m_tabs->setCurrentWidget(m_loaded);
    } else if (state == "containers"_L1) {
        m_tabs->setCurrentWidget(m_labelTable);
    } else if (state == "broken"_L1) {
        QString text = m_document->text();
        text.replace(u"  file,\n"_s, u"  file\n"_s);
        text.chop(text.size() - text.lastIndexOf(u'}'));
        m_document->edit(text);
        takeText();
    }
}

} // namespace bulkhead::ui
