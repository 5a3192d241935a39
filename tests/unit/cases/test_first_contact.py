"""Stages and days as writers put them whom no rule was written for: heads of letters, minutes in
few words, registers, what was done later than it was due. Words and areas are invented.
"""

from datetime import date

import pytest

from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.analysis.told.shortly.calls import notice_recalled
from pipeline.cases.promises.dated import late_by
from pipeline.extraction.extract import extract
from pipeline.model.documents import Classification, PartialDate
from pipeline.model.terms import DocType, Label, Stage, Standing
from tests.unit.cases.test_kept import promises
from tests.unit.cases.test_own_stages import happened, told
from tests.unit.cases.test_recalled import REPORT, cases, paper

NOTICE = "To: Thornley Vale Council\n{}\nOfsted and the CQC inspected SEND services in the area."


@pytest.mark.parametrize(
    ("head", "on"),
    [
        ("Date of issue: 14 March 2025", "2025-03-14"),
        ("Issued 14 March 2025 by the Minister", "2025-03-14"),
        ("Inspection of 14 March 2025", "2025-03-20"),
        ("Given in 2025", "2025-03-20"),
    ],
)
def test_a_notice_is_of_the_day_at_its_head(head: str, on: str) -> None:
    title = "Improvement notice: Thornley Vale Council"
    found = told(DocType.GOVERNMENT, title, NOTICE.format(head))
    assert happened(Stage.NOTICE_ISSUED, on) in found


def test_a_letter_says_on_its_own_day_that_a_plan_will_do() -> None:
    letter = (
        "17 March 2025\n\nDear all\n\nThe written statement of action is deemed fit for purpose."
    )
    found = told(DocType.GOVERNMENT, "Thornley Vale: statement of action", letter)
    assert happened(Stage.PLAN_ACCEPTED, "2025-03-17") in found


@pytest.mark.parametrize(
    ("said", "stage", "on"),
    [
        ("The priority action plan was despatched on 6 March 2025.", Stage.PLAN_SUBMITTED, 6),
        ("3. PAP\nHMI's letter of 11 March says it's satisfactory.", Stage.PLAN_ACCEPTED, 11),
        ("Letter from HMI 12 March, plan OK'd as it was.", Stage.PLAN_ACCEPTED, 12),
        ("Plan judged fit by Ofsted on 12 March; put on the web on 13 March.", None, 12),
        ("On 13 March Ofsted and CQC had their yearly sit-down with us.", None, 13),
        ("5 March. HMI had an engagement meeting with leaders.", Stage.ENGAGEMENT_MEETING, 5),
    ],
)
def test_stages_are_told_in_few_words(said: str, stage: Stage | None, on: int) -> None:
    found = told(DocType.COMMITTEE, "SEND after the area SEND inspection", said)
    days = {each[2] for each in found if each[1] is Standing.HAPPENED and stage in (None, each[0])}
    assert f"2025-03-{on:02}" in days


@pytest.mark.parametrize(
    "said",
    [
        "HMI's letter of 11 March says the priority action plan is not satisfactory.",
        "HMI's letter of 11 March asks for a priority action plan.",
    ],
)
def test_a_letter_that_is_not_content_accepts_no_plan(said: str) -> None:
    found = told(DocType.COMMITTEE, "SEND after the area SEND inspection", said)
    assert not any(each[:2] == (Stage.PLAN_ACCEPTED, Standing.HAPPENED) for each in found)


def test_a_plan_that_is_to_be_published_by_a_day_is_not_published() -> None:
    said = "The strategic plan will be revised with families and published by 29 August 2025."
    found = told(DocType.COMMITTEE, "Outcome of the area SEND inspection", said)
    assert (Stage.PLAN_PUBLISHED, Standing.DUE, "2025-08-29") in found
    assert not any(each[:2] == (Stage.PLAN_PUBLISHED, Standing.HAPPENED) for each in found)


def test_a_notice_that_the_sentence_before_names_is_lifted() -> None:
    said = "The council was under a notice for two years. The Minister wrote on 4 March that it is"
    found = told(DocType.COMMITTEE, "SEND after the area SEND inspection", f"{said} lifted.")
    assert happened(Stage.NOTICE_CLOSED, "2025-03-04") in found


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("You had notice on 6 January 2025. We came from 13 to 17 January 2025.", "2025-01-06"),
        ("Dates: 13 to 17 January 2025 (the area was informed on 6 January 2025)", "2025-01-06"),
        ("We came from 13 to 17 January 2025. The notice of 6 May 2024 has gone.", None),
    ],
)
def test_a_report_says_when_the_area_was_told(said: str, on: str | None) -> None:
    found = notice_recalled(extract(said.encode(), "text/plain", "0" * 64, ""))
    assert (found.on if found else None) == on


