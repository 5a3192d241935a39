"""When each lane last made progress, and how its last round ended: the one place that says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.log import Log
from pipeline.model.health import Health, Lane, LaneRow
from pipeline.runner import capture

log = Log()

STORED_SECONDS = 30
"""How often progress is stored, for other processes; failures are stored at once."""


class Progress:
    """The progress of each lane, in memory, and in the database for `status`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        now = context.now()
        self._rows = {lane: LaneRow(lane, now, None, "") for lane in Lane}
        self._stored = dict.fromkeys(Lane, "")
        self._counted = dict.fromkeys(Lane, 0)

    def rows(self) -> tuple[LaneRow, ...]:
        """The lanes as they are now."""
        return tuple(self._rows.values())

    def late(self) -> tuple[Lane, ...]:
        """The lanes that have been without progress for longer than they may be."""
        now = self._context.now()
        return tuple(each.name for each in self.rows() if each.late(now))

    def health(self) -> Health:
        """The lanes, and the delays of the last day."""
        store, now = self._context.store, self._context.clock.now()
        delays = store.delays(stamp(now - timedelta(days=1)), stamp(now))
        return Health(
            now=stamp(now),
            lanes=self.rows(),
            delays=tuple(delays),
            waiting=tuple(store.waiting(stamp(now))),
        )

    def moved(self, lane: Lane, done: int = 0) -> None:
        """Records that a lane has `done` so much, or had nothing to do."""
        before, now = self._rows[lane], self._context.now()
        self._rows[lane] = replace(before, progress_at=now, done=before.done + done)
        stale = stamp(self._context.clock.now() - timedelta(seconds=STORED_SECONDS))
        if not stale < self._stored[lane] <= now:
            self._stored[lane] = now
            self._store(lambda: self._note_progress(lane))

    def ended(self, lane: Lane, error: BaseException | None) -> None:
        """Records how a round of a lane ended; a failure is an issue until a round succeeds."""
        failure = f"{type(error).__name__}: {error}" if error else ""
        if failure:
            log.error("a round was not finished; it is tried again", lane=lane, reason=failure)
        else:
            self.moved(lane)
        before, now = self._rows[lane], self._context.now()
        if not failure and not before.failure:
            return
        failed_at = now if failure else before.failed_at
        self._rows[lane] = replace(before, failed_at=failed_at, failure=failure)
        self._store(lambda: self._note(lane, failure, now))

    def _note_progress(self, lane: Lane) -> None:
        row = self._rows[lane]
        self._context.store.note_progress(lane, row.progress_at, row.done - self._counted[lane])
        self._counted[lane] = row.done

    def _note(self, lane: Lane, failure: str, now: str) -> None:
        store = self._context.store
        self._note_progress(lane)
        store.note_failure(lane, failure, now)
        if failure:
            words = f"{lane} was not finished: {failure}; it is tried again"
            store.raise_issue("service", lane, words, now)
        else:
            store.close_issue("service", lane, now)

    def _store(self, write: Callable[[], None]) -> None:
        """Writes in a transaction of its own; a database that cannot be written is only logged."""

        def commit() -> None:
            with self._context.store.transaction("none"):
                write()

        if error := capture(commit):
            log.error("the progress of the service could not be stored", reason=str(error))
