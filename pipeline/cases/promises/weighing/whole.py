"""What a later sentence that tells of a promise says of it, read as a whole by a small encoder,
beside its single words: "the library has its lift at last" and "families still use the stairs" have
no word that lists know.

`scripts/fit_promise_encoder.py` fits the encoder; decision 0062 says what it is worth.
"""

from collections.abc import Sequence
from functools import lru_cache

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, numbers
from pipeline.analysis.encoders.pieces import pieces as joined

NETWORK = "promises"
SENTENCE, PROMISE = 64, 40
"""How many pieces of words are read of a sentence and of a promise, from its beginning."""
_LONGEST = 900
"""How many characters of each are looked at."""
_WHEN = {True: "after its day", False: "before its day"}
_REMEMBERED = 4000
"""How many are remembered: pages about an area are made again and again."""


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
def log_odds(read: str, promise: str, *, over: bool) -> Sequence[float]:
    """How likely a sentence that tells of a promise says each of `status.KINDS`, in their order:
    numbers of which the exponentials are in proportion to that.
    """
    return [float(one) for one in networks.read(NETWORK, pieces(read, promise, over=over))]
