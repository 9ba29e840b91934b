// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/seccomp/profile.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

// What is tried out: an image, a command and a profile in a container that is thrown away afterwards.
namespace bulkhead::tryout {

/// Every throw-away container carries it; its value is the run's own word. What was left behind is found by it.
inline constexpr QLatin1StringView TryOutLabel{"org.bulkhead.tryout"};

/// A value. Nothing of the host is mounted unless `binds` names it.
struct TryOutRequest {
    enum class Runs : quint8 {
        Both,   ///< as it is, then its LOG twin where the kernel's records can be read
        AsItIs, ///< only
        Twin,   ///< only: for a program that does not end by itself
    };
    QString image;
    QStringList command{}; ///< empty: the image's own
    QString user{};        ///< empty: the image's own
    QStringList capAdd{}, capDrop{};
    bool noNewPrivileges = true;
    QByteArray seccompProfile{}; ///< JSON as Docker takes it; empty: the engine's own
    QString appArmorProfile{};   ///< the name of a loaded one; empty: the engine's own
    QStringList binds{};         ///< "/srv/data:/data:ro"
    Runs runs = Runs::Both;
    bool hasNetwork = true;
    bool isReadOnly = false;             ///< its root file system
    qint64 memory = 512LL * 1024 * 1024; ///< bytes; 0 = no limit
    qint64 pids = 512;                   ///< 0 = no limit
    std::chrono::seconds timeLimit{30};  ///< then it is killed
    qsizetype mostOutput = 256LL * 1024; ///< bytes that are kept: the first and the last half of them
    friend bool operator==(const TryOutRequest &, const TryOutRequest &) = default;
};

/// The body of POST /containers/create, with this profile instead of the request's text where it is given. Pure. Error Invalid:
/// no image.
[[nodiscard]] Result<QJsonObject> tryOutBody(const TryOutRequest &request, const QString &word,
                                             const seccomp::SeccompProfile *profile);
/// `docker run --rm …` that does the same, the profile in this file; words, not yet quoted.
[[nodiscard]] QStringList tryOutWords(const TryOutRequest &request, const QString &profileFile);

/// A profile that refuses nothing and logs every call, of the architectures that Docker's own names.
[[nodiscard]] seccomp::SeccompProfile loggingProfile();

} // namespace bulkhead::tryout
