// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/filefindings.h"

#include "ui/editor/editorloader.h"
#include "ui/findings/codeblock.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingwords.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using findings::Evidence;
using findings::FileKind;

namespace {

constexpr SideSize FileSideSize{.share = 0.44, .smallest = 336, .largest = 720};
constexpr qint64 LongestFile = 1024 * 1024;
constexpr auto WriteTime = 150ms;

MarkLevel levelOf(findings::Severity severity)
{
    if (severity >= findings::Severity::High)
        return MarkLevel::Error;
    return severity == findings::Severity::Medium ? MarkLevel::Warning : MarkLevel::Hint;
}

} // namespace

JudgedFile judgedFile(const QString &path)
{
    JudgedFile judged{.path = path, .text = {}, .evaluation = {}, .error = {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        judged.error = Error{QFile::exists(path) ? ErrorKind::PermissionDenied : ErrorKind::NotFound, file.errorString(), {}};
        return judged;
    }
    const QByteArray content = file.read(LongestFile + 1);
    if (content.size() > LongestFile) {
        judged.error = Error{ErrorKind::TooLarge, FileFindings::tr("A file of more than 1 MiB is not judged."), {}};
        return judged;
    }
    judged.text = QString::fromUtf8(content);
    const bool hasServices = content.startsWith("services:") || content.contains("\nservices:");
    judged.kind = findings::fileKindOf(path).value_or(hasServices ? FileKind::Compose : FileKind::Dockerfile);
    if (auto evaluation = findings::judgeFile(judged.kind, content, QFileInfo(path).fileName()))
        judged.evaluation = *std::move(evaluation);
    else
        judged.error = evaluation.error();
    if (judged.kind == FileKind::Dockerfile && !judged.error) {
        if (const auto parsed = findings::parseDockerfile(content)) {
            judged.suggestion = findings::leastPrivilegeSuggestion(*parsed);
            // an image is often called as the directory that it is built in
            const QString directory = QFileInfo(path).absoluteDir().dirName();
            judged.appArmor = findings::appArmorDraft(*parsed, directory.isEmpty() ? u"image"_s : directory);
            judged.seccomp = QString::fromUtf8(findings::seccompDraft(*parsed));
        }
    }
    return judged;
}

void FileFindingModel::setFindings(const QList<findings::Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FileFindingModel::lineOf(const findings::Finding &finding)
{
    const auto found = std::ranges::find_if(finding.evidence, [](const Evidence &one) { return one.line > 0; });
    return found == finding.evidence.cend() ? 0 : found->line;
}

int FileFindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FileFindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FileFindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const findings::Finding &finding = m_findings.at(index.row());
    const int line = lineOf(finding);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Line: return line > 0 ? QString::number(line) : tr("file");
        case Severity: return findings::severityName(finding.severity);
        case Title: return role == Qt::ToolTipRole ? visibleText(finding.title) : finding.title;
        default: return finding.id;
        }
    case SortRole:
        return index.column() == Line       ? QVariant(line)
               : index.column() == Severity ? QVariant(int(finding.severity))
                                            : data(index, Qt::DisplayRole);
    case ToneRole: return index.column() == Severity ? QVariant(int(severityTone(finding.severity))) : QVariant{};
    case Qt::TextAlignmentRole: return index.column() == Line ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant{};
    case KeyRole: return u"%1/%2/%3"_s.arg(finding.id).arg(line).arg(finding.title);
    default: return {};
    }
}

QVariant FileFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Severity: return tr("Severity");
    case Title: return tr("Finding");
    case Check: return tr("Check");
    default: return {};
    }
}

