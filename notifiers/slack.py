"""Slack, by an incoming webhook."""

import json
from pathlib import Path

from notifiers.rendering.email_message import fingerprint
from notifiers.rendering.slack_blocks import MAX_BLOCKS, context, escaped, fitting_blocks
from notifiers.transport.webhook_post import TWICE, Hooked, Poster, as_json
from pipeline.config.load import Settings
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier

NAME = "slack"
HOSTS = ("hooks.slack.com",)


class Slack(Hooked):
    """Posts to the webhook that is a subscriber's address."""

    name = NAME

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The JSON of a Block Kit message; its first block carries the delivery's fingerprint."""
        blocks = fitting_blocks(bulletin)
        blocks[0]["block_id"] = fingerprint(address, key)
        text = escaped(f"{bulletin.subject}. {bulletin.opening}")
        return as_json({"text": text, "blocks": blocks, "unfurl_links": False})

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Post the message.

        Raises DeliveryRefused when Slack or the address rules it out, DeliveryLater otherwise.
        After a post without an answer nobody knows whether it appeared, so the next try says in the
        message that it may be a repetition.
        """
        delivery = fingerprint(address, key)
        if self._poster.unanswered(delivery):
            payload = _flagged(payload)
        await self._poster.post(payload, address, delivery, {})


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for Slack webhooks; the address comes with each message."""
    example = f"https://{HOSTS[0]}/services/…"
    return Slack(Poster(example, settings.slack.timeout_seconds, settings.fetch.allow_networks))


def _flagged(payload: bytes) -> bytes:
    """The message with a last line saying that it may be a duplicate."""
    message = json.loads(payload)
    message["blocks"] = [*message["blocks"][: MAX_BLOCKS - 1], context(TWICE)]
    return as_json(message)
