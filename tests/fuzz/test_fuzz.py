"""No input makes a reader fail in an unforeseen way, or take more than a second for each 100 kB."""

import os
import subprocess
import sys

import pytest

from tests.fuzz.readers import GOOD, READERS
from tests.support.paths import ROOT

SECONDS = int(os.environ.get("FUZZ_SECONDS", "60"))


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
def test_fuzzing_finds_nothing(name: str) -> None:
    pytest.importorskip("atheris")
    folder = ROOT / ".fuzz" / name
    folder.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={SECONDS}", "-max_len=20000", "-rss_limit_mb=3000"]
    command = [sys.executable, "-m", "tests.fuzz.run", name, str(folder / "inputs"), *options]
    fuzzed = subprocess.run(
        [*command, f"-artifact_prefix={folder}/"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert fuzzed.returncode == 0, fuzzed.stderr[-3000:]


@pytest.mark.parametrize("name", READERS)
def test_the_readers_read_their_examples(name: str, tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    examples = list(READERS[name].examples())
    assert examples
    for example in examples[:20]:
        try:
            READERS[name].read(example)
        except GOOD:
            continue
