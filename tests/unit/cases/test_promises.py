"""What plans, notices, papers and news set for a day, and which of several days for one thing
counts; words and areas are invented.
"""

from datetime import date
from typing import Any

import pytest

from pipeline.analysis.told.milestones import milestones_in
from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.analysis.told.promised.days_ahead import days_named
from pipeline.cases.values import Deadline
from pipeline.extraction.extract import extract
from pipeline.model.documents import Classification, PartialDate
from pipeline.model.terms import DocType, Label, Stage, Standing
from tests.support.case_replay import days
from tests.unit.cases.test_cases import AREAS

SAID = PartialDate("2024-10-01")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("by the end of June", ["2025-06"]),
        ("the deadline of Friday 13 December", ["2024-12-13"]),
        ("had to be with inspectors by 3 July", ["2024-07-03"]),
        ("before Christmas", ["2024-12-24"]),
        ("by Easter", ["2025-04"]),
        ("by Easter, 20 April", ["2025-04-20"]),
        ("by Easter 2025, that is, by 20 April", ["2025-04-20"]),
        ("by Easter, and on 20 April", ["2025-04", "2025-04-20"]),
        ("by the end of the autumn term", ["2024-12"]),
        ("by the end of the school year 2024/25", ["2025-07"]),
        ("in January and July 2026", ["2026-01", "2026-07"]),
        ("every child may have a plan", []),
        ("has until January 17 to hand it in", ["2025-01-17"]),
        ("by the end of September next year", ["2025-09"]),
        ("by the end of November this year", ["2024-11"]),
    ],
)
def test_days_are_named_in_many_ways(words: str, found: list[str]) -> None:
    assert [one.on for one in days_named(words, SAID)] == found


PLAN, PAPER, PRESS = DocType.ACTION_PLAN, DocType.COMMITTEE, DocType.PRESS


