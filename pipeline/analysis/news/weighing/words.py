"""The words in and around a statement as signals, by the first letters that most forms share."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_STEM = 5
STATEMENT, SENTENCE, BEFORE, OVER = "word: ", "near: ", "before: ", "above: "
"""The prefixes of signals' names, by where the words occur.

The statement, the rest of its sentence, the sentence before, and the heading or introduction above.
"""
_SCALES = {STATEMENT: 3.0, SENTENCE: 1.5, BEFORE: 1.5, OVER: 1.8}


Around = Mapping[str, frozenset[str]]
"""The stems in a statement and around it, by where they occur."""


@lru_cache(maxsize=64)
def stems(written: str) -> frozenset[str]:
    """The stems of some words, numbers as 0."""
    plain = _DIGITS.sub("0", written.lower())
    return frozenset([word[:_STEM] for word in _WORD.findall(plain)])


def share(where: str, found: frozenset[str]) -> float:
    """How much each of these stems counts: the more there are, the less."""
    return _SCALES[where] / len(found) ** 0.5 if found else 0.0


def word_signals(around: Around) -> Iterator[tuple[str, float]]:
    """Each stem as a signal."""
    for where, found in around.items():
        each = share(where, found)
        yield from ((where + stem, each) for stem in found)
