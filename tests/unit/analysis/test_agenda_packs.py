"""Agenda packs: only the items about the inspection are read, wherever they stand in hundreds of
pages.
"""

from pathlib import Path

import pytest

from pipeline.analysis.language import agenda_packs as packs
from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.extraction.pdf.document import extract
from pipeline.model.documents import LocalArea, PublicationContext, Text
from pipeline.model.inspections import DateRange
from pipeline.model.terms import DocType, FindingKind, Label, Outcome, StatedBy
from scripts.sample_letters import AREA, COUNCIL, Row, pack, write

pytestmark = pytest.mark.replay

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
FOUND = [
    (FindingKind.WEAKNESS, "too many families wait too long for an assessment of autism."),
    (FindingKind.STRENGTH, "health visitors know families well."),
]


def read(tmp_path: Path, rows: list[Row]) -> Text:
    write(tmp_path / "pack.pdf", rows)
    return extract((tmp_path / "pack.pdf").read_bytes(), "pack")


@pytest.mark.parametrize(
    ("pages", "at", "stamped"),
    [(20, 1, False), (20, 19, False), (20, 10, True), (60, 30, True), (500, 430, False)],
)
def test_only_the_item_about_the_inspection_is_read(
    tmp_path: Path, pages: int, at: int, stamped: bool
) -> None:
    text = read(tmp_path, pack(pages, at, stamped))
    assert len(text.page_starts) > pages
    found = understand(text, PublicationContext(media_type="application/pdf"), REGISTER)
    assert (found.classification.label, found.classification.doc_type) == (
        Label.INSPECTION_OUTCOME,
        DocType.COMMITTEE,
    )
    (one,) = found.inspections
    assert one.area is not None and one.area.name == AREA
    assert (one.outcome, one.dates) == (Outcome.INCONSISTENT, DateRange("2023-11-06", "2023-11-10"))
    told = [
        (f.kind, " ".join(f.span.quote.split()))
        for f in found.findings
        if f.stated_by is StatedBy.INSPECTORS
    ]
    for kind, words in FOUND:
        assert any(kind is own and quote.endswith(words) for own, quote in told)
    for finding in found.findings:
        assert text.body[finding.span.start : finding.span.end] == finding.span.quote
        assert finding.span.page == at + 2, "nothing of the other items"


def test_what_is_left_stands_where_it_stood(tmp_path: Path) -> None:
    text = read(tmp_path, pack(20))
    left = packs.narrowed(text)
    assert len(left.body) == len(text.body) and left.page_starts == text.page_starts
    assert "drains" not in left.body and "crematorium" not in left.body
    assert left.blocks and all(
        left.body[b.start : b.end] == text.body[b.start : b.end] for b in left.blocks
    )


def test_a_mention_beside_other_business_leaves_its_page_only(tmp_path: Path) -> None:
    rows = [
        (style, words.replace("Outcome of the area SEND inspection", "Director’s update"))
        for style, words in pack(20)
    ]
    rows = [
        (style, "Work goes on. " * 150 + words if words.startswith("Ofsted") else words)
        for style, words in rows
    ]
    rows = [
        (style, words.replace("the partnership’s", "the area’s SEND inspection"))
        for style, words in rows
    ]
    left = packs.narrowed(read(tmp_path, rows))
    assert "SEND inspection" in left.body and "drains" not in left.body


def test_a_pack_about_other_business_is_other(tmp_path: Path) -> None:
    rows = pack(20)
    begin = next(n for n, (_, words) in enumerate(rows) if words.startswith("Item 7"))
    rows = [row for row in (*rows[:begin], *rows[begin + 5 :]) if "SEND" not in row[1]]
    found = understand(read(tmp_path, rows), PublicationContext(), REGISTER)
    assert (found.classification.label, found.inspections, found.findings) == (Label.OTHER, (), ())


def test_a_short_paper_is_no_pack(tmp_path: Path) -> None:
    rows = [row for row in pack(3) if row[0] != "page"]
    text = read(tmp_path, rows)
    assert packs.narrowed(text) is text
