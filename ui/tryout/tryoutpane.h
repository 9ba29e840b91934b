// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/host.h"
#include "core/tryout/tryout.h"
#include "ui/tryout/enginelock.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace bulkhead::ui {

class AgentOffer;
class Banner;
class DataSortProxy;
class DataTable;
class FillingStack;
class RefusedCallModel;
class StateView;
class ToneBadge;
class WrappedLabel;

/// Where a profile is tried out: an image and a command in a container that is thrown away, what it wrote, how it ended, and
/// what the profile refused. A tab of a profile's page.
class TryOutPane : public QWidget
{
    Q_OBJECT
public:
    explicit TryOutPane(QWidget *parent = nullptr);
    ~TryOutPane() override; ///< a run under way is ended

    void setHost(snapshot::Host *host); ///< null or a file: it says why nothing can be run
    /// The draft, JSON, asked for when a run begins; empty: the engine's own. The error says why it cannot be used.
    using ProfileSource = std::function<Result<QByteArray>()>;
    void setSeccompProfile(ProfileSource source);
    /// The file that a docker run line names; the profile may not be in it yet.
    void setProfileFile(std::function<QString()> file) { m_file = std::move(file); }
    /// The name of the profile, and whether it can be tried now: asked when a run begins, the error says why not.
    void setAppArmorProfile(std::function<QString()> name, std::function<Result<>()> check);
    /// Shown in place of the refused calls, as it tells what was refused otherwise. Recording and the logging twin, which are of
    /// seccomp, are gone then.
    void showBeside(QWidget *widget);

    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }
    [[nodiscard]] tryout::TryOutRequest request() const; ///< as the fields say; without the profile
    void run();
    void record();
    void beginRecording(); ///< the person wants to: the image is next, or the button
    void cancel();

    [[nodiscard]] QByteArray saveState() const; ///< the fields
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The person wants these calls in the profile.
    void callsWanted(const QStringList &names);
    /// What a recording of the command gave: the page makes a profile of it.
    void recorded(const bulkhead::seccomp::ImportedCalls &calls);
    void imageChosen(const QString &image);
    void started(); ///< a container is about to be made
    void finished();
    void notice(const QString &text); ///< for the status bar

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeResult();
    [[nodiscard]] QWidget *makeRefused();
    void copyLine();
    [[nodiscard]] tryout::TryOutPlace place() const;
    [[nodiscard]] bool mayRun(void (TryOutPane::*then)());
    [[nodiscard]] std::optional<tryout::TryOutRequest> beginRun(bool withProfile);
    static QCoro::Task<> doRun(QPointer<TryOutPane> self, tryout::TryOutRequest request);
    static QCoro::Task<> doRecord(QPointer<TryOutPane> self, tryout::TryOutRequest request);
    static QCoro::Task<> lookForLeftOvers(QPointer<TryOutPane> self);
    static QCoro::Task<> removeLeftOvers(QPointer<TryOutPane> self);
    void endRun();
    void showLock();
    void showImages();
    void showProgress();
    void showEnd(const tryout::TryOutEnd &end, const tryout::TryOutRequest &request);
    void showRefused(const tryout::SeenCalls &refused);
    void addSelected();
    void addAll();

    QPointer<snapshot::Host> m_host;
    QString m_askedFor; ///< the host that the person has allowed runs on, where there is no lock
    ProfileSource m_source;
    std::function<QString()> m_name, m_file;
    std::function<Result<>()> m_check;
    std::shared_ptr<tryout::TryOutControl> m_control;
    tryout::TryOutStage m_stage = tryout::TryOutStage::Creating;
    QElapsedTimer m_clock;
    QTimer m_tick;
    bool m_isBeside = false; ///< another widget tells what was refused
    QList<tryout::LeftOver> m_leftOvers;

    QFormLayout *m_form = nullptr;
    QSplitter *m_sides = nullptr;
    QComboBox *m_image = nullptr, *m_runs = nullptr;
    QLineEdit *m_command = nullptr, *m_user = nullptr, *m_capAdd = nullptr, *m_capDrop = nullptr, *m_binds = nullptr;
    QCheckBox *m_noNewPrivileges = nullptr, *m_network = nullptr, *m_readOnly = nullptr;
    QSpinBox *m_seconds = nullptr;
    WrappedLabel *m_problem = nullptr;
    QPushButton *m_run = nullptr, *m_record = nullptr, *m_cancel = nullptr, *m_add = nullptr, *m_addAll = nullptr,
                *m_copy = nullptr;
    Banner *m_lockBanner = nullptr, *m_leftBanner = nullptr;
    UnlockOffer *m_unlock = nullptr;
    AgentOffer *m_agent = nullptr;
    QAction *m_removeLeft = nullptr;
    ToneBadge *m_badge = nullptr;
    WrappedLabel *m_sentence = nullptr;
    QPlainTextEdit *m_output = nullptr;
    FillingStack *m_stack = nullptr;
    StateView *m_state = nullptr;
    DataTable *m_table = nullptr;
    RefusedCallModel *m_model = nullptr;
    DataSortProxy *m_sorted = nullptr;
    WrappedLabel *m_refusedNote = nullptr;
};

} // namespace bulkhead::ui
