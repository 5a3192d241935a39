"""One round of work for the commands `poll` and `digest`, and its report."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from msgspec import structs

from pipeline.bootstrap import Options, chosen, working
from pipeline.bulletins.wording import counted
from pipeline.context import Context
from pipeline.delivery.sender import deliver
from pipeline.errors import SettingsError
from pipeline.ingestion.health.operator_alerts import owe_operators
from pipeline.ingestion.health.outage_alerts import owe_notices
from pipeline.ingestion.health.poll_outcome import BatchedWrites
from pipeline.ingestion.health.verdict import PollResult
from pipeline.ingestion.poll import poll_source
from pipeline.jobs.reading import Reading
from pipeline.jobs.recheck import recheck_due
from pipeline.model.bulletins import Notice
from pipeline.model.events import Urgency
from pipeline.model.publication_rows import NewPublication
from pipeline.model.source_rows import Remembered
from pipeline.model.sources import Source, by_host
from pipeline.model.subscribers import shown_address
from pipeline.model.terms import Label
from pipeline.runner import Work, all_ended, capture_async, queue_alerts_due

WALKS_TOGETHER = 100
"""How many finished walks are committed together."""
HOSTS_TOGETHER = 250
"""How many hosts are walked side by side, most of them between two requests. A walk under way takes
some 10 kB, with what is remembered of its sources.
"""
READ_TOGETHER = 25
"""Of how many hosts the store is asked at once what it remembers."""
LABELS: Mapping[Label | None, str] = {
    Label.INSPECTION_OUTCOME: "inspection result",
    Label.INSPECTION_ANNOUNCED: "inspection announced",
}


def nobody_watches(_: PollResult) -> None:
    """What is called after each source, if nobody wants to know."""


async def poll_sources(
    context: Context,
    sources: Sequence[Source],
    each: Callable[[PollResult], None] = nobody_watches,
    *,
    paced: bool = False,
) -> list[PollResult]:
    """Walks these sources, one after another on each host, different hosts side by side.

    Those that failed last time go last, so that their retries do not cost the others their turn.
    `each` is called after every one; for `paced` see `poll_source`. Raises StorageError.
    """
    failing = context.store.failing()
    hosts = by_host(sorted(sources, key=lambda source: source.id in failing))
    together = BatchedWrites(context, WALKS_TOGETHER)
    rounds: list[PollResult] = []
    waiting = with_memory(context, hosts)

    async def hosts_in_turn() -> None:
        for own, known in waiting:
            for source in own:
                rounds.append(
                    await poll_source(context, source, together, known[source.id], paced=paced)
                )
                each(rounds[-1])

    try:
        await all_ended(hosts_in_turn() for _ in range(min(len(hosts), HOSTS_TOGETHER)))
    finally:
        together.flush()
    return rounds


def with_memory(
    context: Context, hosts: list[list[Source]]
) -> Iterator[tuple[list[Source], Mapping[str, Remembered]]]:
    """The sources of each host, and what the store remembers of them, read in their turn."""
    for first in range(0, len(hosts), READ_TOGETHER):
        some = hosts[first : first + READ_TOGETHER]
        known = context.store.remembered([source.id for own in some for source in own])
        yield from ((own, known) for own in some)


def held_back(context: Context, source: Source) -> bool:
    """Whether a site asked not to be contacted again yet (Retry-After)."""
    row = context.store.source_state(source.id)
    return bool(row and row.not_before and row.not_before > context.now())


UNREAD = ("discovered", "fetched", "read")
"""The states of a publication before anything is concluded from it."""


@dataclass
class PollReport:
    """What a round of polling found."""

    rounds: list[PollResult]
    held: list[str]
    work: Work
    found: list[NewPublication] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether no source at all could be polled."""
        return bool(self.rounds) and all(each.error for each in self.rounds)

    def as_json(self) -> Iterator[dict[str, Any]]:
        """One JSON object per publication found, then one with the totals."""
        yield from map(structs.asdict, self.found)
        failed = {each.source: str(each.error) for each in self.rounds if each.error}
        waiting = [each.source for each in self.rounds if each.waits]
        yield {
            "polled": len(self.rounds),
            "failed": {id: words for id, words in failed.items() if id not in waiting},
            "held": [*self.held, *waiting],
            "new": len(self.found),
            "sent": len(self.work.sent),
            "problems": self.work.failures,
        }

    def _others(self) -> str:
        """How many of the new publications are not about an inspection, or not read yet."""
        unread = sum(each.state in UNREAD for each in self.found)
        about = sum(each.label in LABELS or each.state == "review" for each in self.found)
        later = f", {unread} not read yet" if unread else ""
        return f"{len(self.found) - unread - about} not about an inspection{later}"

    def _asked(self) -> str:
        """How many sources were polled, and how many were asked in vain."""
        failed = sum(bool(each.error) and not each.waits for each in self.rounds)
        polled = counted(sum(not each.error for each in self.rounds), "source")
        return f"{polled} polled" + (f", {failed} could not be read" if failed else "")

    def as_text(self) -> Iterator[str]:
        """Lines for people: inspections first, then a count of the rest, then what went wrong."""
        for each in self.found:
            if each.label in LABELS or each.state == "review":
                waits = each.state == "review"
                what = "to review" if waits else LABELS[each.label]
                # which area it is about is settled with the rest: a person decides
                where = ", ".join(each.areas) or ("" if waits else "area not known")
                yield (
                    f"{what}: {where}{': ' if where else ''}{each.title}"
                    f" ({each.published_on or 'date not stated'}) {each.url}"
                )
                if waits:
                    yield f"  {each.reason}"
        yield (
            f"{self._asked()},"
            f" {counted(len(self.found), 'new publication')} ({self._others()}),"
            f" {counted(len(self.work.sent), 'message')} sent"
        )
        for id in self.held:
            yield f"{id}: left alone: the site asked to wait"
        for round in self.rounds:
            wrong = (
                [str(round.error)]
                if round.error
                else [*(fault.reason for fault in round.faults), *round.problems]
            )
            yield from wrong[:1]
        yield from self.work.failures


