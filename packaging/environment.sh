# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./run and ./test. Decides where Bulkhead is built and run: natively where the distribution has Qt 6.8, else in a
# cached Debian 13 root made once with debootstrap. Nothing on an older host is upgraded.

bulkhead_top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
bulkhead_cache=${BULKHEAD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/bulkhead}
bulkhead_root=$bulkhead_cache/debian13
bulkhead_yes=0
bulkhead_kind='' # set by ensure_environment: inside, native-debian, debian-root, fedora or arch

say() { printf 'bulkhead: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The packages of one list file, comments removed.
packages_of() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$bulkhead_top/packaging/packages/$1"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; return; fi
    command -v sudo >/dev/null || die "this needs root and there is no sudo: $*"
    sudo "$@"
}

# Shows a command line that installs packages and runs it: at once as root or with --yes, otherwise after a yes.
install_with_consent() {
    local command="$*" answer
    [ "$(id -u)" = 0 ] || command="sudo sh -c '$command'"
    say "packages are missing; this installs them:"
    printf '    %s\n' "$command" >&2
    if [ "$(id -u)" != 0 ] && [ "$bulkhead_yes" != 1 ]; then
        [ -t 0 ] || die "not asked, because there is no terminal: run the command above, or start again with --yes"
        read -r -p "Run it now? [y/N] " answer
        case $answer in [yY]*) ;; *) die "nothing installed" ;; esac
    fi
    as_root sh -c "$*" >&2 || die "installing the packages failed"
}

# After an update, because a fresh machine has no package lists and an old one has links that are gone.
apt_install() { install_with_consent "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $*"; }

# How this host gets its build environment; the answers are those of bulkhead_kind.
host_kind() {
    if [ -n "${BULKHEAD_INSIDE:-}" ]; then echo inside; return; fi
    local ID='' ID_LIKE='' VERSION_ID=''
    # shellcheck source=/dev/null
    [ ! -r "${BULKHEAD_OS_RELEASE:-/etc/os-release}" ] || . "${BULKHEAD_OS_RELEASE:-/etc/os-release}"
    case $ID:$VERSION_ID in
    debian:) echo native-debian; return ;; # testing and unstable have no number
    debian:* | ubuntu:*)
        local first=13
        [ "$ID" = debian ] || first=25.04
        if [ "$(printf '%s\n' "$first" "$VERSION_ID" | sort -V | head -n 1)" = "$first" ]; then echo native-debian; else echo debian-root; fi
        return
        ;;
    esac
    case " $ID $ID_LIKE " in
    *" debian "* | *" ubuntu "*) echo debian-root ;;
    *" fedora "*) echo fedora ;;
    *" arch "*) echo arch ;;
    *) die "this distribution is not known to Bulkhead: install what packaging/packages/debian names, then start with BULKHEAD_INSIDE=1" ;;
    esac
}

