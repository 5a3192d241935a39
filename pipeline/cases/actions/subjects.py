"""What an action is about: the subjects and telling words of a passage, and how far they agree."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from pipeline.analysis.themes.ranking import phrases
from pipeline.cases.actions import subject_words as known

_FIGURE = re.compile(r"(?<![\w.])(?!(?:19|20)\d\d\b)\d[\d.,]*%?")
_WRITTEN = re.compile(rf"\b(?:{'|'.join(known.NUMBERS)})\b")
_MONTH = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
)
_WORD = re.compile(r"[a-z][a-z0-9’'-]{2,}")
_ENDINGS = re.compile(
    r"(?:ations?|at(?:e[sd]?|ing)|ships?|ments?|ings?|ies|ied|ness|ers?|ed|es|ly|(?<!s)s|e|y)$"
)
_SHORTEST_STEM = 4
_REMEMBERED = 8000
"""How many passages' terms are remembered: a page that is looked at is often looked at again."""
RESTATES = 0.6
"""The share of an action's telling words from which on a passage says it again."""


def stem(word: str) -> str:
    """A word without its ending, where enough is left of it."""
    if word in known.NAMED:
        return word
    cut = _ENDINGS.sub("", word)
    return cut if len(cut) >= _SHORTEST_STEM else word


_COMMON_STEMS = frozenset(map(stem, known.COMMON)) | known.COMMON
_LINKING = known.EVERYWHERE - {"one"}
WEAK_STEMS = frozenset(map(stem, known.WEAK))


@dataclass(frozen=True, slots=True)
class Terms:
    """The subjects (`Theme`) that words name, the stems of their telling words and of all but the
    most common (`words`), the figures and months in them but for years, and the pairs of
    neighbouring words of which one is telling ("recovery plan").
    """

    themes: frozenset[str]
    stems: frozenset[str]
    words: frozenset[str]
    figures: frozenset[str]
    pairs: frozenset[tuple[str, str]] = frozenset()

    @property
    def numbers(self) -> frozenset[str]:
        """The figures without the months."""
        return frozenset(each for each in self.figures if each[0].isdigit())


@lru_cache(maxsize=_REMEMBERED)
def terms_of(words: str) -> Terms:
    """The terms of a passage."""
    low = words.casefold().replace("’", "'")
    for pattern, name in known.NAMES:
        low = pattern.sub(name, low)
    low = _WRITTEN.sub(lambda found: known.NUMBERS[found.group()], low)
    stems = [
        stem(known.FACET.get(each, each))
        for each in (one.removesuffix("'s") for one in _WORD.findall(low))
    ]
    found = set(stems)
    telling = found - _COMMON_STEMS - WEAK_STEMS
    return Terms(
        themes=frozenset(hit.group for hit in phrases(words)),
        stems=frozenset(found - _COMMON_STEMS),
        words=frozenset(found - known.EVERYWHERE),
        figures=frozenset((*_FIGURE.findall(low), *_MONTH.findall(low))),
        pairs=frozenset(
            pair for pair in pairwise(stems) if telling & set(pair) and not _LINKING & set(pair)
        ),
    )


class Subjects:
    """What tells the actions of one report or notice apart."""

    def __init__(self, words: Iterable[str], names: str = "") -> None:
        """`names` are those of areas and bodies, which tell nothing of a subject."""
        self.ignored = terms_of(names)
        self.terms = [_without(terms_of(each), self.ignored) for each in words]

    def names_only(self, number: int, passage: Terms) -> bool:
        """Whether a passage has no word or figure that an action has not, but the most common."""
        own = self.terms[number]
        return not (passage.words | passage.figures) - own.words - own.figures

    def says_again(self, number: int, passage: Terms) -> bool:
        """Whether a passage says an action again, and nothing new of it."""
        own = self.terms[number]
        shared, more = own.stems & passage.stems, passage.stems - own.stems - self.ignored.stems
        if passage.figures - own.figures or len(shared) < RESTATES * len(own.stems):
            return False
        return len(more) <= 1 + len(shared) / 4


def _without(terms: Terms, ignored: Terms) -> Terms:
    return replace(terms, stems=terms.stems - ignored.stems, words=terms.words - ignored.words)
