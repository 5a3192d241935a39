"""The folders that the demo makes anew: only those that it made itself."""

import shutil
from collections.abc import Collection
from pathlib import Path

from pipeline.bootstrap import open_store
from pipeline.config.options import Options
from pipeline.errors import SettingsError
from storage.lock import WorkerLock

_MARK = "made-by-sendwatch-demo"


def check_own(folder: Path, data: Path) -> tuple[Path, ...]:
    """The folders to make anew, the outer first, for a demo in `folder` with its data in `data`.

    Raises SettingsError where one of them holds something and was not made by the demo.
    """
    inside = data.absolute().is_relative_to(folder.absolute())
    places = (folder,) if inside else (data, folder)
    for place in places:
        empty = place.is_dir() and not any(place.iterdir())
        if place.exists() and not empty and not (place / _MARK).exists():
            raise SettingsError(
                f"{place} exists and was not made by the demo: move it away, or name other folders"
                " with --folder and --data"
            )
    return places


def make_anew(folder: Path) -> None:
    """Makes `folder` empty but for the demo's mark; it can be where a disk is mounted."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in folder.iterdir():
        shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()
    (folder / _MARK).touch()


def joined_since(data: Path, own: Collection[str]) -> list[str]:
    """The addresses that joined an earlier demo beside its `own`.

    Raises Busy while that demo is at work, and StorageError where nobody can tell.
    """
    options = Options(data=data)
    if not options.database.exists():
        return []
    with WorkerLock(data, patience=0):
        store = open_store(options, create=False)
        addresses = [each.address for each in store.subscribers()]
        store.close()
    return sorted(set(addresses).difference(own))
