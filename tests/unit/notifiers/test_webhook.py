import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from notifiers.webhook import SCHEMA, build, signature
from pipeline.bulletins.compose import bulletin_from_json, compose_alert
from pipeline.config.load import FetchSettings, Settings
from pipeline.config.settings import Secret, WebhookSettings
from pipeline.errors import DeliveryLater, DeliveryRefused
from tests.support.channel_servers import Hook, webhook
from tests.support.inspections import FULL, READER, SITE

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20")
SECRET = "whsec_" + base64.b64encode(b"a secret of 24 bytes ...").decode()


def settings(secret: str = SECRET) -> Settings:
    return Settings(
        webhook=WebhookSettings(Secret(secret), 5.0),
        fetch=FetchSettings(allow_networks=("127.0.0.0/8",)),
    )


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook(Hook()) as running:
        yield running


def test_a_receiver_can_check_that_we_sent_it(hook: Hook) -> None:
    channel = build(settings(), Path())
    payload = channel.render(ALERT, hook.url, "k")
    asyncio.run(channel.send(payload, hook.url, "k"))
    ((_, given, message),) = hook.posts
    headers = {name.lower(): value for name, value in given.items()}
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + payload
    digest = hmac.new(b"a secret of 24 bytes ...", signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == f"v1,{base64.b64encode(digest).decode()}"
    assert message["id"] == headers["webhook-id"] and message["schema"] == SCHEMA


def test_the_signature_is_that_of_the_specification() -> None:
    # the example of the Standard Webhooks specification's own verification libraries
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    signed = signature(
        secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}'
    )
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_the_whole_bulletin_is_there(hook: Hook) -> None:
    channel = build(settings(), Path())
    told = json.loads(
        channel.render(replace(ALERT, leave_url="https://s.example.org/l"), hook.url, "k")
    )
    told.pop("schema"), told.pop("id")
    assert bulletin_from_json(told) == replace(ALERT, leave_url="https://s.example.org/l")


def test_without_a_secret_nothing_is_posted(hook: Hook) -> None:
    channel = build(settings(""), Path())
    with pytest.raises(DeliveryRefused, match="SENDWATCH_WEBHOOK_SECRET"):
        asyncio.run(channel.send(channel.render(ALERT, hook.url, "k"), hook.url, "k"))
    assert hook.posts == []


def test_a_wait_that_is_asked_for_is_kept_by_later_messages_too(hook: Hook) -> None:
    hook.answers = [(429, {"Retry-After": "60"}, "slow down"), (200, {}, "ok")]
    channel = build(settings(), Path())
    payload = channel.render(ALERT, hook.url, "k")

    async def two() -> list[DeliveryLater]:
        errors = []
        for key in ("k", "other"):
            with pytest.raises(DeliveryLater) as raised:
                await channel.send(payload, hook.url, key)
            errors.append(raised.value)
        return errors

    first, second = asyncio.run(two())
    assert first.retry_after == 60.0
    assert second.retry_after is not None and 50 < second.retry_after <= 60
    assert len(hook.posts) == 1
