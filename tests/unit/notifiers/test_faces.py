"""One bulletin, many faces: what it says is in each of them, and each can be read by ear and
without styles.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from notifiers.feed import Feed
from notifiers.rendering.adaptive_card import fitting_card
from notifiers.rendering.email_message import templates
from notifiers.rendering.shorten import shorter
from notifiers.rendering.slack_blocks import fitting_blocks
from notifiers.webhook import build as build_webhook
from pipeline.bulletins.compose import (
    compose_alert,
    compose_all_well,
    compose_digest,
    compose_sample,
)
from pipeline.bulletins.glossary import MEANINGS, with_glossary
from pipeline.bulletins.newsletter_text import forum_text
from pipeline.bulletins.wording import SUMMARY, SUMMARY_NOTE
from pipeline.config.settings import Settings, SiteSettings
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinQuote, BulletinSection
from pipeline.model.news import Summed
from pipeline.subscriptions.confirmation import compose_confirmation
from tests.support.inspections import ACTION, FULL, PRAISED, READER, REPORT, SITE, WAITS

PAGES = {
    "forward_url": "https://pages.example/forward?inspection=i",
    "leave_url": "https://pages.example/leave/t",
    "pause_url": "https://pages.example/pause/t",
    "privacy_url": "https://pages.example/privacy",
}
DAY = "2025-03-20"
SUMMED = replace(
    REPORT,
    summary=(
        Summed("Too many children wait over two years.", WAITS),
        Summed("The NHS <b>&</b> *council* should reduce the time that children wait.", ACTION),
    ),
)
ALERT = replace(compose_alert(FULL, SITE, READER, DAY), **PAGES)  # type: ignore[arg-type]
DIGEST = compose_digest([FULL, PRAISED], DAY, SITE, READER)
assert DIGEST is not None
BULLETINS = {
    "alert": ALERT,
    "digest": replace(DIGEST, **PAGES),  # type: ignore[arg-type]
    "summed": compose_alert(
        replace(FULL, publications=(SUMMED, *FULL.publications[1:])), SITE, READER, DAY
    ),
    "sample": compose_sample(SITE, DAY),
    "all well": compose_all_well(SITE, READER, "2025-02-20", DAY),
    "confirmation": replace(
        compose_confirmation(SITE, ["Marlowshire, daily"], DAY),
        confirm_url="https://pages.example/confirm/t",
    ),
}


def _values(found: Any) -> Iterator[str]:
    """Every text in JSON values."""
    if isinstance(found, str):
        yield found
    for each in (
        found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    ):
        yield from _values(each)


def face(name: str, bulletin: Bulletin) -> str:
    """All that one face says, links included, mark-up of its own taken back."""
    if name == "text":
        return str(templates().get_template("message.txt.j2").render(bulletin=bulletin))
    if name in ("html", "rss"):
        if name == "html":
            rich = templates().get_template("message.html.j2").render(bulletin=bulletin)
        else:
            item = etree.fromstring(
                Feed(SiteSettings(), Path("feeds")).render(bulletin, "all", "k")
            )
            rich = "".join(str(each) for each in item.itertext())
        tree = html.fromstring(rich)
        return " ".join(
            (rich if name == "rss" else "", tree.text_content(), *tree.xpath("//@href"))
        )
    if name == "slack":
        said = "\n".join(_values(fitting_blocks(bulletin)))
        return (
            said.replace("\n> ", "\n")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
        )
    if name == "teams":
        return re.sub(r"\\([\\*_\[\]`#~])", r"\1", "\n".join(_values(fitting_card(bulletin))))
    return "\n".join(
        _values(
            json.loads(build_webhook(Settings(), Path()).render(bulletin, "https://x.example", "k"))
        )
    )


def plain(words: str) -> str:
    return re.sub(r"\W+", " ", words).casefold()


FACES = ("text", "html", "slack", "teams", "rss", "webhook")


def words_of(entry: BulletinEntry) -> list[str]:
    """What an entry says besides its headline."""
    said = [entry.outcome_line, *entry.next_steps]
    said += [word for fact in entry.facts for word in fact]
    if entry.summary:
        said += [SUMMARY, SUMMARY_NOTE, *(each.text for each in entry.summary.sentences)]
    for section in entry.sections:
        quotes = [word for each in section.quotes for word in (each.text, *each.responsible)]
        said += [section.heading, *quotes]
    return said + [word for each in entry.sources for word in (each.publisher, each.title)]


def links_of(entry: BulletinEntry, name: str) -> list[str]:
    """The addresses that an entry leads to; the plain text has those of pages only."""
    quotes = [quote for section in entry.sections for quote in section.quotes]
    return [
        *(each.link for each in (entry.summary.sentences if entry.summary else ())),
        *(quote.link for quote in quotes if quote.page or name != "text"),
        *(section.more_link for section in entry.sections if section.more),
        *(source.url for source in entry.sources),
    ]


@pytest.mark.parametrize("kind", BULLETINS)
@pytest.mark.parametrize("name", FACES)
def test_each_face_says_all_that_the_bulletin_says(name: str, kind: str) -> None:
    bulletin = BULLETINS[kind]
    said = face(name, bulletin)
    expected = [bulletin.opening, *(word for pair in bulletin.glossary for word in pair)]
    expected += [word for entry in bulletin.entries for word in words_of(entry)]
    links = [link for entry in bulletin.entries for link in links_of(entry, name)]
    if name == "rss" and len(bulletin.entries) == 1:
        expected.append(bulletin.subject)
    else:
        expected += [entry.headline for entry in bulletin.entries]
    if name != "rss":
        expected += [bulletin.reason, bulletin.manage]
        links += [url for _, url in bulletin.links]
    for words in expected:
        assert plain(words) in plain(said), words
    for link in links:
        assert link in said


def test_a_feed_that_anybody_may_read_lets_nobody_end_it() -> None:
    assert ALERT.leave_url not in face("rss", ALERT) and ALERT.pause_url not in face("rss", ALERT)


@pytest.mark.parametrize("kind", BULLETINS)
def test_headings_are_in_order_and_links_make_sense_alone(kind: str) -> None:
    tree = html.fromstring(
        templates().get_template("message.html.j2").render(bulletin=BULLETINS[kind])
    )
    levels = [int(each.tag[1]) for each in tree.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    targets: dict[str, set[str]] = {}
    for link in tree.xpath("//a"):
        targets.setdefault(link.text_content(), set()).add(link.get("href").partition("#page")[0])
        assert len(link.text_content().split()) >= 3, link.text_content()
    assert all(len(where) == 1 for where in targets.values()), targets
    assert tree.get("lang") == "en-GB" and tree.xpath("/html/body/div[@lang='en-GB']")


def test_what_comes_in_which_order() -> None:
    said = " ".join(face("text", ALERT).split())
    places = [
        said.index(words)
        for words in (
            "was published on 20 March 2025",
            "Inspectors judged",
            "AREAS FOR PRIORITY ACTION",
            "Who must act: NHS Fenland",
            "AREAS FOR IMPROVEMENT",
            "WHAT INSPECTORS FOUND TO WORK WELL",
            "WHAT HAPPENS NEXT",
            "WHERE THIS COMES FROM",
            "WHAT THE ABBREVIATIONS MEAN",
            "You asked to be told",
            "Change or pause these messages",
            "Stop these messages",
        )
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("name", FACES)
def test_what_families_can_do_comes_before_the_outcome_in_every_face(name: str) -> None:
    words = "Until 12 March 2031: a survey for families"
    task = BulletinSection(words, (BulletinQuote("It closes on 12 March.", "https://a.example/"),))
    (only,) = ALERT.entries
    asked = replace(ALERT, entries=(replace(only, first=(task,)),))
    said = " ".join(face(name, asked).split()).casefold()
    places = [said.index(each) for each in (words.casefold(), "it closes on 12 march.")]
    assert places[0] < places[1] < said.index(only.outcome_line[:40].casefold())
    assert "a.example" in said


def test_the_glossary_has_what_the_message_uses_and_nothing_else() -> None:
    used = dict(ALERT.glossary)
    assert used["NHS"] == MEANINGS["NHS"] and "SEND" in used and "CAMHS" not in used
    blank = replace(
        ALERT,
        entries=(),
        subject="News",
        opening="The SENCO and two EHCPs; a WSOA, dfe, sen and MySEN.",
    )
    assert [name for name, _ in with_glossary(blank).glossary] == ["EHCP", "SENCo", "WSoA"]


def test_where_space_is_short_the_summary_goes_before_any_quotation() -> None:
    whole, first, *_ = shorter(BULLETINS["summed"])
    assert whole.entries[0].summary and not first.entries[0].summary
    assert first.entries[0].sections == whole.entries[0].sections


def test_a_summary_is_never_in_text_to_be_passed_on() -> None:
    assert "over two years" in face("text", BULLETINS["summed"])
    assert SUMMED.summary[0].text not in forum_text(BULLETINS["summed"])
