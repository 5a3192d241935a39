"""Checks of the data folder: rights, disk, database and clock. Nothing is written to it."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pipeline.clock import stamp
from pipeline.config.settings import BackupSettings
from pipeline.errors import StorageError
from pipeline.jobs.backups import backup_due, backups_in
from pipeline.jobs.doctor.check import SET_CLOCK, Check
from storage.backup.database import copied_from, faults_of, migrations_of, newest_moment
from storage.rights import open_to_others
from storage.sqlite.migrations import known_migrations, later_migrations
from storage.unfinished import how_to_end

LEAST_FREE, BETTER_FREE = 100_000_000, 1_000_000_000
"""Bytes free on the disk: below the first it will soon be full; a backup needs more."""
REMOTE = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "glusterfs")
"""File systems over a network, on which locks and SQLite are not safe."""
AHEAD = timedelta(hours=1)
"""How much later than the clock the newest event may be."""
_MOST_LOOKED_AT = 100_000
"""The most files whose owner is looked at."""


def rights_check(data: Path) -> Check:
    """Whether this user can use the data folder, and nobody else can read what is private."""
    if not data.exists():
        parent = next(each for each in data.absolute().parents if each.exists())
        if not os.access(parent, os.W_OK | os.X_OK):
            remedy = f"make {data} as root and give it to this user, or name another with --data"
            return Check("data folder", "fault", f"{parent} cannot be written", remedy)
        return Check("data folder", "ok", f"{data} does not exist yet; it can be made")
    if not data.is_dir():
        return Check("data folder", "fault", f"{data} is a file", "name another with --data")
    others = next(_of_others(data), None)
    if others or not os.access(data, os.R_OK | os.W_OK | os.X_OK):
        remedy = f"as root: chown -R {os.geteuid()}:{os.getegid()} {data}"
        return Check("data folder", "fault", f"{others or data} is not this user's", remedy)
    if seen := open_to_others(data):
        remedy = f"chmod -R go-rwx {' '.join(map(str, seen))}"
        return Check("data folder", "fault", f"others can read {seen[0]}", remedy)
    return Check("data folder", "ok", str(data.absolute()))


def _of_others(data: Path) -> Iterator[Path]:
    """Files that this user cannot write to, usually made by a command that root ran once."""
    for path in islice(data.rglob("*"), _MOST_LOOKED_AT):
        closed = path.is_file() and not os.access(path, os.R_OK | os.W_OK)
        if closed or (os.geteuid() == 0 and path.stat().st_uid != data.stat().st_uid):
            yield path


def disk_check(data: Path, mounts: str) -> Check:
    """Whether the disk has space and is a local one; `mounts` is the text of /proc/mounts."""
    place = next(each for each in (data.absolute(), *data.absolute().parents) if each.exists())
    kind = file_system(place, mounts)
    if kind in REMOTE:
        remedy = "move the data folder to a local disk: locks and SQLite are not safe on this one"
        return Check("disk", "fault", f"{place} is on {kind}", remedy)
    free = shutil.disk_usage(place).free
    found = f"{free / 1e9:.1f} GB free" + (f" ({kind})" if kind else "")
    if free < LEAST_FREE:
        return Check("disk", "fault", found, "free some space, or move the data folder")
    if free < BETTER_FREE:
        return Check("disk", "advice", found, "keep at least a gigabyte free")
    return Check("disk", "ok", found)


def file_system(place: Path, mounts: str) -> str:
    """The kind of file system that `place` is on, "" when `mounts` does not say."""
    kinds = {
        fields[1]: fields[2] for line in mounts.splitlines() if len(fields := line.split()) > 2
    }
    return next((kinds[str(each)] for each in (place, *place.parents) if str(each) in kinds), "")


def database_check(database: Path) -> Check:
    """Whether the database is sound, and of this version's schema."""
    if not database.exists():
        return Check("database", "skipped", "there is none yet; the first `poll` makes it")
    try:
        have, faults = migrations_of(database), faults_of(database)
    except StorageError as fault:
        return Check("database", "fault", str(fault), "see docs/operations.md, The database")
    if later := later_migrations(have):
        remedy = "install that version or a later one"
        return Check("database", "fault", f"made by a later version ({later[-1]})", remedy)
    if source := copied_from(database):
        return Check("database", "fault", *how_to_end(source, database))
    if faults:
        remedy = "stop the service, keep the file, and restore a backup"
        return Check("database", "fault", f"damaged: {'; '.join(faults[:3])}", remedy)
    if missing := [name for name in known_migrations() if name not in have]:
        remedy = "make a backup: the next command that opens it upgrades it"
        return Check("database", "advice", f"sound, {len(missing)} migrations behind", remedy)
    return Check("database", "ok", f"sound, schema {have[-1]}")


def backup_check(settings: BackupSettings, now: datetime) -> Check:
    """Whether the newest scheduled backup is as recent as it should be at `now` (aware)."""
    if not settings.folder:
        remedy = "set [backup] folder, or run `sendwatch backup` regularly"
        return Check("backups", "advice", "none are made on schedule", remedy)
    folder = Path(settings.folder)
    names = backups_in(folder)
    if not names:
        if folder.is_dir() and not os.access(folder, os.W_OK | os.X_OK):
            remedy = "give it to this user"
            return Check("backups", "fault", f"{folder} cannot be written", remedy)
        return Check("backups", "ok", f"none yet in {folder}; the service makes the first")
    found = f"the newest of {len(names)} in {folder} is {names[-1]}"
    if backup_due(names, settings.every_days + 1, now):
        remedy = "look for `backup` in the log, and check that the disk has space"
        return Check("backups", "fault", found, remedy)
    return Check("backups", "ok", found)


def newest_of(database: Path) -> str:
    """When the newest event in the file happened, as stored text; "" when that is not known."""
    try:
        return newest_moment(database) if database.exists() else ""
    except StorageError:
        return ""


def clock_check(newest: str, now: datetime) -> Check:
    """Whether the clock at `now` (aware) has gone back since the newest event, a moment as stored
    text, and knows London.
    """
    try:
        local = now.astimezone(ZoneInfo("Europe/London"))
    except ZoneInfoNotFoundError:
        return Check("clock", "fault", "Europe/London is unknown", "install the package tzdata")
    if newest > stamp(now + AHEAD):
        words = f"it is {stamp(now)}, but something was recorded at {newest}"
        return Check("clock", "fault", words, SET_CLOCK)
    return Check("clock", "ok", f"{local:%A %d %B %Y, %H:%M} in London")
