"""The words of a statement, and of what stands around it, as signals: the first letters of each,
which most forms of a word share.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_STEM = 5
STATEMENT, SENTENCE, BEFORE, OVER = "word: ", "near: ", "before: ", "above: "
"""What names of signals begin with: the statement's own words, those of its sentence, of the
sentence before, and of the heading or introduction above.
"""
_SCALES = {STATEMENT: 3.0, SENTENCE: 1.5, BEFORE: 1.5, OVER: 1.8}


Around = Mapping[str, frozenset[str]]
"""The stems in a statement and around it, by where they stand."""


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
