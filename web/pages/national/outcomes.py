"""Outcomes over time, how long reports take, and visits that are due."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.bulletins.wording import OUTCOMES
from pipeline.explorer.trends import days_to_report, outcomes_by_year
from pipeline.explorer.visits_due import due
from pipeline.model.terms import Framework
from web.explored import Given
from web.pages.home import all_coming
from web.plots import stacked


@get("/outcomes", include_in_schema=False)
async def outcomes(explored: Given) -> Response[str]:
    """Outcomes by year of the visit, for each framework by itself."""
    records = explored.record.store.inspection_records()
    tables = {each: outcomes_by_year(records, each) for each in Framework}
    return explored.record_page(
        "outcomes",
        tables=tables,
        waiting=days_to_report(records),
        coming=all_coming(explored),
        due=due(explored.record, explored.today()),
    )


@get("/plots/outcomes/{file:str}", include_in_schema=False)
async def outcomes_plot(explored: Given, file: FromPath[str]) -> Response[bytes]:
    """Outcomes by year as a picture."""
    name = file.removesuffix(".svg")
    if name not in list(Framework):
        raise NotFoundException("There is no such picture.")
    records = explored.record.store.inspection_records()
    years = outcomes_by_year(records, Framework(name))
    shown = [each for each in reversed(OUTCOMES) if any(each in year for year in years.values())]
    series = {OUTCOMES[each].brief: [year[each] for year in years.values()] for each in shown}
    return stacked([year or "no date" for year in years], series)
