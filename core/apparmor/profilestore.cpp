// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/apparmor/profilestore.h"

#include "core/apparmor/apparmortext.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::apparmor {

namespace {

Error fileSystemError(const QString &what, int number)
{
    const ErrorKind kind = number == ENOSPC || number == EDQUOT                     ? ErrorKind::NoSpace
                           : number == EACCES || number == EPERM || number == EROFS ? ErrorKind::PermissionDenied
                           : number == ENOENT                                       ? ErrorKind::NotFound
                                                                                    : ErrorKind::Io;
    return {kind, what, qt_error_string(number)};
}

/// A file that is there in whole, on the disk, or not at all; O_EXCL follows no link that somebody laid.
Result<> writeFresh(const QString &path, const QByteArray &text)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData()); // of a run that was interrupted
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return std::unexpected(fileSystemError(ApparmorText::tr("%1 cannot be written").arg(path), errno));
    int number = 0;
    for (qsizetype at = 0; at < text.size() && number == 0;) {
        const ssize_t count = ::write(descriptor, text.constData() + at, std::size_t(text.size() - at));
        if (count >= 0)
            at += count;
        else if (errno != EINTR)
            number = errno;
    }
    if (number == 0 && ::fsync(descriptor) != 0)
        number = errno;
    ::close(descriptor);
    if (number == 0)
        return {};
    ::unlink(name.constData());
    return std::unexpected(fileSystemError(ApparmorText::tr("%1 cannot be written").arg(path), number));
}

/// The same from the tree of the policy, which every user may read (aa_fs_profile… of security/apparmor/apparmorfs.c): the list
/// itself is for the user or the group root.
void readPolicyTree(const QString &directory, const QString &outer, QList<LoadedProfile> &profiles, int depth)
{
    const auto line = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(8192)).section(u'\n', 0, 0) : QString();
    };
    if (depth > DeepestBlock)
        return;
    for (const QString &entry : QDir(directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = directory + u'/' + entry, base = line(path + u"/name"_s);
        if (base.isEmpty())
            continue;
        const QString name = outer.isEmpty() ? base : outer + u"//"_s + base;
        profiles.append({name, line(path + u"/mode"_s)});
        readPolicyTree(path + u"/profiles"_s, name, profiles, depth + 1);
    }
}

} // namespace

QList<LoadedProfile> parseLoadedProfiles(const QByteArray &text)
{
    QList<LoadedProfile> profiles;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const qsizetype at = line.lastIndexOf(u" ("_s);
        if (at > 0 && line.endsWith(u')'))
            profiles.append({line.first(at), line.sliced(at + 2).chopped(1)});
    }
    return profiles;
}

Result<QList<LoadedProfile>> readLoadedProfiles(const QString &securityDirectory, const QString &enabledFile)
{
    const auto unavailable = [](const QString &why) { return std::unexpected(Error{ErrorKind::Unavailable, why, {}}); };
    QFile enabled(enabledFile);
    if (!enabled.open(QIODevice::ReadOnly))
        return unavailable(ApparmorText::tr("AppArmor is not in this kernel"));
    if (enabled.read(1) != "Y")
        return unavailable(
            ApparmorText::tr("AppArmor is in this kernel, but switched off (apparmor=1 security=apparmor switches it on)"));
    QFile file(securityDirectory + u"/apparmor/profiles"_s);
    if (!QDir(securityDirectory + u"/apparmor"_s).exists())
        return unavailable(ApparmorText::tr("securityfs is not mounted on %1").arg(securityDirectory));
    if (file.open(QIODevice::ReadOnly))
        return parseLoadedProfiles(file.readAll());
    const QString tree = securityDirectory + u"/apparmor/policy/profiles"_s;
    if (!QDir(tree).isReadable())
        return std::unexpected(
            Error{ErrorKind::PermissionDenied, ApparmorText::tr("the loaded profiles cannot be read"), file.errorString()});
    QList<LoadedProfile> profiles;
    readPolicyTree(tree, {}, profiles, 0);
    return profiles;
}

bool isStorableProfileName(QStringView name)
{
    const auto isAllowed = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._-+:@=").contains(c));
    };
    return !name.isEmpty() && name.size() <= 200 && !name.startsWith(u'.') && !name.startsWith(u'-') && !name.endsWith(u".orig")
           && std::ranges::all_of(name, isAllowed);
}

Result<QString> profileInMode(const QString &text, const QString &name, StoredMode mode)
{
    auto file = parseProfileFile(text);
    if (!file)
        return std::unexpected(Error{ErrorKind::Invalid, file.error().what, file.error().detail});
    Statement *found = nullptr;
    for (Statement &statement : file->statements) {
        if (const auto *profile = std::get_if<Profile>(&statement.rule)) {
            if (found || profile->name != name)
                return std::unexpected(
                    Error{ErrorKind::Invalid, ApparmorText::tr("the text must hold one profile, %1").arg(name), {}});
            found = &statement;
        }
        // what we do not understand might be another profile
        if (std::holds_alternative<UnreadText>(statement.rule))
            return std::unexpected(
                Error{ErrorKind::Invalid, ApparmorText::tr("line %1 is not understood").arg(statement.place.line), {}});
    }
    if (!found)
        return std::unexpected(Error{ErrorKind::Invalid, ApparmorText::tr("the text must hold one profile, %1").arg(name), {}});
    auto &profile = std::get<Profile>(found->rule);
    const QStringList before = profile.flags;
    for (const QString &flag : {u"complain"_s, u"enforce"_s, u"kill"_s, u"unconfined"_s, u"default_allow"_s, u"prompt"_s})
        profile.flags.removeAll(flag);
    if (mode == StoredMode::Complain)
        profile.flags.append(u"complain"_s);
    if (profile.flags != before)
        found->source.clear();
    return profileText(*file);
}

