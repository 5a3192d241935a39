"""What commands load: a budget of their start by modules, not by a clock."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from storage.store import Store
from tests.support.paths import ROOT

LOOKS = (
    ("status",),
    ("areas",),
    ("area", "Hounslow"),
    ("search", "speech therapy"),
    ("search", "--area", "Hounslow", "--order", "newest"),
)
NEVER = {
    *("httpx", "httpcore", "ssl", "asyncio", "aiosmtplib", "email", "http"),
    *("trafilatura", "lxml", "pypdfium2", "feedparser", "litestar", "jinja2", "uvicorn"),
    *("sqlite_utils", "numpy", "apscheduler", "notifiers", "web"),
    *("pipeline.analysis", "pipeline.fetching", "pipeline.extraction", "pipeline.sources"),
    *("pipeline.bootstrap", "pipeline.delivery", "pipeline.ingestion", "pipeline.handlers"),
    *("pipeline.ports.store", "importlib.resources"),
}
"""Packages of the network, of messages, of the analysis and of pages, and what else is heavy."""
MOST = 84
"""The most modules of our own that a look may load, of more than 350 that there are: a list needs
about 35, an area with its case and what waits for a person 84.
"""
NEVER_POLLED = {
    *("trafilatura", "pypdfium2", "feedparser", "litestar", "jinja2", "uvicorn", "web"),
    *("sqlite_utils", "numpy", "apscheduler", "pyroaring", "multiprocessing", "pebble"),
    *("httpx", "httpcore", "rich"),
    *("pipeline.analysis.understand", "pipeline.analysis.news", "pipeline.analysis.told"),
    *("pipeline.handlers", "pipeline.explorer", "pipeline.jobs.changed_versions"),
}
"""What reads documents, judges them or shows them: a poll that finds nothing needs none of it."""
RUN = (
    "import json, sys\n"
    "from pipeline.cli import cli\n"
    "try: cli(sys.argv[1:], standalone_mode=False)\n"
    "except SystemExit: pass\n"
    "print(json.dumps(sorted(sys.modules)))"
)


def loaded_by(data: Path, *words: str) -> set[str]:
    """The modules that a process has loaded when it has done this command."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, "--data", str(data), *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("words", LOOKS, ids=" ".join)
def test_a_look_loads_no_network_no_analysis_and_no_page(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    Store(tmp_path / "sendwatch.db").close()
    loaded = loaded_by(tmp_path, *words)
    assert not {each for each in NEVER if each in loaded}
    own = {each for each in loaded if each.split(".")[0] in ("pipeline", "storage")}
    assert len(own) <= MOST


def test_a_poll_that_finds_nothing_loads_no_analysis_and_starts_no_worker(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    sources, settings = tmp_path / "sources.toml", tmp_path / "settings.toml"
    # nobody listens on port 9 of this machine
    sources.write_text('[sources.a]\nkind = "feed"\nurl = "http://127.0.0.1:9/"\nevery = "1h"\n')
    settings.write_text('[fetch]\ndelay_seconds = 0\nallow_networks = ["127.0.0.0/8"]\n')
    loaded = loaded_by(tmp_path, "--sources", str(sources), "--settings", str(settings), "poll")
    assert "pipeline.fetching.wire.transport" in loaded
    assert not NEVER_POLLED & loaded


def test_a_list_of_what_waits_for_a_person_loads_nothing_that_runs_encoders(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    loaded = loaded_by(tmp_path, "review")
    assert "pipeline.jobs.review" in loaded
    assert not {"numpy", "onnxruntime", "tokenizers"} & loaded
