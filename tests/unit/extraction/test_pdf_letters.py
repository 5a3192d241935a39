"""Letters of PDFs whose fonts do not name them, hidden hyphens, and pages stored turned: real files
made by hand.
"""

import pytest

from pipeline.extraction.extract import extract
from pipeline.extraction.legibility import damaged
from pipeline.extraction.pdf.ligatures import LOST, mend

LINES = (
    "Inspectors found that leaders reflect on the final findings.",
    "Families wait too long and many plans are out of date.",
    "A second sentence follows the first one on this page.",
)
NAMED = "\n".join(f"<{code:02x}> <{code:04x}>" for code in range(32, 127))


def pdf(content: str, named: str = "", rotate: int = 0) -> bytes:
    """A PDF of one page with these drawing instructions.

    `named` adds lines to its font's table of characters.
    """
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2"
        " def 1 begincodespacerange <00> <ff> endcodespacerange\n95 beginbfchar\n"
        f"{NAMED}\nendbfchar\n{named}\nendcmap end end"
    )
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} /Resources"
        " << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        f"<< /Length {len(content)} >> stream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
        f"<< /Length {len(table)} >> stream\n{table}\nendstream",
    ]
    out, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    entries = "".join(f"{place:010d} 00000 n \n" for place in places)
    out += (
        f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{entries}trailer << /Size"
        f" {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    )
    return out.encode("latin-1")


def drawn(*lines: str, matrix: str = "1 0 0 1 50 700") -> str:
    """The instructions that draw lines of text under one another."""
    shown = " 0 -16 Td ".join(f"({line}) Tj" for line in lines)
    return f"q {matrix} cm BT /F1 12 Tf 0 0 Td {shown} ET Q"


def body(content: str, named: str = "", rotate: int = 0) -> str:
    """The text that is read from such a file, on one line."""
    return " ".join(extract(pdf(content, named, rotate), "application/pdf", "sha", "").body.split())


@pytest.mark.parametrize("code", ["<0000>", ""])
def test_a_ligature_without_a_name_is_read_from_its_word(code: str) -> None:
    named = f"1 beginbfchar\n<01> {code}\nendbfchar" if code else ""
    said = body(
        drawn("Leaders re\x01ect on the \x01nal \x01ndings; the o\x01ce is e\x01ective."), named
    )
    assert said == "Leaders reflect on the final findings; the office is effective."


def test_a_letter_that_no_word_settles_is_known_to_be_lost() -> None:
    said = body(
        drawn("Inspectors met Mrs Gri\x01th in the town."), "1 beginbfchar\n<01> <0000>\nendbfchar"
    )
    assert said == f"Inspectors met Mrs Gri{LOST}th in the town."
    assert damaged(said)


def test_a_word_divided_at_the_end_of_its_line_is_joined() -> None:
    lines = ("Families wait too long and plans are out of date, inspec-", "tors said of the offer.")
    assert body(drawn(LINES[0], *lines)).endswith("out of date, inspectors said of the offer.")


def test_hyphens_that_nobody_sees_are_left_out() -> None:
    named = "2 beginbfchar\n<01> <00ad>\n<02> <2011>\nendbfchar"
    assert body(drawn("There are fail\x01ings in short\x02break care."), named) == (
        "There are failings in short-break care."
    )


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize(
    "matrix", ["1 0 0 1 50 700", "0 1 -1 0 100 50", "-1 0 0 -1 500 700", "0 -1 1 0 100 800"]
)
def test_a_page_is_read_along_its_text_whichever_way_it_is_stored(rotate: int, matrix: str) -> None:
    assert body(drawn(*LINES, matrix=matrix), rotate=rotate) == " ".join(LINES)


@pytest.mark.parametrize(
    ("word", "right"),
    [
        (f"{LOST}rst", "first"),
        (f"di{LOST}erent", "different"),
        (f"le{LOST}er", "letter"),
        (f"a{LOST}er", "after"),
        (f"bene{LOST}ts", "benefits"),
        (f"su{LOST}cient", "sufficient"),
        (f"identi{LOST}cation", "identification"),
        (f"{LOST}", LOST),
        (f"Gri{LOST}ths", f"Gri{LOST}ths"),
        ("find", "find"),
    ],
)
def test_only_what_leaves_no_choice_is_mended(word: str, right: str) -> None:
    assert mend(word) == right
