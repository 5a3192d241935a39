"""Commands that only look load little: a budget of their start by modules, not by a clock."""

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
MOST = 70
"""The most modules of our own that a look may load, of more than 350 that there are: a list needs
about 35, an area with its case 61.
"""
RUN = (
    "import json, sys\n"
    "from pipeline.cli import cli\n"
    "cli(sys.argv[1:], standalone_mode=False)\n"
    "print(json.dumps(sorted(sys.modules)))"
)


@pytest.mark.parametrize("words", LOOKS, ids=" ".join)
def test_a_look_loads_no_network_no_analysis_and_no_page(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    Store(tmp_path / "sendwatch.db").close()
    done = subprocess.run(
        [sys.executable, "-c", RUN, "--data", str(tmp_path), *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert not {each for each in NEVER if each in loaded}
    own = {each for each in loaded if each.split(".")[0] in ("pipeline", "storage")}
    assert len(own) <= MOST
