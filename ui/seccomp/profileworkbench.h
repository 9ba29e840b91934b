// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/seccomp/importedcalls.h"
#include "core/seccomp/overlay.h"
#include "core/seccomp/profilereader.h"
#include "ui/editor/lastgood.h"
#include "ui/seccomp/profileanalysis.h"

#include <QObject>

namespace bulkhead::ui {

/// A profile as its text says it, and where its parts stand there.
struct ReadProfile {
    seccomp::SeccompProfile profile{};
    QList<seccomp::RulePlace> places{};        ///< empty for an overlay: its rules are not those of the profile
    std::optional<seccomp::Overlay> overlay{}; ///< the text is one
};
/// Reads a profile or an overlay; `engine` is that of an overlay without a version.
[[nodiscard]] std::expected<ReadProfile, seccomp::ProfileError> readProfileDocument(const QByteArray &text,
                                                                                    const capability::EngineRules &engine);

/// What is known of the profile that is edited: the last good reading of its text, and what that does on the target. The text is
/// read at once, everything else is made in a worker, where the newest question wins.
class ProfileWorkbench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setText(const QString &text);
    void setTarget(const seccomp::Target &target);
    void setImport(std::shared_ptr<const seccomp::ImportedCalls> calls); ///< null: none

    [[nodiscard]] const seccomp::Target &target() const { return m_target; }
    [[nodiscard]] const LastGood<ReadProfile, seccomp::ProfileError> &read() const { return m_read; }
    [[nodiscard]] const seccomp::SeccompProfile &profile() const { return m_read.value().profile; }
    [[nodiscard]] const ProfileAnalysis &analysis() const { return *m_analysis; } ///< of the last good text, or of one before
    [[nodiscard]] const BaselineFacts &baseline() const { return *m_baseline; }
    [[nodiscard]] const seccomp::ImportedCalls *import() const { return m_import.get(); }
    [[nodiscard]] bool isSettled() const { return !m_isAsking && !m_isStale; }

    /// The text in which the calls have that action; the same text where nothing changes. Only while the text is not broken.
    [[nodiscard]] QString textWith(const QStringList &calls, const seccomp::Action &action) const;

Q_SIGNALS:
    void textRead(); ///< read() has changed
    void analysed(); ///< analysis() or baseline() has
    void importChanged();

private:
    void ask();

    QByteArray m_text;
    seccomp::Target m_target;
    LastGood<ReadProfile, seccomp::ProfileError> m_read;
    std::shared_ptr<const ProfileAnalysis> m_analysis = std::make_shared<ProfileAnalysis>();
    std::shared_ptr<const BaselineFacts> m_baseline = std::make_shared<BaselineFacts>();
    std::optional<seccomp::Target> m_baselineTarget;
    std::shared_ptr<const seccomp::ImportedCalls> m_import;
    bool m_isAsking = false; ///< a worker is at it
    bool m_isStale = false;  ///< and what it was asked is not the newest
};

} // namespace bulkhead::ui
