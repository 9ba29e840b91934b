// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/seccomppage.h"

#include "core/seccomp/dockerdefaults.h"
#include "core/seccomp/syscalltable.h"
#include "ui/editor/documenteditor.h"
#include "ui/editor/linechanges.h"
#include "ui/seccomp/calldetailpane.h"
#include "ui/seccomp/calltablemodel.h"
#include "ui/seccomp/diffpane.h"
#include "ui/seccomp/problemmodel.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/simulatepane.h"
#include "ui/seccomp/targetpicker.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sidesplitter.h"
#include "ui/widgets/states.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTabWidget>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

constexpr qsizetype MostMarks = 500;

} // namespace

void SeccompPage::hostChanged()
{
    m_diff->setSnapshot(snapshot());
    if (!m_isTargetOwn)
        setTarget(targetOf(*snapshot()));
    // the engine's own profile, as nobody has touched it yet, is that of the engine that is open now
    if (m_document->path().isEmpty() && m_document->text() == m_beginText)
        beginDefault();
}

void SeccompPage::snapshotChanged(const snapshot::SnapshotChange &change)
{
    Q_UNUSED(change)
    m_diff->setSnapshot(snapshot());
    if (!m_isTargetOwn && !isSameTarget(targetOf(*snapshot()), m_bench->target()))
        hostChanged();
}

void SeccompPage::setTarget(const Target &target)
{
    m_calls->setArch(target.arch);
    m_bench->setTarget(target);
    m_picker->setTarget(target);
    const QString text = targetText(target);
    m_chooseTarget->setText(unameArchName(target.arch) + u" · "_s + text.section(u" · "_s, 3));
    m_chooseTarget->setToolTip(tr("The profile is looked at for %1").arg(text));
}

void SeccompPage::takeText()
{
    m_bench->setText(m_document->text());
}

void SeccompPage::showRead()
{
    m_banner->hide();
    if (!m_bench->read().isCurrent()) {
        const ProfileError &problem = m_bench->read().problem();
        const Place place = problem.place;
        QAction *goTo = nullptr;
        QList<TextMark> marks;
        QString sentence = tr("The text is broken: %1. The table shows what it said last.").arg(problem.error.what);
        if (place.line > 0) {
            const TextPosition at{place.line - 1, qMax(0, place.column - 1)};
            const TextRange range{at, {at.line, at.column + 1}};
            marks << TextMark{range, MarkLevel::Error, problem.error.what};
            sentence = tr("The text is broken in line %1: %2. The table shows what it said last.")
                           .arg(place.line)
                           .arg(problem.error.what);
            goTo = new QAction(tr("Go there"), m_banner);
            connect(goTo, &QAction::triggered, this, [this, range] { m_document->goToPlace(range); });
        }
        m_document->setMarks(marks);
        m_banner->show(Tone::Critical, sentence, goTo ? QList<QAction *>{goTo} : QList<QAction *>{}, problem.error.detail);
        m_banner->setVisible(true);
    }
    enableCallActions();
}

/// An overlay of another engine's profile: what it says may mean something else here.
void SeccompPage::showBase()
{
    const std::optional<Overlay> &overlay = m_bench->read().value().overlay;
    const capability::EngineRules &engine = m_bench->target().engine;
    if (!overlay || overlay->base.version.isNull() || engine.version.isNull() || overlay->base.flavour != engine.flavour
        || overlay->base.version == engine.version)
        return;
    auto *rebase = new QAction(tr("Re-base"), m_banner);
    rebase->setObjectName(u"rebase"_s);
    rebase->setToolTip(tr("Keep what still differs from the profile of this engine; one step for undo"));
    connect(rebase, &QAction::triggered, this, &SeccompPage::rebase);
    m_banner->show(Tone::Medium,
                   tr("This is said of the profile of version %1; this engine's is %2.")
                       .arg(overlay->base.version.toString(), engine.version.toString()),
                   {rebase});
    m_banner->setVisible(true);
}

