"""Letters of 2016 to 2022, monitoring inspections and thematic visits: invented ones, in the forms
that the guidance describes.
"""

from pathlib import Path

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.extraction.pdf.document import extract
from pipeline.model.documents import LocalArea, PublicationContext
from pipeline.model.inspections import Analysis, DateRange, InspectionFacts, NextVisit
from pipeline.model.terms import DocType, FindingKind, Framework, Label, Outcome, StatedBy, Visit
from scripts.sample_letters import (
    AREA,
    COUNCIL,
    MONITORING,
    REVISIT,
    STATEMENT,
    THEMATIC,
    Row,
    write,
)

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
STRENGTH, WEAKNESS, ASKED = (
    FindingKind.STRENGTH,
    FindingKind.WEAKNESS,
    FindingKind.AREA_FOR_IMPROVEMENT,
)
LAST = "The area has not made sufficient progress in addressing this area of weakness."


def of(tmp_path: Path, rows: list[Row]) -> Analysis:
    write(tmp_path / "document.pdf", rows)
    text = extract((tmp_path / "document.pdf").read_bytes(), "document")
    found = understand(text, PublicationContext(), REGISTER)
    for finding in found.findings:
        assert text.body[finding.span.start : finding.span.end] == finding.span.quote
    return found


def facts(found: Analysis) -> InspectionFacts:
    (one,) = found.inspections
    assert one.area is not None and one.area.name == AREA
    return one


def told(found: Analysis) -> list[tuple[FindingKind, str, str]]:
    return [(one.kind, one.section, " ".join(one.span.quote.split())) for one in found.findings]


def changed(rows: list[Row], **words: str) -> list[Row]:
    """The rows with some words in place of others; "" takes a row out."""
    out = []
    for style, said in rows:
        for key, new in words.items():
            said = (new if new else "") if said.startswith(key.replace("_", " ")) else said
        out.append((style, said))
    return [row for row in out if row[1]]


@pytest.mark.parametrize("rows", [STATEMENT, REVISIT, MONITORING])
def test_each_is_known_as_the_inspectors_document(tmp_path: Path, rows: list[Row]) -> None:
    found = of(tmp_path, rows)
    kind = found.classification
    assert (kind.label, kind.doc_type, kind.needs_review) == (
        Label.INSPECTION_OUTCOME,
        DocType.OFFICIAL_REPORT,
        False,
    )
    assert {one.stated_by for one in found.findings} == {StatedBy.INSPECTORS}


def test_an_outcome_letter(tmp_path: Path) -> None:
    found = of(tmp_path, STATEMENT)
    one = facts(found)
    assert (one.framework, one.visit) == (Framework.LOCAL_AREA_SEND_2016, Visit.FULL)
    assert (one.outcome, one.dates) == (
        Outcome.WRITTEN_STATEMENT_OF_ACTION,
        DateRange("2019-03-04", "2019-03-08"),
    )
    concerns = (
        "The inspection raises significant concerns about the effectiveness of the local area"
    )
    assert told(found) == [
        (WEAKNESS, "Main findings", STATEMENT[6][1]),
        (STRENGTH, "Main findings", STATEMENT[7][1]),
        (STRENGTH, "Strengths", STATEMENT[10][1]),
        (WEAKNESS, "Areas for development", STATEMENT[12][1]),
        (ASKED, concerns, STATEMENT[15][1]),
        (ASKED, concerns, STATEMENT[16][1]),
    ]


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("A written statement of action is not required.", Outcome.NO_WRITTEN_STATEMENT),
        ("No written statement of action is required.", Outcome.NO_WRITTEN_STATEMENT),
        ("Leaders know what they have to do next.", None),
    ],
)
def test_that_no_statement_is_required_must_be_said(
    tmp_path: Path, sentence: str, outcome: Outcome | None
) -> None:
    rows = changed(STATEMENT, As_a_result=sentence, The_inspection_raises="", The_local_area_is="")
    assert facts(of(tmp_path, rows)).outcome == outcome


def test_a_revisit_tells_of_each_weakness(tmp_path: Path) -> None:
    found = of(tmp_path, REVISIT)
    one = facts(found)
    assert (one.visit, one.outcome) == (Visit.REVISIT, Outcome.PARTLY_SUFFICIENT_PROGRESS)
    assert one.dates == DateRange("2021-06-08", "2021-06-10")
    first = " ".join(words for _, words in REVISIT[7:10])
    second = " ".join(words for _, words in REVISIT[10:13])
    assert told(found) == [(STRENGTH, "Main findings", first), (WEAKNESS, "Main findings", second)]


