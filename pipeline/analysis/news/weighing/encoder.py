"""How a statement reads as a whole: by a small encoder, beside its signals and single words.

It reads a statement, the words before it and the heading over it, and says how likely inspectors
found it, and that it is praise. It knows what counted signals cannot add up: "rode to school alone
for the first time" has no word of praise. Decision 0054 says what it is worth;
`scripts/fit_statement_encoder.py` fits it.

Of each statement no more than a fixed number of pieces of words is read.
"""

from collections.abc import Container, Mapping
from typing import NamedTuple

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, flat, numbers
from pipeline.analysis.encoders.pieces import pieces as joined
from pipeline.analysis.news.weighing import weights
from pipeline.analysis.news.weighing.signals import FindingSignal

NETWORK = "statements"
STATEMENT, BEFORE, OVER = 60, 24, 12
"""How many pieces of words are read of a statement, from its beginning; of what stands before it,
from its end; and of the heading over it.
"""
_LONGEST, _LONGEST_BEFORE, _LONGEST_OVER = 900, 400, 80
"""How many characters of each are looked at."""
LEAST, CLEAR, MOST_OF_A_TEXT = -2.0, 3.0, 400
"""The lowest log odds of being a finding, by signals and words, with which a statement is read;
those from which on both that and its side are clear; and how many statements of a text are read.
"""
ITSELF, ENCODED = "signals and words", "read as a whole"
"""The names of what is weighed."""


class Wording(NamedTuple):
    """The words of a statement, some of those before it, and the heading over it."""

    statement: str
    before: str
    over: str


class Encoded(NamedTuple):
    """The log odds that inspectors found what a statement says, and that it is praise."""

    finding: float
    praise: float


def wording(body: str, start: int, end: int, over: str) -> Wording:
    """What is read of the statement `body[start:end]` under a heading."""
    return Wording(
        flat(body[start : min(end, start + _LONGEST)]),
        flat(body[max(0, start - _LONGEST_BEFORE) : start]),
        flat(over)[-_LONGEST_OVER:],
    )


def pieces(words: Wording) -> Pieces:
    """What is read of some words: the statement, what stands before it, nothing of what comes
    after it, and the heading.
    """
    own, before, over = map(numbers, words)
    return joined(own[:STATEMENT], before[-BEFORE:], [], over[:OVER])


def encoded(words: Wording) -> Encoded:
    """How a statement reads."""
    finding, praise = map(float, networks.read(NETWORK, pieces(words)))
    return Encoded(finding, praise)


def is_read(finding: float, praise: float, signals: Container[str]) -> bool:
    """Whether a statement is read, by its log odds and signals: one that gives the outcome is not,
    since readers differ about whether that is a finding.
    """
    if FindingSignal.GIVES_THE_OUTCOME in signals or finding <= LEAST:
        return False
    return finding <= CLEAR or abs(praise) <= CLEAR


def likeliest(odds: Mapping[int, float]) -> set[int]:
    """Where the statements of a text that are read begin, of those that could be, by log odds."""
    return set(sorted(odds, key=lambda start: -odds[start])[:MOST_OF_A_TEXT])


def finding_odds(own: float, read: Encoded) -> float:
    """The log odds of being a finding, by signals and words (`own`) and as a whole."""
    return _together(weights.TOGETHER_BIAS, weights.TOGETHER, own, read.finding)


def praise_odds(own: float, read: Encoded) -> float:
    """The log odds of being praise, by signals and words (`own`) and as a whole."""
    return _together(weights.GOOD_TOGETHER_BIAS, weights.GOOD_TOGETHER, own, read.praise)


def _together(bias: float, table: Mapping[str, float], own: float, whole: float) -> float:
    return bias + table[ITSELF] * own + table[ENCODED] * whole
