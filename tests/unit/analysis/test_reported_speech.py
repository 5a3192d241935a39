"""What shows that words are inspectors' or nobody's: a name within the sentence, a heading, who is
told what, and where a sentence ends, in invented news.
"""

import pytest

from pipeline.analysis.language import headings
from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.sentences import split
from pipeline.analysis.news.sides.certain import certain_side, only_criticises
from pipeline.analysis.news.sides.verdicts import contrasts
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from tests.unit.analysis.test_voices import OPENING, STRENGTH, WEAKNESS, by_inspectors


@pytest.mark.parametrize(
    "sentence",
    [
        "Schools in Kelby, inspectors said, are inclusive and welcoming.",
        "Schools in Kelby, says the report, are inclusive and welcoming.",
        "According to the letter, schools in Kelby are inclusive and welcoming.",
        "Among the report’s strengths are inclusive and welcoming schools in Kelby.",
    ],
)
def test_inspectors_named_within_a_sentence_say_it(sentence: str) -> None:
    found = by_inspectors(f"News\n\nA report is out.\n\n{sentence}\n\n{OPENING}\n")
    assert found.get(sentence) is STRENGTH


def test_what_stands_under_a_heading_of_the_report_is_the_reports() -> None:
    entry = "Children who move to Kelby in mid-year have their needs met well and quickly."
    for heading in ("From the letter", "What inspectors found", "What the report said, in short"):
        assert headings.reports(heading)
        found = by_inspectors(f"Bulletin\n\n{OPENING}\n\n{heading}\n\n{entry}\n\nGoodbye\n")
        assert found == {entry: STRENGTH}
    assert not headings.reports("Read the report")
    assert not headings.reports("Main findings of the survey")


def test_each_labelled_line_has_its_own_side() -> None:
    found = by_inspectors(
        f"Dates\n\n{OPENING}\n\nWhat the report said\n"
        "Strength: family hubs give good help early.\n"
        "Improve: families wait too long for an autism assessment.\n"
    )
    assert list(found.values()) == [STRENGTH, WEAKNESS]


def test_he_said_means_the_inspector_named_before_him() -> None:
    names = InspectorNames("Ada Quill, His Majesty's Inspector, came.")
    told = (
        "Ada Quill had come at the council's invitation. Leaders, she said, had lost sight of it."
    )
    assert names.speak(told, last=False)
    assert not names.speak("Ada Quill had come. “We are sorry,” Mr Hurst said.", last=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nearly 90 parents wrote to the council that they were “deeply dissatisfied” with support.",
        "Families who fight for help feel that the findings of the report prove them right.",
        "They examined how poorly the nine significant weaknesses had been dealt with.",
        "Of the local areas inspected so far more than a half had serious weaknesses.",
        "Read more: “Significant concerns” about poor support for children in Kelby",
        "As a charity we find that too many children are out of school.",
        "In our view transport is dreadful, and we think that nobody plans it.",
        "The union believes that therapists are too few.",
        "The parent representative thought that schools were left alone.",
    ],
)
def test_what_others_say_or_what_was_gone_into_is_no_finding(sentence: str) -> None:
    assert any(
        of(sentence)
        for of in (
            statements.reacts,
            statements.examines,
            statements.counts_areas,
            statements.captions,
            statements.believes,
        )
    )
    assert by_inspectors(f"News\n\n{OPENING} Inspectors wrote a letter. {sentence}\n") == {}


def test_parents_who_tell_inspectors_and_weaknesses_found_are_findings() -> None:
    for written in (
        "Parents told inspectors that nobody rings back.",
        "Inspectors who examined the service found serious weaknesses.",
        "Half of the parents wait for a year.",
    ):
        assert not statements.reacts(written)
        assert not statements.believes(f"“{written} We think so too,” the lead inspector said.")
        assert not statements.examines(written)
        assert not statements.counts_areas(written)


@pytest.mark.parametrize(
    "written",
    [
        "Leaders have acted urgently on areas of weakness.",
        "They have rightly seen where things are weak.",
        "Plans have been transformed since serious weaknesses were found.",
    ],
)
def test_a_weakness_acted_on_is_not_only_criticism(written: str) -> None:
    assert not only_criticises(written)


def test_what_is_there_for_children_is_praise() -> None:
    assert certain_side("Treatments at home are there for children in a crisis.") == 1
    assert certain_side("Treatments at home are not there for children in a crisis.") < 1


def test_but_for_only_and_yet_for_still_set_nothing_against_anything() -> None:
    assert not contrasts("Staff had but a poor understanding of the reforms.")
    assert not contrasts("Families have not noticed it yet.")
    assert contrasts("Plans are clear, yet families wait.")
    assert contrasts("Plans are clear but families wait.")


def test_a_sentence_ends_where_copying_has_left_no_space() -> None:
    text = 'Leaders lacked "priorities."The wait is long.* Plans are late.Image e.g. this www.A b'
    assert [text[start:end] for start, end in split(text, 0, len(text))] == [
        'Leaders lacked "priorities."',
        "The wait is long.",
        "Plans are late.",
        "Image e.g. this www.A b",
    ]
