"""Tables pasted as text are tables; trails of links, footers and lone lines stay as they are."""

import pytest

from pipeline.analysis.told.promised.commitments import commitments_in
from pipeline.extraction.extract import extract
from pipeline.model.documents import Classification, PartialDate
from pipeline.model.terms import DocType, Label


def cells(body: str, kind: str = "text/plain") -> list[tuple[int | None, int | None, str]]:
    text = extract(body.encode(), kind, "0" * 64, "")
    return [
        (each.row, each.column, text.body[each.start : each.end])
        for each in text.blocks
        if each.kind == "cell"
    ]


TABLE = [(0, 0, "Action"), (0, 1, "Lead"), (0, 2, "By when")]
TABLE += [(1, 0, "Open a clinic"), (1, 1, "Nurse Ode"), (1, 2, "March 2025")]


@pytest.mark.parametrize(
    "pasted",
    [
        "Action | Lead | By when\nOpen a clinic | Nurse Ode | March 2025",
        "Action\tLead\tBy when\nOpen a clinic\tNurse Ode\tMarch 2025",
        "| Action | Lead | By when |\n|---|---|---|\n| Open a clinic | Nurse Ode | March 2025 |",
        "Action | Lead | By when\n\nOpen a clinic | Nurse Ode | March 2025",
    ],
)
def test_lines_with_as_many_cells_are_a_table(pasted: str) -> None:
    assert cells(f"Our plan for SEND services\n\n{pasted}\n\nThat is all.") == TABLE


def test_paragraphs_of_a_page_are_too() -> None:
    rows = ("Action | Lead | By when", "Open a clinic | Nurse Ode | March 2025")
    page = "".join(f"<p>{row}</p>" for row in rows)
    whole = f"<html><body><main><h1>Our plan</h1>{page}<p>Text.</p></main></body></html>"
    assert cells(whole, "text/html") == TABLE


@pytest.mark.parametrize(
    "said",
    [
        "Home | Plans | SEND\n\nOur plan was published.",
        "Print | Share\n\nHome | News",
        "One | two | three\n\nFour | five",
        "A sentence with | in it.\nAnd one without.",
    ],
)
def test_what_is_no_table_stays_text(said: str) -> None:
    assert cells(said) == []


def test_a_pasted_table_sets_its_days() -> None:
    body = "Action | Lead | By when\nOpen a SEND clinic | Nurse Ode | March 2025"
    text = extract(body.encode(), "text/plain", "0" * 64, "")
    held = Classification(label=Label.INSPECTION_OUTCOME, doc_type=DocType.ACTION_PLAN, score=1.0)
    (one,) = commitments_in(text, PartialDate("2024-10-01"), held, notice=False)
    assert (one.on, one.span.quote) == ("2025-03", "Open a SEND clinic | Nurse Ode | March 2025")
