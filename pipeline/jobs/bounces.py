"""Handles messages that bounced: notes each with its delivery, and suspends addresses that fail."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from notifiers.rendering.email_message import fingerprint
from notifiers.transport.bounce_reports import Bounce
from pipeline.bootstrap import Options, clock_of, link_keys, settings_of
from pipeline.clock import stamp
from pipeline.ports.issues import Issues
from pipeline.ports.readers.delivery_log import DeliveryLog
from pipeline.ports.readers.subscribers import Subscribers
from pipeline.subscriptions.schedule import london
from pipeline.subscriptions.tokens import Purpose, TokenFault, opened


@dataclass(frozen=True, slots=True)
class Returned:
    """A message that bounced, to whom it was sent, why, and whether the address was suspended."""

    address: str
    delivery: str
    status: str
    said: str
    suspended: bool


class ReturnStore(DeliveryLog, Subscribers, Issues, Protocol):
    """Sent messages, their recipients, and the issues raised about bounces."""


def settle(options: Options, store: ReturnStore, bounces: Sequence[Bounce]) -> list[Returned]:
    """Records bounces in one transaction; ignores any about a message that was not sent from here.

    Anybody can write a bounce report. One is believed if it has the Message-ID of a message that
    was sent and, where messages have links, that reader's own signed link, which nobody else can
    know.
    """
    now = clock_of(options).now()
    settings, today = settings_of(options), london(now).date()
    pages = bool(settings.site.base_url)
    keys = link_keys(options, settings, today) if pages else ()
    sent = {
        fingerprint(address, id): (id, subscriber, address)
        for id, subscriber, address in store.handed_over("email")
    }
    settled = []
    with store.transaction():
        for bounce in bounces:
            id, subscriber, address = sent.get(bounce.message_id, ("", "", ""))
            if not id:
                continue
            try:
                if (
                    pages
                    and opened(keys, bounce.leave_url.rpartition("/")[2], Purpose.LEAVE, today)
                    != subscriber
                ):
                    continue
            except TokenFault:
                continue
            words = f"message by email: it came back ({bounce.said})"
            store.note_return(id, f"came back: {bounce.said}")
            if bounce.gone:
                store.suspend(subscriber)
                words += "; nothing more is sent to this address until it is added again"
            store.raise_issue("delivery", id, words, stamp(now))
            settled.append(Returned(address, id, bounce.status, bounce.said, bounce.gone))
    return settled
