"""How far words agree with each action of a report or notice, by what tells it from the others."""

from collections import Counter
from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from pipeline.cases.actions.subject_words import GENERAL
from pipeline.cases.actions.subjects import WEAK_STEMS, Subjects, Terms
from pipeline.cases.actions.weighing.rarity import rarity

_OTHERS_TOO = 1.5
"""The power of the number of actions that have a word, by which it counts less."""
_WEAK, _GENERAL = 0.5, 0.4
"""What words that say little, and themes that many actions share, count beside others."""
_MOST_WORDS, _MOST_PAIRS, _MOST_WEAK = 3.0, 2, 2.0


class Agreement(NamedTuple):
    """How far words agree with an action: `strength` in all, 0 for not at all, about 1 for one rare
    word of its own; `covered`, the share of its telling words; `figures`, how many they share.
    """

    strength: float
    covered: float
    figures: int


class Actions:
    """The actions of one report or notice, each by its terms."""

    def __init__(self, subjects: Subjects) -> None:
        self._terms: Sequence[Terms] = subjects.terms
        self._stems = Counter(stem for one in self._terms for stem in one.stems)
        self._words = Counter(word for one in self._terms for word in one.words)
        self._themes = Counter(theme for one in self._terms for theme in one.themes)

    def agreeing(self, said: Terms) -> list[Agreement]:
        """How far words agree with each action, in the order of the actions."""
        return [self._agreement(own, said) for own in self._terms]

    def telling(self, shared: frozenset[str]) -> list[float]:
        """What each shared word counts, the most telling first: less where others have it too."""
        found = (
            (_WEAK if stem in WEAK_STEMS else 1.0) * rarity(stem) / self._stems[stem] ** _OTHERS_TOO
            for stem in shared
        )
        return sorted(found, reverse=True)

    def _agreement(self, own: Terms, said: Terms) -> Agreement:
        shared = own.stems & said.stems
        words = self.telling(shared)
        covered = fsum(map(rarity, shared)) / (fsum(map(rarity, own.stems)) or 1)
        most, all_words = max(words, default=0.0), min(_MOST_WORDS, sum(words))
        weak = fsum(rarity(one) / self._words[one] for one in (own.words & said.words) - own.stems)
        strength = (
            (most + all_words) / 2
            + 0.6 * self._theme(own, said)
            + 0.3 * min(_MOST_PAIRS, len(own.pairs & said.pairs))
            + 0.5 * covered
            + 0.2 * min(_MOST_WEAK, weak)
        )
        return Agreement(strength, covered, len(own.figures & said.figures))

    def _theme(self, own: Terms, said: Terms) -> float:
        return max(
            (
                (_GENERAL if theme in GENERAL else 1) / self._themes[theme]
                for theme in own.themes & said.themes
            ),
            default=0.0,
        )
