"""Papers, plans and letters recall for years what inspectors once found: that is no inspection."""

from datetime import date

import pytest

from pipeline.cases.values import Case
from pipeline.model.terms import Outcome, Stage, Standing
from tests.support.case_replay import Replay, days
from tests.unit.cases.test_cases import AREAS

TODAY = date(2026, 1, 12)
REPORT = {
    "published": "2024-04-10",
    "doc_type": "official_report",
    "title": "Area SEND full inspection: Wexmoor",
    "text": "Area SEND inspection of Wexmoor Local Area Partnership\n\nInspection dates: 5 to 9"
    " February 2024\n\nInspection outcome\n\nThere are widespread and/or systemic failings leading"
    " to significant concerns about the experiences and outcomes of children and young people with"
    " special educational needs and/or disabilities (SEND), which the local area partnership must"
    " address urgently.\n\nA monitoring inspection will be carried out within approximately 18"
    " months.\n\nAs a result of this inspection, HMCI requires the local area partnership to prepare"
    " and submit a priority action plan (area SEND) by 5 June 2024.",
}


def cases(*documents: dict[str, str]) -> list[Case]:
    area = AREAS.named("Wexmoor")
    assert area is not None
    return days(AREAS, area.gss_code, documents, [TODAY])[TODAY]


def paper(published: str, title: str, text: str, kind: str = "committee") -> dict[str, str]:
    return {"published": published, "doc_type": kind, "title": title, "text": f"{title}\n\n{text}"}


def test_a_statement_asked_for_under_the_earlier_framework_begins_no_case() -> None:
    told = paper(
        "2024-09-16",
        "Cabinet of Wexmoor: SEND improvement",
        "Ofsted and the CQC inspected SEND services in Wexmoor. Under the framework of that time"
        " inspectors required a written statement of action in 2019.\n\nThe SEND Improvement Board"
        " had looked at this plan on 3 September 2024.",
    )
    (case,) = cases(REPORT, told)
    assert case.outcome is Outcome.SYSTEMIC_FAILINGS
    assert [one.on for one in case.steps if one.stage is Stage.BOARD_MEETING] == ["2024-09-03"]


def test_the_day_of_a_committee_is_no_visit() -> None:
    title = "Scrutiny Committee of Wexmoor: a year on from the SEND inspection, 11 November 2025"
    (case,) = cases(REPORT, paper("2025-11-19", title, "Members heard of the four improvements."))
    assert [one.on for one in case.steps if one.stage is Stage.UNDER_WAY] == ["2024-02-05"]


def test_a_report_that_is_not_held_has_the_day_that_a_notice_gives() -> None:
    notice = paper(
        "2024-06-20",
        "Improvement notice: Wexmoor Council",
        "To comply with this notice the Council must act on what Ofsted and the Care Quality"
        " Commission found in their report of 10 April 2024: widespread and/or systemic failings in"
        " SEND services of Wexmoor.\n\nThe Secretary of State may issue a direction.",
        "government",
    )
    (case,) = cases(notice)
    assert [one.on for one in case.steps if one.stage is Stage.REPORT] == ["2024-04-10"]


NOTICE = "Improvement notice: Wexmoor Council"


@pytest.mark.parametrize(
    ("told", "on", "known_by"),
    [
        ("in their report of 10 April 2024", "2024-04-10", None),
        ("in their report of 9 May 2018", None, "2024-06-20"),
        ("in their report", None, "2024-06-20"),
    ],
)
def test_a_report_without_a_day_has_that_which_another_publication_gives(
    told: str, on: str | None, known_by: str | None
) -> None:
    notice = paper(
        "2024-06-20",
        NOTICE,
        "To comply with this notice the Council must act on what Ofsted and the Care Quality"
        f" Commission found {told}: widespread and/or systemic failings in SEND services of"
        " Wexmoor, inspected from 5 to 9 February 2024.\n\nThe Secretary of State may issue a"
        " direction.",
        "government",
    )
    area = AREAS.named("Wexmoor")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    replay.publish({**REPORT, "published": None})
    replay.publish(notice)
    case = replay.cases(TODAY)[-1]
    (report,) = (one for one in case.steps if one.stage is Stage.REPORT)
    assert (report.on, report.known_by) == (on, known_by)


def test_a_plan_accepted_after_its_day_may_have_been_sent_in_time() -> None:
    told = paper(
        "2024-07-16",
        "Scrutiny Committee of Wexmoor: area SEND inspection of Wexmoor",
        "The priority action plan was found fit for purpose on 2 July 2024.",
    )
    (case,) = cases(REPORT, told)
    (plan,) = (one for one in case.deadlines if one.stage is Stage.PLAN_SUBMITTED)
    assert (plan.by, plan.standing) == (date(2024, 6, 5), Standing.NOT_KNOWN)


def test_minutes_of_a_board_name_its_earlier_meetings() -> None:
    minutes = paper(
        "2024-10-21",
        "Wexmoor SEND Improvement Board: record of the third meeting, 14 October 2024",
        "1. Minutes of 9 September\nAgreed.\n\n2. The priority action plan\nThe Board has now met"
        " three times, on 3 July, 9 September and today.",
    )
    (case,) = cases(REPORT, minutes)
    met = [one.on for one in case.steps if one.stage is Stage.BOARD_MEETING]
    assert met == ["2024-07-03", "2024-09-09", "2024-10-14"]
