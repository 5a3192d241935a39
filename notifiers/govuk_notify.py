"""Email by GOV.UK Notify, for public bodies that have a service there.

The operator's only email template has the subject `((subject))` and the body `((body))`; the body
is sent as Notify's Markdown. Notify does not recognise two requests as the same message. So each
carries the delivery's fingerprint as its reference, and we ask Notify for that reference before
handing a message over: none is sent twice, even if an answer was lost or this program was killed.
Notify keeps messages for seven days, longer than we retry.
"""

import asyncio
import json
import logging
import re
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from notifiers import WHOLE
from notifiers.rendering.email_message import MAX_BYTES, address_fault, fingerprint
from notifiers.rendering.markdown import in_markdown
from notifiers.rendering.shorten import shorter
from notifiers.transport.webhook_post import as_json
from pipeline.config.load import Settings
from pipeline.config.settings import NotifySettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier

if TYPE_CHECKING:
    from notifications_python_client.errors import APIError
    from notifications_python_client.notifications import NotificationsAPIClient

NAME = "notify"
PEOPLE = True
MISSING = (
    "GOV.UK Notify needs a package: .venv/bin/python -m pip install"
    " 'notifications-python-client>=12'"
)
_KEY_LENGTH = 73
"""The two ids, joined by a hyphen, with which an API key ends."""
_DAY_IS_FULL = "TooManyRequestsError"
_DAY_IS_FULL_SECONDS = 3600.0


class Notify:
    """Hands messages to the service whose API key the settings hold, one after another."""

    name = NAME
    side_by_side = False

    def __init__(self, settings: NotifySettings) -> None:
        self._settings = settings
        # failures are described in the message's issue, in our own words
        logging.getLogger("notifications_python_client.base").disabled = True

    def refuses(self, address: str) -> str | None:
        """Why `address` is not an email address, or cannot be sent to; None when it can."""
        return address_fault(address) or (
            None if find_spec("notifications_python_client") else MISSING
        )

    def render(self, bulletin: Bulletin, address: str, key: str) -> bytes:
        """The request as JSON: the template's fields, the reference, and the page for leaving.

        The last only if it is an https address.
        """
        payload = b""
        for version in shorter(bulletin):
            values: dict[str, object] = {
                "personalisation": {
                    "subject": " ".join(version.subject.split()),
                    "body": in_markdown(version),
                },
                "reference": fingerprint(address, key),
            }
            if version.leave_url.startswith("https://"):
                values["one_click_unsubscribe_url"] = version.leave_url
            payload = as_json(values)
            if len(payload) <= MAX_BYTES:
                break
        return payload

    async def send(self, payload: bytes, address: str, key: str) -> None:
        """Hand the message over, unless Notify already has it.

        Raises DeliveryRefused when settings, package or address are missing or wrong, or when
        Notify rules the message out; DeliveryLater for anything temporary or that the operator can
        fix.
        """
        if not self._settings.api_key or not self._settings.template_id:
            raise DeliveryRefused(
                "nothing can be sent by GOV.UK Notify: set [notify] template_id, and"
                " SENDWATCH_NOTIFY_API_KEY or SENDWATCH_NOTIFY_API_KEY_FILE"
            )
        if len(self._settings.api_key.reveal()) < _KEY_LENGTH:
            raise DeliveryRefused(
                "SENDWATCH_NOTIFY_API_KEY is not a complete API key: copy it again from the"
                " service's page"
            )
        if fault := self.refuses(address):
            raise DeliveryRefused(fault)
        longest = WHOLE * self._settings.timeout_seconds
        handing = partial(self._hand_over, json.loads(payload), address)
        try:
            async with asyncio.timeout(longest):
                await asyncio.get_running_loop().run_in_executor(self._thread, handing)
        except TimeoutError as error:
            raise DeliveryLater(
                f"GOV.UK Notify took longer than {longest:g} seconds", away=True
            ) from error

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        # only one, as the client is not thread-safe and an abandoned message may still be in
        # progress
        return ThreadPoolExecutor(1, NAME)

    @cached_property
    def _client(self) -> "NotificationsAPIClient":
        # takes half a second to import, and most installations never need it
        from notifications_python_client.notifications import NotificationsAPIClient

        settings = self._settings
        return NotificationsAPIClient(
            settings.api_key.reveal(), settings.base_url, settings.timeout_seconds
        )

    def _hand_over(self, values: dict[str, Any], address: str) -> None:
        client = self._client
        from notifications_python_client.errors import APIError

        try:
            known = client.get_all_notifications(
                template_type="email", reference=values["reference"]
            )
            if not known.get("notifications"):
                client.send_email_notification(address, self._settings.template_id, **values)
        except APIError as error:
            raise _verdict(error) from error


def build(settings: Settings, data: Path) -> Notifier:
    """The notifier for the service in the settings; it connects when it sends."""
    return Notify(settings.notify)


def _verdict(error: "APIError") -> DeliveryError:
    """What a failure means for the message, and what to do about it."""
    if error.response is None:
        why = type(error.__cause__).__name__
        return DeliveryLater(
            f"GOV.UK Notify cannot be reached ({why}); it will be tried again", away=True
        )
    status, words = error.status_code, _words(error.message)
    said = f"GOV.UK Notify answered {status} {words}".rstrip()
    if status in (401, 403):
        return DeliveryLater(
            f"{said}; check SENDWATCH_NOTIFY_API_KEY, and this machine's clock", away=True
        )
    if status == 404:
        return DeliveryLater(f"{said}; check [notify] base_url", away=True)
    if status == 429:
        full = _DAY_IS_FULL in words
        more = "the service has reached its daily limit" if full else "it will be tried again"
        return DeliveryLater(
            f"{said}; {more}", retry_after=_DAY_IS_FULL_SECONDS if full else None, away=True
        )
    if status < 400 or status >= 500:
        return DeliveryLater(f"{said}; it will be tried again", away=status > 500)
    if re.search("email_address .*not a valid", words, re.IGNORECASE):
        return DeliveryRefused(said, gone=True)
    return DeliveryRefused(f"{said}; {_advice(words)}")


def _words(message: object) -> str:
    """Notify's message in one line; its errors are a list of kinds and messages."""
    if isinstance(message, list):
        message = "; ".join(
            f"{each.get('error', '')} {each.get('message', '')}".strip() for each in message
        )
    return " ".join(str(message).split())[:200]


def _advice(words: str) -> str:
    if "trial mode" in words or "team-only" in words:
        return "the service is in trial mode or the key is for its team only: use a live key"
    if "template" in words.lower() or "personalisation" in words:
        return (
            "check [notify] template_id: an email template with the fields ((subject)) and ((body))"
        )
    return "look at the service's page at GOV.UK Notify"
