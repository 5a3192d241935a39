"""Improvement notices, written statements and priority action plans: whose words are whose, about
an invented area.
"""

from pathlib import Path

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.reports import action_plans as plans
from pipeline.analysis.reports import improvement_notices as notices
from pipeline.analysis.understand import understand
from pipeline.extraction import extract as reader
from pipeline.model.documents import LocalArea, PublicationContext
from pipeline.model.inspections import Analysis, DateRange
from pipeline.model.terms import DocType, FindingKind, Framework, Label, Outcome, Stage, StatedBy
from scripts.sample_letters import AREA, COUNCIL, NOTICE, PLAN, WRITTEN_STATEMENT, Row, write

REGISTER = Register(
    [
        LocalArea(
            gss_code="E06999999",
            name=AREA,
            official_name=COUNCIL,
            region="East",
            ofsted_urn="99999",
        )
    ]
)
INSPECTORS, GOVERNMENT = StatedBy.INSPECTORS, StatedBy.GOVERNMENT
PRIORITY, ASKED = FindingKind.PRIORITY_ACTION, FindingKind.AREA_FOR_IMPROVEMENT
REQUIRED = FindingKind.REQUIRED


def of(tmp_path: Path, rows: list[Row], url: str = "", register: Register = REGISTER) -> Analysis:
    write(tmp_path / "document.pdf", rows)
    text = reader.extract(
        (tmp_path / "document.pdf").read_bytes(), "application/pdf", "document", url
    )
    found = understand(text, PublicationContext(url=url, title=text.title or ""), register)
    for finding in found.findings:
        assert text.body[finding.span.start : finding.span.end] == finding.span.quote
    return found


def planned(found: Analysis) -> list[str]:
    return [one.span.quote for one in found.findings if one.kind is FindingKind.PLANNED]


def told(found: Analysis) -> list[tuple[FindingKind, StatedBy, str]]:
    return [
        (one.kind, one.stated_by, " ".join(one.span.quote.split()))
        for one in found.findings
        if one.kind is not FindingKind.PLANNED
    ]


def test_a_notice_is_the_governments_and_quotes_inspectors(tmp_path: Path) -> None:
    found = of(tmp_path, NOTICE)
    kind = found.classification
    assert (kind.label, kind.doc_type, kind.needs_review) == (
        Label.INSPECTION_OUTCOME,
        DocType.GOVERNMENT,
        False,
    )
    (one,) = found.inspections
    assert one.area is not None and one.area.name == AREA
    assert (one.framework, one.outcome) == (Framework.AREA_SEND_2023, Outcome.SYSTEMIC_FAILINGS)
    assert one.dates == DateRange("2023-11-06", "2023-11-10")
    assert told(found) == [
        (PRIORITY, INSPECTORS, NOTICE[5][1]),
        (PRIORITY, INSPECTORS, NOTICE[6][1]),
        (REQUIRED, GOVERNMENT, NOTICE[9][1]),
        (REQUIRED, GOVERNMENT, NOTICE[10][1]),
    ]
    assert found.findings[-1].section == "To comply with this notice"


def test_the_day_of_a_notice_is_not_the_inspections(tmp_path: Path) -> None:
    rows = [(style, words.replace(" of 6 to 10 November 2023", "")) for style, words in NOTICE]
    (one,) = of(tmp_path, rows).inspections
    assert one.dates == DateRange()


def test_a_direction_is_known_too(tmp_path: Path) -> None:
    rows = [
        (style, words.replace("Improvement notice", f"Statutory direction to {COUNCIL}"))
        for style, words in NOTICE
    ]
    assert of(tmp_path, rows).classification.doc_type is DocType.GOVERNMENT


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            (
                f"{COUNCIL} has been given an improvement notice by the Secretary of State after"
                " its SEND inspection."
            ),
            "It has to comply with the notice, the paper has learned.",
        ),
        (
            "Improvement notice",
            (
                "The Secretary of State gave notice after an inspection of the council’s children’s"
                " homes."
            ),
            "The council must comply with this notice.",
        ),
        (
            "Improvement notice",
            "Food hygiene: the kitchen must comply with this notice after its inspection.",
        ),
    ],
)
def test_what_only_speaks_of_a_notice_is_none(paragraphs: tuple[str, ...]) -> None:
    text = reader.extract("\n\n".join(paragraphs).encode(), "text/plain", "sha", "")
    assert notices.marks(text) == ()


