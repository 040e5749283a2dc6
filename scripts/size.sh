#!/usr/bin/env bash
# Builds a shared library of the core with JSON for size, without TOML and CSV, and prints its bytes: once with
# what a phone needs, once with everything that the wire form offers. `scripts/size-probe` says what is in which.
# With the standard library as it is installed, with its backtraces: a phone's library is built without them and
# weighed by `scripts/android-check.sh` (docs/decisions/0022). The ceilings are there so that it gets less and not
# more; raise one when what is added is worth its bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

weigh() { # what, ceiling, options of cargo
    local what=$1 limit=$2 library= name bytes
    shift 2
    cargo build -q -p suqiu-size-probe --profile small "$@"
    for name in libsuqiu_size_probe.so libsuqiu_size_probe.dylib suqiu_size_probe.dll; do
        if [[ -f ${CARGO_TARGET_DIR:-target}/small/$name ]]; then
            library=${CARGO_TARGET_DIR:-target}/small/$name
        fi
    done
    bytes=$(wc -c <"$library" | tr -d ' ')
    echo "$what: $bytes bytes (at most $limit)"
    ((bytes <= limit))
}

weigh "what a phone needs" 2060000
weigh "every call" 2520000 --features whole