def nothing_shown(_: str) -> None:
    """What is called with the progress, if nobody wants to see it."""


async def poll_once(
    options: Options,
    ids: tuple[str, ...],
    areas: tuple[str, ...],
    show: Callable[[str], None] = nothing_shown,
) -> PollReport:
    """Polls the chosen sources even if not due, looks for corrections, does every step, and sends
    what is due; calls `show` with its progress, in words. Raises SettingsError.
    """
    async with working(options) as context:
        wanted = chosen(tuple(context.sources.values()), ids, areas, context.register)
        if areas and not wanted:
            raise SettingsError(
                f"no source that is switched on belongs to {' or '.join(areas)}: `sendwatch sources"
                " add ADDRESS` says what to write into sources.toml"
            )
        now = context.now()
        asked = {row.id for row in context.store.watched() if (row.not_before or "") > now}
        held = [source.id for source in wanted if source.id in asked]
        before = context.store.last_publication()
        ready = [source for source in wanted if source.id not in asked]
        polled = count(1)
        rounds = await poll_sources(
            context, ready, lambda _: show(f"{next(polled)} of {len(ready)} sources polled")
        )
        await recheck_due(context)
        work = await drain(context, show)
        if owe_operators(context) + owe_notices(context):
            await deliver(context, work)
        return PollReport(rounds, held, work, context.store.publications_after(before))


@dataclass
class DigestReport:
    """What a round of digests composed and sent."""

    made: list[Notice]
    work: Work

    @property
    def failed(self) -> bool:
        """Whether a message could not be sent."""
        return bool(self.work.failures)

    def as_json(self) -> Iterator[dict[str, Any]]:
        """One JSON object per digest."""
        for each in self.made:
            yield {
                "address": shown_address(each.address),
                "channel": each.channel,
                "subject": each.subject,
            }

    def as_text(self) -> Iterator[str]:
        """Lines for people."""
        for each in self.made:
            yield f"digest for {shown_address(each.address)} by {each.channel}: {each.subject}"
        if not self.made:
            yield "nothing is new: no digest is due"
        yield from self.work.failures


async def digest_once(options: Options, address: str | None) -> DigestReport:
    """Composes the digests that are due and sends what is due.

    Raises SettingsError when nobody has that address.
    """
    from pipeline.delivery.alerts_and_digests import queue_digests
    from pipeline.subscriptions.signup import subscribed

    async with working(options) as context:
        if address:
            address = subscribed(context.store, address)[0].address
        made = queue_digests(context, [address] if address else [])
        if not address:
            owe_notices(context)
        return DigestReport(made, await drain(context))


async def drain(context: Context, show: Callable[[str], None] = nothing_shown) -> Work:
    """Does every step that is due and sends what is due: news first, then the backlog.

    Calls `show` with its progress, in words.
    """
    done, read = Work(), count(1)
    reading = Reading(context, done, lambda: show(f"{next(read)} publications read"))
    for most in (Urgency.NEWS, Urgency.PAST):
        failed = await capture_async(reading.until_done(most))
        # what has been read is told even if the rest cannot be
        await queue_alerts_due(context, done)
        await deliver(context, done)
        if failed is not None:
            raise failed
    return done
