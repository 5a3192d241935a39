"""The gaps of the record: in words, and the areas whose sources a backfill can ask about them."""

from collections.abc import Iterable, Iterator

from pipeline.analysis.places.register import Register
from pipeline.bootstrap import Options, clock_of, reading, sources_of
from pipeline.bulletins.wording import counted, range_words
from pipeline.errors import SettingsError
from pipeline.explorer.cases.gaps import Gap, gaps
from pipeline.model.inspections import DateRange
from pipeline.register.local_areas import area_named
from pipeline.subscriptions.schedule import london

FIRST_DAY = "2016-05-01"
"""From when on `backfill --gaps` looks: local area SEND inspections began in May 2016."""


def gaps_shown(options: Options, names: Iterable[str]) -> list[Gap]:
    """The gaps of the areas with these names; without names, of those that the sources are about.

    Raises SettingsError for an unknown area.
    """
    today = london(clock_of(options).now()).date()
    with reading(options) as record:
        codes = {area_named(record.register, name) for name in names}
        about = codes or areas_watched(options, record.register)
        return gaps(record, today, about)


def areas_watched(options: Options, register: Register) -> set[str]:
    """The GSS codes of the areas that the sources are about: all, where one is about no area, or
    where the list of sources is of use for no register but another.
    """
    every = {area.gss_code for area in register.areas}
    try:
        about = {each.local_area for each in sources_of(options, register) if each.enabled}
    except SettingsError:
        return every
    return every if None in about else {code for code in about if code}


def gap_lines(found: list[Gap]) -> Iterator[str]:
    """What is missing, for people."""
    for each in found:
        yield f"{each.name}: {_missing(each)}"
        if each.mentioned_by:
            yield f"  mentioned by {each.mentioned_by}"
        if each.words:
            yield f"  “{' '.join(each.words.split())}”"
        yield from (f"  look at {address}" for address in each.where)
    if found:
        areas = len({each.area for each in found})
        narrower = "" if areas == 1 else "; `gaps --area NAME` lists those of one area"
        yield f"{counted(len(found), 'gap')} in {counted(areas, 'area')}{narrower}"
        yield (
            "`sendwatch backfill --gaps` looks through the sources of areas with gaps and the"
            " national ones"
        )
    else:
        yield "no gap is known"


def _missing(gap: Gap) -> str:
    days = range_words(DateRange(gap.started, gap.ended)) or "unknown days"
    if gap.kind == "no_inspection":
        return "no inspection since 2016 is known"
    if gap.kind == "inspection_not_held":
        return f"an inspection of {days} is mentioned, and nothing about it is held"
    return f"the inspectors’ report of {days} is not held"


def areas_with_gaps(options: Options) -> frozenset[str]:
    """The GSS codes of the areas of which the record lacks something."""
    today = london(clock_of(options).now()).date()
    with reading(options) as record:
        return codes_of(gaps(record, today))


def codes_of(found: Iterable[Gap]) -> frozenset[str]:
    """The GSS codes of the areas of these gaps."""
    return frozenset(each.area for each in found)
