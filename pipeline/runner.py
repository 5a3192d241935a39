"""The only loop and the only broad `except`: claim, call, commit, back off; and the same for messages owed."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import TypeVar

from pipeline.backoff import spread
from pipeline.errors import (
    AnalysisError,
    DeliveryError,
    DeliveryLater,
    DeliveryRefused,
    DocumentError,
    EvidenceMismatch,
    LeaseLost,
    NotSummarised,
    PipelineError,
    Refused,
    StorageError,
    Unreachable,
)
from pipeline.events import MODEL_ISSUE
from pipeline.links import with_links
from pipeline.log import Log
from pipeline.messages import Delivery, Notice, notice
from pipeline.model import Task
from pipeline.rhythms import london
from pipeline.terms import Origin
from pipeline.tools import Tools

T = TypeVar("T")
log = Log()

LEASE_SECONDS = 300.0
AT_ONCE = 8
LEASED = 50
"""Messages to one destination that are leased in one commit."""
LANES = 32
"""Destinations that messages are handed over to at the same time."""
BACKOFF_SECONDS = (60.0, 300.0, 1800.0, 7200.0)
"""Waits after the first failures of a task or message; one that fails once more is parked for a person."""
PATIENCE_SECONDS = (60.0, 300.0, 900.0, 3600.0, 3600.0, 7200.0, 14400.0, 28800.0, 43200.0, 86400.0)
"""The same for what is only not reachable now (a site or mail server that is down): a little over two days in all."""


@dataclass
class Work:
    """What a drain did: steps done, messages sent, and what failed, in words."""

    steps: int = 0
    sent: list[Notice] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


async def drain(tools: Tools) -> Work:
    """Does every step that is due, lowest rank first, until none is left; then sends what is owed."""
    done = Work()
    while tasks := tools.store.claim(tools.now(), tools.later(LEASE_SECONDS), AT_ONCE):
        await asyncio.gather(*(step(tools, task, done) for task in tasks))
    await deliver(tools, done)
    return done


async def steps_of(tools: Tools, publication: str, origin: Origin) -> Work:
    """Does the steps that are due for one publication, of events of this origin; sends nothing."""
    done = Work()
    while tasks := tools.store.claim(tools.now(), tools.later(LEASE_SECONDS), AT_ONCE, (publication, origin)):
        for task in tasks:
            await step(tools, task, done)
    return done


async def attempt(work: Awaitable[T]) -> T | Exception:
    """What the work gives, or the error that it ended with: for batches in which one failure must not stop the rest."""
    try:
        return await work
    except Exception as error:
        if not isinstance(error, PipelineError):
            log.error("failed", exc_info=error)
        return error


async def step(tools: Tools, task: Task, done: Work) -> None:
    """One task: its handler's work outside any transaction, then its writes and its completion in one."""
    # a third of a second to import, and most rounds find nothing to do
    from pipeline.steps import STEPS

    try:
        write = await STEPS[task.handler](tools, task.event)
        with tools.store.transaction():
            write()
            tools.store.complete(task)
        done.steps += 1
    except LeaseLost as lost:
        log.info("step taken over", task=task.id, handler=task.handler, reason=str(lost))
    except StorageError:
        raise
    except Exception as error:
        settle(tools, task, error, done)


def settle(tools: Tools, task: Task, error: Exception, done: Work) -> None:
    """What becomes of a failed task: the class of its error decides."""
    words = str(error) if isinstance(error, PipelineError) else f"{type(error).__name__}: {error}"
    publication = tools.store.publication(task.event.subject)
    name = publication.get("title") or publication.get("url") or task.event.subject
    message = f"{task.handler}: {name}: {words}"
    done.failures.append(message)
    bug = isinstance(error, EvidenceMismatch) or not isinstance(error, PipelineError)
    log.warning(
        "step failed",
        handler=task.handler,
        publication=task.event.subject,
        reason=words,
        exc_info=error if bug else None,
    )
    with tools.store.transaction():
        if isinstance(error, NotSummarised):
            without_summary(tools, task, words, next_try(tools, BACKOFF_SECONDS, task, error))
            return
        if isinstance(error, (Refused, DocumentError, AnalysisError)) and not bug:
            state = "ended" if isinstance(error, Refused) else "review"
            tools.store.update_publication(task.event.subject, state=state, reason=words)
            tools.store.raise_issue("publication", task.event.subject, message, tools.now())
            tools.store.complete(task)
            return
        waits = PATIENCE_SECONDS if isinstance(error, Unreachable) else BACKOFF_SECONDS
        due = None if isinstance(error, EvidenceMismatch) else next_try(tools, waits, task, error)
        tools.store.fail(task, words, due)
        tools.store.update_publication(task.event.subject, reason=words)
        if due is None:
            tools.store.raise_issue(
                "task", f"{task.id}", f"given up after {task.failures + 1} tries: {message}", tools.now()
            )


def without_summary(tools: Tools, task: Task, words: str, due: str | None) -> None:
    """Notes, in the open transaction, that a summary could not be made: tried again, or in the end left; one issue for all."""
    tools.store.raise_issue("summary", MODEL_ISSUE, f"messages go out without a summary: {words}", tools.now())
    if due:
        tools.store.fail(task, words, due)
    else:
        tools.store.complete(task)


def next_try(tools: Tools, waits: tuple[float, ...], failed: Task | Delivery, error: Exception) -> str | None:
    """When to try again what `failed` once more, never before the other side's own wish; None to give up."""
    if failed.failures >= len(waits):
        return None
    wait = spread(waits[failed.failures], str(failed.id), str(failed.failures))
    return tools.later(max(wait, getattr(error, "retry_after", None) or 0))


