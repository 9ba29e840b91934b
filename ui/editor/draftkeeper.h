// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

class QLockFile;

namespace bulkhead::ui {

/// An edited text that is not saved yet.
struct Draft {
    QString path; ///< of its file; empty for one that has none yet
    QString name; ///< what it is called then
    QString base; ///< the text as it was saved, or began
    QString text;
    QDateTime time;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Keeps one draft on the disk while it is needed, in the program's data folder: it is still there after a crash. Writes in a
/// worker. A draft whose program still runs is locked.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `kind`: a folder of its own, "seccomp".
    explicit DraftKeeper(QString kind, QObject *parent = nullptr);
    ~DraftKeeper() override; ///< waits until it is written

    void keep(const Draft &draft);
    void drop(); ///< nothing to keep any more
    /// The newest one that was left behind; from now on it is this keeper's.
    [[nodiscard]] std::optional<Draft> takeOrphan();
    static void waitForWrites();
    [[nodiscard]] static QString folder(const QString &kind);

Q_SIGNALS:
    void failed(const bulkhead::Error &error); ///< it could not be written

private:
    [[nodiscard]] bool claim(const QString &path);

    QString m_kind;
    QString m_path; ///< of this keeper's file; empty until the first one
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace bulkhead::ui
