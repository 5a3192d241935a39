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
        self._known: dict[str, tuple[_Entry, ...]] = {}
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

    def _entries(self, word: str) -> tuple[_Entry, ...]:
        """The phrases that may begin with a word; remembered, as most words of a text come again."""
        found = list(self._whole.get(word, ()))
        if word.endswith("'s"):
            found += self._whole.get(word[:-2], ())
        for size in range(_SHORTEST_STEM, len(word) + 1):
            found += self._stems.get(word[:size], ())
        entries = tuple(found)
        if len(self._known) < _MOST_REMEMBERED:
            self._known[word] = entries
        return entries

    def hits(self, text: str) -> dict[str, list[Hit]]:
        """Every phrase in `text` by domain, in order of where it begins; phrases may overlap."""
        found: dict[str, list[Hit]] = {domain: [] for domain in self._domains}
        low = lowered(text)
        matches = list(_WORD.finditer(low))
        words = [match.group() for match in matches]
        known = self._known.get
        for at, word in enumerate(words):
            entries = known(word)
            for entry in self._entries(word) if entries is None else entries:
                last = at
                if entry.rest:
                    last = at + len(entry.rest)
                    if last >= len(words) or not _same(words, at + 1, entry.rest):
                        continue
                start, end = matches[at].start(), matches[last].end()
                if not entry.capitals or all(word in text[start:end] for word in entry.capitals):
                    found[entry.domain].append(Hit(entry.group, start, end))
        return found


def _same(words: list[str], at: int, wanted: tuple[str, ...]) -> bool:
    for word in wanted:
        have = words[at]
        if have != word and not (word[-1] == "*" and have.startswith(word[:-1])) and have != word + "'s":
            return False
        at += 1
    return True