@pytest.mark.parametrize(
    ("said", "by", "found"),
    [
        ("Train 40 school nurses in sensory needs by March 2025.", PLAN, ["2025-03"]),
        ("A new clinic opens in February 2025.", PLAN, ["2025-02"]),
        ("Next review: January 2025.", PLAN, ["2025-01"]),
        (
            "Officials will look at it after six months (March 2025) and a year (September 2025).",
            PLAN,
            ["2025-03", "2025-09"],
        ),
        ("An audit in October found seven in ten to be good.", PLAN, []),
        ("An audit in October found 7 of 10 plans to be good.", PLAN, []),
        ("Coffee mornings (with a workshop) start on 3 February 2025.", PLAN, ["2025-02-03"]),
        ("Each school has a SENCO in its leadership team by 3 March 2025.", PLAN, ["2025-03-03"]),
        ("No child waits more than a year at 31 March 2025.", PLAN, ["2025-03-31"]),
        ("Schools have been asked to give a plan to each pupil by March 2025.", PLAN, ["2025-03"]),
        ("We accept the new date of 17 March 2025.", DocType.GOVERNMENT, ["2025-03-17"]),
        (
            "Inspectors asked whether it helps, and would like evidence by 16 January.",
            PAPER,
            ["2025-01-16"],
        ),
        ("Staff were not in place at the start of September.", PAPER, []),
        ("SEND: the last two posts not filled by July 2025 and still vacant.", PAPER, [None]),
        ("SEND: no details before mid-December 2024.", PAPER, []),
        ("SEND: one of three posts that should all have been filled by June is.", PAPER, [None]),
        ("Inspectors do fieldwork off-site, which will start on 18 October 2024.", PLAN, []),
        (
            "After a visit in March the partnership has to wait, as the letter says that a plan for"
            " the whole county, with all its towns and villages, will be asked for.",
            PAPER,
            [],
        ),
        ("Funding for the clinic runs until March 2025.", PLAN, []),
        ("The clinic had been opened by Christmas.", PLAN, []),
        ("Tell us what you think in our survey by 20 October.", PLAN, []),
        ("The deficit will reach £9m by March 2025.", PLAN, []),
        ("The next inspection will be in May 2027.", PLAN, []),
        ("If staff can be found, a clinic will open by March 2025.", PLAN, []),
        ("RESOLVED that a SEND progress report be brought back in six months.", PAPER, ["2025-04"]),
        ("A SEND hub was to be agreed with head teachers by Easter.", PAPER, ["2025-04"]),
        ("SEND: the panel will look at it again in January.", PRESS, ["2025-01"]),
        ("Special school pupils will sing in the town hall in December 2024.", PRESS, []),
        ("The swimming pool must be shut by March 2025.", PAPER, []),
        ("SEND: two nurses from January.", PAPER, ["2025-01"]),
        ("SEND: audit of 30 plans in June 2025.", PAPER, ["2025-06"]),
        ("SEND: one nurse left in August.", PAPER, []),
        ("Actions from November. All done but one.", PAPER, []),
        ("SEND: 611 waiting in March, 402 at the end of September.", PAPER, []),
        ("SEND: audit of 30 plans in May 2025.", PAPER, ["2025-05"]),
        ("Open a clinic. Lead: CCG. By: March 2025", PLAN, ["2025-03"]),
        ("Who: Ms Ash. When: by March 2025", PLAN, ["2025-03"]),
        ("Family day. When: 5 March 2025. Where: the Town Hall", PLAN, []),
        ("A8.2 SEND recruitment: provider, 31 January 2025.", PAPER, ["2025-01-31"]),
        ("A register of children with SEND by December 2024.", PLAN, ["2024-12"]),
        ("The survey is open until 17 November.", PLAN, []),
    ],
)
def test_what_is_set_for_a_day_is_kept_with_its_day(
    said: str, by: DocType, found: list[str | None]
) -> None:
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=by, score=1.0)
    made = commitments_in(text, SAID, held, notice=False)
    left = [one for one in made if one.standing is not Standing.HAPPENED]
    assert [(one.on, one.span.quote) for one in left] == [(on, said) for on in found]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "The priority action plan was asked for by June. We sent it on 3 May 2024. It is on the"
            " Local Offer from today.",
            [("plan_submitted", "happened", "2024-05-03"), ("plan_published", "happened", SAID)],
        ),
        (
            "The department wrote that no more formal monitoring is needed.",
            [("monitoring_ended", "happened", None)],
        ),
        (
            "Formal monitoring was ended on 7 May 2024.",
            [("monitoring_ended", "happened", "2024-05-07")],
        ),
        ("Formal monitoring has ended for two of the three weaknesses.", []),
        ("We asked that formal monitoring by the department be ended.", []),
        (
            "The strategic plan was to be published by 23 August 2024. Was not.",
            [("plan_published", "due", "2024-08-23"), ("plan_published", "late", None)],
        ),
        (
            "They sent the statement to Ofsted on 3 May 2024. It was due on 26 April 2024.",
            [("plan_submitted", "happened", "2024-05-03"), ("plan_submitted", "due", "2024-04-26")],
        ),
        (
            "Officials will hold two more stocktakes, in January and July 2026.",
            [("stocktake", "due", "2026-01"), ("stocktake", "due", "2026-07")],
        ),
        (
            "Inspectors met the partnership on 13 March 2024.",
            [("engagement_meeting", "happened", "2024-03-13")],
        ),
        (
            "At the twelve-month review, which was held on 18 May 2024, waits were down.",
            [("stocktake", "happened", "2024-05-18")],
        ),
        (
            "Leaders met the inspectors in November.",
            [("engagement_meeting", "happened", "2023-11")],
        ),
        (
            "The written statement of action had to be submitted by 4 June 2024 and was sent to Ofsted"
            " on 3 June.",
            [("plan_submitted", "due", "2024-06-04"), ("plan_submitted", "happened", "2024-06-03")],
        ),
        (
            "The written statement of action asked for after the inspection of May 2023 had been"
            " submitted on 26 July 2023.",
            [("plan_submitted", "happened", "2023-07-26")],
        ),
        (
            "The council must produce a written statement of action by 12 January 2025.",
            [("plan_submitted", "due", "2025-01-12")],
        ),
        (
            "A priority action plan is required. Both bodies answer for submitting it to Ofsted, by"
            " 8 December 2024.",
            [("plan_submitted", "due", "2024-12-08")],
        ),
        (
            "After the revisit the Department asked for an accelerated progress plan by 3 June 2024.",
            [("plan_submitted", "due", "2024-06-03")],
        ),
        (
            "This paper is our reply to what inspectors found. It was sent to Ofsted on 2 July 2024"
            " and inspectors told us that they judged it fit for purpose.",
            [("plan_submitted", "happened", "2024-07-02"), ("plan_accepted", "happened", None)],
        ),
        (
            "The priority action plan went to Ofsted on 2 July 2024. It was approved on 9 August.",
            [
                ("plan_submitted", "happened", "2024-07-02"),
                ("plan_accepted", "happened", "2024-08-09"),
            ],
        ),
        (
            "Our plan was submitted on 2 July and accepted on 9 August 2024.",
            [
                ("plan_submitted", "happened", "2024-07-02"),
                ("plan_accepted", "happened", "2024-08-09"),
            ],
        ),
        ("The joint plan was discussed and agreed on 9 August 2024.", []),
        (
            "The department wrote to accept the action plan on 9 August, and the action plan has"
            " been on the Local Offer since 2 September.",
            [
                ("plan_accepted", "happened", "2024-08-09"),
                ("plan_published", "happened", "2024-09-02"),
            ],
        ),
        (
            "Ofsted and the CQC gave notice on 2 September.",
            [("notified", "happened", "2024-09-02")],
        ),
        (
            "The inspection, of which the council was told on 2 September, is over.",
            [("notified", "happened", "2024-09-02")],
        ),
        ("It deals with what inspectors told us was poor.", []),
        (
            "The SEND Improvement Board had looked at it on 3 June and again on 15 July 2024.",
            [
                ("board_meeting", "happened", "2024-06-03"),
                ("board_meeting", "happened", "2024-07-15"),
            ],
        ),
        (
            "It came to the second meeting of the Partnership Board on 3 June 2024.",
            [("board_meeting", "happened", "2024-06-03")],
        ),
        ("The SEND Partnership Board reviewed progress.", []),
        (
            "Officials of the Department and of the health service came on 3 June to take stock.",
            [("stocktake", "happened", "2024-06-03")],
        ),
        (
            "Thank you for your time at the six-month review on 3 June.",
            [("stocktake", "happened", "2024-06-03")],
        ),
        (
            "The council and its health partners met inspectors from Ofsted on 3 June 2024.",
            [("engagement_meeting", "happened", "2024-06-03")],
        ),
        (
            "An improvement notice stands. It varies the notice of 3 June 2024.",
            [("notice_varied", "happened", None)],
        ),
        (
            "Inspectors found failings, as the Care Quality Commission’s and Ofsted’s report of 3"
            " June 2024 says.",
            [("report", "happened", "2024-06-03")],
        ),
        (
            "A strategic plan had to be on the Local Offer by 2 February 2024.",
            [("plan_published", "due", "2024-02-02")],
        ),
        (
            "The report asked us to update our strategic plan and publish it. We had until 15"
            " August 2024.",
            [("plan_published", "due", "2024-08-15")],
        ),
        (
            "Ofsted told us in a letter of 18 April 2024 that the written statement is fit for"
            " purpose.",
            [("plan_accepted", "happened", "2024-04-18")],
        ),
        (
            "Ofsted wrote to us on 20 January 2024. The written statement of action has been found"
            " fit for purpose and we have put it up here today.",
            [("plan_accepted", "happened", "2024-01-20"), ("plan_published", "happened", SAID)],
        ),
        (
            "The improvement notice issued to the council on 24 March 2022 is lifted from today.",
            [("notice_closed", "happened", SAID), ("notice_issued", "happened", "2022-03-24")],
        ),
        (
            "Next meeting: 6 November 2024, followed by the stocktake on 20 November.",
            [("stocktake", "due", "2024-11-20")],
        ),
        (
            "Today Ofsted and CQC gave notice of a monitoring inspection.",
            [("notified", "happened", SAID)],
        ),
        ("Cabinet is recommended to approve the priority action plan for publication.", []),
        ("The committee was told of the outcome of the area SEND inspection of May 2024.", []),
        ("She was told that they had been closed and that an inspection looks at all.", []),
        ("After the school inspection members were told that the two plans were separate.", []),
        ("Areas have been told that no revisit by inspectors will now take place.", []),
    ],
)
def test_stages_are_told_in_many_ways(said: str, found: list[tuple[str, str, str | None]]) -> None:
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    told = [
        (each.stage.value, each.standing.value, each.on)
        for each in milestones_in(text, SAID)
        if each.on or each.standing is not Standing.DUE
    ]
    assert told == found


