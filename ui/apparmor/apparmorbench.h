// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apparmor/decider.h"
#include "core/apparmor/lint.h"
#include "core/apparmor/parsercheck.h"
#include "core/apparmor/profileedit.h"
#include "ui/editor/lastgood.h"

#include <QObject>
#include <QTimer>

namespace bulkhead::ui {

/// What a profile does, made in a worker.
struct ApparmorAnalysis {
    QList<apparmor::LintFinding> findings{};
    std::shared_ptr<apparmor::Decider> decider{}; ///< null where the profile cannot be resolved
    std::optional<Error> refusal{};               ///< why
};
/// Pure but for the includes it reads. `profile` as apparmor::findProfile takes it.
[[nodiscard]] ApparmorAnalysis analyseApparmor(const apparmor::ProfileFile &file, const QString &profile,
                                               const apparmor::IncludeSource &includes);

/// What is known of the profile that is edited: the last good reading of its text, what that does, and what apparmor_parser says
/// to it. The text is read at once, the rest in a worker and a process, where the newest question wins.
class ApparmorBench : public QObject
{
    Q_OBJECT
public:
    using Parser = std::function<QCoro::Task<Result<apparmor::ParserVerdict>>(QByteArray text)>;

    explicit ApparmorBench(QObject *parent = nullptr);

    void setText(const QString &text);
    void setProfile(const QString &name); ///< which of the file's profiles is looked at; empty: the first
    /// Who is asked besides our own checks; null for nobody.
    void setParser(Parser parser);
    void setIncludes(const apparmor::IncludeSource &includes);

    [[nodiscard]] const LastGood<apparmor::ProfileFile, Error> &read() const { return m_read; }
    [[nodiscard]] const apparmor::ProfileFile &file() const { return m_read.value(); }
    [[nodiscard]] QString profileName() const; ///< of the profile that is looked at
    [[nodiscard]] const ApparmorAnalysis &analysis() const { return *m_analysis; }
    [[nodiscard]] const std::optional<Result<apparmor::ParserVerdict>> &verdict() const { return m_verdict; }
    [[nodiscard]] bool isSettled() const { return !m_isAsking && !m_isStale && !m_isParsing && !m_parserTimer.isActive(); }

Q_SIGNALS:
    void textRead();
    void analysed();
    void parserAnswered();

private:
    void ask();
    void askParser();
    static QCoro::Task<> parse(QPointer<ApparmorBench> self, QByteArray text);

    QString m_text;
    QString m_profile;
    LastGood<apparmor::ProfileFile, Error> m_read;
    std::shared_ptr<const ApparmorAnalysis> m_analysis = std::make_shared<ApparmorAnalysis>();
    std::optional<Result<apparmor::ParserVerdict>> m_verdict;
    apparmor::IncludeSource m_includes;
    Parser m_parser;
    QTimer m_parserTimer; ///< it is not started with each letter
    bool m_isAsking = false;
    bool m_isStale = false;
    bool m_isParsing = false;
};

} // namespace bulkhead::ui
