"""What is planned and what is required, in news and minutes about an invented area: each stands
apart from what inspectors found, with its owner and deadline.
"""

import pytest

from pipeline.analysis.language.plan_rows import plan_rows
from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.extraction import extract as reader
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

FOUND = "Inspectors found that too many families wait too long for an assessment of autism."


def told(document: str) -> list[Finding]:
    text = reader.extract(document.encode(), "text/plain", "0" * 64, "https://n.example/news")
    return list(findings_in(read(text), None))


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("Northvale Council will appoint ten more caseworkers by March.", ("Northvale Council",)),
        (
            "The council and NHS Northvale Integrated Care Board have pledged to halve the waits"
            " by the end of 2026.",
            ("The council", "NHS Northvale Integrated Care Board"),
        ),
        ("By next summer, the partnership plans to open two hubs.", ("the partnership",)),
        ("We are going to rewrite every plan that is out of date by July.", ()),
        ("A new improvement board has been set up, which meets monthly.", ()),
    ],
)
def test_what_a_partnership_will_do(sentence: str, owners: tuple[str, ...]) -> None:
    found = told(f"SEND inspection of Northvale\n\n{FOUND}\n\n{sentence}\n")
    planned = [one for one in found if one.kind is FindingKind.PLANNED]
    assert [one.span.quote for one in planned] == [sentence]
    assert planned[0].stated_by is StatedBy.PUBLISHER
    assert [one.casefold() for one in planned[0].responsible] == [one.casefold() for one in owners]


@pytest.mark.parametrize(
    "sentence",
    [
        "The notice requires Northvale Council to publish a plan within six weeks.",
        "Ministers have ordered the council to clear the backlog by June.",
        "Northvale Council has been told by the Department for Education to appoint an independent"
        " chair by 1 May.",
    ],
)
def test_what_a_government_requires(sentence: str) -> None:
    found = told(f"Improvement notice for SEND in Northvale\n\n{FOUND}\n\n{sentence}\n")
    required = [one for one in found if one.kind is FindingKind.REQUIRED]
    assert [one.span.quote for one in required] == [sentence]
    assert required[0].stated_by is StatedBy.GOVERNMENT and required[0].responsible


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors said the council will need stronger leaders.",
        "The partnership will be inspected again in three years.",
        "The council will publish the report on Friday.",
        "The council will welcome the inspectors back.",
        "If the council will not act, families will suffer.",
        "Ministers were told of the report last week.",
    ],
)
def test_what_is_neither(sentence: str) -> None:
    found = told(f"SEND inspection of Northvale\n\n{FOUND}\n\n{sentence}\n")
    owed = (FindingKind.PLANNED, FindingKind.REQUIRED)
    assert not [one.span.quote for one in found if one.kind in owed]


@pytest.mark.parametrize(
    "opening",
    ["RESOLVED:", "The Panel AGREED:", "Cabinet resolved:", "RESOLVED (unanimously) that:"],
)
def test_what_a_meeting_resolves_is_nobodys_finding(opening: str) -> None:
    found = told(
        f"SEND inspection of Northvale: minutes of the Children's Panel\n\n{FOUND}\n\n"
        f"{opening}\n"
        "1. that the report be noted;\n"
        "2. that the Director bring a plan against late reviews to the meeting in May;\n"
        "3. that £90,000 be set aside to end long waits for an assessment of autism.\n"
    )
    assert [one.span.quote for one in found] == [FOUND]


def test_what_a_meeting_resolves_within_a_paragraph_is_nobodys_finding() -> None:
    found = told(
        f"SEND inspection of Northvale: minutes\n\n{FOUND} RESOLVED: (1) that officers improve late"
        " reviews as a matter of urgency; (2) that weak joint work be looked into.\n"
    )
    assert [one.span.quote for one in found] == [FOUND]


def test_a_report_that_is_to_be_noted_notes_nothing() -> None:
    found = told(
        f"SEND inspection of Northvale: minutes\n\n{FOUND} RESOLVED that (a) the report be noted; and"
        " (b) the good work of the forum be praised in a letter.\n"
    )
    assert [one.span.quote for one in found] == [FOUND]


def test_an_action_of_a_plan_among_decisions_is_planned() -> None:
    found = told(
        f"SEND inspection of Northvale: minutes of the Children's Panel\n\n{FOUND}\n\n"
        "RESOLVED:\n"
        "1. that the report be noted;\n"
        "2. that the partnership will recruit six therapists by March.\n"
    )
    planned = [one.span.quote for one in found if one.kind is FindingKind.PLANNED]
    assert planned == ["that the partnership will recruit six therapists by March."]


def test_a_list_under_a_notice_is_required() -> None:
    found = told(
        f"Improvement notice for SEND in Northvale\n\n{FOUND}\n\n"
        "The improvement notice sets out what the council has to do:\n\n"
        "- clear late annual reviews by 30 June\n"
        "- end gaps in support for children in care\n"
    )
    required = [one for one in found if one.kind is FindingKind.REQUIRED]
    assert len(required) == 2 and {one.stated_by for one in required} == {StatedBy.GOVERNMENT}
    assert "by 30 June" in required[0].span.quote
    assert [one.span.quote for one in found if one.stated_by is StatedBy.INSPECTORS] == [FOUND]


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        (
            "Action | Owner | Due | RAG\nRecruit 11 case officers | Head of SEND | Dec 2025 | A\n",
            "Recruit 11 case officers | Head of SEND | Dec 2025 | A",
        ),
        (
            "A1 Commission 40 more assessments | Lead: head of children | by 30 September 2026\n",
            "A1 Commission 40 more assessments | Lead: head of children | by 30 September 2026",
        ),
    ],
)
def test_a_row_of_a_plan_is_planned_with_its_owner_and_day(rows: str, row: str) -> None:
    body = f"News\n\nOfsted and the CQC inspected SEND services in Kelby in May 2025.\n\n{rows}\nBye.\n"
    (found,) = told(body)
    assert (found.kind, found.span.quote) == (FindingKind.PLANNED, row)


def test_a_table_of_dates_plans_nothing() -> None:
    body = "Place | Last inspection | Outcome\nKelby | May 2025 | inconsistent experiences\n"
    assert list(plan_rows(body)) == []


def test_what_stands_under_a_notices_requirements_is_required() -> None:
    body = (
        "This notice replaces the one of June 2023, after a SEND inspection of Kelby by Ofsted.\n\n"
        "The council must now publish how many children are out of school. It still must:\n\n"
        "1. bring down the backlog of assessments\n\n"
        "Requirements\n\n1. By 31 March 2025 the council should cut the number of late reviews.\n"
    )
    found = [(one.kind, one.stated_by, one.span.quote[:20]) for one in told(body)]
    owed = (FindingKind.REQUIRED, StatedBy.GOVERNMENT)
    assert found == [
        (*owed, "The council must now"),
        (*owed, "bring down the backl"),
        (*owed, "By 31 March 2025 the"),
    ]
