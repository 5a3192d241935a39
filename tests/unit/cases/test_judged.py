"""Who is told to have judged the progress with an action, and which way."""

import pytest

from pipeline.cases.actions.judgements import judgement_in, speaker_of
from pipeline.cases.actions.values import Judgement
from pipeline.model.terms import DocType


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
    "words",
    [
        "The revisit of May 2031 found too few therapists.",
        "The inspection in 2031 concluded that plans were late.",
    ],
)
def test_what_a_visit_of_a_month_found_is_inspectors_word(words: str) -> None:
    assert speaker_of(DocType.GOVERNMENT, words) == "inspectors"
    assert speaker_of(DocType.GOVERNMENT, "The council is to open two centres.") == "department"
