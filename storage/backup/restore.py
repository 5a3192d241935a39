"""Puts a backup into an empty data folder, after and before reading all of it."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from pipeline.config.options import DATABASE
from pipeline.errors import SettingsError, StorageError
from storage.backup.checksums import SUMS, copy_file, differing, read_sums
from storage.backup.database import faults_of
from storage.backup.make import ABOUT, BESIDES, HASHES, Backup
from storage.lock import WorkerLock
from storage.sqlite.migrations import later_migrations

MARK = "restore-unfinished"
"""In a data folder while a backup is being put there; a folder with it may be filled again."""


def read_backup(path: Path) -> tuple[Backup, Mapping[str, str]]:
    """What the backup `path` says about itself, and the hash of each of its files.

    Raises SettingsError when it is not a backup, StorageError when a file is missing or damaged, or
    when it was made by a later version of sendwatch.
    """
    try:
        about = msgspec.json.decode((path / ABOUT).read_bytes(), type=Backup)
        sums = read_sums(path / SUMS)
    except (OSError, ValueError) as fault:
        raise SettingsError(
            f"{path} is not a backup of sendwatch ({fault}): name a folder that `sendwatch backup`"
            " made"
        ) from fault
    wrong = differing(path, sums.items()) or faults_of(path / DATABASE)
    if wrong:
        raise StorageError(
            f"backup {path} is damaged: {'; '.join(wrong[:5])}"
            + (f" and {len(wrong) - 5} more" if len(wrong) > 5 else "")
            + ": restore another one"
        )
    if later := later_migrations(about.migrations):
        raise StorageError(
            f"backup {path} was made by a later version of sendwatch ({about.program},"
            f" {later[-1]}):"
            " install that version, or a later one"
        )
    return about, sums


def restore(path: Path, data: Path) -> Backup:
    """Puts the backup `path` into the data folder `data`, which must hold nothing yet.

    The database comes last, so that a folder with a database is whole. Raises SettingsError when
    there is something already, StorageError when the backup or the copy is not sound.
    """
    about, sums = read_backup(path)
    _check_empty(data)
    names = [name for name in sums if name not in (ABOUT, HASHES, DATABASE)]
    try:
        with WorkerLock(data):
            (data / MARK).touch()
            for name in names:
                (data / name).unlink(missing_ok=True)
                copy_file(path / name, data / name)
            part = data / f"{DATABASE}.part"
            part.unlink(missing_ok=True)
            copy_file(path / DATABASE, part)
            _read_back(data, {name: sums[name] for name in names} | {part.name: sums[DATABASE]})
            part.rename(data / DATABASE)
            (data / MARK).unlink()
    except OSError as fault:
        raise StorageError(
            f"data folder {data}: {fault.strerror or fault}: free some space or check its rights,"
            " then run `sendwatch restore` again"
        ) from fault
    return about


def _check_empty(data: Path) -> None:
    there = [data / name for name in (DATABASE, "archive", *BESIDES) if (data / name).exists()]
    if there and ((data / DATABASE).exists() or not (data / MARK).exists()):
        raise SettingsError(
            f"{there[0]} exists already: restore never overwrites. Name an empty folder with"
            " --data, or move this one away"
        )


def _read_back(data: Path, sums: Mapping[str, str]) -> None:
    if wrong := differing(data, sums.items()):
        raise StorageError(
            f"what was written to {data} reads otherwise: {wrong[0]}: check the disk"
        )