@pytest.mark.parametrize(
    ("title", "words", "on"),
    [
        (
            "SEND Improvement Board, meeting 11 March 2025",
            "Nine people were present at the Town Hall.",
            "2025-03-11",
        ),
        (
            "SEND Improvement Board notes, 11 March 2025",
            "1. Last meeting (28 Jan) notes agreed.",
            "2025-01-28",
        ),
        (
            "Notes from the SEND Improvement Board",
            "The SEND Improvement Board on 4 March and 18 March.",
            "2025-03-04",
        ),
    ],
)
def test_records_name_the_meetings_of_a_board(title: str, words: str, on: str) -> None:
    assert happened(Stage.BOARD_MEETING, on) in told(DocType.COMMITTEE, title, words)


def test_a_note_of_a_review_has_its_day_at_its_head() -> None:
    words = "Venue: Town Hall. Thursday 6 March 2025\nDepartment: 2. Council: 5."
    found = told(DocType.GOVERNMENT, "Note of the SEND stocktake meeting", words)
    assert happened(Stage.STOCKTAKE, "2025-03-06") in found


def test_a_meeting_with_inspectors_soon_after_a_report_begins_no_case() -> None:
    title = "Wexmoor parents: inspectors came back to Wexmoor for SEND"
    words = "On 14 January 2025 inspectors of area SEND arrangements met us in Wexmoor."
    told_of = paper("2025-01-20", title, words, "parent_carer_forum")
    assert len(cases(REPORT, told_of)) == 1


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("The trust was away but both bodies sign one agreement by 30 April 2025.", {"2025-04-30"}),
        ("The hub slipped to June, the lease.", {"2025-06"}),
        ("The trust would bring figures to the June meeting.", {"2025-06"}),
        ("Every file looked at, with the family, by half term (23 May).", {"2025-05-23"}),
        ("150 assessments by end of Q1.", {"2025-06-30"}),
        ("Two nurses to be in post on 2 June.", {"2025-06-02"}),
        ("A lead is named by the end of March.", {"2025-03"}),
        ("The letter of 20 February approves the plan as sent on 5 February.", set()),
        ("At 31 January the number stood at 58.", set()),
        ("31 of 74 seen by 31 January target.", set()),
    ],
)
def test_days_to_come_are_set_in_any_grammar(said: str, days: set[str]) -> None:
    text = extract(f"SEND\n\n{said}".encode(), "text/plain", "0" * 64, "")
    kind = Classification(label=Label.OTHER, doc_type=DocType.COMMITTEE, score=0.9)
    made = commitments_in(text, PartialDate("2025-03-20"), kind, notice=False, of_send=True)
    assert {each.on for each in made if each.standing is Standing.DUE} == days


def test_a_register_says_of_its_own_rows_what_became_of_them() -> None:
    made = promises(
        "Ref | Milestone | Due | Position",
        "7.1 | Forty files read again | 31 May 2025 | MISSED. New date end of December",
        "7.2 | Link officer in post | Aug 2025 | Complete. Started 14 Aug 2025",
    )
    assert made["2025-05"] == ("late", None)
    assert made["2025-08"] == ("met", "2025-08-14")


@pytest.mark.parametrize(
    ("said", "of", "became"),
    [
        ("The protocol was sealed in June 2025, three months late.", "2025-03", "late"),
        ("The hub should have been running in October 2024, and it isn't.", "2024-10", "late"),
        ("Reviews: 48% held in time against the 60% that had been pledged.", "2025-07", "late"),
        ("The protocol was with all bodies on 28 March 2025.", "2025-03", "met"),
        ("In July 63 per cent of reviews were held in time.", "2025-07", "met"),
    ],
)
def test_later_words_bear_out_what_became_of_a_promise(said: str, of: str, became: str) -> None:
    assert promises(said)[of][0] == became


def test_a_plan_that_inspectors_have_in_time_keeps_a_promise_of_it() -> None:
    news = paper(
        "2024-04-12",
        "SEND in Wexmoor after the area SEND inspection",
        "The council must have an action plan with inspectors by 3 June 2024.",
        "press",
    )
    sent = paper(
        "2024-06-20",
        "Cabinet of Wexmoor: SEND after the area SEND inspection",
        "The priority action plan was sent to Ofsted on 31 May 2024.",
    )
    (case,) = cases(REPORT, news, sent)
    of_day = [one for one in case.deadlines if one.by == date(2024, 6, 3)]
    assert [one.standing for one in of_day] == [Standing.MET]


@pytest.mark.parametrize(
    ("said", "number"),
    [("ten weeks late", 70), ("half a year late", 182), ("a fortnight late", 14), ("late", 0)],
)
def test_so_late_was_something(said: str, number: int) -> None:
    assert late_by(f"It opened {said}.") == number
