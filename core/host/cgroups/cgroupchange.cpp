// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/host/cgroups/cgroupchange.h"

#include "core/host/cgroups/grouplimits.h"
#include "core/host/kernelfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>

using namespace Qt::StringLiterals;

namespace bulkhead::host {

namespace {

struct CgroupChangeText {
    Q_DECLARE_TR_FUNCTIONS(CgroupChange)
};

struct SettingFacts {
    QLatin1StringView name, controller, versionOne;
};
constexpr std::array<SettingFacts, 4> Settings{{{"cpuset.cpus"_L1, "cpuset"_L1, "cpuset.cpus"_L1},
                                                {"cpuset.mems"_L1, "cpuset"_L1, "cpuset.mems"_L1},
                                                {"memory.max"_L1, "memory"_L1, "memory.limit_in_bytes"_L1},
                                                {"pids.max"_L1, "pids"_L1, "pids.max"_L1}}};
constexpr std::array HandedDown{"cpuset"_L1, "cpu"_L1, "memory"_L1, "pids"_L1};

Error invalidChange(const QString &what, const QString &detail)
{
    return {ErrorKind::Invalid, what, detail};
}

QString fileIn(const QString &group, QLatin1StringView file)
{
    return (group == "/"_L1 ? QString() : group) + u'/' + file;
}

QString shellWord(const QString &text)
{
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"/._-,:+@%").contains(c);
    });
    if (isPlain)
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', "'\\''"_L1) + u'\'';
}

// Neither a link nor another mount can lead elsewhere: what is below the hierarchy's own directory, or nothing.
FileDescriptor openBeneath(const FileDescriptor &root, const QString &path, int flags)
{
    const QByteArray relative = path == "/"_L1 ? QByteArray(".") : QFile::encodeName(path.mid(1));
    open_how how{};
    how.flags = quint64(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV;
    return FileDescriptor(int(::syscall(SYS_openat2, root.get(), relative.constData(), &how, sizeof how)));
}

Result<FileDescriptor> openHierarchy(const QString &mountPoint)
{
    const QByteArray path = QFile::encodeName(mountPoint);
    auto root = FileDescriptor::open(path.constData(), O_RDONLY | O_DIRECTORY);
    if (!root.isOpen())
        return std::unexpected(kernelError(errno, path));
    struct statfs facts{};
    if (::fstatfs(root.get(), &facts) != 0)
        return std::unexpected(kernelError(errno, path));
    if (facts.f_type != CGROUP_SUPER_MAGIC && facts.f_type != CGROUP2_SUPER_MAGIC)
        return std::unexpected(
            Error{ErrorKind::Unavailable, CgroupChangeText::tr("This is no control group file system."), mountPoint});
    return root;
}

int performIn(const FileDescriptor &root, const CgroupStep &step)
{
    if (step.kind == CgroupStep::Kind::Write) {
        const auto file = openBeneath(root, step.path, O_WRONLY | O_TRUNC);
        if (!file.isOpen())
            return errno;
        // in one piece, since the kernel acts on each write; and a write of nothing would be none
        const QByteArray text = step.text.isEmpty() ? "\n"_ba : step.text;
        return ::write(file.get(), text.constData(), std::size_t(text.size())) < 0 ? errno : 0;
    }
    const qsizetype slash = step.path.lastIndexOf(u'/');
    const auto parent = openBeneath(root, slash == 0 ? u"/"_s : step.path.left(slash), O_RDONLY | O_DIRECTORY);
    if (!parent.isOpen())
        return errno;
    const QByteArray name = QFile::encodeName(step.path.mid(slash + 1));
    const int result = step.kind == CgroupStep::Kind::MakeGroup ? ::mkdirat(parent.get(), name.constData(), 0755)
                                                                : ::unlinkat(parent.get(), name.constData(), AT_REMOVEDIR);
    return result != 0 ? errno : 0;
}

Result<QByteArray> settingText(const CgroupMount &mount, CgroupSetting setting, const QString &text, quint64 hostMemory)
{
    const bool isList = setting == CgroupSetting::Cpus || setting == CgroupSetting::Mems;
    if (isList && text.trimmed().compare("none"_L1, Qt::CaseInsensitive) == 0)
        return QByteArray();
    if (isList)
        return parseCpuList(text).transform([](const QString &list) { return list.toLatin1(); });
    const auto value = setting == CgroupSetting::MemoryMax ? parseMemoryLimit(text, hostMemory) : parsePidsLimit(text);
    return value.transform([&](const CgroupValue &limit) {
        if (limit.state == CgroupValue::State::Number)
            return QByteArray::number(limit.number);
        return QByteArray(setting == CgroupSetting::MemoryMax && mount.version == 1 ? "-1" : "max");
    });
}

} // namespace

