"""The files that `init` writes for a new installation, from templates in the package's data."""

import sys
from importlib.resources import files
from pathlib import Path
from string import Template

from pipeline.errors import SettingsError

NAMES = ("settings.toml", "sources.toml", "sendwatch.service", "sendwatch-worker@.service")
UNIT = {
    "name": "sendwatch.service",
    "enabled": "sendwatch",
    "does": "news of area SEND inspections",
    "runs": "run",
    "lives": (
        "the service says that it lives only while polling, reading, telling and upkeep all make"
        " progress"
    ),
}
WORKER = {
    "name": "sendwatch-worker@.service",
    "enabled": "sendwatch-worker@1 sendwatch-worker@2",
    "does": "worker %i over a database that several share",
    "runs": "worker",
    "lives": "a worker says that it lives while its jobs have their turns; `status` says more",
}
"""What differs in the units of the service and of a worker."""


def write_starter(folder: Path) -> list[Path]:
    """Writes the starter files to `folder`, readable by all: they contain no secret.

    Raises SettingsError, before anything is written, when one of them exists.
    """
    paths = [folder / name for name in NAMES]
    if there := next((path for path in paths if path.exists()), None):
        raise SettingsError(
            f"{there} exists already: nothing was written; name a new folder, or move that file"
            " away"
        )
    values = {"folder": str(folder.absolute()), "command": str(_command())}
    if not folder.exists():
        folder.mkdir(parents=True)
        folder.chmod(0o755)
    for path in paths:
        unit = WORKER if path.name == WORKER["name"] else UNIT
        name = UNIT["name"] if unit is WORKER else path.name
        template = (files("pipeline") / "data" / "starter" / name).read_text(encoding="utf-8")
        path.write_text(Template(template).substitute(values | unit), encoding="utf-8")
        path.chmod(0o644)
    return paths


def _command() -> Path:
    """The `sendwatch` that is running, by its full path."""
    called = Path(sys.argv[0])
    return called.absolute() if called.name == "sendwatch" else Path(sys.prefix, "bin/sendwatch")
