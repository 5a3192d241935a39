"""The sentences that may tell a stage, each with one of its days that have passed."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.analysis.language.agenda_packs import narrowed
from pipeline.analysis.language.sentences import split
from pipeline.model.dates import WEEKDAYS, find_ranges, since_weekday
from pipeline.model.documents import PartialDate, Span, Text, full_day, span

_WEEKDAY = re.compile(
    rf"\b(?:on |last |this )?(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!,? (?:the )?\d)",
    re.IGNORECASE,
)
_RELATIVE: tuple[tuple[re.Pattern[str], Callable[[date], str]], ...] = tuple(
    (re.compile(words, re.IGNORECASE), when)
    for words, when in (
        (r"\b(?:today|this (?:morning|afternoon))\b", date.isoformat),
        (r"\byesterday\b", lambda day: (day - timedelta(days=1)).isoformat()),
        (r"\b(?:earlier )?this month\b", lambda day: f"{day:%Y-%m}"),
        (r"\blast month\b", lambda day: f"{day.replace(day=1) - timedelta(days=1):%Y-%m}"),
    )
)
"""Days that a publication counts from its own."""
_FEWEST = 4
"""How many words a sentence has at the least."""
_LONGEST = 900
"""Longer sentences are lists without marks, and tell nothing by themselves."""


class Candidate(NamedTuple):
    """A sentence (`words`), what stands before it, and a day at `words.quote[start:end]` from
    `first` to `last`; without a day, both are None.
    """

    words: Span
    before: str
    first: PartialDate | None = None
    last: PartialDate | None = None
    start: int = 0
    end: int = 0


def candidates_in(text: Text, published: PartialDate) -> Iterator[Candidate]:
    """The sentences of a text with each day that had come when it was published; those without any
    such day once, without a day.
    """
    before = ""
    text = narrowed(text)
    for block in text.blocks:
        if block.kind == "cell":
            continue
        for start, end in split(text.body, block.start, block.end):
            words = span(text, start, end)
            if len(words.quote.split()) >= _FEWEST and end - start <= _LONGEST:
                dated = [Candidate(words, before, *day) for day in _days(words.quote, published)]
                yield from dated or [Candidate(words, before)]
            before = words.quote


def _days(said: str, published: PartialDate) -> Iterator[tuple[PartialDate, PartialDate, int, int]]:
    """The days and months that a sentence names and that have begun, each with its place."""
    for one in find_ranges(said, reference=published):
        known = len(one.ended) > len("2025") and not one.ended.startswith("--")
        if known and one.ended <= published:
            yield one.started, one.ended, one.start, one.end
    today = full_day(published)
    if today is None:
        return
    for words, when in _RELATIVE:
        for match in words.finditer(said):
            yield PartialDate(when(today)), PartialDate(when(today)), *match.span()
    for match in _WEEKDAY.finditer(said):
        on = PartialDate((today - since_weekday(match["weekday"], today)).isoformat())
        yield on, on, *match.span()
