#!/usr/bin/env bash
# Runs stages of `make` one after another, and tells at the end what each took: seconds on the clock,
# and of the processors. Stops at the first that fails.
set -uo pipefail
took=$(mktemp)
trap 'rm -f "$took"' EXIT
failed=
rows=()
TIMEFORMAT='%0R %0U %0S'
for stage in "$@"; do
    { time "${MAKE:-make}" --no-print-directory "$stage" >&3 2>&4; } 3>&1 4>&2 2>"$took" || failed=$stage
    read -r clock user system <"$took"
    rows+=("$(printf '  %-16s %6d s %6d s' "$stage" "$clock" "$((user + system))")")
    if [[ -n $failed ]]; then
        break
    fi
done
printf '  %-16s %8s %8s\n' stage clock CPU
printf '%s\n' "${rows[@]}"
printf '  %-16s %6d s\n' all "$SECONDS"
if [[ -n $failed ]]; then
    echo "failed: $failed" >&2
    exit 1
fi