def test_the_words_of_a_plan_accepted_by_letter_bear_its_day() -> None:
    said = (
        "Ofsted wrote to us on 20 January 2024. The written statement of action is fit for purpose."
    )
    (accepted,) = milestones_in(extract(said.encode(), "text/plain", "0" * 64, ""), SAID)
    assert accepted.span.quote == said


@pytest.mark.parametrize(
    "said",
    [
        "Some 18 months from now there will be a monitoring inspection by Ofsted and CQC, and within"
        " about three years the next full area SEND inspection.",
        "Within three years comes the next full inspection, and in the coming 18 months there will"
        " be a monitoring inspection.",
        "A monitoring inspection will take place in about 18 months' time and a full reinspection in"
        " about three years.",
    ],
)
def test_each_visit_has_the_time_that_is_said_of_it(said: str) -> None:
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    found = [each for each in milestones_in(text, SAID) if each.stage is Stage.MONITORING_DUE]
    assert [(each.within.number, each.within.unit) for each in found if each.within] == [
        (18, "months")
    ]


def test_the_day_of_sending_a_plan_in_is_not_that_of_its_approval() -> None:
    said = "By 7 November 2024 we must send Ofsted a priority action plan to be approved."
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    told = [(each.stage, each.on) for each in milestones_in(text, SAID)]
    assert told == [(Stage.PLAN_SUBMITTED, "2024-11-07")]


