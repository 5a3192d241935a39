"""Imports what sources published before: walks each full listing, politely and silently.

Different hosts are walked side by side.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.bootstrap import Options, chosen, working
from pipeline.context import Context
from pipeline.errors import SettingsError
from pipeline.ingestion.walk import Walk, begin, walk_on
from pipeline.jobs.rounds import drain, held_back
from pipeline.model.health import duration
from pipeline.model.sources import Source, by_host
from pipeline.model.terms import Label, WalkKind

SHOWN = 5
"""How many of a source's failures are shown with their reasons."""


@dataclass(kw_only=True)
class Progress:
    """How far a run has got: pages read and known so far, publications found, time taken."""

    began: float = field(default_factory=time.monotonic)
    pages_before: int = 0
    pages: int = 0
    read: int = 0
    listed: int = 0
    found: int = 0
    source: str = ""

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return max(time.monotonic() - self.began, 0.001)

    @property
    def rate(self) -> float:
        """Pages a minute in this run."""
        return 60 * (self.read - self.pages_before) / self.seconds

    @property
    def left(self) -> float | None:
        """The seconds that the pages known so far will take at this rate; None before the first
        page.
        """
        return 60 * max(self.pages - self.read, 0) / self.rate if self.rate else None

    def as_json(self) -> dict[str, Any]:
        """The progress as a JSON object."""
        left = None if self.left is None else round(self.left)
        return {
            "progress": self.source,
            "pages": self.pages,
            "read": self.read,
            "listed": self.listed,
            "found": self.found,
            "pages_a_minute": round(self.rate, 1),
            "seconds_left": left,
        }

    def as_text(self) -> str:
        """The progress as one line of text."""
        left = "not known yet" if self.left is None else duration(self.left)
        return (
            f"{self.source}: {self.read} of {self.pages} pages, {self.listed} listed, {self.found}"
            f" new; {self.rate:.0f} pages a minute, about {left} left"
        )


@dataclass(kw_only=True)
class Summary:
    """The result for one source: how many were found or skipped, and why, and what failed.

    `stopped` says why the rest has to wait.
    """

    source: str
    counts: dict[str, int]
    states: dict[str, int]
    failures: list[tuple[str, str]]
    stopped: str = ""
    resumed: bool = False

    def as_json(self) -> dict[str, Any]:
        """The summary as a JSON object."""
        failed = [{"url": url, "reason": reason} for url, reason in self.failures]
        return {
            "source": self.source,
            **self.counts,
            "states": self.states,
            "failures": failed,
            "left_for_later": self.stopped or None,
            "resumed": self.resumed,
        }

    def as_text(self) -> Iterator[str]:
        """Lines for people."""
        counts = self.counts
        about = ", ".join(f"{n} {words}" for words, n in self.states.items())
        skipped = [f"{counts[name]} {words}" for name, words in SKIPPED.items() if counts[name]]
        yield (
            f"{self.source}{' (resumed)' if self.resumed else ''}: {counts['read']} pages,"
            f" {counts['found']} found{f' ({about})' if about else ''}; skipped:"
            f" {', '.join(skipped) or 'none'}; {counts['failed']} pages failed"
        )
        yield from (f"  {url}: {reason}" for url, reason in self.failures)
        if self.stopped:
            yield f"  the rest is left for the next run: {self.stopped}"


SKIPPED = {"outside": "outside the dates", "known": "known already"}
COUNTS = ("pages", "read", "failed", "listed", "found", "known", "undated", "outside")


def summary(context: Context, walking: Walk, stopped: str) -> Summary:
    """The result of a walk so far, from what is stored."""
    counts = {**dict.fromkeys(COUNTS, 0), **context.store.walk(walking.id).counts}
    states: dict[str, int] = {}
    for row in context.store.new_in_walk(walking.id):
        words = state_words(row.state, row.label)
        states[words] = states.get(words, 0) + row.n
    rows = context.store.failed_walk_pages(walking.id, SHOWN) + context.store.not_had_in_walk(
        walking.id, SHOWN
    )
    failures = [(row.url, row.error) for row in rows]
    return Summary(
        source=walking.source.id,
        counts=counts,
        states=states,
        failures=failures,
        stopped=stopped,
        resumed=walking.resumed,
    )


def state_words(state: str, label: str | None) -> str:
    """What became of a publication, in words."""
    if state == "recorded":
        return "about inspections"
    if state == "review":
        return "for review"
    if state == "ended":
        return "not about inspections" if label == Label.OTHER else "could not be read"
    return "still to be read"


async def backfill(
    options: Options,
    ids: Sequence[str],
    areas: Sequence[str],
    since: str,
    until: str | None,
    show: Callable[[Progress], None],
    gaps: frozenset[str] | None = None,
) -> list[Summary]:
    """Walks the chosen sources, one after another on each host; calls `show` after each page.

    If `gaps` (GSS codes) is given, only sources of these areas or of none are walked. Raises
    SettingsError for unknown names, and for dates that leave nothing between them.
    """
    if until is not None and until < since:
        raise SettingsError(f"--until {until} is before --since {since}: nothing lies between them")
    async with working(options) as context:
        known = tuple(context.sources.values())
        hosts = by_host(
            source
            for source in chosen(known, tuple(ids), tuple(areas), context.register)
            if gaps is None or source.local_area in (None, *gaps)
        )
        run = Run(context=context, since=since, until=until, show=show)
        done = await asyncio.gather(*(run.one_host(own) for own in hosts))
        return [each for own in done for each in own]


@dataclass(kw_only=True)
class Run:
    """One run over all chosen sources."""

    context: Context
    since: str
    until: str | None
    show: Callable[[Progress], None]
    progress: Progress = field(default_factory=Progress)
    steps: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def one_host(self, sources: Sequence[Source]) -> list[Summary]:
        """Walks the sources of one host in turn."""
        return [await self.one_source(source) for source in sources]

    async def one_source(self, source: Source) -> Summary:
        """Walks one source to its end, or as far as its site allows."""
        walking = begin(self.context, WalkKind.BACKFILL, source, self.since, self.until)
        counts = self.context.store.walk(walking.id).counts
        self.progress.pages_before += counts.get("read", 0)
        before: dict[str, int] = {}
        stopped = "the site asked to wait" if held_back(self.context, source) else ""

        async def after_page(_: Walk) -> None:
            self.count(walking, before)
            self.show(self.progress)
            await self.work()

        self.count(walking, before)
        await self.work()
        stopped = stopped or await walk_on(self.context, walking, after_page)
        return summary(self.context, walking, stopped)

    def count(self, walking: Walk, before: dict[str, int]) -> None:
        """Updates the run's totals with what one walk has counted."""
        counts = self.context.store.walk(walking.id).counts
        for name in ("pages", "read", "listed", "found"):
            more = counts.get(name, 0) - before.get(name, 0)
            setattr(self.progress, name, getattr(self.progress, name) + more)
        before.update(counts)
        self.progress.source = walking.source.id

    async def work(self) -> None:
        """Does the steps due so far, one caller at a time, so that few wait at any moment."""
        async with self.steps:
            await drain(self.context)
