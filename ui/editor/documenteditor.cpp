// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/documenteditor.h"

#include "ui/editor/editorloader.h"
#include "ui/editor/linechanges.h"
#include "ui/editor/searchbar.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto DraftDelay = 500ms;
constexpr auto FileDelay = 200ms; ///< programs write in several steps
constexpr qsizetype MostRecent = 10;

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

struct WriteAnswer {
    Result<> result;
    bool wasChangedByOthers = false;
};

WriteAnswer writeUnlessChanged(const QString &path, const TextFile &file, const TextFile &known, bool overOthersChange,
                               qsizetype largest)
{
    if (!overOthersChange && QFileInfo::exists(path)) {
        const auto there = readTextFile(path, largest);
        if (!there || there->text != known.text)
            return {.result = {}, .wasChangedByOthers = true};
    }
    return {.result = writeTextFile(path, file)};
}

} // namespace

DocumentEditor::DocumentEditor(DocumentKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_drafts(m_kind.id)
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(0);
    connect(&m_changeTimer, &QTimer::timeout, this, &DocumentEditor::textChanged);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &DocumentEditor::keepDraft);
    m_fileTimer.setSingleShot(true);
    m_fileTimer.setInterval(FileDelay);
    connect(&m_fileTimer, &QTimer::timeout, this, &DocumentEditor::lookAtFile);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_fileTimer, qOverload<>(&QTimer::start));
    connect(&m_drafts, &DraftKeeper::failed, this,
            [this](const Error &error) { showError(tr("What is not saved cannot be kept for after a crash."), error); });
    makeActions();
    makeEditor();
    put({}, {}, {});
    m_changeTimer.stop();
}

DocumentEditor::~DocumentEditor()
{
    if (m_draftTimer.isActive())
        keepDraft();
    m_editor->textChanged = m_editor->stateChanged = m_editor->cursorMoved = nullptr;
}

QAction *DocumentEditor::action(const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *made = new QAction(Theme::icon(icon), text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut); // the window has the same keys: handleKey() takes them where the page has focus
    QString plain = text;
    plain.remove(u'…');
    made->setToolTip(u"%1 (%2)"_s.arg(plain, key.toString(QKeySequence::NativeText)));
    return made;
}

void DocumentEditor::makeActions()
{
    m_open = action(u"document-open"_s, tr("Open…"), QKeySequence::Open);
    m_save = action(u"document-save"_s, tr("Save"), QKeySequence::Save);
    m_saveAs = action(u"document-save-as"_s, tr("Save as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_undo = action(u"edit-undo"_s, tr("Undo"), QKeySequence::Undo);
    m_redo = action(u"edit-redo"_s, tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_find = action(u"search"_s, tr("Find in text"), QKeySequence::Find);
    connect(m_open, &QAction::triggered, this, &DocumentEditor::chooseOpen);
    connect(m_save, &QAction::triggered, this, &DocumentEditor::save);
    connect(m_saveAs, &QAction::triggered, this, [this] { chooseSave({}); });
    connect(m_undo, &QAction::triggered, this, [this] { m_editor->undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_editor->redo(); });
    connect(m_find, &QAction::triggered, this, [this] { m_searchBar->open(); });
    m_recent = new QMenu(tr("Open recent"), this);
    m_recent->setIcon(Theme::icon(u"document-open-recent"_s));
    connect(m_recent, &QMenu::aboutToShow, this, &DocumentEditor::fillRecent);
}

void DocumentEditor::makeEditor()
{
    m_title = new ElidedLine(this);
    m_title->setElideMode(Qt::ElideMiddle);
    m_unsaved = new QLabel(this);
    m_unsaved->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Inside, metrics::Step, metrics::Inside, metrics::Step);
    row->setSpacing(metrics::Step);
    row->addWidget(m_title, 1);
    row->addWidget(m_unsaved);
    for (QAction *shown : {m_undo, m_redo, m_find, m_save}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(shown);
        button->setAutoRaise(true);
        button->setAccessibleName(shown->text());
        row->addWidget(button);
    }
    m_banner = new Banner(this);
    m_banner->hide();
    m_searchBar = new SearchBar(this);
    m_searchBar->hide();
    QString missing;
    m_editor = createCodeEditor(this, &missing);
    m_editor->widget()->setAccessibleName(tr("Text of the document"));
    m_editor->setLook(currentEditorLook());
    m_editor->textChanged = [this] { textWasChanged(); };
    m_editor->stateChanged = [this] { tellDocument(); };
    m_editor->cursorMoved = [this] { Q_EMIT cursorMoved(); };
    m_editor->widget()->installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(m_editor->widget()))
        area->viewport()->installEventFilter(this);
    m_searchBar->setView(m_editor);
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_editor->setLook(currentEditorLook()); });
    if (!missing.isEmpty())
        m_banner->show(Tone::Info, tr("The editor library is not installed: the text is shown without colours and folding."), {},
                       missing);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(row);
    m_column->addWidget(new Hairline(this));
    m_column->addWidget(m_banner);
    m_column->addWidget(m_searchBar);
    m_column->addWidget(m_editor->widget(), 1);
    setFocusProxy(m_editor->widget());
}

