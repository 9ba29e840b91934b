// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agentverbs/cgroupverbs.h"
#include "core/snapshot/hostsnapshot.h"
#include "ui/cgroups/cgroupsteps.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QLineEdit;

namespace bulkhead::ui {

/// The group that a question is about.
struct CgroupSubject {
    snapshot::HostSnapshotPtr snapshot = std::make_shared<const snapshot::HostSnapshot>();
    QString path;                     ///< empty where none is selected
    QString hierarchy;                ///< that is shown; empty for all merged
    snapshot::ContainerPtr container; ///< whose own group it is, or that it is inside of
};

/// The command that does what a wish asks for, in a hierarchy of those. Errors as planCgroupChange.
[[nodiscard]] Result<QString> cgroupCommand(const agentverbs::CgroupChangeWish &wish, const host::HostFacts &facts);
/// The settings that the group has: of hierarchies that it is in, with their controller.
[[nodiscard]] QList<host::CgroupSetting> settingsOf(const CgroupSubject &subject);
/// What a setting is now, as one would set it; empty where that is not known.
[[nodiscard]] QString settingNow(const host::HostFacts &facts, const QString &path, host::CgroupSetting setting);

/// The base of what asks for a wish.
class CgroupDialog : public AskDialog
{
    Q_OBJECT
public:
    /// What was entered, checked. Error Invalid with what is wrong.
    [[nodiscard]] virtual Result<agentverbs::CgroupChangeWish> wish() const = 0;

protected:
    CgroupDialog(const QString &title, const CgroupSubject &subject, QWidget *parent);

    [[nodiscard]] const host::HostFacts &facts() const { return *m_subject.snapshot->host; }
    [[nodiscard]] const CgroupSubject &subject() const { return m_subject; }
    /// The hierarchies to choose from: all, or those that the group is in. The shown one is proposed, else that of `controller`.
    QComboBox *addHierarchies(bool onlyOfGroup, QLatin1StringView controller);
    [[nodiscard]] Result<QString> commandOf() const;
    void showState() override;
    [[nodiscard]] virtual bool isFilled() const { return true; }

private:
    CgroupSubject m_subject;
};

/// A new group below another one.
class NewGroupDialog : public CgroupDialog
{
    Q_OBJECT
public:
    explicit NewGroupDialog(const CgroupSubject &subject, QWidget *parent = nullptr);
    [[nodiscard]] Result<agentverbs::CgroupChangeWish> wish() const override;

protected:
    [[nodiscard]] bool isFilled() const override;

private:
    QComboBox *m_hierarchy = nullptr;
    QLineEdit *m_above = nullptr, *m_name = nullptr;
};

/// One limit of a group.
class GroupLimitDialog : public CgroupDialog
{
    Q_OBJECT
public:
    GroupLimitDialog(const CgroupSubject &subject, host::CgroupSetting setting, QWidget *parent = nullptr);
    [[nodiscard]] Result<agentverbs::CgroupChangeWish> wish() const override;
    [[nodiscard]] static QString titleOf(host::CgroupSetting setting);

protected:
    [[nodiscard]] bool isFilled() const override;

private:
    host::CgroupSetting m_setting;
    QLineEdit *m_value = nullptr;
};

/// Which process to move into the group.
class MoveProcessDialog : public CgroupDialog
{
    Q_OBJECT
public:
    explicit MoveProcessDialog(const CgroupSubject &subject, QWidget *parent = nullptr);
    [[nodiscard]] Result<agentverbs::CgroupChangeWish> wish() const override;

protected:
    [[nodiscard]] bool isFilled() const override;

private:
    [[nodiscard]] qint64 pid() const; ///< 0 where none is entered
    QComboBox *m_hierarchy = nullptr, *m_process = nullptr;
};

/// In which hierarchy to delete the group.
class RemoveGroupDialog : public CgroupDialog
{
    Q_OBJECT
public:
    explicit RemoveGroupDialog(const CgroupSubject &subject, QWidget *parent = nullptr);
    [[nodiscard]] Result<agentverbs::CgroupChangeWish> wish() const override;

private:
    QComboBox *m_hierarchy = nullptr;
};

/// New limits of a container, through its engine.
class ContainerLimitDialog : public AskDialog
{
    Q_OBJECT
public:
    ContainerLimitDialog(const snapshot::ContainerPtr &container, quint64 hostMemory, QWidget *parent = nullptr);
    /// What was entered; what is empty stays as it is. Error Invalid with what is wrong.
    [[nodiscard]] Result<ContainerLimitChange> change() const;

protected:
    void showState() override;

private:
    snapshot::ContainerPtr m_container;
    engine::LimitUpdate m_before;
    quint64 m_hostMemory;
    QLineEdit *m_memory = nullptr, *m_swap = nullptr, *m_cpuTime = nullptr, *m_pids = nullptr, *m_cpus = nullptr,
              *m_mems = nullptr;
};

} // namespace bulkhead::ui