async def deliver(tools: Tools, done: Work) -> None:
    """Hands over every message that is due: different destinations side by side, those to one of them one after another."""
    due = tools.store.destinations_due(tools.now())
    lanes = dict.fromkeys((channel, own if side_by_side(tools, channel) else None) for channel, own in due)
    free = asyncio.Semaphore(LANES)

    async def go(channel: str, subscriber: str | None) -> None:
        async with free:
            await lane(tools, channel, subscriber, done)

    # one that fails (a full disk) is told when all have ended: none may go on working with a store that is closed
    for ended in await asyncio.gather(*(go(*each) for each in lanes), return_exceptions=True):
        if isinstance(ended, BaseException):
            raise ended


def side_by_side(tools: Tools, channel: str) -> bool:
    """Whether each address of a channel is a destination of its own; else the channel is one."""
    notifier = tools.notifiers.get(channel)
    return notifier is not None and notifier.side_by_side


async def lane(tools: Tools, channel: str, subscriber: str | None, done: Work) -> None:
    """The messages to one destination: some leased in one commit, then each sent, and marked and committed before the next.

    One that is away now is not asked again in this round; what was leased for it is given back.
    """
    while owed := tools.store.claim_deliveries(
        tools.now(), tools.later(LEASE_SECONDS), LEASED, channel=channel, subscriber=subscriber
    ):
        following = rendering(tools, owed[0])
        for place, delivery in enumerate(owed):
            outcome = await send(tools, delivery, await attempt(following))
            if place + 1 < len(owed):
                following = rendering(tools, owed[place + 1])
            if outcome is not None:
                settle_delivery(tools, delivery, outcome, done)
            if outcome is not None and outcome.away:
                following.cancel()
                tools.store.release_deliveries(owed[place + 1 :])
                return


def rendering(tools: Tools, delivery: Delivery) -> asyncio.Future[bytes]:
    """A message's bytes, made from now on: while the one before is marked, which waits for the disk."""
    return asyncio.get_running_loop().run_in_executor(None, render, tools, delivery)


def render(tools: Tools, delivery: Delivery) -> bytes:
    """A message's bytes, with its reader's own links. Raises DeliveryError when nothing can render it."""
    notifier = tools.notifiers.get(delivery.channel)
    if notifier is None:
        raise DeliveryError(f"no notifier is called {delivery.channel!r}")
    today = london(tools.clock.now()).date()
    bulletin = with_links(delivery.bulletin, delivery.subscriber, tools.site.base_url, tools.keys, today)
    return notifier.render(bulletin, delivery.address, delivery.id)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a message: handed over, or why not (`failure`) and when to try again (`due`; None: never).

    `gone`: nothing can be sent to its address; `away`: its destination takes no other message now either, and none before
    `rests_until`, where it said so.
    """

    failure: str | None = None
    due: str | None = None
    gone: bool = False
    away: bool = False
    rests_until: str | None = None


async def send(tools: Tools, delivery: Delivery, payload: bytes | Exception) -> Outcome | None:
    """Hands one message over. Its key goes with it, so that a repeat after a crash can be recognised.

    None, and nothing sent, when its reader has left, paused or been suspended since it was leased, or the lease ran out.
    """
    if not tools.store.still_owed(delivery, tools.now()):
        log.info("message not sent: its reader has left or paused, or its lease ran out", delivery=delivery.id)
        return None
    try:
        if isinstance(payload, Exception):
            raise payload
        await tools.notifiers[delivery.channel].send(payload, delivery.address, delivery.id)
    except DeliveryLater as error:
        due = next_try(tools, PATIENCE_SECONDS, delivery, error)
        rests = tools.later(error.retry_after) if error.away and error.retry_after else None
        return Outcome(str(error), due, away=error.away, rests_until=rests)
    except Exception as error:
        reason = str(error) if isinstance(error, DeliveryError) else f"{type(error).__name__}: {error}"
        log.warning("message parked", channel=delivery.channel, delivery=delivery.id, reason=reason)
        return Outcome(reason, gone=isinstance(error, DeliveryRefused) and error.gone)
    return Outcome()


def settle_delivery(tools: Tools, delivery: Delivery, outcome: Outcome, done: Work) -> None:
    """Commits what became of a message: sent, to be tried again, or parked."""
    try:
        with tools.store.transaction():
            note(tools, delivery, outcome, done)
    except LeaseLost as lost:
        log.info("message taken over, or its reader has left", delivery=delivery.id, reason=str(lost))


def note(tools: Tools, delivery: Delivery, outcome: Outcome, done: Work) -> None:
    """Records it, in the open transaction."""
    failure = outcome.failure
    if failure is None:
        tools.store.mark_sent(delivery, tools.now())
        tools.store.close_issue("delivery", delivery.id, tools.now())
        done.sent.append(notice(delivery.bulletin, delivery.address, delivery.channel))
        return
    tools.store.mark_failed(delivery, failure, outcome.due)
    if outcome.rests_until and side_by_side(tools, delivery.channel):
        tools.store.rest(delivery.subscriber, outcome.rests_until)
    if outcome.gone:
        tools.store.suspend(delivery.subscriber)
        failure += "; nothing more is sent to this address until it is added again"
    done.failures.append(f"message by {delivery.channel}: {failure}")
    tools.store.raise_issue("delivery", delivery.id, f"message by {delivery.channel}: {failure}", tools.now())
