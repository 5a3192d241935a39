"""Who has the floor where the walk is: whom the last heading, label or lead-in gave it to."""

import re

from pipeline.analysis.language import headings
from pipeline.analysis.news.voices.floor import (
    Floor,
    behind_lead_in,
    behind_paragraph,
    below_heading,
    introduces_speech,
    labels,
)
from pipeline.analysis.news.walk.lines import Line
from pipeline.analysis.news.walk.roles import Role
from pipeline.analysis.news.walk.state import Held, Walk
from pipeline.model.terms import StatedBy

_QUOTATION, _LABEL, _BRIEF = "quotation", "label", 130
_LABELLED = re.compile(r"(?P<who>[^:\n]{4,80}):\s+(?=\W?[A-Z])")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_BY = {Floor.ANOTHER: StatedBy.PERSON, Floor.PUBLISHER: StatedBy.PUBLISHER}


def pass_on(line: Line, role: Role, walk: Walk) -> None:
    """Notes who has the floor from a block on, before what it says is read."""
    walk.prose = walk.prose or role is Role.PROSE
    walk.floor = _next(line, role, walk)
    walk.voice.turn(walk.floor.by if walk.floor else None)


def _next(line: Line, role: Role, walk: Walk) -> Held | None:
    if role is Role.HEADING:
        return _below(line, walk)
    labelled = _LABELLED.match(line.bare)
    if labelled and labels(labelled["who"]):
        return Held(StatedBy.PERSON, by_lead_in=True, kind=_LABEL, begun=True)
    held = walk.floor
    return _behind(held, _kind(line), walk) if held and held.by_lead_in else held


def _behind(held: Held, kind: str, walk: Walk) -> Held | None:
    """Who has the floor in a block behind a lead-in: in blocks of one kind, as long as nobody names
    inspectors.
    """
    if not held.begun:
        return held._replace(kind=kind, begun=True) if held.kind in ("", kind) else None
    goes_on = held.kind == kind and walk.voice.floor is not None
    return held if goes_on else None


def _kind(line: Line) -> str:
    if line.block.kind == "bullet" or line.lead:
        return "entry"
    return _QUOTATION if line.bare[:1] in "“\"‘'" else "paragraph"


def _below(line: Line, walk: Walk) -> Held | None:
    named, held = below_heading(line.written), walk.floor
    if named is None and held is not None and not held.by_lead_in and _is_lower(line, held):
        return held
    if named not in _BY or not walk.prose:
        return None
    return Held(_BY[named], line.block.level)


def _is_lower(line: Line, held: Held) -> bool:
    return 0 < held.level < line.block.level


def is_of_inspectors(heading: str, walk: Walk) -> bool:
    """Whether a heading says that inspectors found what stands below it, good or bad."""
    given = walk.prose and below_heading(heading) is Floor.INSPECTORS
    return given or headings.reports(heading)


def lead_in(written: str, walk: Walk) -> bool:
    """Notes whom a paragraph that ends with a colon gives the floor to; whether to another."""
    sentence = _SENTENCES.split(written)[-1]
    named = behind_lead_in(sentence)
    if walk.voice.inspector:
        return False
    if named is None and introduces_speech(sentence):
        walk.floor = Held(StatedBy.PERSON, by_lead_in=True, kind=_QUOTATION)
        return False
    return _given(named, walk)


def announced(written: str, walk: Walk) -> None:
    """Notes whom a paragraph gives the floor to whose last sentence says no more than that."""
    sentence = _SENTENCES.split(written)[-1]
    if len(sentence) < _BRIEF:
        _given(behind_paragraph(sentence), walk)


def _given(named: Floor | None, walk: Walk) -> bool:
    if named is Floor.INSPECTORS:
        walk.floor = None
    if named not in _BY:
        return False
    walk.floor = Held(_BY[named], by_lead_in=True)
    return True
