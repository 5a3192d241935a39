"""Notices to readers when pages we watch for them cannot be read for long, and when they can again.

Pure: stored rows and the present moment in, a bulletin out. The words say what we could not do,
never whose fault it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.addresses import parts_of, voice_of
from pipeline.bulletins.compose import message, why_sent
from pipeline.bulletins.wording import capital, date_words
from pipeline.ingestion.health.page_profile import days_from
from pipeline.ingestion.health.verdict import BROKEN
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSource
from pipeline.model.documents import PartialDate
from pipeline.model.news import Reader, Site
from pipeline.model.source_rows import SourceRow
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter

FOR_ALL = "ofsted-reports"
"""The kind of source that matters to everybody: the inspectors' own reports."""
SURE_DAYS = 1
"""How many days a source must have been known to fail: a page we did not try to read is no outage.
"""


@dataclass(frozen=True, slots=True)
class Outage:
    """A source (its row) unreadable since the moment `since`; `over` when it can be read again."""

    row: SourceRow
    since: str
    over: bool = False

    @property
    def id(self) -> str:
        """The source's id."""
        return self.row.id

    @property
    def name(self) -> str:
        """Who publishes there, or the host if nobody is named."""
        return voice_of(self.row.publisher, self.row.url)


def outages(sources: Iterable[SourceRow], now: str, after_days: int) -> list[Outage]:
    """The sources that once worked and have been unreadable for `after_days` by `now`; none if it
    is 0.
    """
    found = []
    for row in sources if after_days else ():
        if (
            row.state in BROKEN
            and row.last_ok_at
            and row.state_since
            and days_from(row.state_since, now) >= SURE_DAYS
        ):
            since = min(row.state_since, row.last_ok_at)
            if days_from(since, now) >= after_days:
                found.append(Outage(row, since))
    return found


def readable_again(row: SourceRow) -> bool:
    """Whether a source with a known outage has recovered: two good rounds in a row.

    A page that comes and goes is thus mentioned once.
    """
    return row.state == "ok" and (row.last_polled_at or "") > (row.state_since or "")


def follows(interest: Interest, row: SourceRow, region: str | None) -> bool:
    """Whether a source's outage concerns an interest: it names the source's area or region.

    The inspectors' site concerns everybody. Those who follow every area are not told about each
    council's page.
    """
    if row.kind == FOR_ALL:
        return True
    return row.local_area in interest.areas or (
        region is not None and region in interest.filters.get(Filter.REGION, ())
    )


def compose_notice(found: Sequence[Outage], site: Site, reader: Reader, date: str) -> Bulletin:
    """The one message about these sources, unreadable ones first. `found` must not be empty."""
    ordered = sorted(found, key=lambda each: (each.over, each.name, each.id))
    away, back = (
        [each for each in ordered if not each.over],
        [each for each in ordered if each.over],
    )
    said = []
    if away:
        said.append(
            f"We have not been able to read {_pages(away)} as usual. The cause may be on our side. "
            "Nothing is lost: what is published there meanwhile is told when we can read it again."
        )
    if back:
        said.append(
            f"We can read {_pages(back)} again. What was published there meanwhile is told as"
            " usual."
        )
    return message(
        site,
        subject=capital(
            f"{_pages(away)} cannot be read at present"
            if away
            else f"{_pages(back)} can be read again"
        ),
        opening=" ".join(said),
        entries=tuple(map(_entry, ordered)),
        reason=why_sent(reader),
        kind="notice",
        date=date,
    )


def _pages(found: Sequence[Outage]) -> str:
    return f"a page of {found[0].name}" if len(found) == 1 else f"{len(found)} pages that we watch"


def _entry(each: Outage) -> BulletinEntry:
    since = date_words(PartialDate(each.since[:10]))
    words = (
        f"We can read it again, for the first time since {since}."
        if each.over
        else f"We have not been able to read it since {since}."
    )
    host = parts_of(each.row.url).hostname
    return BulletinEntry(
        area="",
        headline=f"{each.name}: {'readable again' if each.over else 'not readable at present'}",
        outcome_line=words,
        sources=(BulletinSource(each.name, f"The page on {host}", each.row.url),),
    )
