// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/startsource.h"

#include "ui/connection/hostregistry.h"

#include <QFileInfo>

namespace bulkhead::ui {

StartSource::StartSource(HostRegistry *registry, const engine::ContextStore &contexts, StartOptions options, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_contexts(contexts)
    , m_options(std::move(options))
{
}

void StartSource::open()
{
    if (!m_options.file.isEmpty())
        m_registry->openFile(m_options.file);
    else if (m_options.sample)
        m_registry->openSample();
    else
        openEngine();
}

void StartSource::openEngine()
{
    const engine::EngineChoice choice = m_contexts.choose(m_options.engine);
    const QString named = m_options.engine.host.isEmpty() ? m_options.engine.context : m_options.engine.host;
    if (!choice.context) {
        if (m_options.namesSource())
            Q_EMIT refused(choice.context.error(), named);
        else
            fallBack(choice.context.error(), {});
        return;
    }
    const engine::EngineContext &context = *choice.context;
    m_subject = context.endpoint.toString();
    if (context.problem)
        return m_options.namesSource() ? Q_EMIT refused(*context.problem, context.name)
                                       : fallBack(*context.problem, context.name);
    // no socket, no engine: known without the network classes, so the sample is there at once
    const bool missing = context.endpoint.isLocal() && !QFileInfo::exists(context.endpoint.socketPath);
    if (missing && !m_options.namesSource())
        return fallBack({ErrorKind::NoSocket, context.endpoint.socketPath, {}}, m_subject);
    m_engine = m_registry->open(context);
    if (m_engine && !m_options.namesSource())
        connect(m_engine, &snapshot::Host::stateChanged, this, &StartSource::followFirstTry);
}

void StartSource::followFirstTry()
{
    if (!m_engine)
        return;
    if (m_engine->state() == snapshot::Host::State::Failed && !m_sample) {
        if (m_registry->current() == m_engine)
            fallBack(m_engine->error().value_or(Error{}), m_subject);
    } else if (m_engine->state() == snapshot::Host::State::Live) {
        if (m_sample && m_registry->current() == m_sample)
            m_registry->setCurrent(m_engine);
        m_engine->disconnect(this);
    }
}

void StartSource::fallBack(const Error &error, const QString &subject)
{
    m_sample = m_registry->openSample();
    Q_EMIT noEngine(error, subject);
}

} // namespace bulkhead::ui
