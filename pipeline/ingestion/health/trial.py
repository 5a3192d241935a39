"""Tries sources without storing anything, for `sources check` and `sources add`."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlunsplit

from pipeline.addresses import parts_of
from pipeline.bulletins.wording import counted
from pipeline.clock import london_date
from pipeline.errors import Refused, SettingsError, SourceError, UnexpectedShape
from pipeline.ingestion.documents import read
from pipeline.ingestion.health.site_detection import recognised_by
from pipeline.ingestion.health.verdict import PollResult, trial_fault
from pipeline.ingestion.listing_limits import with_short_words
from pipeline.ingestion.publication_dates import with_believed_dates
from pipeline.model.sources import Listing, Response, Source, by_host
from pipeline.ports.services import Fetcher
from pipeline.sources import adapter

PAGES = 3
"""The most pages that a trial reads: enough to see that a source works, little to ask of a site."""


@dataclass(kw_only=True)
class Trial:
    """What one walk of a source showed.

    `moved` is where its first page was found instead; `page` is one that was not a listing. `whole`
    says that every page of the walk was read.
    """

    source: Source
    round: PollResult
    listings: list[Listing] = field(default_factory=list)
    moved: str = ""
    page: Response | None = None
    whole: bool = True

    @property
    def failed(self) -> bool:
        """Whether the source cannot be read as it stands."""
        return self.round.error is not None

    def newest(self, number: int) -> list[Listing]:
        """The listings with the latest dates, then undated ones in the site's order."""
        dated = [each for each in self.listings if each.published]
        undated = [each for each in self.listings if not each.published]
        return [*sorted(dated, key=lambda each: each.published or "", reverse=True), *undated][
            :number
        ]


async def try_source(fetcher: Fetcher, source: Source, now: str) -> Trial:
    """Walks a source's first pages; errors are noted in the trial, not raised."""
    reader = adapter(source.kind)
    trial = Trial(source=source, round=PollResult(source=source.id))
    waiting = deque(reader.first(source))
    for number in range(PAGES):
        if not waiting:
            break
        request = waiting.popleft()
        response = None
        try:
            response = await read(fetcher, request.url, source=source.id)
            walk = with_believed_dates(
                with_short_words(reader.read(source, request, response)), now
            )
        except SourceError as error:
            trial.round.error, trial.page = error, response
            break
        if number == 0 and plain(response.url) != plain(request.url):
            trial.moved = response.url
        trial.listings += walk.listings
        trial.round.problems += walk.problems
        trial.round.rows += walk.rows if request.role == "listing" else 0
        trial.round.promised = walk.promised or trial.round.promised
        # the rest of the list comes before the pages it leads to
        waiting = deque(sorted((*waiting, *walk.next), key=lambda each: each.role != "listing"))
    trial.whole = not waiting
    return trial


def plain(url: str) -> str:
    """An address without what makes no difference here: a trailing slash, an empty query."""
    return url.rstrip("/?")


def words(trial: Trial) -> str:
    """One line for people: how the source is doing, and what would fix it."""
    source, error = trial.source, trial.round.error
    if error is not None:
        what = str(error).removeprefix(f"{source.id}: ").partition("; ")[0]
        return f"{source.id}: {'refused' if closed(error) else 'failed'}: {what}; {mend(trial)}"
    newest = next(iter(trial.newest(1)), None)
    shown = (
        f"the newest “{newest.title}”"
        f" ({london_date(newest.published) or newest.date_doubt or 'no date'})"
        if newest
        else "nothing listed"
    )
    line = (
        f"{source.id}: ok: {counted(trial.round.rows, 'row')}"
        f"{'' if trial.whole else ' on its first pages'},"
        f" {shown}"
    )
    if trial.moved:
        line += f"; moved: write url = “{trial.moved}”"
    fault = trial_fault(source, trial.round) if trial.whole else None
    return f"{line}; but {fault.reason}" if fault else line


def closed(error: SourceError | None) -> bool:
    """Whether the site refuses programs, rather than lacking the page."""
    told = str(error)
    return isinstance(error, Refused) and any(
        sign in told for sign in ("robots.txt", "answered 401", "answered 403")
    )


def mend(trial: Trial) -> str:
    """What would probably fix a source that failed."""
    told = str(trial.round.error)
    if parts_of(trial.source.url).scheme in getattr(adapter(trial.source.kind), "SCHEMES", ()):
        return "correct it, and see with `sendwatch doctor` whether the log-in works"
    if (
        trial.page is not None
        and (named := recognised_by("feed", trial.page))
        and plain(named) != plain(trial.page.url)
    ):
        return f"the page names its feed: write url = “{named}” and kind = “feed”"
    if closed(trial.round.error):
        return "leave it off (enabled = false), or ask the site's owner"
    if isinstance(trial.round.error, Refused | UnexpectedShape):
        return f"look for its new place: sendwatch sources add {front_page(trial.source.url)}"
    if "certificate" in told:
        return (
            "open it in a browser: the site's owner can renew the certificate, or the address has"
            " changed"
        )
    if "could not be looked up" in told or "has no address" in told:
        return (
            "the host's name is unknown: find the site's new address, and try it with sendwatch"
            " sources add"
        )
    return "it may pass: try again later"


def front_page(url: str) -> str:
    """The front page of an address's site."""
    parts = parts_of(url)
    return urlunsplit((parts.scheme, parts.netloc, "/", "", ""))


def as_json(trial: Trial) -> dict[str, Any]:
    """A trial for programs."""
    error = trial.round.error
    newest = next(iter(trial.newest(1)), None)
    return {
        "id": trial.source.id,
        "url": trial.source.url,
        "ok": error is None,
        "rows": trial.round.rows,
        "whole": trial.whole,
        "newest": (
            {"title": newest.title, "url": newest.url, "published": newest.published}
            if newest
            else None
        ),
        "moved": trial.moved or None,
        "error": str(error) if error else None,
        "mend": mend(trial) if error else None,
    }


def named(sources: Sequence[Source], ids: Iterable[str]) -> list[Source]:
    """The sources with these ids, enabled or not; every enabled one if none is named.

    Raises SettingsError.
    """
    known = {source.id: source for source in sources}
    for id in ids:
        if id not in known:
            raise SettingsError(f"no source is called {id!r}: `sendwatch sources` lists them")
    return [known[id] for id in ids] or [source for source in sources if source.enabled]


async def check_all(
    fetcher: Fetcher, sources: Sequence[Source], now: str, show: Callable[[Trial], None]
) -> int:
    """Tries each source, one after another on each host, and passes each trial to `show`.

    Returns how many failed. No date after the moment `now` is believed.
    """

    async def one_host(own: list[Source]) -> int:
        failed = 0
        for source in own:
            trial = await try_source(fetcher, source, now)
            show(trial)
            failed += trial.failed
        return failed

    return sum(await asyncio.gather(*(one_host(own) for own in by_host(sources))))
