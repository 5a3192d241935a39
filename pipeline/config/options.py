"""What every command is told: where the data and the configuration are, and the time.

The clock and the register are loaded when a command needs them: looks are quick without.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import StorageError

if TYPE_CHECKING:
    from pipeline.clock import SystemClock
    from pipeline.register.local_areas import LocalAreas

DATABASE = "sendwatch.db"
"""The name of the database in a data folder."""
STARTING, WATCHED = Path("settings.toml"), Path("sources.toml")
"""The settings, and the sources, where the user names none."""


@dataclass(frozen=True, slots=True)
class Server:
    """A database on a PostgreSQL server: its address, and the password that is not part of it."""

    url: str
    password: str = field(default="", repr=False)

    def exists(self) -> bool:
        """A server's tables are made when it is first opened, for looking too."""
        return True

    def __str__(self) -> str:
        return self.url


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What every command takes: the data folder, the configuration files and the clock.

    `sources` is the file named by the user; None means `sources.toml`, or the catalogue if there is
    none. `server` is where the database is, if it is not in the data folder. `ahead` is how many
    seconds the clock is ahead of the machine's, unless `now` starts it.
    """

    data: Path = Path("var")
    sources: Path | None = None
    settings: Path | None = None
    areas: Path | None = None
    now: str | None = None
    server: Server | None = None
    ahead: float = 0.0

    @property
    def database(self) -> Path | Server:
        """The database: a file in the data folder, unless it is on a server."""
        return self.server or self.data / DATABASE

    @property
    def sources_file(self) -> Path | None:
        """The sources that the user named, or `sources.toml` if there is one."""
        return self.sources or (WATCHED if WATCHED.exists() else None)

    @property
    def settings_file(self) -> Path | None:
        """The settings that the user named, or `settings.toml` if there is one."""
        return self.settings or (STARTING if STARTING.exists() else None)


def server_named(path: Path | None, environ: Mapping[str, str]) -> Server | None:
    """The server of `[storage]` in the settings file `path` or in `environ`, if there is one.

    Settings that do not mention it are not read. Raises SettingsError.
    """
    if not _is_set("storage", "url", path, environ):
        return None
    from pipeline.config.load import load_settings

    storage = load_settings(path, environ).storage
    return Server(storage.url, storage.password.reveal()) if storage.url else None


def seconds_ahead(path: Path | None, environ: Mapping[str, str]) -> float:
    """How far `[clock]` in the settings file `path` or in `environ` sets the clock ahead.

    Settings that do not mention it are not read. Raises SettingsError.
    """
    if not _is_set("clock", "ahead_seconds", path, environ):
        return 0.0
    from pipeline.config.load import load_settings

    return load_settings(path, environ).clock.ahead_seconds


def _is_set(table: str, key: str, path: Path | None, environ: Mapping[str, str]) -> bool:
    """Whether a setting may be set: its variable is, or the file has the word of its table."""
    variable = f"SENDWATCH_{table}_{key}".upper()
    return bool(environ.get(variable)) or bool(path and table.encode() in _bytes(path))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""  # whoever needs the settings says so


def none_yet(options: Options) -> StorageError:
    """What to raise where there is no database yet."""
    return StorageError(
        f"{options.database} does not exist: run `sendwatch poll` first, or name the folder with"
        " --data"
    )


def clock_of(options: Options) -> "SystemClock":
    """The machine's clock, the one that `--now` starts, or one that is ahead."""
    from pipeline.clock import SystemClock, parse_now

    if options.now:
        return SystemClock(parse_now(options.now))
    return SystemClock(ahead=options.ahead)


def areas_of(options: Options) -> "LocalAreas":
    """The local areas of the register."""
    from pipeline.config.areas_file import load_areas
    from pipeline.register.local_areas import LocalAreas

    return LocalAreas(load_areas(options.areas))
