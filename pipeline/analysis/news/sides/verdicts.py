"""The side of a statement that gives the verdict of an inspection in the frameworks' own words."""

import re

from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.told import outcome
from pipeline.analysis.told.progress import Extent, extent_of
from pipeline.analysis.vocabulary.fact_phrases import RESULT
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import Outcome

_GOOD_OUTCOMES = frozenset(
    [Outcome.POSITIVE, Outcome.EFFECTIVE_ACTION, Outcome.NO_WRITTEN_STATEMENT]
)
_BAD_OUTCOMES = frozenset(
    [Outcome.INCONSISTENT, Outcome.SYSTEMIC_FAILINGS, Outcome.NOT_EFFECTIVE_ACTION]
)
_OF_PROGRESS = {
    Extent.ON_ALL: 1,
    Extent.ON_SOME: 1,
    Extent.IN_PART: 1,
    Extent.OPEN: 1,
    Extent.NOT_OPEN: -1,
    Extent.NOT_ON_SOME: -1,
    Extent.ON_NONE: -1,
}
_IN_PART = frozenset([Extent.IN_PART, Extent.OPEN, Extent.ON_SOME])
_DOUBTED = any_case(
    r"\b(?:not|no|never|nor|only|just|merely|but|yet|while|whilst|whereas|although|though|however"
    r"|notwithstanding|insufficient\w*|fail\w*|remain\w*|left|still|others?"
    r"|too little|little|lack\w*|poor\w*|slow\w*|inadequate|unsatisfactory|short of)\b|n[’']t\b",
)
"""What leaves open on which side a statement about partial progress is."""

_CONTRAST = Rule(
    (
        *(
            "though",
            "despite",
            "in spite of",
            "while",
            "whilst",
            "whereas",
            "but",
            "yet",
            "however",
        ),
        *("nonetheless", "nevertheless", "even if", "albeit", "for all "),
    ),
    re.compile(
        r"\b(?:although|though|despite|in spite of|while|whilst|whereas"
        r"|(?<!\bhas )(?<!\bhad )(?<!\bhave )(?<!\bis )(?<!\bare )(?<!\bwas )but(?! (?:also|for)\b)"
        r"|(?:\A\W*|(?<=[,;:–—-] )|(?<=\band ))yet(?! to\b)"
        r"|however|nonetheless|nevertheless|even if|albeit|for all (?:its|their|the))\b",
    ),
)
_TURN = any_case(r"\W*(?:but|yet|(?:\w+,? ){0,3}?(?:however|nonetheless|nevertheless)),?\s+")
"""What sets a statement against the one before, which gives it no second side."""
_MENDING = any_case(
    r"\b(?:being (?:\w+ly )?(?:tackled|addressed|dealt with|resolved|mended|put right)"
    r"|(?:getting|gets|got) (?:on )?better"
    r"|(?:commit\w+|efforts?|start(?:ed)?|beg[au]n|working|action|steps)\b[^.;]{0,60}"
    r"\b(?:mend\w*|deal\w*|tackl\w*|address\w*|do(?:ing)? something about|put\w* right))\b",
)
_SHORT_DENIAL = Rule(
    (
        "not",
        "n't",
        "n’t",
    ),
    re.compile(
        r"(?:\b(?:and|but|yet|while|whilst|whereas|though|although)|[,;:–—-])\s+"
        r"(?:(?!\b(?:it|they|that|which)\b)[\w’'-]+\s+){1,7}?"
        r"(?:is|are|was|were|has|have|had|did|do|does|could|can)\s*(?:not|n[’']t)"
        r"(?:\s+(?:been|so|be|yet|done so))?\W*$",
    ),
)
"""An end that only denies of others what was said of some ("and 2 were not")."""

_THEN = (
    r"(?:\bback in\b|\bin (?:\w+ )?(?:19|20)\d\d\b|\byears (?:ago|earlier|before)\b|\blast time\b"
    r"|\bat (?:that|the) time\b|\boriginally\b|\b(?:previous|earlier|first|initial|former)"
    r" (?:\w+ ){0,3}?(?:inspection|visit|report)\b)"
)
_ASKED = (
    r"\b(?:was|were|been|being|is|are|had)\b (?:\w+ ){0,2}?(?:told|asked|ordered|required"
    r"|instructed|obliged|(?:made|forced)(?= to\b)|to (?:write|produce|submit|draw up))\b"
)
_ASKED_THEN = Rule(
    (
        "back in",
        "19",
        "20",
        "ago",
        "earlier",
        "before",
        "last time",
        "that time",
        "the time",
        "originally",
        "previous",
        "first",
        "initial",
        "former",
    ),
    re.compile(rf"{_ASKED}[^.;]{{0,160}}{_THEN}|{_THEN}[^.;]{{0,160}}{_ASKED}"),
)
_SINCE = any_case(r"\b(?:now|still|again|today|but|yet|since then|remains?)\b")
"""What was asked of an area then, and what a sentence adds of now."""

