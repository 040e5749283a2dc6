#!/usr/bin/env bash
# Names the tools that are missing, what they are for and how to get them. Fails only where one is
# missing that `make test` needs.
set -euo pipefail
missing=0

need() { # command, what it is for, how to get it, whether `make test` needs it
    if command -v "$1" >/dev/null 2>&1; then
        printf '  %-14s found\n' "$1"
    else
        printf '  %-14s MISSING  for %s\n                 %s\n' "$1" "$2" "$3"
        if [[ $4 == needed ]]; then
            missing=1
        fi
    fi
}

echo "Needed by make test:"
need cargo "everything" "rustup: https://rustup.rs (Rust 1.89 or newer)" needed
need cargo-clippy "lints" "rustup component add clippy" needed
need cargo-fmt "formatting" "rustup component add rustfmt" needed
need python3 "test-python, and the second opinion on the audit" "your system's packages python3 and python3-venv (3.10 or newer)" needed
need cc "test-c" "your system's C compiler (gcc or clang)" needed
need c++ "test-c" "your system's C++ compiler (g++ or clang++)" needed
need pkg-config "test-c" "your system's package pkg-config" needed
need javac "test-kotlin" "a JDK, 17 or newer (Debian: openjdk-17-jdk-headless)" needed
need mvn "test-kotlin" "Apache Maven (Debian: maven)" needed
echo "Used where they are there:"
need cmake "a part of test-c" "your system's package cmake" optional
need valgrind "a part of test-c" "your system's package valgrind" optional
need cargo-fuzz "fuzz-smoke" "cargo install cargo-fuzz" optional
exit "$missing"
