"""The words in and around a statement as signals, by the first letters that most forms share."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_STEM, _FIRST = 5, 3
STATEMENT, SENTENCE, BEFORE, OVER, AFTER = "word: ", "near: ", "before: ", "above: ", "after: "
PAIRS, FIRST = "pair: ", "first: "
"""The prefixes of signals' names, by where the words occur.

The statement, the rest of its sentence, the sentence before, the heading or introduction above, and
what follows; the pairs of neighbours in the statement, and its first words by their number.
"""
_SCALES = {
    STATEMENT: 3.0,
    SENTENCE: 1.5,
    BEFORE: 1.5,
    OVER: 1.8,
    AFTER: 1.5,
    PAIRS: 2.0,
    FIRST: 1.2,
}
PREFIXES = tuple(_SCALES)
"""All of these prefixes."""


Around = Mapping[str, frozenset[str]]
"""The stems in a statement and around it, by where they occur."""


@lru_cache(maxsize=64)
def in_order(written: str) -> tuple[str, ...]:
    """The stems of some words as they stand, numbers as 0."""
    return tuple(
        [
            word[:_STEM] if word.isalpha() else _DIGITS.sub("0", word)[:_STEM]
            for word in _WORD.findall(written.lower())
        ]
    )


@lru_cache(maxsize=64)
def stems(written: str) -> frozenset[str]:
    """The different stems of some words, numbers as 0."""
    return frozenset(in_order(written))


def pairs(written: str) -> frozenset[str]:
    """The stems of neighbouring words, joined by "+"."""
    return frozenset([f"{one}+{two}" for one, two in pairwise(in_order(written))])


def first(written: str) -> frozenset[str]:
    """The stems of the first words, each behind its number and "+"."""
    return frozenset([f"{number}+{stem}" for number, stem in enumerate(in_order(written)[:_FIRST])])


def share(where: str, found: frozenset[str]) -> float:
    """How much each of these stems counts: the more there are, the less."""
    return _SCALES[where] / len(found) ** 0.5 if found else 0.0


def word_signals(around: Around) -> Iterator[tuple[str, float]]:
    """Each stem as a signal."""
    for where, found in around.items():
        each = share(where, found)
        yield from ((where + stem, each) for stem in found)
