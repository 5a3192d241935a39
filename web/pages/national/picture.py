"""The national picture: areas by outcome and stage, what is due, what passed without news, gaps."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.bulletins.case_words import deadline_words
from pipeline.cases.values import Case
from pipeline.explorer.cases.gaps import gaps
from pipeline.explorer.cases.picture import Due, Standings, picture, published_in
from pipeline.explorer.cases.stored import cases_in
from pipeline.explorer.trends import days_to_report
from web.explored import Explored, Given

SHOWN = 60
"""How many days of a list a page shows."""


@get("/picture", include_in_schema=False)
async def national(explored: Given) -> Response[str]:
    """The picture of today."""
    today, record = explored.today(), explored.record
    cases = _cases(explored)
    latest = [Standings(each, cases[each.gss_code][-1]) for each in record.register.areas]
    found = picture(latest, today)
    missing = gaps(record, today)
    return explored.record_page(
        "picture",
        found=found,
        due=[(each, _words(each)) for each in found.due[:SHOWN]],
        passed=[(each, _words(each)) for each in found.passed[-SHOWN:]],
        late=[(each, _words(each)) for each in found.late[-SHOWN:]],
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
    record, today, holidays = explored.record, explored.today(), explored.almanac.holidays
    return {
        area.gss_code: cases_in(record, area, today, holidays) for area in record.register.areas
    }


def _words(due: Due) -> str:
    return " ".join(deadline_words(due.case, due.deadline))
