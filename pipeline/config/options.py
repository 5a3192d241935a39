"""What every command is told: where the data and the configuration are, and the time.

The clock and the register are loaded when a command needs them: looks are quick without.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import StorageError

if TYPE_CHECKING:
    from pipeline.clock import SystemClock
    from pipeline.register.local_areas import LocalAreas

DATABASE = "sendwatch.db"
"""The name of the database in a data folder."""


@dataclass(frozen=True, slots=True)
class Options:
    """What every command takes: the data folder, the configuration files and the clock.

    `sources` is the file named by the user; None means `sources.toml`, or the catalogue if there is
    none.
    """

    data: Path = Path("var")
    sources: Path | None = None
    settings: Path | None = None
    areas: Path | None = None
    now: str | None = None

    @property
    def database(self) -> Path:
        """The database file."""
        return self.data / DATABASE


def none_yet(options: Options) -> StorageError:
    """What to raise where there is no database yet."""
    return StorageError(
        f"{options.database} does not exist: run `sendwatch poll` first, or name the folder with"
        " --data"
    )


def clock_of(options: Options) -> "SystemClock":
    """The machine's clock, or the one that `--now` starts."""
    from pipeline.clock import SystemClock, parse_now

    return SystemClock(parse_now(options.now) if options.now else None)


def areas_of(options: Options) -> "LocalAreas":
    """The local areas of the register."""
    from pipeline.config.areas_file import load_areas
    from pipeline.register.local_areas import LocalAreas

    return LocalAreas(load_areas(options.areas))
