// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handoff/shellwords.h"
#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/importfiles.h"
#include "core/seccomp/profileedit.h"
#include "core/seccomp/profiletemplates.h"
#include "core/seccomp/profilewriter.h"
#include "ui/editor/documenteditor.h"
#include "ui/editor/textfile.h"
#include "ui/seccomp/calldetailpane.h"
#include "ui/seccomp/calltablemodel.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/seccomppage.h"
#include "ui/seccomp/simulatepane.h"
#include "ui/seccomp/targetpicker.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTimer>
#include <QtConcurrentRun>

// The page's menus: profiles to begin with, recordings to read, lines to copy; and the states that the tour shows.
namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

constexpr qsizetype PeekedBytes = 64LL * 1024;
constexpr int ProgressInterval = 200; ///< milliseconds

struct ImportAnswer {
    Result<std::shared_ptr<const ImportedCalls>> calls;
};

ImportAnswer importedInWorker(const QStringList &paths, Arch arch, const std::shared_ptr<ImportProgress> &progress)
{
    return {importFiles(paths, arch, progress.get()).transform([](ImportedCalls calls) {
        return std::shared_ptr<const ImportedCalls>(std::make_shared<ImportedCalls>(std::move(calls)));
    })};
}

RecordingFormat formatInWorker(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? recordingFormat(file.read(PeekedBytes)) : RecordingFormat::Unknown;
}

/// What the tour shows as a recording: a web server's first second.
const char *const TourTrace = "1201  execve(\"/usr/sbin/nginx\", [\"nginx\"], 0x7ffd /* 9 vars */) = 0\n"
                              "1201  brk(NULL) = 0x55d0\n"
                              "1201  openat(AT_FDCWD, \"/etc/nginx/nginx.conf\", O_RDONLY) = 3\n"
                              "1201  read(3, \"user www-data\"..., 4096) = 1490\n"
                              "1201  close(3) = 0\n"
                              "1201  socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 6\n"
                              "1201  bind(6, {sa_family=AF_INET, sin_port=htons(80)}, 16) = 0\n"
                              "1201  listen(6, 511) = 0\n"
                              "1201  clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD, child_tidptr=0x7f) = 1202\n"
                              "1202  io_setup(32, 0x55d0) = -1 ENOSYS (Function not implemented)\n"
                              "1202  epoll_create(512) = 9\n"
                              "1202  epoll_ctl(9, EPOLL_CTL_ADD, 6, {events=EPOLLIN}) = 0\n"
                              "1202  epoll_wait(9, [{events=EPOLLIN}], 512, -1) = 1\n"
                              "1202  accept4(6, {sa_family=AF_INET}, [112 => 16], SOCK_NONBLOCK) = 3\n"
                              "1202  recvfrom(3, \"GET / HTTP/1.1\"..., 1024, 0, NULL, NULL) = 73\n"
                              "1202  sendfile(3, 10, [0] => [615], 615) = 615\n"
                              "1202  writev(3, [{iov_base=\"HTTP/1.1 200 OK\"...}], 1) = 238\n"
                              "1202  write(5, \"127.0.0.1 - -\"..., 90) = 90\n"
                              "1202  close(3) = 0\n"
                              "1201  ptrace(PTRACE_TRACEME) = -1 EPERM (Operation not permitted)\n"
                              "1202  +++ exited with 0 +++\n";

std::shared_ptr<const ImportedCalls> tourRecording()
{
    QByteArray bytes(TourTrace);
    QBuffer buffer(&bytes);
    ImportTally tally;
    if (!buffer.open(QIODevice::ReadOnly) || !importRecording(buffer, u"nginx.strace"_s, Arch::X86_64, tally))
        return {};
    return std::make_shared<ImportedCalls>(tally.take());
}

} // namespace

QString SeccompPage::defaultName() const
{
    const capability::EngineRules &engine = m_bench->target().engine;
    const QString name = engine.flavour == capability::EngineFlavour::Podman ? u"podman"_s : u"docker"_s;
    return engine.version.isNull() ? u"%1-default.json"_s.arg(name)
                                   : u"%1-%2-default.json"_s.arg(name, engine.version.toString());
}

