"""What an action is about: the subjects and telling words of a passage, and how far they agree."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from pipeline.analysis.themes.ranking import phrases
from pipeline.analysis.vocabulary.themes.groups import PARTS, Part
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
_THEME, STEM, LITTLE = 1.5, 1.0, 0.5
FITS, FITS_OTHERS, _AHEAD = 1.5, 2.0, 1.8
"""The least agreement of a passage with an action, the same in the words of newspapers, and how far
ahead of the next it has to be."""
_SHARED = 0.5
"""What a word counts that two actions have in common."""
_ALONE = 2
"""How many terms a passage has to share at least where none of them is a subject's own word."""
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
THINGS = frozenset(map(stem, known.THINGS))


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
    """The terms of a passage; theme phrases count only where they name their theme anywhere."""
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
    themes = (PARTS[hit.group] for hit in phrases(words))
    return Terms(
        themes=frozenset(theme.value for theme, part in themes if part is Part.NAMES),
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

    def fitting(self, passage: Terms, least: float) -> list[int]:
        """The numbers of the actions that a passage is about.

        More than one where none is clearly ahead, or where it names the subjects of several.
        """
        scores = {
            number: self._apart(number, passage)
            for number, own in enumerate(self.terms)
            if _agreement(own, passage) >= STEM
        }
        fits = [number for number in scores if _agreement(self.terms[number], passage) >= least]
        best = max((scores[number] for number in fits), default=0.0)
        return [number for number in scores if scores[number] * _AHEAD > best] if fits else []

    def covered(self, number: int, passage: Terms) -> float:
        """The share of an action's telling words that a passage has."""
        own = self.terms[number].stems
        return len(own & passage.stems) / max(len(own), 1)

    def named_by(self, label: Terms, least: float = STEM) -> list[int]:
        """The action that a few words name as their subject; empty where none, or several, may be
        meant. `least` is what one of its words has to count.
        """
        scores = {
            number: self._apart(number, label)
            for number, own in enumerate(self.terms)
            if max(_shared(own, label).values(), default=0.0) >= least
        }
        ranked = sorted(scores, key=lambda number: -scores[number])
        if not ranked or (len(ranked) > 1 and scores[ranked[1]] * _AHEAD > scores[ranked[0]]):
            return []
        return ranked[:1]

    def says_again(self, number: int, passage: Terms) -> bool:
        """Whether a passage says an action again, and nothing new of it."""
        own = self.terms[number]
        shared, more = own.stems & passage.stems, passage.stems - own.stems
        if passage.figures - own.figures or len(shared) < RESTATES * len(own.stems):
            return False
        return len(more) <= 1 + len(shared) / 4

    def _apart(self, number: int, passage: Terms) -> float:
        """How far a passage agrees with an action; what other actions share counts less."""
        return sum(
            weight * _SHARED ** (sum(name in _names(each) for each in self.terms) - 1)
            for name, weight in _shared(self.terms[number], passage).items()
        )


def _without(terms: Terms, ignored: Terms) -> Terms:
    return replace(terms, stems=terms.stems - ignored.stems, words=terms.words - ignored.words)


def _agreement(own: Terms, passage: Terms) -> float:
    """How far a passage agrees with an action; 0 where they share no subject."""
    weights = _shared(own, passage)
    if max((weights[name] for name in weights if name in own.stems), default=0) < STEM:
        return 0.0 if len(weights) < _ALONE else sum(weights.values()) - LITTLE
    return sum(weights.values())


def _shared(own: Terms, passage: Terms) -> dict[str, float]:
    """What each shared term counts; a theme little where its own words are shared already."""
    stems = {name: _weight(name) for name in own.stems & passage.stems}
    theme = LITTLE if max(stems.values(), default=0) >= STEM else _THEME
    themes = {
        name: LITTLE if name in known.GENERAL else theme for name in own.themes & passage.themes
    }
    return stems | themes


def _names(terms: Terms) -> frozenset[str]:
    return terms.themes | terms.stems


def _weight(stem: str) -> float:
    if stem in WEAK_STEMS:
        return LITTLE
    return _THEME if stem in known.NAMED else STEM
