"""What the record lacks: areas without an inspection, and inspections or reports that publications
mention but that are not held, each with where to look.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from urllib.parse import quote_plus

from pipeline.analysis.linking.fitting import FINE, SAME_VISIT, bounds
from pipeline.cases.values import Told
from pipeline.explorer.cases.stored import told_about
from pipeline.explorer.record import Record
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.inspections import DateRange, Inspection
from pipeline.model.terms import DocType, Visit
from pipeline.register.former_areas import predecessors

Kind = Literal["no_inspection", "inspection_not_held", "report_not_held"]
SINCE = "2016-05"
"""Local area SEND inspections began in May 2016."""
LONGEST = timedelta(days=150)
"""After how many days a report is taken to be out: of 91 the longest took 147."""

INVENTED = ".example"
"""The end of domains that are nobody's (RFC 2606): no site has anything about such an area."""
APART = timedelta(days=300)
"""How far apart two inspections of an area are, at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that the record lacks.

    `started` and `ended` are the days of the inspection that is mentioned; `mentioned_by` is the
    address of the publication that does, `words` its exact words. `where` holds addresses.
    """

    kind: Kind
    area: str
    name: str
    started: PartialDate | None = None
    ended: PartialDate | None = None
    mentioned_by: str | None = None
    words: str | None = None
    where: tuple[str, ...] = ()


def gaps(record: Record, today: date, among: Container[str] | None = None) -> list[Gap]:
    """All gaps of the record, by area; `among` the areas of these GSS codes, if not of all."""
    asked = (each for each in record.register.areas if among is None or each.gss_code in among)
    found = [gap for area in asked for gap in _of_area(record, area, today)]
    return sorted(found, key=lambda gap: (gap.name, gap.kind, gap.started or ""))


def _of_area(record: Record, area: LocalArea, today: date) -> Iterator[Gap]:
    places = (area, *predecessors(record.register, area))
    held = {each: record.store.inspections_of(each.gss_code) for each in places}
    everything = [found for own in held.values() for found in own]
    if not everything:
        yield Gap(
            kind="no_inspection",
            area=area.gss_code,
            name=area.name,
            where=_where(area, ""),
        )
        return
    told = told_about(record.store, area.gss_code, held[area])
    yield from mentioned(area, everything, told)
    yield from unreported(area, held[area], told, today)


def mentioned(
    area: LocalArea, inspections: Sequence[Inspection], told: Sequence[Told]
) -> Iterator[Gap]:
    """The earlier inspections that an area's publications mention, and that are not held.

    `inspections` are the area's and those of the areas that it took the place of.
    """
    days: set[str] = set()
    for each in told:
        before = each.account.facts.previous
        day = before.started or before.ended or ""
        held = any(_same(before, found.dates) for found in inspections)
        if held or day[:7] in days or not _is_earlier(day, each):
            continue
        days.add(day[:7])
        words = each.account.facts.evidence.get("previous")
        yield Gap(
            kind="inspection_not_held",
            area=area.gss_code,
            name=area.name,
            started=before.started,
            ended=before.ended,
            mentioned_by=each.row.url,
            words=words.quote if words else None,
            where=_where(area, day),
        )


def _is_earlier(day: str, told: Told) -> bool:
    """Whether a day is that of another inspection, not of the one that a publication is about."""
    mine, own = bounds(day), bounds(told.account.facts.dates.started or told.row.published_on)
    if len(day) < len(SINCE) or day < SINCE or mine is None or own is None:
        return False
    return mine[1] + APART < own[0]


def unreported(
    area: LocalArea, inspections: Sequence[Inspection], told: Sequence[Told], today: date
) -> Iterator[Gap]:
    """The inspections whose result is known or long due, without the inspectors' own report."""
    for found in inspections:
        own = [each for each in told if each.account.inspection == found.id]
        report = any(each.account.doc_type is DocType.OFFICIAL_REPORT for each in own)
        if report or not own or found.visit is Visit.THEMATIC:
            continue
        ended = bounds(found.dates.ended or found.dates.started)
        if found.outcome or (ended and ended[1] + LONGEST < today):
            yield Gap(
                kind="report_not_held",
                area=area.gss_code,
                name=area.name,
                started=found.dates.started,
                ended=found.dates.ended,
                mentioned_by=own[0].row.url,
                where=_where(area, found.dates.started or found.published_on or ""),
            )


def _same(one: DateRange, other: DateRange) -> bool:
    """Whether two accounts of days can be of one visit."""
    mine, theirs = bounds(one.started or one.ended), bounds(other.started or other.ended)
    if mine is None or theirs is None:
        return False
    near = SAME_VISIT if mine[1] - mine[0] <= FINE else timedelta()
    return mine[0] <= theirs[1] + near and theirs[0] <= mine[1] + near


def _where(area: LocalArea, day: str) -> tuple[str, ...]:
    if area.domain.endswith(INVENTED):
        return ()
    since = where_since_2023(area)
    return since if day >= "2023" else (where_until_2022(area), *since)


def where_since_2023(area: LocalArea) -> tuple[str, ...]:
    """The page of the reports site that lists an area's reports."""
    urn = area.ofsted_urn
    return (f"https://reports.ofsted.gov.uk/provider/44/{urn}",) if urn else ()


def where_until_2022(area: LocalArea) -> str:
    """A search of GOV.UK, which has the letters of 2016 to 2022."""
    words = quote_plus(f"{area.name} local area SEND inspection outcome letter")
    return f"https://www.gov.uk/search/all?keywords={words}"
