"""Statements that a sentence sets against each other: what one is says what the other is."""

import re
from itertools import pairwise

from pipeline.analysis.news.judgement import kind_of, may_be_criticism, opposite_of
from pipeline.analysis.news.statement_features import Statement
from pipeline.analysis.news.weighing.signals import ToneSignal
from pipeline.model.terms import FindingKind

_AGAINST = re.compile(
    r"\b(?:but|yet|although|though|while|whilst|whereas|despite|however|nonetheless|nevertheless)\b",
    re.IGNORECASE,
)
_OPENING = 12
"""How far into a sentence a concession may begin, in characters."""


def kinds_of(body: str, together: list[Statement]) -> list[FindingKind | None]:
    """The kinds of the statements of a sentence, in order; None for what is not told.

    What is set against a finding is told as its opposite if it is likely enough. Praise is not told
    without the criticism that limits it, and of one quotation either all is told or nothing.
    """
    kinds = [kind_of(body, one) for one in together]
    for left, right in pairwise(range(len(together))):
        if _opposed(body, together[left], together[right]):
            for known, other in ((left, right), (right, left)):
                if kinds[known] and not kinds[other]:
                    kinds[other] = opposite_of(body, together[other], kinds[known])
                    if not kinds[other] and _is_limited(body, kinds[known], together[other]):
                        kinds[known] = None
    torn = len(kinds) > 1 and None in kinds and body[together[0].passage.start] in '“"'
    return [None] * len(kinds) if torn and _is_one_quotation(body, together) else kinds


def _is_one_quotation(body: str, together: list[Statement]) -> bool:
    """Whether statements are parts of a sentence that is one quotation and no more."""
    whole = body[together[0].passage.start : together[0].passage.end]
    return sum(whole.count(mark) for mark in '“”"') == 2 and whole.rstrip(".!?")[-1] in '”"'


def keep_their_sides(body: str, together: list[Statement]) -> list[bool]:
    """Which statements of a sentence are set against another, or against what is before: the sides
    of their neighbours say nothing of their own.
    """
    opposed = [False, *(_opposed(body, *pair) for pair in pairwise(together)), False]
    return [
        ToneSignal.AFTER_TURN in one.signals or opposed[place] or opposed[place + 1]
        for place, one in enumerate(together)
    ]


def _opposed(body: str, left: Statement, right: Statement) -> bool:
    begins = left.passage.start
    concedes = _AGAINST.search(body, begins, max(left.start, begins + _OPENING)) is not None
    return concedes or _AGAINST.search(body, left.end, right.start) is not None


def _is_limited(body: str, kind: FindingKind | None, other: Statement) -> bool:
    return kind is FindingKind.STRENGTH and may_be_criticism(body, other)
