# What keeps a phone's library small; read by `android-natives.sh` and `android-check.sh`.
# shellcheck shell=bash disable=SC2034

# Relocations in Android's packed form, which its linker reads since API 23. Code that repeats is made a function of
# its own (so on ARM) where that saves more than what each function costs in the tables to unwind.
android_flags="-Clink-arg=-Wl,--pack-dyn-relocs=android -Cllvm-args=-outliner-benefit-threshold=40"

# The standard library built with ours, for size and without the names and lines of a backtrace. A stable compiler has
# to be told that it may: RUSTC_BOOTSTRAP=1.
android_std=(-Zbuild-std=std,panic_unwind -Zbuild-std-features=panic-unwind,optimize_for_size)
