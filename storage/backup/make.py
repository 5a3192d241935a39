"""Makes a backup of a data folder while the service may be at work in it."""

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from pipeline.config.options import DATABASE
from pipeline.errors import SettingsError, StorageError
from storage.backup.checksums import SUMS, copy_file, differing, hash_of, write_sums
from storage.backup.database import (
    copied_from,
    copy_database,
    documents_of,
    faults_of,
    migrations_of,
)
from storage.blobs import Blobs
from storage.unfinished import how_to_end

ABOUT = "backup.json"
HASHES = "archive.sha256"
"""The hashes of the archive's files, in a backup that leaves the files themselves out."""
BESIDES = ("keys.json", "outbox", "feeds")
"""What else of a data folder is copied: the keys of links in messages, and messages as files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What a backup is and holds, as in its `backup.json`.

    `made_at` is a moment as stored text. `missing` are the hashes of documents whose bytes the
    archive did not have, or had damaged, when the backup was made.
    """

    made_at: str
    program: str
    migrations: tuple[str, ...]
    archive: bool
    documents: int
    bytes: int
    missing: tuple[str, ...] = ()


def make_backup(
    data: Path,
    path: Path,
    made_at: str,
    *,
    archive: bool = True,
    documents: Path | None = None,
    earlier: Path | None = None,
) -> Backup:
    """Makes the backup `path`, a new folder, of the data folder `data`, and reads it back.

    With `archive` off, the archive is only listed, by hashes. `documents` is its folder, if that is
    not `archive` in the data folder. Documents that the backup `earlier` holds are hard links to
    its files where the file system allows. Raises SettingsError when `path` cannot be used,
    StorageError when copying failed or the copy is not sound; then nothing is left
    at `path`.
    """
    _check_place(data, path)
    _check_whole(data / DATABASE)
    with _written(path) as part:
        # a document is archived before the database refers to it: copied later, it is there
        copy_database(data / DATABASE, part / DATABASE)
        wanted = documents_of(part / DATABASE)
        kept = Blobs(documents or data / "archive")
        copied = _copy_archive(kept, part, wanted, earlier) if archive else {}
        missing = _missing(data, wanted, copied) if archive else ()
        if not archive:
            write_sums(part / HASHES, {_name(sha256): sha256 for sha256 in wanted})
        besides = _copy_besides(data, part)
        about = Backup(
            made_at=made_at,
            program=version("sendwatch"),
            migrations=migrations_of(part / DATABASE),
            archive=archive,
            documents=len(wanted),
            bytes=sum((part / name).stat().st_size for name in copied),
            missing=missing,
        )
        (part / ABOUT).write_text(json.dumps(asdict(about), indent=1) + "\n", encoding="utf-8")
        own = [DATABASE, ABOUT, *([] if archive else [HASHES])]
        write_sums(part / SUMS, copied | besides | {name: hash_of(part / name) for name in own})
        os.sync()
        _read_back(part, besides)
    return about


def _check_place(data: Path, path: Path) -> None:
    if not (data / DATABASE).exists():
        raise StorageError(
            f"{data / DATABASE} does not exist: there is nothing to back up; name the data folder"
            " with --data"
        )
    if path.exists():
        raise SettingsError(f"{path} exists already: name a new folder for the backup")
    if path.absolute().is_relative_to(data.absolute()):
        raise SettingsError(
            f"{path} is in the data folder, and would be lost with it: name a folder elsewhere, on"
            " another disk if there is one"
        )


def _check_whole(database: Path) -> None:
    if source := copied_from(database):
        words = ": ".join(how_to_end(source, database))
        raise StorageError(f"{database} is not backed up: {words}")


@contextmanager
def _written(path: Path) -> Iterator[Path]:
    """A folder beside `path` to write to, which becomes `path` at the end, or nothing does."""
    part = path.with_name(f".{path.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        yield part
        part.rename(path)
    except OSError as fault:
        raise StorageError(
            f"backup {path}: {fault.strerror or fault} ({fault.filename or part}): nothing was"
            " kept; free some space or check the folder's rights, then run it again"
        ) from fault
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _name(sha256: str) -> str:
    return Blobs(Path("archive")).path(sha256).as_posix()


def _copy_archive(
    kept: Blobs, part: Path, wanted: Iterable[str], earlier: Path | None
) -> dict[str, str]:
    """Copies the documents that are there and sound; returns their hashes by name."""
    return {
        name: sha256
        for sha256 in wanted
        if _take(name := _name(sha256), sha256, part, earlier, kept.path(sha256))
    }


def _take(name: str, sha256: str, part: Path, earlier: Path | None, source: Path) -> bool:
    """Whether the file `name` is now in `part`, and was read back with the right hash."""
    target = part / name
    target.parent.mkdir(parents=True, exist_ok=True)
    if earlier is not None:
        with suppress(OSError):
            target.hardlink_to(earlier / name)
            if hash_of(target) == sha256:
                return True
        target.unlink(missing_ok=True)
    if not source.is_file():
        return False
    copy_file(source, target)
    if hash_of(target) == sha256:
        return True
    target.unlink()
    return False


def _missing(data: Path, wanted: Iterable[str], copied: dict[str, str]) -> tuple[str, ...]:
    """Hashes not copied, without those whose bytes upkeep gave up while the copy was made."""
    lost = sorted(set(wanted) - set(copied.values()))
    return tuple(sorted(set(lost) & set(documents_of(data / DATABASE)))) if lost else ()


def _copy_besides(data: Path, part: Path) -> dict[str, str]:
    copied = {}
    for source in (path for name in BESIDES for path in _files(data / name)):
        name = source.relative_to(data).as_posix()
        # deleted since it was listed: its reader has left
        with suppress(FileNotFoundError):
            copied[name] = copy_file(source, part / name)
    return copied


def _files(path: Path) -> Iterator[Path]:
    """The file, or the files below a folder; those still being written begin with a dot."""
    if path.is_file():
        yield path
    yield from (each for each in path.rglob("[!.]*") if each.is_file())


def _read_back(part: Path, sums: dict[str, str]) -> None:
    """Raises StorageError unless the database and the files of `sums` are sound."""
    wrong = [*faults_of(part / DATABASE), *differing(part, sums.items())]
    if wrong:
        raise StorageError(
            f"the copy is not sound, so it was not kept: {'; '.join(wrong[:5])}. Check the disk,"
            " and the database with `sendwatch doctor`"
        )