void SeccompPage::rebase()
{
    takeText();
    const std::optional<Overlay> overlay = m_bench->read().value().overlay;
    if (!overlay || !m_bench->read().isCurrent())
        return;
    const Rebase rebased = rebaseOverlay(*overlay, m_bench->target().engine);
    m_document->edit(QString::fromUtf8(writeOverlay(rebased.overlay)) + u'\n');
    takeText();
    QStringList gone, changed;
    for (const RebaseNote &note : rebased.notes)
        (note.kind == RebaseNote::Kind::Redundant ? gone : changed) << note.name;
    QStringList sentences{tr("Re-based.")};
    if (!gone.isEmpty())
        sentences << tr("The new base says the same of: %1.").arg(gone.join(u", "_s));
    if (!changed.isEmpty())
        sentences << tr("It says something else than before of: %1; the document still decides.").arg(changed.join(u", "_s));
    Q_EMIT notice(sentences.join(u' '));
}

void SeccompPage::showAnalysis()
{
    const ProfileAnalysis &analysis = m_bench->analysis();
    m_calls->setAnalysis(analysis, m_bench->baseline());
    m_filter->refresh();
    m_simulation->setAnalysis(analysis, m_bench->target());
    showProblems();
    showDetail();
    showCounts();
    m_diff->setProfile(std::make_shared<SeccompProfile>(m_bench->profile()), m_bench->target());
    if (m_bench->read().isCurrent() && analysis.refusal) {
        m_banner->show(Tone::High, tr("No container starts with this profile: %1").arg(analysis.refusal->what), {},
                       analysis.refusal->detail);
        m_banner->setVisible(true);
    } else if (m_bench->read().isCurrent()) {
        m_banner->hide();
        showBase();
    }
}

void SeccompPage::showProblems()
{
    m_problems->setRows(placedProblems(m_bench->analysis().problems, m_bench->profile(), m_bench->read().value().places));
    const int bad = m_problems->countOf(ProblemLevel::Error) + m_problems->countOf(ProblemLevel::Warning);
    const int all = m_problems->rowCount();
    m_tabs->setTabText(m_tabs->indexOf(m_problemTable), all == 0   ? tr("Problems")
                                                        : bad == 0 ? tr("Problems (%1)").arg(all)
                                                                   : tr("Problems (%1, %2 to mend)").arg(all).arg(bad));
    if (!m_bench->read().isCurrent())
        return; // the mark is where the text is broken
    QList<TextMark> marks;
    for (const ProblemModel::Row &row : m_problems->rows()) {
        if (row.range && marks.size() < MostMarks)
            marks << TextMark{*row.range, markLevel(row.problem.level), row.problem.what};
    }
    m_document->setMarks(marks);
}

void SeccompPage::showDetail()
{
    const QModelIndexList rows = m_table->selectedRowsInOrder();
    if (rows.isEmpty())
        m_detail->showNothing();
    else
        m_detail->show(m_calls->row(m_filter->mapToSource(rows.first()).row()), *m_bench);
}

void SeccompPage::showCounts()
{
    int allowed = 0, conditional = 0;
    for (int i = 0; i < m_calls->rowCount(); ++i) {
        const CallState &state = m_calls->row(i).fact.state;
        conditional += state.kind == CallState::Kind::Conditional ? 1 : 0;
        allowed += state.kind == CallState::Kind::Fixed && letsThrough(state.action) ? 1 : 0;
    }
    const qsizetype selected = m_table->selectedRowsInOrder().size();
    m_counts->setText(selected > 1 ? tr("%n selected", nullptr, int(selected))
                                   : tr("%1 allowed, %2 on conditions").arg(allowed).arg(conditional));
}

void SeccompPage::enableCallActions()
{
    const bool canEdit = m_bench->read().isCurrent() && m_table->selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_callActions))
        action->setEnabled(canEdit);
    m_explain->setEnabled(m_table->selectionModel()->hasSelection());
    m_showInText->setEnabled(canEdit);
}

