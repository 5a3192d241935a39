"""A bulletin as Markdown for GOV.UK Notify and Apprise: `#` and `##`, `*` lists and links only.

Every text is on one line, after words or marks of ours, so that nothing in it can begin a heading,
a list or an inset; mark-up within a line is escaped.
"""

import re
from collections.abc import Iterable, Iterator

from pipeline.bulletins.wording import GLOSSARY, date_words, owner_words
from pipeline.model.bulletins import (
    CONFIRM,
    Bulletin,
    BulletinEntry,
    BulletinQuote,
    BulletinSection,
    BulletinSource,
    BulletinSummary,
)

_MARKUP = re.compile(r"https?://[^\s<>]+|[\\`*_\[\]~|]|(?<=\()\(")
_BEGINS = re.compile(r"^(?:(\d+)(?=[.)])|(?=[#+-]))")
"""What would make a line a numbered list, a heading or a bullet."""


def in_markdown(bulletin: Bulletin) -> str:
    """`bulletin` without its subject, with blank lines between paragraphs, headings and lists."""
    return "\n\n".join(_blocks(bulletin))


def plain(words: str) -> str:
    """`words` on one line, every character shown literally; web addresses are left unchanged."""
    return _MARKUP.sub(
        lambda found: found[0] if len(found[0]) > 1 else f"\\{found[0]}", " ".join(words.split())
    )


def _blocks(bulletin: Bulletin) -> Iterator[str]:
    single = len(bulletin.entries) == 1
    if single:
        yield f"# {plain(bulletin.entries[0].headline)}"
    yield _paragraph(bulletin.opening)
    if bulletin.confirm_url:
        yield _link(CONFIRM, bulletin.confirm_url)
    for entry in bulletin.entries:
        if not single:
            yield f"# {plain(entry.headline)}"
            if entry.lead:
                yield _paragraph(entry.lead)
        yield from _entry(entry)
    if bulletin.glossary:
        yield f"## {GLOSSARY}"
        yield _list(f"{plain(name)}: {plain(words)}" for name, words in bulletin.glossary)
    yield "---"
    yield _paragraph(bulletin.reason)
    yield _paragraph(bulletin.manage)
    if links := [_link(words, url) for words, url in bulletin.links if url != bulletin.confirm_url]:
        yield _list(links)


def _entry(entry: BulletinEntry) -> Iterator[str]:
    for section in entry.first:
        yield from _section(section)
    if entry.outcome_line:
        yield _paragraph(entry.outcome_line)
    if entry.facts:
        yield _list(f"{plain(label)}: {plain(value)}" for label, value in entry.facts)
    if entry.summary:
        yield from _summary(entry.summary)
    for section in entry.sections:
        yield from _section(section)
    if entry.next_steps:
        yield "## What happens next"
        yield from map(_paragraph, entry.next_steps)
    if entry.sources:
        yield "## Where this comes from"
        yield _list(map(_source, entry.sources))


def _summary(summary: BulletinSummary) -> Iterator[str]:
    yield f"## {plain(summary.heading)}"
    yield _paragraph(summary.note)
    yield _list(
        f"{plain(each.text)}\n{_link(each.link_words, each.link)}" for each in summary.sentences
    )


def _section(section: BulletinSection) -> Iterator[str]:
    yield f"## {plain(section.heading)}"
    if section.quotes:
        yield _list(map(_quote, section.quotes))
    if section.more:
        yield _link(section.more_words, section.more_link)


def _quote(quote: BulletinQuote) -> str:
    """The quotation, who must act, and the link, on a line each.

    In plain text, nothing may stand directly next to an address.
    """
    owners = owner_words(quote.text, quote.responsible)
    who = [plain(owners)] if owners else []
    return "\n".join([f"“{plain(quote.text)}”", *who, _link(quote.link_words, quote.link)])


def _source(source: BulletinSource) -> str:
    date = f", {date_words(source.published)}" if source.published else ""
    return f"{plain(source.publisher)}{date}: {_link(source.title, source.url)}"


def _paragraph(words: str) -> str:
    return _BEGINS.sub(r"\1\\", plain(words))


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"* {line}" for line in lines)


def _link(words: str, address: str) -> str:
    """A link; brackets in its text could otherwise end it early and change its address."""
    url = address.replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"{plain(words)}: {url}" if re.search(r"[\[\]]", words) else f"[{plain(words)}]({url})"
