"""The day on which an area was told of its inspection, as the announcement of it says.

Under the framework of 2023 an inspection begins with that call (area SEND handbook), weeks before
inspectors are on site.
"""

import re
from datetime import date, timedelta

from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.milestone_phrases import TODAY
from pipeline.analysis.told.promised.days_ahead import days_named
from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate, Text, full_day, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_CALLED = re.compile(
    r"\b(?:telephoned|phoned|rang|rung|(?:phone )?call (?:came|from)"
    r"|(?:took|received|got|had) (?:the|a|our) (?:\w+ )?call|(?:inspectors|Ofsted|CQC) called)\b",
    re.IGNORECASE,
)
_FAMILIES = re.compile(
    r"\b(?:famil\w+|parents?|carers?|patients?)\b[^.;]{0,40}\b(?:rung|phoned|telephoned)\b",
    re.IGNORECASE,
)
"""Who is telephoned by a service, and not by inspectors."""
_TOLD = re.compile(
    r"\b(?:told|notified|informed|(?:received|given|got) (?:\w+ ){0,2}?notice"
    r"|had notice of|learn(?:ed|t)|heard|had word|let (?:us|\w+|the \w+) know)\b",
    re.IGNORECASE,
)
_WE_WERE = re.compile(
    r"\b(?:we|councils?|area|partnership|city|county|borough|director|groups?|ccgs?|icb"
    r"|(?:council|area|group|ccg|board|icb)\b[^.;]{0,30} and (?:its|their|our) partners)"
    r" (?:was|were) (?:notified|told|informed|called)(?: of (?:it|this|the visit))?"
    r" (?:on|by|yesterday|today|(?:late|early|earlier) (?:yesterday|today)"
    r"|this (?:morning|afternoon)|last night)\b"
    r"|\b(?:(?:was|were) given|received|got|had) notice"
    r"(?: of (?:it|this|the (?:visit|inspection)))?"
    r" (?:on|yesterday|today|this (?:morning|afternoon))\b",
    re.IGNORECASE,
)
"""How an announcement says that the area was told, without saying again of what."""
_BEGUN = re.compile(r"\binspection\b[^.;:]{0,60}\b(?:started|began|begun)\b", re.IGNORECASE)
_INSPECTORS = re.compile(r"\b(?:Ofsted|CQC|inspect\w*)\b", re.IGNORECASE)
_VISIT = re.compile(
    r"\b(?:inspect\w*|Ofsted)\b[^.;]{0,100}\b(?:visit|on[ -]site|in the area|fieldwork|here|from|"
    r"between|week|begin\w*|start\w*|come|take place)\b|\bon[ -]site\b",
    re.IGNORECASE,
)
"""What a sentence says that has the days of a visit of inspectors."""
_DENIED = re.compile(r"\b(?:not|never|(?<!day )before|last time|first inspection)\b", re.IGNORECASE)
_YESTERDAY = re.compile(r"\b(?:yesterday|the day before)\b", re.IGNORECASE)
_OF_NOTICE = re.compile(
    r"\b(?:notice|notified|notification|told|informed|call(?:ed)?)\b(?=[^.;()\d]{0,60}\d)",
    re.IGNORECASE,
)
"""How a report says when an area was told, before the day of that."""
_OPENING = 2_500
"""Within how many characters a report says when the visit was."""
_WEEKS = timedelta(days=21)
"""How long after an area was told inspectors come at most."""
_EARLIEST = timedelta(days=35)
"""How long before its announcement an area is told of an inspection at most."""
_BEGINS_WITH_THE_CALL = 2023
"""Since which year inspections begin with the call."""


def call_in(text: Text, published: PartialDate | None) -> Milestone | None:
    """The day of the call that an announcement gives, with its sentence; None without one."""
    told = full_day(published)
    if told is None:
        return None
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            said = text.body[start:end]
            day = _day(said, told) if _tells(said, told) else None
            if day:
                on = PartialDate(day.isoformat())
                words = span(text, start, end)
                return Milestone(
                    stage=Stage.NOTIFIED, standing=Standing.HAPPENED, span=words, on=on
                )
    return None


def notice_in(text: Text, published: PartialDate | None) -> Milestone | None:
    """The first sentence with the days of a visit to come, by which an area was told of it.

    It says no day of being told.
    """
    for block in text.blocks:
        for start, end in split(text.body, block.start, block.end):
            said = text.body[start:end]
            if published and _VISIT.search(said) and _is_to_come(said, published):
                words = span(text, start, end)
                return Milestone(stage=Stage.NOTIFIED, standing=Standing.HAPPENED, span=words)
    return None


def notice_recalled(text: Text) -> Milestone | None:
    """The day on which an area was told of the visit that a report is about, as the report says.

    It lies in the weeks before another day that the beginning of the report names.
    """
    beginning = text.body[:_OPENING]
    days = [day for one in find_ranges(beginning) if (day := full_day(one.started))]
    for block in text.blocks:
        if block.start > _OPENING:
            return None
        for start, end in split(text.body, block.start, block.end):
            for word in _OF_NOTICE.finditer(text.body, start, end):
                found = next(iter(find_ranges(text.body, word.end(), end)), None)
                day = full_day(found.started) if found else None
                if found and day and any(day < one <= day + _WEEKS for one in days):
                    return Milestone(
                        stage=Stage.NOTIFIED,
                        standing=Standing.HAPPENED,
                        span=span(text, start, end),
                        on=found.started,
                    )
    return None


def _is_to_come(said: str, published: PartialDate) -> bool:
    days = (one.on for one in days_named(said, published))
    return any(len(day) == len("2025-01-31") and day >= published for day in days)


def _tells(said: str, told: date) -> bool:
    if _DENIED.search(said) or _FAMILIES.search(said):
        return False
    if (
        _CALLED.search(said)
        or _WE_WERE.search(said)
        or (_TOLD.search(said) and _INSPECTORS.search(said))
    ):
        return True
    return told.year >= _BEGINS_WITH_THE_CALL and _BEGUN.search(said) is not None


def _day(said: str, told: date) -> date | None:
    """The day that a sentence names, if an area can have been told then."""
    reference = PartialDate(told.isoformat())
    named = (full_day(one.started) for one in find_ranges(said, reference=reference))
    days = [day for day in named if day and told - _EARLIEST <= day <= told]
    if days:
        return days[0]
    if TODAY.search(said):
        return told
    return told - timedelta(days=1) if _YESTERDAY.search(said) else None
