#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which distribution gets which environment, by what its /etc/os-release says.
set -euo pipefail
# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../packaging/environment.sh"
unset BULKHEAD_INSIDE
BULKHEAD_OS_RELEASE=$(mktemp)
export BULKHEAD_OS_RELEASE
trap 'rm -f "$BULKHEAD_OS_RELEASE"' EXIT

failures=0
# expect KIND WHAT LINE...
expect() {
    local kind=$1 what=$2 found
    shift 2
    printf '%s\n' "$@" >"$BULKHEAD_OS_RELEASE"
    found=$(host_kind 2>/dev/null) || found=unknown
    if [ "$found" = "$kind" ]; then printf 'PASS   : %s\n' "$what"; else
        printf 'FAIL!  : %s: %s instead of %s\n' "$what" "$found" "$kind"
        failures=$((failures + 1))
    fi
}
expect native-debian "Debian 13 builds natively" ID=debian 'VERSION_ID="13"'
expect native-debian "Debian 14 builds natively" ID=debian 'VERSION_ID="14"'
expect native-debian "Debian unstable has no number" ID=debian VERSION_CODENAME=forky
expect debian-root "Debian 12 gets a root" ID=debian 'VERSION_ID="12"'
expect debian-root "Debian 9 is older than 13, not newer" ID=debian 'VERSION_ID="9"'
expect debian-root "Ubuntu 24.04 gets a root" ID=ubuntu ID_LIKE=debian 'VERSION_ID="24.04"'
expect debian-root "Ubuntu 24.10 gets a root" ID=ubuntu ID_LIKE=debian 'VERSION_ID="24.10"'
expect native-debian "Ubuntu 25.04 builds natively" ID=ubuntu ID_LIKE=debian 'VERSION_ID="25.04"'
expect native-debian "Ubuntu 26.04 builds natively" ID=ubuntu ID_LIKE=debian 'VERSION_ID="26.04"'
expect debian-root "a derivative of Ubuntu gets a root" ID=linuxmint 'ID_LIKE="ubuntu debian"' 'VERSION_ID="22"'
expect fedora "Fedora" ID=fedora VERSION_ID=43
expect fedora "a derivative of Fedora" ID=nobara 'ID_LIKE="fedora"'
expect arch "Arch" ID=arch
expect arch "a derivative of Arch" ID=endeavouros ID_LIKE=arch
expect unknown "another distribution is told so" ID=void

for list in debian fedora arch; do
    packages=$(packages_of "$list")
    doubled=$(printf '%s\n' "$packages" | sort | uniq -d)
    if [ -n "$packages" ] && [ -z "$doubled" ] && ! grep -q '[^a-z0-9A-Z.+-]' <<<"$packages"; then
        printf 'PASS   : the list for %s holds one name a line, each once\n' "$list"
    else
        printf 'FAIL!  : the list for %s: %s\n' "$list" "${doubled:-not names}"
        failures=$((failures + 1))
    fi
done
exit $((failures != 0))
