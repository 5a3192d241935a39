"""Rules that are only tried on a text that holds a word they need: a plain search for a word costs a fiftieth of a rule."""

import re
from functools import lru_cache
from typing import NamedTuple

_REMEMBERED = 8
"""Texts whose small letters are remembered: several rules ask for each while it is understood."""


@lru_cache(maxsize=_REMEMBERED)
def folded(text: str) -> str:
    """`text` in small letters, also those that `re.IGNORECASE` takes for i, s and k; not every character at its place."""
    return text.lower().replace("ı", "i").replace("ſ", "s").replace("i̇", "i")


class Rule(NamedTuple):
    """A rule, and words in small letters of which each text that it fits holds one."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """Where the rule first fits; None when it does not."""
        low = folded(text)
        return self.pattern.search(text) if any(word in low for word in self.words) else None