const QString &DocumentEditor::text() const
{
    if (std::exchange(m_isTextStale, false))
        m_text = m_editor->text();
    return m_text;
}

QString DocumentEditor::name() const
{
    return m_path.isEmpty() ? m_name : QFileInfo(m_path).fileName();
}

void DocumentEditor::textWasChanged()
{
    ++m_revision;
    m_isTextStale = true;
    m_changeTimer.start();
    if (m_searchBar->isVisible())
        m_searchBar->setText(text());
    if (!m_isBusy)
        m_draftTimer.start();
}

void DocumentEditor::tellDocument()
{
    if (m_isBusy)
        return;
    m_undo->setEnabled(m_editor->canUndo());
    m_redo->setEnabled(m_editor->canRedo());
    m_save->setEnabled(isModified() || m_path.isEmpty());
    m_title->setText(name());
    m_title->setToolTip(m_path.isEmpty() ? tr("Not saved in a file yet") : m_path);
    m_unsaved->setText(isModified() ? tr("● unsaved") : m_path.isEmpty() ? tr("no file yet") : QString());
    Q_EMIT documentChanged();
}

void DocumentEditor::put(const QString &text, const QString &path, const QString &name)
{
    {
        const QScopedValueRollback busy(m_isBusy, true);
        m_path = path;
        m_name = name;
        m_file.text = text;
        m_editor->setText(text, m_kind.syntax);
    }
    m_searchBar->setText(text);
    m_draftTimer.stop();
    m_drafts.drop();
    watch(path);
    tellDocument();
}

void DocumentEditor::begin(const QString &text, const QString &name)
{
    ++m_reading; // a file that is still being read comes too late
    m_banner->hide();
    m_file = {};
    put(text, {}, name);
}

void DocumentEditor::open(const QString &path)
{
    QtConcurrent::run(readTextFile, path, m_kind.largest)
        .then(this, [this, path, number = ++m_reading](const Result<TextFile> &file) {
            if (number != m_reading)
                return;
            if (!file) {
                showError(tr("%1 cannot be opened.").arg(QFileInfo(path).fileName()), file.error());
                return;
            }
            m_banner->hide();
            m_file = *file;
            put(file->text, path, QFileInfo(path).fileName());
            addRecent(path);
        });
}

void DocumentEditor::edit(const QString &text)
{
    m_editor->replace(lineChanges(this->text(), text));
}

void DocumentEditor::goToPlace(const TextRange &range)
{
    m_editor->select(range);
    m_editor->widget()->setFocus();
}

void DocumentEditor::save()
{
    if (m_path.isEmpty())
        chooseSave({});
    else
        write(m_path, false, {});
}

void DocumentEditor::saveTo(const QString &path)
{
    write(path, path != m_path, {}); // the dialog has asked whether another file may go
}