FileFindings::FileFindings(QWidget *parent)
    : QWidget(parent)
{
    m_open = new QAction(Theme::icon(u"document-open"_s), tr("Open Dockerfile or compose file…"), this);
    connect(m_open, &QAction::triggered, this, &FileFindings::choose);
    m_example = new QAction(tr("Show an example"), this);
    connect(m_example, &QAction::triggered, this, &FileFindings::openExample);
    auto *path = new ElidedLine(this);
    path->setElideMode(Qt::ElideMiddle);
    m_path = path;
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_open);
    button->setText(tr("Open…"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Inside);
    row->setSpacing(metrics::Inside);
    row->addWidget(m_path, 1);
    row->addWidget(button);
    m_banner = new Banner(this);
    m_banner->hide();

    m_textPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_textPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_model = new FileFindingModel(this);
    m_sorted = new DataSortProxy(this);
    m_sorted->setSourceModel(m_model);
    m_table = new DataTable(tr("Findings of the file"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_sorted);
    m_table->setColumns({{.key = u"line"_s, .width = 56},
                         {.key = u"severity"_s, .width = 88},
                         {.key = u"finding"_s, .width = 208},
                         {.key = u"check"_s, .width = 104}});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &DataTable::copied, this, &FileFindings::notice);
    connect(m_table, &DataTable::selectionMoved, this, &FileFindings::showSelection);
    m_detail = new FindingDetail(this);
    connect(m_detail, &FindingDetail::notice, this, &FileFindings::notice);
    makeDrafts();
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 3);
    column->addWidget(m_detail, 4);
    m_splitter = new SideSplitter(m_textPlace, side, FileSideSize, this);
    m_state = new StateView(this);
    m_state->show(u"document-open"_s, tr("Open or drop a Dockerfile or a compose file."),
                  tr("Its findings stand on their lines. Nothing is built or run."), {m_open, m_example});
    m_stack = new FillingStack(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_splitter);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(row);
    whole->addWidget(m_banner);
    whole->addWidget(m_stack, 1);
    place->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(metrics::Between, metrics::Inside, metrics::Between, metrics::Between);
    below->addWidget(m_draftPane);
    place->addLayout(below);

    m_later.setSingleShot(true);
    m_later.setInterval(WriteTime);
    connect(&m_later, &QTimer::timeout, this, &FileFindings::judge);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_later.start(); });
    connect(&Theme::instance(), &Theme::changed, this, &FileFindings::applyLook);
}

void FileFindings::makeDrafts()
{
    constexpr int LargestDraft = 216;
    m_draftPane = new QWidget(this);
    m_drafts = new QTabBar(m_draftPane);
    m_drafts->setDrawBase(false);
    m_drafts->setDocumentMode(true);
    m_drafts->setExpanding(false);
    m_drafts->setAccessibleName(tr("What to start with"));
    m_drafts->addTab(tr("docker run"));
    m_drafts->addTab(tr("AppArmor draft"));
    m_drafts->addTab(tr("Seccomp draft"));
    auto *save = new QToolButton(m_draftPane);
    save->setIcon(Theme::icon(u"document-save"_s));
    save->setText(tr("Save…"));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setToolTip(tr("Save this draft as a file, which the page of its kind opens"));
    save->setFocusPolicy(Qt::StrongFocus);
    connect(save, &QToolButton::clicked, this, &FileFindings::askWhereToSave);
    m_suggestion = new CodeBlock(tr("To start with: no more than this Dockerfile shows the image to need"), m_draftPane);
    connect(m_suggestion, &CodeBlock::copied, this, &FileFindings::notice);
    m_draftArea = new QScrollArea(m_draftPane);
    m_draftArea->setFrameShape(QFrame::NoFrame);
    m_draftArea->setWidgetResizable(true);
    m_draftArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_draftArea->setMinimumHeight(LargestDraft);
    m_draftArea->setMaximumHeight(LargestDraft);
    m_draftArea->setWidget(m_suggestion);
    auto *row = new QHBoxLayout;
    row->addWidget(m_drafts, 1);
    row->addWidget(save);
    auto *column = new QVBoxLayout(m_draftPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Step);
    column->addLayout(row);
    column->addWidget(m_draftArea);
    connect(m_drafts, &QTabBar::currentChanged, this, &FileFindings::showDraft);
    m_draftPane->hide();
}

void FileFindings::showDraft()
{
    const int draft = m_drafts->currentIndex();
    m_suggestion->setCode((draft == 0 ? m_file.suggestion : draft == 1 ? m_file.appArmor : m_file.seccomp).trimmed());
    m_draftArea->verticalScrollBar()->setValue(0);
    m_draftPane->setVisible(!m_suggestion->code().isEmpty());
}

