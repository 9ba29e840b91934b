// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apparmor/apparmorbench.h"

#include <QPointer>
#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace std::chrono_literals;
using namespace apparmor;

namespace {

constexpr auto ParserDelay = 500ms;

}

ApparmorAnalysis analyseApparmor(const ProfileFile &file, const QString &profile, const IncludeSource &includes)
{
    ApparmorAnalysis analysis;
    analysis.findings = lintProfiles(file, includes);
    auto policy = resolvePolicy(file, profile, includes);
    if (policy)
        analysis.decider = std::make_shared<Decider>(std::move(*policy));
    else
        analysis.refusal = policy.error();
    return analysis;
}

ApparmorBench::ApparmorBench(QObject *parent)
    : QObject(parent)
    , m_includes(includesFromDirectory(QStringLiteral("/etc/apparmor.d")))
{
    m_parserTimer.setSingleShot(true);
    m_parserTimer.setInterval(ParserDelay);
    connect(&m_parserTimer, &QTimer::timeout, this, &ApparmorBench::askParser);
}

void ApparmorBench::setText(const QString &text)
{
    m_text = text;
    const bool isNew = m_read.take(parseProfileFile(text));
    if (!findProfile(m_read.value(), m_profile))
        m_profile.clear();
    Q_EMIT textRead();
    if (isNew)
        ask();
    if (m_parser)
        m_parserTimer.start();
}

void ApparmorBench::setProfile(const QString &name)
{
    if (name == m_profile)
        return;
    m_profile = name;
    Q_EMIT textRead();
    ask();
}

QString ApparmorBench::profileName() const
{
    return m_profile.isEmpty() ? profileNames(m_read.value()).value(0) : m_profile;
}

void ApparmorBench::setIncludes(const IncludeSource &includes)
{
    m_includes = includes;
    ask();
}

void ApparmorBench::setParser(Parser parser)
{
    m_parser = std::move(parser);
    m_verdict.reset();
    if (m_parser)
        m_parserTimer.start();
}

void ApparmorBench::ask()
{
    m_isStale = true;
    if (m_isAsking)
        return; // the answer asks again
    m_isStale = false;
    m_isAsking = true;
    const auto work = [file = m_read.value(), profile = profileName(), includes = m_includes] {
        return std::make_shared<const ApparmorAnalysis>(analyseApparmor(file, profile, includes));
    };
    QtConcurrent::run(work).then(this, [this](const std::shared_ptr<const ApparmorAnalysis> &analysis) {
        m_isAsking = false;
        m_analysis = analysis;
        if (m_isStale)
            ask();
        Q_EMIT analysed();
    });
}

void ApparmorBench::askParser()
{
    if (m_isParsing || !m_parser) {
        if (m_parser)
            m_parserTimer.start(); // again, once it has ended
        return;
    }
    m_isParsing = true;
    parse(this, m_text.toUtf8());
}

QCoro::Task<> ApparmorBench::parse(QPointer<ApparmorBench> self, QByteArray text)
{
    const Parser parser = self->m_parser; // another one may be set meanwhile
    auto verdict = co_await parser(text);
    if (!self)
        co_return;
    self->m_isParsing = false;
    if (self->m_text.toUtf8() != text)
        co_return; // the timer runs for the newer one
    self->m_verdict = std::move(verdict);
    Q_EMIT self->parserAnswered();
}

} // namespace bulkhead::ui
