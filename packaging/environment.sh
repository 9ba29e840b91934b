# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./run and ./test. Decides where Bulkhead is built and run: natively where the distribution has Qt 6.8, else in a
# cached Debian 13 root made once with debootstrap. Nothing on an older host is upgraded.

bulkhead_top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
bulkhead_cache=${BULKHEAD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/bulkhead}
bulkhead_root=$bulkhead_cache/debian13
bulkhead_yes=${bulkhead_yes:-0}

say() { printf 'bulkhead: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The packages of one list file, comments removed.
packages_of() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$bulkhead_top/packaging/packages/$1"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Shows a command that installs packages and runs it: at once as root or with --yes, otherwise after a yes.
install_with_consent() {
    say "these packages are missing; this installs them:"
    printf '    %s\n' "$*" >&2
    if [ "$(id -u)" != 0 ] && [ "$bulkhead_yes" != 1 ]; then
        [ -t 0 ] || die "not asked, because there is no terminal: run the command above, or start again with --yes"
        read -r -p "Run it now? [y/N] " answer
        case $answer in [yY]*) ;; *) die "nothing installed" ;; esac
    fi
    as_root "$@"
}

# native-debian, debian-root, fedora, arch: how this host gets its build environment.
host_kind() {
    [ -n "${BULKHEAD_INSIDE:-}" ] && { echo inside; return; }
    local id='' like=''
    id=$(. /etc/os-release 2>/dev/null && echo "${ID:-}")
    like=$(. /etc/os-release 2>/dev/null && echo "${ID_LIKE:-}")
    case " $id $like " in
    *" debian "* | *" ubuntu "*)
        local qt
        qt=$(apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^  Candidate: //p')
        if [ -n "$qt" ] && dpkg --compare-versions "$qt" ge 6.8; then echo native-debian; else echo debian-root; fi
        ;;
    *" fedora "*) echo fedora ;;
    *" arch "*) echo arch ;;
    *) die "this distribution is not known to Bulkhead: install what packaging/packages/debian names, then run with BULKHEAD_INSIDE=1" ;;
    esac
}

ensure_native_packages() {
    local kind=$1 missing=() package
    case $kind in
    native-debian)
        for package in $(packages_of debian); do
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
        done
        [ ${#missing[@]} = 0 ] || install_with_consent apt-get install -y --no-install-recommends "${missing[@]}"
        ;;
    fedora)
        for package in $(packages_of fedora); do rpm -q --whatprovides "$package" >/dev/null 2>&1 || missing+=("$package"); done
        [ ${#missing[@]} = 0 ] || install_with_consent dnf install -y "${missing[@]}"
        ;;
    arch)
        for package in $(packages_of arch); do pacman -Qi "$package" >/dev/null 2>&1 || missing+=("$package"); done
        [ ${#missing[@]} = 0 ] || install_with_consent pacman -S --needed --noconfirm "${missing[@]}"
        ;;
    esac
}

# The mirror that the host itself uses for Debian; empty (debootstrap's own choice) where the host is no Debian.
debian_mirror() {
    [ "$(. /etc/os-release && echo "$ID")" = debian ] || return 0
    { sed -n 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' /etc/apt/sources.list.d/debian.sources
      sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' /etc/apt/sources.list; } 2>/dev/null |
        grep -E '/debian/?$' | grep -v security | head -n 1
}

root_stamp() { { packages_of debian; echo root-format-1; } | sha256sum | cut -d' ' -f1; }

# Makes the cached Debian 13 root, or does nothing where it is there and made from today's list.
ensure_debian_root() {
    local stamp; stamp=$(root_stamp)
    [ "$(cat "$bulkhead_root/.bulkhead-stamp" 2>/dev/null)" = "$stamp" ] && return 0
    mkdir -p "$bulkhead_cache"
    exec 8>"$bulkhead_cache/lock"; flock 8
    [ "$(cat "$bulkhead_root/.bulkhead-stamp" 2>/dev/null)" = "$stamp" ] && { exec 8>&-; return 0; }
    say "making a Debian 13 root in $bulkhead_root (once; about two minutes)"
    command -v debootstrap >/dev/null || {
        [ "$(id -u)" != 0 ] || apt-get update -qq || true
        install_with_consent apt-get install -y --no-install-recommends debootstrap debian-archive-keyring
    }
    local new=$bulkhead_root.new log=$bulkhead_cache/root.log
    as_root rm -rf --one-file-system "$new"
    # shellcheck disable=SC2046 # an empty mirror must vanish
    as_root debootstrap --variant=minbase --include=ca-certificates trixie "$new" $(debian_mirror) >"$log" 2>&1 ||
        die "debootstrap failed; its log: $log"
    apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https)::Proxy ' |
        as_root tee "$new/etc/apt/apt.conf.d/90host-proxy" >/dev/null || true
    printf 'path-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\nforce-unsafe-io\n' |
        as_root tee "$new/etc/dpkg/dpkg.cfg.d/90bulkhead" >/dev/null
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$new/usr/sbin/policy-rc.d" >/dev/null
    as_root chmod 755 "$new/usr/sbin/policy-rc.d"
    # shellcheck disable=SC2046 # one word a package
    in_root "$new" root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(packages_of debian) \
        >>"$log" 2>&1 || die "installing the packages failed; the log: $log"
    echo "$stamp" | as_root tee "$new/.bulkhead-stamp" >/dev/null
    as_root rm -rf --one-file-system "$bulkhead_root"
    as_root mv "$new" "$bulkhead_root"
    exec 8>&-
}

# in_root ROOT USER COMMAND...: runs COMMAND with ROOT as its / in an own mount namespace; display, home, /run, /proc, /sys, /tmp
# and the checkout reach through. A bare chroot is not enough: dockerd remounts /, which must be a mount point.
in_root() {
    local root=$1 user=$2; shift 2
    # shellcheck disable=SC2016 # expanded inside
    as_root env BULKHEAD_BINDS="$bulkhead_top
$HOME
$bulkhead_cache" BULKHEAD_USER="$user" BULKHEAD_CWD="$PWD" BULKHEAD_HOME="$HOME" \
        XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-}" DISPLAY="${DISPLAY:-}" WAYLAND_DISPLAY="${WAYLAND_DISPLAY:-}" \
        unshare -m --propagation private sh -e "$bulkhead_top/packaging/enter-root.sh" "$root" "$@"
}
