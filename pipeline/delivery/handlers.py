"""The handler that ends the flow: it queues the alerts that an event owes."""

from pipeline.context import Context, Writes
from pipeline.delivery.alerts_and_digests import queue_alerts
from pipeline.delivery.corrections import settle_change
from pipeline.model.events import Event
from pipeline.subscriptions.matching import origin_notifies


async def notify(context: Context, event: Event) -> Writes:
    """Records the alerts owed to those who want to know at once, for this event and all others that
    wait for theirs.

    Those others are done with it: one message tells of a round's news. Digest subscribers get
    theirs in time.
    """

    def write() -> None:
        change = event.payload.get("change")
        if isinstance(change, int):
            settle_change(context, change)
        elif origin_notifies(event.origin):
            queue_alerts(context, event)

    return write
