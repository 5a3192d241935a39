"""A bulletin in Slack's Block Kit, escaped, each text within Slack's limits."""

from collections.abc import Iterable, Iterator
from typing import Any

from notifiers.rendering.shorten import shorter
from pipeline.bulletins.wording import GLOSSARY, date_words, owner_words
from pipeline.model.bulletins import (
    Bulletin,
    BulletinEntry,
    BulletinQuote,
    BulletinSection,
    BulletinSource,
)

MAX_BLOCKS = 50
"""The most blocks that Slack takes in one message."""
MAX_TEXT = 3000
"""The most characters of a block's text, after escaping."""
MAX_HEADER = 150

Block = dict[str, Any]


def fitting_blocks(bulletin: Bulletin) -> list[Block]:
    """The blocks of `bulletin`, at most `MAX_BLOCKS`: quotations are left out and counted."""
    blocks: list[Block] = []
    for version in shorter(bulletin):
        blocks = list(_blocks(version))
        if len(blocks) <= MAX_BLOCKS:
            return blocks
    return [
        *blocks[: MAX_BLOCKS - 2],
        context("There is more than fits into this message."),
        blocks[-1],
    ]


def escaped(words: str) -> str:
    """`words` with Slack's three control characters replaced."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def context(words: str) -> Block:
    """A small-print block; `words` are escaped here."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": _short(escaped(words))}]}


def _blocks(bulletin: Bulletin) -> Iterator[Block]:
    single = len(bulletin.entries) == 1
    title = bulletin.entries[0].headline if single else bulletin.subject
    yield {
        "type": "header",
        "text": {"type": "plain_text", "text": _cut(title, MAX_HEADER), "emoji": False},
    }
    yield from _sections([escaped(bulletin.opening)])
    for entry in bulletin.entries:
        if not single:
            yield {"type": "divider"}
        yield from _sections([*([] if single else _head(entry)), *_entry(entry)])
    if bulletin.glossary:
        meanings = (f"*{escaped(name)}:* {escaped(words)}" for name, words in bulletin.glossary)
        yield from _sections([f"*{GLOSSARY}*", *meanings])
    links = " · ".join(_link(url, words) for words, url in bulletin.links)
    last = context(f"{bulletin.reason} {bulletin.manage}")
    yield (
        {**last, "elements": [*last["elements"], {"type": "mrkdwn", "text": links}]}
        if links
        else last
    )


def _head(entry: BulletinEntry) -> Iterator[str]:
    """The beginning of one of several entries."""
    yield f"*{escaped(entry.headline)}*"
    if entry.lead:
        yield escaped(entry.lead)


def _entry(entry: BulletinEntry) -> Iterator[str]:
    """The lines of an entry, with an empty line before each heading."""
    for section in entry.first:
        yield from _quoted(section)
    if entry.outcome_line:
        yield escaped(entry.outcome_line)
    yield from (f"*{escaped(label)}:* {escaped(value)}" for label, value in entry.facts)
    if entry.summary:
        yield f"\n*{escaped(entry.summary.heading)}*"
        yield f"_{escaped(entry.summary.note)}_"
        yield from (
            f"• {escaped(each.text)} {_link(each.link, each.link_words)}"
            for each in entry.summary.sentences
        )
    for section in entry.sections:
        yield from _quoted(section)
    if entry.next_steps:
        yield "\n*What happens next*"
        yield from map(escaped, entry.next_steps)
    if entry.sources:
        yield "\n*Where this comes from*"
        yield from map(_source, entry.sources)


def _quoted(section: BulletinSection) -> Iterator[str]:
    yield f"\n*{escaped(section.heading)}*"
    yield from map(_quote, section.quotes)
    if section.more:
        yield _link(section.more_link, section.more_words)


def _quote(quote: BulletinQuote) -> str:
    """The whole quotation with its page; if longer than a block, only a link to it."""
    link = _link(quote.link, quote.link_words)
    owners = owner_words(quote.text, quote.responsible)
    who = f" {escaped(owners)}." if owners else ""
    words = "\n> ".join(escaped(f"“{quote.text}”").splitlines())
    shown = f"> {words}\n> {link}.{who}"
    return shown if len(shown) <= MAX_TEXT else f"> A long passage. {link}.{who}"


def _source(source: BulletinSource) -> str:
    date = f", {date_words(source.published)}" if source.published else ""
    return f"• {escaped(source.publisher)}: {_link(source.url, source.title)}{date}"


def _link(address: str, words: str) -> str:
    return f"<{escaped(address).replace('|', '%7C')}|{escaped(words).replace('|', '¦')}>"


def _sections(lines: Iterable[str]) -> Iterator[Block]:
    """Section blocks containing `lines`, as many lines in each as fit."""
    text = ""
    for line in lines:
        if text and len(text) + 1 + len(line) > MAX_TEXT:
            yield _section(text)
            text = line.lstrip()
        else:
            text = f"{text}\n{line}" if text else line.lstrip()
    if text:
        yield _section(text)


def _section(text: str) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": _short(text), "verbatim": True}}


def _short(text: str) -> str:
    return _cut(text, MAX_TEXT)


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"
