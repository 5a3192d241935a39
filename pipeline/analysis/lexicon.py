"""Finding many phrases in one pass over a text.

A phrase is lower-case words parted by spaces; a word ending in `*` stands for all words that begin so; a word in capitals
must stand in capitals in the text (SEND, not the verb). Hyphens part words: "co-production" is `co production`.
"""

import re
from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple

_WORD = re.compile(r"(\w+(?:'\w+)*)")
_SHORTEST_STEM = 3
_MOST_REMEMBERED = 50_000


class Hit(NamedTuple):
    """A phrase of `group` at `text[start:end]`."""

    group: str
    start: int
    end: int


class _Entry(NamedTuple):
    """A phrase: the words after its first, its group, that group's domain, and the words that must be in capitals."""

    rest: tuple[str, ...]
    group: str
    domain: str
    capitals: tuple[str, ...]
    settled: bool
    """Whether it is there as soon as its first two words are: it has no third, and the second is no stem."""


_Entries = tuple[tuple[_Entry, ...], dict[str, tuple[_Entry, ...]], tuple[_Entry, ...]]
"""Phrases of one word; longer ones by their second word, with those whose second word is a stem; the latter alone."""


class _Known(dict[str, _Entries | None]):
    """The phrases that may begin with a word; remembered, as most words of a text come again."""

    def __init__(self, whole: dict[str, list[_Entry]], stems: dict[str, list[_Entry]]) -> None:
        super().__init__()
        self.whole, self.stems = whole, stems

    def __missing__(self, word: str) -> _Entries | None:
        found = list(self.whole.get(word, ()))
        if word.endswith("'s"):
            found += self.whole.get(word[:-2], ())
        for size in range(_SHORTEST_STEM, len(word) + 1):
            found += self.stems.get(word[:size], ())
        entries = _arranged(found) if found else None
        if len(self) < _MOST_REMEMBERED:
            self[word] = entries
        return entries


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes and no underscores, every character at its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'").replace("_", " ")


class Lexicon:
    """Groups of phrases in domains, to be found together."""

    def __init__(self, domains: Mapping[str, Mapping[str, str]]) -> None:
        """`domains` maps a domain's name to its groups, a group's name to its phrases (parted by commas or line breaks)."""
        self._domains = tuple(domains)
        self._whole: dict[str, list[_Entry]] = {}
        self._stems: dict[str, list[_Entry]] = {}
        self._known = _Known(self._whole, self._stems)
        self._longest = 1
        for domain, groups in domains.items():
            for group, listed in groups.items():
                for phrase in re.split(r"[,\n]", listed):
                    if phrase.strip():
                        self._add(tuple(phrase.split()), group, domain)

    def _add(self, phrase: tuple[str, ...], group: str, domain: str) -> None:
        capitals = tuple(word for word in phrase if word.isupper() and not word.isdigit())
        rest = tuple(word.lower() for word in phrase[1:])
        entry = _Entry(rest, group, domain, capitals, len(rest) == 1 and rest[0][-1] != "*")
        self._longest = max(self._longest, len(phrase))
        first = phrase[0].lower()
        if first.endswith("*"):
            self._stems.setdefault(first[:-1], []).append(entry)
        else:
            self._whole.setdefault(first, []).append(entry)

    def hits(self, text: str) -> dict[str, list[Hit]]:
        """Every phrase in `text` by domain, in order of where it begins; phrases may overlap."""
        found: dict[str, list[Hit]] = {domain: [] for domain in self._domains}
        parts = _WORD.split(lowered(text))  # what stands between words at even places, words at odd ones
        places = list(accumulate(map(len, parts)))
        words = parts[1::2]
        entries = list(map(self._known.__getitem__, words))
        words += [""] * self._longest
        new = tuple.__new__  # what Hit() calls, one Python call less for each of hundreds
        for at, begun in enumerate(entries):
            if begun is None:
                continue
            single, by_second, stems = begun
            start, end = places[2 * at], places[2 * at + 1]
            for entry in single:
                if not entry.capitals or entry.capitals[0] in text[start:end]:
                    found[entry.domain].append(new(Hit, (entry.group, start, end)))
            for entry in by_second.get(words[at + 1], stems):
                if entry.settled or _follow(words, at, entry.rest):
                    end = places[2 * (at + len(entry.rest)) + 1]
                    if not entry.capitals or all(word in text[start:end] for word in entry.capitals):
                        found[entry.domain].append(new(Hit, (entry.group, start, end)))
        return found


def _arranged(found: list[_Entry]) -> _Entries:
    single = tuple(entry for entry in found if not entry.rest)
    stems = tuple(entry for entry in found if entry.rest and entry.rest[0][-1] == "*")
    by_second: dict[str, tuple[_Entry, ...]] = {}
    for entry in found:
        if entry.rest and entry not in stems:
            for form in (entry.rest[0], entry.rest[0] + "'s"):
                by_second[form] = (*by_second.get(form, stems), entry)
    return single, by_second, stems


def _follow(words: list[str], at: int, wanted: tuple[str, ...]) -> bool:
    """Whether the words after number `at` are a phrase's other words."""
    for word in wanted:
        at += 1
        have = words[at]
        if have != word and not (word[-1] == "*" and have.startswith(word[:-1])) and have != word + "'s":
            return False
    return True
