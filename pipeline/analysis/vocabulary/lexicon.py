"""Finds many phrases in one pass over a text.

A phrase is lower-case words separated by spaces; a word ending in `*` stands for all words with
that beginning; a word in capitals must be in capitals in the text (SEND, not the verb). Hyphens
separate words: "co-production" is `co production`.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import accumulate, compress, count, repeat
from operator import add
from typing import NamedTuple

_WORD = re.compile(r"\w+(?:'\w+)*")
_PARTS = ("\n", *'.,-–—:;/?!()“”"‘…&%£•◼▪*@©+', " '", "' ")
"""What usually separates words, besides a space."""
_ANY_PART = re.compile(r"[^\w']|'(?!\w)|(?<!\w)'")
_SHORTEST_STEM = 3
_MOST_REMEMBERED, _MOST_SECONDS = 50_000, 5_000
_LONGEST_REMEMBERED = 40


class Hit(NamedTuple):
    """A phrase of `group` at `text[start:end]`."""

    group: str
    start: int
    end: int


class _Entry(NamedTuple):
    """A phrase: its group, that group's domain number, its later words, and those in capitals."""

    group: str
    domain: int
    rest: tuple[str, ...]
    capitals: tuple[str, ...]
    settled: bool
    """Whether its first two words are enough to match it."""

    def capitals_in(self, text: str, start: int, end: int) -> bool:
        """Whether the words that must be in capitals are so in `text[start:end]`."""
        return not self.capitals or all(word in text[start:end] for word in self.capitals)


class _Begun(NamedTuple):
    """The phrases that may begin with a word."""

    single: tuple[tuple[str, int, str], ...]
    """Those of one word: group, domain, the word if it must be in capitals."""
    by_second: dict[str, tuple[_Entry, ...]]
    """The phrases of several words by the second word in the text.

    Words matched by stems are added when first met.
    """
    stems: tuple[_Entry, ...]
    """Those whose second word is a stem."""

    def with_second(self, word: str) -> tuple[_Entry, ...]:
        """The phrases whose second word matches this one by a stem."""
        found = tuple(entry for entry in self.stems if word.startswith(entry.rest[0][:-1]))
        if len(self.by_second) < _MOST_SECONDS and len(word) <= _LONGEST_REMEMBERED:
            self.by_second[word] = found
        return found

    def going_on(self, words: list[str], at: int) -> Iterable[_Entry]:
        """The phrases of several words that begin with word number `at`."""
        entries = self.by_second.get(words[at + 1])
        if entries is None and self.stems:
            entries = self.with_second(words[at + 1])
        if not entries:
            return ()
        return [one for one in entries if one.settled or _follow(words, at + 1, one.rest[1:])]


_NO_WORD = _Begun((), {}, ())


class _Known(dict[str, _Begun | None]):
    """The phrases that may begin with a word; cached, as most words of a text recur."""

    def __init__(self, whole: dict[str, list[_Entry]], stems: dict[str, list[_Entry]]) -> None:
        super().__init__()
        self.whole, self.stems = whole, stems
        self.longest_stem = 0

    def __missing__(self, word: str) -> _Begun | None:
        begun = self._begun(word) if _WORD.fullmatch(word) else _NO_WORD
        if len(self) < _MOST_REMEMBERED and len(word) <= _LONGEST_REMEMBERED:
            self[word] = begun
        return begun

    def _begun(self, word: str) -> _Begun | None:
        found = list(self.whole.get(word, ()))
        if word.endswith("'s"):
            found += self.whole.get(word[:-2], ())
        for size in range(_SHORTEST_STEM, min(len(word), self.longest_stem) + 1):
            found += self.stems.get(word[:size], ())
        return _arranged(found) if found else None


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes and no underscores, of the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'").replace("_", " ")


