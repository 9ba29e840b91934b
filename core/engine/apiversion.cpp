// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/apiversion.h"

#include "core/engine/engineclient.h"

#include <QRegularExpression>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {

Result<QString> normalisedApiVersion(const QString &text)
{
    static const QRegularExpression form(u"\\A\\s*v?([0-9]{1,4}\\.[0-9]{1,4})\\s*\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::unexpected(Error{ErrorKind::Invalid, u"not an API version: \"%1\""_s.arg(text.left(40)), {}});
    return match.captured(1);
}

Result<QString> agreedApiVersion(const QByteArray &engineNewest)
{
    if (engineNewest.isEmpty())
        return QString(OldestApi);
    const auto theirs = normalisedApiVersion(QString::fromLatin1(engineNewest));
    if (!theirs)
        return std::unexpected(Error{ErrorKind::NotDocker, theirs.error().what, {}});
    const auto number = QVersionNumber::fromString(*theirs);
    if (number < QVersionNumber::fromString(OldestApi)) {
        const auto what = u"the engine's newest API version is %1; Bulkhead speaks %2 to %3"_s.arg(*theirs, OldestApi, NewestApi);
        return std::unexpected(Error{ErrorKind::EngineTooOld, what, {}});
    }
    return number < QVersionNumber::fromString(NewestApi) ? *theirs : QString(NewestApi);
}

} // namespace bulkhead::engine
