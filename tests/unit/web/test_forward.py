"""A message to pass on says what an alert says, and holds no link that is a reader's own."""

import html
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import lxml.html
import pytest

from pipeline.bulletins.compose import bulletin_from_json, bulletin_to_json, compose_alert
from pipeline.model.terms import Reuse
from pipeline.subscriptions.links import MOST_PASSED_ON, with_links
from pipeline.subscriptions.tokens import Key
from tests.support.explored import BASE, PAYLOADS, Client, SmallRecord
from tests.support.inspections import FULL, READER, SITE

KEYS = (Key(date(2031, 1, 1), "k" * 43),)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[SmallRecord]:
    made = SmallRecord(tmp_path)
    made.publish("one", ["Waiting times are too long.", "Leaders know their area."])
    yield made
    made.store.close()


@pytest.fixture
def client(record: SmallRecord) -> Iterator[Client]:
    with record.served() as client:
        yield client


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    (text,) = lxml.html.fromstring(answer.text).xpath("//textarea/text()")
    return str(text)


def test_it_has_the_words_of_the_message_and_no_readers_links(client: Client) -> None:
    (link,) = set(re.findall(r'href="(/forward[^"]+)"', client.get("/areas/ashmere").text))
    text = text_of(client, link)
    assert "“Waiting times are too long.”" in text and "Ashmere" in text
    assert "passed this on to you" in text and f"{BASE}/subscribe" in text
    page = client.get(link).text
    for purpose in ("confirm", "pause", "leave", "review"):
        assert f"/{purpose}/" not in page
    (mail,) = re.findall(r'href="mailto:\?([^"]+)"', page)
    assert "Ashmere" in mail and "send.example.org%2Fareas" in mail.replace("/areas", "%2Fareas")
    assert "\n" not in mail


def test_what_is_unknown_or_untold_is_not_found(client: Client) -> None:
    for path in ("/forward", "/forward?inspection=none", "/forward?inspection="):
        assert client.get(path).status_code == 404


def test_what_may_only_be_quoted_stays_brief(record: SmallRecord) -> None:
    long = "Leaders " + "really " * 80 + "know."
    record.publish("q", [long, "Partners act."], area=1, reuse=Reuse.QUOTE)
    with record.served() as client:
        text = text_of(client, "/forward?inspection=visit-E99000002")
    assert long[:200] not in " ".join(text.split())


def test_payloads_are_only_words(record: SmallRecord) -> None:
    record.publish("words", PAYLOADS, area=1, title=PAYLOADS[0])
    with record.served() as client:
        page = client.get("/forward?inspection=visit-E99000002").text
    assert "<script>" not in page and "<img" not in page
    shown = " ".join(html.unescape(page).split())
    assert "onerror=alert(1)" in shown


def test_a_message_links_to_its_copy_for_others() -> None:
    alert = compose_alert(FULL, SITE, READER, "2031-03-05")
    sent = with_links(alert, "reader-7", BASE, KEYS, date(2031, 3, 5))
    assert sent.forward_url == f"{BASE}/forward?inspection={FULL.id}"
    assert "reader-7" not in urlsplit(sent.forward_url).query
    assert ("Pass this on without your own links", sent.forward_url) in sent.links
    assert bulletin_from_json(bulletin_to_json(sent)) == sent
    assert with_links(alert, "reader-7", "", KEYS, date(2031, 3, 5)).forward_url == ""


def test_a_message_about_very_many_has_no_copy() -> None:
    from dataclasses import replace

    alert = compose_alert(FULL, SITE, READER, "2031-03-05")
    many = replace(alert, entries=alert.entries * (MOST_PASSED_ON + 1))
    assert with_links(many, "reader-7", BASE, KEYS, date(2031, 3, 5)).forward_url == ""
