"""The data folder is made once, however many processes begin in it at the same moment."""

from pathlib import Path

import pytest

from pipeline.errors import StorageError
from storage.rights import FOLDER, make_folder


class MadeMeanwhile(type(Path())):  # type: ignore[misc]
    """A folder that another process makes just after one has looked whether it is there."""

    def is_dir(self) -> bool:
        there: bool = super().is_dir()
        Path(self).mkdir(parents=True, exist_ok=True)
        return there


def test_two_processes_may_begin_in_a_new_folder_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "var"
    make_folder(MadeMeanwhile(folder))
    assert folder.is_dir() and folder.stat().st_mode & 0o777 == FOLDER


def test_a_file_in_its_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("")
    with pytest.raises(StorageError, match=r"var: it is a file: name another with --data"):
        make_folder(tmp_path / "var")
