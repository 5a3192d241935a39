"""What a sentence that tells of a promise says: that it was kept, that it was missed (not done by
its day, or only in part), or only how far it is.

Words and pairs of words count, with marks of what days and percentages are to the promise, and what
rules know of the words (`scripts/fit_promises.py` fits their weights); and as much counts how the
sentence reads as a whole (`whole`).
"""

import json
import lzma
import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources
from itertools import pairwise
from typing import NamedTuple

from pipeline.cases.promises.accounts import (
    clause,
    denies,
    says_done,
    says_kept,
    says_missed,
    says_rid,
    says_undone,
)
from pipeline.cases.promises.amounts import is_share, numbers, tells_a_part
from pipeline.cases.promises.weighing.marks import ENOUGH, IN_TIME, TOO_LATE, TOO_LITTLE
from pipeline.cases.promises.weighing.whole import read_beside

FILE = "promise_words.json.xz"
KINDS = ("done", "missed", "progress")
_TOKEN = re.compile(r"\([a-z ]+\)|[a-z']+|\d+%?")
_AHEAD = re.compile(
    r"\b(?:will|shall|to be|plan(?:s|ned)? to|expects?|expected|intend|aims?|hopes? to|should|would"
    r"|must)\b",
    re.IGNORECASE,
)
_HEDGES = re.compile(
    r"\b(?:most|some|many|part|nearly|almost|only|but|however|although|still|yet|not|no|never"
    r"|nobody|without|late|delay\w*|behind|missed|slipped|instead|rather than)\b",
    re.IGNORECASE,
)
_OF_RULES = 2.0
"""How much a signal of the rules counts beside a word, before weights are fitted."""


class Status(NamedTuple):
    """How likely a sentence says each."""

    done: float
    missed: float
    progress: float


def signals(words: str, read: str, promise: str, *, over: bool) -> Mapping[str, float]:
    """What shows what a sentence says of a promise.

    `read` is the sentence with its marks (`marks.marked`); `over`: it was published after the day
    of the promise.
    """
    tokens = [_token(one) for one in _TOKEN.findall(read.casefold())]
    when = "after" if over else "before"
    known = {
        "kept": says_kept(words),
        "missed": says_missed(words),
        "done": says_done(words),
        "undone": says_undone(words),
        "rid": says_rid(words),
        "denies": denies(words),
        "denies as much": denies(words) == denies(promise),
        "share": is_share(words),
        "part": tells_a_part(words, promise),
        "numbers": numbers(clause(promise)) <= numbers(words, spelt=True),
        "ahead": _AHEAD.search(words) is not None,
        "hedges": _HEDGES.search(words) is not None,
        **{mark: mark in read for mark in (IN_TIME, TOO_LATE, ENOUGH, TOO_LITTLE)},
    }
    found = dict.fromkeys(tokens, 1.0)
    found |= dict.fromkeys((f"{one} {other}" for one, other in pairwise(tokens)), 1.0)
    for name in (each for each, holds in known.items() if holds):
        found |= {f"={name}": _OF_RULES, f"={name}, {when}": _OF_RULES}
    return found | {f"={when}": 1.0}


def status(words: str, read: str, promise: str, *, over: bool) -> Status:
    """How likely a sentence that tells of a promise says that it was kept, and the others; given as
    to `signals`.
    """
    own = _shares(_weighed(signals(words, read, promise, over=over)))
    as_a_whole = _shares(read_beside(read, promise, over=over).says)
    both = [math.sqrt(one * other) for one, other in zip(own, as_a_whole, strict=True)]
    return Status(*(one / sum(both) for one in both))


def _weighed(shown: Mapping[str, float]) -> list[float]:
    """The sums of weighted signals, for each kind."""
    bias, weights = _weights()
    sums = list(bias)
    for name, value in shown.items():
        for place, weight in enumerate(weights.get(name, ())):
            sums[place] += weight * value
    return sums


def _shares(log_odds: Sequence[float]) -> list[float]:
    """Numbers above 0 that add up to 1, in proportion to the exponentials of others."""
    odds = [math.exp(one - max(log_odds)) for one in log_odds]
    return [one / sum(odds) for one in odds]


def _token(word: str) -> str:
    return "#" if word[0].isdigit() else word


@lru_cache(maxsize=1)
def _weights() -> tuple[list[float], dict[str, list[float]]]:
    packed = (resources.files("pipeline") / "data" / FILE).read_bytes()
    read = json.loads(lzma.decompress(packed))
    return read["bias"], read["weights"]
