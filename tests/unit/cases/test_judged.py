"""Who is told to have judged the progress with an action, and which way; and how days of a notice
are told.
"""

from datetime import date

import pytest

from pipeline.bulletins.case_words import notice_words, step_words
from pipeline.cases.actions.judgements import judgement_in, speaker_of
from pipeline.cases.actions.values import Judgement
from pipeline.cases.case import cases_of
from pipeline.cases.values import Step
from pipeline.model.documents import PartialDate
from pipeline.model.terms import DocType, Stage, Standing
from tests.support.rows import replace


@pytest.mark.parametrize(
    ("words", "judged"),
    [
        ("Inspectors found that effective action had not been taken.", "not_effective_action"),
        ("Inspectors said that sufficient progress was still not made.", "not_sufficient_progress"),
        ("Inspectors found that effective action had been taken.", "effective_action"),
        ("Inspectors found effective action, not words alone.", "effective_action"),
    ],
)
def test_a_denial_behind_a_verdict_counts(words: str, judged: Judgement) -> None:
    assert judgement_in(words, "inspectors") == judged


@pytest.mark.parametrize(
    ("words", "judged"),
    [
        ("Progress here was not sufficient.", "not_sufficient_progress"),
        ("Progress in this has been insufficient.", "not_sufficient_progress"),
        ("Progress with clinics has been sufficient.", "sufficient_progress"),
        ("It is too early for\ninspectors to say.", "too_early"),
        ("It is too soon for parents to feel that anything is better.", None),
        ("The next visit will look at whether progress is sufficient.", None),
    ],
)
def test_progress_is_judged_in_either_order_and_too_soon_for_others_is_no_judgement(
    words: str, judged: Judgement | None
) -> None:
    assert judgement_in(words, "inspectors") == judged


@pytest.mark.parametrize(
    "words",
    [
        "The revisit of May 2031 found too few therapists.",
        "The inspection in 2031 concluded that plans were late.",
    ],
)
def test_what_a_visit_of_a_month_found_is_inspectors_word(words: str) -> None:
    assert speaker_of(DocType.GOVERNMENT, words) == "inspectors"
    assert speaker_of(DocType.GOVERNMENT, "The council is to open two centres.") == "department"


def test_a_notice_known_only_by_its_publication_is_told_with_one_day() -> None:
    (case,) = cases_of("E99000001", [], [], date(2031, 1, 1), frozenset())
    issued = Step(
        stage=Stage.NOTICE_ISSUED, standing=Standing.HAPPENED, known_by=PartialDate("2030-02-04")
    )
    varied = Step(stage=Stage.NOTICE_VARIED, standing=Standing.HAPPENED, on=PartialDate("2030-09"))
    told = notice_words(replace(case, steps=(issued, varied)))
    assert "issued on or before 4 February 2030, changed in September 2030." in told
    assert step_words(issued).endswith("(on or before 4 February 2030)")
