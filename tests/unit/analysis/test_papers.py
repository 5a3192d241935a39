"""Papers of boards and committees: whose inspection they tell of, and what is no visit."""

import pytest

from pipeline.analysis.understand import understand
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.inspections import InspectionFacts
from pipeline.model.terms import DocType, Outcome, Stage, Standing
from tests.unit.cases.test_cases import AREAS


def told(title: str, words: str, published: str) -> InspectionFacts:
    text = extract(f"{title}\n\n{words}".encode(), "text/plain", "sha", "")
    wexmoor = AREAS.named("Wexmoor")
    assert wexmoor is not None
    context = PublicationContext(
        title=title,
        published=PartialDate(published),
        local_area=wexmoor.gss_code,
        doc_type=DocType.COMMITTEE,
        media_type="text/plain",
    )
    (found,) = understand(text, context, AREAS).inspections
    return found


def test_what_stands_under_the_name_of_another_area_is_not_said_of_this_one() -> None:
    found = told(
        "Integrated care board: SEND inspection of Wexmoor",
        "The board asked for a paper on its duties after the area SEND inspection of Wexmoor."
        "\n\nWexmoor\n\nThe priority action plan is on its way."
        "\n\nThornley Vale\n\nThe written statement of action of 2022 is complete.",
        "2024-09-16",
    )
    assert found.outcome is None


def test_what_the_earlier_framework_asked_for_long_ago_is_no_outcome() -> None:
    words = (
        "Ofsted and the CQC inspected SEND services in Wexmoor. In 2019 inspectors required a written"
        " statement of action, of which nine parts in ten were done."
    )
    title = "Cabinet: what followed the area SEND inspection of Wexmoor"
    assert told(title, words, "2025-03-11").outcome is None
    assert told(title, words, "2020-03-11").outcome is Outcome.WRITTEN_STATEMENT_OF_ACTION


def test_the_day_on_which_a_plan_arrived_is_not_that_of_a_visit() -> None:
    found = told(
        "Minutes of the Scrutiny Committee of Wexmoor, 6 November 2018",
        "14. Special educational needs and disabilities (SEND): written statement of action\n\n"
        "The committee considered how the weaknesses would be put right that the local area"
        " inspection had found in April. Inspectors said that families waited too long.\n\nIt"
        " heard that the statement had reached Ofsted on 24"
        " September 2018, on the last of the 70 working days, and was accepted on 26 October.",
        "2018-11-12",
    )
    assert (found.dates.started, found.dates.ended) == (None, None)


def plan_days(said: str) -> set[tuple[Stage, Standing, str | None]]:
    title = "Scrutiny Committee: area SEND inspection of Wexmoor"
    words = f"The area SEND inspection of Wexmoor found widespread failings.\n\n{said}"
    plans = (Stage.PLAN_SUBMITTED, Stage.PLAN_ACCEPTED, Stage.PLAN_PUBLISHED)
    return {
        (one.stage, one.standing, one.on)
        for one in told(title, words, "2024-12-11").milestones
        if one.stage in plans
    }


def test_the_day_by_which_a_plan_had_been_due_is_told_with_the_day_on_which_it_was_sent() -> None:
    sent, due, late = Stage.PLAN_SUBMITTED, Standing.DUE, Standing.LATE
    assert plan_days(
        "The priority action plan had been due on 11 October 2024. It had been sent in on 25"
        " October, ten working days late, since Ofsted had not agreed to wait for it."
    ) == {(sent, due, "2024-10-11"), (sent, Standing.HAPPENED, "2024-10-25"), (sent, late, None)}
    assert plan_days(
        "The priority action plan was submitted on 11 October 2024, the final day."
    ) == {(sent, due, "2024-10-11"), (sent, Standing.HAPPENED, "2024-10-11")}
    assert plan_days("The priority action plan went to Ofsted and the CQC on 9 October 2024.") == {
        (sent, Standing.HAPPENED, "2024-10-09")
    }


def test_what_was_reported_is_dated_by_its_own_verb_and_a_report_is_no_plan() -> None:
    title = "Scrutiny Panel: update on the SEND strategic plan of Wexmoor"
    words = (
        "The Director submitted a report on the plan that followed the area SEND inspection of"
        " Wexmoor.\n\nThe panel was informed that the first engagement meeting with Ofsted and the"
        " Care Quality Commission had been held on 4 March 2025.\n\nThe next engagement meeting is"
        " on 20 May 2026."
    )
    stages = (Stage.ENGAGEMENT_MEETING, Stage.PLAN_SUBMITTED)
    assert {
        (one.stage, one.standing, one.on)
        for one in told(title, words, "2025-05-12").milestones
        if one.stage in stages
    } == {
        (Stage.ENGAGEMENT_MEETING, Standing.HAPPENED, "2025-03-04"),
        (Stage.ENGAGEMENT_MEETING, Standing.DUE, "2026-05-20"),
    }


@pytest.mark.parametrize(
    ("version", "on"),
    [
        ("Version 1.0", "2024-12-11"),
        ("Version history: 1.0 published 2 October 2024", "2024-10-02"),
        ("Version 2, with what was done by November", None),
        ("Updated November 2024", None),
    ],
)
def test_the_day_of_a_later_version_is_not_that_on_which_a_plan_was_published(
    version: str, on: str | None
) -> None:
    wexmoor = AREAS.named("Wexmoor")
    assert wexmoor is not None
    title = "Wexmoor SEND priority action plan"
    words = (
        f"{title}\n\n{version}\n\nThis plan answers the area SEND inspection of Wexmoor of July"
        " 2024, in which inspectors found widespread failings.\n\nPriority action 1: leaders should"
        " cut waits for assessments.\nAction | Owner | By | Status\nHire two clinicians | ICB |"
        " March 2025 | begun"
    )
    context = PublicationContext(
        title=title,
        published=PartialDate("2024-12-11"),
        local_area=wexmoor.gss_code,
        doc_type=DocType.ACTION_PLAN,
        media_type="text/plain",
    )
    (found,) = understand(
        extract(words.encode(), "text/plain", "sha", ""), context, AREAS
    ).inspections
    (plan,) = (one for one in found.milestones if one.stage is Stage.PLAN_PUBLISHED)
    assert (plan.standing, plan.on) == (Standing.HAPPENED, on)
