"""What a finding is about as a whole, by a small encoder: a signal of its themes beside its words.

It knows what words share a subject that no list has together ("too few hours of lessons, because
their timetable is cut down" is about attendance). `scripts/fit_theme_encoder.py` fits it; decision
0055 says what it is worth.
"""

import math
from functools import lru_cache

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, flat, numbers
from pipeline.analysis.encoders.pieces import pieces as joined
from pipeline.analysis.themes.words import NONE
from pipeline.model.terms import Theme

NETWORK = "themes"
ORDER = (*sorted(Theme), NONE)
"""What the numbers that the encoder gives stand for."""
QUOTE = 72
"""How many pieces of words are read of a quotation, from its beginning."""
MOST = 200
"""How many quotations of a text are read: half a second's worth; the rest go by their words."""
_LONGEST = 1000
"""How many characters are looked at."""
_KEPT = 20_000
"""How many quotations' themes are remembered: findings are often told again."""


def pieces(quote: str) -> Pieces:
    """What is read of a quotation."""
    return joined(numbers(quote)[:QUOTE])


@lru_cache(maxsize=_KEPT)
def _read(quote: str) -> tuple[float, ...]:
    odds = [float(one) for one in networks.read(NETWORK, pieces(quote))]
    most = max(odds)
    total = most + math.log(math.fsum(math.exp(one - most) for one in odds))
    return tuple(one - total for one in odds)


def likely(quote: str) -> dict[str, float]:
    """The log probability of each theme, and of `NONE`, as a quotation reads."""
    return dict(zip(ORDER, _read(flat(quote[:_LONGEST])), strict=True))
