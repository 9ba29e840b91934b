// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/eventfields.h"

#include "core/audit/eventactions.h"
#include "core/audit/recordtypes.h"
#include "core/audit/syscallnames.h"
#include "core/seccomp/syscallcatalogue.h"
#include "ui/audit/audittablemodel.h"
#include "ui/widgets/datadelegate.h"

#include <QDateTime>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFilesShown = 20;

class FieldList
{
public:
    void add(const QString &name, const QString &value, const QString &test = {})
    {
        if (!value.isEmpty())
            m_fields.append({name, value, test});
    }
    [[nodiscard]] QList<EventField> fields() const { return m_fields; }

private:
    QList<EventField> m_fields;
};

QString wholeMoment(qint64 time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

void addCall(FieldList &list, const audit::EventFacts &facts)
{
    if (!facts.call && facts.callName.isEmpty())
        return;
    const QString name = QString::fromLatin1(facts.callName);
    const seccomp::CallInfo *info = seccomp::callInfo(name);
    const QString number = facts.call ? QString::number(*facts.call) : QString();
    const QString call = name.isEmpty() ? number : number.isEmpty() ? name : u"%1 (%2)"_s.arg(name, number);
    list.add(EventFieldModel::tr("System call"), info ? u"%1: %2"_s.arg(call, info->meaning()) : call,
             audit::filterTest(u"syscall"_s, name.isEmpty() ? number : name));
    if (facts.arch)
        list.add(EventFieldModel::tr("Architecture"), QString::fromLatin1(audit::archName(*facts.arch)));
    if (facts.exit) {
        const QByteArray error = *facts.exit < 0 ? audit::errnoName(int(-*facts.exit)) : QByteArray();
        list.add(EventFieldModel::tr("Returned"),
                 error.isEmpty() ? QString::number(*facts.exit) : u"%1 (%2)"_s.arg(QString::fromLatin1(error)).arg(*facts.exit),
                 error.isEmpty() ? QString() : u"exit="_s + QString::fromLatin1(error));
    }
    QStringList arguments;
    for (const auto &argument : facts.arguments) {
        if (argument)
            arguments.append(u"0x"_s + QString::number(*argument, 16));
    }
    list.add(EventFieldModel::tr("Arguments"), arguments.join(u", "_s));
}

void addAppArmor(FieldList &list, const audit::AppArmorFacts &a)
{
    list.add(EventFieldModel::tr("AppArmor"), a.verdict, audit::filterTest(u"apparmor"_s, a.verdict));
    list.add(EventFieldModel::tr("Profile"), a.profile, audit::filterTest(u"profile"_s, a.profile));
    list.add(EventFieldModel::tr("Operation"), a.operation, audit::filterTest(u"operation"_s, a.operation));
    list.add(EventFieldModel::tr("Name"), a.name, audit::filterTest(u"path"_s, a.name));
    list.add(EventFieldModel::tr("Wanted"), a.requested);
    list.add(EventFieldModel::tr("Refused"), a.denied);
    list.add(EventFieldModel::tr("Capability"), a.capability);
    list.add(EventFieldModel::tr("Socket"), (a.family + u' ' + a.socketType).trimmed());
    list.add(EventFieldModel::tr("Peer"), a.peer);
    list.add(EventFieldModel::tr("Signal"), a.signal);
    list.add(EventFieldModel::tr("Information"), a.info);
    list.add(EventFieldModel::tr("Policy namespace"), a.nameSpace);
}

void addIds(FieldList &list, const audit::EventFacts &facts)
{
    static const QList<std::pair<QString, const char *>> names{
        {u"auid"_s, QT_TRANSLATE_NOOP("bulkhead::ui::EventFieldModel", "Login user")},
        {u"uid"_s, QT_TRANSLATE_NOOP("bulkhead::ui::EventFieldModel", "User")},
        {u"euid"_s, QT_TRANSLATE_NOOP("bulkhead::ui::EventFieldModel", "Effective user")},
        {u"gid"_s, QT_TRANSLATE_NOOP("bulkhead::ui::EventFieldModel", "Group")},
        {u"ses"_s, QT_TRANSLATE_NOOP("bulkhead::ui::EventFieldModel", "Session")}};
    const bool isCall = facts.types.contains(audit::SyscallType);
    for (const auto &[id, title] : names) {
        const auto number = facts.ids.constFind(id);
        const QString host = facts.hostNames.value(id);
        if (number == facts.ids.constEnd()) {
            if (id == "auid"_L1 && isCall)
                list.add(EventFieldModel::tr(title), EventFieldModel::tr("not set: started by no login"), u"auid=unset"_s);
            continue;
        }
        if (id == "euid"_L1 && facts.ids.value(u"uid"_s) == *number)
            continue;
        list.add(EventFieldModel::tr(title),
                 host.isEmpty() ? QString::number(*number)
                                : EventFieldModel::tr("%1 (%2 on the host)", "number, name").arg(*number).arg(host),
                 u"%1=%2"_s.arg(id).arg(*number));
    }
}

} // namespace

