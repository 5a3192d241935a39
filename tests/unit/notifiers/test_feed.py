import asyncio
import re
from pathlib import Path

import feedparser
import pytest
from lxml import etree

from notifiers.feed import KEPT, build
from notifiers.rendering.email_message import fingerprint
from pipeline.bulletins.compose import compose_alert, compose_digest
from pipeline.config.load import Settings
from pipeline.model.bulletins import Bulletin
from tests.support.inspections import FULL, PRAISED, READER, SITE, many

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20T14:03:05Z")


def put(folder: Path, bulletin: Bulletin, key: str) -> None:
    feed = build(Settings(), folder)
    asyncio.run(feed.send(feed.render(bulletin, "everywhere", key), "everywhere", key))


def read(folder: Path) -> feedparser.FeedParserDict:
    parsed = feedparser.parse((folder / "feeds" / "everywhere.xml").read_bytes())
    assert not parsed.bozo
    return parsed


def test_a_feed_reader_sees_the_whole_message(tmp_path: Path) -> None:
    put(tmp_path, ALERT, "k")
    (item,) = read(tmp_path).entries
    assert item.title == ALERT.subject
    assert item.link == ALERT.entries[0].sources[0].url
    assert item.published == "Thu, 20 Mar 2025 14:03:05 +0000"
    said = re.sub(r"\s+", " ", item.content[0].value)
    for section in ALERT.entries[0].sections:
        assert section.heading in said
        for quote in section.quotes:
            assert quote.link in said and " ".join(quote.text.split())[:40] in re.sub(
                "<br ?/?>", " ", said
            ).replace("  ", " ")


def test_newest_first_and_a_repeat_is_the_same_item(tmp_path: Path) -> None:
    digest = compose_digest([FULL, PRAISED], "2025-03-21", SITE, READER)
    assert digest is not None
    put(tmp_path, ALERT, "one")
    put(tmp_path, digest, "two")
    put(tmp_path, ALERT, "one")
    assert [item.title for item in read(tmp_path).entries] == [digest.subject, ALERT.subject]


def test_a_feed_shows_the_newest_only(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        put(
            tmp_path,
            compose_alert(many(1, 1)[0], SITE, READER, f"2025-03-{1 + number % 28:02}"),
            f"{number}",
        )
    assert len(read(tmp_path).entries) == KEPT


@pytest.mark.parametrize("address", ["", "../etc", "A", "a b", "-a", "a" * 80])
def test_what_cannot_name_a_feed(tmp_path: Path, address: str) -> None:
    assert "cannot name a feed" in str(build(Settings(), tmp_path).refuses(address))


def test_items_whose_time_is_over_leave_the_feed_and_later_ones_come_first(tmp_path: Path) -> None:
    feed = build(Settings(), tmp_path)
    for key in ("one", "two", "three"):
        asyncio.run(feed.send(feed.render(ALERT, "forum", key), "forum", key))
    feed.prune("forum", ["one", "two"])  # type: ignore[attr-defined]
    asyncio.run(feed.send(feed.render(ALERT, "forum", "four"), "forum", "four"))
    guids = etree.parse(tmp_path / "feeds" / "forum.xml").xpath("//guid/text()")
    assert guids == [fingerprint("forum", key) for key in ("four", "three")]
    assert len(list((tmp_path / "feeds" / "forum").iterdir())) == 2