def test_a_plan_repeats_areas_and_its_own_actions_are_its_publishers(tmp_path: Path) -> None:
    found = of(tmp_path, PLAN)
    assert (found.classification.label, found.classification.doc_type) == (
        Label.INSPECTION_OUTCOME,
        DocType.ACTION_PLAN,
    )
    assert told(found) == [(PRIORITY, INSPECTORS, PLAN[4][1]), (PRIORITY, INSPECTORS, PLAN[8][1])]
    assert planned(found) == ["Open two more clinics a week", "Train all plan writers"]
    assert {one.stated_by for one in found.findings if one.kind is FindingKind.PLANNED} == {
        StatedBy.PUBLISHER
    }


def test_a_written_statement(tmp_path: Path) -> None:
    found = of(tmp_path, WRITTEN_STATEMENT)
    (one,) = found.inspections
    assert found.classification.doc_type is DocType.ACTION_PLAN
    assert (one.framework, one.outcome) == (
        Framework.LOCAL_AREA_SEND_2016,
        Outcome.WRITTEN_STATEMENT_OF_ACTION,
    )
    assert one.dates == DateRange("2019-03-04", "2019-03-08")
    assert told(found) == [(ASKED, INSPECTORS, WRITTEN_STATEMENT[n][1]) for n in (3, 4)]


LEAD = PLAN[:3]
SET = "Leaders should make sure that children no longer wait more than a year for therapies."


@pytest.mark.parametrize(
    "rows",
    [
        [
            ("cells", "Area for priority action|What we will do|By when"),
            ("cells", f"{SET}|We will open two more clinics in every town of the area|July 2025"),
        ],
        [
            ("cells", f"Area for priority action 1: {SET}"),
            ("cells", "We will open two more clinics in every town of the area"),
        ],
        [
            ("bold", f"Area for priority action 1: {SET}"),
            ("plain", "We will open two more clinics."),
        ],
        [
            ("plain", "Inspectors identified these areas for priority action:"),
            ("item", SET),
            ("bold", "What we will do"),
            ("item", "We will open two more clinics."),
        ],
        [
            ("bold", "Areas for priority action"),
            ("plain", SET),
            ("bold", "Our actions"),
            ("plain", "We will open clinics."),
        ],
    ],
)
def test_areas_are_found_in_columns_headings_and_lists(tmp_path: Path, rows: list[Row]) -> None:
    assert told(of(tmp_path, [*LEAD, *rows])) == [(PRIORITY, INSPECTORS, SET)]


def test_what_the_plan_promises_under_an_areas_name_is_not_inspectors_words(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("plain", "We will deal with the areas for priority action by:"),
        ("item", "opening two more clinics"),
    ]
    assert told(of(tmp_path, [*PLAN, *rows]))[-1][2] == PLAN[8][1]


def test_what_we_do_in_a_list_of_areas_is_not_inspectors_words(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("plain", "The inspection found the following areas for improvement:"),
        ("item", "what actions we have taken since then"),
    ]
    assert told(of(tmp_path, [*PLAN, *rows]))[-1][2] == PLAN[8][1]


def test_what_stands_under_an_areas_number_in_the_plans_own_voice_is_not_inspectors_words(
    tmp_path: Path,
) -> None:
    rows: list[Row] = [
        ("bold", "Area for priority action 3"),
        ("plain", "We will open two more clinics in every town."),
    ]
    rows += [("bold", "Area for priority action 4"), ("plain", "Actions and leads")]
    assert told(of(tmp_path, [*PLAN, *rows]))[-1][2] == PLAN[8][1]


