#!/bin/sh
# Pin every requirement with its hashes, for all supported Python versions, naming no index.
set -eu
for name in requirements.txt requirements-dev.txt; do
  extras="--extra build"
  [ "$name" = requirements-dev.txt ] && extras="--extra build --extra dev"
  # shellcheck disable=SC2086
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
    --no-emit-index-url --no-emit-find-links $extras pyproject.toml -o "$name"
done