void SeccompPage::begin(const SeccompProfile &profile, const QString &name)
{
    m_document->begin(QString::fromUtf8(writeProfile(profile)) + u'\n', name);
    takeText();
}

void SeccompPage::beginDefault()
{
    begin(defaultProfile(m_bench->target().engine), defaultName());
    m_beginText = m_document->text();
}

void SeccompPage::beginContainer(const ContainerId &id)
{
    const auto container = snapshot()->container(id);
    if (!container || !container->details)
        return;
    const auto choice = engine::seccompChoice(container->details->securityOpt);
    const auto inForce = engine::seccompInForce(*container->details, snapshot()->version).kind;
    m_document->whenReplaceable([this, container, choice, inForce] {
        m_picker->setSnapshot(snapshot());
        m_picker->takeContainer(container->id());
        const QString name = container->summary.name;
        using Kind = engine::SeccompChoice::Kind;
        if (choice.kind == Kind::Custom) {
            const auto profile = parseProfile(choice.profileJson.toUtf8());
            profile ? begin(*profile, name + u".json"_s) : m_document->begin(choice.profileJson, name + u".json"_s);
            takeText();
            if (inForce == Kind::Unconfined)
                Q_EMIT notice(tr("%1 is privileged: this engine ignores its profile and runs it without a filter.").arg(name));
            return;
        }
        beginDefault();
        if (inForce == Kind::Unconfined)
            Q_EMIT notice(
                tr("%1 runs without a seccomp filter; this is the engine's own profile, looked at for its capabilities.")
                    .arg(name));
    });
}

void SeccompPage::beginLogTwin()
{
    const SeccompProfile twin = logTwin(m_bench->profile());
    const QString name = QFileInfo(m_document->name()).completeBaseName() + u"-log.json"_s;
    m_document->whenReplaceable([this, twin, name] { begin(twin, name); });
}

void SeccompPage::beginOverlay()
{
    Overlay overlay;
    overlay.base = m_bench->target().engine;
    m_document->begin(QString::fromUtf8(writeOverlay(overlay)) + u'\n', u"docker-default-but.json"_s);
    takeText();
}

