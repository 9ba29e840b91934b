// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tryout/tryoutwords.h"

#include "core/engine/limitupdate.h"
#include "ui/widgets/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulkhead::ui {
namespace {

struct TryOutWords {
    Q_DECLARE_TR_FUNCTIONS(TryOutWords)
};

} // namespace

QString secondsText(std::chrono::milliseconds time)
{
    return TryOutWords::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
}

QString outputText(const QList<engine::OutputPiece> &output)
{
    QString text;
    for (const engine::OutputPiece &piece : output) {
        for (const QChar c : QString::fromUtf8(piece.bytes)) {
            if (c == u'\n' || c == u'\t' || !c.isNonCharacter()) {
                if (c == u'\r')
                    continue;
                text += c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' ? QChar(u'\ufffd') : c;
            }
        }
    }
    return text;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

EndText endText(const tryout::TryOutEnd &end, const tryout::TryOutRequest &request)
{
    using Kind = tryout::TryOutEnd::Kind;
    const QString took = secondsText(end.took);
    switch (end.kind) {
    case Kind::Exited:
        if (end.isKilledByFilter())
            return {Tone::High, TryOutWords::tr("killed by the filter"),
                    TryOutWords::tr("A call that the profile answers with a kill ended it after %1 (SIGSYS, exit code 159).")
                        .arg(took)};
        if (end.isOutOfMemory)
            return {Tone::Medium, TryOutWords::tr("out of memory"),
                    TryOutWords::tr("It needed more than its limit of %1.").arg(engine::dockerBytes(request.memory))};
        if (end.exitCode == 0)
            return {Tone::Ok, TryOutWords::tr("exit code 0"), TryOutWords::tr("It ended by itself after %1.").arg(took)};
        return {Tone::Medium, TryOutWords::tr("exit code %1").arg(end.exitCode),
                end.exitCode > 128 ? TryOutWords::tr("Signal %1 ended it after %2.").arg(end.exitCode - 128).arg(took)
                                   : TryOutWords::tr("It ended by itself after %1.").arg(took)};
    case Kind::TimedOut:
        return {Tone::Info, TryOutWords::tr("still running"),
                TryOutWords::tr("It still ran when its time of %n second(s) was over, and was ended.", nullptr,
                                int(request.timeLimit.count()))};
    case Kind::Cancelled:
        return {Tone::Info, TryOutWords::tr("ended"), TryOutWords::tr("It ran for %1 and was ended.").arg(took)};
    case Kind::NotStarted:
    case Kind::Lost: break;
    }
    const Error error = end.error.value_or(Error{});
    const ErrorText text = errorText(error);
    const bool isStart = end.kind == Kind::NotStarted;
    return {Tone::High, isStart ? TryOutWords::tr("not started") : TryOutWords::tr("lost"), error.what,
            text.technical.isEmpty() ? error.detail : text.technical};
}

} // namespace bulkhead::ui
