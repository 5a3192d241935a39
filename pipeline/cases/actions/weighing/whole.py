"""How far a sentence reads as one about an action, by a small encoder, beside what both name.

A sentence with what stands around it is one direction, an action another: the nearer, the likelier.
And a sentence shows by itself whether it tells what became of any action. What an action calls
"timely assessments" others call "the queue for the paediatrician"; no list has that.
`scripts/fit_link_encoder.py` fits the encoder; decision 0056 says what it is worth.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, numbers
from pipeline.analysis.encoders.pieces import pieces as joined
from pipeline.cases.actions.scene import Placed, Where

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NETWORK = "links"
SENTENCE, ACTION = 64, 72
"""How many pieces of words are read of a sentence and of an action, from its beginning."""
OVER, EACH_OVER, TITLE, ABOVE, BEHIND = 30, 20, 14, 16, 24
"""The same of what stands over a sentence, all of it and each part, and of the publication's title,
from the beginning; and of the paragraph above and the sentence behind it, from the end.
"""
MOST = 2000
"""How many sentences are read of all that may tell of some actions: at most some seconds."""
ABOUT_ANY, NEAR, NEARER, NEAREST = (
    "reads as progress",
    "reads as near",
    "reads as nearer by",
    "reads as nearest",
)
_OVER = (Where.OVER, Where.LABEL, Where.OPENING)
_LONGEST = 900
"""How many characters of each part are looked at."""
_FURTHEST, _ALONE = 0.5, 0.3
"""How far ahead an action is at most, and how far a single one is taken to be."""
_SENTENCES, _ACTIONS = 4000, 1000
"""How many are remembered: pages about an area are made again and again."""
Vector: TypeAlias = "NDArray[np.float32]"


class Read(NamedTuple):
    """How a sentence reads: the log odds that it tells what became of any action, and how near it
    is to each, from -1 to 1.
    """

    any_action: float
    near: Sequence[float]


UNREAD = -6.0, 0.0
"""What is taken for a sentence that is not read."""


def pieces(one: Placed) -> Pieces:
    """What is read of a sentence and around it."""
    over = [number for where in _OVER for number in _first(one.around[where])[:EACH_OVER]]
    return joined(
        _first(one.words)[:SENTENCE],
        over[:OVER],
        _first(one.around[Where.TITLE])[:TITLE],
        _last(one.around[Where.ABOVE])[-ABOVE:],
        _last(one.around[Where.NEXT])[-BEHIND:],
    )


def pieces_of_action(quote: str) -> Pieces:
    """What is read of an action."""
    return joined(_first(quote)[:ACTION])


def read(one: Placed, actions: Sequence[str]) -> Read:
    """How a sentence reads with actions."""
    likely, direction = _sentence(*map(tuple, pieces(one)))
    return Read(likely, [float(direction @ _action(quote)) for quote in actions])


def unread(actions: Sequence[str]) -> Read:
    """What is taken for a sentence that is not read."""
    likely, near = UNREAD
    return Read(likely, [near] * len(actions))


def signals(given: Read) -> Iterator[Mapping[str, float]]:
    """What that shows of a sentence with each action, in their order."""
    for place, near in enumerate(given.near):
        others = [*given.near[:place], *given.near[place + 1 :]]
        ahead = near - max(others) if others else _ALONE
        yield {
            ABOUT_ANY: given.any_action,
            NEAR: near,
            NEARER: max(-_FURTHEST, min(ahead, _FURTHEST)),
            NEAREST: float(ahead >= 0),
        }


@lru_cache(maxsize=_SENTENCES)
def _first(words: str) -> list[int]:
    return numbers(words[:_LONGEST])


@lru_cache(maxsize=_SENTENCES)
def _last(words: str) -> list[int]:
    return numbers(words[-_LONGEST:])


@lru_cache(maxsize=_SENTENCES)
def _sentence(own: tuple[int, ...], context: tuple[int, ...]) -> tuple[float, Vector]:
    """The log odds that a sentence is about any action, and its direction."""
    told = networks.read(NETWORK, Pieces(list(own), list(context)))
    half = (len(told) - 1) // 2
    return float(told[0]), told[1 : 1 + half]


@lru_cache(maxsize=_ACTIONS)
def _action(quote: str) -> Vector:
    """The direction of an action."""
    told = networks.read(NETWORK, pieces_of_action(quote))
    return told[1 + (len(told) - 1) // 2 :]
