# The two commands of the README are `make demo` and `make test`; the rest is for working on sendwatch.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps

.PHONY: demo test test-quick test-core run setup lint types arch check test-slow lock clean

demo: $(VENV)/.runtime
	$(BIN)/sendwatch demo

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not slow"

test-quick: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not slow and not replay"

test-core: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow and not replay" tests/contracts \
	  tests/unit/storage tests/unit/sources tests/unit/notifiers tests/unit/web tests/end_to_end/test_flow.py tests/unit/config/test_load.py tests/test_architecture.py tests/unit/delivery/test_alerts_and_digests.py

run: $(VENV)/.runtime
	$(BIN)/sendwatch run

setup: $(VENV)/.runtime

$(VENV)/.runtime: requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "sendwatch needs Python 3.11 or later on the PATH (python3 --version)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	$(PIP) -r requirements-dev.txt
	@touch $@

check: lint types arch

lint: $(VENV)/.dev
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

arch: $(VENV)/.dev
	$(BIN)/lint-imports

test-slow: $(VENV)/.dev
	$(BIN)/python -m pytest -m slow --timeout 5400

lock:
	scripts/lock.sh

clean:
	rm -rf $(VENV) var demo-out