@pytest.mark.parametrize(
    ("verdicts", "outcome"),
    [
        ((True, True), Outcome.SUFFICIENT_PROGRESS),
        ((False, False), Outcome.NOT_SUFFICIENT_PROGRESS),
        ((True, False), Outcome.PARTLY_SUFFICIENT_PROGRESS),
    ],
)
def test_without_a_sentence_on_all_weaknesses_the_verdict_on_each_counts(
    tmp_path: Path, verdicts: tuple[bool, bool], outcome: Outcome
) -> None:
    rows = [row for row in REVISIT if "weaknesses identified" not in row[1]]
    place = iter(verdicts)
    said = {True: LAST.replace("not ", ""), False: LAST}
    rows = [
        (style, said[next(place)] if words.endswith("this area of weakness.") else words)
        for style, words in rows
    ]
    found = of(tmp_path, rows)
    assert facts(found).outcome is outcome
    assert [one.kind for one in found.findings] == [
        STRENGTH if good else WEAKNESS for good in verdicts
    ]


def test_a_long_account_of_a_weakness_is_quoted_by_its_verdict(tmp_path: Path) -> None:
    long = (
        "Leaders have met, and met again, to change how referrals are made and how long families"
        " wait. " * 20
    )
    found = of(tmp_path, changed(REVISIT, Leaders_check=long))
    _, (kind, section, quote) = told(found)
    assert (kind, quote) == (WEAKNESS, LAST)
    assert section == REVISIT[10][1]


def test_a_monitoring_inspection(tmp_path: Path) -> None:
    found = of(tmp_path, MONITORING)
    one = facts(found)
    assert (one.framework, one.visit) == (Framework.AREA_SEND_2023, Visit.MONITORING)
    assert (one.dates, one.previous) == (
        DateRange("2025-07-01", "2025-07-03"),
        DateRange("2023-11-06", "2023-11-10"),
    )
    assert (one.outcome, one.next) == (Outcome.EFFECTIVE_ACTION, (NextVisit(Visit.FULL, 36),))
    assert one.evidence["outcome"].quote == MONITORING[4][1]
    actions = [
        quote for _, section, quote in told(found) if section == "Area for priority action 1"
    ]
    assert MONITORING[11][1] in actions and MONITORING[13][1] in actions
    assert MONITORING[10][1] not in actions, (
        "the action of the full inspection is no finding of this one"
    )
    assert told(found)[-1] == (ASKED, "Next steps", MONITORING[-5][1])


NOT_YET = "The partnership is not taking effective action to address this area for priority action."


@pytest.mark.parametrize(
    ("whole", "second", "outcome"),
    [
        ("", "", Outcome.EFFECTIVE_ACTION),
        ("", NOT_YET, None),
        (
            (
                "The partnership has taken effective action to address one of the two areas for"
                " priority action."
            ),
            "",
            None,
        ),
        (
            (
                "The partnership has not yet taken effective action to address the areas for"
                " priority action."
            ),
            "",
            None,
        ),
        (
            "Inspectors looked at whether effective action has been taken.",
            "",
            Outcome.EFFECTIVE_ACTION,
        ),
    ],
)
def test_a_mixed_monitoring_report_states_no_outcome(
    tmp_path: Path, whole: str, second: str, outcome: Outcome | None
) -> None:
    rows = [
        (style, whole or words) if n == 4 else (style, words)
        for n, (style, words) in enumerate(MONITORING)
    ]
    rows = [
        (style, second or words) if n == 17 else (style, words)
        for n, (style, words) in enumerate(rows)
    ]
    one = facts(of(tmp_path, rows))
    assert (one.outcome, "outcome" in one.evidence) == (outcome, outcome is not None)


def test_a_monitoring_report_that_states_nothing_has_no_outcome(tmp_path: Path) -> None:
    rows = [row for row in MONITORING if "effective action" not in row[1]]
    assert facts(of(tmp_path, rows)).outcome is None


def test_a_thematic_visit_judges_no_area(tmp_path: Path) -> None:
    found = of(tmp_path, THEMATIC)
    assert found.classification.label is Label.OTHER
    assert not any(one.outcome for one in found.inspections)
    assert not found.findings
