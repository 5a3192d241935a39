"""What follows when the machine's clock is set: nothing waits for what a wrong clock named."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.base import BaseScheduler

from pipeline.clock import stamp
from pipeline.context import Context
from pipeline.log import Log
from pipeline.subscriptions.schedule import london

log = Log()

LONGEST_REST = timedelta(days=1)
"""No pause that a site or a webhook asks for, and no lease, lasts longer."""
_TOLERATED = timedelta(seconds=60)
"""How far ahead of the clock a source may have been read: clocks of several machines differ."""


def plan_anew(context: Context) -> None:
    """Makes due what was put off while the clock was ahead.

    A watched source that was last read in the future proves that it was.
    """
    now = context.clock.now()
    if (context.store.last_poll() or "") <= stamp(now + _TOLERATED):
        return
    log.warning("the clock was ahead; what it put off is due now")
    with context.store.transaction():
        today = london(now).date().isoformat()
        context.store.plan_anew(stamp(now), stamp(now + LONGEST_REST), today)


async def rearm(
    scheduler: BaseScheduler,
    seconds: float,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Wakes the timers when the clock was set back: they wait for a moment by the wall's clock."""
    while True:
        before = datetime.now(UTC)
        await sleep(seconds)
        if datetime.now(UTC) < before:
            log.warning("the clock was set back; the timers begin anew")
            for job in scheduler.get_jobs():
                job.modify(next_run_time=datetime.now(UTC))
