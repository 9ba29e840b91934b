// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/values.h"

#include <QObject>

#include <memory>

namespace bulkhead::engine {

/// Emits the engine's events until stopped or lost. It does not reconnect: LiveHost decides when.
class EventStream : public QObject
{
    Q_OBJECT
public:
    ~EventStream() override;
    virtual void stop() = 0;

Q_SIGNALS:
    void opened(); ///< the engine accepted: nothing from here on is missed
    void event(const bulkhead::engine::EngineEvent &event);
    void malformed(const QByteArray &line);  ///< a line that is no event; the stream goes on
    void lost(const bulkhead::Error &error); ///< ended, for whatever reason but stop(); nothing follows

protected:
    using QObject::QObject;
};

} // namespace bulkhead::engine
