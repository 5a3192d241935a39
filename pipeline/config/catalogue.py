"""The catalogue: the sources that come with sendwatch, one file a region in the package's data."""

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
    """One file of the catalogue: its tables by id, with what is usual for their kinds filled in.

    `not_watched` has, by the id that it would have, why a source is left out.
    """

    name: str
    file: TomlFile
    tables: Mapping[str, Mapping[str, Any]]
    not_watched: Mapping[str, str]


def region_names() -> tuple[str, ...]:
    """What `catalogue` in `sources.toml` may list: the national sources first."""
    names = [path.stem for path in (_DATA / "catalogue").glob("*.toml")]
    return tuple(sorted(names, key=lambda name: (name != "national", name)))


def read_region(name: str, publishers: Mapping[str, str]) -> Region:
    """The region's file; `publishers` has the official name of each area's council by GSS code."""
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
    own = usual.get(table["kind"], {})
    return {**own, "publisher": publishers.get(area, "")} if area else dict(own)


@cache
def _defaults() -> Mapping[str, Any]:
    return read_toml(_DATA / "catalogue_defaults.toml").values
