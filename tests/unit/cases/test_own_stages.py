"""What documents are by their titles and openings alone, and stages told in words that no list has:
plans, notices, letters after a review, records of a board. Words and areas are invented.
"""

from datetime import date

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.told.milestones import milestones_in
from pipeline.analysis.told.stages import told_by
from pipeline.cases.values import quoted
from pipeline.extraction.extract import extract
from pipeline.model.documents import Classification, PartialDate, PublicationContext
from pipeline.model.terms import DocType, Label, Stage, Standing
from tests.support.case_replay import days
from tests.unit.cases.test_cases import AREAS
from tests.unit.cases.test_promises import REPORT


def told(
    kind: DocType,
    title: str,
    words: str,
    published: str = "2025-03-20",
    label: Label = Label.INSPECTION_OUTCOME,
) -> set[tuple[Stage, Standing, str | None]]:
    text = extract(words.encode(), "text/plain", "sha", "")
    context = PublicationContext(title=title, published=PartialDate(published), doc_type=kind)
    classification = Classification(label=label, doc_type=kind, score=0.9)
    return {(one.stage, one.standing, one.on) for one in told_by(text, context, classification)}


def happened(stage: Stage, on: str | None) -> tuple[Stage, Standing, str | None]:
    return stage, Standing.HAPPENED, on


SET = (Stage.COMMITMENT, Standing.DUE)


def test_every_entry_of_a_plan_counts_without_naming_its_subject() -> None:
    words = (
        "What we shall do.\n1.1 A call to each family on the list; all by 30 June 2025. Hub team.\n"
        "1.2 Three drop-ins, in Ashby, Corley and Marlow, all open by September 2025. Trust.\n"
    )
    title = "Thornley Vale SEND Strategy 2025–28: schedule"
    found = told(DocType.ACTION_PLAN, title, words, label=Label.OTHER)
    set_ = {on for stage, standing, on in found if (stage, standing) == SET}
    assert set_ == {"2025-06-30", "2025-09"}
    found = told(DocType.COMMITTEE, "Thornley Vale libraries", words, label=Label.OTHER)
    assert not any((stage, standing) == SET for stage, standing, _ in found)


HELD = (Stage.STOCKTAKE, Standing.HAPPENED)
PLAN = "Our children\nWhat this covers: three things that inspectors asked of us.\n"


@pytest.mark.parametrize(
    ("title", "words", "on"),
    [
        ("Thornley Vale priority action plan", PLAN, "2025-03-20"),
        ("Thornley Vale SEND strategic plan 2025-28", f"This updated plan. {PLAN}", "2025-03-20"),
        ("SEND strategic plan (updated March 2025)", PLAN, "2025-03-20"),
        ("Thornley Vale priority action plan, version 3", PLAN, None),
        ("Priority action plan, refreshed in October 2024", PLAN, None),
    ],
)
def test_a_plan_is_published_whose_title_alone_names_it(
    title: str, words: str, on: str | None
) -> None:
    assert happened(Stage.PLAN_PUBLISHED, on) in told(DocType.ACTION_PLAN, title, words)


def test_a_page_of_the_local_offer_is_the_plan_that_its_title_gives_years_for() -> None:
    found = told(DocType.LOCAL_OFFER, "Our SEND plan 2024-27: what we will do", PLAN)
    assert happened(Stage.PLAN_PUBLISHED, "2025-03-20") in found
    found = told(DocType.LOCAL_OFFER, "Our SEND plan for the open day", PLAN)
    assert not any(stage is Stage.PLAN_PUBLISHED for stage, _, _ in found)


def test_what_became_of_a_plan_stands_at_its_beginning() -> None:
    words = "Status: agreed; first sent 9 January 2025. Cleared in a letter of 11 February 2025.\n"
    found = told(DocType.ACTION_PLAN, "Thornley Vale priority action plan", words + PLAN)
    assert happened(Stage.PLAN_SUBMITTED, "2025-01-09") in found
    assert happened(Stage.PLAN_ACCEPTED, "2025-02-11") in found


@pytest.mark.parametrize(
    ("title", "words", "stage", "on"),
    [
        (
            "Improvement notice: Thornley Vale Council",
            "To: Thornley Vale Council. Ofsted reported on 7 January 2025.",
            Stage.NOTICE_ISSUED,
            "2025-03-20",
        ),
        (
            "Thornley Vale Council: improvement notice, as varied",
            "Ofsted reported on 7 January 2025. The Council must seat two heads.",
            Stage.NOTICE_VARIED,
            "2025-03-20",
        ),
    ],
)
def test_what_the_government_titles_a_notice_is_one(
    title: str, words: str, stage: Stage, on: str
) -> None:
    assert happened(stage, on) in told(DocType.GOVERNMENT, title, words)


@pytest.mark.parametrize(
    ("title", "words", "on"),
    [
        ("First stocktake", "It was kind of you to have us on 4 March, when we saw a lot.", None),
        ("First stocktake", "Thank you for welcoming us on 4 March.", "2025-03-04"),
        ("Nine-month progress letter", "We met in your new offices on 4 March.", "2025-03-04"),
        ("After the stocktake of 4 March 2025", "A long day, 4 March.", "2025-03-04"),
        ("Stocktake", "We thank you for the papers sent on 4 March. We met in May.", None),
        ("Stocktake", "We shall meet again on 4 June.", None),
        (
            "Note",
            "Dear Ann\n\nPlan: final review\n\nThank you for seeing us on 4 March.",
            "2025-03-04",
        ),
        ("Note", "Dear Ann\n\nBuses\n\nThank you for seeing us on 4 March.", None),
        ("Letter to all directors", "We met on 4 March.", None),
    ],
)
def test_a_letter_after_a_review_gives_its_day(title: str, words: str, on: str | None) -> None:
    found = told(DocType.GOVERNMENT, title, words)
    held = {day for stage, standing, day in found if (stage, standing) == HELD}
    assert held == ({on} if on else set())


