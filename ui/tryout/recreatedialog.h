// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recreate/recreation.h"
#include "core/snapshot/livehost.h"
#include "ui/tryout/enginelock.h"
#include "ui/widgets/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace bulkhead::ui {

class Banner;
class DataTable;
class RecreateStepModel;
class SettingChangeModel;
class ToneBadge;
class WrappedLabel;

/// Makes a container again with other security settings: what differs, a confirmation, the steps as they are done, and what came
/// of it. The old container is kept until the new one is well, and comes back where it is not.
class RecreateDialog : public QDialog
{
    Q_OBJECT
public:
    /// `container` may be empty: then it is chosen in the dialog.
    RecreateDialog(snapshot::LiveHost *host, const ContainerId &container, const recreate::RecreateChange &change,
                   QWidget *parent = nullptr);
    ~RecreateDialog() override; ///< a recreation under way goes on, to its end or back

    [[nodiscard]] bool isBusy() const { return m_control != nullptr; }
    [[nodiscard]] const std::optional<recreate::RecreateOutcome> &outcome() const { return m_outcome; }
    void setOptions(const recreate::RecreateOptions &options) { m_options = options; } ///< how patient it is

    void reject() override; ///< while it is busy: back to the old container

Q_SIGNALS:
    void planned(); ///< or it cannot be; the dialog shows which
    void finished(bool isDone);
    void recreated(const bulkhead::ContainerId &newId);

private:
    void choose(const ContainerId &id);
    static QCoro::Task<> prepare(QPointer<RecreateDialog> self, ContainerId id);
    static QCoro::Task<> work(QPointer<RecreateDialog> self);
    [[nodiscard]] recreate::RecreateOptions options() const;
    void showPlan();
    void showOutcome();
    void showLock();
    void say(Tone tone, const QString &word, const QString &sentence);

    QPointer<snapshot::LiveHost> m_host;
    recreate::RecreateChange m_change;
    recreate::RecreateOptions m_options;
    ContainerId m_id;
    std::optional<recreate::RecreatePlan> m_plan;
    std::optional<recreate::RecreateOutcome> m_outcome;
    std::shared_ptr<recreate::RecreateControl> m_control;
    int m_round = 0; ///< of prepare(): the newest choice wins

    QComboBox *m_container = nullptr;
    Banner *m_lockBanner = nullptr;
    UnlockOffer *m_unlock = nullptr;
    SettingChangeModel *m_changes = nullptr;
    RecreateStepModel *m_steps = nullptr;
    DataTable *m_changeTable = nullptr, *m_stepTable = nullptr;
    WrappedLabel *m_notes = nullptr, *m_sentence = nullptr;
    ToneBadge *m_badge = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_go = nullptr, *m_close = nullptr, *m_copy = nullptr;
};

} // namespace bulkhead::ui
