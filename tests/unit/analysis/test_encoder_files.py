"""The encoders' files are known by their sums; what nobody sees in a text is not read."""

import json
from pathlib import Path

import pytest

from pipeline.analysis.encoders import files, networks, pieces
from pipeline.analysis.themes import ranking, whole
from pipeline.errors import InstallationError


def test_all_files_are_as_they_were_made() -> None:
    named = {f"{name}.onnx" for name in ("links", "statements", "themes")}
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