_YEAR = any_case(
    r"(?<!reforms of )(?<!reform of )(?<!act of )(?<!act )\b(?P<year>20[12]\d)\b"
    r"(?! (?:reforms?|act|code|framework)\b)",
)
_YEARS_BEFORE = 2
_BY_INSPECTORS = any_case(
    r"\b(?:inspect(?:ors?|ions?|ed)|ofsted|cqc|care quality commission|watchdogs?)\b[^;]*\b(?:found"
    r"|said|saw|listed|named|identified|judged|rated|ruled|noted|raised|brought up|criticised"
    r"|praised|picked out)\b"
    r"|\b(?:found|listed|named|identified|raised|criticised)\b[^;]*"
    r"\b(?:inspect(?:ors?|ions?|ed)|ofsted|cqc)\b",
)
_SINCE_THEN = any_case(
    r"\b(?:now|still|again|today|but|yet|since|remain\w*|progress\w*|improv\w+|better|revisit\w*"
    r"|re-?inspect\w*|return\w*|later|went back|came back)\b",
)
"""What a statement about an earlier inspection may add of the later one."""

_INSPECTED_THEN = any_case(
    r"\b(?:inspected|visited|inspections?|visit|inspectors|ofsted)\b[^.;:]{0,90}"
    r"\b(?:in|of|on|during|from)\b[^.;:]{0,25}\b20[12]\d\b[^.;:]*\.\s"
)
"""A sentence before it that dates an inspection to a year."""
_ANEW = any_case(
    r"\b(?:this (?:year|month|week|time|spring|summer|autumn|winter|visit|inspection|report)"
    r"|new(?:ly|est)?|latest|recent\w*|last (?:year|month|week)|second|these days"
    r"|years (?:later|on|after))\b"
)
"""What turns from the earlier inspection to the one that is told."""


def on_both_sides(written: str) -> bool:
    """Whether a statement says that some things are right and others are not.

    Neither half may be told alone, and the whole is neither praise nor criticism.
    """
    extent = extent_of(written, revisited=False)
    partly = extent is Extent.IN_PART or (extent in _IN_PART and _DOUBTED.search(written))
    return bool(partly or denies_of_others(written))


def mends(written: str) -> bool:
    """Whether a statement says that a shortcoming it names is being dealt with."""
    return _MENDING.search(written) is not None


def contrasts(written: str) -> bool:
    """Whether a statement sets one thing against another ("although …", "…, but not yet")."""
    return _CONTRAST.search(without_turn(written)) is not None


def without_turn(written: str) -> str:
    """A statement without what only sets it against the one before ("However, …")."""
    turn = _TURN.match(written)
    return written[turn.end() :] if turn else written


def denies_of_others(written: str) -> bool:
    """Whether a statement ends by denying of others what it says of some."""
    return _SHORT_DENIAL.search(written) is not None


def verdict(written: str, sentence: Sentence) -> int:
    """1 for a good and -1 for a bad verdict; 0 without one, or if the two mix.

    `sentence` is the one that the statement, as `written`, is part of.
    """
    if not any(hit.group == RESULT for hit in sentence.facts):
        return 0
    said = {one for one, *_ in outcome.outcomes_of(written)}
    sides = {1 for one in said & _GOOD_OUTCOMES} | {-1 for one in said & _BAD_OUTCOMES}
    sides |= {_of_progress(written)} - {0}
    return sides.pop() if len(sides) == 1 else 0


def _of_progress(written: str) -> int:
    extent = extent_of(written, revisited=True)
    if extent is None or (extent in _IN_PART and _DOUBTED.search(written)):
        return 0
    return _OF_PROGRESS[extent]


def is_earlier(written: str, told: int) -> bool:
    """Whether a statement gives what inspectors found years before the year of the inspection that
    is told, and nothing since.
    """
    years = [int(one["year"]) for one in _YEAR.finditer(written)]
    return (
        bool(years)
        and max(years) <= told - _YEARS_BEFORE
        and _BY_INSPECTORS.search(written) is not None
        and not _SINCE_THEN.search(written)
    )


def goes_on_earlier(before: str, written: str, told: int) -> bool:
    """Whether a statement goes on telling an earlier inspection that its paragraph, `before` it,
    dates years before the one that is told.
    """
    dated = _INSPECTED_THEN.search(before)
    since = before[dated.start() :] + written if dated else ""
    return dated is not None and not _ANEW.search(since) and is_earlier(since, told)


def recalls(written: str) -> bool:
    """Whether a statement recalls what an earlier inspection asked for, and nothing since."""
    asked = _ASKED_THEN.search(written)
    return asked is not None and not _SINCE.search(written)
