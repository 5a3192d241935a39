"""Days on which families can take part in a coming inspection; the sentence that tells of it."""

from datetime import date

import pytest

from pipeline.analysis.told.promised.invitations import invitations_in
from pipeline.analysis.understand import understand
from pipeline.bulletins.case_words import due_words
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.terms import Stage
from tests.support.case_replay import days
from tests.unit.cases.test_cases import AREAS

SAID = PartialDate("2031-03-03")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "Tell inspectors what you think in their survey, open until Wednesday 12 March.",
            [
                (
                    "2031-03-12",
                    "Tell inspectors what you think in their survey, open until Wednesday"
                    " 12 March.",
                )
            ],
        ),
        (
            "There is a webinar on 6 March, and the questionnaire closes on 14 March 2031.",
            [
                ("2031-03-06", "There is a webinar on 6 March"),
                ("2031-03-14", "the questionnaire closes on 14 March 2031."),
            ],
        ),
        (
            "On 7 March families can join an engagement meeting with inspectors.",
            [("2031-03-07", "On 7 March families can join an engagement meeting with inspectors.")],
        ),
        ("The survey closed on 28 February.", []),
        ("Inspectors will be here from 17 to 21 March and read the survey.", []),
        ("The council meeting is on 12 March.", []),
        ("The survey opens in April.", []),
    ],
)
def test_days_for_families_are_read(said: str, found: list[tuple[str, str]]) -> None:
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    assert [(one.on, one.span.quote) for one in invitations_in(text, SAID)] == found


NEWS = {
    "published": "2031-03-03",
    "title": "SEND inspection of Wexmoor",
    "url": "https://www.wexmoor.gov.uk/news/1",
    "text": "SEND inspection of Wexmoor\n\nOfsted and the Care Quality Commission (CQC) are carrying"
    " out an area SEND inspection of Wexmoor.\n\nInspectors will be on site from 17 to 21 March 2031."
    "\n\nParents and carers can answer their survey until 12 March.",
}
MEETING = NEWS | {
    "text": NEWS["text"].replace(
        "until 12 March.",
        "until 12 March, and inspectors will hold a meeting with the parent carer forum on 18 March.",
    )
}
AGAIN = NEWS | {
    "published": "2031-03-04",
    "url": "https://www.wexmoor.gov.uk/news/2",
    "text": "SEND inspection of Wexmoor\n\nOfsted and the Care Quality Commission (CQC) are carrying"
    " out an area SEND inspection of Wexmoor. Inspectors will be on site from 17 to 21 March 2031."
    "\n\nThe survey of parents is still open: please answer it by 12 March.",
}


def test_a_meeting_for_families_is_no_day_of_the_visit() -> None:
    area = AREAS.named("Wexmoor")
    assert area is not None
    words = (
        "SEND inspection of Wexmoor\n\nOfsted and the Care Quality Commission (CQC) are carrying out"
        " an area SEND inspection of Wexmoor this month. Inspectors will hold a meeting with the"
        " parent carer forum on 18 March."
    )
    context = PublicationContext(published=SAID, local_area=area.gss_code)
    text = extract(words.encode(), "text/plain", "0" * 64, "")
    (found,) = understand(text, context, AREAS).inspections
    assert found.dates.started == "2031-03" and found.evidence["started"].quote == "this month"


def test_a_meeting_with_the_forum_is_said_to_be_one() -> None:
    area = AREAS.named("Wexmoor")
    assert area is not None
    day = date(2031, 3, 5)
    (case,) = days(AREAS, area.gss_code, (MEETING,), [day])[day]
    assert list(due_words(case)) == [
        "Until 12 March 2031: a survey for families, as part of the inspection.",
        "On 18 March 2031: a meeting with the parent carer forum, as part of the inspection.",
    ]


def test_two_pages_tell_of_one_survey_and_the_proof_is_a_sentence() -> None:
    area = AREAS.named("Wexmoor")
    assert area is not None
    day = date(2031, 3, 5)
    (case,) = days(AREAS, area.gss_code, (NEWS, AGAIN), [day])[day]
    assert list(due_words(case)) == [
        "Until 12 March 2031: a survey for families, as part of the inspection."
    ]
    proofs = {
        step.stage: step.source.words.quote
        for step in case.steps
        if step.source and step.source.words
    }
    visit = "Inspectors will be on site from 17 to 21 March 2031."
    assert proofs[Stage.UNDER_WAY] == visit
    assert proofs[Stage.NOTIFIED] == visit
