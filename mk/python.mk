# The Python package. `PYTHON` is the interpreter from which `.venv` is made.
PYTHON ?= python3
PYTHON_RUN = $(PYTHON) bindings-python/tools/run.py

.PHONY: python-setup test-python lint-python wheel bench-python generate-python check-python

python-setup: ## the virtual environment with the pinned tools
	$(PYTHON_RUN) setup

test-python: check-python ## build, install into clean environments, test on every Python found
	$(PYTHON_RUN) test
	$(PYTHON_RUN) lint

lint-python: ## ruff, mypy, pyright, stubtest
	$(PYTHON_RUN) lint

wheel: ## one wheel for Python 3.10 and newer, tried in a clean environment
	$(PYTHON_RUN) wheel

bench-python: ## what a decision costs beside the same call in Rust
	$(PYTHON_RUN) bench

generate-python: ## the dataclasses from the library's own types
	$(TOOLS) python

check-python: ## whether they are up to date
	$(TOOLS) --check python
