"""Text for a forum's newsletter or website: plain, neutral, every quotation with its page."""

from collections.abc import Iterator

from pipeline.bulletins.wording import GLOSSARY, date_words, owner_words
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinQuote


def forum_text(bulletin: Bulletin) -> str:
    """`bulletin` as text to copy.

    Each inspection has a paragraph, quotations with page references, what its publications do not
    state, and links; then the meanings of abbreviations follow. Nothing in it is about the
    subscriber, so that it can be passed on unchanged.
    """
    parts = ["\n".join(_lines(entry)) for entry in bulletin.entries]
    if bulletin.glossary:
        parts.append(
            "\n".join(
                (f"{GLOSSARY}:", *(f"- {name}: {words}" for name, words in bulletin.glossary))
            )
        )
    return "\n\n\n".join(parts) + "\n"


def _lines(entry: BulletinEntry) -> Iterator[str]:
    yield entry.headline
    yield ""
    said = f"{entry.headline} {entry.lead}".lower()
    facts = (f"{label}: {value}." for label, value in entry.facts if value.lower() not in said)
    yield " ".join(filter(None, (entry.lead, entry.outcome_line, *facts)))
    for section in entry.first:
        yield ""
        yield f"{section.heading}:"
        yield from (f"- “{quote.text}”" for quote in section.quotes)
        yield f"({section.more_link})"
    for section in entry.sections:
        if section.quotes or section.more:
            yield ""
            yield f"{section.heading}:"
            yield from (_quoted(quote) for quote in section.quotes)
            if section.more:
                yield f"({section.more_words}: {section.more_link})"
    if entry.next_steps:
        yield ""
        yield "What happens next: " + " ".join(entry.next_steps)
    if entry.questions:
        yield ""
        yield "Questions that these publications leave open:"
        yield from (f"- {question}" for question in entry.questions)
    yield ""
    yield "Where this comes from:"
    for source in entry.sources:
        date = f", {date_words(source.published)}" if source.published else ""
        yield f"- {source.publisher}, “{source.title}”{date}: {source.url}"


def _quoted(quote: BulletinQuote) -> str:
    page = f" (page {quote.page}: {quote.link})" if quote.page else ""
    owners = owner_words(quote.text, quote.responsible)
    who = f" {owners}." if owners else ""
    return f"- “{quote.text}”{page}{who}"
