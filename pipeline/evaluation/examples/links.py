"""Labelled links: whether a sentence is about an action, by its signals, without its words."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pipeline.cases.actions.weighing.odds import SURE, chance
from pipeline.evaluation.examples import signals as kept


class LabelledLink(NamedTuple):
    """A sentence and an action, and whether a reader found the one to be about the other.

    `of` is the set of chains that they belong to, `area` the chain; `passages` are the numbers of
    the passages about the action that the sentence is a part of. A passage that no sentence reaches
    has no signals.
    """

    of: str
    area: str
    passages: list[int]
    signals: Mapping[str, float]


class Measured(NamedTuple):
    """The share of links that are right, and that of passages about actions that are linked."""

    precision: float
    recall: float


def load(path: Path) -> Iterator[LabelledLink]:
    """The links of a file that `signals.save` wrote."""
    yield from map(LabelledLink._make, kept.load(path))


def measured(links: Iterable[LabelledLink]) -> Measured:
    """How well the weights in use tell links."""
    return measured_by((one, chance(one.signals) >= SURE) for one in links)


def measured_by(judged: Iterable[tuple[LabelledLink, bool]]) -> Measured:
    """How many links that are shown are right, and how many passages have one."""
    right = wrong = 0
    wanted, found = set[tuple[str, str, int]](), set[tuple[str, str, int]]()
    for one, shown in judged:
        passages = {(one.of, one.area, number) for number in one.passages}
        wanted |= passages
        if shown and one.signals:
            found |= passages
            right, wrong = right + bool(passages), wrong + (not passages)
    return Measured(right / max(1, right + wrong), len(found) / max(1, len(wanted)))
