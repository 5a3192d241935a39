"""How likely a later sentence tells something of a promise: of whether it was kept, or how far it
is.

`scripts/fit_promises.py` fits the weights; decisions 0061 and 0063 say what they are worth.
"""

import math
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from pipeline.cases.actions.scene import Placed
from pipeline.cases.promises.accounts import clause
from pipeline.cases.promises.alike import (
    briefly_common,
    covers,
    names_code,
    plainly_common,
    shared,
)
from pipeline.cases.promises.amounts import numbers, percents
from pipeline.cases.promises.dated import names_day
from pipeline.cases.promises.weighing.relation_weights import BIAS, WEIGHTS
from pipeline.model.terms import DocType

Signals = Mapping[str, float]
_RARE, _STEMS, _TELLING, _PLAIN, _BRIEF, _LONG = 20, 6, 5, 6, 8, 300
"""How much of each is counted at most."""
_FAR, _SOON, _LEAST_ANY = 900, 400, -4.0
"""How many days after and before the promised day count at most, and how unlikely a sentence
counts at least as telling of any action.
"""


class Promised(NamedTuple):
    """A promise: its words, its last day, and whether this is only roughly known."""

    words: str
    due: date
    about: bool


class Compared(NamedTuple):
    """A sentence and a promise, as far as other sentences and promises are needed to compare them.

    `near`: how near both read, from -1 to 1; `any_action`: the log odds that the sentence tells
    what became of any action. `stems`: how many stems they share; `rarity`: how rare these are in
    the case; `cover`: what part of the promise's they are. `nearer`, `rarer`: how far it is ahead
    of the next promise; `nearest_there`, `nearest`: no sentence of the publication, or of all, is
    nearer.
    """

    near: float
    any_action: float
    stems: int
    rarity: float
    cover: float
    nearer: float
    rarer: float
    nearest_there: bool
    nearest: bool


def signals(
    one: Placed, around: str, kind: DocType | None, published: date, promise: Promised, by: Compared
) -> Signals:
    """What shows whether a sentence, below or behind `around`, tells of a promise."""
    said, words = one.words, promise.words
    days, telling = (published - promise.due).days, min(len(shared(said, words)), _TELLING)
    told, asked, share = numbers(said, spelt=True), numbers(clause(words)), min(by.cover, 1)
    found: dict[str, float] = {
        "near": by.near,
        "any action": by.any_action,
        "near, any action": by.near * max(_LEAST_ANY, by.any_action),
        "stems": min(by.stems, _STEMS),
        "rarity": min(by.rarity, _RARE) / 5,
        "share": share,
        "share, near": share * by.near,
        "telling": telling,
        "telling, near": telling * by.near,
        "plain": min(plainly_common(said, words), _PLAIN),
        "brief": min(briefly_common(said, words), _BRIEF),
        "covers": covers(said, words),
        "code": names_code(said, words),
        "around: telling": min(len(shared(around, words)), _TELLING),
        "numbers": bool(asked),
        "same number": bool(asked & told),
        "percentages": bool(percents(words) and percents(said)),
        "same percentage": bool(percents(words) & percents(said)),
        "its day": names_day(said, promise.due, published, month=promise.about),
        "after": days > 0,
        "days after": min(max(days, 0), _FAR) / 300,
        "days before": min(max(-days, 0), _SOON) / 200,
        f"of {kind or DocType.OTHER}": 1,
        "row": one.row,
        "nearer": by.nearer,
        "rarer": by.rarer / 5,
        "nearest there": by.nearest_there,
        "nearest": by.nearest,
        "ahead": by.nearer >= 0 and by.rarer >= 0,
        "length": min(len(said), _LONG) / 100,
    }
    return {name: float(value) for name, value in found.items() if value}


def log_odds(shown: Signals) -> float:
    """The log odds that a sentence with these signals tells of the promise."""
    return BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in shown.items())


def likely(own: float, whole: float) -> float:
    """How likely a sentence tells of a promise, by the log odds of its signals and by those of how
    it reads as a whole, which count as much.
    """
    return 1 / (1 + math.exp(-(own + whole) / 2))
