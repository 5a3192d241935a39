"""Outcomes in the words of councils and newspapers, and sentences that state none."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.told.outcome import Told, stated_in
from pipeline.model.documents import Text
from pipeline.model.terms import Framework, Outcome


def stated(
    *sentences: str,
    frameworks: tuple[Framework, ...] = tuple(Framework),
    revisited: bool = False,
) -> Told | None:
    """The outcome of a text that consists of these sentences."""
    return stated_in(
        read(Text(document="d", version="v", body=" ".join(sentences))),
        frameworks,
        revisited=revisited,
    )


NEW, OLD = Framework.AREA_SEND_2023, Framework.LOCAL_AREA_SEND_2016


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("Arrangements typically lead to positive experiences and outcomes.", Outcome.POSITIVE),
        ("Northvale has been given the highest possible rating.", Outcome.POSITIVE),
        ("This is the best of the three.", Outcome.POSITIVE),
        ("Children have inconsistent experiences and outcomes.", Outcome.INCONSISTENT),
        ("It is the middle of three possible outcomes.", Outcome.INCONSISTENT),
        ("Inspectors found widespread and/or systemic failings.", Outcome.SYSTEMIC_FAILINGS),
        ("The report speaks of widespread failings in Elmshire.", Outcome.SYSTEMIC_FAILINGS),
        ("It was the lowest of the three ratings.", Outcome.SYSTEMIC_FAILINGS),
        ("Leaders have taken effective action on both priorities.", Outcome.EFFECTIVE_ACTION),
        ("Leaders have not taken effective action on waiting times.", Outcome.NOT_EFFECTIVE_ACTION),
        (
            "As a result, a written statement of action is required.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        (
            "The area must now produce a Written Statement of Action.",
            Outcome.WRITTEN_STATEMENT_OF_ACTION,
        ),
        ("No written statement of action was needed.", Outcome.NO_WRITTEN_STATEMENT),
        ("The borough has made sufficient progress.", Outcome.SUFFICIENT_PROGRESS),
        ("Sufficient progress was made in all five weaknesses.", Outcome.SUFFICIENT_PROGRESS),
        (
            "Sufficient progress was made in three of the five weaknesses.",
            Outcome.PARTLY_SUFFICIENT_PROGRESS,
        ),
        (
            "The area had not made sufficient progress in any of nine.",
            Outcome.NOT_SUFFICIENT_PROGRESS,
        ),
    ],
)
def test_stated(sentence: str, outcome: Outcome) -> None:
    found = stated("The council said so.", sentence, "Families were told.")
    assert found is not None
    assert found.outcome is outcome
    assert found.span.quote == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "There are three possible outcomes.",
        "If inspectors find widespread failings, a monitoring inspection follows.",
        "Areas with systemic failings must write a plan.",
        "Inspectors will say whether the area has made sufficient progress.",
        "The report could require a written statement of action.",
        "In the previous inspection children had inconsistent experiences and outcomes.",
        "The council was pleased.",
    ],
)
def test_not_stated(sentence: str) -> None:
    assert stated(sentence) is None


def test_only_outcomes_of_the_framework_count() -> None:
    sentence = "The borough has made sufficient progress."
    assert stated(sentence, frameworks=(NEW,)) is None
    assert stated(sentence, frameworks=(OLD,)) is not None
