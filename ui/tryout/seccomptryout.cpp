// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/seccomptryout.h"

#include "core/seccomp/profilewriter.h"
#include "ui/seccomp/profileworkbench.h"
#include "ui/seccomp/seccomppage.h"
#include "ui/tryout/recreatedialog.h"
#include "ui/tryout/tryoutpane.h"

#include <QSettings>
#include <QTabWidget>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString FieldsKey = u"seccomp/tryOut"_s;

} // namespace

SeccompTryOut::SeccompTryOut(SeccompPage *page)
    : QObject(page)
    , m_page(page)
{
    m_pane = new TryOutPane(page);
    m_pane->setObjectName(u"tryout"_s);
    m_pane->setSeccompProfile([this] { return profile(false); });
    m_pane->setProfileFile([page] { return page->profileFile(); });
    m_pane->restoreState(QSettings().value(FieldsKey).toByteArray());
    page->tabs()->addTab(m_pane, tr("Try it"));
    connect(m_pane, &TryOutPane::callsWanted, this, &SeccompTryOut::addCalls);
    connect(m_pane, &TryOutPane::recorded, this, &SeccompTryOut::useRecording);
    connect(m_pane, &TryOutPane::notice, page, &Page::notice);
    connect(m_pane, &TryOutPane::finished, this, [this] { QSettings().setValue(FieldsKey, m_pane->saveState()); });
    m_apply = new QAction(Theme::icon(u"dialog-ok-apply"_s), tr("Apply to a container…"), page);
    m_apply->setObjectName(u"applyProfile"_s);
    m_apply->setToolTip(tr("Makes a container again with this profile and all of its other settings"));
    connect(m_apply, &QAction::triggered, this, &SeccompTryOut::apply);
    page->addProfileAction(m_apply);
    auto *record = new QAction(Theme::icon(u"media-record"_s), tr("Record what an image calls…"), page);
    record->setToolTip(tr("Go to the tab Try it, where a command is run with every call logged"));
    connect(record, &QAction::triggered, this, [this] {
        m_page->tabs()->setCurrentWidget(m_pane);
        m_pane->beginRecording();
    });
    page->addSource(record);
    connect(page, &Page::hostReplaced, this, &SeccompTryOut::takeHost);
    takeHost();
}

RecreateDialog *SeccompTryOut::dialog() const
{
    return m_dialog;
}

Result<QByteArray> SeccompTryOut::profile(bool compact) const
{
    const auto &read = m_page->bench()->read();
    if (!read.isCurrent()) {
        const seccomp::ProfileError &problem = read.problem();
        Error error = problem.error;
        if (problem.place.line > 0)
            error.what = tr("The text is broken in line %1: %2").arg(problem.place.line).arg(error.what);
        return std::unexpected(error);
    }
    // an overlay as the whole profile that it stands for
    return compact ? seccomp::writeCompactProfile(read.value().profile) : seccomp::writeProfile(read.value().profile);
}

void SeccompTryOut::takeHost()
{
    m_pane->setHost(m_page->host());
    m_apply->setEnabled(qobject_cast<snapshot::LiveHost *>(m_page->host()) != nullptr);
}

void SeccompTryOut::addCalls(const QStringList &names)
{
    if (const auto text = profile(false); !text) {
        Q_EMIT m_page->notice(text.error().what);
        return;
    }
    m_page->setCalls(names, {.kind = seccomp::ActionKind::Allow});
    Q_EMIT m_page->notice(tr("Allowed %n call(s) in the profile", nullptr, int(names.size())));
}

void SeccompTryOut::useRecording(const seccomp::ImportedCalls &calls)
{
    m_page->useImport(std::make_shared<const seccomp::ImportedCalls>(calls), ImportDialog::Use::NewProfile, {});
}

void SeccompTryOut::apply()
{
    auto *host = qobject_cast<snapshot::LiveHost *>(m_page->host());
    const auto text = profile(true);
    if (!host || m_dialog)
        return;
    if (!text) {
        Q_EMIT m_page->notice(text.error().what);
        return;
    }
    m_dialog = new RecreateDialog(host, {}, {.seccomp = *text}, m_page->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace bulkhead::ui