ProfileStore::ProfileStore(QString directory, RunParser runParser)
    : m_directory(std::move(directory))
    , m_runParser(std::move(runParser))
{
}

Result<> ProfileStore::runOn(const QStringList &options, const QString &path) const
{
    const auto run = m_runParser(options + QStringList{path});
    if (!run)
        return std::unexpected(run.error());
    if (run->exitCode != 0)
        return std::unexpected(Error{ErrorKind::Malformed, ApparmorText::tr("apparmor_parser refuses the profile"),
                                     QString::fromUtf8(run->output).left(8192)});
    return {};
}

/// The old file becomes NAME.orig, then the fresh one takes its place: there is a file of that name all the time.
Result<> ProfileStore::putInPlace(const QString &fresh, const QString &name) const
{
    const QByteArray place = QFile::encodeName(pathOf(name)), kept = QFile::encodeName(pathOf(name) + u".orig"_s);
    ::unlink(kept.constData());
    if (::link(place.constData(), kept.constData()) != 0 && errno != ENOENT)
        return std::unexpected(fileSystemError(ApparmorText::tr("the old profile cannot be kept"), errno));
    if (::rename(QFile::encodeName(fresh).constData(), place.constData()) != 0)
        return std::unexpected(fileSystemError(ApparmorText::tr("%1 cannot be written").arg(pathOf(name)), errno));
    return {};
}

Result<> ProfileStore::load(const QString &name, const QString &text, StoredMode mode)
{
    if (!isStorableProfileName(name))
        return std::unexpected(
            Error{ErrorKind::Invalid, ApparmorText::tr("\"%1\" cannot be the name of a profile's file").arg(name), {}});
    const auto inMode = profileInMode(text, name, mode);
    if (!inMode)
        return std::unexpected(inMode.error());
    if (!QDir().mkpath(m_directory))
        return std::unexpected(Error{ErrorKind::PermissionDenied, ApparmorText::tr("%1 cannot be made").arg(m_directory), {}});
    const QString fresh = m_directory + u"/."_s + name + u".new"_s;
    if (const auto written = writeFresh(fresh, inMode->toUtf8()); !written)
        return written;
    const bool hadOne = QFile::exists(pathOf(name));
    auto done = runOn({u"-QTK"_s}, fresh);
    if (done)
        done = runOn({u"-rTK"_s}, fresh);
    if (done) {
        done = putInPlace(fresh, name);
        if (!done && hadOne) // what is loaded is what lies in the file again
            std::ignore = runOn({u"-rTK"_s}, pathOf(name));
        else if (!done)
            std::ignore = runOn({u"-R"_s}, fresh);
    }
    QFile::remove(fresh); // there only where something failed
    return done;
}

Result<> ProfileStore::remove(const QString &name)
{
    if (!isStorableProfileName(name))
        return std::unexpected(
            Error{ErrorKind::Invalid, ApparmorText::tr("\"%1\" cannot be the name of a profile's file").arg(name), {}});
    if (!QFile::exists(pathOf(name)))
        return std::unexpected(
            Error{ErrorKind::NotFound, ApparmorText::tr("there is no profile %1 in %2").arg(name, m_directory), {}});
    if (const auto unloaded = runOn({u"-R"_s}, pathOf(name)); !unloaded)
        return unloaded;
    if (::rename(QFile::encodeName(pathOf(name)).constData(), QFile::encodeName(pathOf(name) + u".orig"_s).constData()) != 0)
        return std::unexpected(fileSystemError(ApparmorText::tr("%1 cannot be moved away").arg(pathOf(name)), errno));
    return {};
}

Result<> ProfileStore::setMode(const QString &name, StoredMode mode)
{
    const auto stored = text(name);
    return stored ? load(name, *stored, mode) : std::unexpected(stored.error());
}

Result<QString> ProfileStore::text(const QString &name) const
{
    if (!isStorableProfileName(name))
        return std::unexpected(
            Error{ErrorKind::Invalid, ApparmorText::tr("\"%1\" cannot be the name of a profile's file").arg(name), {}});
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorKind::NotFound, ApparmorText::tr("there is no profile %1 in %2").arg(name, m_directory), {}});
    if (file.size() > LargestProfileText)
        return std::unexpected(Error{ErrorKind::TooLarge, ApparmorText::tr("the profile is larger than 64 MiB"), {}});
    return QString::fromUtf8(file.readAll());
}

} // namespace bulkhead::apparmor
