"""The words of a statement, and of what stands around it, as signals: the first letters of each,
which most forms of a word share.
"""

import re
from collections.abc import Iterator

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_STEM = 5
STATEMENT, SENTENCE, BEFORE, OVER = "word: ", "near: ", "before: ", "above: "
"""What names of signals begin with: the statement's own words, those of its sentence, of the
sentence before, and of the heading or introduction above.
"""
_SCALES = {STATEMENT: 3.0, SENTENCE: 1.5, BEFORE: 1.5, OVER: 1.8}


def stems(written: str) -> frozenset[str]:
    """The stems of some words, numbers as 0."""
    plain = _DIGITS.sub("0", written.lower())
    return frozenset(word[:_STEM] for word in _WORD.findall(plain))


def word_signals(where: str, found: frozenset[str]) -> Iterator[tuple[str, float]]:
    """Each stem as a signal; the more there are, the less each counts."""
    share = _SCALES[where] / len(found) ** 0.5 if found else 0.0
    return ((where + stem, share) for stem in found)
