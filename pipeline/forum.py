"""Ready-to-use text for a forum's newsletter or website: plain, neutral, every quotation with its page."""

from collections.abc import Iterator

from pipeline.messages import Bulletin, BulletinEntry, BulletinQuote
from pipeline.wording import date_words, listed


def forum_text(bulletin: Bulletin) -> str:
    """`bulletin` as text to copy: for each inspection a paragraph, quotations with page references, and the links.

    Nothing in it is about the subscriber, so that it can be passed on as it is.
    """
    return "\n\n\n".join("\n".join(_lines(entry)) for entry in bulletin.entries) + "\n"


def _lines(entry: BulletinEntry) -> Iterator[str]:
    yield entry.headline
    yield ""
    yield " ".join((entry.outcome_line, *(f"{label}: {value}." for label, value in entry.facts)))
    for section in entry.sections:
        if section.quotes:
            yield ""
            yield f"{section.heading}:"
            yield from (_quoted(quote) for quote in section.quotes)
            if section.more:
                yield f"({section.more} more: {section.more_link})"
    if entry.next_steps:
        yield ""
        yield "What happens next: " + " ".join(entry.next_steps)
    yield ""
    yield "Where this comes from:"
    for source in entry.sources:
        date = f", {date_words(source.published)}" if source.published else ""
        yield f"- {source.publisher}, “{source.title}”{date}: {source.url}"


def _quoted(quote: BulletinQuote) -> str:
    page = f" (page {quote.page})" if quote.page else ""
    who = f" Responsible: {listed(quote.responsible)}." if quote.responsible else ""
    return f"- “{quote.text}”{page}{who}"
