#!/bin/sh
# Pins every requirement with its hashes, for all supported versions of Python, naming no index.
# requirements.txt: what sendwatch needs to run and to be built. requirements-dev.txt: what its tests and checks need besides,
# resolved together with the former, so that the two never disagree; requirements-server.txt: the extra `server`, pinned alike. Pins stay as they are unless --upgrade is given.
set -eu
cd "$(dirname "$0")/.."
compile() {
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
    --no-emit-index-url --no-emit-find-links "$@" pyproject.toml
}
compile --extra build "$@" -o requirements.txt
cat requirements.txt requirements-dev.txt > .requirements-all.txt
compile --extra build --extra dev -c requirements.txt "$@" -o .requirements-all.txt
# a pin is a line that does not begin with a blank, with the hashes indented below it
awk 'NR == FNR { if (/^[^ ]/) pinned[$1] = 1; next } /^[^ ]/ { keep = !($1 in pinned) } keep' \
  requirements.txt .requirements-all.txt > requirements-dev.txt
# what the extra `server` needs besides, for the container
compile --extra build --extra server -c .requirements-all.txt "$@" -o .requirements-server.txt
awk 'NR == FNR { if (/^[^ ]/) pinned[$1] = 1; next } /^[^ ]/ { keep = !($1 in pinned) } keep' \
  requirements.txt .requirements-server.txt > requirements-server.txt
rm .requirements-all.txt .requirements-server.txt
# what benchmarks compare with, in an environment of its own
uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
  --no-emit-index-url --no-emit-find-links "$@" benchmarks/requirements.in -o benchmarks/requirements.txt
