"""The gaps of the record: in words, and the areas whose sources a backfill can ask about them."""

from collections.abc import Iterable, Iterator

from pipeline.bootstrap import Options, clock_of, reading
from pipeline.bulletins.wording import counted, range_words
from pipeline.explorer.cases.gaps import Gap, gaps
from pipeline.model.inspections import DateRange
from pipeline.subscriptions.schedule import london


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
        yield f"{counted(len(found), 'gap')} in {counted(areas, 'area')}; `backfill --gaps` looks"
        yield "  through the sources of these areas and the national ones"
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
