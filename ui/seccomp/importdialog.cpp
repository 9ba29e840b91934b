// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/importdialog.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bulkhead::ui {

using namespace Qt::StringLiterals;
using namespace seccomp;

namespace {

constexpr int DialogWidth = 520;
constexpr qsizetype MostNamed = 8;

QString some(const QStringList &names)
{
    const QString list = names.first(qMin(MostNamed, names.size())).join(", "_L1);
    return names.size() > MostNamed ? list + u"…"_s : list;
}

} // namespace

QString importSummary(const ImportedCalls &calls, const GeneratedProfile &made)
{
    QStringList sentences{ImportDialog::tr("%n different call(s)", nullptr, int(calls.calls.size()))
                          + (calls.lines > 0 ? ImportDialog::tr(" in %1 lines.").arg(QLocale().toString(calls.lines)) : u"."_s)};
    if (calls.saw32Bit)
        sentences << ImportDialog::tr("A 32-bit program ran.");
    if (!made.maybeNotNeeded.isEmpty())
        sentences << ImportDialog::tr("Only ever failed, so not allowed: %1.").arg(some(made.maybeNotNeeded));
    if (!made.runtime.isEmpty())
        sentences << ImportDialog::tr("%n call(s) more are what runc and crun need to start the container.", nullptr,
                                      int(made.runtime.size()));
    if (!made.families.isEmpty())
        sentences << ImportDialog::tr("%n call(s) more are taken by other C libraries and kernels instead.", nullptr,
                                      int(made.families.size()));
    if (!made.withoutRules.isEmpty())
        sentences << ImportDialog::tr("Allowed with any argument, because the recorded ones are not known or too many: %1.")
                         .arg(some(made.withoutRules));
    if (!calls.unknown.isEmpty()) {
        QStringList names;
        for (const UnknownCall &unknown : calls.unknown)
            names << unknown.name;
        sentences << ImportDialog::tr("Left out, because no kernel has them: %1.").arg(some(names));
    }
    if (calls.isCutShort)
        sentences << ImportDialog::tr("The recording is cut short.");
    return sentences.join(u' ');
}

ImportDialog::ImportDialog(std::shared_ptr<const ImportedCalls> calls, Arch arch, QWidget *parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_arch(arch)
{
    setWindowTitle(m_calls->files.size() == 1 ? tr("Recording %1").arg(m_calls->files.first())
                                              : tr("%n recording(s)", nullptr, int(m_calls->files.size())));
    setMinimumWidth(DialogWidth);
    m_summary = new WrappedLabel(this);
    m_new = new QRadioButton(tr("Make a &new profile of it"), this);
    m_add = new QRadioButton(tr("&Allow its calls in this profile, too"), this);
    m_show = new QRadioButton(tr("Only &show in the table what it has"), this);
    m_new->setChecked(true);
    m_default = new QComboBox(this);
    m_default->setAccessibleName(tr("What happens to everything else"));
    m_default->addItem(tr("refuse with EPERM"), int(ActionKind::Errno));
    m_default->addItem(tr("log and allow: to find what is missing"), int(ActionKind::Log));
    m_default->addItem(tr("kill the process"), int(ActionKind::KillProcess));
    m_runtime = new QCheckBox(tr("Allow what &runc and crun need to start the container"), this);
    m_runtime->setChecked(true);
    m_families = new QCheckBox(tr("Allow what another C &library or kernel calls instead"), this);
    m_failed = new QCheckBox(tr("Allow calls that only ever &failed, too"), this);
    m_arguments = new QCheckBox(tr("socket, clone, ioctl, prctl, fcntl: with the &recorded arguments only"), this);

    auto *options = new QFormLayout;
    options->setContentsMargins(metrics::PageMargin, 0, 0, 0);
    options->setSpacing(metrics::Inside);
    options->addRow(tr("&Everything else"), m_default);
    for (QCheckBox *box : {m_runtime, m_families, m_failed, m_arguments})
        options->addRow(box);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::Between);
    column->setSpacing(metrics::Between);
    column->addWidget(m_summary);
    column->addWidget(m_new);
    column->addLayout(options);
    column->addWidget(m_add);
    column->addWidget(m_show);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : QList<QAbstractButton *>{m_new, m_add, m_show, m_runtime, m_families, m_failed, m_arguments})
        connect(button, &QAbstractButton::toggled, this, &ImportDialog::showState);
    showState();
}

ImportDialog::Use ImportDialog::use() const
{
    return m_new->isChecked() ? Use::NewProfile : m_add->isChecked() ? Use::AddToProfile : Use::OnlyShow;
}

void ImportDialog::setUse(Use use)
{
    (use == Use::NewProfile ? m_new : use == Use::AddToProfile ? m_add : m_show)->setChecked(true);
}

GenerateOptions ImportDialog::options() const
{
    const auto kind = ActionKind(m_default->currentData().toInt());
    GenerateOptions options;
    options.arch = m_arch;
    options.defaultAction = {
        .kind = kind, .errnoRet = kind == ActionKind::Errno ? std::optional(GenerateOptions::PermissionError) : std::nullopt};
    options.addRuntime = m_runtime->isChecked();
    options.addFamilies = m_families->isChecked();
    options.keepFailed = m_failed->isChecked();
    if (m_arguments->isChecked())
        options.argumentsOf = QStringList{u"socket"_s, u"clone"_s, u"personality"_s, u"ioctl"_s, u"prctl"_s, u"fcntl"_s};
    return options;
}

void ImportDialog::showState()
{
    for (QWidget *option : QWidgetList{m_default, m_runtime, m_families, m_failed, m_arguments})
        option->setEnabled(m_new->isChecked());
    GenerateOptions shown = options();
    if (!m_new->isChecked())
        shown.addRuntime = shown.addFamilies = false;
    m_summary->setText(importSummary(*m_calls, generateProfile(*m_calls, shown)));
}

} // namespace bulkhead::ui
