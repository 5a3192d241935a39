"""How likely a statement is a finding, and praise, among the statements that stand around it.

Inspectors' findings stand together, and those of one side do. What a statement's own signals and
words say is weighed with what those of its neighbours, and of its whole text, say. Decision 0049.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from pipeline.analysis.news.weighing import weights
from pipeline.analysis.news.weighing.odds import chance

ITSELF, EACH, HOW_MANY = "itself", "each of the text", "how many there are"
BEFORE, AFTER = "{} before", "{} after"
"""The names of what is weighed; a neighbour's says at which place from the statement it stands."""
_ALL_BEFORE, _ALL_AFTER = "all before", "all after"
_NEAR, _NEAR_OF_SIDE, _AROUND = 2, 3, 5
"""How far neighbours are looked at one by one: for a finding, for its side; and together."""
_STEEPEST = 5.0
"""Log odds are not looked at beyond this."""
_LITTLE = 0.3
"""What is added to the number of findings over which their sides are shared out."""


def among(findings: Sequence[float], praises: Sequence[float]) -> Iterator[tuple[float, float]]:
    """The log odds of each statement of a text, in order, of being a finding and of being praise.

    `findings` and `praises` are the log odds by its own signals and words.
    """
    seen = zip(around_findings(findings), around_sides(findings, praises), strict=True)
    for finding, side in seen:
        yield (
            _weighed(weights.AMONG_BIAS, weights.AMONG, finding),
            _weighed(weights.GOOD_AMONG_BIAS, weights.GOOD_AMONG, side),
        )


def around_findings(findings: Sequence[float]) -> Iterator[dict[str, float]]:
    """What is weighed of each statement for its being a finding."""
    chances = [chance(_bounded(one)) for one in findings]
    sums = list(accumulate(chances, initial=0.0))
    size = len(chances)
    for here, own in enumerate(findings):
        first, last = max(0, here - _AROUND), min(size, here + 1 + _AROUND)
        yield {
            ITSELF: _bounded(own),
            **_each(chances, here, _NEAR),
            BEFORE.format("some"): (sums[here] - sums[first]) / max(here - first, 1),
            AFTER.format("some"): (sums[last] - sums[here + 1]) / max(last - here - 1, 1),
            EACH: sums[-1] / size,
            HOW_MANY: math.log1p(sums[-1]),
        }


def around_sides(findings: Sequence[float], praises: Sequence[float]) -> Iterator[dict[str, float]]:
    """What is weighed of each statement for its being praise: the sides of likely findings."""
    chances = [chance(_bounded(one)) for one in findings]
    sides = [likely * _bounded(praise) for likely, praise in zip(chances, praises, strict=True)]
    sums, numbers = (list(accumulate(of, initial=0.0)) for of in (sides, chances))
    for here, own in enumerate(praises):
        after = numbers[-1] - numbers[here + 1]
        yield {
            ITSELF: _bounded(own),
            **_each(sides, here, _NEAR_OF_SIDE),
            _ALL_BEFORE: sums[here] / (numbers[here] + _LITTLE),
            _ALL_AFTER: (sums[-1] - sums[here + 1]) / (after + _LITTLE),
        }


def _each(values: Sequence[float], here: int, far: int) -> dict[str, float]:
    """The values of the neighbours up to `far` from `here`, by name."""
    return {
        (BEFORE if step < 0 else AFTER).format(abs(step)): values[here + step]
        for step in range(-far, far + 1)
        if step and 0 <= here + step < len(values)
    }


def _bounded(odds: float) -> float:
    return max(-_STEEPEST, min(_STEEPEST, odds))


def _weighed(bias: float, table: Mapping[str, float], seen: Mapping[str, float]) -> float:
    return bias + sum([table[name] * value for name, value in seen.items() if name in table])
