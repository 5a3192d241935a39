"""Patterns for text in small letters, each tried only on texts with a word that it needs.

A pattern that ignores case compares letter by letter in lower case, and takes three times as long
as one in small letters on a text brought into small letters once. A word search costs a fiftieth
of a pattern.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

_REMEMBERED = 32
_MANY = 50
"""How many alternatives are worth being sorted by their first letters."""


def fold(text: str) -> str:
    """`text` in small letters, every character in its place.

    With those letters as i, s and k that `re.IGNORECASE` takes for them.
    """
    if text.isascii():
        return text.lower()
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")


folded = lru_cache(maxsize=_REMEMBERED)(fold)
"""The same for a text or sentence that several rules are tried on."""


@dataclass(frozen=True, eq=False)
class Rule:
    """A pattern, and words of which every matching text contains one; without any it is always
    tried.

    Both are in small letters and fit text in any case, or are `exact` as written. A match has the
    places of the text, and its words in small letters.
    """

    words: tuple[str, ...]
    written: str
    flags: int = 0
    exact: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: most texts need one rule in five, and all
        together take longer than such a text.
        """
        many = not self.words and self.written.count("|") >= _MANY
        return re.compile(by_letter(self.written) if many else self.written, self.flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match within `text[start:end]`, or None."""
        low = self._fitting(text, start, end)
        return None if low is None else self.pattern.search(low, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match at the beginning of `text[start:end]`, or None."""
        low = self._fitting(text, start, end)
        return None if low is None else self.pattern.match(low, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match of all of `text[start:end]`, or None."""
        low = self._fitting(text, start, end)
        return None if low is None else self.pattern.fullmatch(low, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Every match in `text[start:end]`, in order."""
        low = self._fitting(text, start, end)
        return iter(()) if low is None else self.pattern.finditer(low, start, end)

    def sub(self, by: str, text: str) -> str:
        """`text` with `by` in place of each match."""
        kept, at = [], 0
        for found in self.finditer(text):
            kept.append(text[at : found.start()])
            at = found.end()
        return by.join((*kept, text[at:]))

    def may_fit(self, low: str) -> bool:
        """Whether a text in small letters has a word that the rule needs."""
        for word in self.words:  # quicker than any(): this is asked 2,500 times an article
            if word in low:
                return True
        return not self.words

    def _fitting(self, text: str, start: int, end: int) -> str | None:
        """The text to be searched; None without a word that the rule needs."""
        low = text if self.exact else folded(text)
        return low if not self.words or self.may_fit(low[start:end]) else None


def any_case(pattern: str, flags: int = 0) -> Rule:
    """The rule of a pattern in small letters, for text in any case, that is always tried."""
    return Rule((), pattern, flags)


_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|[:>]))?|[|)]|[^\\\[()|]+", re.DOTALL
)
_PLAIN = re.compile(r"[\w ,;:’'\"-](?![?*+{])")
"""How an alternative begins that begins with a certain letter."""
_KEPT = re.compile(r"\((?!\?)|\(\?P<")


def by_letter(pattern: str) -> str:
    """A pattern that fits the same, with those alternatives in one that begin with the same letter.

    `re` tries one alternative after another at each word of a text; lists of a hundred words take
    it half the time or a third if it has to try those of one letter only.
    """
    within: list[tuple[str, list[str]]] = [("", [""])]
    for piece in _PIECE.findall(pattern):
        opening, ways = within[-1]
        if piece[0] == "(":
            within.append((piece, [""]))
        elif piece == "|":
            ways.append("")
        elif piece == ")":
            within.pop()
            inner = ways if "<" in opening else _together(ways)
            within[-1][1][-1] += f"{opening}{'|'.join(inner)})"
        else:
            ways[-1] += piece
    return "|".join(_together(within[0][1]))


def _together(ways: list[str]) -> list[str]:
    """The alternatives, with those in one that begin with the same letter.

    None is moved past one that may begin with any letter or holds a group that is kept.
    """
    parted: list[tuple[str, list[str]]] = []
    known: dict[str, list[str]] = {}
    for way in ways:
        begins = _PLAIN.match(way) if not _KEPT.search(way) else None
        if begins is None:
            known = {}
            parted.append(("", [way]))
        elif begins[0] in known:
            known[begins[0]].append(way[1:])
        else:
            known[begins[0]] = [way[1:]]
            parted.append((begins[0], known[begins[0]]))
    return [
        letter + (rest[0] if len(rest) == 1 else f"(?:{'|'.join(_together(rest))})")
        for letter, rest in parted
    ]
