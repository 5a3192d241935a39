"""What earlier publications told of each action, by which later ones are known to go on with it.

A plan sets up a charter and a telephone line; later papers name these, and the action no more.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from typing import Generic, TypeVar

from pipeline.cases.actions.subjects import WEAK_STEMS, Terms, terms_of
from pipeline.cases.actions.weighing.rarity import rarity

Action = TypeVar("Action", bound=Hashable)
Signs = Mapping[str, frozenset[tuple[str, ...]]]
"""Words, pairs of neighbouring words and figures, by which a thing is known again."""

_NAMES = {
    "words": "told before",
    "pairs": "told before side by side",
    "figures": "figures told before",
}
_FEW = 0.7
"""What keeps the share of a sign small that few sentences had."""
_TELLING, _MOST, _FURTHEST = 3, 2.5, 1.5
"""How many signs count of each kind, what they count at most, and how far they are ahead."""
_SHORTEST_FIGURE = 2
"""The fewest digits of a figure that is known again."""


class Before(Generic[Action]):
    """What the sentences so far were likely about, by their signs."""

    def __init__(self) -> None:
        self._sentences = Counter[tuple[str, ...]]()
        self._about: dict[Action, dict[tuple[str, ...], float]] = defaultdict(
            lambda: defaultdict(float)
        )

    def learn(self, words: str, chances: Mapping[Action, float]) -> None:
        """Adds a sentence, and how likely it is about each action."""
        signs = [sign for every in signs_of(words).values() for sign in every]
        self._sentences.update(signs)
        for action, chance in chances.items():
            for sign in signs:
                self._about[action][sign] += chance

    def signals(
        self, words: str, actions: Mapping[Action, str]
    ) -> Mapping[Action, Mapping[str, float]]:
        """How far a sentence has signs of what was told of each action, given with its words."""
        said = signs_of(words)
        told = {
            action: {
                kind: self._strength(action, said[kind] - signs_of(asked)[kind]) for kind in said
            }
            for action, asked in actions.items()
        }
        found: dict[Action, Mapping[str, float]] = {}
        for action, own in told.items():
            others = [each for one, each in told.items() if one != action]
            found[action] = dict(_signals(own, others))
        return found

    def _strength(self, action: Action, signs: frozenset[tuple[str, ...]]) -> float:
        about = self._about[action]
        counted = (
            about[sign] / (self._sentences[sign] + _FEW) * _rarity(sign)
            for sign in signs
            if sign in about
        )
        return sum(nlargest(_TELLING, counted))


def _signals(
    own: Mapping[str, float], others: Sequence[Mapping[str, float]]
) -> Iterator[tuple[str, float]]:
    for kind, name in _NAMES.items():
        other = max((each[kind] for each in others), default=0.0)
        yield name, min(own[kind], _MOST)
        yield f"{name}: ahead by", max(-_FURTHEST, min(own[kind] - other, _FURTHEST))


@lru_cache(maxsize=8000)
def signs_of(words: str) -> Signs:
    """The signs that words have."""
    terms: Terms = terms_of(words)
    figures = (each for each in terms.numbers if len(each.strip("%")) >= _SHORTEST_FIGURE)
    return {
        "words": frozenset((stem,) for stem in terms.stems - WEAK_STEMS),
        "pairs": terms.pairs,
        "figures": frozenset(("", each) for each in figures),
    }


def _rarity(sign: tuple[str, ...]) -> float:
    return rarity(sign[0]) if len(sign) == 1 else 1.0
