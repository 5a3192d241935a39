"""The catalogue: the sources bundled with sendwatch, one file per region in the package's data."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pipeline.config.toml_file import TomlFile, read_toml

_DATA = Path(str(files("pipeline") / "data"))


@dataclass(frozen=True, slots=True)
class Region:
    """One file of the catalogue: its tables by id, completed with the defaults for their kinds.

    `not_watched` maps the id that a source would have to the reason why it is left out.
    """

    name: str
    file: TomlFile
    tables: Mapping[str, Mapping[str, Any]]
    not_watched: Mapping[str, str]


def region_names() -> tuple[str, ...]:
    """The values that `catalogue` in `sources.toml` may list, the national sources first."""
    names = [path.stem for path in (_DATA / "catalogue").glob("*.toml")]
    return tuple(sorted(names, key=lambda name: (name != "national", name)))


def read_region(name: str, publishers: Mapping[str, str]) -> Region:
    """The region's file; `publishers` maps each area's GSS code to its council's official name."""
    file = read_toml(_DATA / "catalogue" / f"{name}.toml")
    content: Mapping[str, Any] = file.values
    return Region(
        name,
        file,
        {id: _usual(table, publishers) | table for id, table in content["sources"].items()},
        content.get("not_watched", {}),
    )


def _usual(table: Mapping[str, Any], publishers: Mapping[str, str]) -> dict[str, Any]:
    area = table.get("local_area")
    usual: Mapping[str, Any] = _defaults()["local" if area else "national"]
    defaults = usual.get(table["kind"], {})
    return {**defaults, "publisher": publishers.get(area, "")} if area else dict(defaults)


@cache
def _defaults() -> Mapping[str, Any]:
    return read_toml(_DATA / "catalogue_defaults.toml").values