@pytest.mark.parametrize(
    ("title", "on"),
    [
        ("SEND Partnership Board: note of decisions, 6 March 2025", "2025-03-06"),
        ("SEND Board: record of the meeting on 6 March and of decisions by 9 March", "2025-03-06"),
        ("SEND Improvement Board: summary of meeting of 6 March 2025", "2025-03-06"),
    ],
)
def test_a_board_met_on_the_day_of_its_record(title: str, on: str) -> None:
    found = told(DocType.COMMITTEE, title, "Who came: ten of us. We spoke of buses all morning.")
    assert happened(Stage.BOARD_MEETING, on) in found


@pytest.mark.parametrize(
    ("said", "stage", "standing", "on"),
    [
        (
            "Our priority action plan was couriered to the inspectorates on 3 March.",
            Stage.PLAN_SUBMITTED,
            Standing.HAPPENED,
            "2025-03-03",
        ),
        (
            "We lodged the written statement with Ofsted on 3 March.",
            Stage.PLAN_SUBMITTED,
            Standing.HAPPENED,
            "2025-03-03",
        ),
        (
            "The plan had to be submitted by 3 March 2025. It went in on that day.",
            Stage.PLAN_SUBMITTED,
            Standing.HAPPENED,
            "2025-03-03",
        ),
        (
            "A priority action plan is due with Ofsted by 9 June 2025.",
            Stage.PLAN_SUBMITTED,
            Standing.DUE,
            "2025-06-09",
        ),
        (
            "On 3 March inspectors gave the priority action plan the green light.",
            Stage.PLAN_ACCEPTED,
            Standing.HAPPENED,
            "2025-03-03",
        ),
        (
            "Ofsted and the CQC wrote on 3 March that the plan may be put into effect.",
            Stage.PLAN_ACCEPTED,
            Standing.HAPPENED,
            "2025-03-03",
        ),
        (
            "Ministers have ended the improvement notice. A letter from them of 3 March says so.",
            Stage.NOTICE_CLOSED,
            Standing.HAPPENED,
            "2025-03-03",
        ),
        (
            "The SEND Partnership Board convened on 3 March.",
            Stage.BOARD_MEETING,
            Standing.HAPPENED,
            "2025-03-03",
        ),
    ],
)
def test_a_stage_is_told_whatever_its_verb(
    said: str, stage: Stage, standing: Standing, on: str
) -> None:
    text = extract(said.encode(), "text/plain", "sha", "")
    found = {
        (one.stage, one.standing, one.on) for one in milestones_in(text, PartialDate("2025-03-20"))
    }
    assert (stage, standing, on) in found


@pytest.mark.parametrize(
    "said",
    [
        "Our priority action plan was explained to inspectors on 3 March.",
        "We sent our priority action plan to parents on 3 March.",
        "On 3 March inspectors would not yet sign off the priority action plan.",
        "Social care: an action plan was sent to Ofsted on 3 March.",
        "Three schools were given notice to improve on 3 March. The improvement notice is elsewhere.",
    ],
)
def test_other_deeds_with_a_plan_are_no_stage(said: str) -> None:
    text = extract(said.encode(), "text/plain", "sha", "")
    found = milestones_in(text, PartialDate("2025-03-20"))
    assert not [one for one in found if one.standing is Standing.HAPPENED]


def effective(published: str, url: str, visit: str, after: str = "") -> dict[str, str]:
    """A monitoring letter for Thornley Vale that finds effective action on everything."""
    return {
        "published": published,
        "title": "Area SEND monitoring inspection of Thornley Vale Local Area Partnership",
        "url": url,
        "doc_type": "official_report",
        "text": "Area SEND monitoring inspection of Thornley Vale Local Area Partnership\n"
        f"{visit}\n"
        "The local area partnership has taken effective action on all areas for priority action."
        f"{after}",
    }


def test_before_the_only_known_inspection_its_notice_and_plan_count() -> None:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    notice = {
        "published": "2023-06-12",
        "title": "Improvement notice: Thornley Vale Council",
        "url": "https://gov.example/notice",
        "doc_type": "government",
        "text": "Improvement notice to Thornley Vale Council, given on 12 June 2023. SEND services"
        " were inspected by Ofsted in the spring. No child is to be without a school place for"
        " more than a month from 30 November 2023.",
    }
    letter = effective(
        "2024-12-02", "https://reports.example/1", "Monitoring inspection: 8 to 10 October 2024"
    )
    day = date(2025, 1, 1)
    (case,) = days(AREAS, area.gss_code, (notice, letter), [day])[day]
    assert Stage.NOTICE_ISSUED in {step.stage for step in case.steps}
    assert date(2023, 11, 30) in {each.by for each in case.deadlines}


