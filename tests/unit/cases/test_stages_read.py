"""Stages told in words that no rule has, as the encoder reads them, and near twins that tell none."""

import pytest

from pipeline.analysis.told.weighed.candidates import candidates_in
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate
from pipeline.model.terms import DocType, Stage, Standing
from tests.unit.cases.test_own_stages import happened, told

TITLE = "Thornley Vale: special needs plan"


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("It went in on 4 March and they replied last month.", ["2025-03-04", "2025-02"]),
        ("We were all told about it on Monday afternoon.", ["2025-03-17"]),
        ("From today all of it stands on our pages.", ["2025-03-20"]),
        ("They come to see us again on 4 June 2025.", [None]),
        ("On Monday 3 March they rang.", ["2025-03-03"]),
        ("It went yesterday.", []),
    ],
)
def test_sentences_are_looked_at_with_each_day_that_has_come(
    words: str, days: list[str | None]
) -> None:
    text = extract(words.encode(), "text/plain", "sha", "")
    found = list(candidates_in(text, PartialDate("2025-03-20")))
    assert [one.last for one in found] == days
    assert all(one.words.quote[one.start : one.end].strip() for one in found if one.last)


@pytest.mark.parametrize(
    ("kind", "words", "stage", "on"),
    [
        (
            DocType.PARENT_CARER_FORUM,
            "Thornley Vale got the call from Ofsted on Monday, 10 March.",
            Stage.NOTIFIED,
            "2025-03-10",
        ),
        (
            DocType.COUNCIL_NEWS,
            "We sent our priority action plan to Ofsted on 3 February. They wrote on 6 March to say"
            " that they are content with it.",
            Stage.PLAN_ACCEPTED,
            "2025-03-06",
        ),
    ],
)
def test_a_stage_is_known_by_how_a_sentence_reads(
    kind: DocType, words: str, stage: Stage, on: str
) -> None:
    assert happened(stage, on) in told(kind, TITLE, words)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DocType.PARENT_CARER_FORUM, "Our drop-in got a call from the hall on Monday, 10 March."),
        (DocType.COUNCIL_NEWS, "The library plan was agreed by the cabinet on 6 March."),
        (
            DocType.COMMITTEE,
            "The priority action plan was to be sent to Ofsted by 6 March. It is still in draft.",
        ),
        (
            DocType.COMMITTEE,
            "The review of the wheelchair service with NHS England ended on 11 March.",
        ),
        (
            DocType.COUNCIL_NEWS,
            "We sent our action plan to Ofsted. On 6 March they said that they had read it.",
        ),
        (DocType.COUNCIL_NEWS, "Ofsted and the CQC are inspecting Thornley Vale this month."),
        (DocType.COUNCIL_NEWS, "Of the reviews overdue on 6 March, ninety have been held."),
    ],
)
def test_what_only_looks_like_a_stage_is_none(kind: DocType, words: str) -> None:
    found = told(kind, "News and notes, 20 March", words)
    done = {stage for stage, standing, on in found if standing is Standing.HAPPENED and on}
    assert not done - {Stage.COMMITMENT}
