#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# labcrash.sh DIR: a lab whose daemon was killed is removed completely: processes, network bridge, cgroups, files.
set -euo pipefail
lab=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/lab" && pwd -P)/lab-engine
dir=$1
[ -z "${BULKHEAD_LAB_HELD:-}" ] || exit 77 # then it cannot be started here
"$lab" start "$dir" || exit $?
trap '"$lab" stop "$dir"' EXIT

failures=0
gone() { # WHAT FOUND
    if [ -z "$2" ]; then printf 'PASS   : %s gone\n' "$1"; else
        printf 'FAIL!  : %s still there: %s\n' "$1" "$2"
        failures=$((failures + 1))
    fi
}
hash=$(printf '%s' "$dir" | sha256sum | cut -c1-8)
containers=$(docker -H "unix://$dir/docker.sock" inspect -f '{{.State.Pid}}' web1 web2 hostnet)
shims=$(pgrep -f "containerd-shim.* $dir/" | head -n 3)
[ -n "$shims" ] && ip link show "bh$hash" >/dev/null # what is looked for below is there now
# shellcheck disable=SC2086 # one word a process
kill -KILL "$(cat "$dir/docker.pid")" $shims

"$lab" stop "$dir"
# a zombie waits for its parent and holds nothing
alive=$(for pid in $containers; do [ ! -d "/proc/$pid/root/bin" ] || echo "$pid"; done)
gone "the containers' processes are" "$alive"
gone "the daemons are" "$(pgrep -f "(dockerd|containerd).* $dir/" || true)"
gone "the bridge is" "$(ip -o link show "bh$hash" 2>/dev/null || true)"
gone "the cgroups are" "$(find /sys/fs/cgroup -maxdepth 3 -name "*-$hash" 2>/dev/null)"
gone "the directory is" "$(ls -d "$dir" 2>/dev/null || true)"
exit $((failures != 0))
