# The C interface: `test-c`, `install`, `bench-c`, `fuzz-smoke`. Included by the Makefile at the root;
# works alone as `make -f mk/c.mk test-c`, from the root.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
CARGO ?= cargo
# What writes and compares generated files. Alone, so that it has the features that are shipped: with zones of
# other countries, vectors would say other things.
TOOLS := $(CARGO) run -q -p suqiu-tools --

c_target := $(abspath $(or $(CARGO_TARGET_DIR),target))
c_out := $(c_target)/c
c_version := $(shell sed -n 's/^version = "\(.*\)"$$/\1/p' Cargo.toml | head -n 1)
c_flags := -Wall -Wextra -Werror -pedantic -g -O1
c_tests := version misuse columns chain threads cycles
c_sanitized := $(filter-out version,$(c_tests)) panic
# Where the interface for C is installed for the tests: as released, with the hooks for tests, and
# with both the hooks and AddressSanitizer.
c_released := $(c_out)/released
c_hooks := $(c_out)/hooks
c_asan := $(c_out)/asan
c_asan_triple := $(shell rustc -vV | sed -n 's/^host: //p')

c_install = KEEP_SYMBOLS=$(3) sh ffi/install/install.sh $(1) $(c_version) $(2) $(2)/lib $(2)/include
# Compiles a test against an installed library: prefix, source, further flags.
c_compile = $(CC) -std=c11 $(c_flags) $(3) -Itests/c $(2) -o $(1)/test_$(basename $(notdir $(2))) \
	-I$(1)/include -L$(1)/lib -lsuqiu -Wl,-rpath,$(1)/lib -pthread
# The vectors, and the groups and cases that their manifest counts.
c_counted = $(shell sed -n 's/^  "$(1)": \([0-9]*\),*$$/\1/p' tests/vectors/manifest.json)
c_vectors = tests/vectors $(call c_counted,groups) $(call c_counted,cases)

c_stages := c-released c-hooks c-header c-symbols c-fuzzed c-run c-samples c-valgrind c-asan

.PHONY: install test-c c-fuzzed c-released c-hooks c-header c-symbols c-run c-samples c-valgrind c-asan \
	bench-c fuzz-smoke

## Installs header, libraries, pkg-config file and CMake config (PREFIX, LIBDIR, INCLUDEDIR, DESTDIR).
install:
	$(CARGO) build --release --locked -p suqiu-ffi
	sh ffi/install/install.sh $(c_target)/release $(c_version) $(PREFIX) $(LIBDIR) $(INCLUDEDIR)

## All tests of the C interface.
test-c: $(c_stages)

# Both libraries are copied away from cargo's folder at once, so that another build of the same
# crate cannot change what is tested.
c-released:
	$(CARGO) build --release -p suqiu-ffi
	$(call c_install,$(c_target)/release,$(c_released))

c-hooks:
	$(CARGO) build -p suqiu-ffi --features test-hooks
	$(call c_install,$(c_target)/debug,$(c_hooks),1)

# The header is the one that the sources give, and compiles everywhere, also when included twice.
c-header:
	$(TOOLS) header --check
	@mkdir -p $(c_out)
	@printf '#include "suqiu.h"\n#include "suqiu.h"\nint one(void);\nint one(void) { return (int)SUQIU_STATUS_OK; }\n' \
		> $(c_out)/twice.c
	for standard in c99 c11; do \
		$(CC) -std=$$standard -Wall -Wextra -Werror -pedantic -Iinclude -c $(c_out)/twice.c -o /dev/null || exit 1; \
	done
	$(CXX) -std=c++17 -Wall -Wextra -Werror -pedantic -Iinclude -x c++ -c $(c_out)/twice.c -o /dev/null

# What is exported is what is listed, and what is declared.
c-symbols: c-released
	nm -D --defined-only $(c_released)/lib/libsuqiu.so | awk '{ print $$3 }' | LC_ALL=C sort \
		| diff ffi/symbols.txt -
	grep -v '^ \*' include/suqiu.h | grep -o '\bsuqiu_[a-z_]*(' | tr -d '(' | LC_ALL=C sort -u \
		| diff ffi/symbols.txt -
	readelf -d $(c_released)/lib/libsuqiu.so | grep -q 'SONAME.*\[libsuqiu.so.$(basename $(c_version))\]'

# Every function that takes bytes is called by the fuzz target `ffi`: those of the header that take a
# length or a struct of columns.
c-fuzzed:
	@missing=$$(tr '\n' ' ' < include/suqiu.h | grep -o '\bsuqiu_[a-z_]*([^()]*);' \
		| grep -E 'size_t|_columns \*' | sed 's/(.*//' \
		| while read -r name; do grep -rqw "$$name" fuzz/fuzz_targets/ffi || echo "$$name"; done); \
	test -z "$$missing" || { echo "no fuzz target calls:" $$missing; exit 1; }

# Misuse, threads and cycles against the library as released; panics against that with the hooks.
c-run: c-released c-hooks
	set -e; for test in $(c_tests) conformance; do \
		$(call c_compile,$(c_released),tests/c/$$test.c) ; \
	done
	$(call c_compile,$(c_hooks),tests/c/panic.c)
	set -e; for test in $(c_tests); do $(c_released)/test_$$test; done
	RUST_BACKTRACE=0 $(c_hooks)/test_panic 2> $(c_out)/panic.log || { cat $(c_out)/panic.log; exit 1; }
	$(c_released)/test_conformance $(c_vectors)

