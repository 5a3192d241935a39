"""Each signal has a weight, and each weight a signal: one without the other weighs nothing."""

from enum import StrEnum

import pytest

from pipeline.analysis.news import statement_weights
from pipeline.analysis.news.statement_signals import FindingSignal, ToneSignal
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weights import WEIGHTS


@pytest.mark.parametrize(
    ("signals", "weights"),
    [
        (RecognitionSignal, WEIGHTS),
        (FindingSignal, statement_weights.FINDING),
        (ToneSignal, statement_weights.GOOD),
    ],
    ids=["recognition", "findings", "tone"],
)
def test_signals_and_weights_are_the_same(
    signals: type[StrEnum], weights: dict[StrEnum, object]
) -> None:
    assert set(weights) == set(signals)