def test_a_notice_on_a_web_page_is_read_the_same() -> None:
    tags = {"title": "h1", "bold": "h2", "plain": "p", "item": "li"}
    page = "".join(f"<{tags[style]}>{words}</{tags[style]}>" for style, words in NOTICE)
    page = page.replace("</p><li>", "</p><ul><li>").replace("</li><h2>", "</li></ul><h2>")
    url = "https://www.gov.uk/government/publications/notice/improvement-notice"
    text = reader.extract(
        f"<html><body><main>{page}</main></body></html>".encode(), "text/html", "sha", url
    )
    found = understand(text, PublicationContext(url=url, title=text.title or ""), REGISTER)
    assert found.classification.doc_type is DocType.GOVERNMENT
    assert [(one.stated_by, one.span.quote) for one in found.findings] == [
        *((INSPECTORS, NOTICE[n][1]) for n in (5, 6)),
        *((GOVERNMENT, NOTICE[n][1]) for n in (9, 10)),
    ]


def test_lettered_paragraphs_of_a_notice_are_its_requirements_and_what_inspectors_found() -> None:
    written = f"""Improvement notice: {COUNCIL}

To: {COUNCIL}

1.1 This notice is given because of what Ofsted and the CQC found in {AREA} in May 2024 when they inspected SEND services.

1.2 The inspection found widespread and systemic failings. In particular it found that:

a. plans come late and say little about health;

b. families wait too long for speech and language therapy.

2.1 The Council must, with its partners:

a. carry out its priority action plan;

b. have a board that meets every month.

3.1 Should the Council not comply, the Secretary of State may use her powers.
"""
    text = reader.extract(written.encode(), "text/plain", "sha", "")
    found = understand(text, PublicationContext(title=text.title or ""), REGISTER)
    assert [(one.stated_by, one.span.quote) for one in found.findings] == [
        (INSPECTORS, "plans come late and say little about health;"),
        (INSPECTORS, "families wait too long for speech and language therapy."),
        (GOVERNMENT, "carry out its priority action plan;"),
        (GOVERNMENT, "have a board that meets every month."),
    ]


def test_numbered_paragraphs_of_what_the_minister_requires_are_requirements() -> None:
    written = f"""Improvement notice: {COUNCIL}

To: {COUNCIL}

The Secretary of State has read the report of the area SEND inspection of {AREA}, published by Ofsted and CQC on 8 July 2024. This notice is given because of it. Accordingly she requires that the council:

1. publish a workforce plan that shows how. The plan is to be published by 28 February 2025;

2. visit every child placed outside the area;

3. tell parents each term what has been done.

4. Monitoring

Officials will look at progress every six months.
"""
    text = reader.extract(written.encode(), "text/plain", "sha", "")
    found = understand(text, PublicationContext(title=text.title or ""), REGISTER)
    assert [one.span.quote for one in found.findings if one.kind is REQUIRED] == [
        "publish a workforce plan that shows how. The plan is to be published by 28 February 2025;",
        "visit every child placed outside the area;",
        "tell parents each term what has been done.",
    ]
    (told,) = found.inspections
    dated = {(one.stage, one.on) for one in told.milestones}
    assert (Stage.REPORT, "2024-07-08") in dated
    assert not any(stage is Stage.PLAN_PUBLISHED for stage, _ in dated), "another plan"


def test_a_plan_among_a_committees_papers_is_the_committees(tmp_path: Path) -> None:
    found = of(tmp_path, PLAN, url="https://democracy.council.example/documents/s100/plan.pdf")
    assert found.classification.doc_type is DocType.COMMITTEE
    assert {one.stated_by for one in found.findings} == {INSPECTORS, StatedBy.PUBLISHER}


def test_a_plan_of_no_known_area_goes_to_a_person(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        PLAN,
        register=Register(
            [
                LocalArea(
                    gss_code="E06999998",
                    name="Farhaven",
                    official_name="Farhaven Council",
                    region="East",
                    ofsted_urn="9",
                )
            ]
        ),
    )
    assert found.classification.needs_review and "no local area" in found.classification.reason


def test_a_plan_that_repeats_no_area_has_no_marks(tmp_path: Path) -> None:
    write(tmp_path / "plan.pdf", [PLAN[0], PLAN[1], ("plain", "We will do better.")])
    text = reader.extract((tmp_path / "plan.pdf").read_bytes(), "application/pdf", "plan", "")
    assert plans.marks(text, PublicationContext()) == ()
