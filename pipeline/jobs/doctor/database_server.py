"""Checks of a database on a server, and of its backups. Nothing is written to it."""

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.config.options import Server
from pipeline.config.settings import BackupSettings
from pipeline.errors import SettingsError, StorageError
from pipeline.jobs.doctor.check import INSTALL_SERVER, Check

_DUMPS = "*.dump"
_HOW = "run `pg_dump --format=custom` regularly (docs/operations.md, PostgreSQL)"


def server_checks(server: Server) -> tuple[list[Check], str]:
    """Whether the database can be used as it is, and when its newest event happened, as stored
    text; "" when there is none.
    """
    try:
        from storage.postgres.examine import state_of
        from storage.postgres.migrations import known_migrations
        from storage.unfinished import how_to_end

        state = state_of(server)
    except ModuleNotFoundError as missing:
        words = f"[storage] url needs {missing.name}"
        return [Check("database", "fault", words, INSTALL_SERVER, settings=True)], ""
    except (StorageError, SettingsError) as fault:
        return [Check("database", "fault", str(fault), "see docs/operations.md, PostgreSQL")], ""
    found = f"PostgreSQL {state.release}, {state.bytes / 1e6:.0f} MB"
    known = known_migrations()
    if state.encoding != "UTF8":
        remedy = "make it anew: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
        return [Check("database", "fault", f"{found}, encoded in {state.encoding}", remedy)], ""
    if later := sorted(set(state.migrations) - set(known)):
        remedy = "install that version or a later one"
        words = f"made by a later version ({later[-1]})"
        return [Check("database", "fault", words, remedy)], state.newest
    if state.copied_from:
        told = how_to_end(state.copied_from, server)
        return [Check("database", "fault", *told)], state.newest
    if not state.migrations:
        return [Check("database", "ok", f"{found}; the first `poll` makes its tables")], ""
    if missing_ones := sorted(set(known) - set(state.migrations)):
        remedy = "make a backup: the next command that opens it upgrades it"
        words = f"{found}, {len(missing_ones)} migrations behind"
        return [Check("database", "advice", words, remedy)], state.newest
    return [Check("database", "ok", f"{found}, schema {state.migrations[-1]}")], state.newest


def dumps_check(settings: BackupSettings, now: datetime) -> Check:
    """Whether the newest file of `pg_dump` in the folder for backups can be restored, and is as
    recent as it should be at `now` (aware).
    """
    if not settings.folder:
        remedy = f"{_HOW}, and name its folder in [backup] folder"
        return Check("backups", "advice", "where pg_dump puts its files is not known", remedy)
    folder = Path(settings.folder)
    dumps = sorted(folder.glob(_DUMPS), key=lambda path: path.stat().st_mtime)
    if not dumps:
        return Check("backups", "fault", f"no {_DUMPS} in {folder}", _HOW)
    made = datetime.fromtimestamp(dumps[-1].stat().st_mtime, UTC)
    found = f"the newest of {len(dumps)} in {folder} is {dumps[-1].name}"
    if made <= now - timedelta(days=settings.every_days + 1):
        return Check("backups", "fault", f"{found}, of {made:%d %B %Y}", _HOW)
    program = shutil.which("pg_restore")
    if program is None:
        remedy = "install postgresql-client here, to have it read"
        return Check("backups", "advice", f"{found}; pg_restore is not installed", remedy)
    read = subprocess.run(
        [program, "--list", str(dumps[-1])], capture_output=True, text=True, timeout=60, check=False
    )
    if read.returncode or "TABLE DATA" not in read.stdout:
        words = read.stderr.strip() or "no tables in it"
        return Check("backups", "fault", f"{dumps[-1]} cannot be restored: {words}", _HOW)
    return Check("backups", "ok", found)
