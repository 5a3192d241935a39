"""The earlier meetings of a board that its own minutes name: "Minutes of 4 March: agreed."."""

import re
from collections.abc import Iterator

from pipeline.analysis.language.sentences import split
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_RECORD = re.compile(
    r"\W*(?:[A-Z]?\d{1,2}[a-z]?[.):]? +)?(?:(?:the )?(?:minutes|notes|record)s? (?:of|from)"
    r"(?: the)?(?: last| previous)?(?: meetings?)?(?: held)?(?: on)?|last meeting:?(?: on)?)"
    r" (?=(?:\w+day,? )?\d)",
    re.IGNORECASE,
)
"""How minutes name those of the meeting before."""
_MET = re.compile(r"\b(?:the|this|our) board (?:has |had |have )?(?:\w+ )?met\b", re.IGNORECASE)
"""How they count the meetings so far."""


def meetings_before(text: Text, day: PartialDate) -> Iterator[Milestone]:
    """The meetings that minutes of the meeting of a day name, and that came before it."""
    told: set[PartialDate] = set()
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            words = span(text, start, end)
            for on in _days(words, day):
                if on < day and on not in told:
                    told.add(on)
                    yield Milestone(
                        stage=Stage.BOARD_MEETING, standing=Standing.HAPPENED, span=words, on=on
                    )


def _days(words: Span, day: PartialDate) -> Iterator[PartialDate]:
    said = words.quote.replace("\n", " ")
    record, met = _RECORD.match(said), _MET.search(said)
    place = record or met
    found = find_ranges(said, place.end(), reference=day) if place else []
    for one in found[:1] if record else found:
        if len(one.ended) == len("2024-01-31"):
            yield one.ended
