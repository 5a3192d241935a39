"""What publications expect in their own words: "The report should be out in March."

It is quoted as theirs, and makes no day of ours.
"""

import re
from collections.abc import Collection, Iterator

from pipeline.analysis.language.sentences import split
from pipeline.analysis.places.register import Register
from pipeline.model.documents import Span, Text, span
from pipeline.model.terms import Stage

_TIME = (
    r"(?:(?:jan|febr)uary|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|winter|term|new year|christmas|easter|20\d\d|any (?:time|day)"
    r"|(?:weeks|months) (?:later|after|from now)|(?:this|next) (?:year|month))"
)
_EXPECTS = (
    r"(?:expect(?:ed|s|ing)?|due|should|will|would|hope[ds]?|likely|anticipat\w+|could|can be)"
)
_REPORT = re.compile(
    rf"(?=[^.]*\b(?:report|letter|outcome|findings|result)s?\b)(?=[^.]*\b{_EXPECTS}\b)"
    rf"(?=[^.]*\b(?:publish\w*|out|released?|given|expected|due|come)\b)(?=[^.]*\b{_TIME}\b)",
    re.IGNORECASE,
)
_INSPECTION = re.compile(
    rf"(?=[^.]*\b(?:inspection|inspected|inspectors|call(?:ed)?)\b)(?=[^.]*\b{_EXPECTS}\b)"
    rf"(?=[^.]*\b{_TIME}\b)",
    re.IGNORECASE,
)
_STEPS = re.compile(
    r"\b(?:department for education|dfe)\b[^.]{0,40}\b(?:will|to)\b[^.]{0,12}"
    r"\b(?:decide|consider|determine)\b",
    re.IGNORECASE,
)
"""How inspectors say who decides what follows when too little was done."""
_OF_SEND = re.compile(r"\bSEND\b|\bfull (?:re-?)?inspection\b|\barea\b|\bframework\b")
_PAST = re.compile(
    r"\b(?:was|were|had been) (?:inspected|published|expected|due)\b|\bschool\b",
    re.IGNORECASE,
)
_LONGEST = 300
_OF = {
    Stage.UNDER_WAY: _REPORT,
    Stage.REPORT: _REPORT,
    Stage.MONITORING_TOLD: _REPORT,
    Stage.NEXT_FULL: _INSPECTION,
    Stage.EXPECTED: _INSPECTION,
}


def expected_in(
    text: Text, stage: Stage, register: Register, own: Collection[str]
) -> Iterator[Span]:
    """The sentences that say when a stage is expected; `own` are the GSS codes of the area.

    Of a visit, they say when its report is expected. Those about another area, or about something
    that is over, say nothing of it.
    """
    pattern = _OF.get(stage)
    if pattern is None:
        return
    for start, end in _sentences(text):
        said = text.body[start:end]
        if end - start > _LONGEST or not pattern.match(said) or _PAST.search(said):
            continue
        if pattern is _INSPECTION and not _OF_SEND.search(said):
            continue
        named = {one.area.gss_code for one in register.mentions(said)}
        if not named or named & set(own):
            yield span(text, start, end)


def next_steps_in(text: Text) -> Iterator[Span]:
    """The sentence of a report that says who decides what follows."""
    for start, end in _sentences(text):
        if _STEPS.search(text.body, start, end):
            yield span(text, start, end)


def _sentences(text: Text) -> Iterator[tuple[int, int]]:
    for block in text.blocks:
        yield from split(text.body, block.start, block.end)
