#!/usr/bin/env bash
# Builds the native libraries of the Android archive with cargo-ndk into the folder that is named, for Android 8.0
# (API 26), aligned to pages of 16 KB. Where something is missing it says what, and leaves the folder empty.
set -euo pipefail
out=$(realpath -m "$1")
cd "$(dirname "$0")/.."
# shellcheck source=scripts/android-small.sh
. scripts/android-small.sh

triples=(aarch64-linux-android armv7-linux-androideabi x86_64-linux-android)
ndk=${ANDROID_NDK_HOME:-${ANDROID_NDK_ROOT:-}}

lacks() {
    echo "no native libraries for Android: $1"
    exit 0
}

rm -rf "$out"
mkdir -p "$out"
[[ -n $ndk && -d $ndk ]] || lacks "no NDK; name its folder with ANDROID_NDK_HOME"
command -v cargo-ndk >/dev/null || lacks "no cargo-ndk; cargo install cargo-ndk@4.1.2"
for triple in "${triples[@]}"; do
    compgen -G "$(rustc --print target-libdir --target "$triple")/libstd-*.rlib" >/dev/null ||
        lacks "no Rust target $triple; rustup target add ${triples[*]}"
done

# The NDK aligns to 16 KB from r28 on, and cargo-ndk says so to the older ones.
targets=()
for abi in arm64-v8a armeabi-v7a x86_64; do
    targets+=(-t "$abi")
done
std=()
if [[ -d $(rustc --print sysroot)/lib/rustlib/src/rust/library ]]; then
    std=("${android_std[@]}")
    export RUSTC_BOOTSTRAP=1
else
    echo "larger than need be: the standard library as it comes; rustup component add rust-src"
fi
RUSTFLAGS="${RUSTFLAGS:-} $android_flags" \
    cargo ndk "${targets[@]}" --platform 26 -o "$out" build "${std[@]}" --profile small -p suqiu-kotlin --lib --no-default-features
(cd "$out" && wc -c ./*/*.so)
