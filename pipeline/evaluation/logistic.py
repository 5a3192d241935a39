"""Logistic regression over a few dozen signals, in plain Python: small, exact, and the same on
every machine.

Each label but `OTHER` gets a weight for each signal and a bias; `OTHER` stands at zero. Weights
(not biases) are held small by an L2 penalty. Newton's method finds the one optimum in a handful of
steps.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.analysis.recognition.classify import chances
from pipeline.model.terms import Label

TOLD = (Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED)
"""The labels with weights, in the order of the columns of `pipeline.analysis.recognition.weights`.
"""
PENALTY = 0.3
"""What half the sum of squared weights costs, against the log loss of one example; chosen by
cross-validation.
"""
_STEPS = 25
_SMALL = 1e-7
_BIAS_PENALTY = 1e-6

Matrix = list[list[float]]
Row = list[tuple[int, float]]
"""Places and values of the signals that a publication shows."""


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled publication: its signals by name (0 to 1), and how much it counts; forms of one
    page share a `page`.
    """

    page: str
    label: Label
    signals: dict[str, float]
    counts: float = 1.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned, in the shape of `pipeline.analysis.recognition.weights`."""

    bias: tuple[float, float]
    signals: dict[str, tuple[float, float]]

    def chances(self, signals: dict[str, float]) -> dict[Label, float]:
        """The probability of each label for a publication's signals."""
        return chances(signals, self.bias, self.signals)


def fit(examples: Sequence[Example]) -> Weights:
    """The weights that make the examples' labels likeliest, large weights being dear."""
    names = sorted({name for example in examples for name in example.signals})
    width = len(names) + 1
    places = {name: place for place, name in enumerate(names, 1)}
    rows = [
        [(0, 1.0), *((places[name], value) for name, value in e.signals.items())] for e in examples
    ]
    weights = [0.0] * (width * len(TOLD))
    for _ in range(_STEPS):
        slope, bend = _derivatives(examples, rows, weights, width)
        step = solve(bend, slope)
        weights = _moved(examples, rows, weights, step, width)
        if max(abs(each) for each in step) < _SMALL:
            break
    outcome, announced = weights[:width], weights[width:]
    return Weights(
        (outcome[0], announced[0]),
        {name: (outcome[place], announced[place]) for name, place in places.items()},
    )


def _moved(
    examples: Sequence[Example],
    rows: list[Row],
    weights: list[float],
    step: list[float],
    width: int,
) -> list[float]:
    """The weights after a step, halved until it makes the loss no larger: a full one may leap over
    the optimum.
    """
    before, size = _loss(examples, rows, weights, width), 1.0
    while size > _SMALL:
        moved = [weight - size * each for weight, each in zip(weights, step, strict=True)]
        if _loss(examples, rows, moved, width) <= before:
            return moved
        size /= 2
    return weights


def _penalty(width: int) -> list[float]:
    """What each weight costs; a bias next to nothing."""
    return [_BIAS_PENALTY if place % width == 0 else PENALTY for place in range(width * len(TOLD))]


def _logits(row: Row, weights: list[float], width: int) -> list[float]:
    return [
        sum(weights[c * width + place] * value for place, value in row) for c in range(len(TOLD))
    ]


def _loss(examples: Sequence[Example], rows: list[Row], weights: list[float], width: int) -> float:
    """The penalised log loss."""
    total = sum(
        weight * weight * cost / 2 for weight, cost in zip(weights, _penalty(width), strict=True)
    )
    for example, row in zip(examples, rows, strict=True):
        logits = _logits(row, weights, width)
        top = max(0.0, *logits)
        own = logits[TOLD.index(example.label)] if example.label in TOLD else 0.0
        total += example.counts * (
            top + math.log(math.exp(-top) + sum(math.exp(each - top) for each in logits)) - own
        )
    return total


def _derivatives(
    examples: Sequence[Example], rows: list[Row], weights: list[float], width: int
) -> tuple[list[float], Matrix]:
    """First and second derivatives of the penalised loss."""
    size, penalty = len(weights), _penalty(width)
    slope = [weight * cost for weight, cost in zip(weights, penalty, strict=True)]
    bend = [
        [penalty[place] if place == other else 0.0 for other in range(size)]
        for place in range(size)
    ]
    for example, row in zip(examples, rows, strict=True):
        logits = _logits(row, weights, width)
        top = max(0.0, *logits)
        powers = [math.exp(each - top) for each in logits]
        total = math.exp(-top) + sum(powers)
        likely = [power / total for power in powers]
        for c, label in enumerate(TOLD):
            miss = example.counts * (likely[c] - (example.label is label))
            for place, value in row:
                slope[c * width + place] += miss * value
            for d in range(len(TOLD)):
                curve = example.counts * likely[c] * ((c == d) - likely[d])
                for place, value in row:
                    line, part = bend[c * width + place], curve * value
                    for other, factor in row:
                        line[d * width + other] += part * factor
    return slope, bend


def solve(matrix: Matrix, right: Sequence[float]) -> list[float]:
    """The solution of a symmetric positive definite system of equations,
    by Gaussian elimination.
    """
    size = len(right)
    lines = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = lines[at]
        for below in lines[at + 1 :]:
            factor = below[at] / pivot[at]
            if factor:
                for place in range(at, size + 1):
                    below[place] -= factor * pivot[place]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(lines[at][place] * found[place] for place in range(at + 1, size))
        found[at] = (lines[at][size] - known) / lines[at][at]
    return found