void DocumentEditor::write(const QString &path, bool overOthersChange, const std::function<void()> &then)
{
    if (std::exchange(m_isSaving, true))
        return;
    const TextFile file{.text = text(), .hasCrLf = m_file.hasCrLf};
    const auto done = [this, path, file, then, revision = m_revision](const WriteAnswer &answer) {
        m_isSaving = false;
        if (answer.wasChangedByOthers) {
            showConflict(path, then);
            return;
        }
        if (!answer.result) {
            showError(tr("%1 was not saved; the file is as it was.").arg(QFileInfo(path).fileName()), answer.result.error());
            return;
        }
        m_banner->hide();
        m_file = file;
        m_path = path;
        watch(path);
        addRecent(path);
        if (revision == m_revision) {
            m_editor->setSaved();
            m_draftTimer.stop();
            m_drafts.drop();
        }
        tellDocument();
        Q_EMIT notice(tr("Saved %1").arg(path));
        Q_EMIT saved(path);
        if (then)
            then();
    };
    QtConcurrent::run(writeUnlessChanged, path, file, m_file, overOthersChange, m_kind.largest).then(this, done);
}

QAction *DocumentEditor::bannerAction(const QString &text, const std::function<void()> &run)
{
    auto *made = new QAction(text, m_banner);
    connect(made, &QAction::triggered, this, [this, run] {
        m_banner->hide();
        run();
    });
    return made;
}

void DocumentEditor::showConflict(const QString &path, const std::function<void()> &then)
{
    m_banner->show(Tone::Medium,
                   tr("%1 has been changed by another program since it was opened.").arg(QFileInfo(path).fileName()),
                   {bannerAction(tr("Overwrite it"), [this, path, then] { write(path, true, then); }),
                    bannerAction(tr("Load it"), [this, path] { open(path); }),
                    bannerAction(tr("Save as…"), [this, then] { chooseSave(then); })});
    m_banner->setVisible(true);
}

void DocumentEditor::showError(const QString &sentence, const Error &error)
{
    const ErrorText words = errorText(error, error.detail);
    m_banner->show(Tone::Critical, u"%1 %2"_s.arg(sentence, words.sentence), {bannerAction(tr("Close"), [] {})},
                   words.remedy.isEmpty() ? words.technical : words.remedy + u'\n' + words.technical);
    m_banner->setVisible(true);
    Q_EMIT failed(error);
}

void DocumentEditor::whenReplaceable(const std::function<void()> &then)
{
    if (!isModified()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("“%1” has changes that are not saved.").arg(name()), QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Save them before another document takes its place?"));
    const QAbstractButton *save = box->addButton(QMessageBox::Save);
    const QAbstractButton *discard = box->addButton(QMessageBox::Discard);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, save, discard, then](const QAbstractButton *clicked) {
        if (clicked == discard)
            then();
        else if (clicked == save)
            m_path.isEmpty() ? chooseSave(then) : write(m_path, false, then);
    });
    box->open();
}

QString DocumentEditor::suggestedPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    const QSettings settings;
    const QString folder = settings.value(m_kind.id + u"/folder"_s).toString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = m_name;
    static const QString unfit = u"/\\:*?\"<>|"_s;
    for (QChar &c : file)
        c = unfit.contains(c) || c.isSpace() || !c.isPrint() ? u'-' : c;
    if (!file.endsWith(u'.' + m_kind.suffix))
        file += u'.' + m_kind.suffix;
    return QDir(QDir(folder).exists() && !folder.isEmpty() ? folder : documents).filePath(file);
}

void DocumentEditor::chooseOpen()
{
    whenReplaceable([this] {
        auto *dialog = new QFileDialog(this, tr("Open"), QFileInfo(suggestedPath()).path(), m_kind.fileFilter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &DocumentEditor::open);
        dialog->open();
    });
}

void DocumentEditor::chooseSave(const std::function<void()> &then)
{
    auto *dialog = new QFileDialog(this, tr("Save as"), {}, m_kind.fileFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_kind.suffix);
    dialog->setDirectory(QFileInfo(suggestedPath()).path());
    dialog->selectFile(suggestedPath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) { write(path, path != m_path, then); });
    dialog->open();
}

void DocumentEditor::addRecent(const QString &path)
{
    QSettings settings;
    settings.beginGroup(m_kind.id);
    QStringList files = settings.value("recentFiles"_L1).toStringList();
    files.removeAll(path);
    files.prepend(path);
    settings.setValue("recentFiles"_L1, files.first(qMin(MostRecent, files.size())));
    settings.setValue("folder"_L1, QFileInfo(path).path());
}

