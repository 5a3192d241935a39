"""Whether a later sentence tells of a promise, and what it says of it, read as a whole by a small
encoder, beside its signals and single words: "the library has its lift at last" and "families still
use the stairs" have no word that lists know.

`scripts/fit_promise_encoder.py` fits the encoder; decisions 0062 and 0063 say what it is worth.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, numbers
from pipeline.analysis.encoders.pieces import pieces as joined

NETWORK = "promises"
SENTENCE, PROMISE = 64, 40
"""How many pieces of words are read of a sentence and of a promise, from its beginning."""
_LONGEST = 900
"""How many characters of each are looked at."""
_WHEN = {True: "after its day", False: "before its day"}
_REMEMBERED = 8000
"""How many are remembered: pages about an area are made again and again."""


class Read(NamedTuple):
    """What is read of a sentence beside a promise: the log odds that it tells of it, and for each
    of `status.KINDS`, in their order, a number of which the exponential is in proportion to the
    chance that it says that, if it does.
    """

    tells: float
    says: Sequence[float]


def pieces(read: str, promise: str, *, over: bool) -> Pieces:
    """What is read of a sentence with its marks (`marks.marked`) beside a promise; `over`: it was
    published after the day of the promise.
    """
    return joined(
        numbers(read[:_LONGEST])[:SENTENCE],
        numbers(promise[:_LONGEST])[:PROMISE],
        numbers(_WHEN[over]),
    )


@lru_cache(maxsize=_REMEMBERED)
def read_beside(read: str, promise: str, *, over: bool) -> Read:
    """What an encoder reads of a sentence beside a promise, given as to `pieces`."""
    neither, *says = map(float, networks.read(NETWORK, pieces(read, promise, over=over)))
    most = max(says)
    tells = most + math.log(math.fsum(math.exp(one - most) for one in says)) - neither
    return Read(tells, tuple(says))
