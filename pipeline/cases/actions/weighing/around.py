"""What the sentences around are likely about, by which a sentence is weighed once more.

Papers tell of one action over several sentences, of which often only the first names it.
"""

import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

Action = TypeVar("Action", bound=Hashable)

_NEAR = {-2: "two before", -1: "before", 1: "behind", 2: "two behind"}
_ANOTHER_BLOCK = 0.5
"""What a sentence counts that is more than one block away."""
_FEW = 0.3
"""What keeps the share of a section of which little is likely small."""
_LEAST, _MOST, _SUM = 1e-3, 4.0, 3.0
"""What keeps odds from being endless, the greatest, and how many likely sentences count at most."""


class Weighed(NamedTuple, Generic[Action]):
    """A sentence of block number `block`: how likely it is about each action by itself.

    `over` is what stands over it; `goes_on`: by its first words it goes on from the one before;
    `answers`: its publication speaks of little but what the inspection asked for.
    """

    block: int
    over: str
    goes_on: bool
    answers: bool
    chances: Mapping[Action, float]

    def of(self, action: Action) -> float:
        """How likely it is about an action; 0 where it was not weighed against it."""
        return self.chances.get(action, 0.0)

    def of_others(self, action: Action) -> float:
        """How likely it is about that of the other actions which it fits best."""
        return max((each for one, each in self.chances.items() if one != action), default=0.0)


def around(page: Sequence[Weighed[Action]]) -> Iterator[Mapping[Action, Mapping[str, float]]]:
    """For each sentence of a publication, in order, its signals with each action."""
    ranked, sections = _ranked(page), _Sums(page)
    for number, one in enumerate(page):
        yield {
            action: {
                f"around: {name}": value
                for name, value in itertools.chain(
                    _signals(page, number, action, ranked[action]), sections.signals(one, action)
                )
                if value
            }
            for action in one.chances
        }


class _Sums(Generic[Action]):
    """How likely all sentences of a publication, and those of each section, are about actions."""

    def __init__(self, page: Sequence[Weighed[Action]]) -> None:
        self._sums: dict[tuple[str | None, Action | None], float] = defaultdict(float)
        self._sentences = Counter(one.over for one in page)
        for one in page:
            for action, chance in one.chances.items():
                for section, about in itertools.product((one.over, None), (action, None)):
                    self._sums[section, about] += chance

    def signals(self, one: Weighed[Action], action: Action) -> Iterator[tuple[str, float]]:
        """What the other sentences below the same words, and all others, are likely about."""
        for name, section in (("section", one.over), ("publication", None)):
            own = self._sums[section, action] - one.of(action)
            every = self._sums[section, None] - sum(one.chances.values())
            share = own / (every + _FEW)
            yield f"share of its {name}", share
            if one.answers:
                yield f"share of its {name}, which answers", share
        others = self._sentences[one.over] - 1
        if others:
            yield "mean of its section", (self._sums[one.over, action] - one.of(action)) / others


def _ranked(page: Sequence[Weighed[Action]]) -> Mapping[Action, list[float]]:
    """How likely sentences are about each action, the likeliest first."""
    found: dict[Action, list[float]] = defaultdict(list)
    for one in page:
        for action, chance in one.chances.items():
            found[action].append(chance)
    return {action: sorted(each, reverse=True) for action, each in found.items()}


def _signals(
    page: Sequence[Weighed[Action]], number: int, action: Action, ranked: Sequence[float]
) -> Iterator[tuple[str, float]]:
    one = page[number]
    own = one.of(action)
    yield "own odds", _odds(own)
    yield "odds of another", _odds(one.of_others(action))
    yield "odds of any", _odds(1 - math.prod(1 - each for each in one.chances.values()))
    yield "share", own / (sum(one.chances.values()) + 0.05)
    for step, name in _NEAR.items():
        if 0 <= number + step < len(page):
            yield from _near(page[number + step], one.block, action, name)
    yield "best of its block", max(_block(page, number, action), default=0.0)
    yield "best elsewhere", next((each for each in ranked if each != own), 0.0)
    yield "sum elsewhere", min(_SUM, sum(ranked) - own) / _SUM
    if number and one.goes_on:
        yield "before, goes on", page[number - 1].of(action)


def _near(
    near: Weighed[Action], block: int, action: Action, name: str
) -> Iterator[tuple[str, float]]:
    chance = near.of(action)
    yield name, chance if abs(near.block - block) <= 1 else chance * _ANOTHER_BLOCK
    if near.block == block:
        yield f"{name}, same block", chance
        yield f"{name}, same block: another", near.of_others(action)


def _block(page: Sequence[Weighed[Action]], number: int, action: Action) -> Iterator[float]:
    """How likely the other sentences of a sentence's block are about an action."""
    block = page[number].block
    before, behind = reversed(page[:number]), page[number + 1 :]
    for side in (before, behind):
        for one in itertools.takewhile(lambda each: each.block == block, side):
            yield one.of(action)


def _odds(chance: float) -> float:
    """The logarithm of the odds, within bounds."""
    return max(-_MOST, min(math.log((chance + _LEAST) / (1 - chance + _LEAST)), _MOST))
