// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"

#include <QObject>

#include <memory>

class QProcess;

namespace bulkhead::ui {

/// Starts the lab engine of the checkout and keeps it until the window ends: the script removes the lab when its input closes.
class LabLauncher : public QObject
{
    Q_OBJECT
public:
    explicit LabLauncher(QObject *parent = nullptr);
    ~LabLauncher() override;

    /// The lab-engine script beside this program; empty where Bulkhead was started without the checkout.
    [[nodiscard]] static QString scriptPath();
    /// Somebody is there who can make the script root: this user, or pkexec.
    [[nodiscard]] static bool canBecomeRoot();
    /// What a person types instead.
    [[nodiscard]] static QString command();
    /// The words before the script's own that let it act as root: nothing for root itself, else pkexec.
    [[nodiscard]] static QStringList privilegePrefix(bool isRoot);

    void start(const QString &script);
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void ready(const bulkhead::engine::EngineContext &context);
    void failed(const bulkhead::Error &error);

private:
    void readOutput();
    void ended(const QString &what);
    QProcess *m_process = nullptr;
    bool m_ready = false;
    QByteArray m_output, m_messages;
};

} // namespace bulkhead::ui