void FileFindings::askWhereToSave()
{
    const int draft = m_drafts->currentIndex();
    auto *dialog = new QFileDialog(this, tr("Save the draft"), QFileInfo(m_file.path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(draft == 0 ? u"run.sh"_s : draft == 1 ? u"apparmor-draft"_s : u"seccomp-draft.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FileFindings::saveDraft);
    dialog->open();
}

void FileFindings::saveDraft(const QString &path)
{
    QSaveFile file(path);
    const QByteArray draft = m_suggestion->code().toUtf8() + '\n';
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(draft) == draft.size() && file.commit();
    Q_EMIT notice(isWritten ? tr("Saved %1").arg(path) : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

void FileFindings::choose()
{
    auto *dialog = new QFileDialog(this, tr("Open a Dockerfile or a compose file"), QFileInfo(m_file.path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileFindings::open);
    dialog->open();
}

void FileFindings::open(const QString &path)
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_file = JudgedFile{.path = path, .text = {}, .evaluation = {}, .error = {}};
    judge();
}

void FileFindings::openExample()
{
    open(u":/examples/Dockerfile"_s);
}

// In a worker; of several under way the newest counts.
void FileFindings::judge()
{
    ++m_working;
    QtConcurrent::run(judgedFile, m_file.path).then(this, [this, number = ++m_newest](const JudgedFile &file) {
        --m_working;
        if (number == m_newest)
            take(file);
    });
}

void FileFindings::take(const JudgedFile &file)
{
    m_file = file;
    const bool isExample = file.path.startsWith(u':');
    if (!isExample)
        m_watcher.addPath(file.path); // again: an editor may have put another file in its place
    m_path->setText(isExample ? tr("An example: Dockerfile") : visibleText(file.path));
    m_model->setFindings(file.evaluation.findings);
    if (file.error) {
        const QString where = file.error->detail.isEmpty() ? QString() : u" (%1)"_s.arg(visibleText(file.error->detail));
        m_banner->show(Tone::High, tr("It cannot be judged: %1%2").arg(visibleText(file.error->what), where));
    } else if (!file.evaluation.missing.isEmpty()) {
        m_banner->show(Tone::Unknown, visibleText(file.evaluation.missing.first()), {}, file.evaluation.missing.join(u'\n'));
    } else {
        m_banner->hide();
    }
    showDraft();
    m_stack->setCurrentWidget(m_splitter);
    showText();
    showSelection();
}

void FileFindings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_view) {
        m_view = createCodeEditor(m_textPlace, nullptr); // a view has no marks
        m_view->setReadOnly(true);
        m_view->widget()->setAccessibleName(tr("Text of the file"));
        auto *place = static_cast<QVBoxLayout *>(m_textPlace->layout());
        place->insertWidget(0, m_view->widget(), 1);
        place->setStretch(1, 0);
        applyLook();
    }
    showText();
}

void FileFindings::applyLook()
{
    if (m_view)
        m_view->setLook(currentEditorLook());
}

void FileFindings::showText()
{
    if (!m_view || m_file.path.isEmpty())
        return;
    m_view->setText(m_file.text, m_file.kind == FileKind::Compose ? u"YAML"_s : u"Dockerfile"_s);
    const QStringList lines = m_file.text.split(u'\n');
    QMap<int, TextMark> marks; // one a line, as bad as its worst finding: they come worst first
    for (const findings::Finding &finding : m_file.evaluation.findings) {
        for (const Evidence &evidence : finding.evidence) {
            const int line = evidence.line - 1;
            if (line < 0 || line >= lines.size())
                continue;
            const QString said = u"%1: %2"_s.arg(findings::severityName(finding.severity), visibleText(finding.title));
            const auto begin = std::ranges::find_if_not(lines[line], [](QChar c) { return c.isSpace(); }) - lines[line].cbegin();
            TextMark &mark = marks[line];
            if (mark.text.isEmpty())
                mark = {.range = {{line, int(begin)}, {line, int(lines[line].size())}},
                        .level = levelOf(finding.severity),
                        .text = said};
            else if (!mark.text.split(u'\n').contains(said))
                mark.text += u'\n' + said;
        }
    }
    m_view->setMarks(marks.values());
}

int FileFindings::cursorLine() const
{
    return m_view ? m_view->cursor().line + 1 : 0;
}

void FileFindings::showSelection()
{
    const QModelIndexList selected = m_table->selectedRowsInOrder();
    if (selected.isEmpty()) {
        m_detail->showNothing();
        return;
    }
    const findings::Finding &finding = m_model->finding(m_sorted->mapToSource(selected.first()).row());
    m_detail->showAlone(finding);
    const int line = FileFindingModel::lineOf(finding) - 1;
    if (m_view && line >= 0)
        m_view->select({{line, 0}, {line, 0}});
}

} // namespace bulkhead::ui
