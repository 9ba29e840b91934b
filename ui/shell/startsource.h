// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/contextstore.h"
#include "core/snapshot/host.h"
#include "ui/shell/startoptions.h"

#include <QObject>
#include <QPointer>

namespace bulkhead::ui {

class HostRegistry;

/// Decides what the window shows first: what the command line names, else the engine that the docker CLI would pick, else the
/// recorded sample. An engine that appears later takes over from the sample as long as the person has not chosen otherwise.
class StartSource : public QObject
{
    Q_OBJECT
public:
    StartSource(HostRegistry *registry, const engine::ContextStore &contexts, StartOptions options, QObject *parent = nullptr);

    void open();

Q_SIGNALS:
    /// The sample is shown because of this.
    void noEngine(const bulkhead::Error &error, const QString &subject);
    /// What was named on the command line cannot be opened.
    void refused(const bulkhead::Error &error, const QString &subject);

private:
    void openEngine();
    void followFirstTry();
    void fallBack(const Error &error, const QString &subject);

    HostRegistry *m_registry;
    engine::ContextStore m_contexts;
    StartOptions m_options;
    QPointer<snapshot::Host> m_engine, m_sample;
    QString m_subject;
};

} // namespace bulkhead::ui
