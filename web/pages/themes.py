"""Subjects: how often inspectors spoke of each, by year and region."""

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from pipeline.explorer.trends import INSPECTORS, theme_counts
from pipeline.model.lookup_rows import Facet, FacetCounts, FindingFilter
from pipeline.model.terms import Theme
from web.explored import Explored, Given
from web.plots import bars


@get("/themes", include_in_schema=False)
async def themes(explored: Given) -> Response[str]:
    """Every subject with its counts."""
    return explored.record_page("themes", counts=theme_counts(explored.record.finder, {}))


@get("/themes/{name:str}", include_in_schema=False)
async def theme(explored: Given, name: FromPath[str]) -> Response[str]:
    """One subject by year and by region."""
    if name not in list(Theme):
        raise NotFoundException(f"There is no subject called “{name}”.")
    own, every = counts(explored, name)
    return explored.record_page(
        "theme",
        theme=name,
        years=beside(own, every, Facet.YEAR),
        regions=beside(own, every, Facet.REGION),
        kinds=beside(own, every, Facet.KIND),
    )


@get("/plots/themes/{file:str}", include_in_schema=False)
async def theme_plot(explored: Given, file: FromPath[str]) -> Response[bytes]:
    """A subject by year as a picture."""
    name = file.removesuffix(".svg")
    if name not in list(Theme):
        raise NotFoundException("There is no such picture.")
    years = beside(*counts(explored, name), Facet.YEAR)
    return bars("findings", [(year, count) for year, count, _ in years])


def counts(explored: Explored, theme: str) -> tuple[FacetCounts, FacetCounts]:
    """Findings by inspectors on the theme, and on any theme, by each facet."""
    finder = explored.record.finder
    own = finder.counts(FindingFilter(chosen={**INSPECTORS, Facet.THEME: (theme,)}))
    return own, finder.counts(FindingFilter(chosen=INSPECTORS))


def beside(own: FacetCounts, every: FacetCounts, facet: Facet) -> list[tuple[str, int, int]]:
    """The values of a facet with both counts."""
    return [(value, own[facet].get(value, 0), n) for value, n in sorted(every[facet].items())]