QStringList SeccompPage::selectedCalls() const
{
    QStringList names;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        names << m_calls->row(m_filter->mapToSource(index).row()).name;
    return names;
}

void SeccompPage::setCalls(const QStringList &names, const Action &action)
{
    if (names.isEmpty())
        return;
    takeText(); // what was typed in this very moment counts, too
    if (!m_bench->read().isCurrent()) {
        Q_EMIT notice(tr("The text is broken: mend it first, or undo."));
        return;
    }
    const QString text = m_bench->textWith(names, action);
    if (text == m_document->text()) {
        Q_EMIT notice(tr("It is so already."));
        return;
    }
    m_document->edit(text);
    takeText();
    Q_EMIT notice(names.size() == 1 ? u"%1: %2"_s.arg(names.first(), actionText(action))
                                    : tr("%n call(s): %1", nullptr, int(names.size())).arg(actionText(action)));
}

Action SeccompPage::errnoAction(quint32 number)
{
    return {.kind = ActionKind::Errno, .errnoRet = number};
}

void SeccompPage::toggleCalls()
{
    const QStringList names = selectedCalls();
    const bool areAllAllowed = std::ranges::all_of(names, [this](const QString &name) {
        return m_calls->index(m_calls->rowOf(name), 0).data(CallTableModel::IsAllowedRole).toBool();
    });
    const Action byDefault = m_bench->profile().defaultActionOr();
    setCalls(names, !areAllAllowed           ? Action{.kind = ActionKind::Allow}
                    : letsThrough(byDefault) ? errnoAction(GenerateOptions::PermissionError)
                                             : byDefault);
}

void SeccompPage::askErrno()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Refuse with"));
    dialog->setLabelText(tr("Name or number of an error:"));
    dialog->setTextValue(u"EINVAL"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto number = errnoFromName(text.trimmed().toUpper());
        if (number && *number <= LargestErrno)
            setCalls(selectedCalls(), errnoAction(*number));
        else
            Q_EMIT notice(tr("There is no error “%1”.").arg(text));
    });
    dialog->open();
}