def test_a_return_that_its_own_news_calls_late_is_late() -> None:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    report = {
        "published": "2023-03-06",
        "title": "Area SEND inspection of Thornley Vale Local Area Partnership",
        "url": "https://reports.example/2",
        "doc_type": "official_report",
        "text": "Area SEND inspection of Thornley Vale Local Area Partnership\n"
        "Inspection dates: 9 to 13 January 2023\n"
        "There are widespread and/or systemic failings leading to significant concerns about the"
        " experiences and outcomes of children and young people with SEND, which the local area"
        " partnership must address urgently.\n"
        "A monitoring inspection will be carried out within approximately 18 months.",
    }
    letter = effective(
        "2025-01-20",
        "https://reports.example/3",
        "Inspection dates: 3 to 5 December 2024\nIt had been due by September.",
    )
    day = date(2025, 3, 1)
    told_late = days(AREAS, area.gss_code, (report, letter), [day])[day][-1]
    quiet = {**letter, "text": letter["text"].replace("It had been due by September.\n", "")}
    told_no_more = days(AREAS, area.gss_code, (report, quiet), [day])[day][-1]
    standing = [
        each.standing
        for case in (told_late, told_no_more)
        for each in case.deadlines
        if each.stage is Stage.MONITORING_DUE
    ]
    assert standing == [Standing.LATE, Standing.MET]


def test_the_year_that_inspectors_state_for_the_next_inspection_counts() -> None:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    letter = effective(
        "2025-01-20",
        "https://reports.example/3",
        "Inspection dates: 3 to 5 December 2024",
        "\nWe will tell the department. The next full inspection is due in 2027.",
    )
    day = date(2025, 3, 1)
    (case,) = days(AREAS, area.gss_code, (REPORT, letter), [day])[day]
    (full,) = [each for each in case.deadlines if each.stage is Stage.NEXT_FULL]
    assert (full.by, full.about, full.rule) == (date(2027, 12, 31), True, "")
    assert quoted(full.source) == "The next full inspection is due in 2027"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "(b) By 9 May 2025 send to the Department a priority action plan for all four.",
            {(Stage.PLAN_SUBMITTED, Standing.DUE, "2025-05-09")},
        ),
        (
            "We therefore require a written statement of action, to be received by 9 May 2025.",
            {(Stage.PLAN_SUBMITTED, Standing.DUE, "2025-05-09")},
        ),
        ("The partnership did send its plan to Ofsted on 3 March.", set()),
        ("Our priority action plan answers the report published in January.", set()),
        ("Our action plan follows a letter that was published on 6 January.", set()),
        (
            "The report was published in January; our action plan was published on 3 March.",
            {happened(Stage.PLAN_PUBLISHED, "2025-03-03")},
        ),
    ],
)
def test_what_is_asked_for_has_not_happened_and_what_a_report_did_no_plan_did(
    said: str, expected: set[tuple[Stage, Standing, str | None]]
) -> None:
    text = extract(said.encode(), "text/plain", "sha", "")
    found = milestones_in(text, PartialDate("2025-03-20"))
    assert {(one.stage, one.standing, one.on) for one in found} == expected


def test_the_rows_of_its_versions_tell_what_became_of_a_plan() -> None:
    rows = (
        "What this covers\nv1 | sent to HMCI | 02/02/2024\n"
        "v2 | approved by Ofsted and CQC, letter of | 27/02/2024\n1.1 | Hire | 3 March 2024\n"
    )
    found = told(DocType.ACTION_PLAN, "Thornley Vale priority action plan", rows, "2024-04-09")
    assert happened(Stage.PLAN_SUBMITTED, "2024-02-02") in found
    assert happened(Stage.PLAN_ACCEPTED, "2024-02-27") in found


def test_a_plan_that_went_on_its_last_day_was_sent_in() -> None:
    said = (
        "Our priority action plan. The plan was due with Ofsted by 8 May 2024 and left us that day."
    )
    found = told(DocType.COMMITTEE, "Priority action plan", said, "2024-05-12")
    assert happened(Stage.PLAN_SUBMITTED, "2024-05-08") in found


def test_inspectors_approve_a_plan_by_the_day_of_their_letter() -> None:
    letter = (
        "Date: 28 March 2024\n\nRe: your Priority Action Plan (Area SEND)\n\nHis Majesty's Chief"
        " Inspector has considered the plan and approves it as it is.\n"
    )
    found = told(DocType.OFFICIAL_REPORT, "Thornley Vale: the plan", letter, "2024-04-05")
    assert happened(Stage.PLAN_ACCEPTED, "2024-03-28") in found


SENT_IN, ACCEPTED = Stage.PLAN_SUBMITTED, Stage.PLAN_ACCEPTED


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Thank you for your priority action plan, which was received on 3 March.", SENT_IN),
        ("We received your written statement of action on 3 March.", SENT_IN),
        ("We have considered your statement that was received on 3 March.", SENT_IN),
        ("We have a copy of the statement, which we received on 3 March.", None),
        ("We have read your plan. We are happy to tell you that it is approved.", ACCEPTED),
        ("Here is your plan. HMI have decided that it is suitable for what was found.", ACCEPTED),
        ("Here is your plan. We deem it to be fit for purpose despite what was found.", ACCEPTED),
        ("Here is your plan. HMI have decided that it is not suitable for that.", None),
        ("Nobody may publish the statement until it has been found fit for purpose.", None),
        ("Once the plan has been deemed fit for purpose, tell parents.", None),
    ],
)
def test_a_letter_says_that_a_plan_came_and_will_do(said: str, expected: Stage | None) -> None:
    found = told(DocType.OFFICIAL_REPORT, "Thornley Vale: the plan", f"14 March 2025\n\n{said}")
    days = {SENT_IN: "2025-03-03", ACCEPTED: "2025-03-14"}
    stages = {each for each in found if each[:2] in {(one, Standing.HAPPENED) for one in days}}
    assert stages == ({happened(expected, days[expected])} if expected else set())


