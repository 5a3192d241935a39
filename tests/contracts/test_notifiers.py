"""What every channel promises, checked for each module of `notifiers` that is one."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

import notifiers
from pipeline.bulletins.compose import compose_alert, compose_digest, compose_sample
from pipeline.config.load import (
    EmailSettings,
    FetchSettings,
    OutboxSettings,
    Settings,
    SlackSettings,
)
from pipeline.config.settings import (
    AppriseSettings,
    NotifySettings,
    Secret,
    TeamsSettings,
    WebhookSettings,
)
from pipeline.errors import DeliveryLater, DeliveryRefused, SettingsError
from pipeline.model.bulletins import Bulletin
from pipeline.ports.services import Notifier
from tests.support.channel_servers import (
    NOTIFY_KEY,
    Hook,
    NotifyService,
    Postbox,
    mail_server,
    notify_service,
    webhook,
)
from tests.support.http_servers import free_port
from tests.support.inspections import FULL, PRAISED, READER, SITE, many

DIGEST = compose_digest([FULL, PRAISED], "2025-03-21", SITE, READER)
BURST = compose_digest(many(8, 12), "2025-03-21", SITE, READER)
assert DIGEST is not None and BURST is not None
BULLETINS = [
    compose_alert(FULL, SITE, READER, "2025-03-20T14:03:05Z"),
    DIGEST,
    BURST,
    compose_sample(SITE, "2025-03-20"),
]
ALERT = BULLETINS[0]


@dataclass
class Channel:
    """A channel whose other end runs on loopback, and one whose other end is gone for now."""

    works: Notifier
    later: Notifier
    address: str
    later_address: str
    bad_address: str
    arrived: list[bytes]
    folder: Path

    def count(self) -> int:
        return len(self.arrived) or len(list(self.folder.glob("*.*")))


class _Arrivals(list[bytes]):
    """Counts what a real server has received."""

    def __init__(self, source: list[object]) -> None:
        super().__init__()
        self._source = source

    def __len__(self) -> int:
        return len(self._source)


@pytest.fixture(params=notifiers.channels())
def channel(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Channel]:
    name = str(request.param)
    postbox, hook, service = Postbox(), Hook(), NotifyService()
    with ExitStack() as stack:
        port = stack.enter_context(mail_server(postbox)) if name == "email" else 0
        hooked = name in ("apprise", "slack", "teams", "webhook")
        if hooked:
            stack.enter_context(webhook(hook))
        if name == "notify":
            port = stack.enter_context(notify_service(service)).port
        blocked = tmp_path / "blocked"
        blocked.write_text("a file where a folder should be")

        def build(port: int, outbox: Path, data: Path) -> Notifier:
            settings = Settings(
                email=EmailSettings(
                    host="127.0.0.1",
                    port=port,
                    security="none",
                    sender="a@example.net",
                    timeout_seconds=5.0,
                ),
                outbox=OutboxSettings(str(outbox)),
                slack=SlackSettings(5.0),
                teams=TeamsSettings(5.0),
                webhook=WebhookSettings(Secret("whsec_c2VjcmV0"), 5.0),
                notify=NotifySettings(
                    Secret(NOTIFY_KEY), "a-template", f"http://127.0.0.1:{port}", 5.0
                ),
                apprise=AppriseSettings(5.0),
                fetch=FetchSettings(allow_networks=("127.0.0.0/8",)),
            )
            return notifiers.build(name, settings, data)

        mail = "everywhere" if name == "feed" else "parent@example.org"
        yield Channel(
            works=build(port or 1, tmp_path / "box", tmp_path),
            later=build(free_port(), blocked, blocked),
            address=scheme(name, hook.url) if hooked else mail,
            later_address=scheme(name, f"http://127.0.0.1:{free_port()}/x") if hooked else mail,
            bad_address=scheme(name, "http://10.0.0.1/x") if hooked else "not an address",
            arrived=_Arrivals(
                {"email": postbox.received, "notify": service.sent}.get(name, hook.posts)
            ),  # type: ignore[arg-type]
            folder=tmp_path / "feeds" / mail if name == "feed" else tmp_path / "box",
        )


def scheme(channel: str, address: str) -> str:
    """A web address as `channel` writes it."""
    return address.replace("http://", "json://") if channel == "apprise" else address


def test_the_channels_are_the_modules_that_say_so() -> None:
    assert notifiers.channels() == (
        "apprise",
        "email",
        "feed",
        "notify",
        "outbox",
        "slack",
        "teams",
        "webhook",
    )
    with pytest.raises(
        SettingsError, match=r"pigeon.*apprise, email, feed, notify, outbox, slack, teams, webhook"
    ):
        notifiers.build("pigeon", Settings(), Path())


def test_it_is_a_notifier_of_its_name(channel: Channel) -> None:
    assert isinstance(channel.works, Notifier)
    assert channel.works.name in notifiers.channels()


@pytest.mark.parametrize("bulletin", BULLETINS, ids=lambda bulletin: bulletin.kind)
def test_rendering_needs_nothing_but_its_arguments(channel: Channel, bulletin: Bulletin) -> None:
    first = channel.works.render(bulletin, channel.address, "key")
    assert (
        first
        == channel.works.render(bulletin, channel.address, "key")
        == channel.later.render(bulletin, channel.address, "key")
    )
    assert first != channel.works.render(bulletin, channel.address, "another key"), (
        "the key is passed on"
    )
    assert channel.count() == 0, "rendering sends nothing"


def test_what_is_rendered_arrives_once(channel: Channel) -> None:
    payload = channel.works.render(ALERT, channel.address, "key")
    asyncio.run(channel.works.send(payload, channel.address, "key"))
    assert channel.count() == 1


def test_an_address_that_it_refuses_it_does_not_send_to(channel: Channel) -> None:
    assert channel.works.refuses(channel.address) is None
    reason = channel.works.refuses(channel.bad_address)
    assert reason and not reason.endswith(".")


def test_the_other_end_being_away_is_for_later(channel: Channel) -> None:
    payload = channel.later.render(ALERT, channel.later_address, "key")
    with pytest.raises(DeliveryLater) as raised:
        asyncio.run(channel.later.send(payload, channel.later_address, "key"))
    assert str(raised.value)
    assert channel.count() == 0


@pytest.mark.parametrize(
    "name", [name for name in notifiers.channels() if name not in ("outbox", "feed")]
)
def test_without_its_settings_it_refuses_before_sending(name: str, tmp_path: Path) -> None:
    bare = notifiers.build(name, Settings(), tmp_path)
    with webhook(Hook()) as hook:
        address = "parent@example.org" if name in ("email", "notify") else scheme(name, hook.url)
        with pytest.raises(DeliveryRefused) as raised:
            asyncio.run(bare.send(bare.render(ALERT, address, "key"), address, "key"))
    assert any(
        words in str(raised.value)
        for words in (
            "[email] host",
            "[fetch] allow_networks",
            "SENDWATCH_WEBHOOK_SECRET",
            "SENDWATCH_NOTIFY_API_KEY",
        )
    )
    assert not hook.posts


def test_the_outbox_needs_no_settings(tmp_path: Path) -> None:
    box = notifiers.build("outbox", Settings(), tmp_path)
    asyncio.run(
        box.send(box.render(ALERT, "parent@example.org", "key"), "parent@example.org", "key")
    )
    assert len(list((tmp_path / "outbox").glob("*.eml"))) == 1
