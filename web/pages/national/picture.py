"""The national picture: areas by outcome and stage, what is due, what passed without news, gaps."""

from collections.abc import Iterable
from dataclasses import dataclass

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.bulletins.case_words import closes, deadline_words
from pipeline.bulletins.wording import capital, date_words
from pipeline.cases.days import months_after
from pipeline.cases.deadlines import ALL_INSPECTED_RULE
from pipeline.cases.values import Case
from pipeline.explorer.cases.gaps import gaps
from pipeline.explorer.cases.picture import SOON_MONTHS, Due, Standings, picture, published_in
from pipeline.explorer.coming import Coming, coming
from pipeline.explorer.trends import days_to_report
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.terms import Stage
from web.explored import Explored, Given

SHOWN = 60
"""How many days of a list a page shows."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands beside an area in a list of days: `day` orders it, "" for none."""

    area: LocalArea
    day: str
    when: str
    words: str


@get("/picture", include_in_schema=False)
async def national(explored: Given) -> Response[str]:
    """The picture of today."""
    today, record = explored.today(), explored.record
    cases = _cases(explored)
    latest = [Standings(each, cases[each.gss_code][-1]) for each in record.register.areas]
    found = picture(latest, today)
    missing = gaps(record, today)
    until = months_after(today, SOON_MONTHS).isoformat()
    to_come = [_coming(one) for one in coming(record, today) if (one.days.started or "") <= until]
    return explored.record_page(
        "picture",
        found=found,
        due=by_day([*map(_row, found.due), *to_come])[:SHOWN],
        passed=by_day(map(_row, found.passed))[-SHOWN:],
        programme=ALL_INSPECTED_RULE,
        late=[_row(each) for each in found.late[-SHOWN:]],
        waiting=days_to_report(record.store.inspection_records()),
        gaps=missing,
        years=range(today.year, 2015, -1),
        today=today.isoformat(),
    )


@get("/picture/{year:int}", include_in_schema=False)
async def year(explored: Given, year: FromPath[int]) -> Response[str]:
    """What is known to have come in a year."""
    if not 2016 <= year <= explored.today().year:
        raise NotFoundException("Inspections began in 2016.")
    cases = [case for own in _cases(explored).values() for case in own]
    return explored.record_page("picture_year", year=year, counts=published_in(cases, year))


def _cases(explored: Explored) -> dict[str, list[Case]]:
    return {area.gss_code: explored.cases(area) for area in explored.record.register.areas}


def by_day(rows: Iterable[Row]) -> list[Row]:
    """Rows by day, what has none last; those of a day by area."""
    return sorted(rows, key=lambda row: (row.day or "9", row.area.name))


def _row(due: Due) -> Row:
    by = due.deadline.by
    when = f"by {date_words(PartialDate(by.isoformat()))}" if by else "no day stated"
    if by and due.deadline.stage is Stage.INVITATION and not closes(due.deadline):
        when = f"on {date_words(PartialDate(by.isoformat()))}"
    words = " ".join(deadline_words(due.case, due.deadline))
    return Row(due.area, by.isoformat() if by else "", when, words)


def _coming(each: Coming) -> Row:
    words = each.words or f"{capital(each.what)}."
    return Row(each.area, each.days.started or "", each.when, words)
