#!/usr/bin/env bash
# What can be checked for Android without an NDK; not a part of `make test`. On Debian, with its package rustc-web, whose
# files are unpacked into target/android-check and not installed.
#
#   scripts/android-check.sh            everything
#   scripts/android-check.sh tests      core's tests on an ARM processor that qemu plays (aarch64, GNU)
#   scripts/android-check.sh library    the library for aarch64-linux-android: code, size, alignment, what it asks for
#
# Fixed are the machine, amd64: that compiler is run here, and qemu plays the ARM; and the versions in the names of
# packages, rustc-web 1.96 with LLVM 22 and clang 19, with which this was seen to work: the three Rust packages have to be
# of one version, and that LLVM's. Another Debian may have others; then they are to be named anew here.
#
# The library is linked against empty stand-ins for Android's own: it shows what would be shipped and cannot be run.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/android-small.sh
. scripts/android-small.sh

# Before anything is downloaded.
what=${1:-all}
case $what in
all | tests | library) ;;
*) sed -n '2,/^set /s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
esac
[[ $(uname -m) == x86_64 ]] || { echo "this wants an amd64 machine and not $(uname -m): see the head of $0" >&2; exit 1; }

work=$PWD/target/android-check
rust=$work/rust/usr
export CARGO_TARGET_DIR=$work/build

need() { # command, package
    command -v "$1" >/dev/null || { echo "$1 is missing: apt-get install $2" >&2; exit 1; }
}

# Debian's newest Rust with its library for ARM, from a list of packages of our own.
unpack() {
    [[ ! -x $work/rustc ]] || return 0
    need apt-get "Debian"
    mkdir -p "$work"/{lists/partial,cache/archives/partial,debs}
    cat >"$work/apt.conf" <<CONF
APT::Architecture "amd64";
APT::Architectures { "amd64"; "arm64"; };
APT::Sandbox::User "root";
Dir::State "$work";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "$work/cache";
Acquire::Languages "none";
CONF
    (
        export APT_CONFIG=$work/apt.conf
        cd "$work/debs"
        apt-get update -qq
        apt-get download -qq rustc-web rust-web-src libstd-rust-web-1.96 libstd-rust-web-dev libstd-rust-web-dev:arm64 libllvm22
        for package in *.deb; do
            dpkg -x "$package" "$work/rust"
        done
    )
    cat >"$work/rustc" <<RUN
#!/bin/sh
LD_LIBRARY_PATH=$rust/lib:$rust/lib/x86_64-linux-gnu exec $rust/bin/rustc "\$@"
RUN
    chmod +x "$work/rustc"
}

tests() {
    need qemu-aarch64 qemu-user
    need aarch64-linux-gnu-gcc "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"
    # Optimised, since qemu is slow, and with checks; as many seeds as qemu gets through in minutes.
    SUQIU_SEEDS=${SUQIU_SEEDS:-20} RUSTC=$work/rustc \
        CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc \
        CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER="qemu-aarch64 -L /usr/aarch64-linux-gnu" \
        cargo test -p suqiu --all-features --tests --lib --target aarch64-unknown-linux-gnu --no-fail-fast \
        --config profile.test.package.suqiu.opt-level=2 --config 'profile.test.package."*".opt-level=2'
}

library() {
    need clang-19 clang-19
    need ld.lld-19 lld-19
    local stubs=$work/stubs made
    mkdir -p "$stubs"
    for name in c m dl log; do
        clang-19 --target=aarch64-linux-android26 -fuse-ld=lld -nostdlib -shared -x c /dev/null \
            -Wl,-soname,lib$name.so -o "$stubs/lib$name.so"
    done
    ar crs "$stubs/libunwind.a"
    # The library of Rust for Android is built from its source, for which a stable compiler has to be told that it may.
    RUSTC_BOOTSTRAP=1 RUSTC=$work/rustc \
        CARGO_TARGET_AARCH64_LINUX_ANDROID_LINKER=clang-19 \
        CARGO_TARGET_AARCH64_LINUX_ANDROID_RUSTFLAGS="-Clink-arg=--target=aarch64-linux-android26 -Clink-arg=-fuse-ld=lld -Clink-arg=-nostdlib -Clink-arg=-L$stubs -Clink-arg=-Wl,--unresolved-symbols=ignore-all -Clink-arg=-Wl,-z,max-page-size=16384 $android_flags" \
        cargo build "${android_std[@]}" -q --profile small -p suqiu-kotlin --lib --no-default-features --target aarch64-linux-android
    made=$CARGO_TARGET_DIR/aarch64-linux-android/small/libsuqiu_kotlin.so
    readelf --file-header "$made" | grep -q AArch64
    # Two million are what a phone should take; of these the NDK's unwinder, which is not in here, needs some 40,000.
    local bytes limit=1950000
    bytes=$(wc -c <"$made")
    echo "$made: $bytes bytes (at most $limit)"
    ((bytes <= limit)) || { echo "too large for a phone: docs/decisions/0022" >&2; exit 1; }
    local aligned
    aligned=$(readelf --program-headers --wide "$made" | awk '$1 == "LOAD" { print $NF }' | sort -u)
    echo "aligned to $aligned"
    [[ $aligned == 0x4000 ]] || { echo "not to pages of 16 KB" >&2; exit 1; }
    echo "asks for $(nm -D --undefined-only "$made" | wc -l) functions of Android's libraries, offers to Java:"
    nm -D --defined-only "$made" | awk '$3 ~ /^Java_/ { print "  " $3 }'
}

unpack
case $what in
tests) tests ;;
library) library ;;
all) tests && library ;;
esac
