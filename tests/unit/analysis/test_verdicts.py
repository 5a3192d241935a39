"""Outcomes told weakness by weakness: a verdict on each, or a tally of them."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.told.outcome import stated_in
from pipeline.model.documents import Text
from pipeline.model.terms import Outcome

ALL, PART = Outcome.SUFFICIENT_PROGRESS, Outcome.PARTLY_SUFFICIENT_PROGRESS


def stated(body: str, *, revisited: bool = True) -> Outcome | None:
    told = stated_in(read(Text(document="d", version="v", body=body)), revisited=revisited)
    return told.outcome if told else None


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("Governance: a board meets.\nSufficient.\nWaits: longer.\nNot sufficient.", PART),
        ("Leaders.\nContent. They know.\n\nPlans.\nNot content. They are late.", PART),
        ("Plans are better. Call it: PASS, just.\nWaits are not. FAIL.", PART),
        ("Plans?\nTicked off.\n\nTransport?\nThat one isn't ticked off.", PART),
        ("Plans. Judged sufficient.\nWaits. Judged not sufficient.", PART),
        ("Plans: tick.\nTick. They come in time.\nWaits are longer.\nCross.", PART),
        ("Governance\nEnough progress? Yes.\nPlans\nYes again.\nWaits\nNo. They grew.", PART),
        ("✔ Plans on time\n✗ Waits for therapy\n✔ A forum", PART),
        ("Six weaknesses were named. Inspectors were back.\nFour of six; not there yet.", PART),
        ("Five weaknesses in 2019.\nThree off, two on.", PART),
        ("There were five weaknesses.\nSo that's two of five.", PART),
        ("All four weaknesses have now gone.", ALL),
        ("Progress was sufficient on one.", None),
        ("Leaders are better.\nSufficient.", None),
        ("Three of five. That is how many schools have a nurse.", None),
    ],
)
def test_verdicts_together(body: str, outcome: Outcome | None) -> None:
    assert stated(body) is outcome


def test_without_a_return_they_are_of_something_else() -> None:
    assert stated("Rooms.\nPASS.\nStaff.\nFAIL.", revisited=False) is None


@pytest.mark.parametrize(
    "body",
    [
        "Priority 1. Plans.\nEffective. They are on time.\nPriority 2. Waits.\nNot effective.",
        "The board. They call the action effective.\nWaits. They call the action not effective.",
        "Waits. Action: not effective.\nPlans. They accept that action has been effective.",
    ],
)
def test_effective_action_on_one_priority_only_is_no_outcome(body: str) -> None:
    visit = "The monitoring inspection of Kelby took place in June. "
    assert stated(f"{visit}\n{body}", revisited=False) is None
