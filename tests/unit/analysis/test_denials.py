"""Findings that a text denies, or that are of elsewhere: nobody is told them; near twins are told."""

import pytest

from pipeline.analysis.news.voices.disowned import is_disowned
from tests.unit.analysis.test_duties import told

TOLD = "Inspectors found that families wait too long for a clinic."


@pytest.mark.parametrize(
    "said",
    [
        "Nowhere does the report say that pupils are unsafe.",
        "At no stage did inspectors find that pupils were unsafe.",
        "Inspectors found no signs that pupils wait too long for help.",
        "Inspectors said it was not the case that pupils wait too long.",
        "Inspectors found that pupils do not wait too long for help.",
        "Contrary to some reports, inspectors did not say that pupils wait too long.",
        "Inspectors have since withdrawn their finding that pupils wait too long.",
        "The finding that pupils wait too long was overturned.",
        "Last week we wrongly reported that inspectors found that pupils wait too long.",
        "Rumours that inspectors found weak plans were dismissed by the council.",
        "Myth: inspectors found that pupils wait too long.",
        "Inspectors rejected the claim that pupils wait too long.",
        "Nationally, inspectors found that pupils wait too long.",
        "Six years ago, inspectors said that leaders did not know what pupils need.",
        "HMI Probation inspectors found that young people wait too long.",
    ],
)
def test_what_is_denied_or_of_elsewhere_is_no_finding(said: str) -> None:
    found = told(f"Area SEND inspection of Northvale\n\n{TOLD}\n\n{said}\n")
    assert [one.span.quote for one in found] == [TOLD]


@pytest.mark.parametrize(
    "said",
    [
        "Inspectors found no evidence that leaders check the quality of plans.",
        "Children do not wait long, but leaders do not know what they need.",
        "The report says that leaders have not acted on what families claim.",
        "Some families say that plans are late.",
        "In the two years since, waits have grown too long.",
        "Inspectors found that the hospital does not share records.",
    ],
)
def test_what_inspectors_did_find_is_not_taken_for_a_denial(said: str) -> None:
    assert not is_disowned(said)
