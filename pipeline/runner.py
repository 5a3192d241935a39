"""The only loop over steps and the only broad `except`: claim, call, commit, back off."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pipeline.analysis.recognition import prefilter
from pipeline.backoff import spread
from pipeline.context import Context
from pipeline.errors import (
    AnalysisError,
    ArchiveAway,
    BytesLost,
    Denied,
    DocumentError,
    EvidenceMismatch,
    LeaseLost,
    NotSummarised,
    NotTheDocument,
    PipelineError,
    Refused,
    SourceError,
    StorageError,
    Unforeseen,
    Unreachable,
)
from pipeline.log import Log
from pipeline.model.bulletins import Delivery, Notice
from pipeline.model.events import (
    ARCHIVE_ISSUE,
    MODEL_ISSUE,
    PUBLICATION_DISCOVERED,
    TELLING,
    NewEvent,
    Task,
)
from pipeline.model.terms import Origin

T = TypeVar("T")
log = Log()

LEASE_SECONDS = 1800.0
"""Longer than any step: two tries of text recognition, and the wait for a worker."""
AT_ONCE = 8
"""How many tasks are leased in one commit."""
BACKOFF_SECONDS = (60.0, 300.0, 1800.0, 7200.0)
"""Waits in seconds after a task's or message's first failures; one more and it is parked."""
HOUR = 3600.0
UNREAD_SECONDS = (HOUR, 4 * HOUR, 15 * HOUR, *(8 * (20 * HOUR,)))
"""The same for a document that the site does not show: a wall or a refusal may last a week.

