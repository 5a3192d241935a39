"""The handler that ends the flow: it queues the alerts that an event owes."""

from pipeline.context import Context, Writes
from pipeline.delivery.alerts_and_digests import queue_alerts
from pipeline.delivery.corrections import settle_change
from pipeline.model.events import Event
from pipeline.subscriptions.matching import origin_notifies


async def notify(context: Context, event: Event) -> Writes:
    """Records the alerts due for this event and for all others still waiting.

    Those others need no alerts of their own: one message reports all of a round's news. Digest
    subscribers are told in their digests.
    """

    def write() -> None:
        change = event.payload.get("change")
        if isinstance(change, int):
            settle_change(context, change)
        elif origin_notifies(event.origin):
            queue_alerts(context, event)

    return write
