"""The encoders' files are known by their sums; what nobody sees in a text is not read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.analysis.encoders import files, networks, pieces
from pipeline.analysis.themes import ranking, whole
from pipeline.errors import InstallationError
from tests.support.paths import ROOT

AT_A_TIME = """
import json, threading
from collections import Counter
from pipeline.analysis.encoders import files, networks, pieces

asked, ready = Counter(), threading.Barrier(6)

def content(name, whole=files.content):
    asked[name] += 1
    return whole(name)

def read():
    ready.wait()
    for name in ("themes", "links"):
        networks.read(name, pieces.pieces(pieces.numbers("plans are late")))

networks.content = pieces.content = content
threads = [threading.Thread(target=read) for _ in range(ready.parties)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print(json.dumps(asked))
"""


def test_all_files_are_as_they_were_made() -> None:
    named = {f"{name}.onnx" for name in ("links", "promises", "stages", "statements", "themes")}
    assert set(files.examine()) == named | {networks.VECTORS, networks.SIZES, pieces.TOKENS}


@pytest.mark.parametrize("damage", [None, b"", b"changed"])
def test_a_missing_or_damaged_file_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    (tmp_path / files.SUMS).write_text(json.dumps({"themes.onnx": "0" * 64}))
    if damage is not None:
        (tmp_path / "themes.onnx").write_bytes(damage)
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    with pytest.raises(InstallationError, match=r"themes\.onnx.*install sendwatch again"):
        files.content("themes.onnx")


def test_words_that_look_like_the_end_of_a_part_are_words() -> None:
    begin, end = pieces.pieces([]).numbers
    assert not {begin, end} & set(pieces.numbers("[CLS] plans [SEP] are late [MASK]"))


def test_what_nobody_sees_is_not_read() -> None:
    assert pieces.numbers("\u200bplans\u2060 are \ud800late") == pieces.numbers("plans are late")


def test_of_a_text_no_more_than_so_many_quotations_are_read_as_a_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(whole, "likely", lambda quote: pytest.fail(quote))
    assert ranking.themes_of("Far too few of them can be heard in Ashmere.", whole.MOST) is not None
    with pytest.raises(pytest.fail.Exception):
        ranking.themes_of("Far too few of them can be heard in Ashmere.", whole.MOST - 1)


def test_a_damaged_list_of_sums_is_named_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / files.SUMS).write_text("{")
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    with pytest.raises(
        InstallationError, match=r"sha256\.json is damaged: install sendwatch again"
    ):
        files.examine()


def test_threads_that_read_at_a_time_load_each_file_once() -> None:
    """In a process that has loaded nothing yet, with the service's own files."""
    ran = subprocess.run(
        [sys.executable, "-c", AT_A_TIME], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert json.loads(ran.stdout) == {"links.onnx": 1, "themes.onnx": 1, pieces.TOKENS: 1}
