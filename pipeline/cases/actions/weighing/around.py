"""What the sentences around are likely about, by which a sentence is weighed once more.

Papers tell of one action over several sentences, of which often only the first names it.
"""

import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from typing import Generic, NamedTuple, TypeVar

Action = TypeVar("Action", bound=Hashable)

_NEAR = {-2: "two before", -1: "before", 1: "behind", 2: "two behind"}
_ANOTHER_BLOCK = 0.5
"""What a sentence counts that is more than one block away."""
_FEW = 0.3
"""What keeps the share of a section of which little is likely small."""
_LEAST, _MOST, _SUM = 1e-3, 4.0, 3.0
"""What keeps odds from being endless, the greatest, and how many likely sentences count at most."""


class Neighbour(NamedTuple, Generic[Action]):
    """A sentence of block or row number `block`: how likely it is about each action by itself.

    `over` is what stands over it; `parts` are the numbers of its section and of its entry;
    `goes_on`: by its first words it goes on from the one before; `answers`: its publication speaks
    of little but what the inspection asked for.
    """

    block: int
    over: str
    goes_on: bool
    answers: bool
    chances: Mapping[Action, float]
    parts: Mapping[str, int]

    def of(self, action: Action) -> float:
        """How likely it is about an action; 0 where it was not weighed against it."""
        return self.chances.get(action, 0.0)

    def of_others(self, action: Action) -> float:
        """How likely it is about that of the other actions which it fits best."""
        return max((each for one, each in self.chances.items() if one != action), default=0.0)


def around(
    page: Sequence[Neighbour[Action]], actions: Sequence[Action]
) -> Iterator[Mapping[Action, Mapping[str, float]]]:
    """For each sentence of a publication, in order, its signals with each of the `actions`."""
    sections, parts = _Sums(page), _Parts(page, actions)
    # what several sentences have alike counts once
    whole = {action: best_of(set(each)) for action, each in _by_action(page).items()}
    for number, (one, block) in enumerate(zip(page, _blocks(page), strict=True)):
        yield {
            action: {
                f"around: {name}": value
                for name, value in itertools.chain(
                    _signals(page, number, action, block[action], whole[action]),
                    sections.signals(one, action),
                    parts.signals(one, action),
                )
                if value
            }
            for action in one.chances
        }


class _Sums(Generic[Action]):
    """How likely all sentences of a publication, and those of each section, are about actions."""

    def __init__(self, page: Sequence[Neighbour[Action]]) -> None:
        self._sums: dict[tuple[str | None, Action | None], float] = defaultdict(float)
        self._sentences = Counter(one.over for one in page)
        for one in page:
            for action, chance in one.chances.items():
                for section, about in itertools.product((one.over, None), (action, None)):
                    self._sums[section, about] += chance

    def signals(self, one: Neighbour[Action], action: Action) -> Iterator[tuple[str, float]]:
        """What the other sentences below the same words, and all others, are likely about."""
        for name, section in (("section", one.over), ("publication", None)):
            own = self._sums[section, action] - one.of(action)
            every = self._sums[section, None] - sum(one.chances.values())
            share = own / (every + _FEW)
            yield f"share of its {name}", share
            if one.answers:
                yield f"share of its {name}, which answers", share
        elsewhere = self._sums[None, action] - one.of(action)
        yield "sum elsewhere", min(_SUM, elsewhere) / _SUM
        others = self._sentences[one.over] - 1
        if others:
            yield "mean of its section", (self._sums[one.over, action] - one.of(action)) / others


class _Parts(Generic[Action]):
    """How likely the sentences below each number of a publication are about actions, and whether
    the numbers are those of the actions.
    """

    def __init__(self, page: Sequence[Neighbour[Action]], actions: Sequence[Action]) -> None:
        self._places = {action: place for place, action in enumerate(actions, start=1)}
        self._sums: dict[tuple[str, int, Action | None], float] = defaultdict(float)
        self._all: dict[str, float] = defaultdict(float)
        self._in_order: dict[str, float] = defaultdict(float)
        for one in page:
            for (name, number), (action, chance) in itertools.product(
                one.parts.items(), one.chances.items()
            ):
                self._sums[name, number, action] += chance
                self._sums[name, number, None] += chance
                self._all[name] += chance
                self._in_order[name] += chance * (number == self._places[action])
        self._by_place = dict(enumerate(actions, start=1))

    def signals(self, one: Neighbour[Action], action: Action) -> Iterator[tuple[str, float]]:
        """What the other sentences below the same number are likely about, and whether its number
        is the action's where the other numbers are those of the actions.
        """
        for name, number in one.parts.items():
            told = self._sums[name, number, None]
            own = self._sums[name, number, action] - one.of(action)
            share = own / (told - sum(one.chances.values()) + _FEW)
            yield f"share of its {name} number", share
            meant = self._by_place.get(number)
            if meant is not None:
                others = self._in_order[name] - self._sums[name, number, meant]
                order = others / (self._all[name] - told + _FEW)
                which = "its own" if meant == action else "another"
                yield f"{name} number: {which}, in order", order
                if one.answers:
                    yield f"{name} number: {which}, in order, which answers", order


class Best(NamedTuple):
    """The greatest two of several figures that are not negative; 0 where there are fewer."""

    first: float
    second: float

    def of_others(self, own: float) -> float:
        """The greatest but for one of them."""
        return self.second if own == self.first else self.first


def best_of(figures: Iterable[float]) -> Best:
    """The greatest two."""
    return Best(*nlargest(2, [*figures, 0.0, 0.0]))


def _blocks(page: Sequence[Neighbour[Action]]) -> Iterator[Mapping[Action, Best]]:
    """For each sentence, how likely those of its block are about each action."""
    for _, run in itertools.groupby(page, key=lambda one: one.block):
        block = list(run)
        best = {action: best_of(each) for action, each in _by_action(block).items()}
        yield from itertools.repeat(best, len(block))


def _by_action(sentences: Iterable[Neighbour[Action]]) -> Mapping[Action, list[float]]:
    found: dict[Action, list[float]] = defaultdict(list)
    for one in sentences:
        for action, chance in one.chances.items():
            found[action].append(chance)
    return found


def _signals(
    page: Sequence[Neighbour[Action]],
    number: int,
    action: Action,
    block: Best,
    whole: Best,
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
    yield "best of its block", block.of_others(own)
    yield "best elsewhere", whole.of_others(own)
    if number and one.goes_on:
        yield "before, goes on", page[number - 1].of(action)


def _near(
    near: Neighbour[Action], block: int, action: Action, name: str
) -> Iterator[tuple[str, float]]:
    chance = near.of(action)
    yield name, chance if abs(near.block - block) <= 1 else chance * _ANOTHER_BLOCK
    if near.block == block:
        yield f"{name}, same block", chance
        yield f"{name}, same block: another", near.of_others(action)


def _odds(chance: float) -> float:
    """The logarithm of the odds, within bounds."""
    return max(-_MOST, min(math.log((chance + _LEAST) / (1 - chance + _LEAST)), _MOST))
