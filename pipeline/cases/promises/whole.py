"""How a later sentence reads beside a promise: that it was kept, that it was not, or neither.

People tell what became of a thing by what it is to them: "the one-page picture" is the dashboard of
a plan, "the last of them started on 21 October" the posts that were to be filled. No list of words
has that. A small encoder reads both together, with the days on which the one was published and the
other is due. `scripts/fit_promise_encoder.py` fits it; decision 0060 says what it is worth.
"""

import math
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, numbers
from pipeline.analysis.encoders.pieces import pieces as joined

NETWORK = "promises"
SENTENCE, PROMISE, WITH_DAY, AROUND = 72, 52, 64, 24
"""How many pieces of words are read: of a sentence with its day and of a promise, without its day
and with it, from the beginning; and of what stands before the sentence, from the end.
"""
_LONGEST, _LONGEST_AROUND = 700, 300
"""How many characters of each are looked at."""
_REMEMBERED = 8000
"""How many are remembered: pages about an area are made again and again."""


class Later(NamedTuple):
    """A sentence, what stands before it ("" where nothing does), and when it was published."""

    words: str
    around: str
    published: date


class Reading(NamedTuple):
    """How likely a sentence says that a promise was kept, and that it was not."""

    done: float
    undone: float


def pieces(later: Later, promise: str, due: date) -> Pieces:
    """What is read of both."""
    said = numbers(f"{_day(later.published)} : {later.words[:_LONGEST]}")[:SENTENCE]
    promised = numbers(promise[:_LONGEST])[:PROMISE] + numbers(f"due {_day(due)}")
    return joined(said, promised[:WITH_DAY], numbers(later.around[-_LONGEST_AROUND:])[-AROUND:])


@lru_cache(maxsize=_REMEMBERED)
def read(later: Later, promise: str, due: date) -> Reading:
    """How a sentence reads beside a promise."""
    told = networks.read(NETWORK, pieces(later, promise, due))
    neither, done, undone = (math.exp(float(one) - float(max(told))) for one in told)
    return Reading(done / (neither + done + undone), undone / (neither + done + undone))


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
