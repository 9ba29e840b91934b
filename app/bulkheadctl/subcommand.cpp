// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/subcommand.h"

#include "app/bulkheadctl/apparmorcommand.h"
#include "app/bulkheadctl/apparmorhelp.h"
#include "app/bulkheadctl/auditcommand.h"
#include "app/bulkheadctl/comparecommand.h"
#include "app/bulkheadctl/handoffcommand.h"
#include "app/bulkheadctl/lintcommand.h"
#include "app/bulkheadctl/reportcommand.h"
#include "app/bulkheadctl/seccompcommand.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct SubcommandText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

} // namespace

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> all = {
        reportSubcommand(),
        lintSubcommand(),
        handoffSubcommand(),
        compareSubcommand(),
        seccompCommand(),
        auditSubcommand(),
        {u"apparmor"_s, SubcommandText::tr("profiles: made, checked, asked, learnt from denials"), apparmorHelp(), runApparmor},
    };
    return all;
}

const Subcommand *findSubcommand(const QString &name)
{
    const auto &all = subcommands();
    const auto found = std::ranges::find(all, name, &Subcommand::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace bulkhead::ctl