@pytest.mark.parametrize(
    ("said", "stage", "on"),
    [
        ("You are required to submit a revised statement by 9 May 2025.", SENT_IN, "2025-05-09"),
        ("You are asked to mend the plan and submit it by 9 May 2025.", SENT_IN, "2025-05-09"),
        (
            "The area will be revisited by the CQC within 18 months of the date of this letter.",
            Stage.MONITORING_DUE,
            "2026-09-14",
        ),
        (
            "Inspectors may revisit you within six months of this letter to see whether it works.",
            Stage.MONITORING_DUE,
            "2025-09-14",
        ),
    ],
)
def test_a_letter_asks_for_what_is_due_from_its_own_day(said: str, stage: Stage, on: str) -> None:
    found = told(DocType.OFFICIAL_REPORT, "Thornley Vale: the plan", f"14 March 2025\n\n{said}")
    assert (stage, Standing.DUE, on) in found


def test_the_department_agrees_what_it_was_sent_and_ends_its_monitoring_by_letter() -> None:
    said = "The plan was submitted to us on 3 March and we agreed it on 12 March. Formal monitoring"
    letter = f"14 March 2025\n\n{said} by the Department comes to an end with this letter."
    found = told(DocType.GOVERNMENT, "Thornley Vale: accelerated progress plan", letter)
    assert happened(ACCEPTED, "2025-03-12") in found
    assert happened(Stage.MONITORING_ENDED, "2025-03-14") in found
    shared = "The priority action plan was sent to parents on 3 March and we agreed it on 12 March."
    found = told(DocType.PARENT_CARER_FORUM, "After the area SEND inspection", shared)
    assert not any(stage is ACCEPTED for stage, _, _ in found)


def test_a_plan_says_at_its_beginning_what_became_of_this_version() -> None:
    words = "This version was submitted on 3 March. Confirmed as fit for purpose on 12 March.\n"
    found = told(DocType.ACTION_PLAN, "Thornley Vale priority action plan", words + PLAN)
    assert happened(SENT_IN, "2025-03-03") in found
    assert happened(ACCEPTED, "2025-03-12") in found


BOARD, REVIEWED, MET = Stage.BOARD_MEETING, Stage.STOCKTAKE, Stage.ENGAGEMENT_MEETING
CHAIR = "SEND Improvement Board: a note from its chair"


@pytest.mark.parametrize(
    ("title", "said", "stage"),
    [
        (CHAIR, "Hello again. The board met on Tuesday 4 March.", BOARD),
        ("", "The SEND Strategic Board sees to that. The board met by video on 4 March.", BOARD),
        ("", "The SEND Executive met on 4 March and read the statement.", BOARD),
        ("", "The Improvement Board had gone through the figures on 4 March.", BOARD),
        ("", "A new chair led the Improvement Board for the first time on 4 March.", BOARD),
        ("Libraries", "The board met on Tuesday 4 March.", None),
        ("", "Since 4 March two parents have sat on the SEND Executive.", None),
        ("", "On 4 March leaders met the Ofsted and CQC inspectors for our area.", MET),
        ("", "A word on the yearly engagement meeting with HMI, which took place on 4 March.", MET),
        ("", "Officials of the DfE had held their third monitoring meeting on 4 March.", REVIEWED),
        ("", "The DfE and NHS England had held their review with us on 4 March.", REVIEWED),
        ("", "Thank you for the first review of progress against the plan on 4 March.", REVIEWED),
        ("", "The DfE held a review of school transport on 4 March.", None),
    ],
)
def test_those_who_meet_are_known_by_what_is_named_around(
    title: str, said: str, stage: Stage | None
) -> None:
    text = extract(said.encode(), "text/plain", "sha", "")
    found = milestones_in(text, PartialDate("2025-03-20"), title)
    days = {(one.stage, one.on) for one in found if one.standing is Standing.HAPPENED}
    assert days == ({(stage, "2025-03-04")} if stage else set())


CLOSED = "Ministers have closed the improvement notice that the council had since May 2023. "


@pytest.mark.parametrize(
    ("said", "on"),
    [
        (
            f"{CLOSED}The Department announced the decision in a letter on Tuesday 4 March.",
            "2025-03-04",
        ),
        (f"{CLOSED}In a letter received yesterday, 4 March, they thanked us.", "2025-03-04"),
        (f"{CLOSED}The Department announced a new fund in a letter on Tuesday 4 March.", None),
    ],
)
def test_a_notice_is_closed_on_the_day_of_the_letter_that_says_so(
    said: str, on: str | None
) -> None:
    found = told(DocType.COUNCIL_NEWS, "SEND notice", said)
    assert happened(Stage.NOTICE_CLOSED, on) in found


@pytest.mark.parametrize(
    ("title", "stage"),
    [
        ("Closure of the SEND improvement notice of Thornley Vale Council", Stage.NOTICE_CLOSED),
        ("Variation of the improvement notice of Thornley Vale Council", Stage.NOTICE_VARIED),
    ],
)
def test_what_changes_a_notice_is_not_of_the_day_on_which_that_was_given(
    title: str, stage: Stage
) -> None:
    words = (
        "17 March 2025\nOn 12 June 2023 an improvement notice was given to Thornley Vale Council,"
        " which Ofsted had inspected. Requirement (b) no longer stands."
    )
    found = {each for each in told(DocType.GOVERNMENT, title, words) if each[0] is stage}
    assert found == {happened(stage, "2025-03-17")}


