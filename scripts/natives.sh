#!/usr/bin/env bash
# Builds the native libraries of the jars, for systems from glibc 2.17 on: zig links them, and what they ask for is
# read from them. Without zig they ask for this machine's glibc. A platform whose Rust target is missing is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

glibc=2.17
tools=bindings-kotlin/target/zig
natives=bindings-kotlin/target/natives/suqiu/native
target=${CARGO_TARGET_DIR:-target}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
ziglang=$(sed -n 's/^\(ziglang==[0-9.]*\).*/\1/p' bindings-python/requirements-dev.txt)

if [[ ! -x $tools/bin/cargo-zigbuild ]]; then
    python3 -m venv "$tools" &&
        "$tools/bin/pip" install -q --disable-pip-version-check "$ziglang" cargo-zigbuild==0.24.1 || rm -rf "$tools"
fi

build() { # triple, platform as the loader names it
    local triple=$1 platform=$2 made needs
    if ! compgen -G "$("${RUSTC:-rustc}" --print target-libdir --target "$triple")/libstd-*.rlib" >/dev/null; then
        echo "skipped: $platform, the Rust target is not here (rustup target add $triple)"
        return
    fi
    if [[ -d $tools ]]; then
        PATH="$PWD/$tools/bin:$PATH" cargo zigbuild -q --profile small -p suqiu-kotlin --lib --target "$triple.$glibc"
    else
        echo "no zig here: $platform asks for this machine's glibc"
        cargo build -q --profile small -p suqiu-kotlin --lib --target "$triple"
    fi
    made=$target/$triple/small/libsuqiu_kotlin.so
    needs=$(readelf --version-info --wide "$made" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1)
    if [[ -d $tools && $(printf '%s\n' "GLIBC_$glibc" "$needs" | sort -V | tail -1) != "GLIBC_$glibc" ]]; then
        echo "$made asks for $needs, more than $glibc" >&2
        exit 1
    fi
    mkdir -p "$natives/$platform"
    cp "$made" "$natives/$platform/"
    printf 'version=%s\nsha256=%s\n' "$version" "$(sha256sum "$made" | cut -d' ' -f1)" >"$natives/$platform/library.properties"
    echo "$platform: $(wc -c <"$made") bytes, asks for $needs"
}

build x86_64-unknown-linux-gnu linux-x86-64
build aarch64-unknown-linux-gnu linux-aarch64
