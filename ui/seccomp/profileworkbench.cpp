// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/seccomp/profileworkbench.h"

#include "core/seccomp/profileedit.h"

#include <QtConcurrentRun>

namespace bulkhead::ui {

using namespace seccomp;

namespace {

struct WorkbenchAnswer {
    std::shared_ptr<const ProfileAnalysis> analysis;
    std::shared_ptr<const BaselineFacts> baseline; ///< null: as before
    Target target;
};

WorkbenchAnswer askedInWorker(const SeccompProfile &profile, const Target &target, bool isBaselineWanted)
{
    return {.analysis = std::make_shared<ProfileAnalysis>(analyseProfile(profile, target)),
            .baseline = isBaselineWanted ? std::make_shared<BaselineFacts>(baselineFacts(target)) : nullptr,
            .target = target};
}

} // namespace

std::expected<ReadProfile, ProfileError> readProfileDocument(const QByteArray &text, const capability::EngineRules &engine)
{
    if (text.contains("\"base\"") && isOverlay(text)) {
        const auto overlay = parseOverlay(text);
        if (!overlay)
            return std::unexpected(ProfileError{overlay.error(), {}});
        return ReadProfile{.profile = applyOverlay(*overlay, engine), .overlay = *overlay};
    }
    auto read = readProfile(text);
    if (!read)
        return std::unexpected(read.error());
    return ReadProfile{.profile = std::move(read->profile), .places = std::move(read->rules)};
}

void ProfileWorkbench::setText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes == m_text && !m_text.isNull())
        return; // a click in the table has told it already
    m_text = std::move(bytes);
    const bool isNew = m_read.take(readProfileDocument(m_text, m_target.engine));
    Q_EMIT textRead();
    if (isNew)
        ask();
}

void ProfileWorkbench::setTarget(const Target &target)
{
    if (isSameTarget(target, m_target) && m_baselineTarget)
        return;
    m_target = target;
    if (m_read.value().overlay)
        m_read.take(readProfileDocument(m_text, m_target.engine));
    ask();
}

void ProfileWorkbench::setImport(std::shared_ptr<const ImportedCalls> calls)
{
    m_import = std::move(calls);
    Q_EMIT importChanged();
}

void ProfileWorkbench::ask()
{
    m_isStale = true;
    if (m_isAsking)
        return; // the answer asks again
    m_isStale = false;
    m_isAsking = true;
    const bool isBaselineWanted = !m_baselineTarget || !isSameTarget(*m_baselineTarget, m_target);
    QtConcurrent::run(askedInWorker, m_read.value().profile, m_target, isBaselineWanted)
        .then(this, [this](const WorkbenchAnswer &answer) {
            m_isAsking = false;
            m_analysis = answer.analysis;
            if (answer.baseline) {
                m_baseline = answer.baseline;
                m_baselineTarget = answer.target;
            }
            if (m_isStale)
                ask();
            Q_EMIT analysed();
        });
}

QString ProfileWorkbench::textWith(const QStringList &calls, const Action &action) const
{
    const ReadProfile &read = m_read.value();
    const SeccompProfile wanted = withCalls(read.profile, calls, action, m_target);
    if (wanted == read.profile || !m_read.isCurrent())
        return QString::fromUtf8(m_text);
    if (!read.overlay)
        return QString::fromUtf8(writeProfileLike(wanted, m_text));
    capability::EngineRules base = read.overlay->base;
    if (base.version.isNull())
        base = m_target.engine;
    const auto overlay = overlayBetween(base, wanted);
    if (!overlay)
        return QString::fromUtf8(m_text);
    Overlay written = *overlay;
    written.base = read.overlay->base; // without a version it stays that of the engine in use
    return QString::fromUtf8(writeOverlay(written));
}

} // namespace bulkhead::ui