def test_a_letter_after_a_meeting_is_no_note_of_it() -> None:
    words = "Department for Education\n17 March 2025\n\nTo: all\n\nThank you for meeting us."
    found = told(DocType.GOVERNMENT, "Letter after a progress meeting on SEND", words)
    assert not any(stage is REVIEWED for stage, _, _ in found)


@pytest.mark.parametrize(
    "said",
    [
        "The council and the ICB were given notice of the inspection yesterday, Monday 17 March.",
        "Ofsted will inspect us. The council and its Commissioning Group were told on 17 March.",
        "Ofsted will inspect us. The council, the ICB and their partners were told on 17 March.",
        "Ofsted will inspect us. The council and two groups were notified late yesterday, 17 March.",
        "Ofsted will inspect us. Care for Thornley was given notice of it on Monday 17 March.",
    ],
)
def test_an_area_was_told_on_the_day_beside_the_word_for_it(said: str) -> None:
    title = "Inspectors are coming"
    found = told(DocType.COUNCIL_NEWS, title, said, label=Label.INSPECTION_ANNOUNCED)
    assert happened(Stage.NOTIFIED, "2025-03-17") in found


def test_what_else_was_told_is_no_notice_of_an_inspection() -> None:
    said = "Ofsted will inspect us from 31 March. Families were told of new buses on 17 March."
    found = told(DocType.COUNCIL_NEWS, "News", said, label=Label.INSPECTION_ANNOUNCED)
    assert happened(Stage.NOTIFIED, "2025-03-17") not in found


@pytest.mark.parametrize(
    ("said", "accepted"),
    [
        ("I am content to approve it.", True),
        ("We therefore approve your plan.", True),
        ("We are not content to approve it.", False),
        ("We are happy to approve it once the figures are in.", False),
    ],
)
def test_a_letter_of_the_department_approves_a_plan_itself(said: str, *, accepted: bool) -> None:
    words = (
        "17 March 2025\n\nDear both\n\nThank you for your accelerated progress plan. It names three"
        f" things. {said}\n"
    )
    found = told(DocType.GOVERNMENT, "Thornley Vale: letter", words)
    assert (happened(ACCEPTED, "2025-03-17") in found) is accepted
    paper = told(DocType.COMMITTEE, "Thornley Vale: minutes", words)
    assert not any(stage is ACCEPTED for stage, *_ in paper)


CEASE = "As enough was done, the formal visits from the DfE and NHS England will {}cease."


def test_a_letter_on_a_revisit_ends_the_visits_of_the_department() -> None:
    words = f"17 March 2025\n\nDear all\n\nJoint revisit of Thornley Vale\n\n{CEASE}\n"
    ended = happened(ENDED, "2025-03-17")
    title = "Joint area SEND revisit in Thornley Vale"
    assert ended in told(DocType.OFFICIAL_REPORT, title, words.format(""))
    assert ended not in told(DocType.OFFICIAL_REPORT, title, words.format("not "))


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("Published on 17 March 2025, after a consultation.", "2025-03-17"),
        ("The report was published on 17 March 2025.", "2025-03-20"),
        ("Published on 17 March 2024, with the last one.", "2025-03-20"),
    ],
)
def test_a_plan_was_published_when_its_beginning_says_so(said: str, on: str) -> None:
    words = f"{said}\nOur children\nWhat this covers: three things that inspectors asked of us.\n"
    found = told(DocType.ACTION_PLAN, "Thornley Vale priority action plan", words)
    assert {one for one in found if one[0] is Stage.PLAN_PUBLISHED} == {
        happened(Stage.PLAN_PUBLISHED, on)
    }


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("You'll have seen it: the SEND hub opened on 14 February.", "2025-02-14"),
        ("We'll have the SEND hub opened by 14 February 2026, as it was in 2024.", None),
        ("Advisers to have visited every SEND unit by Easter.", None),
    ],
)
def test_what_is_to_have_been_done_has_not(said: str, on: str | None) -> None:
    found = told(DocType.PARENT_CARER_FORUM, "After the SEND inspection", said)
    done = {day for stage, standing, day in found if standing is Standing.HAPPENED}
    assert done == ({on} if on else set())


def test_the_record_of_a_board_says_when_it_was_held() -> None:
    words = (
        "Held on Tuesday 4 March 2025, Town Hall. The first meeting was on 28 January.\n1. Plans."
    )
    found = told(DocType.OTHER, "SEND Improvement Board: note of the second meeting", words)
    board = {one for one in found if one[0] is BOARD}
    assert board == {happened(BOARD, "2025-03-04"), happened(BOARD, "2025-01-28")}


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("You are required to send us a revised statement by 9 May 2025.", "2025-05-09"),
        ("We've got until 9 May to send in our plan.", "2025-05-09"),
        (
            "We have 70 working days to write our statement, which takes us to 9 May.",
            "2025-05-09",
        ),
        ("We have until 9 May to send in our tickets for the play; the plan is a draft.", None),
    ],
)
def test_a_plan_is_due_by_the_day_that_time_runs_to(said: str, on: str | None) -> None:
    found = told(DocType.PRESS, "After the inspection", f"A written statement is due. {said}")
    due = {day for stage, standing, day in found if (stage, standing) == (SENT_IN, Standing.DUE)}
    assert due - {None} == ({on} if on else set())


