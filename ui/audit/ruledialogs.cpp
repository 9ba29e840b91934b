// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/ruledialogs.h"

#include "core/audit/syscallnames.h"
#include "ui/audit/rulesteps.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView PermissionLetters(u"rwxa");

std::unexpected<Error> invalidRule(const QString &what)
{
    return std::unexpected(Error{ErrorKind::Invalid, what, {}});
}

/// As auditctl would read it: what cannot be written is not offered.
Result<audit::AuditRule> checkedRule(const audit::AuditRule &rule)
{
    return audit::parseRule(audit::ruleText(rule));
}

} // namespace

void RuleDialog::showState()
{
    tell(rule().transform(loadCommand), isFilled());
}

WatchDialog::WatchDialog(const std::optional<audit::AuditRule> &from, QWidget *parent)
    : RuleDialog(tr("Watch a file or directory"), from ? tr("Load") : tr("Watch"), parent)
{
    m_path = addTextField(tr("&Path:"), u"/usr/bin/docker"_s);
    auto *row = new QWidget(this);
    auto *boxes = new QHBoxLayout(row);
    boxes->setContentsMargins(0, 0, 0, 0);
    for (const QString &title : {tr("&read"), tr("&write"), tr("e&xecute"), tr("change &attributes")}) {
        auto *box = new QCheckBox(title, row);
        connect(box, &QCheckBox::toggled, this, &WatchDialog::fieldChanged);
        boxes->addWidget(box);
        m_permissions.append(box);
    }
    boxes->addStretch(1);
    form()->addRow(tr("Accesses:"), row);
    m_key = addTextField(tr("&Key:"), u"docker"_s);
    addRemark(
        tr("The key is what the events are searched by. A directory is watched with all that lies below it. What happens inside "
           "a container to its own files is not seen by a watch of a path of the host."));
    const QString permissions = from ? from->watchedPermissions() : u"x"_s;
    for (int i = 0; i < m_permissions.size(); ++i)
        m_permissions[i]->setChecked(permissions.contains(PermissionLetters[i]));
    if (from) {
        m_path->setText(from->watchedPath());
        m_key->setText(from->keys.value(0));
    }
    made();
}

QCheckBox *WatchDialog::permission(QChar letter) const
{
    return m_permissions.value(PermissionLetters.indexOf(letter));
}

bool WatchDialog::isFilled() const
{
    return !m_path->text().trimmed().isEmpty();
}

Result<audit::AuditRule> WatchDialog::rule() const
{
    audit::AuditRule rule{.kind = audit::AuditRule::Kind::Watch, .path = m_path->text().trimmed()};
    rule.permissions.clear();
    for (int i = 0; i < m_permissions.size(); ++i) {
        if (m_permissions[i]->isChecked())
            rule.permissions += PermissionLetters[i];
    }
    if (!rule.path.startsWith(u'/'))
        return invalidRule(tr("A path begins with a slash."));
    if (rule.permissions.isEmpty())
        return invalidRule(tr("Choose at least one kind of access."));
    if (const QString key = m_key->text().trimmed(); !key.isEmpty())
        rule.keys = {key};
    return checkedRule(rule);
}

CallRuleDialog::CallRuleDialog(const std::optional<audit::AuditRule> &from, QWidget *parent)
    : RuleDialog(tr("Log system calls"), tr("Load"), parent)
{
    m_calls = addTextField(tr("&Calls:"), u"mount, umount2"_s);
    m_arch = addChoice(tr("&Programs of:"));
    m_arch->addItem(tr("64 bits"), u"b64"_s);
    m_arch->addItem(tr("32 bits"), u"b32"_s);
    m_outcome = addChoice(tr("&That end:"));
    m_outcome->addItem(tr("in any way"), QString());
    m_outcome->addItem(tr("well"), u"success=1"_s);
    m_outcome->addItem(tr("with EPERM"), u"exit=-EPERM"_s);
    m_outcome->addItem(tr("with EACCES"), u"exit=-EACCES"_s);
    m_outcome->addItem(tr("with any error"), u"success=0"_s);
    m_who = addChoice(tr("&Of:"));
    m_who->addItem(tr("everybody"), QString());
    m_who->addItem(tr("people who logged in"), u"auid!=unset"_s);
    m_who->addItem(tr("services and containers: no login"), u"auid=unset"_s);
    m_who->addItem(tr("root"), u"uid=0"_s);
    m_more = addTextField(tr("&And:"), u"dir=/etc a0&0x7C020000"_s);
    m_key = addTextField(tr("&Key:"), u"mounts"_s);
    addRemark(tr("A call that happens often makes many events. “all” stands for all calls: give an error with it."));
    if (from) {
        m_calls->setText(from->syscalls.join(u", "_s));
        QStringList more;
        for (const audit::RuleField &field : from->fields) {
            const QString test = field.name + field.op + field.value;
            if (field.name == "arch"_L1)
                m_arch->setCurrentIndex(std::max(0, m_arch->findData(field.value)));
            else if (m_outcome->findData(test) > 0)
                m_outcome->setCurrentIndex(m_outcome->findData(test));
            else if (m_who->findData(test) > 0)
                m_who->setCurrentIndex(m_who->findData(test));
            else
                more << test;
        }
        m_more->setText(more.join(u' '));
        m_key->setText(from->keys.value(0));
    }
    made();
}

bool CallRuleDialog::isFilled() const
{
    return !m_calls->text().trimmed().isEmpty();
}

Result<audit::AuditRule> CallRuleDialog::rule() const
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    const QStringList calls = m_calls->text().split(separators, Qt::SkipEmptyParts);
    if (calls.isEmpty())
        return invalidRule(tr("Name at least one call."));
    for (const QString &call : calls) {
        bool isNumber = false;
        call.toUInt(&isNumber);
        if (call != "all"_L1 && !isNumber && !audit::isSyscallName(call.toLatin1()))
            return invalidRule(tr("There is no system call “%1”.").arg(call));
    }
    QString text = u"-a always,exit -F arch=%1 -S %2"_s.arg(m_arch->currentData().toString(), calls.join(u','));
    QStringList tests{m_outcome->currentData().toString(), m_who->currentData().toString()};
    tests += m_more->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &test : std::as_const(tests)) {
        if (!test.isEmpty())
            text += u" -F "_s + test;
    }
    auto rule = audit::parseRule(text);
    if (rule) {
        if (const QString key = m_key->text().trimmed(); !key.isEmpty())
            rule->keys = {key};
        return checkedRule(*rule);
    }
    return rule;
}

SaveRulesDialog::SaveRulesDialog(const QList<audit::AuditRule> &rules, QWidget *parent)
    : AskDialog(tr("Keep the rules"), tr("Save"), parent)
    , m_count(rules.size())
{
    m_name = addTextField(tr("&Name:"), u"50-bulkhead"_s);
    m_name->setText(u"50-bulkhead"_s);
    addRemark(tr(
        "%n rule(s) are written to /etc/audit/rules.d, as a whole; a file of this name is replaced. They are loaded at the next "
        "boot, or by augenrules --load.",
        nullptr, int(m_count)));
    made();
}

QString SaveRulesDialog::name() const
{
    return m_name->text().trimmed();
}

void SaveRulesDialog::showState()
{
    static const QRegularExpression valid(u"^[a-z0-9-]{1,64}$"_s);
    if (!valid.match(name()).hasMatch())
        tell(invalidRule(tr("A name is of lower-case letters, digits and hyphens.")), !name().isEmpty());
    else
        tell(u"/etc/audit/rules.d/%1.rules"_s.arg(name()));
}

} // namespace bulkhead::ui