QString CgroupStep::file() const
{
    return path == "/"_L1 ? mountPoint : mountPoint + path;
}

QString CgroupStep::command() const
{
    const QString target = shellWord(file());
    switch (kind) {
    case Kind::MakeGroup: return "mkdir "_L1 + target;
    case Kind::RemoveGroup: return "rmdir "_L1 + target;
    case Kind::Write: break;
    }
    if (text.isEmpty())
        return "echo > "_L1 + target;
    return "echo "_L1 + shellWord(QString::fromUtf8(text)) + " > "_L1 + target;
}

std::optional<CgroupSetting> cgroupSettingFromName(QStringView name)
{
    const auto found = std::ranges::find_if(Settings, [name](const SettingFacts &one) { return name == one.name; });
    return found == Settings.end() ? std::nullopt : std::optional(CgroupSetting(found - Settings.begin()));
}

QLatin1StringView cgroupSettingName(CgroupSetting setting)
{
    return Settings[std::size_t(setting)].name;
}

QLatin1StringView controllerOf(CgroupSetting setting)
{
    return Settings[std::size_t(setting)].controller;
}

Result<QList<CgroupStep>> planCreateGroup(const CgroupMount &mount, const QString &path, const QStringList &available)
{
    const auto checked = checkedGroupPath(path);
    if (!checked)
        return std::unexpected(checked.error());
    if (*checked == "/"_L1)
        return std::unexpected(invalidChange(CgroupChangeText::tr("The root group is there already."), path));
    QList<CgroupStep> steps;
    QByteArrayList handed;
    for (const QLatin1StringView controller : HandedDown) {
        if (mount.version == 2 && available.contains(controller))
            handed += '+' + QByteArray(controller.data(), controller.size());
    }
    if (!handed.isEmpty()) {
        for (qsizetype slash = checked->indexOf(u'/'); slash >= 0; slash = checked->indexOf(u'/', slash + 1)) {
            const QString above = slash == 0 ? u"/"_s : checked->left(slash);
            steps += CgroupStep{CgroupStep::Kind::Write, mount.mountPoint, fileIn(above, "cgroup.subtree_control"_L1),
                                handed.join(' ')};
        }
    }
    steps += CgroupStep{CgroupStep::Kind::MakeGroup, mount.mountPoint, *checked, {}};
    return steps;
}

Result<CgroupStep> planSetting(const CgroupMount &mount, const QString &path, CgroupSetting setting, const QString &text,
                               quint64 hostMemory)
{
    const auto checked = checkedGroupPath(path);
    if (!checked)
        return std::unexpected(checked.error());
    const SettingFacts &facts = Settings[std::size_t(setting)];
    if (*checked == "/"_L1)
        return std::unexpected(invalidChange(CgroupChangeText::tr("The root group has no limits."), path));
    if (mount.version == 1 && !mount.controllers.contains(facts.controller))
        return std::unexpected(invalidChange(
            CgroupChangeText::tr("This hierarchy does not have the controller %1.").arg(facts.controller), mount.mountPoint));
    const auto written = settingText(mount, setting, text, hostMemory);
    if (!written)
        return std::unexpected(written.error());
    return CgroupStep{CgroupStep::Kind::Write, mount.mountPoint,
                      fileIn(*checked, mount.version == 1 ? facts.versionOne : facts.name), *written};
}

