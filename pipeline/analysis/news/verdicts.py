"""The side of a statement that gives the verdict of an inspection in the frameworks' own words."""

import re

from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.told import outcome
from pipeline.analysis.told.progress import Extent, extent_of
from pipeline.analysis.vocabulary.fact_phrases import RESULT
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
_DOUBTED = re.compile(
    r"\b(?:not|no|never|nor|only|just|merely|but|yet|while|whilst|whereas|although|though|however"
    r"|notwithstanding|insufficient\w*|fail\w*|remain\w*|left|still|others?"
    r"|too little|little|lack\w*|poor\w*|slow\w*|inadequate|unsatisfactory|short of)\b|n[’']t\b",
    re.IGNORECASE,
)
"""What leaves open on which side a statement about partial progress is."""


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
