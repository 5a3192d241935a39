"""Opens an issue when polling or telling takes longer than it should, and closes it again."""

from datetime import datetime, timedelta
from typing import Protocol

from pipeline.bulletins.wording import counted
from pipeline.clock import stamp
from pipeline.model.health import Delay, DelayRow, duration
from pipeline.ports.issues import Issues
from pipeline.ports.watching.lanes import Lanes
from pipeline.ports.watching.sources import Sources

LATE_SHARE = 0.05
"""The share of delays over the aim above which a person is told."""
HOURS = {Delay.POLLED: 1, Delay.READ: 6, Delay.TOLD: 6}
"""How many hours back each delay is looked at."""
OVERDUE_SECONDS = 3600
"""A source that has been due for longer counts as not polled: the largest walks take less."""
FIXES = {
    Delay.POLLED: "see whether the machine is busy, or [fetch] hosts_at_once is too low",
    Delay.READ: "see whether the machine is busy, or a channel slow (`sendwatch status`)",
    Delay.TOLD: "see whether its site lists late; a smaller `every` finds news sooner",
}


class DelayStore(Lanes, Issues, Sources, Protocol):
    """What delays are judged from."""


def watch_delays(store: DelayStore, now: datetime) -> None:
    """Opens or closes the issue about each kind of delay."""
    faults = {measure: fault(store, measure, now) for measure in Delay}
    known = {each.subject for each in store.issues() if each.kind == "delay"}
    changed = {measure: words for measure, words in faults.items() if words or measure in known}
    if changed:
        with store.transaction():
            for measure, words in changed.items():
                if words:
                    store.raise_issue("delay", measure, f"{words}: {FIXES[measure]}", stamp(now))
                else:
                    store.close_issue("delay", measure, stamp(now))


def fault(store: DelayStore, measure: Delay, now: datetime) -> str:
    """What is wrong with one kind of delay, in words; "" if nothing is."""
    since = stamp(now - timedelta(hours=HOURS[measure]))
    rows = [each for each in store.delays(since, stamp(now)) if each.measure is measure]
    words = over_aim(rows[0], HOURS[measure]) if rows else ""
    if not words and measure is Delay.POLLED:
        latest = stamp(now - timedelta(seconds=OVERDUE_SECONDS))
        overdue = [row.id for row in store.ready(latest, ()) if row.next_due_at]
        late = counted(len(overdue), "source has", "sources have")
        words = f"{late} been due for more than an hour" if overdue else ""
    return words


def over_aim(row: DelayRow, hours: int) -> str:
    """What is wrong with these delays, in words; "" if few enough are over the aim."""
    if row.over <= row.n * LATE_SHARE:
        return ""
    return (
        f"{row.measure}: {row.over} of {row.n} in the last {counted(hours, 'hour')} were over the"
        f" aim, the longest {duration(row.worst)}"
    )
