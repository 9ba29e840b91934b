# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter-root.sh ROOT COMMAND...: started by in_root of environment.sh inside a new mount namespace, as root. Makes ROOT the / of
# this namespace and becomes COMMAND, as $BULKHEAD_USER.
set -eu
root=$1; shift
# by number, because the root does not know the host's users: the docker group's number decides who may use /run/docker.sock
uid=$(id -u "$BULKHEAD_USER") gid=$(id -g "$BULKHEAD_USER") groups=$(id -G "$BULKHEAD_USER" | tr ' ' ',')
mount --bind "$root" "$root"
for dir in proc sys dev run tmp; do mount --rbind "/$dir" "$root/$dir"; done
printf '%s\n' "$BULKHEAD_BINDS" | while IFS= read -r dir; do
    case $dir in
    # a current directory among these is the root's own
    '' | / | /usr | /usr/bin* | /usr/lib* | /usr/sbin* | /usr/share* | /etc* | /bin* | /sbin* | /lib* | /var | /var/lib* | /proc* | /sys* | /dev*)
        continue ;;
    esac
    [ -d "$dir" ] || continue
    mkdir -p "$root$dir"
    mount --rbind "$dir" "$root$dir"
done
for file in /etc/resolv.conf /etc/hosts /etc/localtime; do
    [ ! -e "$file" ] || cmp -s "$file" "$root$file" || { cp -L "$file" "$root$file.$$" && mv "$root$file.$$" "$root$file"; }
done
if [ "$uid" != 0 ] && ! grep -q "^$BULKHEAD_USER:" "$root/etc/passwd"; then
    # ssh and others refuse to run for a user without a name
    getent passwd "$uid" >>"$root/etc/passwd" || true
    getent group "$gid" >>"$root/etc/group" || true
fi
# the host's languages, so that a German desktop gets a German window
[ ! -d /usr/lib/locale ] || mount --bind /usr/lib/locale "$root/usr/lib/locale"
mkdir -p "$root/.old"
cd "$root"
pivot_root . .old
cd /
umount -l /.old
cd "$BULKHEAD_CWD" 2>/dev/null || cd /
# The host's own values make no sense in here: what was set for its tool chains must not reach ours.
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$BULKHEAD_HOME" USER="$BULKHEAD_USER" BULKHEAD_INSIDE=1
unset LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH PYTHONPATH PYTHONHOME \
    CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_PREFIX_PATH QT_PLUGIN_PATH BULKHEAD_BINDS BULKHEAD_CWD BULKHEAD_HOME
# Qt warns where the locale has no UTF-8
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
if [ "$uid" = 0 ]; then exec "$@"; fi
exec setpriv --reuid="$uid" --regid="$gid" --groups="$groups" "$@"
