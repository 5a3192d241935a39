"""Sends due messages: leases, renders and sends each, and commits results one by one."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from pipeline.context import Context
from pipeline.delivery.delays import note_told
from pipeline.delivery.destinations import Due, destinations_due, side_by_side
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused, LeaseLost, StorageError
from pipeline.log import Log
from pipeline.model.bulletins import Delivery, notice
from pipeline.ports.services import Doubting, PersistentChannel, SendHooks
from pipeline.runner import (
    LEASE_SECONDS,
    PATIENCE_SECONDS,
    Work,
    all_ended,
    capture,
    capture_async,
    next_try,
)
from pipeline.subscriptions.links import with_links
from pipeline.subscriptions.schedule import london

log = Log()

LEASED = 200
"""How many messages to one destination are leased in one commit."""
LANES = 32
"""How many destinations are served at the same time."""
MARK_SECONDS = 0.2
"""How many seconds the result of a message waits for the next one before it is committed."""
STOP_SECONDS = 10.0
"""The longest wait for the answer to a message in progress on a stop, in seconds.

A message whose answer comes later is sent again.
"""


async def deliver(context: Context, done: Work) -> None:
    """Sends every message that is due: different destinations side by side, each one's in turn."""
    free = asyncio.Semaphore(LANES)

    async def go(due: Due) -> None:
        async with free:
            await Destination(context, due, done).go()

    await all_ended(go(each) for each in destinations_due(context))


@dataclass(frozen=True, slots=True, kw_only=True)
class SendResult:
    """The result of sending a message: sent, or why not (`failure`) and when to retry (`due`).

    `due` is None for never. `gone`: nothing can be sent to its address; `away`: its destination
    accepts no other message now either, and none before `rests_until`, if it said so. `unsure`: it
    may have arrived all the same.
    """

    failure: str | None = None
    due: str | None = None
    gone: bool = False
    away: bool = False
    rests_until: str | None = None
    unsure: bool = False


