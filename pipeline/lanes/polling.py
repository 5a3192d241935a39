"""Polls sources when they are due; no source waits for another host, nor for anything else."""

from datetime import timedelta

from pipeline.context import Context
from pipeline.ingestion.health.verdict import PollResult
from pipeline.ingestion.likelihood import awaiting, due_early, office_hours
from pipeline.jobs.clock_changes import plan_anew
from pipeline.jobs.rounds import poll_sources
from pipeline.lanes.lane import Beside
from pipeline.lanes.progress import Progress
from pipeline.log import Log
from pipeline.model.health import Lane
from pipeline.model.sources import Source

log = Log()

SHOWN_EVERY = timedelta(seconds=30)
"""How often the progress of a first round is logged."""


def due(context: Context) -> list[Source]:
    """The sources whose next poll is due, and newsrooms where news is likely."""
    plan_anew(context)
    now, moment = context.now(), context.clock.now()
    likely = awaiting(context) if office_hours(moment, context.almanac) else ()
    rows = context.store.ready(now, likely)
    ready = {row.id for row in rows if row.due_at <= now or due_early(row, likely, moment)}
    return [source for source in context.sources.values() if source.id in ready]


class Polling:
    """The sources being polled now."""

    def __init__(self, context: Context, progress: Progress) -> None:
        self._context, self._progress, self.beside = context, progress, Beside()
        self._unread = {row.id for row in context.store.watched() if not row.last_polled_at}
        self._all, self._shown_at = len(self._unread), context.clock.now()

    async def round(self) -> None:
        """Begins to poll what is due and not being polled. Raises StorageError of earlier ones."""
        self.beside.settle()
        ready = [source for source in due(self._context) if not self.beside.has(source.id)]
        if ready:
            self.beside.begin(frozenset(source.id for source in ready), self._poll(ready))

    async def _poll(self, sources: list[Source]) -> None:
        await poll_sources(self._context, sources, self._polled, paced=True)

    def _polled(self, found: PollResult) -> None:
        self._progress.moved(Lane.POLLING, 1)
        log.info(
            "polled",
            source=found.source,
            new=len(found.new),
            rows=found.rows,
            error=str(found.error or ""),
        )
        self._show(found.source)

    def _show(self, source: str) -> None:
        """Shows the progress of a first round: at its end, and every half minute before."""
        if source not in self._unread:
            return
        self._unread.discard(source)
        now = self._context.clock.now()
        if not self._unread or now - self._shown_at > SHOWN_EVERY:
            self._shown_at = now
            log.warning("first round", read=self._all - len(self._unread), sources=self._all)
