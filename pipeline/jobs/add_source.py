"""`sources add`: turns an address into lines for `sources.toml` and shows what they would find.

Nothing is stored.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from pipeline.analysis.places.register import Register
from pipeline.bootstrap import Options, clock_of, register_of, settings_of, sources_of
from pipeline.bulletins.wording import counted
from pipeline.clock import london_date, stamp
from pipeline.errors import DocumentError, SettingsError, SourceError, asked_once
from pipeline.extraction.workers import Extractor
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.ingestion.conclusions import facts_with_answer, recognised, state_of
from pipeline.ingestion.handlers import analysed
from pipeline.ingestion.health.site_detection import candidates, draft, expecting, free_id, lines
from pipeline.ingestion.health.trial import Trial, plain, try_source
from pipeline.jobs.analyse import read
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.sources import Listing, Response, Source
from pipeline.register.local_areas import area_named
from pipeline.sources.watched_page import is_linked
from pipeline.subscriptions.schedule import london

SHOWN = 5
"""How many publications are fetched and judged."""
TRIES = 8
"""How many places on a site are tried before giving up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A publication that the source would have found, and how it would be classified.

    `error` says why, where it cannot be read.
    """

    listing: Listing
    label: str = ""
    state: str = ""
    score: float = 0.0
    areas: tuple[str, ...] = ()
    error: str = ""

    def as_json(self) -> dict[str, Any]:
        """This as a JSON object."""
        return {
            "title": self.listing.title,
            "url": self.listing.url,
            "published": self.listing.published,
            "label": self.label or None,
            "state": self.state or None,
            "score": round(self.score, 4),
            "areas": list(self.areas),
            "error": self.error or None,
        }


@dataclass(kw_only=True)
class Proposal:
    """What was found for an address: the source that works, if any, and its newest publications.

    `tried` lists what did not work. With `new_file` the lines start a new `sources.toml`.
    """

    url: str
    source: Source | None = None
    rows: int = 0
    items: list[Item] = field(default_factory=list)
    watched_as: str = ""
    new_file: bool = False
    tried: list[Trial] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """This as a JSON object."""
        return {
            "url": self.url,
            "kind": self.source.kind if self.source else None,
            "rows": self.rows,
            "items": [item.as_json() for item in self.items],
            "watched_as": self.watched_as or None,
            "tried": [
                {"kind": t.source.kind, "url": t.source.url, "error": in_vain(t)}
                for t in self.tried
            ],
            "toml": self.toml(self.source) if self.source else None,
        }

    def toml(self, source: Source) -> str:
        """The lines to paste.

        If they start a new file, it includes the catalogue, which is watched anyway without one.
        """
        return ("catalogue = true\n\n" if self.new_file else "") + lines(source)

    def as_text(self) -> Iterator[str]:
        """Lines for people, ending with those to be pasted."""
        for trial in self.tried:
            yield f"tried in vain: {trial.source.kind} {trial.source.url}: {in_vain(trial)}"
        if self.source is None:
            yield f"{self.url}: no list of publications is found here"
            yield "name the page that lists the news or the committee papers, or its feed"
            return
        rows = counted(self.rows, "row")
        yield f"{self.source.url} works as {self.source.kind}: {rows}; the newest:"
        for item in self.items:
            yield f"  {london_date(item.listing.published) or 'no date'}  {item.listing.title}"
            yield f"    {item.error or verdict(item)}"
        if self.watched_as:
            yield (
                f"it is watched already, as [sources.{self.watched_as}]: write under that id what"
                " should differ, rather than paste this"
            )
        yield "\nlines for sources.toml:\n"
        yield self.toml(self.source)


def in_vain(trial: Trial) -> str:
    """Why a place did not work."""
    error = trial.round.error
    return (
        str(error).removeprefix(f"{trial.source.id}: ").partition("; ")[0]
        if error
        else "lists nothing"
    )


def verdict(item: Item) -> str:
    """How a publication would be classified."""
    where = f", {', '.join(item.areas)}" if item.areas else ""
    waits = ", for a person to look at" if item.state == "review" else ""
    return f"{item.label}{where}, score {item.score:.2f}{waits}"


async def propose(options: Options, url: str, area: str | None, id: str | None) -> Proposal:
    """Finds out how the site of `url` can be watched; `area` and `id` override the guesses.

    Raises SourceError when the page itself cannot be fetched, SettingsError for an unknown area or
    an id that is taken.
    """
    register = register_of(options)
    own = register.by_code(area_named(register, area)) if area else None
    watched = sources_of(options, register)
    if id in {source.id for source in watched}:
        raise SettingsError(
            f"--id {id}: there is such a source already; choose another id, or change that table"
        )
    extractor, now = Extractor(), clock_of(options).now()
    try:
        async with PoliteFetcher(settings_of(options).fetch, os.environ) as fetcher:
            page = await _first_page(fetcher, url)
            found = Proposal(url=url, new_file=options.sources_file is None)
            for place in candidates(page)[:TRIES]:
                trial = await try_source(fetcher, draft(place, page, register, own), stamp(now))
                if trial.failed or not trial.listings:
                    found.tried.append(trial)
                    continue
                _settle(found, trial, watched, id, london(now).date())
                found.items = [
                    await judged(fetcher, extractor, register, trial.source, one)
                    for one in trial.newest(SHOWN)
                ]
                break
            return found
    finally:
        extractor.close()


async def _first_page(fetcher: PoliteFetcher, url: str) -> Response:
    if "://" not in url:
        raise SourceError(f"{url} is not a web address: put https:// in front. Nothing was added")
    try:
        return await fetcher.get(url)
    except SourceError as error:
        raise SourceError(f"{asked_once(error)}. Nothing was added") from error


def _settle(
    found: Proposal, trial: Trial, watched: Sequence[Source], id: str | None, today: date
) -> None:
    """Adopts the source that a trial proved, under a free id, as seen on `today`."""
    source = trial.source
    same = [each.id for each in watched if plain(each.url) == plain(source.url)]
    found.watched_as = next(iter(same), "")
    found.rows = trial.round.rows
    ids = {each.id for each in watched}
    # a later catalogue never uses an id that ends in a number
    first = 2 if any(each.region for each in watched) else 1
    source = replace(source, id=id or free_id(source.id, ids, first), seen=today.isoformat())
    found.source = expecting(source, found.rows) if trial.whole else source


async def judged(
    fetcher: PoliteFetcher,
    extractor: Extractor,
    register: Register,
    source: Source,
    listing: Listing,
) -> Item:
    """A publication as the steps would judge it: fetched, read and classified."""
    try:
        text, media_type = await read({"url": listing.url}, fetcher, extractor)
    except (SourceError, DocumentError) as error:
        return Item(listing=listing, error=asked_once(error))
    published = london_date(listing.published)
    linked = is_linked(source.kind, listing.kind)
    known = PublicationContext(
        url=listing.url,
        title=listing.title or text.title or "",
        kind=listing.kind,
        published=PartialDate(published) if published else text.published,
        publisher=listing.publisher or source.publisher,
        local_area=listing.local_area or source.local_area,
        doc_type=None if linked else source.doc_type,
        media_type=media_type,
        linked=linked,
    )
    try:
        found = await analysed(extractor, text, recognised, known, register, None)
        state, _ = state_of(found)
        facts = (
            await analysed(extractor, text, facts_with_answer, known, found, register, None)
            if state == "classified"
            else ()
        )
    except DocumentError as error:
        return Item(listing=listing, error=asked_once(error))
    areas = tuple(dict.fromkeys(each.area.name for each in facts if each.area))
    return Item(listing=listing, label=found.label, state=state, score=found.score, areas=areas)