ensure_native_packages() {
    local list=${1#native-} missing=() package done_mark
    done_mark=$bulkhead_cache/packages-$(packages_of "$list" | sha256sum | cut -c1-16)
    [ ! -e "$done_mark" ] || return 0
    case $list in
    debian)
        for package in $(packages_of debian); do
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
        done
        [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
        ;;
    fedora)
        for package in $(packages_of fedora); do rpm -q --whatprovides "$package" >/dev/null 2>&1 || missing+=("$package"); done
        [ ${#missing[@]} = 0 ] || install_with_consent "dnf install -y --setopt=install_weak_deps=False ${missing[*]}"
        ;;
    arch)
        # shellcheck disable=SC2046 # one word a package
        mapfile -t missing < <(pacman -T $(packages_of arch))
        [ ${#missing[@]} = 0 ] || install_with_consent "pacman -S --needed --noconfirm ${missing[*]}"
        ;;
    esac
    mkdir -p "$bulkhead_cache"
    : >"$done_mark"
}

# The mirror that a Debian host itself uses.
debian_mirror() {
    local mirror=''
    if grep -qx 'ID=debian' /etc/os-release; then
        mirror=$({ sed -n 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' /etc/apt/sources.list.d/*.sources
            sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list; } 2>/dev/null |
            grep -E '^https?://.*/debian/?$' | grep -v security | head -n 1) || true
    fi
    echo "${mirror:-http://deb.debian.org/debian}"
}

root_stamp() { { packages_of debian; echo root-format-1; } | sha256sum | cut -d' ' -f1; }
root_is_current() { [ "$(cat "$bulkhead_root/.bulkhead-stamp" 2>/dev/null)" = "$(root_stamp)" ]; }

# Makes the cached Debian 13 root, or does nothing where it is there and made from today's list.
ensure_debian_root() {
    root_is_current && return 0
    mkdir -p "$bulkhead_cache"
    local lock
    exec {lock}>"$bulkhead_cache/lock"
    flock "$lock"
    root_is_current || make_debian_root
    exec {lock}>&-
}

make_debian_root() {
    local new=$bulkhead_root.new log=$bulkhead_cache/root.log
    command -v debootstrap >/dev/null || apt_install debootstrap debian-archive-keyring
    say "making a Debian 13 root in $bulkhead_root (once; some minutes; log: $log)"
    as_root rm -rf --one-file-system "$new"
    # The script is named because a debootstrap older than trixie does not know it.
    as_root debootstrap --variant=minbase --include=ca-certificates trixie "$new" "$(debian_mirror)" \
        /usr/share/debootstrap/scripts/sid >"$log" 2>&1 || { tail -n 5 "$log" >&2; die "debootstrap failed; its log: $log"; }
    apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https)::Proxy ' |
        as_root tee "$new/etc/apt/apt.conf.d/90host-proxy" >/dev/null || true
    printf 'path-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\nforce-unsafe-io\n' |
        as_root tee "$new/etc/dpkg/dpkg.cfg.d/90bulkhead" >/dev/null
    # no service is started in the root
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$new/usr/sbin/policy-rc.d" >/dev/null
    as_root chmod 755 "$new/usr/sbin/policy-rc.d"
    # shellcheck disable=SC2046 # one word a package
    in_root "$new" root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(packages_of debian) \
        >>"$log" 2>&1 || { tail -n 5 "$log" >&2; die "installing the packages failed; the log: $log"; }
    root_stamp | as_root tee "$new/.bulkhead-stamp" >/dev/null
    as_root rm -rf --one-file-system "$bulkhead_root"
    as_root mv "$new" "$bulkhead_root"
    say "the Debian 13 root is ready"
}

# The variables that reach through sudo into the root: display, session bus, engine choice, language, proxies, our own.
passed_variables() {
    local name
    for name in $(compgen -e); do
        case $name in
        BULKHEAD_INSIDE | BULKHEAD_BINDS | BULKHEAD_USER | BULKHEAD_CWD | BULKHEAD_HOME) ;;
        DISPLAY | XAUTHORITY | WAYLAND_* | XDG_* | DBUS_* | SSH_AUTH_SOCK | DOCKER_* | QT_* | KDE_* | LANG | LANGUAGE | LC_* | TZ | \
            TERM | COLORTERM | NO_COLOR | CI | CCACHE_* | BULKHEAD_* | *_proxy | *_PROXY) printf '%s=%s\0' "$name" "${!name}" ;;
        esac
    done
}

# in_root ROOT USER COMMAND...: runs COMMAND with ROOT as its / in an own mount namespace; display, home, /run, /proc, /sys, /tmp,
# the checkout and the current directory reach through. A bare chroot is not enough: dockerd remounts /, which must be a mount point.
in_root() {
    local root=$1 user=$2 variables
    shift 2
    mapfile -d '' -t variables < <(passed_variables)
    as_root env "${variables[@]}" BULKHEAD_BINDS="$bulkhead_top
$HOME
$bulkhead_cache
$PWD" BULKHEAD_USER="$user" BULKHEAD_CWD="$PWD" BULKHEAD_HOME="$HOME" \
        unshare -m --propagation private sh -e "$bulkhead_top/packaging/enter-root.sh" "$root" "$@"
}

