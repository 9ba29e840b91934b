// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/snapshot/setuidsearch.h"

#include <QObject>

class QAction;

namespace bulkhead::snapshot {
class Host;
}

namespace bulkhead::ui {

/// Looks for set-user-ID files in the images of a live host's containers when somebody asks for it, and tells how far it is. What
/// is found becomes part of the host's snapshots. Owned by a page.
class ImageSearcher : public QObject
{
    Q_OBJECT
public:
    explicit ImageSearcher(QObject *parent = nullptr);
    ~ImageSearcher() override;

    void setHost(snapshot::Host *host); ///< ends what is under way at another
    [[nodiscard]] bool isSearching() const { return m_control != nullptr; }
    [[nodiscard]] QString progress() const; ///< a sentence; empty while nothing is under way
    [[nodiscard]] QAction *startAction() const { return m_start; }
    [[nodiscard]] QAction *stopAction() const { return m_stop; }

Q_SIGNALS:
    void changed(); ///< isSearching() or progress()
    void notice(const QString &text);

private:
    void start();
    void stop();
    static QCoro::Task<> run(QPointer<ImageSearcher> self, QPointer<snapshot::LiveHost> host,
                             std::shared_ptr<snapshot::SetuidSearchControl> control);

    QPointer<snapshot::Host> m_host;
    std::shared_ptr<snapshot::SetuidSearchControl> m_control; ///< of the one under way
    QAction *m_start = nullptr, *m_stop = nullptr;
};

} // namespace bulkhead::ui
