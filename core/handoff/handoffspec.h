// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/handoff/containerhandoff.h"

#include <QJsonArray>

#include <utility>

// What every target reads of a container. Internal to the handoff room.
namespace bulkhead::handoff {

using NamedValue = std::pair<QString, QString>;

struct SpecMount {
    QString type; ///< bind, volume, tmpfs
    QString source, target;
    bool readOnly = false;
    QString options; ///< of a bind as it was given: "ro,rshared"
};

struct SpecPort {
    QString address, published, target, protocol;
};

/// The container's own settings; what the image sets itself is left out where the image is known.
struct ContainerSpec {
    QJsonObject root, config, host, image; ///< image: its Config
    QString name, id;
    QStringList entrypoint, command; ///< empty where they are the image's
    bool ownEntrypoint = false, ownCommand = false;
    QList<NamedValue> environment;
    QStringList secretNames; ///< variables whose value is not written
    QList<NamedValue> labels;
    QList<SpecMount> mounts;
    QList<SpecPort> ports;
    QString user;
    QString seccompProfile; ///< JSON; empty for the engine's own
    QString seccompChoice;  ///< "", "unconfined", "custom"
    QString appArmor;       ///< as asked; empty = the engine's own
    bool noNewPrivileges = false;
    bool systemPathsUnconfined = false;
    QStringList otherSecurityOptions;

    [[nodiscard]] QString text(QLatin1StringView hostMember) const { return host[hostMember].toString(); }
    [[nodiscard]] qint64 number(QLatin1StringView hostMember) const { return host[hostMember].toInteger(); }
    [[nodiscard]] bool flag(QLatin1StringView hostMember) const { return host[hostMember].toBool(); }
    [[nodiscard]] QStringList texts(QLatin1StringView hostMember) const;
    /// Name for a file or an object: only letters, digits, dash; never empty.
    [[nodiscard]] QString plainName() const;
    /// Entry point and command as the container runs them, the image's included.
    [[nodiscard]] QStringList wholeCommand() const;
    /// "1000" of "1000:1000"; nothing where it is no number.
    [[nodiscard]] std::optional<qint64> userNumber() const;
    [[nodiscard]] std::optional<qint64> groupNumber() const;
    /// As it was chosen; empty where it is the engine's, the beginning of the id, or the host's.
    [[nodiscard]] QString hostname() const;
    /// Seconds that it may take to stop; nothing where it is the engine's own.
    [[nodiscard]] std::optional<qint64> stopTimeout() const;
};

[[nodiscard]] Result<ContainerSpec> readSpec(const QByteArray &rawInspect, const HandOffOptions &options);

[[nodiscard]] HandOff runHandOff(const ContainerSpec &spec);
[[nodiscard]] HandOff composeHandOff(const ContainerSpec &spec);
[[nodiscard]] HandOff kubernetesHandOff(const ContainerSpec &spec);
[[nodiscard]] HandOff ecsHandOff(const ContainerSpec &spec);
[[nodiscard]] HandOff systemdHandOff(const ContainerSpec &spec);

/// Bytes of a "size=16m" among a tmpfs's options, as mount(8) reads it; nothing where there is none or it is a share of memory.
[[nodiscard]] std::optional<qint64> tmpfsSize(const QString &options);

/// Settings that only an engine has, as notes "… is not expressed"; `expressed` names those that the target does.
[[nodiscard]] QStringList notExpressed(const ContainerSpec &spec, const QStringList &expressed);
[[nodiscard]] QString secretsNote(const ContainerSpec &spec); ///< empty where there are none
[[nodiscard]] QString handOffTr(const char *text);            ///< in the context "HandOff"

/// A YAML 1.2 document from JSON values: block mappings and sequences, every text in double quotes.
[[nodiscard]] QString yamlDocument(const QJsonObject &object);

} // namespace bulkhead::handoff
