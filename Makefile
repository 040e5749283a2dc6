# Everything that is run by hand or by CI. `make help` lists the most of it.
CARGO ?= cargo
PYTHON ?= python3
# Data that is not part of the project; what needs it is skipped, with the reason, where it is absent.
SUQIU_SHARED ?= $(abspath ../shared)
export SUQIU_SHARED

.PHONY: help demo test test-rust fmt lint rust no-default drift generate derive \
	bench mutants size tools

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

demo: ## a day at the service centre of Linshu county, told by the program (SUQIU_LANG=en for English)
	@$(CARGO) build -q -p suqiu-cli
	@SUQIU="$(CARGO) run -q -p suqiu-cli --" examples/linshu/demo.sh

rust_stages := fmt lint rust no-default drift derive size
test-rust: $(rust_stages) ## Rust alone

# The targets of the other languages stand in mk/, one file for each.
include mk/c.mk mk/python.mk mk/kotlin.mk

# What CI runs, and what each stage took.
test: ## everything, in every language
	@MAKE="$(MAKE)" scripts/stages.sh tools $(rust_stages) $(c_stages) test-python test-kotlin fuzz-smoke

fmt: ## whether the code is formatted
	$(CARGO) fmt --all --check

lint: ## clippy, all features and targets, warnings are errors
	$(CARGO) clippy --workspace --all-features --all-targets -- -D warnings

rust: ## tests and documentation examples
	$(CARGO) test --all-features

no-default: ## the core as a phone has it: no TOML, no CSV
	$(CARGO) clippy -p suqiu --no-default-features -- -D warnings

# What is generated is committed, and compared here.
generated := header kotlin python reference schemas vectors

drift: ## whether generated files are up to date
	$(CARGO) test -q --all-features --test policy_national
	@set -e; for what in $(generated); do $(TOOLS) --check $$what; done

generate: ## writes everything that is generated
	@set -e; for what in $(generated); do $(TOOLS) $$what; done

derive: ## whether the pinned counts of late answers are those that the script derives
	@if [ -f "$(SUQIU_SHARED)/data/messages_replies.csv" ]; then \
		$(PYTHON) tests/audit/derive.py "$(SUQIU_SHARED)/data" --check tests/audit/expected.json; \
	else echo "skipped: $(SUQIU_SHARED)/data is absent"; fi

mutants: ## every rule of every pack broken in turn; fails where more than 5 % are not found
	SUQIU_MUTANTS=1 $(CARGO) test -q -p suqiu --all-features --test places -- --nocapture mutants

bench: ## how fast the core is, beside peers where there are some
	$(CARGO) bench -p suqiu

size: ## the bytes of the core with JSON and every call, built for size; fails above a ceiling
	scripts/size.sh

tools: ## which tools are missing, and how to get them
	@scripts/tools.sh
