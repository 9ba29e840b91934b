// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/snapshot/host.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace bulkhead::ui {

/// The paths of a container, asked for a directory at a time as they are typed and remembered then.
class PathSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setHost(snapshot::Host *host);
    /// Whose paths they are: a container, or the first one that was made of an image. What is known of another one is forgotten.
    void setContainer(const ContainerId &id);
    void setImage(const QString &image);
    [[nodiscard]] const ContainerId &container() const { return m_container; }
    /// What a directory ("/etc/") holds, as far as it is known now; directories end with a slash. Asks for what is not known.
    [[nodiscard]] QStringList entriesOf(const QString &directory);

Q_SIGNALS:
    void arrived(const QString &directory);
    void refused(const QString &why); ///< why no paths are offered, once for what is typed

private:
    [[nodiscard]] QString obstacle() const;
    void refuse();
    static QCoro::Task<> ask(QPointer<PathSource> self, QString directory);

    QPointer<snapshot::Host> m_host;
    ContainerId m_container;
    QString m_image;                     ///< that was asked for, and of which there is no container
    bool m_isRefused = false;            ///< and it has been said
    QHash<QString, QStringList> m_known; ///< by directory; what could not be read has its usual entries
    QSet<QString> m_asked;
};

} // namespace bulkhead::ui
