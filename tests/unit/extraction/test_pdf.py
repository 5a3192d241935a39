"""PDFs to text: layout in general, and what cannot be read, with its reason."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from pipeline.errors import DocumentError
from pipeline.extraction.pdf.document import VERSION, extract
from pipeline.model.documents import Text
from scripts.sample_reports import EXAMPLE, write_report

PROSE = "The panel looked at how long families wait and what would help them while they do"


def drawn(tmp_path: Path, *pages: Callable[[Canvas], None], rotation: int = 0) -> bytes:
    """The bytes of a PDF with a page for each function that draws one."""
    path = tmp_path / "drawn.pdf"
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    for draw in pages:
        canvas.setFont("Helvetica", 12)
        draw(canvas)
        canvas.setPageRotation(rotation)
        canvas.showPage()
    canvas.save()
    return path.read_bytes()


def lines(
    canvas: Canvas, x: float, y: float, *words: str, font: str = "Helvetica", size: float = 12
) -> None:
    canvas.setFont(font, size)
    for n, line in enumerate(words):
        canvas.drawString(x, y - n * 14.5, line)


def shape(text: Text) -> list[tuple[str, str]]:
    return [(block.kind, text.body[block.start : block.end]) for block in text.blocks]


def sample(tmp_path: Path) -> bytes:
    path = tmp_path / "sample.pdf"
    write_report(path, EXAMPLE)
    return path.read_bytes()


def test_sample_reports_are_the_same_bytes_each_time(tmp_path: Path) -> None:
    assert sample(tmp_path) == sample(tmp_path)


def test_text_of_a_report(tmp_path: Path) -> None:
    text = extract(sample(tmp_path), "abc")
    assert (text.document, text.version) == ("abc", VERSION)
    assert text.title == f"Area SEND inspection of {EXAMPLE.area} Local Area Partnership"
    assert list(text.page_starts) == sorted(text.page_starts)
    assert text.page(text.body.index("Areas for improvement")) == 2
    assert all(
        text.body[b.start : b.end].strip() == text.body[b.start : b.end] != "" for b in text.blocks
    )
    assert [b.start for b in text.blocks] == sorted(b.start for b in text.blocks)


def test_headings_paragraphs_and_lists(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 60, 760, "Report of the panel", font="Helvetica-Bold", size=20)
        lines(canvas, 60, 720, "What we heard", font="Helvetica-Bold", size=15)
        lines(canvas, 60, 690, PROSE, "and afterwards.")
        lines(canvas, 60, 640, f"•  {PROSE}", "    so")
        lines(canvas, 80, 600, "-  a point within it")
        lines(canvas, 60, 575, "•  second point")
        lines(canvas, 60, 530, "Next steps", font="Helvetica-Bold")
        lines(canvas, 60, 505, "There are none.")

    text = extract(drawn(tmp_path, page), "x")
    assert shape(text) == [
        ("title", "Report of the panel"),
        ("heading", "What we heard"),
        ("paragraph", f"{PROSE} and afterwards."),
        ("bullet", f"{PROSE} so"),
        ("bullet", "a point within it"),
        ("bullet", "second point"),
        ("heading", "Next steps"),
        ("paragraph", "There are none."),
    ]
    assert [block.level for block in text.blocks if block.kind == "bullet"] == [1, 2, 1]
    assert [block.marked for block in text.blocks if block.kind == "heading"] == ["bold", "bold"]


def test_list_items_keep_their_depth_over_a_page(tmp_path: Path) -> None:
    def first(canvas: Canvas) -> None:
        lines(canvas, 60, 200, f"{PROSE}.")
        lines(canvas, 60, 170, "•  outer")
        lines(canvas, 90, 150, "–  inner")

    def second(canvas: Canvas) -> None:
        lines(canvas, 90, 760, "–  inner again")
        lines(canvas, 60, 740, "•  outer again")
        lines(canvas, 60, 700, "A paragraph.")
        lines(canvas, 75, 670, "•  outer in another list")

    blocks = [b for b in extract(drawn(tmp_path, first, second), "x").blocks if b.kind == "bullet"]
    assert [block.level for block in blocks] == [1, 2, 2, 1, 1]


def test_columns_follow_one_another(tmp_path: Path) -> None:
    left = [
        "The left column begins up here, and",
        "it carries on downwards line by line",
        "until it comes to its end.",
    ]
    right = [
        "Over on the right there is another",
        "story altogether and it has an end",
        "of its own.",
    ]

    def page(canvas: Canvas) -> None:
        lines(canvas, 60, 760, f"{PROSE} today")
        for n in range(3):
            lines(canvas, 60, 720 - n * 14.5, left[n])
            lines(canvas, 320, 720 - n * 14.5, right[n])

    text = extract(drawn(tmp_path, page), "x")
    assert [words for _, words in shape(text)] == [
        f"{PROSE} today",
        " ".join(left),
        " ".join(right),
    ]


def test_labels_and_values_stay_in_their_rows(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for n, (label, value) in enumerate(
            [("Meeting:", "Cabinet"), ("Date:", "5 May 2025"), ("Item:", "7")]
        ):
            lines(canvas, 60, 700, f"{PROSE} so.")
            lines(canvas, 60, 760 - n * 14.5, label)
            lines(canvas, 200, 760 - n * 14.5, value)

    body = extract(drawn(tmp_path, page), "x").body
    assert body.split("\n")[:3] == ["Meeting: Cabinet", "Date: 5 May 2025", "Item: 7"]


def test_cells_of_a_ruled_table_are_contiguous(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([60, 160, 360], [760, 740, 690])
        lines(canvas, 66, 745, "Who", font="Helvetica-Bold")
        lines(canvas, 166, 745, "What", font="Helvetica-Bold")
        for n, (who, what) in enumerate(
            [("The council", "Write to every family there that"), ("and the board", "waits.")]
        ):
            lines(canvas, 66, 725 - n * 14.5, who)
            lines(canvas, 166, 725 - n * 14.5, what)

    text = extract(drawn(tmp_path, page), "x")
    cells = [(b.row, b.column, text.body[b.start : b.end]) for b in text.blocks if b.kind == "cell"]
    assert cells == [
        (0, 0, "Who"),
        (0, 1, "What"),
        (1, 0, "The council and the board"),
        (1, 1, "Write to every family there that waits."),
    ]


def test_running_lines_go_and_words_carry_on_over_the_page(tmp_path: Path) -> None:
    def numbered(number: int, *words: str) -> Callable[[Canvas], None]:
        def page(canvas: Canvas) -> None:
            lines(canvas, 60, 810, f"Scrutiny committee papers, {number} June 2025")
            lines(canvas, 60, 720, *words)
            lines(canvas, 280, 30, f"Page {number} of 3")

        return page

    pages = (
        numbered(1, f"{PROSE} and"),
        numbered(2, f"then {PROSE}", "so."),
        numbered(3, "A last word."),
    )
    text = extract(drawn(tmp_path, *pages), "x")
    assert text.body == f"{PROSE} and then {PROSE} so.\n\nA last word."
    assert text.page_starts == (0, text.body.index("then"), text.body.index("A last"))


@pytest.mark.parametrize(
    ("ends", "begins", "becomes"),
    [
        (
            "They met the ser-",
            "vices last week. The services agreed.",
            "They met the services last week.",
        ),
        ("They ask for co-", "production. It is co-production.", "They ask for co-production."),
        ("A plan is out-", "of-date.", "A plan is out-of-date."),
    ],
)
def test_hyphens_at_the_end_of_a_line(tmp_path: Path, ends: str, begins: str, becomes: str) -> None:
    text = extract(
        drawn(tmp_path, lambda canvas: lines(canvas, 60, 760, PROSE + ":", ends, begins)), "x"
    )
    assert becomes in text.body


def test_raised_ordinals_stay_with_their_number(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        words = canvas.beginText(60, 760)
        for rise, size, said in ((0, 12, "It changed on 1"), (4, 8, "st"), (0, 12, " July 2022.")):
            words.setFont("Helvetica", size)
            words.setRise(rise)
            words.textOut(said)
        canvas.drawText(words)

    assert extract(drawn(tmp_path, page), "x").body == "It changed on 1st July 2022."


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published: 18 December 2024", "2024-12-18"),
        ("Date of publication 06/03/2025", "2025-03-06"),
        ("First published: 12 March 2024", "2024-03-12"),
        ("Report published: Tuesday 12th March 2024", "2024-03-12"),
        ("Date of issue: 12 March 2024", "2024-03-12"),
        ("Wexmoor Council | Published: 12 March 2024 | Version 2", "2024-03-12"),
        ("Wexmoor Council, version 2. Published: 12 March 2024.", "2024-03-12"),
        ("Published: 12 March 2024. Review date: 1 May 2025", "2024-03-12"),
        ("Published: 12 March 2024 Last updated: 2 May 2025", "2024-03-12"),
        ("The first plan was published on 3 May 2020. This one replaces it.", None),
        ("The plan was late; published 3 May 2020, it was short.", None),
        (PROSE, None),
    ],
)
def test_the_publication_date_that_a_document_states(
    tmp_path: Path, line: str, published: str | None
) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 60, 760, "An invented plan", font="Helvetica-Bold", size=18)
        lines(canvas, 60, 720, line)
        lines(canvas, 60, 690, "It will be looked at again on 1 May 2026.")

    assert extract(drawn(tmp_path, page), "x").published == published


def test_a_page_turned_on_its_side_reads_the_same(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.translate(A4[0] - 60, 60)
        canvas.rotate(90)
        lines(canvas, 0, 400, "Families wait for a long time", "and nobody tells them why.")

    assert (
        extract(drawn(tmp_path, page, rotation=90), "x").body
        == "Families wait for a long time and nobody tells them why."
    )


# -- what cannot be read


def box(canvas: Canvas) -> None:
    canvas.rect(100, 100, 200, 200, fill=1)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>Report not found</body></html>", "web page"),
        (b"PK\x03\x04 a word processor's file", "not a PDF"),
        (b"%PDF-1.7\nnothing more", "cut off, damaged or without pages"),
    ],
)
def test_what_is_no_readable_pdf(body: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        extract(body, "x")


def test_an_encrypted_file(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    write_report(path, replace(EXAMPLE, password="a word"))
    with pytest.raises(DocumentError, match="encrypted"):
        extract(path.read_bytes(), "x")


def test_a_file_without_pages() -> None:
    saved = BytesIO()
    PdfDocument.new().save(saved)
    with pytest.raises(DocumentError, match="without pages"):
        extract(saved.getvalue(), "x")


def test_a_file_cut_off(tmp_path: Path) -> None:
    body = sample(tmp_path)
    with pytest.raises(DocumentError, match="cut off, damaged or without pages"):
        extract(body[: len(body) // 10], "x")


def test_a_scan_has_no_text_layer(tmp_path: Path) -> None:
    image = tmp_path / "scan.ppm"
    image.write_bytes(b"P6 8 8 255 " + bytes(8 * 8 * 3))

    def page(canvas: Canvas) -> None:
        canvas.drawImage(str(image), 0, 0, *A4)

    with pytest.raises(DocumentError, match="no text layer: 2 of 2 pages are images"):
        extract(drawn(tmp_path, page, page), "x")
    with pytest.raises(DocumentError, match="no text layer: 1 page without words"):
        extract(drawn(tmp_path, box), "x")


def test_too_many_pages(tmp_path: Path) -> None:
    body = drawn(tmp_path, *([lambda canvas: lines(canvas, 60, 700, "words")] * 601))
    with pytest.raises(DocumentError, match="601 pages"):
        extract(body, "x")
