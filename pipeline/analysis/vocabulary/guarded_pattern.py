"""Patterns for text in small letters, each tried only on texts with a word that it needs.

A pattern that ignores case compares letter by letter in lower case, and takes three times as long
as one in small letters on a text brought into small letters once. A word search costs a fiftieth
of a pattern.
"""

import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_REMEMBERED = 32


def fold(text: str) -> str:
    """`text` in small letters, every character in its place.

    With those letters as i, s and k that `re.IGNORECASE` takes for them.
    """
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")


folded = lru_cache(maxsize=_REMEMBERED)(fold)
"""The same for a text or sentence that several rules are tried on."""


class Rule(NamedTuple):
    """A pattern, and words of which every matching text contains one; without any it is always
    tried.

    Both are in small letters and fit text in any case, or are `exact` as written. A match has the
    places of the text, and its words in small letters.
    """

    words: tuple[str, ...]
    pattern: re.Pattern[str]
    exact: bool = False

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match within `text[start:end]`, or None."""
        low = text if self.exact else folded(text)
        return self.pattern.search(low, start, end) if self.may_fit(low[start:end]) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match at the beginning of `text[start:end]`, or None."""
        low = text if self.exact else folded(text)
        return self.pattern.match(low, start, end) if self.may_fit(low[start:end]) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match of all of `text[start:end]`, or None."""
        low = text if self.exact else folded(text)
        return self.pattern.fullmatch(low, start, end) if self.may_fit(low[start:end]) else None

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Every match in `text[start:end]`, in order."""
        low = text if self.exact else folded(text)
        return self.pattern.finditer(low, start, end) if self.may_fit(low[start:end]) else iter(())

    def sub(self, by: str, text: str) -> str:
        """`text` with `by` in place of each match."""
        kept, at = [], 0
        for found in self.finditer(text):
            kept.append(text[at : found.start()])
            at = found.end()
        return by.join((*kept, text[at:]))

    def may_fit(self, low: str) -> bool:
        """Whether a text in small letters has a word that the rule needs."""
        return not self.words or any(map(low.__contains__, self.words))


def any_case(pattern: str, flags: int = 0) -> Rule:
    """The rule of a pattern in small letters, for text in any case, that is always tried."""
    return Rule((), re.compile(pattern, flags))