# Files of Debian packages that tests compare with: unpacked, not installed, because installing golang-github-docker-docker-dev
# brings 400 packages. Without them the tests that want them are skipped.
ensure_reference_files() {
    local dir=$bulkhead_cache/reference
    case $bulkhead_kind in debian-root | native-debian) ;; *) return 0 ;; esac
    local stamp
    stamp=$(packages_of debian-reference | sha256sum | cut -d' ' -f1)
    [ "$(cat "$dir/.stamp" 2>/dev/null)" != "$stamp" ] || return 0
    rm -rf "$dir.new"
    mkdir -p "$dir.new"
    # shellcheck disable=SC2046 # one word a package
    if (cd "$dir.new" &&
        inside apt-get download -qq -o Acquire::Retries=3 $(packages_of debian-reference) >download.log 2>&1 &&
        for package in *.deb; do dpkg-deb -x "$package" . && rm "$package"; done); then
        echo "$stamp" >"$dir.new/.stamp"
        rm -rf "$dir"
        mv "$dir.new" "$dir"
    else
        say "the reference files of packaging/packages/debian-reference could not be fetched; the tests that compare with them are skipped"
    fi
}

# Everything that building, running and testing need is there after this.
ensure_environment() {
    bulkhead_kind=$(host_kind) || exit 1
    case $bulkhead_kind in
    inside) ;;
    debian-root) ensure_debian_root ;;
    *) ensure_native_packages "$bulkhead_kind" ;;
    esac
}

# inside COMMAND...: as the calling user in the environment; inside_as_root: as root.
inside() {
    if [ "$bulkhead_kind" = debian-root ]; then in_root "$bulkhead_root" "$(id -un)" "$@"; else "$@"; fi
}
inside_as_root() {
    if [ "$bulkhead_kind" = debian-root ]; then in_root "$bulkhead_root" root "$@"; else as_root "$@"; fi
}

# Debian 13, natively or in the root: where ./test may skip nothing.
is_home_platform() {
    [ "$bulkhead_kind" = debian-root ] || grep -q '^VERSION_CODENAME=trixie' /etc/os-release
}

# is_built PRESET: nothing that the program is made from changed since packaging/build.sh built all it was asked for. Directories
# count too: their time changes when a file goes.
is_built() {
    local mark=$bulkhead_top/build/$1/.built
    [ -e "$mark" ] && [ "$(cat "$mark")" = "$(build_environment)" ] && (cd "$bulkhead_top" && [ -z "$(find CMakeLists.txt \
        CMakePresets.json cmake core ui app resources translations packaging -newer "$mark" -print -quit)" ])
}

# What a build directory belongs to: another root or another Qt is another environment.
build_environment() {
    case $bulkhead_kind in
    debian-root) stat -c 'debian13 %i' "$bulkhead_root/.bulkhead-stamp" ;;
    *) readlink -f /usr/lib*/libQt6Core.so.6 /usr/lib/*/libQt6Core.so.6 2>/dev/null | head -n 1 ;;
    esac
}

# lab_hold DIR: starts the lab engine and holds it until lab_release or the end of this script, however it ends: the lab goes when
# our end of its standard input is closed. Sets lab_endpoint; fails where there can be no lab.
lab_hold() {
    coproc lab_process { inside_as_root "$bulkhead_top/packaging/lab/lab-engine" hold --owner "$(id -u)" "$1"; }
    lab_pid=$!
    lab_input=${lab_process[1]}
    # shellcheck disable=SC2034 # ./run reads it
    read -r lab_endpoint <&"${lab_process[0]}"
}

lab_release() {
    [ -n "${lab_pid:-}" ] || return 0
    exec {lab_input}>&-
    wait "$lab_pid" 2>/dev/null || true
    lab_pid=''
}
