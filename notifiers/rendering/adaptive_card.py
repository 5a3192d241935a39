"""A bulletin as an Adaptive Card for Teams; texts appear literally, never as mark-up."""

import re
from collections.abc import Iterator
from typing import Any

from notifiers.rendering.shorten import shorter
from notifiers.transport.webhook_post import as_json
from pipeline.bulletins.wording import GLOSSARY, date_words, owner_words
from pipeline.model.bulletins import (
    Bulletin,
    BulletinEntry,
    BulletinQuote,
    BulletinSection,
    BulletinSource,
)

MAX_BYTES = 28_000
"""The largest message that Teams accepts, envelope included (Microsoft: 28 KB)."""

Element = dict[str, Any]


def fitting_card(bulletin: Bulletin) -> Element:
    """The card of `bulletin`, within `MAX_BYTES`: quotations are left out and counted to fit."""
    card: Element = {}
    for version in shorter(bulletin):
        card = _card(version)
        if len(as_json(card)) <= MAX_BYTES - 1000:
            return card
    headlines = [element for element in card["body"] if element["type"] == "TextBlock"]
    return card | {"body": [*headlines[:20], _text("There is more than fits into this message.")]}


def _card(bulletin: Bulletin) -> Element:
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "lang": "en-GB",
        "fallbackText": bulletin.subject,
        "msteams": {"width": "Full"},
        "body": list(_body(bulletin)),
        "actions": [
            {"type": "Action.OpenUrl", "title": words, "url": url} for words, url in bulletin.links
        ],
    }


def _body(bulletin: Bulletin) -> Iterator[Element]:
    single = len(bulletin.entries) == 1
    yield _heading(bulletin.entries[0].headline if single else bulletin.subject, "Large")
    yield _text(bulletin.opening)
    for entry in bulletin.entries:
        if not single:
            yield _heading(entry.headline, "Medium") | {"separator": True}
            if entry.lead:
                yield _text(entry.lead)
        yield from _entry(entry)
    if bulletin.glossary:
        yield _heading(GLOSSARY)
        yield from (
            _runs(_run(f"{name}: ", isSubtle=True), _run(words))
            for name, words in bulletin.glossary
        )
    yield _text(f"{bulletin.reason} {bulletin.manage}", isSubtle=True) | {"separator": True}


def _entry(entry: BulletinEntry) -> Iterator[Element]:
    for section in entry.first:
        yield from _section(section)
    if entry.outcome_line:
        yield _text(entry.outcome_line)
    for label, value in entry.facts:
        yield _runs(_run(f"{label}: ", isSubtle=True), _run(value))
    if entry.summary:
        yield _heading(entry.summary.heading)
        yield _text(entry.summary.note, isSubtle=True)
        yield from (
            _runs(_run(f"{each.text} "), _link(each.link_words, each.link))
            for each in entry.summary.sentences
        )
    for section in entry.sections:
        yield from _section(section)
    if entry.next_steps:
        yield _heading("What happens next")
        yield from map(_text, entry.next_steps)
    if entry.sources:
        yield _heading("Where this comes from")
        yield from map(_source, entry.sources)


def _section(section: BulletinSection) -> Iterator[Element]:
    yield _heading(section.heading)
    yield from map(_quote, section.quotes)
    if section.more:
        yield _runs(_link(section.more_words, section.more_link))


def _quote(quote: BulletinQuote) -> Element:
    owners = owner_words(quote.text, quote.responsible)
    who = f" {owners}." if owners else ""
    link = _link(quote.link_words, quote.link)
    return _runs(_run(f"“{quote.text}” "), link, _run(who, isSubtle=True) if who else None)


def _source(source: BulletinSource) -> Element:
    date = f", {date_words(source.published)}" if source.published else ""
    return _runs(
        _run(f"{source.publisher}: "), _link(source.title, source.url), _run(date) if date else None
    )


def _heading(words: str, size: str = "Default") -> Element:
    """A heading that screen readers recognise; its text is Markdown, so mark-up is escaped."""
    plain = re.sub(r"([\\*_\[\]`#~])", r"\\\1", words)
    return {
        "type": "TextBlock",
        "text": plain,
        "weight": "Bolder",
        "size": size,
        "style": "heading",
        "wrap": True,
    }


def _text(words: str, **look: bool) -> Element:
    return _runs(_run(words, **look))


def _runs(*inlines: Element | None) -> Element:
    return {"type": "RichTextBlock", "inlines": [each for each in inlines if each is not None]}


def _run(words: str, **look: bool) -> Element:
    return {"type": "TextRun", "text": words, **look}


def _link(words: str, url: str) -> Element:
    return _run(words, underline=True) | {"selectAction": {"type": "Action.OpenUrl", "url": url}}
