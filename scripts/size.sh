#!/usr/bin/env bash
# Builds a shared library of the core with JSON, without TOML and CSV, for size, and prints its bytes.
# Everything that the wire form offers is linked, also what a phone may leave out: the proof of packs,
# audits, indicators. The ceiling holds the whole where it is; what goes on a phone is to stay below 2 MB.
set -euo pipefail
cd "$(dirname "$0")/.."
limit=2250000
cargo build -q -p suqiu-size-probe --profile small
folder=${CARGO_TARGET_DIR:-target}/small
library=
for name in libsuqiu_size_probe.so libsuqiu_size_probe.dylib suqiu_size_probe.dll; do
    if [[ -f $folder/$name ]]; then
        library=$folder/$name
    fi
done
if [[ -z $library ]]; then
    echo "no library in $folder" >&2
    exit 1
fi
bytes=$(wc -c <"$library" | tr -d ' ')
echo "core with JSON, every call, stripped: $bytes bytes (at most $limit)"
if ((bytes > limit)); then
    exit 1
fi
