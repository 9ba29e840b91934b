#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# checks.sh [CHECK...]: what ./test --ci does before the tests, in the environment that it prepared. Talks on standard error;
# standard output names the checks that failed, one a line. Always runs all of them, so that one run tells everything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sources() { git ls-files -co --exclude-standard -- "$@" | while read -r file; do [ ! -f "$file" ] || echo "$file"; done; }

check_format() { sources '*.cpp' '*.h' '*.c' | xargs clang-format --dry-run --Werror; }

# clang-tidy over each room as one unit: Qt's headers are read once a room and not once a file, which makes it four times as fast.
tidy() { # CHECKS
    mkdir -p build/tidy
    cmake --preset tidy >build/tidy/configure.log 2>&1 || { cat build/tidy/configure.log; return 1; }
    # before it can read the units: what moc makes for them, and the precompiled headers
    {
        ninja -C build/tidy -t targets all | sed -n 's/^\([^/]*_autogen\): phony$/\1/p'
        echo bulkhead-pch-core bulkhead-pch-widgets
    } | xargs packaging/build.sh tidy
    sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/tidy/compile_commands.json |
        grep -E "/(core|app|ui)/.*/Unity/unity_[0-9]+_cxx\.cxx$" | grep -v -e /bulkhead-pch- -e /bulkhead-translations |
        xargs -P "$(nproc)" -n 1 clang-tidy -p build/tidy --quiet --checks="$1" --warnings-as-errors='*' 2>/dev/null
}

check_tidy() { tidy '-clang-analyzer-*'; }

# Not one of the usual checks: it takes a minute a room.
check_analyzer() { tidy '-*,clang-analyzer-core.*,clang-analyzer-cplusplus.*,clang-analyzer-security.*,clang-analyzer-unix.*'; }

check_shell() {
    # shellcheck disable=SC2046 # one word a file
    shellcheck -x $(sources run test .ci/run 'packaging/*.sh' packaging/lab tests | while read -r file; do
        ! head -n 1 "$file" | grep -qE '^#( shellcheck shell=|!.*sh$)' || echo "$file"
    done)
}

check_licences() { reuse lint --quiet || reuse lint; }

check_desktop() {
    desktop-file-validate packaging/org.bulkhead.Bulkhead.desktop
    # there is no home page yet
    appstreamcli validate --no-net --override=url-homepage-missing=info packaging/org.bulkhead.Bulkhead.metainfo.xml
}

check_sanitizers() {
    packaging/build.sh asan
    ctest --test-dir build/asan -LE 'engine|bench|vm' --no-tests=error --output-on-failure -j "$(nproc)"
}

# Some seconds each, from the seeds, one on each core; what is found lies in build/asan/found. The time-out is by the clock on the
# wall, so on a busy machine a short one finds only that it is busy.
check_fuzz() {
    packaging/build.sh asan fuzzers
    mkdir -p build/asan/found
    export -f fuzz_one
    # shellcheck disable=SC2016 # the inner shell expands it
    find build/asan/fuzz -maxdepth 1 -type f -perm -u+x -print0 | sort -z | xargs -0 -P "$(nproc)" -n 1 bash -c 'fuzz_one "$1"' bash
}

# Programs run side by side, so each says what it has to say in one piece, and only where it found something.
fuzz_one() { # PROGRAM
    local name log
    name=$(basename "$1")
    log=build/asan/found/$name.log
    mkdir -p "build/asan/corpus/$name" "tests/fuzz/corpus/$name"
    "$1" -max_total_time="${BULKHEAD_FUZZ_SECONDS:-4}" -timeout=30 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=0 \
        -artifact_prefix="build/asan/found/$name-" "build/asan/corpus/$name" "tests/fuzz/corpus/$name" >"$log" 2>&1 && return
    printf 'bulkhead: %s found something:\n%s\n' "$name" "$(tail -n 60 "$log")"
    return 1
}

checks=("$@")
# BULKHEAD_CHECKS: some of them, by name
[ $# != 0 ] || read -r -a checks <<<"${BULKHEAD_CHECKS:-format shell licences desktop tidy sanitizers fuzz}"
mkdir -p build/checks
for check in "${checks[@]}"; do
    begin=$SECONDS
    # not as the condition of an if: there set -e has no effect
    set +e
    (set -e; "check_$check") 2>&1 | tee "build/checks/$check.log" >&2
    status=${PIPESTATUS[0]}
    set -e
    if [ "$status" = 0 ]; then result=passed; else result=FAILED; echo "$check"; fi
    printf 'bulkhead: check %s %s in %d s\n' "$check" "$result" $((SECONDS - begin)) >&2
done
