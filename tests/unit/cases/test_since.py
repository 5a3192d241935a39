"""What stands beside a day that has passed: what was said since of what had to be done by it; and
what publications expect next, in their own words.
"""

import pytest

from pipeline.cases.own_words import expected_in, next_steps_in
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.view import view_of
from pipeline.extraction.extract import extract
from pipeline.model.documents import Text
from pipeline.model.terms import Stage
from tests.unit.cases.test_actions import AFTERWARDS, followed
from tests.unit.cases.test_cases import AREAS


def since(chain: str) -> dict[str, list[str]]:
    """By the words that set each day, what was said of it later."""
    _, replay, found = followed(chain)
    case = replay.cases(AFTERWARDS)[0]
    return {
        each.source.quote or "": [one.source.quote or "" for one in each.since if one.source]
        for each in view_of(case, found, Quotes()).deadlines
        if each.source
    }


def test_a_requirement_has_beside_it_what_was_said_of_it() -> None:
    told = since("bodies")[
        "Open at least 40 additional places in special schools by 30 April 2025."
    ]
    assert told == ["Forty additional places were to be open by April 2025, and 52 are."]


def test_a_promise_has_beside_it_only_what_speaks_of_what_was_promised() -> None:
    told = since("named")
    assert told["Two more fitters by March 2025."] == []
    assert told["A climbing club in Ambleford from January 2025."] == []


def text(words: str) -> Text:
    return extract(words.encode(), "text/plain", "sha", "")


@pytest.mark.parametrize(
    ("stage", "words", "told"),
    [
        (Stage.REPORT, "The report should be out in March.", True),
        (Stage.REPORT, "The report was published in March.", False),
        (Stage.REPORT, "The survey should be out in March.", False),
        (Stage.NEXT_FULL, "We expect the next full inspection in the autumn term of 2026.", True),
        (Stage.NEXT_FULL, "A full inspection of Wexmoor is due in March.", False),
        (Stage.NEXT_FULL, "Our school expects an inspection in the autumn term.", False),
        (Stage.PLAN_SUBMITTED, "The report should be out in March.", False),
    ],
)
def test_what_is_expected_is_quoted_where_it_is_about_what_comes_next(
    stage: Stage, words: str, told: bool
) -> None:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    found = [one.quote for one in expected_in(text(words), stage, AREAS, (area.gss_code,))]
    assert found == ([words] if told else [])


def test_a_report_says_who_decides_what_follows() -> None:
    said = "The Department for Education and NHS England will decide on further steps."
    words = f"Leaders have not taken effective action.\n\n{said}\n\nThe next inspection follows."
    assert [one.quote for one in next_steps_in(text(words))] == [said]