# The samples, built through pkg-config and through CMake, with the shared and the static library.
c-samples: c-released
	@if ! command -v pkg-config > /dev/null; then \
		echo "skipped: the samples through pkg-config, which is not here"; \
	else set -ex; export PKG_CONFIG_PATH=$(c_released)/lib/pkgconfig; \
	test "$$(pkg-config --modversion suqiu)" = "$(c_version)"; \
	for sample in ten_lines due_days log; do \
		$(CC) -std=c99 $(c_flags) examples/c/$$sample.c -o $(c_out)/$$sample \
			$$(pkg-config --cflags --libs suqiu); \
		LD_LIBRARY_PATH=$(c_released)/lib $(c_out)/$$sample > $(c_out)/$$sample.txt; \
	done; \
	$(CXX) -std=c++17 $(c_flags) examples/cpp/petition.cpp -o $(c_out)/petition \
		$$(pkg-config --cflags --libs suqiu); \
	LD_LIBRARY_PATH=$(c_released)/lib $(c_out)/petition; \
	fi
	@if command -v cmake > /dev/null; then \
		rm -rf $(c_out)/cmake && \
		cmake -S tests/c/cmake -B $(c_out)/cmake -DCMAKE_PREFIX_PATH=$(c_released) > $(c_out)/cmake.log && \
		cmake --build $(c_out)/cmake >> $(c_out)/cmake.log && \
		(cd $(c_out)/cmake && ctest --output-on-failure) >> $(c_out)/cmake.log \
			&& tail -n 4 $(c_out)/cmake.log || { cat $(c_out)/cmake.log; exit 1; }; \
	else echo "skipped: CMake is not here"; fi

# Nothing is read that was not written, nothing is left behind. The library without optimisation:
# with it, the compiler may look at a value before it knows that the value is there, which valgrind
# cannot tell from a mistake.
c-valgrind: c-hooks
	@if ! command -v valgrind > /dev/null; then echo "skipped: valgrind is not here"; else set -e; \
		for test in misuse columns chain threads cycles panic conformance; do \
			$(call c_compile,$(c_hooks),tests/c/$$test.c) ; \
		done; \
		run="env RUST_BACKTRACE=0 valgrind -q --leak-check=full --show-leak-kinds=all --error-exitcode=9"; \
		for test in misuse columns chain; do $$run $(c_hooks)/test_$$test; done; \
		$$run $(c_hooks)/test_threads 5; \
		$$run $(c_hooks)/test_cycles 500; \
		$$run $(c_hooks)/test_panic 2> $(c_out)/panic.log || { cat $(c_out)/panic.log; exit 1; }; \
		$$run $(c_hooks)/test_conformance $(c_vectors); \
	fi

# Library and tests instrumented by AddressSanitizer, leaks among what it looks for.
c-asan:
	@mkdir -p $(c_asan)
	RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zsanitizer=address CARGO_TARGET_DIR=$(c_target)/asan \
		$(CARGO) build -p suqiu-ffi --features test-hooks --target $(c_asan_triple)
	$(call c_install,$(c_target)/asan/$(c_asan_triple)/debug,$(c_asan),1)
	set -e; for test in $(c_sanitized) conformance; do \
		$(call c_compile,$(c_asan),tests/c/$$test.c,-fsanitize=address) ; \
	done
	set -e; export RUST_BACKTRACE=0 ASAN_OPTIONS=detect_leaks=1; \
	for test in $(filter-out cycles threads panic,$(c_sanitized)); do $(c_asan)/test_$$test; done; \
	$(c_asan)/test_threads 20; \
	$(c_asan)/test_cycles 2000; \
	$(c_asan)/test_panic 2> $(c_out)/panic.log || { cat $(c_out)/panic.log; exit 1; }; \
	$(c_asan)/test_conformance $(c_vectors)

## What a decision costs in C beside the same call in Rust.
bench-c: c-released
	$(CARGO) run --release -p suqiu-ffi --example cost -- $(c_released)/lib/libsuqiu.so

fuzz_seconds ?= 20
fuzz_targets := policy directory command dossier events facts tables snapshot calendar clock audit ffi

## A few seconds of every fuzz target, where cargo-fuzz is installed. The corpus grows in
## fuzz/corpus, which is not committed; it starts from fuzz/seeds. Built with few optimisations: the
## build takes longer than the run.
fuzz-smoke:
	@if ! $(CARGO) fuzz --version > /dev/null 2>&1; then \
		echo "skipped: fuzzing, cargo-fuzz is not here (cargo install cargo-fuzz)"; \
	else set -e; export RUSTC_BOOTSTRAP=1 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_DEBUG=0; \
		unset CARGO_TARGET_DIR; started=$$(date +%s); \
		$(CARGO) fuzz build --fuzz-dir fuzz --target-dir $(c_target)/fuzz; \
		echo "fuzz-smoke: built in $$(( $$(date +%s) - started )) seconds"; \
		started=$$(date +%s); each=$$(( ($(fuzz_seconds) + $(words $(fuzz_targets)) - 1) / $(words $(fuzz_targets)) )); \
		for target in $(fuzz_targets); do \
			mkdir -p fuzz/corpus/$$target; \
			$(CARGO) fuzz run --fuzz-dir fuzz --target-dir $(c_target)/fuzz $$target \
				fuzz/corpus/$$target fuzz/seeds/$$target -- \
				-max_total_time=$$each -timeout=10 -rss_limit_mb=2048 -verbosity=0 -close_fd_mask=1; \
			echo "fuzz-smoke: $$target, $$each seconds"; \
		done; \
		echo "fuzz-smoke: ran in $$(( $$(date +%s) - started )) seconds"; \
	fi
