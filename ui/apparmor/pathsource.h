// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/snapshot/host.h"
#include "core/tryout/imagepaths.h"
#include "ui/tryout/enginelock.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace bulkhead::ui {

/// The paths of a container, asked for a directory at a time as they are typed and remembered then; or those of an image that has
/// none, read all at once where changes are unlocked.
class PathSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~PathSource() override;

    void setHost(snapshot::Host *host);
    /// Whose paths they are: a container, or the first one that was made of an image, or the image. What is known of another one
    /// is forgotten, and what is being read of it ends.
    void setContainer(const ContainerId &id);
    void setImage(const QString &image);
    [[nodiscard]] const ContainerId &container() const { return m_container; }
    /// What a directory ("/etc/") holds, as far as it is known now; directories end with a slash. Asks for what is not known.
    [[nodiscard]] QStringList entriesOf(const QString &directory);

    /// Reading an image's paths.
    [[nodiscard]] bool isReading() const { return m_control != nullptr; }
    [[nodiscard]] qint64 bytesRead() const { return m_control ? m_control->bytes : 0; }
    [[nodiscard]] const QString &image() const { return m_image; }
    [[nodiscard]] const QString &failure() const { return m_failure; } ///< why there are none; empty where nothing failed
    void cancel();
    void tryAgain();
    /// Who may make a container: engineLock(). Tests bring their own.
    void setLock(std::function<EngineLock(snapshot::Host *)> lock) { m_lock = std::move(lock); }

Q_SIGNALS:
    void arrived(const QString &directory);
    void refused(const QString &why); ///< why no paths are offered, once for what is typed
    void readingChanged();            ///< isReading(), bytesRead() or failure()
    void notice(const QString &text); ///< for the status bar

private:
    [[nodiscard]] QString obstacle() const;
    void refuse();
    void read();
    static QCoro::Task<> ask(QPointer<PathSource> self, QString directory);
    static QCoro::Task<> readImage(QPointer<PathSource> self, std::shared_ptr<tryout::ImageReadingControl> control);
    [[nodiscard]] ImageId idOfImage() const;
    void forget();

    QPointer<snapshot::Host> m_host;
    std::function<EngineLock(snapshot::Host *)> m_lock = engineLock;
    ContainerId m_container;
    QString m_image;                     ///< that was asked for, and of which there is no container
    bool m_isRefused = false;            ///< and it has been said
    QHash<QString, QStringList> m_known; ///< by directory; what could not be read has its usual entries
    QSet<QString> m_asked;
    QString m_wanted; ///< directory that was asked for last while the image is read
    QString m_failure;
    std::shared_ptr<tryout::ImageReadingControl> m_control;                      ///< of the reading under way
    std::shared_ptr<const tryout::ImagePaths> m_paths;                           ///< of the image
    QList<std::pair<ImageId, std::shared_ptr<const tryout::ImagePaths>>> m_read; ///< the last ones: an image does not change
};

} // namespace bulkhead::ui