def test_nobody_is_invited_to_what_took_place() -> None:
    said = "An engagement meeting with HMI, which took place on 3 July. A meeting is on 4 April."
    found = told(DocType.COUNCIL_NEWS, "News", said, label=Label.INSPECTION_ANNOUNCED)
    invited = {on for stage, _, on in found if stage is Stage.INVITATION}
    assert invited == {"2025-04-04"}


@pytest.mark.parametrize(
    ("kind", "said", "stage", "on"),
    [
        (
            DocType.COMMITTEE,
            "We are at our priority action plan. HMI had agreed that it be submitted by 9 May.",
            SENT_IN,
            "2025-05-09",
        ),
        (
            DocType.COUNCIL_NEWS,
            "After the area SEND inspection we'll publish an improved plan by 9 May.",
            Stage.PLAN_PUBLISHED,
            "2025-05-09",
        ),
        (
            DocType.OFFICIAL_REPORT,
            "The Department asks you to send it, by 9 May 2025, an accelerated progress plan.",
            SENT_IN,
            "2025-05-09",
        ),
        (
            DocType.COMMITTEE,
            "5. SEND\n\nThey spoke.\n\nRESOLVED\n\nThat officers report back in May 2025.",
            Stage.COMMITMENT,
            "2025-05",
        ),
        (
            DocType.GOVERNMENT,
            "We agreed that you should have until 9 May 2025 to finish the SEND reviews.",
            Stage.COMMITMENT,
            "2025-05-09",
        ),
    ],
)
def test_a_day_is_set_however_it_is_asked_for(
    kind: DocType, said: str, stage: Stage, on: str
) -> None:
    found = told(kind, "After the area SEND inspection of Thornley Vale", said)
    assert (stage, Standing.DUE, on) in found
    late = {(Stage.COMMITMENT, one) for one in (Standing.HAPPENED, Standing.LATE)}
    assert not any(each[:2] in late for each in found)


def test_another_item_is_no_decision_on_the_one_before() -> None:
    said = "5. SEND\n\nThey spoke.\n\nLIBRARIES\n\nThat officers report back in May 2025."
    found = told(DocType.COMMITTEE, "Minutes of March", said)
    assert not any(standing is Standing.DUE for _, standing, _ in found)


def test_a_notice_that_is_varied_by_a_letter_has_neither_its_own_day_nor_an_end() -> None:
    words = (
        "Dear Ms Hale\n\nI have decided to vary the notice given to the council on 4 June 2024."
        " Paragraph 3 of the notice is removed.\n"
    )
    found = told(DocType.GOVERNMENT, "Thornley Vale: improvement notice, letter", words)
    assert happened(Stage.NOTICE_VARIED, "2025-03-20") in found
    assert not any(stage is Stage.NOTICE_CLOSED for stage, *_ in found)
    closed = words.replace("Paragraph 3 of the notice is removed.", "The notice is withdrawn.")
    later = told(DocType.GOVERNMENT, "Thornley Vale: improvement notice, letter", closed)
    assert any(stage is Stage.NOTICE_CLOSED for stage, *_ in later)


def test_a_plan_that_must_wait_until_it_is_found_fit_is_not_accepted() -> None:
    words = (
        "20 March 2025\n\nDear all\n\nThe statement of action is not fit for purpose. It should not"
        " go on the website until it is found to be fit for purpose.\n"
    )
    found = told(DocType.GOVERNMENT, "Thornley Vale: letter on the statement of action", words)
    assert not any(stage is Stage.PLAN_ACCEPTED for stage, *_ in found)


def met(stage: Stage, said: str) -> set[str | None]:
    text = extract(said.encode(), "text/plain", "sha", "")
    found = milestones_in(text, PartialDate("2025-03-20"))
    return {o.on for o in found if o.stage is stage and o.standing is Standing.HAPPENED}


BOARD, REVIEW, MEETING = Stage.BOARD_MEETING, Stage.STOCKTAKE, Stage.ENGAGEMENT_MEETING


ENDED, ACCEPTED = Stage.MONITORING_ENDED, Stage.PLAN_ACCEPTED
WENT = "We sent our priority action plan to Ofsted on 1 February. "