@pytest.mark.parametrize(
    "said",
    [
        "Ofsted has agreed with us that the written statement of action has to be submitted by 30"
        " November 2024.",
        "Cabinet delegates the publication of the priority action plan to the Director.",
    ],
)
def test_what_is_agreed_on_or_left_to_an_officer_has_not_happened(said: str) -> None:
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    assert {each.standing for each in milestones_in(text, SAID)} == {Standing.DUE}


def test_a_table_says_by_when_in_its_column() -> None:
    page = (
        "<html><body><main><h1>Our SEND action plan</h1><p>What we will do after the inspection."
        "</p><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Clear the list"
        "</td><td>Nurse Ode</td><td>31/01/2025</td></tr><tr><td>Write to all families</td><td>"
        "Ms Ash</td><td>ongoing</td></tr></table></main></body></html>"
    )
    text = extract(page.encode(), "text/html", "0" * 64, "")
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=PLAN, score=1.0)
    (one,) = commitments_in(text, SAID, held, notice=False)
    assert one.on == "2025-01-31"
    assert "Clear the list" in one.span.quote


def test_a_table_goes_on_below_the_name_of_its_next_part() -> None:
    said = (
        "Our SEND action plan\n\nRef | Action | Lead | By when\nPriority 1\n"
        "1.1 | Clear the list | Nurse Ode | January 2025\n1.2 | Train staff | Ms Ash | March 2025\n"
        "Priority 2\n2.1 | Open a hub | Trust | 4 April 2025\n2.2 | Rewrite the guide | PACT | ongoing"
    )
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=PLAN, score=1.0)
    found = [one.on for one in commitments_in(text, SAID, held, notice=False)]
    assert found == ["2025-01", "2025-03", "2025-04-04"]


