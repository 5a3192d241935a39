"""How likely a sentence is about an action: its weighted signals added up, and the chief of them.

A link is shown from `SURE` on, and a person is asked about it from `MAYBE` on. The bounds were
chosen on chains of publications that the weights were not fitted on (decision 0056).
"""

import math
from collections.abc import Mapping

from pipeline.cases.actions.scene import Where
from pipeline.cases.actions.values import BY_NUMBER
from pipeline.cases.actions.weighing import weights, weights_alone, whole
from pipeline.cases.actions.weighing.signals import NUMBERED, Signals

SURE, LIKELY, MAYBE, CLEAR = 0.84, 0.65, 0.35, 0.9
"""The lowest probability that a sentence is about an action, that it is about this one beside
another, and that it may be; and the lowest by itself, whatever stands around it, for the second.
"""
BY_SECTION = "it stands under a heading or in a row that names the action"
BY_LABEL = "it stands in an entry or paragraph that opens with the action’s subject"
BY_SUBJECT = "it names the action’s subject"
BY_CONTEXT = "what stands around it is about the action"
BY_EARLIER = "it goes on with what was told of the action before"
BY_READING = "as it reads, it is about what the action asks for"
_WHY = {
    Where.OVER: BY_SECTION,
    "part of a plan": BY_SECTION,
    Where.LABEL: BY_LABEL,
    Where.OPENING: BY_LABEL,
    Where.NEXT: BY_CONTEXT,
    Where.ABOVE: BY_CONTEXT,
    Where.TITLE: BY_CONTEXT,
    "told before": BY_EARLIER,
    "figures told before": BY_EARLIER,
    whole.NEAR: BY_READING,
}
"""What the signals say that begin so; all others are of the sentence itself."""


def alone(signals: Signals) -> float:
    """The probability that a sentence with these signals is about the action, by itself."""
    return chance_by(signals, weights_alone.BIAS, weights_alone.WEIGHTS)


def chance(signals: Signals) -> float:
    """The same, also by the signals of the sentences around it."""
    return chance_by(signals, weights.BIAS, weights.WEIGHTS)


def chance_by(signals: Signals, bias: float, table: Mapping[str, float]) -> float:
    """The same by any bias and weights; 1 where a sentence names the action by its number."""
    if NUMBERED in signals:
        return 1.0
    return 1 / (1 + math.exp(-bias - sum(_counted(signals, table).values())))


def why(signals: Signals) -> str:
    """What chiefly ties a sentence to an action."""
    if NUMBERED in signals:
        return BY_NUMBER
    reasons = (BY_SUBJECT, BY_SECTION, BY_LABEL, BY_CONTEXT, BY_EARLIER, BY_READING)
    sums = dict.fromkeys(reasons, 0.0)
    for name, value in _counted(signals, weights_alone.WEIGHTS).items():
        begins = next((each for each in _WHY if name.startswith(each)), None)
        if begins or name.startswith((Where.SENTENCE, "own", "several own", "names", "mark")):
            sums[_WHY[begins] if begins else BY_SUBJECT] += value
    return max(sums, key=sums.__getitem__)


def _counted(signals: Signals, table: Mapping[str, float]) -> dict[str, float]:
    """How much each signal counts; one without a weight nothing."""
    return {name: table[name] * value for name, value in signals.items() if name in table}