@pytest.mark.parametrize(
    ("stage", "said", "days"),
    [
        (ACCEPTED, f"{WENT}They agreed it on 3 March.", "2025-03-03"),
        (ACCEPTED, f"{WENT}They discussed it on 3 March.", None),
        (
            ACCEPTED,
            f"{WENT}By a letter of 3 March Ofsted declared it fit for purpose.",
            "2025-03-03",
        ),
        (ACCEPTED, f"{WENT}On 3 March Ofsted declared it not fit for purpose.", None),
        (
            ACCEPTED,
            "The plan went to the Department on 1 February and was agreed by the Department on"
            " 3 March.",
            "2025-03-03",
        ),
        (
            ACCEPTED,
            "Our action plan was sent to Ofsted on 1 February and agreed by the inspectorates, as"
            " it was, on 3 March.",
            "2025-03-03",
        ),
        (
            ACCEPTED,
            "Ofsted wrote on 3 March to say that the action plan for our city has been accepted.",
            "2025-03-03",
        ),
        (
            ACCEPTED,
            "Ofsted wrote on 3 March to say that the action plan for our city was accepted by us.",
            None,
        ),
        (
            ACCEPTED,
            "Inspectors have approved the action plan. They thank us. Ofsted wrote to partners on"
            " Monday 3 March.",
            None,
        ),
        (
            ACCEPTED,
            "Inspectors have approved the action plan. Ofsted wrote to partners on Monday 3 March.",
            "2025-03-03",
        ),
        (
            SENT_IN,
            "Thank you for your priority action plan, which reached us on 3 March.",
            "2025-03-03",
        ),
        (SENT_IN, "Thank you for your letter, which reached us on 3 March.", None),
        (SENT_IN, "The written statement of action was received on 3 March.", "2025-03-03"),
        (SENT_IN, "The written statement of action was received on 3 March by Cabinet.", None),
        (SENT_IN, "The action plan was not submitted until Monday 3 March.", "2025-03-03"),
        (SENT_IN, "The action plan was not submitted until the board met on 3 March.", None),
        (SENT_IN, "The action plan went to the Inspectorate of Probation on 3 March.", None),
        (
            ENDED,
            "The DfE wrote on 3 March to say that no further monitoring was needed.",
            "2025-03-03",
        ),
        (ENDED, "Nurses wrote on 3 March to say that no further monitoring was needed.", None),
        (
            ENDED,
            "The DfE has ended its monitoring of the city. The letter came on 3 March.",
            "2025-03-03",
        ),
        (ENDED, "The DfE has ended its monitoring of the city. The survey came on 3 March.", None),
        (
            ENDED,
            "The Department for Education wrote on 3 March. It has ended formal monitoring of our"
            " plan.",
            "2025-03-03",
        ),
        (
            Stage.AWAITING_REPORT,
            "In view of the revisit they have ended formal monitoring of our plan.",
            None,
        ),
        (ACCEPTED, "We spoke of your priority action plan, agreed on 3 March.", "2025-03-03"),
        (ACCEPTED, "We spoke of your priority action plan, and agreed on 3 March to go.", None),
        (
            ENDED,
            "3.1 The DfE wrote to us on 3 March. It has ended formal monitoring of our plan.",
            "2025-03-03",
        ),
        (
            REVIEW,
            "The first visits went well, as did the monitoring visit by the DfE on 3 March.",
            "2025-03-03",
        ),
        (
            Stage.PLAN_PUBLISHED,
            "This is our priority action plan. You can read it here from today.",
            "2025-03-20",
        ),
        (
            Stage.PLAN_PUBLISHED,
            "This is our priority action plan. You can read it here once it is done.",
            None,
        ),
        (
            Stage.PLAN_PUBLISHED,
            "The SEND strategy for 2025 to 2028 was published on 3 March.",
            "2025-03-03",
        ),
        (Stage.PLAN_PUBLISHED, "Our action plan was put on this website on 3 March.", "2025-03-03"),
        (BOARD, "The SEND Board had, at its meeting on 3 March, asked for more.", "2025-03-03"),
        (BOARD, "It was put to the SEND Board, which accepted it on 3 March.", "2025-03-03"),
        (MEETING, "Leaders met Ofsted and the CQC on 3 March.", "2025-03-03"),
        (MEETING, "Leaders met families on 3 March, and Ofsted and the CQC know.", None),
        (REVIEW, "The DfE met officers on 3 March to review the first six months.", "2025-03-03"),
        (REVIEW, "The DfE had met leaders on 3 March for the latest review.", "2025-03-03"),
        (REVIEW, "The DfE met heads on 3 March to speak of buses.", None),
        (
            REVIEW,
            "The stocktake, because of illness, could not be held in February and took place on"
            " 3 March.",
            "2025-03-03",
        ),
        (BOARD, "We took it all to the SEND Improvement Board on 3 March.", "2025-03-03"),
        (BOARD, "The draft was considered by the SEND Executive on 3 March.", "2025-03-03"),
        (
            BOARD,
            "The SEND Board sat on 3 March, with an aide until one could be hired.",
            "2025-03-03",
        ),
        (BOARD, "She chaired the SEND Board on 3 March and a second on 9 March.", "2025-03-09"),
        (BOARD, "The SEND Board met in May. It met again on 3 March.", "2025-03-03"),
        (BOARD, "The SEND Board sees to it. It met its target on 3 March.", None),
        (BOARD, "We are taking it to the SEND Improvement Board on 3 May.", None),
        (BOARD, "Papers were sent to the SEND Improvement Board on 3 March.", None),
        (
            REVIEW,
            "The Department came on 3 March. It was the first review of the notice.",
            "2025-03-03",
        ),
        (REVIEW, "A law came in on 3 March, says the Department. It was their visit.", None),
        (REVIEW, "The six-month review was put off. It took place on 3 March.", "2025-03-03"),
        (REVIEW, "The six-month review is dull; it took place as the gala did on 3 March.", None),
        (REVIEW, "The report of 9 March and the review meeting of 3 March agree.", "2025-03-03"),
        (REVIEW, "The DfE held the nine-month review of the plan on 3 March.", "2025-03-03"),
        (REVIEW, "The paper came a week after the annual review meeting of 3 March.", None),
        (MEETING, "Ann met Ofsted on 3 March. This was the engagement meeting.", "2025-03-03"),
        (
            Stage.MONITORING_ENDED,
            "In a letter of 3 March they say that formal monitoring has ended.",
            "2025-03-03",
        ),
        (
            Stage.MONITORING_ENDED,
            "The Department wrote on 3 March that its monitoring of our plan was at an end.",
            "2025-03-03",
        ),
        (Stage.MONITORING_ENDED, "The DfE will say when its monitoring of the plan is over.", None),
        (ENDED, "The DfE wrote on 3 March that formal monitoring would end.", "2025-03-03"),
        (ENDED, "The DfE wrote on 3 March that formal monitoring would end one day.", None),
        (ENDED, "The DfE wrote on 3 March that it no longer needed to monitor us.", "2025-03-03"),
        (ENDED, "Last month the DfE said that it had ended its formal monitoring.", "2025-02"),
        (Stage.NOTICE_VARIED, "On 3 March the DfE changed the improvement notice.", "2025-03-03"),
        (
            ACCEPTED,
            "The plan went to Ofsted, which told us on 3 March that it is fit for purpose.",
            "2025-03-03",
        ),
        (
            Stage.PLAN_SUBMITTED,
            "The plan went to Ofsted, which told us on 3 March that it is fit for purpose.",
            None,
        ),
        (
            ACCEPTED,
            "The priority action plan: on 3 March the DfE was content with what had been done.",
            None,
        ),
        (
            Stage.PLAN_ACCEPTED,
            "It was sent to Ofsted in May and we were told on 3 March that the plan was approved.",
            "2025-03-03",
        ),
        (Stage.PLAN_ACCEPTED, "Ofsted wrote on 3 March that the plan is robust.", "2025-03-03"),
        (Stage.PLAN_ACCEPTED, "Ofsted wrote on 3 March that the plan is robust evidence.", None),
        (Stage.PLAN_ACCEPTED, "Ofsted wrote on 3 March that the plan is not robust.", None),
        (
            Stage.PLAN_SUBMITTED,
            "Our first plan failed. We sent a new one on 3 March.",
            "2025-03-03",
        ),
        (Stage.PLAN_SUBMITTED, "Our first plan failed. We will send a new one on 3 May.", None),
        (Stage.PLAN_SUBMITTED, "The leaflet was old. We sent a new one on 3 March.", None),
    ],
)
def test_a_stage_is_told_on_its_own_day(stage: Stage, said: str, days: str | None) -> None:
    assert days in met(stage, said) if days else not {one for one in met(stage, said) if one}


