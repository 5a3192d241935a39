"""Backups on a schedule: a new one when it is due, and the oldest deleted."""

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.clock import stamp
from pipeline.config.settings import BackupSettings
from pipeline.errors import StorageError
from storage.backup.make import Backup, make_backup

_FORM = "sendwatch-%Y-%m-%dT%H%M%SZ"
_NAME = re.compile(r"sendwatch-\d{4}-\d\d-\d\dT\d{6}Z")
_SLACK = timedelta(hours=1)
"""How much earlier than due a backup may be, so that daily upkeep does not drift to every other
day.
"""


@dataclass(frozen=True, slots=True)
class Rotated:
    """A backup made on schedule, and where it is."""

    path: Path
    backup: Backup


def backup_due(names: Iterable[str], every_days: int, now: datetime) -> bool:
    """Whether the newest of the backups `names` is older at `now` (aware) than `every_days`."""
    newest = max((made_at(name) for name in names), default=None)
    return newest is None or newest <= now - timedelta(days=every_days) + _SLACK


def surplus(names: Iterable[str], keep: int) -> list[str]:
    """All but the newest `keep` of the backups `names`."""
    return sorted(names, key=made_at)[:-keep]


def made_at(name: str) -> datetime:
    """When the backup of that name was made."""
    return datetime.strptime(name, _FORM).replace(tzinfo=UTC)


def backups_in(folder: Path) -> list[str]:
    """The names of the scheduled backups in `folder`."""
    if not folder.is_dir():
        return []
    return sorted(path.name for path in folder.iterdir() if _NAME.fullmatch(path.name))


def back_up_when_due(
    settings: BackupSettings, data: Path, documents: Path | None, now: datetime
) -> Rotated | None:
    """Makes a backup of `data` if one is due at `now` (aware), and deletes the oldest.

    `documents` is the folder of the archive; None for one in an object store, which is only listed.
    None when none is due or no folder is set. Raises SettingsError and StorageError.
    """
    folder = Path(settings.folder)
    if not settings.folder or not backup_due(names := backups_in(folder), settings.every_days, now):
        return None
    path = folder / now.astimezone(UTC).strftime(_FORM)
    earlier = folder / names[-1] if names else None
    made = make_backup(
        data,
        path,
        stamp(now),
        archive=documents is not None,
        documents=documents,
        earlier=earlier,
    )
    try:
        for name in surplus(backups_in(folder), settings.keep):
            shutil.rmtree(folder / name)
    except OSError as fault:
        raise StorageError(
            f"backup {folder}: an old one cannot be deleted ({fault}): check its rights"
        ) from fault
    return Rotated(path, made)
