"""The earlier meetings of a board that its own minutes name: "Minutes of 4 March: agreed."."""

import re
from collections.abc import Iterator
from datetime import timedelta

from pipeline.analysis.language.sentences import split
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Span, Text, full_day, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_RECORD = re.compile(
    r"\W*(?:[A-Z]?\d{1,2}[a-z]?[.):]? +)?(?:(?:the )?(?:minutes|notes|record)s? (?:of|from)"
    r"(?: the)?(?: last| previous)?(?: meetings?)?(?: held)?(?: on)?|last meeting:?(?: on)?)"
    r" (?=(?:\w+day,? )?\d)",
    re.IGNORECASE,
)
"""How minutes name those of the meeting before."""
_BEFORE = re.compile(
    r"\b(?:(?:first|last|previous) meeting|minutes|notes|actions?)(?: \w+){0,2}?,? ?\(?"
    r"(?=(?:\w+day,? )?\d)",
    re.IGNORECASE,
)
"""How else they name it, in few words, at their beginning."""
_BEGINNING = 1_000
_OPENING = 300
"""Within how many characters notes say which meetings they are of."""
_LATELY = timedelta(days=130)
"""How long before a meeting the one before it was at most."""
_MET = re.compile(r"\b(?:the|this|our) board (?:has |had |have )?(?:\w+ )?met\b", re.IGNORECASE)
"""How they count the meetings so far."""


def meetings_before(text: Text, day: PartialDate) -> Iterator[Milestone]:
    """The meetings that minutes of the meeting of a day name, and that came before it."""
    told: set[PartialDate] = set()
    yield from _named_first(text, day, told)
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            words = span(text, start, end)
            for on in _days(words, day):
                if on < day and on not in told:
                    told.add(on)
                    yield Milestone(
                        stage=Stage.BOARD_MEETING, standing=Standing.HAPPENED, span=words, on=on
                    )


def _named_first(text: Text, day: PartialDate, told: set[PartialDate]) -> Iterator[Milestone]:
    """The meeting before, as the beginning of minutes names it."""
    held = full_day(day)
    for found in _BEFORE.finditer(text.body, 0, _BEGINNING):
        end = text.body.find("\n", found.end())
        named = find_ranges(text.body, found.end(), end if end > 0 else None, reference=day)[:1]
        for one in named:
            then = full_day(one.ended)
            near = one.start - found.end() <= len("on Wednesday ")
            if near and held and then and held - _LATELY <= then < held:
                told.add(one.ended)
                words = span(text, found.start(), one.end)
                yield Milestone(
                    stage=Stage.BOARD_MEETING,
                    standing=Standing.HAPPENED,
                    span=words,
                    on=one.ended,
                )
                return


def covered(text: Text, published: PartialDate) -> Iterator[Milestone]:
    """The meetings that notes are of, whose title has no day: those named at their beginning."""
    written = full_day(published)
    for one in find_ranges(text.body, 0, _OPENING, reference=published):
        then = full_day(one.ended)
        if written and then and written - _LATELY <= then <= written:
            yield Milestone(
                stage=Stage.BOARD_MEETING,
                standing=Standing.HAPPENED,
                span=span(text, one.start, one.end),
                on=one.ended,
            )


def _days(words: Span, day: PartialDate) -> Iterator[PartialDate]:
    said = words.quote.replace("\n", " ")
    record, met = _RECORD.match(said), _MET.search(said)
    place = record or met
    found = find_ranges(said, place.end(), reference=day) if place else []
    for one in found[:1] if record else found:
        if len(one.ended) == len("2024-01-31"):
            yield one.ended
