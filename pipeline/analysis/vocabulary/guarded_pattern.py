"""Patterns tried only on texts with a word they need: a word search costs a fiftieth of a
pattern.
"""

import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_REMEMBERED = 8


def fold(text: str) -> str:
    """`text` in lower case, including letters that `re.IGNORECASE` takes for i, s and k.

    Not every character keeps its place.
    """
    low = text.lower()
    return low if low.isascii() else low.replace("ı", "i").replace("ſ", "s").replace("i̇", "i")


folded = lru_cache(maxsize=_REMEMBERED)(fold)
"""The same for a whole text, cached since several rules need it."""


class Rule(NamedTuple):
    """A pattern, and words of which every matching text contains one.

    They are in lower case, or `exact` as written.
    """

    words: tuple[str, ...]
    pattern: re.Pattern[str]
    exact: bool = False

    def search(self, text: str) -> re.Match[str] | None:
        """The first match of the rule, or None."""
        low = text if self.exact else folded(text)
        return self.pattern.search(text) if any(map(low.__contains__, self.words)) else None

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning of `text`, or None."""
        low = text if self.exact else folded(text)
        return self.pattern.match(text) if any(map(low.__contains__, self.words)) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in `text`, in order."""
        low = text if self.exact else folded(text)
        return self.pattern.finditer(text) if any(map(low.__contains__, self.words)) else iter(())

    def within(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match within `text[start:end]`, a sentence or a part of one."""
        low = text[start:end] if self.exact else fold(text[start:end])
        return (
            self.pattern.search(text, start, end)
            if any(map(low.__contains__, self.words))
            else None
        )