void DocumentEditor::fillRecent()
{
    m_recent->clear();
    const QString key = m_kind.id + u"/recentFiles"_s;
    const QStringList files = QSettings().value(key).toStringList();
    for (const QString &file : files) {
        QAction *recent = m_recent->addAction(QFileInfo(file).fileName());
        recent->setToolTip(file);
        connect(recent, &QAction::triggered, this, [this, file] { whenReplaceable([this, file] { open(file); }); });
    }
    if (files.isEmpty())
        m_recent->addAction(tr("No files yet"))->setEnabled(false);
    m_recent->addSeparator();
    QAction *forget = m_recent->addAction(tr("Forget these files"), this, [key] { QSettings().remove(key); });
    forget->setEnabled(!files.isEmpty());
}

void DocumentEditor::watch(const QString &path)
{
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!path.isEmpty())
        m_watcher.addPath(path);
}

void DocumentEditor::lookAtFile()
{
    if (m_path.isEmpty() || m_isSaving)
        return;
    watch(m_path); // a file that was replaced is another one
    QtConcurrent::run(readTextFile, m_path, m_kind.largest)
        .then(this, [this, path = m_path, number = m_reading](const Result<TextFile> &file) {
            if (file && path == m_path && number == m_reading && !m_isSaving && file->text != m_file.text)
                takeFromFile(*file);
        });
}

void DocumentEditor::takeFromFile(const TextFile &file)
{
    if (isModified()) {
        showConflict(m_path, {});
        return;
    }
    m_file = file;
    edit(file.text); // the person can undo it
    m_editor->setSaved();
    m_draftTimer.stop();
    tellDocument();
    Q_EMIT notice(tr("%1 was changed by another program and read again").arg(name()));
}

void DocumentEditor::keepDraft()
{
    m_draftTimer.stop();
    if (!isModified()) {
        m_drafts.drop();
        return;
    }
    m_drafts.keep({.path = m_path, .name = m_name, .base = m_file.text, .text = text(), .time = QDateTime::currentDateTimeUtc()});
}

bool DocumentEditor::restoreDraft()
{
    const auto draft = m_drafts.takeOrphan();
    if (!draft)
        return false;
    {
        const QScopedValueRollback busy(m_isBusy, true);
        m_path = draft->path;
        m_name = draft->name;
        m_file = {.text = draft->base};
        m_editor->setText(draft->base, m_kind.syntax);
        m_editor->replace(lineChanges(draft->base, draft->text));
    }
    m_isTextStale = true;
    watch(m_path);
    tellDocument();
    const QDateTime local = draft->time.toLocalTime();
    const QString time = QLocale().toString(local, QLocale::ShortFormat);
    const QString brief = local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                               : QLocale().toString(local.date(), QLocale::ShortFormat);
    m_banner->show(
        Tone::Info, tr("Unsaved changes of %1").arg(brief), // an editor is narrow
        {bannerAction(tr("Keep them"), [] {}), bannerAction(tr("Give them up"), [this, base = draft->base] { edit(base); })},
        tr("These changes were not saved when the program ended on %1.").arg(time));
    m_banner->setVisible(true);
    return true;
}

bool DocumentEditor::handleKey(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    for (QAction *candidate : {m_open, m_save, m_saveAs, m_undo, m_redo}) {
        // where the platform's key is Ctrl+Shift+Z alone, people try Ctrl+Y, and the other way round
        const bool isRedo =
            candidate == m_redo && (event->matches(QKeySequence::Redo) || pressed == QKeySequence(Qt::CTRL | Qt::Key_Y));
        if (candidate->shortcut() != pressed && !isRedo)
            continue;
        if (event->type() == QEvent::KeyPress)
            candidate->trigger();
        event->accept();
        return true;
    }
    return false;
}

bool DocumentEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool next = key->matches(QKeySequence::FindNext), previous = key->matches(QKeySequence::FindPrevious);
        if (key->matches(QKeySequence::Find) || next || previous) { // Ctrl+F also filters the page: the text takes it first
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            else if (next || previous)
                next ? m_searchBar->findNext() : m_searchBar->findPrevious();
            else {
                m_searchBar->setText(text());
                m_searchBar->open();
            }
            return true;
        }
        if (handleKey(key))
            return true;
        break;
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = droppedFile(drop->mimeData());
        if (file.isEmpty())
            break;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            Q_EMIT fileDropped(file);
        return true;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bulkhead::ui