Result<CgroupStep> planMove(const CgroupMount &mount, const QString &path, qint64 pid)
{
    const auto checked = checkedGroupPath(path);
    if (!checked)
        return std::unexpected(checked.error());
    if (pid <= 0) // 0 would move the writer itself
        return std::unexpected(
            invalidChange(CgroupChangeText::tr("A process number is greater than zero."), QString::number(pid)));
    return CgroupStep{CgroupStep::Kind::Write, mount.mountPoint, fileIn(*checked, "cgroup.procs"_L1), QByteArray::number(pid)};
}

Result<CgroupStep> planRemoveGroup(const CgroupMount &mount, const QString &path)
{
    const auto checked = checkedGroupPath(path);
    if (!checked)
        return std::unexpected(checked.error());
    if (*checked == "/"_L1)
        return std::unexpected(invalidChange(CgroupChangeText::tr("The root group cannot be removed."), path));
    return CgroupStep{CgroupStep::Kind::RemoveGroup, mount.mountPoint, *checked, {}};
}

Result<> perform(const CgroupStep &step)
{
    const auto root = openHierarchy(step.mountPoint);
    if (!root)
        return std::unexpected(root.error());
    const int number = performIn(*root, step);
    if (number == 0)
        return {};
    Error error = kernelError(number, step.file().toUtf8());
    if (const QString reason = cgroupReason(number, step); !reason.isEmpty())
        error.detail = reason + u'\n' + error.detail;
    return std::unexpected(error);
}

Result<QByteArray> readFile(const CgroupStep &step)
{
    const auto root = openHierarchy(step.mountPoint);
    if (!root)
        return std::unexpected(root.error());
    const auto file = openBeneath(*root, step.path, O_RDONLY);
    QByteArray text(64 * 1024, Qt::Uninitialized);
    const auto size = file.isOpen() ? ::read(file.get(), text.data(), std::size_t(text.size())) : -1;
    if (size < 0)
        return std::unexpected(kernelError(errno, step.file().toUtf8()));
    text.truncate(size);
    return text.trimmed();
}

QString settingFromFile(CgroupSetting setting, QByteArrayView text)
{
    const QByteArrayView word = text.trimmed();
    if (setting == CgroupSetting::Cpus || setting == CgroupSetting::Mems)
        return word.isEmpty() ? u"none"_s : QString::fromLatin1(word);
    bool isNumber = false;
    const quint64 number = word.toULongLong(&isNumber);
    // version 1 tells the largest number of whole pages, PAGE_COUNTER_MAX in linux/page_counter.h
    return !isNumber || number > quint64(1) << 62 ? u"max"_s : QString::number(number);
}

QString cgroupReason(int number, const CgroupStep &step)
{
    const bool isMove = step.path.endsWith("/cgroup.procs"_L1);
    switch (number) {
    case EBUSY:
        if (step.kind == CgroupStep::Kind::RemoveGroup)
            return CgroupChangeText::tr("The group still has processes or groups below it.");
        return isMove ? CgroupChangeText::tr("In version 2 a group that hands controllers down holds no processes itself.")
                      : CgroupChangeText::tr(
                            "What is used now is more than the new limit, or the group above still holds processes.");
    case ENOSPC: return CgroupChangeText::tr("cpuset.cpus or cpuset.mems of the group is still empty.");
    case EEXIST: return CgroupChangeText::tr("There is a group of that name already.");
    case ESRCH: return CgroupChangeText::tr("There is no such process.");
    case ENOENT:
        return step.kind == CgroupStep::Kind::Write
                   ? CgroupChangeText::tr("The group is not there, or its controller is not handed down to it.")
                   : CgroupChangeText::tr("The group, or the one above it, is not there.");
    case EINVAL:
        return isMove ? CgroupChangeText::tr("The kernel does not move this process: a kernel thread of one CPU, for example.")
                      : CgroupChangeText::tr("The host or the group above does not have what was asked for.");
    case EACCES:
    case EPERM: return CgroupChangeText::tr("Only root may change this group.");
    case ERANGE: return CgroupChangeText::tr("There is no CPU or memory node of that number.");
    default: return {};
    }
}

} // namespace bulkhead::host