void SeccompPage::openStateMenu(const QModelIndex &index)
{
    if (index.column() != CallTableModel::State || QGuiApplication::keyboardModifiers() != Qt::NoModifier)
        return;
    m_stateMenu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void SeccompPage::explain()
{
    m_tabs->setCurrentWidget(m_detail);
    showDetail();
}

void SeccompPage::showAllCalls()
{
    filterEdit()->clear();
    m_group->setCurrentIndex(0);
    m_show->setCurrentIndex(0);
}

void SeccompPage::showWhetherEmpty()
{
    m_tableStack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
}

void SeccompPage::selectCall(const QString &name)
{
    const int row = m_calls->rowOf(name);
    if (row < 0)
        return;
    QModelIndex index = m_filter->mapFromSource(m_calls->index(row, CallTableModel::Name));
    if (!index.isValid()) { // hidden by the filter
        showAllCalls();
        index = m_filter->mapFromSource(m_calls->index(row, CallTableModel::Name));
    }
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void SeccompPage::showInText()
{
    const QStringList names = selectedCalls();
    const ReadProfile &read = m_bench->read().value();
    if (names.isEmpty() || !m_bench->read().isCurrent())
        return;
    const CallFact fact = m_calls->row(m_calls->rowOf(names.first())).fact;
    QList<int> rules = fact.state.profileRules;
    for (int rule = 0; rule < read.profile.rules.size(); ++rule) {
        if (!rules.contains(rule))
            rules << rule; // a rule that is left out on this target still names it
    }
    const QScopedValueRollback following(m_isFollowing, true);
    for (const int rule : std::as_const(rules)) {
        const qsizetype at = read.profile.rules.value(rule).names.indexOf(names.first());
        if (at >= 0 && rule < read.places.size() && at < read.places.at(rule).names.size()) {
            m_document->goToPlace(nameRange(read.places.at(rule).names.at(at), names.first()));
            return;
        }
    }
    Q_EMIT notice(tr("No rule names %1: the default action applies.").arg(names.first()));
}

void SeccompPage::showRule(int rule)
{
    const QList<RulePlace> &places = m_bench->read().value().places;
    if (rule < 0 || rule >= places.size() || !m_bench->read().isCurrent())
        return;
    const TextPosition begin{places.at(rule).begin.line - 1, places.at(rule).begin.column - 1};
    m_document->goToPlace({begin, begin});
}

/// The name under the text's cursor is the table's current call.
void SeccompPage::followCursor()
{
    if (m_isFollowing || !m_document->editor()->widget()->hasFocus())
        return;
    static const QRegularExpression name(u"^\\s*\"([a-z_0-9]+)\",?\\s*$"_s);
    const auto match = name.match(lineOfText(m_document->text(), m_document->editor()->cursor().line));
    const int row = match.hasMatch() ? m_calls->rowOf(match.captured(1)) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_calls->index(row, CallTableModel::Name));
    if (!index.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

QList<QAction *> SeccompPage::pageActions() const
{
    return {m_document->openAction(),
            m_document->saveAction(),
            m_document->saveAsAction(),
            m_document->undoAction(),
            m_document->redoAction(),
            m_document->findAction(),
            m_import,
            m_logTwin,
            m_chooseTarget,
            m_allow,
            m_log,
            m_toggle,
            m_explain,
            m_showInText,
            m_table->copyRowsAction(),
            m_table->copyCellAction()};
}

QMenu *SeccompPage::columnMenu() const
{
    return m_table->columnMenu();
}

void SeccompPage::addProfileAction(QAction *action, bool primary)
{
    action->setParent(this);
    addHeaderAction(action, primary);
}

bool SeccompPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_document->handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return Page::event(event);
}

void SeccompPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_document->handleKey(event))
        Page::keyPressEvent(event);
}

void SeccompPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isOurs = !urls.isEmpty() && urls.first().isLocalFile() && !urls.first().path().endsWith(".bulkhead"_L1);
    event->setAccepted(isOurs);
    if (isOurs)
        event->acceptProposedAction();
}

void SeccompPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    event->acceptProposedAction();
    if (paths.size() == 1)
        takeFile(paths.first());
    else
        importPaths(paths);
}

void SeccompPage::goTo(const Destination &destination)
{
    if (!destination.container.isEmpty())
        beginContainer(destination.container);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (!destination.tab.isEmpty() && m_tabs->widget(i)->objectName() == destination.tab)
            m_tabs->setCurrentIndex(i);
    }
    if (destination.detail.startsWith("allow:"_L1)) {
        const QStringList names = destination.detail.sliced(6).split(u',', Qt::SkipEmptyParts);
        setCalls(names, {.kind = ActionKind::Allow});
        if (!names.isEmpty())
            selectCall(names.first());
    } else if (!destination.detail.isEmpty()) {
        selectCall(destination.detail);
    }
}

void SeccompPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(id());
    settings.setValue("tab"_L1, m_tabs->currentWidget()->objectName());
    settings.setValue("sides"_L1, m_sides->place());
    settings.setValue("halves"_L1, m_halves->place());
}

void SeccompPage::restoreState()
{
    m_table->setSettingsGroup(u"seccomp/calls"_s);
    m_problemTable->setSettingsGroup(u"seccomp/problems"_s);
    QSettings settings;
    settings.beginGroup(id());
    m_sides->setPlace(settings.value("sides"_L1).toByteArray());
    m_halves->setPlace(settings.value("halves"_L1).toByteArray());
    goTo({.page = {}, .container = {}, .tab = settings.value("tab"_L1).toString(), .detail = {}});
    m_document->restoreDraft();
}

bool SeccompPage::isDrawn() const
{
    return m_bench->isSettled() && m_importing == 0 && (m_tabs->currentWidget() != m_diff || m_diff->isSettled());
}

} // namespace bulkhead::ui
