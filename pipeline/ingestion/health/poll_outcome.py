"""The outcome of a walk: the source's state, its next poll, what a person should know."""

import asyncio
from collections.abc import Callable, Sequence

from pipeline.backoff import spread
from pipeline.clock import seconds_between
from pipeline.context import Context
from pipeline.errors import Refused, SourceError, StorageError
from pipeline.ingestion.health.verdict import BROKEN, PollResult, Verdict, fault_of, judge
from pipeline.log import Log
from pipeline.model.health import AIM_SECONDS, Delay, History, UsualRows
from pipeline.model.source_rows import SourceColumns, SourceRow
from pipeline.model.sources import Source
from pipeline.runner import capture, unforeseen

log = Log()

WAIT_SECONDS = 2.0
"""How long the outcome of a walk may wait for others to be committed with it."""
FIRST_RETRY_SECONDS, DAY_SECONDS = 300.0, 86_400.0
"""The shortest and the longest time before a source that failed is tried again."""


class BatchedWrites:
    """The outcomes of walks, committed in batches: a commit each would cost more than the walks.

    All that a crash loses is that a source was polled: it is polled again. An outcome that cannot
    be stored becomes that source's fault, and costs no other source its own.
    """

    def __init__(self, context: Context, at_once: int = 1) -> None:
        self.context, self.at_once = context, at_once
        self.writes: list[tuple[Source, Callable[[], None]]] = []
        self.since = 0.0

    def add(self, source: Source, write: Callable[[], None]) -> None:
        """Adds a source's `write` to the next commit, made when there are `at_once` of them, or
        when the first has waited for a few seconds. Raises StorageError.
        """
        now = asyncio.get_running_loop().time()
        self.since = self.since if self.writes else now
        self.writes.append((source, write))
        if len(self.writes) >= self.at_once or now - self.since > WAIT_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Commits what is waiting. Raises StorageError."""
        writes, self.writes = self.writes, []
        if writes and self._failure(writes) is not None:
            for source, write in writes:
                error = self._failure([(source, write)])
                if error is not None:
                    fault = unforeseen(error, source.id, "what its walk showed")
                    self._failure([(source, unread(self.context, source, fault))])

    def _failure(self, writes: Sequence[tuple[Source, Callable[[], None]]]) -> Exception | None:
        """Commits these together; the error for which none of them was stored, if any."""

        def commit() -> None:
            with self.context.store.transaction():
                for _, write in writes:
                    write()

        error = capture(commit)
        if isinstance(error, StorageError):
            raise error
        return error


def unread(context: Context, source: Source, error: SourceError) -> Callable[[], None]:
    """What to store about a source whose walk ended in a way that nobody foresaw."""
    found, fault = PollResult(source=source.id, error=error), fault_of(error, None)

    def write() -> None:
        before = context.store.source_state(source.id)
        verdict = Verdict(
            state="failing",
            reason=fault.reason,
            cause=fault.cause,
            fix=fault.fix,
            good=False,
            usual=before.usual if before else UsualRows(),
        )
        columns = source_columns(context, source, found, before, verdict)
        context.store.update_source(source.id, **columns)
        words = f"{fault.reason}: {fault.fix}"
        context.store.raise_issue("source", source.id, words, context.now())

    return write


def source_state(
    context: Context,
    source: Source,
    found: PollResult,
    unchanged: Sequence[str],
    before: SourceRow | None,
) -> Callable[[], None]:
    """What to store about a walk; `before` is the source's row when it began.

    A source that was not asked because its host is being left alone stays as it was, and is due
    when that ends.
    """
    if found.error is not None and found.waits:
        due = context.later(found.error.retry_after or FIRST_RETRY_SECONDS)
        return lambda: context.store.put_off(source.id, due)
    now = context.now()
    verdict = judge(source, before.history if before else History(), found, now)
    columns = source_columns(context, source, found, before, verdict)
    log_change(source, state_before(before), verdict)

    def write() -> None:
        context.store.pages_checked(source.id, unchanged, now)
        if verdict.doubted:
            context.store.forget_validators(source.id, found.changed)
        context.store.update_source(source.id, **columns)
        note_polled(context, found, before)
        if verdict.state in BROKEN:
            context.store.raise_issue("source", source.id, f"{verdict.reason}: {verdict.fix}", now)
        elif state_before(before) in BROKEN:
            context.store.close_issue("source", source.id, now)

    return write


def note_polled(context: Context, found: PollResult, before: SourceRow | None) -> None:
    """Records how long after it was due a source answered; nothing for one that was not due."""
    due = before.due_at if before else ""
    if due and found.answered_at and due <= found.answered_at:
        took = seconds_between(due, found.answered_at)
        over = took > AIM_SECONDS[Delay.POLLED]
        context.store.note_delay(Delay.POLLED, found.answered_at, took, over=over)


def source_columns(
    context: Context, source: Source, found: PollResult, before: SourceRow | None, verdict: Verdict
) -> SourceColumns:
    """The columns of a source's row after a walk.

    An acknowledgement holds for one state and cause; a change ends it.
    """
    now, error = context.now(), found.error
    failed, sound = (before.failures, before.good_rounds) if before else (0, 0)
    failures = 0 if error is None else failed + 1
    wait = source.every if error is None else retry_seconds(error, failures, source)
    columns: SourceColumns = {
        "last_polled_at": now,
        "next_due_at": context.later(wait),
        "failures": failures,
        "state": verdict.state,
        "reason": verdict.reason,
        "cause": verdict.cause,
        "fix": verdict.fix,
        "usual": verdict.usual,
        "good_rounds": sound + (verdict.good and found.rows > 0),
        "not_before": context.later(error.retry_after) if error and error.retry_after else None,
    }
    if error is None:
        columns["last_ok_at"] = now
        columns["first_polled_at"] = (before.first_polled_at if before else None) or now
        columns["rows"], columns["promised"] = found.rows, found.promised
        columns["accepted"] = None
    return columns | _since(before, verdict, now)


def _since(before: SourceRow | None, verdict: Verdict, now: str) -> SourceColumns:
    """When the state began, and the end of its acknowledgement, if the state or cause is new."""
    columns: SourceColumns = {}
    if before is None or (verdict.state, verdict.cause) != (before.state, before.cause):
        columns["acknowledged_at"], columns["acknowledged_note"] = None, ""
    if before is None or verdict.state != before.state or not before.state_since:
        columns["state_since"] = now
    return columns


def state_before(before: SourceRow | None) -> str:
    """The state of a source before a walk."""
    return before.state if before else "new"


def log_change(source: Source, before: str, verdict: Verdict) -> None:
    """Logs a change in a source's state: once when it breaks, once when it recovers."""
    if verdict.state in BROKEN and verdict.state != before:
        log.warning(
            "source needs a look", source=source.id, state=verdict.state, reason=verdict.reason
        )
    elif verdict.state == "ok" and before in BROKEN:
        log.warning("source is well again", source=source.id)


def retry_seconds(error: SourceError, failures: int, source: Source) -> float:
    """How many seconds to leave a failing source alone: longer with each failure, up to a day.

    Spread by up to a fifth, and never less than the site asks for. A site that refuses is asked
    less and less often from the start: never sooner than its own interval.
    """
    start = source.every if isinstance(error, Refused) else FIRST_RETRY_SECONDS
    wait = min(start * 2.0 ** min(failures - 1, 16), DAY_SECONDS)
    return max(spread(wait, source.id, str(failures)), error.retry_after or 0)