class Lexicon:
    """Groups of phrases in domains, found together."""

    def __init__(self, domains: Mapping[str, Mapping[str, str]]) -> None:
        """`domains` maps a domain's name to its groups, and a group's name to its phrases.

        Phrases are separated by commas or line breaks.
        """
        self._domains = tuple(domains)
        self._whole: dict[str, list[_Entry]] = {}
        self._stems: dict[str, list[_Entry]] = {}
        self._known = _Known(self._whole, self._stems)
        self._longest = 1
        for number, groups in enumerate(domains.values()):
            for group, listed in groups.items():
                for phrase in re.split(r"[,\n]", listed):
                    if phrase.strip():
                        self._add(tuple(phrase.split()), group, number)

    def _add(self, phrase: tuple[str, ...], group: str, domain: int) -> None:
        capitals = tuple(word for word in phrase if word.isupper() and not word.isdigit())
        rest = tuple(word.lower() for word in phrase[1:])
        entry = _Entry(group, domain, rest, capitals, len(rest) == 1)
        self._longest = max(self._longest, len(phrase))
        first = phrase[0].lower()
        if first.endswith("*"):
            self._stems.setdefault(first[:-1], []).append(entry)
            self._known.longest_stem = max(self._known.longest_stem, len(first) - 1)
        else:
            self._whole.setdefault(first, []).append(entry)

    def hits(self, text: str) -> dict[str, list[Hit]]:
        """Every phrase in `text` by domain, in order of where it begins; phrases may overlap."""
        low = plain = lowered(text)
        for sign in _PARTS:
            plain = plain.replace(sign, "  "[: len(sign)])
        found = self._found(text, plain.split(" "))
        if found is None:
            found = self._found(text, _ANY_PART.sub(" ", low).split(" ")) or []
        return dict(zip(self._domains, found, strict=True))

    def _found(self, text: str, pieces: list[str]) -> list[list[Hit]] | None:
        """The phrases of each domain; `pieces` is the text split at spaces.

        None when a piece is not exactly one word.
        """
        words = list(filter(None, pieces))
        begun = list(map(self._known.__getitem__, words))
        if _NO_WORD in begun:
            return None
        starts = list(compress(map(add, accumulate(map(len, pieces), initial=0), count()), pieces))
        words += [""] * self._longest
        found: list[list[tuple[str, int, int]]] = [[] for _ in self._domains]
        for at, phrases in enumerate(begun):
            if phrases is None:
                continue
            start, end = starts[at], starts[at] + len(words[at])
            for group, domain, capital in phrases.single:
                if not capital or capital in text[start:end]:
                    found[domain].append((group, start, end))
            for entry in phrases.going_on(words, at):
                last = at + len(entry.rest)
                end = starts[last] + len(words[last])
                if entry.capitals_in(text, start, end):
                    found[entry.domain].append((entry.group, start, end))
        # the same as Hit(), without hundreds of calls in Python
        return [list(map(tuple.__new__, repeat(Hit), one)) for one in found]


def _arranged(found: list[_Entry]) -> _Begun:
    single = tuple((one.group, one.domain, "".join(one.capitals)) for one in found if not one.rest)
    stems = tuple(entry for entry in found if entry.rest and entry.rest[0][-1] == "*")
    by_second: dict[str, tuple[_Entry, ...]] = {}
    for entry in found:
        if entry.rest and entry not in stems:
            for form in (entry.rest[0], entry.rest[0] + "'s"):
                by_second.setdefault(
                    form, tuple(one for one in stems if form.startswith(one.rest[0][:-1]))
                )
                by_second[form] += (entry,)
    return _Begun(single, by_second, stems)


def _follow(words: list[str], at: int, wanted: tuple[str, ...]) -> bool:
    """Whether the words after number `at` are a phrase's other words."""
    for word in wanted:
        at += 1
        have = words[at]
        if (
            have != word
            and not (word[-1] == "*" and have.startswith(word[:-1]))
            and have != word + "'s"
        ):
            return False
    return True
