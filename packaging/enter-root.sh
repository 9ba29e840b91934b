# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter-root.sh ROOT COMMAND...: started by in_root of environment.sh inside a new mount namespace, as root. Makes ROOT the / of
# this namespace and becomes COMMAND, as $BULKHEAD_USER.
set -eu
root=$1; shift
mount --bind "$root" "$root"
for dir in proc sys dev run tmp; do mount --rbind "/$dir" "$root/$dir"; done
printf '%s\n' "$BULKHEAD_BINDS" | while IFS= read -r dir; do
    [ -n "$dir" ] && [ -d "$dir" ] || continue
    mkdir -p "$root$dir"
    mount --rbind "$dir" "$root$dir"
done
for file in /etc/resolv.conf /etc/hosts /etc/localtime; do
    [ ! -e "$file" ] || cmp -s "$file" "$root$file" || { cp -L "$file" "$root$file.$$" && mv "$root$file.$$" "$root$file"; }
done
if [ "$BULKHEAD_USER" != root ]; then
    for file in passwd group; do
        grep -E "^$BULKHEAD_USER:" "/etc/$file" | while IFS= read -r line; do
            grep -q "^$BULKHEAD_USER:" "$root/etc/$file" || printf '%s\n' "$line" >>"$root/etc/$file"
        done
    done
fi
mkdir -p "$root/.old"
cd "$root"
pivot_root . .old
cd /
umount -l /.old
cd "$BULKHEAD_CWD" 2>/dev/null || cd /
# The host's own values make no sense in here: what was set for its tool chains must not reach ours.
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$BULKHEAD_HOME" BULKHEAD_INSIDE=1
unset LIBRARY_PATH LD_LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH PYTHONPATH PYTHONHOME \
    QT_PLUGIN_PATH BULKHEAD_BINDS BULKHEAD_CWD BULKHEAD_HOME
if [ "$BULKHEAD_USER" = root ]; then exec "$@"; fi
exec setpriv --reuid="$BULKHEAD_USER" --regid="$(id -g "$BULKHEAD_USER")" --init-groups "$@"