void SeccompPage::fillNewMenu()
{
    qDeleteAll(m_newMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() takes actions only
    m_newMenu->clear();
    const auto add = [this](const QString &icon, const QString &text, const QString &toolTip, const std::function<void()> &make) {
        QAction *action = m_newMenu->addAction(Theme::icon(icon), text);
        action->setToolTip(toolTip);
        connect(action, &QAction::triggered, this, [this, make] { m_document->whenReplaceable(make); });
        return action;
    };
    m_newMenu->setToolTipsVisible(true);
    add(u"document-new"_s, tr("The engine's own profile (%1)").arg(targetText(m_bench->target()).section(u" · "_s, 3)),
        tr("What this engine takes where a container asks for nothing"), [this] { beginDefault(); });
    add(u"document-new"_s, tr("The engine's own, but…"),
        tr("A small document that says only what differs, and stays right when the engine is upgraded"),
        [this] { beginOverlay(); });
    add(u"document-new"_s, tr("Only what starts a container"),
        tr("An allow-list with what runc and crun need, to which the program's own calls are added"),
        [this] { begin(generateProfile({}, {.arch = m_bench->target().arch}).profile, u"minimal.json"_s); });
    add(u"document-new"_s, tr("Nothing is allowed"), tr("Empty: every call is refused, and no container starts"), [this] {
        GenerateOptions options{.addRuntime = false, .addFallbacks = false, .arch = m_bench->target().arch};
        begin(generateProfile({}, options).profile, u"empty.json"_s);
    });
    add(u"document-new"_s, tr("A program that works on files"),
        tr("The engine's own profile without sockets, tracing, keys, mounts and what capabilities would open"),
        [this] { begin(templateProfile(ProfileTemplate::Program, m_bench->target().engine), u"program.json"_s); });
    add(u"document-new"_s, tr("A network server"), tr("The same, with sockets"),
        [this] { begin(templateProfile(ProfileTemplate::Server, m_bench->target().engine), u"server.json"_s); });
    m_newMenu->addSeparator();
    QMenu *containers = m_newMenu->addMenu(Theme::icon(u"bulkhead-containers"_s), tr("The profile of a container"));
    for (const snapshot::ContainerPtr &container : snapshot()->containers) {
        if (!container->details
            || engine::seccompChoice(container->details->securityOpt).kind != engine::SeccompChoice::Kind::Custom)
            continue;
        QAction *action = containers->addAction(visibleText(container->summary.name));
        connect(action, &QAction::triggered, this, [this, id = container->id()] { beginContainer(id); });
    }
    if (containers->isEmpty())
        containers->addAction(tr("No container has one of its own"))->setEnabled(false);
    m_newMenu->addAction(m_import);
    m_newMenu->addActions(m_sources);
    m_newMenu->addAction(m_logTwin);
    m_newMenu->addSeparator();
    m_newMenu->addMenu(m_document->recentMenu());
    m_newMenu->addAction(m_document->saveAsAction());
}

/// Docker reads whole profiles: the document's file, or the one that an overlay is written out into.
QString SeccompPage::profileFile() const
{
    if (m_bench->read().value().overlay)
        return m_wholeOf == m_document->name() ? m_wholeFile
                                               : QFileInfo(m_document->name()).completeBaseName() + u"-whole.json"_s;
    return m_document->path().isEmpty() ? m_document->name() : m_document->path();
}

QString SeccompPage::dockerRunOptions() const
{
    return u"docker run --security-opt no-new-privileges --security-opt seccomp=%1"_s.arg(handoff::shellQuoted(profileFile()));
}

QString SeccompPage::composeLines() const
{
    QString file = profileFile();
    file.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u"    security_opt:\n      - no-new-privileges:true\n      - \"seccomp=%1\"\n"_s.arg(file);
}

void SeccompPage::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    if (m_bench->read().value().overlay)
        Q_EMIT notice(tr("Copied %1; the profile is in %2").arg(what, m_wholeFile));
    else
        Q_EMIT notice(m_document->path().isEmpty() || m_document->isModified()
                          ? tr("Copied %1. Save the profile first: Docker reads it from its file.").arg(what)
                          : tr("Copied %1").arg(what));
}

/// An overlay is Bulkhead's own document: the profile that it stands for is written beside it, and the lines name that one.
void SeccompPage::writeWhole(const std::function<void()> &then)
{
    const QFileInfo own(m_document->suggestedPath());
    auto *dialog = new QFileDialog(this, tr("Write the whole profile, which Docker reads"),
                                   own.dir().filePath(own.completeBaseName() + u"-whole.json"_s),
                                   tr("Seccomp profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(own.completeBaseName() + u"-whole.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) {
        if (path == m_document->path()) {
            Q_EMIT notice(tr("That file holds the document itself: choose another one."));
            return;
        }
        const TextFile whole{.text = QString::fromUtf8(writeProfile(m_bench->profile())) + u'\n'};
        QtConcurrent::run(writeTextFile, path, whole).then(this, [this, path, then](const Result<> &written) {
            if (!written) {
                Q_EMIT notice(tr("The profile was not written: %1").arg(written.error().what));
                return;
            }
            m_wholeFile = path;
            m_wholeOf = m_document->name();
            then();
        });
    });
    dialog->open();
}

