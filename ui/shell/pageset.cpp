// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pageset.h"

#include "ui/apparmor/apparmorpage.h"
#include "ui/capabilities/capabilitiespage.h"
#include "ui/cgroups/cgroupspage.h"
#include "ui/containers/containerspage.h"
#include "ui/namespaces/namespacespage.h"
#include "ui/widgets/gallery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {

std::vector<PageEntry> allPages()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Pages", text); };
    return {
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
        {.id = u"apparmor"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "AppArmor")),
         .iconName = u"bulkhead-apparmor"_s,
         .create = [](QWidget *parent) { return new ApparmorPage(parent); }},
        {.id = u"gallery"_s,
         .title = title(QT_TRANSLATE_NOOP("Pages", "Gallery")),
         .iconName = u"preferences-desktop-theme"_s,
         .create = [](QWidget *parent) { return new GalleryPage(parent); },
         .hidden = true},
    };
}

} // namespace bulkhead::ui
