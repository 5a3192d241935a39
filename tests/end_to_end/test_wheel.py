"""The package as it is installed: what comes along is in it, and no checkout is needed."""

import json
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from pipeline.config.load import load_areas
from pipeline.config.sources_file import load_sources


def test_an_installed_wheel_watches_the_catalogue_in_an_empty_folder(
    tmp_path: Path, wheel: Path
) -> None:
    installed, empty = tmp_path / "installed", tmp_path / "empty"
    ZipFile(wheel).extractall(installed)
    empty.mkdir()
    listed = subprocess.run(
        [sys.executable, "-c", "import pipeline.cli as c; c.main()", "sources", "--json"],
        cwd=empty,
        env={"PYTHONPATH": str(installed)},
        check=True,
        capture_output=True,
        text=True,
    )
    found = [json.loads(line) for line in listed.stdout.splitlines()]
    assert {each["id"]: each["url"] for each in found} == {
        source.id: source.url for source in load_sources(None, load_areas(None))
    }
    assert {each["file"] for each in found} == {None}
