"""Days on which families can take part in a coming inspection, as the news of it states them.

A survey until a day, a webinar or a meeting on one: each with the part of a sentence that says so.
"""

import re
from collections.abc import Iterator

from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.promised.days_ahead import Named, days_named
from pipeline.model.documents import PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

EVENT = re.compile(
    r"\b(?:surveys?|questionnaires?|webinars?|drop-?ins?|focus groups?|workshops?|coffee mornings?"
    r"|(?:online |engagement |open |parents?[’'] |virtual )?(?:meetings?|sessions?|events?))\b",
    re.IGNORECASE,
)
"""What families are asked to take part in."""
_NOT_FOR_FAMILIES = re.compile(
    r"\b(?:board|committee|cabinet|council|scrutiny|panel) meetings?\b|\bmeetings? of the\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:took place|met|came|happened|(?:was|were) held)\b", re.IGNORECASE)
"""What says of an event that it is over."""
_FAR = 120
"""How many characters an event and its day may be apart."""
_OPENING = len("On Wednesday the ")
"""Within how many characters the day of a sentence stands that it begins with."""
_CLAUSE = re.compile(r"(?:,? and|[,;])\s+")


def invitations_in(text: Text, published: PartialDate | None) -> Iterator[Milestone]:
    """The days that the news of an inspection states, none of them over when it was published."""
    if published is None:
        return
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            words = span(text, start, end)
            if EVENT.search(words.quote) and not _NOT_FOR_FAMILIES.search(words.quote):
                yield from _days(text, words, published)


def _days(text: Text, words: Span, published: PartialDate) -> Iterator[Milestone]:
    said = words.quote.replace("\n", " ")
    place = 0
    for day in days_named(said, published):
        part = said[place : day.start]
        near = [
            one
            for one in EVENT.finditer(part)
            if len(part) - one.end() <= _FAR and not _OVER.search(part, one.end())
        ]
        opens = day.start <= _OPENING
        behind = EVENT.search(said, day.end, day.end + _FAR) if opens and not near else None
        full = len(day.on) == len("2025-01-31")
        if full and not day.ranged and day.on >= published and (near or behind):
            yield _milestone(text, words, (place, _end(said, day)), day.on)
        place = day.end


def _end(said: str, day: Named) -> int:
    """Where the part of a sentence with a day ends: with it, or with the sentence."""
    more = _CLAUSE.match(said, day.end)
    return day.end if more else len(said)


def _milestone(text: Text, words: Span, part: tuple[int, int], on: PartialDate) -> Milestone:
    first = _CLAUSE.match(words.quote, part[0])
    start = words.start + (first.end() if first and part[0] else part[0])
    return Milestone(
        stage=Stage.INVITATION,
        standing=Standing.DUE,
        span=span(text, start, words.start + part[1]),
        on=on,
    )
