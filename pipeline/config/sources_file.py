"""`sources.toml`: which catalogue regions it takes, what it changes there, and its own tables.

Every problem is reported at once, with its line.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.config.catalogue import Region, read_region, region_names
from pipeline.config.options import WATCHED
from pipeline.config.source_table import SourceTable
from pipeline.config.toml_file import TomlFile, read_toml, suggest
from pipeline.model.documents import LocalArea
from pipeline.model.sources import Source


def load_sources(path: Path | None, areas: Iterable[LocalArea]) -> tuple[Source, ...]:
    """The sources that the file `path` describes; without a file, the whole catalogue.

    First come the catalogue's sources that the file takes, changed as its tables say, then its own
    in its order. `areas` is the register. Raises SettingsError with every problem, one per line.
    """
    register = {area.gss_code: area.official_name for area in areas}
    file = read_toml(path) if path else TomlFile(WATCHED, {"catalogue": True})
    regions = [read_region(name, register) for name in _regions_taken(file)]
    _check_register(file, regions, register)
    sources = {
        name: replace(source, region=region.name)
        for region in regions
        for name, source in _catalogued(region, register)
    }
    own = _own_tables(file, needed=not regions)
    for name, table in own.items():
        source = _own(file, name, table, regions, register)
        if source:
            sources[name] = source
    watched = _each_address_once(file, sources.values(), own)
    file.finish()
    return watched


def _regions_taken(file: TomlFile) -> tuple[str, ...]:
    """The regions that `catalogue` names.

    Where the key is wrong, all of them, so that the file's other tables can be checked.
    """
    value = file.values.get("catalogue", False)
    known = region_names()
    if isinstance(value, bool):
        return known if value else ()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        file.wrong(
            "",
            "catalogue",
            f'must be true, or a list of regions such as ["national", "london"]; it is {value!r}',
        )
        return known
    strange = [name for name in value if name not in known]
    for name in strange:
        file.wrong("", "catalogue", f"there is no region {name!r}; {suggest(name, known)}")
    return known if strange else tuple(name for name in known if name in value)


def _check_register(file: TomlFile, regions: Iterable[Region], register: Mapping[str, str]) -> None:
    """A register other than the catalogue's is reported as one problem, not once for each table."""
    strange = [
        region.name
        for region in regions
        if not {table.get("local_area") for table in region.tables.values()} - {None}
        <= register.keys()
    ]
    if strange:
        file.wrong(
            "",
            "catalogue",
            f"the area register lacks areas of {', '.join(strange)}: take only the regions whose"
            " areas it has, or use the bundled register",
        )
        file.finish()


def _catalogued(region: Region, register: Mapping[str, str]) -> list[tuple[str, Source]]:
    read = [
        (name, SourceTable(region.file, name, table, register).source())
        for name, table in region.tables.items()
    ]
    region.file.finish()
    return [(name, source) for name, source in read if source]


def _own_tables(file: TomlFile, *, needed: bool) -> dict[str, Mapping[str, Any]]:
    """The file's tables by id. There must be one if it takes nothing from the catalogue."""
    for name in file.values.keys() - {"catalogue", "sources"}:
        if isinstance(file.values[name], dict):
            problem = "there is no such table; write one table per source, as [sources.ID]"
            file.wrong(name, "", problem)
        else:
            below = "a key of a source stands below its [sources.ID]"
            hint = suggest(name, ("catalogue",), below)
            file.wrong("", name, f"there is no such key of the whole file; {hint}")
    tables = file.values.get("sources", {})
    if not isinstance(tables, dict) or (needed and not tables):
        file.wrong(
            "sources",
            "",
            "there is no source; write one table per source, as [sources.ID], or `catalogue = true`"
            " for the bundled ones",
        )
        return {}
    for name, table in tables.items():
        if not isinstance(table, dict):
            file.wrong(
                "sources", name, "must be a table; write [sources.ID] with kind, url and every"
            )
    return {name: table for name, table in tables.items() if isinstance(table, dict)}


def _own(
    file: TomlFile,
    name: str,
    table: Mapping[str, Any],
    regions: Iterable[Region],
    register: Mapping[str, str],
) -> Source | None:
    """The source of one of the file's tables, which overrides the catalogue's values."""
    for region in regions:
        if name in region.tables:
            return _changed(file, name, table, region, register)
    # a table that only changes a catalogue source has neither kind nor url
    if not {"kind", "url"} & table.keys() and (problem := _not_there(name, regions)):
        file.wrong(f"sources.{name}", "", problem)
        return None
    source = SourceTable(file, name, table, register).source()
    return source and replace(source, file=str(file.path))


def _changed(
    file: TomlFile,
    name: str,
    table: Mapping[str, Any],
    region: Region,
    register: Mapping[str, str],
) -> Source | None:
    usual = dict(region.tables[name])
    if "enabled" in table:
        usual.pop("note", None)  # it explains whether the catalogue has the source on or off
    kind = table.get("kind", usual["kind"])
    if isinstance(kind, str) and kind.replace("_", "-") != usual["kind"]:
        file.wrong(
            f"sources.{name}",
            "kind",
            f"the catalogue's source of this id is {usual['kind']!r}, and what it found is stored"
            f" under that kind; leave only `enabled = false` here, and write your table as"
            f" [sources.{name}-2]",
        )
        return None
    source = SourceTable(file, name, {**usual, **table}, register).source()
    return source and replace(source, region=region.name, file=str(file.path))


def _not_there(name: str, taken: Iterable[Region]) -> str:
    """Why a table that only changes a source has none to change; "" if it may be a new source."""
    names = {region.name for region in taken}
    everywhere = [read_region(region, {}) for region in region_names()]
    for region in everywhere:
        if name in region.tables and names:
            return (
                f"the catalogue has this source in {region.name!r}, which this file does not take:"
                " add it to `catalogue`"
            )
        if name in region.tables:
            return (
                "kind is missing; if the catalogue's source is meant, write `catalogue = true`"
                " above the first table"
            )
        if reason := region.not_watched.get(name):
            return f"the catalogue does not have this source: {reason}"
    if not names:
        return ""
    ids = [id for region in everywhere for id in region.tables]
    hint = suggest(name, ids, "`sendwatch sources` lists its ids")
    return (
        f"the catalogue has no source with this id, and a new one needs kind, url and every; {hint}"
    )


def _each_address_once(
    file: TomlFile, sources: Collection[Source], own: Collection[str]
) -> tuple[Source, ...]:
    """The sources, without two that read the same address in the same way.

    Everything there would be kept twice. Two such tables in the file are a problem. Where the
    catalogue has the address too, its source is switched off, so that a later catalogue never
    breaks a file that was valid.
    """
    first: dict[object, str] = {}
    for source in sources:
        if source.id in own and first.setdefault(_address(source), source.id) != source.id:
            file.wrong(
                f"sources.{source.id}",
                "url",
                f"is also the address of [sources.{first[_address(source)]}]; keep one of them",
            )
    return tuple(_unless_taken(file, source, first, own) for source in sources)


def _unless_taken(
    file: TomlFile, source: Source, first: Mapping[object, str], own: Collection[str]
) -> Source:
    other = first.get(_address(source))
    if other is None or source.id in own:
        return source
    return replace(source, enabled=False, note=f"watched as [sources.{other}] of {file.path.name}")


def _address(source: Source) -> object:
    return source.kind, source.url, tuple(sorted(source.options.items()))
