"""Up to four areas side by side, subject by subject, in inspectors' words; nothing is ranked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from litestar import Request, Response, get

from pipeline.explorer.areas import AreaOverview, day_of, overviews
from pipeline.explorer.similar import Group, latest_full, neighbours
from pipeline.explorer.trends import INSPECTORS, theme_counts
from pipeline.model.lookup_rows import Facet, FindingFilter, FindingRecord, Order
from pipeline.model.terms import DocType
from web.explored import Explored, Given, in_address
from web.forms import area_codes, by_field, with_meant

MOST = 4
"""How many areas are compared at once."""
QUOTED = 3
"""How many quotations are shown for an area and a subject."""


LOOKED_AT = 12
"""Among how many of the newest those are looked for that are not quoted yet."""


@get("/compare", include_in_schema=False)
async def compare(explored: Given, request: Request[Any, Any, Any]) -> Response[str]:
    """The areas of the address, and a form to choose others."""
    given = with_meant(explored, {"area": [], **in_address(request)})
    wanted, faults = area_codes(explored, given)
    if faults:
        names = _names(overviews(explored.record.register, ()))
        held: dict[str, Any] = {"areas": [], "themes": [], "written": given["area"]}
        faulty = by_field(faults)
        return explored.page("compare", 400, most=MOST, names=names, faults=faulty, **held)
    unheld = 0
    if "neighbours" in given and wanted:
        group = _like(explored, wanted[0])
        if group.inspected:
            unheld = len(group.areas) - len(group.inspected)
        wanted = [wanted[0], *(group.inspected or group.areas)]
    return _compared(explored, list(dict.fromkeys(wanted))[:MOST], unheld)


def _compared(explored: Explored, codes: Sequence[str], unheld: int) -> Response[str]:
    chosen = {Facet.AREA: tuple(codes)}
    counts = theme_counts(explored.record.finder, chosen) if codes else []
    rows = overviews(explored.record.register, explored.record.store.inspection_records())
    areas = [next(row for row in rows if row.gss_code == code) for code in codes]
    return explored.record_page(
        "compare",
        most=MOST,
        areas=areas,
        reported=[_has_report(explored, code) for code in codes],
        unheld=unheld,
        written=_names(areas),
        faults={},
        names=_names(rows),
        themes=_by_theme(explored, codes, [each.theme for each in counts]),
    )


def _names(rows: Iterable[AreaOverview]) -> list[str]:
    return [each.name for each in rows]


def _has_report(explored: Explored, code: str) -> bool:
    """Whether a report of inspectors about an area is held."""
    store = explored.record.store
    return any(
        each.publication.doc_type is DocType.OFFICIAL_REPORT
        for inspection in store.inspections_of(code)
        for each in store.publications_about(inspection.id)
    )


def _like(explored: Explored, code: str) -> Group:
    """The areas most like one, the most similar first, and which of them have a full inspection on
    record under the framework of its latest; of none where it has none.
    """
    record = explored.record
    area, inspections = record.register.by_code(code), record.store.inspection_records()
    assert area is not None
    own = max((each for each in inspections if each.area == code), key=day_of, default=None)
    latest = latest_full(inspections, own.framework) if own and own.framework else {}
    return neighbours(area, record.register, latest)


@dataclass(frozen=True, slots=True)
class Cell:
    """What an area has on a subject: how many findings by inspectors, and the newest of those that
    no subject above quotes already; `above` is how many of them do.
    """

    total: int
    findings: Sequence[FindingRecord]
    above: int


def _by_theme(
    explored: Explored, codes: Sequence[str], themes: Sequence[str]
) -> list[tuple[str, list[Cell]]]:
    """A cell for each subject and area: a passage on several subjects is quoted under the first."""
    quoted: set[str] = set()
    return [(theme, [_cell(explored, code, theme, quoted) for code in codes]) for theme in themes]


def _cell(explored: Explored, code: str, theme: str, quoted: set[str]) -> Cell:
    """The cell of an area and a subject; what it quotes is added to `quoted`."""
    asked = FindingFilter(chosen={**INSPECTORS, Facet.AREA: (code,), Facet.THEME: (theme,)})
    page = explored.record.finder.page(asked, Order.NEWEST, LOOKED_AT)
    new = [each for each in page.findings if each.id not in quoted]
    quoted.update(each.id for each in new[:QUOTED])
    return Cell(page.total, new[:QUOTED], len(page.findings) - len(new))
