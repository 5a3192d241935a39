"""Any web address that takes JSON: the whole bulletin, signed so that the receiver can verify it.

Signature and headers follow the Standard Webhooks specification (version 1, HMAC with SHA-256):
`webhook-id`, `webhook-timestamp` and `webhook-signature` over "id.timestamp.body". An id that
arrives twice is the same message.
"""

import base64
import binascii
import hashlib
import hmac
import time
from pathlib import Path

import msgspec

from notifiers.rendering.email_message import fingerprint
from notifiers.transport.webhook_post import Hooked, Poster, as_json
from pipeline.config.load import Settings
from pipeline.config.settings import Secret
from pipeline.errors import DeliveryRefused
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier

NAME = "webhook"
HOSTS = ()
SCHEMA = "sendwatch.bulletin/1"


class Webhook(Hooked):
    """Posts to a subscriber's address, signed with the secret in the settings."""

    name = NAME

    def __init__(self, poster: Poster, secret: Secret) -> None:
        super().__init__(poster)
        self._secret = secret

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The bulletin as JSON (docs/notifiers.md), with the delivery's fingerprint as `id`."""
        return as_json(
            {"schema": SCHEMA, "id": fingerprint(address, key), **msgspec.to_builtins(bulletin)}
        )

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Post the signed message.

        Raises DeliveryRefused when there is no secret or the other side rules it out, DeliveryLater
        otherwise.
        """
        if not self._secret:
            raise DeliveryRefused(
                "no webhook can be signed: set SENDWATCH_WEBHOOK_SECRET or"
                " SENDWATCH_WEBHOOK_SECRET_FILE"
            )
        delivery, moment = fingerprint(address, key), str(int(time.time()))
        headers = {
            "webhook-id": delivery,
            "webhook-timestamp": moment,
            "webhook-signature": signature(self._secret.reveal(), delivery, moment, payload),
        }
        await self._poster.post(payload, address, delivery, headers)


def signature(secret: str, delivery: str, moment: str, payload: bytes) -> str:
    """The `webhook-signature` of a message: "v1," and the base64 of its HMAC-SHA256.

    A secret of the form "whsec_…" is base64, as specified; any other is used as its UTF-8 bytes.
    """
    given = secret.removeprefix("whsec_")
    try:
        key = base64.b64decode(given, validate=True) if given != secret else secret.encode()
    except binascii.Error:
        key = secret.encode()
    signed = hmac.new(key, f"{delivery}.{moment}.".encode() + payload, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(signed).decode()}"


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for signed webhooks; the address comes with each message."""
    poster = Poster("https://…", settings.webhook.timeout_seconds, settings.fetch.allow_networks)
    return Webhook(poster, settings.webhook.secret)
