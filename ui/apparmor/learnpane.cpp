// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/learnpane.h"

#include "ui/apparmor/proposalmodel.h"
#include "ui/widgets/datasortproxy.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedline.h"
#include "ui/widgets/hairline.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace apparmor;

namespace {

constexpr qint64 MostBytes = 256LL * 1024 * 1024;
constexpr qint64 ReadBlock = 1024LL * 1024;
const QString SystemAuditLog = u"/var/log/audit/audit.log"_s;

std::optional<Error> learnFile(Learner &learner, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.error() == QFileDevice::PermissionsError ? ErrorKind::PermissionDenied : ErrorKind::Io,
                     LearnPane::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    QByteArray rest;
    qint64 number = 0, bytes = 0;
    for (;;) {
        const QByteArray block = file.read(ReadBlock);
        bytes += block.size();
        rest += block;
        qsizetype at = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', at)) {
            learner.addLine(QByteArrayView(rest).sliced(at, end - at), QFileInfo(path).fileName(), ++number);
            at = end + 1;
        }
        rest = rest.sliced(at);
        if (rest.size() > ReadBlock) // no record is that long
            rest.clear();
        if (block.isEmpty())
            break;
        if (bytes > MostBytes)
            return Error{ErrorKind::TooLarge, LearnPane::tr("Only the first 256 MiB of %1 were read.").arg(path), {}};
    }
    if (!rest.isEmpty())
        learner.addLine(rest, QFileInfo(path).fileName(), ++number);
    return std::nullopt;
}

} // namespace

LogLesson learnFromLogs(const QStringList &paths, const ProfileFile &file, const IncludeSource &includes,
                        const QString &abstractions)
{
    LogLesson lesson;
    Learner learner;
    for (const QString &path : paths) {
        if (const auto error = learnFile(learner, path))
            lesson.error = error;
    }
    std::vector<Decider> profiles;
    for (const QString &name : profileNames(file)) {
        if (auto policy = resolvePolicy(file, name, includes))
            profiles.emplace_back(std::move(*policy));
    }
    lesson.learning =
        learner.finish(profiles, abstractions.isEmpty() ? QList<AbstractionFile>() : readAbstractions(abstractions));
    return lesson;
}

LearnPane::LearnPane(QWidget *parent)
    : QWidget(parent)
{
    m_model = new ProposalModel(this);
    auto *proxy = new DataSortProxy(m_model);
    proxy->setSourceModel(m_model);
    m_table = new DataTable(tr("Proposed rules"), this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(proxy);
    m_table->setColumns({{.key = u"rule"_s, .width = 320, .elide = Qt::ElideMiddle, .monospace = true},
                         {.key = u"choice"_s, .width = 120},
                         {.key = u"records"_s, .width = 72},
                         {.key = u"who"_s, .width = 112},
                         {.key = u"operation"_s, .width = 112},
                         {.key = u"profile"_s, .width = 144, .elide = Qt::ElideMiddle},
                         {.key = u"where"_s, .width = 144, .shown = false, .elide = Qt::ElideMiddle},
                         {.key = u"note"_s, .width = 240}});
    m_read = new QAction(Theme::icon(u"document-import"_s), tr("Read a log…"), this);
    m_read->setToolTip(tr("audit.log, the kernel's log, syslog or the journal: denials, and the complaints of complain mode"));
    connect(m_read, &QAction::triggered, this, &LearnPane::chooseLogs);
    m_audit = new QAction(Theme::icon(u"view-list-text"_s), tr("Read this machine's audit log"), this);
    m_audit->setToolTip(SystemAuditLog);
    connect(m_audit, &QAction::triggered, this, [this] { readLogs({SystemAuditLog}); });
    m_accept = new QAction(Theme::icon(u"dialog-ok-apply"_s), tr("Accept"), this);
    m_accept->setToolTip(tr("Add the selected rules to the profile: one step for undo"));
    m_accept->setEnabled(false);
    connect(m_accept, &QAction::triggered, this, &LearnPane::accept);
    m_table->addAction(m_accept);
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("How much the rule covers"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_choice->setEnabled(false);
    connect(m_choice, &QComboBox::activated, this, [this](int at) {
        const Generality wanted = Generality(m_choice->itemData(at).toInt());
        for (const int row : selectedRows()) {
            const auto &choices = m_model->proposal(row).choices;
            const auto found = std::ranges::find(choices, wanted, &ProposalChoice::generality);
            if (found != choices.end())
                m_model->setChoice(row, int(found - choices.begin()));
        }
    });
    m_summary = new ElidedLine(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setText(tr("Nothing has been read yet."));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::Inside, metrics::Step, metrics::Between, metrics::Step);
    bar->setSpacing(metrics::Step);
    for (QAction *action : {m_read, m_audit, m_accept}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
    }
    bar->addWidget(m_choice);
    bar->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Hairline(this));
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::copied, this, &LearnPane::notice);
    connect(m_table, &DataTable::selectionMoved, this, &LearnPane::showChoices);
    connect(m_table, &QAbstractItemView::activated, this, &LearnPane::accept);
}

