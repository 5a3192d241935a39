"""Strengths and weaknesses named in running text, whose side the words before them give."""

import pytest

from pipeline.analysis.news.sides.named import goes_on_naming, names_points, tells_of_points
from pipeline.model.terms import FindingKind
from tests.unit.analysis.test_voices import OPENING, STRENGTH, TO_DO, WEAKNESS, by_inspectors

PRIORITY = FindingKind.PRIORITY_ACTION


@pytest.mark.parametrize(
    "sentence",
    [
        "Among the areas picked out for improvement is a quicker answer to parents.",
        "Chief among the report's concerns was how long children are taught at home.",
        "Things to improve include better letters and earlier reviews.",
        "The three areas for priority action cover transport and easier access to nurses.",
        "The report names two areas for improvement: clearer letters and stronger links.",
        "However, inspectors listed some aspects that must get better, among them timely plans.",
        "Aspects needing attention include good advice for schools.",
        "Included among the failings were plans that nobody had signed.",
        "Transport was picked up by inspectors as a new, third area for priority action.",
        "Inspectors named links with schools as an area for improvement.",
        "Inspectors singled out letters and transport for improvement.",
        "Better letters and warmer welcomes are the areas for improvement that the report names.",
        "The report's three recommendations are for better letters, transport and earlier help.",
        "On the to-do list are warmer welcomes and clearer letters.",
        "In need of work were transport and the good advice that young adults receive.",
        "The areas to be improved are: transport, plans and earlier help.",
        "The letter lists as things to improve warmer welcomes and good advice.",
        "Identified as areas for development are clearer letters and earlier help.",
    ],
)
def test_what_is_named_as_a_weakness_is_one_whatever_its_words(sentence: str) -> None:
    assert names_points(sentence) == -1


@pytest.mark.parametrize(
    "sentence",
    [
        "Among the strengths highlighted is how soon worries are picked up.",
        "Other strengths include the play scheme.",
        "Co-production was singled out in the report as a strength.",
        "Among the things that inspectors liked were the hubs.",
        "The report picks out as strengths the toy library and the hubs.",
        "They saw many strengths, including the toy library.",
    ],
)
def test_what_is_named_as_a_strength_is_one(sentence: str) -> None:
    assert names_points(sentence) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The weaknesses that have been addressed include late plans.",
        "Weaknesses named by parents include late plans.",
        "Parents have concerns, such as late plans.",
        "Actions to deal with the weaknesses include training.",
        "Among the weaknesses are no surprises.",
        "The weaknesses are known to leaders.",
        "Strengths and weaknesses include transport.",
        "They found strengths, such as the hubs, and weaknesses, such as late plans.",
        "They praised staff and named two areas for improvement: letters and reviews.",
        "Our strengths include the toy library.",
        "Transport is no longer listed as an area for improvement.",
        "Parents named transport as an area for improvement.",
        "Parents named as things to improve letters and transport.",
        "It no longer lists as things to improve letters and transport.",
        "The report names as weaknesses which have been mended letters and transport.",
        "They named nursing as a strength and transport as a weakness.",
        "Ms Hale was named as the lead for improvement.",
        "The board's recommendations are for better letters.",
        "Warm welcomes are what the areas for improvement lead to in time.",
    ],
)
def test_what_is_mended_denied_or_named_by_others_has_no_side(sentence: str) -> None:
    assert names_points(sentence) == 0


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("The letter did, though, name four areas for improvement.", -1),
        ("It sets out three things that must get better.", -1),
        ("Inspectors also saw several strengths.", 1),
        ("It lists strengths and weaknesses.", 0),
        ("There were no areas for priority action.", 0),
        ("Progress was made in four areas of concern.", 0),
        ("Parents named two areas for improvement.", 0),
    ],
)
def test_a_sentence_tells_of_strengths_or_weaknesses(sentence: str, side: int) -> None:
    assert tells_of_points(sentence) == side


def test_only_a_list_goes_on_naming() -> None:
    assert goes_on_naming("They include quicker replies.")
    assert goes_on_naming("Among them is a quicker reply.")
    assert not goes_on_naming("They are being dealt with.")
    assert not goes_on_naming("Among them are no surprises.")


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Inspectors named two areas for improvement.", TO_DO),
        ("Inspectors set two areas for priority action.", PRIORITY),
        ("Inspectors found two weaknesses.", WEAKNESS),
        ("Inspectors found two strengths.", STRENGTH),
    ],
)
def test_what_goes_on_naming_is_on_the_side_of_the_sentence_before(
    before: str, kind: FindingKind
) -> None:
    named = "They include making sure that health visitors see children with SEND early."
    found = by_inspectors(f"News\n\n{OPENING}\n\n{before} {named}\n")
    assert found.get(named) is kind


def test_what_is_set_against_a_list_is_not_on_its_side() -> None:
    named = "Among the strengths is the early help that families get, but plans are late."
    found = by_inspectors(f"News\n\n{OPENING}\n\nThey published a report. {named}\n")
    assert STRENGTH not in [kind for quote, kind in found.items() if "late" in quote]
