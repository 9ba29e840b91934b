// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pageset.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QListView>

namespace bulkhead::test {

/// A page that only remembers what the window did with it.
class TestPage : public ui::Page
{
    Q_OBJECT
public:
    explicit TestPage(const QString &id, QWidget *parent = nullptr)
        : Page(id, id, QStringLiteral("A page of the test"), parent)
        , ownAction(new QAction(QStringLiteral("Do ") + id, this))
    {
        addFilter(QStringLiteral("Filter"));
        setContent(view = new QListView(this));
        setFocusProxy(view);
    }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("search"); }
    void goTo(const ui::Destination &destination) override { went = destination.container; }
    [[nodiscard]] QList<QAction *> pageActions() const override { return {ownAction}; }
    void saveState() const override { ++saved; }

    QAction *ownAction;
    QListView *view = nullptr;
    ContainerId went;
    int hosts = 0;
    mutable int saved = 0;

protected:
    void hostChanged() override { ++hosts; }
    void snapshotChanged(const snapshot::SnapshotChange &) override {}
};

/// Two pages, "first" and "second", and a hidden one.
inline std::vector<ui::PageEntry> testPages()
{
    const auto entry = [](const QString &id, bool hidden) {
        return ui::PageEntry{.id = id,
                             .title = id,
                             .iconName = QStringLiteral("search"),
                             .create = [id](QWidget *parent) { return new TestPage(id, parent); },
                             .hidden = hidden};
    };
    return {entry(QStringLiteral("first"), false), entry(QStringLiteral("second"), false),
            entry(QStringLiteral("gallery"), true)};
}

/// Settings of their own, empty, for the test that runs.
void useOwnSettings();

} // namespace bulkhead::test