QString LearnPane::summary() const
{
    return m_summary->text();
}

void LearnPane::setFile(const ProfileFile &file, const QString &profile)
{
    m_file = file;
    m_profile = profile;
}

void LearnPane::setEditable(bool editable)
{
    m_isEditable = editable;
    showChoices();
}

QList<int> LearnPane::selectedRows() const
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectedRowsInOrder())
        rows += proxy->mapToSource(index).row();
    return rows;
}

void LearnPane::showChoices()
{
    const QList<int> rows = selectedRows();
    m_accept->setEnabled(m_isEditable && !rows.isEmpty());
    m_choice->clear();
    m_choice->setEnabled(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    const Proposal &first = m_model->proposal(rows.first());
    for (const ProposalChoice &choice : first.choices) {
        if (m_choice->findData(int(choice.generality)) >= 0)
            continue;
        m_choice->addItem(generalityText(choice.generality), int(choice.generality));
        m_choice->setItemData(m_choice->count() - 1, ruleText(choice.rule), Qt::ToolTipRole);
    }
    m_choice->setCurrentIndex(m_choice->findData(int(first.choices.at(m_model->choice(rows.first())).generality)));
}

void LearnPane::chooseLogs()
{
    auto *dialog = new QFileDialog(this, tr("Read denials"), QFileInfo(SystemAuditLog).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LearnPane::readLogs);
    dialog->open();
}

void LearnPane::readLogs(const QStringList &paths)
{
    ++m_reading;
    m_summary->setText(tr("Reading %1…").arg(paths.join(u", "_s)));
    const auto work = [paths, file = m_file] {
        return learnFromLogs(paths, file, includesFromDirectory(u"/etc/apparmor.d"_s), u"/etc/apparmor.d"_s);
    };
    QtConcurrent::run(work).then(this, [this, number = ++m_newest](const LogLesson &lesson) {
        --m_reading;
        if (number != m_newest)
            return;
        showLesson(lesson);
        Q_EMIT read();
    });
}

void LearnPane::showLesson(const LogLesson &lesson)
{
    const Learning &learning = lesson.learning;
    m_model->setLearning(learning);
    QStringList sentences;
    if (lesson.error)
        sentences += lesson.error->what;
    sentences += tr("%n record(s) in %1 lines.", nullptr, int(learning.records)).arg(learning.lines);
    if (learning.covered > 0)
        sentences += tr("%n covered already.", nullptr, int(learning.covered));
    for (const Unanswered &each : learning.unanswered)
        sentences += tr("No rule for %1: %2.").arg(each.operation, each.reason);
    m_summary->setText(sentences.join(u' '));
    m_summary->setToolTip(sentences.join(u'\n'));
    if (m_model->rowCount() > 0)
        m_table->selectAll();
    showChoices();
}

void LearnPane::accept()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || !m_isEditable)
        return;
    std::vector<Statement> rules;
    QList<int> taken;
    for (const int row : rows) {
        if (m_model->proposal(row).profile != m_profile)
            continue;
        rules.push_back(m_model->rule(row));
        taken += row;
    }
    if (taken.size() < rows.size())
        Q_EMIT notice(tr("%n of the rules belong to another profile, and were left.", nullptr, int(rows.size() - taken.size())));
    if (rules.empty())
        return;
    m_model->removeProposals(taken);
    Q_EMIT rulesAccepted(rules);
}

} // namespace bulkhead::ui