void SeccompPage::fillCopyMenu()
{
    m_copyMenu->clear();
    const bool isOverlay = m_bench->read().value().overlay.has_value();
    const auto add = [this, isOverlay](const QString &text, const QString &what, const std::function<QString()> &make) {
        QAction *action = m_copyMenu->addAction(isOverlay ? tr("%1, of the whole profile…").arg(text) : text);
        action->setEnabled(!isOverlay || m_bench->read().isCurrent());
        const auto run = [this, make, what] { copy(make(), what); };
        connect(action, &QAction::triggered, this, [this, run, isOverlay] {
            if (isOverlay)
                writeWhole(run);
            else
                run();
        });
    };
    add(tr("docker run line"), tr("the docker run line"), [this] { return dockerRunOptions() + u" IMAGE"_s; });
    add(tr("Lines for compose.yaml"), tr("the lines for compose.yaml"), [this] { return composeLines(); });
    m_copyMenu->addSeparator();
    QAction *compact = m_copyMenu->addAction(tr("Profile on one line, as the engine's API takes it"));
    compact->setEnabled(m_bench->read().isCurrent());
    connect(compact, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(writeCompactProfile(m_bench->profile())));
        Q_EMIT notice(tr("Copied the profile"));
    });
    QAction *resolved = m_copyMenu->addAction(tr("What the runtime gets on this target (OCI)"));
    resolved->setEnabled(m_bench->read().isCurrent() && m_bench->analysis().simulator);
    connect(resolved, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(writeOci(m_bench->analysis().simulator->resolution().oci)));
        Q_EMIT notice(tr("Copied the resolved profile"));
    });
}

void SeccompPage::chooseRecordings()
{
    auto *dialog = new QFileDialog(this, tr("Read recordings"), QFileInfo(m_document->suggestedPath()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &SeccompPage::importPaths);
    dialog->open();
}

/// A file that was dropped: a profile is opened, anything else is a recording.
void SeccompPage::takeFile(const QString &path)
{
    QtConcurrent::run(formatInWorker, path).then(this, [this, path](RecordingFormat format) {
        if (format == RecordingFormat::Profile)
            m_document->whenReplaceable([this, path] { m_document->open(path); });
        else
            importPaths({path});
    });
}

void SeccompPage::importPaths(const QStringList &paths)
{
    cancelImport(); // the newest wins
    const auto progress = std::make_shared<ImportProgress>();
    m_importProgress = progress;
    qint64 size = 0;
    for (const QString &path : paths)
        size += QFileInfo(path).size();
    const QString what = paths.size() == 1 ? tr("Reading %1").arg(QFileInfo(paths.first()).fileName())
                                           : tr("Reading %n recording(s)", nullptr, int(paths.size()));
    auto *stop = new QAction(tr("Cancel"), m_importBanner);
    stop->setObjectName(u"cancelImport"_s);
    connect(stop, &QAction::triggered, this, [this] {
        cancelImport();
        m_importBanner->hide();
        Q_EMIT notice(tr("The reading was cancelled"));
    });
    m_importBanner->show(Tone::Info, what + u'…', {stop});
    m_importBanner->setVisible(true);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this, what, size, progress] {
        const qint64 read = progress->bytes;
        if (progress == m_importProgress && size > 0)
            m_importBanner->setSentence(
                tr("%1: %2 of %3")
                    .arg(what, QLocale().formattedDataSize(std::min(read, size)), QLocale().formattedDataSize(size)));
    });
    clock->start(ProgressInterval);
    ++m_importing;
    QtConcurrent::run(importedInWorker, paths, m_bench->target().arch, progress)
        .then(this, [this, progress, clock](const ImportAnswer &answer) {
            --m_importing;
            delete clock;
            if (progress != m_importProgress)
                return; // cancelled, or another is read
            m_importProgress.reset();
            m_importBanner->hide();
            showImport(answer.calls);
        });
}

void SeccompPage::cancelImport()
{
    if (m_importProgress)
        m_importProgress->isCancelled = true;
    m_importProgress.reset();
}

void SeccompPage::showImport(const Result<std::shared_ptr<const ImportedCalls>> &read)
{
    if (!read) {
        auto *close = new QAction(tr("Close"), m_importBanner);
        connect(close, &QAction::triggered, m_importBanner, &QWidget::hide);
        m_importBanner->show(Tone::High, tr("That recording cannot be used: %1").arg(read.error().what), {close},
                             read.error().detail);
        m_importBanner->setVisible(true);
        return;
    }
    auto *dialog = new ImportDialog(*read, m_bench->target().arch, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, calls = *read] { useImport(calls, dialog->use(), dialog->options()); });
    dialog->open();
}

