"""Measures how long news took, when somebody is first told of it."""

from pipeline.clock import seconds_between
from pipeline.context import Context
from pipeline.model.bulletins import Delivery
from pipeline.model.health import AIM_SECONDS, Delay
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Origin


def note_told(context: Context, delivery: Delivery) -> None:
    """Records, in the open transaction, how long the publications of an alert took until it was
    sent.

    Each counts once, for whoever is told first; an alert that its reader wants later does not.
    """
    if delivery.bulletin.kind != "alert":
        return
    now = context.now()
    told = (each for entry in delivery.bulletin.entries for each in entry.publications)
    for publication in context.store.first_told(told, now):
        row = context.store.publication(publication)
        if row.origin is Origin.LIVE and (delivery.failures or not delivery.due_at):
            note_delays(context, row, now)


def note_delays(context: Context, row: PublicationRow, now: str) -> None:
    """Records the delays of a publication told now, as far as they can be known."""
    source = context.store.source_state(row.source_id)
    if source is None:
        return
    note(context, Delay.READ, row.first_seen, now, AIM_SECONDS[Delay.READ])
    watched = source.first_polled_at or now
    if row.published_at and seconds_between(watched, row.published_at) >= 0:
        # found when the source is next due, and read and told after that
        aim = max(AIM_SECONDS[Delay.TOLD], source.every + AIM_SECONDS[Delay.READ])
        note(context, Delay.TOLD, row.published_at, now, aim)


def note(context: Context, measure: Delay, since: str, now: str, aim: float) -> None:
    """Records one delay; a moment of a site whose clock is ahead counts as now."""
    took = max(0.0, seconds_between(since, now))
    context.store.note_delay(measure, now, took, over=took > aim)