REPORT = {
    "published": "2024-05-14",
    "title": "Area SEND inspection of Thornley Vale Local Area Partnership",
    "url": "https://reports.example/thornley-vale",
    "doc_type": "official_report",
    "local": False,
    "text": """Area SEND inspection of Thornley Vale Local Area Partnership
Inspection dates: 4 to 8 March 2024
Date published: 14 May 2024
There are widespread and/or systemic failings leading to significant concerns about the experiences
and outcomes of children and young people with special educational needs and/or disabilities (SEND),
which the local area partnership must address urgently.
A monitoring inspection will be carried out within approximately 18 months.""",
}
NEWS = {
    "published": "2024-05-15",
    "title": "SEND inspection of Thornley Vale: our response",
    "url": "https://www.thornleyvale.gov.uk/news/send",
    "doc_type": "council_news",
    "text": """Inspectors found widespread and systemic failings in SEND services in Thornley Vale.
We must send a priority action plan to Ofsted by Wednesday 3 July 2024.""",
}
MINUTES = {
    "published": "2024-07-22",
    "title": "Children and Families Committee: response to the SEND inspection of Thornley Vale",
    "url": "https://www.thornleyvale.gov.uk/minutes/9",
    "doc_type": "committee",
    "text": """The area SEND inspection of Thornley Vale in March 2024 found widespread and systemic
failings.
The priority action plan had not been submitted by 3 July. It was intended to send the priority
action plan to Ofsted in August.""",
}


def plans(on: str, *documents: dict[str, Any]) -> list[Deadline]:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    day = date.fromisoformat(on)
    (case,) = days(AREAS, area.gss_code, documents, [day])[day]
    return [one for one in case.deadlines if one.stage is Stage.PLAN_SUBMITTED]


def test_a_missed_day_stays_beside_a_later_one_which_is_not_late() -> None:
    standings = [
        (one.by.isoformat() if one.by else "", one.standing.value)
        for one in plans("2024-07-23", REPORT, NEWS, MINUTES)
    ]
    assert standings == [("2024-07-03", "late"), ("2024-08-31", "due")]


def test_a_plan_that_was_sent_back_is_due_again() -> None:
    back = MINUTES | {
        "published": "2024-07-20",
        "text": "The priority action plan of the area SEND inspection of Thornley Vale was"
        " submitted to Ofsted on 1 July 2024. It was not accepted. The area has until Friday 16"
        " August to send it in again.",
    }
    again = back | {
        "published": "2024-09-01",
        "text": "After the area SEND inspection of Thornley Vale the revised priority action plan"
        " was submitted to Ofsted on 21 August 2024.",
    }
    found = {}
    for day in ("2024-07-21", "2024-09-02"):
        told = [each for each in (REPORT, NEWS, back, again) if each["published"] <= day]
        found[day] = [(str(one.by), one.standing.value) for one in plans(day, *told)]
    assert found == {
        "2024-07-21": [("2024-07-03", "met"), ("2024-08-16", "due")],
        "2024-09-02": [("2024-07-03", "met"), ("2024-08-16", "late")],
    }


