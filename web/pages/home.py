"""The first page: search, every area by its latest outcome, what is new and how fresh it is."""

from collections.abc import Sequence

from litestar import Response, get
from litestar.params import FromQuery
from litestar.response import Redirect

from pipeline.analysis.places.postcodes import district_of
from pipeline.bulletins.wording import THEMES
from pipeline.explorer.areas import AreaOverview, overviews
from pipeline.explorer.coming import Coming, by_day, coming, days_due
from pipeline.explorer.filters import WORDS, FilterError, close_areas, meant
from pipeline.explorer.visits_due import due
from pipeline.ingestion.health.verdict import BROKEN
from pipeline.model.lookup_rows import Facet, FindingFilter, FindingPage, Order
from pipeline.model.terms import Theme, Voice
from pipeline.subscriptions.keywords import folded, phrase
from web.explored import Explored, Given
from web.forms import again
from web.pages.findings import address
from web.wording import MARKS

NEWEST = 8
"""How many of the newest publications are shown."""
SOONEST = 6
"""How many are shown of the visits that are due next, and of what else is to come."""


def by_region(areas: Sequence[AreaOverview]) -> dict[str, list[AreaOverview]]:
    """Areas by region, both in alphabetical order."""
    found: dict[str, list[AreaOverview]] = {}
    for each in sorted(areas, key=lambda area: (area.region, area.name)):
        found.setdefault(each.region, []).append(each)
    return found


def all_coming(explored: Explored) -> list[Coming]:
    """The visits, reports and due days to come, by their first day; what has no day last."""
    record, today = explored.record, explored.today()
    return by_day([*coming(record, today), *days_due(record, today, explored.almanac.holidays)])


def soonest(found: Sequence[Coming]) -> list[Coming]:
    """The first of what is to come, and as many of what is due without a day."""
    dated = [each for each in found if each.days.started]
    return [*dated[:SOONEST], *found[len(dated) :][:SOONEST]]


@get("/", include_in_schema=False)
async def home(explored: Given) -> Response[str]:
    """The first page."""
    store = explored.record.store
    areas = overviews(explored.record.register, store.inspection_records())
    today = explored.today()
    sources, visits = store.watched(), due(explored.record, today)
    return explored.record_page(
        "home",
        regions=by_region(areas),
        known=sum(each.inspections > 0 for each in areas),
        total=len(areas),
        marked=list(MARKS),
        coming=soonest(all_coming(explored)),
        due=[each for each in visits if not each.passed][:SOONEST],
        passed=sum(each.passed for each in visits),
        newest=store.publication_records(NEWEST),
        findings=explored.record.finder.total(FindingFilter()),
        sources=len(sources),
        troubled=sum(each.state in BROKEN for each in sources),
        checked=max((each.last_ok_at or "" for each in sources), default=""),
    )


@get("/search", include_in_schema=False)
async def search(explored: Given, q: FromQuery[str] = "") -> Response[str] | Redirect:
    """Leads to the area that is named or that a postcode lies in, to areas spelt much like it, or
    to findings.
    """
    wanted = " ".join(q.split())[:200]
    register = explored.record.register
    area = register.by_code(wanted.upper()) or register.named(wanted)
    district = district_of(wanted) or ""
    codes = explored.districts.get(district, ())
    inside = [each for code in codes if (each := register.by_code(code))]
    if area is None and len(inside) == 1:
        area = inside[0]
    if area is not None:
        return Redirect(f"/areas/{explored.slug(area.gss_code)}")
    if inside:
        return explored.record_page("postcode", wanted=wanted, district=district, areas=inside)
    near = [each for name in close_areas(wanted, register) if (each := register.named(name))]
    try:
        asked = explored.record.asked({WORDS: [wanted]})
    except FilterError as fault:
        return again(explored, "Search", "/search", {WORDS: [wanted]}, fault)
    found = explored.record.finder.page(asked, Order.BEST, 5) if asked.words else None
    named = any(wanted.casefold() in each.name.casefold() for each in near)
    return explored.record_page(
        "search",
        wanted=wanted,
        near=near,
        named=named,
        district=district,
        found=found,
        subjects=subjects_named(wanted),
        retold=(retold := told_again(explored, asked, found)),
        meant=put_right(explored, wanted, found, retold),
        with_retold=address(asked.without(Facet.VOICE)),
    )


def told_again(explored: Explored, asked: FindingFilter, found: FindingPage | None) -> int:
    """Where nothing was found: how many passages are left out as told again by others."""
    if found is None or found.total:
        return 0
    return explored.record.finder.counts(asked)[Facet.VOICE].get(Voice.RETOLD, 0)


def put_right(
    explored: Explored, wanted: str, found: FindingPage | None, retold: int
) -> str | None:
    """What somebody who misspelt a word may have been looking for; None where it was found."""
    record = explored.record
    if found is None or found.total or retold:
        return None
    return meant(wanted, lambda words: record.finder.total(record.asked({WORDS: [words]})))


def subjects_named(wanted: str) -> list[Theme]:
    """The subjects in whose names these words stand, whole and one after the other."""
    found = phrase(wanted)
    return [each for each, words in THEMES.items() if found and found.search(folded(words))]