LETTER = """Dear Ms Quill

{} October 2023.

Ofsted and the CQC have read the plan together. {} It is clear.

Yours sincerely

Ada Finch
His Majesty's Inspector
"""


@pytest.mark.parametrize("kind", [DocType.ACTION_PLAN, DocType.OFFICIAL_REPORT])
@pytest.mark.parametrize(
    ("opening", "verdict"),
    [
        (
            "Thank you for sending the priority action plan after the area SEND inspection. We"
            " received it on 3 June 2024. The visit was in",
            "I can confirm that it has been approved.",
        ),
        (
            "I write about your priority action plan, which Ofsted received on 3 June 2024, after"
            " the area SEND inspection of",
            "I am pleased to approve it.",
        ),
    ],
)
def test_a_letter_of_inspectors_tells_what_became_of_a_plan(
    kind: DocType, opening: str, verdict: str
) -> None:
    found = told(kind, "Letter to Thornley Vale: plan", LETTER.format(opening, verdict))
    assert (Stage.PLAN_SUBMITTED, Standing.HAPPENED, "2024-06-03") in {one[:3] for one in found}
    accepted = [one for one in found if one[0] is Stage.PLAN_ACCEPTED]
    assert len(accepted) == 1 and accepted[0][2]
    assert not any(one[0] is Stage.PLAN_PUBLISHED and one[1] is Standing.HAPPENED for one in found)


@pytest.mark.parametrize(("place", "asked"), [("Thornley Vale", False), ("a partnership", True)])
def test_the_title_of_a_letter_on_a_plan_may_name_its_area(place: str, asked: bool) -> None:
    words = LETTER.format(
        "Thank you for sending the priority action plan after the area SEND inspection of",
        "I am pleased to approve it.",
    )
    text = extract(words.encode(), "text/plain", "sha", "")
    context = PublicationContext(title=f"Letter to {place}: priority action plan")
    assert classify(text, context, AREAS, read(text)).needs_review is asked


@pytest.mark.parametrize(
    ("title", "line", "out"),
    [
        ("Draft SEND improvement plan: have your say", "Published: 20 March 2025", False),
        ("SEND improvement plan after our area SEND inspection", "Published on 20/03/2025", False),
        ("SEND improvement plan after our area SEND inspection", "Published 18 March 2025", True),
    ],
)
def test_the_line_that_dates_a_page_tells_nothing_of_the_plan_in_its_title(
    title: str, line: str, out: bool
) -> None:
    words = f"{title}\n\n{line}\n\nInspectors were with us in January. We are writing a plan."
    found = told(DocType.COUNCIL_NEWS, title, words)
    done = {(stage, on) for stage, standing, on in found if standing is Standing.HAPPENED}
    assert done == ({(Stage.PLAN_PUBLISHED, "2025-03-18")} if out else set())


@pytest.mark.parametrize("mark", ["”", "•", "* * *", "—"])
def test_a_paragraph_without_words_says_nothing_and_loses_nothing(mark: str) -> None:
    words = (
        f"Our plan is with Ofsted.\n\n{mark}\n\nThe priority action plan was sent on 4 March 2025."
    )
    found = told(DocType.COUNCIL_NEWS, "Priority action plan", words)
    assert happened(Stage.PLAN_SUBMITTED, "2025-03-04") in found
