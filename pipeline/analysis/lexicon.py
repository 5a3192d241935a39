"""Finding many phrases in one pass over a text.

A phrase is lower-case words parted by spaces; a word ending in `*` stands for all words that begin so; a word in capitals
must stand in capitals in the text (SEND, not the verb). Hyphens part words: "co-production" is `co production`.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
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


_Entries = tuple[tuple[_Entry, ...], dict[str, tuple[_Entry, ...]], tuple[_Entry, ...]]
"""Phrases of one word; longer ones by their second word, with those whose second word is a stem; the latter alone."""


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes, every character at its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'")


class Lexicon:
    """Groups of phrases in domains, to be found together."""

    def __init__(self, domains: Mapping[str, Mapping[str, str]]) -> None:
        """`domains` maps a domain's name to its groups, a group's name to its phrases (parted by commas or line breaks)."""
        self._domains = tuple(domains)
        self._whole: dict[str, list[_Entry]] = {}
        self._stems: dict[str, list[_Entry]] = {}
        self._known: dict[str, _Entries | None] = {}
        for domain, groups in domains.items():
            for group, listed in groups.items():
                for phrase in re.split(r"[,\n]", listed):
                    if phrase.strip():
                        self._add(tuple(phrase.split()), group, domain)

    def _add(self, phrase: tuple[str, ...], group: str, domain: str) -> None:
        capitals = tuple(word for word in phrase if word.isupper() and not word.isdigit())
        entry = _Entry(tuple(word.lower() for word in phrase[1:]), group, domain, capitals)
        first = phrase[0].lower()
        if first.endswith("*"):
            self._stems.setdefault(first[:-1], []).append(entry)
        else:
            self._whole.setdefault(first, []).append(entry)

    def _entries(self, word: str) -> _Entries | None:
        """The phrases that may begin with a word; remembered, as most words of a text come again."""
        found = list(self._whole.get(word, ()))
        if word.endswith("'s"):
            found += self._whole.get(word[:-2], ())
        for size in range(_SHORTEST_STEM, len(word) + 1):
            found += self._stems.get(word[:size], ())
        entries = _arranged(found) if found else None
        if len(self._known) < _MOST_REMEMBERED:
            self._known[word] = entries
        return entries

    def hits(self, text: str) -> dict[str, list[Hit]]:
        """Every phrase in `text` by domain, in order of where it begins; phrases may overlap."""
        found: dict[str, list[Hit]] = {domain: [] for domain in self._domains}
        low = lowered(text)
        words = _WORD.findall(low)
        following = [*words[1:], ""]
        known = self._known
        end = 0
        for at, word in enumerate(words):
            start = low.index(word, end)
            end = start + len(word)
            entries = known[word] if word in known else self._entries(word)
            if entries is None:
                continue
            single, by_second, stems = entries
            for entry in single:
                if not entry.capitals or entry.capitals[0] in text[start:end]:
                    found[entry.domain].append(Hit(entry.group, start, end))
            for entry in by_second.get(following[at], stems):
                last = _end(low, words, at, end, entry.rest)
                if last and all(word in text[start:last] for word in entry.capitals):
                    found[entry.domain].append(Hit(entry.group, start, last))
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


def _end(low: str, words: list[str], at: int, end: int, wanted: tuple[str, ...]) -> int:
    """Where a phrase ends whose first word, number `at`, ends at `end`; 0 when its other words do not follow."""
    for word in wanted:
        at += 1
        if at >= len(words):
            return 0
        have = words[at]
        if have != word and not (word[-1] == "*" and have.startswith(word[:-1])) and have != word + "'s":
            return 0
        end = low.index(have, end) + len(have)
    return end
