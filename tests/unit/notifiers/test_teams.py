import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from notifiers import channel_of
from notifiers.rendering.adaptive_card import MAX_BYTES
from notifiers.teams import build
from pipeline.bulletins.compose import compose_alert, compose_digest
from pipeline.config.load import FetchSettings, Settings
from pipeline.config.settings import TeamsSettings
from pipeline.errors import DeliveryLater
from pipeline.model.bulletins import Bulletin
from pipeline.model.terms import FindingKind
from tests.support.channel_servers import Hook, webhook
from tests.support.inspections import FULL, PRAISED, READER, REPORT, SITE, finding, many

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20")
SETTINGS = Settings(teams=TeamsSettings(1.0), fetch=FetchSettings(allow_networks=("127.0.0.0/8",)))


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook(Hook()) as running:
        yield running


def card(bulletin: Bulletin) -> dict[str, Any]:
    message = json.loads(
        build(SETTINGS, Path()).render(bulletin, "https://prod.example.org/x", "k")
    )
    (attachment,) = message["attachments"]
    assert (message["type"], attachment["contentType"]) == (
        "message",
        "application/vnd.microsoft.card.adaptive",
    )
    content: dict[str, Any] = attachment["content"]
    return content


def texts(bulletin: Bulletin) -> str:
    return "\n".join(
        element.get("text") or "".join(run["text"] for run in element["inlines"])
        for element in card(bulletin)["body"]
    )


def test_a_card_says_what_the_bulletin_says() -> None:
    said = texts(ALERT)
    entry = ALERT.entries[0]
    for words in (
        entry.headline,
        ALERT.opening,
        entry.outcome_line,
        *entry.next_steps,
        ALERT.reason,
        ALERT.manage,
    ):
        assert words in said
    for section in entry.sections:
        assert section.heading in said
        for quote in section.quotes:
            assert f"“{quote.text}”" in said


def test_a_quotation_is_text_and_never_markup() -> None:
    evil = finding(
        FindingKind.WEAKNESS, "Waits **grow** [click](https://evil.example.org) _now_", 1, 2
    )
    report = replace(REPORT, findings=(evil,))
    body = card(compose_alert(replace(FULL, publications=(report,)), SITE, READER, ""))["body"]
    holders = [each for each in body if "evil.example.org" in json.dumps(each)]
    assert [each["type"] for each in holders] == ["RichTextBlock"]
    assert evil.span.quote in holders[0]["inlines"][0]["text"]


def test_each_quotation_leads_to_its_page() -> None:
    links = [
        run["selectAction"]["url"]
        for each in card(ALERT)["body"]
        for run in each.get("inlines", ())
        if "selectAction" in run
    ]
    for quote in (quote for section in ALERT.entries[0].sections for quote in section.quotes):
        assert quote.link in links


@pytest.mark.parametrize("count", [1, 8, 60, 153])
def test_a_message_stays_within_what_teams_takes(count: int) -> None:
    bulletin = compose_digest(many(count, 12), "2025-03-21", SITE, READER)
    assert bulletin is not None
    payload = build(SETTINGS, Path()).render(bulletin, "https://prod.example.org/x", "k")
    assert len(payload) <= MAX_BYTES
    assert bulletin.reason in texts(bulletin) or count == 153


def test_pages_about_the_subscription_are_buttons() -> None:
    actions = card(
        replace(
            ALERT, leave_url="https://s.example.org/leave", pause_url="https://s.example.org/pause"
        )
    )["actions"]
    assert [(each["title"], each["url"]) for each in actions] == [
        ("Change or pause these messages", "https://s.example.org/pause"),
        ("Stop these messages", "https://s.example.org/leave"),
    ]


def test_what_got_no_answer_is_posted_again_and_says_so(hook: Hook) -> None:
    hook.silent = 1
    teams = build(SETTINGS, Path())
    payload = teams.render(ALERT, hook.url, "k")
    with pytest.raises(DeliveryLater, match="did not answer"):
        asyncio.run(teams.send(payload, hook.url, "k"))
    hook.release.set()
    asyncio.run(teams.send(payload, hook.url, "k"))
    first, second = (json.dumps(message) for _, _, message in hook.posts)
    assert "you may have this message twice" in second and "twice" not in first


def test_a_digest_sets_inspections_apart() -> None:
    bulletin = compose_digest([FULL, PRAISED], "2025-03-21", SITE, READER)
    assert bulletin is not None
    headings = [
        each["text"]
        for each in card(bulletin)["body"]
        if each.get("separator") and each["type"] == "TextBlock"
    ]
    assert headings == [entry.headline for entry in bulletin.entries]


@pytest.mark.parametrize(
    ("address", "channel"),
    [
        (
            "https://prod-12.uksouth.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=x",
            "teams",
        ),
        ("https://hooks.slack.com/services/T/B/x", "slack"),
        ("https://evil-hooks.slack.com.example.org/x", None),
        ("forum@example.org", None),
    ],
)
def test_a_services_address_tells_its_channel(address: str, channel: str | None) -> None:
    assert channel_of(address) == channel
