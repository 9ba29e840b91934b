// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/finding.h"
#include "core/snapshot/hostsnapshot.h"

namespace bulkhead::findings {

/// One difference between two sides, "before" and "after", or left and right.
struct Change {
    enum class Kind : quint8 {
        Weaker,   ///< a check fails that did not, or fails worse
        Appeared, ///< the subject is there on the right only
        Stricter, ///< a check no longer fails, or fails less badly
        Vanished, ///< the subject is there on the left only
        Changed,  ///< neither: a setting, or another reason for the same finding
    };
    Kind kind = Kind::Changed;
    Subject subject;
    QString check = {};                 ///< id, of Weaker and Stricter; else empty
    Severity severity = Severity::None; ///< the worse one of the two sides
    QString what = {};                  ///< the check's words, or the field: "HostConfig.Memory"
    QString before = {}, after = {};    ///< for a person; never a secret
    QString pointer = {};               ///< into the raw inspect, RFC 6901; empty where there is none

    friend bool operator==(const Change &, const Change &) = default;
};

struct Comparison {
    QString left, right;
    QList<Change> changes; ///< weaker first, worst first; then by subject
    [[nodiscard]] qsizetype count(Change::Kind kind) const;
};

/// What appeared, vanished, got weaker and got stricter between two recordings of a host, or between two hosts. Containers are
/// the same where their names are: one that was made anew has another id. Pids, times and addresses do not count. Pure.
[[nodiscard]] Comparison compareSnapshots(const snapshot::HostSnapshot &before, const snapshot::HostSnapshot &after);

/// The same for two containers, of one snapshot or of two.
[[nodiscard]] Comparison compareContainers(const snapshot::ContainerEntry &left, const snapshot::HostSnapshot &leftHost,
                                           const snapshot::ContainerEntry &right, const snapshot::HostSnapshot &rightHost);

/// What the container has otherwise than `docker run IMAGE` would make it, with nothing else said: the image's settings and this
/// engine's defaults (moby daemon/create.go, daemon_unix.go). Left is the image; `image` is GET /images/{id}/json.
[[nodiscard]] Comparison compareWithImage(const snapshot::ContainerEntry &container, const snapshot::HostSnapshot &host,
                                          const QJsonObject &image);

[[nodiscard]] QString changeKindName(Change::Kind kind); ///< translated: "Weaker"
/// {"format": "bulkhead-comparison", "version": 1, "left", "right", "changes": […]}
[[nodiscard]] QJsonObject comparisonToJson(const Comparison &comparison);

} // namespace bulkhead::findings
