"""Finding many phrases in one pass over a text.

A phrase is lower-case words parted by spaces; a word ending in `*` stands for all words that begin so; a word in capitals
must stand in capitals in the text (SEND, not the verb). Hyphens part words: "co-production" is `co production`.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORTEST_STEM = 3

_Phrase = tuple[tuple[str, ...], str]


class Hit(NamedTuple):
    """A phrase of `group` at `text[start:end]`."""

    group: str
    start: int
    end: int


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes, every character at its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'")


class Lexicon:
    """Groups of phrases, to be found together."""

    def __init__(self, groups: Mapping[str, str]) -> None:
        """`groups` maps a group's name to its phrases, parted by commas or line breaks."""
        self._whole: dict[str, list[_Phrase]] = {}
        self._stems: dict[str, list[_Phrase]] = {}
        for group, listed in groups.items():
            for phrase in re.split(r"[,\n]", listed):
                if phrase.strip():
                    self._add(tuple(phrase.split()), group)
        self._candidates = lru_cache(maxsize=20_000)(self._look_up)

    def _add(self, phrase: tuple[str, ...], group: str) -> None:
        first = phrase[0]
        if first.endswith("*"):
            self._stems.setdefault(first[:-1], []).append((phrase, group))
        else:
            self._whole.setdefault(first.lower(), []).append((phrase, group))

    def _look_up(self, low: str) -> tuple[_Phrase, ...]:
        found = list(self._whole.get(low, ()))
        if low.endswith("'s"):
            found += self._whole.get(low[:-2], ())
        for size in range(_SHORTEST_STEM, len(low) + 1):
            found += self._stems.get(low[:size], ())
        return tuple(found)

    def hits(self, text: str, start: int = 0, end: int | None = None) -> list[Hit]:
        """Every phrase in `text[start:end]`, in order of where it begins; phrases may overlap."""
        found: list[Hit] = []
        matches = list(_WORD.finditer(lowered(text), start, len(text) if end is None else end))
        words = [match.group() for match in matches]
        for at, word in enumerate(words):
            for phrase, group in self._candidates(word):
                last = at + len(phrase) - 1
                if last < len(words) and all(map(_is, words[at : last + 1], phrase)):
                    hit = Hit(group, matches[at].start(), matches[last].end())
                    if _capitals(text, phrase, hit):
                        found.append(hit)
        return found


def _is(word: str, wanted: str) -> bool:
    if wanted[-1] == "*":
        return word.startswith(wanted[:-1])
    low = wanted.lower()
    return word == low or word == low + "'s"


def _capitals(text: str, phrase: tuple[str, ...], hit: Hit) -> bool:
    """Whether the words that a phrase has in capitals stand so in the text."""
    wanted = [word for word in phrase if word.isupper()]
    return not wanted or all(word in text[hit.start : hit.end] for word in wanted)
