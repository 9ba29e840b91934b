#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh PRESET [TARGET...]: configures where needed and builds, in the environment that ./run and ./test prepared.
# Says little: errors, and on a terminal the progress.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1; shift
dir=build/$preset

# a compiler for each core, and about 1.2 GB for each compiler
jobs=$(nproc)
memory=$(($(sed -n 's/^MemAvailable: *\([0-9]*\) kB/\1/p' /proc/meminfo) / 1200000))
[ "$memory" -ge "$jobs" ] || jobs=$((memory > 0 ? memory : 1))

# without these ccache never reuses what was compiled with a precompiled header
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

configure() {
    printf 'bulkhead: configuring %s\n' "$preset" >&2
    mkdir -p "$dir"
    cmake --preset "$preset" >"$dir/configure.log" 2>&1 || { cat "$dir/configure.log" >&2; exit 1; }
}
# a directory that another checkout, root or distribution configured is made anew
if [ -f "$dir/CMakeCache.txt" ] && ! grep -qx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"; then rm -rf "$dir"; fi
[ -f "$dir/build.ninja" ] || configure

printf 'bulkhead: building %s with %s jobs\n' "$preset" "$jobs" >&2
if [ -t 2 ]; then
    ninja -C "$dir" -j "$jobs" "$@" >&2
else
    # not --quiet: it hides nothing of an error, but also the steps, which matter when a log is all there is
    ninja -C "$dir" -j "$jobs" "$@" >"$dir/build.log" 2>&1 || {
        grep -vE '^\[[0-9]+/[0-9]+\] |^ninja: Entering' "$dir/build.log" >&2
        printf 'bulkhead: the build failed; all of it: %s\n' "$dir/build.log" >&2
        exit 1
    }
fi