def test_a_version_is_another_plan_only_on_another_day() -> None:
    first = MINUTES | {
        "text": "The priority action plan of the area SEND inspection of Thornley Vale was"
        " submitted to Ofsted on 1 July 2024.",
    }
    area = AREAS.named("Thornley Vale")
    assert area is not None
    for on, sent in (("1 July", {"2024-07-01"}), ("21 August", {"2024-07-01", "2024-08-21"})):
        text = f"After the area SEND inspection, this version of the plan went to Ofsted on {on}."
        later = MINUTES | {"published": "2024-09-01", "text": f"Thornley Vale. {text}"}
        day = date(2024, 9, 2)
        (case,) = days(AREAS, area.gss_code, (REPORT, NEWS, first, later), [day])[day]
        steps = [one.on for one in case.steps if one.stage is Stage.PLAN_SUBMITTED]
        assert sorted(map(str, steps)) == sorted(sent)


def test_a_day_that_is_put_off_before_it_has_come_gives_way() -> None:
    later = MINUTES | {
        "published": "2024-06-10",
        "text": "The area SEND inspection of Thornley Vale in March 2024 found widespread and systemic"
        " failings. The priority action plan must now be submitted to Ofsted by 30 August 2024.",
    }
    (one,) = plans("2024-06-11", REPORT, NEWS, later)
    assert (one.by, one.standing.value) == (date(2024, 8, 30), "due")


def test_a_meeting_of_which_only_the_month_is_told_is_the_one_of_that_month() -> None:
    said = MINUTES | {
        "published": "2024-09-20",
        "text": "The area SEND inspection of Thornley Vale in March 2024 found widespread and"
        " systemic failings. The stocktake would be on 14 November 2024.",
    }
    later = MINUTES | {
        "published": "2025-01-10",
        "text": "After the area SEND inspection of Thornley Vale the Department held its stocktake"
        " in November 2024.",
    }
    area = AREAS.named("Thornley Vale")
    assert area is not None
    day = date(2025, 1, 11)
    (case,) = days(AREAS, area.gss_code, (REPORT, said, later), [day])[day]
    (meeting,) = (one for one in case.deadlines if one.stage is Stage.STOCKTAKE)
    assert (meeting.by, meeting.standing.value) == (date(2024, 11, 14), "met")


@pytest.mark.parametrize(
    "said",
    [
        "The local area is not required to submit a written statement of action.",
        "The council does not have to prepare and submit a written statement of action.",
        "The partnership no longer needs to publish its improvement plan.",
    ],
)
def test_what_nobody_has_to_do_is_not_due(said: str) -> None:
    assert not milestones_in(extract(said.encode(), "text/plain", "0" * 64, ""), SAID)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("Step | Who | By | Mark\nHire two nurses | Trust | 3 March 2025 | amber", ["2025-03-03"]),
        (
            "1.1 | Hire two nurses | Trust | 3 March 2025\n1.2 | More beds | Trust | later",
            ["2025-03-03"],
        ),
        ("Aim | Lead | Headline\nNurses | Trust | Two hired by 3 March 2025", ["2025-03-03"]),
        ("Aim | Lead | Since\nNurses | Trust | two hired after 3 March 2025 came up", []),
        ("1.1 | Hire two nurses | 3 March 2025 | 5 May 2025", []),
        ("Beds ; open four more at Ashby ; 3 March 2025 ; Trust ; drafting", ["2025-03-03"]),
        ("Ref / Step / Lead / Finish\nB1 / Open four beds / Trust / 03.03.2025", ["2025-03-03"]),
        ("Parents / carers / staff who came in after 3 March 2025, they said", []),
    ],
)
def test_rows_without_a_known_head_set_the_one_day_that_they_have(
    rows: str, found: list[str]
) -> None:
    text = extract(f"What we will do for SEND\n\n{rows}".encode(), "text/plain", "sha", "")
    classification = Classification(label=Label.INSPECTION_OUTCOME, doc_type=PLAN, score=0.9)
    made = commitments_in(text, SAID, classification, notice=False)
    assert [one.on for one in made if one.standing is Standing.DUE] == found