Less than a day apart, so that one round a day asks each day.
"""
UNREAD_TOLD_AFTER = 3
"""How often such a document was asked for in vain, over a day, before operators are told."""
AWAY_TOLD_AFTER = 3
"""How often a step may find the archive away, over some six minutes, before operators are told."""
PATIENCE_SECONDS = (60.0, 300.0, 900.0, 3600.0, 3600.0, 7200.0, 14400.0, 28800.0, 43200.0, 86400.0)
"""The same for what is only unreachable (a site, mail server or object store that is down): two
days in all.
"""

DOING = {
    "fetch_document": "fetching",
    "extract_text": "reading",
    "classify": "recognising",
    "link": "putting together with others",
    "record_findings": "taking findings out of",
    "summarise": "summarising",
    "notify": "composing messages about",
}
"""How people are told which step failed."""


@dataclass
class Work:
    """What a run of the steps did: steps done, messages sent, and failures, in words."""

    steps: int = 0
    sent: list[Notice] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


async def steps_of(
    context: Context,
    publication: str,
    origin: Origin,
    ranks: range = range(TELLING + 1),
    done: Work | None = None,
) -> Work:
    """Does the steps due for one publication, for events of this origin; sends nothing.

    What was done is added to `done`, if there is one, and returned.
    """
    done = Work() if done is None else done
    while tasks := context.store.claim_own(
        publication, origin, context.now(), context.later(LEASE_SECONDS), AT_ONCE, ranks
    ):
        for task in tasks:
            await steps_from(context, task, ranks, done)
    return done


async def steps_from(context: Context, task: Task, ranks: range, done: Work) -> None:
    """Does a task, and whatever of these ranks follows from it for the same publication."""
    tasks = deque([task])
    while tasks:
        tasks += await step(context, tasks.popleft(), done, ranks)
        # steps that wait for nothing let the others have their turn
        await asyncio.sleep(0)


async def queue_alerts_due(context: Context, done: Work) -> None:
    """Queues the alerts due: the first step makes the messages for all events that wait."""
    ranks = range(TELLING, TELLING + 1)
    until = context.later(LEASE_SECONDS)
    while tasks := context.store.claim(context.now(), until, AT_ONCE, ranks):
        await all_ended(step(context, task, done) for task in tasks)


async def all_ended(work: Iterable[Coroutine[Any, Any, object]]) -> None:
    """Runs everything side by side; raises the first error when all have ended.

    None may carry on with a store that has been closed.
    """
    for ended in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(ended, BaseException):
            raise ended


def capture(work: Callable[[], T]) -> T | Exception:
    """The result of the work, or the error that ended it."""
    try:
        return work()
    except Exception as error:
        if not isinstance(error, PipelineError):
            log.error("failed", exc_info=error)
        return error


async def capture_async(work: Awaitable[T]) -> T | Exception:
    """The result of the work, or its error, for batches that one failure must not stop."""
    try:
        return await work
    except Exception as error:
        if not isinstance(error, PipelineError):
            log.error("failed", exc_info=error)
        return error


async def foreseen(work: Awaitable[T], source: str, url: str) -> T:
    """The result of reading `url` for a source; whatever ends it is about that source alone.

    Raises SourceError, for errors that nobody foresaw too, StorageError and ArchiveAway.
    """
    result = await capture_async(work)
    if isinstance(result, (SourceError, StorageError, ArchiveAway)):
        raise result
    if isinstance(result, Exception):
        raise unforeseen(result, source, url) from result
    return result


def unforeseen(error: Exception, source: str, url: str) -> Unforeseen:
    """What is recorded about a source that was not read because of an error nobody foresaw."""
    return Unforeseen(
        f"{source}: {url} could not be read ({type(error).__name__}: {error}); it is tried again;"
        " tell whoever maintains sendwatch what the log says about it",
        source=source,
        url=url,
    )


async def step(context: Context, task: Task, done: Work, ranks: range = range(0)) -> Sequence[Task]:
    """Does one task: its work outside any transaction, then its writes and completion in one.

    The steps of these ranks that follow it for the same publication are leased in that transaction
    too, and returned.
    """
    try:
        write = await context.handlers()[task.handler](context, task.event)
        until = context.later(LEASE_SECONDS)
        with (
            context.store.transaction(),
            context.store.carrying_on(task.event.subject, until, ranks) as following,
        ):
            write()
            context.store.complete(task)
        done.steps += 1
        return following()
    except LeaseLost as lost:
        log.info("step taken over", task=task.id, handler=task.handler, reason=str(lost))
    except StorageError:
        raise
    except Exception as error:
        settle(context, task, error, done)
    return ()


def settle(context: Context, task: Task, error: Exception, done: Work) -> None:
    """Decides what happens to a failed task, by the class of its error."""
    words = str(error) if isinstance(error, PipelineError) else f"{type(error).__name__}: {error}"
    name = name_of(context, task.event.subject)
    message = f"{DOING[task.handler]} {name}: {words}"
    done.failures.append(message)
    bug = isinstance(error, EvidenceMismatch) or not isinstance(error, PipelineError)
    log.warning(
        "step failed",
        handler=task.handler,
        publication=task.event.subject,
        reason=words,
        exc_info=error if bug else None,
    )
    with context.store.transaction():
        if isinstance(error, BytesLost) and fetch_again(context, task, message):
            return
        if isinstance(error, NotSummarised):
            without_summary(context, task, words, next_try(context, BACKOFF_SECONDS, task, error))
            return
        if isinstance(error, (NotTheDocument, Denied)) and task.handler == "fetch_document":
            unread(context, task, error, message)
            return
        if isinstance(error, (Refused, DocumentError, AnalysisError)) and not bug:
            refused = isinstance(error, Refused)
            context.store.update_publication(
                task.event.subject, state="ended" if refused else "review", reason=words
            )
            context.store.raise_issue("publication", task.event.subject, message, context.now())
            context.store.complete(task)
            return
        try_again(context, task, error, words, message)


def try_again(context: Context, task: Task, error: Exception, words: str, message: str) -> None:
    """Has a task tried again later, in the open transaction, or gives it up and says so."""
    if isinstance(error, ArchiveAway) and task.failures + 1 >= AWAY_TOLD_AFTER:
        context.store.raise_issue("archive", ARCHIVE_ISSUE, words, context.now())
    away = isinstance(error, (Unreachable, ArchiveAway))
    waits = PATIENCE_SECONDS if away else BACKOFF_SECONDS
    due = None if isinstance(error, EvidenceMismatch) else next_try(context, waits, task, error)
    context.store.fail(task, words, due)
    context.store.update_publication(task.event.subject, reason=words)
    if due is None:
        words = f"given up after {task.failures + 1} tries: {message}"
        context.store.raise_issue("task", f"{task.id}", words, context.now())


def unread(context: Context, task: Task, error: Exception, message: str) -> None:
    """Has a document asked for again over a week, in the open transaction, then asks a person.

    One whose title has nothing of the field ends there, with the reason.
    """
    id, tries = task.event.subject, task.failures + 1
    due = next_try(context, UNREAD_SECONDS, task, error)
    if due is not None:
        context.store.fail(task, str(error), due)
        context.store.update_publication(id, reason=str(error))
        if tries >= UNREAD_TOLD_AFTER:
            words = f"{message} (asked {tries} times since it was listed)"
            context.store.raise_issue("unread", id, words, context.now())
        return
    row = context.store.publication(id)
    promising = prefilter.mentions_field(f"{row.title} {row.summary}")
    words = f"asked {tries} times over a week in vain: {error}"
    context.store.update_publication(id, state="review" if promising else "ended", reason=words)
    context.store.close_issue("unread", id, context.now())
    if promising:
        context.store.raise_issue("publication", id, f"{row.title}: {words}", context.now())
    context.store.complete(task)


def fetch_again(context: Context, task: Task, message: str) -> bool:
    """Has a publication fetched again whose archived bytes are lost, in the open transaction.

    False if they were lost once more after that: the disk needs a person.
    """
    event, again = task.event, f"bytes lost {task.id}"
    if str(event.payload.get("again", "")).startswith("bytes lost"):
        return False
    context.store.raise_issue("archive", event.subject, message, context.now())
    new = NewEvent(
        name=PUBLICATION_DISCOVERED,
        subject=event.subject,
        input=again,
        origin=event.origin,
        payload={**event.payload, "again": again, "wanted": again},
        cause=event.id,
    )
    context.store.emit(new, context.now())
    context.store.complete(task)
    return True


def name_of(context: Context, publication: str) -> str:
    """A publication's title, or its address, or its id if it is not stored."""
    found = (
        each for each in context.store.find_publications(publication) if each.id == publication
    )
    return next((each.title or each.url for each in found), publication)


def without_summary(context: Context, task: Task, words: str, due: str | None) -> None:
    """Records, in the open transaction, that a summary failed: to be retried, or given up.

    There is one issue for all of them.
    """
    context.store.raise_issue(
        "summary", MODEL_ISSUE, f"messages go out without a summary: {words}", context.now()
    )
    if due:
        context.store.fail(task, words, due)
    else:
        context.store.complete(task)


def next_try(
    context: Context, waits: tuple[float, ...], failed: Task | Delivery, error: Exception
) -> str | None:
    """When to retry what has `failed`, never sooner than the other side asks; None to give up."""
    if failed.failures >= len(waits):
        return None
    wait = spread(waits[failed.failures], str(failed.id), str(failed.failures))
    return context.later(max(wait, getattr(error, "retry_after", None) or 0))
