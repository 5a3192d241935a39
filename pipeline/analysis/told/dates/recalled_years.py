"""The year of an earlier inspection, where a text tells no more of it than what it found and when.

"The weaknesses that inspectors named in 2018": no visit is dated, yet there was one by then.
"""

import re

from pipeline.analysis.told.dates.date_roles import Dated
from pipeline.analysis.vocabulary.date_phrases import Role

_INSPECTED = (
    r"(?:inspect(?:ion|ions|ed|ors?)|visit(?:ed|s)?|ofsted|cqc|care quality commission|watchdogs?"
    r"|reports?|letter)"
)
_FOUND = (
    r"(?:identif\w+|nam(?:ed|ing)|found|fail(?:ed|ing)|point(?:ed|ing) out|picked (?:out|up)"
    r"|brought (?:up|out|to light)|uncovered|raised|highlighted|set out|singled out|listed"
    r"|criticised|told|said|condemned)"
)
_WEAK = (
    r"(?:weakness(?:es)?|concerns?|failings?|failures|problems?|shortcomings?|issues|areas|matters"
    r"|things)"
)
_LED_IN = (
    r"(?:back )?(?:in|of|from|during),? "
    r"(?:(?:early|late|mid|the|spring|summer|autumn|winter|of)[ -]){0,4}$"
)
_BEFORE = tuple(
    re.compile(rf"\b{rule}\b{_LED_IN}", re.IGNORECASE)
    for rule in (
        rf"{_WEAK}\b[^.;]{{0,90}}\b{_FOUND}\b[^.;]{{0,50}}",
        rf"{_INSPECTED}\b[^.;]{{0,50}}",
        rf"{_FOUND}\b[^.;]{{0,70}}\b{_INSPECTED}\b[^.;]{{0,30}}",
    )
)
_BEHIND = tuple(
    re.compile(rule, re.IGNORECASE)
    for rule in (
        rf"(?:,? when)? (?:[\w’'-]+ ){{0,5}}?{_INSPECTED}\b",
        rf",? (?:[\w’'(),-]+ ){{0,14}}?{_INSPECTED}\b[^.;]{{0,60}}\b{_FOUND}\b",
        rf",? (?:[\w’'(),-]+ ){{0,8}}?(?:was|were) (?:first )?{_FOUND}\b[^.;]*\b{_WEAK}\b",
    )
)
"""What stands before and behind the year of something that was found."""
_LED = re.compile(rf"(?:^|\W){_LED_IN}|\b(?:the|its|a|their|our|that)\s+$", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(?:first|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|earlier|last|former)\b|\bback in\b"
    r"|\bbefore,? (?:it,? )?(?:that,? )?(?:(?:which|and) was )?in\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\bre-?(?:visit|inspect)\w*[^.;,]{0,40}$", re.IGNORECASE)
"""A revisit is not what came before one."""
_WHEN = re.compile(r",? when (?:\w+ ){0,4}?(?:inspect|visit)ed\b", re.IGNORECASE)
_OF_VISIT = re.compile(
    r"\b(?:inspection|visit|inspected|visited)\s+(?:back )?(?:in|of)\s+$", re.IGNORECASE
)
_NEAR = 100
"""How many characters before a year a word may be that says whose it is."""
_OTHER_ROLES = frozenset(
    [
        Role.FRAMEWORK,
        Role.DEADLINE,
        Role.MEETING,
        Role.APPROVAL,
        Role.PLAN,
        Role.OTHERS,
        Role.FIGURE,
    ]
)


def is_of_an_earlier(dated: Dated) -> bool:
    """Whether words before a year say themselves that it is that of an earlier inspection."""
    return _EARLIER.search(dated.lead[-_NEAR:]) is not None


def names_visit(dated: Dated) -> bool:
    """Whether the date is that of the visit itself ("the inspection of May 2019")."""
    return _OF_VISIT.search(dated.lead) is not None


def recalls(dated: Dated, role: Role | None) -> bool:
    """Whether a year is that of what inspectors found earlier, by the words about it."""
    if _WHEN.match(dated.trail) or _BEFORE[0].search(dated.lead):
        return True
    if role in _OTHER_ROLES or _AGAIN.search(dated.lead):
        return False
    before = any(rule.search(dated.lead) for rule in _BEFORE)
    behind = _LED.search(dated.lead) and any(rule.match(dated.trail) for rule in _BEHIND)
    return bool(before or behind)