void SeccompPage::useImport(const std::shared_ptr<const ImportedCalls> &calls, ImportDialog::Use use,
                            const GenerateOptions &options)
{
    m_bench->setImport(calls);
    const QString file = calls->files.isEmpty() ? QString() : QFileInfo(calls->files.first()).completeBaseName();
    const GeneratedProfile made = generateProfile(*calls, options);
    if (use == ImportDialog::Use::NewProfile) {
        m_document->whenReplaceable([this, made, file] {
            // a recording may have taken an hour: what was made of it counts as not saved, and is kept as a draft
            begin(generateProfile({}, {.addRuntime = false, .addFallbacks = false, .arch = m_bench->target().arch}).profile,
                  file + u".json"_s);
            m_document->edit(QString::fromUtf8(writeProfile(made.profile)) + u'\n');
            takeText();
        });
    } else if (use == ImportDialog::Use::AddToProfile) {
        QStringList missing;
        for (const ImportedCall &call : calls->calls) {
            const int row = m_calls->rowOf(call.name);
            const bool isOpen = row >= 0 && m_calls->index(row, 0).data(CallTableModel::IsAllowedRole).toBool();
            if (!isOpen && !call.isMaybeNotNeeded())
                missing << call.name;
        }
        setCalls(missing, {.kind = ActionKind::Allow});
    } else {
        m_show->setCurrentIndex(m_show->findData(int(CallFilter::Show::Recorded)));
    }
    Q_EMIT notice(importSummary(*calls, made));
}

QStringList SeccompPage::tourStates() const
{
    return {u"default"_s, u"recording"_s, u"conditional"_s, u"simulate"_s, u"differences"_s, u"try"_s, u"broken"_s};
}

void SeccompPage::showTourState(const QString &state)
{
    m_bench->setImport({});
    m_show->setCurrentIndex(0);
    filterEdit()->clear();
    beginDefault();
    m_tabs->setCurrentIndex(0);
    if (state == "default"_L1) {
        selectCall(u"accept"_s);
    } else if (state == "recording"_L1) {
        if (const auto calls = tourRecording()) {
            m_bench->setImport(calls);
            begin(generateProfile(*calls, {.arch = m_bench->target().arch}).profile, u"nginx.json"_s);
        }
        m_show->setCurrentIndex(m_show->findData(int(CallFilter::Show::Recorded)));
        selectCall(u"epoll_wait"_s);
        explain();
    } else if (state == "conditional"_L1) {
        filterEdit()->setText(u"process"_s);
        selectCall(u"clone"_s);
        explain();
    } else if (state == "simulate"_L1) {
        m_tabs->setCurrentWidget(m_simulation);
        m_simulation->setCall({.call = u"socket"_s, .arguments = u"AF_VSOCK, 1, 0"_s});
        selectCall(u"socket"_s);
    } else if (state == "differences"_L1) {
        setCalls({u"io_uring_setup"_s, u"io_uring_enter"_s, u"mount"_s}, {.kind = ActionKind::Allow});
        setCalls({u"keyctl"_s, u"ptrace"_s}, {.kind = ActionKind::KillProcess});
        m_tabs->setCurrentWidget(m_diff);
        selectCall(u"mount"_s);
        const int line = int(m_document->text().section("\"mount\""_L1, 0, 0).count(u'\n'));
        m_document->editor()->select({{line, 4}, {line, 4}});
    } else if (state == "try"_L1) {
        if (auto *tried = findChild<QWidget *>(u"tryout"_s))
            m_tabs->setCurrentWidget(tried);
        selectCall(u"accept"_s);
    } else if (state == "broken"_L1) {
        QString text = m_document->text();
        text.replace(text.indexOf("\"accept\","_L1), 9, "\"accept\""_L1);
        m_document->edit(text);
        takeText();
        selectCall(u"accept4"_s);
        const int line = int(text.first(text.indexOf("\"accept4\""_L1)).count(u'\n'));
        m_document->editor()->select({{line, 4}, {line, 4}});
    }
}

} // namespace bulkhead::ui
