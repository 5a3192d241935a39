"""How often pages are asked for: often where news of an inspection is likely, else seldom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.model.source_rows import PageRow, SourceRow
from pipeline.model.sources import ListingPage, Request, Source
from pipeline.subscriptions.schedule import Almanac, london, working_day

LIKELY_SECONDS, SEARCH_SECONDS, UNLIKELY_SECONDS = 1800, 3600, 43_200
"""How long to leave the page of an area whose report is awaited (in office hours), a page of the
search, and any other page.
"""
OFFICE_HOURS = range(8, 18)
"""The hours of working days in which inspectorates and councils publish, in London."""
AWAITED_DAYS = 180
"""How long after an inspection, or after it became known, its report is awaited."""
MOST_AREAS = 24
"""How many areas are asked for that often, the latest inspected ones: with them, the site of the
inspectorates' reports has under a thousand requests on any day.
"""


def office_hours(now: datetime, almanac: Almanac) -> bool:
    """Whether publications are likely to come out at a moment."""
    local = london(now)
    return local.hour in OFFICE_HOURS and working_day(local.date(), almanac)


def awaiting(context: Context) -> Sequence[str]:
    """The areas (GSS codes) that are known to be inspected and whose report is not known, the
    latest first.
    """
    since = stamp(context.clock.now() - timedelta(days=AWAITED_DAYS))[:10]
    return context.store.areas_awaiting_report(since, MOST_AREAS)


def due_early(row: SourceRow, likely: Sequence[str], now: datetime) -> bool:
    """Whether a newsroom of an area under inspection is to be read before it is due.

    In office hours, every half hour; not while it fails.
    """
    if row.local_area not in likely or row.failures or not row.last_ok_at:
        return False
    return max(row.last_polled_at or "", row.not_before or "") <= stamp(
        now - timedelta(seconds=LIKELY_SECONDS)
    )


@dataclass(frozen=True, slots=True)
class Pace:
    """Which pages of a source with a page for each area are due (`urn_of` its area's number).

    `often`: the numbers of areas whose pages are likely to have news now; `slack` is how many
    seconds early a page may be asked for, so that it need not wait for the next round.
    """

    now: datetime
    often: frozenset[str]
    urn_of: Callable[[Request], str]
    slack: float

    def unlikely(self, request: Request) -> bool:
        """Whether the page is not likely to have news now."""
        return self.urn_of(request) not in self.often

    def kept(self, request: Request, page: PageRow | None) -> ListingPage | None:
        """What a page led to when it was last read, if it is not due; None if it is to be read."""
        if page is None:
            return None
        wait = SEARCH_SECONDS if request.role == "listing" else UNLIKELY_SECONDS
        wait = wait if self.unlikely(request) else LIKELY_SECONDS
        read = datetime.fromisoformat(page.checked_at)
        if (self.now - read).total_seconds() >= wait - self.slack:
            return None
        return ListingPage(next=page.next, rows=page.rows, promised=page.promised)


def pace_of(context: Context, source: Source, *, paced: bool) -> Pace:
    """The pace of a source's walk now.

    Every page is read in every walk unless it is `paced`, of a site with a page for each area.
    """
    urn_of, now = getattr(context.adapters[source.kind], "urn_of", None), context.clock.now()
    if urn_of is None or not paced:
        return Pace(now, frozenset(), lambda _: "", float("inf"))
    often: frozenset[str] = frozenset()
    if office_hours(now, context.almanac):
        areas = filter(None, map(context.register.by_code, awaiting(context)))
        often = frozenset(area.ofsted_urn for area in areas)
    return Pace(now, often, urn_of, source.every / 2)