class Destination:
    """The messages to one destination: some leased in one commit, then sent one after another.

    The result of one is committed while the next is on its way, before that can be accepted, so
    that a crash repeats one message at most; the same statement asks whether the next is still
    owed. While the answer to one is awaited, the next is rendered.
    """

    def __init__(
        self,
        context: Context,
        due: Due,
        done: Work,
        *,
        pace: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Results go to `done`. `pace` waits until another message may be handed over."""
        self._context, self._due, self._done, self._pace = context, due, done, pace
        self._last: tuple[Delivery, SendResult] | None = None
        self._ready: dict[str, bytes | Exception] = {}
        self._mark: asyncio.TimerHandle | None = None

    async def go(self) -> None:
        """Sends everything due. A destination that is away is not tried again; its leases are
        released.
        """
        context = self._context
        try:
            while owed := self._leased():
                for place, delivery in enumerate(owed, 1):
                    if self._pace is not None:
                        await self._pace()
                    became = await self._send(delivery, owed[place : place + 1])
                    self._settle()
                    if became is None:
                        continue
                    self._last = delivery, became
                    self._mark = asyncio.get_running_loop().call_later(MARK_SECONDS, self._settle)
                    if became.failure is not None:
                        # what it says about the address or the server already applies to the next
                        # message
                        self._settle()
                    if became.away:
                        context.store.release_deliveries(owed[place:])
                        return
                self._settle()
        finally:
            try:
                # including what could not be committed a moment ago: otherwise that message is sent
                # again
                self._settle()
            finally:
                notifier = context.notifiers.get(self._due.channel)
                if isinstance(notifier, PersistentChannel):
                    await notifier.end()

    def _leased(self) -> list[Delivery]:
        context = self._context
        until = context.later(LEASE_SECONDS)
        return context.store.claim_deliveries(
            context.now(),
            until,
            LEASED,
            channel=self._due.channel,
            subscriber=self._due.subscriber,
            part=self._due.part,
        )

    def _settle(self) -> None:
        """Commits the result of the last message: sent, to be retried, or parked."""
        if self._last is None:
            return
        with taken_over(self._last[0]), self._context.store.transaction("none"):
            record_result(self._context, *self._last, self._done)
        self._settled()

    def _settle_before(self, delivery: Delivery) -> None:
        """As `_settle`, before this message can be accepted; asks once more whether it is owed.

        Raises LeaseLost, by which it is withheld, if it is not.
        """
        context, owed = self._context, None
        if self._last is not None and tells_nothing_else(*self._last):
            last, _ = self._last
            with taken_over(last):
                owed = context.store.mark_sent_before(last, context.now(), delivery)
                note_sent(last, self._done)
            self._settled()
        self._settle()
        if owed is None:
            owed = context.store.still_owed(delivery, context.now())
        if not owed:
            raise LeaseLost(f"delivery {delivery.id} is not owed any more")

    def _settled(self) -> None:
        self._last = None
        if self._mark is not None:
            self._mark.cancel()

    async def _send(self, delivery: Delivery, following: Sequence[Delivery]) -> SendResult | None:
        """Sends one message, with its key, so that a repeat after a crash can be recognised.

        None, with nothing sent, if since the lease its reader has left, paused or been suspended,
        or the lease has run out.
        """
        context = self._context
        if delivery.id not in self._ready:
            # in a thread: a channel's first message may import its package, and others must not
            # wait
            await asyncio.to_thread(self._prepare, [delivery])
        payload = self._ready.pop(delivery.id)
        try:
            if isinstance(payload, Exception):
                self._settle_before(delivery)
                return send_result(context, delivery, payload)
            failed = await self._handed(delivery, self._begun(delivery, payload, following))
        except LeaseLost as lost:
            log.info("message not sent: its reader has left or paused", reason=str(lost))
            return None
        return send_result(context, delivery, failed) if failed else SendResult()

    def _begun(
        self, delivery: Delivery, payload: bytes, following: Sequence[Delivery]
    ) -> Awaitable[None]:
        """Begins to hand a message over. Raises LeaseLost if it is not owed any more."""
        notifier, settle = self._context.notifiers[delivery.channel], self._settle
        if isinstance(notifier, PersistentChannel) and self._last is not None:
            settle = partial(self._settle_before, delivery)
        else:
            self._settle_before(delivery)
        if isinstance(notifier, PersistentChannel):
            hooks = SendHooks(settle, partial(self._prepare, following))
            return notifier.send_in_turn(payload, delivery.address, delivery.id, hooks)
        self._doubt(delivery)
        return notifier.send(payload, delivery.address, delivery.id)

    async def _handed(self, delivery: Delivery, sending: Awaitable[None]) -> Exception | None:
        """Waits until a message is handed over; its error if it was not. Raises StorageError."""
        handing = asyncio.ensure_future(capture_async(sending))
        try:
            failed = await asyncio.shield(handing)
        except asyncio.CancelledError:
            answered, _ = await asyncio.wait([handing], timeout=STOP_SECONDS)
            if answered and handing.result() is None:
                self._last = delivery, SendResult()
            handing.cancel()
            # so that nothing is in progress when the connection ends
            await asyncio.wait([handing])
            raise
        if isinstance(failed, StorageError):
            raise failed
        return failed

    def _doubt(self, delivery: Delivery) -> None:
        """Records that a message may have arrived, from now until its result is committed."""
        notifier = self._context.notifiers[delivery.channel]
        if isinstance(notifier, Doubting):
            if delivery.unsure:
                notifier.doubt(delivery.address, delivery.id)
            with self._context.store.transaction("none"):
                self._context.store.note_doubt(delivery, unsure=True)

    def _prepare(self, following: Iterable[Delivery]) -> None:
        self._ready.update((each.id, rendered(self._context, each)) for each in following)


def rendered(context: Context, delivery: Delivery) -> bytes | Exception:
    """A message's bytes, with its reader's own links; or the error that prevents them."""
    return capture(partial(render, context, delivery))


def render(context: Context, delivery: Delivery) -> bytes:
    """A message's bytes, with its reader's own links. Raises DeliveryError if it cannot be
    rendered.
    """
    notifier = context.notifiers.get(delivery.channel)
    if notifier is None:
        raise DeliveryError(
            f"no channel is called {delivery.channel!r}: install what provides it, or remove this"
            " subscriber (`sendwatch subscribers list`)"
        )
    today = london(context.clock.now()).date()
    bulletin = with_links(
        delivery.bulletin, delivery.subscriber, context.site.base_url, context.keys, today
    )
    return notifier.render(bulletin, delivery.address, delivery.id)


def send_result(context: Context, delivery: Delivery, error: Exception) -> SendResult:
    """What a failure means for a message: it is tried again later, or parked for a person."""
    notifier = context.notifiers.get(delivery.channel)
    unsure = isinstance(notifier, Doubting) and notifier.doubts(delivery.address, delivery.id)
    if isinstance(error, DeliveryLater):
        due = next_try(context, PATIENCE_SECONDS, delivery, error)
        rests = context.later(error.retry_after) if error.away and error.retry_after else None
        return SendResult(
            failure=str(error), due=due, away=error.away, rests_until=rests, unsure=unsure
        )
    reason = str(error) if isinstance(error, DeliveryError) else f"{type(error).__name__}: {error}"
    log.warning("message parked", channel=delivery.channel, delivery=delivery.id, reason=reason)
    return SendResult(failure=reason, gone=isinstance(error, DeliveryRefused) and error.gone)


@contextmanager
def taken_over(delivery: Delivery) -> Iterator[None]:
    """Leaves what a message became to whoever has taken it over."""
    try:
        yield
    except LeaseLost as lost:
        log.info(
            "message taken over, or its reader has left", delivery=delivery.id, reason=str(lost)
        )


def tells_nothing_else(delivery: Delivery, became: SendResult) -> bool:
    """Whether nothing but this message has to be written when it was sent."""
    first = became.failure is None and delivery.attempts == 1
    return first and delivery.bulletin.kind != "alert"


def note_sent(delivery: Delivery, done: Work) -> None:
    """Counts a message that was sent."""
    done.sent.append(notice(delivery.bulletin, delivery.address, delivery.channel))


def record_result(context: Context, delivery: Delivery, became: SendResult, done: Work) -> None:
    """Records the result of a message, in the open transaction."""
    failure = became.failure
    if failure is None:
        context.store.mark_sent(delivery, context.now())
        note_told(context, delivery)
        if delivery.attempts > 1:
            context.store.close_issue("delivery", delivery.id, context.now())
        note_sent(delivery, done)
        return
    context.store.mark_failed(delivery, failure, became.due)
    context.store.note_doubt(delivery, unsure=became.unsure)
    if became.rests_until and side_by_side(context, delivery.channel):
        context.store.rest(delivery.subscriber, became.rests_until)
    if became.gone:
        context.store.suspend(delivery.subscriber)
        failure += "; nothing more is sent to this address until it is added again"
    done.failures.append(f"message by {delivery.channel}: {failure}")
    context.store.raise_issue(
        "delivery", delivery.id, f"message by {delivery.channel}: {failure}", context.now()
    )