QList<EventField> fieldsOf(const audit::EventFacts &facts, const audit::Attribution &attribution, const AuditRow &row)
{
    FieldList list;
    if (row.count > 1) {
        list.add(EventFieldModel::tr("Repeated"), EventFieldModel::tr("%n time(s)", nullptr, int(row.count)));
        list.add(EventFieldModel::tr("First"), wholeMoment(row.first));
        list.add(EventFieldModel::tr("Last"), wholeMoment(row.time));
    } else {
        list.add(EventFieldModel::tr("Time"), wholeMoment(facts.id.time));
    }
    list.add(EventFieldModel::tr("Container"),
             attribution.place == audit::Attribution::Place::Unknown ? EventFieldModel::tr("not known")
                                                                     : audit::shownPlace(attribution),
             attribution.place == audit::Attribution::Place::Unknown || attribution.confidence == audit::Confidence::Hint
                 ? QString() // container= does not find hints
                 : audit::filterTest(u"container"_s, audit::placeText(attribution)));
    list.add(EventFieldModel::tr("Why that"), audit::attributionReason(attribution));
    list.add(EventFieldModel::tr("Process"), facts.comm, audit::filterTest(u"comm"_s, facts.comm));
    list.add(EventFieldModel::tr("Program"), facts.exe, audit::filterTest(u"exe"_s, facts.exe));
    if (facts.pid)
        list.add(EventFieldModel::tr("PID"), QString::number(*facts.pid), u"pid=%1"_s.arg(*facts.pid));
    if (facts.parentPid)
        list.add(EventFieldModel::tr("Parent"), QString::number(*facts.parentPid), u"pid=%1 or ppid=%1"_s.arg(*facts.parentPid));
    addIds(list, facts);
    if (facts.exec) {
        list.add(EventFieldModel::tr("User"),
                 facts.exec->user.isEmpty() ? EventFieldModel::tr("that of the container") : facts.exec->user);
        list.add(EventFieldModel::tr("Privileged"),
                 facts.exec->privileged ? EventFieldModel::tr("yes") : EventFieldModel::tr("no"));
        list.add(EventFieldModel::tr("Terminal"), facts.exec->terminal ? EventFieldModel::tr("yes") : EventFieldModel::tr("no"));
        list.add(EventFieldModel::tr("Command"), facts.exec->command);
    }
    addCall(list, facts);
    if (facts.seccomp)
        list.add(EventFieldModel::tr("seccomp's action"), QString::fromLatin1(audit::seccompActionName(facts.seccomp->code)));
    if (facts.appArmor)
        addAppArmor(list, *facts.appArmor);
    list.add(EventFieldModel::tr("Command line"), facts.commandLine());
    list.add(EventFieldModel::tr("Directory"), facts.cwd);
    for (const audit::EventFile &file : facts.files.first(std::min(MostFilesShown, facts.files.size()))) {
        QString value = file.path;
        if (file.mode)
            value += u"  "_s + audit::modeText(*file.mode);
        if (file.ownerUid)
            value += EventFieldModel::tr("  owner %1").arg(*file.ownerUid);
        if (file.inode && file.device)
            value += u"  %1:%2 #%3"_s.arg(file.device->major).arg(file.device->minor).arg(*file.inode);
        list.add(file.role.isEmpty() ? EventFieldModel::tr("File") : EventFieldModel::tr("File, %1").arg(file.role.toLower()),
                 value, audit::filterTest(u"path"_s, file.path));
    }
    list.add(EventFieldModel::tr("Address"), facts.address);
    list.add(EventFieldModel::tr("Subject"), facts.subject);
    list.add(EventFieldModel::tr("Account"), facts.account);
    list.add(EventFieldModel::tr("Terminal"), facts.terminal);
    list.add(EventFieldModel::tr("Unit"), facts.unit);
    list.add(EventFieldModel::tr("Module"), facts.module);
    for (const QString &key : facts.keys)
        list.add(EventFieldModel::tr("Key"), key, audit::filterTest(u"key"_s, key));
    QStringList types;
    for (const quint16 type : facts.types)
        types.append(QString::fromLatin1(audit::recordTypeName(type)));
    list.add(EventFieldModel::tr("Records"), types.join(u", "_s),
             types.isEmpty() ? QString() : audit::filterTest(u"type"_s, types.first()));
    list.add(EventFieldModel::tr("Event"), facts.id.toString());
    list.add(EventFieldModel::tr("Node"), QString::fromUtf8(facts.id.node),
             audit::filterTest(u"node"_s, QString::fromUtf8(facts.id.node)));
    return list.fields();
}

void EventFieldModel::setFields(const QList<EventField> &fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

int EventFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int EventFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant EventFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventField &field = m_fields.at(index.row());
    const QString &text = index.column() == Name ? field.name : field.value;
    switch (role) {
    case Qt::DisplayRole: return text.left(2000);
    case CopyRole: return text;
    case KeyRole: return field.name;
    case Qt::ToolTipRole: return index.column() == Value ? visibleText(text.left(1000)) : QString();
    default: return {};
    }
}

QVariant EventFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : tr("Value");
}

void RelatedModel::setRows(const QList<AuditRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RelatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RelatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRow &row = m_rows.at(index.row());
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Time: return QDateTime::fromMSecsSinceEpoch(row.time).toString(u"HH:mm:ss.zzz"_s);
        case Process: return row.shown->process;
        case What: return row.shown->what;
        case Object: return row.shown->object;
        case Result: return row.shown->result;
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case SortRole: return index.column() == Time ? QVariant(row.time) : QVariant(text());
    case Qt::ToolTipRole: return index.column() == Time ? wholeMoment(row.time) : visibleText(text().left(1000));
    case ToneRole: return index.column() == Result ? QVariant(int(toneOf(row.shown->kind, row.shown->result))) : QVariant();
    default: return {};
    }
}

QVariant RelatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Process: return tr("Process");
    case What: return tr("What");
    case Object: return tr("Object");
    case Result: return tr("Result");
    default: return {};
    }
}

} // namespace bulkhead::ui
