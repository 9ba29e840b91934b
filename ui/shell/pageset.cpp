// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pageset.h"

#include "ui/apparmor/apparmorpage.h"
#include "ui/audit/auditpage.h"
#include "ui/capabilities/capabilitiespage.h"
#include "ui/cgroups/cgroupspage.h"
#include "ui/compare/comparepage.h"
#include "ui/containers/containerspage.h"
#include "ui/findings/findingspage.h"
#include "ui/namespaces/namespacespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/seccomp/seccomppage.h"
#include "ui/tryout/apparmortryout.h"
#include "ui/tryout/seccomptryout.h"
#include "ui/widgets/gallery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

std::vector<PageEntry> allPages()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Pages", text); };
    return {
        {.id = u"overview"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Overview")),
         .iconName = u"bulkhead-overview"_s,
         .create = [](QWidget *parent) { return new OverviewPage(parent); }},
        {.id = u"containers"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Containers")),
         .iconName = u"bulkhead-containers"_s,
         .create = [](QWidget *parent) { return new ContainersPage(parent); }},
        {.id = u"capabilities"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Capabilities")),
         .iconName = u"bulkhead-capability"_s,
         .create = [](QWidget *parent) { return new CapabilitiesPage(parent); }},
        {.id = u"namespaces"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Namespaces")),
         .iconName = u"bulkhead-namespaces"_s,
         .create = [](QWidget *parent) { return new NamespacesPage(parent); }},
        {.id = u"cgroups"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Control Groups")),
         .iconName = u"bulkhead-cgroups"_s,
         .create = [](QWidget *parent) { return new CgroupsPage(parent); }},
        {.id = u"seccomp"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Seccomp")),
         .iconName = u"bulkhead-seccomp"_s,
         .create =
             [](QWidget *parent) {
                 auto *page = new SeccompPage(parent);
                 new SeccompTryOut(page); // the page owns it
                 return page;
             }},
        {.id = u"apparmor"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "AppArmor")),
         .iconName = u"bulkhead-apparmor"_s,
         .create =
             [](QWidget *parent) {
                 auto *page = new ApparmorPage(parent);
                 new ApparmorTryOut(page); // the page owns it
                 return page;
             }},
        {.id = u"audit"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Audit")),
         .iconName = u"bulkhead-audit"_s,
         .create = [](QWidget *parent) { return new AuditPage(parent); }},
        {.id = u"findings"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Findings")),
         .iconName = u"bulkhead-findings"_s,
         .create = [](QWidget *parent) { return new FindingsPage(parent); }},
        {.id = u"compare"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Compare")),
         .iconName = u"bulkhead-compare"_s,
         .create = [](QWidget *parent) { return new ComparePage(parent); }},
        {.id = u"gallery"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Gallery")),
         .iconName = u"preferences-desktop-theme"_s,
         .create = [](QWidget *parent) { return new GalleryPage(parent); },
         .hidden = true},
    };
}

} // namespace bulkhead::ui
