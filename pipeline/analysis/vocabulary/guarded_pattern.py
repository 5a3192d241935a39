"""Rules that are only tried on a text that holds a word they need: a plain search for a word costs
a fiftieth of a rule.
"""

import re
import sys
from functools import lru_cache
from typing import NamedTuple

_REMEMBERED = 8


def fold(text: str) -> str:
    """`text` in small letters, also those that `re.IGNORECASE` takes for i, s and k; not every
    character at its place.
    """
    low = text.lower()
    return low if low.isascii() else low.replace("ı", "i").replace("ſ", "s").replace("i̇", "i")


folded = lru_cache(maxsize=_REMEMBERED)(fold)
"""The same for a whole text, of which several rules ask it."""


class Rule(NamedTuple):
    """A rule, and words of which each text that it fits holds one: in small letters, or `exact` as
    they are written.
    """

    words: tuple[str, ...]
    pattern: re.Pattern[str]
    exact: bool = False

    def search(self, text: str) -> re.Match[str] | None:
        """Where the rule first fits; None when it does not."""
        low = text if self.exact else folded(text)
        return self.pattern.search(text) if any(map(low.__contains__, self.words)) else None

    def within(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Where the rule first fits in `text[start:end]`, a sentence or a part of one."""
        low = text[start:end] if self.exact else fold(text[start:end])
        return (
            self.pattern.search(text, start, end)
            if any(map(low.__contains__, self.words))
            else None
        )
