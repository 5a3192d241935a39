"""What is told of an invented area because its words give the verdict, what is told once, and what
is withheld because too little is certain.
"""

import pytest

from pipeline.analysis.language.reading import Reading, read
from pipeline.analysis.language.statement_splitting import parted
from pipeline.analysis.news.findings import findings_in, withheld_in
from pipeline.analysis.news.judgement import Doubt
from pipeline.analysis.news.sides.certain import certain_side
from pipeline.analysis.news.sides.verdicts import verdict
from pipeline.analysis.news.statement_features import Statement
from pipeline.extraction import extract as reader
from pipeline.model.terms import FindingKind, StatedBy


def reading(document: str) -> Reading:
    return read(reader.extract(document.encode(), "text/plain", "0" * 64, "https://n.example/n"))


@pytest.mark.parametrize(
    ("statement", "side"),
    [
        ("There are “widespread and/or systemic failings” in Northvale.", -1),
        ("Children in Northvale have inconsistent experiences and outcomes.", -1),
        ("Services typically lead to positive experiences and outcomes.", 1),
        ("Northvale has made sufficient progress in four of its six areas of weakness.", 1),
        ("On none of the six weaknesses has Northvale made sufficient progress.", -1),
        ("Northvale has taken effective action against the priority actions.", 1),
        ("Only two of the six weaknesses have seen sufficient progress.", 0),
        ("Sufficient progress was made in four areas but not in the other two.", 0),
        ("Inspectors will judge whether services typically lead to positive experiences.", 0),
        ("Parents are given clear advice.", 0),
    ],
)
def test_the_side_of_a_verdict(statement: str, side: int) -> None:
    sentences = reading(f"SEND in Northvale\n\n{statement}\n").sentences
    assert verdict(statement, sentences[-1]) == side


def test_words_that_are_repeated_are_told_once() -> None:
    words = "Inspectors found that too many children in Northvale wait too long for a plan."
    found = list(findings_in(reading(f"SEND in Northvale\n\n{words}\n\n{words}\n"), None))
    assert [one.span.quote for one in found if one.stated_by is StatedBy.INSPECTORS] == [words]


@pytest.mark.parametrize(
    ("finding", "praise", "why"),
    [
        (0.9, 0.5, Doubt.SIDE),
        (0.9, 0.3, Doubt.SIDE),
        (0.5, 0.95, Doubt.VOICE),
        (0.1, 0.95, None),
        (0.9, 0.95, None),
    ],
)
def test_what_is_withheld_has_a_reason_and_is_not_told(
    finding: float, praise: float, why: Doubt | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Statement, "likely_finding", finding)
    monkeypatch.setattr(Statement, "likely_praise", praise)
    words = "As seen by inspectors, leaders know which families wait."
    text = reading(f"SEND inspection of Northvale\n\n{words}\n")
    withheld = {text.text.body[start:end]: why for why, start, end in withheld_in(text)}
    assert withheld == ({words: why} if why else {})
    told = [one for one in findings_in(text, None) if one.stated_by is StatedBy.INSPECTORS]
    assert bool(told) == (finding > 0.8 and praise > 0.8)


def test_what_inspectors_are_said_to_find_is_never_a_plan() -> None:
    words = "Inspectors found that the council will need to end long waits for plans by spring."
    found = list(findings_in(reading(f"SEND in Northvale\n\n{words}\n"), None))
    assert FindingKind.PLANNED not in {one.kind for one in found}


@pytest.mark.parametrize(
    ("statement", "side"),
    [
        ("The ‘significant weaknesses’ were by now being dealt with", 1),
        ("Caseworkers were praised for the care that they take", 1),
        ("Communication was described as dreadful by families", -1),
        ("Caseworkers were praised, but their plans are late", 0),
        ("The weaknesses must be dealt with", -1),
        ("There are no areas for priority action in Northvale", 1),
        ("Three of the weaknesses no longer need to be monitored", 1),
        ("Three weaknesses no longer need to be monitored, although two still do", 0),
        ("Officers and families are badly at odds over plans that are out of date", -1),
    ],
)
def test_sides_that_are_certain_by_a_turn_of_phrase(statement: str, side: int) -> None:
    assert certain_side(statement) == side


def test_a_newspaper_headline_makes_no_criticism_a_formal_area_for_improvement() -> None:
    found = findings_in(
        reading(
            "Northvale service is failing parents\n\n"
            "Inspectors found that too many children in Northvale wait too long for a plan.\n"
        ),
        None,
    )
    assert [one.kind for one in found] == [FindingKind.WEAKNESS]


def test_a_short_denial_is_told_with_what_it_denies() -> None:
    body = "Progress had been made in some areas, but this was not so in every area."
    assert parted(body, 0, len(body)) == [(0, len(body))]


@pytest.mark.parametrize(
    "words",
    [
        "The inspectors also saw good work.",
        "Inspectors did find bright spots.",
        "The report also sets out where we can do better.",
    ],
)
def test_that_something_was_praised_is_no_finding_without_what(words: str) -> None:
    document = (
        "Ofsted and the CQC publish their area SEND inspection report on Northvale\n\n"
        "The inspectors found that too many children wait too long for a plan.\n\n"
        f"{words} Staff in nurseries know children well, they say.\n"
    )
    told = [one.span.quote for one in findings_in(reading(document), None)]
    assert words not in told and len(told) > 1
