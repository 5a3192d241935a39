"""Reports that a committee asks for by a day, and reviews that the government says it will hold:
later papers that tell of them.

Words and areas are invented.
"""

from datetime import date
from typing import Any

import pytest

from pipeline.cases.promises.later import with_later
from pipeline.cases.values import Deadline
from pipeline.model.terms import Standing
from tests.support.case_replay import Replay
from tests.unit.cases.test_cases import AREAS
from tests.unit.cases.test_promises import NEWS, REPORT

MET, LATE, OPEN = Standing.MET, Standing.LATE, Standing.NOT_KNOWN
ASKS = "RESOLVED: that a report on progress be brought to the Committee by 31 October 2025."


def paper(
    published: str, *said: str, of: str = "Scrutiny Committee", kind: str = "committee"
) -> Any:
    return {
        "published": published,
        "title": f"Thornley Vale {of}: SEND since the inspection",
        "url": f"https://democracy.thornleyvale.gov.uk/{published}/{kind}",
        "doc_type": kind,
        "text": "SEND: what was done since the area SEND inspection of Thornley Vale\n\n"
        + " ".join(said),
    }


def asked_for(*papers: Any, today: date = date(2026, 3, 1), first: Any = None) -> Deadline:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    asks = first or paper("2025-06-10", "Members spoke for long.", ASKS)
    for each in (REPORT, NEWS, asks, *papers):
        replay.publish(each)
    (case,) = (with_later(each, replay.documents, AREAS, today) for each in replay.cases(today))
    return next(each for each in case.deadlines if each.by == date(2025, 10, 31))


@pytest.mark.parametrize(
    ("published", "said", "standing"),
    [
        ("2025-10-14", ("The Committee asked in June for this report.",), MET),
        ("2025-10-14", ("In June members requested an update.", "This is that report."), MET),
        ("2025-10-14", ("Ms Oak introduced the report asked for last June.",), MET),
        ("2025-10-14", ("Officers reported back as agreed in June.",), MET),
        ("2025-10-14", ("This paper responds to the Committee’s request of 10 June 2025.",), MET),
        ("2025-12-02", ("Ms Oak presented the report that had been due in October.",), LATE),
        ("2025-12-02", ("In June a report was asked for.", "It is brought to us today."), OPEN),
        ("2025-10-14", ("The Committee asked in March for this report.",), OPEN),
        ("2025-10-14", ("The Committee asked for this report.",), OPEN),
        ("2025-10-14", ("The Committee asked in June for this report on buses.",), OPEN),
        ("2025-12-02", ("The report asked for in June was noted as deferred.",), OPEN),
        ("2025-12-02", ("Members will have the report that they asked for in June.",), OPEN),
    ],
)
def test_a_paper_is_the_report_that_was_asked_for(
    published: str, said: tuple[str, ...], standing: Standing
) -> None:
    found = asked_for(paper(published, *said))
    assert found.standing is standing
    assert (found.met_on == published) is (standing is not OPEN)


@pytest.mark.parametrize(
    "other",
    [
        paper("2025-10-14", "The Committee asked in June for this report.", of="Health Board"),
        paper("2025-10-14", "The Committee asked in June for this report.", kind="press"),
    ],
)
def test_another_body_or_a_newspaper_brings_no_report(other: Any) -> None:
    assert asked_for(other).standing is OPEN


def test_of_two_requests_that_fit_none_is_answered() -> None:
    again = "RESOLVED: that a further report be brought to the Committee by 30 November 2025."
    told = paper("2025-10-14", "The Committee asked in June for this report.")
    assert asked_for(paper("2025-06-11", "Members met.", again), told).standing is OPEN


def test_a_paper_for_a_meeting_to_come_answers_nothing_yet() -> None:
    told = paper("2025-10-14", "The Committee asked in June for this report.")
    told["title"] = "Thornley Vale Scrutiny Committee, 21 October 2025: SEND"
    assert asked_for(told, today=date(2025, 10, 15)).standing is Standing.DUE
    assert asked_for(told, today=date(2025, 10, 21)).standing is MET


FIRST, NEXT = (
    "We will hold a first review by 31 October 2025.",
    "We will hold a review by 31 October 2025.",
)


@pytest.mark.parametrize(
    ("promise", "said", "standing"),
    [
        (FIRST, "The Department held its first review meeting on 14 October 2025.", MET),
        (FIRST, "The Department held its first review meeting on 4 November 2025.", LATE),
        (FIRST, "The Department held its second review meeting on 14 October 2025.", OPEN),
        (FIRST, "The Department held its first review meeting on 14 May 2025.", OPEN),
        (NEXT, "The Department’s review meeting with us took place on 14 October 2025.", MET),
        (FIRST, "The Department’s review meeting with us took place on 14 October 2025.", OPEN),
        (NEXT, "The Department’s review meeting with us took place on 4 November 2025.", OPEN),
        (
            "You will hold a first review of each plan by 31 October 2025.",
            "The Department held its first review meeting on 14 October 2025.",
            OPEN,
        ),
    ],
)
def test_the_government_held_the_review_that_it_said(
    promise: str, said: str, standing: Standing
) -> None:
    letter = paper("2025-06-10", "We saw a lot.", promise, kind="government")
    assert asked_for(paper("2025-12-02", said), first=letter).standing is standing
