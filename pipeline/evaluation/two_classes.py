"""Logistic regression for a yes or a no over named signals, in plain Python (see `logistic` for
three labels).
"""

import math
from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from pipeline.evaluation.logistic import Matrix, Row, solve

PENALTY = 0.5
"""What half the sum of squared weights costs, against the log loss of one example."""
_STEPS, _SMALL, _BIAS_PENALTY, _STEEPEST = 12, 1e-4, 1e-6, 30.0


Signal = TypeVar("Signal", bound=str)


class Case(NamedTuple, Generic[Signal]):
    """The signals of one example by name, and whether it is one."""

    signals: Mapping[Signal, float]
    yes: bool


class Fitted(NamedTuple, Generic[Signal]):
    """A bias, and a weight for each signal."""

    bias: float
    weights: dict[Signal, float]


def fit(cases: Sequence[Case[Signal]]) -> Fitted[Signal]:
    """The weights that make the cases likeliest, large weights (not the bias) being dear; by
    Newton's method.
    """
    names = sorted({name for case in cases for name in case.signals})
    places = {name: place for place, name in enumerate(names, 1)}
    rows = [
        ([(0, 1.0), *((places[name], value) for name, value in case.signals.items())], case.yes)
        for case in cases
    ]
    weights = [0.0] * (len(names) + 1)
    for _ in range(_STEPS):
        step = solve(*_derivatives(rows, weights))
        weights = [weight - each for weight, each in zip(weights, step, strict=True)]
        if max(abs(each) for each in step) < _SMALL:
            break
    return Fitted(weights[0], {name: weights[place] for name, place in places.items()})


def _derivatives(
    rows: Sequence[tuple[Row, bool]], weights: Sequence[float]
) -> tuple[Matrix, list[float]]:
    """The second and first derivatives of the loss."""
    costs = [_BIAS_PENALTY, *[PENALTY] * (len(weights) - 1)]
    slope = [cost * weight for cost, weight in zip(costs, weights, strict=True)]
    bend: Matrix = [[0.0] * len(weights) for _ in weights]
    for place, cost in enumerate(costs):
        bend[place][place] = cost
    for row, yes in rows:
        power = sum(weights[place] * value for place, value in row)
        likely = 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, power))))
        for place, value in row:
            slope[place] += (likely - yes) * value
            line, part = bend[place], likely * (1 - likely) * value
            for other, factor in row:
                line[other] += part * factor
    return bend, slope
