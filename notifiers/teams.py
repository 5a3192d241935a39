"""Microsoft Teams, by the webhook of a workflow ("When a Teams webhook request is received")."""

import json
from pathlib import Path

from notifiers.rendering.adaptive_card import fitting_card
from notifiers.rendering.email_message import fingerprint
from notifiers.transport.webhook_post import TWICE, Hooked, Poster, as_json
from pipeline.config.load import Settings
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier

NAME = "teams"
HOSTS = ("logic.azure.com", "api.powerplatform.com")


class Teams(Hooked):
    """Posts an Adaptive Card to the webhook that is a subscriber's address."""

    name = NAME

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The JSON of a message with one card; the card's id is the delivery's fingerprint."""
        card = fitting_card(bulletin) | {"id": fingerprint(address, key)}
        kind = "application/vnd.microsoft.card.adaptive"
        return as_json(
            {
                "type": "message",
                "attachments": [{"contentType": kind, "contentUrl": None, "content": card}],
            }
        )

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Post the message.

        Raises DeliveryRefused when Teams or the address rules it out, DeliveryLater otherwise. A
        post without an answer is repeated with a line that says so.
        """
        delivery = fingerprint(address, key)
        if self._poster.unanswered(delivery):
            message = json.loads(payload)
            line = {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": TWICE}]}
            message["attachments"][0]["content"]["body"].append(line)
            payload = as_json(message)
        await self._poster.post(payload, address, delivery, {})


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for Teams webhooks; the address comes with each message."""
    example = f"https://….{HOSTS[0]}/workflows/…"
    return Teams(Poster(example, settings.teams.timeout_seconds, settings.fetch.allow_networks))
